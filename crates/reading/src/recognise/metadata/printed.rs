//! Writers whom lines near the title or below the story name, without a mark of the page's.

use super::Named;
use super::name::{is_writer, of_parsed, people};
use super::near::Near;
use crate::document::Document;
use crate::lexicon::calendar::is_calendar;
use crate::lexicon::{Classes, classes};
use crate::line::byline;
use crate::line::dateline::ordinary_case;
use crate::line::press;
use crate::recognise::published::labels;
use dateline_model::order::Order as _;
use dateline_model::rule::{Kind, Rule};
use dateline_model::span::Span;
use dateline_text::Small as _;

/// Beyond so many lines from the story's opening, or below its end, a name is somebody else's.
const FAR: usize = 5;
const BELOW: usize = 6;

/// A line in which a writer is named by what stands around the name is at most so long, in bytes, and has no more words:
/// what is longer tells something.
const LONG: usize = 160;
const MOST_WORDS: usize = 14;

/// Names on lines near the title: "By A. Writer | 3 May", "Posted on 3 May by A. Writer", a line that holds names
/// and stands beside a day; or on lines below the story that open with "Author:" or its like.
pub(super) fn names(document: &Document<'_>, near: &Near<'_>) -> Vec<Named> {
    let lines = near.lines(document, FAR);
    let is_title = |span: Span| document.segments.iter().any(|one| one.kind == Kind::Headline && one.span == span);
    // Who took a picture stands below it.
    let of_picture = |span: Span| document.segments.iter().any(|one| one.kind == Kind::Caption && one.span == span);
    let lines: Vec<(usize, Span)> =
        lines.into_iter().filter(|(_, span)| !of_picture(*span) && !is_pictures(document, *span)).collect();
    // What somebody calls himself, where no line names somebody in full.
    let mut handle: Vec<Named> = Vec::new();
    // What stands beside a day without a "by" and opens with no given name may be a place: "Puerto Viejo 8 OCT 2019".
    let mut beside: Vec<Named> = Vec::new();
    for (_, span) in lines.iter().filter(|(_, span)| span.len() <= LONG && !is_title(*span)) {
        let found = in_line(document.text, *span);
        let found = if found.is_empty() { before_link(document.text, *span).into_iter().collect() } else { found };
        if found.iter().any(|(name, ..)| byline::is_name(name, false)) {
            let given = |(name, ..): &Named| classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
            let bare = byline::stamped::stamped_by(span.of(document.text)).is_some_and(|(by, _)| !by);
            if !bare || found.iter().any(given) {
                return found;
            }
            if beside.is_empty() {
                beside = found;
            }
            continue;
        }
        if handle.is_empty() {
            handle = found;
        }
    }
    if !handle.is_empty() && beside.is_empty() {
        return handle;
    }
    let mut in_order: Vec<(usize, Span)> = lines.clone();
    in_order.order_by_key(|(_, span)| *span);
    for (at, (distance, span)) in in_order.iter().enumerate() {
        let words = span.of(document.text);
        if span.len() > LONG / 2 || is_title(*span) || words.ends_with(['.', '!', '?', ':']) {
            continue;
        }
        let line = |at: Option<usize>| at.and_then(|at| in_order.get(at)).map(|(_, span)| *span);
        let (before, behind) = (line(at.checked_sub(1)), line(Some(at + 1)));
        let dated = [before, behind].into_iter().flatten().any(|other| has_day(document.text, other));
        // "By", "Von:" in a line of its own.
        let by = before.is_some_and(|before| is_intro(before.of(document.text)));
        let known = || classes(words.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
        let below_title = before.is_some_and(is_title) && *distance == 0;
        // "Ada Brandt", above "All articles".
        let boxed = behind.is_some_and(|behind| byline::leads_to_others(behind.of(document.text)));
        let boxed = boxed || near.is_of_author(span.start);
        // Beside such a place only who is surely somebody.
        if !beside.is_empty() && !known() {
            continue;
        }
        if by || below_title || boxed || (dated && (*distance == 0 || known())) {
            let found = all_names(document.text, *span, by);
            if !found.is_empty() {
                return found;
            }
            // "Ada Brandt, Harbour Post", beside the day.
            if dated
                && known()
                && let Some(named) = before_comma(document.text, *span)
            {
                return vec![named];
            }
        }
    }
    if !beside.is_empty() {
        return beside;
    }
    let is_below = |at: u32| near.below(at).is_some_and(|lines| lines <= BELOW) && near.distance(at).is_some();
    let below = document.lines.iter().filter(|line| line.span.len() <= LONG && is_below(line.span.start));
    let opens = |span: Span| {
        let words = span.of(document.text).small();
        words.split_once([':', ' ']).is_some_and(|(first, _)| is_intro(first))
    };
    let below: Vec<Span> = below.map(|line| line.span).collect();
    let mut signed = below.iter().map(|line| match opens(*line) {
        true => in_line(document.text, *line),
        false => credited(document.text, *line),
    });
    signed.find(|found| !found.is_empty()).unwrap_or_else(|| {
        // A box on the writer: the name by itself.
        let boxed = below.iter().filter(|line| near.is_of_author(line.start) && line.len() <= LONG / 4);
        let mut named = boxed.map(|line| all_names(document.text, *line, false)).filter(|found| found.len() == 1);
        named.next().unwrap_or_else(|| of_posted(document, near).into_iter().collect())
    })
}

/// The sentence in which a blog says when, by whom and under what it was posted is at most so long, in bytes.
const LONG_POSTED: usize = 400;

/// The name in such a sentence: "This entry was posted on 3 May 2019 by Ada Brandt and is filed under Ports."
fn of_posted(document: &Document<'_>, near: &Near<'_>) -> Option<Named> {
    let lines = document.lines.iter().filter(|line| line.span.len() <= LONG_POSTED);
    let mut told = lines
        .filter(|line| labels::opens_posted(line.span.of(document.text)) && near.distance(line.span.start).is_some());
    let span = told.next()?.span;
    let (name, from) = by_phrase(span.of(document.text));
    let fits = name.starts_with(char::is_uppercase) && byline::is_name(name, false) && is_writer(name);
    let start = span.start as usize + from;
    fits.then(|| (ordinary_case(name), Span::new(start, start + name.len()), Rule::BylineBy))
}

/// Whether the line above the one at `span` says that a picture's owner follows: "Photo:".
pub(crate) fn is_pictures(document: &Document<'_>, span: Span) -> bool {
    const LABELS: &[&str] =
        &["foto", "fotos", "photo", "photos", "bild", "bilder", "image", "credit", "picture", "crédit", "grafik"];
    let at = document.lines.partition_point(|line| line.span.start < span.start);
    let above = at.checked_sub(1).and_then(|at| document.lines.get(at)).map_or("", |line| line.span.of(document.text));
    above.len() <= 12 && above.strip_suffix(':').is_some_and(|label| LABELS.contains(&label.trim().small().as_str()))
}

/// The name before a comma, behind which an outlet or a place may stand.
fn before_comma(text: &str, span: Span) -> Option<Named> {
    let (name, rest) = span.of(text).split_once(", ")?;
    let fits = byline::stands_alone(name) && is_writer(name) && rest.split(' ').count() <= 4;
    let start = span.start as usize;
    fits.then(|| (ordinary_case(name), Span::new(start, start + name.len()), Rule::BylineTitle))
}

/// Names that a line of labels gives: "(Text: A. Writer, Photos: B)".
fn credited(text: &str, span: Span) -> Vec<Named> {
    let words = span.of(text);
    let parsed = byline::credits(words);
    parsed.map(|parsed| of_parsed(words, span.start as usize, &parsed, Rule::BylineBy)).unwrap_or_default()
}

/// Whether the words end as a sentence does; the stop behind digits is a day's.
fn is_told(words: &str) -> bool {
    let rest = words.trim_end_matches(['.', '!', '?']);
    rest.len() < words.len() && !rest.ends_with(|last: char| last.is_ascii_digit())
}

/// Whether a short line holds a number, as a day does.
fn has_day(text: &str, span: Span) -> bool {
    span.len() <= LONG && span.of(text).bytes().any(|byte| byte.is_ascii_digit())
}

/// The name before such a link: "Ada Brandt View all posts".
fn before_link(text: &str, span: Span) -> Option<Named> {
    let words = span.of(text);
    let small = words.small();
    let end = byline::LINKS.iter().filter_map(|link| small.find(link)).min().filter(|_| small.len() == words.len())?;
    let name = words.get(..end)?.trim_end_matches([' ', '|', '·', '-', '–', ',', '/']);
    (byline::stands_alone(name) && is_writer(name)).then(|| {
        let at = span.start as usize;
        (ordinary_case(name), Span::new(at, at + name.len()), Rule::BylineTitle)
    })
}

/// Who filed a blog's entry: "Filed under: Ports — ada_b @ 10:15".
fn before_clock(text: &str, span: Span) -> Option<Named> {
    let words = span.of(text);
    let at = words.find(" @ ").filter(|at| words.as_bytes().get(at + 3).is_some_and(u8::is_ascii_digit))?;
    let before = words.get(..at)?;
    let from = ["— ", "– ", "| "].iter().filter_map(|mark| Some(before.rfind(mark)? + mark.len())).max()?;
    let name = before.get(from..)?;
    let fits = is_writer(name) && name.split(' ').count() <= 3;
    let start = span.start as usize + from;
    fits.then(|| (ordinary_case(name), Span::new(start, start + name.len()), Rule::BylineBy))
}

/// Names that a line gives behind "by" or its like.
fn in_line(text: &str, span: Span) -> Vec<Named> {
    let words = span.of(text);
    if let Some(named) = before_clock(text, span) {
        return vec![named];
    }
    let rule = Rule::BylineBy;
    let wide = byline::wide::names(words);
    let wide = if wide.is_empty() { byline::wide::behind_place(words).into_iter().collect() } else { wide };
    if !wide.is_empty() {
        let named = wide.into_iter().map(|(from, to)| {
            let at = span.start as usize;
            (words.get(from..to).unwrap_or("").to_owned(), Span::new(at + from, at + to), rule)
        });
        return named.collect();
    }
    if let Some(parsed) = byline::parse(words, true) {
        let said = |name: &&byline::Name| matches!(name.rule, Rule::BylineBy | Rule::BylineRole);
        let names = parsed.names.iter().filter(said).copied().collect();
        let mut found = of_parsed(words, span.start as usize, &byline::Parsed { names, ..parsed }, rule);
        // "A ferry in December. Ada Brandt, ada@harbour.example": below a picture.
        let told = |at: u32| {
            words.get(..(at - span.start) as usize).is_some_and(|before| before.len() > 40 && before.contains(". "))
        };
        found.retain(|(_, own, _)| !told(own.start));
        if !found.is_empty() {
            return found;
        }
    }
    if let Some((from, to)) = byline::stamped::stamped(words).filter(|_| !is_told(words)) {
        let name = words.get(from..to).filter(|name| is_writer(name));
        if let Some(name) = name {
            let at = span.start as usize;
            return vec![(ordinary_case(name), Span::new(at + from, at + to), rule)];
        }
    }
    let (name, from) = by_phrase(words);
    let told = words.split_whitespace().count() > MOST_WORDS || words.ends_with(['.', '!', '?']);
    // Far into a line "by" may be of anything, but beside a day.
    let near_start = words.get(..from).is_some_and(|before| before.split_whitespace().count() <= 4);
    // A single word is a name where the line ends behind it, or a mark stands there.
    let ends = words.get(from..).and_then(|rest| rest.trim_start().get(name.len()..)).unwrap_or("");
    let alone = !name.contains(' ') && ends.trim_start().starts_with(char::is_alphabetic);
    // "The harbour of Ellis", "Rückbau von Kränen": a single word within a line may be of anything.
    let alone = alone
        || !name.contains(' ')
            && words
                .get(..from)
                .is_some_and(|before| before.trim_end().contains(' ') && !byline::stamped::opens(before));
    let cased = name.starts_with(char::is_uppercase) && near_start && !alone;
    if told || !is_writer(name) || !(cased || byline::stamped::is_day_line(words)) {
        return Vec::new();
    }
    let start = span.start as usize + from;
    vec![(ordinary_case(name), Span::new(start, start + name.len()), rule)]
}

/// The names on a line that holds nothing else; behind "by" one word is enough.
fn all_names(text: &str, span: Span, by: bool) -> Vec<Named> {
    let found = people(text, span, Rule::BylineTitle);
    let section = |name: &str| name.split([' ', '-']).any(press::is_section_word);
    let said: usize = found.iter().map(|(name, ..)| name.len()).sum();
    // Marks and "and" may stand between, and little else.
    let whole = span.len() <= said + 6 * found.len();
    let looks = |name: &str| if by { byline::is_name(name, true) } else { byline::stands_alone(name) };
    // "Harbour von Ellis": with a small word within, a known given name has to open it.
    let of = |name: &str| {
        name.split(' ').any(is_particle) && !classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN)
    };
    let fits = found.iter().all(|(name, ..)| looks(name) && !section(name) && (by || !of(name)));
    if whole && fits { found } else { Vec::new() }
}

