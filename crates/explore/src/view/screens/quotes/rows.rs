//! The quotes as a table, for whoever wants to count or export them: a row for each quote of each article.

use super::SpeakerKind;
use super::quoted::count;
use super::said::{Said, gather};
use super::same::clusters;
use crate::corpus::Corpus;
use crate::view::assist::assist;
use crate::view::context::{Context, headline};
use crate::view::matches::Matches;
use crate::view::runs::clean;
use dateline_model::order::Order as _;
use dateline_model::query::Query;
use dateline_model::rule::Rule;
use dateline_model::span::Span;

/// A quote of an article.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The number of the quote, from 1: the same for the same words in several articles.
    pub quote: u32,
    /// What the speaker is.
    pub kind: SpeakerKind,
    /// The speaker, by the name that the page uses; empty for nobody.
    pub speaker: String,
    /// The words quoted; what stands between them is left out, as "… …".
    pub words: String,
    /// The sentence around them.
    pub sentence: String,
    /// Where they stand in the article's text, from the first to the last, in bytes.
    pub span: Span,
    /// The article's id.
    pub article: String,
    /// Its headline.
    pub headline: String,
    /// BCP 47 tag of its text.
    pub language: Option<String>,
    /// Its outlet.
    pub outlet: Option<String>,
    /// Its agencies.
    pub agencies: Vec<String>,
    /// When it was published, as EDTF.
    pub published: Option<String>,
    /// What read the quote.
    pub rule: Rule,
}

/// The quotes of the articles that `query` finds, in the order of the corpus; words in marks that nobody is reported to
/// have said are none.
#[must_use]
pub fn rows(corpus: &Corpus, query: &Query) -> Vec<Row> {
    let context = &Context::new(corpus, query, assist(corpus, query).search(corpus, query));
    let said = gather(context, Matches::new(context).all.iter()).said;
    let mut rows: Vec<(usize, Row)> = Vec::new();
    for (number, cluster) in (1..).zip(clusters(&said)) {
        let quotes = cluster.all().filter_map(|at| Some((at, said.get(at)?)));
        rows.extend(quotes.map(|(at, it)| (at, row(context, count(number), it))));
    }
    rows.order_by_key(|(at, _)| *at);
    rows.into_iter().map(|(_, row)| row).collect()
}

fn row(context: &Context<'_>, quote: u32, said: &Said<'_>) -> Row {
    let article = said.article;
    let parts: Vec<String> = said.parts.iter().map(|part| clean(part.of(&article.text))).collect();
    Row {
        quote,
        kind: said.who.kind(),
        speaker: said.who.label(context),
        words: parts.join(" … "),
        sentence: clean(said.within().of(&article.text)),
        span: said.whole(),
        article: article.id.clone(),
        headline: headline(article),
        language: article.language.clone(),
        outlet: article.publisher.as_ref().map(|reading| reading.value.clone()),
        agencies: article.agencies.iter().map(|reading| reading.value.clone()).collect(),
        published: article.published.when.as_ref().map(|when| when.edtf.clone()),
        rule: said.rule,
    }
}
