//! Rarer forms of bylines: a single name, a signature, a label before the name, work that is not writing.

use super::name::is_name;
use super::{Name, Parsed, intro};
use crate::lexicon::{Classes, classes};
use dateline_gazetteer::Gazetteer;
use dateline_model::article::BylineRole;
use dateline_model::rule::Rule;
use dateline_text::fold::starts_with_folded;
use dateline_text::{Small as _, upper};

/// `body` cut where a clause ends: at semicolons and bars, and at the commas and stops before another intro: "Reporting by
/// A, writing by B", "Words: A. Pictures: B".
pub(super) fn cut_clauses(body: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in body.match_indices([';', '|', ',', '.']) {
        let after = body.get(at + 1..).unwrap_or("").trim_start();
        let opens = || intro(after).is_some_and(|(_, _, sure)| sure) || other_work(after);
        if matches!(mark, ";" | "|") || opens() {
            found.push(body.get(start..at).unwrap_or(""));
            start = at + 1;
        }
    }
    found.push(body.get(start..).unwrap_or(""));
    found
}

/// Whether a clause names those who took the pictures or put the text into another language: no authors.
pub(super) fn other_work(text: &str) -> bool {
    const WORK: &[&str] = &[
        "pictures",
        "photos",
        "photographs",
        "photography",
        "photo",
        "picture",
        "video",
        "videos",
        "graphics",
        "illustrations",
        "illustration",
        "translated",
        "translation",
        "fotos",
        "foto",
        "bilder",
        "bild",
        "fotografie",
        "photographies",
        "übersetzung",
        "traduction",
        "traducción",
    ];
    let word = text.split([' ', ':']).next().unwrap_or("");
    let rest = text.get(word.len()..).unwrap_or("");
    WORK.contains(&word.small().as_str())
        && (rest.starts_with(':') || [" by ", " von ", " de ", " di "].iter().any(|by| starts_with_folded(rest, by)))
}

/// The name behind the label of a section: "Opinion: A. Writer", "Analysis | A. Writer".
pub(super) fn labelled(body: &str, base: usize, parsed: &mut Parsed) -> bool {
    const LABELS: &[&str] = &[
        "opinion",
        "analysis",
        "comment",
        "commentary",
        "column",
        "review",
        "perspective",
        "op-ed",
        "guest column",
        "letter",
        "essay",
    ];
    let Some((label, rest)) = body.split_once([':', '|']) else { return false };
    let name = rest.trim_start();
    let named = is_name(name, false) && name.split(' ').all(|word| word.starts_with(char::is_uppercase));
    if !named || !LABELS.contains(&label.trim().small().as_str()) {
        return false;
    }
    push(name, base + body.len() - name.len(), Rule::BylineTitle, parsed);
    true
}

/// A line signed as letters are: a long dash, then the name.
pub(super) fn signed(line: &str, body: &str, base: usize, parsed: &mut Parsed) -> bool {
    let line = line.trim_start();
    let first = body.split(' ').next().unwrap_or("");
    let dashed = line.starts_with("--") || line.starts_with(['–', '—', '―']);
    if !dashed || !classes(first).has(Classes::GIVEN) || !is_name(body, false) {
        return false;
    }
    push(body, base, Rule::BylineTitle, parsed);
    true
}

/// Adds an author whose name starts at `start`.
fn push(name: &str, start: usize, rule: Rule, parsed: &mut Parsed) {
    parsed.names.push(Name { start, end: start + name.len(), role: BylineRole::Author, rule });
}

/// "By Suharto", "by martha ellison": after "by" alone, one name, or names without their capitals.
pub(super) fn lonely(body: &str, base: usize, parsed: &mut Parsed) -> bool {
    let Some(name) = ["By ", "by ", "BY "].iter().find_map(|by| body.strip_prefix(by)).map(str::trim) else {
        return false;
    };
    let letters = name.chars().all(|letter| letter.is_alphabetic() || matches!(letter, ' ' | '-' | '\'' | '’'));
    let count = name.split(' ').count();
    let single = count == 1
        && name.len() > 3
        && name.starts_with(char::is_uppercase)
        && is_name(name, true)
        && Gazetteer::new().lookup(name).is_none();
    let first: String = name.split(' ').next().map(capital).unwrap_or_default();
    let small = (2..=3).contains(&count) && !name.contains(char::is_uppercase) && classes(&first).has(Classes::GIVEN);
    if !letters || !(single || small) {
        return false;
    }
    push(name, base + body.len() - name.len(), Rule::BylineBy, parsed);
    true
}

/// `word` with a capital.
#[must_use]
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| upper(first).to_string() + letters.as_str()).unwrap_or_default()
}
