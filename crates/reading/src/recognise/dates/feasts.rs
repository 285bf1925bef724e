//! Feasts and days of remembrance by their names: "Christmas Day", "Good Friday", "Thanksgiving".
//!
//! Days after Encyclopaedia Britannica's articles of the same names; the movable ones of the United States after 5 U.S.C.
//! 6103. Feasts of calendars that go by the moon stand in [`super::moons`].

use super::lexicon::Lex;
use super::moons::{Moon, day_of as moon_day};
use super::scan::{DateMatch, Scan};
use super::value::{Feast, TimeValue};
use super::year::{beside, kind, or_relative, trailing_year};
use dateline_model::article::DateKind;
use dateline_model::date::calendar::{add_days, month_end, on_or_after, on_or_before, ymd};
use dateline_model::rule::Rule;
use dateline_text::list::{WordList, word_list};
use jiff::civil::{Date, Weekday};

/// The names, possessive endings and stops left out, and when they fall.
#[rustfmt::skip]
static FEASTS: &[(&[&str], Feast)] = &[
    (&["Christmas", "Day"], Feast::Fixed(12, 25)), (&["Christmas", "Eve"], Feast::Fixed(12, 24)),
    (&["Boxing", "Day"], Feast::Fixed(12, 26)), (&["New", "Year", "Eve"], Feast::Fixed(12, 31)),
    (&["New", "Year", "Day"], Feast::Fixed(1, 1)), (&["May", "Day"], Feast::Fixed(5, 1)),
    (&["Halloween"], Feast::Fixed(10, 31)), (&["Valentine", "Day"], Feast::Fixed(2, 14)),
    (&["St", "Patrick", "Day"], Feast::Fixed(3, 17)), (&["St", "George", "Day"], Feast::Fixed(4, 23)),
    (&["St", "Andrew", "Day"], Feast::Fixed(11, 30)), (&["St", "David", "Day"], Feast::Fixed(3, 1)),
    (&["All", "Saints", "Day"], Feast::Fixed(11, 1)), (&["All", "Souls", "Day"], Feast::Fixed(11, 2)),
    (&["Bonfire", "Night"], Feast::Fixed(11, 5)), (&["Guy", "Fawkes", "Night"], Feast::Fixed(11, 5)),
    (&["Burns", "Night"], Feast::Fixed(1, 25)), (&["Twelfth", "Night"], Feast::Fixed(1, 5)),
    (&["Armistice", "Day"], Feast::Fixed(11, 11)), (&["Remembrance", "Day"], Feast::Fixed(11, 11)),
    (&["Veterans", "Day"], Feast::Fixed(11, 11)), (&["Anzac", "Day"], Feast::Fixed(4, 25)),
    (&["ANZAC", "Day"], Feast::Fixed(4, 25)), (&["Australia", "Day"], Feast::Fixed(1, 26)),
    (&["Canada", "Day"], Feast::Fixed(7, 1)), (&["Bastille", "Day"], Feast::Fixed(7, 14)),
    (&["Juneteenth"], Feast::Fixed(6, 19)), (&["Groundhog", "Day"], Feast::Fixed(2, 2)),
    (&["April", "Fools", "Day"], Feast::Fixed(4, 1)), (&["April", "Fool", "Day"], Feast::Fixed(4, 1)),
    (&["Earth", "Day"], Feast::Fixed(4, 22)), (&["Women", "Day"], Feast::Fixed(3, 8)),
    (&["World", "AIDS", "Day"], Feast::Fixed(12, 1)), (&["Human", "Rights", "Day"], Feast::Fixed(12, 10)),
    (&["Cinco", "de", "Mayo"], Feast::Fixed(5, 5)), (&["Inauguration", "Day"], Feast::Fixed(1, 20)),
    (&["Good", "Friday"], Feast::Easter(-2)), (&["Easter", "Sunday"], Feast::Easter(0)),
    (&["Easter", "Day"], Feast::Easter(0)), (&["Easter", "Monday"], Feast::Easter(1)),
    (&["Easter", "Saturday"], Feast::Easter(-1)), (&["Holy", "Saturday"], Feast::Easter(-1)),
    (&["Maundy", "Thursday"], Feast::Easter(-3)), (&["Holy", "Thursday"], Feast::Easter(-3)),
    (&["Palm", "Sunday"], Feast::Easter(-7)), (&["Ash", "Wednesday"], Feast::Easter(-46)),
    (&["Shrove", "Tuesday"], Feast::Easter(-47)), (&["Pancake", "Day"], Feast::Easter(-47)),
    (&["Mardi", "Gras"], Feast::Easter(-47)), (&["Ascension", "Day"], Feast::Easter(39)),
    (&["Pentecost"], Feast::Easter(49)), (&["Whit", "Sunday"], Feast::Easter(49)),
    (&["Whit", "Monday"], Feast::Easter(50)), (&["Corpus", "Christi"], Feast::Easter(60)),
    (&["Thanksgiving", "Day"], Feast::Nth(11, Weekday::Thursday, 4, 0)),
    (&["Thanksgiving", "Eve"], Feast::Nth(11, Weekday::Thursday, 4, -1)),
    (&["Thanksgiving"], Feast::Nth(11, Weekday::Thursday, 4, 0)),
    (&["Black", "Friday"], Feast::Nth(11, Weekday::Thursday, 4, 1)),
    (&["Cyber", "Monday"], Feast::Nth(11, Weekday::Thursday, 4, 4)),
    (&["Labor", "Day"], Feast::Nth(9, Weekday::Monday, 1, 0)),
    (&["Memorial", "Day"], Feast::Nth(5, Weekday::Monday, -1, 0)),
    (&["Martin", "Luther", "King", "Day"], Feast::Nth(1, Weekday::Monday, 3, 0)),
    (&["Martin", "Luther", "King", "Jr", "Day"], Feast::Nth(1, Weekday::Monday, 3, 0)),
    (&["Presidents", "Day"], Feast::Nth(2, Weekday::Monday, 3, 0)),
    (&["Columbus", "Day"], Feast::Nth(10, Weekday::Monday, 2, 0)),
    (&["Remembrance", "Sunday"], Feast::Nth(11, Weekday::Sunday, 2, 0)),
    (&["Election", "Day"], Feast::Nth(11, Weekday::Monday, 1, 1)),
    (&["Lunar", "New", "Year"], Feast::Moon(Moon::LunarNewYear, 0)),
    (&["Chinese", "New", "Year"], Feast::Moon(Moon::LunarNewYear, 0)),
    (&["Diwali"], Feast::Moon(Moon::Diwali, 0)), (&["Deepavali"], Feast::Moon(Moon::Diwali, 0)),
    (&["Passover"], Feast::Moon(Moon::Passover, 0)), (&["Shavuot"], Feast::Moon(Moon::Passover, 50)),
    (&["Rosh", "Hashanah"], Feast::Moon(Moon::Passover, 163)), (&["Yom", "Kippur"], Feast::Moon(Moon::Passover, 172)),
    (&["Orthodox", "Easter"], Feast::Moon(Moon::Easter, 0)),
    (&["Christmas"], Feast::Fixed(12, 25)), (&["Easter"], Feast::Easter(0)),
    (&["Independence", "Day"], Feast::Unsettled), (&["National", "Day"], Feast::Unsettled),
    (&["Labour", "Day"], Feast::Unsettled), (&["Victory", "Day"], Feast::Unsettled),
    (&["Mother", "Day"], Feast::Unsettled), (&["Father", "Day"], Feast::Unsettled),
    (&["Republic", "Day"], Feast::Unsettled), (&["Constitution", "Day"], Feast::Unsettled),
    (&["Eid", "al", "Fitr"], Feast::Unsettled), (&["Eid", "al", "Adha"], Feast::Unsettled),
    (&["Eid", "ul", "Fitr"], Feast::Unsettled), (&["Eid", "ul", "Adha"], Feast::Unsettled),
    (&["Eid"], Feast::Unsettled), (&["Ramadan"], Feast::Unsettled),
];

