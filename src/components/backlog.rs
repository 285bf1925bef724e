//! What the page has still to draw: how much of it, for how long already, and whether a person has stopped it.

use crate::platform::timers;
use leptos::prelude::*;

/// Milliseconds after which a person is told that the page still draws: who waits longer notices that they wait.
const TOLD: f64 = 1000.0;

/// What is still to be drawn; a context of the app.
#[derive(Clone, Copy, Debug)]
pub struct Backlog {
    /// Pieces that wait for their turn.
    left: RwSignal<usize>,
    /// Since when something waits; 0 where nothing does.
    since: StoredValue<f64>,
    /// Whether it takes so long that a person is told.
    told: RwSignal<bool>,
    /// Whether a person has stopped it.
    stopped: RwSignal<bool>,
}

impl Backlog {
    /// Of a page with nothing left to draw.
    #[must_use]
    pub fn new() -> Self {
        Self {
            left: RwSignal::new(0),
            since: StoredValue::new(0.0),
            told: RwSignal::new(false),
            stopped: RwSignal::new(false),
        }
    }

    /// How many pieces are left, where that is to be said.
    #[must_use]
    pub fn told(self) -> Option<usize> {
        self.told.get().then(|| self.left.get())
    }

    /// Whether a person has stopped it.
    #[must_use]
    pub fn is_stopped(self) -> bool {
        self.stopped.get()
    }

    /// Stops, or goes on.
    pub fn stop(self, stopped: bool) {
        self.stopped.set(stopped);
    }

    /// So many pieces wait.
    pub(super) fn put(self, pieces: usize) {
        let now = timers::now();
        let since = self.since.get_value();
        if since == 0.0 {
            self.since.set_value(now);
        }
        self.left.update(|left| *left += pieces);
        if since != 0.0 && now - since > TOLD && !self.told.get_untracked() {
            self.told.set(true);
        }
    }

    /// So many pieces have had their turn, or need none any more.
    pub(super) fn take(self, pieces: usize) {
        let left = self.left.try_update(|left| {
            *left = left.saturating_sub(pieces);
            *left
        });
        // The next slice may put some back in the same task.
        let over = move || {
            if self.left.try_get_untracked() == Some(0) {
                self.since.set_value(0.0);
                self.told.set(false);
                self.stopped.set(false);
            }
        };
        if left == Some(0) {
            queue_microtask(over);
        }
    }
}

impl Default for Backlog {
    fn default() -> Self {
        Self::new()
    }
}
