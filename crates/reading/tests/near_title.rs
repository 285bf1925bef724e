//! What stands between a title and its story on pages of which only the text is known: who wrote it, and when.

use dateline_model::article::Article;
use dateline_model::source::Source;
use dateline_reading::read::read;

/// Paragraphs that say nothing of who wrote them, nor when.
const BODY: &str = "The keeper of the old lock has opened the northern basin to rowing boats again, and a small crowd on the quay \
clapped when the gates moved.\n\nLarger boats have to wait until the silt behind the second gate is cleared, the canal office \
said in a notice on its door.\n\nFor the children of the town it is a new way to school, and some came with their satchels.";

/// A page with `lines` below its title, and `first` as its first line.
fn article(first: &str, lines: &str) -> Article {
    let text = format!("{first}\n\nLock keeper opens the northern basin\n\n{lines}\n\n{BODY}\n\nMore from the canal\n");
    let source = Source { id: "a".into(), path: "a.txt".into(), raw: text.into_bytes(), ..Source::default() };
    read(&source, &[])
}

#[track_caller]
fn check_writers(lines: &str, expect: &[&str]) {
    let article = article("The Quay", lines);
    let found: Vec<_> = article.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    assert_eq!(found, expect, "{lines}");
}

#[track_caller]
fn check_day(first: &str, lines: &str, expect: &str) {
    let article = article(first, lines);
    let found = article.published.when.as_ref().map_or("", |when| when.edtf.as_str());
    assert_eq!(found, expect, "{first} {lines} {:?}", article.published);
}

#[test]
fn names_alone_below_the_title() {
    check_writers("Peter Holm", &["Peter Holm"]);
    check_writers("Peter Holm\n\nPhoto: The Quay", &["Peter Holm"]);
    check_writers("Peter Holm | Anna Brandt", &["Peter Holm", "Anna Brandt"]);
    check_writers("Peter Holm/Anna Brandt", &["Peter Holm", "Anna Brandt"]);
    check_writers("Peter Holm Anna Maria Brandt", &["Peter Holm", "Anna Maria Brandt"]);
    check_writers("Peter Holm Peter Holm", &["Peter Holm"]);
    check_writers("Peter Holm Deputy Content Director", &["Peter Holm"]);
    check_writers("Canals | 5 hours ago | Written by Peter Holm", &["Peter Holm"]);
    // A button is nobody's name, and an agency is none of the writers.
    check_writers("Sign up", &[]);
    check_writers("By Associated Press", &[]);
}

#[test]
fn days_beside_the_label_of_a_change() {
    check_day("The Quay", "Peter Holm | 05.04.2018 - Aktualisiert: 05.04.2018", "2018-04-05");
    check_day("The Quay", "25/04/2018 Actualizado a las 15:10h.", "2018-04-25");
    check_day(
        "The Quay",
        "Published February 24, 2018 Last updated July 21, 2019 This text is more than a year old.",
        "2018-02-24",
    );
}

#[test]
fn days_in_the_first_line_and_before_a_clock() {
    check_day("Lock keeper opens the northern basin – The Quay – 13.06.2018", "Canals", "2018-06-13");
    check_day("Lock keeper opens the northern basin – The Quay – 13", "Canals", "");
    check_day("The Quay", "2018年6月18日 10:01 発信地：北港/運河町 [ 運河 船 子ども ]", "2018-06-18");
    check_day("The Quay", "发表于2018-05-04 10:15| 1164次阅读| 来源运河", "2018-05-04");
}
