//! A second look at a page of text: each line is weighed by many weak clues, what the walk made of it among them.
//!
//! The walk down the page ([`super::walk`]) goes by switches, which one phrase can flip. Here each line gets numbers for
//! what is known of it ([`features`]) and a sum for or against being the story's, by the weights in
//! `assets/story-text.tsv`; the runs of lines with the best sums are the story, as on saved pages
//! ([`super::marked::run`]).

pub mod features;

use super::evidence::{Evidence, Grade};
use super::marked::features::Numbers;
use super::marked::run;
use super::marked::weights::Weights;
use super::titled::LEAST;
use super::walk::Page;
use dateline_model::rule::Kind;

/// The kind of each line, where `walked` is what the walk makes of them.
#[must_use]
pub fn weighed(text: &str, lines: &[Evidence<'_>], page: &Page<'_, '_>, walked: Vec<Kind>) -> Vec<Kind> {
    if lines.len() < LEAST {
        return walked;
    }
    let numbers = features::numbers(text, lines, &walked, page.title());
    let story = story(&numbers);
    if is_notice(lines, &walked, &story) {
        return walked;
    }
    let title = page.title().and_then(|title| lines.get(title)).map_or("", |title| title.text);
    let kinds = lines.iter().zip(walked).zip(story);
    kinds.map(|((line, kind), own)| if line.text == title { kind } else { mended(line, kind, own) }).collect()
}

/// A story of fewer words is a notice.
const NOTICE: u32 = 60;

/// Whether the walk finds a short notice of which the weights would leave less: their sums need prose to hold on to.
fn is_notice(lines: &[Evidence<'_>], walked: &[Kind], story: &[bool]) -> bool {
    let words = |kept: &dyn Fn(usize) -> bool| {
        let kept = lines.iter().enumerate().filter(|(at, _)| kept(*at));
        kept.map(|(_, line)| line.shape.words).fold(0, u32::saturating_add)
    };
    let of_walk = words(&|at| walked.get(at) == Some(&Kind::Body));
    let of_weights = words(&|at| story.get(at) == Some(&true));
    of_walk > 0 && of_walk < NOTICE && of_weights < of_walk
}

/// Which lines are the story's.
#[must_use]
pub fn story(numbers: &[Numbers]) -> Vec<bool> {
    let weights = Weights::of_text();
    let sums: Vec<f32> = numbers.iter().map(|numbers| weights.sum(numbers)).collect();
    run::best(&sums, &vec![true; sums.len()], weights.change)
}

/// The kind of a line that the walk takes for `kind`, where `own` tells whether it is the story's.
fn mended(line: &Evidence<'_>, kind: Kind, own: bool) -> Kind {
    match kind {
        Kind::Headline => kind,
        // A picture's words are looked at for themselves.
        Kind::Caption => kind,
        // "See also:" leads to another story, however long its title.
        Kind::RelatedLink if line.kind.is_some() => kind,
        Kind::Body | Kind::Subheading if own => kind,
        Kind::Body | Kind::Subheading => Kind::SidebarHeadline,
        _ if !own => kind,
        // "(Reporting by A. Writer; Editing by B. Writer)", as long as a sentence.
        Kind::Byline if line.kind.is_some() && line.text.starts_with('(') => kind,
        // A byline, a credit or a time within the story is what it is; a paragraph that a phrase voided is the story's.
        _ if line.kind.is_some() && line.grade != Grade::Good => kind,
        _ if line.weak.is_some() && line.grade == Grade::Short => kind,
        _ if line.grade == Grade::Short && is_short(line) => kind,
        _ => Kind::Body,
    }
}

/// Whether the line has three words at most, an address counted as one.
fn is_short(line: &Evidence<'_>) -> bool {
    line.shape.words < 4 || line.shape.wide == 0 && line.text.split_whitespace().nth(3).is_none()
}
