//! Sliders: a place along the axis is a day, and a day is a place.

use crate::corpus::{Draft, corpus, day};
use crate::counts::timeline_of;
use dateline_explore::view::{Bar, Chart, End, Scale, day_at, place_of};
use dateline_model::date::When;
use dateline_model::query::Query;
use proptest::prelude::*;

/// The axis of articles published on these days.
fn scales(days: &[&str]) -> Vec<Scale> {
    let drafts = days.iter().enumerate().map(|(at, on)| Draft::new(&format!("a{at}"), "Talks").on(on)).collect();
    timeline_of(&corpus(drafts), &Query::default()).published.scales
}

const DAYS: [&str; 6] = ["1998-03-02", "1998-03-09", "1998-03-20", "2019-11-04", "2019-11-12", "2019-11-25"];

#[test]
fn a_gap_belongs_to_neither_side() {
    let scales = scales(&DAYS);
    let [before, after] = scales.as_slice() else { panic!("{scales:?}") };
    let gap = f32::midpoint(before.end, after.start);
    assert_eq!(day_at(&scales, gap, End::From), after.covers.earliest);
    assert_eq!(day_at(&scales, gap, End::To), before.covers.latest);
    assert_eq!(place_of(&scales, day("2005-05-05"), End::From), after.start);
    assert_eq!(place_of(&scales, day("2005-05-05"), End::To), before.end);
}

#[test]
fn beyond_the_axis_are_its_ends() {
    let scales = scales(&DAYS);
    assert_eq!(
        (place_of(&scales, day("1900-01-01"), End::From), place_of(&scales, day("2100-01-01"), End::To)),
        (0.0, 1.0)
    );
    assert_eq!(day_at(&scales, -1.0, End::From), scales[0].covers.earliest);
    assert_eq!(day_at(&scales, 2.0, End::To), scales[1].covers.latest);
    assert_eq!(day_at(&[], 0.5, End::From), None);
}

proptest! {
    #[test]
    fn there_and_back(at in 0.0_f32..1.0) {
        let scales = scales(&DAYS);
        for end in [End::From, End::To] {
            let day = day_at(&scales, at, end).expect("an axis");
            // The middle of a day's stretch is that day.
            let middle = f32::midpoint(place_of(&scales, day, End::From), place_of(&scales, day, End::To));
            prop_assert_eq!(day_at(&scales, middle, end), Some(day));
        }
    }
}

#[test]
fn the_middle_of_a_chart_has_as_much_before_it_as_after() {
    let bar =
        |start: f32, maybe: u32| Bar { start, end: start + 0.1, when: When::day(day("2019-11-23")), sure: 1, maybe };
    let chart = Chart { bars: vec![bar(0.0, 0), bar(0.1, 0), bar(0.8, 6), bar(0.9, 0)], ..Chart::default() };
    let check = |(from, to): (f32, f32), wanted: f32| {
        let middle = chart.middle(from, to);
        assert!((middle - wanted).abs() < 0.001, "{from} to {to}: {middle}");
    };
    check((0.0, 1.0), 0.85);
    check((0.0, 0.5), 0.15);
    // Where nothing is drawn, the middle of the axis.
    check((0.3, 0.7), 0.5);
}
