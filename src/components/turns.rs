//! A page that is drawn in turns behind the printed one: one part a task, so that a hand in the printed page is not kept
//! waiting.

use crate::platform::timers;
use crate::programs::use_programs;
use leptos::prelude::*;

/// How many parts have had their turn.
#[derive(Clone, Copy, Debug)]
pub struct Turns {
    turn: RwSignal<usize>,
    last: usize,
}

impl Turns {
    /// Of parts up to `last`, the first of which is 0 and has its turn at once. Where no printed page stands, all have.
    #[must_use]
    pub fn begin(last: usize) -> Self {
        let behind = !use_programs().stands();
        let turn = RwSignal::new(if behind { 0 } else { last });
        if behind {
            leptos::task::spawn_local(async move {
                for next in 1..=last {
                    timers::yield_to_browser().await;
                    // The page may have gone meanwhile.
                    turn.try_set(next);
                }
            });
        }
        Self { turn, last }
    }

    /// The part that is drawn in the turn `own`; the last one stands for what is left until then.
    #[must_use]
    pub fn draw(self, own: usize, part: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
        self.draw_part(own, Box::new(part))
    }

    fn draw_part(self, own: usize, part: Box<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
        let has_turn = Memo::new(move |_| self.turn.get() >= own);
        let is_last = own == self.last;
        let draw = move || match has_turn.get() {
            true => part(),
            // Says to whoever looks for it that more comes.
            false if is_last => view! { <template class="drawing"></template> }.into_any(),
            false => ().into_any(),
        };
        draw.into_any()
    }
}
