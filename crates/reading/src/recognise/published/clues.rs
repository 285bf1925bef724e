//! What the text says about the time it was written.
//!
//! Each clue is a general rule of news prose: what is told in the past has happened, what "will"
//! be has not, "first in more than five years" counts from the last time, "two weeks left" counts
//! to the deadline, and a bare past weekday lies at most six days back.

use super::bounds::Constraint;
use crate::document::Document;
use crate::recognise::dates::occurrence::fixed_stretch;
use crate::recognise::dates::resolve::{base_year, deadline, last_held};
use crate::recognise::dates::{Bound, Expression, Tense, TimeValue, Unit, YearOf, expressions};
use crate::segment::caption_words;
use dateline_model::article::{Article, Segment};
use dateline_model::date::calendar::{add_days, checked_add_months, on_or_after, on_or_before};
use dateline_model::date::stretch::{Precision, Stretch};
use dateline_model::rule::{Kind, Rule};
use dateline_model::span::Span;
use dateline_text as text;
use dateline_text::Small as _;
use jiff::civil::Weekday;
use std::collections::BTreeSet;

/// One clue.
#[derive(Clone, Debug)]
pub struct TextClue {
    /// The words.
    pub span: Span,
    /// The rule.
    pub rule: Rule,
    /// What it says about the day of publication.
    pub says: Constraint,
    /// Further words that the clue rests on.
    pub with: Vec<(Span, Rule)>,
    /// Whether it may set aside a date that the page prints.
    pub strong: bool,
}

/// The clues of the story, the most reliable first.
#[must_use]
pub fn clues(document: &Document<'_>, times: &[Expression]) -> Vec<TextClue> {
    let mut found = Vec::new();
    found.extend(last_past(document, times, false));
    found.extend(first_in(document, times));
    found.extend(times_left(document, times));
    found.extend(first_future(document, times));
    found.extend(anniversaries(document, times));
    found.extend(last_past(document, times, true));
    found
}

/// "SEOUL, Nov. 23 (Xinhua) --": the day without its year; printed that day or within the three after it.
#[must_use]
pub fn dateline_day(document: &Document<'_>, article: &Article) -> Vec<TextClue> {
    let Some(span) = article.dateline.as_ref().and_then(|dateline| dateline.date) else {
        return Vec::new();
    };
    let tokens = text::tokens(document.text, span);
    let times = expressions(document.text, 0, span, &tokens, &[span]);
    let day = times.into_iter().find_map(|time| match time.value {
        TimeValue::Day { year: YearOf::Unknown, month, day, .. } => {
            let says = Constraint::Yearly { month, day, least: -3, most: 0 };
            Some(TextClue { span: time.span, rule: Rule::DatelineDate, says, with: Vec::new(), strong: true })
        }
        _ => None,
    });
    day.into_iter().collect()
}

/// The latest absolute time that the story, or a caption of its own, tells as past: no publication before it.
fn last_past(document: &Document<'_>, times: &[Expression], captions: bool) -> Option<TextClue> {
    let caption = |time: &Expression| {
        document.paragraphs.get(time.paragraph).is_some_and(|paragraph| paragraph.kind == Kind::Caption)
    };
    let past = times.iter().filter(|time| caption(time) == captions);
    let past = past.filter(|time| match time.value {
        TimeValue::Day { .. } | TimeValue::Month { .. } => {
            time.tense == Tense::Past || (captions && time.tense != Tense::Future)
        }
        TimeValue::Days { .. } | TimeValue::Between { .. } | TimeValue::Months { .. } => time.tense == Tense::Past,
        TimeValue::Years(..) => time.tense == Tense::Past && !is_of_a_plan(document.text, time.span),
        TimeValue::Year(_) => time.tense == Tense::Past && (captions || told_as_past(document.text, time)),
        _ => false,
    });
    let past = past.filter(|time| captions || !perhaps_ahead(document.text, time.span));
    let dated = past.filter_map(|time| {
        let stretch = fixed_stretch(&time.value)?;
        let coarse = stretch.precision > Precision::Days;
        // Of "1910-45" nothing more than its last year has begun.
        let from = match stretch.precision {
            Precision::Years => Stretch::year(stretch.end.year()).start,
            _ => stretch.start,
        };
        Some((from, time.span, coarse))
    });
    let (from, span, coarse) = dated.max_by_key(|(from, span, _)| (*from, core::cmp::Reverse(*span)))?;
    let mut with = Vec::new();
    let mut first = from;
    // What is told as background came before the event that the story reports, so its weekday is the first that fits.
    if coarse && let Some((weekday, day)) = event_weekday(document, times) {
        with.push((weekday, Rule::DateWeekday));
        first = on_or_after(day, from);
    }
    Some(TextClue {
        span,
        rule: if captions { Rule::CaptionDate } else { Rule::PastDate },
        says: Constraint::Between(Some(first), None),
        with,
        strong: false,
    })
}

