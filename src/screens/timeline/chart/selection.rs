//! The days that are chosen on a chart: where their two ends stand along its axis, and what pointer and keys make of them.

use super::ChartData;
use super::zoom::Zoom;
use crate::navigation::{Navigation, use_page};
use crate::platform::dom;
use crate::url::Step;
use dateline_explore::view::{End, day_at, place_of};
use dateline_model::date::calendar::add_days;
use dateline_model::query::Axis;
use jiff::civil::Date;
use leptos::ev::PointerEvent;
use leptos::prelude::*;

/// Nearer to an end than this, the pointer takes hold of it; part of the axis.
const HOLD: f32 = 0.025;
/// Nearer to the edge of the axis than this, an end is open.
const OPEN: f32 = 0.004;
/// What the pointer must go over the chart to draw and not to click, part of the axis.
const STROKE: f32 = 0.012;
/// What an arrow key moves, part of the axis; never less than a day.
const STRIDE: f32 = 0.01;

/// First and last day; open where `None`.
type Days = (Option<Date>, Option<Date>);

/// The days chosen on a chart; a handle, copied freely.
#[derive(Clone, Copy, Debug)]
pub struct Selection {
    navigation: Navigation,
    /// Which time the days mean.
    pub axis: Axis,
    chart: ChartData,
    /// The stretch of the axis that the chart shows.
    zoom: Zoom,
    /// What the query says.
    days: Memo<Days>,
    /// While the pointer draws: where it began, and where it is.
    stroke: RwSignal<Option<(f32, f32)>>,
    /// Where the pointer is held down over the chart, before it has drawn anything.
    pressed: RwSignal<Option<f32>>,
    /// Where the two ends stand, 0 to 1.
    ends: Memo<(f32, f32)>,
}

/// The days chosen on `chart`, which is the one on `axis`, as far as `zoom` shows it.
pub fn use_selection(axis: Axis, chart: ChartData, zoom: Zoom) -> Selection {
    let (state, navigation) = use_page();
    let days = Memo::new(move |_| {
        state.query.with(|query| if query.axis == axis { (query.from, query.to) } else { (None, None) })
    });
    let stroke = RwSignal::new(None::<(f32, f32)>);
    let ends = Memo::new(move |_| {
        if let Some((a, b)) = stroke.get() {
            return (a.min(b), a.max(b));
        }
        let (from, to) = days.get();
        chart.with(|chart| {
            let place = |day: Option<Date>, end, open| day.map_or(open, |day| place_of(&chart.scales, day, end));
            (place(from, End::From, 0.0), place(to, End::To, 1.0))
        })
    });
    Selection { navigation, axis, chart, zoom, days, stroke, pressed: RwSignal::new(None), ends }
}

impl Selection {
    /// Whether the chart has an axis to choose on.
    pub fn has_scales(self) -> bool {
        self.chart.with(|chart| !chart.scales.is_empty())
    }

    /// Whether the chart shows some of its days and not all.
    pub fn is_near(self) -> bool {
        self.zoom.is_near()
    }

    /// Where the first day begins, 0 to 1.
    pub fn from(self) -> f32 {
        self.ends.get().0
    }

    /// Where the last day ends, 0 to 1.
    pub fn to(self) -> f32 {
        self.ends.get().1
    }

    /// Whether no days are chosen.
    pub fn is_open(self) -> bool {
        self.stroke.with(Option::is_none) && self.days.get() == (None, None)
    }

    /// The day at one end, also while the pointer draws; `None` where it is open.
    pub fn day(self, end: End) -> Option<Date> {
        // Where nothing is drawn, the day that the link says, to the day.
        let drawn = self.stroke.with(Option::is_some);
        let (a, b) = self.ends.get();
        let (from, to) = if drawn { self.between(a, b) } else { self.days.get() };
        if end == End::From { from } else { to }
    }

    /// The pointer is put down over the chart: it may begin to draw. A finger scrolls.
    pub fn press(self, event: &PointerEvent) {
        self.pressed.set(dom::along(event).filter(|_| dom::draws(event, ".plot")));
    }

