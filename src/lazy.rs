//! Screens beyond the first, and what the first shows only when it is asked for: their programs are loaded then.
//!
//! `#[wasm_split]` makes the function that it stands on, and all that only this function reaches, a module of its own
//! beside the program's (`cfg(split)`; `cargo xtask finish` cuts it off). Otherwise it is all one program. It is what
//! Leptos's `#[lazy]` is made of; used by itself because `#[lazy]` knows no failure, and files fail to come.

use crate::loading::{MOMENT, PATIENCE};
use crate::platform::{fetch, timers};
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// Milliseconds of a frame of the screen.
const FRAME: u32 = 16;
/// Whether the program was cut into parts.
pub const IS_SPLIT: bool = cfg!(split);

/// The program of a screen could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

/// Draws a screen.
pub type Draw = fn() -> AnyView;

/// How far the program of a screen is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// It is not asked for yet.
    Absent,
    /// It is on its way.
    Loading,
    /// It is on its way, and a person notices that they wait.
    Slow,
    /// It is on its way, and should have come by now.
    Late,
    /// It did not come.
    Failed,
    /// It is there.
    Here,
}

/// What the first screen shows only when a person asks for it.
#[derive(Clone, Debug)]
pub enum Deferred {
    /// What the open starter unfolds.
    Answer,
    /// The step of a starter that is followed.
    Guide,
    /// The list under the search box.
    Suggestions,
    /// The words searched for in their context.
    Concordance,
    /// The other sentences of an article that have the words searched for.
    Passages {
        /// The id of the article.
        article: String,
        /// BCP 47 tag of its text.
        language: Option<String>,
    },
}

/// Draws what is shown only when a person asks for it: a program beside those of the screens.
pub type DrawDeferred = fn(Deferred) -> AnyView;

/// How many screens there are.
const SCREENS: usize = ScreenKind::ALL.len();

/// The programs of the screens; a context, see [`use_programs`].
#[derive(Clone, Copy, Debug)]
pub struct Programs {
    /// In the order of [`ScreenKind::ALL`].
    states: [RwSignal<Program>; SCREENS],
    /// Draws those that are there.
    draws: StoredValue<[Option<Draw>; SCREENS]>,
    /// How far the program of what is deferred is.
    deferred: RwSignal<Program>,
    /// Draws it, once it is there.
    draw_deferred: StoredValue<Option<DrawDeferred>>,
}

/// The programs of the screens.
///
/// # Panics
/// Outside of the app, which provides them.
#[must_use]
pub fn use_programs() -> Programs {
    expect_context()
}

impl Programs {
    /// Of which none is there but the first screen's.
    #[must_use]
    pub fn new() -> Self {
        let programs = Self {
            states: ScreenKind::ALL.map(|_| RwSignal::new(Program::Absent)),
            draws: StoredValue::new([None; SCREENS]),
            deferred: RwSignal::new(Program::Absent),
            draw_deferred: StoredValue::new(None),
        };
        programs.put(ScreenKind::Explore, crate::screens::explore::draw);
        programs
    }

    /// How far the program of a screen is.
    #[must_use]
    pub fn get(self, screen: ScreenKind) -> Program {
        self.state(screen).get()
    }

    /// The name of the file that the program of a screen stands in.
    #[must_use]
    pub fn file(screen: ScreenKind) -> String {
        let part = match screen {
            ScreenKind::Explore => return String::new(),
            ScreenKind::Article => "part-article",
            ScreenKind::Timeline => "part-timeline",
            ScreenKind::About => "part-about",
        };
        fetch::named_href(part).unwrap_or_default()
    }

    /// Draws a screen whose program is there.
    #[must_use]
    pub fn draw(self, screen: ScreenKind) -> AnyView {
        let draw = self.draws.with_value(|draws| draws[screen as usize]);
        draw.map_or_else(|| ().into_any(), |draw| draw())
    }

