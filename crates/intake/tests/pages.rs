//! Saved pages of our own making: what a person would notice on each, from the file of its name in `pages/`.
//!
//! `= field: value`, then `story:`, `junk:`, `metadata:` and `absent:` with how a line begins.

use dateline_intake::{Format, take};
use dateline_model::article::Article;
use dateline_model::rule::Kind;
use dateline_reading::read::read;
use std::fs;
use std::path::Path;

fn read_page(name: &str, raw: Vec<u8>) -> Article {
    let sources = take(name, name, Some(Format::Page), raw).sources;
    read(sources.first().expect("a page is one source"), &[])
}

fn value(article: &Article, field: &str) -> String {
    match field {
        "headline" => article.headline.as_ref().map_or("", |reading| &reading.value).to_owned(),
        "publisher" => article.publisher.as_ref().map_or("", |reading| &reading.value).to_owned(),
        "bylines" => article.bylines.iter().map(|byline| byline.name.value.as_str()).collect::<Vec<_>>().join(", "),
        "published" => article.published.when.as_ref().map(|when| when.edtf.clone()).unwrap_or_default(),
        other => panic!("no field {other}"),
    }
}

/// The segment that begins with `words`.
fn segment(article: &Article, words: &str) -> Option<(Kind, bool)> {
    let found = article.segments.iter().find(|segment| segment.span.of(&article.text).starts_with(words))?;
    Some((found.kind, found.feeds))
}

#[test]
fn pages_are_read_as_a_person_would() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages"));
    let mut errors = Vec::new();
    let mut pages = 0;
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    for path in files.iter().filter(|path| path.extension().is_some_and(|own| own == "txt")) {
        pages += 1;
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let article = read_page(&name, fs::read(path.with_extension("html")).expect("the page"));
        for line in fs::read_to_string(path).expect("what is expected").lines() {
            let (what, words) = line.split_once(": ").expect("what: words");
            let found = segment(&article, words);
            let holds = match what {
                "story" => found.is_some_and(|(_, feeds)| feeds),
                "junk" => found.is_some_and(|(kind, feeds)| !feeds && kind != Kind::Metadata),
                "metadata" => found.is_some_and(|(kind, _)| kind == Kind::Metadata),
                "absent" => !article.text.contains(words),
                field => {
                    let field = field.strip_prefix("= ").expect("= field");
                    let own = value(&article, field);
                    if own != words {
                        errors.push(format!("{name}: {field}: {own:?}, not {words:?}"));
                    }
                    true
                }
            };
            if !holds {
                errors.push(format!("{name}: {line:?}: {found:?}"));
            }
        }
    }
    assert!(pages >= 2, "no pages in {}", folder.display());
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

#[test]
fn every_reading_points_at_its_words() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages"));
    let article = read_page("quay", fs::read(folder.join("quay.html")).expect("the page"));
    let publisher = article.publisher.as_ref().and_then(|reading| reading.span).expect("a place");
    assert_eq!(publisher.of(&article.text), "The Valley Lantern");
    let days: Vec<_> = article.published.evidence.iter().filter_map(|clue| clue.span).collect();
    assert!(days.iter().any(|span| span.of(&article.text) == "2021-03-04"), "{days:?}");
    // The day of the change is shown, and set aside.
    let set_aside: Vec<_> = article.published.rejected.iter().map(|one| one.why.code()).collect();
    assert!(set_aside.contains(&"later-change"), "{set_aside:?}");
}
