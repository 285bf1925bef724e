//! A page that is drawn in turns behind the printed one: one part a task, so that a hand in the printed page is not kept
//! waiting. For what is drawn once: where it is drawn anew, its elements would not stay, nor would the focus in them.

use crate::platform::timers;
use crate::programs::use_programs;
use leptos::prelude::*;

/// Parts that a page may have.
const MOST: usize = 6;

/// Which parts have had their turn.
#[derive(Clone, Copy, Debug)]
pub struct Turns([RwSignal<bool>; MOST]);

impl Turns {
    /// Of a page that begins now. Where no printed page stands, all parts have their turn at once.
    #[must_use]
    pub fn begin() -> Self {
        let at_once = use_programs().stands();
        let parts: [RwSignal<bool>; MOST] = core::array::from_fn(|_| RwSignal::new(at_once));
        if !at_once {
            leptos::task::spawn_local(async move {
                for part in parts {
                    timers::yield_to_browser().await;
                    // The page may have gone meanwhile.
                    part.try_set(true);
                }
            });
        }
        Self(parts)
    }

    /// The part that is drawn in the turn `own`.
    #[must_use]
    pub fn draw(self, own: usize, part: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
        self.draw_part(own, Box::new(part))
    }

    fn draw_part(self, own: usize, part: Box<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
        let has_turn = self.0[own];
        // Until then the page holds what says that something is being drawn, as slices do.
        let draw =
            move || if has_turn.get() { part() } else { view! { <template class="drawing"></template> }.into_any() };
        draw.into_any()
    }
}
