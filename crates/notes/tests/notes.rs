//! Notes find their passages again, and go round as Web Annotations.

use dateline_model::span::Span;
use dateline_notes::{Added, End, NoNotes, Note, add, put, read, remove, step, write};

const TEXT: &str = "Harbour closed\n\nThe harbour is closed. “We wait,” said Ana Ruiz.\n\nÉlan\u{a0} and  wait: the harbour is\nclosed again.\n";

fn on(words: &str, nth: usize) -> Note {
    let (at, found) = TEXT.match_indices(words).nth(nth).expect("the words stand there");
    let note = Note::on("ports/a b", TEXT, Span::new(at, at + found.len())).expect("words");
    Note { id: format!("urn:x:{words}-{nth}"), created: "2026-01-02T03:04:05Z".to_owned(), ..note }
}

#[test]
fn a_note_stands_where_it_was_made() {
    for (words, nth) in [("harbour is", 0), ("wait", 1), ("Élan", 0), ("closed again.\n", 0), ("Harbour", 0)] {
        let note = on(words, nth);
        assert_eq!(note.place(TEXT).map(|span| span.of(TEXT)), Some(words), "{words}");
        assert_eq!(note.end - note.start, u32::try_from(words.chars().count()).expect("few"), "{words}");
    }
    assert_eq!(Note::on("a", TEXT, Span::new(14, 16)), None, "a passage has words");
    assert_eq!(Note::on("a", TEXT, Span::new(4, 4000)), None, "and stands in the text");
}

/// Where a note on the second "wait" is found in another text.
#[track_caller]
fn check(change: impl FnOnce(&mut Note), text: &str, expect: Option<usize>) {
    let mut note = on("wait", 1);
    change(&mut note);
    assert_eq!(note.place(text).map(|span| span.start as usize), expect, "{note:?} in {text:?}");
}

#[test]
fn a_passage_that_has_moved_is_found_by_its_words() {
    let moved = format!("A new first line.\n{TEXT}");
    check(|_| (), &moved, moved.rfind("wait"));
    // Nothing of its surroundings is left: the nearest.
    check(|_| (), "wait. No. wait.", Some(10));
    // By its surroundings alone.
    check(|note| (note.start, note.end) = (0, 0), TEXT, TEXT.rfind("wait"));
    check(|note| note.start = u32::MAX - 4, TEXT, TEXT.rfind("wait"));
    // Several that nothing tells apart.
    let bare = |note: &mut Note| *note = Note { quote: "wait".to_owned(), ..Note::default() };
    check(bare, "wait, wait", None);
    check(bare, "we wait", Some(3));
    check(bare, "we do not", None);
    check(|note| note.quote = " ".to_owned(), TEXT, None);
}

#[test]
fn white_space_may_differ() {
    let quote = "Élan and wait: the harbour is closed";
    let note = Note { quote: quote.to_owned(), ..Note::default() };
    let span = note.place(TEXT).expect("it stands there");
    assert_eq!(span.of(TEXT), "Élan\u{a0} and  wait: the harbour is\nclosed");
}

#[test]
fn notes_come_back_as_they_went() {
    let written = Note { text: "Who says so?\n\"Ana\" <b>".to_owned(), ..on("We wait", 0) };
    let marked = Note { modified: "2026-02-03T04:05:06Z".to_owned(), ..on("closed again", 0) };
    let notes = vec![written, marked];
    for base in ["", "https://news.example/x/", "file:///home/ana/dateline.html"] {
        let file = write(&notes, base);
        let back = read(&file).expect("annotations");
        assert_eq!((back.notes, back.skipped), (notes.clone(), 0), "{file}");
        assert_eq!(write(&notes, base), file, "the same notes, the same bytes");
    }
    let file = write(&notes, "https://news.example/");
    for part in ["http://www.w3.org/ns/anno.jsonld", "TextQuoteSelector", "TextPositionSelector", "\"highlighting\""] {
        assert!(file.contains(part), "{part} in {file}");
    }
}

