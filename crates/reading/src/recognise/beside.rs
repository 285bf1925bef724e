//! Who is named on the lines beside the title: behind a "By", on a line that says when, by a name beside a day.

use crate::document::Document;
use crate::lexicon::{Classes, classes};
use crate::line::byline::{self, ago, stamped, tail};
use crate::line::dateline::ordinary_case;
use crate::line::press;
use crate::recognise::metadata::is_writer;
use crate::recognise::metadata::near::Near;
use crate::recognise::place::{LinePlace, Story};
use crate::recognise::published::labels;
use dateline_gazetteer::Gazetteer;
use dateline_model::article::{Byline, BylineRole, Reading};
use dateline_model::rule::{Kind, Rule};
use dateline_model::span::Span;
use dateline_text::Small as _;

/// Segments above the title, from the story's first and behind its last paragraph, among which a writer is looked for.
const ABOVE: usize = 4;
const BELOW: usize = 6;
const BEHIND: usize = 8;

/// So many lines from the title or the first paragraph stand beside it.
pub const NEAR: usize = 12;

/// How sure a line is, most first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sure {
    /// "3 May 2019 by A. Writer", "By" and the name below it.
    By,
    /// "A. Writer, 3 May 2019".
    Dated,
    /// A name alone, beside a line with the day or one on what else the writer has written.
    Beside,
    /// A name alone between the title and the story, of somebody of whom that does not tell.
    Alone,
}

/// Names in a line, by their bytes.
type Found = Vec<(usize, usize)>;

/// The writers in the lines around the title: of the surest kind of line the first, those between title and story before
/// those above the title and those behind the story. `strong`: no name that stands alone.
pub fn read(document: &Document<'_>, story: Option<&Story>, strong: bool) -> Vec<Byline> {
    let near = document.markup.filter(|markup| !markup.blocks.is_empty()).map(|markup| Near::new(document, markup));
    let is_others = |at: u32| near.as_ref().is_some_and(|near| !near.is_of_page(at));
    let segments = &document.segments;
    let Some(title) = segments.iter().position(|one| one.kind == Kind::Headline) else { return Vec::new() };
    let last_title = segments.iter().rposition(|one| one.kind == Kind::Headline).unwrap_or(title);
    let body = segments.iter().skip(title).position(|one| one.kind == Kind::Body).map(|at| title + at);
    let (Some(body), Some(last)) = (body, segments.iter().rposition(|one| one.kind == Kind::Body)) else {
        return Vec::new();
    };
    // Beside the title that stands right above the story, where there are two; then as before.
    let beside_title = |at: &usize| {
        let place = segments.get(*at).and_then(|one| Some(story?.place(document, one.span)));
        matches!(place, Some(LinePlace::Opening(lines)) if lines <= NEAR)
    };
    let opening: Vec<usize> = (0..segments.len()).filter(beside_title).collect();
    let mut own = opening.clone();
    own.extend((title + 1..body + BELOW).filter(|at| story.is_none() || at - title <= NEAR));
    // Further below, above most of the story, what stands beside a day.
    let is_stamp = |at: usize| segments.get(at).is_some_and(|one| one.kind == Kind::Timestamp);
    let is_early =
        |at: usize| segments.get(at).is_some_and(|one| story.is_some_and(|story| story.is_early(document, one.span)));
    own.extend(
        (title + 1..last).filter(|at| (is_stamp(at + 1) || at.checked_sub(1).is_some_and(is_stamp)) && is_early(*at)),
    );
    own.extend(title.saturating_sub(ABOVE)..title);
    own.extend(last + 1..last + 1 + BEHIND);
    let mut best: Option<(Sure, usize, Found)> = None;
    for at in own.into_iter().filter(|at| *at != title && *at != last_title) {
        // What a page says to machines has been asked before.
        let Some(segment) = segments.get(at).filter(|one| one.kind != Kind::Metadata) else { continue };
        if is_others(segment.span.start) {
            continue;
        }
        let Some((sure, found)) = in_line(document, at, opening.contains(&at)) else { continue };
        let fits = |(from, to): &(usize, usize)| segment.span.of(document.text).get(*from..*to).is_some_and(is_writer);
        // Further below the story a name beside a day is another story's.
        if sure >= Sure::Beside && at > last + 1 {
            continue;
        }
        // "NEW DELHI"
        let is_town = |(from, to): &(usize, usize)| {
            let name = segment.span.of(document.text).get(*from..*to).unwrap_or("");
            let given = classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
            !given && Gazetteer::new().lookup(&ordinary_case(name)).is_some()
        };
        if sure >= Sure::Beside && found.iter().any(is_town) {
            continue;
        }
        // Above the title, two words beside a day may be the section's.
        let known = |(from, to): &(usize, usize)| {
            let name = segment.span.of(document.text).get(*from..*to).unwrap_or("");
            !name.is_ascii() || classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN)
        };
        if sure >= Sure::Beside && at < title && !found.iter().all(known) {
            continue;
        }
        if found.iter().all(fits) && best.as_ref().is_none_or(|(own, ..)| sure < *own) {
            best = Some((sure, at, found));
        }
    }
    let Some((_, at, found)) = best.filter(|(sure, ..)| !strong || *sure < Sure::Beside) else { return Vec::new() };
    let span = segments.get(at).map_or(Span::default(), |one| one.span);
    let named = found.into_iter().map(|(from, to)| {
        let base = span.start as usize;
        let printed = span.of(document.text).get(from..to).unwrap_or("");
        // "ada brandt", below a "by"
        let value = match printed.contains(' ') && printed.chars().all(|letter| letter == ' ' || letter.is_lowercase())
        {
            true => printed.split(' ').map(byline::capital).collect::<Vec<_>>().join(" "),
            false => ordinary_case(printed),
        };
        let name = Reading { value, span: Some(Span::new(base + from, base + to)), rule: Rule::BylineBy, source: None };
        Byline { name, role: BylineRole::Author }
    });
    named.collect()
}

