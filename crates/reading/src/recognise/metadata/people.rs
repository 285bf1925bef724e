//! The writers that a page states: the surest source that names somebody.

use super::near::Near;
use super::solid;
use crate::document::Document;
use crate::lexicon::{Classes, classes};
use crate::line::byline;
use crate::line::dateline::ordinary_case;
use crate::line::press;
use dateline_model::markup::{Field, Markup, Origin, Stated};
use dateline_model::order::Order as _;
use dateline_model::rule::{Kind, Rule};
use dateline_model::span::Span;
use dateline_text::Small as _;

/// Beyond so many lines from the story's opening, or below its end, marked words are somebody else's.
const FAR: usize = 12;
const BELOW: usize = 10;

/// A line near the title in which a writer is named by what stands around the name is at most so long, in bytes.
const LONG: usize = 160;

/// The same for names that are not marked.
const PRINTED: usize = 5;

/// A line of more words tells something.
const MOST_WORDS: usize = 14;

/// More writers than this are a list of something else.
const MOST: usize = 8;

/// A name, its place, and what read it.
type Named = (String, Span, Rule);

/// The writers.
pub(super) fn names(document: &Document<'_>, markup: &Markup, near: &Near<'_>) -> Vec<Named> {
    let outlets = outlets(document, markup);
    let is_outlet = |name: &str| outlets.contains(&solid(name));
    let mut authors: Vec<(u8, usize, Span, Rule)> = Vec::new();
    for stated in markup.stated.iter().filter(|stated| stated.field == Field::Author) {
        if let Some((rank, distance)) = rank(stated, near) {
            let rule = if stated.at == 0 { Rule::BylineMetadata } else { Rule::BylineMarkup };
            authors.push((rank, distance, stated.span, rule));
        }
    }
    authors.order_by_key(|(rank, distance, span, _)| (*rank, *distance, span.len()));
    let mut groups: Vec<(u8, usize, Vec<Named>)> = Vec::new();
    for (rank, distance, span, rule) in authors {
        if is_outlet(span.of(document.text)) {
            continue;
        }
        for named in people(document.text, span, rule).into_iter().filter(|(name, ..)| !is_outlet(name)) {
            match groups.last_mut() {
                // All that a source says; of marked words those that stand together.
                Some((own, near, found)) if *own == rank => {
                    let new = !found.iter().any(|(name, ..)| alike(name, &named.0));
                    if new && distance <= *near + 2 && found.len() < MOST {
                        found.push(named);
                    }
                }
                _ => groups.push((rank, distance, vec![named])),
            }
        }
    }
    let printed: Vec<Named> = printed(document, near).into_iter().filter(|(name, ..)| !is_outlet(name)).collect();
    groups.push((u8::MAX, 0, printed));
    let groups: Vec<Vec<Named>> =
        groups.into_iter().map(|(.., found)| found).filter(|found| !found.is_empty()).collect();
    fullest(groups)
}

/// What the surest source says; where it has but what somebody calls himself, or a part of the name, and another one
/// has a name in full, that.
fn fullest(groups: Vec<Vec<Named>>) -> Vec<Named> {
    let is_full = |(name, ..): &&Named| byline::is_name(name, false);
    let handle = groups.first().and_then(|found| match found.as_slice() {
        [(name, ..)] if !byline::is_name(name, false) => Some(name.clone()),
        _ => None,
    });
    if let Some(handle) = handle {
        let is_login = handle.contains(['_', '.']) || handle.chars().any(|letter| letter.is_ascii_digit());
        let holds = |name: &str| name.split_whitespace().any(|word| solid(word) == solid(&handle));
        let full = groups.iter().skip(1).flatten().filter(is_full).find(|(name, ..)| is_login || holds(name));
        if let Some(full) = full {
            return vec![full.clone()];
        }
    }
    groups.into_iter().next().unwrap_or_default()
}

