//! Any bytes at all: reading and linking never panic, and whatever they report can be pointed at; bundles and links
//! to the site likewise. What is checked stands in [`checks`], which the fuzz targets in `fuzz/` run too.

mod checks;
mod withheld;

use checks::{check_all, check_bundle, check_id, check_page, check_query};
use proptest::prelude::*;

/// What scraped news is made of.
const PIECES: &str = "Ministers agree on ferry line|SEOUL, South Korea (Reuters) - |The ministers met late Friday\
    |2019.11.23 18:32|Updated: 5/6/2020 10:15 PM|on 29 February 2019|June 31-July 2|1910-45|the 1960s|in 99999999999\
    |0000-00-00|last month|two weeks ago|next year|May may march in March|“We will not go,|” he said|\\’s|\"|'|»|「|」\
    |said Prime Minister Anna B. Carlsen|Carlsen, Anna|told the Times|the two Koreas|Georgia, Jordan and Chad|U.S.|us|US\
    |the North|Burmese|Guinea-Bissau|By John Smith and Jane Doe; Editing by X|(AP Photo/Y. Z.)|Share this\
    |Subscribe to our newsletter|Leave a comment|Copyright © 2020|Read more: Other news|###|<p>|&amp;|한국과 일본의 무역\
    |2019년 11월 23일|日韓の貿易協議|令和元年5月1日|6 ноября 2019 года|٢٠٢٠|٦ نوفمبر ٢٠١٩|۳۲ مارس ۲۰۲۰|e\u{301}\u{302}|👩‍👩‍👧|\u{202E}|\0|\r|\r\n|\u{C}|\t|\u{AD}|\u{200B}|\u{200C}|\u{A0}|&#8220;|&amp;#8217;|&shy;|â€™|â€|cafÃ©|govern-\nment|govern\u{AD}\nment|\
    \n|\n|\n|\n\n| | |. |, \
    |-|–|(|)|/|:|I|a|İ|ß|ﬁ|99 years before 1 BC|in 4 centuries|two hundred|thousand|and|score|years ago|in 999 decades|for 9999999 days|100000 months ago";

fn pieces() -> impl Strategy<Value = String> {
    let pieces: Vec<_> = PIECES.split('|').collect();
    prop::collection::vec(prop::sample::select(pieces), 0..60).prop_map(|pieces| pieces.join(" ").replace(" \n ", "\n"))
}

/// What saved pages are made of, besides.
const TAGS: &str = "<html lang=en>|<head>|<title>|</title>|<meta charset=iso-8859-1>|<meta property=og:title content='Ferry line agreed'>\
    |<meta name=author content='Anna B. Carlsen and admin'>|<meta property=article:published_time content=2019-11-23T23:32:00Z>\
    |<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry line agreed\",\"articleBody\":\"The ministers met late Friday\"}</script>\
    |<link rel=canonical href=https://a.example/2019/11/23/ferry>|<body class='single comments-open'>|<div class=article-body>|<div id=sidebar>\
    |</div>|<p>|</p>|<h1>|</h1>|<a href=x rel=author>|</a>|<time datetime=2019-11-23>|<time>|</time>|<ul>|<li>|<table>|<td>|<br>|<pre>|</pre>\
    |<figure>|<figcaption>|<nav>|<aside hidden>|<span class=byline>|</span>|<b>|</b>|<noscript>|<template>|<svg>|<!--|-->|<![CDATA[|<|>|&#0;|&nbsp;|&shy;";

fn page() -> impl Strategy<Value = String> {
    let pieces: Vec<_> = PIECES.split('|').chain(TAGS.split('|')).chain(TAGS.split('|')).collect();
    prop::collection::vec(prop::sample::select(pieces), 0..80).prop_map(|pieces| pieces.join(""))
}

/// What exports of databases and feeds are made of, a line each.
const LINES: &str = "1 of 3 DOCUMENTS|Document 2 of 3|The Valley Lantern|March 4, 2021 Thursday|4 March 2021|Late Edition|BYLINE: By Ada Brandt\
    |LENGTH: 400 words|Length: 12 words|HEADLINE: Quay|BODY:|Body|LOAD-DATE: March 5, 2021|Classification|End of Document|All Rights Reserved\
    |HD|HD  Quay to reopen|BY  Ada Brandt|WC  12 words|PD  4 March 2021|SN  The Valley Lantern|LP|TD  The quay is open.|AN  Document VLLN000020210304eh3400001\
    |12 words|VLLN|English|(c) 2021 The Valley Lantern|Document VLLN000020210304eh3400001|________________________|Title: Quay|Author: Brandt, Ada; Cole\
    |Publication info: Lantern; Marn [Marn]04 Mar 2021: A.4.|Publication title: Lantern|Publication date: Mar 4, 2021|Full text: The quay is open.|Abstract: x\
    |ProQuest document ID: 1|Subject: Quays|The old quay of Callao will be opened again on Saturday, the harbour board||\
    |<rss>|<channel>|<item>|</item>|<feed xmlns=\"http://www.w3.org/2005/Atom\">|<entry>|</entry>|<title>Quay &amp;amp; steps</title>|<description>|</description>\
    |<content:encoded>|<![CDATA[<p>The quay|]]>|</content:encoded>|<content type=\"xhtml\">|</content>|<pubDate>Thu, 04 Mar 2021 08:15:00 +0000</pubDate>|<link/>|&nbsp;";

