//! The title of a saved page: what its head, its headings and its `<title>` agree on, without the site's name.

use super::sites::{Heading, beside_headings, is_unspaced, length, of_logos, of_owners, site_marks, sites, solid};
use crate::line::press;
use crate::segment::evidence::{Evidence, Grade};
use dateline_model::markup::{Element, Field, MarkedLine, Markup, Origin, Words};
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::Small as _;
use std::collections::BTreeMap;

/// A heading that shares this much with what machines are told says it in other words.
const ALIKE: f32 = 0.25;

/// Headings further down are those of other stories.
const MOST_HEADINGS: usize = 40;

/// A label above the title, within its heading, has at most so many words.
const LABEL: usize = 3;

/// What blogs and forums put between the site's name and the title in their windows' titles, letters only.
const ARCHIVES: &[&str] = &["blogarchive", "blogarchiv", "viewtopic", "themaanzeigen", "archivedublog", "blogarchief"];

/// The title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Title {
    /// Its characters.
    pub span: Span,
    /// The line that it is, among those that a person sees; none where only the head has it.
    pub line: Option<usize>,
}

/// Words that may be the title.
#[derive(Debug)]
struct Candidate {
    span: Span,
    line: Option<usize>,
    /// Who says so; what says the same thing in other forms has the same number.
    voice: usize,
    weight: f32,
    words: BTreeMap<String, u32>,
    count: u32,
}

impl Candidate {
    fn new(text: &str, span: Span, line: Option<usize>, voice: usize, weight: f32) -> Self {
        let (words, count) = bag(span.of(text));
        Self { span, line, voice, weight, words, count }
    }

    /// Harmonic mean of what the two share of each other's words.
    fn likeness(&self, other: &Self) -> f32 {
        let shared: u32 =
            self.words.iter().map(|(word, times)| other.words.get(word).map_or(0, |own| *own.min(times))).sum();
        2.0 * shared as f32 / (self.count + other.count).max(1) as f32
    }
}

/// The words of `text` with how often each stands there, and how many there are.
fn bag(text: &str) -> (BTreeMap<String, u32>, u32) {
    let mut words: BTreeMap<String, u32> = BTreeMap::new();
    let mut count = 0;
    let mut add = |word: &str| {
        *words.entry(word.small().to_string()).or_default() += 1;
        count += 1;
    };
    for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).take(60) {
        if word.contains(is_unspaced) {
            word.char_indices().for_each(|(at, letter)| add(word.get(at..at + letter.len_utf8()).unwrap_or("")));
        } else {
            add(word);
        }
    }
    (words, count)
}

