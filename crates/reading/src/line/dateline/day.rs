//! The day that a dateline prints.

use crate::lexicon::calendar::{MONTHS, foreign_month, foreign_short};

/// Length of the day that `part` opens with: "Nov. 3", "3 November 2019", "June 4, 2021", "Nov 3, Friday".
pub(super) fn date_length(part: &str) -> Option<usize> {
    // "1996-08-30"
    let iso = part.bytes().take(11).enumerate().take_while(|(at, byte)| match at {
        4 | 7 => *byte == b'-',
        10 => false,
        _ => byte.is_ascii_digit(),
    });
    if iso.count() == 10 && !part.get(10..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric)) {
        return Some(10);
    }
    let mut end = 0;
    let (mut month, mut day) = (false, false);
    let mut from = 0;
    for _ in 0..4 {
        let rest = part.get(from..)?;
        let length = rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
        let word = rest.get(..length)?;
        // "12th February"
        let number_part = word.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
        let word = match word.get(number_part.len()..) {
            Some("st" | "nd" | "rd" | "th") if !number_part.is_empty() => number_part,
            _ => word,
        };
        let number = !word.is_empty() && word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        if is_month(word) && !month {
            month = true;
        } else if number && (!day || word.len() == 4) && (month || word.len() <= 2) {
            day = true;
        } else {
            break;
        }
        end = from + length;
        let after = part.get(end..)?;
        // A stop after a month's short form belongs to it; a comma only before a year.
        let after = if is_month(word) && after.starts_with('.') {
            end += 1;
            part.get(end..)?
        } else {
            after
        };
        let skip = if after.starts_with(", ")
            && after.get(2..6).is_some_and(|year| year.bytes().all(|b| b.is_ascii_digit()))
        {
            2
        } else if after.starts_with(' ') {
            1
        } else {
            break;
        };
        from = end + skip;
    }
    (month && day).then_some(end)
}

/// Whether `word` is an English month or its short form, in any case.
pub(super) fn is_month(word: &str) -> bool {
    let short = |month: &str| word.len() == 3 && month.get(..3).is_some_and(|head| head.eq_ignore_ascii_case(word));
    word.len() >= 3
        && (word.eq_ignore_ascii_case("sept")
            || MONTHS.iter().any(|month| month.eq_ignore_ascii_case(word) || short(month)))
        || !word.starts_with(char::is_uppercase)
            && (foreign_month(word.as_bytes()).is_some() || foreign_short(word).is_some())
}
