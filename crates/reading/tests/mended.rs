//! What scraping leaves in texts hides nothing, and what is read points at the text as it is.

use dateline_model::annotation::Annotation;
use dateline_model::source::Source;
use dateline_reading::read::read;
use serde_json::Value;

/// A story with a bit of everything that is read.
const CLEAN: &str = "Chile and Peru reopen the harbour line

By Ida Holm

9 March 2012

LIMA, Peru (Reuters) - The government of Peru said on Friday that two ferries would cross the bay again from May 3, 2012, \
after talks with Chile\u{2019}s transport minister in Santiago.

\u{201C}We cannot wait for another year,\u{201D} said Rosa Quispe, Peru\u{2019}s minister of ports, at a meeting of the Harbour Authority.

The line was closed in January 2010 because the price of fuel had doubled within a month, and nobody would pay for it.
";

fn annotation(text: &str) -> Value {
    let raw = text.as_bytes().to_vec();
    let article = read(&Source { id: "a".into(), path: "a.txt".into(), raw, ..Source::default() }, &[]);
    serde_json::to_value(Annotation::from(&article)).expect("serialises")
}

/// Values of all that is read, without where it stands.
fn values(annotation: &Value) -> String {
    let of = |field: &str, keys: &[&str]| {
        let entries = annotation[field].as_array().cloned().unwrap_or_default();
        let values =
            entries.iter().map(|entry| keys.iter().map(|key| entry[*key].to_string()).collect::<Vec<_>>().join(" "));
        format!("{field}: {}\n", values.collect::<Vec<_>>().join(", "))
    };
    [
        format!("published: {}\n", annotation["published"]["edtf"]),
        of("bylines", &["name"]),
        format!("dateline: {}\n", annotation["dateline"]["place"]),
        of("countries", &["iso"]),
        of("people", &["name"]),
        of("organisations", &["name"]),
        of("dates", &["edtf"]),
        of("quotes", &["speaker"]),
        of("agencies", &["name"]),
        of("segments", &["kind"]),
        of("events", &["plover", "source", "target"]),
    ]
    .concat()
}

/// Reads the story as `spoilt` leaves it: the same is read, and each word that is pointed at is there.
#[track_caller]
fn check(spoilt: impl Fn(&str) -> String) {
    let text = spoilt(CLEAN);
    assert_ne!(text, CLEAN, "nothing was spoilt");
    let read = annotation(&text);
    assert_eq!(values(&read), values(&annotation(CLEAN)), "{text}");
    let mut open = vec![&read];
    let mut told = 0;
    while let Some(value) = open.pop() {
        if let (Some(words), Some(span)) = (value["text"].as_str(), value["span"].as_array()) {
            let at = |end: usize| span[end].as_u64().and_then(|at| usize::try_from(at).ok()).expect("a byte");
            assert_eq!(text.get(at(0)..at(1)), Some(words));
            told += 1;
        }
        open.extend(value.as_array().into_iter().flatten());
        open.extend(value.as_object().into_iter().flat_map(serde_json::Map::values));
    }
    assert!(told > 10, "{told} words");
}

#[test]
fn soft_hyphens_and_marks_without_width() {
    check(|text| {
        text.replace("govern", "gov\u{AD}ern").replace("Quispe", "Quis\u{AD}pe").replace("March", "Mar\u{AD}ch")
    });
    check(|text| text.replace("Peru", "Pe\u{200B}ru").replace("Friday", "\u{200B}Friday\u{200B}"));
    check(|text| text.replace("Holm", "Ho\u{2060}lm\u{FEFF}").replace("Chile", "\u{200E}Chile\u{200F}"));
    check(|text| format!("\u{200B}\n{}\n\u{AD}\u{200B}\n", text.replace("\n\n", " \u{200B}\n\n\u{200B}")));
}

