//! Documents in rich text (`.rtf`): one article, or an export of Factiva.

use crate::{OTHER, STORY, check_both, told};
use dateline_intake::{Format, Taken, take};

fn taken(name: &str, raw: &[u8]) -> Taken {
    take("t", name, Format::of_extension(name.rsplit('.').next().unwrap_or("")), raw.to_vec())
}

fn text(taken: &Taken) -> String {
    let texts = taken.sources.iter().map(|source| String::from_utf8_lossy(&source.raw).into_owned());
    texts.collect::<Vec<_>>().join("|")
}

/// What is made of a document with this between its brackets.
fn check(inner: &[u8], expect: &str) {
    let raw = [br"{\rtf1\ansi\ansicpg1252 ", inner, b"}"].concat();
    let taken = taken("t.rtf", &raw);
    assert_eq!(text(&taken).trim_end(), expect, "{}", String::from_utf8_lossy(inner));
    assert_eq!(told(&taken), ["converted t.rtf"]);
}

#[test]
fn letters_and_lines() {
    for (inner, expect) in [
        (r"The quay\par was {\b re}opened.\par\par\pard Boats moor", "The quay\n\nwas reopened.\n\nBoats moor"),
        // Lines are broken anywhere in the file.
        ("The qu\r\nay\\par\r\nopened", "The quay\n\nopened"),
        (r"\ldblquote Open\rdblquote\emdash it\rquote s true \endash  so", "“Open”—it’s true – so"),
        (r"a\line b\page c\sect d\tab e\~f\_g", "a\n\nb\n\nc\n\nd e f-g"),
        (r"HD\cell Quay\cell\row BY\cell Ada\cell\row", "HD\tQuay\n\nBY\tAda"),
        (r"1 \{a\} \\ b", r"1 {a} \ b"),
        // Units of UTF-16, above and below zero, with what stands for them in older programs.
        (r"caf\u233\'e9 \u8217?s \uc2\u8211--x \uc0\u233y", "café ’s –x éy"),
        (r"\u-10179?\u-8704? \u55357?\u56832? \u-10179?x", "😀 😀 \u{FFFD}x"),
        (r"\u233{\'e9}a", "ééa"),
        // What is no text of the document.
        (r"{\fonttbl{\f0\fnil Gothic;}}{\colortbl;\red0;}{\stylesheet{\s0 Normal;}}{\info{\title T}}a", "a"),
        (r"{\header Page 1}a{\footnote b}{\footerl c}{\*\unknown{d}e}{\pict\pngblip 89504e47}f", "af"),
        (r"See {\field{\*\fldinst HYPERLINK http://a.example/}{\fldrslt the page}}.", "See the page."),
        (r"a{\v b}c\v d\v0 e{\deleted f}\plain g", "aceg"),
        (r"a\bin3 {{{b", "ab"),
        (r"{a{b{c}d}e}f", "abcdef"),
    ] {
        check(inner.as_bytes(), expect);
    }
}

#[test]
fn letters_in_the_encoding_of_the_document_and_of_the_font() {
    for (inner, expect) in [
        (r"caf\'e9 \'93x\'94".as_bytes(), "café “x”"),
        (b"caf\xe9", "café"),
        (br"\ansicpg1251 \'cf\'e5\'f0\'f3", "Перу"),
        (br"\ansicpg932 \'93\'fa\'96\'7b", "日本"),
        // The second byte of a letter can be a backslash.
        (br"\ansicpg932 \'95\\", "表"),
        (br"{\fonttbl{\f0\fnil\fcharset0 A;}{\f1\fnil\fcharset129 B;}}\f1\'c7\'d1\'b1\'b9\f0  caf\'e9", "한국 café"),
        (br"{\fonttbl{\f7\fcharset204 A;}}{\f7 \'cf\'e5\'f0\'f3} caf\'e9", "Перу café"),
        (br"{\fonttbl{\f7\fcharset204 A;}}\f7\'cf\plain caf\'e9", "Пcafé"),
        (br"\ansicpg77777 caf\'e9", "café"),
        (br"\mac caf\'8e", "café"),
        (br"{\upr{\'cf}{\*\ud{\u1055 }}}", "Ï"),
    ] {
        check(inner, expect);
    }
}

/// The export of Factiva as rich text, each line a paragraph.
fn factiva(codes: bool) -> String {
    let one = |title: &str, writer: &str, day: &str, outlet: &str, story: &str, number: &str| {
        let story = story.replace("\n\n", "\\par\n");
        if codes {
            let rows = [("HD", title), ("BY", writer), ("WC", "58 words"), ("PD", day), ("SN", outlet), ("TD", &story)];
            let rows = rows.iter().filter(|(_, value)| !value.is_empty());
            let rows: String = rows.map(|(code, value)| format!("{code}\\cell {value}\\cell\\row\n")).collect();
            return format!("{rows}AN\\cell Document {number}\\cell\\row\n");
        }
        let writer = if writer.is_empty() { String::new() } else { format!("{writer}\\par ") };
        format!(
            "{{\\b {title}\\par }}{writer}58 words\\par {day}\\par {outlet}\\par VLLN\\par English\\par (c) 2021. All rights reserved.\\par\\par {story}\\par\\par Document {number}\\par\\par\n"
        )
    };
    let first = one(
        "Quay to reopen",
        "By Ada Brandt",
        "4 March 2021",
        "The Valley Lantern",
        STORY,
        "VLLN000020210304eh3400001",
    );
    let second = one("Ferry to run at night", "", "6 May 2021", "Marn Courier", OTHER, "VLLN000020210506eh5600001");
    format!("{{\\rtf1\\ansi\\ansicpg1252{{\\fonttbl{{\\f0 Arial;}}}}\\pard\\plain\\f0 {first}{second}}}")
}

#[test]
fn factiva_as_rich_text() {
    for codes in [true, false] {
        let taken = taken("t.rtf", factiva(codes).as_bytes());
        assert_eq!(told(&taken), ["converted t.rtf", "export t.rtf"], "{codes}");
        check_both(&taken, &factiva(codes));
    }
}

#[test]
fn what_is_cut_or_broken_is_read_as_far_as_it_goes() {
    for (name, raw, holds, expect) in [
        (
            "t.rtf",
            r"{\rtf1\ansi The quay\par is {\b op",
            "The quay\n\nis op",
            ["converted t.rtf", "cut t.rtf"].as_slice(),
        ),
        ("t.rtf", r"{\rtf1 The quay\'9", "The quay", &["converted t.rtf", "cut t.rtf"]),
        ("t.rtf", r"{\rtf1 The quay}} and what comes behind", "The quay", &["converted t.rtf"]),
        // Whatever a file is called, its bytes say what it is.
        ("t.txt", r"{\rtf1 The quay}", "The quay", &["converted t.txt"]),
        ("t.rtf", "The quay", "", &["no-document t.rtf"]),
        ("t.rtf", "", "", &["no-document t.rtf"]),
    ] {
        let taken = taken(name, raw.as_bytes());
        assert_eq!(told(&taken), expect, "{raw}");
        assert_eq!(text(&taken).trim_end(), holds, "{raw}");
    }
}

#[test]
fn depth_does_not_matter() {
    let raw = format!("{{\\rtf1 a{}deep{}b}}", "{".repeat(100_000), "}".repeat(100_000));
    assert_eq!(text(&taken("t.rtf", raw.as_bytes())).trim_end(), "ab");
    let open = format!("{{\\rtf1 a{}", "{".repeat(100_000));
    assert_eq!(told(&taken("t.rtf", open.as_bytes())), ["converted t.rtf", "cut t.rtf"]);
}
