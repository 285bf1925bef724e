//! Rarer forms of bylines: a single name, a signature, a label before the name, work that is not writing.

use super::name::is_name;
use super::{Name, Parsed, intro};
use crate::lexicon::calendar::is_calendar;
use crate::lexicon::{Classes, classes};
use crate::line::press;
use dateline_gazetteer::{EntryKind, Gazetteer};
use dateline_model::article::BylineRole;
use dateline_model::rule::Rule;
use dateline_text::fold::starts_with_folded;
use dateline_text::{Small as _, upper};

/// Intros of those who helped, which may follow a name without a mark between.
const WITH: &[&str] = &["with additional reporting by ", "with reporting by ", "additional reporting by "];

/// `body` cut where a clause ends: at semicolons and bars, and at the commas and stops before another intro: "Reporting by
/// A, writing by B", "Words: A. Pictures: B".
pub(super) fn cut_clauses(body: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in body.match_indices([';', '|', ',', '.', ' ']) {
        let after = body.get(at + 1..).unwrap_or("").trim_start();
        // "By A. Writer with additional reporting by B. Writer"
        let beside = mark == " " && !WITH.iter().any(|with| starts_with_folded(after, with));
        // "Written by A. Writer, edited by B. Writer"
        let leads = |(_, role, sure)| sure || mark == "," && role == BylineRole::Editing;
        let opens = || intro(after).is_some_and(leads) || mark != " " && other_work(after);
        if matches!(mark, ";" | "|") || !beside && opens() {
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
        "photograph",
        "photographs",
        "artwork",
        "cartoon",
        "graphic",
        "images",
        "image",
        "photography",
        "photo",
        "picture",
        "video",
        "videos",
        "graphics",
        "illustrations",
        "illustration",
        "produced",
        "illustrated",
        "designed",
        "filmed",
        "narrated",
        "hosted",
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
    // "— A. Writer, The Lantern"
    let paper = body.split_once(", ").filter(|(_, paper)| press::is_outlet(paper) || press::agency(paper).is_some());
    let body = paper.map_or(body, |(name, _)| name);
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

/// "By Suharto", "by martha ellison and agencies": after "by" alone, one name, or names without their capitals.
pub(super) fn lonely(body: &str, base: usize, parsed: &mut Parsed) -> bool {
    let Some(name) = ["By ", "by ", "BY "].iter().find_map(|by| body.strip_prefix(by)).map(str::trim) else {
        return false;
    };
    let start = base + body.len() - name.len();
    // "by ada brandt | @abrandt | abrandt@lantern.example"
    let handle = name.find(['|', '•', '·']).filter(|at| name.get(*at..).is_some_and(|rest| rest.contains('@')));
    let name = handle.and_then(|at| name.get(..at)).map_or(name, str::trim_end);
    let single = !name.contains(' ')
        && name.chars().all(is_of_name)
        && name.len() > 3
        && name.starts_with(char::is_uppercase)
        && is_name(name, true)
        && Gazetteer::new().lookup(name).is_none();
    if single {
        push(name, start, Rule::BylineBy, parsed);
        return true;
    }
    let mut found = Parsed::default();
    for (from, part) in super::parts(name) {
        let (part, lead) = super::trimmed(part);
        // "by martha ellison in port ellis"
        let (own, beside) = match [" in ", " for ", " at "].iter().find_map(|mark| part.find(mark)) {
            Some(end) => part.split_at(end),
            None => (part, ""),
        };
        let at = start + from + lead;
        if is_small_name(own) {
            push(own, at, Rule::BylineBy, &mut found);
            super::side(beside, at + own.len(), &mut found);
        } else if !found.names.is_empty() && (super::is_nobody(part) || press::agency(part).is_some()) {
            super::side(part, at, &mut found);
        } else {
            return false;
        }
    }
    let named = !found.names.is_empty();
    if named {
        *parsed = found;
    }
    named
}

/// Whether a letter may stand in a name.
fn is_of_name(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, ' ' | '-' | '\'' | '’')
}

/// Whether the words behind a writer's name say what that person is or for which edition, and name nobody: "West Coast Editor
/// For The Quay", "Quay US".
pub(super) fn is_beside(part: &str) -> bool {
    const EDITIONS: &[&str] = &["US", "UK", "USA", "TV", "EU"];
    let end = [" for ", " For ", " at ", " of "].iter().filter_map(|mark| part.find(mark)).min().unwrap_or(part.len());
    let head = part.get(..end).unwrap_or(part);
    let given = classes(head.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    let edition = head.split(' ').next_back().is_some_and(|last| EDITIONS.contains(&last))
        && head.chars().any(char::is_lowercase);
    !given && (edition || head.split(' ').count() >= 3 && super::is_post(head))
}

/// Whether a known writer signs for an outlet of a few capitals: "Ada Brandt/QNN News".
pub(super) fn is_signed_for(writer: &str, outlet: &str) -> bool {
    let letters = outlet.split(' ').next().unwrap_or("");
    let capitals = (2..=5).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_uppercase());
    let given = || classes(writer.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    capitals && given() && is_name(writer, false)
}

/// Whether `part`, behind the comma that `before` ends with, is an outlet and the town where it is: "Harbour Post — Lima".
pub(super) fn is_placed(before: Option<&str>, part: &str) -> bool {
    let town =
        [" — ", " – ", " - "].iter().find_map(|mark| part.split_once(mark)).is_some_and(|(_, town)| is_town(town));
    town && before.is_some_and(|before| before.trim_end().ends_with(','))
}

/// Whether the words are a full name without its capitals, which a known given name opens.
pub(in crate::line::byline) fn is_small_name(name: &str) -> bool {
    let first: String = name.split(' ').next().map(capital).unwrap_or_default();
    (2..=3).contains(&name.split(' ').count())
        && name.chars().all(is_of_name)
        && !name.contains(char::is_uppercase)
        && classes(&first).has(Classes::GIVEN)
}

/// `word` with a capital.
#[must_use]
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| upper(first).to_string() + letters.as_str()).unwrap_or_default()
}

/// "A. Writer reported from Oslo, and B. Writer from Lima. C. Writer contributed reporting.": and nothing else.
fn reported(body: &str, base: usize, parsed: &mut Parsed) -> bool {
    const LONGEST: usize = 240;
    if body.len() > LONGEST {
        return false;
    }
    let mut found = Parsed::default();
    let mut at = 0;
    for sentence in body.split(". ") {
        let start = base + at;
        at += sentence.len() + ". ".len();
        if !sentence.contains(" from ") {
            if !contributed(sentence, start, &mut found) {
                return false;
            }
            continue;
        }
        let mut told = false;
        for (from, part) in super::parts(sentence) {
            let (part, lead) = super::trimmed(part);
            if part.is_empty() {
                continue;
            }
            let whence = [" reported from ", " from "].iter().find_map(|from| part.split_once(from));
            // "reported from Kyiv, Ukraine": the rest of a place.
            if whence.is_none() && told && part.starts_with(char::is_uppercase) && !part.contains(' ') {
                continue;
            }
            let name = whence.map_or(part, |(name, _)| name);
            let placed = whence.is_none_or(|(_, place)| place.len() <= 40 && place.starts_with(char::is_uppercase));
            if !placed || !is_name(name, false) {
                return false;
            }
            told |= whence.is_some();
            let (start, role) = (start + from + lead, BylineRole::Reporting);
            found.names.push(Name { start, end: start + name.len(), role, rule: Rule::BylineRole });
        }
    }
    // One alone may be told of in the story.
    let several = found.names.len() > 1;
    if several {
        *parsed = found;
    }
    several
}

/// Who tells it, in a line of its own under the title: "Ada Brandt reports", "Ada Brandt reports from Lima."
pub(super) fn reports(body: &str, base: usize, parsed: &mut Parsed) -> bool {
    const LONGEST: usize = 60;
    let body = body.trim_end_matches(['.', ':']);
    let Some(name) = body.find(" reports").and_then(|end| body.get(..end)).filter(|_| body.len() <= LONGEST) else {
        return false;
    };
    let rest = body.get(name.len() + " reports".len()..).unwrap_or("");
    let placed = rest.is_empty()
        || [" from ", " for "].iter().any(|from| {
            let place = rest.strip_prefix(from).unwrap_or("");
            place.split(' ').count() <= 3 && place.starts_with(char::is_uppercase)
        });
    let given = classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    let told = placed && given && is_name(name, false);
    if told {
        push(name, base, Rule::BylineTitle, parsed);
    }
    told
}

/// How a writer is reached: "Contact Ada Brandt at abrandt@lantern.example", "Ada Brandt can be reached at ..."; the address has
/// the family name in it, as that of an office has not.
pub(super) fn reached(body: &str, base: usize, parsed: &mut Parsed) -> bool {
    const LEADS: &[&str] = &["Contact ", "Reach ", "Email ", "E-mail ", "Follow "];
    const LONGEST: usize = 120;
    if body.len() > LONGEST || !body.contains('@') {
        return false;
    }
    let lead = LEADS.iter().find(|lead| body.starts_with(**lead)).map_or(0, |lead| lead.len());
    let ends: &[&str] = if lead > 0 { &[" at ", " on ", " via "] } else { &[" can be reached at "] };
    let Some(end) = ends.iter().filter_map(|end| body.find(end)).min() else { return false };
    let words = body.get(lead..end).unwrap_or("");
    // "Contact reporter Ada Brandt at"
    let from = words.find(char::is_uppercase).unwrap_or(0);
    let name = words.get(from..).unwrap_or("");
    let last = name.rsplit(' ').next().unwrap_or("").small();
    let address = body.get(end..).unwrap_or("").small();
    let signed = last.len() > 2 && is_name(name, false) && address.contains(last.as_str());
    if signed {
        push(name, base + lead + from, Rule::BylineTitle, parsed);
    }
    signed
}

/// The writer before the outlet that the text was written for: "Ada Brandt for The Daily Lantern".
pub(super) fn for_outlet(body: &str, base: usize, parsed: &mut Parsed) -> bool {
    let Some((name, outlet)) = body.split_once(" for ") else { return false };
    let given = || classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    let written = press::is_outlet(outlet) && given() && is_name(name, false);
    if written {
        push(name, base, Rule::BylineTitle, parsed);
    }
    written
}

/// The writer before a post and the day that hangs on it: "ADA BRANDT Staff Writer Jun. 7".
pub(super) fn dated_post(body: &str, base: usize, parsed: &mut Parsed) -> bool {
    const POSTS: &[&str] =
        &[" staff writer ", " staff reporter ", " contributing writer ", " sports writer ", " staff "];
    if !body.ends_with(|last: char| last.is_ascii_digit()) || body.len() > 80 || !body.is_ascii() {
        return false;
    }
    let small = body.to_ascii_lowercase();
    let Some((end, post)) = POSTS.iter().find_map(|post| Some((small.find(post)?, post.len()))) else { return false };
    let (name, day) = (body.get(..end).unwrap_or(""), small.get(end + post..).unwrap_or(""));
    let mut words = day.split([' ', '.', ',']).filter(|word| !word.is_empty());
    let month = words.next().is_some_and(is_calendar);
    let figures = words.all(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    let given = name.split(' ').next().map(|first| capital(&first.to_ascii_lowercase())).unwrap_or_default();
    let named = month && figures && classes(&given).has(Classes::GIVEN) && is_name(name, true);
    if named {
        push(name, base, Rule::BylineTitle, parsed);
    }
    named
}

/// "A. Writer in Cairo and B. Writer contributed to this report."
pub(super) fn contributed(body: &str, base: usize, parsed: &mut Parsed) -> bool {
    const WORDS: &[&str] =
        &[" contributed to this", " contributed reporting", " contributed from", " contributed to the report"];
    let told = body.contains(" reported from ");
    if told && reported(body, base, parsed) {
        return true;
    }
    // "A. Writer reported from Oslo.": and nothing else.
    let from = || {
        told.then_some(())?;
        let (names, place) = body.trim_end_matches('.').split_once(" reported from ")?;
        let near = place.len() <= 40 && place.starts_with(char::is_uppercase) && !place.contains(['.', ';', ':']);
        (near && super::parts(names).len() <= 4).then_some(names.len())
    };
    if !body.contains(" contribut") && from().is_none() {
        return false;
    }
    let plain = || body.strip_suffix(" contributed").map(str::len);
    let Some(end) = WORDS.iter().filter_map(|words| body.find(words)).min().or_else(plain).or_else(from) else {
        return false;
    };
    if body.len() - end > 80 {
        return false;
    }
    for (from, part) in super::parts(body.get(..end).unwrap_or("")) {
        let (mut part, lead) = super::trimmed(part);
        let mut from = from + lead;
        // "CNN's A. Writer", "Associated Press writers A. Writer"
        for mark in [
            "'s ",
            "’s ",
            "s' ",
            "s’ ",
            " writers ",
            " writer ",
            " reporters ",
            " reporter ",
            " correspondents ",
            " correspondent ",
            " staff ",
        ] {
            if let Some(cut) = part.find(mark) {
                super::side(part.get(..cut).unwrap_or(""), base + from, parsed);
                from += cut + mark.len();
                part = part.get(cut + mark.len()..).unwrap_or("");
            }
        }
        if !super::name(part, from, base, BylineRole::Reporting, Rule::BylineRole, false, parsed) {
            super::side(part, base + from, parsed);
        }
    }
    !parsed.names.is_empty() || !parsed.agencies.is_empty()
}

/// Whether the words are the name of a town.
pub(super) fn is_town(name: &str) -> bool {
    Gazetteer::new().lookup(name).is_some_and(|entry| matches!(entry.kind, EntryKind::Capital | EntryKind::City))
}

/// Whether what stands behind the first word of `rest` is a place: "en Buenos Aires", in Spanish.
pub(super) fn is_place(rest: &str) -> bool {
    let name = rest.trim_start().split_once(' ').map_or("", |(_, name)| name);
    !name.contains(' ') || Gazetteer::new().lookup(name.split(',').next().unwrap_or(name)).is_some()
}
