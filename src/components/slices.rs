//! What takes long to draw, drawn in slices: each in a task of its own, so that a hand that scrolls, types or goes on is never
//! kept waiting. What is left of it is dropped as soon as something else is to be drawn.

use crate::platform::{dom, history, timers};
use leptos::prelude::*;
use std::collections::VecDeque;

/// Something that is drawn when its turn comes.
pub type Piece = Box<dyn FnOnce() -> AnyView + Send + Sync>;

/// Milliseconds for which a task draws: with what the browser adds it stays below the 50 from which a hand notices.
const AT_ONCE: f64 = 10.0;
/// How far from where it should be a page that was scrolled may stand, in CSS pixels.
const NEAR: f64 = 2.0;

/// A piece.
pub fn piece_of<V: IntoView + 'static>(draw: impl FnOnce() -> V + Send + Sync + 'static) -> Piece {
    Box::new(move || draw().into_any())
}

/// A piece for each of the items, all of which `draw` draws.
pub fn pieces<T, V>(items: Vec<T>, draw: impl Fn(T) -> V + Clone + Send + Sync + 'static) -> Vec<Piece>
where
    T: Send + Sync + 'static,
    V: IntoView + 'static,
{
    let one = |item| {
        let draw = draw.clone();
        piece_of(move || draw(item))
    };
    items.into_iter().map(one).collect()
}

/// Draws the pieces in order, as many at a time as a hand does not notice.
#[component]
pub fn InSlices(
    /// The pieces.
    pieces: Vec<Piece>,
) -> impl IntoView {
    slice(VecDeque::from(pieces), Place::now(), true)
}

/// The pieces, as many as a task has time for; then the others.
fn slice(mut left: VecDeque<Piece>, place: Place, first: bool) -> AnyView {
    let (start, mut drawn) = (timers::now(), Vec::new());
    while let Some(next) = left.pop_front() {
        drawn.push(next());
        if timers::now() - start > AT_ONCE {
            break;
        }
    }
    if left.is_empty() && !first {
        request_animation_frame(move || place.regain());
    }
    let rest = (!left.is_empty()).then(|| rest(left, place));
    view! {
        {drawn}
        {rest}
    }
    .into_any()
}

/// The pieces that wait for a task of their own.
fn rest(left: VecDeque<Piece>, place: Place) -> AnyView {
    let turn = RwSignal::new(false);
    let timer = timers::after(0, move || {
        turn.try_set(true);
    });
    // Where there is no browser, nothing waits.
    turn.set(timer.is_none());
    let timer = StoredValue::new_local(timer);
    on_cleanup(move || timer.dispose());
    let left = StoredValue::new(left);
    let draw = move || {
        if turn.get() {
            slice(left.try_update_value(core::mem::take).unwrap_or_default(), place, false)
        } else {
            // Says to whoever looks for it that more comes; it may stand in any list.
            view! { <template class="drawing"></template> }.into_any()
        }
    };
    draw.into_any()
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
