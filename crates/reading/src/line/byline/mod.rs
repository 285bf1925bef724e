//! Who wrote it, from one line: "By A. Writer", "Reporting by A; Editing by B", "A. Writer, Staff Writer".

pub mod about;
pub mod ago;
mod fields;
mod forms;
pub mod glue;
mod intros;
mod name;
pub mod stamped;
pub mod tail;
mod titled;
pub mod wide;

pub use forms::capital;
pub use name::{is_name, is_nobody, is_post, opens_post, stands_alone};

use crate::lexicon::calendar::{foreign_month, is_calendar};
use crate::lexicon::openings::FoldedOpenings;
use crate::line::press;
use dateline_model::article::BylineRole;
use dateline_model::rule::Rule;
use dateline_text::Small as _;
use dateline_text::fold::starts_with_folded;
use fields::fields;
use forms::{
    contributed, cut_clauses, dated_post, for_outlet, is_place, labelled, lonely, other_work, reached, reports, signed,
};
use intros::INTROS;
use name::{GENERIC, before_press};
use titled::{posted, titled};

/// One name; offsets count in the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What they did.
    pub role: BylineRole,
    /// What read it.
    pub rule: Rule,
}

/// What a byline says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// The people, in order.
    pub names: Vec<Name>,
    /// Agencies named beside or instead of them: shown name, start, end.
    pub agencies: Vec<(&'static str, usize, usize)>,
    /// An outlet named beside them: start, end.
    pub outlet: Option<(usize, usize)>,
    /// The host of a mail address: start, end.
    pub host: Option<(usize, usize)>,
}

/// A byline is never longer, in bytes.
const LONGEST: usize = 400;

static OPENINGS: FoldedOpenings = {
    let mut openings = FoldedOpenings::NONE;
    let mut at = 0;
    while at < INTROS.len() {
        openings = openings.with(INTROS[at].0);
        at += 1;
    }
    openings
};

/// Reads a byline that makes up the whole line. In the page's head, between the headline and the
/// story, weaker forms count too.
#[must_use]
pub fn parse(line: &str, in_head: bool) -> Option<Parsed> {
    if line.len() > LONGEST {
        return None;
    }
    // "Byby A. Writer": a label that machines are read, and the one that is printed.
    if let Some(rest) = ["Byby ", "By by ", "ByBy "].iter().find_map(|twice| line.strip_prefix(twice)) {
        let from = line.len() - rest.len() - "by ".len();
        let mut parsed = parse(line.get(from..)?, in_head)?;
        shift(&mut parsed, from);
        return Some(parsed);
    }
    let line = glue::glued(line).and_then(|end| line.get(..end)).unwrap_or(line);
    // "&UR; By A. Writer &LR;": codes of a typesetter.
    let code = if line.starts_with('&') { line.find("; ") } else { None };
    let skip = code.filter(|end| *end <= 6).map_or(0, |end| end + 2);
    let code = if line.ends_with(';') { line.find(" &") } else { None };
    let line = code.filter(|at| line.len() - at <= 8).and_then(|at| line.get(..at)).unwrap_or(line);
    let open = skip + line.get(skip..)?.find(|letter: char| letter.is_alphanumeric() || letter == '@')?;
    let body = line.get(open..)?.trim_end_matches([')', ']', ' ', '\u{a0}', '.', '|', '-', '–', '—', '*']);
    if goes_on(line, body) {
        return None;
    }
    let mut parsed = Parsed::default();
    if contributed(body, open, &mut parsed) {
        return Some(parsed);
    }
    if fields(line, &mut parsed) {
        return Some(parsed);
    }
    let by_role = clauses(body, open, &mut parsed);
    let rarer = by_role.is_none()
        && (signed(line, body, open, &mut parsed)
            || reached(body, open, &mut parsed)
            || in_head
                && (lonely(body, open, &mut parsed)
                    || labelled(body, open, &mut parsed)
                    || dated_post(body, open, &mut parsed)
                    || for_outlet(body, open, &mut parsed)
                    || reports(body, open, &mut parsed)));
    if rarer {
        return Some(parsed);
    }
    if by_role.is_none() && in_head && posted(body, open, &mut parsed) {
        return Some(parsed);
    }
    let found = match by_role {
        Some(certain) => {
            let something = !parsed.names.is_empty() || !parsed.agencies.is_empty() || parsed.outlet.is_some();
            certain || something
        }
        None => titled(body, open, in_head, &mut parsed),
    };
    found.then_some(parsed)
}

