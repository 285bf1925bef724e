//! A name at the start of a line, with something else behind it and no comma between: an account, a post, an outlet, how
//! long ago, or a day.

use super::name::{is_name, is_post, opens_post, stands_alone};
use super::stamped;
use crate::lexicon::calendar::is_calendar;
use crate::lexicon::{Classes, classes};
use crate::line::press;
use dateline_text::Small as _;

/// Such a line is never longer, in bytes.
const LONGEST: usize = 160;

/// A name has at most so many words.
const NAME: usize = 4;

/// Marks that part a name from what stands beside it.
const MARKS: &[&str] = &[" • ", " · ", " | ", " – ", " — ", " - ", " / "];

/// Last words of posts that are no writers' alone.
const HEADS: &[&str] =
    &["director", "manager", "head", "officer", "fellow", "ceo", "founder", "cofounder", "host", "strategist"];

/// What a button, an account or a post in letters beside a writer's name is called.
#[rustfmt::skip]
const BUTTONS: &[&str] = &[
    "Follow", "Following", "Twitter", "Facebook", "Instagram", "LinkedIn", "Email", "Bio", "Contact", "Share", "Shares", "Seguir", "Folgen", "Suivre",
    "Segui", "Volgen", "Seguire", "Uncategorized", "CEO", "CTO", "CFO", "COO",
];

/// A name without such a word behind it.
#[must_use]
pub fn without_button(name: &str) -> &str {
    let button = name.rsplit_once(' ').filter(|(before, last)| before.contains(' ') && BUTTONS.contains(last));
    button.map_or(name, |(before, _)| before)
}

/// Where the name ends in a line of a name and a post, or a button, behind it: "Ada Brandt Travel News Reporter", "Ada Brandt
/// Deputy Content Director, The Quay", "Ada Brandt Follow".
fn before_post(line: &str) -> Option<usize> {
    let head = line.split(", ").next().unwrap_or(line);
    let last = head.rsplit(' ').next().unwrap_or("").trim_matches(|letter: char| !letter.is_alphanumeric());
    let posted = is_post(head) || HEADS.iter().any(|post| last.eq_ignore_ascii_case(post));
    let blanks = head.match_indices(' ').map(|(at, _)| at).skip(1).take(NAME);
    let word = |at: usize| head.get(at + 1..).and_then(|rest| rest.split(' ').next()).unwrap_or("");
    if head.split(' ').nth(9).is_some() {
        return None;
    }
    let ends = |at: &usize| BUTTONS.contains(&word(*at)) || posted && opens_post(word(*at));
    // Else, behind a known given name, a post follows the second word, or the third where the second is one too.
    let mut given = head.split(' ').map(|word| classes(word).has(Classes::GIVEN));
    let (first, second) = (given.next() == Some(true), given.next() == Some(true));
    let plain = || blanks.clone().nth(usize::from(second)).filter(|_| posted && first);
    blanks.clone().find(ends).or_else(plain)
}