    /// Waits until the program of a screen is there, has failed to come, or is late.
    pub async fn settled(self, screen: ScreenKind) {
        // No effect runs before the page is mounted, so this looks again with each frame.
        let now = || self.state(screen).get_untracked();
        while matches!(now(), Program::Absent | Program::Loading | Program::Slow) {
            timers::pause(FRAME).await;
        }
    }

    /// Loads the program of a screen, unless it is there, on its way, or has failed to come.
    pub async fn load(self, screen: ScreenKind) {
        let state = self.state(screen);
        if state.get_untracked() != Program::Absent {
            return;
        }
        let program = async move {
            match screen {
                ScreenKind::Explore => Ok(crate::screens::explore::draw as Draw),
                ScreenKind::Article => article().await,
                ScreenKind::Timeline => timeline().await,
                ScreenKind::About => about().await,
            }
        };
        if let Some(draw) = waited_for(state, program).await {
            self.put(screen, draw);
        }
    }

    /// How far the program of what is deferred is.
    #[must_use]
    pub fn deferred(self) -> Program {
        self.deferred.get()
    }

    /// Draws what is deferred; nothing before its program is there.
    #[must_use]
    pub fn draw_deferred(self, what: Deferred) -> AnyView {
        self.draw_deferred.get_value().map_or_else(|| ().into_any(), |draw| draw(what))
    }

    /// Loads the program of what is deferred, unless it is there or on its way.
    pub async fn load_deferred(self) {
        if matches!(self.deferred.get_untracked(), Program::Absent | Program::Failed)
            && let Some(draw) = waited_for(self.deferred, deferred()).await
        {
            self.draw_deferred.set_value(Some(draw));
            self.deferred.set(Program::Here);
        }
    }

    /// Loads the program of a screen as a person asks for it: what failed is tried again.
    pub async fn load_again(self, screen: ScreenKind) {
        if self.state(screen).get_untracked() == Program::Failed {
            self.state(screen).set(Program::Absent);
        }
        self.load(screen).await;
    }

    fn state(self, screen: ScreenKind) -> RwSignal<Program> {
        self.states[screen as usize]
    }

    fn put(self, screen: ScreenKind, draw: Draw) {
        self.draws.update_value(|draws| draws[screen as usize] = Some(draw));
        self.state(screen).set(Program::Here);
    }
}

/// Waits for a program; `state` says meanwhile how far it is, and that it failed where it did.
async fn waited_for<T>(state: RwSignal<Program>, program: impl Future<Output = Result<T, NotLoaded>>) -> Option<T> {
    state.set(Program::Loading);
    let on_its_way = [Program::Loading, Program::Slow];
    let later = |milliseconds, now| {
        timers::after(milliseconds, move || {
            if on_its_way.contains(&state.get_untracked()) {
                state.set(now);
            }
        })
    };
    let timeouts = (later(MOMENT, Program::Slow), later(PATIENCE, Program::Late));
    let loaded = program.await;
    drop(timeouts);
    if loaded.is_err() {
        state.set(Program::Failed);
    }
    loaded.ok()
}

impl Default for Programs {
    fn default() -> Self {
        Self::new()
    }
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

/// Loads the screen about the site.
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
use split::{about, article, deferred, timeline};

/// What the splitter needs: its macro declares the two ends of each cut as foreign functions.
#[cfg(split)]
#[allow(unsafe_code, missing_docs, unreachable_pub)]
mod split {
    use super::{Draw, DrawDeferred, NotLoaded};
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

    #[wasm_split::wasm_split(about, wasm_split_path = ::leptos::wasm_split, fallible)]
    pub fn about() -> Result<Draw, NotLoaded> {
        Ok(crate::screens::about::draw)
    }

    #[wasm_split::wasm_split(deferred, wasm_split_path = ::leptos::wasm_split, fallible)]
    pub fn deferred() -> Result<DrawDeferred, NotLoaded> {
        Ok(crate::screens::explore::deferred::draw)
    }
}