/// Whether a line that opens with a small letter is the end of a sentence, as in a text with hard breaks: "von Ada Brandt und
/// bauen dort einen neuen Hafen.".
fn goes_on(line: &str, body: &str) -> bool {
    let small = |word: &&str| word.len() > 2 && word.chars().all(char::is_lowercase);
    body.starts_with(char::is_lowercase)
        && line.ends_with('.')
        && body.split(' ').skip(1).filter(small).nth(2).is_some()
        && !is_by(line)
}

/// Moves all places in a byline by `from` bytes.
fn shift(parsed: &mut Parsed, from: usize) {
    for name in &mut parsed.names {
        (name.start, name.end) = (name.start + from, name.end + from);
    }
    for agency in &mut parsed.agencies {
        (agency.1, agency.2) = (agency.1 + from, agency.2 + from);
    }
    for (start, end) in [&mut parsed.outlet, &mut parsed.host].into_iter().flatten() {
        (*start, *end) = (*start + from, *end + from);
    }
}

/// Reads a line of labels of which one says who wrote it: "Author: A. Writer · Date: 3.5.2019".
#[must_use]
pub fn credits(line: &str) -> Option<Parsed> {
    let mut parsed = Parsed::default();
    fields(line, &mut parsed).then_some(parsed)
}

/// A line of names and nothing else: "A. Writer and B. Writer".
#[must_use]
pub fn bare(line: &str) -> Option<Parsed> {
    let mut parsed = Parsed::default();
    // "ADA BRANDT / IDA HOLM", "Ada Brandt | Ida Holm", "Ada Brandt/Ida Holm"
    let tight = line.split_once('/').is_some_and(|(one, other)| is_name(one, false) && is_name(other, false));
    let parted = || line.contains(" | ") && line.split(" | ").all(|part| is_name(part, false));
    let mark = match tight {
        true => "/",
        false if parted() => " | ",
        false => " / ",
    };
    let slashed = line.split(mark).scan(0, |at, part| {
        let from = *at;
        *at += part.len() + mark.len();
        Some((from, part))
    });
    let pieces = slashed.flat_map(|(at, part)| parts(part).into_iter().map(move |(from, part)| (at + from, part)));
    for (from, part) in pieces {
        let (part, lead) = trimmed(part);
        // "A. Writer and agencies"
        let nobody = GENERIC.contains(&part.small().as_str()) || press::agency(part).is_some();
        let agency = || press::agency(part).is_some();
        // "Reuters, A. Writer"; behind an agency alone a place may stand.
        if forms::is_town(part) && !parsed.agencies.is_empty() && parsed.names.is_empty() {
            return None;
        }
        if nobody && (!parsed.names.is_empty() || agency()) {
            side(part, from + lead, &mut parsed);
        } else if !part.is_empty()
            && !name(part, from + lead, 0, BylineRole::Author, Rule::BylineTitle, false, &mut parsed)
        {
            return None;
        }
    }
    (!parsed.names.is_empty()).then_some(parsed)
}

/// Whether the line stands for a writer who is not named: "Special Correspondent".
#[must_use]
pub fn is_unnamed(line: &str) -> bool {
    let folded = line.trim().small();
    let bare = folded.strip_prefix("by ").unwrap_or(&folded).trim_end_matches([' ', '.', ':']);
    // "By ." is what is left where a page took the name out.
    folded.trim_end_matches([' ', '.', ':']) == "by"
        || GENERIC.contains(&bare)
        || ["our ", "a ", "special ", "staff "].iter().any(|our| bare.starts_with(our)) && is_post(bare)
}

