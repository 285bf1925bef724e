//! Lines that hold a date and little else: where a page prints when it was published.

use super::bounds::Bounds;
use super::place::{Place, Story};
use crate::document::Document;
use crate::line::byline::stamped;
use crate::recognise::dates::{Lex, Scan, TimeValue, YearOf, ambiguous, expressions, lex, short_year};
use dateline_model::article::{Article, Clue};
use dateline_model::date::When;
use dateline_model::order::Order as _;
use dateline_model::rule::{Kind, Rule};
use dateline_model::source::Source;
use dateline_model::span::Span;
use dateline_text as text;
use dateline_text::Small as _;
use dateline_text::fold::starts_with_folded;
use jiff::civil::Date;

/// How much a date line is worth, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The day that the page, record or mail states to machines as that of publication.
    Stated,
    /// "Published", "Posted"
    Published,
    /// A `<time>` beside the headline.
    Marked,
    /// A date alone beside the headline.
    Stamp,
    /// The day printed in the place line.
    Dateline,
    /// The day in the article's web address.
    Address,
    /// "Updated", "Last modified"
    Updated,
    /// The day that is stated as that of the last change.
    StatedUpdate,
    /// The first line of the page, above everything: often the day on which the page was served.
    PageTop,
    /// "Page rendered", "Today is": the day on which the page was served.
    Served,
    /// Beside comments, other stories or events: no day of this story, and none before which it was published.
    Elsewhere,
}

/// A date that may be the day of publication.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// The words; none for a web address, which stands in the side-car.
    pub span: Option<Span>,
    /// The day.
    pub day: Date,
    /// What it is worth.
    pub role: Role,
    /// Other reading of the same digits, where the order of day and month is open.
    pub other: Option<Date>,
}

impl Candidate {
    /// What read it.
    #[must_use]
    pub fn rule(&self) -> Rule {
        match self.role {
            Role::Stated => Rule::StatedPublished,
            Role::StatedUpdate => Rule::StatedUpdated,
            Role::Marked => Rule::TimeElement,
            Role::Published => Rule::TimestampLabelled,
            Role::Updated => Rule::TimestampUpdated,
            Role::Stamp | Role::Elsewhere => Rule::TimestampLine,
            Role::Dateline => Rule::DatelineDate,
            Role::Address => Rule::AddressDate,
            Role::PageTop | Role::Served => Rule::PageRenderDate,
        }
    }

    /// The day as a value.
    #[must_use]
    pub fn when(&self) -> Option<When> {
        let other = self.other.unwrap_or(self.day);
        When::one_of(Some(self.day.min(other)), Some(self.day.max(other)))
    }

    /// It as a clue.
    #[must_use]
    pub fn clue(&self) -> Clue {
        Clue { span: self.span, words: None, rule: self.rule(), says: self.when(), source: None }
    }

    /// Whether it can be the day that `best` is.
    #[must_use]
    pub fn agrees(&self, best: &Self) -> bool {
        let same = |day| day == best.day || Some(day) == best.other;
        same(self.day) || self.other.is_some_and(same)
    }

    /// This candidate with its day settled, where the text allows it.
    ///
    /// `strict` is what counts exactly in the text, `all` the other candidates. What the page shows at its
    /// very top must agree with everything that the text says (`bounds`).
    #[must_use]
    pub fn fits(&self, strict: &Bounds, bounds: &Bounds, all: &[Self]) -> Option<Self> {
        if matches!(self.role, Role::Served | Role::Elsewhere) {
            return None;
        }
        let limit = if self.role == Role::PageTop { bounds } else { strict };
        let Some(other) = self.other else {
            return limit.allow(self.day).then_some(*self);
        };
        let settled = |day| Self { day, other: None, ..*self };
        // Another date line that leaves no choice settles the order of day and month, and so does the text.
        if let Some(plain) = all.iter().find(|plain| plain.other.is_none() && self.agrees(plain)) {
            return limit.allow(plain.day).then(|| settled(plain.day));
        }
        match (limit.allow(self.day), limit.allow(other)) {
            (true, true) => match (bounds.allow(self.day), bounds.allow(other)) {
                (true, false) => Some(settled(self.day)),
                (false, true) => Some(settled(other)),
                _ => Some(*self),
            },
            (true, false) => Some(settled(self.day)),
            (false, true) => Some(settled(other)),
            (false, false) => None,
        }
    }
}

