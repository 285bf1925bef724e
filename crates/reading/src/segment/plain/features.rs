//! What is known of each line of a text, as numbers.

use crate::segment::evidence::{Evidence, Grade};
use crate::segment::fit::Vocabulary;
use crate::segment::fragment::is_item;
use crate::segment::marked::features::{Gaps, Numbers, SAID_IN_WORDS, of_shape, of_words, prose};
use crate::segment::marked::weights::{COUNT, Feature};
use crate::segment::phrases::Opens;
use crate::segment::shape::End;
use crate::segment::written::Written;
use dateline_model::markup::{MarkedLine, Words};
use dateline_model::rule::Kind;
use dateline_text::Small as _;
use fnv::FnvHashMap;
use std::collections::BTreeMap;

/// What a line that is no prose takes from a run of prose, in words.
pub const BREAK: i64 = 6;

/// The numbers of all lines of `text`, where `walked` is what the walk makes of them.
#[must_use]
pub fn numbers(text: &str, lines: &[Evidence<'_>], walked: &[Kind], title: Option<usize>) -> Vec<Numbers> {
    let mut often: BTreeMap<&str, u32> = BTreeMap::new();
    for line in lines {
        *often.entry(line.text).or_default() += 1;
    }
    let prose: Vec<f32> = lines.iter().map(|line| prose(line, 0)).collect();
    let gaps = Gaps::new(&prose, lines.iter());
    let run = densest(lines, &prose);
    let own = |at: usize| run.contains(&at) && prose.get(at).is_some_and(|prose| *prose > 0.0);
    let said = lines.iter().enumerate().filter(|(at, _)| own(*at)).map(|(_, line)| line.content.as_slice());
    let counts = Vocabulary::of(said);
    let indents: Vec<usize> = lines.iter().map(|line| indent(text, line)).collect();
    let margin = margin(&indents, lines, &prose, &run);
    let unlinked = MarkedLine { start: 0, block: 0, linked: 0, says: Words::default() };
    let mut opened = Opens::Nothing;
    let mut found = Vec::with_capacity(lines.len());
    let title_words =
        Vocabulary::of(title.and_then(|title| lines.get(title)).map(|line| line.content.as_slice()).into_iter());
    let first_below =
        title.and_then(|title| (title + 1..lines.len()).find(|at| prose.get(*at).is_some_and(|one| *one > 0.0)));
    for (at, line) in lines.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| lines.get(at));
        let mut numbers: Numbers = [0.0; COUNT];
        let mut set = |feature: Feature, value: f32| {
            if let Some(slot) = numbers.get_mut(feature as usize) {
                *slot = value;
            }
        };
        let yes = |holds: bool| f32::from(u8::from(holds));
        set(Feature::Bias, 1.0);
        of_shape(line, &unlinked, &mut set);
        let small = (line.shape.words <= 120).then(|| line.text.small());
        let said = small.as_deref().map(|small| SAID_IN_WORDS.count(small));
        of_words(line, said.map_or(0, |[calls, ..]| calls), &mut set);
        set(Feature::Repeated, yes(often.get(line.text).is_some_and(|times| *times > 1)));
        set(Feature::GapBefore, gaps.before.get(at).copied().unwrap_or(0.0));
        set(Feature::GapBehind, gaps.behind.get(at).copied().unwrap_or(0.0));
        set(Feature::Progress, gaps.progress.get(at).copied().unwrap_or(0.0));
        let near = |distance: usize| {
            let before = at.checked_sub(distance).and_then(|at| prose.get(at)).copied().unwrap_or(0.0);
            (before, prose.get(at + distance).copied().unwrap_or(0.0))
        };
        set(Feature::ProseBefore, near(1).0);
        set(Feature::ProseBehind, near(1).1);
        set(Feature::ProseNear, (near(2).0 + near(2).1 + near(3).0 + near(3).1) / 4.0);
        set(Feature::AboveTitle, yes(title.is_some_and(|title| at < title)));
        set(Feature::IsTitle, yes(title == Some(at)));
        if line.opens != Opens::Nothing {
            opened = line.opens;
        } else if line.grade == Grade::Good && opened == Opens::Links {
            opened = Opens::Nothing;
        }
        set(Feature::BelowLinks, yes(opened == Opens::Links));
        set(Feature::BelowTeasers, yes(opened == Opens::Teasers));
        set(Feature::BelowComments, yes(opened == Opens::Comments));
        set(
            match walked.get(at) {
                Some(Kind::Body) => Feature::WalkBody,
                Some(Kind::Subheading) => Feature::WalkSubheading,
                Some(Kind::Caption) => Feature::WalkCaption,
                Some(Kind::SidebarHeadline | Kind::RelatedLink) => Feature::WalkTeaser,
                Some(Kind::CommentForm) => Feature::WalkComment,
                _ => Feature::WalkFurniture,
            },
            1.0,
        );
        let listed = |at: Option<usize>| at.and_then(|at| lines.get(at)).is_some_and(|line| is_listed(line.text));
        let item = listed(Some(at));
        set(Feature::ListMark, yes(item));
        set(Feature::InList, yes(item && listed(at.checked_sub(1)) && listed(Some(at + 1))));
        if let Some(margin) = margin {
            let same = indents.get(at) == Some(&margin);
            set(Feature::IndentSame, yes(same));
            set(Feature::IndentOther, yes(!same));
        }
        set(Feature::ApartBefore, yes(is_apart(text, before, Some(line))));
        set(Feature::ApartBehind, yes(is_apart(text, Some(line), lines.get(at + 1))));
        set(Feature::InRun, yes(run.contains(&at)));
        let away = if at < run.start { run.start - at } else { (at + 1).saturating_sub(run.end) };
        set(Feature::RunAway, (1 + away.min(255)).ilog2() as f32 / 4.0);
        set(Feature::BehindRun, yes(at >= run.end));
        let fit = counts.fit_others(&line.content, own(at));
        set(Feature::Fit, fit.shared as f32 / fit.words.max(3) as f32);
        set(Feature::FitNames, (fit.names as f32 / fit.words.max(3) as f32 * 2.0).min(1.0));
        let around = prose.get(at.saturating_sub(4)..(at + 5).min(prose.len())).unwrap_or(&[]);
        let short = around.iter().filter(|prose| **prose == 0.0).count();
        set(Feature::ShortNear, short as f32 / around.len().max(1) as f32);
        set(Feature::Bars, bars(line).min(3) as f32 / 3.0);
        let good = line.grade == Grade::Good;
        set(Feature::ShortInRun, yes(!good && run.contains(&at)));
        set(Feature::GoodOutOfRun, yes(good && !run.contains(&at)));
        set(Feature::GoodUnfit, yes(good && !fit.is_at_least(25)));
        set(Feature::ShortFit, yes(!good && fit.words > 1 && fit.is_at_least(50)));
        set(Feature::ShortColon, yes(line.shape.end == End::Colon && line.shape.words <= 6));
        set(Feature::BelowColon, yes(before.is_some_and(|before| before.shape.end == End::Colon)));
        let dated = |kind: Option<Kind>| matches!(kind, Some(Kind::Timestamp | Kind::Byline));
        set(Feature::BelowDay, yes(before.is_some_and(|before| dated(before.kind.or(before.weak)))));
        set(Feature::BetweenShort, yes(near(1).0 == 0.0 && near(1).1 == 0.0));
        let behind = lines.get(at + 1);
        let heading = |line: Option<&Evidence<'_>>| line.is_some_and(|line| line.level > 0);
        set(Feature::Heading, yes(line.level > 0));
        set(Feature::UnderHeading, yes(heading(before)));
        set(Feature::BetweenHeadings, yes(heading(before) && (heading(behind) || heading(lines.get(at + 2)))));
        let titles = |line: Option<&Evidence<'_>>| {
            line.is_some_and(|line| line.grade == Grade::Short && line.shape.words >= 4 && line.shape.end != End::Colon)
        };
        let between = prose.get(at).is_some_and(|own| *own > 0.0) && titles(before) && titles(behind);
        set(Feature::BetweenTitles, yes(between));
        set(Feature::Rhythm, yes(between && (near(2).0 > 0.0 || near(2).1 > 0.0)));
        set(Feature::FirstBelowTitle, yes(first_below == Some(at)));
        if Some(at) != title {
            let shared = title_words.fit(&line.content).shared;
            set(Feature::TitleWords, (shared as f32 / 4.0).min(1.0));
        }
        if let Some(said) = said {
            let [_, legal, vita] = said.map(|said| said.min(3) as f32 / 3.0);
            set(Feature::Legal, legal);
            set(Feature::Vita, vita);
            set(Feature::Self_, (line.persons.me as f32 / line.shape.words.max(1) as f32 * 8.0).min(1.0));
        }
        set(Feature::ShortDated, yes(line.shape.numbers > 0 && line.shape.words <= 12));
        found.push(numbers);
    }
    found
}

