//! What is found as files: other programs can read them, and they hold what is found and no more.

use crate::corpus::{Draft, corpus, five, when};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::export::{Format, Made, file, view};
use dateline_model::article::{Quote, Show};
use dateline_model::date::Shape;
use dateline_model::event::{Act, Actor, Context as About, Event, Stated};
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
        [Some("articles"), Some("timeline"), Some("quotes"), Some("acts")]
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
fn a_sentence_that_pages_show_on_request_is_in_both_files_and_folded_in_one() {
    let year = when(Shape::Within, "1943-01-01", "1943-12-31");
    let draft = Draft::new("a", "News of a").body("In 1943 soldiers raped women of the coast.").speaks("1943", year);
    let corpus = corpus(vec![draft.on("2020-01-02")]);
    let rows = table(&exported(&corpus, "", Format::TimelineCsv));
    let slides = json(&exported(&corpus, "", Format::TimelineJs));
    let slide = &slides["events"][0]["text"];
    assert_eq!((rows.len(), rows[0]["on_request"].as_str()), (1, "yes"));
    assert_eq!(slide["headline"], "");
    let said = slide["text"].as_str().expect("words");
    assert!(said.contains(&format!("<details>{}</details>", rows[0]["sentence"])), "{said}");
}

#[test]
fn what_is_not_there_is_an_empty_file() {
    for corpus in [corpus(Vec::new()), corpus(vec![Draft::new("a", "Nothing happens")])] {
        let shown = view(&corpus, &Query::default());
        assert_eq!((shown.found as usize, shown.quotes, shown.times), (corpus.articles.len(), 0, 0));
        for format in Format::ALL {
            let text = exported(&corpus, "", format);
            match format {
                Format::ArticlesCsv | Format::TimelineCsv | Format::QuotesCsv | Format::ActsCsv => {
                    let rows = if format == Format::ArticlesCsv { corpus.articles.len() } else { 0 };
                    assert_eq!(table(&text).len(), rows, "{format:?}");
                }
                Format::ActsJson | Format::DataPackage | Format::TimelineJs | Format::CslJson => drop(json(&text)),
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

#[test]
fn acts_stand_in_the_fields_of_plover_with_their_words() {
    let mut draft = Draft::new("a", "News of a").body("On Monday, Norway met Chile; nobody spoke.").on("2020-01-02");
    let at = |words: &str| {
        let start = draft.article.text.find(words).expect("in the text");
        Span::new(start, start + words.len())
    };
    let actor = |country: &str, words: &str| Actor { country: country.to_owned(), span: at(words) };
    let event = Event {
        span: at("Norway met Chile"),
        cue: at("met"),
        act: Act::Consult,
        mode: String::new(),
        contexts: vec![About::Diplomatic, About::Economic],
        stated: Stated::Happened,
        source: actor("CL", "Chile"),
        target: actor("NO", "Norway"),
        mutual: true,
        past: false,
        when: Some(dateline_model::date::When::day(crate::corpus::day("2019-12-30"))),
        reported_by: None,
        rule: Rule::QuoteUnattributed,
    };
    draft.article.events.push(event);
    let corpus = corpus(vec![draft]);
    let rows = table(&exported(&corpus, "", Format::ActsCsv));
    let objects = json(&exported(&corpus, "", Format::ActsJson));
    assert_eq!((rows.len(), objects.as_array().map(Vec::len)), (1, Some(1)));
    for (field, value) in [
        ("date", "2019-12-30"),
        ("source", "CL"),
        ("target", "NO"),
        ("mutual", "yes"),
        ("event", "CONSULT"),
        ("cameo", "04"),
        ("tone", "cooperation"),
        ("context", "diplomatic; economic"),
        ("stated", "happened"),
        ("text", "Norway met Chile"),
    ] {
        assert_eq!((rows[0][field].as_str(), objects[0][field].as_str()), (value, Some(value)), "{field}");
    }
    assert_eq!((objects[0]["mode"].as_str(), objects[0]["start"].as_u64()), (None, Some(21)));
    assert!(
        rows[0]["location"].starts_with("https://news.example/site/?article=a&at=21-37"),
        "{}",
        rows[0]["location"]
    );
    assert_eq!(view(&corpus, &Query::default()).acts, 1);
}
