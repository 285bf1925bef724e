//! Ticks: the finest calendar steps whose labels do not crowd.

use super::{Tick, When};
use crate::index::days::lasted;
use crate::index::ruler::{Piece, Ruler};
use dateline_model::date::calendar::{checked_add_days, checked_add_months, day_of, number_of};
use jiff::civil::{Date, date};

/// Room that the label of a day ("22"), a year ("1945") and a month ("Nov 2019") needs, part of the axis.
const ROOM: (f32, f32, f32) = (0.035, 0.055, 0.08);
/// Days beyond which months are not told apart.
const MONTHS_WITHIN: i32 = 900;

/// A calendar step.
#[derive(Clone, Copy)]
enum Step {
    Days(i8),
    Months(i8),
    Years(i16),
}

const STEPS: [Step; 13] = [
    Step::Days(1),
    Step::Days(7),
    Step::Months(1),
    Step::Months(3),
    Step::Months(6),
    Step::Years(1),
    Step::Years(2),
    Step::Years(5),
    Step::Years(10),
    Step::Years(20),
    Step::Years(50),
    Step::Years(100),
    Step::Years(500),
];

/// The ticks of `piece`, whose words take `wide` times the usual room.
pub(super) fn ticks(ruler: &Ruler, piece: &Piece, wide: f32) -> Vec<Tick> {
    let width = piece.end - piece.start;
    let long = piece.to.saturating_sub(piece.from) > MONTHS_WITHIN;
    STEPS
        .iter()
        .filter(|step| !(long && matches!(step, Step::Months(_) | Step::Days(_))))
        .map(|step| {
            let room = match step {
                Step::Days(_) => ROOM.0,
                Step::Years(_) => ROOM.1,
                Step::Months(_) => ROOM.2,
            };
            days(*step, piece, ((width / room / wide) as usize).max(1))
        })
        .find(|days| !days.is_empty())
        .unwrap_or_default()
        .into_iter()
        .map(|(day, when)| Tick { at: ruler.start(f64::from(day)), when })
        .collect()
}

/// The days in `piece` at which `step` begins, with what they stand for; none where there are more than `most`.
fn days(step: Step, piece: &Piece, most: usize) -> Vec<(i32, When)> {
    let (from, to) = (day_of(piece.from), day_of(piece.to));
    let mut found = Vec::new();
    let mut next = first(step, from);
    while let Some(day) = next.filter(|day| *day <= to) {
        if day >= from {
            if found.len() == most {
                return Vec::new();
            }
            let when = match step {
                Step::Days(_) => When::day(day),
                Step::Months(_) => lasted(day, day.last_of_month()),
                Step::Years(_) => lasted(day, day.last_of_year()),
            };
            found.push((number_of(day), when));
        }
        next = after(step, day);
    }
    found
}

/// The step's start at or before `day`.
fn first(step: Step, day: Date) -> Option<Date> {
    match step {
        Step::Days(_) => Some(day.first_of_month()),
        Step::Months(months) => Date::new(day.year(), (day.month() - 1) / months * months + 1, 1).ok(),
        Step::Years(years) => Some(date(day.year().div_euclid(years).saturating_mul(years).max(0), 1, 1)),
    }
}

/// The step's start after `day`; none where the calendar ends before it. Weeks are counted from the first of each
/// month: 1, 8, 15, 22, 29.
fn after(step: Step, day: Date) -> Option<Date> {
    match step {
        Step::Days(days) => {
            let next = checked_add_days(day, i32::from(days));
            let left = day.days_in_month() - day.day();
            if days > left { day.last_of_month().tomorrow().ok() } else { next }
        }
        Step::Months(months) => checked_add_months(day, i32::from(months)),
        Step::Years(years) => checked_add_months(day, 12 * i32::from(years)),
    }
}
