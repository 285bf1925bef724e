//! What was made of files that a person brings along: what `dateline-intake` hands to the page.

use crate::article::Warning;
use crate::markup::Field;
use crate::source::{NameRule, Sidecar, Source, TopicRule};
use serde::{Deserialize, Serialize};

/// Which columns of a table hold what, by their places.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layout {
    /// The column with the text; without one no row is an article.
    pub text: Option<u32>,
    /// What is known about it.
    pub others: Vec<(Field, u32)>,
}

/// What a table can say about its articles, in the order in which it is told.
pub const COLUMNS: [Field; 6] =
    [Field::Title, Field::Published, Field::Author, Field::Outlet, Field::Address, Field::Language];

impl Layout {
    /// The column that says `field`.
    #[must_use]
    pub fn column(&self, field: Field) -> Option<u32> {
        self.others.iter().find(|(own, _)| *own == field).map(|(_, column)| *column)
    }

    /// Has `column` say `field`, or none.
    pub fn set(&mut self, field: Field, column: Option<u32>) {
        self.others.retain(|(own, _)| *own != field);
        self.others.extend(column.map(|column| (field, column)));
    }
}

/// A table, or a list of records, as its columns were understood.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What the file is called.
    pub path: String,
    /// The names of its columns.
    pub columns: Vec<String>,
    /// How many rows it has.
    pub rows: u32,
    /// Which column holds what.
    pub layout: Layout,
}

/// What was made of the files that came together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Brought {
    /// The articles; their ids are their paths without extension.
    pub sources: Vec<Source>,
    /// The tables that some of them stand in.
    pub tables: Vec<Table>,
    /// Side-cars of articles that did not come along: the name that each goes with, where it stands, what it states.
    pub sidecars: Vec<(String, String, Sidecar)>,
    /// The topics in force by a topic file that came along, and other names.
    pub topics: Option<(Vec<TopicRule>, Vec<NameRule>)>,
    /// Files of which nothing is read, and why; places name them.
    pub refused: Vec<Warning>,
    /// What else is told of files as a whole.
    pub told: Vec<Warning>,
}

impl Brought {
    /// As bytes (postcard, as the bundle's payload).
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        // Writing these types into memory has no way to fail.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// What [`Brought::encode`] wrote; `None` for other bytes.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

/// Which columns a person says hold what, by the paths of the tables.
pub type Layouts = Vec<(String, Layout)>;

/// Such choices as bytes.
#[must_use]
pub fn encode_layouts(layouts: &Layouts) -> Vec<u8> {
    postcard::to_allocvec(layouts).unwrap_or_default()
}

/// What [`encode_layouts`] wrote; none for other bytes.
#[must_use]
pub fn decode_layouts(bytes: &[u8]) -> Layouts {
    postcard::from_bytes(bytes).unwrap_or_default()
}
