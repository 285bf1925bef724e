//! When a step was taken: the time in its clause, else the one that opens the sentence.

use dateline_model::article::{Agreement, Article, DateKind, DateMention, Mention};
use dateline_model::date::calendar::{add_days, days_between};
use dateline_model::date::{Shape, When, edtf};
use dateline_model::event::{Stage, Stated, Step};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use jiff::civil::Date;

/// How far behind or before its verb a time may stand, in bytes.
const FAR: u32 = 110;

/// Days that a meeting or exercise may last.
const LONGEST: i32 = 92;
/// How far into a sentence a time still opens it, in bytes.
const OPENING: u32 = 24;

/// Words that open a clause which the time at the start of a sentence is not of.
const SUBORDINATE: &[&str] = &[
    "with", "as", "while", "although", "though", "unless", "until", "if", "which", "who", "where", "after", "before",
    "warning", "when", "since", "because", "despite",
];

/// Gives each step of the things of `article` its time, anew: the times of an article may have changed.
pub fn date(text: &str, article: &mut Article) {
    if article.agreements.iter().all(|thing| thing.stages.is_empty()) {
        return;
    }
    // A preposition, "at the summit", keeps no time from its verb.
    let stages = article.agreements.iter().flat_map(|thing| &thing.stages);
    let mut cues: Vec<Span> = stages.filter(|stage| stage.rule == Rule::StageVerb).map(|stage| stage.cue).collect();
    cues.order();
    let published = article.published.when.as_ref();
    let (now, latest) = (published.and_then(|when| when.earliest), published.and_then(|when| when.latest));
    // "the 1965 treaty": a time within a mention is the thing's own.
    let mut mentions: Vec<Span> =
        article.agreements.iter().flat_map(|thing| &thing.mentions).map(|mention| mention.span).collect();
    mentions.order();
    let of_thing = |date: &DateMention| {
        let at = mentions.partition_point(|span| span.end <= date.span.start);
        mentions.get(at).is_some_and(|span| span.contains(date.span))
    };
    let (own, dates): (Vec<&DateMention>, Vec<&DateMention>) = article.dates.iter().partition(|date| of_thing(date));
    let of_mention = article.agreements.iter_mut().flat_map(|Agreement { mentions, stages, .. }| {
        let mentions = &*mentions;
        stages.iter_mut().map(move |stage| (mentions, stage))
    });
    for (mentions, stage) in of_mention {
        stage.when = when(text, stage, &cues, &own, &dates, now).or_else(|| end_of(stage, mentions, &article.dates));
        // "The next meeting opens in June", "the August drills": what lies ahead is not held yet.
        let ahead = stage.when.as_ref().and_then(|when| when.earliest).zip(latest).is_some_and(|(day, now)| day > now);
        if ahead && (stage.step, stage.stated) == (Step::Held, Stated::Happened) {
            (stage.step, stage.stated) = (Step::Planned, Stated::Planned);
        }
    }
    for thing in &mut article.agreements {
        // "at a dialogue that ended on Thursday": told twice in one sentence, and dated once.
        let dated: Vec<_> = thing.stages.iter().filter(|stage| stage.when.is_some()).cloned().collect();
        let again = |stage: &Stage| {
            let same = |other: &Stage| (other.span, other.step, other.stated) == (stage.span, stage.step, stage.stated);
            stage.when.is_none() && dated.iter().any(same)
        };
        thing.stages.retain(|stage| !again(stage));
    }
}

/// The year in which the thing of `mentions` ended, by a time that stands just before its name or in it: "the 1830-34 war
/// ended".
fn end_of(stage: &Stage, mentions: &[Mention], dates: &[DateMention]) -> Option<When> {
    let ended = (stage.step, stage.stated) == (Step::Ended, Stated::Happened);
    let names = |date: &DateMention| {
        let of = |mention: &Mention| mention.span.contains(date.span) || mention.span.start == date.span.end + 1;
        mentions.iter().any(of)
    };
    let mut within = dates.iter().filter(|date| ended && stage.span.contains(date.span) && names(date));
    let lasted = within.next()?.when.as_ref().filter(|when| when.shape == Shape::Lasted)?;
    edtf::parse(&lasted.latest?.year().to_string())
}

/// Whether a time of this kind can be when something was done: no length of time, and none of years.
fn is_time(date: &DateMention) -> bool {
    let Some(when) = &date.when else { return false };
    let days = when.earliest.zip(when.latest).map(|(from, to)| days_between(from, to));
    let long = when.shape == Shape::Lasted && days.is_none_or(|days| days > LONGEST);
    !long && !matches!(date.kind, DateKind::DurationAnchored | DateKind::Recurring | DateKind::Vague)
}

