//! A chart drawn nearer: buttons, keys, wheel and fingers choose a stretch of its axis, and the link says which.
//!
//! Places are parts of the whole axis, 0 to 1, on which crowded years have their room already.

use super::ChartData;
use crate::components::zoom::ZoomButton;
use crate::navigation::{Navigation, use_page};
use crate::platform::dom;
use crate::state::{AppState, use_words};
use crate::url::Step;
use crate::words::{Message, Words};
use dateline_explore::view::screens::timeline::{Stretch, Zoomed, stretch, with_stretch};
use dateline_explore::view::{End, day_at, place_of};
use dateline_model::date::calendar::{add_days, days_between};
use dateline_model::query::Axis;
use leptos::ev::{KeyboardEvent, PointerEvent, WheelEvent};
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// Nearer to the ends of the axis than this is at them.
const EDGE: f32 = 0.002;
/// What part of what is shown a step sideways goes.
const STEP: f32 = 0.25;
/// Days that are not drawn nearer still.
const FEWEST: i32 = 6;
/// What a pointer must go to move the chart and not to click, part of what is shown.
const STROKE: f32 = 0.012;
/// How much nearer a unit of the wheel goes, and how many of them count at once.
const WHEEL: f32 = 0.003;
const WHEEL_MOST: f32 = 200.0;
/// Units of the wheel that move the chart by all that is shown.
const WHEEL_WIDE: f32 = 1000.0;
/// Milliseconds between two drawings while wheel or fingers move.
const CALM: Duration = Duration::from_millis(90);

/// Where a pointer holds the axis, and where on the chart it is now.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Grip {
    pointer: i32,
    /// Part of the whole axis.
    holds: f32,
    /// Part of what is shown.
    start: f32,
    now: f32,
}

/// The stretch of a chart that is shown; a handle, copied freely.
#[derive(Clone, Copy, Debug)]
pub struct Zoom {
    state: AppState,
    navigation: Navigation,
    axis: Axis,
    /// The chart with all its days.
    whole: ChartData,
    /// What the link says.
    asked: Memo<Option<Stretch>>,
    /// What is shown, between the moves of wheel and fingers and the next drawing.
    moved: RwSignal<Option<(f32, f32)>>,
    grips: StoredValue<Vec<Grip>>,
    /// Whether the next drawing is called for.
    waits: StoredValue<bool>,
}

/// The stretch that is shown of `whole`, the chart on `axis`.
pub fn use_zoom(axis: Axis, whole: ChartData) -> Zoom {
    let (state, navigation) = use_page();
    let asked = Memo::new(move |_| state.query.with(|query| stretch(query, axis)));
    let (moved, grips, waits) = (RwSignal::new(None), StoredValue::new(Vec::new()), StoredValue::new(false));
    Zoom { state, navigation, axis, whole, asked, moved, grips, waits }
}

impl Zoom {
    /// Whether some of the days are shown and not all.
    pub fn is_near(self) -> bool {
        self.asked.with(Option::is_some)
    }

    /// What is shown, in parts of the whole axis.
    fn shown(self) -> (f32, f32) {
        let whole = |(from, to): Stretch| {
            self.whole.with_untracked(|whole| {
                (place_of(&whole.scales, from, End::From), place_of(&whole.scales, to, End::To))
            })
        };
        self.moved.get_untracked().or_else(|| self.asked.get_untracked().map(whole)).unwrap_or((0.0, 1.0))
    }

    /// The days from one part of the axis to another; none where that is all of it.
    fn days(self, (from, to): (f32, f32)) -> Option<Stretch> {
        if from < EDGE && to > 1.0 - EDGE {
            return None;
        }
        self.whole.with_untracked(|whole| {
            let (from, to) = (day_at(&whole.scales, from, End::From)?, day_at(&whole.scales, to, End::To)?);
            Some((from, to.max(from)))
        })
    }

    /// Shows so many times as much, so that what is at `at`, a part of what is shown, stays there.
    fn scale(self, by: f32, at: f32) -> (f32, f32) {
        let (from, to) = self.shown();
        let wide = ((to - from) * by).min(1.0);
        let few = self.asked.get_untracked().is_some_and(|(from, to)| days_between(from, to) < FEWEST);
        if by < 1.0 && few {
            return (from, to);
        }
        let start = (from + (to - from) * at - wide * at).clamp(0.0, 1.0 - wide);
        (start, start + wide)
    }

