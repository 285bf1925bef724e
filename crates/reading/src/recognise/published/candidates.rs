//! Days that a page prints as that of its publication, and what each is worth by where it stands.

use super::candidate::{Candidate, Role, in_address};
use super::clock::is_zone;
use super::labels;
use super::line::{Trust, full_day, read_line, short_day};
use super::stated::day_of_title;
use super::{links, order, split};
use crate::document::Document;
use crate::line::byline::{self, stamped};
use crate::recognise::dates::{Lex, Scan, expressions, lex};
use crate::recognise::place::{LinePlace, Story};
use dateline_model::article::{Article, Segment};
use dateline_model::order::Order as _;
use dateline_model::rule::Kind;
use dateline_model::source::Source;
use dateline_model::span::Span;
use dateline_text as text;
use dateline_text::Small as _;
use jiff::civil::Date;

/// How many lines from the title, or from the first paragraph, a line may say when and by whom.
const NEAR: usize = 12;

/// How many lines from the top a date line may stand, where the segments do not call it one.
const NEAR_TOP: usize = 12;

/// Beyond so many lines above the title a day is not beside it, and below the story's end neither.
const FAR_ABOVE: usize = 24;
const FAR_BELOW: usize = 16;

/// So many days that differ are those of a list, where none stands so many lines from the title.
const LISTED: usize = 3;
const BESIDE: usize = 5;

/// So many lines below the story a day is still its own, where comments with theirs follow.
const NEXT: usize = 2;

/// So many paragraphs may open with the day of publication, and so far in, in bytes, it has ended.
const OPENING: usize = 2;
const FAR_IN: usize = 40;

/// A sentence that says when and under what something was posted is at most so long, in bytes.
const LONGEST: usize = 400;

/// The longest line in which a day beside the title is looked for, in bytes.
const LONG: usize = 200;

/// Where the story's last paragraph ends, and where below it the comments of readers open: the days there are later ones.
fn foot_and_comments(document: &Document<'_>) -> (u32, u32) {
    let told = |one: &Segment| one.kind == Kind::Body && one.feeds;
    let foot = document.segments.iter().rev().find(|one| told(one)).map_or(u32::MAX, |last| last.span.end);
    let below = document.segments.iter().rev().take_while(|one| !told(one));
    let comments = below.filter(|one| one.kind == Kind::CommentForm).map(|one| one.span.end).min();
    (foot, comments.unwrap_or(u32::MAX))
}

/// Whether a line below the story, which ends at `foot`, has the day of something else, by the word that opens it or the line
/// above its days: "Next meeting: 3 May 2019", "Archives".
fn is_of_others(document: &Document<'_>, line: Span, foot: u32) -> bool {
    #[rustfmt::skip]
    const OTHERS: &[&str] = &[
        "next", "previous", "upcoming", "event", "events", "calendar", "archive", "archives", "older", "newer", "related",
        "termine", "veranstaltungen", "nächster", "nächste", "archiv", "agenda", "événements", "prochain", "eventos", "próximo", "archivo",
        "eventi", "archivio", "arquivo", "archiwum", "архив",
    ];
    // So many days stand in one list at most.
    const LONGEST: usize = 40;
    let opens = |words: &str| {
        let first = words.split(|letter: char| !letter.is_alphanumeric()).find(|word| !word.is_empty());
        first.is_some_and(|word| OTHERS.contains(&word.small().as_str()))
    };
    let at = document.segments.partition_point(|one| one.span.start < line.start);
    let above = document.segments.get(..at).unwrap_or_default().iter().rev().take(LONGEST);
    let mut above = above.skip_while(|one| one.kind == Kind::Timestamp);
    opens(line.of(document.text))
        || above
            .next()
            .is_some_and(|one| one.span.start >= foot && one.span.len() <= 60 && opens(one.span.of(document.text)))
}

