//! Ready-made ranges of days, from the data of any corpus.
//!
//! Within about a year: months. Otherwise runs of years: an article that may lie in any of
//! several years joins them to one run, unless others are certain to lie in just one of them; a
//! year whose articles all lie in one month becomes that month; too many runs become decades. A time that is not closed
//! makes no range, but for one that begins after all the closed ones: "or later".

use super::days::{Days, Overlap, Times, best, lasted};
use super::set::Set;
use dateline_model::date::calendar::day_of;
use dateline_model::date::{Shape, When};
use dateline_model::order::Order as _;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Ranges at most.
const MOST_CHOICES: usize = 12;
/// Days up to which months are offered.
const MONTHS_WITHIN: i32 = 400;

/// A range of days with the articles that fall in it.
#[derive(Clone, Debug)]
pub struct Range {
    /// The range.
    pub when: When,
    /// Articles that surely fall in it.
    pub sure: Set,
    /// Articles that may fall in it.
    pub maybe: Set,
}

impl Range {
    /// The ranges that the articles fall into, in order.
    #[must_use]
    pub fn all(times: &Times) -> Vec<Self> {
        let last = times.iter().flatten().filter(|time| time.closed).map(|time| time.last).max();
        let later = |time: &Days| time.last == i32::MAX && last.is_some_and(|last| time.first > last);
        let telling = times.iter().flatten().filter(|time| time.closed || later(time));
        ranges(&telling.copied().collect::<Vec<_>>())
            .into_iter()
            .map(|when| {
                let days = Days::range(when.earliest, when.latest);
                let (mut sure, mut maybe) = (Set::none(times.articles()), Set::none(times.articles()));
                for (at, times) in times.iter().enumerate() {
                    match best(times, days) {
                        Overlap::Certain => sure.insert(at),
                        Overlap::Possible => maybe.insert(at),
                        Overlap::None | Overlap::Undated => {}
                    }
                }
                Self { when, sure, maybe }
            })
            .collect()
    }
}

/// The articles that none of `ranges` holds.
#[must_use]
pub fn outside(ranges: &[Range], articles: usize) -> Set {
    let mut set = Set::none(articles);
    let held = |at: &usize| ranges.iter().any(|range| range.sure.contains(*at) || range.maybe.contains(*at));
    (0..articles).filter(|at| !held(at)).for_each(|at| set.insert(at));
    set
}

/// The ranges that `times` fall into, in order.
fn ranges(times: &[Days]) -> Vec<When> {
    let bounds =
        || times.iter().flat_map(|time| [time.first, time.last]).filter(|day| *day != i32::MIN && *day != i32::MAX);
    let (Some(first), Some(last)) = (bounds().min(), bounds().max()) else {
        return Vec::new();
    };
    let mut ranges =
        if last.saturating_sub(first) <= MONTHS_WITHIN { months(times, first, last) } else { years(times) };
    // "Or later" where the last range holds a time without an end.
    let open = times.iter().filter(|time| time.last == i32::MAX).map(|time| time.first).max();
    if let (Some(open), Some(range)) = (open, ranges.last_mut())
        && range.earliest.is_some_and(|day| day <= day_of(open))
        && times.iter().all(|time| time.last == i32::MAX || range.earliest.is_none_or(|day| day_of(time.last) < day))
    {
        let start = range.edtf.split('/').next().unwrap_or("").to_owned();
        *range = When { edtf: format!("{start}/.."), shape: Shape::Lasted, latest: None, ..range.clone() };
    }
    ranges
}

/// The months that any time may lie in.
fn months(times: &[Days], first: i32, last: i32) -> Vec<When> {
    let mut found = Vec::new();
    let mut month = day_of(first).first_of_month();
    while month <= day_of(last) && found.len() < 2 * MOST_CHOICES {
        let range = lasted(month, month.last_of_month());
        let days = Days::range(range.earliest, range.latest);
        if times.iter().any(|time| time.overlap(days) != Overlap::None && closed(*time).overlap(days) != Overlap::None)
        {
            found.push(range);
        }
        let Ok(next) = month.last_of_month().tomorrow() else { break };
        month = next;
    }
    found
}

/// The time, an open end drawn to the day that is known.
fn closed(time: Days) -> Days {
    match (time.first, time.last) {
        (i32::MIN, last) => Days { first: last, ..time },
        (first, i32::MAX) => Days { last: first, ..time },
        _ => time,
    }
}