/// Whether the line is a writer's post at an outlet and no more: "Washington Post Staff Writer", "Staff Reporter of The
/// Wall Street Journal".
#[must_use]
pub fn is_post_line(line: &str) -> bool {
    let line = line.trim().trim_end_matches(['.', ',', ';']);
    let small = ["of", "for", "at", "in", "the", "to"];
    if !line.split(' ').all(|word| word.starts_with(char::is_uppercase) || small.contains(&word)) {
        return false;
    }
    let (post, place) = [" of ", " for ", " at ", " to "]
        .iter()
        .find_map(|mark| line.split_once(mark))
        .map_or((line, None), |(post, place)| (post, Some(place)));
    if place.is_some_and(|place| is_post(post) && (press::is_outlet(place) || press::agency(place).is_some())) {
        return true;
    }
    let before = line.rsplit_once(' ').map_or("", |(before, _)| before);
    let staff = before.rsplit_once(' ').is_some_and(|(_, word)| word.eq_ignore_ascii_case("staff"));
    let pressed = |name: &str| press::outlet(name).is_some() || press::agency(name).is_some();
    let name = if staff { before.rsplit_once(' ').map_or("", |(name, _)| name) } else { before };
    place.is_none() && is_post(line) && (staff || pressed(name))
}

/// Whether the line opens with "By" and a name or an agency.
#[must_use]
pub fn is_by(line: &str) -> bool {
    let rest = ["By ", "BY ", "by ", "By: ", "BY: "].iter().find_map(|by| line.strip_prefix(by));
    rest.is_some_and(|rest| rest.starts_with(char::is_uppercase))
}

/// Clauses with an intro; `Some(certain)` if the line is made of them.
fn clauses(body: &str, base: usize, parsed: &mut Parsed) -> Option<bool> {
    // Most lines end here.
    intro(body)?;
    let mut certain = None;
    let mut at = 0;
    let mut role = None;
    for clause in cut_clauses(body) {
        let from = at;
        at += clause.len() + 1;
        let blank = clause.len() - clause.trim_start().len();
        let text = clause.trim();
        if text.is_empty() || other_work(text) {
            continue;
        }
        match intro(text) {
            Some((length, found, sure)) => {
                certain = Some(certain.unwrap_or(false) || sure);
                role = Some(found);
                let labelled = text.get(..length).is_some_and(|words| words.ends_with(':'));
                let single = sure || labelled;
                people(text.get(length..)?, base + from + blank + length, found, single, parsed)?;
            }
            // After the first clause: a date, an outlet, a mail address, or more names.
            None => {
                role?;
                side(text, base + from + blank, parsed);
            }
        }
    }
    certain
}

/// The intro that `text` opens with: its length, role and certainty.
fn intro(text: &str) -> Option<(usize, BylineRole, bool)> {
    if !OPENINGS.may_open(text) {
        return None;
    }
    // Letters of ASCII are the same in both but for one bit.
    let alike = |words: &str| match (text.as_bytes(), words.as_bytes()) {
        ([one, two, ..], [first, second, ..]) if one.is_ascii() => one | 0x20 == *first && two | 0x20 == second | 0x20,
        _ => true,
    };
    INTROS.iter().filter(|(words, ..)| alike(words)).find_map(|(words, role, sure)| {
        if !starts_with_folded(text, words) {
            return None;
        }
        let rest = text.get(words.len()..)?;
        // Chinese puts no blank after the word.
        let packed = || words.starts_with(['记', '記', '作']);
        let closed = rest.starts_with([' ', '\u{a0}', ':', '\t']) || words.ends_with([':', '/', '／']) || packed();
        closed.then_some((words.len(), *role, *sure))
    })
}

/// The names in `text`, which starts at `base` in the line; `None` if it is no list of names.
fn people(text: &str, base: usize, role: BylineRole, sure: bool, parsed: &mut Parsed) -> Option<()> {
    let rule = if role == BylineRole::Author { Rule::BylineBy } else { Rule::BylineRole };
    let text = name::before_post(text);
    let mut expects_name = true;
    for (from, part) in parts(text) {
        let (part, lead) = trimmed(part);
        // "By A. Writer, with B. Writer in Lima"
        let with = if part.starts_with("with ") { 5 } else { 0 };
        let (part, lead) = (part.get(with..).unwrap_or(part), lead + with);
        // "By political correspondent A. Writer"
        let post = part.find(char::is_uppercase).filter(|at| {
            part.get(..*at)
                .is_some_and(|words| words.split(' ').count() <= 5 && words.ends_with(' ') && is_post(words.trim()))
        });
        let (part, lead) = post.map_or((part, lead), |at| (part.get(at..).unwrap_or(""), lead + at));
        let from = from + lead;
        if part.is_empty() {
            continue;
        }
        // "Por João da Silva, São Paulo"
        let beside = || forms::is_town(part) || forms::is_beside(part) || forms::is_placed(text.get(..from), part);
        let town = !parsed.names.is_empty() && part.contains(' ') && beside();
        if !expects_name || town || !name(part, from, base, role, rule, sure, parsed) {
            // The first part must be a name (or an agency, an outlet) for the line to be a byline.
            if expects_name && parsed.names.is_empty() && parsed.agencies.is_empty() && !sure {
                if press::agencies_in(part).first().is_some_and(|found| found.1 == 0) {
                    side(part, base + from, parsed);
                    continue;
                }
                let outlet = part.split(" on ").next().unwrap_or(part).trim();
                if press::is_outlet(outlet) {
                    parsed.outlet = Some((base + from, base + from + outlet.len()));
                } else if is_post(part) || name::is_body(part) {
                    // "Express News Service", "Bureau Report"
                    parsed.outlet = Some((base + from, base + from + part.len()));
                } else if !GENERIC.contains(&part.small().as_str()) {
                    return None;
                }
            } else {
                side(part, base + from, parsed);
            }
            expects_name = true;
        }
    }
    Some(())
}