/// What stands before the name of an agency or a desk that signs.
const BY: &[&str] = &["By ", "BY ", "Von ", "Par ", "Por ", "Door ", "Av ", "Af "];

/// How what a desk is called ends, in small letters.
#[rustfmt::skip]
const DESKS: &[&str] = &[
    "staff", "desk", "bureau", "newsroom", "team", "redaktion", "editors", "redaction", "rédaction", "redacción", "redazione",
];

/// The agency or desk that signs beside the title of a saved page, where no person does: "By Associated Press", "By Quay Staff".
pub fn desk(document: &Document<'_>) -> Option<Byline> {
    let segments = &document.segments;
    let title = segments.iter().position(|one| one.kind == Kind::Headline && one.feeds)?;
    let body = segments.iter().skip(title).position(|one| one.kind == Kind::Body)? + title;
    let beside = segments.get(title + 1..(body + 2).min(segments.len()))?.iter();
    let mut beside = beside.filter(|one| !matches!(one.kind, Kind::Caption | Kind::Metadata) && one.span.len() <= 60);
    let (span, name) = beside.find_map(|one| {
        let line = one.span.of(document.text);
        let rest = BY.iter().find_map(|by| line.strip_prefix(by))?;
        let name = rest.trim_end_matches(['.', ' ', '|']);
        let last = name.rsplit([' ', '-']).next().unwrap_or("").small();
        let is_desk = name.split(' ').count() <= 5 && name.contains([' ', '-']) && DESKS.contains(&last.as_str());
        (press::agency(name).is_some() || is_desk && name.starts_with(char::is_uppercase)).then_some((one.span, name))
    })?;
    let from = span.start as usize + span.of(document.text).find(name)?;
    let span = Some(Span::new(from, from + name.len()));
    let name = Reading { value: name.to_owned(), span, rule: Rule::BylineBy, source: None };
    Some(Byline { name, role: BylineRole::Author })
}