/// When the step was taken, as far as its sentence says: by a time of the thing's `own`, else by one of the other `dates`.
fn when(
    text: &str,
    stage: &Stage,
    cues: &[Span],
    own: &[&DateMention],
    dates: &[&DateMention],
    now: Option<Date>,
) -> Option<When> {
    if let Ok(at) = own.binary_search_by_key(&stage.cue, |date| date.span) {
        return own.get(at)?.when.clone();
    }
    let first = dates.partition_point(|date| date.span.end <= stage.span.start);
    let here = dates.get(first..)?.iter().take_while(|date| date.span.start < stage.span.end);
    // "They agreed on Saturday to meet next month": what is to come is not on the day of the story, or before it.
    let ahead = stage.step == Step::Planned;
    let is_ahead = |date: &DateMention| {
        let day = date.when.as_ref().and_then(|when| when.latest);
        !ahead
            || day.zip(now).is_none_or(|(day, now)| day > now) && (day.is_some() || date.span.start > stage.cue.start)
    };
    let here: Vec<&DateMention> = here.copied().filter(|date| is_time(date) && is_ahead(date)).collect();
    let first = cues.partition_point(|cue| cue.start < stage.span.start);
    let cues = cues.get(first..)?.iter().take_while(|cue| cue.start < stage.span.end);
    let clause = clause(text, stage.span, stage.cue);
    let apart = |date: &DateMention| {
        let far = if date.span.start >= stage.cue.end {
            date.span.start - stage.cue.end
        } else {
            stage.cue.start.saturating_sub(date.span.end)
        };
        let (from, to) = (stage.cue.end.min(date.span.end), stage.cue.start.max(date.span.start));
        // Another step stands nearer to it.
        let other = cues.clone().any(|cue| *cue != stage.cue && cue.start >= from && cue.end <= to);
        (!other && far <= FAR && !was_earlier(text, date.span, stage.cue))
            .then_some((far, date.span.start < stage.cue.start))
    };
    // "On Friday, hours before it lapsed": counted from what stands before it.
    let left = if stage.step == Step::Due { hours_left(text, clause, stage.cue) } else { None };
    let is_from = |date: &DateMention| left.is_some_and(|(at, _)| date.span.end <= at);
    let near = here
        .iter()
        .filter(|date| clause.contains(date.span) && !is_from(date))
        .filter_map(|date| Some((apart(date)?, date)));
    let nearest = near.min_by_key(|((far, before), _)| far + if *before { 20 } else { 0 });
    if let Some((_, date)) = nearest {
        return date.when.clone();
    }
    if let Some((_, within_a_day)) = left {
        let from = here.iter().rfind(|date| is_from(date) && within_a_day).and_then(|date| date.when.as_ref())?;
        let day = from.earliest.filter(|day| Some(*day) == from.latest)?;
        return When::one_of(Some(day), Some(add_days(day, 1)));
    }
    let words = clause.of(text).trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let opening = words.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    if SUBORDINATE.contains(&opening.to_ascii_lowercase().as_str()) {
        return None;
    }
    // "Late on Friday, with hours left, they agreed": what opens the sentence is of its main clause.
    let opening = self::clause(text, stage.span, Span { start: stage.span.start, end: stage.span.start });
    let opens = |date: &&&DateMention| opening.contains(date.span) && date.span.start < stage.span.start + OPENING;
    let fronted = here.iter().find(opens).filter(|_| opening != clause);
    fronted.and_then(|date| date.when.clone())
}

/// Whether the step was taken before the time that stands before it: "it ends on Friday, and Chile had earlier threatened to
/// leave".
fn was_earlier(text: &str, date: Span, cue: Span) -> bool {
    let between = Span { start: date.end, end: cue.end.max(date.end) }.of(text);
    let mut words = between.split_whitespace();
    words.any(|word| word == "had")
        && words.next().is_some_and(|word| matches!(word, "earlier" | "previously" | "already" | "long" | "repeatedly"))
}

/// Where the clause of `cue` says that hours are left, "five hours before", and whether those are less than a day.
fn hours_left(text: &str, clause: Span, cue: Span) -> Option<(u32, bool)> {
    let before = Span { start: clause.start, end: cue.start.max(clause.start) }.of(text);
    let mut words: Vec<&str> = before.split_whitespace().collect();
    let until = words.iter().rposition(|word| matches!(*word, "until" | "till" | "before"))?;
    words.truncate(until);
    words.pop_if(|word| matches!(*word, "left" | "to" | "go"));
    let unit = words.pop().filter(|word| matches!(*word, "minutes" | "hours" | "hour"))?;
    // "48 hours", "forty-eight hours": more than a day.
    let many = words.last().is_some_and(|count| count.contains('-') || count.parse::<u32>().is_ok_and(|it| it > 24));
    let at = clause.start + u32::try_from(before.rfind(unit)?).ok()?;
    Some((at, !many))
}

/// The stretch of `sentence` between commas and the like in which `place` stands.
fn clause(text: &str, sentence: Span, place: Span) -> Span {
    let words = sentence.of(text);
    let at = place.start.saturating_sub(sentence.start) as usize;
    let ends = |mark: char| matches!(mark, ',' | ';' | ':' | '—' | '–');
    let mut start = 0;
    let mut end = words.len();
    for (offset, mark) in words.char_indices().filter(|(_, letter)| ends(*letter)) {
        let after = offset + mark.len_utf8();
        let rest = words.get(after..).unwrap_or("");
        // A mark within a number or a word parts nothing: "1,000", "4–5".
        let rest = rest.trim_start_matches(['"', '”', '\'', '’']);
        if !rest.starts_with(char::is_whitespace) || is_address(rest) {
            continue;
        }
        if offset < at {
            start = after;
        } else {
            end = offset;
            break;
        }
    }
    let base = sentence.start as usize;
    Span::new(base + start, base + end.max(start))
}

/// Whether what follows a comma goes on with a place or a day: "in Lima, Peru, May 3, 2018".
fn is_address(rest: &str) -> bool {
    let piece = rest.split([',', ';', ':', '.']).next().unwrap_or("");
    let mut words = piece.split_whitespace().peekable();
    let capital = |word: &str| word.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit());
    words.peek().is_some() && piece.split_whitespace().count() <= 3 && words.all(capital)
}
