//! The starters of `corpus.toml`: which of them can be offered, and what is wrong with the others.

use dateline_model::article::Article;
use dateline_model::query::{Notice, Query, Screen};
use dateline_model::source::{Shows, Starter};
use std::collections::BTreeSet;

/// What an error ends with.
const LEFT: &str = "the starter is not offered.";

/// Whether `starter` can be offered beside those whose names are `taken`, in a corpus of articles with these `ids`.
///
/// # Errors
/// Why not, as a sentence.
pub fn check(starter: &Starter, ids: &BTreeSet<&str>, taken: &BTreeSet<&str>) -> Result<(), String> {
    if starter.title.trim().is_empty() {
        return Err(format!("A starter needs a `title`; {LEFT}"));
    }
    if starter.unfolds() {
        named(starter, taken)?;
    }
    let articles: Vec<&str> = starter.shown_articles().collect();
    match starter.shows {
        Some(Shows::Date) if starter.article.is_empty() => {
            return Err(format!("shows = \"date\" needs `article`, whose date is shown; {LEFT}"));
        }
        Some(Shows::Shared) if articles.len() != 2 || articles.first() == articles.last() => {
            return Err(format!("shows = \"shared\" needs `articles`, two different ones; {LEFT}"));
        }
        None if !starter.article.is_empty() || !starter.articles.is_empty() => {
            return Err(format!("`article` and `articles` go with `shows`: what of them is to be shown? {LEFT}"));
        }
        None if !starter.unfolds() && starter.query.is_empty() => {
            return Err(format!("It leads nowhere: give it `shows`, `steps` or a `query`; {LEFT}"));
        }
        _ => {}
    }
    if let Some(id) = articles.iter().find(|id| !ids.contains(*id)) {
        return Err(format!("There is no article {id:?}; {LEFT}"));
    }
    if starter.steps.iter().any(|step| step.text.trim().is_empty() || step.query.is_empty()) {
        return Err(format!("Each step needs a `text` and a `query`; {LEFT}"));
    }
    let queries = starter.steps.iter().map(|step| &step.query).chain([&starter.query]);
    queries.filter(|query| !query.is_empty()).try_for_each(|query| link(query, ids))
}

/// Whether it has a name of its own that a link can hold.
fn named(starter: &Starter, taken: &BTreeSet<&str>) -> Result<(), String> {
    let slug = starter.slug.as_str();
    if Query::parse(&format!("start={slug}")).0.start != slug || slug.is_empty() {
        return Err(format!(
            "A starter that unfolds needs a `slug`, its name in links, such as \"wrong-date\"; {LEFT}"
        ));
    }
    if taken.contains(slug) {
        return Err(format!("There is a starter before it with the `slug` {slug:?}; {LEFT}"));
    }
    Ok(())
}

/// Whether a link says something that this corpus can show.
fn link(query: &str, ids: &BTreeSet<&str>) -> Result<(), String> {
    let (read, notices) = Query::parse(query);
    match notices.first() {
        Some(Notice::UnknownParameter { name }) => {
            return Err(format!("{query:?}: no link of the page has {name:?}; {LEFT}"));
        }
        Some(Notice::BadValue { name, value }) => {
            return Err(format!("{query:?}: {value:?} does not fit {name:?}; {LEFT}"));
        }
        _ => {}
    }
    match read.screen {
        Screen::Article(id) if !ids.contains(id.as_str()) => Err(format!("There is no article {id:?}; {LEFT}")),
        _ => Ok(()),
    }
}

/// Whether what was read from `articles` has what `starter` shows.
///
/// # Errors
/// Why not, as a sentence.
pub fn check_read(starter: &Starter, articles: &[Article]) -> Result<(), String> {
    let find = |id: &str| articles.iter().find(|article| article.id == id);
    match (starter.shows, starter.articles.as_slice()) {
        (Some(Shows::Date), _) => {
            let nothing = find(&starter.article)
                .is_none_or(|article| article.published.evidence.is_empty() && article.published.rejected.is_empty());
            if nothing {
                return Err(format!("Nothing that is read in {:?} tells of its date; {LEFT}", starter.article));
            }
        }
        (Some(Shows::Shared), [first, second]) => {
            let shared = find(first).is_some_and(|article| article.reuse.iter().any(|reuse| reuse.other == *second));
            if !shared {
                return Err(format!("{first:?} and {second:?} share no sentence; {LEFT}"));
            }
        }
        _ => {}
    }
    Ok(())
}
