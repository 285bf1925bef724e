//! The writers that a page states: the surest source that names somebody.

use super::doubt::is_nobody;
use super::name::{is_of_title, is_writer, people};
use super::near::Near;
use super::{Named, printed, solid};
use crate::document::Document;
use crate::lexicon::{Classes, classes};
use crate::line::byline;
use dateline_model::article::Segment;
use dateline_model::markup::{Field, Markup, Origin, Stated};
use dateline_model::order::Order as _;
use dateline_model::rule::{Kind, Rule};
use dateline_model::span::Span;

/// Where people keep a blog under a name of theirs.
const HOSTS_OF_BLOGS: &[&str] = &[
    ".wordpress.com",
    ".blogspot.",
    ".substack.com",
    ".tumblr.com",
    ".livejournal.com",
    ".medium.com",
    ".typepad.com",
    ".over-blog.",
    ".hatenablog.",
    ".tistory.com",
    ".blogger.com",
];

/// Beyond so many lines from the story's opening, or below its end, marked words are somebody else's.
const FAR: usize = 12;
const BELOW: usize = 10;

/// The rank of what is asked last.
const LAST: u8 = u8::MAX;

/// More writers than this are a list of something else.
const MOST: usize = 8;

/// The writers.
pub(super) fn names(document: &Document<'_>, markup: &Markup, near: &Near<'_>) -> Vec<Named> {
    let outlets = outlets(document, markup);
    // "OÖ Harbour Post" of harbourpost.example, and no Ada Harbourpost.
    let holds = |name: &str| {
        let given = classes(name.split(' ').next().unwrap_or("")).has(Classes::GIVEN);
        !given && name.split(' ').map(solid).any(|word| word.len() > 6 && outlets.contains(&word))
    };
    // "MDR Hafenland" of mdr.example
    let opens = |span: Span| {
        let first = span.of(document.text).split(' ').next().unwrap_or("");
        (2..=4).contains(&first.chars().count())
            && first.chars().all(char::is_uppercase)
            && outlets.contains(&solid(first))
    };
    let is_outlet = |name: &str| outlets.contains(&solid(name)) || holds(name);
    let mut authors: Vec<(u8, usize, Span, Rule)> = Vec::new();
    for stated in markup.stated.iter().filter(|stated| stated.field == Field::Author) {
        if let Some((rank, distance)) = rank(stated, near) {
            // "Ada Brandt@adab": an account is marked, the name before it is not.
            let account = document.text.get(..stated.span.start as usize).is_some_and(|before| before.ends_with('@'));
            let rank = if account || stated.span.of(document.text).starts_with('@') { LAST } else { rank };
            let rule = match (stated.origin, stated.at) {
                (Origin::Record, _) => Rule::BylineRecord,
                (_, 0) => Rule::BylineMetadata,
                _ => Rule::BylineMarkup,
            };
            authors.push((rank, distance, stated.span, rule));
        }
    }
    authors.order_by_key(|(rank, distance, span, _)| (*rank, *distance, span.len()));
    let mut groups: Vec<(u8, usize, Vec<Named>)> = Vec::new();
    let mut late: Vec<Named> = Vec::new();
    for (rank, distance, span, rule) in authors {
        if outlets.contains(&solid(span.of(document.text))) || of_picture(document, span) {
            continue;
        }
        for named in people(document.text, span, rule)
            .into_iter()
            .filter(|named| !is_outlet(&named.0) && !opens(named.1) && !is_nobody(named, &outlets))
        {
            // The data of scripts come behind what is printed.
            if rank == LAST {
                if !late.iter().any(|(name, ..)| alike(name, &named.0)) {
                    late.push(named);
                }
                continue;
            }
            match groups.last_mut() {
                // All that a source says; of marked words those that stand together.
                Some((own, near, found)) if *own == rank => {
                    let new = !found.iter().any(|(name, ..)| alike(name, &named.0));
                    if new && distance <= *near + 2 && found.len() < MOST {
                        found.push(named);
                    }
                }
                _ => groups.push((rank, distance, vec![named])),
            }
        }
    }
    let title =
        document.segments.iter().find(|one| one.kind == Kind::Headline).map_or("", |one| one.span.of(document.text));
    let printed = printed::names(document, near).into_iter();
    let printed =
        printed.filter(|named| !is_outlet(&named.0) && !is_of_title(&named.0, title) && !is_nobody(named, &outlets));
    let printed: Vec<Named> =
        printed.filter(|named| named.2 != Rule::BylineTitle || !is_told(document, named)).collect();
    groups.push((LAST, 0, printed));
    groups.push((LAST, 0, late));
    let groups: Vec<Vec<Named>> =
        groups.into_iter().map(|(.., found)| found).filter(|found| !found.is_empty()).collect();
    if groups.is_empty() {
        return owner(document, markup).into_iter().collect();
    }
    // In the order in which they are said.
    let mut found = beside_printed(document, near, fullest(&agreed(groups)));
    found.order_by_key(|(_, span, _)| span.start);
    found
}

