//! The day in one line: how the line says it, and how much else it may say.

use super::candidate::{Candidate, Role, in_address};
use super::labels::{self, Label};
use super::words::{CREDITS, LITTLE, SERVED};
use crate::document::Document;
use crate::lexicon::calendar::is_calendar;
use crate::line::byline::glue;
use crate::recognise::dates::{
    Expression, Lex, Scan, Tense, TimeValue, YearOf, ambiguous, expressions, lex, short_year,
};
use dateline_model::span::Span;
use dateline_text as text;
use dateline_text::Small as _;
use dateline_text::fold::starts_with_folded;
use jiff::civil::Date;

/// "31.10.23": a day whose year has two digits; with dots the day leads, in all languages that write so.
pub fn short_day(text: &str, line: Span) -> Option<Candidate> {
    let words = line.of(text);
    let (mut from, mut end) = (0, 0);
    let mut changed = None;
    for part in words.split(|letter: char| !(letter.is_ascii_digit() || letter == '.')) {
        if part.is_empty() {
            continue;
        }
        let at = words.get(from..)?.find(part)? + from;
        from = at + part.len();
        let part = part.trim_end_matches('.');
        let numbers: Vec<&str> = part.split('.').collect();
        if let [day, month, year] = numbers.as_slice()
            && year.len() == 2
            && let (Ok(day), Ok(month), Ok(year)) = (day.parse(), month.parse(), year.parse::<i16>())
            && let Ok(day) = Date::new(2000 + year, month, day)
        {
            let start = line.start as usize + at;
            let span = Some(Span::new(start, start + part.len()));
            let found = |role| Candidate { span, day, role, other: None, printed: None };
            // "Updated: 22.10.15, published: 21.10.15": each day has the label before it.
            match words.get(end..at).and_then(labels::before) {
                Some(Label::Published) => return Some(found(Role::Published)),
                Some(Label::Updated) => changed = changed.or(Some(found(Role::Updated))),
                None => return changed.or(Some(found(Role::Stamp))),
            }
            end = from;
        }
    }
    changed
}

/// How much else a line with a day may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Nothing is known of it.
    None,
    /// It is no part of the story, or its mark-up says that it is about it.
    Stamp,
    /// It says when and by whom.
    Signed,
    /// It is the sentence in which a blog says when it was posted.
    Posted,
}

/// The day of an expression that says its year too.
pub fn full_day(one: &Expression) -> Option<Date> {
    match one.value {
        TimeValue::Day { year: YearOf::Known(year), month, day, .. } => Date::new(year, month, day).ok(),
        _ => None,
    }
}

/// The day of an expression with another reading of its digits, if it is one.
fn of_expression(one: &Expression) -> Option<(Span, Date, Option<Date>)> {
    if let Some(day) = full_day(one) {
        return Some((one.span, day, None));
    }
    match one.value {
        TimeValue::Either { year, a, b } => Some((one.span, Date::new(year, a, b).ok()?, Date::new(year, b, a).ok())),
        _ => None,
    }
}

/// Whether what stands `before` a day says that it is the one since when there is a paper: "Springfield, Est. May 19, 1883".
fn is_founding(before: &str) -> bool {
    const WORDS: [&str; 4] = ["est", "estd", "established", "founded"];
    let word = before.trim_end_matches([' ', '.', ':', ',']).rsplit([' ', '|', '\u{a0}']).next().unwrap_or("");
    // "10:00 PM EST, Tue December 19": a clock's
    word != "EST" && WORDS.iter().any(|own| word.eq_ignore_ascii_case(own))
}

/// Whether a day is the one from which computers count, east or west of it: what a page shows that has none.
fn is_zero(day: Date) -> bool {
    day == Date::constant(1970, 1, 1) || day == Date::constant(1969, 12, 31)
}

/// The day at `at` as on a sheet of a calendar: its number, the day of the week, month and year.
fn of_sheet(scan: &Scan<'_>, at: usize) -> Option<(Span, Date, Option<Date>)> {
    let (Lex::Digits { width: 1 | 2, value }, Lex::Weekday { .. }) = (scan.lex(at), scan.lex(at + 1)) else {
        return None;
    };
    let plain = format!("{value} {} {}", scan.word(at + 2), scan.word(at + 3));
    let whole = Span::new(0, plain.len());
    let tokens = text::tokens(&plain, whole);
    let day = expressions(&plain, 0, whole, &tokens, &[whole]).iter().find_map(full_day)?;
    Some((scan.span(at, at + 4), day, None))
}

