//! Lines of credits: labels, and what stands behind each. "Author: A. Writer · Date: 3.5.2019", "Text: A. Writer Photo: B",
//! "(Text and photos: A. Writer)".

use super::name::{is_name, is_nobody};
use super::{Name, Parsed, parts, side};
use crate::lexicon::calendar::is_calendar;
use dateline_model::article::BylineRole;
use dateline_model::rule::Rule;
use dateline_text::Small as _;
use dateline_text::script::has_byte;

/// Longer lines are paragraphs, in bytes.
const LONGEST: usize = 220;

/// A label has at most so many words, and so many stand before the first one: a day, a section.
const WORDS: usize = 4;
const LEAD: usize = 8;

/// Labels behind which stands who wrote it, and nothing else, in small letters.
#[rustfmt::skip]
const WRITERS: &[&str] = &[
    "autor", "autorin", "autor/in", "autor*in", "autor_in", "autorinnen", "autoren", "redakteur", "redakteurin", "verfasser", "verfasserin", "verfasst von",
    "geschrieben von", "erstellt von", "eingestellt von", "author", "author(s)", "authors", "written by", "posted by", "auteur",
    "auteure", "auteurs", "autrice", "rédacteur", "rédactrice", "autora", "autores", "autore", "autori", "autorka", "autorzy",
    "redaktor", "redaktorka", "opracowanie", "opracował", "opracowała", "oprac", "autor textu", "autor článku", "napsal",
    "napsala", "skribent", "forfatter", "kirjoittaja", "szerző", "автор", "авторы", "журналист", "yazar", "yazan", "muhabir",
    "penulis", "συντάκτης", "scritto da", "escrito por", "écrit par", "geschreven door", "autor(a)", "autoria", "skrevet af",
    "skrevet av", "skriven av", "publicado por", "publié par", "pubblicato da",
];

/// Labels behind which a writer may stand, or a text; in small letters.
#[rustfmt::skip]
const TEXTS: &[&str] = &[
    "text", "texte", "texto", "textos", "testo", "testi", "tekst", "teksti", "szöveg", "текст", "haber", "bericht", "protokoll",
    "reportage", "recherche", "gastbeitrag", "report", "words", "story", "interview", "text und fotos",
    "text und foto", "text & foto", "text & fotos", "text/foto", "text/fotos", "text und bild", "text und bilder", "text & bild",
    "bericht und fotos", "bericht und foto", "text and photos", "words and photos", "words and pictures", "texte et photos",
    "texte et photo", "texto y fotos", "texto y foto", "texto e fotos", "texto e foto", "testo e foto", "tekst en foto",
    "tekst en foto's", "text och foto", "text och bild", "tekst og foto", "tekst i zdjęcia", "tekst i foto", "text a foto",
    "text i foto", "текст и фото", "foto und text", "fotos und text", "bild und text", "von", "par", "por", "door", "by",
];

/// Labels of something else that may follow a writer without a mark between; in small letters.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "foto", "fotos", "foto's", "bild", "bilder", "photo", "photos", "fot", "zdjęcia", "zdjęcie", "фото", "grafik", "illustration",
    "illustrationen", "video", "kamera", "quelle", "source", "fuente", "fonte", "źródło", "zdroj", "datum", "date", "fecha", "data",
    "tarih", "дата", "published", "updated", "veröffentlicht", "aktualisiert", "stand", "publié", "publicado", "pubblicato",
    "actualizado", "opublikowano", "dodano", "publikováno", "vloženo", "yayınlanma", "güncelleme", "giriş", "publicerad",
    "kategorie", "kategorien", "category", "categories", "categoría", "categoria", "catégorie", "kategoria", "rubrik", "tags",
    "thema", "ressort", "lesezeit", "lesedauer", "zugriffe", "hits", "aufrufe", "kommentare", "comments", "übersetzung",
    "translation", "traduction", "redaktion", "ort", "ausgabe", "telefon", "tel", "e-mail", "email", "mail", "kontakt", "visits",
    "views",
    "giriş tarihi", "son güncelleme", "yayın tarihi", "güncelleme tarihi", "data publikacji", "data dodania", "date published",
    "published on", "last updated", "zuletzt aktualisiert", "letzte aktualisierung", "veröffentlicht am", "erstellt am",
    "fecha de publicación", "data di pubblicazione", "date de publication", "reading time", "read time", "tiempo de lectura",
    "publish date", "datum der veröffentlichung", "дата публикации", "posted on", "posted in", "filed under",
];

/// Labels that others read: who reported, who edited.
const ROLES: &[&str] = &["editor", "editors", "reporter", "reporters", "editing", "reporting"];

/// `name` without the label that `rest` says stands at its end: "Ada Brandt Hits", before ": 120".
pub(super) fn before_label<'a>(name: &'a str, rest: &str) -> &'a str {
    let cut = name.rsplit_once(' ').filter(|_| rest.starts_with(':'));
    cut.filter(|(_, last)| OTHERS.contains(&last.small().as_str())).map_or(name, |(before, _)| before)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Writer,
    Text,
    Other,
}

/// A label: where it starts, where what it says starts, what it is.
struct Label {
    start: usize,
    value: usize,
    kind: Kind,
}