fn export() -> impl Strategy<Value = String> {
    let lines: Vec<_> = LINES.split('|').collect();
    prop::collection::vec(prop::sample::select(lines), 0..60).prop_map(|lines| lines.join("\n"))
}

fn day() -> impl Strategy<Value = Option<&'static str>> {
    prop::sample::select(vec![None, Some("2020-02-29"), Some("0001-01-01"), Some("9999-12-31"), Some("nonsense")])
}

proptest! {
    // A failure prints its smallest case, which then becomes a case of its own in the tests of its module.
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
    fn lines_of_exports_and_feeds_in_any_order(raw in export()) {
        check_page(raw.as_bytes());
    }

    #[test]
    fn pieces_of_news_in_any_order(texts in prop::collection::vec(pieces(), 1..4), day in day()) {
        let raws: Vec<_> = texts.into_iter().map(String::into_bytes).collect();
        check_all(&raws, day);
    }

    #[test]
    fn pages_of_any_mark_up(page in page()) {
        check_page(page.as_bytes());
    }

    #[test]
    fn any_bytes_as_a_page(raw in prop::collection::vec(any::<u8>(), 0..300)) {
        check_page(&raw);
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

    #[test]
    fn any_bytes_as_a_bundle(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        check_bundle(&bytes);
    }

    #[test]
    fn any_text_as_a_link(text in "(q|from|country|article|[a-z]{1,5}|\\PC{0,9})?(=|&|%|%[0-9a-f]|\\PC){0,60}") {
        check_query(&text);
    }

    #[test]
    fn any_name_of_an_article(id in "[a-z]{0,3}(/|\\PC| |\t|\u{9b}|[&=%+#?;]|%2[0-9a-f]|[a-z]){0,20}", times in 1_usize..80) {
        check_id(&id);
        check_id(&id.repeat(times));
    }
}

#[test]
fn names_of_articles_at_the_limits() {
    for id in ["", " ", "\u{3000}", "a\0", "a\u{7f}", "a\u{85}", "a\u{202e}", "a b", "+", "%41", "a/", "?a=b&article=c"]
    {
        check_id(id);
    }
    for length in 1022..1027 {
        check_id(&"x".repeat(length));
        check_id(&"한".repeat(length / 3));
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

/// Reads `piece` over and over, `bytes` in all. That it ends is the test: what takes the square of the time would not.
fn check_repeated(piece: &str, bytes: usize) {
    checks::check_one(piece.repeat(bytes / piece.len()).as_bytes());
}

#[test]
fn a_megabyte_without_a_line_break() {
    let megabyte = 1 << 20;
    check_repeated("\u{201C}We \u{2018}will\u{2019} go,\u{201D} said Minister Rosa Quispe on 5 May 2020. ", megabyte);
    check_repeated("\u{201C}a \u{2018}b \u{AB}c \u{300C}d ", megabyte);
    check_repeated("a", megabyte);
}

#[test]
fn one_thing_over_and_over() {
    let pieces = [
        "The ministers met in Lima on Monday and agreed, they said, on a line of ferries. ",
        "\"a 'b ",
        "A",
        "7",
        "Ab ",
        "word\n",
        ". ",
        "… ",
        "35 years of colonial rule in Japan from 1910-45. ",
        "MINISTERS AGREE ",
        "ministers agree ",
        "by Jane Roe and ",
        "(AP Photo/",
        "New York, ",
        "2019년 11월 6일 ",
        "리마에서 만났다 ",
        "両国の外相はリマで会談し",
        "приняли решение ",
        "٦ نوفمبر ٢٠١٩ ",
        "5 to 8 years before the end of the day after 1910-45 ",
        "the Ministry of the Bank of the Union of ",
        "https://example.org/a/2019/11/",
        "e\u{301}",
        "\u{200B}",
        "a\u{AD}",
        "govern-\nment ",
        "&amp;",
        "Ãa",
        "Ã©",
        "â€",
        "|",
    ];
    for piece in pieces {
        check_repeated(piece, 1 << 17);
    }
}