    /// The pointer is put down on the slider: it takes hold of an end, or begins to draw.
    pub fn grab(self, event: &PointerEvent) {
        let Some(at) = dom::along(event) else { return };
        dom::capture(event);
        let (from, to) = self.ends.get_untracked();
        let start = if (at - from).abs() < HOLD {
            to
        } else if (at - to).abs() < HOLD {
            from
        } else {
            at
        };
        self.stroke.set(Some((start, at)));
    }

    /// The pointer moves. What it does over the chart is a click until it has gone far enough.
    pub fn follow(self, event: &PointerEvent) {
        let Some(at) = dom::along(event) else { return };
        let start = match (self.stroke.get_untracked(), self.pressed.get_untracked()) {
            (Some((start, _)), _) => start,
            (None, Some(start)) if (at - start).abs() > STROKE => {
                dom::capture(event);
                start
            }
            _ => return,
        };
        self.stroke.set(Some((start, at)));
    }

    /// The pointer is let go: what it has drawn is chosen.
    pub fn finish(self) {
        let stroke = self.stroke.get_untracked();
        self.cancel();
        // A touch without a stroke is no choice.
        if let Some((a, b)) = stroke.filter(|(a, b)| (a - b).abs() > OPEN) {
            self.choose(self.between(a.min(b), a.max(b)), Step::Push);
        }
    }

    /// What the pointer was doing comes to nothing.
    pub fn cancel(self) {
        self.pressed.set(None);
        self.stroke.set(None);
    }

    /// A key is pressed on one end; whether it means anything here.
    pub fn key(self, end: End, key: &str) -> bool {
        let Some(days) = self.after_key(end, key) else { return false };
        // The first key is a step of its own for Back, those that follow belong to it.
        let step = if self.days.get_untracked() == (None, None) { Step::Push } else { Step::Replace };
        self.choose(days, step);
        true
    }

    /// The days after a key on one end; `None` for a key that means nothing here.
    fn after_key(self, end: End, key: &str) -> Option<Days> {
        let (from, to) = self.ends.get_untracked();
        let at = if end == End::From { from } else { to };
        let ticks = || -> Vec<f32> {
            self.chart.with_untracked(|chart| chart.scales.iter().flat_map(|it| &it.ticks).map(|it| it.at).collect())
        };
        let next = match key {
            "ArrowLeft" | "ArrowDown" => self.stride(end, at, -STRIDE),
            "ArrowRight" | "ArrowUp" => self.stride(end, at, STRIDE),
            "PageDown" => ticks().into_iter().rfind(|tick| *tick < at - OPEN).unwrap_or(0.0),
            "PageUp" => ticks().into_iter().find(|tick| *tick > at + OPEN).unwrap_or(1.0),
            "Home" => 0.0,
            "End" => 1.0,
            _ => return None,
        };
        Some(if end == End::From { self.between(next.min(to), to) } else { self.between(from, next.max(from)) })
    }

    /// A stride from `at`, or a day where that is more.
    fn stride(self, end: End, at: f32, by: f32) -> f32 {
        let next = at + by;
        self.chart.with_untracked(|chart| {
            let (now, then) = (day_at(&chart.scales, at, end), day_at(&chart.scales, next, end));
            match now.filter(|_| now == then) {
                Some(day) => place_of(&chart.scales, add_days(day, if by > 0.0 { 1 } else { -1 }), end),
                None => next,
            }
        })
    }

    /// The days between two places; an end at the edge of the axis is open, unless the axis goes on beyond it.
    fn between(self, a: f32, b: f32) -> Days {
        let goes_on = self.is_near();
        self.chart.with_untracked(|chart| {
            let from = (goes_on || a > OPEN).then(|| day_at(&chart.scales, a, End::From)).flatten();
            let to = (goes_on || b < 1.0 - OPEN).then(|| day_at(&chart.scales, b, End::To)).flatten();
            (from, to)
        })
    }

    fn choose(self, (from, to): Days, step: Step) {
        let axis = self.axis;
        // Without days, what the dates mean stays as it is.
        let nothing = from.is_none() && to.is_none();
        self.navigation.change(step, |query| {
            let query = query.with_dates(from, to);
            if nothing { query } else { query.with_axis(axis) }
        });
    }
}
