//! The articles read again in this browser, by the worker, which comes after the page can be used.
//!
//! What the build has read is shown at once; the worker then checks it, and where it comes to something else, the page
//! shows that.

use crate::platform::{fetch, timers, worker};
use crate::state::{AppState, Verification};
use dateline_bundle::Verdict;
use dateline_explore::corpus::Corpus;
use leptos::prelude::*;

/// Bundles above this many bytes are read again only when asked for: it takes seconds, and a phone's battery.
const UNASKED: usize = 4_000_000;
/// Milliseconds without an answer after which the foot says that there is none yet: what is read unasked is read within
/// seconds even at a twentieth of the speed that `cargo xtask bench` prints.
const ANSWER: u32 = 30_000;
/// Milliseconds in which the page draws first.
pub const PAUSE: u32 = 200;

/// Has the articles read again; a context.
#[derive(Clone, Copy, Debug)]
pub struct Verifier {
    state: AppState,
    /// The bundle that the page was opened from.
    file: StoredValue<Vec<u8>>,
}

impl Verifier {
    /// Of the page that was opened from the bundle `file`.
    #[must_use]
    pub fn new(state: AppState, file: Vec<u8>) -> Self {
        Self { state, file: StoredValue::new(file) }
    }

    /// Starts soon, or where that costs much, waits to be asked.
    pub fn offer(self) {
        if worker::href().is_none() {
            return;
        }
        if self.file.with_value(Vec::len) > UNASKED || fetch::saves_data() {
            self.state.verification.set(Verification::Offered);
        } else {
            leptos::task::spawn_local(async move {
                timers::pause(PAUSE).await;
                self.run().await;
            });
        }
    }

    /// The bundle that the page shows.
    #[must_use]
    pub fn bundle(self) -> Vec<u8> {
        self.file.get_value()
    }

    /// Shows another bundle, which was read in this browser just now.
    pub fn show(self, file: Vec<u8>, corpus: Corpus) {
        self.file.set_value(file);
        self.state.corpus.update(|shown| {
            let localisation = core::mem::take(&mut shown.localisation);
            *shown = Corpus { localisation, ..corpus };
        });
        self.state.verification.set(Verification::Unavailable);
    }

    /// Reads them, and says what it comes to.
    pub async fn run(self) {
        let Some(href) = worker::href() else { return };
        let verification = self.state.verification;
        verification.set(Verification::Running);
        let late = timers::after(ANSWER, move || {
            if verification.with_untracked(|now| *now == Verification::Running) {
                verification.set(Verification::Late);
            }
        });
        let answer = worker::ask(&href, worker::READ_AGAIN, &self.file.get_value()).await;
        let outcome = match answer.map(|answer| Verdict::decode(&answer)) {
            Ok(Some(Verdict::Same)) => Verification::Same,
            Ok(Some(Verdict::Different(articles))) => {
                self.state.corpus.update(|corpus| *corpus = core::mem::take(corpus).with_articles(articles));
                Verification::Different
            }
            Ok(None) => Verification::Failed(String::new()),
            Err(why) => Verification::Failed(why),
        };
        drop(late);
        verification.set(outcome);
    }
}
