//! Factiva: with its codes of two or three capitals at the start of lines ("HD Quay to reopen"), or without them, where
//! the number of words, the day, the outlet and its code stand in a fixed order. "Document CODE" ends each article.

use super::lines::{Line, is_copyright, is_day, is_page_number, joined, prose, word_count};
use super::{Found, Piece};
use crate::statement::Entry;
use dateline_model::markup::Field;

/// The codes in the order in which they stand. Those from the first to [`LEAD`] stand above the text, those from
/// [`BELOW`] on below it.
const CODES: &[&str] = &[
    "CLM", "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "CX", "LP", "TD",
    "ART", "CT", "RF", "DLN", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "TRN", "AN",
];

/// What ends an article.
const END: &str = "Document …";

/// The place of a code among [`CODES`].
fn place(code: &str) -> Option<usize> {
    CODES.iter().position(|own| *own == code)
}

/// The code at the start of a line and what follows it; by itself, behind a tab or wide blanks it is sure.
fn code(text: &str) -> Option<(&'static str, &str, bool)> {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let (code, rest) = text.split_at_checked(end)?;
    let code = CODES.get(place(code)?)?;
    let sure = rest.is_empty() || rest.starts_with('\t') || rest.starts_with("  ") || rest.starts_with('\u{A0}');
    Some((code, rest.trim(), sure))
}

/// Whether a line is "Document VLLN000020210304eh3400001", in the language of the page.
fn is_document(line: &str) -> bool {
    let Some((word, code)) = line.split_once(char::is_whitespace) else { return false };
    matches!(word, "Document" | "Dokument" | "Documento" | "Документ" | "文档" | "文書") && is_accession(code.trim())
}

/// A document's number: letters of the outlet's code, small ones too, then digits, letters among them.
fn is_accession(code: &str) -> bool {
    (18..=40).contains(&code.len())
        && code.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && code.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && code.bytes().filter(u8::is_ascii_digit).count() >= 10
}