/// What a name in a byline ends before; each opens with a blank or a colon.
#[rustfmt::skip]
const STOPS: &[&str] = &[
    " in ", " at ", " for ", " For ", " of ", " Of ", " from ", " on ", " On ", " Last ", " Updated ", " Published ", " Photos by ",
    " Photography by ", " • ", " · ", " (", " |", " /", " <", " - ", " – ", " — ", ": ", " @", " . ",
];

/// Adds the name `part`, which starts at `from` in a clause that starts at `base`.
fn name(part: &str, from: usize, base: usize, role: BylineRole, rule: Rule, sure: bool, parsed: &mut Parsed) -> bool {
    // "A. Writer in Cairo", "A. Writer (mail)", "A. Writer of the Daily News", "A. Writer for CNN".
    // "By A. Writer On", where the day is a part of its own.
    let part = part.strip_suffix(" On").or_else(|| part.strip_suffix(" on")).unwrap_or(part);
    // "作者：记者王小明"
    let post =
        ["记者", "記者", "通讯员", "通訊員"].iter().find(|post| part.starts_with(**post)).map_or(0, |post| post.len());
    let (part, from) = (part.get(post..).unwrap_or(part), from + post);
    // "記者イベント": a menu's.
    let kana = !part.is_ascii() && part.chars().all(|letter| matches!(letter, '\u{3041}'..='\u{30FF}'));
    if kana || name::is_ranked(part) {
        return false;
    }
    let stops = |at: &usize| {
        let rest = part.as_bytes().get(*at..).unwrap_or(&[]);
        STOPS.iter().any(|stop| rest.starts_with(stop.as_bytes()))
    };
    let marks = part.bytes().enumerate().filter(|(_, byte)| matches!(byte, b' ' | b':'));
    let mut end = marks.map(|(at, _)| at).find(stops).unwrap_or(part.len());
    if !part.is_ascii() {
        end = part.find(['/', '／']).map_or(end, |slash| end.min(slash));
    } else if let Some((writer, paper)) = part.split_once('/')
        && (press::is_outlet(paper) || press::agency(paper).is_some() || forms::is_signed_for(writer, paper))
    {
        // "By A. Writer/Lantern Times", "By A. Writer/QNN News May 3"
        end = end.min(writer.len());
    }
    end = before_press(part, end.min(glue::before_account(part)));
    if let Some(at) = mail(part) {
        let before = part.get(..at.0).unwrap_or("").trim_end_matches([' ', '(', '<', '\u{a0}']);
        end = end.min(before.len());
    }
    let Some(name) = part.get(..end).map(str::trim_end) else { return false };
    // "A. Writer November 21": the day begins with its month.
    let digits = name.rsplit_once(' ').filter(|(_, last)| last.bytes().all(|byte| byte.is_ascii_digit()));
    let undated = digits.map_or(name, |(before, _)| before);
    // "Le Thi Mai": a month without its day is a name.
    let is_day =
        |last: &str| is_calendar(&last.small()) && (digits.is_some() || foreign_month(last.as_bytes()).is_none());
    let dated = undated.rsplit_once(' ').filter(|(before, last)| before.contains(' ') && is_day(last));
    let name = dated.map_or(name, |(before, _)| before);
    // "By A. Writer Follow": a button beside the name.
    let rest = part.get(end..).unwrap_or("");
    let name = halved(tail::without_button(fields::before_label(name, rest)));
    if !is_name(name, sure) {
        return false;
    }
    parsed.names.push(Name { start: base + from, end: base + from + name.len(), role, rule });
    side(rest, base + from + end, parsed);
    true
}

