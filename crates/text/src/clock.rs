//! The hour that a line prints beside a day.

use dateline_model::span::Span;

/// The hour that stands in `line` outside of `day`, with its half of the day and its time zone: "18:32 GMT+8",
/// "6:32 p.m. EST", "오후 6:32", "18時32分".
#[must_use]
pub fn clock(text: &str, line: Span, day: Span) -> Option<Span> {
    let words = line.of(text);
    let found = words.char_indices().filter(|(_, letter)| letter.is_ascii_digit()).find_map(|(at, _)| {
        let opens = !words.get(..at)?.ends_with(|before: char| before.is_ascii_digit() || matches!(before, '.' | ':'));
        let end = at + hour(words.get(at..)?).filter(|_| opens)?;
        let start = at - half_before(words.get(..at)?);
        let span = Span::new(line.start as usize + start, line.start as usize + end);
        (!span.overlaps(day)).then_some((span, end))
    });
    let (span, end) = found?;
    let end = end + zone(words.get(end..)?);
    Some(Span { end: Span::new(0, line.start as usize + end).end, ..span })
}

/// Bytes of the hour and minutes at the start of `text`, with what half of the day they are of.
fn hour(text: &str) -> Option<usize> {
    let (hours, mut at) = number(text, 2)?;
    let rest = text.get(at..)?;
    let mark = [":", "시", "時"].into_iter().find(|mark| rest.starts_with(mark))?;
    at += mark.len();
    at += blanks(text.get(at..)?);
    let (minutes, width) = number(text.get(at..)?, 2).filter(|(_, width)| *width == 2 || mark != ":")?;
    at += width;
    if let Some(seconds) = text.get(at..).and_then(|rest| rest.strip_prefix(':')).filter(|_| mark == ":") {
        at += 1 + number(seconds, 2).filter(|(_, width)| *width == 2)?.1;
    }
    for minute in ["분", "分"] {
        at += if text.get(at..)?.starts_with(minute) { minute.len() } else { 0 };
    }
    if hours > 24 || minutes > 59 {
        return None;
    }
    let rest = text.get(at..)?;
    let blank = blanks(rest);
    let after = rest.get(blank..)?;
    let half = HALVES.iter().filter_map(|half| {
        let word = after.get(..half.len()).filter(|word| word.eq_ignore_ascii_case(half))?;
        let ends = !after.get(word.len()..)?.starts_with(char::is_alphanumeric);
        ends.then_some(blank + word.len())
    });
    Some(at + half.max().unwrap_or(0))
}

/// Halves of the day as they follow an hour.
const HALVES: [&str; 4] = ["a.m.", "p.m.", "am", "pm"];

/// Bytes of the half of the day that ends `text`: "오후 ".
fn half_before(text: &str) -> usize {
    let trimmed = text.trim_end_matches([' ', '\u{a0}']);
    let half = ["오전", "오후", "午前", "午後"].into_iter().find(|half| trimmed.ends_with(half));
    half.map_or(0, |half| text.len() - trimmed.len() + half.len())
}

/// Bytes of the time zone at the start of `text`, blanks before it included: " GMT+8", "Z", "+09:00"; 0 where none is.
fn zone(text: &str) -> usize {
    let blank = blanks(text);
    let Some(rest) = text.get(blank..) else { return 0 };
    let letters = rest.bytes().take_while(u8::is_ascii_uppercase).count();
    let name = rest.get(..letters).unwrap_or("");
    let named = letters <= 5 && (letters == 0 || name.ends_with('T') || matches!(name, "Z" | "UTC" | "MSK"));
    let after = rest.get(letters..).unwrap_or("");
    let offset = after.starts_with(['+', '-']).then(|| {
        let hours = after.get(1..).and_then(|digits| number(digits, 4)).map(|(_, width)| width)?;
        let minutes = after.get(1 + hours..).and_then(|rest| rest.strip_prefix(':')).and_then(|rest| number(rest, 2));
        Some(1 + hours + minutes.map_or(0, |(_, width)| width + 1))
    });
    let offset = offset.flatten().unwrap_or(0);
    let joined = after.get(offset..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    if named && !joined && letters + offset > 0 && (letters > 0 || blank == 0) { blank + letters + offset } else { 0 }
}

/// Bytes of the blanks at the start of `text`, at most two.
fn blanks(text: &str) -> usize {
    text.chars().take(2).take_while(|letter| matches!(letter, ' ' | '\u{a0}')).map(char::len_utf8).sum()
}

/// The number that opens `text` in at most `most` digits and no more, and its width.
fn number(text: &str, most: usize) -> Option<(u16, usize)> {
    let width = text.bytes().take_while(u8::is_ascii_digit).count();
    (1..=most).contains(&width).then(|| text.get(..width)?.parse().ok().map(|number| (number, width))).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hour_beside_a_day() {
        for (line, day, expect) in [
            ("2019.11.23 18:32 GMT+8", "2019.11.23", Some("18:32 GMT+8")),
            ("Updated 6:32 p.m. EST, 23 November 2019", "23 November 2019", Some("6:32 p.m. EST")),
            ("23 Nov 2019 6:32PM", "23 Nov 2019", Some("6:32PM")),
            ("입력 2019-11-23 오후 6:32", "2019-11-23", Some("오후 6:32")),
            ("2019年11月23日 18時32分", "2019年11月23日", Some("18時32分")),
            ("2019-11-23T18:32:05Z", "2019-11-23", Some("18:32:05Z")),
            ("2019-11-23 18:32:05+09:00", "2019-11-23", Some("18:32:05+09:00")),
            ("2019-11-23 18:32 | Politics", "2019-11-23", Some("18:32")),
            ("2019-11-23 18:32 KST / AP", "2019-11-23", Some("18:32 KST")),
            ("2019-11-23 18:32 AP", "2019-11-23", Some("18:32")),
            ("2019-11-23 18:32 BREAKING", "2019-11-23", Some("18:32")),
            ("2019.11.23", "2019.11.23", None),
            ("23 November 2019, page 18:325", "23 November 2019", None),
            ("23 November 2019, 31:20", "23 November 2019", None),
            ("", "", None),
        ] {
            let at = line.find(day).unwrap_or(0);
            let found = clock(line, Span::new(0, line.len()), Span::new(at, at + day.len()));
            assert_eq!(found.map(|span| span.of(line)), expect, "{line}");
        }
    }
}
