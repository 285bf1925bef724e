//! What the articles date, in order of time: the chronology, and two charts of which it is the text.

mod build;
mod charts;
mod phrase;
mod statements;
mod zoom;

pub use build::view;
pub use zoom::{Stretch, Zoomed, misread, stretch, with_stretch, zoomed};

use crate::view::chart::Chart;
use crate::view::parts::{Ref, Run};
use crate::view::screens::explore::Chip;
use dateline_model::date::{Shape, When};
use serde::{Deserialize, Serialize};

/// The screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    /// How many articles the query finds.
    pub found: u32,
    /// The conditions in force, in the order of the page.
    pub chips: Vec<Chip>,
    /// When the articles were published.
    pub published: Chart,
    /// What times they talk about.
    pub about: Chart,
    /// The chronology: years in order, each with its months.
    pub years: Vec<Period>,
    /// Times that may fall in the range that is asked for, and may lie outside.
    pub possible: Vec<Entry>,
    /// Times that no closed days place: counted from a day that is not known, or without an end.
    pub open: Vec<Entry>,
    /// How many times there are in the chronology that are not listed.
    pub more: u32,
}

impl Timeline {
    /// Every entry, in the order in which they are listed.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        fn of(year: &Period) -> impl Iterator<Item = &Entry> {
            year.entries.iter().chain(year.months.iter().flat_map(|month| &month.entries))
        }
        self.years.iter().flat_map(of).chain(&self.possible).chain(&self.open)
    }

    /// The entries that the chart of times talked about leads to: those that closed days place.
    #[must_use]
    pub fn placed(&self) -> Vec<Entry> {
        let open = self.open.len();
        let placed = self.entries().count() - open;
        self.entries().take(placed).cloned().collect()
    }

    /// What happened at the time of the entry with that number.
    #[must_use]
    pub fn event(&self, number: u32) -> Option<&String> {
        self.entries().find(|entry| entry.number == number)?.event()
    }
}

/// A year or a month of the chronology.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Period {
    /// Which.
    pub when: When,
    /// The times that are no finer than it; for a month, all of it.
    pub entries: Vec<Entry>,
    /// The months of a year.
    pub months: Vec<Period>,
}

impl Period {
    /// Its entries and those of its months, in order.
    pub(in crate::view::screens) fn into_entries(self) -> impl Iterator<Item = Entry> {
        self.entries.into_iter().chain(self.months.into_iter().flat_map(|month| month.entries))
    }
}

/// A time, with what is said of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number in the chronology, from 0: what a mark on the chart leads to.
    pub number: u32,
    /// The time.
    pub when: When,
    /// The sentences, each once.
    pub statements: Vec<Statement>,
}

impl Entry {
    /// What happened then, where the sentences tell of one thing: there is one of them, it lasted, or more articles tell
    /// it than anything else of that time.
    #[must_use]
    pub fn event(&self) -> Option<&String> {
        let told = |it: &Statement| it.tellers.len();
        let most = self.statements.iter().map(told).max()?;
        let mut first = self.statements.iter().filter(|it| told(it) == most);
        let (one, another) = (first.next()?, first.next());
        if another.is_none() {
            return one.event.as_ref();
        }
        let lasted = self.when.shape == Shape::Lasted;
        self.statements.iter().filter(|_| lasted).find_map(|it| it.event.as_ref())
    }
}

impl Entry {
    /// Something that happened then: what [`Entry::event`] says, or the first thing that a sentence tells.
    #[must_use]
    pub fn first_event(&self) -> Option<&String> {
        let told = self.statements.iter().filter(|it| !it.folded).find_map(|it| it.event.as_ref());
        self.event().or(told)
    }
}

/// A sentence that dates something, and who tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// The sentence; the words of the date carry the mark 0.
    pub sentence: Vec<Run>,
    /// What it says to have happened then, in a few of its words, where those stand by themselves.
    pub event: Option<String>,
    /// BCP 47 tag of its text.
    pub language: Option<String>,
    /// Whether it reports sexual violence, so that it is shown on request only.
    pub folded: bool,
    /// The articles that say so, in the order of the corpus; each leads to its sentence.
    pub tellers: Vec<Ref>,
    /// The same event, where an article gives it another time.
    pub otherwise: Vec<Otherwise>,
}

/// Another time that an article gives for the same event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Otherwise {
    /// The time.
    pub when: When,
    /// The article; leads to its sentence.
    pub article: Ref,
}
