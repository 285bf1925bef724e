//! The programs of the screens, and of what the first one shows on request: how far each is, and what it draws.

use crate::platform::{fetch, timers};
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// Milliseconds of a frame of the screen.
const FRAME: u32 = 16;

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
    /// The list of keys.
    Keys,
    /// A reader's own notes and the glossary, beside an article.
    Margin,
    /// In the foot of the page: links to further screens.
    MoreScreens,
    /// Below them: what is kept of a person's own, and that the site works without a network.
    Foot,
    /// The list under the search box.
    Suggestions,
    /// The words searched for in their context.
    Concordance,
    /// In which order these are.
    ContextOrder,
    /// What is said of a search beside its results.
    OfSearch,
    /// Where nothing is found, searches for fewer words.
    Fewer,
    /// The bars above a list too long for a row each.
    Strip,
    /// What folds under a card.
    Notes {
        /// The id of the article.
        article: String,
        /// Its headline.
        headline: String,
        /// BCP 47 tag of its text.
        language: Option<String>,
    },
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
    /// Whether a person has asked for it.
    wanted: RwSignal<bool>,
    /// Whether what a person sees first stands there, so that the rest may be drawn.
    stands: RwSignal<bool>,
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
    /// Of which none is there.
    #[must_use]
    pub fn new() -> Self {
        Self {
            states: ScreenKind::ALL.map(|_| RwSignal::new(Program::Absent)),
            draws: StoredValue::new([None; SCREENS]),
            deferred: RwSignal::new(Program::Absent),
            draw_deferred: StoredValue::new(None),
            wanted: RwSignal::new(false),
            // Where there is no browser, nothing waits.
            stands: RwSignal::new(!cfg!(target_arch = "wasm32")),
        }
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
            ScreenKind::Quotes
            | ScreenKind::Countries
            | ScreenKind::Dossiers
            | ScreenKind::Compare
            | ScreenKind::Export => "part-together",
            ScreenKind::Lessons | ScreenKind::Own => "part-own",
            ScreenKind::About => "part-deferred",
        };
        fetch::named_href(part).unwrap_or_default()
    }

    /// Draws a screen whose program is there.
    #[must_use]
    pub fn draw(self, screen: ScreenKind) -> AnyView {
        let draw = self.draws.with_value(|draws| draws[screen as usize]);
        draw.map_or_else(|| ().into_any(), |draw| draw())
    }

    /// The same as a signal.
    #[must_use]
    pub fn deferred_state(self) -> RwSignal<Program> {
        self.deferred
    }

    /// Keeps the program of what is deferred, which is there from now on.
    pub fn put_deferred(self, draw: DrawDeferred) {
        self.draw_deferred.set_value(Some(draw));
        self.deferred.set(Program::Here);
    }

    /// Waits until the program of a screen is there, has failed to come, or is late.
    pub async fn settled(self, screen: ScreenKind) {
        // No effect runs before the page is mounted, so this looks again with each frame.
        let now = || self.state(screen).get_untracked();
        while matches!(now(), Program::Absent | Program::Loading | Program::Slow) {
            timers::pause(FRAME).await;
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

    /// Whether a person has asked for what is deferred.
    #[must_use]
    pub fn wanted(self) -> bool {
        self.wanted.get()
    }

    /// Asks for the program of what is deferred.
    pub fn want_deferred(self) {
        self.wanted.set(true);
    }

    /// Whether what a person sees first stands there.
    #[must_use]
    pub fn stands(self) -> bool {
        self.stands.get()
    }

    /// Has the rest drawn.
    pub fn go_on(self) {
        self.stands.set(true);
    }

    /// Says how far the program of a screen is.
    pub fn state(self, screen: ScreenKind) -> RwSignal<Program> {
        self.states[screen as usize]
    }

    /// Keeps the program of a screen, which is there from now on.
    pub fn put(self, screen: ScreenKind, draw: Draw) {
        self.draws.update_value(|draws| draws[screen as usize] = Some(draw));
        self.state(screen).set(Program::Here);
    }
}

impl Default for Programs {
    fn default() -> Self {
        Self::new()
    }
}
