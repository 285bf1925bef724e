//! Where a line stands on a page of which only the text is known: at the story's opening, above it, within it or
//! below it.

use crate::document::Document;
use crate::recognise::metadata::solid;
use dateline_model::rule::Kind;
use dateline_model::span::Span;

/// So many lines above the title, and behind the first paragraph, stand beside the opening.
const ABOVE: usize = 3;
const BEHIND: usize = 4;

/// So close above a paragraph a title is its own, though it may stand above others too.
const CLOSE: usize = 20;

/// A title and its story with no more lines between them have nothing else between them.
const BETWEEN: usize = 12;

/// A paragraph that is certainly one has more bytes than this.
const LONG: usize = 120;

/// A title and its story are no further apart than so many lines; a title is looked for so many lines from the top.
const APART: usize = 60;

/// Comments begin where so many bytes of the story have been told.
const TOLD: usize = 400;

/// What stands above the paragraph with which this part of the story is told may be a picture's words.
const EARLY: usize = 4;

/// A line's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinePlace {
    /// Beside the title and the first paragraph, so many lines away from the nearer.
    Opening(usize),
    /// So many lines above the title, beyond what stands beside it.
    Above(usize),
    /// Between the first paragraph and the last, so many lines below the first.
    Within(usize),
    /// So many lines below the last paragraph, or from where comments begin.
    Below(usize),
}

impl LinePlace {
    /// How far from the opening it is; all else is further than what stands beside that.
    #[must_use]
    pub fn distance(self) -> usize {
        match self {
            Self::Opening(lines) => lines,
            Self::Above(lines) | Self::Within(lines) | Self::Below(lines) => lines + 1000,
        }
    }
}

/// The story among the lines of a text. All numbers are indices into `Document::lines`.
#[derive(Clone, Copy, Debug)]
pub struct Story {
    title: usize,
    first: usize,
    last: usize,
    comments: usize,
    /// The line up to which no more than a part of the story has been told.
    early: usize,
}

impl Story {
    /// Finds the story of `document`; none where it has no paragraph.
    ///
    /// A title stands twice on many pages, as the first line, from the page's title tag, and above the story: that one
    /// counts which is nearest above a long paragraph.
    #[must_use]
    pub fn find(document: &Document<'_>, headline: Option<Span>) -> Option<Self> {
        let number = |start: u32| document.lines.partition_point(|line| line.span.start <= start).saturating_sub(1);
        let body = || document.segments.iter().filter(|one| one.kind == Kind::Body);
        let long: Vec<usize> = body().filter(|one| one.span.len() > LONG).map(|one| number(one.span.start)).collect();
        let opening = *long.first().or(body().map(|one| number(one.span.start)).next().as_ref())?;
        let last = body().next_back().map_or(opening, |one| number(one.span.start));
        let behind = |line: usize| long.get(long.partition_point(|own| *own <= line)).copied();
        // Further down, its title stands for the story in lists, forms and recipes.
        let whole = body().map(|one| one.span.len()).sum::<usize>();
        let told_of = |most: usize| {
            let mut told = 0;
            let there = body().find(|one| {
                told += one.span.len();
                told >= most
            });
            there.map(|one| number(one.span.start))
        };
        let start = told_of(whole / 2).unwrap_or(usize::MAX);
        let mut title: Option<(usize, usize)> = None;
        let copies = copies(document, headline).into_iter().chain(headline.map(|span| number(span.start)));
        for copy in copies.filter(|copy| *copy <= start) {
            let Some(first) = behind(copy).filter(|first| first - copy <= APART) else { continue };
            let nearer = title.is_none_or(|(title, own): (usize, usize)| {
                if own == first { copy > title } else { own - title > CLOSE && first - copy < own - title }
            });
            if nearer {
                title = Some((copy, first));
            }
        }
        let own = headline.map_or(opening, |span| number(span.start)).min(opening);
        let (title, first) = title.unwrap_or((own, opening));
        let mut told = 0;
        let comments = document.segments.iter().filter(|one| number(one.span.start) >= first).find(|one| {
            told += if one.kind == Kind::Body { one.span.len() } else { 0 };
            told > TOLD && one.kind == Kind::CommentForm
        });
        let comments = comments.map_or(usize::MAX, |one| number(one.span.start));
        Some(Self { title, first, last: last.max(first), comments, early: told_of(whole / EARLY).unwrap_or(first) })
    }

    /// Where the line that holds `span` stands.
    #[must_use]
    pub fn place(&self, document: &Document<'_>, span: Span) -> LinePlace {
        let number = document.lines.partition_point(|line| line.span.start <= span.start).saturating_sub(1);
        let Self { title, first, last, comments, .. } = *self;
        if number + ABOVE < title {
            return LinePlace::Above(title - number);
        }
        // A short story has ended sooner.
        if number <= (first + BEHIND).min(last) {
            let of_title = number.abs_diff(title) + usize::from(number < title);
            // Where much stands between, it is the page's.
            let close = first - title <= BETWEEN;
            return LinePlace::Opening(if close { of_title } else { of_title.min(number.abs_diff(first)) });
        }
        if number > last || number >= comments {
            return LinePlace::Below(number - last.min(comments).min(number));
        }
        LinePlace::Within(number - first)
    }

    /// Whether the line that holds `span` stands below the title and above most of the story: what was taken for its first
    /// paragraph may stand below a picture, or be what the page says of itself.
    #[must_use]
    pub fn is_early(&self, document: &Document<'_>, span: Span) -> bool {
        let number = document.lines.partition_point(|line| line.span.start <= span.start).saturating_sub(1);
        number > self.title && number < self.early
    }

    /// Numbers of the lines beside the title and the first paragraph, at most some behind the title and before the
    /// paragraph.
    pub fn opening(&self, near: usize) -> impl Iterator<Item = usize> {
        let Self { title, first, last, .. } = *self;
        // Right below a short story its day may stand.
        let end = (first + BEHIND).min(last + 2);
        (title.saturating_sub(ABOVE)..=end)
            .filter(move |line| *line != title && (*line <= title + near || *line + near >= first))
    }
}

/// Numbers of the lines that say what the title says.
fn copies(document: &Document<'_>, headline: Option<Span>) -> Vec<usize> {
    let Some(title) = headline.map(|span| span.of(document.text)) else { return Vec::new() };
    let wanted = solid(title);
    let close = |length: usize| length.abs_diff(title.len()) <= 8;
    let lines = document.lines.iter().enumerate();
    lines
        .filter(|(_, line)| close(line.span.len()) && solid(line.span.of(document.text)) == wanted)
        .map(|(at, _)| at)
        .collect()
}