/// The names in the line of the segment number `at`, by itself and by the lines around it; `opens`: it stands at the
/// story's opening.
fn in_line(document: &Document<'_>, at: usize, opens: bool) -> Option<(Sure, Found)> {
    let segment = document.segments.get(at)?;
    let text = |at: Option<usize>| Some(document.segments.get(at?)?.span.of(document.text));
    // An item of a list.
    let whole = segment.span.of(document.text);
    let line = whole.strip_prefix("* ").or_else(|| whole.strip_prefix("+ ")).unwrap_or(whole);
    let line = byline::halved(line);
    let lead = whole.len() - line.len();
    let shifted = |found: Found| found.into_iter().map(|(from, to)| (lead + from, lead + to)).collect::<Found>();
    let told = segment.kind == Kind::Body;
    // "Das Jahr 2019 war gut.": a sentence.
    // "3.5.2019 by Ada Reading time: 3 min." is none.
    let dated_first = || {
        // A line of a day is short: that is seen before its words are.
        let dated = stamped::is_day_line(line) && line.split(' ').nth(14).is_none();
        dated && (stamped::opens_with_day(line) || stamped::opens_with_by(line))
    };
    let sentence = told && line.ends_with(['.', '!', '?']) && !labels::is_posted(line) && !dated_first();
    if !sentence && let Some((sure, found)) = stamped::stamped_by(line) {
        return Some((if sure { Sure::By } else { Sure::Dated }, shifted(vec![found])));
    }
    if opens || told {
        let wide = byline::wide::names(line);
        if !wide.is_empty() {
            return Some((Sure::By, shifted(wide)));
        }
        if let Some(found) = byline::wide::behind_place(line).filter(|_| opens) {
            return Some((Sure::Dated, shifted(vec![found])));
        }
    }
    let several = if told { Vec::new() } else { tail::before_day(line) };
    if !several.is_empty() {
        return Some((Sure::Dated, shifted(several)));
    }
    if opens
        && !told
        && let Some(found) = tail::behind_marks(line)
    {
        return Some((Sure::By, shifted(vec![found])));
    }
    let item = |line: &'_ str| line.strip_prefix("* ").or_else(|| line.strip_prefix("+ ")).map(str::len);
    let text = |at: Option<usize>| {
        let words = text(at)?;
        item(words).map_or(Some(words), |len| words.get(words.len() - len..))
    };
    let before = text(at.checked_sub(1));
    if before.is_some_and(stamped::leads_to_name)
        && let Some(found) = stamped::below(line)
    {
        return Some((Sure::By, shifted(vec![found])));
    }
    // A day, or how long ago: above, below, or below a word such as "on".
    let dated = |line: Option<&str>| line.is_some_and(|line| stamped::is_day_line(line) || ago::is_ago(line));
    let next = text(Some(at + 1));
    let split = next.is_some_and(|next| next.len() <= 4) && dated(text(Some(at + 2)));
    // "Ada Brandt", the title, the day.
    let is_title = |at: usize| document.segments.get(at).is_some_and(|next| next.kind == Kind::Headline && next.feeds);
    let beside = dated(before) || dated(next) || split || is_title(at + 1) && dated(text(Some(at + 2)));
    // Above the title and its day a section stands more often: "Quays and Tides".
    let headed = is_title(at + 1) || is_title(at + 2) && dated(next);
    let beside = beside
        && (!headed || !line.is_ascii() || classes(line.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN));
    if opens && let Some(found) = tail::by_and_told(line, beside) {
        return Some((Sure::By, shifted(vec![found])));
    }
    // "von ada", "Thread starter ada"
    if beside && let Some(found) = stamped::after_by(line) {
        return Some((Sure::By, shifted(vec![found])));
    }
    let given = || classes(line.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    // "Ada Brandt" above "All articles", or above what she is.
    let boxed = || {
        let next = next.unwrap_or("");
        let posted = || tail::is_post_alone(next);
        given() && byline::leads_to_others(next) || posted() && (opens || given() || dated(text(Some(at + 2))))
    };
    // "Ada Brandt @adab", "Ada Brandt Photographer"
    let above = at.checked_sub(1).and_then(|at| document.segments.get(at));
    let below_title = opens && above.is_some_and(|above| above.kind == Kind::Headline && above.feeds);
    if !told
        && (opens || beside)
        && let Some(found) = tail::before_tail(line, below_title)
    {
        return Some((Sure::Beside, shifted(vec![found])));
    }
    // "Ada Brandt", who stands on a line of her own again, as in a box on her, or is told of right below.
    let again = || opens && given() && is_again(document, at, line);
    // "Ada Brandt", and below it the town from which she writes.
    let placed = || {
        let town = next.is_some_and(|next| next.len() <= TOWN && Gazetteer::new().lookup(next.trim()).is_some());
        opens && town && given() && byline::stands_alone(line) && is_untold(document, at, line, false)
    };
    // "Ada Brandt and AP", "Reuters, Ada Brandt"
    let with_agency = || {
        let named = byline::bare(line).filter(|one| opens && !one.agencies.is_empty());
        named.is_some_and(|one| {
            one.names.iter().all(|name| {
                let name = line.get(name.start..name.end).unwrap_or("");
                byline::stands_alone(name) && is_untold(document, at, name, false)
            })
        })
    };
    // "Ada Brandt, Ida Holm & Ulla Berg", where no day stands beside them.
    let joined = || {
        let several = byline::bare(line).filter(|one| opens && segment.kind != Kind::Headline && one.names.len() > 1);
        let untold = |name: &byline::Name| is_untold(document, at, line.get(name.start..name.end).unwrap_or(""), false);
        several.is_some_and(|one| one.names.iter().all(untold))
    };
    // "Ada Brandt July/August 2019 Issue"
    if opens && let Some(found) = tail::before_issue(line) {
        return Some((Sure::Beside, shifted(vec![found])));
    }
    if told || has_stop(line) || is_pictured(document, at) {
        return None;
    }
    let several = if opens { tail::run(line) } else { Vec::new() };
    if !several.is_empty() {
        return Some((Sure::Beside, shifted(several)));
    }
    if !told
        && with_agency()
        && let Some(named) = byline::bare(line)
    {
        return Some((Sure::Beside, shifted(named.names.iter().map(|name| (name.start, name.end)).collect())));
    }
    if !(beside || boxed() || again() || joined() || placed()) {
        return alone(document, at, line).filter(|()| opens).map(|()| (Sure::Alone, vec![(lead, lead + line.len())]));
    }
    // Four words are more often a way through the site: "Harbour Post News Region".
    if byline::stands_alone(line) && (line.split(' ').nth(3).is_none() || given()) {
        return Some((Sure::Beside, vec![(lead, lead + line.len())]));
    }
    // "Ada Brandt, Harbour Post"
    if let Some((name, rest)) = line.split_once(", ")
        && given()
        && byline::stands_alone(name)
        && rest.split(' ').count() <= 4
        && byline::bare(line).is_none()
    {
        return Some((Sure::Beside, vec![(lead, lead + name.len())]));
    }
    let several = byline::bare(line).filter(|parsed| parsed.names.len() > 1 && given())?;
    let names = several.names.iter().map(|name| (name.start, name.end)).collect();
    Some((Sure::Beside, shifted(names)))
}

/// Whether the segment number `at` tells whom a picture shows: who took it stands on the line below, and below that another name,
/// of the writer.
pub fn is_pictured(document: &Document<'_>, at: usize) -> bool {
    let next = |far: usize| document.segments.get(at + far);
    let writer = || {
        let line = next(2).map_or("", |one| one.span.of(document.text));
        classes(line.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN) && byline::stands_alone(line)
    };
    next(1).is_some_and(|one| one.kind == Kind::Credit) && writer()
}

/// The name of a town on a line of its own is at most so long, in bytes.
const TOWN: usize = 40;

/// Whether a stop stands in the line that is not an initial's: "J. M. Holm", "J.M. Holm".
fn has_stop(line: &str) -> bool {
    let initial = |at: usize| {
        let word = line.get(..at).and_then(|before| before.rsplit([' ', '.', '-']).next()).unwrap_or("");
        word.chars().count() == 1 && word.starts_with(char::is_uppercase)
    };
    line.match_indices('.').any(|(at, _)| !initial(at))
}

/// Whether a name is alone in the line of the segment number `at`, below the title, where a writer's stands: one that a given
/// name opens, or that stands right below the title; no picture's, and of nobody of whom the story tells.
fn alone(document: &Document<'_>, at: usize, line: &str) -> Option<()> {
    let words = line.split(' ').count();
    let above = at.checked_sub(1).and_then(|at| document.segments.get(at))?;
    let kind = document.segments.get(at)?.kind;
    let below_title = above.kind == Kind::Headline;
    let given = classes(line.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    let wide = !line.is_ascii() && words <= 2 && line.chars().all(|letter| letter > '\u{2E80}' || letter == ' ');
    let fits = !matches!(kind, Kind::Caption | Kind::Credit | Kind::Headline)
        && line.starts_with(char::is_alphabetic)
        && (wide && below_title || (2..=3).contains(&words) && (given || below_title))
        && byline::stands_alone(line)
        && (below_title || document.segments.get(at + 1).is_none_or(|next| next.kind != Kind::Credit));
    // Below the title, and not among what leads there.
    let titled = document.segments.get(..at)?.iter().any(|one| one.kind == Kind::Headline && one.feeds);
    (fits && titled && is_untold(document, at, line, false)).then_some(())
}

/// So many lines are asked for the same name.
const ASKED: usize = 2000;

/// Whether a name, alone in the line of the segment number `at`, is a line of its own elsewhere too, or the words right below
/// open with it, and no paragraph of the story tells of somebody of that name.
fn is_again(document: &Document<'_>, at: usize, line: &str) -> bool {
    if !byline::stands_alone(line) || !line.contains(' ') {
        return false;
    }
    let words = |at: usize| document.segments.get(at).map_or("", |one| one.span.of(document.text));
    let below = words(at + 1).strip_prefix(line).is_some_and(|rest| rest.starts_with(' '));
    let mut others = document.segments.iter().enumerate().take(ASKED).filter(|(other, _)| *other != at);
    let mut again = || others.any(|(_, one)| one.kind != Kind::Headline && one.span.of(document.text) == line);
    // Right below the title or what stands under it: elsewhere menus and tags stand twice too.
    let above = at.checked_sub(1).and_then(|at| document.segments.get(at)).map(|one| one.kind);
    let own = below || matches!(above, Some(Kind::Headline | Kind::Body | Kind::Subheading)) && again();
    own && is_untold(document, at, line, below)
}

/// Whether no paragraph of the story, nor its title, tells of somebody of that name, `below`: but in the line behind `at`.
fn is_untold(document: &Document<'_>, at: usize, name: &str, below: bool) -> bool {
    let last = name.rsplit(' ').next().unwrap_or(name);
    let mut story = document.segments.iter().enumerate().take(ASKED).filter(|(other, one)| {
        matches!(one.kind, Kind::Body | Kind::Headline) && *other != at && !(below && *other == at + 1)
    });
    // "Ada Brandt writes on ports for the Quay.": of whoever wrote it.
    let of_author = |words: &str| byline::about::author(words).and_then(|(from, to)| words.get(from..to)) == Some(name);
    !story.any(|(_, one)| {
        let words = one.span.of(document.text);
        tells_of(words, last) && !of_author(words)
    })
}

/// Whether the words hold a family's name: a short one, "Wu", only as a word of its own, as it opens others too.
pub fn tells_of(words: &str, name: &str) -> bool {
    let ends = |at: usize| {
        let behind = words.get(at + name.len()..).and_then(|rest| rest.chars().next());
        name.chars().count() > SHORT || !behind.is_some_and(char::is_alphabetic)
    };
    words.match_indices(name).any(|(at, _)| ends(at))
}

/// So many letters a short name has at most.
const SHORT: usize = 3;