/// The web address that stands alone on a line above the story, and the day in it; none where two of them differ. A line
/// further down is a link, and an archive's address has the day on which the page was kept.
fn in_line(document: &Document<'_>) -> Option<(Span, Date)> {
    let told = document.segments.iter().find(|one| one.kind == Kind::Body).map_or(u32::MAX, |one| one.span.start);
    let lines = document.lines.iter().map(|line| line.span).take_while(|span| span.start < told).take(ADDRESSES);
    let mut days = lines.filter_map(|span| {
        let words = span.of(document.text).trim();
        let plain = words.starts_with("http") && !words.contains([' ', '\t']) && !words.contains("archive.");
        Some((span, in_address(words).filter(|_| plain)?))
    });
    let first = days.next()?;
    days.all(|(_, day)| day == first.1).then_some(first)
}

/// So many lines from the top may an address of the page stand.
const ADDRESSES: usize = 12;

/// The date lines of the document, best first.
#[must_use]
pub fn candidates(document: &Document<'_>, source: &Source, article: &Article) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let addressed = match source.sidecar.url.as_deref() {
        Some(url) => in_address(url).map(|day| (None, day)),
        None if document.markup.is_some() => None,
        None => in_line(document).map(|(span, day)| (Some(span), day)),
    };
    found.extend(addressed.map(|(span, day)| Candidate { span, day, role: Role::Address, other: None, printed: None }));
    if let Some(span) = article.dateline.as_ref().and_then(|dateline| dateline.date) {
        let tokens = text::tokens(document.text, span);
        let times = expressions(document.text, 0, span, &tokens, &[span]);
        let day = times.iter().find_map(full_day);
        found.extend(day.map(|day| Candidate {
            span: Some(span),
            day,
            role: Role::Dateline,
            other: None,
            printed: None,
        }));
    }
    let headline = document.segments.iter().find(|segment| segment.kind == Kind::Headline).map(|segment| segment.span);
    let opening = document.segments.iter().filter(|segment| segment.kind == Kind::Body).take(OPENING);
    let opening = headline.into_iter().chain(opening.map(|segment| segment.span));
    let beside_words = |span: Span| {
        let is_title = Some(span) == headline;
        day_before(document.text, span, is_title).or_else(|| (!is_title).then(|| day_behind(document.text, span))?)
    };
    found.extend(opening.filter_map(beside_words).next());
    let story = Story::find(document, headline);
    let first_body = document
        .segments
        .iter()
        .find(|segment| segment.kind == Kind::Body && segment.span.len() > 120)
        .map_or(u32::MAX, |segment| segment.span.start);
    // Under the story, "Posted by" somebody at some time is a comment's.
    let told = document.segments.iter().find(|one| one.kind == Kind::Body).map_or(u32::MAX, |one| one.span.start);
    let (foot, comments) = foot_and_comments(document);
    let is_comment = |line: Span| {
        line.start >= comments
            || line.start > told && stamped::is_posted(line.of(document.text))
            || line.start >= foot && is_of_others(document, line, foot)
    };
    let stamps = document.segments.iter().filter(|one| one.kind == Kind::Timestamp && !is_comment(one.span));
    for segment in stamps {
        let read = read_line(document, segment.span, headline, Trust::Stamp);
        found.extend(read.map(|one| labels::in_line_above(document, segment.span, one)));
    }
    let known = |found: &[Candidate], line: Span| {
        found.iter().any(|candidate| candidate.span.is_some_and(|span| line.overlaps(span)))
    };
    // "Photograph: A. Name, 9 June 2017"
    let is_credit =
        |line: Span| document.segments.iter().any(|one| one.kind == Kind::Credit && one.span.overlaps(line));
    // "3 May 2019 by A. Writer | 2 Comments", beside the title or the first paragraph.
    let opening = story.iter().flat_map(|story| story.opening(NEAR)).filter_map(|at| document.lines.get(at));
    for line in opening.map(|line| line.span).filter(|line| line.len() <= LONG && !is_comment(*line)) {
        if !is_credit(line) && !known(&found, line) {
            found.extend(beside(document, line, headline));
        }
    }
    if !found.iter().any(|one| matches!(one.role, Role::Stamp | Role::Published)) {
        let opening = story.iter().flat_map(|story| story.opening(NEAR)).filter_map(|at| document.lines.get(at));
        let lines: Vec<Span> = opening.map(|line| line.span).filter(|line| !is_comment(*line)).collect();
        found.extend(split::day(document, &lines, headline));
    }
    for line in document.lines.iter().take(NEAR_TOP) {
        let near = line.span.start <= first_body && line.span.len() <= 120 && !is_comment(line.span);
        if near && !is_credit(line.span) && !known(&found, line.span) {
            found.extend(read_line(document, line.span, headline, Trust::None));
        }
    }
    // Far above the story, where another day stands right above it, it is the page's own: the title's line was the first.
    let line_of = |at: u32| document.lines.partition_point(|line| line.span.start < at);
    let above = |span: Span| line_of(first_body).checked_sub(line_of(span.start));
    let is_near = |one: &&Candidate| {
        matches!(one.role, Role::Stamp | Role::Published) && one.span.and_then(above).is_some_and(|lines| lines <= NEAR)
    };
    if let Some(near) = found.iter().filter(is_near).map(|one| one.day).min() {
        for one in found.iter_mut().filter(|one| one.role == Role::Stamp && one.day > near) {
            if one.span.and_then(above).is_some_and(|lines| lines > FAR_ABOVE) {
                one.role = Role::PageTop;
            }
        }
    }
    // Where a date stands between the title and the story, one above the title, away from it, is the page's own.
    // A page's text opens with the window's title: the one that stands right above the story counts.
    let printed = |one: &&Segment| one.kind == Kind::Headline && one.span.start < first_body;
    let title = document.segments.iter().rfind(printed).map(|one| one.span).or(headline);
    if let Some(title) = title {
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
    order::settle(document, article.language.as_deref(), None, &mut found);
    if let Some(story) = story {
        settle(document, headline, &story, &mut found);
    }
    // "This post was published in Ports on 3 May 2019 by A. Writer", which a blog prints somewhere around the story.
    // What stands below the story may be a comment's.
    let is_below = |one: &Candidate| {
        one.role == Role::Stamp
            && one.span.is_some_and(|span| {
                story.is_some_and(|story| matches!(story.place(document, span), LinePlace::Below(_)))
            })
    };
    if !found.iter().any(|one| matches!(one.role, Role::Stamp | Role::Published) && !is_below(one)) {
        // Behind the last paragraph it may be taken for one more.
        let last = document.segments.iter().rfind(|one| one.kind == Kind::Body).map(|one| one.span);
        let may_be = |one: &&Segment| {
            (!one.feeds || Some(one.span) == last || labels::opens_posted(one.span.of(document.text)))
                && one.span.len() <= LONGEST
        };
        let own = document.segments.iter().filter(may_be);
        let posted = own.map(|one| one.span).filter(|span| labels::is_posted(span.of(document.text)));
        let read = |span: Span| read_line(document, span, headline, Trust::Posted);
        found.extend(posted.filter_map(read).next().map(|one| Candidate { role: Role::Published, ..one }));
        order::settle(document, article.language.as_deref(), None, &mut found);
    }
    // "Cranes return – The Quay – 03.05.2019", the window's title, as the first line.
    let is_day = |one: &Candidate| !matches!(one.role, Role::Elsewhere | Role::Served | Role::PageTop);
    if document.markup.is_none()
        && !found.iter().any(is_day)
        && let Some(first) = document.lines.first().filter(|first| first.span.len() <= LONG)
    {
        found.extend(day_of_title(document.text, first.span));
    }
    // "Posted by A. Writer on 3 May 2019", at the foot of a page that has no comments and no other day.
    if document.markup.is_none() && comments == u32::MAX && !found.iter().any(is_day) {
        let posted = |one: &&Segment| one.kind == Kind::Timestamp && stamped::is_posted(one.span.of(document.text));
        let mut signed = document.segments.iter().filter(posted);
        if let (Some(one), None) = (signed.next(), signed.next()) {
            found.extend(read_line(document, one.span, headline, Trust::Stamp));
        }
    }
    let away = |one: &Candidate| match (story, one.span) {
        (Some(story), Some(span)) => story.place(document, span).distance(),
        _ => 0,
    };
    found.order_by_key(|candidate| (candidate.role, away(candidate), candidate.span.map(|span| span.start)));
    // Several days, none right beside the title: those of a list of other stories.
    let mut days: Vec<Date> = found.iter().filter(|one| one.role == Role::Stamp).map(|one| one.day).collect();
    days.order();
    days.dedup();
    let is_far = found.iter().find(|one| one.role == Role::Stamp).is_some_and(|one| away(one) > BESIDE);
    let is_far = is_far && story.is_none_or(|story| signed(document, headline, &story, &found).is_none());
    if days.len() >= LISTED && is_far {
        found.iter_mut().filter(|one| one.role == Role::Stamp).for_each(|one| one.role = Role::Elsewhere);
        found.order_by_key(|candidate| (candidate.role, away(candidate), candidate.span.map(|span| span.start)));
    }
    found
}