/// Those of the names that a head states, of which one is printed beside the story: what stands nowhere there, and is not
/// called as a person is, owns the site.
fn beside_printed(document: &Document<'_>, near: &Near<'_>, mut found: Vec<Named>) -> Vec<Named> {
    if found.len() < 2 || found.iter().any(|(.., rule)| *rule != Rule::BylineMetadata) {
        return found;
    }
    let lines: String = near.lines(document, FAR).into_iter().map(|(_, line)| solid(line.of(document.text))).collect();
    let printed = |name: &str| lines.contains(&solid(name));
    let known = |name: &str| classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    if found.iter().any(|(name, ..)| printed(name)) {
        found.retain(|(name, ..)| known(name) || printed(name));
    }
    found
}

/// Whether the story, above the line with the name, tells of somebody of that name; right below the title whoever is named
/// without a "by" may be told of anywhere.
fn is_told(document: &Document<'_>, (name, span, _): &Named) -> bool {
    let mut body = document.segments.iter().filter(|one| one.kind == Kind::Body);
    let last = body.clone().next_back().map(|one| one.span);
    // "Ada Brandt writes on ports for the Quay.", "Ada Brandt lives in Lima.": of whoever wrote it, at the end.
    let of_author = |one: &Segment, words: &str| {
        byline::about::author(words).is_some() || Some(one.span) == last && words.starts_with(name.as_str())
    };
    let family = name.rsplit(' ').next().filter(|family| family.chars().count() > 4).unwrap_or(name);
    let told = |one: &Segment| {
        let words = one.span.of(document.text);
        words.contains(if one.span.end <= span.start { family } else { name.as_str() }) && !of_author(one, words)
    };
    name.contains(' ') && body.any(|one| !one.span.overlaps(*span) && told(one))
}

/// Whether the words name who took a picture: they stand in the words below it, or behind what such a name stands behind;
/// or whether they are what stands behind a name in brackets.
pub(super) fn of_picture(document: &Document<'_>, span: Span) -> bool {
    let at = document.segments.partition_point(|one| one.span.end <= span.start);
    let Some(segment) = document.segments.get(at).filter(|one| one.span.contains(span)) else { return false };
    if segment.kind == Kind::Metadata {
        return false;
    }
    let before = Span { start: segment.span.start, end: span.start }.of(document.text).trim_end();
    let pictured =
        ["©", "Foto:", "Photo:", "Bild:", "(c)", "Fotos:", "Image:"].iter().any(|mark| before.ends_with(mark));
    let told = before.len() > 60 && before.ends_with(['.', ')', '"', '”']);
    pictured || told || segment.kind == Kind::Caption || span.of(document.text).starts_with('(')
}

/// What stands before the name of a person who has studied.
const TITLES: &[&str] = &["Dr. ", "Prof. ", "Prof. Dr. ", "Dr ", "Prof "];

/// The longest line that says whose the page is, in bytes.
const LONG: usize = 120;