/// The day in a web address: `/2019/11/23/`, `2019-11-23`, `20191123`.
pub fn in_address(url: &str) -> Option<Date> {
    let bytes = url.as_bytes();
    let number = |from: usize, width: usize| -> Option<i16> {
        let part = url.get(from..from + width)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten()
    };
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    (0..bytes.len().min(2000)).find_map(|at| {
        if at > 0 && digit(at - 1) {
            return None;
        }
        let year = number(at, 4).filter(|year| (1990..=2100).contains(year))?;
        let marked = matches!(bytes.get(at + 4), Some(b'/' | b'-')) && bytes.get(at + 4) == bytes.get(at + 7);
        let (month, day, end) = if marked { (at + 5, at + 8, at + 10) } else { (at + 4, at + 6, at + 8) };
        let (month, day) = (number(month, 2)?, number(day, 2)?);
        // Longer numbers are identifiers unless they start with a date ("20210514000596"), which papers use.
        if digit(end) && marked {
            return None;
        }
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    })
}

/// How many lines from the title, or from the first paragraph, a line may say when and by whom.
const NEAR: usize = 12;

/// How many lines from the top a date line may stand, where the segments do not call it one.
const NEAR_TOP: usize = 12;

/// Beyond so many lines above the title a day is not beside it, and below the story's end neither.
const FAR_ABOVE: usize = 24;
const FAR_BELOW: usize = 16;

/// The longest line in which a day beside the title is looked for, in bytes.
const LONG: usize = 200;

/// The date lines of the document, best first.
#[must_use]
pub fn candidates(document: &Document<'_>, source: &Source, article: &Article) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    if let Some(day) = source.sidecar.url.as_deref().and_then(in_address) {
        found.push(Candidate { span: None, day, role: Role::Address, other: None });
    }
    if let Some(span) = article.dateline.as_ref().and_then(|dateline| dateline.date) {
        let tokens = text::tokens(document.text, span);
        let times = expressions(document.text, 0, span, &tokens, &[span]);
        let day = times.iter().find_map(|time| match time.value {
            TimeValue::Day { year: YearOf::Known(year), month, day, .. } => Date::new(year, month, day).ok(),
            _ => None,
        });
        found.extend(day.map(|day| Candidate { span: Some(span), day, role: Role::Dateline, other: None }));
    }
    let headline = document.segments.iter().find(|segment| segment.kind == Kind::Headline).map(|segment| segment.span);
    let story = Story::find(document, headline);
    let first_body = document
        .segments
        .iter()
        .find(|segment| segment.kind == Kind::Body && segment.span.len() > 120)
        .map_or(u32::MAX, |segment| segment.span.start);
    // Under the story, "Posted by" somebody at some time is a comment's.
    let told = document.segments.iter().find(|one| one.kind == Kind::Body).map_or(u32::MAX, |one| one.span.start);
    let is_comment = |line: Span| line.start > told && stamped::is_posted(line.of(document.text));
    let stamps = document.segments.iter().filter(|one| one.kind == Kind::Timestamp && !is_comment(one.span));
    for segment in stamps {
        found.extend(read_line(document, segment.span, headline, Trust::Stamp));
    }
    let known = |found: &[Candidate], line: Span| {
        found.iter().any(|candidate| candidate.span.is_some_and(|span| line.overlaps(span)))
    };
    // "3 May 2019 by A. Writer | 2 Comments", beside the title or the first paragraph.
    let opening = story.iter().flat_map(|story| story.opening(NEAR)).filter_map(|at| document.lines.get(at));
    for line in opening.map(|line| line.span).filter(|line| line.len() <= LONG && !is_comment(*line)) {
        if !known(&found, line) {
            found.extend(beside(document, line, headline));
        }
    }
    for line in document.lines.iter().take(NEAR_TOP) {
        if !known(&found, line.span) && line.span.start <= first_body && line.span.len() <= 120 {
            found.extend(read_line(document, line.span, headline, Trust::None));
        }
    }
    // Where a date stands between the title and the story, one above the title, away from it, is the page's own.
    if let Some(title) = headline {
        let is_stamp = |one: &Candidate| one.role == Role::Stamp;
        let stamped = |span: Span| span.start >= title.end && span.end <= first_body;
        let stamps = found.iter().filter(|one| is_stamp(one) && one.span.is_some_and(stamped));
        if let Some(below) = stamps.map(|one| one.day).min() {
            for one in found.iter_mut().filter(|one| is_stamp(one)) {
                // Right above the title it is the page's where the story has an earlier one.
                let away = |span| one.day > below || !is_next(document, span, title);
                if one.span.is_some_and(|span| span.end <= title.start && away(span)) {
                    one.role = Role::PageTop;
                }
            }
        }
    }
    if let Some(story) = story {
        settle(document, &story, &mut found);
    }
    let away = |one: &Candidate| match (story, one.span) {
        (Some(story), Some(span)) => story.place(document, span).distance(),
        _ => 0,
    };
    found.order_by_key(|candidate| (candidate.role, away(candidate), candidate.span.map(|span| span.start)));
    found
}

