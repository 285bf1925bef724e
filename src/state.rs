//! The state of the page: one [`Query`], the corpus it is asked of, and what follows from the two.
//!
//! A person's action changes the query ([`Navigation`](crate::navigation::Navigation)); everything that is shown is a
//! [`Memo`] of query, corpus and words. [`AppState`] is a context: components ask for it with [`use_state`].

use crate::language;
use crate::loading::Missing;
use crate::platform::history;
use crate::url;
use crate::words::{Message, Words};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::{self, Frame};
use dateline_model::query::{FacetKind, Notice, Query, ScreenKind};
use leptos::prelude::*;

/// What every component may read; a handle, copied freely.
#[derive(Clone, Copy, Debug)]
pub struct AppState {
    /// What was asked for.
    pub query: RwSignal<Query>,
    /// What in the link was not understood.
    pub link_notices: RwSignal<Vec<Notice>>,
    /// All articles.
    pub corpus: RwSignal<Corpus>,
    /// The words of the language that the page is shown in. They follow the query's language once they have come.
    pub words: RwSignal<Words>,
    /// Why the words of the language that the query asks for are not there.
    pub language_missing: RwSignal<Option<Missing>>,
    /// What is around every screen.
    pub frame: Memo<Frame>,
    /// The screen that the query asks for; Explore where the corpus has no such article.
    pub screen: Memo<ScreenKind>,
    /// How far the reading in this browser has come.
    pub verification: RwSignal<Verification>,
    /// What a person has unfolded; no link remembers it, but in Explore it outlasts a visit to an article.
    pub unfolded: Unfolded,
    /// How the page is printed, where it is printed by the build.
    pub printed: Option<Printed>,
    /// The articles of which the reader has stated something.
    pub stated: RwSignal<Vec<String>>,
    /// The bundle before the last change of articles of one's own, where that can be undone.
    pub undo: RwSignal<Option<Vec<u8>>>,
}

/// Element id of the argument for an article's date, to which links lead.
pub const WHY: &str = "why";

/// How far the reading in this browser has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Verification {
    /// There is no worker, or not yet.
    #[default]
    Unavailable,
    /// It waits to be asked.
    Offered,
    /// It reads.
    Running,
    /// It has not answered yet.
    Late,
    /// It came to the same.
    Same,
    /// It came to something else, which the page now shows.
    Different,
    /// Why it could not.
    Failed(String),
}

/// What a person has unfolded.
#[derive(Clone, Copy, Debug)]
pub struct Unfolded {
    /// The introduction.
    pub intro: RwSignal<bool>,
    /// The filters, where they fold.
    pub filters: RwSignal<bool>,
    /// The whole list of each facet, in the order of [`FacetKind::ALL`].
    pub facets: [RwSignal<bool>; FacetKind::ALL.len()],
    /// The articles whose other sentences are shown, for the search in force.
    pub passages: RwSignal<Vec<String>>,
    /// The articles whose notes are shown.
    pub notes: RwSignal<Vec<String>>,
    /// The list of keys.
    pub keys: RwSignal<bool>,
    /// The parts of other screens, each with the address where it stands.
    pub parts: RwSignal<Vec<String>>,
    /// The argument for the date of the article that is shown.
    pub why: RwSignal<bool>,
}

/// How the build prints a page.
#[derive(Clone, Copy, Debug)]
pub struct Printed {
    /// What links into the app start with.
    pub base: &'static str,
    /// Articles of the list that are printed.
    pub listed: usize,
}

