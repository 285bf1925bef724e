//! Things with a life: agreements, meetings, disputes, exercises and wars, and what became of them.
//!
//! What brings a name is there already (`organisations`). Here come descriptions ([`describe`]), what refers back, and
//! the words that the topic file lists for a dossier ([`refer`]); then what the clauses say became of each ([`stages`]).

mod describe;
mod refer;
pub mod stages;
mod words;

use crate::recognise::names::Text;
use crate::recognise::topics::DossierHit;
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::rule::{Kind, Rule};
use dateline_model::span::Span;

/// Completes the agreements of `article` by what `texts` describe and `hits` list; dates must be there already.
pub fn read(text: &str, texts: &[Text<'_>], hits: &[DossierHit<'_>], article: &mut Article) {
    let mentions = article.countries.iter().flat_map(|country| &country.mentions);
    let mut adjectives: Vec<Span> =
        mentions.filter(|mention| mention.rule == Rule::CountryDemonym).map(|mention| mention.span).collect();
    adjectives.order_by_key(|span| span.end);
    let mut found = Vec::new();
    for paragraph in texts {
        describe::find(paragraph, paragraph.kind == Kind::Headline, &adjectives, &mut found);
    }
    // German has a verb "war".
    if article.language.as_deref().is_some_and(|tag| tag.starts_with("de")) {
        found.retain(|described| !described.is_war());
    }
    let titles = texts.iter().filter(|paragraph| paragraph.kind == Kind::Headline);
    let title = |paragraph: &Text<'_>| {
        let (first, last) = (paragraph.words.first()?, paragraph.words.last()?);
        Some(Span { start: first.span.start, end: last.span.end })
    };
    let titles: Vec<Span> = titles.filter_map(title).collect();
    refer::join(text, &titles, found, hits, article);
    stages::read(text, texts, article);
}
