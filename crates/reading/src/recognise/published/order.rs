//! Whether "03/04/2019" is the third of April or the fourth of March: what the page's language and its other days say.

use super::candidate::Candidate;
use crate::document::Document;
use dateline_model::markup::{Field, Markup};

/// Languages whose short dates have the day before the month wherever they are written (Unicode CLDR, short date
/// patterns; in English it hangs on the country).
#[rustfmt::skip]
const DAY_FIRST: &[&str] = &[
    "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "es", "fi", "fr", "he", "hi", "hr", "id", "it", "ms", "nb", "nl", "no",
    "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "sw", "ta", "th", "tr", "uk", "ur", "vi",
];

/// Settles the order of day and month in days that leave it open, where language or page do.
pub fn settle(document: &Document<'_>, language: Option<&str>, region: Option<bool>, found: &mut [Candidate]) {
    if found.iter().all(|one| one.other.is_none()) {
        return;
    }
    let tag = language.and_then(|tag| tag.split('-').next()).unwrap_or("");
    let day_first = if DAY_FIRST.contains(&tag) { Some(true) } else { of_page(document.text).or(region) };
    let Some(day_first) = day_first else { return };
    for one in found {
        // Of digits that may be either, the first reading has the month first.
        if let Some(other) = one.other.take() {
            one.day = if day_first { other } else { one.day };
        }
    }
}

/// Countries that write English with the day first, and with the month first (Unicode CLDR, short date patterns).
const ENGLISH_DAY_FIRST: &[&str] = &["GB", "AU", "NZ", "IE", "IN", "SG", "HK"];
const ENGLISH_MONTH_FIRST: &[&str] = &["US", "PH"];

/// Whether the day comes first where the page's English is from, as it states it. Many pages say "en-US" because nothing else
/// was set: that counts only beside a clock of twelve hours.
pub fn of_region(text: &str, markup: &Markup) -> Option<bool> {
    let stated = markup.stated.iter().filter(|one| one.field == Field::Language);
    let tags = stated.map(|one| one.span.of(text).trim());
    let mut regions =
        tags.filter_map(|tag| tag.split_once(['-', '_'])).filter(|(tag, _)| tag.eq_ignore_ascii_case("en"));
    let (_, region) = regions.next()?;
    let is = |list: &[&str]| list.iter().any(|own| own.eq_ignore_ascii_case(region));
    let clock = || {
        let seen = text.get(markup.head as usize..).unwrap_or("");
        [" AM", " PM", " a.m.", " p.m."].iter().any(|half| {
            let mut found = seen.match_indices(half);
            found.any(|(at, _)| seen.as_bytes().get(at.wrapping_sub(1)).is_some_and(u8::is_ascii_digit))
        })
    };
    match region {
        _ if is(ENGLISH_DAY_FIRST) => Some(true),
        _ if is(ENGLISH_MONTH_FIRST) && clock() => Some(false),
        _ => None,
    }
}

/// Whether the day comes first in all dates of the page that leave no choice: "24/05/2019", not "05/24/2019".
fn of_page(text: &str) -> Option<bool> {
    let mut day_first = None;
    for (at, _) in text.match_indices('/') {
        let Some(here) = of_digits(text.as_bytes(), at) else { continue };
        if day_first.is_some_and(|before| before != here) {
            return None;
        }
        day_first = Some(here);
    }
    day_first
}

/// Whether the day comes first in "24/05/2019", whose first slash is at `at`; none where it may come second, or the digits
/// are no date.
fn of_digits(bytes: &[u8], at: usize) -> Option<bool> {
    let digits = |from: usize| bytes.iter().skip(from).take(5).take_while(|byte| byte.is_ascii_digit()).count();
    let before = bytes.get(..at)?.iter().rev().take(3).take_while(|byte| byte.is_ascii_digit()).count();
    let second = digits(at + 1);
    let third = at + 1 + second;
    let shape = (1..=2).contains(&before) && (1..=2).contains(&second) && digits(third + 1) == 4;
    if !shape || bytes.get(third) != Some(&b'/') || at > before && bytes.get(at - before - 1) == Some(&b'/') {
        return None;
    }
    let number = |from: usize, count: usize| {
        let digits = bytes.iter().skip(from).take(count);
        digits.fold(0_u32, |number, byte| number * 10 + u32::from(byte.saturating_sub(b'0')))
    };
    match (number(at - before, before), number(at + 1, second)) {
        (13..=31, 1..=12) => Some(true),
        (1..=12, 13..=31) => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::of_page;

    #[test]
    fn pages_that_show_their_order() {
        assert_eq!(of_page("Seen 24/05/2019, posted 03/05/2019"), Some(true));
        assert_eq!(of_page("Seen 5/24/2019, posted 3/5/2019"), Some(false));
        for text in ["3/5/2019", "24/05/2019 and 05/24/2019", "24/05", "1/24/05/2019", "2019/24/05", "/", "24/05/20199"]
        {
            assert_eq!(of_page(text), None, "{text}");
        }
    }
}
