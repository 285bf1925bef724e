//! What the compiler of the word files refuses, and how what it accepts is said.

use dateline_catalogue::{Catalogue, Value, compile};

/// What is wrong with a translation of an English file.
#[track_caller]
fn refused(english: &str, korean: &str, expect: &str) {
    let files = [("en", english.to_owned()), ("ko", korean.to_owned())];
    let faults = compile::compile(&files).expect_err("it must be refused").join("\n");
    assert!(faults.contains(expect), "{faults}");
}

/// What a message says with the values given, in the last language.
#[track_caller]
fn said(files: &[&str], values: &[Value<'_>], expect: &str) {
    let files: Vec<_> = ["en", "ko"].into_iter().zip(files.iter().map(|text| (*text).to_owned())).collect();
    let compiled = compile::compile(&files).expect("it must be accepted");
    let (_, table) = compiled.tables.into_iter().next_back().expect("a table per language");
    // The message under test stands first.
    assert_eq!(Catalogue::new("xx", Box::leak(table.into_boxed_str())).fill(0, values), expect);
}

fn n(n: u32) -> Value<'static> {
    Value::Number(n.into())
}

#[test]
fn a_translation_says_what_english_says() {
    refused("a = A\nb = B\n", "a = 가\n", "assets/words/ko.ftl: b: is missing");
    refused("a = A\n", "a = 가\nb = 나\n", "ko.ftl: b: English has no such message");
    refused("# $n (Number)\na = { $n }\n", "a = 가\n", "ko.ftl: a: $n is not used");
    refused("# $n (Number)\na = { $n }\n", "a = { $n } { $m }\n", "ko.ftl: a: English gives it no $m");
    refused("a =\n .x = X\n .y = Y\n", "a =\n .x = 가\n", "ko.ftl: a: the part .y is missing");
    refused("a =\n .x = X\n", "a =\n .x = 가\n .z = 나\n", "ko.ftl: a: English has no part .z");
    refused("a = A\n", "a =\n .x = 가\n", "ko.ftl: a:");
}

#[test]
fn what_comes_later_stands_last_and_is_not_used_before() {
    let english = "## B (later)\n\nb = B\n\n## A\n\na = A\n";
    let files = [("en", english.to_owned()), ("ko", "b = 나\na = 가\n".to_owned())];
    let compiled = compile::compile(&files).expect("it must be accepted");
    assert_eq!(compiled.first, 1);
    for (tag, table) in compiled.tables {
        let catalogue = Catalogue::new("xx", Box::leak(table.into_boxed_str()));
        assert_eq!(catalogue.all(), if tag == "en" { ["A", "B"] } else { ["가", "나"] });
    }
    let first = Catalogue::new("en", "A");
    assert_eq!((first.text(0), first.text(1)), ("A", ""));
    first.add("B");
    assert_eq!((first.text(0), first.text(1), first.text(2)), ("A", "B", ""));
    let early = "a = { b }\n\n## B (later)\n\nb = B\n";
    refused(early, "a = 가\nb = 나\n", "en.ftl: a: b comes later");
}

#[test]
fn a_file_is_well_formed() {
    refused("a = A\n", "a = { $n\n", "ko.ftl:1:");
    refused("a = A\na = B\n", "a = 가\n", "en.ftl: a: stands here twice");
    refused("a = { $n }\n", "a = { $n }\n", "en.ftl: a: say in the comment what $n is");
    refused("a = A\n-b = B\n", "a = 가\n", "en.ftl: b: terms are not read");
    refused("# $n (Number)\na = { NUMBER($n) }\n", "a = { $n }\n", "en.ftl: a: functions");
    refused("a = { b }\n", "a = 가\n", "en.ftl: a: there is no message b");
    refused("a = { b }\nb = { a }\n", "a = 가\nb = 나\n", "uses itself");
    let one = "# $n (Number)\na = { $n ->\n [one] A\n *[other] { $n } B\n }\n";
    refused(one, one, "ko.ftl: a: [one] is no plural of this language");
}

#[test]
fn messages_are_filled() {
    let file = "# $n (Number)\na = { $n ->\n [0] none\n [one] one of { $n }\n *[other] { $n } of them\n } here\n";
    said(&[file], &[n(0)], "none here");
    said(&[file], &[n(1)], "one of 1 here");
    said(&[file], &[n(1_234_567)], "1,234,567 of them here");
    let nested = "# $n (Number)\n# $m (Number)\na = { $n ->\n [0] { $m ->\n [0] 00\n *[other] 0m\n }\n *[other] { $m ->\n [0] n0\n *[other] nm\n }\n }.\n";
    said(&[nested], &[n(0), n(0)], "00.");
    said(&[nested], &[n(0), n(7)], "0m.");
    said(&[nested], &[n(7), n(0)], "n0.");
    said(&[nested], &[n(7), n(7)], "nm.");
    let words = "# $who (String)\na = { $who ->\n [him] his\n *[other] of { $who }\n }\n";
    said(&[words], &[Value::Words("him")], "his");
    said(&[words], &[Value::Words("{ $who }")], "of { $who }");
    let within = "# $n (Number)\na = ({ b })\n# $n (Number)\nb = { $n ->\n [one] one\n *[other] { $n }\n }\n";
    said(&[within], &[n(1)], "(one)");
    said(&[within, "a = { $n } <{ b }>\nb = { $n }\n"], &[n(2)], "2 <2>");
    said(&["# $n (Number, optional)\na = { $n }\n", "a = 가\n"], &[n(2)], "가");
}