/// What the page calls itself, letters and digits only: no person, whoever says so.
fn outlets(document: &Document<'_>, markup: &Markup) -> Vec<String> {
    let of = |origins: &[Origin]| -> Vec<String> {
        let own = markup.stated.iter().filter(|one| one.field == Field::Outlet && origins.contains(&one.origin));
        own.map(|stated| solid(stated.span.of(document.text))).filter(|name| !name.is_empty()).collect()
    };
    let sure = of(&[Origin::OpenGraph, Origin::JsonLd, Origin::JsonLdPage, Origin::Record]);
    let mut outlets = if sure.is_empty() { of(&[Origin::Meta]) } else { sure };
    for stated in markup.stated.iter().filter(|stated| stated.field == Field::Address) {
        let url = stated.span.of(document.text);
        let host = url.rsplit("://").next().unwrap_or("").split(['/', '?', ':']).next().unwrap_or("");
        outlets.push(solid(host.strip_prefix("www.").unwrap_or(host)));
    }
    outlets
}

/// Names on lines near the title: "By A. Writer | 3 May", "Posted on 3 May by A. Writer", and a line that holds a name
/// and stands beside a day.
fn printed(document: &Document<'_>, near: &Near<'_>) -> Vec<Named> {
    let lines = near.lines(document, PRINTED);
    let has_day = |span: Span| span.len() <= LONG && span.of(document.text).bytes().any(|byte| byte.is_ascii_digit());
    for (_, span) in &lines {
        let words = span.of(document.text);
        if words.len() > LONG || document.segments.iter().any(|one| one.kind == Kind::Headline && one.span == *span) {
            continue;
        }
        let rule = Rule::BylineBy;
        if let Some(parsed) = byline::parse(words, true).filter(|parsed| !parsed.names.is_empty()) {
            return of_parsed(words, span.start as usize, &parsed, rule);
        }
        let told = words.split_whitespace().count() > MOST_WORDS || words.ends_with(['.', '!', '?']);
        let (name, lead) = by_phrase(words);
        if !told && is_writer(name) && (name.starts_with(char::is_uppercase) || has_day(*span)) {
            let from = span.start as usize + lead;
            return vec![(ordinary_case(name), Span::new(from, from + name.len()), rule)];
        }
    }
    let mut in_order: Vec<Span> = lines.iter().map(|(_, span)| *span).collect();
    in_order.order();
    for (at, span) in in_order.iter().enumerate() {
        let words = span.of(document.text);
        if words.len() > 48 || !byline::is_name(words, false) {
            continue;
        }
        let (before, behind) = (at.checked_sub(1).and_then(|at| in_order.get(at)), in_order.get(at + 1));
        let dated = [before, behind].into_iter().flatten().any(|other| has_day(*other));
        // "By", "Von:" in a line of its own.
        let by = before.is_some_and(|before| is_intro(before.of(document.text)));
        let known = || classes(words.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
        let below_title = before.is_some_and(|before| {
            document.segments.iter().any(|one| one.kind == Kind::Headline && one.span == *before)
        });
        if by || (dated && (known() || below_title)) {
            return vec![(ordinary_case(words), *span, Rule::BylineTitle)];
        }
    }
    Vec::new()
}

/// Whether the line is a word that a name follows, and no more.
fn is_intro(words: &str) -> bool {
    let bare = words.small();
    matches!(
        bare.trim_end_matches([':', ' ']),
        "by" | "von"
            | "par"
            | "por"
            | "door"
            | "di"
            | "autor"
            | "autorin"
            | "author"
            | "auteur"
            | "text"
            | "written by"
            | "posted by"
    )
}

/// The name behind "by" in its language, within a line: to where something else begins; and where it starts.
fn by_phrase(words: &str) -> (&str, usize) {
    const BY: &[&str] = &[" by ", " von ", " par ", " por ", " door ", " av ", "By", "Von "];
    const ENDS: &[&str] = &[
        " am ", " um ", " on ", " at ", " le ", " el ", " op ", " | ", " - ", " – ", " — ", ",", " in ", "/", "(", "•",
        "·",
    ];
    let found = BY.iter().filter_map(|mark| {
        let at = words.find(mark)?;
        // "ByAda Brandt": two elements that stand side by side.
        let glued = !mark.ends_with(' ') && !mark.starts_with(' ');
        let behind = words.get(at + mark.len()..)?;
        let fits = !glued || (at == 0 && behind.starts_with(char::is_uppercase));
        fits.then_some((at + mark.len(), mark.len()))
    });
    let Some((from, _)) = found.min() else { return ("", 0) };
    let rest = words.get(from..).unwrap_or("");
    let end = ENDS.iter().filter_map(|mark| rest.find(mark)).min().unwrap_or(rest.len());
    let digit = rest.find(|letter: char| letter.is_ascii_digit()).unwrap_or(rest.len());
    let name = rest.get(..end.min(digit)).unwrap_or("").trim();
    // A name in capitals ends where small words go on: "Ada Brandt in the north".
    let small = name.match_indices(' ').map(|(at, _)| at).find(|at| {
        name.starts_with(char::is_uppercase)
            && name.get(at + 1..).is_some_and(|word| word.starts_with(char::is_lowercase))
    });
    let particle = |at: usize| {
        let word = name.get(at + 1..).unwrap_or("").split(' ').next().unwrap_or("");
        matches!(word, "von" | "van" | "de" | "der" | "di" | "da" | "del" | "la" | "le" | "den" | "ter" | "zu")
    };
    let name = small.filter(|at| !particle(*at)).and_then(|at| name.get(..at)).unwrap_or(name);
    (name, from + rest.len() - rest.trim_start().len())
}

/// Whether two names are of one person: the one says all that the other says.
fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (solid(one), solid(other));
    one.contains(&other) || other.contains(&one)
}

