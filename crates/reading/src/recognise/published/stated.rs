//! Days that a saved page, a record or a mail states, and those that stand beside its title.

use super::candidate::{Candidate, Role, in_address};
use super::labels;
use super::line::{Trust, full_day, of_clock, read_line, short_day};
use super::{links, order, split};
use crate::document::Document;
use crate::line::byline::stamped;
use crate::recognise::dates::{Scan, ambiguous, expressions, lex};
use crate::recognise::metadata::near::Near;
use dateline_model::article::Segment;
use dateline_model::date::calendar::{checked_add_days, days_between};
use dateline_model::markup::{Field, Markup, Origin, Stated};
use dateline_model::order::Order as _;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text as text;
use jiff::civil::Date;

/// Beyond so many lines from the story's opening a time is something else's.
const FAR: usize = 12;

/// So many days a text may be in the making.
const DRAFT: i32 = 7;

/// A day that is printed and further away than so many days from the one that is stated is of something else.
const OTHER: i32 = 31;

/// The same for times that are not marked, and how long a line with one is at most, in bytes.
const BESIDE: usize = 8;
const LONG: usize = 200;

/// A sentence that says when and under what something was posted is at most so long, in bytes.
const LONGEST: usize = 400;

/// The candidates of a page, record or mail: what it states, and of `read` what is not something else's; surest first.
#[must_use]
pub fn with_stated(
    document: &Document<'_>,
    markup: &Markup,
    language: Option<&str>,
    read: Vec<Candidate>,
) -> Vec<Candidate> {
    let near = Near::new(document, markup);
    let addresses = markup.stated.iter().filter(|stated| stated.field == Field::Address);
    let address = addresses.map(|stated| stated.span).find_map(|span| {
        // An archive's address of a page ends with the page's own.
        let url = span.of(document.text);
        let own = url.rfind("http").and_then(|at| url.get(at..)).unwrap_or(url);
        Some(Candidate { span: Some(span), day: in_address(own)?, role: Role::Address, other: None, printed: None })
    });
    let address = address.or_else(|| in_title(document.text, markup));
    let mut found = printed(document, markup, &near, read, address.is_some());
    order::settle(document, language, order::of_region(document.text, markup), &mut found);
    // "05.03.19", where the address has 2019/05/03.
    if let Some(day) = address.map(|one| one.day) {
        let turned = |own: Date| Date::new(own.year(), own.day(), own.month()).ok() == Some(day);
        found.iter_mut().filter(|one| one.role == Role::Stamp && turned(one.day)).for_each(|one| one.day = day);
    }
    found.extend(address);
    let is_above = |span: Span| near.distance(span.start).is_some_and(|lines| lines <= FAR);
    let is_told = |one: &Candidate| matches!(one.role, Role::Stamp | Role::Published) && one.other.is_none();
    let told_above = found.iter().any(|one| is_told(one) && one.span.is_some_and(is_above));
    let mut ranked: Vec<(u8, usize, Candidate)> = Vec::new();
    let mut stray: Vec<(u8, usize, Candidate)> = Vec::new();
    for stated in &markup.stated {
        let Some((rank, role)) = rank(stated) else { continue };
        // Below the story stand the times of others: that of the story only where nothing above it is one.
        let is_below = |at: u32| near.distance(at).is_some_and(|lines| lines > FAR);
        let mut astray = false;
        let distance = match stated.at {
            0 => 0,
            at if role == Role::Marked && told_above && is_below(at) => continue,
            // What is marked as the story's day is so in a side column, too.
            at => match standing(&near, at, stated.origin == Origin::Microdata && role == Role::Stated) {
                Some(distance) => distance,
                // What is said to machines alone may stand anywhere.
                None if stated.at != 0 && stated.span.end <= markup.head && role == Role::Stated => {
                    astray = true;
                    FAR
                }
                None => continue,
            },
        };
        let Some((day, other, span)) = day(document.text, stated.span) else { continue };
        let day = local(stated.span.of(document.text), day, &found, || elsewhere(document.text, markup, stated));
        let candidate = Candidate { span: Some(span), day, role, other, printed: None };
        if astray { &mut stray } else { &mut ranked }.push((rank, distance, candidate));
    }
    // Far from the story it is of the story where nothing else is, and all of them say the same.
    let is_day = |one: &Candidate| matches!(one.role, Role::Stated | Role::Marked | Role::Stamp | Role::Published);
    let alone = !ranked.iter().any(|(.., one)| is_day(one)) && !found.iter().any(is_day);
    let one_day = stray.first().is_some_and(|(.., first)| stray.iter().all(|(.., one)| one.day == first.day));
    if alone && one_day {
        ranked.append(&mut stray);
    }
    ranked.order_by_key(|(rank, distance, candidate)| (*rank, *distance, candidate.span.map(|span| span.start)));
    let mut all: Vec<Candidate> = ranked.into_iter().map(|(.., candidate)| candidate).collect();
    if let Some(best) = all.first().copied().filter(|best| best.role == Role::Stated)
        && let Some((printed, sure)) = told_apart(document, markup, &best, &all, &found)
    {
        let apart = |one: &&mut Candidate| one.role == Role::Stated && one.day != printed;
        match all.first_mut() {
            _ if sure => all.iter_mut().filter(apart).for_each(|one| one.role = Role::Unshown),
            Some(first) => first.printed = Some(printed),
            None => {}
        }
    }
    // What is printed beside the title, and stands in the address, outweighs a statement of another day.
    // The day of the issue in print may stand there too, beside the page's own that machines are told as well.
    let told = || found.iter().filter(|one| is_told(one));
    let backed = |day: Date| {
        let stated =
            |own: Date| all.iter().any(|one| one.role == Role::Stated && days_between(one.day, own).abs() <= 1);
        told().any(|one| one.day != day && stated(one.day))
    };
    let agreed = address.map(|one| one.day).filter(|day| told().any(|one| one.day == *day) && !backed(*day));
    all.extend(found);
    if let Some(day) = agreed {
        let other = |one: &&mut Candidate| {
            matches!(one.role, Role::Stated | Role::Published | Role::Marked | Role::Stamp) && one.day != day
        };
        all.iter_mut().filter(other).for_each(|one| one.role = Role::Unshown);
    }
    all.order_by_key(|candidate| candidate.role);
    all
}

