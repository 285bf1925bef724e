//! Text for display: white space joined, stray escapes undone, cut into flat pieces where
//! highlights begin and end.

use super::parts::Run;
use dateline_model::order::Order as _;
use dateline_model::span::Span;

/// `text` as it is shown: white space joined, trimmed, and the backslash that some publishing
/// systems leave before quote marks taken away.
pub(crate) fn clean(text: &str) -> String {
    runs(text, Span::new(0, text.len()), &[], &[]).into_iter().map(|run| run.text).collect()
}

/// The piece `within` of `text`, cut wherever one of `hits` or `marks` begins or ends.
pub(crate) fn runs(text: &str, within: Span, hits: &[Span], marks: &[(Span, u32)]) -> Vec<Run> {
    runs_at(text, within, hits, marks, None)
}

/// The same, and cut where `passage` begins and ends.
pub(crate) fn runs_at(
    text: &str,
    within: Span,
    hits: &[Span],
    marks: &[(Span, u32)],
    passage: Option<Span>,
) -> Vec<Run> {
    if within.of(text).is_empty() {
        return Vec::new();
    }
    let mut cuts: Vec<u32> = hits
        .iter()
        .copied()
        .chain(marks.iter().map(|(span, _)| *span))
        .chain(passage)
        .flat_map(|span| [span.start, span.end])
        .filter(|cut| *cut > within.start && *cut < within.end)
        .chain([within.start, within.end])
        .collect();
    cuts.order();
    cuts.dedup();

    // Marks sorted by start; those still open are few at any place.
    let mut waiting: Vec<(Span, u32)> = marks.iter().copied().filter(|(span, _)| span.overlaps(within)).collect();
    waiting.order_by_key(|(span, index)| (span.start, *index));
    let mut waiting = waiting.into_iter().peekable();
    let mut open: Vec<(Span, u32)> = Vec::new();
    let mut hits = hits.iter().copied().peekable();

    let mut found: Vec<Run> = Vec::new();
    let mut blank = true;
    for pair in cuts.windows(2) {
        let &[start, end] = pair else { continue };
        open.retain(|(span, _)| span.end > start);
        while let Some(mark) = waiting.next_if(|(span, _)| span.start <= start) {
            open.push(mark);
        }
        while hits.next_if(|span| span.end <= start).is_some() {}
        let hit = hits.peek().is_some_and(|span| span.start <= start);
        let raw = Span { start, end }.of(text);
        let mut shown = String::with_capacity(raw.len());
        for (offset, letter) in raw.char_indices() {
            if is_blank(letter) {
                if !blank {
                    shown.push(' ');
                }
                blank = true;
                continue;
            }
            if is_stray(letter, text, start as usize + offset) {
                continue;
            }
            blank = false;
            shown.push(letter);
        }
        if shown.is_empty() {
            continue;
        }
        let mut marks: Vec<u32> = open.iter().map(|(_, index)| *index).collect();
        marks.order();
        let passage = passage.is_some_and(|span| span.contains(Span { start, end }));
        match found.last_mut() {
            Some(last) if last.hit == hit && last.marks == marks && last.passage == passage => {
                last.text.push_str(&shown);
            }
            _ => found.push(Run { text: shown, hit, marks, passage }),
        }
    }
    while let Some(last) = found.last_mut() {
        let kept = last.text.trim_end().len();
        last.text.truncate(kept);
        if kept > 0 {
            break;
        }
        found.pop();
    }
    found
}

/// Whether a letter is shown as a blank.
fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || (letter.is_control() && letter != '\u{200D}')
}

/// Whether the letter at byte `at` of `text` is a backslash that a publishing system left before a quote mark.
fn is_stray(letter: char, text: &str, at: usize) -> bool {
    let rest = || text.get(at + letter.len_utf8()..);
    letter == '\\' && rest().is_some_and(|rest| rest.starts_with(['\'', '"', '’', '‘', '“', '”']))
}

/// The byte of `text` where letter `count` (from 0) of the piece `within` begins as it is shown; with `end`, where the
/// one before it ends. The end of the piece where it is shown in fewer letters.
pub(crate) fn byte_of_shown(text: &str, within: Span, count: usize, end: bool) -> u32 {
    if count == 0 && end {
        return within.start;
    }
    let (mut shown, mut blank) = (0, true);
    for (offset, letter) in within.of(text).char_indices() {
        let at = within.start as usize + offset;
        let is_blank = is_blank(letter);
        if (is_blank && blank) || (!is_blank && is_stray(letter, text, at)) {
            continue;
        }
        blank = is_blank;
        if !end && shown == count {
            return Span::new(at, at).start;
        }
        shown += 1;
        if end && shown == count {
            let after = at + letter.len_utf8();
            return Span::new(after, after).end;
        }
    }
    within.end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_what_is_shown_is_one_in_the_text() {
        let text = "x  a \u{a0}\n b\\’s c  ";
        let within = Span::new(1, text.len());
        let shown: Vec<char> =
            runs(text, within, &[], &[]).into_iter().flat_map(|run| run.text.chars().collect::<Vec<_>>()).collect();
        assert_eq!(shown.iter().collect::<String>(), "a b’s c");
        for from in 0..shown.len() {
            for to in from + 1..=shown.len() {
                let span = Span {
                    start: byte_of_shown(text, within, from, false),
                    end: byte_of_shown(text, within, to, true),
                };
                let letters: String = shown[from..to].iter().collect();
                assert_eq!(clean(span.of(text)), letters.trim(), "{from}..{to}");
            }
        }
        assert_eq!(byte_of_shown(text, within, 99, true), within.end);
        assert_eq!(byte_of_shown(text, within, 0, true), within.start);
    }

    #[test]
    fn text_is_cleaned_for_display_only() {
        for (text, expect) in [
            ("  a \u{a0}\n b ", "a b"),
            (r"Abe\’s \“word\”", "Abe’s “word”"),
            (r"C:\dir", r"C:\dir"),
            ("", ""),
            (" \n ", ""),
        ] {
            assert_eq!(clean(text), expect);
        }
    }

    #[test]
    fn overlapping_marks_become_flat_pieces() {
        let text = "one two  three four";
        let marks = [(Span::new(4, 14), 7), (Span::new(9, 19), 3)];
        let found = runs(text, Span::new(0, 19), &[Span::new(0, 3)], &marks);
        let flat: Vec<_> = found.iter().map(|run| (run.text.as_str(), run.hit, run.marks.clone())).collect();
        assert_eq!(
            flat,
            [
                ("one", true, vec![]),
                (" ", false, vec![]),
                ("two ", false, vec![7]),
                ("three", false, vec![3, 7]),
                (" four", false, vec![3]),
            ]
        );
    }
}