impl AppState {
    /// The state of a page that shows what `query` asks of `corpus`, in `words`.
    #[must_use]
    pub fn new(query: &Query, notices: Vec<Notice>, corpus: Corpus, words: Words) -> Self {
        let (query, unknown) = view::understood(&corpus, query);
        let notices = notices.into_iter().chain(unknown).collect();
        let query = RwSignal::new(query);
        let corpus = RwSignal::new(corpus);
        let frame = Memo::new(move |_| corpus.with(|corpus| query.with(|query| view::frame(corpus, query))));
        let screen = Memo::new(move |_| corpus.with(|corpus| query.with(|query| view::screen_of(corpus, query))));
        Self {
            query,
            link_notices: RwSignal::new(notices),
            corpus,
            words: RwSignal::new(words),
            language_missing: RwSignal::new(None),
            frame,
            screen,
            verification: RwSignal::new(Verification::Unavailable),
            unfolded: Unfolded {
                intro: RwSignal::new(false),
                filters: RwSignal::new(false),
                facets: FacetKind::ALL.map(|_| RwSignal::new(false)),
                passages: RwSignal::new(Vec::new()),
                notes: RwSignal::new(Vec::new()),
                keys: RwSignal::new(false),
                parts: RwSignal::new(Vec::new()),
                why: RwSignal::new(history::fragment() == WHY),
            },
            printed: None,
            stated: RwSignal::new(Vec::new()),
            undo: RwSignal::new(None),
        }
    }

    /// Whether the reader has stated something of the article `id`.
    #[must_use]
    pub fn is_stated_here(self, id: &str) -> bool {
        self.stated.with(|stated| stated.iter().any(|own| own == id))
    }

    /// The part of a link's query that this corpus can answer, and what was left out of it.
    #[must_use]
    pub fn understood(self, query: &Query, mut notices: Vec<Notice>) -> (Query, Vec<Notice>) {
        let (query, unknown) = self.corpus.with_untracked(|corpus| view::understood(corpus, query));
        notices.extend(unknown);
        (query, notices)
    }

    /// How many articles the corpus holds.
    #[must_use]
    pub fn total(self) -> u32 {
        self.frame.with(|frame| frame.total)
    }

    /// The `href` of a query.
    #[must_use]
    pub fn href(self, query: &Query) -> String {
        self.link(&query.to_string())
    }

    /// The `href` of a printed query string.
    #[must_use]
    pub fn link(self, printed: &str) -> String {
        format!("{}{}", self.printed.map_or("", |printed| printed.base), url::link(printed))
    }

    /// The `href` of the query that follows from the one in force by `change`.
    #[must_use]
    pub fn href_with(self, change: impl FnOnce(&Query) -> Query) -> String {
        self.href(&self.query.with(change))
    }

    /// Whether words are searched for.
    #[must_use]
    pub fn is_search(self) -> bool {
        self.query.with(Query::has_words)
    }

    /// The language that the query asks for.
    #[must_use]
    pub fn language(self) -> dateline_model::query::Language {
        self.query.with(language::of)
    }
}

/// The state of the page.
///
/// # Panics
/// Outside of the app, which provides it.
#[must_use]
pub fn use_state() -> AppState {
    expect_context()
}

/// The words of the page; a handle, copied freely. What is shown by it follows the language.
#[derive(Clone, Copy, Debug)]
pub struct PageWords(RwSignal<Words>);

impl PageWords {
    /// The words of the language that is shown; tracked.
    #[must_use]
    pub fn get(self) -> Words {
        self.0.get()
    }

    /// The same, for a component that is drawn anew when they change.
    #[must_use]
    pub fn get_untracked(self) -> Words {
        self.0.get_untracked()
    }

    /// A message without variables.
    #[must_use]
    pub fn text(self, of: Message) -> Signal<&'static str> {
        Signal::derive(move || of(self.get()))
    }

    /// A message with variables, which may be signals.
    #[must_use]
    pub fn fill<T: Send + Sync + 'static>(self, of: impl Fn(Words) -> T + Send + Sync + 'static) -> Signal<T> {
        Signal::derive(move || of(self.get()))
    }
}

/// The words of the page.
#[must_use]
pub fn use_words() -> PageWords {
    PageWords(use_state().words)
}