/// The day that readers are told beside the title where machines are told another, that of `best`, and neither another line nor
/// the address has the stated one; and whether it is surely the page's own.
///
/// Where another statement has the printed day, or it is close to the stated one and no change is stated for it, the
/// stated one is that of the draft, or of another clock. Of a day some time after the stated one, which the page also
/// states as that of its last change, we know what it is. Close behind, either may be meant.
fn told_apart(
    document: &Document<'_>,
    markup: &Markup,
    best: &Candidate,
    all: &[Candidate],
    found: &[Candidate],
) -> Option<(Date, bool)> {
    let stated = best.day;
    let title = document.segments.iter().find(|one| one.kind == Kind::Headline).map_or(0, |one| one.span.start);
    // "dc.created": a page's frame is older than what stands in it.
    let lead = best.span.and_then(|span| document.text.get(..span.start as usize)).unwrap_or("");
    let framed = lead.trim_end_matches([' ', ':']).ends_with("created");
    // Above the title it may be the day on which the page was served.
    let is_printed = |one: &&Candidate| {
        matches!(one.role, Role::Stamp | Role::Published) && one.span.is_some_and(|span| framed || span.start > title)
    };
    let printed = found.iter().filter(is_printed).find(|one| one.other.is_none())?.day;
    // What the page prints as the day of its last change backs nothing.
    let kept = |one: &&Candidate| one.role != Role::Updated;
    let backed = found.iter().filter(kept).any(|one| one.day == stated || one.other == Some(stated));
    let changed = markup.stated.iter().filter(|one| one.field == Field::Modified);
    let mut changed = changed.filter_map(|one| day(document.text, one.span)).map(|(day, ..)| day);
    let changed = changed.any(|day| day == printed);
    let again = all.iter().any(|one| one.role == Role::Stated && one.day == printed);
    let apart = days_between(printed, stated).abs();
    let close = apart <= DRAFT;
    let created = framed && printed > stated;
    let sure = again || created || close && !changed;
    (!backed && (apart <= OTHER || created) && (sure || close || !changed)).then_some((printed, sure))
}

/// The day that a part of a stated title is, set apart from the rest: "Cranes return - 03.05.2019 - The Quay".
fn in_title(text: &str, markup: &Markup) -> Option<Candidate> {
    let titles = markup.stated.iter().filter(|stated| stated.field == Field::Title && stated.at == 0);
    titles.map(|stated| stated.span).find_map(|span| day_of_title(text, span))
}

