//! The dateline: the place, day and agency before the first words of a story.
//!
//! Forms after the style books of the agencies: "CAIRO (Reuters) -", "CAIRO, Nov. 3 (Xinhua) --",
//! "CAIRO —", "CAIRO / WAM", "Cairo:", "(서울=연합뉴스)".

mod day;
mod forms;
mod words;

use crate::line::press;
use dateline_gazetteer::{EntryKind, Gazetteer};
use dateline_model::rule::Rule;
use dateline_text::lower;
use day::date_length;
use forms::{behind, behind_outlet, bracketed, packed, wire_of_china};
use words::is_no_place;

/// What a dateline says; offsets count in the text given to [`parse`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// One past the dateline's last byte, without the dash.
    pub end: usize,
    /// One past the dash, where the story's words start.
    pub rest: usize,
    /// The place as printed.
    pub place: (usize, usize),
    /// What follows the place's first comma: region or country.
    pub region: Option<(usize, usize)>,
    /// A printed day.
    pub date: Option<(usize, usize)>,
    /// What stands in brackets or after the slash: agency or outlet.
    pub credit: Option<(usize, usize)>,
    /// What read it.
    pub rule: Rule,
}

/// A dateline is never longer, in bytes.
const LONGEST: usize = 140;

/// Whether the gazetteer knows `place` as a city or a country.
fn is_known(place: &str) -> bool {
    let entry = Gazetteer::new().lookup(place);
    entry.is_some_and(|entry| matches!(entry.kind, EntryKind::Capital | EntryKind::City | EntryKind::Part))
}

/// Reads the dateline that `text` opens with.
#[must_use]
pub fn parse(text: &str) -> Option<Parsed> {
    let caseless = || wire_of_china(text).or_else(|| packed(text));
    bracketed(text)
        .or_else(|| dated_in_brackets(text))
        .or_else(|| plain(text))
        .or_else(|| behind_outlet(text))
        .or_else(|| behind(text))
        .or_else(caseless)
}

/// Who is credited in the dateline of `text`, or in brackets where only they stand before the dash:
/// "(Reuters) - ". Byte offsets.
#[must_use]
pub fn credit(text: &str) -> Option<(usize, usize)> {
    let found = parse(text).and_then(|found| found.credit);
    found.or_else(|| {
        // "Jan. 5 (Bloomberg) --"
        let dated =
            date_length(head(text)).filter(|dated| text.get(*dated..).is_some_and(|rest| rest.starts_with(" (")));
        let skip = dated.map_or(0, |dated| dated + 1);
        let text = text.get(skip..)?;
        let inside = text.strip_prefix('(')?;
        let close = inside.find(')').filter(|close| *close <= 40)?;
        let rest = inside.get(close + 1..)?.trim_start();
        let named = || inside.get(..close).is_some_and(|name| press::agency(name).or(press::outlet(name)).is_some());
        (rest.starts_with(['-', '–', '—', ':', '_']) || named()).then_some((skip + 1, skip + 1 + close))
    })
}

/// The start of `text`, as far as a dateline can reach.
fn head(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or("")
}

/// "Kiel, (12.11.2021). The", "Kiel (12.11.2021) - The": the day in brackets behind the place.
fn dated_in_brackets(text: &str) -> Option<Parsed> {
    let head = head(text);
    let place = place_end(head)?;
    let behind = head.get(place..)?;
    let inside = [", (", " ("].iter().find_map(|mark| behind.strip_prefix(mark))?;
    let from = head.len() - inside.len();
    // "12.11.2021": two marks between figures.
    let figures = inside.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(0);
    let of_figures = inside.get(..figures).filter(|day| (8..=10).contains(&day.len()) && day.matches('.').count() == 2);
    let length = date_length(inside).or(of_figures.map(str::len))?;
    let end = from + length + 1;
    let rest = inside.get(length..)?.strip_prefix(')')?;
    let (dash, marks) = match rest.starts_with(['.', ':']) {
        true => (Dash::Colon, 1),
        false => dash(rest),
    };
    let story = text.get(end + marks..)?;
    let goes_on = story.trim_start().starts_with(|letter: char| letter.is_uppercase() || matches!(letter, '"' | '„'));
    let fits = dash != Dash::None && goes_on && !is_no_place(head.get(..place)?);
    let rest = end + marks + story.len() - story.trim_start().len();
    let (date, rule) = (Some((from, from + length)), Rule::DatelineDated);
    fits.then_some(Parsed { end, rest, place: (0, place), region: None, date, credit: None, rule })
}