/// The day that the words at `span` open with, set apart from what is told: "(3 May 2019) The council", "3.5.2019 - The
/// council", "03.05.2019 · The council". Before a title a day in figures alone counts: others are what it is about.
fn day_before(text: &str, span: Span, is_title: bool) -> Option<Candidate> {
    const MARKS: &[&str] = &[" - ", " – ", " — ", " · ", " • ", " | ", " // ", ") ", "): ", "] "];
    let words = span.of(text);
    let lead = words.len() - words.trim_start_matches(['(', '[', ' ']).len();
    let bracketed = lead > 0;
    let marks = MARKS.iter().filter(|mark| mark.starts_with([')', ']']) == bracketed);
    // Where it has to stand before, nothing farther is looked at.
    let near = words.get(..words.floor_char_boundary(FAR_IN + 8)).unwrap_or(words);
    let end = marks.filter_map(|mark| near.find(mark)).min().filter(|end| (lead + 6..=FAR_IN).contains(end))?;
    let head = Span::new(span.start as usize + lead, span.start as usize + end);
    let tokens = text::tokens(text, head);
    let times = expressions(text, 0, head, &tokens, &[head]);
    let (day, at) = times.iter().find_map(|time| Some((full_day(time)?, time.span)))?;
    let rest = |from: u32, to: u32| text.get(from as usize..to as usize).unwrap_or("").contains(char::is_alphanumeric);
    let alone = !rest(head.start, at.start) && !rest(at.end, head.end);
    let figures = !at.of(text).contains(char::is_alphabetic);
    let fits = alone && (figures || !is_title);
    fits.then_some(Candidate { span: Some(at), day, role: Role::Dateline, other: None, printed: None })
}

