//! Where one value lies, seen from one day of publication.

use super::feasts::{day_of, nth_of};
use super::lexicon::Unit;
use super::value::{Tense, TimeValue, YearOf};
use dateline_model::date::calendar::{
    add_days, add_months, checked_add_days, checked_add_months, days_between, on_or_after, on_or_before, ymd,
};
use dateline_model::date::stretch::{Precision, Stretch};
use jiff::civil::{Date, Weekday};

/// The stretch that `value` means in an article published on `day`; `None` where that alone does not say.
#[must_use]
pub fn seen_from(value: &TimeValue, tense: Tense, day: Date) -> Option<Stretch> {
    match *value {
        TimeValue::Day { year: YearOf::Relative(shift), month, day: dom, .. } => {
            ymd(day.year().saturating_add(shift), month, dom).map(Stretch::day)
        }
        TimeValue::Day { year: YearOf::Unknown, month, day: dom, weekday } => {
            let on = |year| {
                let date = ymd(year, month, dom)?;
                weekday.is_none_or(|weekday| date.weekday() == weekday).then_some(Stretch::day(date))
            };
            nearest(day, tense, on).or_else(|| nearest(day, tense, |year| ymd(year, month, dom).map(Stretch::day)))
        }
        TimeValue::Days { year, from, to } => {
            let on = |year| Some(Stretch::days(ymd(year, from.0, from.1)?, ymd(year, to.0, to.1)?));
            match year {
                YearOf::Relative(shift) => on(day.year().saturating_add(shift)),
                _ => nearest(day, tense, on),
            }
        }
        TimeValue::DayOfMonth(dom) => {
            let on = |months: i32| {
                let first = add_months(day, months);
                ymd(first.year(), first.month(), dom)
            };
            let found = match tense {
                Tense::Future => (0..4).filter_map(on).find(|date| *date >= day),
                _ => (0..4).filter_map(|back| on(-back)).find(|date| *date <= day),
            };
            found.map(Stretch::day)
        }
        TimeValue::Month { year, month } => match year {
            YearOf::Relative(shift) => Some(Stretch::month(day.year().saturating_add(shift), month)),
            _ => nearest(day, tense, |year| Some(Stretch::month(year, month))),
        },
        TimeValue::Months { year, from, to } => {
            let on = |year| Some(months(year, from, to));
            match year {
                YearOf::Relative(shift) => on(day.year().saturating_add(shift)),
                // What is told of a quarter as past is told once it is over.
                _ if tense == Tense::Past => {
                    (0..3).filter_map(|back| on(day.year().saturating_sub(back))).find(|months| months.end <= day)
                }
                _ => nearest(day, tense, on),
            }
        }
        TimeValue::Season { year: YearOf::Unknown, season } => {
            nearest(day, tense, |year| Some(Stretch::season(year, season)))
        }
        TimeValue::Season { year: YearOf::Relative(shift), season } => season_from(day, shift, season, tense),
        TimeValue::Weekday { day: weekday, weeks } => Some(Stretch::day(weekday_from(day, weekday, weeks, tense))),
        TimeValue::WeekdayIn { day: weekday, weeks } => {
            let monday = on_or_before(Weekday::Monday, day);
            Some(Stretch::day(on_or_after(weekday, add_days(monday, 7 * i32::from(weeks)))))
        }
        TimeValue::Weekdays(from, to) => weekdays(day, from, to, tense),
        TimeValue::DayIn { day: dom, months } => {
            let first = add_months(day, i32::from(months));
            ymd(first.year(), first.month(), dom).map(Stretch::day)
        }
        TimeValue::Feast { year, feast } => {
            let on = |year| day_of(feast, year).map(Stretch::day);
            match year {
                YearOf::Relative(shift) => on(day.year().saturating_add(shift)),
                _ => nearest(day, tense, on),
            }
        }
        TimeValue::Nth { year, month, day: weekday, nth } => match (month, year) {
            (Some(month), YearOf::Relative(shift)) => nth_in(day.year().saturating_add(shift), month, weekday, nth),
            (Some(month), _) => nearest(day, tense, |year| nth_in(year, month, weekday, nth)),
            (None, YearOf::Relative(months)) => {
                let first = add_months(day, i32::from(months));
                nth_in(first.year(), first.month(), weekday, nth)
            }
            (None, _) => None,
        },
        TimeValue::Offset { unit, count } => offset(day, unit, count, tense),
        TimeValue::EndOf(Unit::Month) => Some(Stretch::day(day.last_of_month())),
        TimeValue::EndOf(_) => Some(Stretch::day(Stretch::year(day.year()).end)),
        TimeValue::Run { unit, count } => run(day, unit, count),
        ref fixed => fixed_stretch(fixed),
    }
}