/// Whose page it is, where nobody is named as its writer: it calls itself by a person's name in full, "Dr. Ada Brandt" or
/// "Ada Brandt's Notes", or says so at its end: "© 2012-2019 Ada Brandt".
fn owner(document: &Document<'_>, markup: &Markup) -> Option<Named> {
    let text = document.text;
    let called = markup.stated.iter().filter(|stated| stated.field == Field::Outlet);
    let mut called = called.filter_map(|stated| person(stated.span.of(text), stated.span.start));
    let said = document.segments.iter().filter(|one| !one.feeds && one.span.len() <= LONG).filter_map(|one| {
        let words = one.span.of(text);
        let mark = ["©", "(c)", "Copyright", "copyright"]
            .iter()
            .filter_map(|mark| Some(words.find(mark)? + mark.len()))
            .max()?;
        let year = words.as_bytes().windows(4).any(|four| four.iter().all(u8::is_ascii_digit));
        let behind = words.get(mark..)?;
        let rest = behind.trim_start_matches(|letter: char| !letter.is_alphabetic());
        let rest = rest.strip_prefix("by ").unwrap_or(rest);
        let end = rest.find(['.', '|', ',', '-', '–', '·', '•', '(', ':']).unwrap_or(rest.len());
        let start = one.span.start as usize + words.len() - rest.len();
        person(rest.get(..end)?.trim_end(), u32::try_from(start).ok()?).filter(|_| year)
    });
    called.next().or_else(|| said.into_iter().next_back())
}

/// The person by whose full name `words`, which start at `start`, are called, or begin.
fn person(words: &str, start: u32) -> Option<Named> {
    let rest = TITLES.iter().find_map(|title| words.strip_prefix(title)).unwrap_or(words);
    let name = rest.split(['\'', '’']).next().unwrap_or("").trim_end();
    let given = classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    // "Anna Brandt", "Anna M. Brandt", "Anna von Brandt"; no "Anna Fish Market".
    let between =
        |word: &str| word.ends_with('.') || word.chars().all(char::is_lowercase) || classes(word).has(Classes::GIVEN);
    let counts = match name.split(' ').collect::<Vec<_>>().as_slice() {
        [_, _] => true,
        [_, middle, _] => between(middle),
        _ => false,
    };
    let start = start as usize + words.len() - rest.len();
    let named = || (name.to_owned(), Span::new(start, start + name.len()), Rule::BylineOwner);
    (given && counts && byline::is_name(name, false) && is_writer(name)).then(named)
}

/// The groups from the one on that others agree with: where what the surest source says stands nowhere else, and two
/// others name the same person, the first is somebody's account or another story's writer.
fn agreed(mut groups: Vec<Vec<Named>>) -> Vec<Vec<Named>> {
    let meet =
        |one: &[Named], other: &[Named]| one.iter().any(|(name, ..)| other.iter().any(|(own, ..)| alike(name, own)));
    // The same words may count as marked and as printed.
    let apart = |one: &[Named], other: &[Named]| {
        one.iter().all(|(_, span, _)| other.iter().all(|(_, own, _)| !span.overlaps(*own)))
    };
    let alone = groups.split_first().is_some_and(|(first, rest)| !rest.iter().any(|other| meet(first, other)));
    let second = groups.get(1);
    let second = second.is_some_and(|one| groups.iter().skip(2).any(|other| meet(one, other) && apart(one, other)));
    if alone && second {
        groups.remove(0);
    }
    groups
}

/// What the surest source says; where it has but what somebody calls himself, or a part of the name, and another one
/// has a name in full, that.
fn fullest(groups: &[Vec<Named>]) -> Vec<Named> {
    let is_full = |(name, ..): &&Named| byline::is_name(name, false);
    let handle = groups.first().and_then(|found| match found.as_slice() {
        [(name, ..)] if !byline::is_name(name, false) => Some(name.clone()),
        _ => None,
    });
    if let Some(handle) = handle {
        let shouted = handle.chars().count() <= 5 && !handle.chars().any(char::is_lowercase);
        let is_login = shouted || handle.contains(['_', '.']) || handle.chars().any(|letter| letter.is_ascii_digit());
        let holds = |name: &str| name.split_whitespace().any(|word| solid(word) == solid(&handle));
        // "Posted by Ada Brandt and Ida Holm", where machines are told the name of a firm or of an account.
        let known = |name: &str| classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
        let is_login = is_login || handle.chars().count() <= 3 && !known(&handle);
        let said = |group: &&Vec<Named>| {
            group.len() > 1
                && group.iter().all(|named| named.2 == Rule::BylineBy && is_full(&named))
                && group.first().is_some_and(|named| known(&named.0))
        };
        if !known(&handle)
            && let Some(several) = groups.iter().skip(1).find(said)
        {
            return several.clone();
        }
        // "adabrandt", where a line says "Ada Brandt".
        let spelt = |name: &str| solid(name) == solid(&handle);
        let full = || groups.iter().skip(1).flatten().filter(is_full);
        let full = full().find(|(name, ..)| spelt(name)).or_else(|| full().find(|(name, ..)| is_login || holds(name)));
        if let Some(full) = full {
            return vec![full.clone()];
        }
    }
    // "Ada Brandt", where another source says "By Ada Brandt and Ida Holm".
    let (first, rest) = match groups.split_first() {
        Some((first, rest)) => (first, rest),
        None => return Vec::new(),
    };
    let holds = |group: &[Named], named: &Named| group.iter().any(|own| is_full(&own) && alike(&own.0, &named.0));
    let fuller = rest.iter().find(|group| {
        group.len() > first.len()
            && group.iter().all(|own| is_full(&own) && matches!(own.2, Rule::BylineMetadata | Rule::BylineBy))
            && first.iter().all(|named| holds(group, named))
    });
    fuller.unwrap_or(first).clone()
}

