//! The quotes as a table, for export: a row for each quote of each article.

use super::SpeakerKind;
use super::quoted::count;
use super::roles::people;
use super::said::{Utterance, gather};
use super::same::clusters;
use super::speakers::Who;
use crate::index::folded;
use crate::view::context::Context;
use crate::view::runs::clean;
use dateline_model::article::Organisation;
use dateline_model::order::Order as _;
use dateline_model::query::FacetKind;
use dateline_model::span::Span;

/// A quote of an article.
pub(crate) struct Row {
    /// The number of the quote, from 1: the same for the same words in several articles.
    pub quote: u32,
    /// What the speaker is.
    pub kind: SpeakerKind,
    /// The speaker, by the name that the page uses; empty for nobody.
    pub speaker: String,
    /// The role that the article gives the speaker, as it prints it.
    pub role: String,
    /// The speaker's country (ISO 3166).
    pub country: String,
    /// The words quoted; what stands between them is left out, as "… …".
    pub words: String,
    /// The sentence around them.
    pub sentence: String,
    /// Where they stand in the article's text, from the first to the last, in bytes.
    pub span: Span,
    /// The article's place in the corpus.
    pub at: usize,
}

/// The quotes of the articles at `places`, in the order of the corpus; words in marks that nobody is reported to have said
/// are none.
pub(crate) fn rows(context: &Context<'_>, places: impl Iterator<Item = usize>) -> Vec<Row> {
    let said = gather(context, places).said;
    let mut rows: Vec<(usize, Row)> = Vec::new();
    for (number, cluster) in (1..).zip(clusters(&said)) {
        let quotes = cluster.all().filter_map(|at| Some((at, said.get(at)?)));
        rows.extend(quotes.map(|(at, it)| (at, row(context, count(number), it))));
    }
    rows.order_by_key(|(at, _)| *at);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// How many rows the articles at `places` make.
pub(crate) fn count_rows(context: &Context<'_>, places: impl Iterator<Item = usize>) -> u32 {
    count(gather(context, places).said.len())
}

/// The role that the article itself gives a speaker, as it prints it, and the country (ISO 3166).
fn described(context: &Context<'_>, said: &Utterance<'_>) -> (String, String) {
    let article = said.article;
    let (role, country) = match &said.who {
        Who::Person(key) => {
            let people = people(context, article, key);
            let role = people.iter().find_map(|it| it.role).map(|role| clean(role.of(&article.text)));
            (role, people.iter().find_map(|it| it.country.clone()))
        }
        Who::Body(key) => {
            let same =
                |it: &&Organisation| folded(FacetKind::Organisation, &it.name) == folded(FacetKind::Organisation, key);
            (None, article.organisations.iter().find(same).and_then(|it| it.country.clone()))
        }
        Who::Government(iso, _) => (None, Some((*iso).to_owned())),
        Who::Described(..) | Who::Nobody => (None, None),
    };
    (role.unwrap_or_default(), country.unwrap_or_default())
}

fn row(context: &Context<'_>, quote: u32, said: &Utterance<'_>) -> Row {
    let article = said.article;
    let parts: Vec<String> = said.parts.iter().map(|part| clean(part.of(&article.text))).collect();
    let (role, country) = described(context, said);
    Row {
        quote,
        kind: said.who.kind(),
        speaker: said.who.label(context),
        role,
        country,
        words: parts.join(" … "),
        sentence: clean(said.within().of(&article.text)),
        span: said.whole(),
        at: said.at,
    }
}
