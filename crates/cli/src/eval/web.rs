//! The set `web`: pages of the web as people saved them, and as two common converters make text of them.
//!
//! `DATA/pages/articles` has stretches of the story and of what is not, title, writers and day for each page,
//! `DATA/pages/dates` the day alone. Pages whose id begins with a letter from a to f were kept aside while rules were
//! written and weights found; they have rows of their own.

use super::{Inputs, Table};
use dateline_intake::{Format, take};
use dateline_model::article::Article;
use dateline_model::rule::Kind;
use dateline_reading::read::read_with;
use dateline_reading::recognise::topics::TopicSet;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// One page as a person has it.
#[derive(Deserialize)]
struct Gold {
    id: String,
    #[serde(default)]
    with: Option<Vec<String>>,
    #[serde(default)]
    without: Option<Vec<String>>,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    author: Option<Value>,
    date: Value,
}

impl Gold {
    /// The writers.
    fn authors(&self) -> Vec<&str> {
        let said: Vec<&str> = match &self.author {
            Some(Value::String(names)) => names.split([',', ';']).collect(),
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        // "A. Writer und B. Author" are two.
        let said = said.into_iter().flat_map(|names| names.split(" und ")).flat_map(|names| names.split(" and "));
        said.map(str::trim).filter(|name| !name.is_empty()).collect()
    }
}

/// Forms of a page: folder, extension, and what it is read as.
const FORMS: &[(&str, &str, Format)] =
    &[("html", "html", Format::Page), ("html-text", "txt", Format::Text), ("inscriptis", "txt", Format::Text)];

/// Two titles are one where they share so many of each other's words, as a harmonic mean.
const SAME_TITLE: f64 = 0.8;

/// Measures the set.
///
/// # Errors
/// Where a file of the set cannot be read or does not follow its format.
pub fn measure(places: &Inputs) -> Result<Table, String> {
    let mut table = Table::new("web");
    for folder in ["articles", "dates"] {
        let root = places.data.join("pages").join(folder);
        let path = root.join("gold.jsonl");
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        for (form, extension, format) in FORMS {
            for line in text.lines().filter(|line| !line.trim().is_empty()) {
                // A day that nobody knows stands there as no JSON has it.
                let line = line.replace(": NaN", ": null");
                let gold: Gold = serde_json::from_str(&line).map_err(|error| format!("{}: {error}", path.display()))?;
                let page = root.join(form).join(format!("{}.{extension}", gold.id));
                let raw = fs::read(&page).map_err(|error| format!("{}: {error}", page.display()))?;
                let article = article(&page, *format, raw);
                let aside = gold.id.starts_with(|letter: char| ('a'..='f').contains(&letter));
                let row = format!("{form}, {}", if aside { "kept aside" } else { "development" });
                let shown = table.misses.len();
                if folder == "articles" {
                    story(&mut table, &row, &gold, &article);
                }
                day(&mut table, &format!("{folder}, {row}"), &gold, &article);
                // What is kept aside is not shown to whoever mends the rules.
                if aside {
                    table.misses.truncate(shown);
                }
            }
        }
    }
    Ok(table)
}

fn article(path: &Path, format: Format, raw: Vec<u8>) -> Article {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let sources = take(&name, &name, Some(format), raw).sources;
    sources.first().map(|source| read_with(source, &TopicSet::default())).unwrap_or_default()
}

/// Words on one line, one blank between them.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Compares story, title and writers.
fn story(table: &mut Table, row: &str, gold: &Gold, article: &Article) {
    let is_story = |kind: Kind| matches!(kind, Kind::Headline | Kind::Subheading | Kind::Body | Kind::Caption);
    let spans = article.segments.iter().filter(|segment| is_story(segment.kind));
    let story = spans.map(|segment| segment.span.of(&article.text)).collect::<Vec<_>>().join("\n");
    let story = one_line(&story);
    let field = format!("story, {row}");
    for (snippets, wanted) in [(&gold.with, true), (&gold.without, false)] {
        for snippet in snippets.iter().flatten() {
            let snippet = one_line(snippet);
            let there = story.contains(&snippet);
            let count = |holds: bool| usize::from(holds);
            table.add(&field, count(wanted && there), count(!wanted && there), count(wanted && !there));
            if wanted != there {
                let what = if wanted { "lost" } else { "kept" };
                table.miss(format!("{} {field}: {what} {snippet:?}", gold.id));
            }
        }
    }
    if let Some(title) = gold.title.as_deref().filter(|title| !title.is_empty()) {
        let read = article.headline.as_ref().map_or("", |reading| &reading.value);
        let right = likeness(read, title) >= SAME_TITLE;
        table.case(&format!("title, {row}"), right);
        if !right {
            table.miss(format!("{} title, {row}: {read:?}, not {title:?}", gold.id));
        }
    }
    let authors = gold.authors();
    if !authors.is_empty() {
        let names = article.bylines.iter().map(|byline| byline.name.value.as_str());
        let read: Vec<&str> = names.collect();
        let right = read.iter().any(|name| authors.iter().any(|own| likeness(name, own) > 0.99));
        table.case(&format!("an author right, {row}"), right);
        if !right {
            table.miss(format!("{} author, {row}: {read:?}, not {authors:?}", gold.id));
        }
    }
}

/// Compares the day of publication.
fn day(table: &mut Table, row: &str, gold: &Gold, article: &Article) {
    let when = article.published.when.as_ref();
    let read = when.and_then(|when| when.earliest.filter(|day| when.latest == Some(*day)));
    let wanted = on_calendar(gold.date.as_str().unwrap_or(""));
    let right = read.is_some_and(|day| day.to_string() == wanted);
    table.case(&format!("day of all, {row}"), right);
    if let Some(read) = read {
        table.case(&format!("day of given, {row}"), right);
        if !right {
            table.miss(format!("{} day, {row}: {read}, not {wanted}", gold.id));
        }
    }
}

/// A day as a person wrote it down: "2022-29-11" is the 29th of November, as no month has that number.
fn on_calendar(day: &str) -> String {
    match *day.split('-').collect::<Vec<_>>() {
        [year, month, day] if month.parse::<u32>().is_ok_and(|month| month > 12) => format!("{year}-{day}-{month}"),
        _ => day.to_owned(),
    }
}

/// The harmonic mean of the shares of words that the two have in common, how often each word stands there counted.
fn likeness(one: &str, other: &str) -> f64 {
    let words = |text: &str| {
        let mut words: BTreeMap<String, u32> = BTreeMap::new();
        for word in text.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')) {
            if !word.is_empty() {
                *words.entry(word.to_lowercase()).or_default() += 1;
            }
        }
        words
    };
    let (one, other) = (words(one), words(other));
    let shared: u32 = one.iter().map(|(word, times)| other.get(word).map_or(0, |own| *own.min(times))).sum();
    let all: u32 = one.values().chain(other.values()).sum();
    if all == 0 { 0.0 } else { 2.0 * f64::from(shared) / f64::from(all) }
}

#[cfg(test)]
mod tests {
    use super::{likeness, on_calendar};

    #[test]
    fn days_that_no_calendar_has_are_turned() {
        assert_eq!(on_calendar("2022-29-11"), "2022-11-29");
        assert_eq!(on_calendar("2022-11-09"), "2022-11-09");
        assert_eq!(on_calendar(""), "");
    }

    #[test]
    fn words_are_counted_as_often_as_they_stand() {
        assert!((likeness("The old quay", "the OLD quay!") - 1.0).abs() < 1e-9);
        assert!((likeness("a a b", "a b c") - 2.0 / 3.0).abs() < 1e-9);
        assert!(likeness("", "").abs() < 1e-9);
    }
}