/// What the page calls itself, letters and digits only: no person, whoever says so.
pub(super) fn outlets(document: &Document<'_>, markup: &Markup) -> Vec<String> {
    let of = |origins: &[Origin]| -> Vec<String> {
        let own = markup.stated.iter().filter(|one| one.field == Field::Outlet && origins.contains(&one.origin));
        own.map(|stated| solid(stated.span.of(document.text))).filter(|name| !name.is_empty()).collect()
    };
    let sure = of(&[Origin::OpenGraph, Origin::JsonLd, Origin::JsonLdPage, Origin::Record]);
    let mut outlets = if sure.is_empty() { of(&[Origin::Meta]) } else { sure };
    // "Talks resume | The Daily News": a part of the window's title that is no person's name.
    let is_person = |part: &&str| classes(part.split(' ').next().unwrap_or("")).has(Classes::GIVEN);
    for stated in markup.stated.iter().filter(|one| one.field == Field::Title && one.origin == Origin::TitleTag) {
        let title = stated.span.of(document.text);
        let parts = [" | ", " - ", " – ", " — ", " « ", " :: "].into_iter().filter_map(|mark| title.rsplit_once(mark));
        outlets.extend(parts.map(|(_, part)| part.trim()).filter(|part| !is_person(part)).map(solid));
    }
    for stated in markup.stated.iter().filter(|stated| stated.field == Field::Address) {
        let url = stated.span.of(document.text);
        let host = url.rsplit("://").next().unwrap_or("").split(['/', '?', ':']).next().unwrap_or("");
        // Whose blog it is there says the name of the host.
        if HOSTS_OF_BLOGS.iter().any(|blogs| host.contains(blogs)) {
            continue;
        }
        let host = host.strip_prefix("www.").unwrap_or(host);
        outlets.push(solid(host));
        // "harbour-post.example": "Harbour Post"
        outlets.extend(host.split_once('.').map(|(name, _)| solid(name)).filter(|name| name.len() > 2));
    }
    outlets
}

/// Whether two names are of one person: the one says all that the other says.
fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (solid(one), solid(other));
    one.contains(&other) || other.contains(&one)
}

/// How sure the source is, less being surer, and how far away it stands.
pub(super) fn rank(stated: &Stated, near: &Near<'_>) -> Option<(u8, usize)> {
    if stated.at == 0 {
        let rank = match stated.origin {
            Origin::Record | Origin::JsonLd => 0,
            // The data of the page's own scripts, after all that is said of it.
            Origin::Link => LAST,
            _ => 1,
        };
        return Some((rank, 0));
    }
    let place = near.distance_of_mark(stated.at);
    let above = place.filter(|distance| *distance <= FAR);
    let below = near.below(stated.at).filter(|distance| *distance <= BELOW).map(|distance| distance + 6);
    let distance = match (place, above, below) {
        (None, ..) => return None,
        (_, Some(above), Some(below)) => above.min(below),
        (_, above, below) => above.or(below)?,
    };
    let rank = match stated.origin {
        Origin::Microdata => 2,
        _ => 3,
    };
    Some((rank, distance))
}
