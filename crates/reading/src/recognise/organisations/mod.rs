//! Organisations, and agreements, meetings, disputes, exercises, treaties and wars.
//!
//! First what names itself: the table of known bodies, words that make a phrase a body or a pact ([`heads`]),
//! long forms with their acronyms ([`acronyms`]). Then what refers back: acronyms alone, "the ministry" ([`join`]). What is
//! only described, and "the pact", comes later (`things`).

pub mod acronyms;
pub mod generic;
pub mod heads;
pub mod join;

use crate::recognise::names::Text;
use crate::recognise::orthography::Orthography;
use dateline_model::article::Article;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use std::collections::BTreeSet;

/// A mention before it is joined with others of the same body or pact.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The fullest name: of the table, or as printed.
    pub name: String,
    /// "ministry", "company"; one of six words for a pact.
    pub kind: &'static str,
    /// Whether it is an agreement, meeting, dispute, exercise, treaty or war.
    pub pact: bool,
    /// An acronym that stands for it.
    pub acronym: Option<String>,
    /// Where.
    pub span: Span,
    /// What read it.
    pub rule: Rule,
}

/// Puts the organisations and agreements of `texts` into `article`; places must be there already.
pub fn read(text: &str, texts: &[Text<'_>], article: &mut Article) {
    let mut drafts = Vec::new();
    for paragraph in texts {
        heads::find(text, paragraph, &mut drafts);
        generic::find(text, paragraph, &mut drafts);
    }
    let orthography = Orthography::of(article.language.as_deref());
    drafts.retain_mut(|draft| draft.rule != Rule::OrganisationHead || draft.pact || names_in(orthography, text, draft));
    // "Soviet Union", "Russian Federation": a state is no body.
    let states = article.countries.iter().flat_map(|country| &country.mentions);
    let states: BTreeSet<Span> =
        states.filter(|mention| mention.rule == Rule::CountryName).map(|mention| mention.span).collect();
    drafts.retain(|draft| !states.contains(&draft.span));
    // "PTI" where the Press Trust of India delivered the text is no party of Pakistan.
    let agencies: BTreeSet<&str> = article.agencies.iter().filter_map(|agency| Some(agency.span?.of(text))).collect();
    drafts.retain(|draft| draft.kind == "news agency" || !agencies.contains(draft.span.of(text)));
    acronyms::find(text, texts, &mut drafts);
    join::join(text, texts, drafts, article);
}

/// Takes what is no part of the name off `draft`, as its language has it; whether a name is left, and not "Die Initiative" alone.
fn names_in(orthography: Orthography, text: &str, draft: &mut Draft) -> bool {
    let phrase = draft.span.of(text);
    let from = orthography.body_from(phrase);
    if from == 0 {
        return true;
    }
    let name = phrase.get(from..).unwrap_or("");
    draft.span = Span::new(draft.span.start as usize + from, draft.span.end as usize);
    draft.name = heads::clean(name);
    name.split_whitespace().nth(1).is_some()
}