/// The bare past weekday on which the event of the story fell: the first in its body.
fn event_weekday(document: &Document<'_>, times: &[Expression]) -> Option<(Span, Weekday)> {
    let body = |time: &&Expression| {
        document.paragraphs.get(time.paragraph).is_some_and(|paragraph| paragraph.kind == Kind::Body)
    };
    times.iter().filter(body).find_map(|time| match time.value {
        TimeValue::Weekday { day, weeks: 0 } if time.tense != Tense::Future => Some((time.span, day)),
        _ => None,
    })
}

/// Whether a plan, a condition or a wish stands close before: "would run in 2024", "to start trading on July 1".
fn perhaps_ahead(text: &str, span: Span) -> bool {
    let head = before(text, span.start, 90);
    let clause = head.rsplit(['.', ';', '\n']).next().unwrap_or("");
    let words: Vec<&str> = clause.split_whitespace().rev().take(9).collect();
    let planned = [
        "would",
        "will",
        "if",
        "could",
        "should",
        "may",
        "might",
        "must",
        "until",
        "before",
        "next",
        "planned",
        "scheduled",
        "delayed",
        "postponed",
    ];
    // "was moved to June 5", not "moved here in 2011"
    let moved = words.contains(&"moved") && ["to", "from", "back", "forward"].iter().any(|way| words.contains(way));
    let near = moved || words.iter().any(|word| planned.contains(word)) || words.first() == Some(&"by")
        // "The film, set in 2077, opened"
        || words.first() == Some(&"in") && words.get(1).is_some_and(|word| *word == "set");
    // "to" and a verb: not before an article, a name or a number.
    let infinitive = words.windows(2).take(6).any(|pair| match pair {
        [verb, "to"] => {
            verb.starts_with(char::is_lowercase)
                && !["the", "a", "an", "its", "his", "her", "their", "this", "about"].contains(verb)
        }
        _ => false,
    });
    near || infinitive
}

/// Whether years are those of a plan, which may be told of long before: "its 2028-2033 strategy".
fn is_of_a_plan(text: &str, span: Span) -> bool {
    const PLANS: &[&str] = &[
        "plan",
        "plans",
        "strategy",
        "programme",
        "program",
        "budget",
        "framework",
        "roadmap",
        "agenda",
        "vision",
        "target",
        "targets",
        "goals",
        "forecast",
        "outlook",
        "contract",
        "mandate",
    ];
    let behind = text.get(span.end as usize..).unwrap_or("");
    let near = behind.split('.').next().unwrap_or("").split_whitespace().take(3);
    near.map(|word| word.trim_end_matches([',', ';', ':'])).any(|word| PLANS.contains(&word))
}

/// Whether a bare year stands after "in", "since" or "of a month": a name ("Expo 2020") may lie ahead.
fn told_as_past(text: &str, time: &Expression) -> bool {
    let head = before(text, time.span.start, 20);
    let mut words = head.split_whitespace().rev();
    let word = words.next().unwrap_or("");
    // "in 2013 and 2014"
    let year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let word = if word == "and" && words.next().is_some_and(year) { words.next().unwrap_or("") } else { word };
    ["in", "since", "In", "Since", "early", "late", "until"].contains(&word)
}

/// At most `bytes` bytes before `end`.
fn before(text: &str, end: u32, bytes: usize) -> &str {
    let end = end as usize;
    let from = (end.saturating_sub(bytes)..=end).find(|at| text.is_char_boundary(*at)).unwrap_or(end);
    text.get(from..end).unwrap_or("")
}

/// The first absolute time that is plainly still ahead: no publication after it.
fn first_future(document: &Document<'_>, times: &[Expression]) -> Option<TextClue> {
    let ahead = times.iter().filter(|time| {
        time.tense == Tense::Future
            && matches!(
                time.value,
                TimeValue::Day { .. } | TimeValue::Month { .. } | TimeValue::Days { .. } | TimeValue::Year(_)
            )
            && plainly_ahead(document.text, time.span)
    });
    let dated = ahead.filter_map(|time| fixed_stretch(&time.value).map(|stretch| (stretch.end, time.span)));
    let (to, span) = dated.min_by_key(|(to, span)| (*to, *span))?;
    Some(TextClue {
        span,
        rule: Rule::FutureDate,
        says: Constraint::Between(None, Some(to)),
        with: Vec::new(),
        strong: false,
    })
}