/// The day in a line beside the title: one that says when and by whom, or little else than when.
fn beside(document: &Document<'_>, line: Span, headline: Option<Span>) -> Option<Candidate> {
    let words = line.of(document.text);
    if stamped::stamped(words).is_some() {
        return read_line(document, line, headline, Trust::Signed);
    }
    let short = words.split_whitespace().count() <= 6 && stamped::is_day_line(words);
    let feeds = document.segments.iter().any(|one| one.feeds && one.span.overlaps(line));
    if !short && feeds {
        return None;
    }
    let found = read_line(document, line, headline, Trust::Stamp).or_else(|| short_day(document.text, line))?;
    // "News | 3 May 2019 Ports / Ships": at an end of the line, a word or two from it.
    let span = found.span?;
    let before = document.text.get(line.start as usize..span.start as usize)?.split_whitespace().count();
    let behind = document.text.get(span.end as usize..line.end as usize)?.split_whitespace().count();
    (short || before <= 3 || behind <= 2).then_some(found)
}

/// Tells the days beside the story from those of comments, teasers, lists of events, and of the page.
fn settle(document: &Document<'_>, story: &Story, found: &mut [Candidate]) {
    let place = |one: &Candidate| one.span.map(|span| story.place(document, span));
    let days = |wanted: &dyn Fn(Place) -> bool| {
        let mut days: Vec<Date> = found
            .iter()
            .filter(|one| one.role == Role::Stamp && place(one).is_some_and(wanted))
            .map(|one| one.day)
            .collect();
        days.order();
        days.dedup();
        days.len()
    };
    let within = days(&|place| matches!(place, Place::Within(_)));
    let below = days(&|place| matches!(place, Place::Below(_)));
    let above = days(&|place| matches!(place, Place::Above(far) if far > FAR_ABOVE));
    for one in found.iter_mut().filter(|one| matches!(one.role, Role::Stamp)) {
        let span = one.span.unwrap_or_default();
        one.role = match story.place(document, span) {
            Place::Within(_) if within > 1 => Role::Elsewhere,
            Place::Below(far) if below > 1 || far > FAR_BELOW => Role::Elsewhere,
            Place::Above(far) if far > FAR_ABOVE && above > 1 => Role::Elsewhere,
            // "Sunday, 5 May 2019", in the page's head: the day on which it was served.
            Place::Above(far) if far > FAR_ABOVE => Role::Served,
            _ => one.role,
        };
    }
}

/// "31.10.23": a day whose year has two digits; with dots the day leads, in all languages that write so.
pub fn short_day(text: &str, line: Span) -> Option<Candidate> {
    let words = line.of(text);
    let mut from = 0;
    for part in words.split(|letter: char| !(letter.is_ascii_digit() || letter == '.')) {
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
            return Some(Candidate { span, day, role: Role::Stamp, other: None });
        }
    }
    None
}

/// Whether no line stands between the one that `above` is in and the one that `below` is in.
fn is_next(document: &Document<'_>, above: Span, below: Span) -> bool {
    !document.lines.iter().any(|line| line.span.start > above.end && line.span.end <= below.start)
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
}

