//! What takes long to draw, drawn in slices: each in a task of its own, so that a hand that scrolls, types or goes on is never
//! kept waiting. What is left of it is dropped as soon as something else is to be drawn.

use crate::platform::{dom, history, timers};
use leptos::prelude::*;
use std::collections::VecDeque;

/// Something that is drawn when its turn comes.
pub type Piece = Box<dyn FnOnce() -> AnyView + Send + Sync>;

/// How far from where it should be a page that was scrolled may stand, in CSS pixels.
const NEAR: f64 = 2.0;

/// A piece.
pub fn piece<V: IntoView + 'static>(draw: impl FnOnce() -> V + Send + Sync + 'static) -> Piece {
    Box::new(move || draw().into_any())
}

/// Pieces of `each` of the items, all of which `draw` draws.
pub fn pieces<T, V>(items: Vec<T>, each: usize, draw: impl Fn(T) -> V + Clone + Send + Sync + 'static) -> Vec<Piece>
where
    T: Send + Sync + 'static,
    V: IntoView + 'static,
{
    let mut items = items.into_iter();
    let mut pieces = Vec::new();
    loop {
        let some: Vec<T> = items.by_ref().take(each.max(1)).collect();
        if some.is_empty() {
            return pieces;
        }
        let draw = draw.clone();
        pieces.push(piece(move || some.into_iter().map(|item| draw(item).into_any()).collect_view()));
    }
}

/// Draws the pieces, the first at once and each other in a task of its own.
#[component]
pub fn InSlices(
    /// The pieces, in order.
    pieces: Vec<Piece>,
) -> impl IntoView {
    let mut left = VecDeque::from(pieces);
    let first = left.pop_front().map(|first| first());
    let place = Place::now();
    view! {
        {first}
        {rest(left, place)}
    }
}

/// The pieces but the first.
fn rest(left: VecDeque<Piece>, place: Place) -> AnyView {
    if left.is_empty() {
        return ().into_any();
    }
    let turn = next_task();
    let left = StoredValue::new(left);
    let draw = move || {
        turn.get().then(|| {
            let mut left = left.try_update_value(core::mem::take).unwrap_or_default();
            let next = left.pop_front().map(|next| next());
            if left.is_empty() {
                request_animation_frame(move || place.regain());
            }
            view! {
                {next}
                {rest(left, place)}
            }
        })
    };
    draw.into_any()
}

/// Becomes true in a task after this one; at once where there is no browser.
fn next_task() -> RwSignal<bool> {
    let turn = RwSignal::new(false);
    let timer = timers::after(0, move || {
        turn.try_set(true);
    });
    turn.set(timer.is_none());
    let timer = StoredValue::new_local(timer);
    on_cleanup(move || timer.dispose());
    turn
}

/// Where a person is to find themselves on a page that was not all there.
#[derive(Clone, Copy)]
struct Place {
    /// How far the page was scrolled when it was left.
    height: Option<f64>,
    /// Whether the address names a part that was missing.
    part: bool,
}

impl Place {
    /// As the history entry and the address say.
    fn now() -> Self {
        let part = history::fragment();
        Self { height: history::remembered_scroll(), part: !part.is_empty() && !dom::has(&part) }
    }

    /// Goes there, unless the person has gone elsewhere meanwhile.
    fn regain(self) {
        match self.height {
            // Shorter than it was, the page was scrolled to its end.
            Some(height) if height > dom::scroll_y() + NEAR && dom::at_end(NEAR) => dom::scroll_to(height),
            Some(_) => {}
            None if self.part && dom::scroll_y() < NEAR => history::show_fragment(),
            None => {}
        }
    }
}

/// Draws its children in a task after the one that draws what is around them.
#[component]
pub fn InTurn(
    /// What is drawn.
    children: ChildrenFn,
) -> impl IntoView {
    let turn = next_task();
    move || turn.get().then(|| children())
}

/// What `source` says, in a task after the one that changed it, so that what is drawn from it is drawn by itself. Of
/// several changes, the last counts.
pub fn in_turn<T>(source: Memo<T>) -> Memo<T>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let said = RwSignal::new(source.get_untracked());
    let timer = StoredValue::new_local(None);
    Effect::new(move |before: Option<()>| {
        source.track();
        if before.is_some() {
            let tell = move || {
                if let Some(now) = source.try_get_untracked() {
                    said.try_set(now);
                }
            };
            let later = timers::after(0, tell);
            timer.set_value(later);
        }
    });
    Memo::new(move |_| said.get())
}