/// Runs of years that the times may lie in.
fn years(times: &[Days]) -> Vec<When> {
    let year = |day: i32| i32::from(day_of(day).year());
    let spans: Vec<(i32, i32)> =
        times.iter().map(|time| closed(*time)).map(|time| (year(time.first), year(time.last))).collect();
    // How many times lie surely in each year.
    let mut sure: BTreeMap<i32, usize> = BTreeMap::new();
    for (a, _) in spans.iter().filter(|(a, b)| a == b) {
        *sure.entry(*a).or_default() += 1;
    }
    let mut wide: Vec<(i32, i32)> = spans.iter().copied().filter(|(a, b)| a < b).collect();
    wide.order();
    let mut ends: Vec<i32> = wide.iter().map(|(_, end)| *end).collect();
    ends.order();
    let mut runs: Vec<(i32, i32)> = Vec::new();
    for (at, (a, b)) in wide.iter().enumerate() {
        if at > 0 && wide.get(at - 1) == Some(&(*a, *b)) {
            continue;
        }
        let inside: usize = sure.range(a..=b).map(|(_, count)| count).sum();
        // All but those that start after it or end before it.
        let apart = wide.len() - wide.partition_point(|(start, _)| start <= b) + ends.partition_point(|end| end < a);
        // Where more are certain, every year stands for itself.
        if inside <= wide.len() - apart {
            runs.push((*a, *b));
        }
    }
    runs.extend(sure.keys().map(|year| (*year, *year)));
    runs.order();
    let mut merged: Vec<(i32, i32)> = Vec::new();
    for (a, b) in runs {
        match merged.last_mut() {
            Some(last) if a <= last.1 => last.1 = last.1.max(b),
            _ => merged.push((a, b)),
        }
    }
    if merged.len() > MOST_CHOICES {
        merged = coarser(&merged);
    }
    merged.into_iter().filter_map(|(a, b)| run(times, a, b)).collect()
}

/// The runs by the finest round number of years that leaves few enough.
fn coarser(runs: &[(i32, i32)]) -> Vec<(i32, i32)> {
    for step in [2, 5, 10, 20, 50, 100, 500, 1000] {
        let mut found: Vec<(i32, i32)> = Vec::new();
        for (a, b) in runs {
            let start = a.div_euclid(step) * step;
            let end = b.div_euclid(step) * step + step - 1;
            match found.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                _ => found.push((start, end)),
            }
        }
        if found.len() <= MOST_CHOICES || step == 1000 {
            return found;
        }
    }
    Vec::new()
}

/// The years `a` to `b`; the one month where all times of a single year lie in it.
fn run(times: &[Days], a: i32, b: i32) -> Option<When> {
    let day = |year: i32| Date::new(i16::try_from(year).ok()?, 1, 1).ok();
    let (first, last) = (day(a)?, day(b)?.last_of_year());
    if a == b {
        let days = Days::range(Some(first), Some(last));
        let mut inside = times.iter().map(|time| closed(*time)).filter(|time| time.overlap(days) != Overlap::None);
        if let Some(time) = inside.next() {
            let month = day_of(time.first).first_of_month();
            let range = Days::range(Some(month), Some(month.last_of_month()));
            let open = times.iter().any(|time| time.last == i32::MAX && time.overlap(days) != Overlap::None);
            if !open
                && time.overlap(range) == Overlap::Certain
                && inside.all(|time| time.overlap(range) == Overlap::Certain)
            {
                return Some(lasted(month, month.last_of_month()));
            }
        }
    }
    Some(lasted(first, last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_model::date::calendar::from_iso;
    use jiff::civil::date;

    fn check(times: &[(&str, &str)], expect: &[&str]) {
        let day = |text: &str| from_iso(text);
        let times: Vec<_> = times.iter().map(|(a, b)| Days::range(day(a), day(b))).collect();
        let found: Vec<_> = ranges(&times).into_iter().map(|range| range.edtf).collect();
        assert_eq!(found, expect, "{times:?}");
    }

    #[test]
    fn ranges_come_from_the_data() {
        check(&[], &[]);
        check(&[("", "")], &[]);
        check(&[("2019-03-04", "2019-03-04")], &["2019-03"]);
        check(&[("2019-03-04", "2019-03-04"), ("2019-05-30", "2019-06-02")], &["2019-03", "2019-05", "2019-06"]);
        check(
            &[
                ("2011-02-01", "2013-05-05"),
                ("2017-08-01", "2017-08-03"),
                ("2017-08-20", "2017-08-20"),
                ("2018-04-04", ""),
            ],
            &["2011/2013", "2017-08", "2018/.."],
        );
        check(
            &[("1999-01-01", "1999-12-31"), ("2003-05-05", "2003-05-05"), ("2003-09-05", "2003-09-05")],
            &["1999", "2003"],
        );
    }

    #[test]
    fn many_years_become_few_ranges() {
        let many: Vec<_> = (1900..2000).map(|year| format!("{year}-05-01")).collect();
        let times: Vec<_> = many.iter().map(|day| Days::range(day.parse().ok(), day.parse().ok())).collect();
        let found = ranges(&times);
        assert_eq!(found.len(), 10);
        assert_eq!(found[0].edtf, "1900/1909");
        assert_eq!(found[0].latest, Some(date(1909, 12, 31)));
    }
}