/// The articles of an export with codes.
pub fn with_codes(lines: &[Line<'_>]) -> Option<Found> {
    let codes = || lines.iter().filter_map(|line| code(line.text));
    let has = |wanted: &[&str]| wanted.iter().all(|own| codes().any(|(code, ..)| code == *own));
    if !(has(&["HD", "PD", "SN"]) && (has(&["LP"]) || has(&["TD"]))) {
        return None;
    }
    // Whether one blank is enough behind a code: where titles have no more.
    let one_blank = codes().filter(|(code, ..)| *code == "HD").all(|(.., sure)| !sure);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut current: Vec<(&'static str, Vec<Line<'_>>)> = Vec::new();
    let mut ended = false;
    for line in lines {
        let last = current.last().and_then(|(code, _)| place(code));
        let found = code(line.text).filter(|(.., sure)| *sure || one_blank).filter(|(code, ..)| {
            let Some(last) = last else { return true };
            let in_text = last >= place("LP").unwrap_or(0) && last <= place("TD").unwrap_or(0);
            // Within the text only a code that can follow counts, or a new article's first ones.
            let own = place(code).unwrap_or(0);
            ended || own > last || (!in_text && own != last) || matches!(*code, "HD" | "SE" | "CLM")
        });
        match found {
            Some((code, rest, _)) => {
                let has_title = current.iter().any(|(own, _)| *own == "HD");
                if ended || (has_title && matches!(code, "HD" | "SE" | "CLM")) {
                    pieces.extend(coded(&core::mem::take(&mut current), ended));
                    ended = false;
                }
                current.push((code, Vec::from([Line { number: line.number, text: rest }])));
                ended |= code == "AN" && is_document(rest);
            }
            None if ended => {}
            None => {
                ended |= is_document(line.text);
                if let Some((_, own)) = current.last_mut() {
                    own.push(*line);
                }
            }
        }
    }
    pieces.extend(coded(&current, ended));
    (!pieces.is_empty()).then_some(Found { name: "Factiva", pieces, announced: None })
}

/// An article of lines under their codes.
fn coded(parts: &[(&'static str, Vec<Line<'_>>)], ended: bool) -> Option<Piece> {
    let numbers = || parts.iter().flat_map(|(_, lines)| lines).filter(|line| !line.is_blank()).map(|line| line.number);
    let mut piece =
        Piece { lines: (numbers().min()?, numbers().max()?), missing_end: (!ended).then_some(END), ..Piece::default() };
    let mut text: Vec<Line<'_>> = Vec::new();
    for (code, lines) in parts {
        let value = joined(lines);
        let field = match *code {
            "LP" | "TD" => {
                text.extend(lines.iter().copied());
                text.push(Line { number: 0, text: "" });
                continue;
            }
            "HD" => Some(Field::Title),
            "BY" => Some(Field::Author),
            "PD" => Some(Field::Published),
            "SN" => Some(Field::Outlet),
            "LA" => Some(Field::Language),
            "WC" => {
                piece.words = word_count(&value);
                None
            }
            _ => None,
        };
        piece.entries.push(Entry::new(field, code, &value));
    }
    piece.body = prose(&text);
    Some(piece)
}

/// The articles of an export without codes.
pub fn without_codes(lines: &[Line<'_>]) -> Option<Found> {
    let mut pieces = Vec::new();
    let mut from = 0;
    let mut ends = 0;
    for (at, _) in lines.iter().enumerate().filter(|(_, line)| is_document(line.text)) {
        pieces.extend(plain(lines.get(from..=at).unwrap_or_default(), true));
        from = at + 1;
        ends += 1;
    }
    let rest = lines.get(from..).unwrap_or_default();
    if ends > 0 && rest.iter().any(|line| word_count(line.text).is_some()) {
        pieces.extend(plain(rest, false));
    }
    let known = pieces.iter().any(|piece: &Piece| !piece.body.is_empty());
    known.then_some(Found { name: "Factiva", pieces, announced: None })
}

/// The article in these lines; without a text where they have another layout.
fn plain(lines: &[Line<'_>], ended: bool) -> Option<Piece> {
    let numbers = || lines.iter().filter(|line| !line.is_blank()).map(|line| line.number);
    let mut piece =
        Piece { lines: (numbers().min()?, numbers().max()?), missing_end: (!ended).then_some(END), ..Piece::default() };
    // The line that counts the words, with a day soon below.
    let soon = |at: usize| {
        let below = lines.get(at + 1..).unwrap_or_default().iter().filter(|line| !line.is_blank());
        below.take(2).any(|line| is_day(line.text))
    };
    let counts = |at: &usize| lines.get(*at).is_some_and(|line| word_count(line.text).is_some()) && soon(*at);
    let Some(count) = (0..lines.len()).find(counts) else { return Some(piece) };
    let line = |at: usize| lines.get(at).map_or("", |line| line.text);
    piece.words = word_count(line(count));
    piece.lines.0 = above(lines.get(..count).unwrap_or_default(), &mut piece.entries).unwrap_or(piece.lines.0);
    piece.entries.push(Entry::new(None, "length", line(count)));
    let below = below(lines, count, &mut piece.entries);
    let text = lines.get(below..lines.len() - usize::from(ended)).unwrap_or_default();
    piece.body = prose(text);
    if ended {
        piece.entries.push(Entry::new(None, "number", line(lines.len() - 1)));
    }
    Some(piece)
}

/// Section, title and writer above the number of words; the number of the first of their lines.
fn above(lines: &[Line<'_>], entries: &mut Vec<Entry>) -> Option<usize> {
    let mut blocks = lines.rsplit(Line::is_blank).filter(|block| !block.is_empty());
    let mut block: Vec<Line<'_>> = blocks.next()?.to_vec();
    let is_by = |line: &Line<'_>| {
        let first = line.text.split_whitespace().next().unwrap_or("").to_lowercase();
        matches!(first.as_str(), "by" | "von" | "par" | "por" | "di" | "door")
    };
    // Where each line stands by itself, what is above the writer is the title.
    if block.len() == 1 && block.first().is_some_and(|line| is_by(line) || is_name(line.text)) {
        block.splice(0..0, blocks.next().unwrap_or_default().iter().copied());
    }
    let start = block.len().saturating_sub(4);
    let block = block.get(start..)?;
    let first = block.first()?.number;
    let (last, before) = block.split_last()?;
    let long = |line: &Line<'_>| line.text.split_whitespace().count() >= 4;
    let writer = !before.is_empty() && (is_by(last) || (is_name(last.text) && before.last().is_some_and(long)));
    let titles = if writer { before } else { block };
    let title = titles.last()?;
    let sections = titles.get(..titles.len() - 1).unwrap_or_default();
    entries.extend(sections.iter().map(|line| Entry::new(None, "section", line.text)));
    entries.push(Entry::new(Field::Title, "title", title.text));
    if writer {
        entries.push(Entry::new(Field::Author, "author", last.text));
    }
    Some(first)
}

/// Two to four words with capitals and nothing else.
fn is_name(line: &str) -> bool {
    let words = line.split_whitespace().count();
    (2..=4).contains(&words)
        && line.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
        && !line.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, '?' | '!' | ':' | ','))
}

/// Lines between the number of words and the text: day, time, outlet, its code, page, language, rights. Where the text
/// begins.
fn below(lines: &[Line<'_>], count: usize, entries: &mut Vec<Entry>) -> usize {
    /// More lines than this are text.
    const MOST: usize = 10;
    let head: Vec<usize> =
        (count + 1..lines.len()).filter(|at| lines.get(*at).is_some_and(|line| !line.is_blank())).take(MOST).collect();
    let line = |at: usize| lines.get(at).map_or("", |line| line.text);
    let rights = head.iter().position(|at| is_copyright(line(*at)));
    let code = head.iter().position(|at| is_source_code(line(*at)));
    // Without rights the language is the last of them, else the outlet's code.
    let after_code = code.map(|code| code + head.iter().skip(code + 1).take_while(|at| is_short(line(**at))).count());
    let Some(end) = rights.or(after_code) else { return count + 1 };
    let mut day = false;
    let mut outlet = false;
    for at in head.iter().take(end + 1) {
        let text = line(*at);
        let entry = if !day && is_day(text) {
            day = true;
            Entry::new(Field::Published, "date", text)
        } else if is_copyright(text) {
            Entry::new(None, "rights", text)
        } else if day && !outlet && text.contains(char::is_alphabetic) && !is_time(text) {
            outlet = true;
            Entry::new(Field::Outlet, "outlet", text)
        } else {
            Entry::new(None, "source", text)
        };
        if !is_page_number(text) {
            entries.push(entry);
        }
    }
    head.get(end).map_or(count + 1, |at| at + 1)
}

/// The code of an outlet: "VLLN".
fn is_source_code(line: &str) -> bool {
    (2..=8).contains(&line.len())
        && line.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && line.starts_with(|letter: char| letter.is_ascii_uppercase())
}

/// A page, an edition, a language: a word or two.
fn is_short(line: &str) -> bool {
    line.split_whitespace().count() <= 3 && line.len() <= 30 && !line.ends_with(['.', '!', '?'])
}

/// "08:15", "08:15 GMT".
fn is_time(line: &str) -> bool {
    line.starts_with(|letter: char| letter.is_ascii_digit()) && line.contains(':') && line.len() <= 20
}
