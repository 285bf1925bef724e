//! Statements about an article, before the text that will hold them is put together.

use dateline_model::markup::{Field, Origin, Stated};
use dateline_model::span::Span;

/// Longer values are cut.
const LONGEST: usize = 1000;

/// One statement and how its line of text opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What it is about.
    pub field: Field,
    /// Who says so.
    pub origin: Origin,
    /// What stands before the value, without the colon: "og:title".
    pub label: String,
    /// The value, on one line.
    pub value: String,
    /// The number of the visible line it is made at; none for the head.
    pub line: Option<usize>,
}

impl Statement {
    /// A statement of the head; none where the value is blank.
    #[must_use]
    pub fn new(field: Field, origin: Origin, label: &str, value: &str) -> Option<Self> {
        let value = one_line(value);
        let label = one_line(label);
        (!value.is_empty()).then_some(Self { field, origin, label, value, line: None })
    }
}

/// A line of what is stated about an article: what opens it, and its parts, each with what it states, if anything is read
/// from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What stands before the colon.
    pub label: String,
    /// The parts, in order.
    pub parts: Vec<(Option<Field>, String)>,
}

impl Entry {
    /// A line that states one thing, or nothing that is read.
    #[must_use]
    pub fn new(field: impl Into<Option<Field>>, label: &str, value: &str) -> Self {
        Self { label: one_line(label), parts: vec![(field.into(), one_line(value))] }
    }

    /// Whether it says nothing.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.parts.iter().all(|(_, value)| value.trim().is_empty())
    }

    /// Whether it states the title.
    #[must_use]
    pub fn is_title(&self) -> bool {
        matches!(self.parts.as_slice(), [(Some(Field::Title), _)])
    }
}

/// What is known about a record, a line each, and where in those lines it is stated. The title is among them or is not.
#[must_use]
pub fn head(entries: &[Entry], with_title: bool) -> (String, Vec<Stated>) {
    let mut text = String::new();
    let mut stated = Vec::new();
    let is_shown = |entry: &&Entry| !entry.is_blank() && (with_title || !entry.is_title());
    for entry in entries.iter().filter(is_shown) {
        text.push_str(&entry.label);
        text.push(':');
        for (field, value) in entry.parts.iter().filter(|(_, value)| !value.is_empty()) {
            text.push(' ');
            let span = Span::new(text.len(), text.len() + value.len());
            stated.extend(field.map(|field| Stated { field, origin: Origin::Record, span, at: 0 }));
            text.push_str(value);
        }
        text.push('\n');
    }
    (text, stated)
}

/// `words` on one line, without what has no width, cut where they are too long.
#[must_use]
pub fn one_line(words: &str) -> String {
    let mut line = String::new();
    for word in words.split(|letter: char| letter.is_whitespace() || letter.is_control()) {
        let word = word.trim_matches(is_void);
        if word.is_empty() {
            continue;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(|letter| !is_void(*letter)));
        if line.len() > LONGEST {
            let cut = (0..=LONGEST).rev().find(|at| line.is_char_boundary(*at)).unwrap_or(0);
            line.truncate(cut);
            break;
        }
    }
    line
}

/// Characters without width that browsers do not show: they would part words for whoever counts letters.
#[must_use]
pub fn is_void(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}