/// The first words of the names.
#[rustfmt::skip]
static OPENERS: WordList = word_list![
    "all", "anzac", "april", "armistice", "ascension", "ash", "australia", "bastille", "black", "bonfire", "boxing",
    "burns", "canada", "chinese", "christmas", "cinco", "columbus", "constitution", "corpus", "cyber", "deepavali",
    "diwali", "earth", "easter", "eid", "election", "father", "good", "groundhog", "guy", "halloween", "holy",
    "human", "inauguration", "independence", "juneteenth", "labor", "labour", "lunar", "mardi", "martin", "maundy",
    "may", "memorial", "mother", "national", "new", "orthodox", "palm", "pancake", "passover", "pentecost",
    "presidents", "ramadan", "remembrance", "republic", "rosh", "shavuot", "shrove", "st", "thanksgiving", "twelfth",
    "valentine", "veterans", "victory", "whit", "women", "world", "yom",
];

/// The feast whose name starts at `at`, with its year where one is printed.
pub fn feast(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    OPENERS.find(scan.folded(at))?;
    let (end, feast, words) =
        FEASTS.iter().find_map(|(words, feast)| Some((name_end(scan, at, words)?, *feast, words.len())))?;
    // The feast, not what belongs to it: "at Christmas", not "a Christmas tree".
    let led = matches!(scan.before(at), Lex::At | Lex::By | Lex::Since | Lex::Last | Lex::This | Lex::Next | Lex::On)
        || scan.was(at, 1, &["before", "after", "until", "over", "around", "for"]);
    let alone = !scan.words.get(end).is_some_and(|word| word.token.is_word())
        || matches!(scan.lex(end), Lex::And | Lex::In | Lex::This | Lex::Last | Lex::Next | Lex::By)
        || scan.is(end, &["but", "because", "when"]);
    // "the Good Friday pact", "a Black Friday sale"
    const BELONGS: &[&str] = &[
        "pact",
        "agreement",
        "agreements",
        "accord",
        "accords",
        "deal",
        "sale",
        "sales",
        "shoppers",
        "discounts",
        "parade",
        "massacre",
        "weekend",
        "truce",
    ];
    // "the Chinese New Year celebrations"
    let owner = matches!(scan.word(end), "'s" | "’s");
    let closed = alone && !owner || scan.is(end, &["on", "at", "for", "with", "after", "before"]);
    let moon = matches!(feast, Feast::Moon(..)) && !closed;
    if moon || scan.is(end, BELONGS) {
        return None;
    }
    if words == 1 && scan.word(at) != "Halloween" && !(led && alone) || scan.is_dash(end) && scan.touches(end) {
        return None;
    }
    // "last Christmas"
    let start = at - usize::from(scan.before(at) == Lex::Last && scan.is(at - 1, &["last"]));
    let name = |value, kind| DateMatch { start, end, value, kind, rule: Rule::DateFeast };
    if feast == Feast::Unsettled {
        return Some(name(TimeValue::Vague, DateKind::Vague));
    }
    let (year, end) = trailing_year(scan, end);
    let year = or_relative(scan, year, end);
    let end = end + beside(scan, year, end);
    let value = match feast {
        Feast::Fixed(month, day) => TimeValue::Day { year, month, day, weekday: None },
        _ => TimeValue::Feast { year, feast },
    };
    Some(DateMatch { end, ..name(value, kind(year)) })
}

