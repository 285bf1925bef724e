//! People the story names.
//!
//! A run of capitalised words is a person's name where something says so ([`candidates`]): a title or role
//! beside it, a known given name, a family name of those that come first, initials, a verb of saying, later
//! mentions by family name alone. Short forms are then joined to the fullest form in the article ([`join`]).

mod calendar;
pub mod candidates;
pub mod join;
pub mod roles;

use crate::recognise::names::Text;
use crate::recognise::orthography::Orthography;
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::span::Span;

/// Puts the people of `texts` into `article`; places and organisations must be there already.
pub fn read(text: &str, texts: &[Text<'_>], article: &mut Article) {
    let taken = taken(article);
    let candidates = candidates::find(texts, &taken, Orthography::of(article.language.as_deref()));
    let countries = roles::Countries::of(article);
    article.people = join::join(text, texts, &candidates, &countries);
}

/// The spans of organisations and agreements, whose words are no people, and of credits, whose people are not the story's.
fn taken(article: &Article) -> Vec<Span> {
    let bodies = article.organisations.iter().flat_map(|body| &body.mentions);
    let pacts = article.agreements.iter().flat_map(|pact| &pact.mentions);
    let credits = article.photo_credits.iter().filter_map(|credit| credit.span);
    let mut spans: Vec<Span> = bodies.chain(pacts).map(|mention| mention.span).chain(credits).collect();
    spans.order();
    spans
}
