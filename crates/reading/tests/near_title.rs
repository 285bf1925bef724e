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

/// A sentence that stands between the title and whoever wrote the text.
const DECK: &str = "Rowing boats may pass the gates from seven in the morning, and the keeper waves them through.";

#[test]
fn names_below_a_by_or_a_deck() {
    check_writers("By\n\npeter holm\n\nJune 5, 2018", &["Peter Holm"]);
    check_writers("by\n\nT.A. Holm\n\nJune 5, 2018", &["T.A. Holm"]);
    check_writers("Author of the article:\n\nPeter Holm • The Quay", &["Peter Holm"]);
    for (lines, expect) in [
        ("June 5, 2018\n\nPeter Holm and J.M. Brandt", &["Peter Holm", "J.M. Brandt"][..]),
        ("Peter Holm July/August 2018 Issue", &["Peter Holm"]),
        ("Peter Holm\n\nLima", &["Peter Holm"]),
        ("Peter Holm\n\nBio\n\nShare on Facebook", &["Peter Holm"]),
        ("Friday, June 8, 2018\n\nAnna Brandt\n\nPhoto: Lou Tan/Lantern Wire\n\nPeter Holm", &["Peter Holm"]),
    ] {
        check_writers(&format!("{DECK}\n\n{lines}"), expect);
    }
}

#[test]
fn names_beside_days_counts_posts_and_agencies() {
    check_writers("Posted on April 7, 2018 April 7, 2018 by Jan Holm | No Comments", &["Jan Holm"]);
    check_writers("Posted on April 7, 2018 by Omar El Masri | No Comments", &["Omar El Masri"]);
    check_writers("December 3, 2018December 4, 2018 Peter H. 120 Views 4 Comments Locks , Boats", &["Peter H."]);
    check_writers("June 5, 2018Peter Holm, Jr.", &["Peter Holm"]);
    check_writers("Peter Holm\n\nHarbour Herald\n\nJune 5, 2018", &["Peter Holm"]);
    check_writers("By Peter Holm, West Quay Editor For The Quay", &["Peter Holm"]);
    check_writers("By Peter Holm, Quay US", &["Peter Holm"]);
    check_writers("Stefko Holm Deputy Content Hub Director", &["Stefko Holm"]);
    check_writers("Peter Holm and AP", &["Peter Holm"]);
    check_writers("Reuters, Peter Holm", &["Peter Holm"]);
}

#[test]
fn buttons_sponsors_places_and_headings_are_no_writers() {
    for lines in [
        "Most Popular Today",
        "Save Pin FB",
        "Prev Next",
        "Sponsored by\n\nHarbour Tools",
        "NEW DELHI",
        "Bookmark Bookmark Share",
        "lunes, 4 de junio de 2018 – Número 12 – Año XX",
    ] {
        check_writers(lines, &[]);
    }
}

#[test]
fn writers_told_of_below_the_story() {
    for (lines, expect) in [
        ("Peter M. Holm is Senior Editor-at-Large at the Quay. He lives in Lima.", "Peter M. Holm"),
        ("Peter Holm is the author of two books on locks.", "Peter Holm"),
        ("Autorin/Autor Peter Holm", "Peter Holm"),
    ] {
        let text = format!("The Quay\n\nLock keeper opens the northern basin\n\n{BODY}\n\n{lines}\n");
        let source = Source { id: "a".into(), path: "a.txt".into(), raw: text.into_bytes(), ..Source::default() };
        let found = read(&source, &[]);
        let found: Vec<_> = found.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
        assert_eq!(found, [expect], "{lines}");
    }
}

#[test]
fn days_beside_who_posted_and_in_rarer_forms() {
    check_day("The Quay", "Listen to this text Posted by The Quay on Jun 17th, 2018 // No Comment", "2018-06-17");
    check_day("The Quay", "31 Thursday May 2018", "2018-05-31");
    check_day("The Quay", "written by The Quay December 31, 1969 July 24, 2018", "2018-07-24");
    check_day("The Quay", "By Quay News - Mon Jun 04 22:01:00 GMT 2018", "2018-06-04");
    check_day("The Quay", "11 Tetor, 2018", "2018-10-11");
    check_day("The Quay", "December 3, 2018December 4, 2018 Peter H. 120 Views 4 Comments Locks , Boats", "2018-12-03");
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

#[test]
fn writers_before_labels_outlets_and_accounts() {
    for (lines, expect) in [
        ("Written by Peter Holm Hits: 120", &["Peter Holm"][..]),
        (
            "Peter Holm, The Quay Ledger Published 6:00 a.m. ET June 5, 2018 | Updated 9:41 a.m. ET June 6, 2018",
            &["Peter Holm"],
        ),
        ("By Peter Holm@peterh Jun 5, 2018, 9:15am EDT", &["Peter Holm"]),
        ("Por Peter Holm, Quay Acima — Lima", &["Peter Holm"]),
        ("By Peter Holm/QNN News June 5, 2018", &["Peter Holm"]),
        ("Redakteur: Peter Holm", &["Peter Holm"]),
    ] {
        check_writers(lines, expect);
    }
}

#[test]
fn reporters_in_brackets_below_a_whole_page() {
    let menu: String = (0..20).map(|at| format!("Section {at}\n")).collect();
    let text = format!(
        "The Quay\n\n{menu}\nLock keeper opens the northern basin\n\n{BODY}\n\n(Reporting by Peter Holm in Lima and Anna Brandt in Oslo; \
         Editing by Lou Tan)\n\nAll quotes delayed a minimum of 15 minutes. See here for a list of exchanges.\n"
    );
    let source = Source { id: "a".into(), path: "a.txt".into(), raw: text.into_bytes(), ..Source::default() };
    let article = read(&source, &[]);
    let found: Vec<_> = article.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    assert_eq!(found, ["Peter Holm", "Anna Brandt", "Lou Tan"], "{:?}", article.segments);
    let last: Vec<_> = article.segments.iter().rev().take(2).map(|segment| segment.kind.code()).collect();
    assert_eq!(last, ["page-chrome", "byline"]);
}

#[test]
fn the_day_on_which_a_page_was_served() {
    // The window's title stands above everything; what counts is the title that stands above the story.
    check_day(
        "Lock keeper opens the northern basin | The Quay\n\nThursday, 23 August 2018\n\nHome\n\nCanals",
        "Submitted by webeditor on Tue, 05/06/2018 - 09:22",
        "2018-06-05",
    );
    check_day("quay.example Today is Monday, 23 July 2018", "05/29/2018 - 06:00 | The Quay", "2018-05-29");
}