/// The date of one line, where the line holds little else.
pub fn read_line(document: &Document<'_>, line: Span, headline: Option<Span>, trust: Trust) -> Option<Candidate> {
    let sure = trust != Trust::None;
    let text = document.text;
    if let Some(year) = year_before_clock(line.of(text)) {
        let cut = Span::new(line.start as usize, line.start as usize + year);
        return read_line(document, cut, headline, trust);
    }
    // "发表于2019-05-03 10:15", "更新于2019-05-03"
    if let Some(at) = glue::hung(line.of(text)) {
        let behind = Span::new(line.start as usize + at, line.end as usize);
        let found = read_line(document, behind, headline, trust)?;
        let changed =
            line.of(text).get(..at).is_some_and(|label| ["更新", "修改", "修订"].iter().any(|own| label.contains(own)));
        return Some(if changed { Candidate { role: Role::Updated, ..found } } else { found });
    }
    // "By A. WriterDec. 3, 2019"
    if let Some(at) = glue::glued(line.of(text)) {
        let behind = Span::new(line.start as usize + at, line.end as usize);
        return read_line(document, behind, headline, trust);
    }
    let tokens = text::tokens(text, line);
    if tokens.len() > if trust == Trust::Posted { 120 } else { 60 } {
        return None;
    }
    let expressions = expressions(text, 0, line, &tokens, &[line]);
    let scanned = Scan { text, words: lex(text, &tokens) };
    let own = |span: Span| !is_founding(text.get(line.start as usize..span.start as usize).unwrap_or(""));
    let days: Vec<(Span, Date, Option<Date>)> =
        expressions.iter().filter_map(of_expression).filter(|(span, day, _)| own(*span) && !is_zero(*day)).collect();
    // "Updated: 4 May 2019 | Published: 3 May 2019"
    let lead = |at: usize| {
        let from = at.checked_sub(1).and_then(|at| days.get(at)).map_or(line.start, |before| before.0.end);
        text.get(from as usize..days.get(at)?.0.start as usize).filter(|_| days.len() > 1)
    };
    let label = |at: usize| lead(at).and_then(labels::before);
    let mut places = 0..days.len();
    let labelled = places.find(|at| label(*at) == Some(Label::Published) || lead(*at).is_some_and(labels::is_original));
    // "03/04/2013 09h05 - Atualizado em 04/04/2013": a first day of which nothing is said, and changes after it.
    let changed =
        || days.len() > 1 && label(0).is_none() && (1..days.len()).all(|at| label(at) == Some(Label::Updated));
    let labelled = labelled.or_else(|| Some(0).filter(|_| changed()));
    let full = labelled
        .and_then(|at| days.get(at))
        .copied()
        .or_else(|| days.iter().find(|(_, _, other)| other.is_none()).copied());
    let found = full.or_else(|| {
        (0..tokens.len()).find_map(|at| {
            let (year, a, b) = ambiguous(&scanned, at)?;
            let (one, other) = (Date::new(year, a, b).ok()?, Date::new(year, b, a).ok()?);
            Some((scanned.span(at, at + 5), one, Some(other)))
        })
    });
    // "20120314 09:00"
    let found = found.or_else(|| {
        (0..tokens.len()).filter(|_| sure).find_map(|at| match scanned.lex(at) {
            Lex::Digits { width: 8, .. } => Some((scanned.span(at, at + 1), in_address(scanned.word(at))?, None)),
            // "20120314T090000Z"
            Lex::Other if scanned.word(at).as_bytes().get(8) == Some(&b'T') => {
                Some((scanned.span(at, at + 1), in_address(scanned.word(at).get(..8)?)?, None))
            }
            _ => None,
        })
    });
    let found = found.or_else(|| {
        // In a line that is certainly a date line only.
        (0..tokens.len()).filter(|_| sure).find_map(|at| {
            let (year, [one, other]) = short_year(&scanned, at)?;
            let one = Date::new(year, one.0, one.1).ok()?;
            let other = Date::new(year, other.0, other.1).ok().filter(|other| *other != one);
            Some((scanned.span(at, at + 3), one, other))
        })
    });
    // "Wed Mar 14 09:00:00 GMT 2012"
    let found = found.or_else(|| {
        // Behind what else the line says: "The Quay News - Wed Mar 14 09:00:00 GMT 2012".
        let at =
            (0..tokens.len().min(8)).filter(|_| sure).find(|at| matches!(scanned.lex(*at), Lex::Weekday { .. }))?;
        let stamp = text.get(tokens.get(at)?.span.start as usize..line.end as usize)?;
        Some((line, of_clock(stamp)?, None))
    });
    // "31 Thursday Oct 2019"
    let found = found.or_else(|| (0..tokens.len()).filter(|_| sure).find_map(|at| of_sheet(&scanned, at)));
    let (span, day, other) = found?;
    // "Mon, 11/06/2023": the day of the week says which of the two it is.
    let weekday = (0..tokens.len()).filter(|_| other.is_some()).find_map(|at| match scanned.lex(at) {
        Lex::Weekday { day, .. } => Some(day),
        _ => None,
    });
    let is_on = |day: Date| weekday.is_some_and(|own| day.weekday() == own);
    let (day, other) = match other {
        Some(other) if is_on(other) && !is_on(day) => (other, None),
        Some(other) if is_on(day) && !is_on(other) => (day, None),
        open => (day, open),
    };
    // "Joined: 5 October 2008": since when somebody writes there; "Entries close: 5 October 2008": what is to end then.
    let lead = text.get(line.start as usize..span.start as usize).unwrap_or("");
    if labels::is_of_end(lead)
        || labels::is_of_life(lead)
        || is_of_member(text.get(line.start as usize..span.start as usize).unwrap_or(""))
    {
        return None;
    }
    // "1975年1月28日（农历...）": days of birth and feasts are given by the moon, too.
    if text.get(span.end as usize..line.end as usize).is_some_and(|rest| MOON.iter().any(|moon| rest.contains(moon))) {
        return None;
    }
    // "December 10, 2021April 9, 2019": the hidden day of a change beside the one of publication.
    let joined = |from: u32, to: u32| text.get(from as usize..to as usize).is_some_and(|mark| mark.trim().is_empty());
    let glued = days.windows(2).find(|pair| matches!(pair, [one, next] if joined(one.0.end, next.0.start)));
    let (mut span, mut day, mut printed) = (span, day, None);
    if let Some([one, next]) = glued
        && one.2.is_none()
        && next.2.is_none()
        && one.0 == span
        && next.1 < day
    {
        // With a blank between, either may be the hidden one.
        printed = (one.0.end < next.0.start).then_some(day);
        (span, day) = (next.0, next.1);
    }
    // "11-02-98 1645EST": whoever keeps that time writes the month first.
    let zone = || tokens.iter().find_map(|token| month_leads(token.span.of(text)));
    let (day, other) = match (other, other.and_then(|_| zone().or_else(|| is_eastern(line.of(text)).then_some(false))))
    {
        (Some(_), Some(true)) => (day, None),
        (Some(other), Some(false)) => (other, None),
        open => (day, open.0),
    };
    // "Published: 3 May 2019 | Author: A. Writer | Filed under: Ports, Ships": what stands between the marks is by itself.
    let cell = cell(text, line, span).filter(|cell| {
        let words = cell.of(text);
        let rest = words.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
        let own = span.of(text).split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
        // "A. Writer | Special to the Lantern | 3 May 2019": or is the day and no more.
        words.split([':', ' ']).next().is_some_and(is_published) || rest <= own + 1
    });
    let mut said: Vec<Label> = Vec::new();
    let mut strange = 0;
    let mut credited = false;
    let mut led = false;
    for token in &tokens {
        if !token.is_word() || cell.is_some_and(|cell| !cell.overlaps(token.span)) {
            continue;
        }
        if span.overlaps(token.span) {
            // Where words are not apart, the rest of a sentence hangs on the date.
            strange += token.span.end.saturating_sub(span.end) / 6;
            continue;
        }
        let word = token.span.of(text).small();
        match labels::of(&word) {
            // "10:15, 3 May 2019 Updated 12:40, 4 May 2019": the label is of what follows it.
            Some(Label::Updated) if labels::leads(text, line, span, token.span) => {
                led = true;
                break;
            }
            Some(label) => said.push(label),
            _ if is_calendar(&word)
                || LITTLE.contains(&word.as_str())
                || expressions.iter().any(|other| other.span.overlaps(token.span)) => {}
            // "来源：港口日报 作者：王小明": the label, and what it names.
            _ if core::mem::take(&mut credited) => {}
            _ if CREDITS.contains(&word.as_str()) => credited = true,
            _ if token.span.of(text).is_ascii() => strange += 1,
            _ => strange += 1 + u32::try_from(word.chars().count() / 8).unwrap_or(u32::MAX),
        }
    }
    // Of several days each has the label before it, if one has.
    let from = days.iter().map(|day| day.0.end).filter(|end| *end <= span.start).max().unwrap_or(line.start);
    let lead = text.get(from as usize..span.start as usize).and_then(labels::before).filter(|_| days.len() > 1);
    let says = |label: Label| lead.map_or_else(|| said.contains(&label), |own| own == label);
    let (published, updated) = (says(Label::Published), says(Label::Updated));
    // A byline or a place may share the line; a sentence may not.
    // "3 May 2019 10:15 Ports, Ships, Lima": what opens with a day and a clock is no sentence.
    let clocked = span.start == line.start
        && text.get(span.end as usize..line.end as usize).is_some_and(|rest| {
            let rest = rest.trim_start_matches([' ', ',', '\u{a0}']);
            rest.find(':').is_some_and(|colon| {
                (1..=2).contains(&colon) && rest.as_bytes().first().is_some_and(u8::is_ascii_digit)
            })
        });
    let allowed = if sure || published || updated || clocked { 8 } else { 3 };
    // Behind the name and the day of a signed line anything may stand: "| 18 comments. This post may hold links."
    let signed = trust == Trust::Signed && text.get(line.start as usize..span.start as usize).is_some_and(is_lead);
    let signed = signed || trust == Trust::Posted;
    // "The bond falls due on 1 June 2035.": a sentence about what is to come.
    let ahead = expressions.iter().any(|one| one.span == span && one.tense == Tense::Future);
    if ahead
        && strange > 1
        && !sure
        && !published
        && !updated
        && text.get(line.range()).is_some_and(|words| words.ends_with('.'))
    {
        return None;
    }
    if strange > allowed && !signed
        || (!(sure && published || signed)
            && text.get(line.range()).is_some_and(|words| words.ends_with(['.', '。', '؟', '!']))
            // "9:00 a. m."
            && !text.get(line.range()).is_some_and(|words| words.ends_with(" m."))
            // "4. 2. 2019.", "16. März 2019.": the stop of the day.
            && line.end > span.end + 1
            && strange > 1)
    {
        return None;
    }
    let first = document.lines.first().is_some_and(|top| top.span.contains(span));
    let above = headline.is_some_and(|headline| span.end <= headline.start);
    let words = text.get(line.range()).unwrap_or("");
    // "12 Jan 2014 - 22 Feb 2016": from when to when an archive has copies.
    let days = expressions.iter().filter(|one| matches!(one.value, TimeValue::Day { year: YearOf::Known(_), .. }));
    let range =
        strange == 0 && said.is_empty() && !led && days.count() > 1 && (words.contains(" - ") || words.contains(" – "));
    // "2/22/2016", "1/1": what a browser prints at the foot of a page.
    let at = document.lines.partition_point(|other| other.span.start < line.start);
    let beside = [at.checked_sub(1), at.checked_add(1)].into_iter().flatten().filter_map(|at| document.lines.get(at));
    let footer = !above && beside.map(|other| other.span.of(text)).any(is_page_count);
    // "Print 3 June 2020"
    let printed_on =
        words.strip_prefix("Print ").is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_digit()));
    // "2/22/2016 Cranes return - The Quay": what it prints at the head.
    let behind = words.get(span.end.saturating_sub(line.start) as usize..).unwrap_or("").trim_start();
    let titled = |title: Span| span.start == line.start && title.len() > 10 && behind.starts_with(title.of(text));
    let printed_on = printed_on || headline.is_some_and(titled);
    // "appears in print on 4 May 2019": of the paper, which comes after the page.
    let updated = updated || words.contains(" in print ");
    let role = if range || footer || printed_on || is_served(words) {
        Role::Served
    } else if published {
        Role::Published
    } else if updated {
        Role::Updated
    } else if first && above {
        Role::PageTop
    } else {
        Role::Stamp
    };
    Some(Candidate { span: Some(span), day, role, other, printed })
}