    /// What stays where it is when a button or a key goes nearer, part of what is shown: the days asked for, or else the
    /// middle of what is drawn.
    fn middle(self) -> f32 {
        let (from, to) = self.shown();
        let asked = self.state.query.with_untracked(|it| if it.axis == self.axis { it.from.zip(it.to) } else { None });
        let at = self.whole.with_untracked(|whole| match asked {
            Some((first, last)) => {
                f32::midpoint(place_of(&whole.scales, first, End::From), place_of(&whole.scales, last, End::To))
            }
            None => whole.middle(from, to),
        });
        ((at - from) / (to - from)).clamp(0.0, 1.0)
    }

    /// Half as much, or twice as much, about the middle.
    fn step(self, by: f32) -> (f32, f32) {
        self.scale(by, self.middle())
    }

    /// Shows as much, so many times further on.
    fn shift(self, by: f32) -> (f32, f32) {
        let (from, to) = self.shown();
        let wide = to - from;
        let start = (from + wide * by).clamp(0.0, 1.0 - wide);
        (start, start + wide)
    }

    /// Shows this part of the axis.
    fn show(self, part: (f32, f32)) {
        let asked = self.asked.get_untracked();
        let mut days = self.days(part);
        if let (Some((from, to)), true) = (asked, days == asked && part != self.shown()) {
            // Less than a day is a day.
            let by = if part.0 < self.shown().0 { -1 } else { 1 };
            days = Some((add_days(from, by), add_days(to, by)));
        }
        self.moved.set(None);
        // The first is a step of its own for Back, those that follow belong to it.
        let step = if asked.is_none() { Step::Push } else { Step::Replace };
        self.navigation.change(step, |query| with_stretch(query, self.axis, days));
    }

    /// Shows this part of the axis once the hand has come to rest for a moment.
    fn show_calmly(self, part: (f32, f32)) {
        self.moved.set(Some(part));
        if self.waits.get_value() {
            return;
        }
        self.waits.set_value(true);
        let draw = move || {
            // The screen may have gone meanwhile.
            self.waits.try_update_value(|waits| *waits = false);
            if let Some(part) = self.moved.try_get_untracked().flatten() {
                self.show(part);
            }
        };
        set_timeout(draw, CALM);
    }

