//! Nexis: "3 of 200 DOCUMENTS" above each article, or, in Nexis Uni and Lexis Advance, "End of Document" below it.
//!
//! Above the text stand outlet, day, perhaps an edition, and the title (in Nexis Uni the title leads), then labelled lines;
//! below it others. Labels are known in the languages that the product has had.

use super::lines::{Line, counter, is_copyright, is_day, is_page_number, joined, label, prose, word_count};
use super::{Found, Piece};
use crate::records::Entry;
use dateline_model::markup::Field;

/// What a labelled line above the text is about; labels in capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    Author,
    Title,
    Length,
    Summary,
    Other,
    Body,
}

#[rustfmt::skip]
const ABOVE: &[(Says, &[&str])] = &[
    (Says::Author, &["BYLINE", "AUTHOR", "AUTOR", "AUTEUR", "AUTORE", "AUTHORS"]),
    (Says::Title, &["HEADLINE", "TITEL", "TITRE", "TITULAR", "TITOLO", "KOP"]),
    (Says::Length, &["LENGTH", "LÄNGE", "LONGUEUR", "LENGTE", "LONGITUD", "LUNGHEZZA", "EXTENSIÓN", "COMPRIMENTO"]),
    (Says::Summary, &["HIGHLIGHT", "ABSTRACT"]),
    (Says::Other, &["SECTION", "RUBRIK", "RESSORT", "RUBRIQUE", "SECTIE", "SECCIÓN", "SEZIONE", "DATELINE", "SERIES",
        "COLUMN", "TYPE", "SOURCE", "DISTRIBUTION", "CORRECTION", "CORRECTION-DATE", "NAME", "EMAIL", "E-MAIL"]),
    (Says::Body, &["BODY", "TEXT", "VOLLTEXT", "TEXTE", "CORPO", "CUERPO"]),
];

/// Labels below the text, in capitals.
#[rustfmt::skip]
const BELOW: &[&str] = &[
    "LOAD-DATE", "UPDATE", "LADEDATUM", "AKTUALISIERUNG", "DATE-CHARGEMENT", "LANGUAGE", "SPRACHE", "LANGUE", "TAAL", "IDIOMA",
    "LENGUA", "LINGUA", "GRAPHIC", "GRAFIK", "GRAPHIQUE", "PUBLICATION-TYPE", "TYPE-PUBLICATION", "PUB-TYPE", "DOCUMENT-TYPE",
    "JOURNAL-CODE", "CODE-JOURNAL", "SUBJECT", "ORGANIZATION", "COMPANY", "TICKER", "INDUSTRY", "PERSON", "GEOGRAPHIC", "CITY",
    "STATE", "COUNTRY", "NOTES", "ACC-NO", "CORRECTION-DATE", "URL", "PUBLICATION-DATE",
];

/// Lines by themselves below the text in Nexis Uni.
const PARTS: &[&str] = &["CLASSIFICATION", "KLASSIFIZIERUNG", "CLASSIFICATION:", "GRAPHIC", "NOTES", "CORRECTION"];

/// What ends an article in Nexis Uni.
const ENDS: &[&str] = &["END OF DOCUMENT", "ENDE DES DOKUMENTS", "FIN DU DOCUMENT", "FIN DEL DOCUMENTO"];
const END: &str = "End of Document";

/// So many lines above the labelled ones the day is looked for.
const FAR: usize = 14;

fn above(label: &str) -> Option<Says> {
    let label = label.to_uppercase();
    ABOVE.iter().find(|(_, names)| names.contains(&label.as_str())).map(|(says, _)| *says)
}

fn is_below(label: &str) -> bool {
    BELOW.contains(&label.to_uppercase().as_str())
}