/// The day of the week, day, month and year that the paragraph at `span` ends with, behind the end of a sentence: "What is
/// left of the port? Monday, 6 May 2019".
fn day_behind(text: &str, span: Span) -> Option<Candidate> {
    let words = span.of(text);
    let mark = words.rfind(['.', '?', '!', '…', '”', '"'])?;
    let rest = words.get(mark..)?;
    let from = mark + rest.len() - rest.trim_start_matches(|letter: char| !letter.is_alphanumeric()).len();
    let tail = Span::new(span.start as usize + from, span.end as usize);
    if from == words.len() || tail.len() > FAR_IN || !words.get(mark..from)?.contains(' ') {
        return None;
    }
    let tokens = text::tokens(text, tail);
    let named = matches!(Scan { text, words: lex(text, &tokens) }.lex(0), Lex::Weekday { .. });
    let times = expressions(text, 0, tail, &tokens, &[tail]);
    let (day, at) = times.iter().find_map(|time| Some((full_day(time)?, time.span)))?;
    let whole = named && at.end == tail.end;
    whole.then_some(Candidate { span: Some(at), day, role: Role::Dateline, other: None, printed: None })
}

/// The day in a line beside the title: one that says when and by whom, or little else than when.
fn beside(document: &Document<'_>, line: Span, headline: Option<Span>) -> Option<Candidate> {
    let words = line.of(document.text);
    if words.contains("://") {
        return None;
    }
    let signed = || document.segments.iter().any(|one| one.kind == Kind::Byline && one.span == line);
    if stamped::stamped(words).is_some() || signed() {
        return read_line(document, line, headline, Trust::Signed).or_else(|| short_day(document.text, line));
    }
    let short = words.split_whitespace().count() <= 6 && stamped::is_day_line(words);
    let told = document.segments.iter().any(|one| one.kind == Kind::Body && one.span.overlaps(line));
    // Without blanks between words a sentence may look like one.
    if told && words.ends_with(['.', '。', '।', '؟', '!', '?']) {
        return None;
    }
    // "Ada 3 May 2019 Ports", taken for a part of the story: where it holds little else.
    let trust = if told && !short { Trust::None } else { Trust::Stamp };
    let short_year = || short_day(document.text, line).filter(|_| trust == Trust::Stamp);
    let found = read_line(document, line, headline, trust).or_else(short_year)?;
    // "News | 3 May 2019 Ports / Ships": at an end of the line, a word or two from it.
    let span = found.span?;
    let lead = document.text.get(line.start as usize..span.start as usize)?;
    // "Listen to this text Posted by The Quay on 3 May 2019"
    let posted = labels::names_poster(lead);
    let before = lead.split_whitespace().count();
    // The clock behind a day is of it: "3 May 2019 3:06 pm UTC".
    let clock = |word: &&str| {
        !word.contains(':') && !matches!(word.trim_end_matches('.'), "am" | "pm" | "a.m" | "p.m") && !is_zone(word)
    };
    let behind = document.text.get(span.end as usize..line.end as usize)?.split_whitespace().filter(clock).count();
    (short || posted || before <= 3 || behind <= 2).then_some(found)
}

