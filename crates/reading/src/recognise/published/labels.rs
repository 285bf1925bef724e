//! Words before a day that say what it is the day of.

use super::candidate::{Candidate, Role};
use crate::document::Document;
use crate::lexicon::openings::FoldedOpenings;
use crate::lexicon::stamps::words as label_words;
pub use crate::lexicon::stamps::{Label, of};
use dateline_model::span::Span;
use dateline_text::Small as _;

/// A line that holds a day and no more is at most so long, in bytes.
const SHORT: usize = 40;

/// What the label says that stands right before a day, `words` being what stands before it: of "3 May published, 4 May" the
/// label is that of the first day.
#[must_use]
pub fn before(words: &str) -> Option<Label> {
    let words = words.rsplit([',', '|', ';', '•', '·', '/', '(', '–', '—']).next().unwrap_or("");
    label_words(words).filter_map(|word| of(&word.small())).last()
}

/// Whether a label before a day, with its colon, says that something ends or takes place on it: "Entries close:", "Event date:".
#[must_use]
pub fn is_of_end(words: &str) -> bool {
    #[rustfmt::skip]
    const ENDS: &[&str] = &[
        "close", "closes", "closing", "ends", "expires", "expiry", "due", "deadline", "until", "event", "events", "apply", "rsvp", "showing",
        "frist", "ablauf", "termin", "veranstaltung", "échéance", "clôture", "événement", "vence", "vencimiento", "cierre", "evento",
        "scadenza", "prazo", "termín", "termin",
    ];
    let Some(label) = words.trim_end().strip_suffix(':') else { return false };
    let label = label.rsplit(['|', '•', '·', ';']).next().unwrap_or(label);
    label.len() <= 40 && label_words(label).any(|word| ENDS.contains(&word.small().as_str()))
}

/// Whether the words before a day end with one that says it is the day of somebody's birth or death, or open as the caption of
/// an older picture does: "Born", "FILE - The lock on".
#[must_use]
pub fn is_of_life(words: &str) -> bool {
    const LIFE: &[&str] =
        &["born", "died", "geboren", "gestorben", "né", "née", "nacido", "nacida", "nato", "nata", "nascido"];
    let last = label_words(words).last().unwrap_or("");
    LIFE.contains(&last.small().as_str()) || words.starts_with("FILE ")
}

/// Whether the words before a day, of several in a line, end with the label of the first of them: "Original:", "Originally:".
#[must_use]
pub fn is_original(words: &str) -> bool {
    let words = words.trim_end();
    words.ends_with(':')
        && words
            .trim_end_matches(':')
            .rsplit([' ', '|'])
            .next()
            .is_some_and(|word| ["original", "originally"].iter().any(|own| word.eq_ignore_ascii_case(own)))
}

/// Whether the label at `label`, which stands behind the day at `day` in a line, is of a day or a clock behind it.
#[must_use]
pub fn leads(text: &str, line: Span, day: Span, label: Span) -> bool {
    let behind = text.get(label.end as usize..line.end as usize).unwrap_or("").trim_start();
    label.start >= day.end
        && behind.starts_with(|next: char| next.is_alphanumeric() || next == ':')
        && behind.bytes().any(|byte| byte.is_ascii_digit())
}

/// The candidate of a line that says no more than a day, with what the line above says of it, where that is a label and no
/// more: "Updated:" or, of the day before that, "Original:".
#[must_use]
pub fn in_line_above(document: &Document<'_>, line: Span, one: Candidate) -> Candidate {
    let own = line.of(document.text);
    let at = document.lines.partition_point(|other| other.span.start < line.start);
    let above =
        at.checked_sub(1).and_then(|at| document.lines.get(at)).map_or("", |above| above.span.of(document.text));
    let words: Vec<&str> =
        above.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    if one.role != Role::Stamp || !above.ends_with(':') || words.len() > 2 || own.len() > SHORT {
        return one;
    }
    let said = words.last().map(|word| word.small());
    let role = match said.as_deref().map(|word| (word, of(word))) {
        Some((_, Some(Label::Published)) | ("original" | "originally", _)) => Role::Published,
        Some((_, Some(Label::Updated))) => Role::Updated,
        _ => one.role,
    };
    Candidate { role, ..one }
}

/// Whether the words are the sentence in which a blog's page says when and under what it was posted: "This entry was posted
/// in Ports on 3 May", "Dieser Beitrag wurde am 3. Mai von A. veröffentlicht".
#[must_use]
pub fn is_posted(words: &str) -> bool {
    const DONE: &[&str] = &["gepostet", "veröffentlicht", "publiziert", "gebloggt"];
    // "Ports in winter wurde am 3. Mai 2019 um 10:15 Uhr gepostet"
    let timed = words.contains(" wurde am ") && {
        let small = words.small();
        small.contains(" uhr ") && DONE.iter().any(|done| small.contains(done))
    };
    timed || {
        // Such a sentence opens at once, or behind a few words.
        let small = words.get(..words.floor_char_boundary(NEAR + LONGEST_OPENING)).unwrap_or(words).small();
        let places = small.char_indices().take_while(|(at, _)| *at <= NEAR);
        { places }.any(|(at, _)| small.get(at..).is_some_and(opens_with_post))
    }
}

/// Whether the words before a day end with who posted something: "Posted by The Quay on", "Publié par Le Quai le".
#[must_use]
pub fn names_poster(words: &str) -> bool {
    const DONE: &[&str] =
        &["posted by ", "published by ", "written by ", "veröffentlicht von ", "publié par ", "publicado por "];
    let small = words.small();
    let behind = DONE.iter().filter_map(|done| Some(small.rfind(done)? + done.len())).max();
    behind.and_then(|at| small.get(at..)).is_some_and(|rest| (1..=6).contains(&rest.split_whitespace().count()))
}

/// So far into a text such a sentence may open, in bytes, and no opening is longer.
const NEAR: usize = 40;
const LONGEST_OPENING: usize = 40;

/// Whether the words open with those of such a sentence: no paragraph of a story does.
#[must_use]
pub fn opens_posted(words: &str) -> bool {
    opens_with_post(&words.small())
}

/// Whether `small` opens with the first words of such a sentence.
fn opens_with_post(small: &str) -> bool {
    const THINGS: &[&str] = &[
        "a version of this article",
        "a version of this story",
        "this appeared in",
        "this article appeared",
        "this story appeared",
        "this entry was",
        "this post was",
        "this article was",
        "this was posted",
        "dieser beitrag wurde",
        "dieser eintrag wurde",
        "dieser artikel wurde",
        "ce contenu a été",
        "cet article a été",
        "cette entrée a été",
        "ce billet a été",
        "esta entrada fue",
        "este artículo fue",
        "este post foi",
        "esta entrada foi",
        "questo articolo è stato",
        "questa voce è stata",
        "dit bericht werd",
        "dit bericht is",
        "detta inlägg",
        "ten wpis został",
        "эта запись была",
    ];
    static OPENINGS: FoldedOpenings = FoldedOpenings::NONE.with_all(THINGS);
    // It is asked at many places of a text, at most of which other letters stand.
    OPENINGS.may_open(small) && THINGS.iter().any(|thing| small.starts_with(thing))
}
