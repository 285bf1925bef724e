//! Values against the day of publication, or against the days it may have been.
//!
//! Seen from the earliest and from the latest possible day; where both see the same, the value is
//! certain, else it is an honest interval.

use super::lexicon::Unit;
use super::occurrence::{fixed_stretch, moved, seen_from};
use super::value::{Expression, TimeValue, YearOf};
use dateline_model::article::DateMention;
use dateline_model::date::calendar::{checked_add_days, days_between, on_or_after, ymd};
use dateline_model::date::stretch::{Precision, Stretch};
use dateline_model::date::{Shape, When};
use dateline_model::span::Span;
use jiff::civil::Date;

/// A value as seen from the earliest and from the latest possible day of publication; `None` where that end is open.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    /// From the earliest.
    a: Option<Stretch>,
    /// From the latest.
    b: Option<Stretch>,
}

impl Seen {
    /// The same from everywhere.
    fn fixed(stretch: Stretch) -> Self {
        Self { a: Some(stretch), b: Some(stretch) }
    }

    /// Each side changed.
    fn map(self, change: impl Fn(Stretch) -> Option<Stretch>) -> Self {
        Self { a: self.a.and_then(&change), b: self.b.and_then(&change) }
    }

    /// Whether it names days, not months or years.
    fn is_day(self) -> bool {
        [self.a, self.b].iter().flatten().any(|stretch| stretch.precision <= Precision::Days)
    }
}

/// Every expression as a mention with its value.
#[must_use]
pub fn resolve(text: &str, expressions: &[Expression], published: Option<&When>) -> Vec<DateMention> {
    let open = (None, None);
    let (earliest, latest) = published.map_or(open, |when| (when.earliest, when.latest));
    let mut seen: Vec<Seen> = expressions.iter().map(|expression| see(expression, earliest, latest)).collect();
    anchor(text, expressions, &mut seen);
    let held = last_held(text, expressions).map(|(_, stretch)| stretch);
    let mentions = expressions.iter().enumerate().filter_map(|(index, expression)| {
        let when = special(expressions, index, &seen, held, earliest, latest)
            .unwrap_or_else(|| placed(expression, seen.get(index).copied().unwrap_or_default()));
        // "the last 31 centuries": before the year 1 is past what a calendar of news can say.
        let when = when.filter(|when| [when.earliest, when.latest].iter().flatten().all(|day| day.year() > 0));
        // An anniversary of something whose year the text does not print says nothing about when.
        let empty = when.is_none() && matches!(expression.value, TimeValue::Anniversary(_));
        (!empty).then_some(DateMention { span: expression.span, kind: expression.kind, when, rule: expression.rule })
    });
    mentions.collect()
}

/// One expression from both ends.
fn see(expression: &Expression, earliest: Option<Date>, latest: Option<Date>) -> Seen {
    if let Some(stretch) = fixed_stretch(&expression.value) {
        return Seen::fixed(stretch);
    }
    let from = |day: Date| seen_from(&expression.value, expression.tense, day);
    if let (TimeValue::Weekday { weeks: 0, .. }, Some(first), Some(last)) = (&expression.value, earliest, latest) {
        // Days that run from the story's event to six days on: a report that late does not tell of its own day
        // by a bare weekday as well, so what only the last possible day would change stays as it is.
        let (a, b) = (from(first), from(last));
        if days_between(first, last) == 6 && a != b && b == Some(Stretch::day(last)) {
            return a.map(Seen::fixed).unwrap_or_default();
        }
    }
    Seen { a: earliest.and_then(from), b: latest.and_then(from) }
}

/// The printed value of what was seen.
fn placed(expression: &Expression, seen: Seen) -> Option<When> {
    let same = seen.a.is_some() && seen.a == seen.b;
    if !same && let Some(edtf) = unplaced(&expression.value) {
        return Some(When::unplaced(edtf));
    }
    // "last month" somewhere in two years says nothing.
    let fine = matches!(expression.value, TimeValue::Offset { unit, .. } | TimeValue::Run { unit, .. } | TimeValue::EndOf(unit) if unit < Unit::Year);
    let wide = seen.a.zip(seen.b).is_none_or(|(a, b)| days_between(a.start, b.end) > 366);
    if fine && wide && !same {
        return None;
    }
    Stretch::between(seen.a, seen.b)
}

/// The form of a yearless value whose year cannot be known.
fn unplaced(value: &TimeValue) -> Option<String> {
    Some(match *value {
        TimeValue::Day { year: YearOf::Unknown | YearOf::Relative(_), month, day, .. } => {
            format!("XXXX-{month:02}-{day:02}")
        }
        TimeValue::DayOfMonth(day) => format!("XXXX-XX-{day:02}"),
        TimeValue::Days { year: YearOf::Unknown | YearOf::Relative(_), from, to } => {
            format!("XXXX-{:02}-{:02}/XXXX-{:02}-{:02}", from.0, from.1, to.0, to.1)
        }
        TimeValue::Month { year: YearOf::Unknown | YearOf::Relative(_), month } => format!("XXXX-{month:02}"),
        TimeValue::Months { year: YearOf::Unknown | YearOf::Relative(_), from, to } => {
            format!("XXXX-{from:02}/XXXX-{to:02}")
        }
        _ => return None,
    })
}

