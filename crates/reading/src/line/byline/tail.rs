//! A name at the start of a line, with something else behind it and no comma between: an account, a post, an outlet, how
//! long ago, or a day.

use super::name::{is_name, is_post, stands_alone};
use super::stamped;
use crate::lexicon::{Classes, classes};
use crate::line::press;

/// Such a line is never longer, in bytes.
const LONGEST: usize = 160;

/// A name has at most so many words.
const NAME: usize = 4;

/// Marks that part a name from what stands beside it.
const MARKS: &[&str] = &[" • ", " · ", " | ", " – ", " — ", " - "];

/// The name in a line on which something that is no name stands behind it: "A. Writer @awriter", "A. Writer Photographer",
/// "A. Writer • The Lantern", "A. Writer Lantern Post", "A. Writer 2 months".
#[must_use]
pub fn before_tail(line: &str) -> Option<(usize, usize)> {
    if line.len() > LONGEST || line.ends_with(['.', '!', '?', ':']) {
        return None;
    }
    let given = classes(line.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    // "Ada Brandt@adab": two elements that stand side by side.
    if let Some((name, account)) = line.split_once('@')
        && name.ends_with(char::is_alphabetic)
        && account.len() > 2
        && !account.contains([' ', '.'])
        && stands_alone(name)
    {
        return Some((0, name.len()));
    }
    let marked = MARKS.iter().filter_map(|mark| line.find(mark)).min();
    if let Some(end) = marked {
        let (name, rest) = line.split_at(end);
        let rest = rest.trim_matches([' ', '•', '·', '|', '–', '—', '-']);
        let known = press::is_outlet(rest) || press::agency(rest).is_some() || is_post(rest) || rest.starts_with('@');
        return (given && known && stands_alone(name)).then_some((0, end));
    }
    let blanks = line.match_indices(' ').map(|(at, _)| at).skip(1).take(NAME);
    let end = { blanks }.find(|at| {
        let rest = line.get(at + 1..).unwrap_or("");
        let mut words = rest.split(' ');
        let (first, second) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        let account = first.len() > 2 && first.starts_with('@') && second.is_empty();
        let mut ago = || {
            first.bytes().all(|byte| byte.is_ascii_digit())
                && words.next().is_none_or(|next| next == "ago")
                && AGO.contains(&second)
        };
        account || given && (is_post(first) || press::is_outlet(rest) || ago())
    })?;
    let name = line.get(..end)?;
    (stands_alone(name) && name.is_ascii() == line.is_ascii() || given && stands_alone(name)).then_some((0, end))
}

/// Words for how much of the time that has passed, in English.
const AGO: &[&str] = &[
    "minute", "minutes", "min", "mins", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year",
    "years",
];

/// The names before the day with which a line ends: "A. Writer and B. Writer, The Lantern - Dec 20, 2019 3:06 pm UTC".
#[must_use]
pub fn before_day(line: &str) -> Vec<(usize, usize)> {
    let Some(end) = stamped::day_from(line).filter(|_| line.len() <= LONGEST) else { return Vec::new() };
    let head = line.get(..end).unwrap_or("").trim_end_matches([' ', ',', '•', '·', '|', '–', '—', '-', '\u{a0}']);
    let head = match head.rsplit_once(", ") {
        Some((names, outlet)) if press::is_outlet(outlet) || press::agency(outlet).is_some() => names,
        _ => head,
    };
    let Some(parsed) = super::bare(head) else { return Vec::new() };
    let names = parsed.names.iter().map(|name| (name.start, name.end));
    let known = |(from, to): &(usize, usize)| {
        let first = head.get(*from..*to).unwrap_or("").split([' ', '-']).next().unwrap_or("");
        classes(first).has(Classes::GIVEN)
    };
    let found: Vec<(usize, usize)> = names.collect();
    if found.first().is_some_and(known) { found } else { Vec::new() }
}

/// The name in the opening words of a line that then goes on about the writer: "By A. Writer, a reporter who covers ports
/// and has written of ships since 2009."; `dated`: a day stands beside it.
#[must_use]
pub fn by_and_told(line: &str, dated: bool) -> Option<(usize, usize)> {
    const LONG: usize = 48;
    let by = ["By ", "Von ", "Par ", "Por "].iter().find(|by| line.starts_with(**by))?.len();
    let rest = line.get(by..)?;
    let near = rest.get(..rest.floor_char_boundary(LONG)).unwrap_or(rest);
    let end = near.find(", ")?;
    let name = rest.get(..end)?;
    let told = rest.get(end + 2..)?.starts_with(char::is_lowercase);
    let given = classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    (told && (given || dated) && is_name(name, false)).then_some((by, by + end))
}

/// Whether the words are somebody's post, with an account behind it at most: "Culture reporter @awriter".
#[must_use]
pub fn is_post_alone(line: &str) -> bool {
    let post = match line.rsplit_once(" @") {
        Some((post, account)) if !account.contains(' ') => post,
        _ => line,
    };
    post.split(' ').count() <= 6 && !post.ends_with(['.', '!', '?']) && is_post(post)
}