/// The date of one line, where the line holds little else.
pub fn read_line(document: &Document<'_>, line: Span, headline: Option<Span>, trust: Trust) -> Option<Candidate> {
    let sure = trust != Trust::None;
    let text = document.text;
    let tokens = text::tokens(text, line);
    if tokens.len() > 60 {
        return None;
    }
    let expressions = expressions(text, 0, line, &tokens, &[line]);
    let scanned = Scan { text, words: lex(text, &tokens) };
    let full = expressions.iter().find_map(|expression| match expression.value {
        TimeValue::Day { year: YearOf::Known(year), month, day, .. } => {
            Date::new(year, month, day).ok().map(|day| (expression.span, day, None))
        }
        _ => None,
    });
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
    let (span, day, other) = found?;
    // "11-02-98 1645EST": whoever keeps that time writes the month first.
    let (day, other) = match (other, tokens.iter().find_map(|token| month_leads(token.span.of(text)))) {
        (Some(_), Some(true)) => (day, None),
        (Some(other), Some(false)) => (other, None),
        open => (day, open.0),
    };
    let mut published = false;
    let mut updated = false;
    let mut strange = 0;
    for token in &tokens {
        if !token.is_word() {
            continue;
        }
        if span.overlaps(token.span) {
            // Where words are not apart, the rest of a sentence hangs on the date.
            strange += token.span.end.saturating_sub(span.end) / 6;
            continue;
        }
        let word = token.span.of(text).small();
        match word.as_str() {
            "published"
            | "posted"
            | "issued"
            | "created"
            | "publié"
            | "veröffentlicht"
            | "publiziert"
            | "erschienen"
            | "verfasst"
            | "gespeichert"
            | "erstellt"
            | "publicado"
            | "pubblicato"
            | "gepubliceerd"
            | "geplaatst"
            | "opublikowano"
            | "zveřejněno"
            | "publicerad"
            | "publisert"
            | "udgivet"
            | "julkaistu"
            | "yayınlanma"
            | "diterbitkan"
            | "प्रकाशित"
            | "δημοσιεύθηκε"
            | "פורסם"
            | "опубликовано"
            | "입력"
            | "등록"
            | "公開"
            | "発表" => published = true,
            "updated"
            | "modified"
            | "edited"
            | "update"
            | "actualizado"
            | "aktualisiert"
            | "geändert"
            | "änderung"
            | "обновлено"
            | "수정"
            | "atualizado"
            | "aggiornato"
            | "bijgewerkt"
            | "aktualizacja"
            | "aktualizováno"
            | "uppdaterad"
            | "oppdatert"
            | "opdateret"
            | "päivitetty"
            | "güncelleme"
            | "diperbarui"
            | "ενημερώθηκε"
            | "עודכן"
            | "अपडेट"
            | "更新"
            | "jour" => updated = true,
            _ if LITTLE.contains(&word.as_str()) || expressions.iter().any(|other| other.span.overlaps(token.span)) => {
            }
            _ if token.span.of(text).is_ascii() => strange += 1,
            other => strange += 1 + u32::try_from(other.chars().count() / 8).unwrap_or(u32::MAX),
        }
    }
    // A byline or a place may share the line; a sentence may not.
    let allowed = if sure || published || updated { 8 } else { 3 };
    // Behind the name and the day of a signed line anything may stand: "| 18 comments. This post may hold links."
    let signed = trust == Trust::Signed && text.get(line.start as usize..span.start as usize).is_some_and(is_lead);
    if strange > allowed && !signed
        || (!(sure && published || signed)
            && text.get(line.range()).is_some_and(|words| words.ends_with(['.', '。', '؟', '!']))
            && strange > 1)
    {
        return None;
    }
    let first = document.lines.first().is_some_and(|top| top.span.contains(span));
    let above = headline.is_some_and(|headline| span.end <= headline.start);
    let words = text.get(line.range()).unwrap_or("");
    // "12 Jan 2014 - 22 Feb 2016": from when to when an archive has copies.
    let days = expressions.iter().filter(|one| matches!(one.value, TimeValue::Day { year: YearOf::Known(_), .. }));
    let range = strange == 0 && days.count() > 1 && (words.contains(" - ") || words.contains(" – "));
    // "2/22/2016", "1/1": what a browser prints at the foot of a page.
    let at = document.lines.partition_point(|other| other.span.start < line.start);
    let beside = [at.checked_sub(1), at.checked_add(1)].into_iter().flatten().filter_map(|at| document.lines.get(at));
    let footer = !above && beside.map(|other| other.span.of(text)).any(is_page_count);
    let role = if range || footer || SERVED.iter().any(|start| starts_with_folded(words, start)) {
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
    Some(Candidate { span: Some(span), day, role, other })
}

/// Whether `words`, before a day, are few.
fn is_lead(words: &str) -> bool {
    words.split_whitespace().count() <= 8
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

/// How lines open that say when the page was served, in lower case.
const SERVED: &[&str] = &[
    "page rendered",
    "page generated",
    "generated on",
    "today is",
    "today's date",
    "retrieved",
    "accessed",
    "printed on",
    "page saved",
    "saved from",
    "saved on",
    "cached",
    "captured",
    "downloaded",
    "archived",
    "archive date",
    "snapshot",
    "date accessed",
    "access date",
    "visited",
    "last crawled",
    "crawled",
    "printed:",
    "print date",
    "date printed",
    "today:",
    "current date",
    "load-date",
];

/// Words that may stand beside a date without making a sentence of the line.
const LITTLE: &[&str] = &[
    "at", "on", "by", "am", "pm", "a.m", "p.m", "a.m.", "p.m.", "gmt", "utc", "est", "edt", "et", "pst", "pdt", "kst",
    "jst", "bst", "cet", "cest", "ist", "hkt", "sgt", "date", "time", "first", "last", "date:", "le", "am", "um",
    "uhr", "à", "the", "of", "and", "minutes", "min", "read", "ago", "hours", "hour", "오전", "오후", "local", "news",
    "в",
];