/// The stretch of a value that needs no day of publication.
#[must_use]
pub fn fixed_stretch(value: &TimeValue) -> Option<Stretch> {
    match *value {
        TimeValue::Day { year: YearOf::Known(year), month, day, .. } => ymd(year, month, day).map(Stretch::day),
        TimeValue::Days { year: YearOf::Known(year), from, to } => {
            Some(Stretch::days(ymd(year, from.0, from.1)?, ymd(year, to.0, to.1)?))
        }
        TimeValue::Between { from, to } => Some(Stretch::days(ymd(from.0, from.1, from.2)?, ymd(to.0, to.1, to.2)?)),
        TimeValue::Month { year: YearOf::Known(year), month } => Some(Stretch::month(year, month)),
        TimeValue::Months { year: YearOf::Known(year), from, to } => Some(months(year, from, to)),
        TimeValue::Season { year: YearOf::Known(year), season } => Some(Stretch::season(year, season)),
        TimeValue::Feast { year: YearOf::Known(year), feast } => day_of(feast, year).map(Stretch::day),
        TimeValue::Nth { year: YearOf::Known(year), month: Some(month), day, nth } => nth_in(year, month, day, nth),
        TimeValue::Year(year) | TimeValue::Circa(year) => Some(Stretch::year(year)),
        TimeValue::CircaIn { year, month, day: None } => Some(Stretch::month(year, month)),
        TimeValue::CircaIn { year, month, day: Some(day) } => ymd(year, month, day).map(Stretch::day),
        TimeValue::Years(from, to) | TimeValue::CircaYears(from, to) => Some(Stretch::years(from, to)),
        TimeValue::Decade(first) => Some(Stretch::decade(first)),
        TimeValue::Century(first) => Some(Stretch::century(first)),
        TimeValue::Named(named) if named.from == named.to => Some(Stretch::year(named.from)),
        TimeValue::Named(named) => Some(Stretch::years(named.from, named.to)),
        _ => None,
    }
}

/// From one month to another of the same year, or into the next.
fn months(year: i16, from: i8, to: i8) -> Stretch {
    let last = Stretch::month(if to < from { year.saturating_add(1) } else { year }, to);
    Stretch { start: Stretch::month(year, from).start, end: last.end, precision: Precision::Months }
}

/// The occurrence of something yearly that `tense` points at, seen from `day`.
///
/// Verbs mislead about days ("was set for 23 November"), so an occurrence within two months wins over one
/// that lies eight months or more the other way.
fn nearest(day: Date, tense: Tense, on: impl Fn(i16) -> Option<Stretch>) -> Option<Stretch> {
    let year = day.year();
    // Eight years hold a 29 February, and weekdays come round in eleven.
    let past = (0..12).filter_map(|back| on(year.saturating_sub(back))).find(|stretch| stretch.start <= day);
    let ahead = (0..12).filter_map(|ahead| on(year.saturating_add(ahead))).find(|stretch| stretch.end >= day);
    let (Some(past), Some(ahead)) = (past, ahead) else {
        return past.or(ahead);
    };
    let since = days_between(past.end.min(day), day);
    let until = days_between(day, ahead.start.max(day));
    let days = ahead.precision <= Precision::Days;
    Some(match tense {
        Tense::Past if days && until <= 60 && since >= 240 => ahead,
        Tense::Past => past,
        Tense::Future if days && since <= 60 && until >= 240 => past,
        Tense::Future => ahead,
        Tense::None if until < 120 && since > until => ahead,
        Tense::None => past,
    })
}

/// The weekday meant: by tense, "last" or "next".
fn weekday_from(day: Date, weekday: Weekday, weeks: i8, tense: Tense) -> Date {
    match (weeks, tense) {
        (weeks, _) if weeks < 0 => add_days(on_or_before(weekday, add_days(day, -1)), 7 * (i32::from(weeks) + 1)),
        (weeks, _) if weeks > 0 => add_days(on_or_after(weekday, add_days(day, 1)), 7 * (i32::from(weeks) - 1)),
        (_, Tense::Future) => on_or_after(weekday, day),
        _ => on_or_before(weekday, day),
    }
}

/// From one weekday to the next other: as both are told, in the past or ahead; without a verb that says which, any week's.
fn weekdays(day: Date, from: Weekday, to: Weekday, tense: Tense) -> Option<Stretch> {
    Some(match tense {
        Tense::None => return None,
        Tense::Past => {
            let last = on_or_before(to, day);
            let first = on_or_before(from, last);
            // What began before the day of publication may end on it or after it.
            let ahead = on_or_before(from, day);
            let running = days_between(ahead, day) < days_between(last, day);
            if running { Stretch::days(ahead, on_or_after(to, ahead)) } else { Stretch::days(first, last) }
        }
        Tense::Future => {
            let first = on_or_after(from, day);
            Stretch::days(first, on_or_after(to, first))
        }
    })
}