/// The forms that open with the bare place.
fn plain(text: &str) -> Option<Parsed> {
    let head = head(text);
    let place_end = place_end(head)?;
    let place = head.get(..place_end)?;
    let shouted = is_shouted(place);
    let mut at = place_end;
    let (mut region, mut date, mut credit) = (None, None, None);
    let mut listed = false;
    if let Some(inside) = head.get(at..).and_then(|rest| rest.strip_prefix(" [")) {
        // "KATHMANDU [Nepal], July 19 (ANI):"
        let length =
            inside.find(']').filter(|length| inside.get(..*length).and_then(region_length) == Some(*length))?;
        region = Some((at + 2, at + 2 + length));
        at += length + 3;
    } else if let Some(rest) = head.get(at..).and_then(|rest| rest.strip_prefix('/'))
        && let Some(second) = self::place_end(rest)
        && rest.get(..second).is_some_and(|name| {
            let credited = || rest.get(second..).is_some_and(|rest| rest.starts_with(" ("));
            (if shouted { is_shouted(name) } else { credited() }) && press::agency(name).is_none()
        })
    {
        // "BEIRUT/AMMAN (Reuters)", "Kiel/Bremen (dpa)": two places; the first is where the story is filed.
        at += 1 + second;
    } else if shouted && head.get(at..).is_some_and(|rest| rest.strip_prefix(". ").and_then(date_length).is_some()) {
        // "KYIV. Oct 24 (Interfax)"
        at += 1;
    }
    // Regions and a day, each after a comma: "NAGOYA, Japan", "SEOUL, Nov. 3", "PARIS, Texas, June 4, 2019".
    for _ in 0..4 {
        let Some(after) = head.get(at..).and_then(|rest| rest.strip_prefix(',')) else { break };
        let blank = after.len() - after.trim_start().len();
        let from = at + 1 + blank;
        let part = head.get(from..)?;
        if part.is_empty() {
            // "NEW DELHI," alone on its line.
            listed = true;
            at = from;
            break;
        }
        if let Some(length) = date_length(part) {
            date = Some((date.map_or(from, |(first, _)| first), from + length));
            at = from + length;
        } else if let Some((_, length)) = press::agency_at_start(part) {
            credit = Some((from, from + length));
            at = from + length;
        } else {
            let length = region_length(part)?;
            region = region.or(Some((from, from + length)));
            at = from + length;
        }
    }
    let rest = head.get(at..)?;
    let mut trimmed = rest.trim_start();
    let mut here = at + rest.len() - trimmed.len();
    // A day without a comma: "LONDON Nov 3 (Reuters)".
    if date.is_none()
        && let Some(length) = date_length(trimmed)
    {
        date = Some((here, here + length));
        at = here + length;
        trimmed = head.get(at..)?.trim_start();
        here = head.len() - trimmed.len();
    }
    // "MOSCOW, March 4. /TASS/.", "CANBERRA, March 5 AAP -"
    if date.is_some() {
        if let Some(after) = trimmed.strip_prefix(". /") {
            here += trimmed.len() - after.len() - 1;
            trimmed = head.get(here..)?;
        } else if let Some((_, length)) = press::agency_at_start(trimmed)
            && dash(trimmed.get(length..)?).0 != Dash::None
        {
            credit = Some((here, here + length));
            at = here + length;
            trimmed = "";
        } else if let Some(after) = trimmed.strip_prefix('.')
            && dash(after).0 == Dash::Long
        {
            // "LONDON, March 3.—The miners"
            at = here + 1;
            trimmed = after;
            here += 1;
        }
    }
    // "DALLAS--(BUSINESS WIRE)--"
    if trimmed.starts_with("--(") {
        here += 2;
        trimmed = head.get(here..)?;
    }
    if let Some(inside) = trimmed.strip_prefix('(') {
        let close = inside.find(')')?;
        let name = inside.get(..close)?;
        if name.chars().count() > 40 || name.is_empty() {
            return None;
        }
        // "(Marketwire - March 15, 2011)"
        let dated = name.match_indices([' ']).find_map(|(blank, _)| {
            let length = date_length(name.get(blank + 1..)?)?;
            (blank + 1 + length == name.len()).then_some((blank + 1, length))
        });
        let named = dated.map_or(close, |(from, _)| {
            name.get(..from).map_or(close, |name| name.trim_end_matches([' ', '-', '–', '—', ',']).len())
        });
        date = date.or(dated.map(|(from, length)| (here + 1 + from, here + 1 + from + length)));
        credit = Some((here + 1, here + 1 + named));
        at = here + close + 2;
    } else if let Some(after) = trimmed.strip_prefix('/') {
        let blank = after.len() - after.trim_start().len();
        let from = here + 1 + blank;
        if let Some((_, length)) = press::agency_at_start(after.trim_start()) {
            credit = Some((from, from + length));
            at = from + length;
            let closed = head.get(at..)?.strip_prefix('/');
            at += closed.map_or(0, |rest| 1 + usize::from(rest.starts_with('.')));
        } else if shouted {
            let length = after.trim_start().find([' ', ':', '-', '—', '–'])?;
            let name = head.get(from..from + length)?;
            if !is_shouted(name) {
                return None;
            }
            credit = Some((from, from + length));
            at = from + length;
        } else {
            return None;
        }
    }
    let tail = text.get(at..)?;
    let (dash, mut length) = dash(tail);
    let mut story = tail.get(length..)?;
    // "МОСКВА, 3 мар — РИА Новости. ", "ISTANBUL – Anadolu Agency"
    if credit.is_none()
        && dash != Dash::None
        && let Some((_, named)) = press::agency_at_start(story)
        && let Some(after) = story.get(named..)
        && (after.trim().is_empty() || date.is_some() && after.starts_with('.'))
    {
        credit = Some((at + length, at + length + named));
        let stop = named + usize::from(after.starts_with('.'));
        length += stop;
        story = story.get(stop..)?;
    }
    let known = credit
        .and_then(|(from, to)| head.get(from..to))
        .is_some_and(|name| !press::agencies_in(name).is_empty() || press::is_outlet(name) || is_shouted(name));
    let goes_on = story.chars().find(|letter| letter.is_alphanumeric()).is_some_and(|letter| !letter.is_lowercase());
    let alone = story.trim().is_empty();
    let enough = match (known, dash) {
        (true, Dash::None) => shouted || date.is_some() || alone,
        (true, _) => true,
        (false, Dash::None) if story.starts_with(". ") => {
            // One word, then a sentence that goes on in small letters.
            let next = story.get(2..).unwrap_or("").split(' ');
            let small = next.skip(1).take(6).filter(|word| word.starts_with(char::is_lowercase)).count();
            let ended = story.get(2..).and_then(|rest| rest.split(' ').next()).is_some_and(|word| word.ends_with('.'));
            goes_on && small >= 3 && !ended && at == place_end
        }
        (false, Dash::None) if alone => shouted && (date.is_some() || listed && is_known(place)),
        // "ISTANBUL The mayor of": a word that only a sentence's start gives a capital.
        (false, Dash::None) => {
            shouted
                && at == place_end
                && place.len() > 4
                && is_known(place)
                && story.split(' ').next().is_some_and(|word| OPENERS.contains(&word))
        }
        (false, Dash::Colon) => {
            credit.is_none() && goes_on && (shouted || region.is_some() || date.is_some() || is_known(place))
        }
        (false, Dash::Hyphen) => goes_on && (shouted || region.is_some() || date.is_some() || is_known(place)),
        (false, Dash::Long) => (goes_on || alone) && (shouted || region.is_some() || date.is_some() || is_short(place)),
    };
    let caseless = !place.chars().any(|letter| letter.is_uppercase() || letter.is_lowercase());
    if !enough || is_no_place(place) || (caseless && !known) {
        return None;
    }
    let rule = if credit.is_some() {
        Rule::DatelineAgency
    } else if date.is_some() {
        Rule::DatelineDated
    } else {
        Rule::DatelineDash
    };
    Some(Parsed { end: at, rest: at + length, place: (0, place_end), region, date, credit, rule })
}