/// Gives values to what is counted from another time in the text.
fn anchor(text: &str, expressions: &[Expression], seen: &mut [Seen]) {
    let mut day: Option<usize> = None;
    let mut any: Option<usize> = None;
    for (index, expression) in expressions.iter().enumerate() {
        let value = match expression.value {
            TimeValue::From { unit, count } => {
                let before = if unit <= Unit::Week { day } else { any };
                let near =
                    |at: usize| expressions.get(at).is_some_and(|other| expression.paragraph - other.paragraph <= 1);
                from(text, expressions, index, before.filter(|at| near(*at)))
                    .and_then(|(at, zero)| seen.get(at).copied().map(|seen| (seen, zero)))
                    .map(|(other, zero)| other.map(|stretch| counted(stretch, unit, if zero { 0 } else { count })))
            }
            TimeValue::NextWeekday(weekday) => day
                .filter(|at| expressions.get(*at).is_some_and(|other| expression.paragraph - other.paragraph <= 1))
                .and_then(|at| seen.get(at).copied())
                .map(|other| other.map(|day| Some(Stretch::day(on_or_after(weekday, checked_add_days(day.end, 1)?))))),
            TimeValue::Anniversary(number) => base_year(text, expressions, index, true)
                .and_then(|year| i16::try_from(number).ok().and_then(|number| year.checked_add(number)))
                .map(|year| Seen::fixed(Stretch::year(year))),
            _ => None,
        };
        if let (Some(value), Some(slot)) = (value, seen.get_mut(index)) {
            *slot = value;
        }
        if let Some(value) = seen.get(index).filter(|value| value.a.is_some() || value.b.is_some()) {
            any = Some(index);
            if value.is_day() {
                day = Some(index);
            }
        }
    }
}

/// Which expression `index` is counted from; whether it names that very time rather than a distance from it.
fn from(text: &str, expressions: &[Expression], index: usize, before: Option<usize>) -> Option<(usize, bool)> {
    let here = expressions.get(index)?;
    let words = here.span.of(text);
    let bound = ["before", "after", "until"].iter().any(|end| words.ends_with(end));
    if bound {
        // "a day after Friday's vote", "two days before November 3"
        let next = expressions.get(index + 1).filter(|next| {
            let gap = Span { start: here.span.end, end: next.span.start };
            next.paragraph == here.paragraph
                && gap.len() <= 40
                && !gap.of(text).contains(['.', ';', ','])
                && !gap.of(text).contains(" and ")
        });
        if next.is_some() {
            return Some((index + 1, false));
        }
        if words.starts_with("the ") {
            // "the year before"
            return before.map(|at| (at, false));
        }
        // "The decision … came a day after …": the day of the decision, named before.
        let head = tail(text, here.span.start);
        let comes = head
            .split_whitespace()
            .next_back()
            .is_some_and(|verb| matches!(verb, "came" | "comes" | "coming" | "come"));
        let until = words.ends_with("until") || words.ends_with("before");
        return before.filter(|_| comes || until).map(|at| (at, true));
    }
    before.map(|at| (at, false))
}

/// A stretch that lies so many units from `stretch`.
fn counted(stretch: Stretch, unit: Unit, count: i32) -> Option<Stretch> {
    let (day, precision) = moved(stretch.start, unit, count)?;
    Some(match precision {
        _ if count == 0 && unit <= Unit::Day => stretch,
        Precision::Year => Stretch::year(day.year()),
        Precision::Month => Stretch::month(day.year(), day.month()),
        _ => Stretch::day(day),
    })
}

/// The year that the anniversary at `index` is counted from: named within it, or dated just after.
#[must_use]
pub fn base_year(text: &str, expressions: &[Expression], index: usize, with_named: bool) -> Option<i16> {
    let here = expressions.get(index)?;
    if let Some(named) = super::named::within(here.span.of(text)) {
        let words = here.span.of(text);
        if !with_named {
            return None;
        }
        return Some(if words.contains("end of") { named.to } else { named.from });
    }
    let next = expressions.get(index + 1).filter(|next| next.paragraph == here.paragraph)?;
    if next.span.start.saturating_sub(here.span.end) > 60 {
        return None;
    }
    fixed_stretch(&next.value).map(|stretch| stretch.start.year())
}

/// The time "last held in 2009" names, with the words' span.
#[must_use]
pub fn last_held(text: &str, expressions: &[Expression]) -> Option<(Span, Stretch)> {
    expressions.iter().find_map(|expression| {
        let stretch = fixed_stretch(&expression.value).filter(|stretch| stretch.precision <= Precision::Year)?;
        // "last held in", "last met in November", "last such talks were in": a few words back, in one clause.
        let head = tail(text, expression.span.start);
        let words = head.split_whitespace().rev().take(6).take_while(|word| !word.ends_with([',', '.', ';', ':']));
        let word = words.into_iter().find(|word| word.eq_ignore_ascii_case("last"))?;
        let back = head.rfind(word).map_or(0, |at| head.len() - at);
        let start = (expression.span.start as usize).saturating_sub(back);
        Some((Span::new(start, expression.span.end as usize), stretch))
    })
}

