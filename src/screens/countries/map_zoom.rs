//! The map drawn nearer: buttons, keys, wheel and pointer choose the part of it that is shown. It stays chosen while the
//! screen is open; no link says it, as what is on the map stands in the lists in words.

use super::frame::Frame;
use crate::components::drawing::number;
use crate::components::zoom::{ZoomButton, ZoomKeys};
use crate::platform::dom;
use crate::state::use_words;
use crate::words::{Message, Words};
use leptos::ev::{KeyboardEvent, PointerEvent, WheelEvent};
use leptos::prelude::*;

/// What part of what is shown a step sideways goes.
const STEP: f32 = 0.25;
/// How many times as much a step nearer shows.
const NEARER: f32 = 0.5;
/// How much nearer a unit of the wheel goes, and how many of them count at once.
const WHEEL: f32 = 0.003;
const WHEEL_MOST: f32 = 200.0;
/// What a pointer must go to move the map and not to click, part of what is shown.
const STROKE: f32 = 0.012;
/// The middle of what is shown.
const MIDDLE: (f32, f32) = (0.5, 0.5);

/// A pointer that holds the map: where it was put down, and where it is, as parts of what is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Grip {
    pointer: i32,
    start: (f32, f32),
    now: (f32, f32),
}

/// The part of the map that is shown; a handle, copied freely.
#[derive(Clone, Copy, Debug)]
pub struct MapZoom {
    /// What is shown; all of the map where that is `None`.
    shown: RwSignal<Option<Frame>>,
    /// All of the map, and the part where most of the countries named lie.
    whole: StoredValue<(Frame, Option<Frame>)>,
    /// What holds the map, and what was shown when it took hold.
    grips: StoredValue<(Vec<Grip>, Frame)>,
}

impl MapZoom {
    /// All of a map that has not come yet.
    pub fn new() -> Self {
        let none = Frame { x: 0.0, y: 0.0, width: 1.0, height: 1.0 };
        Self {
            shown: RwSignal::new(None),
            whole: StoredValue::new((none, None)),
            grips: StoredValue::new((Vec::new(), none)),
        }
    }

    /// The map is `whole`, and most of the countries named lie in `named`.
    pub fn set_whole(self, whole: Frame, named: Option<Frame>) {
        if self.whole() != whole && self.is_near_now() {
            // The part was one of another map, in other proportions.
            self.all();
        }
        self.whole.set_value((whole, named));
    }

    fn whole(self) -> Frame {
        self.whole.get_value().0
    }

    /// The `viewBox` of the map.
    pub fn view_box(self) -> String {
        let Frame { x, y, width, height } = self.shown.get().unwrap_or_else(|| self.whole());
        [x, y, width, height].map(number).join(" ")
    }