#[test]
fn blanks_of_other_widths() {
    check(|text| text.replace("May 3", "May\u{A0}3").replace("9 March 2012", "9\u{202F}March\u{2009}2012"));
    check(|text| text.replace(' ', "\u{A0}"));
}

#[test]
fn references_that_were_left_or_made_twice() {
    check(|text| text.replace('\u{201C}', "&#8220;").replace('\u{201D}', "&#x201D;").replace('\u{2019}', "&rsquo;"));
    check(|text| {
        text.replace('\u{201C}', "&amp;ldquo;").replace('\u{201D}', "&amp;#8221;").replace('\u{2019}', "&amp;#39;")
    });
    check(|text| text.replace("Rosa Quispe", "Rosa&nbsp;Quispe").replace("May 3", "May&amp;nbsp;3"));
}

#[test]
fn utf_8_read_as_something_else() {
    check(|text| {
        text.replace('\u{201C}', "\u{E2}\u{20AC}\u{153}")
            .replace('\u{201D}', "\u{E2}\u{20AC}\u{9D}")
            .replace('\u{2019}', "\u{E2}\u{20AC}\u{2122}")
    });
    check(|text| {
        text.replace('\u{201C}', "\u{E2}\u{80}\u{9C}")
            .replace('\u{201D}', "\u{E2}\u{80}\u{9D}")
            .replace('\u{2019}', "\u{E2}\u{80}\u{99}")
    });
}

#[test]
fn words_broken_at_line_ends_and_lines_of_other_systems() {
    check(|text| {
        text.replace("govern", "govern-\n").replace("minister in", "minis-\nter in").replace("doubled", "dou-\nbled")
    });
    check(|text| text.replace('\n', "\r\n"));
    check(|text| text.replace('\n', "\r"));
    check(|text| text.replace("\n\n", "\u{C}\n").replace("bay again", "bay\u{2009}again"));
    // Paragraphs of 72 columns, as mail and old wires have them.
    check(|text| {
        let mut wrapped = String::new();
        for paragraph in text.split("\n\n") {
            let mut column = 0;
            for word in paragraph.split_whitespace() {
                if column + word.chars().count() > 72 {
                    wrapped.push('\n');
                    column = 0;
                } else if column > 0 {
                    wrapped.push(' ');
                }
                wrapped.push_str(word);
                column += word.chars().count() + 1;
            }
            wrapped.push_str("\n\n");
        }
        wrapped
    });
}

/// The story as Markdown: its title a heading below another story's, words in bold and italics, marks escaped.
const MARKDOWN: &str = "  * Ports\n  * Ships\n  * **Letters**\n\n### Old mill on the upper quay burns down\n\nMore news\n\n  * # \
Chile and Peru _reopen_ the harbour line\n\n**By _Ida Holm_**\n\n9\\. March 2012\n\n";

#[test]
fn marks_of_markdown() {
    let story = CLEAN.split_once("LIMA").map_or("", |(_, story)| story);
    let text = format!("{MARKDOWN}**LIMA** {story}\n\n## Read on\n\n### Ferry aground off the cape\n");
    let read = annotation(&text);
    let title = &read["headline"];
    // What is pointed at is the text as it is.
    assert_eq!(title["text"], "Chile and Peru _reopen_ the harbour line", "{title}");
    assert_eq!(read["bylines"][0]["name"], "Ida Holm", "{}", read["bylines"]);
    assert_eq!(read["published"]["edtf"], "2012-03-09", "{}", read["published"]);
    // Every mark lies in a segment, or between two parts of a line.
    let mut end = 0;
    for segment in read["segments"].as_array().expect("segments") {
        let at = |side: usize| segment["span"][side].as_u64().and_then(|at| usize::try_from(at).ok()).expect("a byte");
        let between = text.get(end..at(0)).expect("in order");
        assert!(between.trim().is_empty() || !between.contains('\n'), "{between:?} is in no segment");
        end = at(1);
    }
}