/// Tells the days beside the story from those of comments, teasers, lists of events, and of the page.
fn settle(document: &Document<'_>, headline: Option<Span>, story: &Story, found: &mut [Candidate]) {
    let place = |one: &Candidate| one.span.map(|span| story.place(document, span));
    let days = |wanted: &dyn Fn(LinePlace) -> bool| {
        let mut days: Vec<Date> = found
            .iter()
            .filter(|one| one.role == Role::Stamp && place(one).is_some_and(wanted))
            .map(|one| one.day)
            .collect();
        days.order();
        days.dedup();
        days.len()
    };
    let within = days(&|place| matches!(place, LinePlace::Within(_)));
    let below = days(&|place| matches!(place, LinePlace::Below(_)));
    let above = days(&|place| matches!(place, LinePlace::Above(far) if far > FAR_ABOVE));
    // Right below the story its own may stand, before those of the comments on it.
    let first = found
        .iter()
        .filter(|one| one.role == Role::Stamp && matches!(place(one), Some(LinePlace::Below(_))))
        .map(|one| one.day)
        .min();
    // What was changed on a day was published on none that came later: such a day below is that of another story.
    let changed = found
        .iter()
        .filter(|one| one.role == Role::Updated && matches!(place(one), Some(LinePlace::Opening(_))))
        .map(|one| one.day)
        .max();
    let signed = signed(document, headline, story, found);
    for one in found.iter_mut().filter(|one| matches!(one.role, Role::Stamp)) {
        let span = one.span.unwrap_or_default();
        if one.span == signed && signed.is_some() {
            continue;
        }
        let next = |far: usize| far <= NEXT && within == 0 && Some(one.day) == first;
        one.role = match story.place(document, span) {
            LinePlace::Opening(_) | LinePlace::Within(_) if links::is_below(document, headline, span) => {
                Role::Elsewhere
            }
            LinePlace::Opening(far) if far <= BESIDE => one.role,
            _ if links::leads_on(document, span) => Role::Elsewhere,
            LinePlace::Within(_) if within > 1 || in_list(document, span, 2) => Role::Elsewhere,
            LinePlace::Below(far) if next(far) && !in_list(document, span, 1) => one.role,
            LinePlace::Below(far) if below > 1 || far > FAR_BELOW || in_list(document, span, 2) => Role::Elsewhere,
            LinePlace::Below(_)
                if changed.is_some_and(|changed| one.day > changed || links::is_linked(document, span)) =>
            {
                Role::Elsewhere
            }
            LinePlace::Above(far) if far > FAR_ABOVE && above > 1 => Role::Elsewhere,
            // "Sunday, 5 May 2019", in the page's head: the day on which it was served.
            LinePlace::Above(far) if far > FAR_ABOVE => Role::Served,
            _ => one.role,
        };
    }
}