/// The same, of the title at `span`.
pub(super) fn day_of_title(text: &str, span: Span) -> Option<Candidate> {
    const MARKS: [&str; 4] = [" | ", " - ", " – ", " — "];
    let title = span.of(text);
    let ends = MARKS.iter().flat_map(|mark| title.match_indices(mark));
    ends.filter_map(|(at, mark)| {
        let from = at + mark.len();
        let rest = title.get(from..)?;
        let end = MARKS.iter().filter_map(|mark| rest.find(mark)).min().unwrap_or(rest.len());
        let part = rest.get(..end).filter(|part| part.len() <= SHORT)?;
        let digits = part.bytes().filter(u8::is_ascii_digit).count();
        let start = span.start as usize + from;
        let part = Span::new(start, start + part.len());
        let (day, _, own) =
            day(text, part).filter(|(_, other, own)| other.is_none() && *own == part && (5..=8).contains(&digits))?;
        Some(Candidate { span: Some(own), day, role: Role::Address, other: None, printed: None })
    })
    .next()
}

/// A day that stands alone in a title is at most so long, in bytes.
const SHORT: usize = 24;

/// How far from the story's opening, or a little further below its end, something stands that may be about it.
fn standing(near: &Near<'_>, at: u32, marked: bool) -> Option<usize> {
    let distance = if marked { near.distance_of_mark(at) } else { near.distance(at) }?;
    let below = near.below(at).filter(|lines| *lines <= BESIDE).map(|lines| lines + FAR);
    Some(distance).filter(|distance| *distance <= FAR).or(below)
}

/// What a person is shown, the nearest to the title first. Without blocks, as in a mail, that is all of `read`.
fn printed(
    document: &Document<'_>,
    markup: &Markup,
    near: &Near<'_>,
    read: Vec<Candidate>,
    in_address: bool,
) -> Vec<Candidate> {
    if markup.blocks.is_empty() {
        return read;
    }
    let mut found: Vec<Candidate> =
        read.into_iter().filter(|one| matches!(one.role, Role::Dateline | Role::Address)).collect();
    let headline = document.segments.iter().find(|segment| segment.kind == Kind::Headline).map(|segment| segment.span);
    let headline = headline.filter(|span| span.start >= markup.head);
    for (_, line) in near.lines(document, BESIDE) {
        if line.len() <= LONG {
            // What stands there and is no part of the story is about it.
            let sure = document.segments.iter().any(|one| !one.feeds && one.span == line);
            let signed = || {
                let told = document.segments.iter().any(|one| one.kind == Kind::Body && one.span.overlaps(line));
                let words = line.of(document.text);
                !(told && words.ends_with(['.', '!', '?'])) && stamped::stamped(words).is_some()
            };
            let trust = match sure {
                true => Trust::Stamp,
                false if signed() => Trust::Signed,
                false => Trust::None,
            };
            found.extend(read_line(document, line, headline, trust).or_else(|| short_day(document.text, line)));
        }
    }
    let lines: Vec<Span> = near.lines(document, BESIDE).into_iter().map(|(_, line)| line).collect();
    if found.iter().all(|one| !matches!(one.role, Role::Stamp | Role::Published)) {
        found.extend(split::day(document, &lines, headline));
    }
    let of_link =
        |one: &Candidate| one.role == Role::Stamp && one.span.is_some_and(|span| links::is_linked(document, span));
    found.retain(|one| is_of_web(one.day) && !of_link(one));
    // "Audio: Harbour Radio | 3 May 2019", below a picture: only where nothing else is a day.
    let in_caption = |one: &Candidate| {
        let holds = |own: &Segment| own.kind == Kind::Caption && one.span.is_some_and(|span| own.span.contains(span));
        one.role == Role::Stamp && document.segments.iter().any(holds)
    };
    if found.iter().any(|one| one.role == Role::Stamp && !in_caption(one)) {
        found.retain(|one| !in_caption(one));
    }
    // Where nothing stands above, what stands right below: "Posted on 3 May by A. Writer".
    let is_told = |found: &[Candidate]| found.iter().any(|one| matches!(one.role, Role::Stamp | Role::Published));
    let short = || document.lines.iter().map(|line| line.span).filter(|line| line.len() <= LONG);
    if !is_told(&found) {
        let is_own =
            |at: u32| near.below(at).is_some_and(|lines| (1..=BESIDE).contains(&lines)) && near.distance(at).is_some();
        // Where the day of its last change is told, one below a link is of what the link leads to.
        let changed = found.iter().any(|one| one.role == Role::Updated);
        let of_link = |line: Span| changed && links::is_linked(document, line);
        let below = short().filter(|line| is_own(line.start) && !of_link(*line));
        let mut below = below.filter_map(|line| read_line(document, line, headline, Trust::Stamp));
        found.extend(below.find(|one| is_of_web(one.day)));
    }
    // "Published on 3 May", wherever it stands that is no other story's.
    if !is_told(&found) {
        let has_digit = |line: &Span| line.of(document.text).bytes().any(|byte| byte.is_ascii_digit());
        let lines = document.lines.iter().map(|line| line.span).filter(|line| near.is_of_page(line.start));
        let lines = lines.filter(has_digit);
        let mut said = lines.filter_map(|line| match line.of(document.text) {
            words if words.len() <= LONGEST && labels::is_posted(words) => {
                read_line(document, line, headline, Trust::Posted).map(|one| Candidate { role: Role::Published, ..one })
            }
            words if words.len() <= LONG => read_line(document, line, headline, Trust::Stamp),
            _ => None,
        });
        found.extend(said.find(|one| one.role == Role::Published && is_of_web(one.day)));
    }
    // Then what else is no other story's: the nearest first. The day in the page's address is surer.
    if !in_address && found.iter().all(|one| matches!(one.role, Role::Address | Role::Dateline)) {
        let stamps = document.segments.iter().filter(|one| one.kind == Kind::Timestamp);
        let mut far: Vec<(usize, Span)> =
            stamps.filter_map(|one| Some((near.distance(one.span.start)?, one.span))).collect();
        far.retain(|(_, line)| !links::is_linked(document, *line));
        far.order();
        found.extend(far.into_iter().filter_map(|(_, line)| read_line(document, line, headline, Trust::Stamp)).next());
    }
    // What was changed on a day was published on none that came later: such a day below is that of another story.
    let changed = found.iter().filter(|one| one.role == Role::Updated).map(|one| one.day).max();
    let is_below = |span: Span| near.below(span.start).is_some_and(|lines| lines > 0);
    let later = |one: &Candidate| {
        one.role == Role::Stamp && changed.is_some_and(|day| one.day > day) && one.span.is_some_and(is_below)
    };
    found.retain(|one| is_of_web(one.day) && !later(one));
    found
}

