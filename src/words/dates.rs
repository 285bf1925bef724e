//! Times put into words: "5 to 8 November 2019", "2 April 2020 or later", "1910–45".

use dateline_core::date::{Shape, When};

const LONG: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SHORT: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A day of the calendar, as plain numbers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Day {
    year: i16,
    month: i8,
    day: i8,
}

impl Day {
    /// Whether it opens its month.
    fn opens_month(self) -> bool {
        self.day == 1
    }

    /// Whether it closes its month.
    fn closes_month(self) -> bool {
        let leap = (self.year % 4 == 0 && self.year % 100 != 0) || self.year % 400 == 0;
        let last = match self.month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        self.day == last
    }
}

/// A time in full words.
#[must_use]
pub fn long(when: &When) -> String {
    word(when, &LONG)
}

/// A time with short month names, for charts and narrow places.
#[must_use]
pub fn short(when: &When) -> String {
    word(when, &SHORT)
}

/// A label of an axis: years alone where whole years, "Nov 2019", "5 Nov"; the year stands on January or the first of a year.
#[must_use]
pub fn tick(when: &When) -> String {
    let Some(day) = bound(when.earliest) else { return short(when) };
    match parts(&when.edtf).as_slice() {
        [_, _, _] => format!("{} {}", day.day, month(day, &SHORT)),
        [_, _] if day.month == 1 => day.year.to_string(),
        [_, _] => month(day, &SHORT).to_owned(),
        _ => year_words(when, day),
    }
}

/// The years a time spans, and no more: "2014–16".
#[must_use]
pub fn years(when: &When) -> String {
    let (Some(a), Some(b)) = (bound(when.earliest), bound(when.latest)) else { return short(when) };
    match (a.year == b.year, a.year / 100 == b.year / 100) {
        (true, _) => a.year.to_string(),
        (_, true) => format!("{}–{:02}", a.year, b.year % 100),
        _ => format!("{}–{}", a.year, b.year),
    }
}

/// A range to choose: "2014–16", "2020 or later".
#[must_use]
pub fn choice(when: &When) -> String {
    match (bound(when.earliest), bound(when.latest)) {
        (Some(a), None) => format!("{} or later", coarse(when, 0, a, &LONG)),
        (None, Some(b)) => format!("{} or earlier", coarse(when, 1, b, &LONG)),
        _ => long(when),
    }
}

/// An ISO day ("2019-11-05") in words; the input where it is none.
#[must_use]
pub fn iso(text: &str) -> String {
    let numbers: Vec<_> = text.split('-').filter_map(|part| part.parse::<i16>().ok()).collect();
    match numbers.as_slice() {
        [year, month, day] if (1..=12).contains(month) => {
            let at = |n: i16| i8::try_from(n).unwrap_or(1);
            full(Day { year: *year, month: at(*month), day: at(*day) }, &LONG)
        }
        _ => text.to_owned(),
    }
}

fn bound(day: Option<jiff::civil::Date>) -> Option<Day> {
    day.map(|day| Day { year: day.year(), month: day.month(), day: day.day() })
}