/// The last 80 bytes or so before `end`.
fn tail(text: &str, end: u32) -> &str {
    let end = end as usize;
    let from = (end.saturating_sub(80)..=end).find(|at| text.is_char_boundary(*at)).unwrap_or(end);
    text.get(from..end).unwrap_or("")
}

/// Values that are spans with an end of their own: the outer option says whether this is one.
#[allow(clippy::option_option)] // "not special" and "special, without value" are two things
fn special(
    expressions: &[Expression],
    index: usize,
    seen: &[Seen],
    held: Option<Stretch>,
    earliest: Option<Date>,
    latest: Option<Date>,
) -> Option<Option<When>> {
    let expression = expressions.get(index)?;
    let month = |day: Date| Stretch::month(day.year(), day.month()).edtf();
    let one_month = earliest.zip(latest).filter(|(a, b)| a.year() == b.year() && a.month() == b.month());
    match expression.value {
        TimeValue::Either { year, a, b } => {
            let (one, other) = (ymd(year, a, b), ymd(year, b, a));
            // The one that is the day of publication, where one is.
            let today =
                [one, other].into_iter().find(|day| earliest.is_some() && *day == earliest && earliest == latest);
            let ends = today.map_or((one.min(other), one.max(other)), |day| (day, day));
            Some(When::one_of(ends.0, ends.1))
        }
        TimeValue::FirstIn { .. } => {
            // From the last time, where the text says when, to what is reported, as far as that is known.
            let held = held.filter(|held| latest.is_none_or(|latest| held.start <= latest));
            let from = held.map_or_else(|| "..".to_owned(), |held| held.edtf());
            let to = one_month.map_or_else(|| "..".to_owned(), |(a, _)| month(a));
            let known = held.is_some() || one_month.is_some();
            Some(known.then(|| When {
                edtf: format!("{from}/{to}"),
                shape: Shape::Lasted,
                earliest: held.map(|held| held.start),
                latest,
            }))
        }
        TimeValue::Left { .. } => {
            let deadline = deadline(expressions, index).and_then(|at| seen.get(at)).copied();
            let end = deadline.filter(|seen| seen.a == seen.b).and_then(|seen| seen.a);
            Some(earliest.zip(end).filter(|(day, end)| *day <= end.end && one_month.is_some()).map(|(day, end)| {
                let rough = if earliest == latest { "" } else { "~" };
                When {
                    edtf: format!("{day}{rough}/{}", end.end),
                    shape: Shape::Lasted,
                    earliest: Some(day),
                    latest: Some(end.end),
                }
            }))
        }
        TimeValue::Circa(year) => {
            let when = Stretch::year(year).when();
            Some(Some(When { edtf: format!("{}~", when.edtf), ..when }))
        }
        TimeValue::CircaYears(from, to) => {
            let when = Stretch::years(from, to).when();
            Some(Some(When { edtf: format!("{from:04}~/{to:04}"), ..when }))
        }
        TimeValue::CircaIn { .. } => {
            let when = fixed_stretch(&expression.value).map(|stretch| stretch.when());
            Some(when.map(|when| When { edtf: format!("{}~", when.edtf), ..when }))
        }
        TimeValue::BeforeChrist(first, last) => {
            // EDTF has a year 0, so the year 1 before Christ is that.
            let year = |year: i16| if year == 1 { "0000".to_owned() } else { format!("-{:04}", year - 1) };
            let edtf = if first == last { year(first) } else { format!("{}/{}", year(first), year(last)) };
            Some(Some(When::unplaced(edtf)))
        }
        TimeValue::Length { unit, count, back: true } => Some(one_month.and_then(|(day, _)| {
            let (from, _) = moved(day, unit, -count)?;
            Some(When {
                edtf: format!("{}~/{}", month(from), month(day)),
                shape: Shape::Lasted,
                earliest: Some(Stretch::month(from.year(), from.month()).start),
                latest: Some(Stretch::month(day.year(), day.month()).end),
            })
        })),
        _ => None,
    }
}

/// The day that "two weeks left" runs out on: a day still ahead, near in the same paragraph.
#[must_use]
pub fn deadline(expressions: &[Expression], index: usize) -> Option<usize> {
    let here = expressions.get(index)?;
    let fits = |at: &usize| {
        expressions.get(*at).is_some_and(|other| {
            other.paragraph == here.paragraph
                && other.tense != super::value::Tense::Past
                && matches!(other.value, TimeValue::Day { .. })
        })
    };
    (index + 1..index + 5).find(fits).or_else(|| (index.saturating_sub(3)..index).rev().find(fits))
}