/// How sure the source is, less being surer, and how far away it stands.
fn rank(stated: &Stated, near: &Near<'_>) -> Option<(u8, usize)> {
    if stated.at == 0 {
        let rank = match stated.origin {
            Origin::Record | Origin::JsonLd => 0,
            _ => 1,
        };
        return Some((rank, 0));
    }
    let above = near.distance(stated.at).filter(|distance| *distance <= FAR);
    let below = near.below(stated.at).filter(|distance| *distance <= BELOW).map(|distance| distance + 6);
    let distance = match (near.distance(stated.at), above, below) {
        (None, ..) => return None,
        (_, Some(above), Some(below)) => above.min(below),
        (_, above, below) => above.or(below)?,
    };
    let rank = match stated.origin {
        Origin::Microdata => 2,
        _ => 3,
    };
    Some((rank, distance))
}

/// The people in the words at `span`.
fn people(text: &str, span: Span, rule: Rule) -> Vec<Named> {
    let words = span.of(text);
    let start = span.start as usize;
    if words.contains("://") || words.len() > 240 {
        return Vec::new();
    }
    // "By A. Writer and B. Writer", "A. Writer, Staff Writer"
    if let Some(parsed) = byline::parse(words, true).filter(|parsed| !parsed.names.is_empty()) {
        return of_parsed(words, start, &parsed, rule);
    }
    let mut found = Vec::new();
    let mut from = 0;
    for part in parts(words) {
        let part_at = from;
        from += part.len();
        let (name, lead) = bare(part);
        if is_writer(name) {
            let from = part_at + lead;
            found.push((ordinary_case(name), Span::new(start + from, start + from + name.len()), rule));
        }
    }
    found
}

/// The names of a byline in `words`, which start at byte `start` of the text.
fn of_parsed(words: &str, start: usize, parsed: &byline::Parsed, rule: Rule) -> Vec<Named> {
    let named = parsed.names.iter().filter_map(|name| {
        let printed = words.get(name.start..name.end)?;
        Some((ordinary_case(printed), Span::new(start + name.start, start + name.end), rule))
    });
    named.filter(|(name, ..)| !byline::is_nobody(name)).collect()
}

