//! Writers in lines that mainly say when: "Posted on 3 May 2019 by A. Writer", "A. Writer, 3.5.2019, 10:15", "3 May 2019 |
//! A. Writer"; and lines that end where the name goes on below: "By".

use super::name::{is_name, is_nobody};
use crate::lexicon::calendar::is_calendar;
use crate::line::press;
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

/// Words that open such a line where it has no day: "Written by", "Eine Kolumne von".
const OPENERS: &[&str] = &[
    "posted",
    "written",
    "published",
    "submitted",
    "contributed",
    "reported",
    "veröffentlicht",
    "geschrieben",
    "erstellt",
    "eingestellt",
    "gepostet",
    "gespeichert",
    "verfasst",
    "publiziert",
    "publié",
    "écrit",
    "publicado",
    "escrito",
    "pubblicato",
    "scritto",
    "ein",
    "eine",
    "text",
    "texte",
    "texto",
    "words",
    "story",
    "article",
    "artikel",
    "gastbeitrag",
    "kommentar",
    "kolumne",
    "interview",
    "blog",
    "author",
    "autor",
    "autorin",
    "auteur",
    "by",
    "von",
    "par",
    "por",
    "durch",
];

/// Words with capitals behind a name that are none of it, in small letters.
const NO_NAMES: &[&str] = &[
    "last",
    "updated",
    "update",
    "published",
    "posted",
    "leave",
    "comments",
    "comment",
    "share",
    "zuletzt",
    "erstellt",
    "aktualisiert",
    "veröffentlicht",
    "stand",
    "kommentar",
    "kommentare",
    "kommentieren",
    "ein",
    "eine",
    "keine",
    "schreibe",
    "hinterlasse",
    "foto",
    "fotos",
    "bild",
    "bilder",
    "grafik",
    "symbolbild",
    "symbolfoto",
    "archivbild",
    "archivfoto",
    "titelbild",
    "photo",
    "photos",
    "image",
    "images",
    "illustration",
    "twitter",
    "facebook",
    "account",
    "actualizado",
    "publicado",
    "publié",
    "mis",
    "uhr",
    "follow",
    "view",
    "for",
    "the",
    "in",
    "on",
    "at",
    "am",
    "um",
    "le",
    "el",
    "il",
    "this",
    "filed",
    "posted",
    "tags",
    "kategorie",
    "category",
    "categories",
    "lesezeit",
    "min",
    "read",
    "print",
    "drucken",
    "special",
    "staff",
    "our",
    "date",
    "datum",
    "data",
    "fecha",
    "tekst",
    "text",
    "texto",
    "time",
    "reading",
    "redaktion",
    "giriş",
    "güncelleme",
];

/// Little words within names.
const PARTICLES: &[&str] = &["de", "da", "van", "der", "von", "den", "di", "del", "la", "le", "bin", "al", "y"];

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
    for raw in line.split([' ', '\u{a0}', '\t']) {
        let start = at;
        at += raw.len();
        at += line.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let mark = |mark: char| !mark.is_alphanumeric() && mark != '_';
        let front = raw.trim_start_matches(mark);
        let lead = if front.is_empty() { 0 } else { raw.len() - front.len() };
        let text = front.trim_end_matches(mark);
        // "A. Writer": the stop of an initial does not close.
        let tail = raw.get(lead + text.len()..).unwrap_or("");
        let closed = !(tail.is_empty() || tail == "." && text.chars().count() <= 2);
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
    parted(found)
}

/// The words, with those parted that stand in two elements of the page: "Brandt6 Nov".
fn parted(words: Vec<Word<'_>>) -> Vec<Word<'_>> {
    let glued = |at: usize| {
        let Word { text, .. } = words.get(at)?;
        let letters = text.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let named = letters.len() > 2 && letters.starts_with(char::is_uppercase) && letters.chars().all(char::is_alphabetic);
        let dated = (1..=2).contains(&(text.len() - letters.len())) && is_calendar(&words.get(at + 1)?.text.small());
        (named && dated).then_some(letters.len())
    };
    let parts = words.iter().enumerate().flat_map(|(at, word)| match glued(at) {
        Some(cut) => {
            let (name, day) = word.text.split_at(cut);
            let day = Word { start: word.start + cut, text: day, closed: word.closed };
            vec![Word { start: word.start, text: name, closed: true }, day]
        }
        None => vec![*word],
    });
    parts.collect()
}

/// Whether a word is of a day or a clock.
fn is_of_day(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit()) || is_calendar(&word.small())
}

/// Whether some word is a year, alone or at the end of a day in figures.
fn has_year(words: &[Word<'_>]) -> bool {
    words.iter().any(|word| {
        let parts = word.text.split(['.', '/', '-']);
        parts
            .filter(|part| part.len() == 4)
            .any(|part| part.parse::<u32>().is_ok_and(|year| (1990..2100).contains(&year)))
            || word.text.matches(['.', '/']).count() == 2
                && word.text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'/')
    })
}

