//! Two ends under a chart that choose its days: drawn with the pointer, also over the chart itself, or moved by key.
//!
//! The fields for dates stay the first way; this one shows what they mean on the axis.

use super::percent;
use crate::components::el::{El, el};
use crate::components::live;
use crate::platform::dom;
use crate::state::State;
use crate::url::Step;
use crate::words::{dates, words};
use dateline_core::date::When;
use dateline_core::date::calendar::add_days;
use dateline_core::query::Axis;
use dateline_core::view::{End, Explore, Scale, day_at, place_of};
use jiff::civil::Date;
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

/// Everything that the parts share.
#[derive(Clone, Copy)]
pub(super) struct Slider {
    state: State,
    /// Which days.
    pub axis: Axis,
    scales: Memo<Vec<Scale>>,
    days: Memo<Days>,
    /// While the pointer draws: where it began, and where it is.
    drawn: RwSignal<Option<(f32, f32)>>,
    /// Where the pointer is held down over the chart, before it has drawn anything.
    held: RwSignal<Option<f32>>,
}

impl Slider {
    /// The slider of the chart on `axis`.
    pub fn new(state: State, axis: Axis) -> Self {
        let of = move |it: &Explore| {
            if axis == Axis::Published { it.published.scales.clone() } else { it.about.scales.clone() }
        };
        let scales = Memo::new(move |_| state.explore.get().map(|it| of(&it)).unwrap_or_default());
        let days = Memo::new(move |_| {
            state.query.with(|query| if query.axis == axis { (query.from, query.to) } else { (None, None) })
        });
        Self { state, axis, scales, days, drawn: RwSignal::new(None), held: RwSignal::new(None) }
    }

    /// The strip with its ends; nothing where the axis has no scale.
    pub fn view(self) -> AnyView {
        let any = Memo::new(move |_| self.scales.with(|scales| !scales.is_empty()));
        live::maybe(move || any.get().then(|| self.strip().view()))
    }

    /// `chart`, over which days can be drawn too; a finger scrolls it, and a click is still a click.
    pub fn over(self, chart: El) -> El {
        chart
            .on("pointerdown", move |event| self.held.set(dom::along(&event).filter(|_| dom::draws(&event, ".plot"))))
            .on("pointermove", move |event| {
                let Some(at) = dom::along(&event) else { return };
                if let Some(start) = self.held.get_untracked()
                    && self.drawn.with_untracked(Option::is_none)
                    && (at - start).abs() > STROKE
                {
                    dom::capture(&event);
                    self.drawn.set(Some((start, start)));
                }
                self.draw(at);
            })
            .on("pointerup", move |_| self.finish())
            .on("pointercancel", move |_| self.drop())
            // A link or a picture would be dragged away.
            .on("dragstart", |event: leptos::ev::Event| event.prevent_default())
    }

    /// The chosen days as a band that goes behind a drawing of the chart.
    pub fn band(self) -> El {
        el("rect")
            .class("band")
            .set("height", "100%")
            .live("x", move || Some(percent(self.ends().0)))
            .live("width", move || Some(if self.is_open() { "0".to_owned() } else { self.wide() }))
    }

    fn wide(self) -> String {
        let (a, b) = self.ends();
        percent(b - a)
    }

    fn draw(self, at: f32) {
        if let Some((start, _)) = self.drawn.get_untracked() {
            self.drawn.set(Some((start, at)));
        }
    }

    fn drop(self) {
        self.held.set(None);
        self.drawn.set(None);
    }

    fn finish(self) {
        let drawn = self.drawn.get_untracked();
        self.drop();
        // A touch without a stroke is no choice.
        if let Some((a, b)) = drawn.filter(|(a, b)| (a - b).abs() > OPEN) {
            self.choose(self.between(a.min(b), a.max(b)), Step::Push);
        }
    }

    /// Where the two ends stand, 0 to 1.
    fn ends(self) -> (f32, f32) {
        if let Some((a, b)) = self.drawn.get() {
            return (a.min(b), a.max(b));
        }
        let (from, to) = self.days.get();
        self.scales.with(|scales| {
            let place = |day: Option<Date>, end, open| day.map_or(open, |day| place_of(scales, day, end));
            (place(from, End::From, 0.0), place(to, End::To, 1.0))
        })
    }

    /// Whether no days are chosen.
    fn is_open(self) -> bool {
        self.drawn.get().is_none() && self.days.get() == (None, None)
    }

    /// The days between two places; an end at the edge of the axis is open.
    fn between(self, a: f32, b: f32) -> Days {
        self.scales.with_untracked(|scales| {
            let from = (a > OPEN).then(|| day_at(scales, a, End::From)).flatten();
            let to = (b < 1.0 - OPEN).then(|| day_at(scales, b, End::To)).flatten();
            (from, to)
        })
    }

