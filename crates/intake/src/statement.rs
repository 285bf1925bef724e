//! Statements about an article, before the text that will hold them is put together.

use dateline_model::markup::{Field, Origin};

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
