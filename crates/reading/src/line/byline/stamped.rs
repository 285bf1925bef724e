//! Writers in lines that mainly say when: "Posted on 3 May 2019 by A. Writer", "A. Writer, 3.5.2019, 10:15", "3 May 2019 |
//! A. Writer"; and lines that end where the name goes on below: "By".

use super::name::{is_name, is_nobody};
use crate::lexicon::calendar::is_calendar;
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
    "our", "date", "datum", "data", "fecha", "tekst", "text", "texto", "time", "reading", "redaktion", "giriş", "güncelleme",
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
    parted(&found)
}

/// The words, with those parted that stand in two elements of the page: "Brandt6 Nov".
fn parted<'a>(words: &[Word<'a>]) -> Vec<Word<'a>> {
    let glued = |at: usize| {
        let Word { text, .. } = words.get(at)?;
        // "byAda"
        if let Some(by) = ["by", "von", "par", "por", "door"].iter().find(|by| text.starts_with(**by))
            && text.get(by.len()..).is_some_and(|rest| rest.starts_with(char::is_uppercase))
        {
            return Some((by.len(), false));
        }
        let letters = text.find(|letter: char| letter.is_ascii_digit())?;
        let (name, day) = text.split_at(letters);
        let named = name.len() > 2 && name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphabetic);
        let figures =
            day.split(|letter: char| !letter.is_ascii_digit()).take(3).filter(|part| !part.is_empty()).count() == 3;
        let month = || day.len() <= 2 && words.get(at + 1).is_some_and(|next| is_calendar(&next.text.small()));
        (named && (figures || month())).then_some((letters, true))
    };
    let parts = words.iter().enumerate().flat_map(|(at, word)| match glued(at) {
        Some((cut, closed)) => {
            let (one, other) = word.text.split_at(cut);
            let other = Word { start: word.start + cut, text: other, closed: word.closed };
            vec![Word { start: word.start, text: one, closed }, other]
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
                && is_of_calendar(word.text)
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
    let dated = has_year(&words);
    let opened = words.first().is_some_and(|word| OPENERS.contains(&word.text.small().as_str()));
    let by = words.iter().position(|word| BY.contains(&word.text.small().as_str()));
    // "Posted by A. Writer at 18:52 Tagged with: ..."
    let short = words.len() <= 12 || by == Some(1) && words.first().is_some_and(|word| word.text.ends_with("ed"));
    if let Some(by) = by.filter(|by| *by < 14 && (dated || opened && short))
        && let Some(found) = name(line, words.get(by + 1..)?, dated || by == 1)
    {
        return Some((true, found));
    }
    if dated { beside_day(line, &words).map(|found| (false, found)) } else { None }
}

/// The name before or behind the day of a line.
fn beside_day(line: &str, words: &[Word<'_>]) -> Option<(usize, usize)> {
    // "A. Writer, 3.5.2019"
    let lead = words.iter().take_while(|word| !is_of_day(word.text)).count();
    if (2..=NAME + 3).contains(&lead)
        && let Some((start, end)) = name(line, words, false)
        // "Tarih Bilgisi: 3.5.2019": a label.
        && !line.get(end..).is_some_and(|rest| rest.starts_with(':'))
    {
        let named = words.iter().filter(|word| word.start >= start && word.start < end).count();
        let closed = words.get(named - 1).is_some_and(|last| last.closed);
        let mut between = words.get(named..lead).unwrap_or(&[]).iter().map(|word| word.text.small());
        // Between the name and the day at most a word or two that say what the day is.
        let said = |word: String| NO_NAMES.contains(&word.as_str()) || labels_day(&word);
        if lead - named <= 3 && words.get(named).is_none_or(|next| next.start >= end) && (closed || between.all(said)) {
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

/// The name that a line of few words gives behind "by" or its like: "von ada", "Thread starter ada".
#[must_use]
pub fn after_by(line: &str) -> Option<(usize, usize)> {
    let words = words(line);
    let starts = |word: &Word<'_>| {
        let small = word.text.small();
        BY.contains(&small.as_str()) || ["starter", "themenstarter", "themenersteller"].contains(&small.as_str())
    };
    let by = words.iter().take(2).position(starts)?;
    if words.len() > by + 4 {
        return None;
    }
    let (start, end) = name(line, words.get(by + 1..)?, true)?;
    (end + 1 >= line.trim_end().len()).then_some((start, end))
}

/// Whether the line says how long ago something was: "3 hours ago", "vor 2 Tagen", "Hace 13 horas".
#[must_use]
pub fn is_ago(line: &str) -> bool {
    if line.len() > 40 || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let small = line.small();
    ["vor ", "hace ", "il y a ", "há ", "przed "].iter().any(|start| small.starts_with(start))
        || [" ago", " geleden", " fa", " temu", " sedan", " siden", " önce", " назад"]
            .iter()
            .any(|end| small.ends_with(end))
}

/// Whether a word may end a day or a clock.
fn is_last_of_day(word: &str) -> bool {
    is_of_day(word) || ["uhr", "am", "pm", "hrs", "ist"].contains(&word.small().as_str())
}

/// Whether the line tells a day with its year, and little else.
#[must_use]
pub fn is_day_line(line: &str) -> bool {
    line.len() <= 80
        && line.bytes().any(|byte| byte.is_ascii_digit())
        && !line.contains("://")
        && has_year(&words(line))
}

/// Whether a line ends where the writer's name goes on below: "By", "3 May 2019, by", "Author".
#[must_use]
pub fn leads_to_name(line: &str) -> bool {
    let line = line.trim_end_matches([' ', ':', '\u{a0}']);
    if line.len() > 60 {
        return false;
    }
    let last = line.rsplit([' ', '\u{a0}']).next().unwrap_or("").small();
    if !BY.contains(&last.as_str()) {
        return false;
    }
    let alone = last.len() == line.len();
    let dated = has_year(&words(line));
    dated || !line.contains(',') && (alone || line.split(' ').count() <= 3)
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
        check("Door Ida Holm6 nov. 2019", Some("Ida Holm"));
        check("von Ida Holm03.05.2019 - 08:13 Uhr", Some("Ida Holm"));
        check("May 3, 2019 byIda Holm Post a Comment", Some("Ida Holm"));
        check("3. Mai 2019 Ida Holm Häfen", Some("Ida Holm"));
        check("3. Mai 2019 ida_h Schreibe einen Kommentar", Some("ida_h"));
        check("Ida · May 3, 2019 · Ports · 7 comments", Some("Ida"));
        check("Vloženo 03.05.2019, napsal Ida Holm", Some("Ida Holm"));
        check("Kestrel on May 3, 2019", Some("Kestrel"));
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
            "Giriş Tarihi: 3.5.2019",
            "Updated on May 3, 2019",
            "Politics on May 3, 2019",
            "+++ Neue Fähre bisher bei 3.233 Gästen (Stand 3.5.2019) +++",
            "Eine Frage von Geld",
            "Harbour Notes 4.52.7",
            "Aus Holm 4 Neues vom 3.5.2019",
        ] {
            check(line, None);
        }
    }

    #[test]
    fn few_words_beside_a_day() {
        let name = |line: &'static str| after_by(line).and_then(|(from, to)| line.get(from..to));
        assert_eq!(name("von ida"), Some("ida"));
        assert_eq!(name("Thread starter ida_h"), Some("ida_h"));
        assert_eq!(name("von der Fähre an den Strand"), None);
        assert!(is_ago("Hace 13 horas") && is_ago("3 hours ago") && !is_ago("Vor dem Hafen") && !is_ago("long ago"));
    }

    #[test]
    fn names_below() {
        for line in ["By", "Von:", "Autor", "3. Mai 2019 10:15 von"] {
            assert!(leads_to_name(line), "{line}");
        }
        assert!(!leads_to_name("A bridge is passed by") && !leads_to_name("Imprint, Author"));
        assert_eq!(below("Ida Holm"), Some((0, 8)));
        assert_eq!(below("The harbour of Lima is closed"), None);
    }
}
