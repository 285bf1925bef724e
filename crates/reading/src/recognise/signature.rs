//! Who signs below the story: "— A. Writer", "Yours, A. Writer", "A. Writer" and the day below it, a line of credits, a
//! sentence on who wrote it.

use crate::document::Document;
use crate::lexicon::{Classes, classes};
use crate::line::byline::{self, about, stamped};
use crate::line::dateline::ordinary_case;
use crate::recognise::metadata::is_writer;
use dateline_model::article::{Byline, BylineRole, Reading, Segment};
use dateline_model::rule::{Kind, Rule};
use dateline_model::span::Span;
use dateline_text::Small as _;

/// A line that is signed is at most so long, in bytes; so is one that says where and when.
const LONG: usize = 60;

/// So many lines behind the last paragraph it may stand, and a line of credits or on who wrote it.
const NEXT: usize = 2;
const BEHIND: usize = 6;

/// A line with one of these labels may stand so many lines behind it.
const FAR: usize = 24;
const LABELS: &[&str] = &["Author: ", "Autor: ", "Autorin: ", "Auteur: ", "Autore: ", "Autora: ", "Автор: "];

/// Words before a name that signs, in small letters.
#[rustfmt::skip]
const SIGNED: &[&str] = &[
    "gez. ", "gezeichnet ", "euer ", "eure ", "ihr ", "ihre ", "dein ", "deine ", "yours, ", "signed ", "herzlichst ",
    "herzlichst, ", "vostra ", "vostro ", "votre ",
];

/// Languages in which a short line of words with capitals is no heading: they write nouns small, and headings as sentences.
#[rustfmt::skip]
const SMALL: &[&str] = &[
    "fr", "es", "it", "pt", "pl", "cs", "sk", "nl", "sv", "da", "nb", "no", "fi", "ru", "uk", "tr", "hr", "ro", "vi", "hu", "ca", "el",
    "bg", "sr", "sl", "lt", "lv", "et",
];

/// A name from byte `from` to `to` of the line.
type Found = (usize, usize);

/// Who signs, if somebody does.
pub fn read(document: &Document<'_>, language: Option<&str>) -> Vec<Byline> {
    let segments = &document.segments;
    let Some(last) = segments.iter().rposition(|one| one.kind == Kind::Body) else { return Vec::new() };
    if segments.iter().filter(|one| one.kind == Kind::Body).count() < 3 {
        return Vec::new();
    }
    let tag = language.and_then(|tag| tag.split('-').next()).unwrap_or("");
    let line = |at: Option<usize>| {
        let one = at.and_then(|at| segments.get(at)).filter(|one| one.kind != Kind::Metadata);
        one.map(|one| one.span.of(document.text))
    };
    let near = |far: usize| {
        (last.saturating_sub(1)..=last + far).filter_map(|at| Some((at, line(Some(at))?, segments.get(at)?)))
    };
    for (at, words, segment) in near(NEXT) {
        let beside = (line(at.checked_sub(1)), line(Some(at + 1)));
        let told = at <= last && SMALL.contains(&tag);
        if let Some(found) = signature(words, beside, told) {
            return vec![byline(segment, words, found, Rule::BylineTitle)];
        }
    }
    for (_, words, segment) in near(BEHIND) {
        if let Some(parsed) = byline::credits(words) {
            let fits = |found: &Found| words.get(found.0..found.1).is_some_and(is_writer);
            let names = parsed.names.iter().map(|name| (name.start, name.end)).filter(fits);
            return names.map(|found| byline(segment, words, found, Rule::BylineBy)).collect();
        }
        if let Some(found) = about::author(words) {
            return vec![byline(segment, words, found, Rule::BylineTitle)];
        }
    }
    // "Author: A. Writer", among what a blog prints below its text.
    let labelled =
        near(FAR).skip_while(|(at, ..)| *at <= last + BEHIND).take_while(|(.., one)| one.kind != Kind::CommentForm);
    let named = labelled.filter(|(_, words, _)| LABELS.iter().any(|label| words.starts_with(label)));
    for (_, words, segment) in named {
        let Some(parsed) = byline::credits(words) else { continue };
        let fits = |found: &Found| words.get(found.0..found.1).is_some_and(is_writer);
        let names: Vec<Found> = parsed.names.iter().map(|name| (name.start, name.end)).filter(fits).collect();
        if !names.is_empty() {
            return names.into_iter().map(|found| byline(segment, words, found, Rule::BylineBy)).collect();
        }
    }
    Vec::new()
}

fn byline(segment: &Segment, words: &str, (from, to): Found, rule: Rule) -> Byline {
    let base = segment.span.start as usize;
    let value = ordinary_case(words.get(from..to).unwrap_or(""));
    let name = Reading { value, span: Some(Span::new(base + from, base + to)), rule, source: None };
    Byline { name, role: BylineRole::Author }
}

/// The name that signs in the line `words`, between the lines `beside`. `told`: it stands in the story, and its language
/// writes no heading so.
fn signature(words: &str, beside: (Option<&str>, Option<&str>), told: bool) -> Option<Found> {
    if words.len() > LONG {
        return None;
    }
    let mark = |letter: char| {
        matches!(letter, '-' | '–' | '—' | '―' | '(' | ')' | '[' | ']' | '*' | '/' | '~') || letter.is_whitespace()
    };
    let bare = words.trim_matches(mark);
    let small = bare.small();
    let opener = SIGNED.iter().find(|opener| small.starts_with(**opener)).filter(|_| small.len() == bare.len());
    let name = opener.and_then(|opener| bare.get(opener.len()..)).unwrap_or(bare);
    let from = words.find(bare)? + bare.len() - name.len();
    let found = Some((from, from + name.len()));
    let given = || classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    let is_full = byline::is_name(name, false) && is_writer(name) && name.split(' ').count() <= 4;
    // "— A. Writer", "(A. Writer)", "Yours, A. Writer"
    let marked = words.trim().starts_with(|letter: char| mark(letter) && letter != '*');
    let day = |line: Option<&str>| line.is_some_and(|line| line.len() <= LONG && stamped::is_day_line(line));
    if is_full && (given() || marked || opener.is_some() || told || day(beside.0) || day(beside.1)) {
        return found;
    }
    // "Ada", and below it the day.
    let alone =
        byline::is_name(name, true) && is_writer(name) && !name.contains(' ') && name.chars().any(char::is_lowercase);
    if alone && (opener.is_some() || day(beside.1) && given()) {
        return found;
    }
    // "A. Writer, 3 May 2019"
    let (head, rest) = name.split_once([',', '(', '/'])?;
    let head = head.trim_end();
    // "Brandt A, 2001. Of harbours.": a book.
    let cited = rest.trim_start().get(..5).is_some_and(|year| year.ends_with('.') && year.starts_with(['1', '2']));
    let fits = byline::is_name(head, false) && is_writer(head) && stamped::is_day_line(rest) && !cited;
    fits.then_some((from, from + head.len()))
}
