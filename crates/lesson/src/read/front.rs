//! What a lesson says of itself before it begins: lines of `key: value` between two lines of `---`, as static sites have
//! them.

use super::{Problems, line};
use crate::{Status, Term};

/// What the front matter says.
pub struct Front {
    pub title: String,
    pub teaches: String,
    pub level: String,
    pub minutes: u32,
    pub status: Status,
    pub terms: Vec<String>,
    /// The lesson's number in the order of the lessons.
    pub order: u32,
}

/// A line that begins and ends the front matter.
const FENCE: &str = "---";
const KEYS: &str = "title, teaches, level, minutes, order, terms, status";

/// What `text` says of itself, and the byte where the lesson begins. `None`, and a problem, where it has no title.
pub fn read(text: &str, known: &[Term], problems: &mut Problems<'_>) -> (Option<Front>, usize) {
    let mut front = Front {
        title: String::new(),
        teaches: String::new(),
        level: String::new(),
        minutes: 0,
        status: Status::Original,
        terms: Vec::new(),
        order: u32::MAX,
    };
    let start = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let mut at = start;
    let mut lines = text.get(start..).unwrap_or_default().split_inclusive('\n');
    match lines.next() {
        Some(first) if first.trim_end() == FENCE => at += first.len(),
        _ => {
            problems
                .tell(1, "The file begins with what the lesson is: lines as \"title: ...\" between two lines \"---\".");
            return (None, at);
        }
    }
    let mut closed = false;
    for own in lines {
        let number = line::of(text, at);
        at += own.len();
        let own = own.trim();
        if own == FENCE {
            closed = true;
            break;
        }
        match own.split_once(':') {
            _ if own.is_empty() || own.starts_with('#') => {}
            Some((key, value)) => front.take(key.trim(), value.trim(), number, known, problems),
            None => problems.tell(number, format!("{own:?} is no line as \"title: ...\".")),
        }
    }
    if !closed {
        problems.tell(1, "The lines on what the lesson is do not end: a line \"---\" is missing.");
    }
    if front.title.is_empty() {
        problems.tell(1, "The lesson has no title; it is not offered.");
        return (None, at);
    }
    (Some(front), at)
}

impl Front {
    fn take(&mut self, key: &str, value: &str, line: usize, known: &[Term], problems: &mut Problems<'_>) {
        let mut number = |slot: &mut u32| match value.parse() {
            Ok(number) => *slot = number,
            Err(_) => problems.tell(line, format!("{key}: {value:?} is no number; it is not used.")),
        };
        match key {
            "title" => value.clone_into(&mut self.title),
            "teaches" => value.clone_into(&mut self.teaches),
            "level" => value.clone_into(&mut self.level),
            "minutes" => number(&mut self.minutes),
            "order" => number(&mut self.order),
            "status" => match value.split_once(" by ") {
                _ if value == "original" => self.status = Status::Original,
                _ if value == "unreviewed" => self.status = Status::Unreviewed,
                Some(("reviewed", who)) => self.status = Status::Reviewed(who.trim().to_owned()),
                _ => problems
                    .tell(line, format!("status: {value:?} is none of: original, unreviewed, reviewed by NAME.")),
            },
            "terms" => {
                for id in value.split(',').map(str::trim).filter(|id| !id.is_empty()) {
                    if known.iter().any(|term| term.id == id) {
                        self.terms.push(id.to_owned());
                    } else {
                        problems.tell(line, format!("terms: the glossary has no term {id:?}; it is left out."));
                    }
                }
            }
            _ => problems.tell(line, format!("There is no field {key:?}; the fields are {KEYS}.")),
        }
    }
}
