//! Charts hold whatever the calendar does: years 0000 to 9999, their first and last day, and times without an end.

use crate::corpus::{Draft, corpus, day, when};
use crate::timeline::timeline;
use dateline_explore::corpus::Corpus;
use dateline_explore::view::{Chart, End, Scale, ScreenView, day_at, place_of, view};
use dateline_model::date::calendar::{add_days, days_between};
use dateline_model::date::{Shape, When};
use dateline_model::query::{Axis, Query};
use jiff::civil::Date;
use proptest::prelude::*;

/// Bars at most: decades of 20,000 years, or days, months or years of less.
const MOST_BARS: usize = 2_100;
/// Ticks of one scale at most.
const MOST_TICKS: usize = 40;
/// Articles beyond which bars stand for rows.
const MOST_ROWS: usize = 30;
/// Room for the rounding of places along the axis.
const NEAR: f32 = 1e-4;

/// Articles that were published then, and speak of the same times.
fn articles(times: &[When]) -> Corpus {
    let drafts = times.iter().enumerate().map(|(at, time)| {
        Draft::new(&format!("{at:03}"), "Salmon").body("Then.").published(time.clone()).speaks("Then", time.clone())
    });
    corpus(drafts.collect())
}

/// The last scale on which they were published.
fn last_scale(times: &[When]) -> Scale {
    timeline(&articles(times), "").published.scales.pop().expect("a scale")
}

fn ends(when: &When) -> (Date, Date) {
    (when.earliest.expect("a first day"), when.latest.expect("a last day"))
}

/// Scales run from left to right and forward in time, and their ticks stand on them.
fn check_scales(chart: &Chart) {
    let scales = &chart.scales;
    let (mut place, mut time) = (-NEAR, None);
    for scale in scales {
        let (first, last) = ends(&scale.covers);
        assert!(place <= scale.start && scale.start < scale.end && scale.end <= 1.0 + NEAR, "{scale:?}");
        assert!(first <= last && time < Some(first), "{scale:?}");
        assert!(scale.ticks.len() <= MOST_TICKS, "{} ticks", scale.ticks.len());
        for tick in &scale.ticks {
            let (start, end) = ends(&tick.when);
            assert!(first <= start && start <= last && start <= end, "{tick:?} on {first} to {last}");
            assert!(scale.start - NEAR <= tick.at && tick.at <= scale.end + NEAR, "{tick:?}");
            // A tick stands where a day, a month or a year begins.
            let long = days_between(start, end);
            assert!(long == 0 || start.day() == 1 && end == end.last_of_month(), "{tick:?}");
            assert!(long < 31 || start.day_of_year() == 1 && end == end.last_of_year(), "{tick:?}");
        }
        assert!(scale.ticks.windows(2).all(|pair| pair[0].at < pair[1].at), "{:?}", scale.ticks);
        (place, time) = (scale.end, Some(last));
    }
    let (Some(first), Some(last)) = (scales.first(), scales.last()) else {
        let marks = chart.rows.iter().map(|row| row.marks.len()).sum::<usize>();
        assert_eq!((marks, chart.bars.len()), (0, 0), "nothing is drawn without a scale");
        return;
    };
    let whole = (ends(&first.covers).0, ends(&last.covers).1);
    for step in 0..=20_u8 {
        let at = f32::from(step) / 20.0;
        for end in [End::From, End::To] {
            let day = day_at(scales, at, end).expect("a day");
            assert!(whole.0 <= day && day <= whole.1, "{day} at {at}");
            assert!((0.0..=1.0 + NEAR).contains(&place_of(scales, day, end)), "{day}");
            // An arrow key moves an end by a day.
            assert!((0.0..=1.0 + NEAR).contains(&place_of(scales, add_days(day, 1), end)), "{day}");
        }
    }
}

/// Bars tile the scales: none missing, none twice, and the last holds the last day.
fn check_bars(chart: &Chart, times: &[When]) {
    assert!(chart.bars.len() <= MOST_BARS, "{} bars", chart.bars.len());
    let mut bars = chart.bars.iter().peekable();
    for scale in &chart.scales {
        let (first, last) = ends(&scale.covers);
        let (mut next, mut place) = (Some(first), scale.start);
        while let Some(bar) = bars.next_if(|bar| ends(&bar.when).0 <= last) {
            let (start, end) = ends(&bar.when);
            assert_eq!(Some(start), next, "a bar follows the one before");
            assert!(start <= end && end <= last, "{bar:?}");
            assert!((bar.start - place).abs() <= NEAR && bar.start <= bar.end && bar.end <= 1.0 + NEAR, "{bar:?}");
            (next, place) = (end.tomorrow().ok(), bar.end);
        }
        assert_eq!(next, last.tomorrow().ok(), "bars up to the last day");
        assert!((place - scale.end).abs() <= NEAR, "{place} {}", scale.end);
    }
    assert!(bars.next().is_none(), "no bar off the scales");
    // Each article that is on one certain day is counted surely, once.
    let certain = times.iter().filter(|time| time.shape == Shape::Day).count();
    let counted: u32 = chart.bars.iter().map(|bar| bar.sure).sum();
    assert!(counted as usize >= certain, "{counted} of {certain}");
}

