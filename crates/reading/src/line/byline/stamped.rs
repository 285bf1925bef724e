//! Writers in lines that mainly say when: "Posted on 3 May 2019 by A. Writer", "A. Writer, 3.5.2019, 10:15", "3 May 2019 |
//! A. Writer"; and, in [`leads`], lines that end where the name goes on below: "By".

mod leads;

pub use leads::{after_by, below, leads_to_name};

use super::glue::glued;
use super::name::{is_name, is_nobody};
use crate::lexicon::calendar::is_calendar_word;
use crate::lexicon::{Classes, classes};
use crate::line::press;
use dateline_gazetteer::Gazetteer;
use dateline_text::Small as _;

/// A line that says when and by whom is never longer, in bytes and words.
const LONGEST: usize = 200;
const MOST_WORDS: usize = 24;

/// A name has at most so many words.
const NAME: usize = 4;

/// Words before a writer, in small letters.
#[rustfmt::skip]
const BY: &[&str] = &[
    "by", "von", "par", "por", "door", "av", "af", "durch", "di", "da", "autor", "autorin", "author", "auteur", "przez", "oprac",
    "opracował", "opracowała", "napsal", "napsala", "автор", "автором", "yazan", "yazar",
];

/// The same in Arabic; only with a mark behind them, as they are words of sentences too.
const BY_MARKED: &[&str] = &["كتب", "كتبت", "بقلم", "إعداد", "تحرير"];

/// Words that open such a line where it has no day: "Written by", "Eine Kolumne von".
#[rustfmt::skip]
const OPENERS: &[&str] = &[
    "posted", "written", "published", "submitted", "contributed", "reported", "veröffentlicht", "geschrieben", "erstellt",
    "eingestellt", "gepostet", "gespeichert", "verfasst", "publiziert", "publié", "écrit", "publicado", "escrito", "pubblicato",
    "scritto", "ein", "eine", "text", "texte", "texto", "words", "story", "article", "artikel", "gastbeitrag", "kommentar",
    "kolumne", "interview", "blog", "author", "autor", "autorin", "auteur", "by", "von", "par", "por", "durch",
];

/// Words with capitals behind a name that are none of it, in small letters.
#[rustfmt::skip]
const NO_NAMES: &[&str] = &[
    "last", "updated", "update", "published", "posted", "leave", "post", "add", "comments", "comment", "share", "zuletzt", "erstellt",
    "aktualisiert", "veröffentlicht", "stand", "kommentar", "kommentare", "kommentieren", "ein", "eine", "keine", "schreibe",
    "hinterlasse", "foto", "fotos", "bild", "bilder", "grafik", "symbolbild", "symbolfoto", "archivbild", "archivfoto",
    "titelbild", "photo", "photos", "image", "images", "illustration", "twitter", "facebook", "account", "actualizado",
    "publicado", "publié", "mis", "uhr", "follow", "view", "for", "the", "in", "on", "at", "am", "um", "le", "el", "il", "this",
    "filed", "tags", "kategorie", "category", "categories", "lesezeit", "min", "read", "print", "drucken", "special", "staff",
    "our", "hits", "views", "visits", "zugriffe", "aufrufe", "date", "año", "datum", "data", "fecha", "tekst", "text", "texto", "time", "reading", "redaktion", "giriş", "güncelleme",
];

/// Little words within names.
const PARTICLES: &[&str] = &["de", "da", "van", "der", "von", "den", "di", "del", "la", "le", "bin", "al", "y"];

/// Whether the words before a name open as such a line does: "Posted by", "Eine Kolumne von".
#[must_use]
pub fn opens(words: &str) -> bool {
    let first = words.split_whitespace().next().unwrap_or("").trim_end_matches(':').small();
    OPENERS.contains(&first.as_str())
}

/// Whether a line opens with "Posted by", as comments do.
#[must_use]
pub fn is_posted(line: &str) -> bool {
    let mut words = line.split_whitespace().map(|word| word.trim_end_matches(':'));
    words.next().is_some_and(|word| word.eq_ignore_ascii_case("posted"))
        && words.next().is_some_and(|word| word.eq_ignore_ascii_case("by"))
}

/// A word with its place in the line, and without the marks around it.
#[derive(Clone, Copy)]
struct Word<'a> {
    start: usize,
    text: &'a str,
    /// A mark behind it parts it from the next.
    closed: bool,
}

