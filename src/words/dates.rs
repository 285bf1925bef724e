//! Times put into words: "5 to 8 November 2019", "2 April 2020 or later", "1910–45".

use super::Words;
use dateline_model::date::{Shape, When};

/// Which names a month goes by.
#[derive(Clone, Copy)]
enum Names {
    Long,
    Short,
}

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

impl Words {
    /// A time in full words.
    #[must_use]
    pub fn time(self, when: &When) -> String {
        word(self, when, Names::Long)
    }

    /// When something was written that was written on one of the days of one month; `None` for any other time.
    #[must_use]
    pub fn days_of_month(self, when: &When) -> Option<String> {
        let (a, b) = (bound(when.earliest)?, bound(when.latest)?);
        let whole = a.opens_month() && b.closes_month();
        let same = (a.year, a.month) == (b.year, b.month) && a != b && !whole;
        let (first, last) = (a.day.to_string(), b.day.to_string());
        same.then(|| self.start_between(&a.year.to_string(), month(self, a.month, Names::Long), &first, &last))
    }

    /// A time with short month names, for charts and narrow places.
    #[must_use]
    pub fn time_short(self, when: &When) -> String {
        word(self, when, Names::Short)
    }

    /// A label of an axis: years alone where whole years, "5 Nov"; the year stands on January or the first of a year.
    #[must_use]
    pub fn time_tick(self, when: &When) -> String {
        let Some(day) = bound(when.earliest) else { return self.time_short(when) };
        match parts(&when.edtf).as_slice() {
            [_, _, _] => self.date_day_of_month(month(self, day.month, Names::Short), &day.day.to_string()),
            [_, _] if day.month == 1 => year(self, day),
            [_, _] => month(self, day.month, Names::Short).to_owned(),
            _ => year_words(self, when, day),
        }
    }

    /// The years a time spans, and no more: "2014–16".
    #[must_use]
    pub fn time_years(self, when: &When) -> String {
        let (Some(a), Some(b)) = (bound(when.earliest), bound(when.latest)) else { return self.time_short(when) };
        from_year_to(self, a, b)
    }

    /// A range to choose: "2014–16", "2020 or later".
    #[must_use]
    pub fn time_choice(self, when: &When) -> String {
        match (bound(when.earliest), bound(when.latest)) {
            (Some(a), None) => self.date_or_later(&coarse(self, when, 0, a, Names::Long)),
            (None, Some(b)) => self.date_or_earlier(&coarse(self, when, 1, b, Names::Long)),
            _ => self.time(when),
        }
    }

    /// An ISO day ("2019-11-05") in words; the input where it is none.
    #[must_use]
    pub fn day(self, text: &str) -> String {
        let numbers: Vec<_> = text.split('-').filter_map(|part| part.parse::<i16>().ok()).collect();
        match numbers.as_slice() {
            [year, month, day] if (1..=12).contains(month) => {
                let at = |n: i16| i8::try_from(n).unwrap_or(1);
                full(self, Day { year: *year, month: at(*month), day: at(*day) }, Names::Long)
            }
            _ => text.to_owned(),
        }
    }
}

fn bound(day: Option<jiff::civil::Date>) -> Option<Day> {
    day.map(|day| Day { year: day.year(), month: day.month(), day: day.day() })
}

/// The name of a month, from 1.
fn month(w: Words, month: i8, names: Names) -> &'static str {
    let code = format!("m{month}");
    match names {
        Names::Long => w.months(&code),
        Names::Short => w.months_short(&code),
    }
    .unwrap_or("")
}

fn year(w: Words, day: Day) -> String {
    w.date_year(&day.year.to_string())
}

fn full(w: Words, day: Day, names: Names) -> String {
    w.date_day(&day.year.to_string(), month(w, day.month, names), &day.day.to_string())
}

fn month_of_year(w: Words, day: Day, names: Names) -> String {
    w.date_month(&day.year.to_string(), month(w, day.month, names))
}

/// From the year of `a` to that of `b`.
fn from_year_to(w: Words, a: Day, b: Day) -> String {
    if a.year == b.year {
        return year(w, a);
    }
    let last = b.year.to_string();
    let short = if a.year / 100 == b.year / 100 { format!("{:02}", b.year % 100) } else { last.clone() };
    w.date_years(&a.year.to_string(), &last, &short)
}

/// The hyphen-separated parts of a plain EDTF date, without marks of doubt.
fn parts(edtf: &str) -> Vec<&str> {
    edtf.trim_end_matches(['~', '?', '%']).split('-').collect()
}