/// How many marks the line has that part what stands beside each other.
fn bars(line: &Evidence<'_>) -> usize {
    if !line.shape.written.has(const { Written::of("|>/»›·•→←") }) {
        return 0;
    }
    line.text.chars().filter(|letter| matches!(letter, '|' | '>' | '/' | '»' | '›' | '·' | '•' | '→' | '←')).count()
}

/// Whether the line opens with the mark of a list.
#[must_use]
pub fn is_listed(line: &str) -> bool {
    line.starts_with(['*', '+', '•', '·', '●', '▪', '►', '»', '›'])
        || line.starts_with("o ")
        || line.starts_with("- ")
        || is_item(line)
}

/// Whether a blank line parts the two.
#[must_use]
pub fn is_apart(text: &str, one: Option<&Evidence<'_>>, next: Option<&Evidence<'_>>) -> bool {
    let (Some(one), Some(next)) = (one, next) else { return true };
    let between = text.get(one.span.end as usize..next.span.start as usize).unwrap_or("");
    between.bytes().filter(|byte| *byte == b'\n').count() > 1
}

/// Blanks before the line.
#[must_use]
pub fn indent(text: &str, line: &Evidence<'_>) -> usize {
    text.get(..line.span.start as usize)
        .map_or(0, |before| before.bytes().rev().take(60).take_while(|byte| matches!(byte, b' ' | b'\t')).count())
}