/// Both charts of that many articles: with bars where there are too many for rows.
fn check(times: &[When]) {
    let corpus = articles(times);
    let shown = timeline(&corpus, "");
    for (axis, chart) in [(Axis::Published, &shown.published), (Axis::About, &shown.about)] {
        check_scales(chart);
        for mark in chart.rows.iter().flat_map(|row| &row.marks) {
            assert!(-NEAR <= mark.start && mark.start <= mark.end && mark.end <= 1.0 + NEAR, "{axis:?} {mark:?}");
        }
        if times.len() > MOST_ROWS {
            assert!(chart.rows.is_empty());
            check_bars(chart, times);
        }
    }
    let ScreenView::Explore(explore) = view(&corpus, &Query::default()).screen else { panic!("another screen") };
    for choice in &explore.date_choices {
        assert!(choice.range.latest.is_none_or(|latest| choice.range.earliest <= Some(latest)), "{:?}", choice.range);
    }
}

/// A time from `a` to `b`, each a day or open.
fn time(a: Option<Date>, b: Option<Date>) -> When {
    let text = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    match (a, b) {
        (Some(a), Some(b)) if a == b => When::day(a),
        (Some(a), Some(b)) => when(Shape::OneOf, &a.min(b).to_string(), &a.max(b).to_string()),
        _ => when(Shape::OneOf, &text(a), &text(b)),
    }
}

#[test]
fn one_date_at_the_end_of_the_calendar() {
    let last = When::day(day("9999-12-31"));
    // Days, months, years and decades; the last day is in the last bar.
    for start in ["9999-12-01", "9999-06-01", "9950-01-01", "1850-01-01", "0000-01-01"] {
        let start = day(start);
        let wide = days_between(start, day("9999-12-31"));
        let even = (0..40).map(|at| When::day(add_days(start, wide / 40 * at)));
        check(&even.chain([last.clone()]).collect::<Vec<_>>());
    }
    // What the attack found: news of two centuries, and one date that is not.
    let news = (0..40).map(|at| When::day(add_days(day("1800-05-05"), at * 2_000)));
    check(&news.chain([last]).collect::<Vec<_>>());
}

#[test]
fn ticks_go_on_to_the_end_of_the_calendar() {
    let times: Vec<_> = (1..=31).map(|at| When::day(day(&format!("9999-12-{at:02}")))).collect();
    let ticks = last_scale(&times).ticks;
    assert!(ticks.len() > 3, "a month has ticks: {ticks:?}");
    let times: Vec<_> = (0..40).map(|at| When::day(day(&format!("{}-01-01", 9960 + at)))).collect();
    let scale = last_scale(&times);
    assert_eq!(scale.covers.latest, Some(day("9999-12-31")));
    assert!(scale.ticks.iter().all(|tick| ends(&tick.when).0.day_of_year() == 1), "{:?}", scale.ticks);
}

/// Days of a stretch of some width somewhere in the calendar, more often at its ends.
fn days() -> impl Strategy<Value = Vec<Date>> {
    let (first, whole) = (day("0000-01-01"), days_between(day("0000-01-01"), day("9999-12-31")));
    let width = prop_oneof![Just(0), Just(40), Just(1_000), Just(40_000), Just(whole), 0..=whole];
    (width, prop_oneof![Just(0.0), Just(1.0), 0.0..1.0_f64]).prop_flat_map(move |(width, part)| {
        let start = add_days(first, (f64::from(whole - width) * part) as i32);
        proptest::collection::vec(prop_oneof![Just(0), Just(width), 0..=width], 2..90)
            .prop_map(move |days| days.into_iter().map(|at| add_days(start, at)).collect())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_days_of_the_calendar(days in days(), shapes in proptest::collection::vec(0..8_u8, 90)) {
        let times: Vec<_> = days
            .iter()
            .zip(shapes)
            .zip(days.iter().cycle().skip(1))
            .map(|((a, shape), b)| match shape {
                0 => time(Some(*a), None),
                1 => time(None, Some(*a)),
                2 | 3 => time(Some(*a), Some(*b)),
                4 => When { shape: Shape::Lasted, ..time(Some(*a), Some(*b)) },
                _ => When::day(*a),
            })
            .collect();
        check(&times);
    }
}
