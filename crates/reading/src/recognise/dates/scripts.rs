//! Dates of Korean, Japanese and Chinese, where words are not apart: 2019년 11월 23일, 2019年11月23日, 11月23日, 令和元年;
//! in the digits of Arabic, Persian and Hindi: ٢٣ نوفمبر ٢٠١٩, ٢٠١٩/١١/٢٣; and of Thai and Persian calendars.

use super::value::{TimeValue, YearOf};
use crate::lexicon::calendar::{THAI, foreign_month};
use dateline_model::article::DateKind;
use dateline_model::date::calendar::{checked_add_days, ymd};
use dateline_model::span::Span;
use dateline_text::script::any_byte;
use jiff::civil::Date;

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

/// A digit in ASCII, in full width, or of Arabic, Persian, Hindi, Bengali or Thai.
fn digit(mark: char) -> Option<i32> {
    match mark {
        '0'..='9' => i32::try_from(u32::from(mark) - u32::from('0')).ok(),
        '０'..='９' => i32::try_from(u32::from(mark) - u32::from('０')).ok(),
        '٠'..='٩' => i32::try_from(u32::from(mark) - u32::from('٠')).ok(),
        '۰'..='۹' => i32::try_from(u32::from(mark) - u32::from('۰')).ok(),
        '०'..='९' => i32::try_from(u32::from(mark) - u32::from('०')).ok(),
        '০'..='৯' => i32::try_from(u32::from(mark) - u32::from('০')).ok(),
        '๐'..='๙' => i32::try_from(u32::from(mark) - u32::from('๐')).ok(),
        _ => None,
    }
}

/// Whether `mark` is a digit of Arabic, Persian, Hindi, Bengali or Thai, which the words of a paragraph do not hold as
/// numbers.
fn is_eastern(mark: char) -> bool {
    matches!(mark, '٠'..='٩' | '۰'..='۹' | '०'..='९' | '০'..='৯' | '๐'..='๙')
}

/// The digit that a Chinese numeral stands for in "二〇一二年".
fn numeral(mark: char) -> Option<i32> {
    let digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    let mark = if matches!(mark, '零' | '○') { '〇' } else { mark };
    digits.iter().position(|digit| *digit == mark).and_then(|at| i32::try_from(at).ok())
}

