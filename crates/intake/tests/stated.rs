//! What pages of our own making state of themselves: who wrote the story and when.

use dateline_intake::{Format, take};
use dateline_model::article::Article;
use dateline_reading::read::read;

/// A page with `head` and, below the title, `byline`.
fn page(head: &str, byline: &str) -> Article {
    let story = "<p>Port workers and ship owners have agreed to keep the two western terminals open, the harbour board said, and \
                 lorries are moving again after long queues at the gates of the largest one.</p>"
        .repeat(3);
    let html = format!(
        "<html lang=en><head><title>Harbour stays open</title><meta property=og:site_name content='The Quay'>{head}</head>\
         <body><article><h1>Harbour stays open</h1>{byline}{story}</article></body></html>"
    );
    let sources = take("a", "a", Some(Format::Page), html.into_bytes()).sources;
    read(sources.first().expect("a page is one source"), &[])
}

/// Wraps JSON-LD of an article.
fn json(author: &str) -> String {
    format!(
        "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"Harbour stays open\",{author}}}</script>"
    )
}

#[track_caller]
fn check_writers(head: &str, byline: &str, expect: &[&str]) {
    let article = page(head, byline);
    let found: Vec<_> = article.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    assert_eq!(found, expect, "{head} {byline}");
}

#[test]
fn writers_in_all_forms() {
    check_writers(&json(r#""author":"Ada Brandt""#), "", &["Ada Brandt"]);
    check_writers(
        &json(r#""author":["Ada Brandt",{"@type":"Person","name":"Peter Falk"}]"#),
        "",
        &["Ada Brandt", "Peter Falk"],
    );
    check_writers(&json(r#""author":{"@type":"Person","name":"ADA BRANDT"}"#), "", &["Ada Brandt"]);
    check_writers("<meta name=author content='Daniel Holm, Peter Falk'>", "", &["Daniel Holm", "Peter Falk"]);
    check_writers(&json(r#""author":{"@type":"Person","name":"daniel.holm"}"#), "", &["Daniel Holm"]);
    check_writers("", "<p class=entry-author>veröffentlicht von <a href=/a/ada>Ada Brandt</a></p>", &["Ada Brandt"]);
}

#[test]
fn outlets_accounts_and_menus_are_no_writers() {
    let by = "<p class=byline>By <a href=/a/ada>Ada Brandt</a></p>";
    for head in [
        json(r#""author":{"@type":"Organization","name":"Quay Mail"}"#),
        "<meta property=article:author content='@thequay'>".to_owned(),
        "<meta property=article:author content='https://social.example/thequay'>".to_owned(),
        "<meta name=author content='QUAY – The magazine of ports'>".to_owned(),
        "<link rel=canonical href=https://www.quaymail.example/a><meta name=author content='Quay Mail'>".to_owned(),
    ] {
        check_writers(&head, by, &["Ada Brandt"]);
        check_writers(&head, "", &[]);
    }
    check_writers("", "<div class=author-menu>Log out</div>", &[]);
}

#[test]
fn two_sources_that_agree_outweigh_a_third() {
    let head = format!("{}<meta name=parsely-author content='Ada Brandt'>", json(r#""author":"Carl Desk""#));
    check_writers(&head, "<p class=byline>By <a rel=author href=/a>Ada Brandt</a></p>", &["Ada Brandt"]);
    check_writers(&json(r#""author":"Carl Holm""#), "<p class=byline>By Ada Brandt</p>", &["Carl Holm"]);
}

#[track_caller]
fn check_day(stated: &str, printed: &str, expect: &str) {
    let article = page(&json(stated), &format!("<p class=date>{printed}</p>"));
    let found = article.published.when.as_ref().map_or("", |when| when.edtf.as_str());
    assert_eq!(found, expect, "{stated} {printed} {:?}", article.published);
}

#[test]
fn days_for_readers_and_for_machines() {
    check_day(r#""datePublished":"2012-03-09T10:00:00Z""#, "9 March 2012", "2012-03-09");
    // Another day for readers, and nothing that says which is right.
    check_day(r#""datePublished":"2012-03-09T10:00:00+01:00""#, "11 March 2012", "[2012-03-09..2012-03-11]");
    // What is printed long after is what is stated as changed.
    check_day(
        r#""datePublished":"2011-03-09T10:00:00+01:00","dateModified":"2012-03-11T10:00:00+01:00""#,
        "11 March 2012",
        "2011-03-09",
    );
    // Late in the evening, by another clock.
    check_day(r#""datePublished":"Fri, 09 Mar 2012 02:41:00 GMT""#, "8 March 2012", "2012-03-08");
}