/// How far most prose of the run is indented, where not all lines are indented alike.
fn margin(indents: &[usize], lines: &[Evidence<'_>], prose: &[f32], run: &core::ops::Range<usize>) -> Option<usize> {
    if indents.iter().min() == indents.iter().max() {
        return None;
    }
    let mut words: FnvHashMap<usize, u32> = FnvHashMap::default();
    for at in run.clone().filter(|at| prose.get(*at).is_some_and(|prose| *prose >= 1.0)) {
        let count = lines.get(at).map_or(0, |line| line.shape.words);
        *words.entry(indents.get(at).copied().unwrap_or(0)).or_default() += count;
    }
    words.into_iter().max_by_key(|(indent, words)| (*words, usize::MAX - indent)).map(|(indent, _)| indent)
}

/// The run of lines with the most prose: each line of prose counts its words, each other one takes some away.
#[must_use]
pub fn densest(lines: &[Evidence<'_>], prose: &[f32]) -> core::ops::Range<usize> {
    let (mut best, mut best_run) = (0_i64, 0..0);
    let (mut sum, mut start) = (0_i64, 0);
    for (at, (line, prose)) in lines.iter().zip(prose).enumerate() {
        if sum <= 0 {
            (sum, start) = (0, at);
        }
        let words = i64::from(line.shape.words);
        sum += match prose {
            prose if *prose >= 1.0 => words,
            prose if *prose > 0.0 => words / 2,
            _ => -BREAK,
        };
        if sum > best {
            (best, best_run) = (sum, start..at + 1);
        }
    }
    best_run
}
