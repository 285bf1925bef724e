//! What is found as files: other programs can read them, and they hold what is found and no more.

use crate::corpus::{Draft, corpus, five};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::export::{Format, Made, file, view};
use dateline_model::article::{Quote, Show};
use dateline_model::query::Query;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use serde_json::Value;

/// The file of what `query` finds.
fn exported(corpus: &Corpus, query: &str, format: Format) -> String {
    let made = Made { address: "https://news.example/site/".to_owned(), on: Some(crate::corpus::day("2026-03-01")) };
    file(corpus, &Query::parse(query).0, format, &made)
}

/// A file of comma-separated values, by the names of its columns.
fn table(text: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().collect::<Result<_, _>>().expect("comma-separated values")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// An article whose headline and quotation hold all that a format could trip over.
fn odd() -> Draft {
    let mut draft = Draft::new("a/b", "Talks, \"frank\" & {open}; 5% <up>")
        .body("Ana Lund said: \"Yes, we can\" on the quay.")
        .on("2019-11-23");
    let start = draft.article.text.find("Yes").expect("in the text");
    draft.article.quotes.push(Quote {
        span: Span::new(start, start + "Yes, we can".len()),
        speaker: Some("Ana Lund".to_owned()),
        speaker_span: None,
        cue: None,
        rule: Rule::QuoteUnattributed,
    });
    draft
}

#[test]
fn each_file_holds_what_is_found() {
    let corpus = five();
    let all = table(&exported(&corpus, "", Format::ArticlesCsv));
    assert_eq!(all.len(), corpus.articles.len());
    let peru = table(&exported(&corpus, "country=PE", Format::ArticlesCsv));
    assert!(!peru.is_empty() && peru.len() < all.len());
    assert!(peru.iter().all(|row| format!("{};{}", row["countries_main"], row["countries_other"]).contains("PE")));
    for (format, count) in [
        (Format::JsonLines, exported(&corpus, "country=PE", Format::JsonLines).lines().count()),
        (Format::Bibtex, exported(&corpus, "country=PE", Format::Bibtex).matches("@article{").count()),
        (Format::Ris, exported(&corpus, "country=PE", Format::Ris).matches("TY  - NEWS").count()),
        (Format::CslJson, json(&exported(&corpus, "country=PE", Format::CslJson)).as_array().map_or(0, Vec::len)),
    ] {
        assert_eq!(count, peru.len(), "{format:?}");
    }
}

#[test]
fn marks_of_every_format_stay_what_they_are() {
    let corpus = corpus(vec![odd()]);
    let row = &table(&exported(&corpus, "", Format::ArticlesCsv))[0];
    assert_eq!(row["headline"], "Talks, \"frank\" & {open}; 5% <up>");
    assert_eq!((row["published"].as_str(), row["earliest"].as_str()), ("2019-11-23", "2019-11-23"));
    assert_eq!(row["page"], "https://news.example/site/?article=a/b");
    let quote = &table(&exported(&corpus, "", Format::QuotesCsv))[0];
    assert_eq!((quote["speaker"].as_str(), quote["words"].as_str()), ("Ana Lund", "Yes, we can"));
    let (query, notices) = Query::parse(quote["page"].split_once('?').expect("a query").1);
    assert!(notices.is_empty() && query.passage.is_some(), "the link leads to the words");
    let csl = json(&exported(&corpus, "", Format::CslJson));
    assert_eq!(csl[0]["title"], "Talks, \"frank\" & {open}; 5% <up>");
    assert_eq!(csl[0]["accessed"]["date-parts"][0], serde_json::json!([2026, 3, 1]));
    assert!(exported(&corpus, "", Format::Bibtex).contains("urldate = {2026-03-01}"));
    assert!(exported(&corpus, "", Format::Ris).contains("Y2  - 2026/03/01"));
}

#[test]
fn the_data_package_says_what_its_columns_mean() {
    let package = json(&exported(&five(), "", Format::DataPackage));
    let resources = package["resources"].as_array().expect("resources");
    assert_eq!(
        resources.iter().map(|it| it["name"].as_str()).collect::<Vec<_>>(),
        [Some("articles"), Some("timeline"), Some("quotes")]
    );
    for resource in resources {
        let fields: Vec<&str> = resource["schema"]["fields"]
            .as_array()
            .expect("fields")
            .iter()
            .filter_map(|it| it["name"].as_str())
            .collect();
        for row in resource["data"].as_array().expect("rows") {
            assert!(row.as_object().expect("a row").keys().all(|key| fields.contains(&key.as_str())), "{row}");
        }
    }
}

#[test]
fn the_timeline_has_a_slide_for_each_dated_sentence() {
    let corpus = five();
    let rows = table(&exported(&corpus, "", Format::TimelineCsv));
    let slides = json(&exported(&corpus, "", Format::TimelineJs));
    let slides = slides["events"].as_array().expect("slides");
    assert_eq!(slides.len(), rows.len());
    assert!(rows.iter().any(|row| row["sentence"].contains("treaty of 1910") && row["earliest"] == "1910-01-01"));
    assert!(slides.iter().all(|slide| slide["start_date"]["year"].is_i64() && slide["text"]["text"].is_string()));
}

#[test]
fn what_is_not_there_is_an_empty_file() {
    for corpus in [corpus(Vec::new()), corpus(vec![Draft::new("a", "Nothing happens")])] {
        let shown = view(&corpus, &Query::default());
        assert_eq!((shown.found as usize, shown.quotes, shown.times), (corpus.articles.len(), 0, 0));
        for format in Format::ALL {
            let text = exported(&corpus, "", format);
            match format {
                Format::ArticlesCsv | Format::TimelineCsv | Format::QuotesCsv => {
                    let rows = if format == Format::ArticlesCsv { corpus.articles.len() } else { 0 };
                    assert_eq!(table(&text).len(), rows, "{format:?}");
                }
                Format::DataPackage | Format::TimelineJs | Format::CslJson => drop(json(&text)),
                Format::JsonLines | Format::Bibtex | Format::Ris => {
                    assert_eq!(text.is_empty(), corpus.articles.is_empty(), "{format:?}");
                }
            }
        }
    }
}

#[test]
fn it_is_said_of_how_many_articles_only_extracts_may_be_shown() {
    let mut draft = odd();
    draft.article.show = Show::Extract;
    assert_eq!(view(&corpus(vec![draft, Draft::new("c", "All of it")]), &Query::default()).extracts, 1);
}