/// The first day at the story's opening, where the writers stand on the line above it or below.
fn signed(document: &Document<'_>, headline: Option<Span>, story: &Story, found: &[Candidate]) -> Option<Span> {
    let stamps = found.iter().filter(|one| matches!(one.role, Role::Stamp | Role::Published | Role::Updated));
    let opening = stamps.filter_map(|one| one.span);
    let is_opening = |span: &Span| {
        matches!(story.place(document, *span), LinePlace::Opening(_))
            || story.is_early(document, *span)
            || headline.is_some_and(|title| is_below_title(document, title, *span))
    };
    let span = opening.filter(is_opening).min()?;
    let at = document.lines.partition_point(|line| line.span.start <= span.start).checked_sub(1)?;
    let beside = [at.checked_sub(1), at.checked_add(1)].into_iter().flatten().filter_map(|at| document.lines.get(at));
    let is_named = |line: Span| {
        let words = line.of(document.text);
        words.len() <= LONG
            && (byline::is_by(words) || byline::bare(words).is_some_and(|named| named.names.len() > 1))
            && byline::parse(words, true).or_else(|| byline::bare(words)).is_some_and(|named| !named.names.is_empty())
    };
    beside.map(|line| line.span).any(is_named).then_some(span)
}

/// So many lines below the title writers and day stand.
const BELOW_TITLE: usize = 4;

/// Whether the title, or the same words, stand a few lines above the one that holds `span`.
fn is_below_title(document: &Document<'_>, title: Span, span: Span) -> bool {
    let at = document.lines.partition_point(|line| line.span.start <= span.start).saturating_sub(1);
    let above = document.lines.get(at.saturating_sub(BELOW_TITLE)..at).unwrap_or(&[]);
    above.iter().any(|line| line.span.of(document.text).trim() == title.of(document.text).trim())
}

/// Whether lines beside the one that holds `span`, `far` at most, tell days too, as in a list of events or of other stories.
fn in_list(document: &Document<'_>, span: Span, far: usize) -> bool {
    let at = document.lines.partition_point(|line| line.span.start <= span.start).saturating_sub(1);
    let beside = (at.saturating_sub(far)..=at + far).filter(|other| *other != at);
    beside.filter_map(|at| document.lines.get(at)).any(|line| stamped::is_day_line(line.span.of(document.text)))
}

/// Whether no line stands between the one that `above` is in and the one that `below` is in.
fn is_next(document: &Document<'_>, above: Span, below: Span) -> bool {
    !document.lines.iter().any(|line| line.span.start > above.end && line.span.end <= below.start)
}
