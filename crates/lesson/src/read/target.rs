//! Where a link of a lesson leads: to a view of the page that the articles can show, or to the web; or nowhere, and why.

use super::File;
use crate::Target;
use dateline_model::query::{Notice, Query, Screen};
use dateline_model::source::is_web_address;
use dateline_model::span::Span;

/// The pairs of marks between which the words of an article stand.
const QUOTED: [(char, char); 4] = [('“', '”'), ('"', '"'), ('「', '」'), ('『', '』')];

/// Where `href` leads, on the words `said`. Where these are an article's own, in quotation marks, it leads to their very
/// place in the article; the link need not say where that is.
///
/// # Errors
/// Why it leads nowhere, as a sentence.
pub fn of(file: &File<'_>, href: &str, said: &str) -> Result<Target, String> {
    if let Some(query) = href.strip_prefix('?') {
        return page(file, query, said);
    }
    let is_secure = href.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"));
    if is_secure && is_web_address(href) {
        return Ok(Target::Web(href.to_owned()));
    }
    Err(format!("{href:?}: a link leads to a view of the page (\"?...\") or to an address that starts with https://."))
}

fn page(file: &File<'_>, query: &str, said: &str) -> Result<Target, String> {
    let (mut read, notices) = Query::parse(query);
    match notices.first() {
        Some(Notice::UnknownParameter { name }) => return Err(format!("?{query}: no link of the page has {name:?}.")),
        Some(Notice::BadValue { name, value }) => return Err(format!("?{query}: {value:?} does not fit {name:?}.")),
        Some(_) => return Err(format!("?{query}: the page cannot show that.")),
        None => {}
    }
    let article = |id: &str| file.articles.get(id).ok_or_else(|| format!("?{query}: there is no article {id:?}."));
    if read.screen == Screen::Compare {
        read.of.iter().try_for_each(|id| article(id).map(|_| ()))?;
    }
    if let Screen::Article(id) = &read.screen {
        let text = article(id)?;
        let there = read.passage.map(|passage| passage.of(text));
        if there == Some("") {
            return Err(format!("?{query}: the article has no such passage."));
        }
        match (quoted(said), there) {
            (Some(words), Some(there)) if words != there => {
                return Err(format!("?{query}: at that place stands {there:?}, not {words:?}."));
            }
            (Some(words), None) => read.passage = Some(find(text, words).map_err(|why| format!("?{query}: {why}"))?),
            _ => {}
        }
    }
    Ok(Target::Page(read.to_string()))
}

/// The words between quotation marks, where nothing else is said.
fn quoted(said: &str) -> Option<&str> {
    let said = said.trim();
    let within = QUOTED.iter().find_map(|(open, close)| said.strip_prefix(*open)?.strip_suffix(*close))?;
    (!within.trim().is_empty()).then_some(within)
}

/// Where words stand in a text.
fn find(text: &str, words: &str) -> Result<Span, String> {
    let mut places = text.match_indices(words).map(|(at, _)| at);
    let Some(at) = places.next() else {
        return Err(format!("{words:?} does not stand in the article. Copy the words as they are, their marks too."));
    };
    if places.next().is_some() {
        return Err(format!("{words:?} stands in the article more than once. Quote more, or say where: at=START-END."));
    }
    Ok(Span::new(at, at + words.len()))
}
