//! Dates of Korean, Japanese and Chinese, where words are not apart: 2019년 11월 23일, 2019年11月23日, 11月23日; and
//! dates in the digits of Arabic and Persian: ٢٣ نوفمبر ٢٠١٩, ٢٠١٩/١١/٢٣.

use super::value::{TimeValue, YearOf};
use crate::lexicon::calendar::foreign_month;
use dateline_model::article::DateKind;
use dateline_model::span::Span;

/// How such a date works.
#[must_use]
pub fn kind(value: &TimeValue) -> DateKind {
    match value {
        TimeValue::Day { year: YearOf::Known(_), .. }
        | TimeValue::Month { year: YearOf::Known(_), .. }
        | TimeValue::Year(_) => DateKind::Absolute,
        _ => DateKind::Partial,
    }
}

/// A digit in ASCII, in full width, or of Arabic or Persian.
fn digit(mark: char) -> Option<i32> {
    match mark {
        '0'..='9' => i32::try_from(u32::from(mark) - u32::from('0')).ok(),
        '０'..='９' => i32::try_from(u32::from(mark) - u32::from('０')).ok(),
        '٠'..='٩' => i32::try_from(u32::from(mark) - u32::from('٠')).ok(),
        '۰'..='۹' => i32::try_from(u32::from(mark) - u32::from('۰')).ok(),
        _ => None,
    }
}

/// Whether `mark` is a digit of Arabic or Persian, which the words of a paragraph do not hold as numbers.
fn is_eastern(mark: char) -> bool {
    matches!(mark, '٠'..='٩' | '۰'..='۹')
}

/// Every such date in `within`, in order.
#[must_use]
pub fn scan(text: &str, within: Span) -> Vec<(Span, TimeValue)> {
    let Some(slice) = text.get(within.range()) else {
        return Vec::new();
    };
    // The first bytes of the units of those languages and of Eastern digits: dashes and quote marks start with E2.
    if slice.is_ascii() || !slice.bytes().any(|byte| byte >= 0xD9 && byte != 0xE2) {
        return Vec::new();
    }
    let base = within.start as usize;
    let mut found = Vec::new();
    let mut parser = Parser { slice, at: 0, back: 0 };
    while let Some(mark) = parser.peek() {
        if digit(mark).is_none() {
            parser.step();
            continue;
        }
        let start = parser.at;
        if let Some(value) = parser.date() {
            found.push((Span::new(base + start - parser.back, base + parser.at), value));
            parser.back = 0;
        } else if parser.at == start {
            parser.number();
        }
    }
    found
}

/// Reads on character by character.
struct Parser<'a> {
    /// The paragraph.
    slice: &'a str,
    /// Byte offset.
    at: usize,
    /// How many bytes before its first digit the date at hand starts.
    back: usize,
}