/// The labels of `line`; none where others read one of them.
fn labels(line: &str) -> Option<Vec<Label>> {
    let mut found: Vec<Label> = Vec::new();
    for (colon, mark) in line.match_indices([':', '：']) {
        let value = colon + mark.len();
        let floor = found.last().map_or(0, |label| label.value);
        let before = line.get(floor..colon)?.trim_end();
        // "10:15", "https://", "Autor:in: A. Writer"
        let inner = line.get(value..).is_some_and(|rest| rest.starts_with(['/', ':']) || rest.starts_with("in"));
        if inner || before.ends_with(|letter: char| letter.is_ascii_digit()) {
            continue;
        }
        let from = before
            .rfind(['|', '·', '•', ';', '(', ')', ',', '–', '—'])
            .map_or(0, |at| at + before.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
        let clause = before.get(from..)?;
        let starts = core::iter::once(clause.len() - clause.trim_start().len())
            .chain(clause.match_indices(' ').map(|(at, _)| at + 1))
            .filter(|at| clause.get(*at..).is_some_and(|rest| rest.split(' ').count() <= WORDS));
        let starts: Vec<usize> = starts.collect();
        let known = starts.iter().find_map(|at| {
            let small = clause.get(*at..)?.replace(":in", "in").small();
            if ROLES.contains(&small.as_str()) {
                return Some((*at, None));
            }
            let kind = match small.as_str() {
                own if WRITERS.contains(&own) => Kind::Writer,
                own if TEXTS.contains(&own) => Kind::Text,
                own if OTHERS.contains(&own) => Kind::Other,
                _ => return None,
            };
            Some((*at, Some(kind)))
        });
        let first = starts.first().copied().unwrap_or(0);
        let (at, kind) = match known {
            // "Next post: Ferry returns", "Text: ..." within a sentence.
            Some((at, Some(Kind::Text))) if at != first => (at, Kind::Other),
            Some((at, kind)) => (at, kind?),
            // Whatever else stands before a colon between marks.
            None if starts.len() <= WORDS && (from > 0 || floor == 0) => (first, Kind::Other),
            None => continue,
        };
        found.push(Label { start: floor + from + at, value, kind });
    }
    Some(found)
}

/// Reads a line of labels, if one of them says who wrote it.
pub(super) fn fields(line: &str, parsed: &mut Parsed) -> bool {
    if line.len() > LONGEST || !has_byte(line, [b':', 0xEF]) || !line.contains([':', '：']) {
        return false;
    }
    let Some(labels) = labels(line) else { return false };
    let lead = labels.first().and_then(|label| line.get(..label.start)).unwrap_or("");
    if lead.split_whitespace().count() > LEAD || lead.contains(". ") {
        return false;
    }
    for (at, label) in labels.iter().enumerate().filter(|(_, label)| label.kind != Kind::Other) {
        let end = labels.get(at + 1).map_or(line.len(), |next| next.start);
        let value = line.get(label.value..end).unwrap_or("");
        if !names(value, label.value, label.kind == Kind::Writer, parsed) {
            parsed.names.clear();
            return false;
        }
    }
    !parsed.names.is_empty()
}

/// Adds the names that `value` opens with; false where it says something else.
fn names(value: &str, base: usize, sure: bool, parsed: &mut Parsed) -> bool {
    let digit = value.find(|letter: char| letter.is_ascii_digit()).unwrap_or(value.len());
    let mark = ["|", "·", "•", ";", "(", ")", "[", "]", "–", "—", " - ", " // "];
    let marks = mark.iter().filter_map(|mark| value.find(mark));
    // The stop of a sentence, not of an initial.
    let stop = value.match_indices(". ").map(|(at, _)| at).find(|at| {
        let word = value.get(..*at).unwrap_or("").rsplit([' ', '.']).next().unwrap_or("");
        word.chars().count() > 3
    });
    let cut = marks.chain(stop).min().unwrap_or(value.len()).min(digit);
    let rest = value.get(cut..).unwrap_or("");
    // "Author: ADA Wanted 31-year-old leapt from the window": below a picture.
    let small = |word: &&str| word.len() > 3 && word.chars().all(char::is_lowercase) && !is_calendar(word);
    let told = rest.split_whitespace().count() > 2 * LEAD
        || cut == digit && rest.split_whitespace().filter(small).nth(2).is_some();
    // "Author: ada_b"
    let handle = value.get(..cut).unwrap_or("").trim();
    let plain =
        handle.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-'));
    if sure && plain && handle.len() >= 3 && !is_nobody(handle) {
        let start = base + value.find(handle).unwrap_or(0);
        parsed.names.push(Name { start, end: start + handle.len(), role: BylineRole::Author, rule: Rule::BylineBy });
        return !told;
    }
    let mut found = 0;
    'list: for (from, part) in parts(value.get(..cut).unwrap_or("")) {
        let mut at = from;
        for piece in part.split('/') {
            let name = piece.trim_matches([' ', '\u{a0}', '&', '.', '"', '*']);
            let start = base + at + piece.find(name).unwrap_or(0);
            // "with B. Writer in Lima"
            let name = name.split(" in ").next().unwrap_or(name);
            at += piece.len() + 1;
            if name.is_empty() {
                continue;
            }
            // Behind "Author:" one word is enough.
            let alone = sure && found == 0 && name.chars().count() > 2;
            let fits = is_name(name, alone) && !is_nobody(name) && name.split(' ').count() <= WORDS;
            if !fits {
                break 'list;
            }
            let end = start + name.len();
            parsed.names.push(Name { start, end, role: BylineRole::Author, rule: Rule::BylineBy });
            found += 1;
        }
    }
    if found > 0 {
        // "A. Writer (AFP, dpa)"
        side(value.get(cut..).unwrap_or(""), base + cut, parsed);
    }
    found > 0 && !told
}