#[test]
fn annotations_of_other_programs_are_read() {
    let selector = r#"{"type": "TextQuoteSelector", "exact": "Ana"}"#;
    let one = |rest: &str| format!(r#"{{"id": "urn:1", "type": "Annotation", "bodyValue": "Hm", {rest}}}"#);
    let plain = one(&format!(r#""target": {{"source": "?article=a", "selector": {selector}}}"#));
    let refined = one(&format!(
        r#""target": [{{"source": {{"id": "http://x.example/?q=1&article=a#p"}}, "selector": [{{"type": "FragmentSelector", "refinedBy": {selector}}}]}}]"#
    ));
    for file in [
        plain.clone(),
        refined,
        format!("[{plain}]"),
        format!("\u{FEFF}{{\"items\": [{plain}]}}"),
        format!(r#"{{"type": "AnnotationCollection", "first": {{"items": [{plain}]}}}}"#),
        format!(
            r#"{{"type": ["AnnotationPage"], "items": [{plain}, {plain}, {{}}, 3, {{"id": "urn:2", "target": "x"}}]}}"#
        ),
    ] {
        let found = read(&file).expect("annotations");
        let expect =
            Note { id: "urn:1".into(), article: "a".into(), quote: "Ana".into(), text: "Hm".into(), ..Note::default() };
        assert_eq!(found.notes, [expect], "{file}");
        assert_eq!(found.skipped, if file.contains("urn:2") { 4 } else { 0 }, "{file}");
    }
}

#[test]
fn what_is_none_says_so() {
    let deep = "[".repeat(100_000);
    for file in ["", "Ana", "{}", "3", "{\"items\": 3}", "{\"type\": \"AnnotationCollection\"}", deep.as_str()] {
        assert_eq!(read(file), Err(NoNotes), "{file:.40}");
    }
}

#[test]
fn of_two_forms_of_a_note_the_later_stands() {
    let (a, b) = (on("We wait", 0), on("wait", 1));
    let mut notes = vec![a.clone()];
    let later = Note { text: "later".into(), modified: "2026-03-01T00:00:00Z".into(), ..a.clone() };
    let added = add(&mut notes, vec![b.clone(), later.clone(), b.clone()]);
    assert_eq!(added, Added { new: vec![b.id.clone()], before: vec![a.clone()], same: 1 });
    assert_eq!(notes, [later.clone(), b.clone()]);
    assert_eq!(add(&mut notes, vec![a]).same, 1, "an older form changes nothing");
    put(&mut notes, Note { text: "again".into(), ..later.clone() });
    assert_eq!(remove(&mut notes, &[later.id.clone(), "urn:none".into()]).len(), 1);
    assert_eq!(notes, [b]);
}

/// What is left of `words` in `text` when one end moves.
#[track_caller]
fn check_step(text: &str, words: &str, end: End, forward: bool, expect: &str) {
    let at = text.find(words).expect("the words stand there");
    let moved = step(text, Span::new(0, text.len()), Span::new(at, at + words.len()), end, forward);
    assert_eq!(moved.of(text), expect, "{words:?} in {text:?}");
}

#[test]
fn ends_move_by_words() {
    let text = "The harbour is  closed today.";
    check_step(text, "harbour is", End::Start, false, "The harbour is");
    check_step(text, "harbour is", End::Start, true, "is");
    check_step(text, "harbour is", End::Finish, true, "harbour is  closed");
    check_step(text, "harbour is", End::Finish, false, "harbour");
    check_step(text, "rbour i", End::Start, false, "harbour i");
    check_step(text, "rbour i", End::Finish, true, "rbour is");
    check_step(text, "harbour", End::Finish, false, "harbour");
    check_step(text, "today.", End::Finish, true, "today.");
    check_step(text, "The", End::Start, false, "The");
    check_step("港は閉鎖。", "は閉", End::Finish, true, "は閉鎖");
    check_step("항구가 닫혔다", "항구가", End::Finish, true, "항구가 닫혔다");
}