/// The words cut where one name ends and the next begins; put together again they are `words`.
fn parts(words: &str) -> Vec<&str> {
    const MARKS: &[&str] = &[",", ";", " & ", " and ", " und ", " et ", " y ", " e ", " / ", "|", " + ", "·", "•"];
    let mut parts = Vec::new();
    let mut rest = words;
    while let Some(end) = MARKS.iter().filter_map(|mark| rest.find(mark).map(|at| at + mark.len())).min() {
        let (part, behind) = rest.split_at(end);
        parts.push(part);
        rest = behind;
    }
    parts.push(rest);
    parts
}

/// A part without what stands around a name, and how many bytes were taken off before it.
fn bare(part: &str) -> (&str, usize) {
    let mut name = part;
    for mark in [" and", " und", " et", " y", " e"] {
        let cut = name.trim_end();
        name = cut.strip_suffix(mark).unwrap_or(name);
    }
    let edge = |mark: char| {
        mark.is_whitespace()
            || matches!(mark, ',' | ';' | '&' | '/' | '|' | ':' | '–' | '-' | '+' | '@' | '·' | '•' | '(' | ')' | '"')
    };
    let mut start = name.len() - name.trim_start_matches(edge).len();
    const INTROS: &[&str] = &[
        "von ",
        "by ",
        "par ",
        "por ",
        "di ",
        "door ",
        "av ",
        "autor ",
        "autorin ",
        "author ",
        "auteur ",
        "text ",
        "redakteur ",
        "verfasst von ",
        "posted by ",
        "written by ",
        "geschrieben von ",
        "ein beitrag von ",
        "autor/in ",
        "автор ",
    ];
    loop {
        let rest = name.get(start..).unwrap_or("");
        let small = rest.small();
        let intro = INTROS
            .iter()
            .find(|intro| small.starts_with(**intro) || small.starts_with(&format!("{}:", intro.trim_end())));
        let Some(intro) = intro.filter(|intro| rest.is_char_boundary(intro.len())) else { break };
        let rest = rest.get(intro.len()..).unwrap_or("");
        start = name.len() - rest.trim_start_matches(edge).len();
    }
    // "Interview: A. Writer"
    if let Some((label, behind)) = name.get(start..).unwrap_or("").split_once(": ") {
        start += label.len() + 2 + behind.len() - behind.trim_start_matches(edge).len();
    }
    let name = name.get(start..).unwrap_or("").trim_end_matches(edge);
    (name, start)
}

/// Whether the name is one of a body: a desk, a firm, a club, an agency.
fn is_body(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "e.v",
        "e.v.",
        "gmbh",
        "ag",
        "inc",
        "inc.",
        "ltd",
        "llc",
        "redaktion",
        "redaktionsteam",
        "team",
        "verlag",
        "online",
        "news",
        "newsroom",
        "tv",
        "radio",
        "magazin",
        "magazine",
        "media",
        "medien",
        "zeitung",
        "verein",
        "verband",
        "editorial",
        "editors",
        "staff",
        "desk",
        "agency",
        "admin",
        "blog",
        "bund",
        "presse",
        "press",
        "administrator",
        "wordpressadmin",
        "webredaktion",
        "redaction",
        "rédaction",
        "redacción",
        "redazione",
        "uhr",
        "min",
        "autor",
        "author",
        "von",
        "by",
        "posted",
        "kommentar",
        "kommentare",
        "comments",
        "posted",
    ];
    let folded = name.small();
    press::agency(name).is_some()
        || press::outlet(name).is_some()
        || press::is_host(&folded)
        || folded.split([' ', '-', '/']).any(|word| WORDS.contains(&word))
}

/// Whether a page may call this its writer: a name, or what somebody calls himself there; no desk and no date.
fn is_writer(name: &str) -> bool {
    let words = name.split_whitespace().count();
    let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
    let digits = name.chars().filter(char::is_ascii_digit).count();
    (1..=5).contains(&words)
        && (2..=48).contains(&name.chars().count())
        && letters >= 2
        && letters > digits
        && !(words > 1 && digits > 0)
        && !byline::is_nobody(name)
        && !name.contains(['@', '{', '[', '?', '!', '…', '='])
        && !name.contains("www.")
        && !is_body(name)
}
