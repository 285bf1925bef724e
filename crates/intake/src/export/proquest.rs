//! ProQuest: articles with labelled lines, each with its text under "Full text:"; rulers of underscores between them in text
//! files, nothing in mails and saved pages.

use super::lines::{Line, counter, is_day, is_page_number, label, prose};
use super::{Found, Piece};
use crate::statement::Entry;
use dateline_model::markup::Field;

/// Labels in small letters.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "title", "author", "authors", "publication title", "publication info", "publication date", "publication year", "full text",
    "abstract", "links", "subject", "location", "people", "company / organization", "credit", "copyright", "section", "pages",
    "first page", "page", "column", "publisher", "place of publication", "country of publication", "publication subject", "issn",
    "isbn", "source type", "language of publication", "document type", "document feature", "proquest document id",
    "document url", "last updated", "database", "volume", "issue", "identifier / keyword", "business indexing term", "classification",
    "dateline", "alternate title", "text word count", "publication place", "proquest document link", "source", "correspondence author",
    "editor", "edition", "supplement", "series", "keywords", "place", "product name", "ticker symbol", "corporate source", "dewey",
    "accession number", "year", "number of pages", "document status", "special issue", "sections", "medium", "copyright notice",
];

/// Labels that open an article.
const OPENING: &[&str] =
    &["title", "author", "authors", "publication info", "proquest document link", "abstract", "links", "full text"];

/// What is left of a link to the article.
const LINK: &str = "ProQuest document link";

/// Rulers have so many underscores at least.
const RULER: usize = 20;

fn is_ruler(line: &Line<'_>) -> bool {
    line.text.len() >= RULER && line.text.bytes().all(|byte| byte == b'_')
}

/// The known label of a line, in small letters, and what stands behind it.
fn known<'a>(line: &Line<'a>) -> Option<(&'a str, &'a str, String)> {
    let (name, value) = label(line.text)?;
    let small = name.to_lowercase();
    LABELS.contains(&small.as_str()).then_some((name, value, small))
}

/// The articles of an export of ProQuest.
pub fn read(lines: &[Line<'_>]) -> Option<Found> {
    let ruled = lines.iter().any(is_ruler);
    let plain: Vec<Line<'_>>;
    let parts: Vec<&[Line<'_>]> = if ruled {
        lines.split(is_ruler).collect()
    } else {
        plain = tidy(lines);
        unruled(&plain)
    };
    let mut pieces = Vec::new();
    let mut sure = false;
    let mut announced = None;
    for part in parts {
        announced = part.iter().filter_map(|line| counter(line.text)).map(|(_, all)| all).max().or(announced);
        let labels: Vec<String> = part.iter().filter_map(known).map(|(.., small)| small).collect();
        let has = |name: &str| labels.iter().any(|own| own == name);
        if labels.len() < 3 || !(has("full text") || has("abstract") || has("title")) {
            continue;
        }
        sure |= (has("full text") || has("abstract"))
            && (has("publication title") || has("publication info") || has("proquest document id"));
        pieces.extend(piece(part));
    }
    (sure && !pieces.is_empty()).then_some(Found { name: "ProQuest", pieces, announced })
}

/// The lines without what mail makes of them: the marks of a forwarded text, and "Links: ...Full text:" glued into one.
fn tidy<'a>(lines: &[Line<'a>]) -> Vec<Line<'a>> {
    let quoted = lines.iter().filter(|line| line.text.starts_with('>')).count() * 2 > lines.len();
    let bare = |line: &Line<'a>| {
        let text = if quoted { line.text.trim_start_matches(['>', ' ']) } else { line.text };
        // "<>": what is left of a picture
        let says = text.contains(char::is_alphanumeric) && text != LINK;
        Line { text: if says { text } else { "" }, ..*line }
    };
    let glued = |line: Line<'a>| {
        let at = line.text.find("Full text:").filter(|at| *at > 0 && line.text.starts_with("Links:"));
        let (first, rest) = at.and_then(|at| line.text.split_at_checked(at)).unwrap_or((line.text, ""));
        let rest = (!rest.is_empty()).then_some(Line { text: rest, ..line });
        core::iter::once(Line { text: first, ..line }).chain(rest)
    };
    lines.iter().map(bare).flat_map(glued).collect()
}

/// The articles of `lines` without rulers: each has the number that ProQuest gave it among its last labels, and the next one
/// opens where these end. What stands before the first is left aside but for the line above its labels, which is its title.
fn unruled<'l, 'a>(lines: &'l [Line<'a>]) -> Vec<&'l [Line<'a>]> {
    let labels: Vec<(usize, String)> =
        lines.iter().enumerate().filter_map(|(at, line)| known(line).map(|(.., small)| (at, small))).collect();
    let opens = |small: &str| OPENING.contains(&small);
    let mut starts = Vec::new();
    if let Some((first, _)) = labels.first() {
        let before = lines.get(..*first).unwrap_or_default();
        starts.push(before.iter().rposition(|line| !line.is_blank() && !is_citation(line)).unwrap_or(0));
    }
    for (place, _) in labels.iter().enumerate().filter(|(_, (_, small))| small == "proquest document id") {
        let behind = labels.get(place..).unwrap_or_default();
        let last = behind.iter().take_while(|(_, small)| !opens(small)).last();
        starts.extend(last.map(|(at, _)| at + 1));
    }
    starts.windows(2).filter_map(|pair| lines.get(*pair.first()?..*pair.last()?)).collect()
}

