//! Any bytes at all: reading and linking never panic, and whatever they report can be pointed at.

use dateline_core::annotation::Annotation;
use dateline_core::article::Article;
use dateline_core::link;
use dateline_core::read;
use dateline_core::recognise::topics::TopicSet;
use dateline_core::source::{Pattern, Sidecar, Source, TopicRule};
use dateline_core::span::Span;
use proptest::prelude::*;
use serde_json::Value;

fn topics() -> TopicSet {
    let pattern = |p: &str| Pattern { p: p.to_owned(), w: None };
    TopicSet::lenient(&[TopicRule {
        slug: "trade".to_owned(),
        patterns: ["trade* ~3 talks|war", "tariff* & port", "무역|貿易"].map(pattern).to_vec(),
        ..TopicRule::default()
    }])
    .0
}

fn source(id: &str, raw: &[u8], published: Option<String>) -> Source {
    let sidecar = Sidecar { published, ..Sidecar::default() };
    Source { id: id.to_owned(), path: format!("{id}.txt"), raw: raw.to_vec(), sidecar, pre_read: None }
}

/// Every span in `value` lies on characters of `text`; where words stand beside it, they are the words there.
fn check_spans(value: &Value, text: &str, path: &str) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let path = format!("{path}/{key}");
                let is_span = key.ends_with("span") && key != "other_span" && key != "source_span";
                match serde_json::from_value::<Span>(value.clone()) {
                    Ok(span) if is_span => {
                        let words = text.get(span.range()).unwrap_or_else(|| panic!("{path}: {span:?} is no text"));
                        if key == "span"
                            && let Some(Value::String(said)) = object.get("text")
                        {
                            assert_eq!(said, words, "{path}");
                        }
                    }
                    _ => check_spans(value, text, &path),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| check_spans(value, text, path)),
        _ => {}
    }
}

/// Every non-blank line lies in segments, in order and apart; where a line is split, only a mark may stand between
/// the parts ("Headline | Outlet").
fn check_partition(article: &Article) {
    let text = &article.text;
    let mut end = 0;
    for segment in &article.segments {
        let range = segment.span.range();
        assert!(range.start >= end && range.start < range.end, "{:?} after {end}", segment.span);
        let between = &text[end..range.start];
        let splits = end > 0 && !between.contains(['\n', '\r']) && !between.contains(char::is_alphanumeric);
        assert!(splits || between.trim().is_empty(), "{between:?} is in no segment");
        end = range.end;
    }
    assert_eq!(text[end..].trim(), "", "text that is in no segment");
}

fn check(articles: &[Article]) {
    for article in articles {
        let json = serde_json::to_value(Annotation::from(article)).expect("serialises");
        check_spans(&json, &article.text, "");
        check_partition(article);
        for reuse in &article.reuse {
            let other = articles.iter().find(|other| other.id == reuse.other).expect("an article that is there");
            assert!(other.text.get(reuse.other_span.range()).is_some(), "{reuse:?}");
        }
        for clue in &article.published.evidence {
            let other = clue.source.as_ref().and_then(|id| articles.iter().find(|other| other.id == *id));
            if let (Some(other), Some(span)) = (other, clue.span) {
                assert!(other.text.get(span.range()).is_some(), "{clue:?}");
            }
        }
    }
}

fn check_all(raws: &[Vec<u8>], published: Option<&str>) {
    let topics = topics();
    let read = |(index, raw): (usize, &Vec<u8>)| {
        read::read_with(&source(&index.to_string(), raw, published.map(str::to_owned)), &topics)
    };
    let mut articles: Vec<_> = raws.iter().enumerate().map(read).collect();
    check(&articles);
    link::link(&mut articles);
    check(&articles);
}

/// What scraped news is made of.
const PIECES: &str = "Ministers agree on ferry line|SEOUL, South Korea (Reuters) - |The ministers met late Friday\
    |2019.11.23 18:32|Updated: 5/6/2020 10:15 PM|on 29 February 2019|June 31-July 2|1910-45|the 1960s|in 99999999999\
    |0000-00-00|last month|two weeks ago|next year|May may march in March|“We will not go,|” he said|\\’s|\"|'|»|「|」\
    |said Prime Minister Anna B. Carlsen|Carlsen, Anna|told the Times|the two Koreas|Georgia, Jordan and Chad|U.S.|us|US\
    |the North|Burmese|Guinea-Bissau|By John Smith and Jane Doe; Editing by X|(AP Photo/Y. Z.)|Share this\
    |Subscribe to our newsletter|Leave a comment|Copyright © 2020|Read more: Other news|###|<p>|&amp;|한국과 일본의 무역\
    |2019년 11월 23일|日韓の貿易協議|令和元年5月1日|Россия|٢٠٢٠|e\u{301}\u{302}|👩‍👩‍👧|\u{202E}|\0|\r|\t|\n|\n|\n|\n\n| | |. |, \
    |-|–|(|)|/|:|I|a|İ|ß|ﬁ|99 years before 1 BC|in 4 centuries|for 9999999 days|100000 months ago";

fn pieces() -> impl Strategy<Value = String> {
    let pieces: Vec<_> = PIECES.split('|').collect();
    prop::collection::vec(prop::sample::select(pieces), 0..60).prop_map(|pieces| pieces.join(" ").replace(" \n ", "\n"))
}

fn day() -> impl Strategy<Value = Option<&'static str>> {
    prop::sample::select(vec![None, Some("2020-02-29"), Some("0001-01-01"), Some("9999-12-31"), Some("nonsense")])
}

proptest! {
    // A failure prints its smallest case, which then becomes a case of its own in the tests of the room it stands in.
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(raws in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..300), 1..3), day in day()) {
        check_all(&raws, day);
    }

    #[test]
    fn any_characters(raw in "\\PC{0,40}(\n\\PC{0,60}){0,6}", day in day()) {
        check_all(&[raw.into_bytes()], day);
    }

    #[test]
    fn pieces_of_news_in_any_order(texts in prop::collection::vec(pieces(), 1..4), day in day()) {
        let raws: Vec<_> = texts.into_iter().map(String::into_bytes).collect();
        check_all(&raws, day);
    }

    #[test]
    fn a_piece_many_times_over(text in pieces(), times in 1_usize..30) {
        check_all(&[text.repeat(times).into_bytes()], None);
    }

    #[test]
    fn news_cut_anywhere(text in pieces(), at in any::<prop::sample::Index>()) {
        let raw = text.into_bytes();
        let at = at.index(raw.len() + 1);
        check_all(&[raw[..at].to_vec(), raw[at..].to_vec()], Some("2020-05-05"));
    }
}

#[test]
fn shapes_that_break_readers() {
    let long = "word ".repeat(20_000);
    let cases = [
        String::new(),
        "\n\n\n".to_owned(),
        "x".to_owned(),
        "\u{FEFF}".to_owned(),
        long.clone(),
        long.replace(' ', "\n"),
        long.to_uppercase(),
        "“".repeat(20_000),
        "\"a ".repeat(20_000),
        "(".repeat(20_000),
        "1-".repeat(20_000),
        "2020-".repeat(20_000),
        "Mr. ".repeat(20_000),
        "A. ".repeat(20_000),
        "Korea, ".repeat(10_000),
        "said Anna Carlsen ".repeat(5_000),
        "on Monday ".repeat(5_000),
        "한국 ".repeat(10_000),
        "\r".repeat(10_000),
        "\r\n \r\n".repeat(5_000),
    ];
    for case in cases {
        check_all(&[case.clone().into_bytes(), case.into_bytes()], Some("2020-05-05"));
    }
}