/// How a dateline is parted from the story.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dash {
    None,
    Colon,
    Hyphen,
    Long,
}

/// The mark that `tail` opens with, and its length with the blanks around it.
fn dash(tail: &str) -> (Dash, usize) {
    let trimmed = tail.trim_start();
    let blank = tail.len() - trimmed.len();
    let marks: usize = trimmed
        .chars()
        .take_while(|mark| matches!(mark, '-' | '–' | '—' | '―' | '−' | '_' | ':'))
        .map(char::len_utf8)
        .sum();
    let mark = trimmed.get(..marks).unwrap_or("");
    let after = trimmed.get(marks..).unwrap_or("");
    let spaces = after.len() - after.trim_start().len();
    let kind = match mark {
        "" => return (Dash::None, blank),
        ":" if spaces > 0 || after.is_empty() => Dash::Colon,
        "-" | "_" if spaces > 0 && blank > 0 => Dash::Hyphen,
        "-" | ":" => return (Dash::None, 0),
        _ => Dash::Long,
    };
    (kind, blank + marks + spaces)
}

/// One to four words that start with capitals, from the start.
fn place_end(head: &str) -> Option<usize> {
    let mut end = 0;
    let mut words = 0;
    let mut from = 0;
    while words < 5 {
        let rest = head.get(from..)?;
        let length = rest
            .find(|letter: char| !(letter.is_alphabetic() || matches!(letter, '\'' | '’' | '-' | '.' | '\u{0301}')))
            .unwrap_or(rest.len());
        let word = rest.get(..length)?.trim_end_matches('-');
        let particle =
            words > 0 && matches!(word, "de" | "la" | "del" | "of" | "al" | "el" | "do" | "da" | "sur" | "am");
        // Scripts without capitals: a few words, taken for a place only before a known agency.
        let caseless = words < 3 && word.chars().all(|letter| !letter.is_lowercase() && !letter.is_uppercase());
        let opens = words > 0 && OPENERS.contains(&word) && head.get(..end).is_some_and(is_shouted);
        if word.is_empty() || opens || !(word.starts_with(char::is_uppercase) || particle || caseless) {
            break;
        }
        // A full stop ends all but abbreviations: "ST. LOUIS", "WASHINGTON D.C.".
        if word.ends_with('.') && word.chars().count() > 4 {
            // "KYIV. Oct 24"
            let dated = rest.get(word.len()..)?.strip_prefix(' ').and_then(date_length).is_some();
            // "Arusha. Tanzania has opened": a town that everybody knows, and then a sentence.
            let name = word.get(..word.len() - 1)?;
            let alone = !dated && is_known(name) && rest.get(word.len()..)?.starts_with(' ');
            return (words == 0 && (dated && is_shouted(word) || alone)).then_some(word.len() - 1);
        }
        end = from + word.len();
        words += 1;
        match head.get(end..)?.strip_prefix(' ') {
            // A month is not part of the place: "LONDON Nov 3".
            Some(next) if date_length(next).is_none() => from = end + 1,
            _ => break,
        }
    }
    (words > 0 && end >= 3).then_some(end)
}