    /// A key is pressed while the chart has the focus, or something in it; whether it means anything here.
    pub fn key(self, event: &KeyboardEvent) -> bool {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return false;
        }
        // What is in the chart keeps its own keys.
        let own = event.target() == event.current_target();
        let part = match event.key().as_str() {
            "+" | "=" => self.step(0.5),
            "-" | "_" => self.step(2.0),
            "0" => (0.0, 1.0),
            "Home" if own => (0.0, 1.0),
            "ArrowLeft" if own && self.asked.get_untracked().is_some() => self.shift(-STEP),
            "ArrowRight" if own && self.asked.get_untracked().is_some() => self.shift(STEP),
            _ => return false,
        };
        self.show(part);
        true
    }

    /// The wheel is turned over the chart: with Ctrl, or by two fingers on a pad, it goes nearer; with Shift, sideways.
    #[allow(clippy::cast_possible_truncation)] // small numbers
    pub fn wheel(self, event: &WheelEvent) {
        let Some(at) = dom::along(event) else { return };
        let (across, down) = (event.delta_x() as f32, event.delta_y() as f32);
        if event.ctrl_key() || event.meta_key() {
            event.prevent_default();
            let by = 1.0 + down.abs().min(WHEEL_MOST) * WHEEL;
            self.show_calmly(self.scale(if down < 0.0 { 1.0 / by } else { by }, at.clamp(0.0, 1.0)));
        } else if event.shift_key() && self.asked.get_untracked().is_some() {
            event.prevent_default();
            self.show_calmly(self.shift(if across == 0.0 { down } else { across } / WHEEL_WIDE));
        }
    }

    /// The pointer is put down over the chart: a finger, or the mouse with Shift, takes hold of the axis. Whether it does.
    pub fn press(self, event: &PointerEvent) -> bool {
        let finger = event.pointer_type() == "touch";
        let Some(start) = dom::along(event).filter(|_| (finger || event.shift_key()) && dom::lies_in(event, ".plot"))
        else {
            return false;
        };
        let (from, to) = self.shown();
        let grip = Grip { pointer: event.pointer_id(), holds: from + (to - from) * start, start, now: start };
        self.grips.update_value(|grips| {
            grips.retain(|it| it.pointer != grip.pointer);
            grips.push(grip);
            // Each finger holds what is under it now.
            for grip in grips {
                grip.start = grip.now;
                grip.holds = from + (to - from) * grip.now;
            }
        });
        true
    }

    /// The pointer moves; whether it holds the axis.
    pub fn follow(self, event: &PointerEvent) -> bool {
        let Some(now) = dom::along(event) else { return false };
        let pointer = event.pointer_id();
        let held = self.grips.try_update_value(|grips| {
            let own = grips.iter_mut().find(|it| it.pointer == pointer)?;
            own.now = now;
            Some((grips.clone(), (now - grips.iter().find(|it| it.pointer == pointer)?.start).abs()))
        });
        let Some((grips, far)) = held.flatten() else { return false };
        let (from, to) = self.shown();
        let part = match grips.as_slice() {
            [one] if far > STROKE && self.asked.get_untracked().is_some() => {
                let start = (one.holds - one.now * (to - from)).clamp(0.0, 1.0 - (to - from));
                (start, start + to - from)
            }
            [one, other] if (one.now - other.now).abs() > STROKE => {
                let wide = ((one.holds - other.holds) / (one.now - other.now)).abs().min(1.0);
                let start = (one.holds - one.now * wide).clamp(0.0, 1.0 - wide);
                (start, start + wide)
            }
            _ => return true,
        };
        dom::capture(event);
        self.show_calmly(part);
        true
    }

    /// The pointer lets go.
    pub fn release(self, event: &PointerEvent) {
        let pointer = event.pointer_id();
        self.grips.update_value(|grips| grips.retain(|it| it.pointer != pointer));
    }
}

/// The buttons, what is shown, and what the list does.
#[component]
pub fn ZoomTools(
    /// The stretch.
    zoom: Zoom,
    /// The chart of it.
    zoomed: Memo<Option<Arc<Zoomed>>>,
) -> impl IntoView {
    let (state, _) = use_page();
    let words = use_words();
    let button = move |sign: &'static str, label: Message, part: fn(Zoom) -> (f32, f32), idle: fn(Zoom) -> bool| {
        let press = move || zoom.show(part(zoom));
        view! { <ZoomButton sign label press idle=move || idle(zoom) /> }
    };
    let few = |zoom: Zoom| zoom.asked.get().is_some_and(|(from, to)| days_between(from, to) < FEWEST);
    let all = |zoom: Zoom| !zoom.is_near();
    let axis = zoom.axis;
    let said = move || {
        let words = words.get();
        let (from, to) = zoom.asked.get()?;
        let Some(zoomed) = zoomed.get() else {
            return Some(view! { <b role="status">{words.zoom_nothing()}</b> }.into_any());
        };
        let days = words.time(&zoomed.covers);
        let only = move || state.href_with(|query| query.with_axis(axis).with_dates(Some(from), Some(to)));
        Some(
            view! {
                <b role="status">{words.zoom_shown(&days)}</b>
                " "
                {words.zoom_list()}
                " "
                <a href=only>{words.zoom_only()}</a>
            }
            .into_any(),
        )
    };
    view! {
        <div class="zoom-tools needs-js">
            <div class="buttons" role="group" aria-label=words.text(Words::zoom)>
                {button("+", Words::zoom_in, |zoom| zoom.step(0.5), few)}
                {button("−", Words::zoom_out, |zoom| zoom.step(2.0), all)}
                {button("←", Words::zoom_earlier, |zoom| zoom.shift(-STEP), all)}
                {button("→", Words::zoom_later, |zoom| zoom.shift(STEP), all)}
                <button type="button" aria-disabled=move || all(zoom).to_string() on:click=move |_| zoom.show((0.0, 1.0))>
                    {words.text(Words::zoom_all)}
                </button>
            </div>
            <p class="note">{said}</p>
        </div>
    }
}