/// Whether "will" or "is due to" stands close before: "would" and "was due to" may tell of an old plan.
fn plainly_ahead(text: &str, span: Span) -> bool {
    let head = before(text, span.start, 90);
    let clause = head.rsplit(['.', ';', '“', '”', '"', '\n']).next().unwrap_or("");
    let words: Vec<&str> = clause.split_whitespace().rev().take(12).collect();
    if words.iter().any(|word| ["was", "were", "had", "would", "said", "if", "until"].contains(word)) {
        return false;
    }
    let plain = words.contains(&"will");
    let present = words.iter().any(|word| ["is", "are"].contains(word));
    let due = words.iter().any(|word| ["due", "scheduled", "expected", "set", "slated"].contains(word));
    plain || (present && due)
}

/// "first … in more than five years" with "last held in 2009".
fn first_in(document: &Document<'_>, times: &[Expression]) -> Option<TextClue> {
    let (held_span, held) = last_held(document.text, times)?;
    let firsts = times.iter().filter(|time| matches!(time.value, TimeValue::FirstIn { .. }));
    // "more than five years" says more than "for 5 years".
    let first = firsts.max_by_key(|time| {
        (matches!(time.value, TimeValue::FirstIn { more: true, .. }), core::cmp::Reverse(time.span))
    })?;
    let TimeValue::FirstIn { unit, count, more } = first.value else {
        return None;
    };
    let months = months_of(unit)?;
    let step = round_step(count);
    let least = if more { count } else { count - step };
    let mut from = checked_add_months(held.start, months.saturating_mul(least))?;
    if more {
        from = add_days(from, 1);
    }
    let to = checked_add_months(held.end, months.saturating_mul(count.saturating_add(step)))?;
    let mut with = vec![(held_span, Rule::LastHeld)];
    let weekday = times.iter().find(|time| {
        time.paragraph == first.paragraph
            && time.tense != Tense::Future
            && matches!(time.value, TimeValue::Weekday { weeks: 0, .. })
    });
    let says = match weekday.map(|time| (time.span, time.value)) {
        // The event fell on that weekday, and the report came on that day or up to six days later.
        Some((span, TimeValue::Weekday { day, .. })) => {
            with.push((span, Rule::DateWeekday));
            Constraint::Between(Some(on_or_after(day, from)), Some(add_days(on_or_before(day, to), 6)))
        }
        _ => Constraint::Between(Some(from), Some(add_days(to, 31))),
    };
    Some(TextClue { span: first.span, rule: Rule::FirstSince, says, with, strong: true })
}

/// How far a hedged round number may reach: "more than five" stays below six, "more than 20" below 30.
fn round_step(count: i32) -> i32 {
    match count {
        ..10 => 1,
        _ if count % 10 == 0 => 10,
        _ if count % 5 == 0 => 5,
        _ => 1,
    }
}

/// The unit in months.
fn months_of(unit: Unit) -> Option<i32> {
    match unit {
        Unit::Month => Some(1),
        Unit::Quarter => Some(3),
        Unit::Year => Some(12),
        Unit::Decade => Some(120),
        _ => None,
    }
}

/// "have a little more than two weeks" with a day still ahead: so many days before it.
fn times_left(document: &Document<'_>, times: &[Expression]) -> Vec<TextClue> {
    let left = times.iter().enumerate().filter_map(|(index, time)| {
        let TimeValue::Left { unit, count, bound } = time.value else {
            return None;
        };
        let (least, most) = days_left(unit, count, bound)?;
        let end = deadline(times, index).and_then(|at| times.get(at))?;
        if !awaited(document.text, end.span) {
            return None;
        }
        let says = match end.value {
            TimeValue::Day { year: YearOf::Known(_), .. } => {
                let day = fixed_stretch(&end.value)?.start;
                Constraint::Between(Some(add_days(day, -most)), Some(add_days(day, -least)))
            }
            TimeValue::Day { month, day, .. } => Constraint::Yearly { month, day, least, most },
            _ => return None,
        };
        let with = vec![(end.span, Rule::Deadline)];
        Some(TextClue { span: time.span, rule: Rule::TimeLeft, says, with, strong: true })
    });
    left.take(4).collect()
}

