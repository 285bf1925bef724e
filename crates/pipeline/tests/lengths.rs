//! Lengths of time that another article puts on the calendar.

use dateline_model::source::{Bundle, Source};

/// The values of `words` in the first text once both are read together.
fn check(words: &str, first: &str, second: &str, expect: Option<&str>) {
    let source = |id: &str, text: &str| Source {
        id: id.to_owned(),
        raw: format!("A day of talks between two neighbours\n\n{text}\n").into_bytes(),
        ..Source::default()
    };
    let sources = vec![source("a", first), source("b", second)];
    let corpus = dateline_pipeline::read_corpus(Bundle { sources, ..Bundle::default() });
    let article = corpus.articles.iter().find(|article| article.id == "a").expect("the first article");
    let date = article.dates.iter().find(|date| date.span.of(&article.text) == words);
    let date = date
        .unwrap_or_else(|| panic!("{words:?} is not read in {first:?}: {:?} {:?}", article.dates, article.segments));
    assert_eq!(date.when.as_ref().map(|when| when.edtf.as_str()), expect, "{first}\n{second}");
}

#[test]
fn a_length_takes_the_stretch_that_is_as_long_and_about_the_same() {
    let occupied = "The islands lived through 24 years of military occupation by Germany, officials in Belgium said.";
    check(
        "24 years",
        occupied,
        "Germany occupied the islands from 1890-1914, and the occupation is remembered.",
        Some("1890/1914"),
    );
    // Another length, another country, another matter.
    check("24 years", occupied, "Germany occupied the islands from 1890-1913, and the occupation is remembered.", None);
    check("24 years", occupied, "The occupation by Spain, from 1890-1914, is remembered in the capital today.", None);
    check("24 years", occupied, "Germany was ruled by one family from 1890-1914 without any change at all.", None);
}
