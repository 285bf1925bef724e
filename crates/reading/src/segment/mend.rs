//! What the walk down a page leaves to be mended at the end of the story, and what it asks of the whole page first.

use super::evidence::{Evidence, Grade};
use super::fragment::is_verbless;
use crate::line::byline::about;
use crate::line::credit;
use dateline_model::rule::Kind;

/// The last line before the furniture, where an agency in brackets follows a sentence, is the end of the story and
/// no caption: "Talks go on. (AFP)".
pub fn last(lines: &[Evidence<'_>], kinds: &mut [Kind]) {
    let Some(at) = kinds.iter().rposition(|kind| matches!(kind, Kind::Body | Kind::Caption)) else { return };
    let sentence = lines.get(at).is_some_and(|line| {
        credit::picture(line.text).is_some_and(|found| {
            let before = line.text.get(..found.start).unwrap_or("").trim_end_matches(['(', '[', ' ']);
            found.only_agency && before.ends_with('.') && !is_verbless(before)
        })
    });
    let after_story = at.checked_sub(1).and_then(|before| kinds.get(before)) == Some(&Kind::Body);
    if let Some(kind) = kinds.get_mut(at).filter(|_| sentence && after_story) {
        *kind = Kind::Body;
    }
}

/// The last paragraph, where it is a box on the author, is no part of the story.
pub fn author_box(lines: &[Evidence<'_>], kinds: &mut [Kind]) {
    let mut story = (0..kinds.len()).rev().filter(|at| kinds.get(*at) == Some(&Kind::Body));
    let (Some(last), Some(_)) = (story.next(), story.next()) else { return };
    if lines.get(last).is_some_and(|line| about::author(line.text).is_some())
        && let Some(kind) = kinds.get_mut(last)
    {
        *kind = Kind::Byline;
    }
}

/// Whether the story is in a script other than Latin: most letters of its paragraphs are; where nothing looks like a
/// paragraph, of its sentences; where nothing does like a sentence, of the page.
#[must_use]
pub fn is_foreign(lines: &[Evidence<'_>]) -> bool {
    let most = |least: Grade| {
        let own = lines.iter().filter(|line| line.kind.is_none() && line.grade >= least);
        let (foreign, letters) = own.fold((0_u64, 0_u64), |(foreign, letters), line| {
            (foreign + u64::from(line.shape.foreign), letters + u64::from(line.shape.letters))
        });
        (letters > 0).then_some(foreign * 2 > letters)
    };
    [Grade::Good, Grade::Near, Grade::Short].into_iter().find_map(most).unwrap_or(false)
}
