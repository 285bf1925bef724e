//! When an article was written: the dates on its page that are another's, what tells the day, and what decides it.

use crate::view::context::{Context, dated, line_of};
use crate::view::parts::{Dated, Ref};
use crate::view::runs::clean;
use dateline_model::article::{Article, Clue};
use dateline_model::date::When;
use dateline_model::date::calendar::iso;
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
    pub evidence: Vec<Evidence>,
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

/// Something that tells of the day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// The words.
    pub words: String,
    /// What read them.
    pub rule: Rule,
    /// What follows for the day of publication.
    pub says: Option<When>,
    /// The other article that they stand in.
    pub article: Option<Ref>,
    /// The query string that shows where they stand; `None` where that is no text of the corpus.
    pub link: Option<String>,
    /// Whether an end of the answer follows from it.
    pub decides: bool,
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
    let is_wrong = |clue: &&Clue| {
        let same = |span| published.rejected.iter().any(|it| it.clue.span == Some(span));
        clue.source.is_none() && clue.span.is_some_and(same)
    };
    let evidence = published.evidence.iter().filter(|clue| !is_wrong(clue));
    let evidence = evidence.filter_map(|clue| piece(context, article, clue)).collect();
    Some(DateAnswer { article: context.refer(at), dated: dated(article), wrong, evidence })
}

/// What tells one time from another.
fn said<'a>(when: &'a Option<When>, words: &'a str) -> (bool, &'a str) {
    when.as_ref().map_or((false, words), |when| (true, when.edtf.as_str()))
}

/// A clue as evidence; `None` where its words are withheld.
fn piece(context: &Context<'_>, article: &Article, clue: &Clue) -> Option<Evidence> {
    let other = clue.source.as_deref().and_then(|id| context.corpus.index.find(id));
    let there = match (&clue.source, other) {
        (None, _) => Some(article),
        (Some(_), other) => other.and_then(|at| context.corpus.articles.get(at)),
    };
    let words = there.map_or_else(|| clue.words.as_deref().map(clean).unwrap_or_default(), |it| words(it, clue));
    if words.is_empty() {
        return None;
    }
    Some(Evidence {
        words,
        rule: clue.rule,
        says: clue.says.clone(),
        article: other.map(|at| context.refer(at)),
        link: there.map(|there| link(context, there, clue)),
        decides: decides(clue, article.published.when.as_ref()),
    })
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

/// Whether an end of `answer` is what `clue` says. Where that has no year, its days count.
fn decides(clue: &Clue, answer: Option<&When>) -> bool {
    let (Some(says), Some(answer)) = (&clue.says, answer) else { return false };
    if says.earliest.is_some() || says.latest.is_some() {
        let same = |a: Option<_>, b: Option<_>| a.is_some() && a == b;
        return same(says.earliest, answer.earliest) || same(says.latest, answer.latest);
    }
    let ends = [answer.earliest, answer.latest];
    let mut days = says.edtf.split('/').filter_map(|day| day.strip_prefix("XXXX-"));
    days.any(|day| ends.iter().flatten().any(|end| iso(*end).ends_with(day)))
}
