//! Pages in the styles of many outlets and decades: what a person would notice on each, from `pages.txt`.

use dateline_model::article::{Article, Reading};
use dateline_model::source::Source;
use dateline_reading::read::read;
use std::fmt::Write as _;

/// A page of the file.
#[derive(Default)]
struct Page<'a> {
    name: &'a str,
    /// Kind and text of each line.
    lines: Vec<(&'a str, &'a str)>,
    /// Field and value.
    fields: Vec<(&'a str, &'a str)>,
}

fn pages(text: &str) -> Vec<Page<'_>> {
    let mut pages: Vec<Page<'_>> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix("== ") {
            pages.push(Page { name, ..Page::default() });
            continue;
        }
        let page = pages.last_mut().expect("a page opens with its name");
        match line.strip_prefix("= ") {
            Some(field) => page.fields.push(field.split_once(": ").unwrap_or((field.trim_end_matches([':', ' ']), ""))),
            None => page.lines.push(line.split_once(" | ").expect("kind | text")),
        }
    }
    pages
}

fn joined(readings: &[Reading]) -> String {
    readings.iter().map(|reading| reading.value.as_str()).collect::<Vec<_>>().join(", ")
}

/// What was read of `field`.
fn value(article: &Article, field: &str) -> String {
    let one = |reading: &Option<Reading>| reading.as_ref().map(|reading| reading.value.clone()).unwrap_or_default();
    let dateline = article.dateline.as_ref();
    match field {
        "headline" => one(&article.headline),
        "publisher" => one(&article.publisher),
        "agencies" => joined(&article.agencies),
        "credits" => joined(&article.photo_credits),
        "bylines" => article.bylines.iter().map(|byline| byline.name.value.as_str()).collect::<Vec<_>>().join(", "),
        "place" => dateline.map(|dateline| dateline.place.clone()).unwrap_or_default(),
        "country" => dateline.and_then(|dateline| dateline.country.clone()).unwrap_or_default(),
        "countries" => {
            let named = article
                .countries
                .iter()
                .map(|country| format!("{} {}", country.iso, format!("{:?}", country.salience).to_lowercase()));
            named.collect::<Vec<_>>().join(", ")
        }
        "dates" => {
            let days = article.dates.iter().map(|date| date.when.as_ref().map_or("-", |when| when.edtf.as_str()));
            days.collect::<Vec<_>>().join(", ")
        }
        "published" => article.published.when.as_ref().map(|when| when.edtf.clone()).unwrap_or_default(),
        other => panic!("no field {other}"),
    }
}

/// What is not as the page says.
fn errors(page: &Page<'_>) -> String {
    let mut errors = String::new();
    // "boxed": a box stands together, everything else apart.
    let boxed = page.fields.contains(&("lines", "boxed"));
    let end = match page.fields.iter().find(|(field, _)| *field == "lines") {
        None | Some((_, "boxed")) => "\n\n",
        Some((_, "wrapped")) => "\n",
        Some((_, "flat")) => " ",
        Some((_, other)) => panic!("no way to join lines: {other}"),
    };
    let next = page.lines.iter().skip(1).map(Some).chain([None]);
    let together =
        |one: &str, other: Option<&(&str, &str)>| boxed && one == "junk" && other.is_some_and(|it| it.0 == "junk");
    let line =
        |((kind, line), next): (&(&str, &str), _)| format!("{line}{}", if together(kind, next) { "\n" } else { end });
    let text: String = page.lines.iter().zip(next).map(line).collect();
    let article = read(&Source { id: "page".into(), raw: text.into_bytes(), ..Source::default() }, &[]);
    let mut at = 0;
    for (kind, line) in &page.lines {
        let line = line.trim();
        let start = at + article.text.get(at..).and_then(|rest| rest.find(line)).unwrap_or(0);
        at = start + line.len();
        let parts =
            article.segments.iter().filter(|part| (part.span.start as usize) < at && part.span.end as usize > start);
        let right = parts.clone().any(|part| match *kind {
            "junk" => !part.feeds,
            "-" => true,
            kind => part.kind.code() == kind,
        });
        if !right {
            let found: Vec<_> = parts.map(|part| part.kind.code()).collect();
            let _ = writeln!(errors, "  {kind} read as {found:?}: {line}");
        }
    }
    for (field, expect) in &page.fields {
        if *field == "lines" {
            continue;
        }
        if *field == "quotes" {
            let said: Vec<String> = article
                .quotes
                .iter()
                .map(|quote| format!("{}: {}", quote.speaker.as_deref().unwrap_or("-"), quote.span.of(&article.text)))
                .collect();
            if !said.iter().any(|said| said == expect) {
                let _ = writeln!(errors, "  no quote {expect:?} in {said:?}");
            }
            continue;
        }
        let found = value(&article, field);
        if found != *expect {
            let _ = writeln!(errors, "  {field} {found:?}, not {expect:?}");
        }
    }
    errors
}

#[test]
fn pages_of_many_styles_are_read_as_a_person_would() {
    check(include_str!("pages.txt"));
}

#[test]
fn wires_and_the_collections_made_of_them_are_read_as_a_person_would() {
    check(include_str!("wires.txt"));
}

#[test]
fn sites_and_the_collections_made_of_them_are_read_as_a_person_would() {
    check(include_str!("sites.txt"));
}

#[test]
fn other_languages_and_older_papers_are_read_as_a_person_would() {
    check(include_str!("languages.txt"));
}

#[track_caller]
fn check(text: &str) {
    let pages = pages(text);
    let mut wrong = String::new();
    for page in &pages {
        let errors = errors(page);
        if !errors.is_empty() {
            let _ = writeln!(wrong, "{}\n{errors}", page.name);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