/// Whether the day in `span` is told as one that is still to come.
fn awaited(text: &str, span: Span) -> bool {
    let head = before(text, span.start, 120);
    let sentence = head.rsplit(['.', '\n']).next().unwrap_or("");
    let cues = ["will", "deadline", "due", "by", "until", "before", "expires", "expire", "ends", "set", "scheduled"];
    sentence.split_whitespace().any(|word| cues.contains(&word.to_ascii_lowercase().as_str()))
}

/// How many days "a little more than two weeks" and its like may be: least and most.
fn days_left(unit: Unit, count: i32, bound: Bound) -> Option<(i32, i32)> {
    let days = match unit {
        Unit::Day => 1,
        Unit::Week => 7,
        Unit::Month => 30,
        _ => return None,
    };
    let exact = count.checked_mul(days).filter(|exact| *exact < 4000)?;
    // Half a unit is the margin of a plain "two weeks" or "three months"; months differ in length, too.
    let slack = (days / 2).max(1) + if unit == Unit::Month { count.min(6) } else { 0 };
    let room = slack + days - days / 2;
    Some(match bound {
        Bound::About => (exact - slack, exact + slack),
        Bound::LittleMore => (exact + 1, exact + slack.max(1) + days / 7),
        Bound::More => (exact + 1, exact + room),
        Bound::Less => ((exact - room).max(0), exact - 1),
        Bound::Nearly => ((exact - slack).max(0), exact - 1),
    })
}

/// "marks the 20th anniversary of the fire of 1987": that year, or the one before where it is awaited.
fn anniversaries(document: &Document<'_>, times: &[Expression]) -> Option<TextClue> {
    times.iter().enumerate().find_map(|(index, time)| {
        let TimeValue::Anniversary(number) = time.value else {
            return None;
        };
        // A named war's years are facts from outside the text.
        let year = base_year(document.text, times, index, false)?;
        let year = year.checked_add(i16::try_from(number).ok()?)?;
        if time.tense == Tense::Past {
            return None;
        }
        let says =
            Constraint::Between(Some(Stretch::year(year.saturating_sub(1)).start), Some(Stretch::year(year).end));
        Some(TextClue { span: time.span, rule: Rule::Anniversary, says, with: Vec::new(), strong: false })
    })
}

/// Whether a year may be printed in `words`: in digits, or spelt, as one of these and another number.
fn may_have_year(words: &str) -> bool {
    let spelt = || {
        let small = words.small();
        ["teen", "twenty", "thousand"].iter().any(|part| small.contains(part))
    };
    !words.is_ascii() || words.bytes().any(|byte| byte.is_ascii_digit()) || spelt()
}

/// Full dates in parts that are not the story's own: they bound nothing, and the page says why.
#[must_use]
pub fn strangers(document: &Document<'_>) -> Vec<(Span, Rule, Constraint)> {
    // A caption that stands twice is of the story, though it counts once.
    let fed = document.segments.iter().filter(|segment| segment.feeds && segment.kind == Kind::Caption);
    let told: BTreeSet<String> = fed.map(|segment| caption_words(segment.span.of(document.text))).collect();
    let again = |segment: &Segment| {
        segment.kind == Kind::Caption && told.contains(&caption_words(segment.span.of(document.text)))
    };
    let parts = document.segments.iter().filter(|segment| {
        !segment.feeds
            && !again(segment)
            && segment.span.len() < 2000
            && matches!(segment.kind, Kind::Caption | Kind::SidebarHeadline | Kind::RelatedLink | Kind::Copyright)
    });
    let mut found = Vec::new();
    for segment in parts.take(100) {
        if segment.kind != Kind::Copyright && !may_have_year(segment.span.of(document.text)) {
            continue;
        }
        let tokens = text::tokens(document.text, segment.span);
        let times = expressions(document.text, 0, segment.span, &tokens, &[segment.span]);
        for time in times {
            let dated = match segment.kind {
                Kind::Copyright => matches!(time.value, TimeValue::Year(_) | TimeValue::Years(..)),
                _ => matches!(time.value, TimeValue::Day { year: YearOf::Known(_), .. }),
            };
            if let Some(stretch) = fixed_stretch(&time.value).filter(|_| dated) {
                let rule = if segment.kind == Kind::Copyright { Rule::CopyrightYear } else { Rule::CaptionDate };
                found.push((time.span, rule, Constraint::Between(Some(stretch.start), Some(stretch.end))));
            }
        }
    }
    found.truncate(20);
    found
}
