//! A day whose parts stand on lines of their own, as in a box beside the title: "14", "November", "2017".

use super::candidate::Candidate;
use super::line::{Trust, read_line};
use crate::document::Document;
use crate::lexicon::calendar::is_calendar;
use dateline_model::order::Order as _;
use dateline_model::span::Span;
use dateline_text::Small as _;

/// A part of a day is at most so long, in bytes, and a day with all its parts.
const PART: usize = 16;
const WHOLE: usize = 40;

/// The day in two or three of `lines` that follow each other and hold nothing else.
pub fn day(document: &Document<'_>, lines: &[Span], headline: Option<Span>) -> Option<Candidate> {
    let mut parts: Vec<Span> =
        lines.iter().copied().filter(|line| line.len() <= PART && is_part(line.of(document.text))).collect();
    parts.order_by_key(|line| line.start);
    [3, 2].into_iter().find_map(|count| {
        parts.windows(count).find_map(|parts| {
            let whole = Span { start: parts.first()?.start, end: parts.last()?.end };
            let words = whole.of(document.text);
            let said: usize = parts.iter().map(|part| part.len()).sum();
            // With no more than blanks between, one year and one month's name.
            let close = words.len() <= WHOLE && words.split_whitespace().map(str::len).sum::<usize>() <= said;
            let years = words.split_whitespace().filter(|word| word.len() == 4 && word.parse::<u32>().is_ok()).count();
            let named = words.split_whitespace().filter(|word| is_name(word)).count();
            if !(close && years == 1 && named == 1) {
                return None;
            }
            read_line(document, whole, headline, Trust::Stamp)
        })
    })
}

/// Whether a word names a month.
fn is_name(word: &str) -> bool {
    is_calendar(&word.trim_end_matches(['.', ',']).small())
}

/// Whether all words of a line are parts of a day.
fn is_part(line: &str) -> bool {
    line.split_whitespace().all(|word| {
        let bare = word.trim_end_matches(['.', ',']);
        is_name(word) || matches!(bare.len(), 1 | 2 | 4) && bare.bytes().all(|byte| byte.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::is_part;

    #[test]
    fn parts_of_a_day() {
        for part in ["14", "14.", "Nov", "November", "2017", "Nov 14,"] {
            assert!(is_part(part), "{part}");
        }
        for line in ["Ports", "14 boats", "147"] {
            assert!(!is_part(line), "{line}");
        }
    }
}