fn month(day: Day, names: &[&'static str; 12]) -> &'static str {
    names.get(usize::from(day.month.unsigned_abs()).wrapping_sub(1)).copied().unwrap_or("")
}

fn full(day: Day, names: &[&'static str; 12]) -> String {
    format!("{} {} {}", day.day, month(day, names), day.year)
}

/// The hyphen-separated parts of a plain EDTF date, without marks of doubt.
fn parts(edtf: &str) -> Vec<&str> {
    edtf.trim_end_matches(['~', '?', '%']).split('-').collect()
}

fn word(when: &When, names: &[&'static str; 12]) -> String {
    let (first, last) = (bound(when.earliest), bound(when.latest));
    let about = if when.edtf.contains(['~', '%']) { "about " } else { "" };
    let words = match (when.shape, first, last) {
        (Shape::Unplaced, ..) | (_, None, None) => unplaced(&when.edtf, names),
        (Shape::Lasted, Some(a), None) => format!("since {}", coarse(when, 0, a, names)),
        (Shape::Lasted, None, Some(b)) => format!("until {}", coarse(when, 1, b, names)),
        (_, Some(a), None) => format!("{} or later", full(a, names)),
        (_, None, Some(b)) => format!("{} or earlier", full(b, names)),
        (Shape::Day, Some(a), Some(_)) => full(a, names),
        (Shape::Within, Some(a), Some(b)) => within(when, a, b, names),
        (Shape::OneOf | Shape::Lasted, Some(a), Some(b)) => range(a, b, names),
    };
    format!("{about}{words}")
}

/// One side of an open interval at the precision of its EDTF.
fn coarse(when: &When, side: usize, day: Day, names: &[&'static str; 12]) -> String {
    let text = when.edtf.split('/').nth(side).unwrap_or("");
    match parts(text).len() {
        1 => day.year.to_string(),
        2 => format!("{} {}", month(day, names), day.year),
        _ => full(day, names),
    }
}

fn within(when: &When, a: Day, b: Day, names: &[&'static str; 12]) -> String {
    if when.edtf.contains('X') && a.month == 1 && b.month == 12 {
        return year_words(when, a);
    }
    range(a, b, names)
}

/// A year, a decade or a century.
fn year_words(when: &When, a: Day) -> String {
    let year = when.edtf.split(['-', '/']).next().unwrap_or("");
    match year.chars().filter(|&c| c == 'X').count() {
        1 => format!("the {}s", a.year),
        2 => century(a.year / 100 + 1),
        _ => a.year.to_string(),
    }
}

/// "the 21st century".
fn century(n: i16) -> String {
    let ending = match (n % 100, n % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("the {n}{ending} century")
}

/// From `a` to `b`, as short as it can be said without loss.
fn range(a: Day, b: Day, names: &[&'static str; 12]) -> String {
    if a == b {
        return full(a, names);
    }
    let whole_months = a.opens_month() && b.closes_month();
    if whole_months && a.month == 1 && b.month == 12 {
        return match (a.year == b.year, a.year / 100 == b.year / 100) {
            (true, _) => a.year.to_string(),
            (_, true) => format!("{}–{:02}", a.year, b.year % 100),
            _ => format!("{}–{}", a.year, b.year),
        };
    }
    let same_year = a.year == b.year;
    let same_month = same_year && a.month == b.month;
    match (whole_months, same_month, same_year) {
        (true, true, _) => format!("{} {}", month(a, names), a.year),
        (true, _, true) => format!("{} to {} {}", month(a, names), month(b, names), b.year),
        (true, ..) => format!("{} {} to {} {}", month(a, names), a.year, month(b, names), b.year),
        (_, true, _) => format!("{} to {}", a.day, full(b, names)),
        (_, _, true) => format!("{} {} to {}", a.day, month(a, names), full(b, names)),
        _ => format!("{} to {}", full(a, names), full(b, names)),
    }
}

/// A time without a year, such as `XXXX-06-04`, or without anything.
fn unplaced(edtf: &str, names: &[&'static str; 12]) -> String {
    let side = |text: &str| -> Option<(Option<i8>, &'static str)> {
        let parts = parts(text);
        let month: usize = parts.get(1)?.parse().ok()?;
        let day = parts.get(2).and_then(|day| day.parse().ok());
        Some((day, names.get(month.checked_sub(1)?)?))
    };
    let mut sides = edtf.split('/').map(side);
    let said = match (sides.next().flatten(), sides.next().flatten()) {
        (Some((Some(a), m)), Some((Some(b), n))) if m == n => format!("{a} to {b} {n}"),
        (Some((Some(a), m)), Some((Some(b), n))) => format!("{a} {m} to {b} {n}"),
        (Some((Some(a), m)), _) => format!("{a} {m}"),
        (Some((None, m)), Some((None, n))) if m != n => format!("{m} to {n}"),
        (Some((None, m)), _) => m.to_owned(),
        _ => return "a time not fixed by the text".to_owned(),
    };
    format!("{said} of a year not printed")
}