/// The name that `words` open with: its first byte, one past its last.
fn name(line: &str, words: &[Word<'_>], handle: bool) -> Option<(usize, usize)> {
    let first = words.first()?;
    let mut end = first.start + first.text.len();
    let mut count = 1;
    let takes = |word: &Word<'_>| {
        word.text.starts_with(char::is_uppercase)
            && !is_of_day(word.text)
            && !NO_NAMES.contains(&word.text.small().as_str())
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
    if line.len() > LONGEST {
        return None;
    }
    let words = words(line);
    if words.len() > MOST_WORDS || words.len() < 2 {
        return None;
    }
    let dated = has_year(&words);
    let opened = words.first().is_some_and(|word| OPENERS.contains(&word.text.small().as_str()));
    if dated || opened && words.len() <= 12 {
        let by = words.iter().position(|word| BY.contains(&word.text.small().as_str()));
        if let Some(by) = by.filter(|by| *by < 14)
            && let Some(found) = name(line, words.get(by + 1..)?, dated || by == 1)
        {
            return Some(found);
        }
    }
    if !dated {
        return None;
    }
    // "A. Writer, 3.5.2019"
    let lead = words.iter().take_while(|word| !is_of_day(word.text)).count();
    if (2..=NAME + 3).contains(&lead)
        && let Some((start, end)) = name(line, &words, false)
        // "Tarih Bilgisi: 3.5.2019": a label.
        && !line.get(end..).is_some_and(|rest| rest.starts_with(':'))
    {
        let named = words.iter().filter(|word| word.start >= start && word.start < end).count();
        // Between the name and the day at most a word or two that say what the day is.
        if lead - named <= 3 && words.get(named).is_none_or(|next| next.start >= end) {
            return Some((start, end));
        }
    }
    // "3.5.2019 - A. Writer"
    let whole = line.trim_end().len();
    let days = words.iter().enumerate().filter(|(_, word)| is_last_of_day(word.text) && word.closed);
    days.filter_map(|(day, _)| {
        let rest = words.get(day + 1..)?;
        let (start, end) = name(line, rest, false)?;
        let last = rest.iter().take_while(|word| word.start < end).last()?;
        (last.closed || end >= whole).then_some((start, end))
    })
    .next()
}

/// Whether a word may end a day or a clock.
fn is_last_of_day(word: &str) -> bool {
    is_of_day(word) || ["uhr", "am", "pm", "hrs", "ist"].contains(&word.small().as_str())
}

/// Whether the line tells a day with its year, and little else.
#[must_use]
pub fn is_day_line(line: &str) -> bool {
    line.len() <= 80 && !line.contains("://") && has_year(&words(line))
}

/// Whether a line ends where the writer's name goes on below: "By", "3 May 2019, by", "Author".
#[must_use]
pub fn leads_to_name(line: &str) -> bool {
    let line = line.trim_end_matches([' ', ':', '\u{a0}']);
    let last = line.rsplit([' ', '\u{a0}']).next().unwrap_or("").small();
    let alone = last.len() == line.len();
    line.len() <= 60 && BY.contains(&last.as_str()) && (alone || has_year(&words(line)) || line.split(' ').count() <= 3)
}

/// The name that makes up the line below such a one.
#[must_use]
pub fn below(line: &str) -> Option<(usize, usize)> {
    let words = words(line);
    if words.len() > 6 {
        return None;
    }
    name(line, &words, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expect: Option<&str>) {
        let found = stamped(line).and_then(|(start, end)| line.get(start..end));
        assert_eq!(found, expect, "{line:?}");
    }

    #[test]
    fn names_beside_days() {
        check("Posted on 3 May 2019 by Ida Holm", Some("Ida Holm"));
        check("Posted in Harbours by ida_holm on May 3, 2019", Some("ida_holm"));
        check("Veröffentlicht am 3. Mai 2019 von Ida van der Holm | 3 Kommentare", Some("Ida van der Holm"));
        check("3. Mai 2019 · von Ida · Kommentieren", Some("Ida"));
        check("By Ida Holm Last updated May 3, 2019", Some("Ida Holm"));
        check("Par Ida B. Holm le 03.05.2019 à 11h46", Some("Ida B. Holm"));
        check("Eine Kolumne von Ida Holm", Some("Ida Holm"));
        check("Ida Holm, 03.05.2019, 11:08 Uhr", Some("Ida Holm"));
        check("Ida Holm 3/5/2019 22:41", Some("Ida Holm"));
        check("03.05.2019 um 16:14 Uhr - Ida Holm - 9 Kommentare", Some("Ida Holm"));
    }

    #[test]
    fn days_without_names() {
        for line in [
            "Published on 3 May 2019",
            "Posted by admin on 3 May 2019",
            "Last updated: 3 May 2019, by the minister of ports",
            "Monday, 3 May 2019",
            "By Monday the river had risen",
            "Springfield, 3 May 2019",
            "Eine Frage von Geld",
        ] {
            check(line, None);
        }
    }

    #[test]
    fn names_below() {
        for line in ["By", "Von:", "Autor", "3. Mai 2019 10:15 von"] {
            assert!(leads_to_name(line), "{line}");
        }
        assert!(!leads_to_name("A bridge is passed by"));
        assert_eq!(below("Ida Holm"), Some((0, 8)));
        assert_eq!(below("The harbour of Lima is closed"), None);
    }
}