/// The `nth` weekday of a month, or its weekend: the days of a Saturday and the Sunday after it.
fn nth_in(year: i16, month: i8, day: Option<Weekday>, nth: i8) -> Option<Stretch> {
    let found = nth_of(year, month, day.unwrap_or(Weekday::Saturday), nth)?;
    Some(if day.is_some() { Stretch::day(found) } else { Stretch::days(found, add_days(found, 1)) })
}

/// The last, this or the next season.
fn season_from(day: Date, shift: i16, season: i8, tense: Tense) -> Option<Stretch> {
    let year = day.year();
    let (before, this) = (Stretch::season(year.saturating_sub(1), season), Stretch::season(year, season));
    match shift {
        // "stopped paying this winter", in May: the one that is just over.
        0 if before.end >= day
            || (tense == Tense::Past && this.start > day && days_between(before.end, day) <= 120) =>
        {
            Some(before)
        }
        0 => Some(Stretch::season(year, season)),
        ..0 => (0..3).map(|back| Stretch::season(year.saturating_sub(back), season)).find(|stretch| stretch.end < day),
        _ => (-1..3).map(|on| Stretch::season(year.saturating_add(on), season)).find(|stretch| stretch.start > day),
    }
}

/// The unit that lies `count` units from `day`; none where the calendar does not reach that far.
fn offset(day: Date, unit: Unit, count: i32, tense: Tense) -> Option<Stretch> {
    Some(match unit {
        Unit::Clock => return None,
        Unit::Day => Stretch::day(checked_add_days(day, count)?),
        Unit::Week => {
            let monday = checked_add_days(on_or_before(Weekday::Monday, day), count.saturating_mul(7))?;
            Stretch::days(monday, add_days(monday, 6))
        }
        Unit::Weekend => {
            // "the weekend" is the last one where the clause does not look ahead.
            let saturday = match (count, tense) {
                (0, Tense::Past | Tense::None) | (..0, _) => on_or_before(Weekday::Saturday, day),
                _ if day.weekday() == Weekday::Sunday => add_days(day, -1),
                _ => on_or_after(Weekday::Saturday, day),
            };
            // "the weekend before last"
            let saturday = match count {
                1.. => add_days(saturday, 7 * (count - 1)),
                ..-1 => add_days(saturday, 7 * (count + 1)),
                _ => saturday,
            };
            Stretch::days(saturday, add_days(saturday, 1))
        }
        Unit::Month => {
            let to = checked_add_months(day, count)?;
            Stretch::month(to.year(), to.month())
        }
        Unit::Quarter => {
            let to = checked_add_months(day, count.saturating_mul(3))?;
            let first = (to.month() - 1) / 3 * 3 + 1;
            months(to.year(), first, first + 2)
        }
        Unit::Year => Stretch::year(year_from(day, count)?),
        Unit::Decade if count == 0 => Stretch::decade(day.year() / 10 * 10),
        Unit::Decade => Stretch::year(year_from(day, count.saturating_mul(10))?),
        Unit::Century if count == 0 => Stretch::century(day.year() / 100 * 100),
        Unit::Century => Stretch::year(year_from(day, count.saturating_mul(100))?),
    })
}

/// The year `count` years from `day`, of those that are written with four digits.
fn year_from(day: Date, count: i32) -> Option<i16> {
    let year = i32::from(day.year()).checked_add(count).filter(|year| (0..=9999).contains(year))?;
    i16::try_from(year).ok()
}

/// From `day` back or on by so many units, at the unit's precision.
fn run(day: Date, unit: Unit, count: i32) -> Option<Stretch> {
    let (to, precision) = moved(day, unit, count)?;
    let (a, b) = (to.min(day), to.max(day));
    Some(match precision {
        Precision::Month => Stretch {
            start: Stretch::month(a.year(), a.month()).start,
            end: Stretch::month(b.year(), b.month()).end,
            precision: Precision::Months,
        },
        Precision::Year => Stretch::years(a.year(), b.year()),
        _ => Stretch::days(a, b),
    })
}

/// `day` moved by so many units, and how precise that is; none where the calendar does not reach that far.
#[must_use]
pub fn moved(day: Date, unit: Unit, count: i32) -> Option<(Date, Precision)> {
    let days = |each: i32| Some((checked_add_days(day, count.saturating_mul(each))?, Precision::Day));
    let months = |each: i32, precision| Some((checked_add_months(day, count.saturating_mul(each))?, precision));
    match unit {
        Unit::Clock => Some((day, Precision::Day)),
        Unit::Day => days(1),
        Unit::Week | Unit::Weekend => days(7),
        Unit::Month => months(1, Precision::Month),
        Unit::Quarter => months(3, Precision::Month),
        Unit::Year => months(12, Precision::Year),
        Unit::Decade => months(120, Precision::Year),
        Unit::Century => months(1200, Precision::Year),
    }
}