    /// The classes of the map: how near it is, in steps, so that lines and dots keep their width.
    pub fn class(self) -> &'static str {
        let part = self.shown.get().map_or(1.0, |shown| shown.width / self.whole().width);
        let steps = ["map", "map near", "map near near-2", "map near near-3", "map near near-4"];
        steps[[0.999, 0.35, 0.18, 0.09].iter().filter(|least| part < **least).count()]
    }

    /// Whether a part of the map is shown and not all.
    pub fn is_near(self) -> bool {
        self.shown.with(Option::is_some)
    }

    /// The same, for what is not drawn from it.
    pub fn is_near_now(self) -> bool {
        self.shown.with_untracked(Option::is_some)
    }

    fn is_nearest(self) -> bool {
        self.shown.with(|shown| shown.is_some_and(|shown| shown.is_nearest(self.whole())))
    }

    fn now(self) -> Frame {
        self.shown.get_untracked().unwrap_or_else(|| self.whole())
    }

    fn show(self, frame: Frame) {
        self.shown.set((frame.width < self.whole().width * 0.999).then_some(frame));
    }

    /// A step nearer: from all of the map, to where most of the countries named lie.
    fn nearer(self) {
        let (whole, named) = self.whole.get_value();
        let half = self.now().scaled(NEARER, MIDDLE, whole);
        let fitted = named.map(|named| named.fitted(whole)).filter(|fitted| fitted.width < whole.width * 0.9);
        self.show(fitted.filter(|_| !self.is_near_now()).unwrap_or(half));
    }

    fn further(self) {
        self.show(self.now().scaled(1.0 / NEARER, MIDDLE, self.whole()));
    }

    fn go(self, across: f32, down: f32) {
        self.show(self.now().moved((across * STEP, down * STEP), self.whole()));
    }

    fn all(self) {
        self.shown.set(None);
    }

    /// A key is pressed while the map has the focus, or something in it; whether it means anything here.
    fn key(self, event: &KeyboardEvent) -> bool {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return false;
        }
        let near = self.is_near_now();
        match event.key().as_str() {
            "+" | "=" => self.nearer(),
            "-" | "_" => self.further(),
            "0" => self.all(),
            "ArrowLeft" if near => self.go(-1.0, 0.0),
            "ArrowRight" if near => self.go(1.0, 0.0),
            "ArrowUp" if near => self.go(0.0, -1.0),
            "ArrowDown" if near => self.go(0.0, 1.0),
            _ => return false,
        }
        true
    }

    /// The wheel is turned over the map: with Ctrl, or by two fingers on a pad, it goes nearer.
    #[allow(clippy::cast_possible_truncation)] // small numbers
    pub fn wheel(self, event: &WheelEvent) {
        if !(event.ctrl_key() || event.meta_key()) {
            return;
        }
        let Some(at) = dom::within(event) else { return };
        event.prevent_default();
        let down = event.delta_y() as f32;
        let by = 1.0 + down.abs().min(WHEEL_MOST) * WHEEL;
        self.show(self.now().scaled(if down < 0.0 { 1.0 / by } else { by }, at, self.whole()));
    }

    /// The pointer is put down on the map.
    pub fn press(self, event: &PointerEvent) {
        let Some(at) = dom::within(event) else { return };
        let (pointer, now) = (event.pointer_id(), self.now());
        self.grips.update_value(|(grips, shown)| {
            grips.retain(|it| it.pointer != pointer);
            grips.push(Grip { pointer, start: at, now: at });
            // Each holds what is under it now.
            grips.iter_mut().for_each(|grip| grip.start = grip.now);
            *shown = now;
        });
    }

    /// The pointer moves.
    pub fn follow(self, event: &PointerEvent) {
        let Some(at) = dom::within(event) else { return };
        let pointer = event.pointer_id();
        let held = self.grips.try_update_value(|(grips, shown)| {
            let own = grips.iter_mut().find(|it| it.pointer == pointer)?;
            own.now = at;
            let far = distance(own.start, own.now);
            Some((grips.clone(), *shown, far))
        });
        let Some((grips, shown, far)) = held.flatten() else { return };
        let whole = self.whole();
        let frame = match grips.as_slice() {
            [one] if far > STROKE && self.is_near_now() => {
                shown.moved((one.start.0 - one.now.0, one.start.1 - one.now.1), whole)
            }
            [one, other] if distance(one.now, other.now) > STROKE => {
                let by = distance(one.start, other.start) / distance(one.now, other.now);
                let (from, to) = (middle(one.start, other.start), middle(one.now, other.now));
                let scaled = shown.scaled(by, from, whole);
                scaled.moved((from.0 - to.0, from.1 - to.1), whole)
            }
            _ => return,
        };
        dom::capture(event);
        self.show(frame);
    }

    /// The pointer lets go.
    pub fn release(self, event: &PointerEvent) {
        let (pointer, now) = (event.pointer_id(), self.now());
        self.grips.update_value(|(grips, shown)| {
            grips.retain(|it| it.pointer != pointer);
            grips.iter_mut().for_each(|grip| grip.start = grip.now);
            *shown = now;
        });
    }
}

fn distance(one: (f32, f32), other: (f32, f32)) -> f32 {
    (one.0 - other.0).hypot(one.1 - other.1)
}

fn middle(one: (f32, f32), other: (f32, f32)) -> (f32, f32) {
    ((one.0 + other.0) / 2.0, (one.1 + other.1) / 2.0)
}

/// The map with its buttons; the keys act on it while it has the focus.
#[component]
pub fn MapZoomed(
    /// The part that is shown.
    zoom: MapZoom,
    /// The map.
    children: Children,
) -> impl IntoView {
    let words = use_words();
    let button = move |sign: &'static str, label: Message, press: fn(MapZoom), idle: fn(MapZoom) -> bool| {
        let press = move || press(zoom);
        view! { <ZoomButton sign label press idle=move || idle(zoom) /> }
    };
    let all: fn(MapZoom) -> bool = |zoom| !zoom.is_near();
    view! {
        <ZoomKeys label=Words::map_keys key=move |event: &KeyboardEvent| zoom.key(event)>
            {children()}
        </ZoomKeys>
        <div class="zoom-tools">
            <div class="buttons" role="group" aria-label=words.text(Words::map_part)>
                {button("+", Words::zoom_in, MapZoom::nearer, MapZoom::is_nearest)}
                {button("−", Words::zoom_out, MapZoom::further, all)}
                {button("←", Words::map_west, |zoom| zoom.go(-1.0, 0.0), all)}
                {button("→", Words::map_east, |zoom| zoom.go(1.0, 0.0), all)}
                {button("↑", Words::map_north, |zoom| zoom.go(0.0, -1.0), all)}
                {button("↓", Words::map_south, |zoom| zoom.go(0.0, 1.0), all)}
                <button
                    type="button"
                    aria-disabled=move || all(zoom).to_string()
                    on:click=move |_| zoom.all()
                >
                    {words.text(Words::map_all)}
                </button>
            </div>
        </div>
    }
}