impl Parser<'_> {
    /// The next character.
    fn peek(&self) -> Option<char> {
        self.slice.get(self.at..).and_then(|rest| rest.chars().next())
    }

    /// Moves past it.
    fn step(&mut self) {
        self.at += self.peek().map_or(1, char::len_utf8);
    }

    /// A run of digits: value and length.
    fn number(&mut self) -> (i32, usize) {
        let (mut value, mut width) = (0_i32, 0);
        while let Some(next) = self.peek().and_then(digit) {
            value = value.saturating_mul(10).saturating_add(next);
            width += 1;
            self.step();
        }
        (value, width)
    }

    /// A run of digits and one of `units`, blanks between allowed; stays put where it is something else.
    fn part(&mut self, units: &[char]) -> Option<(i32, usize)> {
        let from = self.at;
        while self.peek() == Some(' ') {
            self.step();
        }
        let (value, width) = self.number();
        while self.peek() == Some(' ') {
            self.step();
        }
        if width == 0 || !self.peek().is_some_and(|mark| units.contains(&mark)) {
            self.at = from;
            return None;
        }
        self.step();
        Some((value, width))
    }

    /// A day, a month's name and perhaps a year, in digits of Arabic or Persian; stays put where it is something else.
    fn eastern(&mut self) -> Option<TimeValue> {
        let from = self.at;
        if let Some(value) = self.eastern_digits() {
            return Some(value);
        }
        self.at = from;
        let (day, width) = self.number();
        let Some(month) = self.month().filter(|_| width <= 2 && (1..=31).contains(&day)) else {
            self.at = from;
            return None;
        };
        let end = self.at;
        if self.peek() == Some(' ') {
            self.step();
        }
        let year = match self.number() {
            (year, 4) => i16::try_from(year).ok().filter(|year| (1000..=2199).contains(year)),
            _ => None,
        };
        if year.is_none() {
            self.at = end;
        }
        let year = year.map_or(YearOf::Unknown, YearOf::Known);
        Some(TimeValue::Day { year, month, day: i8::try_from(day).ok()?, weekday: None })
    }

    /// "٢٠١٩/١١/٢٣", "٢٣-١١-٢٠١٩", "نوفمبر ٢٠١٩", "عام ٢٠١٩"; years of other calendars are left alone.
    fn eastern_digits(&mut self) -> Option<TimeValue> {
        let start = self.at;
        let (a, wide) = self.number();
        let year = |year: i32| i16::try_from(year).ok().filter(|year| (1700..=2199).contains(year));
        let mark = self.peek().filter(|mark| matches!(mark, '/' | '-' | '.'));
        if let Some(mark) = mark {
            self.step();
            let (b, _) = self.number();
            if self.peek() == Some(mark) {
                self.step();
                let (c, last) = self.number();
                // Where the year stands last the day leads, unless it cannot.
                let (y, m, d) = if wide == 4 {
                    (a, b, c)
                } else if b > 12 {
                    (c, a, b)
                } else {
                    (c, b, a)
                };
                let fits = (wide == 4 || last == 4) && (1..=12).contains(&m) && (1..=31).contains(&d);
                let (month, day) = (i8::try_from(m).ok()?, i8::try_from(d).ok()?);
                return year(y).filter(|_| fits).map(|y| TimeValue::Day {
                    year: YearOf::Known(y),
                    month,
                    day,
                    weekday: None,
                });
            }
            return None;
        }
        let known = year(a).filter(|_| wide == 4)?;
        let head = self.slice.get(..start)?;
        let word = head.strip_suffix(' ')?.rsplit(|letter: char| !letter.is_alphabetic()).next()?;
        if let Some(month) = foreign_month(word.as_bytes()) {
            self.back = word.len() + 1;
            return Some(TimeValue::Month { year: YearOf::Known(known), month });
        }
        matches!(word, "عام" | "العام" | "سنة" | "سال").then_some(TimeValue::Year(known))
    }

    /// A blank and the name of a month.
    fn month(&mut self) -> Option<i8> {
        let rest = self.slice.get(self.at..)?.strip_prefix(' ')?;
        let word = rest.split(|letter: char| !letter.is_alphabetic()).next()?;
        let number = foreign_month(word.as_bytes())?;
        self.at += 1 + word.len();
        Some(number)
    }

    /// The date here: year, year and month, all three, or month and day.
    fn date(&mut self) -> Option<TimeValue> {
        if self.peek().is_some_and(is_eastern) {
            return self.eastern();
        }
        let year = match self.part(&['年', '년']) {
            Some((year, 4)) => Some(i16::try_from(year).ok().filter(|year| (1000..=2199).contains(year))?),
            // "5년" is five years.
            Some(_) => return None,
            None => None,
        };
        // "3年間", "5년간" are lengths.
        if year.is_some() && matches!(self.peek(), Some('間' | '간')) {
            return None;
        }
        let of = year.map_or(YearOf::Unknown, YearOf::Known);
        let Some((month, _)) = self.part(&['月', '월']).filter(|(month, _)| (1..=12).contains(month)) else {
            return year.map(TimeValue::Year);
        };
        let month = i8::try_from(month).ok()?;
        match self.part(&['日', '일', '号']).filter(|(day, _)| (1..=31).contains(day)) {
            Some((day, _)) => Some(TimeValue::Day { year: of, month, day: i8::try_from(day).ok()?, weekday: None }),
            None => Some(TimeValue::Month { year: of, month }),
        }
    }
}