/// The day for readers of a time that is stated in UTC: where the page prints, or has in its address, not that day but
/// the next one, or the one before, and the hour allows it, that one; so too where another statement has the same time by
/// another clock (`elsewhere`).
fn local(words: &str, day: Date, printed: &[Candidate], elsewhere: impl Fn() -> Vec<Date>) -> Date {
    let Some(colon) = words.find(':').filter(|_| is_utc(words)) else { return day };
    let hour = colon.checked_sub(2).and_then(|from| words.get(from..colon)).and_then(|hour| hour.trim().parse().ok());
    // Clocks are up to 14 hours ahead of UTC, and up to 12 behind.
    let other = if hour.unwrap_or(12) >= 10 { day.tomorrow() } else { day.yesterday() };
    let says = |wanted: Date| printed.iter().any(|one| one.day == wanted || one.other == Some(wanted));
    let fits = |other: &Date| !says(day) && (says(*other) || elsewhere().contains(other));
    other.ok().filter(fits).unwrap_or(day)
}

/// The days of the other statements of when it was published that have the minute and second of `stated` by a clock that is
/// not UTC's: "2019-05-03T23:10:42Z" is "2019-05-04T01:10:42+02:00".
fn elsewhere(text: &str, markup: &Markup, stated: &Stated) -> Vec<Date> {
    let minute = |words: &str| {
        let at = words.find(':')?;
        words.get(at..at + ":00:00".len()).filter(|clock| clock.as_bytes().get(3) == Some(&b':')).map(str::to_owned)
    };
    // A full hour is that of many.
    let Some(own) = minute(stated.span.of(text)).filter(|own| own != ":00:00") else { return Vec::new() };
    let others = markup.stated.iter().filter(|one| one.field == Field::Published && one.span != stated.span);
    let others = others.map(|one| (one.span.of(text), one.span)).filter(|(words, _)| !is_utc(words));
    let same = others.filter(|(words, _)| minute(words).as_ref() == Some(&own));
    same.filter_map(|(_, span)| day(text, span)).map(|(day, ..)| day).collect()
}

