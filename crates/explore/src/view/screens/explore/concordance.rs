//! Keyword in context: every place where the articles found have the words searched for, one to a line.

use super::ConcordanceLine;
use crate::corpus::Corpus;
use crate::view::assist::assist;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::runs::clean;
use dateline_model::order::Order as _;
use dateline_model::query::{ContextOrder, Query};
use dateline_model::span::Span;
use dateline_text::Small as _;

/// Lines at most; a search with more is better narrowed than read.
const MOST_LINES: usize = 500;
/// Characters on each side.
const WIDTH: usize = 60;

/// The words searched for in their context.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concordance {
    /// A place to a line, in the order asked for.
    pub lines: Vec<ConcordanceLine>,
    /// Whether there are more places than those.
    pub cut: bool,
}

/// The words searched for in their context, where that is asked for.
#[must_use]
pub fn concordance(corpus: &Corpus, query: &Query) -> Concordance {
    let context = &Context::new(corpus, query, assist(corpus, query).search(corpus, query));
    let Some(order) = query.context.filter(|_| context.search.has_words()) else { return Concordance::default() };
    let found = Matches::new(context);
    let mut lines = Vec::new();
    let mut cut = false;
    // In the order of their numbers, whatever the order of the list was.
    'all: for at in found.all.iter() {
        let Some(article) = context.corpus.articles.get(at) else { continue };
        let this = context.refer(at);
        for segment in article.story() {
            let words = segment.span.of(&article.text);
            for hit in context.search.hits(words, segment.span.start as usize) {
                if lines.len() == MOST_LINES {
                    cut = true;
                    break 'all;
                }
                let before = Span { start: segment.span.start, end: hit.start }.of(&article.text);
                let after = Span { start: hit.end, end: segment.span.end }.of(&article.text);
                lines.push(ConcordanceLine {
                    article: this.clone(),
                    language: article.language.clone(),
                    before: last_words(before),
                    hit: clean(hit.of(&article.text)),
                    after: first_words(after),
                });
            }
        }
    }
    match order {
        ContextOrder::Article => {}
        ContextOrder::Before => lines.order_by_key(|line| {
            let mut words = plain_words(&line.before);
            words.reverse();
            words
        }),
        ContextOrder::After => lines.order_by_key(|line| plain_words(&line.after)),
    }
    Concordance { lines, cut }
}

/// Words in lower case, without the marks around them.
fn plain_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.small().to_string()).collect()
}

/// The last words of `text` that fit, and a blank where one parts them from what follows.
fn last_words(text: &str) -> String {
    let start = text.char_indices().rev().nth(WIDTH).map_or(0, |(at, _)| at);
    let cut = text.get(start..).unwrap_or("");
    // A word that was cut through is left out, where there are blanks at all.
    let whole = if start > 0 { cut.split_once(char::is_whitespace).map_or(cut, |(_, rest)| rest) } else { cut };
    let mut words = clean(whole);
    if !words.is_empty() && text.ends_with(char::is_whitespace) {
        words.push(' ');
    }
    words
}

/// The first words of `text` that fit, after a blank where one parts them from what is before.
fn first_words(text: &str) -> String {
    let end = text.char_indices().nth(WIDTH).map_or(text.len(), |(at, _)| at);
    let cut = text.get(..end).unwrap_or("");
    let whole = if end < text.len() { cut.rsplit_once(char::is_whitespace).map_or(cut, |(rest, _)| rest) } else { cut };
    let mut words = clean(whole);
    if !words.is_empty() && text.starts_with(char::is_whitespace) {
        words.insert(0, ' ');
    }
    words
}
