//! The JSON of the annotation format, for articles made by hand.

use super::Annotation;
use crate::article::*;
use crate::date::When;
use crate::rule::{Kind, Rule, Why};
use crate::span::Span;
use serde_json::{Value, json};

fn reading(value: &str, span: Option<(u32, u32)>) -> Reading {
    let source = span.is_none().then(|| "a.toml".to_owned());
    Reading { value: value.to_owned(), span: span.map(Span::from), rule: Rule::HeadlineFirstLine, source }
}

fn check(article: &Article, pointer: &str, expect: &Value) {
    let value = serde_json::to_value(Annotation::from(article)).expect("serialises");
    assert_eq!(value.pointer(pointer), Some(expect), "{pointer}");
}

#[test]
fn text_is_cut_from_the_span_and_not_from_the_value() {
    let article = Article {
        text: "Talks  resume\nSeoul, 5 May".to_owned(),
        headline: Some(reading("Talks resume", Some((0, 13)))),
        publisher: Some(reading("The Paper", None)),
        segments: vec![Segment { span: (0, 13).into(), kind: Kind::Headline, feeds: true }],
        dates: vec![DateMention {
            span: (21, 26).into(),
            kind: DateKind::Partial,
            when: Some(When::day(jiff::civil::date(2020, 5, 5))),
            rule: Rule::DateFull,
        }],
        ..Article::default()
    };
    check(&article, "/headline", &json!({"text": "Talks  resume", "span": [0, 13], "rule": "headline-first-line"}));
    check(
        &article,
        "/publisher",
        &json!({"name": "The Paper", "span": null, "rule": "headline-first-line", "source": "a.toml"}),
    );
    check(&article, "/segments/0", &json!({"span": [0, 13], "kind": "headline", "feeds": true}));
    check(
        &article,
        "/dates/0",
        &json!({"span": [21, 26], "text": "5 May", "edtf": "2020-05-05", "earliest": "2020-05-05",
                "latest": "2020-05-05", "kind": "partial", "rule": "date-full"}),
    );
    check(&article, "/published/basis", &json!("unknown"));
    check(&article, "/published/edtf", &Value::Null);
}

#[test]
fn a_clue_of_another_article_keeps_its_own_words() {
    let clue = |source: Option<&str>| Clue {
        span: Some((0, 5).into()),
        words: Some("there".to_owned()),
        rule: Rule::TimestampLine,
        says: When::one_of(Some(jiff::civil::date(2019, 11, 5)), None),
        source: source.map(str::to_owned),
    };
    let published = Published {
        basis: Basis::Linked,
        evidence: vec![clue(None), clue(Some("other"))],
        rejected: vec![Rejected { clue: clue(None), why: Why::NotOfTheStory }],
        ..Published::default()
    };
    let article = Article { text: "heres".to_owned(), published, ..Article::default() };
    check(&article, "/published/evidence/0/text", &json!("heres"));
    check(&article, "/published/evidence/0/says", &json!("[2019-11-05..]"));
    check(&article, "/published/evidence/1/text", &json!("there"));
    check(&article, "/published/evidence/1/source", &json!("other"));
    check(&article, "/published/evidence/1/span", &Value::Null);
    check(&article, "/published/evidence/1/source_span", &json!([0, 5]));
    check(&article, "/published/rejected/0/why", &json!("not-of-the-story"));
}