/// Whether a line says when the page was served, at its start or behind the name of the site: "Harbour Post Today is 3 May 2019".
fn is_served(words: &str) -> bool {
    const INNER: &[&str] =
        &[" today is ", " heute ist ", " hoy es ", " hoje é ", " oggi è ", " vandaag is ", " dnes je ", "今天是"];
    let lead = |words: &str| words.split_whitespace().count() <= 4;
    SERVED.iter().any(|start| starts_with_folded(words, start)) || {
        let small = words.small();
        INNER.iter().any(|inner| small.split_once(inner).is_some_and(|(before, _)| lead(before)))
    }
}

/// Where the first year ends that a clock follows without a blank, as two elements side by side become text: "Dec 20
/// 201610:32 AM".
fn year_before_clock(words: &str) -> Option<usize> {
    let bytes = words.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    words.match_indices(':').find_map(|(colon, _)| {
        let run = (1..=7).take_while(|back| colon.checked_sub(*back).is_some_and(digit)).count();
        let from = colon.checked_sub(run)?;
        let year = matches!(bytes.get(from..from + 2)?, b"19" | b"20");
        (matches!(run, 5 | 6) && year && digit(colon + 1) && digit(colon + 2)).then_some(from + 4)
    })
}

/// What stands around `inner` between two marks that part a line, or a mark and an end of it.
fn cell(text: &str, line: Span, inner: Span) -> Option<Span> {
    const MARKS: [char; 3] = ['|', '•', '·'];
    let before = text.get(line.start as usize..inner.start as usize)?;
    let behind = text.get(inner.end as usize..line.end as usize)?;
    let from = before
        .rfind(MARKS)
        .map_or(0, |at| at + before.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    // At the end of the line, where marks part what stands before.
    let to = behind.find(MARKS).or((from > 0).then_some(behind.len()))?;
    let from = from + before.get(from..)?.len() - before.get(from..)?.trim_start().len();
    Some(Span::new(line.start as usize + from, inner.end as usize + to))
}

/// What says of a day that it is one of the calendar of the moon.
const MOON: &[&str] = &["农历", "農曆", "阴历", "陰曆", "음력", "旧暦"];

/// Whether the words before a day say that it is the one from which somebody is a member, or to which something counts.
fn is_of_member(words: &str) -> bool {
    const SINCE: &[&str] = &[
        "joined",
        "registered",
        "member since",
        "registriert",
        "beigetreten",
        "mitglied seit",
        "dabei seit",
        "inscrit",
        "miembro desde",
        "membre depuis",
        "lid sinds",
        "iscritto dal",
        // What ends on that day.
        "expires",
        "valid until",
        "deadline",
        "gültig bis",
        "einsendeschluss",
        "anmeldeschluss",
        "bewerbungsschluss",
        "date limite",
        "fecha límite",
    ];
    let small = words.small();
    SINCE.iter().any(|since| small.contains(since))
}

/// Whether a word says that something was published.
fn is_published(word: &str) -> bool {
    labels::of(&word.small()) == Some(Label::Published)
}

/// Whether `words`, before a day, are few: up to four writers.
fn is_lead(words: &str) -> bool {
    words.split_whitespace().count() <= 12
}

/// Whether the line counts pages: "1/3", "Page 1 of 3".
fn is_page_count(line: &str) -> bool {
    let count = line.strip_prefix("Page ").unwrap_or(line);
    let number = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    count
        .split_once('/')
        .or_else(|| count.split_once(" of "))
        .is_some_and(|(page, pages)| number(page) && number(pages))
}

/// Whether the clocks of the time zone `word`, behind digits or by itself, belong to a country that writes the month
/// before the day (the United States; CLDR's short date patterns), or the day before the month; none for other words and
/// for zones that both keep.
fn month_leads(word: &str) -> Option<bool> {
    match word.trim_start_matches(|digit: char| digit.is_ascii_digit()) {
        "EST" | "EDT" | "ET" | "CDT" | "MDT" | "PST" | "PDT" | "PT" => Some(true),
        "BST" | "CET" | "CEST" | "IST" | "AEST" | "AEDT" | "NZST" | "NZDT" | "SAST" | "PKT" | "WAT" | "EAT" | "MSK" => {
            Some(false)
        }
        _ => None,
    }
}

/// Whether the line has a clock one to seven hours before that of Greenwich: no country there writes the month first.
fn is_eastern(line: &str) -> bool {
    ["GMT+", "UTC+"].iter().filter_map(|zone| line.split_once(zone)).any(|(_, hours)| {
        let digits = hours.trim_start_matches('0');
        digits.starts_with(['1', '2', '3', '4', '5', '6', '7'])
            && !digits.get(1..).is_some_and(|next| next.starts_with(|next: char| next.is_ascii_digit()))
    })
}

/// The day as Unix clocks print it: "Fri May 03 10:12:00 EDT 2019".
pub fn of_clock(words: &str) -> Option<Date> {
    let parts: Vec<&str> = words.split_whitespace().collect();
    let clock =
        parts.iter().position(|part| part.contains(':')).filter(|at| (2..=3).contains(at) && parts.len() <= 6)?;
    let (month, day, year) = (parts.get(clock - 2)?, parts.get(clock - 1)?, parts.last()?);
    let plain = format!("{day} {month} {year}");
    let whole = Span::new(0, plain.len());
    let tokens = text::tokens(&plain, whole);
    expressions(&plain, 0, whole, &tokens, &[whole]).iter().find_map(full_day)
}