/// Whether a time stamp names UTC as its zone.
fn is_utc(words: &str) -> bool {
    ["Z", "+00:00", "+0000", "UTC", "GMT"].iter().any(|zone| words.trim_end().ends_with(zone))
}

/// How sure a statement is, less being surer, and what it is worth.
fn rank(stated: &Stated) -> Option<(u8, Role)> {
    Some(match (stated.field, stated.origin) {
        (Field::Published, Origin::Record) => (0, Role::Recorded),
        (Field::Published, Origin::JsonLd) => (1, Role::Stated),
        (Field::Published, Origin::OpenGraph) => (2, Role::Stated),
        (Field::Published, Origin::Microdata) => (3, Role::Stated),
        (Field::Published, Origin::TimeTag) => (4, Role::Stated),
        (Field::Published, Origin::Meta) => (5, Role::Stated),
        (Field::Time, _) => (6, Role::Marked),
        (Field::Published, Origin::Link) => (8, Role::Unshown),
        (Field::Published, _) => (7, Role::Marked),
        (Field::Modified, _) => (9, Role::StatedUpdate),
        _ => return None,
    })
}

/// The day in the words at `span`, another reading of the same digits, and where it stands.
fn day(text: &str, span: Span) -> Option<(Date, Option<Date>, Span)> {
    let words = span.of(text);
    let start = span.start as usize;
    if let Some((day, from, to)) = iso(words).filter(|(day, ..)| is_of_web(*day)) {
        return Some((day, None, Span::new(start + from, start + to)));
    }
    let tokens = text::tokens(text, span);
    let found = expressions(text, 0, span, &tokens, &[span]);
    let full = found.iter().find_map(|one| Some((full_day(one)?, None, one.span)));
    let open = || {
        let scanned = Scan { text, words: lex(text, &tokens) };
        (0..tokens.len()).find_map(|at| {
            let (year, a, b) = ambiguous(&scanned, at)?;
            Some((Date::new(year, a, b).ok()?, Date::new(year, b, a).ok(), scanned.span(at, at + 5)))
        })
    };
    full.or_else(open).or_else(|| of_clock(words).map(|day| (day, None, span))).filter(|(day, ..)| is_of_web(*day))
}

/// Whether pages of the web can be of that day: nothing was published there before 1990, and a clock that was not set
/// says 1970.
fn is_of_web(day: Date) -> bool {
    (1990..=2100).contains(&day.year())
}

/// The day of a time stamp in the form of ISO 8601, with or without marks, or of RFC 3339: "2019-05-03T10:00:00Z",
/// "20190503", "2019/05/03"; and where it stands.
fn iso(words: &str) -> Option<(Date, usize, usize)> {
    let bytes = words.as_bytes();
    let digits = |from: usize, most: usize| {
        let count = bytes.iter().skip(from).take(most).take_while(|byte| byte.is_ascii_digit()).count();
        let value: Option<i16> = words.get(from..from + count)?.parse().ok();
        Some((value?, from + count))
    };
    let from = bytes.iter().position(u8::is_ascii_digit)?;
    // "1557133200", "1557133200000": seconds, or thousandths of them, since 1970.
    if matches!(words.len(), 10 | 13) && bytes.iter().all(u8::is_ascii_digit) {
        let seconds: i64 = words.get(..10)?.parse().ok()?;
        let day = checked_add_days(Date::constant(1970, 1, 1), i32::try_from(seconds / 86_400).ok()?)?;
        return Some((day, 0, words.len()));
    }
    let (year, at) = digits(from, 4)?;
    if at != from + 4 {
        return None;
    }
    let (month, day, end) = match bytes.get(at) {
        Some(mark @ (b'-' | b'/' | b'.')) => {
            let (month, at) = digits(at + 1, 2)?;
            if bytes.get(at) != Some(mark) {
                return None;
            }
            let (day, end) = digits(at + 1, 2)?;
            (month, day, end)
        }
        Some(b'0'..=b'9') => {
            let (month, at) = digits(at, 2)?;
            let (day, end) = digits(at, 2)?;
            // Longer numbers are times where they have the length of one: "20190503101500".
            let run = bytes.iter().skip(from).take_while(|byte| byte.is_ascii_digit()).count();
            if !matches!(run, 8 | 12 | 14) {
                return None;
            }
            (month, day, end)
        }
        _ => return None,
    };
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some((date, from, end))
}