/// The title of the page.
#[must_use]
pub fn choose(text: &str, markup: &Markup, lines: &[(Evidence<'_>, MarkedLine)]) -> Option<Title> {
    let mut sites = sites(text, markup);
    let heading = |marked: &MarkedLine| {
        markup.around(marked.block).take(4).find_map(|(block, own)| match own.element {
            Element::Heading(level) => Some((level, own.says.and(marked.says), block)),
            _ => None,
        })
    };
    let headings: Vec<_> =
        lines.iter().enumerate().filter_map(|(at, (line, marked))| Some((at, line, heading(marked)?))).collect();
    let linked = |at: usize| lines.get(at).map_or(0, |(_, marked)| marked.linked);
    let own: Vec<Heading> = headings.iter().take(MOST_HEADINGS).map(|(at, line, _)| (line.span, linked(*at))).collect();
    sites.extend(beside_headings(text, markup, &own));
    sites.extend(of_logos(text, markup, lines, &own));
    sites.extend(of_owners(text, markup, lines));
    let mut candidates: Vec<Candidate> = Vec::new();
    for (voice, stated) in
        markup.stated.iter().filter(|stated| stated.field == Field::Title).take(MOST_HEADINGS).enumerate()
    {
        let weight = match stated.origin {
            Origin::JsonLd | Origin::OpenGraph => 3.0,
            Origin::Record => 9.0,
            Origin::Meta | Origin::Microdata | Origin::TitleTag => 2.0,
            _ => 1.0,
        };
        let line = lines.iter().position(|(line, _)| stated.span == line.span);
        for (span, share) in forms(text, stated.span, &sites) {
            candidates.push(Candidate::new(text, span, line.filter(|_| span == stated.span), voice, weight * share));
        }
    }
    // A heading that stands again and again, over each picture or in each box, says so once.
    let mut firsts: Vec<(String, usize)> = Vec::new();
    for (rank, (at, line, (level, says, block))) in headings.into_iter().take(MOST_HEADINGS).enumerate() {
        let words = solid(line.span.of(text));
        let first = firsts.iter().find(|(own, _)| *own == words).map_or(at, |(_, first)| *first);
        firsts.push((words, first));
        let level = match level {
            1 => 2.0,
            2 => 0.8,
            _ => 0.4,
        };
        let named = if says.any(Words::TITLE) { 0.3 } else { 0.0 };
        // A label above the title, within its heading.
        let longer = lines.get(at + 1).is_some_and(|(next, marked)| {
            length(line.text) <= LABEL
                && length(next.text) > LABEL
                && heading(marked).is_some_and(|(_, _, own)| own == block)
        });
        let is_label = says.any(Words::TAGS) && !says.any(Words::TITLE) || longer;
        let label = if is_label { 1.5 } else { 0.0 };
        let weight = level + named - label - 0.02 * rank.min(20) as f32;
        candidates.push(Candidate::new(text, line.span, Some(at), usize::MAX - first, weight));
    }
    let support = |one: &Candidate| -> f32 {
        // What each voice adds, at its best.
        let mut voices: Vec<(usize, f32)> = Vec::new();
        for other in candidates.iter().filter(|other| other.voice != one.voice) {
            let likeness = one.likeness(other);
            let own = if likeness >= 0.5 { likeness * likeness * other.weight } else { 0.0 };
            match voices.iter_mut().find(|(voice, _)| *voice == other.voice) {
                Some((_, best)) => *best = best.max(own),
                None => voices.push((other.voice, own)),
            }
        }
        let site = sites.iter().any(|site| *site == solid(one.span.of(text)));
        let wide = one.span.of(text).contains(is_unspaced);
        let count = if wide { length(one.span.of(text)) } else { one.count as usize };
        let length = match count {
            0 => -9.0,
            1 => -1.5,
            2 => -0.5,
            3..=25 => 0.0,
            _ => -1.0,
        };
        let agreed: f32 = voices.iter().map(|(_, own)| own).sum();
        one.weight + length + agreed - if site { 4.0 } else { 0.0 }
    };
    let mut best: Option<(f32, &Candidate)> = None;
    for one in &candidates {
        let sum = support(one);
        if best.is_none_or(|(most, _)| sum > most) {
            best = Some((sum, one));
        }
    }
    let (_, best) = best?;
    // Where no more than the site's name is stated, the heading above the story is the title, or the line above the writer.
    if is_site(best.span.of(text), &sites)
        && let Some(at) = above_story(lines, &own, &sites).or_else(|| above_byline(lines))
    {
        let span = lines.get(at)?.0.span;
        return Some(Title { span, line: Some(at) });
    }
    // A page's one heading of the first rank that says something alike in other words is what a person reads.
    let mut first = candidates.iter().filter(|one| one.weight >= 1.6 && one.voice > MOST_HEADINGS && one.count >= 3);
    let only = first.next().filter(|_| first.next().is_none());
    let best =
        only.filter(|one| one.likeness(best) >= ALIKE && !sites.contains(&solid(one.span.of(text)))).unwrap_or(best);
    // What a person sees is shown rather than what machines are told.
    let seen = candidates.iter().filter(|other| other.line.is_some() && other.likeness(best) >= 0.85);
    let seen = seen.max_by(|a, b| a.likeness(best).total_cmp(&b.likeness(best)).then(b.span.start.cmp(&a.span.start)));
    let chosen = seen.unwrap_or(best);
    let of_menu = |at: usize| lines.get(at).is_some_and(|(_, marked)| is_in_menu(markup, marked));
    // Where no more than a way through the site shows it, a heading that says what machines are told is what a person reads.
    let printed = || {
        let stated = markup.stated.iter().filter(|one| one.field == Field::Title && one.origin == Origin::JsonLd);
        let stated: Vec<_> = stated.map(|one| Candidate::new(text, one.span, None, 0, 0.0)).collect();
        let mut headings = candidates.iter().filter(|one| one.line.is_some_and(|at| !of_menu(at)) && one.count >= 3);
        headings.find(|one| one.likeness(chosen) < 0.85 && stated.iter().any(|other| one.likeness(other) >= 0.9))
    };
    let chosen = if chosen.line.is_none_or(of_menu) { printed().unwrap_or(chosen) } else { chosen };
    if let Some(whole) = chosen.line.and_then(|at| below_label(text, markup, lines, at)) {
        return Some(Title { span: whole, line: None });
    }
    // Words that are marked within a line stand for the line.
    let around = || lines.iter().position(|(line, _)| line.span.contains(chosen.span));
    let line = chosen.line.or_else(around);
    let span = line.and_then(|line| lines.get(line)).map_or(chosen.span, |(line, _)| line.span);
    Some(Title { span, line })
}

/// Whether the line stands in a menu or in an item of a list.
fn is_in_menu(markup: &Markup, marked: &MarkedLine) -> bool {
    let mut around = markup.around(marked.block).take(4);
    around.any(|(_, block)| matches!(block.element, Element::Item | Element::Nav) || block.says.any(Words::MENU))
}

/// The stated title of which the line number `at` is but the label: "Harbour:", where machines are told "Harbour: Ferry
/// returns", or where "Ferry returns" stands below it.
fn below_label(text: &str, markup: &Markup, lines: &[(Evidence<'_>, MarkedLine)], at: usize) -> Option<Span> {
    let label = lines.get(at)?.0.text.trim_end();
    let (bare, open) = label.strip_suffix(':').map_or((label, false), |bare| (bare, true));
    if length(bare) > 4 {
        return None;
    }
    let below = lines.get(at + 1..(at + 4).min(lines.len())).unwrap_or(&[]);
    let stated = markup.stated.iter().filter(|one| one.field == Field::Title && one.origin != Origin::TitleTag);
    stated.map(|one| one.span).find(|span| {
        let rest = span.of(text).strip_prefix(bare).and_then(|rest| rest.strip_prefix(':'));
        rest.is_some_and(|rest| {
            length(rest) >= 2 && (open || below.iter().any(|(line, _)| solid(line.text) == solid(rest)))
        })
    })
}

/// Whether the words are the site's name, a section of the site, or both.
fn is_site(words: &str, sites: &[String]) -> bool {
    let mut from = 0;
    let mut parts = Vec::new();
    for (start, end) in site_marks(words) {
        parts.push(words.get(from..start).unwrap_or(""));
        from = end;
    }
    parts.push(words.get(from..).unwrap_or(""));
    let of_section = |word: &str| press::is_section_word(word) || word.eq_ignore_ascii_case("news");
    parts.into_iter().all(|part| sites.contains(&solid(part)) || part.split_whitespace().all(of_section))
}

/// The last heading above the first paragraph, a few lines away at most, that names neither the site nor a section.
fn above_story(lines: &[(Evidence<'_>, MarkedLine)], headings: &[Heading], sites: &[String]) -> Option<usize> {
    let first =
        lines.iter().position(|(line, _)| line.grade == Grade::Good && line.kind.is_none() && line.text.len() > 100)?;
    let near = lines.get(first.saturating_sub(8)..first)?;
    let title = near.iter().rposition(|(line, _)| {
        let is_heading = headings.iter().any(|(span, _)| *span == line.span);
        is_heading && length(line.text) >= 2 && !is_site(line.text, sites)
    })?;
    Some(first.saturating_sub(8) + title)
}

/// The line of some words, without a stop, that stands right above the first byline.
fn above_byline(lines: &[(Evidence<'_>, MarkedLine)]) -> Option<usize> {
    let byline = lines.iter().position(|(line, _)| line.kind == Some(Kind::Byline))?;
    let at = byline.checked_sub(1)?;
    let (line, _) = lines.get(at)?;
    let fits = line.kind.is_none() && (3..=25).contains(&length(line.text)) && !line.text.ends_with(['.', ':']);
    fits.then_some(at)
}

/// The part of the title of the page's window, at `window`, that is not the title at `headline`, but stands before or behind
/// it: the site's name.
#[must_use]
pub(crate) fn site_name(text: &str, window: Span, headline: Span) -> Option<Span> {
    let title = solid(headline.of(text));
    let (value, start) = (window.of(text), window.start as usize);
    let is_name = |words: &str| {
        let letters = words.chars().count();
        (1..=6).contains(&length(words))
            && (3..=40).contains(&letters)
            && !words.split_whitespace().all(press::is_section_word)
            && !words.ends_with(['.', '!', '?', '…'])
            // "13-10-2020 17:20 IST": when, not where
            && words.chars().filter(char::is_ascii_digit).count() * 2 < letters
    };
    let marks = site_marks(value);
    marks.iter().find_map(|(from, to)| {
        let (before, behind) = (value.get(..*from)?, value.get(*to..)?);
        // Of "Local News | The Harbour Post" behind a title the last part, before it the first.
        let (from, name) = if solid(before) == title {
            let (_, last) = marks.iter().rfind(|(at, _)| at >= from)?;
            (*last, value.get(*last..)?)
        } else if solid(behind) == title {
            let (first, _) = marks.first()?;
            (0, value.get(..*first)?)
        } else {
            return None;
        };
        let lead = name.len() - name.trim_start().len();
        let name = name.trim();
        is_name(name).then(|| Span::new(start + from + lead, start + from + lead + name.len()))
    })
}

/// A stated title as it is, and without the site's name or another part at either end; with the share of its weight
/// that each form has.
fn forms(text: &str, span: Span, sites: &[String]) -> Vec<(Span, f32)> {
    let value = span.of(text);
    let start = span.start as usize;
    let cut = |from: usize, to: usize| {
        let part = value.get(from..to).unwrap_or("");
        let lead = part.len() - part.trim_start().len();
        Span::new(start + from + lead, start + from + lead + part.trim().len())
    };
    let marks = site_marks(value);
    let mut forms = vec![(span, 1.0)];
    let mut named = false;
    for (from, to) in &marks {
        for (kept, dropped) in [(cut(0, *from), cut(*to, value.len())), (cut(*to, value.len()), cut(0, *from))] {
            let name = solid(dropped.of(text));
            // "Quay Notes » Blog Archive » Ferry returns", "Quay Forum - View topic - Ferry returns"
            let is_site = ARCHIVES.iter().any(|own| name.ends_with(own))
                || sites.iter().any(|site| {
                    name == *site
                        || (name.len() > 4 && site.contains(&name))
                        || (site.len() > 4 && name.contains(site.as_str()))
                });
            named |= is_site;
            let words = |span: Span| length(span.of(text));
            let short =
                words(dropped) <= 4 && words(kept) >= 3 && kept.len() > dropped.len() && dropped.start > kept.start;
            if !kept.is_empty() && (is_site || words(kept) >= 3) {
                forms.push((
                    kept,
                    if is_site {
                        1.2
                    } else if short {
                        1.05
                    } else {
                        0.7
                    },
                ));
            }
        }
    }
    // With the site's name it is not what a heading says.
    if let Some((_, share)) = forms.first_mut().filter(|_| named) {
        *share = 0.9;
    }
    // Between two marks: "Town | Harbour reopens | The Courier".
    for pair in marks.windows(2) {
        if let [(_, from), (to, _)] = pair {
            let kept = cut(*from, *to);
            if length(kept.of(text)) >= 3 {
                forms.push((kept, 0.7));
            }
        }
    }
    forms
}