    fn choose(self, (from, to): Days, step: Step) {
        let axis = self.axis;
        // Without days, what the dates mean stays as it is.
        let nothing = from.is_none() && to.is_none();
        self.state.change(step, |query| {
            let query = query.with_dates(from, to);
            if nothing { query } else { query.with_axis(axis) }
        });
    }

    fn strip(self) -> El {
        let w = words();
        let begin = move |event: leptos::ev::Event| {
            let Some(at) = dom::along(&event) else { return };
            dom::capture(&event);
            let (a, b) = untrack(|| self.ends());
            let start = if (at - a).abs() < HOLD {
                b
            } else if (at - b).abs() < HOLD {
                a
            } else {
                at
            };
            self.drawn.set(Some((start, at)));
        };
        let left = move || percent(self.ends().0);
        // Drawn like the chart, in percent: the page's policy allows no styles of an element's own.
        el("svg")
            .class("slider needs-js")
            .set("width", "100%")
            .set("height", "28")
            .set("role", "group")
            .set("aria-label", if self.axis == Axis::Published { w.slider_published() } else { w.slider_about() })
            .on("pointerdown", begin)
            .put(el("title").put(w.slider_how()))
            .put(el("rect").class("ground").set("width", "100%").set("height", "28"))
            .put(el("rect").class("track").set("y", "13").set("width", "100%").set("height", "2"))
            .put(
                el("rect")
                    .live("class", move || Some(if self.is_open() { "chosen open" } else { "chosen" }.to_owned()))
                    .set("y", "12")
                    .set("height", "4")
                    .live("x", move || Some(left()))
                    .live("width", move || Some(self.wide())),
            )
            .put(self.thumb(End::From))
            .put(self.thumb(End::To))
    }

    /// One end.
    fn thumb(self, end: End) -> El {
        let w = words();
        let at = move || if end == End::From { self.ends().0 } else { self.ends().1 };
        let said = move || {
            let (a, b) = self.ends();
            let (from, to) = self.between(a, b);
            match (end, from, to) {
                (End::From, Some(day), _) | (End::To, _, Some(day)) => dates::long(&When::day(day)),
                (End::From, None, _) => w.slider_open_from().to_owned(),
                (End::To, _, None) => w.slider_open_to().to_owned(),
            }
        };
        let press = move |event: leptos::ev::Event| {
            if let Some(days) = self.moved(end, &dom::key(&event)) {
                event.prevent_default();
                // The first key is a step of its own for Back, those that follow belong to it.
                let (from, to) = self.days.get_untracked();
                let step = if from.is_none() && to.is_none() { Step::Push } else { Step::Replace };
                self.choose(days, step);
            }
        };
        el("svg")
            .class("thumb")
            .set("overflow", "visible")
            .set("role", "slider")
            .set("tabindex", "0")
            .set("aria-label", if end == End::From { w.from() } else { w.to() })
            .set("aria-valuemin", "0")
            .set("aria-valuemax", "100")
            .live("aria-valuenow", move || Some(((at() * 100.0 + 0.5) as i32).to_string()))
            .live("aria-valuetext", move || Some(said()))
            .live("x", move || Some(percent(at())))
            .on("keydown", press)
            .put(el("rect").class("hold").set("x", "-12").set("y", "2").set("width", "24").set("height", "24"))
            .put(el("rect").class("handle").set("x", "-5").set("y", "6").set("width", "10").set("height", "16"))
    }

    /// The days after a key on one end; `None` for a key that means nothing here.
    fn moved(self, end: End, key: &str) -> Option<Days> {
        let (a, b) = untrack(|| self.ends());
        let at = if end == End::From { a } else { b };
        let ticks = || {
            self.scales.with_untracked(|all| all.iter().flat_map(|it| &it.ticks).map(|it| it.at).collect::<Vec<_>>())
        };
        let to = match key {
            "ArrowLeft" | "ArrowDown" => self.stride(end, at, -STRIDE),
            "ArrowRight" | "ArrowUp" => self.stride(end, at, STRIDE),
            "PageDown" => ticks().into_iter().rfind(|tick| *tick < at - OPEN).unwrap_or(0.0),
            "PageUp" => ticks().into_iter().find(|tick| *tick > at + OPEN).unwrap_or(1.0),
            "Home" => 0.0,
            "End" => 1.0,
            _ => return None,
        };
        Some(if end == End::From { self.between(to.min(b), b) } else { self.between(a, to.max(a)) })
    }

    /// A stride from `at`, or a day where that is more.
    fn stride(self, end: End, at: f32, by: f32) -> f32 {
        let next = at + by;
        self.scales.with_untracked(|scales| {
            let (now, then) = (day_at(scales, at, end), day_at(scales, next, end));
            match now.filter(|_| now == then) {
                Some(day) => place_of(scales, add_days(day, if by > 0.0 { 1 } else { -1 }), end),
                None => next,
            }
        })
    }
}
