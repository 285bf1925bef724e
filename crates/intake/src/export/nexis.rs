//! Nexis: "3 of 200 DOCUMENTS" above each article, or, in Nexis Uni and Lexis Advance, "End of Document" below it.
//!
//! Above the text stand outlet, day, perhaps an edition, and the title (in Nexis Uni the title leads), then labelled lines;
//! below it others. Labels are known in the languages that the product has had.

use super::lines::{Line, counter, is_copyright, is_day, is_page_number, joined, label, prose, word_count};
use super::{Found, Piece};
use crate::statement::Entry;
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
const PARTS: &[&str] = &["CLASSIFICATION", "KLASSIFIZIERUNG", "GRAPHIC"];

/// Labels that end a text there before [`PARTS`] do: the others are known below those only, as a story may have such lines.
const LOADED: &[&str] = &["LOAD-DATE", "UPDATE", "LADEDATUM", "DATE-CHARGEMENT", "PUBLICATION-TYPE"];

/// What ends an article in Nexis Uni.
const ENDS: &[&str] = &["END OF DOCUMENT", "ENDE DES DOKUMENTS", "FIN DU DOCUMENT", "FIN DEL DOCUMENTO"];
const END: &str = "End of Document";

/// So many lines above the labelled ones the day is looked for.
const FAR: usize = 14;

/// How labels are written: in capitals, as Nexis of old does, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Capitals,
    Plain,
}

impl Style {
    /// The style of these lines: that of the label of the length, or of the text.
    fn of(lines: &[Line<'_>]) -> Self {
        let found = |line: &Line<'_>| matches!(Self::Capitals.above(line.text), Some((Says::Length | Says::Body, ..)));
        if lines.iter().any(found) { Self::Capitals } else { Self::Plain }
    }

    /// What a line above the text is about, by its label; the label and what stands behind it.
    fn above(self, line: &str) -> Option<(Says, &str, &str)> {
        let bare = (self == Self::Plain).then_some((line, "")).filter(|_| !line.contains(':'));
        let (name, value) = label(line).or(bare)?;
        let large = name.to_uppercase();
        let (says, _) = ABOVE.iter().find(|(_, names)| names.contains(&large.as_str()))?;
        // A word by itself is a label where the text follows it.
        let fits = (self == Self::Plain || name == large) && (line.contains(':') || *says == Says::Body);
        fits.then_some((*says, name, value))
    }

    /// Whether the line stands below the text.
    fn is_below(self, line: &str) -> bool {
        match (self, label(line)) {
            (Self::Capitals, Some((name, _))) => BELOW.contains(&name),
            (Self::Plain, Some((name, _))) => LOADED.contains(&name.to_uppercase().as_str()),
            (Self::Plain, None) => PARTS.contains(&line.to_uppercase().as_str()),
            (Self::Capitals, None) => false,
        }
    }
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
        let is_begun = |line: &Line<'_>| matches!(Style::Plain.above(line.text), Some((Says::Body | Says::Length, ..)));
        if rest.iter().any(is_begun) {
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

/// The article in these lines; without a text where they have another layout.
fn piece(lines: &[Line<'_>], missing_end: Option<&'static str>) -> Piece {
    let number = |line: Option<&Line<'_>>| line.map_or(0, |line| line.number);
    let seen = || lines.iter().filter(|line| !line.is_blank());
    let mut piece =
        Piece { lines: (number(seen().next()), number(seen().next_back())), missing_end, ..Piece::default() };
    let style = Style::of(lines);
    // A label within a list of search terms on the cover is none: the article's own stand below its day.
    let is_label = |line: &Line<'_>| style.above(line.text).is_some();
    let day_above =
        |at: usize| lines.get(at.saturating_sub(FAR * 2)..at).unwrap_or_default().iter().any(|it| is_day(it.text));
    let Some(first) = (0..lines.len()).find(|at| lines.get(*at).is_some_and(is_label) && day_above(*at)) else {
        return piece;
    };
    let Some((body, mut entries)) = labelled(lines, first, style, &mut piece.words) else { return piece };
    let head = head(lines.get(..first).unwrap_or_default(), &entries);
    entries.splice(0..0, head);
    let mut rest = lines.get(body..).unwrap_or_default().to_vec();
    // "BODY: The old quay ..." on one line.
    if let Some(first) = rest.first_mut()
        && let Some((Says::Body, _, value)) = style.above(first.text)
    {
        first.text = value;
    }
    let end = rest.iter().position(|line| style.is_below(line.text)).unwrap_or(rest.len());
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

/// Lines between the first label and the one of the text, at most.
const MOST_LABELLED: usize = 80;

/// The labelled lines from `first` on, and where the text begins; none where neither length nor text has a label.
fn labelled(lines: &[Line<'_>], first: usize, style: Style, count: &mut Option<usize>) -> Option<(usize, Vec<Entry>)> {
    let is_body = |at: &usize| {
        let says = lines.get(*at).and_then(|line| style.above(line.text));
        matches!(says, Some((Says::Body, ..)))
    };
    let body_line = (first..lines.len()).take(MOST_LABELLED).find(is_body);
    let mut entries: Vec<Entry> = Vec::new();
    // Whether the line before belongs to a label, so that this one goes on with it.
    let mut open = false;
    let mut at = first;
    while let Some(line) = lines.get(at) {
        match style.above(line.text) {
            Some((Says::Body, ..)) => break,
            Some((says, name, value)) => {
                let field = match says {
                    Says::Author => Some(Field::Author),
                    Says::Title => Some(Field::Title),
                    Says::Summary => Some(Field::Description),
                    _ => None,
                };
                if says == Says::Length {
                    *count = word_count(value);
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
            None => break,
        }
        at += 1;
    }
    (count.is_some() || body_line.is_some()).then_some((at, entries))
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
