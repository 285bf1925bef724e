//! When an article was written: the dates on its page that are another's, what tells the day, and what decides it.

use crate::view::context::{Context, dated, line_of};
use crate::view::parts::{Dated, Ref};
use crate::view::runs::clean;
use crate::view::screens::article::ClueLine;
use crate::view::screens::article::argument::argument;
use dateline_model::article::{Article, Clue};
use dateline_model::date::When;
use dateline_model::order::Order as _;
use dateline_model::rule::{Rule, Why};
use serde::{Deserialize, Serialize};

/// When an article was written, and how that is known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DateAnswer {
    /// The article.
    pub article: Ref,
    /// When it was written.
    pub dated: Dated,
    /// The dates on its page that are not its own, each once.
    pub wrong: Vec<Wrong>,
    /// What was read, in the order of the argument.
    pub evidence: Vec<ClueLine>,
}

/// A date on the page that is not the article's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wrong {
    /// The words.
    pub words: String,
    /// What they say.
    pub when: Option<When>,
    /// What read them.
    pub rule: Rule,
    /// Why it is not the article's.
    pub why: Why,
    /// 1-based line of the raw text.
    pub line: Option<u32>,
    /// The query string that shows where it stands.
    pub link: String,
}

/// The answer for the article `id`; `None` where the corpus has none of this id.
pub(super) fn answer(context: &Context<'_>, id: &str) -> Option<DateAnswer> {
    let at = context.corpus.index.find(id)?;
    let article = context.corpus.articles.get(at)?;
    let published = &article.published;
    let wrong: Vec<Wrong> = published
        .rejected
        .iter()
        .map(|it| Wrong {
            words: words(article, &it.clue),
            when: it.clue.says.clone(),
            rule: it.clue.rule,
            why: it.why,
            line: it.clue.span.map(|span| line_of(&article.text, span.start)),
            link: link(context, article, &it.clue),
        })
        .collect();
    // A date that is printed twice is one date.
    let firsts = wrong.firsts_by(|a, b| said(&a.when, &a.words).cmp(&said(&b.when, &b.words)));
    let wrong = wrong.into_iter().enumerate().filter(|(at, _)| firsts.get(*at) == Some(at)).map(|(_, it)| it).collect();
    // What is set aside is told of as that.
    let evidence = argument(context, at, article, &[]).clues.into_iter();
    let evidence = evidence.filter(|clue| clue.aside.is_none() && !clue.words.is_empty()).collect();
    Some(DateAnswer { article: context.refer(at), dated: dated(article), wrong, evidence })
}

/// What tells one time from another.
fn said<'a>(when: &'a Option<When>, words: &'a str) -> (bool, &'a str) {
    when.as_ref().map_or((false, words), |when| (true, when.edtf.as_str()))
}

/// The words of a clue that lies in `article`.
fn words(article: &Article, clue: &Clue) -> String {
    match (&clue.words, clue.span) {
        (Some(words), _) => clean(words),
        (None, Some(span)) => clean(span.of(&article.text)),
        (None, None) => String::new(),
    }
}

/// The view of `article` that shows where a clue stands.
fn link(context: &Context<'_>, article: &Article, clue: &Clue) -> String {
    let Some(span) = clue.span else { return context.query.open_article(&article.id).to_string() };
    context.query.open_passage(&article.id, span).to_string()
}
