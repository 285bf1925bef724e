//! Lines that lead to a writer's name: "By" above it, "von ada", "Thread starter ada".

use super::{BY, LONGEST, Word, has_day, name, words};
use crate::line::byline::forms::{is_small_name, other_work};
use crate::line::byline::glue::behind_link;
use dateline_text::Small as _;

/// The name that a line of few words gives behind "by" or its like: "von ada", "Thread starter ada".
#[must_use]
pub fn after_by(line: &str) -> Option<(usize, usize)> {
    // "Photograph by Ada Brandt"
    if line.len() > LONGEST || other_work(line) {
        return None;
    }
    let words = words(line);
    let starts = |word: &Word<'_>| {
        let small = word.text.small();
        BY.contains(&small.as_str()) || ["starter", "themenstarter", "themenersteller"].contains(&small.as_str())
    };
    let by = words.iter().take(2).position(starts)?;
    if words.len() > by + 4 {
        return None;
    }
    let (start, end) = name(line, words.get(by + 1..)?, true)?;
    (end + 1 >= line.trim_end().len()).then_some((start, end))
}

/// Labels of a writer that end with another word than "by" and its like.
const WRITER_OF: &[&str] = &["author of the article", "auteur de l'article", "auteur de l’article"];

/// What is done by those who pay, own or pass on, and not by a writer: "Sponsored by".
const OF_OTHERS: &[&str] =
    &["sponsored", "presented", "supported", "powered", "owned", "hosted", "recommended", "provided"];

/// Whether a line ends where the writer's name goes on below: "By", "3 May 2019, by", "Author".
#[must_use]
pub fn leads_to_name(line: &str) -> bool {
    let line = line.trim_end_matches([' ', ':', '\u{a0}']);
    if line.len() > 60 {
        return false;
    }
    let last = line.rsplit([' ', '\u{a0}']).next().unwrap_or("").small();
    let small = line.small();
    if WRITER_OF.contains(&small.as_str()) {
        return true;
    }
    let of_others = small.rsplit(' ').nth(1).is_some_and(|word| OF_OTHERS.contains(&word));
    if !BY.contains(&last.as_str()) || of_others {
        return false;
    }
    let alone = last.len() == line.len();
    let dated = has_day(&words(line));
    dated || !line.contains(',') && (alone || line.split(' ').count() <= 3)
}

/// The name that makes up the line below such a one.
#[must_use]
pub fn below(line: &str) -> Option<(usize, usize)> {
    // "by" and "ada brandt", which the page shows in capitals.
    let plain = line.trim_end();
    if is_small_name(plain) {
        return Some((0, plain.len()));
    }
    let skip = behind_link(line).unwrap_or(0);
    let words: Vec<Word<'_>> = words(line).into_iter().filter(|word| word.start >= skip).collect();
    if words.len() > 6 {
        return None;
    }
    name(line, &words, true)
}