/// The name in a line on which something that is no name stands behind it: "A. Writer @awriter", "A. Writer Photographer",
/// "A. Writer • The Lantern", "A. Writer Lantern Post", "A. Writer 2 months". Right `below_title` any name may stand, else a
/// known given name opens it.
#[must_use]
pub fn before_tail(line: &str, below_title: bool) -> Option<(usize, usize)> {
    if line.len() > LONGEST || line.ends_with(['.', '!', '?', ':']) {
        return None;
    }
    let given = below_title || classes(line.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    // "Ada Brandt@adab": two elements that stand side by side.
    if let Some((name, account)) = line.split_once('@')
        && name.ends_with(char::is_alphabetic)
        && account.len() > 2
        && !account.contains([' ', '.'])
        && stands_alone(name)
    {
        return Some((0, name.len()));
    }
    // "Adabel Brandt Deputy Content Director": a post with a rank stands behind somebody's name.
    let ranked = |end: usize| {
        let name = line.get(..end).unwrap_or("");
        let mut words = name.split(' ');
        name.split(' ').count() == 2
            && !words.any(press::is_section_word)
            && line.get(end + 1..).and_then(|rest| rest.split(' ').next()).is_some_and(opens_post)
    };
    if let Some(end) = before_post(line).filter(|end| given || ranked(*end))
        && line.get(..end).is_some_and(stands_alone)
    {
        return Some((0, end));
    }
    // "Ada Brandt 12", how many comments there are
    if let Some((name, count)) = line.rsplit_once(' ').filter(|_| below_title && given)
        && count.len() <= 3
        && count.bytes().all(|byte| byte.is_ascii_digit())
        && name.contains(' ')
        && stands_alone(name)
        && classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN)
    {
        return Some((0, name.len()));
    }
    let marked = MARKS.iter().filter_map(|mark| line.find(mark)).min();
    if let Some(end) = marked {
        let (name, rest) = line.split_at(end);
        let rest = rest.trim_matches([' ', '•', '·', '|', '–', '—', '-', '/']);
        let known = stamped::is_day_line(line)
            || press::is_outlet(rest)
            || press::agency(rest).is_some()
            || is_post(rest)
            || rest.starts_with('@');
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
                && words.next().is_none_or(|next| matches!(next, "ago" | "read"))
                && AGO.contains(&second)
        };
        account || given && (is_post(first) || press::is_outlet(rest) || ago())
    })?;
    let name = line.get(..end)?;
    // "Statute of", right below the title.
    if name.rsplit(' ').next().is_some_and(|last| last.starts_with(char::is_lowercase)) {
        return None;
    }
    (stands_alone(name) && name.is_ascii() == line.is_ascii() || given && stands_alone(name)).then_some((0, end))
}

/// The name before the issue of a magazine in print: "Ada Brandt July/August 2019 Issue".
#[must_use]
pub fn before_issue(line: &str) -> Option<(usize, usize)> {
    let issue =
        line.strip_suffix(" Issue").or_else(|| line.strip_suffix(" issue")).filter(|_| line.len() <= LONGEST)?;
    let (rest, year) = issue.rsplit_once(' ')?;
    let (name, months) = rest.rsplit_once(' ')?;
    let dated = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let dated = dated && months.split(['/', '-', '–']).all(|month| is_calendar(&month.small()));
    (dated && name.contains(' ') && stands_alone(name)).then_some((0, name.len()))
}

/// The name in the last part of a line of parts that marks set apart, behind "by" or its like: "Ports | 5 hours ago | Written
/// by A. Writer".
#[must_use]
pub fn behind_marks(line: &str) -> Option<(usize, usize)> {
    let from = [" | ", " • ", " · "].iter().filter_map(|mark| Some(line.rfind(mark)? + mark.len())).max()?;
    let part = line.get(from..).filter(|_| line.len() <= LONGEST)?;
    let by = ["Written by ", "Posted by ", "By ", "by ", "Von ", "von ", "Par ", "Por "]
        .iter()
        .find_map(|by| part.strip_prefix(by))?;
    let name = by.trim_end();
    let at = line.len() - by.len();
    (name.contains(' ') && stands_alone(name)).then_some((at, at + name.len()))
}

/// The names that a line holds without marks between them, each a known given name or two and a family's: "Ada Brandt Ida
/// Maria Holm".
#[must_use]
pub fn run(line: &str) -> Vec<(usize, usize)> {
    const WORDS: core::ops::RangeInclusive<usize> = 4..=16;
    if !WORDS.contains(&line.split(' ').count()) {
        return Vec::new();
    }
    let mut found: Vec<(usize, usize)> = Vec::new();
    let (mut at, mut open, mut named) = (0, None, false);
    for word in line.split(' ') {
        let (from, given) = (at, classes(word).has(Classes::GIVEN));
        at += word.len() + 1;
        let plain =
            word.starts_with(char::is_uppercase) && word.chars().all(|letter| letter.is_alphabetic() || letter == '-');
        match open {
            _ if !plain => return Vec::new(),
            // A name goes on until a family's has stood.
            Some(start) if !named => {
                named = !given;
                found.push((start, from + word.len()));
                if given {
                    found.pop();
                }
            }
            _ if given => (open, named) = (Some(from), false),
            _ => return Vec::new(),
        }
    }
    if named && found.len() > 1 { found } else { Vec::new() }
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