fn words(line: &str) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    for raw in line.split([' ', '\u{a0}', '\t', '\u{3000}']) {
        let start = at;
        at += raw.len();
        at += line.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let mark = |mark: char| !mark.is_alphanumeric() && mark != '_';
        let front = raw.trim_start_matches(mark);
        let lead = if front.is_empty() { 0 } else { raw.len() - front.len() };
        let text = front.trim_end_matches(mark);
        // "A. Writer": the stop of an initial does not close.
        let tail = raw.get(lead + text.len()..).unwrap_or("");
        let initials = || text.chars().count() <= 2 || text.split('.').all(|one| one.chars().count() == 1);
        let closed = !(tail.is_empty() || tail == "." && initials());
        if text.is_empty() {
            // A mark by itself.
            if let Some(last) = found.last_mut() {
                let Word { closed, .. } = last;
                *closed |= !raw.is_empty();
            }
        } else {
            found.push(Word { start: start + lead, text, closed });
        }
    }
    let mut found = parted(&found);
    // "Ada BrandtDec. 3, 2019"
    if let Some(cut) = glued(line)
        && let Some(at) = found.iter().rposition(|word| word.start < cut)
        && let Some(Word { start, text, closed }) = found.get(at).copied()
        && let Some((one, other)) = text.split_at_checked(cut - start)
        && !other.is_empty()
    {
        found.insert(at + 1, Word { start: cut, text: other, closed });
        if let Some(word) = found.get_mut(at) {
            *word = Word { start, text: one, closed: true };
        }
    }
    found
}

/// The words, with those parted that stand in two elements of the page: "Brandt6 Nov".
fn parted<'a>(words: &[Word<'a>]) -> Vec<Word<'a>> {
    let glued = |at: usize| {
        let Word { text, .. } = words.get(at)?;
        // "3 May 2019Ada Brandt"
        if let Some((year, rest)) = text.split_at_checked(4)
            && matches!(year.as_bytes(), [b'1', b'9', ..] | [b'2', b'0', ..])
            && year.bytes().all(|byte| byte.is_ascii_digit())
            && rest.starts_with(char::is_uppercase)
            && rest.chars().nth(1).is_some_and(char::is_alphabetic)
        {
            return Some((year.len(), true));
        }
        // "byAda"
        if let Some(by) = ["by", "von", "par", "por", "door"].iter().find(|by| text.starts_with(**by))
            && text.get(by.len()..).is_some_and(|rest| rest.starts_with(char::is_uppercase))
        {
            return Some((by.len(), false));
        }
        // "Brandt@adab"
        if let Some((name, account)) = text.split_once('@')
            && name.starts_with(char::is_uppercase)
            && name.ends_with(char::is_lowercase)
            && account.len() > 2
            && !account.contains('.')
        {
            return Some((name.len(), true));
        }
        let letters = text.find(|letter: char| letter.is_ascii_digit())?;
        let (name, day) = text.split_at(letters);
        let named = name.len() > 2 && name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphabetic);
        let figures =
            day.split(|letter: char| !letter.is_ascii_digit()).take(3).filter(|part| !part.is_empty()).count() == 3;
        let month = || day.len() <= 2 && words.get(at + 1).is_some_and(|next| is_calendar_word(next.text));
        (named && (figures || month())).then_some((letters, true))
    };
    let mut parts = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        let Some((cut, closed)) = glued(at) else {
            parts.push(*word);
            continue;
        };
        let (one, other) = word.text.split_at(cut);
        parts.push(Word { start: word.start, text: one, closed });
        parts.push(Word { start: word.start + cut, text: other, closed: word.closed });
    }
    parts
}

/// Whether a word is of a day or a clock.
fn is_of_day(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit()) || is_calendar_word(word)
}

/// Whether some words are a day with its year: in figures, or the year beside a month, a number or a clock, but in letters
/// that have no months here. A year alone, "Ports in 2019", is none.
fn has_day(words: &[Word<'_>]) -> bool {
    let figures = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'/' | b'-'));
    let anywhere = |word: &Word<'_>| is_calendar_word(word.text) || !word.text.is_ascii() || word.text.contains(':');
    // "3 okt 2019", "2019, 3 okt"
    let beside = |at: usize| {
        let near = words.get(at.saturating_sub(2)..(at + 3).min(words.len())).unwrap_or(&[]);
        near.iter().any(|word| word.text.len() <= 2 && figures(word.text)) || words.iter().any(anywhere)
    };
    words.iter().enumerate().any(|(at, word)| {
        let marks = word.text.matches(['.', '/', '-']).count();
        let mut parts = word.text.split(['.', '/', '-']).filter(|part| part.len() == 4);
        let year = parts.any(|part| part.parse::<u32>().is_ok_and(|year| (1990..2100).contains(&year)));
        year && (marks >= 2 || beside(at))
            || marks == 2 && !word.text.contains('-') && figures(word.text) && is_of_calendar(word.text)
    })
}