/// One past the name that `words` are, if it starts at `at`.
fn name_end(scan: &Scan<'_>, at: usize, words: &[&str]) -> Option<usize> {
    let mut next = at;
    for (index, word) in words.iter().enumerate() {
        while index > 0
            && (scan.is_mark(next, '.')
                || scan.is_dash(next) && scan.touches(next)
                || matches!(scan.word(next), "'s" | "’s" | "'" | "’"))
        {
            next += 1;
        }
        if scan.word(next) != *word {
            return None;
        }
        next += 1;
    }
    Some(next)
}

/// The day of `feast` in `year`.
#[must_use]
pub fn day_of(feast: Feast, year: i16) -> Option<Date> {
    match feast {
        Feast::Fixed(month, day) => ymd(year, month, day),
        Feast::Easter(after) => easter(year).map(|sunday| add_days(sunday, i32::from(after))),
        Feast::Nth(month, weekday, nth, after) => {
            nth_of(year, month, weekday, nth).map(|day| add_days(day, i32::from(after)))
        }
        Feast::Moon(moon, after) => moon_day(moon, year).map(|day| add_days(day, i32::from(after))),
        Feast::Unsettled => None,
    }
}

/// The `nth` `weekday` of a month, -1 the last.
#[must_use]
pub fn nth_of(year: i16, month: i8, weekday: Weekday, nth: i8) -> Option<Date> {
    if nth < 0 {
        return Some(on_or_before(weekday, month_end(year, month)));
    }
    let first = on_or_after(weekday, ymd(year, month, 1)?);
    Some(add_days(first, 7 * (i32::from(nth) - 1))).filter(|day| day.month() == month)
}

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm in J. Meeus, "Astronomical Algorithms" (1991).
fn easter(year: i16) -> Option<Date> {
    let of = i32::from(year);
    let (golden, century, rest) = (of % 19, of / 100, of % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * week) / 451;
    let day = moon + week - 7 * late + 114;
    ymd(year, i8::try_from(day / 31).ok()?, i8::try_from(day % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_of_every_feast_is_known() {
        for (words, _) in FEASTS {
            assert!(words.first().is_some_and(|first| OPENERS.has(first)), "{words:?}");
        }
    }

    #[test]
    fn easter_moves() {
        for (year, month, day) in [(1961, 4, 2), (2000, 4, 23), (2008, 3, 23), (2024, 3, 31), (2038, 4, 25)] {
            assert_eq!(easter(year), ymd(year, month, day));
        }
        assert_eq!(day_of(Feast::Nth(11, Weekday::Thursday, 4, 1), 2019), ymd(2019, 11, 29));
        assert_eq!(day_of(Feast::Nth(5, Weekday::Monday, -1, 0), 2019), ymd(2019, 5, 27));
    }
}