/// "Brandt, Ada.  The Valley Lantern; Marn [Marn]. 04 Mar 2021.": below a title, how the article is cited.
fn is_citation(line: &Line<'_>) -> bool {
    line.text.rsplit_once(']').is_some_and(|(before, day)| before.contains('[') && is_day(day))
}

/// The article in `lines`.
fn piece(lines: &[Line<'_>]) -> Option<Piece> {
    let is_left = |line: &Line<'_>| line.is_blank() || counter(line.text).is_some() || is_page_number(line.text);
    let numbers = || lines.iter().filter(|line| !is_left(line)).map(|line| line.number);
    let mut piece = Piece { lines: (numbers().min()?, numbers().max()?), ..Piece::default() };
    let mut groups: Vec<(String, &str, Vec<Line<'_>>)> = Vec::new();
    let mut lead: Vec<Line<'_>> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let in_text = groups.last().is_some_and(|(small, ..)| small == "full text");
        let rest = lines.get(at + 1..).unwrap_or_default();
        match known(line).filter(|_| !in_text || ends_text(rest)) {
            Some((name, value, small)) => groups.push((small, name, vec![Line { number: line.number, text: value }])),
            None => match groups.last_mut() {
                Some((.., own)) => own.push(*line),
                None if !is_left(line) => lead.push(*line),
                None => {}
            },
        }
    }
    let of = |name: &str| groups.iter().find(|(small, ..)| small == name);
    let words = |name: &str| of(name).map(|(.., own)| prose(own)).filter(|text| !text.trim().is_empty());
    let full = words("full text").filter(|text| !is_absent(text));
    piece.summary = full.is_none();
    let from = if full.is_some() { "full text" } else { "abstract" };
    piece.body = full.or_else(|| words("abstract").filter(|text| !is_absent(text))).unwrap_or_default();
    if of("title").is_none()
        && let Some(first) = lead.first()
    {
        piece.entries.push(Entry::new(Field::Title, "title", first.text));
    }
    for (small, name, own) in groups.iter().filter(|(small, ..)| small != from) {
        let value = super::lines::joined(own);
        let is_outlet =
            small == "publication title" || (small == "publication info" && of("publication title").is_none());
        let parts = match small.as_str() {
            _ if is_outlet => outlet(&value, of("publication date").is_none()),
            "author" | "authors" => vec![(Some(Field::Author), writers(&value))],
            "title" => vec![(Some(Field::Title), value)],
            "publication date" => vec![(Some(Field::Published), value)],
            "document url" => vec![(Some(Field::Address), value)],
            "language of publication" => vec![(Some(Field::Language), value)],
            "text word count" => {
                piece.words = value.parse().ok();
                vec![(None, value)]
            }
            _ => vec![(None, value)],
        };
        piece.entries.push(Entry { parts, ..Entry::new(None, name, "") });
    }
    Some(piece)
}

/// Whether a label that is followed by `rest` ends the text: labels stand in a row, so another one or the end is near.
fn ends_text(rest: &[Line<'_>]) -> bool {
    let mut seen = rest.iter().filter(|line| !line.is_blank()).take(5).peekable();
    seen.peek().is_none() || seen.any(|line| known(line).is_some())
}

/// "Full text not available", "None available": what stands in the place of a text.
fn is_absent(text: &str) -> bool {
    let small = text.to_lowercase();
    text.split_whitespace().count() <= 12 && ["not available", "none available"].iter().any(|own| small.contains(own))
}

/// "The Valley Lantern; Marn [Marn]04 Mar 2021: A.4.": the outlet, and behind it, where `dated`, the day.
fn outlet(value: &str, dated: bool) -> Vec<(Option<Field>, String)> {
    let end = value.find([';', '[', ':']).unwrap_or(value.len());
    let (name, rest) = value.split_at_checked(end).unwrap_or((value, ""));
    let day = (dated && !rest.is_empty()).then_some(Field::Published);
    vec![(Some(Field::Outlet), name.trim().to_owned()), (day, rest.trim().to_owned())]
}

/// "Brandt, Ada; Cole, Ben" are Ada Brandt and Ben Cole: the names are turned, as names with a comma are two to a reader.
fn writers(value: &str) -> String {
    let turned = |name: &str| match name.trim().split_once(',') {
        Some((family, given)) if !given.contains(',') && given.split_whitespace().count() <= 3 => {
            format!("{} {}", given.trim().trim_end_matches('.'), family.trim())
        }
        _ => name.trim().to_owned(),
    };
    value.split(';').map(turned).filter(|name| !name.is_empty()).collect::<Vec<_>>().join("; ")
}