/// The articles of an export of Nexis.
pub fn read(lines: &[Line<'_>]) -> Option<Found> {
    let is_end = |line: &Line<'_>| ENDS.contains(&line.text.to_uppercase().as_str());
    let heads: Vec<usize> =
        (0..lines.len()).filter(|at| lines.get(*at).is_some_and(|it| counter(it.text).is_some())).collect();
    let mut stretches: Vec<(usize, usize, Option<&'static str>)> = Vec::new();
    let mut announced = None;
    if heads.is_empty() {
        let mut from = 0;
        for (at, _) in lines.iter().enumerate().filter(|(_, line)| is_end(line)) {
            stretches.push((from, at, None));
            from = at + 1;
        }
        if stretches.is_empty() {
            return None;
        }
        let rest = lines.get(from..).unwrap_or_default();
        if rest.iter().any(|line| is_body(line.text) || is_length(line.text)) {
            stretches.push((from, lines.len(), Some(END)));
        }
    } else {
        let ends = heads.iter().skip(1).copied().chain([lines.len()]);
        stretches.extend(heads.iter().zip(ends).map(|(from, to)| (from + 1, to, None)));
        announced = heads.iter().filter_map(|at| counter(lines.get(*at)?.text)).map(|(_, all)| all).max();
    }
    let pieces: Vec<Piece> = stretches
        .into_iter()
        .map(|(from, to, missing)| piece(lines.get(from..to).unwrap_or_default(), missing))
        .collect();
    // A text that only has "1 of 3 documents" on a line, or "End of document", is none.
    let known = pieces.iter().filter(|piece| !piece.body.is_empty()).count();
    (known > 0).then_some(Found { name: "Nexis", pieces, announced })
}

/// Whether a line says how long the article is.
fn is_length(line: &str) -> bool {
    label(line).is_some_and(|(label, value)| above(label) == Some(Says::Length) && word_count(value).is_some())
}

/// Whether the text begins below the line.
fn is_body(line: &str) -> bool {
    above(line.trim_end_matches(':')) == Some(Says::Body)
}

/// The article in these lines; without a text where they have another layout.
fn piece(lines: &[Line<'_>], missing_end: Option<&'static str>) -> Piece {
    let number = |line: Option<&Line<'_>>| line.map_or(0, |line| line.number);
    let seen = || lines.iter().filter(|line| !line.is_blank());
    let mut piece =
        Piece { lines: (number(seen().next()), number(seen().next_back())), missing_end, ..Piece::default() };
    // A label within a list of search terms on the cover is none: the article's own stand below its day.
    let is_label = |line: &Line<'_>| {
        is_body(line.text)
            || label(line.text).is_some_and(|(label, _)| above(label).is_some_and(|says| says != Says::Body))
    };
    let day_above =
        |at: usize| lines.get(at.saturating_sub(FAR * 2)..at).unwrap_or_default().iter().any(|it| is_day(it.text));
    let Some(first) = (0..lines.len()).find(|at| lines.get(*at).is_some_and(is_label) && day_above(*at)) else {
        return piece;
    };
    let mut length = false;
    let (body, mut entries) = labelled(lines, first, &mut piece, &mut length);
    if !length && !lines.iter().any(|line| is_body(line.text)) {
        return piece;
    }
    let head = head(lines.get(..first).unwrap_or_default(), &entries);
    entries.splice(0..0, head);
    let rest = lines.get(body..).unwrap_or_default();
    let ends = |line: &Line<'_>| {
        let is_part = PARTS.contains(&line.text) || PARTS.iter().any(|part| part.eq_ignore_ascii_case(line.text));
        is_part || label(line.text).is_some_and(|(label, _)| is_below(label))
    };
    let end = rest.iter().position(ends).unwrap_or(rest.len());
    let (text, below) = rest.split_at(end);
    // Rights that stand below the text without a label are none of it.
    let last = text.iter().rposition(|line| !line.is_blank() && !is_copyright(line.text)).map_or(0, |at| at + 1);
    let (text, rights) = text.split_at(last);
    piece.body = prose(text);
    entries.extend(rights.iter().chain(below).filter_map(below_entry));
    piece.entries = entries;
    piece
}

/// A line below the text as it is kept.
fn below_entry(line: &Line<'_>) -> Option<Entry> {
    if line.is_blank() || is_page_number(line.text) {
        return None;
    }
    let Some((name, value)) = label(line.text) else { return Some(Entry::new(None, "below", line.text)) };
    let language =
        matches!(name.to_uppercase().as_str(), "LANGUAGE" | "SPRACHE" | "LANGUE" | "TAAL" | "IDIOMA" | "LINGUA");
    Some(Entry::new(language.then_some(Field::Language), name, value))
}

/// The labelled lines from `first` on, and where the text begins; whether the length is among them.
fn labelled(lines: &[Line<'_>], first: usize, piece: &mut Piece, length: &mut bool) -> (usize, Vec<Entry>) {
    let body_line = (first..lines.len()).find(|at| lines.get(*at).is_some_and(|line| is_body(line.text)));
    let mut entries: Vec<Entry> = Vec::new();
    // Whether the line before belongs to a label, so that this one goes on with it.
    let mut open = false;
    let mut at = first;
    while let Some(line) = lines.get(at) {
        if body_line == Some(at) {
            return (at + 1, entries);
        }
        let found = label(line.text).and_then(|(name, value)| Some((name, value, above(name)?)));
        match found {
            // "BODY: The old quay ..." on one line.
            Some((_, value, Says::Body)) if !value.is_empty() => return (at, entries),
            Some((name, value, says)) => {
                let field = match says {
                    Says::Author => Some(Field::Author),
                    Says::Title => Some(Field::Title),
                    Says::Summary => Some(Field::Description),
                    _ => None,
                };
                if says == Says::Length {
                    *length |= word_count(value).is_some();
                    piece.words = word_count(value);
                }
                entries.push(Entry::new(field, name, value));
                open = true;
            }
            None if line.is_blank() => open = false,
            None if open => {
                if let Some((_, value)) = entries.last_mut().and_then(|entry| entry.parts.last_mut()) {
                    value.push_str(if value.is_empty() { "" } else { " " });
                    value.push_str(line.text);
                }
            }
            None if body_line.is_some() => entries.push(Entry::new(None, "above", line.text)),
            None => return (at, entries),
        }
        at += 1;
    }
    (at, entries)
}

/// Outlet, day, edition and title, which stand unlabelled above the labelled lines.
fn head(lines: &[Line<'_>], entries: &[Entry]) -> Vec<Entry> {
    let titled = entries.iter().any(|entry| entry.parts.iter().any(|(field, _)| *field == Some(Field::Title)));
    let is_left = |line: &Line<'_>| line.is_blank() || is_copyright(line.text) || is_page_number(line.text);
    // Near the labels, and with the fewest words: a title may name a day, too.
    let days =
        (0..lines.len()).rev().take(FAR).filter_map(|at| Some((at, lines.get(at).filter(|it| is_day(it.text))?)));
    let day = days.min_by_key(|(_, line)| line.text.split_whitespace().count());
    let Some((day, _)) = day else { return Vec::new() };
    let before: Vec<usize> =
        (0..day).rev().take(FAR).filter(|at| lines.get(*at).is_some_and(|it| !is_left(it))).collect();
    let mut out = Vec::new();
    let line = |at: usize| lines.get(at).map_or("", |line| line.text);
    // Behind the day: in its own block the edition, then the title.
    let behind = lines.get(day + 1..).unwrap_or_default();
    let blocks: Vec<&[Line<'_>]> = behind.split(is_left).filter(|block| !block.is_empty()).collect();
    let starts_apart = behind.first().is_none_or(is_left);
    let (editions, titles) = blocks.split_at(blocks.len().min(usize::from(!starts_apart)));
    let (editions, titles) = match titles.split_first() {
        Some((one, rest)) if is_edition(one) && (titled || !rest.is_empty()) => {
            (editions.iter().chain([one]).copied().collect::<Vec<_>>(), rest)
        }
        _ => (editions.to_vec(), titles),
    };
    if let Some(outlet) = before.first() {
        out.push(Entry::new(Field::Outlet, "outlet", line(*outlet)));
    }
    out.push(Entry::new(Field::Published, "date", line(day)));
    out.extend(editions.iter().map(|block| Entry::new(None, "edition", &joined(block))));
    let below: Vec<Line<'_>> = titles.iter().flat_map(|block| block.iter().copied()).collect();
    if !titled {
        match (below.is_empty(), before.get(1)) {
            (false, _) => out.push(Entry::new(Field::Title, "title", &joined(&below))),
            (true, Some(title)) => out.push(Entry::new(Field::Title, "title", line(*title))),
            _ => {}
        }
    } else if !below.is_empty() {
        out.push(Entry::new(None, "above", &joined(&below)));
    }
    out
}

/// "Late Edition - Final", "1. Ausgabe".
fn is_edition(block: &[Line<'_>]) -> bool {
    let small = joined(block).to_lowercase();
    small.split_whitespace().count() <= 8
        && ["edition", "ausgabe", "édition", "edición", "edizione", "editie"].iter().any(|own| small.contains(own))
}
