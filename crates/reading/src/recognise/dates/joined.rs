//! Days that are written as one: "14OCT2021", a day with no mark between its parts; and two days that are each written in full
//! and bound a stretch, "December 30, 2020 to January 2, 2021".

use super::scan::{DateMatch, Scan};
use super::value::{Expression, TimeValue, YearOf};
use super::year::of_digits;
use dateline_model::article::DateKind;
use dateline_model::rule::Rule;

/// The short names of months as stamps and tickets have them, glued to day and year.
const GLUED: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// "14OCT2021", "03Apr13": one token of a day, the three letters of a month and a year.
pub fn glued(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    let word = scan.word(at);
    // Most numbers are shorter or longer, and end with another number of figures.
    if !(6..=9).contains(&word.len()) || !word.is_ascii() {
        return None;
    }
    let figures = word.bytes().take_while(u8::is_ascii_digit).count();
    let (day, month, year) = (word.get(..figures)?, word.get(figures..figures + 3)?, word.get(figures + 3..)?);
    if !(1..=2).contains(&figures) || !year.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // "14oct2021" is somebody's name on a site.
    let written = month.starts_with(|first: char| first.is_ascii_uppercase());
    let month = GLUED.iter().position(|short| month.eq_ignore_ascii_case(short)).filter(|_| written)?;
    let (month, day) = (i8::try_from(month + 1).ok()?, day.parse().ok().filter(|day| (1..=31).contains(day))?);
    let value = TimeValue::Day { year: YearOf::Known(of_digits(year)?), month, day, weekday: None };
    Some(DateMatch { start: at, end: at + 1, value, kind: DateKind::Absolute, rule: Rule::DateFull })
}

/// The two days, in order, that `first` and `last` say in full: (year, month, day) each.
fn ends(text: &str, first: &Expression, last: &Expression) -> Option<[(i16, i8, i8); 2]> {
    let TimeValue::Day { year: YearOf::Known(last_year), month, day, .. } = last.value else { return None };
    let from = match first.value {
        TimeValue::Day { year: YearOf::Known(year), month, day, .. } => (year, month, day),
        // "03/09/2021 to 15/09/2021": the other day says which number is the month.
        TimeValue::Either { year, a, b } => {
            let leads = last.span.of(text).bytes().take_while(u8::is_ascii_digit).count();
            let day_first = last.span.of(text).get(..leads)?.parse() == Ok(day);
            if day_first { (year, b, a) } else { (year, a, b) }
        }
        _ => return None,
    };
    let to = (last_year, month, day);
    (from < to).then_some([from, to])
}

/// Whether the words between two days, after those that stand before, say that one goes on to the other.
fn is_join(before: &str, between: &str) -> bool {
    match between.trim() {
        "-" | "–" | "—" | "through" | "thru" | "until" | "till" => true,
        "to" => before.trim_end().to_ascii_lowercase().ends_with("from"),
        _ => false,
    }
}

/// Makes one of two expressions that are a day in full each and the ends of a stretch: "from 30 December 2020 until 2 January
/// 2021". What a page prints beside its title is read without it: there two days are two stamps.
pub fn join(text: &str, expressions: &mut Vec<Expression>) {
    const LONGEST: u32 = 12;
    let mut at = 0;
    while let [first, last] = expressions.get(at..at + 2).unwrap_or(&[]) {
        let near = first.paragraph == last.paragraph && last.span.start.saturating_sub(first.span.end) <= LONGEST;
        let joined = || {
            let ends = ends(text, first, last)?;
            let lead = text.get(..first.span.start as usize)?;
            let lead = lead.get(lead.floor_char_boundary(lead.len().saturating_sub(8))..)?;
            let between = text.get(first.span.end as usize..last.span.start as usize)?;
            is_join(lead, between).then_some(ends)
        };
        let found = if near { joined() } else { None };
        if let Some([from, to]) = found {
            let end = last.span.end;
            expressions.remove(at + 1);
            if let Some(one) = expressions.get_mut(at) {
                one.span.end = end;
                one.value = TimeValue::Between { from, to };
                one.kind = DateKind::Interval;
                one.rule = Rule::DateRange;
            }
        }
        at += 1;
    }
}