/// Length of the region that `part` opens with: up to four capitalised words.
fn region_length(part: &str) -> Option<usize> {
    let mut end = 0;
    for (count, word) in part.split(' ').enumerate() {
        let bare = word.split([',', '(', '/', ':', '—', '–']).next().unwrap_or("");
        let particle = count > 0 && matches!(bare, "of" | "and" | "the" | "de");
        if bare.is_empty() || count > 4 || !(bare.starts_with(char::is_uppercase) || particle) {
            break;
        }
        end += bare.len() + usize::from(count > 0);
        if bare.len() < word.len() {
            break;
        }
    }
    (end > 0).then_some(end)
}

/// Whether all letters are capitals and there are at least three.
fn is_shouted(text: &str) -> bool {
    text.chars().filter(|letter| letter.is_alphabetic()).count() >= 3 && !text.chars().any(char::is_lowercase)
}

/// Words that open sentences and have a capital nowhere else in running text.
const OPENERS: &[&str] = &[
    "A", "An", "The", "At", "In", "On", "It", "After", "Two", "Three", "Four", "Five", "More", "For", "As", "With",
    "When",
];

/// One or two words.
fn is_short(place: &str) -> bool {
    place.split(' ').count() <= 2
}

/// "NEW DELHI" as "New Delhi"; other case and initials are left alone.
#[must_use]
pub fn ordinary_case(place: &str) -> String {
    if !is_shouted(place) {
        return place.to_owned();
    }
    let mut words = Vec::new();
    for word in place.split(' ') {
        if word.ends_with('.') && word.split('.').all(|part| part.chars().count() <= 1) {
            words.push(word.to_owned());
            continue;
        }
        let mut out = String::with_capacity(word.len());
        let mut first = true;
        for letter in word.chars() {
            if first {
                out.push(letter);
            } else {
                out.push(lower(letter));
            }
            // "O'HARA" is "O'Hara", "XI'AN" is "Xi'an".
            let after_short = matches!(letter, '\'' | '’') && out.chars().count() == 2;
            first = after_short || (!letter.is_alphabetic() && !matches!(letter, '\'' | '’'));
        }
        words.push(out);
    }
    words.join(" ")
}

#[cfg(test)]
mod tests;
