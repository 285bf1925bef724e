//! Screens beyond the first, and what the first shows only when it is asked for: their programs are loaded then.
//!
//! `#[wasm_split]` makes the function that it stands on, and all that only this function reaches, a module of its own
//! beside the program's (`cfg(split)`; `cargo xtask finish` cuts it off). Otherwise it is all one program. It is what
//! Leptos's `#[lazy]` is made of; used by itself because `#[lazy]` knows no failure, and files fail to come.

use crate::loading::{MOMENT, PATIENCE};
use crate::platform::{fetch, timers};
#[cfg(not(split))]
use crate::programs::DrawDeferred;
use crate::programs::{Draw, Program, Programs};
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// Whether the program was cut into parts.
pub const IS_SPLIT: bool = cfg!(split);

/// The program of a screen could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

/// The programs when a page starts: the first screen's is there.
#[must_use]
pub fn programs() -> Programs {
    let programs = Programs::new();
    programs.put(ScreenKind::Explore, crate::screens::explore::draw);
    programs
}

/// Loads the program of a screen, unless it is there, on its way, or has failed to come.
pub async fn load(programs: Programs, screen: ScreenKind) {
    let state = programs.state(screen);
    if state.get_untracked() != Program::Absent {
        return;
    }
    let program = async move {
        match screen {
            ScreenKind::Explore => Ok(crate::screens::explore::draw as Draw),
            ScreenKind::Article => article().await,
            ScreenKind::Timeline => timeline().await,
            ScreenKind::Quotes
            | ScreenKind::Countries
            | ScreenKind::Dossiers
            | ScreenKind::Compare
            | ScreenKind::Export => together(screen).await,
            ScreenKind::Lessons | ScreenKind::Own => own(screen).await,
            ScreenKind::About => about().await,
        }
    };
    if let Some(draw) = waited_for(state, program).await {
        programs.put(screen, draw);
    }
}

/// Loads the program of a screen as a person asks for it: what failed is tried again.
pub async fn load_again(programs: Programs, screen: ScreenKind) {
    let state = programs.state(screen);
    if state.get_untracked() == Program::Failed {
        state.set(Program::Absent);
    }
    load(programs, screen).await;
}

/// Loads the program of what is deferred, unless it is there or on its way.
pub async fn load_deferred(programs: Programs) {
    let state = programs.deferred_state();
    if matches!(state.get_untracked(), Program::Absent | Program::Failed)
        && let Some(draw) = waited_for(state, deferred()).await
    {
        programs.put_deferred(draw);
    }
}

/// Waits for a program; `state` says meanwhile how far it is, and that it failed where it did.
async fn waited_for<T>(state: RwSignal<Program>, program: impl Future<Output = Result<T, NotLoaded>>) -> Option<T> {
    state.set(Program::Loading);
    // A part is many files; to ask for them takes a task of its own.
    timers::yield_to_browser().await;
    let on_its_way = [Program::Loading, Program::Slow];
    let later = |milliseconds, now| {
        timers::after(milliseconds, move || {
            if on_its_way.contains(&state.get_untracked()) {
                state.set(now);
            }
        })
    };
    let timeouts = (later(MOMENT, Program::Slow), later(PATIENCE, Program::Late));
    let (loaded, ()) = futures::join!(program, fetch::later_style());
    drop(timeouts);
    if loaded.is_err() {
        state.set(Program::Failed);
    }
    loaded.ok()
}

/// Loads the article's screen.
#[cfg(not(split))]
#[allow(clippy::unused_async)]
async fn article() -> Result<Draw, NotLoaded> {
    Ok(crate::screens::article::draw)
}

/// Loads the timeline.
#[cfg(not(split))]
#[allow(clippy::unused_async)]
async fn timeline() -> Result<Draw, NotLoaded> {
    Ok(crate::screens::timeline::draw)
}

/// Loads the screens that read the articles together.
#[cfg(not(split))]
#[allow(clippy::unused_async)]
async fn together(screen: ScreenKind) -> Result<Draw, NotLoaded> {
    Ok(of_together(screen))
}

/// Draws one of the screens that read the articles together. They are one program: each cut more doubles the pieces that
/// several programs share, and a file for each.
fn of_together(screen: ScreenKind) -> Draw {
    match screen {
        ScreenKind::Countries => crate::screens::countries::draw,
        ScreenKind::Dossiers => crate::screens::dossiers::draw,
        ScreenKind::Compare => crate::screens::compare::draw,
        ScreenKind::Export => crate::screens::export::draw,
        _ => crate::screens::quotes::draw,
    }
}

/// Loads the screens in which a person works on something of their own.
#[cfg(not(split))]
#[allow(clippy::unused_async)]
async fn own(screen: ScreenKind) -> Result<Draw, NotLoaded> {
    Ok(of_own(screen))
}

/// Draws one of the screens in which a person works on something of their own.
fn of_own(screen: ScreenKind) -> Draw {
    match screen {
        ScreenKind::Lessons => crate::screens::lessons::draw,
        _ => crate::screens::own::draw,
    }
}

/// Loads the screen about the site, which stands in one file with what is deferred: of its own, it was little more than
/// pieces that other parts share, each of them a file and a request.
#[cfg(not(split))]
#[allow(clippy::unused_async)]
async fn about() -> Result<Draw, NotLoaded> {
    Ok(crate::screens::about::draw)
}

/// Loads what is deferred.
#[cfg(not(split))]
#[allow(clippy::unused_async)]
async fn deferred() -> Result<DrawDeferred, NotLoaded> {
    Ok(crate::screens::explore::deferred::draw)
}

#[cfg(split)]
use split::{about, article, deferred, own, timeline, together};

/// What the splitter needs: its macro declares the two ends of each cut as foreign functions.
#[cfg(split)]
#[allow(unsafe_code, missing_docs, unreachable_pub)]
mod split {
    use super::NotLoaded;
    use crate::programs::{Draw, DrawDeferred};
    use dateline_model::query::ScreenKind;
    use leptos::wasm_split;
    use leptos::wasm_split::SplitLoaderError;

    impl From<SplitLoaderError> for NotLoaded {
        fn from(_: SplitLoaderError) -> Self {
            Self
        }
    }

    #[wasm_split::wasm_split(article, wasm_split_path = ::leptos::wasm_split, fallible)]
    pub fn article() -> Result<Draw, NotLoaded> {
        Ok(crate::screens::article::draw)
    }

    #[wasm_split::wasm_split(timeline, wasm_split_path = ::leptos::wasm_split, fallible)]
    pub fn timeline() -> Result<Draw, NotLoaded> {
        Ok(crate::screens::timeline::draw)
    }

    #[wasm_split::wasm_split(together, wasm_split_path = ::leptos::wasm_split, fallible)]
    pub fn together(screen: ScreenKind) -> Result<Draw, NotLoaded> {
        Ok(super::of_together(screen))
    }

    #[wasm_split::wasm_split(own, wasm_split_path = ::leptos::wasm_split, fallible)]
    pub fn own(screen: ScreenKind) -> Result<Draw, NotLoaded> {
        Ok(super::of_own(screen))
    }

    #[wasm_split::wasm_split(deferred, wasm_split_path = ::leptos::wasm_split, fallible)]
    pub fn about() -> Result<Draw, NotLoaded> {
        Ok(crate::screens::about::draw)
    }

    #[wasm_split::wasm_split(deferred, wasm_split_path = ::leptos::wasm_split, fallible)]
    pub fn deferred() -> Result<DrawDeferred, NotLoaded> {
        Ok(crate::screens::explore::deferred::draw)
    }
}
