//! The articles read again in this browser, by the reader, which comes after the page can be used.
//!
//! What the build has read is shown at once; the reader then checks it, and where it comes to something else, the page
//! shows that.

use crate::engine::LocalEngine;
use crate::platform::reader;
use crate::state::State;
use dateline_core::bundle::Again;
use leptos::prelude::*;
use std::rc::Rc;
use std::time::Duration;

/// Bundles above this many bytes are read again only when asked for: it takes seconds, and a phone's battery.
const UNASKED: usize = 4_000_000;
/// After so long without an answer the foot says that there is none yet: what is read unasked is read within seconds
/// even at a twentieth of the speed that `cargo xtask bench` prints.
const ANSWER: Duration = Duration::from_secs(30);
/// The page draws first.
pub const PAUSE: Duration = Duration::from_millis(200);

/// How far the reading in this browser has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Reread {
    /// There is no reader, or not yet.
    #[default]
    Nothing,
    /// It waits to be asked.
    Offered,
    /// It reads.
    Running,
    /// It has not answered yet.
    Late,
    /// It came to the same.
    Same,
    /// It came to something else, which the page now shows.
    Other,
    /// Why it could not.
    Failed(String),
}

/// Has `file`, the bundle that `engine` answers from, read again: soon, or where that costs much, when asked.
pub fn prepare(state: State, engine: LocalEngine, file: Vec<u8>) {
    let Some(href) = reader::href() else { return };
    let ask = file.len() > UNASKED || reader::saves_data();
    let run: Rc<dyn Fn()> = Rc::new(move || {
        state.reread.set(Reread::Running);
        let late = move || {
            if state.reread.with_untracked(|now| *now == Reread::Running) {
                state.reread.set(Reread::Late);
            }
        };
        set_timeout(late, ANSWER);
        let engine = engine.clone();
        reader::read_again(&href, &file, move |answer| {
            state.reread.set(match answer.map(|answer| Again::decode(&answer)) {
                Ok(Some(Again::Same)) => {
                    state.start_reread.set_value(None);
                    Reread::Same
                }
                Ok(Some(Again::Other(articles))) => {
                    state.start_reread.set_value(None);
                    engine.replace(articles);
                    state.refresh();
                    Reread::Other
                }
                Ok(None) => Reread::Failed(String::new()),
                Err(why) => Reread::Failed(why),
            });
        });
    });
    // Kept for when it is asked for, or has failed.
    state.start_reread.set_value(Some(Rc::clone(&run)));
    if ask {
        state.reread.set(Reread::Offered);
    } else {
        set_timeout(move || run(), PAUSE);
    }
}
