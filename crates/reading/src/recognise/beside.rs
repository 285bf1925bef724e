//! Who is named on the lines beside the title: behind a "By", on a line that says when, by a name beside a day.

use crate::document::Document;
use crate::lexicon::{Classes, classes};
use crate::line::byline::{self, stamped};
use crate::line::dateline::ordinary_case;
use crate::recognise::metadata::is_writer;
use crate::recognise::metadata::near::Near;
use crate::recognise::place::{LinePlace, Story};
use crate::recognise::published::labels;
use dateline_model::article::{Byline, BylineRole, Reading};
use dateline_model::rule::{Kind, Rule};
use dateline_model::span::Span;

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
    let far = (title + 1..body + BELOW).filter(|at| story.is_none() || at - title <= NEAR);
    let own = opening.into_iter().chain(far);
    let own = own.chain(title.saturating_sub(ABOVE)..title).chain(last + 1..last + 1 + BEHIND);
    let mut best: Option<(Sure, usize, Found)> = None;
    for at in own.filter(|at| *at != title && *at != last_title) {
        // What a page says to machines has been asked before.
        let Some(segment) = segments.get(at).filter(|one| one.kind != Kind::Metadata) else { continue };
        if is_others(segment.span.start) {
            continue;
        }
        let Some((sure, found)) = in_line(document, at) else { continue };
        let fits = |(from, to): &(usize, usize)| segment.span.of(document.text).get(*from..*to).is_some_and(is_writer);
        // Further below the story a name beside a day is another story's.
        if sure == Sure::Beside && at > last + 1 {
            continue;
        }
        // Above the title, two words beside a day may be the section's.
        let known = |(from, to): &(usize, usize)| {
            let name = segment.span.of(document.text).get(*from..*to).unwrap_or("");
            !name.is_ascii() || classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN)
        };
        if sure == Sure::Beside && at < title && !found.iter().all(known) {
            continue;
        }
        if found.iter().all(fits) && best.as_ref().is_none_or(|(own, ..)| sure < *own) {
            best = Some((sure, at, found));
        }
    }
    let Some((_, at, found)) = best.filter(|(sure, ..)| !strong || *sure != Sure::Beside) else { return Vec::new() };
    let span = segments.get(at).map_or(Span::default(), |one| one.span);
    let named = found.into_iter().map(|(from, to)| {
        let base = span.start as usize;
        let value = ordinary_case(span.of(document.text).get(from..to).unwrap_or(""));
        let name = Reading { value, span: Some(Span::new(base + from, base + to)), rule: Rule::BylineBy, source: None };
        Byline { name, role: BylineRole::Author }
    });
    named.collect()
}

/// The names in the line of the segment number `at`, by itself and by the lines around it.
fn in_line(document: &Document<'_>, at: usize) -> Option<(Sure, Found)> {
    let segment = document.segments.get(at)?;
    let text = |at: Option<usize>| Some(document.segments.get(at?)?.span.of(document.text));
    // An item of a list.
    let whole = segment.span.of(document.text);
    let line = whole.strip_prefix("* ").or_else(|| whole.strip_prefix("+ ")).unwrap_or(whole);
    let lead = whole.len() - line.len();
    let shifted = |found: Found| found.into_iter().map(|(from, to)| (lead + from, lead + to)).collect::<Found>();
    let told = segment.kind == Kind::Body;
    // "Das Jahr 2019 war gut.": a sentence.
    let sentence = told && line.ends_with(['.', '!', '?']) && !labels::is_posted(line);
    if !sentence && let Some((sure, found)) = stamped::stamped_by(line) {
        return Some((if sure { Sure::By } else { Sure::Dated }, shifted(vec![found])));
    }
    let before = text(at.checked_sub(1));
    if before.is_some_and(stamped::leads_to_name)
        && let Some(found) = stamped::below(line)
    {
        return Some((Sure::By, shifted(vec![found])));
    }
    // A day, or how long ago: above, below, or below a word such as "on".
    let dated = |line: Option<&str>| line.is_some_and(|line| stamped::is_day_line(line) || stamped::is_ago(line));
    let next = text(Some(at + 1));
    let joined = next.is_some_and(|next| next.len() <= 4) && dated(text(Some(at + 2)));
    // "Ada Brandt", the title, the day.
    let is_title = document.segments.get(at + 1).is_some_and(|next| next.kind == Kind::Headline && next.feeds);
    let beside = dated(before) || dated(next) || joined || is_title && dated(text(Some(at + 2)));
    // "von ada", "Thread starter ada"
    if beside && let Some(found) = stamped::after_by(line) {
        return Some((Sure::By, shifted(vec![found])));
    }
    let given = || classes(line.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    // "Ada Brandt" above "All articles", or above what she is.
    let boxed = || {
        let next = next.unwrap_or("");
        let posted = || next.split(' ').count() <= 5 && byline::is_post(next);
        given() && byline::leads_to_others(next) || posted() && (given() || dated(text(Some(at + 2))))
    };
    if told || line.contains('.') || !(beside || boxed()) {
        return None;
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