/// Whether three figures may be those of a day, as the parts of a version, "4.52.7", are not.
fn is_of_calendar(figures: &str) -> bool {
    let parts: Vec<u32> = figures.split(['.', '/']).filter_map(|part| part.parse().ok()).collect();
    let day = |day: &u32, month: &u32| (1..=31).contains(day) && (1..=12).contains(month);
    match parts.as_slice() {
        [one, two, three] => day(one, two) || day(two, one) || day(three, two),
        _ => true,
    }
}

/// Whether the words open with a given name that is a month's too, "Jan", "April": another word with a capital follows it.
fn is_called_as_month(words: &[Word<'_>]) -> bool {
    let [first, next, ..] = words else { return false };
    !first.closed
        && classes(first.text).has(Classes::GIVEN)
        && next.text.starts_with(char::is_uppercase)
        && !is_of_day(next.text)
        && !NO_NAMES.contains(&next.text.small().as_str())
}

/// The name that `words` open with: its first byte, one past its last.
fn name(line: &str, words: &[Word<'_>], handle: bool) -> Option<(usize, usize)> {
    let first = words.first()?;
    let mut end = first.start + first.text.len();
    let mut count = 1;
    let called = is_called_as_month(words);
    let takes = |word: &Word<'_>| {
        word.text.starts_with(|first: char| first.is_uppercase() || matches!(first, '\u{590}'..='\u{6FF}'))
            // "Ida Holm @idah"
            && (word.start == first.start || !line.get(..word.start).is_some_and(|before| before.ends_with('@')))
            && (!is_of_day(word.text) || called && word.start == first.start)
            // "Omar El Masri": a family's name.
            && (word.text == "El" && word.start > first.start || !NO_NAMES.contains(&word.text.small().as_str()))
    };
    if !takes(first) {
        // "by surfer_77"
        let plain = first.text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'));
        let small = first.text.starts_with(|letter: char| letter.is_ascii_lowercase());
        let fits = handle && plain && small && first.text.len() >= 3 && !NO_NAMES.contains(&first.text);
        // "durch vermeintliche Firmen": a word of a sentence.
        let ends = first.closed
            || words.get(1).is_none_or(|next| {
                is_of_day(next.text)
                    || NO_NAMES.contains(&next.text.small().as_str())
                    || !next.text.starts_with(char::is_alphanumeric)
            });
        let fits = fits && ends;
        let article = ["the", "der", "die", "das", "den", "dem", "einem", "einer", "and", "und"].contains(&first.text);
        return (fits && !article && !is_nobody(first.text)).then_some((first.start, end));
    }
    let mut at = 0;
    while count < NAME && !words.get(at).is_some_and(|word| word.closed) {
        let rest = words.get(at + 1..).unwrap_or(&[]);
        let particles = rest.iter().take(2).take_while(|word| PARTICLES.contains(&word.text) && !word.closed).count();
        let Some(next) = rest.get(particles).filter(|next| takes(next)) else { break };
        end = next.start + next.text.len();
        count += 1;
        at += particles + 1;
    }
    // The stop of an initial at the end: "R. R."
    let stop =
        line.get(end..).is_some_and(|rest| rest.starts_with('.')) && words.get(at).is_some_and(|word| !word.closed);
    let end = if stop && count > 1 { end + 1 } else { end };
    let found = line.get(first.start..end)?;
    let fits = is_name(found, true) && (count > 1 || handle) && press::outlet(found).is_none() && !is_nobody(found);
    fits.then_some((first.start, end))
}

/// The writer in a line that says when, or that opens as such lines do: the bytes of the name.
#[must_use]
pub fn stamped(line: &str) -> Option<(usize, usize)> {
    stamped_by(line).map(|(_, found)| found)
}

/// The same, and whether a word such as "by" stands before the name.
#[must_use]
pub fn stamped_by(line: &str) -> Option<(bool, (usize, usize))> {
    if line.len() > LONGEST {
        return None;
    }
    let words = words(line);
    if words.len() > MOST_WORDS || words.len() < 2 {
        return None;
    }
    let dated = has_day(&words);
    let opened = words.first().is_some_and(|word| OPENERS.contains(&word.text.small().as_str()));
    let is_by =
        |word: &Word<'_>| BY.contains(&word.text.small().as_str()) || word.closed && BY_MARKED.contains(&word.text);
    let by = words.iter().position(is_by);
    // "Posted by A. Writer at 18:52 Tagged with: ..."
    let short = words.len() <= 12 || by == Some(1) && words.first().is_some_and(|word| word.text.ends_with("ed"));
    // "Author: ADA Wanted man leaps from window": below a picture.
    let told = |end: usize| {
        let small = |word: &&Word<'_>| word.text.len() > 3 && word.text.chars().all(char::is_lowercase);
        words.iter().filter(|word| word.start >= end).filter(small).nth(2).is_some()
    };
    if let Some(by) = by.filter(|by| *by < 14 && (dated || opened && short))
        && let Some(found) = name(line, words.get(by + 1..)?, dated || by == 1)
        && (dated || by > 0 || !told(found.1))
    {
        return Some((true, found));
    }
    if dated { beside_day(line, &words).map(|found| (false, found)) } else { None }
}

/// The name before or behind the day of a line.
fn beside_day(line: &str, words: &[Word<'_>]) -> Option<(usize, usize)> {
    // "A. Writer, 3.5.2019"
    let lead = words.iter().take_while(|word| !is_of_day(word.text)).count();
    if (2..=NAME + 5).contains(&lead)
        && let Some((start, end)) = name(line, words, false)
        // "Tarih Bilgisi: 3.5.2019": a label.
        && !line.get(end..).is_some_and(|rest| rest.starts_with(':'))
    {
        let named = words.iter().filter(|word| word.start >= start && word.start < end).count();
        let closed = words.get(named - 1).is_some_and(|last| last.closed);
        let between = words.get(named..lead).unwrap_or(&[]).iter().map(|word| word.text.small());
        // Between the name and the day at most a word or two that say what the day is.
        let said = |word: String| NO_NAMES.contains(&word.as_str()) || labels_day(&word);
        let far = lead - named;
        // "Ada Brandt, The Harbour Daily Post Published 3 May 2019": an outlet, and what the day is.
        let label = || words.get(lead - 1).is_some_and(|last| ["Published", "Updated", "Posted"].contains(&last.text));
        let capitals = |words: &[Word<'_>]| words.iter().all(|word| word.text.starts_with(char::is_uppercase));
        let outlet = || {
            let given = words.first().is_some_and(|first| classes(first.text).has(Classes::GIVEN));
            closed && given && far <= 6 && label() && words.get(named..lead).is_some_and(capitals)
        };
        let near = || lead <= NAME + 3 && far <= 3 && (closed || between.clone().all(said));
        if words.get(named).is_none_or(|next| next.start >= end) && (outlet() || near()) {
            return Some((start, end));
        }
    }
    // "Ada 3 May 2019", "Ada · 3 May 2019": of single words only a given name.
    let given =
        |word: &Word<'_>| classes(word.text).has(Classes::GIVEN) && Gazetteer::new().lookup(word.text).is_none();
    if let Some(first) = words.first().filter(|first| lead == 1 && given(first)) {
        return Some((first.start, first.start + first.text.len()));
    }
    // "Ada_b on 3 May 2019", and no more: whoever is called so.
    if let [first, on, rest @ ..] = words
        && !first.closed
        && matches!(on.text, "on" | "am" | "le")
        && first.text.starts_with(char::is_uppercase)
        && !NO_NAMES.contains(&first.text.small().as_str())
        && !OPENERS.contains(&first.text.small().as_str())
        && !is_nobody(first.text)
        && !labels_day(&first.text.small())
        && !press::is_section_word(first.text)
        && rest.iter().all(|word| is_of_day(word.text))
    {
        return Some((first.start, first.start + first.text.len()));
    }
    // "3.5.2019 - A. Writer"
    let whole = line.trim_end().len();
    let days = words.iter().enumerate().filter(|(_, word)| is_last_of_day(word.text) && word.closed);
    let found = days.filter_map(|(day, _)| {
        let rest = words.get(day + 1..)?;
        let (start, end) = name(line, rest, false)?;
        let last = rest.iter().take_while(|word| word.start < end).last()?;
        (last.closed || end >= whole).then_some((start, end))
    });
    if let Some(found) = { found }.next() {
        return Some(found);
    }
    if let Some(found) = counted(line, words) {
        return Some(found);
    }
    // "3 May 2019 Ada Brandt Ports", "3 May 2019 ada_b Leave a comment"
    let day = words.iter().rposition(|word| is_last_of_day(word.text))?;
    let rest = words.get(day + 1..)?;
    let invited = line.get(rest.first()?.start..).is_some_and(|rest| {
        let small = rest.small();
        INVITES.iter().filter_map(|invite| small.find(invite)).min().is_some_and(|at| (1..=40).contains(&at))
    });
    let (start, end) = name(line, rest, invited)?;
    let full = rest.first().is_some_and(given) && rest.len() <= 4;
    // A section may stand behind the two words of a name.
    let end = match rest {
        [_, last, section, ..] if full && section.start < end && !PARTICLES.contains(&last.text) => {
            last.start + last.text.len()
        }
        _ => end,
    };
    (invited || full && end > rest.first()?.start + rest.first()?.text.len()).then_some((start, end))
}

/// What a page counts behind a writer, in small letters.
const COUNTED: &[&str] = &["views", "view", "comments", "comment", "shares", "reads", "hits", "likes"];

/// The name between the day and how often the text was seen: "3 May 2019 Ada B. 120 Views 4 Comments".
fn counted(line: &str, words: &[Word<'_>]) -> Option<(usize, usize)> {
    let day = words.iter().take_while(|word| is_last_of_day(word.text)).count();
    let rest = words.get(day..).filter(|_| day >= 3)?;
    let found = name(line, rest, false)?;
    let mut behind = rest.iter().skip_while(|word| word.start < found.1);
    let number = behind.next()?.text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.'));
    (number && COUNTED.contains(&behind.next()?.text.small().as_str())).then_some(found)
}

/// What invites to comment, in small letters.
#[rustfmt::skip]
const INVITES: &[&str] = &[
    "schreibe einen kommentar", "hinterlasse", "kommentar verfassen", "kommentieren", "keine kommentare", "leave a comment",
    "leave a reply", "no comments", "post a comment", "add comment", "laisser un commentaire", "aucun commentaire",
    "deja un comentario", "sin comentarios", "lascia un commento", "nessun commento", "deixe um comentário",
    "sem comentários", "laat een reactie", "geen reacties", "dodaj komentarz", "brak komentarzy",
];

/// Whether a word says of which kind a day is: "updated", "uhr".
fn labels_day(word: &str) -> bool {
    [
        "published",
        "geändert",
        "bearbeitet",
        "modified",
        "edited",
        "letzte",
        "aktualisiert",
        "modifié",
        "modificado",
        "from",
        "vom",
        "den",
        "del",
        "em",
        "dne",
        "dnia",
    ]
    .contains(&word)
}

/// Whether a word may end a day or a clock.
fn is_last_of_day(word: &str) -> bool {
    is_of_day(word) || ["uhr", "am", "pm", "hrs", "ist"].contains(&word.small().as_str())
}

/// Whether the line has a day as Chinese and Japanese write it: "2019年5月3日".
fn has_wide_day(line: &str) -> bool {
    line.split_once('年').is_some_and(|(before, behind)| {
        let year = before.bytes().rev().take_while(u8::is_ascii_digit).count() == 4;
        let month = behind.bytes().take_while(u8::is_ascii_digit).count();
        year && (1..=2).contains(&month) && behind.get(month..).is_some_and(|rest| rest.starts_with('月'))
    })
}

/// Whether the line tells a day with its year, and little else.
#[must_use]
pub fn is_day_line(line: &str) -> bool {
    line.len() <= 80
        && line.bytes().any(|byte| byte.is_ascii_digit())
        && !line.contains("://")
        && (has_wide_day(line) || has_day(&words(line)))
}

/// Blanks within which the first word of a line stands, behind what marks may stand before it.
const OPENING: usize = 4;

/// Whether the line opens with a day.
#[must_use]
pub fn opens_with_day(line: &str) -> bool {
    // A paragraph is not read to its end for its first word.
    let opening =
        line.match_indices([' ', '\u{a0}']).nth(OPENING).map_or(line, |(at, _)| line.get(..at).unwrap_or(line));
    words(opening).first().is_some_and(|word| is_of_day(word.text))
}

/// Whether the line opens with "by" or its like.
#[must_use]
pub fn opens_with_by(line: &str) -> bool {
    line.split(' ').next().is_some_and(|first| BY.contains(&first.small().as_str()))
}

/// Where the day with its year starts that a line of names ends with.
#[must_use]
pub fn day_from(line: &str) -> Option<usize> {
    let words = if line.len() <= LONGEST { words(line) } else { Vec::new() };
    let at = words.iter().position(|word| is_of_day(word.text) && word.text.len() > 2)?;
    (words.len() <= MOST_WORDS && at > 1 && has_day(words.get(at..)?)).then(|| words.get(at).map(|word| word.start))?
}

#[cfg(test)]
mod tests;
