//! The text as scraped, with what is not part of the story, or not believed, struck out and named.

use super::{JunkLine, RawLine, RawPiece};
use crate::view::context::{line_of, number};
use crate::view::parts::is_junk;
use crate::view::runs::clean;
use dateline_model::article::{Article, Clue, Segment};
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text as text;
use std::collections::BTreeMap;

/// Every line of the raw text, in pieces by segment, `passage` marked in them; blank lines have none.
pub(super) fn lines(article: &Article, passage: Option<Span>) -> Vec<RawLine> {
    let text = &article.text;
    let mut found: Vec<RawLine> = Vec::new();
    let mut segments = article.segments.iter().peekable();
    for line in text::lines(text) {
        while number(found.len()) < line.number {
            found.push(RawLine { number: number(found.len()), pieces: Vec::new() });
        }
        let mut pieces: Vec<RawPiece> = Vec::new();
        let mut at = line.span.start;
        let mut push = |from: u32, to: u32, segment: Option<&Segment>| {
            let words = Span { start: from, end: to }.of(text);
            if words.is_empty() {
                return;
            }
            // Blanks between two segments go with the one before.
            match (segment, pieces.last_mut()) {
                (None, Some(last)) => last.text.push_str(words),
                _ => pieces.push(RawPiece {
                    text: words.to_owned(),
                    kind: segment.map_or(Kind::PageChrome, |segment| segment.kind),
                    struck: segment.is_none_or(|segment| is_junk(segment) || is_disbelieved(article, segment)),
                    passage: None,
                }),
            }
        };
        while let Some(segment) = segments.peek() {
            if segment.span.end <= line.span.start {
                segments.next();
                continue;
            }
            if segment.span.start >= line.span.end {
                break;
            }
            let (from, to) = (segment.span.start.max(at), segment.span.end.min(line.span.end));
            push(at, from, None);
            push(from, to, Some(segment));
            at = at.max(to);
            if segment.span.end > line.span.end {
                break;
            }
            segments.next();
        }
        push(at, line.span.end, None);
        if let Some(passage) = passage {
            mark(&mut pieces, line.span.start, passage);
        }
        found.push(RawLine { number: line.number, pieces });
    }
    found
}

/// Whether a time stamp says nothing but days that the argument for the day of publication sets aside. One that is set aside
/// may bound the day all the same: the page was there by then.
fn is_disbelieved(article: &Article, segment: &Segment) -> bool {
    let stands = |clue: &Clue| clue.source.is_none() && clue.span.is_some_and(|span| segment.span.contains(span));
    let rejected = || article.published.rejected.iter().filter(|rejected| stands(&rejected.clue));
    let is_rejected = |clue: &Clue| rejected().any(|rejected| rejected.clue.span == clue.span);
    segment.kind == Kind::Timestamp
        && rejected().next().is_some()
        && article.published.evidence.iter().filter(|clue| stands(clue)).all(is_rejected)
}

/// Marks what `passage` has of the pieces of a line that starts at `start`.
fn mark(pieces: &mut [RawPiece], start: u32, passage: Span) {
    let mut at = start as usize;
    for piece in pieces {
        let end = at + piece.text.len();
        let (from, to) = (at.max(passage.start as usize), end.min(passage.end as usize));
        piece.passage = (from < to).then(|| Span::new(from - at, to - at));
        at = end;
    }
}

/// What was set aside as not part of the story.
pub(super) fn junk(article: &Article) -> Vec<JunkLine> {
    let said = |segment: &Segment| clean(segment.span.of(&article.text));
    // A caption that the page prints twice counts where it stands first.
    let counted: BTreeMap<String, u32> =
        article.segments.iter().rev().filter(|one| one.feeds).map(|one| (said(one), one.span.start)).collect();
    let mut line = 1;
    let mut from = 0;
    article
        .segments
        .iter()
        .filter(|segment| is_junk(segment))
        .map(|segment| {
            // Segments are in order, so lines are counted once.
            let between = article.text.get(from as usize..segment.span.start as usize).unwrap_or("");
            line += line_of(between, u32::MAX) - 1;
            from = from.max(segment.span.start);
            let text = said(segment);
            let repeats = counted.get(&text).map(|start| line_of(&article.text, *start));
            JunkLine { line, repeats, text, kind: segment.kind }
        })
        .collect()
}
