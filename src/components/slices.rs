//! What takes long to draw, drawn in slices: each in a task of its own, so that a hand that scrolls, types or goes on is never
//! kept waiting. What is left of it is dropped as soon as something else is to be drawn.

use super::backlog::Backlog;
use crate::platform::{dom, history, timers};
use leptos::prelude::*;
use std::collections::VecDeque;

/// Something that is drawn when its turn comes.
pub type Piece = Box<dyn FnOnce() -> AnyView + Send + Sync>;

/// Items from which on a list counts as long: the style sheet has it laid out only as far as it is in sight.
pub const LONG: usize = 25;
/// Milliseconds for which a task draws: with what the browser adds, the layout above all, it stays below the 50 from which
/// a hand notices, on a slow machine too.
const AT_ONCE: f64 = 8.0;
/// Milliseconds after which a task is surely over.
const LONG_AGO: f64 = 1000.0;
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

/// Since when the task draws in which a slice is drawn; a context, as slices within slices share the task.
#[derive(Clone, Copy)]
struct Turn {
    since: f64,
}

impl Turn {
    /// A task that begins now.
    fn begin() -> Self {
        let turn = Self { since: timers::now() };
        provide_context(turn);
        turn
    }

    /// The task that draws what is around, or one that begins now, where that was another.
    fn current() -> Self {
        use_context().filter(|turn: &Self| turn.spent() < LONG_AGO).unwrap_or_else(Self::begin)
    }

    fn spent(self) -> f64 {
        timers::now() - self.since
    }
}

/// Has what follows count as part of the task that begins now: for a screen, before what it shows is worked out.
pub fn begin_turn() {
    Turn::begin();
}

/// Draws the pieces in order, as many at a time as a hand does not notice.
#[component]
pub fn InSlices(
    /// The pieces.
    pieces: Vec<Piece>,
) -> impl IntoView {
    let (left, turn, place) = (VecDeque::from(pieces), Turn::current(), Landing::now());
    if turn.spent() < AT_ONCE { batch(left, turn, 1, place, true) } else { rest(left, 1, place) }
}

/// The next `size` pieces, and what comes after them, as soon as they stand there: that is when their time is known.
fn batch(mut left: VecDeque<Piece>, turn: Turn, size: usize, place: Landing, first: bool) -> AnyView {
    let start = timers::now();
    let drawn = left.drain(..size.min(left.len())).map(|piece| piece()).collect::<Vec<_>>();
    let after = (!left.is_empty()).then(|| {
        let left = StoredValue::new(left);
        move || {
            let left = left.try_update_value(core::mem::take).unwrap_or_default();
            // Twice as many at most: the next may take longer.
            let size = match timers::now() - start {
                ..1.0 => size * 2,
                took => at_most((AT_ONCE / took * size as f64).floor(), size * 2),
            };
            if turn.spent() < AT_ONCE { batch(left, turn, size, place, first) } else { rest(left, size, place) }
        }
    });
    if after.is_none() && !first {
        request_animation_frame(move || place.regain());
    }
    view! {
        {drawn}
        {after}
    }
    .into_any()
}

/// A number of pieces, from one on.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 1 and `most`
fn at_most(count: f64, most: usize) -> usize {
    (count.max(1.0) as usize).min(most)
}

/// The pieces that wait for a task of their own.
fn rest(left: VecDeque<Piece>, size: usize, place: Landing) -> AnyView {
    let waiting = RwSignal::new(true);
    let timer = timers::after(0, move || {
        waiting.try_set(false);
    });
    // Where there is no browser, nothing waits.
    waiting.set(timer.is_some());
    let timer = StoredValue::new_local(timer);
    let backlog = use_context::<Backlog>();
    let count = StoredValue::new(left.len());
    if let Some(backlog) = backlog {
        backlog.put(left.len());
    }
    let told = move || {
        if let (Some(backlog), Some(count)) = (backlog, count.try_update_value(core::mem::take)) {
            backlog.take(count);
        }
    };
    on_cleanup(move || {
        timer.dispose();
        told();
    });
    // Once its turn has come, nothing takes it back.
    let stopped = move || backlog.is_some_and(Backlog::is_stopped);
    let turn = Memo::new(move |before: Option<&bool>| before == Some(&true) || !(waiting.get() || stopped()));
    let left = StoredValue::new(left);
    let draw = move || {
        if !turn.get() {
            // Says to whoever looks for it that more comes; it may stand in any list.
            view! { <template class="drawing"></template> }.into_any()
        } else {
            told();
            batch(left.try_update_value(core::mem::take).unwrap_or_default(), Turn::begin(), size, place, false)
        }
    };
    draw.into_any()
}

/// Where a person is to find themselves on a page that was not all there.
#[derive(Clone, Copy)]
struct Landing {
    /// How far the page was scrolled when it was left.
    height: Option<f64>,
    /// Whether the part that the address names, or may name by then, was missing.
    part: bool,
}

impl Landing {
    /// As the history entry and the address say; a link that was just followed names its part a moment later.
    fn now() -> Self {
        Self { height: history::remembered_scroll(), part: !dom::has(&history::fragment()) }
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