/// A name once that stands there twice, as of a picture and of the words beside it: "Ada Brandt Ada Brandt".
#[must_use]
pub fn halved(name: &str) -> &str {
    let half = name.get(..name.len() / 2).filter(|half| half.contains(' '));
    half.filter(|half| name.strip_prefix(half).and_then(|rest| rest.strip_prefix(' ')) == Some(half)).unwrap_or(name)
}

/// The parts of a list of names, with their offsets: split at commas, "and", "&".
fn parts(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some(letter) = rest.chars().next() else { break };
        let cut = match letter {
            ',' | '、' => letter.len_utf8(),
            ' ' if rest.starts_with(" en ") && !is_place(rest) => " en ".len(),
            ' ' => [" and ", " And ", " & ", " et ", " und ", " y ", " e ", " og ", " och ", " AND ", " with "]
                .iter()
                .find(|word| rest.starts_with(**word))
                .map_or(0, |word| word.len()),
            _ => 0,
        };
        if cut > 0 {
            found.push((start, text.get(start..at).unwrap_or("")));
            start = at + cut;
            at = start;
        } else {
            at += letter.len_utf8();
        }
    }
    found.push((start, text.get(start..).unwrap_or("")));
    found
}

/// `part` without blanks and brackets around it, and how many bytes were cut in front.
fn trimmed(part: &str) -> (&str, usize) {
    let front = part.trim_start_matches([' ', '\u{a0}', '\t', ':', '：', '(', '[', '.']);
    (front.trim_end_matches([' ', '\u{a0}', '\t', '.']), part.len() - front.len())
}

/// Agencies, outlets and mail hosts that stand beside a name.
fn side(text: &str, base: usize, parsed: &mut Parsed) {
    for (name, start, end) in press::agencies_in(text) {
        parsed.agencies.push((name, base + start, base + end));
    }
    if let Some((_, at, end)) = mail(text).map(|(start, at, end)| (start, at + 1, end)) {
        parsed.host = Some((base + at, base + end));
    }
    let (bare, lead) = trimmed(text);
    let bare_of = bare.strip_prefix("of ").or_else(|| bare.strip_prefix("for ")).unwrap_or(bare);
    let lead = lead + bare.len() - bare_of.len();
    if parsed.agencies.is_empty()
        && parsed.outlet.is_none()
        && (press::outlet(bare_of).is_some() || press::is_outlet_shape(bare_of))
    {
        parsed.outlet = Some((base + lead, base + lead + bare_of.len()));
    }
}

/// Words of links to what else a writer has written, in small letters.
#[rustfmt::skip]
pub const LINKS: &[&str] = &[
    "view all posts", "all posts", "all articles", "view all articles", "see all posts", "see all articles", "more by", "more from",
    "read more from", "view profile", "see full bio", "author archive", "alle artikel", "alle beiträge", "alle posts",
    "mehr von", "zum autor", "zur autorin", "weitere artikel von", "tous les articles", "voir tous", "tous ses articles",
    "todos los artículos", "ver todos", "más de", "todos os", "tutti gli articoli", "alle artikelen", "meer van",
];

/// Whether the words lead to what else a writer has written.
#[must_use]
pub fn leads_to_others(words: &str) -> bool {
    let small = words.small();
    small == "bio" || words.len() <= 60 && LINKS.iter().any(|link| small.starts_with(link))
}

/// A mail address in `text`: its start, its "@", its end.
#[must_use]
pub fn mail(text: &str) -> Option<(usize, usize, usize)> {
    let at = text.find('@')?;
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_' | '-' | '+');
    let user = text.get(..at)?;
    let start = user
        .rfind(|letter: char| !is_part(letter))
        .map_or(0, |found| found + user.get(found..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let host = text.get(at + 1..)?;
    let length = host.find(|letter: char| !is_part(letter)).unwrap_or(host.len());
    let host = host.get(..length)?.trim_end_matches('.');
    (start < at && press::is_host(host)).then_some((start, at, at + 1 + host.len()))
}

#[cfg(test)]
mod tests;