/// Whether the words are what a name follows, and no more.
fn is_intro(words: &str) -> bool {
    let bare = words.small();
    let bare = bare.trim_end_matches([':', ' ']);
    const INTROS: &[&str] = &[
        "by",
        "von",
        "par",
        "por",
        "door",
        "di",
        "autor",
        "autorin",
        "autor*in",
        "autor/in",
        "autorin/autor",
        "autor/autorin",
        "autoren",
        "author",
        "authors",
        "auteur",
        "text",
        "written by",
        "posted by",
        "verfasst von",
        "redaktion",
        "redakteur",
        "redakteurin",
    ];
    INTROS.contains(&bare)
}

/// The name behind "by" in its language, within a line: to where something else begins; and where it starts.
fn by_phrase(words: &str) -> (&str, usize) {
    const BY: &[&str] = &[
        " by ", " von ", " par ", " por ", " door ", " av ", " przez ", "By", "Von ", "Par ", "Por ", "Door ", "Av ",
        "Af ",
    ];
    const OPENERS: &[&str] = &["by ", "von ", "par ", "por ", "door ", "av "];
    const ENDS: &[&str] = &[
        " am ", " um ", " on ", " at ", " le ", " el ", " op ", " | ", " - ", " – ", " — ", ",", " in ", "/", "(", "•",
        "·",
    ];
    /// Before "by" these say who took the picture, or has only looked at the text.
    const PICTURES: &[&str] = &[
        "reviewed",
        "checked",
        "edited",
        "approved",
        "translated",
        "sponsored",
        "powered",
        "presented",
        "photographed",
        "illustrated",
        "designed",
        "directed",
        "portrait",
        "portraits",
        "artwork",
        "cover",
        "music",
        "graphic",
        "graphics",
        "geprüft",
        "übersetzt",
        "fotografiert",
        "relu",
        "revisado",
        "foto",
        "fotos",
        "bild",
        "bilder",
        "photo",
        "photos",
        "image",
        "images",
        "grafik",
        "illustration",
        "video",
        "titelbild",
    ];
    let found = BY.iter().filter_map(|mark| {
        let at = words.find(mark)?;
        // "ByAda Brandt": two elements that stand side by side.
        let glued = !mark.ends_with(' ') && !mark.starts_with(' ');
        let behind = words.get(at + mark.len()..)?;
        let fits = !glued || (at == 0 && behind.starts_with(char::is_uppercase));
        let before = words.get(..at)?.rsplit(' ').next().unwrap_or("").small();
        (fits && !PICTURES.contains(&before.trim_end_matches(':'))).then_some(at + mark.len())
    });
    let opener = OPENERS.iter().find(|mark| words.starts_with(**mark)).map(|mark| mark.len());
    let Some(from) = opener.or_else(|| found.min()) else { return ("", 0) };
    // "Von unserer Redakteurin Ada Brandt"
    let ours = words.get(from..).filter(|rest| rest.starts_with("unser"));
    let from = from + ours.and_then(|rest| rest.match_indices(' ').nth(1)).map_or(0, |(blank, _)| blank + 1);
    let rest = words.get(from..).unwrap_or("");
    let end = ENDS.iter().filter_map(|mark| rest.find(mark)).min().unwrap_or(rest.len());
    let digit = rest.find(|letter: char| letter.is_ascii_digit()).unwrap_or(rest.len());
    let name = rest.get(..end.min(digit)).unwrap_or("").trim();
    // A name in capitals ends where small words go on: "Ada Brandt in the north".
    let small = name.match_indices(' ').map(|(at, _)| at).find(|at| {
        let next = name.get(at + 1..).unwrap_or("");
        name.starts_with(char::is_uppercase) && next.starts_with(char::is_lowercase) && !is_particle(next)
    });
    let name = small.and_then(|at| name.get(..at)).unwrap_or(name);
    // "Harbour Post November 21": the day begins with its month.
    let name = match name.rsplit_once(' ') {
        Some((before, last)) if is_calendar(&last.small()) => before,
        _ => name,
    };
    (name, from + rest.len() - rest.trim_start().len())
}

/// Whether the first of `words` is a small word within names.
fn is_particle(words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or("");
    matches!(first, "von" | "van" | "de" | "der" | "di" | "da" | "del" | "la" | "le" | "den" | "ter" | "zu")
}