/// Names of eras, and the year before their first: of the Japanese Cabinet Office's table, and of the Republic of China.
const ERAS: &[(&str, i32)] =
    &[("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("明治", 1867), ("民國", 1911), ("民国", 1911)];

/// The months of the solar year of Iran.
#[rustfmt::skip]
const SOLAR: &[(&str, i8)] = &[
    ("فروردین", 1), ("اردیبهشت", 2), ("خرداد", 3), ("تیر", 4), ("مرداد", 5), ("شهریور", 6), ("مهر", 7), ("آبان", 8),
    ("آذر", 9), ("دی", 10), ("بهمن", 11), ("اسفند", 12),
];

/// The day of the solar year of Iran: leap years by the cycle of 33 years, which holds from 1243 to 1472.
fn of_solar(year: i32, month: i8, day: i8) -> Option<Date> {
    if !(1244..1472).contains(&year) || day > if month <= 6 { 31 } else { 30 } {
        return None;
    }
    let leaps =
        |until: i32| (1244..until).filter(|year| matches!(year % 33, 1 | 5 | 9 | 13 | 17 | 22 | 26 | 30)).count();
    let before = i32::from(month) - 1;
    let months = if before <= 6 { before * 31 } else { 186 + (before - 6) * 30 };
    // 1 Farvardin 1300 was 21 March 1921.
    let years = (year - 1300) * 365 + i32::try_from(leaps(year)).ok()? - i32::try_from(leaps(1300)).ok()?;
    checked_add_days(ymd(1921, 3, 21)?, years + months + i32::from(day) - 1)
}

/// Every such date in `within`, in order.
#[must_use]
pub fn scan(text: &str, within: Span) -> Vec<(Span, TimeValue)> {
    let Some(slice) = text.get(within.range()) else {
        return Vec::new();
    };
    // The first bytes of the units of those languages and of Eastern digits: dashes and quote marks start with E2.
    if !any_byte(slice, |byte| byte >= 0xD9 && byte != 0xE2) {
        return Vec::new();
    }
    let base = within.start as usize;
    let mut found = Vec::new();
    let mut parser = Parser { slice, at: 0, back: 0 };
    while let Some(mark) = parser.peek() {
        // Letters of Europe and Hebrew open none.
        if matches!(mark, ..'0' | ':'..'٠') {
            parser.at += mark.len_utf8();
            continue;
        }
        let eras = matches!(mark, '令' | '平' | '昭' | '大' | '明' | '民');
        if digit(mark).is_none() && numeral(mark).is_none() && !eras {
            parser.step();
            continue;
        }
        let start = parser.at;
        if let Some(value) = parser.date() {
            found.push((Span::new(base + start - parser.back, base + parser.at), value));
            parser.back = 0;
        } else if parser.at == start {
            parser.number();
            if parser.at == start {
                parser.step();
            }
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

    /// A run of Chinese numerals, digit by digit ("二〇一二") or counted ("三十一"): value and length; none is 0 and 0.
    fn numerals(&mut self) -> (i32, usize) {
        let (mut value, mut width, mut counted) = (0_i32, 0, false);
        while let Some(mark) = self.peek() {
            if mark == '十' {
                value = if width == 0 { 10 } else { value.saturating_mul(10) };
                counted = true;
            } else if let Some(digit) = numeral(mark) {
                value =
                    if counted { value.saturating_add(digit) } else { value.saturating_mul(10).saturating_add(digit) };
            } else {
                break;
            }
            width += 1;
            self.step();
        }
        (value, width)
    }

    /// The year of an era: "平成24年", "令和元年"; stays put where it is something else.
    fn era(&mut self) -> Option<i16> {
        let from = self.at;
        let rest = self.slice.get(from..)?;
        let (name, before) = ERAS.iter().find(|(name, _)| rest.starts_with(name))?;
        self.at += name.len();
        let first = self.slice.get(self.at..).is_some_and(|rest| rest.starts_with("元年"));
        let year = if first {
            self.at += "元年".len();
            Some(1)
        } else {
            self.part(&['年']).map(|(year, _)| year).filter(|year| (1..=150).contains(year))
        };
        let Some(year) = year else {
            self.at = from;
            return None;
        };
        i16::try_from(before + year).ok()
    }

    /// A run of digits and one of `units`, blanks between allowed; stays put where it is something else.
    fn part(&mut self, units: &[char]) -> Option<(i32, usize)> {
        let from = self.at;
        while self.peek() == Some(' ') {
            self.step();
        }
        let (value, width) = match self.number() {
            (_, 0) => self.numerals(),
            plain => plain,
        };
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
        if let Some(value) = self.elsewhere() {
            return Some(value);
        }
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
        while matches!(self.peek(), Some(' ' | '،' | ',')) {
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

    /// "٢٠١٩/١١/٢٣", "٢٣-١١-٢٠١٩", "نوفمبر ٢٠١٩", "عام ٢٠١٩"; of other years those of Iran's calendar.
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
                // "۱۳۹۰/۱۲/۲۴": of the solar year of Iran
                if let Some(date) = of_solar(y, month, day).filter(|_| fits && mark == '/') {
                    let (year, month, day) = (YearOf::Known(date.year()), date.month(), date.day());
                    return Some(TimeValue::Day { year, month, day, weekday: None });
                }
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

    /// "14 มีนาคม 2555", "۲۴ اسفند ۱۳۹۰": the Buddhist year of Thailand, the solar year of Iran; stays put where it is
    /// something else.
    fn elsewhere(&mut self) -> Option<TimeValue> {
        let from = self.at;
        let value = self.other_calendar();
        if value.is_none() {
            self.at = from;
        }
        value
    }

    /// The same, wherever it stops.
    fn other_calendar(&mut self) -> Option<TimeValue> {
        let (day, width) = self.number();
        let rest = self.slice.get(self.at..)?;
        let name = rest.trim_start_matches(' ');
        if width > 2
            || !(1..=31).contains(&day)
            || !name.starts_with(|letter| matches!(letter, 'ก'..='ธ' | 'ม' | 'ส' | 'พ' | 'เ' | 'ا'..='ی'))
        {
            return None;
        }
        let (thai, month, length) =
            THAI.iter().map(|written| (true, written)).chain(SOLAR.iter().map(|written| (false, written))).find_map(
                |(thai, (written, month))| name.starts_with(written).then_some((thai, *month, written.len())),
            )?;
        self.at += rest.len() - name.len() + length;
        while matches!(self.peek(), Some(' ' | '،' | ',')) || self.slice.get(self.at..)?.starts_with("พ.ศ.") {
            self.at += if self.peek() == Some('พ') { "พ.ศ.".len() } else { self.peek()?.len_utf8() };
        }
        let (year, width) = self.number();
        let day = i8::try_from(day).ok()?;
        let date = match (thai, width) {
            (true, 4) if (2400..2700).contains(&year) => ymd(i16::try_from(year - 543).ok()?, month, day)?,
            // "14 มี.ค. 55": of the Buddhist year 2555
            (true, 2) if year >= 33 => ymd(i16::try_from(year + 1957).ok()?, month, day)?,
            (true, 4) => ymd(i16::try_from(year).ok().filter(|year| (1900..2200).contains(year))?, month, day)?,
            (false, 4) => of_solar(year, month, day)?,
            _ => return None,
        };
        let (year, month, day) = (YearOf::Known(date.year()), date.month(), date.day());
        Some(TimeValue::Day { year, month, day, weekday: None })
    }

    /// A blank and the name of a month.
    fn month(&mut self) -> Option<i8> {
        let rest = self.slice.get(self.at..)?.strip_prefix(' ')?;
        // The signs for vowels of Indian scripts count as letters.
        let letter = |letter: char| letter.is_alphabetic() || matches!(letter, '\u{0900}'..='\u{0DFF}');
        let word = rest.split(|other: char| !letter(other)).next()?;
        let number = foreign_month(word.as_bytes())?;
        self.at += 1 + word.len();
        Some(number)
    }

    /// The date here: year, year and month, all three, or month and day.
    fn date(&mut self) -> Option<TimeValue> {
        if self.peek().is_some_and(is_eastern) {
            return self.eastern();
        }
        // Of other scripts only the calendars that are not the common one are read here.
        if let Some(value) = self.elsewhere() {
            return Some(value);
        }
        let year = match self.era().map(|year| (i32::from(year), 4)).or_else(|| self.part(&['年', '년'])) {
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