fn word(w: Words, when: &When, names: Names) -> String {
    let (first, last) = (bound(when.earliest), bound(when.latest));
    let said = match (when.shape, first, last) {
        (Shape::Unplaced, ..) | (_, None, None) => unplaced(w, &when.edtf, names),
        (Shape::Lasted, Some(a), None) => w.date_since(&coarse(w, when, 0, a, names)),
        (Shape::Lasted, None, Some(b)) => w.date_until(&coarse(w, when, 1, b, names)),
        (_, Some(a), None) => w.date_or_later(&full(w, a, names)),
        (_, None, Some(b)) => w.date_or_earlier(&full(w, b, names)),
        (Shape::Day, Some(a), Some(_)) => full(w, a, names),
        (Shape::Within, Some(a), Some(b)) => within(w, when, a, b, names),
        (Shape::OneOf | Shape::Lasted, Some(a), Some(b)) => range(w, a, b, names),
    };
    if when.edtf.contains(['~', '%']) { w.date_about(&said) } else { said }
}

/// One side of an open interval at the precision of its EDTF.
fn coarse(w: Words, when: &When, side: usize, day: Day, names: Names) -> String {
    let text = when.edtf.split('/').nth(side).unwrap_or("");
    match parts(text).len() {
        1 => year(w, day),
        2 => month_of_year(w, day, names),
        _ => full(w, day, names),
    }
}

fn within(w: Words, when: &When, a: Day, b: Day, names: Names) -> String {
    if when.edtf.contains('X') && a.month == 1 && b.month == 12 {
        return year_words(w, when, a);
    }
    range(w, a, b, names)
}

/// A year, a decade or a century.
fn year_words(w: Words, when: &When, a: Day) -> String {
    let digits = when.edtf.split(['-', '/']).next().unwrap_or("");
    match digits.chars().filter(|&c| c == 'X').count() {
        1 => w.date_decade(&a.year.to_string()),
        2 => w.date_century(u32::from(a.year.unsigned_abs() / 100 + 1)),
        _ => year(w, a),
    }
}

/// From `a` to `b`, as short as it can be said without loss.
fn range(w: Words, a: Day, b: Day, names: Names) -> String {
    if a == b {
        return full(w, a, names);
    }
    let whole_months = a.opens_month() && b.closes_month();
    if whole_months && a.month == 1 && b.month == 12 {
        return from_year_to(w, a, b);
    }
    let same_year = a.year == b.year;
    let same_month = same_year && a.month == b.month;
    let (of_year, from, to) = (b.year.to_string(), month(w, a.month, names), month(w, b.month, names));
    let (first, last) = (a.day.to_string(), b.day.to_string());
    match (whole_months, same_month, same_year) {
        (true, true, _) => month_of_year(w, a, names),
        (true, _, true) => w.date_months(&of_year, from, to),
        (true, ..) => w.date_range(&month_of_year(w, a, names), &month_of_year(w, b, names)),
        (_, true, _) => w.date_days(&of_year, to, &first, &last),
        (_, _, true) => w.date_days_of_months(&of_year, from, &first, to, &last),
        _ => w.date_range(&full(w, a, names), &full(w, b, names)),
    }
}

/// A time without a year, such as `XXXX-06-04`, or without anything.
fn unplaced(w: Words, edtf: &str, names: Names) -> String {
    let side = |text: &str| -> Option<(Option<i8>, &'static str)> {
        let parts = parts(text);
        let at: i8 = parts.get(1)?.parse().ok()?;
        let name = month(w, at, names);
        let day = parts.get(2).and_then(|day| day.parse().ok());
        (!name.is_empty()).then_some((day, name))
    };
    let of = |day: i8, month: &str| w.date_day_of_month(month, &day.to_string());
    let mut sides = edtf.split('/').map(side);
    let said = match (sides.next().flatten(), sides.next().flatten()) {
        (Some((Some(a), m)), Some((Some(b), n))) if m == n => w.date_days_no_year(&a.to_string(), &b.to_string(), m),
        (Some((Some(a), m)), Some((Some(b), n))) => w.date_range(&of(a, m), &of(b, n)),
        (Some((Some(a), m)), _) => of(a, m),
        (Some((None, m)), Some((None, n))) if m != n => w.date_range(m, n),
        (Some((None, m)), _) => m.to_owned(),
        _ => return w.date_not_fixed().to_owned(),
    };
    w.date_no_year(&said)
}
