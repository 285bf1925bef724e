//! Story or junk on a saved page, where the mark-up tells what each line is.
//!
//! The prose on the page is weighed by the block it lies in ([`tree`]); each line gets numbers for what is known of it
//! ([`features`]) and, by a table of weights ([`weights`]), a sum for or against being the story's; the best runs of
//! lines are the story ([`run`]). The title is what the head, the headings and the window's title agree on ([`title`]).

mod boxes;
pub mod features;
pub mod kinds;
pub mod run;
pub mod sites;
pub mod title;
pub mod tree;
pub mod weights;

use super::evidence::Evidence;
use super::{caption_words, mend};
use dateline_model::article::Segment;
use dateline_model::markup::{Field, MarkedLine, Markup, Words};
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::Line;
use dateline_text::language::{Language, by_tag, guess};
use std::collections::BTreeSet;
use title::Title;
use tree::Tree;
use weights::Weights;

/// A saved page, read line by line.
#[derive(Debug)]
pub struct Page<'a> {
    /// The lines that a person sees, with their evidence.
    pub lines: Vec<(Evidence<'a>, MarkedLine)>,
    /// The title.
    pub title: Option<Title>,
    /// What is known of each line.
    pub numbers: Vec<features::Numbers>,
    tree: Tree<'a>,
    markup: &'a Markup,
}

/// So many bytes of prose are a story, whatever comes behind them.
const ENOUGH: usize = 400;

/// A caption of so many bytes tells something.
const SENTENCE: usize = 50;

impl<'a> Page<'a> {
    /// Reads the page.
    #[must_use]
    pub fn new(text: &'a str, lines: &[Line], markup: &'a Markup) -> Self {
        let language = language(text, markup);
        let seen = lines.iter().filter(|line| line.span.start >= markup.head);
        let blank = MarkedLine { start: 0, block: 0, linked: 0, says: Words::default() };
        let lines: Vec<_> = seen
            .map(|line| (Evidence::of(text, line, language), *markup.line_at(line.span.start).unwrap_or(&blank)))
            .collect();
        let tree = Tree::new(markup, &lines);
        let title = title::choose(text, markup, &lines);
        let titles: Vec<bool> = (0..lines.len()).map(|at| title.and_then(|title| title.line) == Some(at)).collect();
        let numbers = features::numbers(markup, &tree, &lines, &titles);
        Self { lines, title, numbers, tree, markup }
    }

    /// Whether each line stands in the same block as the one before it.
    #[must_use]
    pub fn close(&self) -> Vec<bool> {
        let blocks = || self.lines.iter().map(|(_, marked)| marked.block);
        let same = blocks().zip(blocks().skip(1)).map(|(one, other)| one == other);
        core::iter::once(false).chain(same).collect()
    }

    /// Which lines are the story's.
    #[must_use]
    pub fn story(&self) -> Vec<bool> {
        let weights = Weights::of_pages();
        let sums: Vec<f32> = self.numbers.iter().map(|numbers| weights.sum(numbers)).collect();
        let mut story = run::best(&sums, &self.close(), weights.change);
        self.leave_out(Words::COMMENT, false, &mut story);
        self.leave_out(Words::RELATED.and(Words::SUBSCRIBE).and(Words::SIDEBAR), true, &mut story);
        self.leave_out(tree::ELSEWHERE, true, &mut story);
        boxes::leave_out(self.markup, &self.tree, &self.lines, &mut story);
        story
    }

    /// Takes out of `story` what lies in blocks that call themselves something else, `other`, where enough of a story stands
    /// before it: prose in them reads as that of a story does. `less`: only where it is less than the rest of the story, as
    /// "more" may be its second half.
    fn leave_out(&self, other: Words, less: bool, story: &mut [bool]) {
        let is_other = |marked: &MarkedLine| {
            let inner = self.markup.around(marked.block).take_while(|(at, _)| !self.tree.is_outer(*at));
            // A list of them, and one of the list.
            inner.filter(|(_, block)| block.says.any(other)).nth(1).is_some()
        };
        let (mut told, mut strange) = (0, 0);
        let mut apart = Vec::new();
        for (at, (line, marked)) in self.lines.iter().enumerate().filter(|(at, _)| story.get(*at) == Some(&true)) {
            if !is_other(marked) {
                told += line.text.len();
            } else if told >= ENOUGH {
                strange += line.text.len();
                apart.push(at);
            }
        }
        if less && strange * 2 > told {
            return;
        }
        for at in apart {
            if let Some(own) = story.get_mut(at) {
                *own = false;
            }
        }
    }
}

/// The language of the page: what its words look like, else what its head says.
fn language(text: &str, markup: &Markup) -> Option<&'static Language> {
    let seen = text.get(markup.head as usize..).unwrap_or(text);
    guess(seen).or_else(|| {
        let stated = markup.stated.iter().find(|stated| stated.field == Field::Language)?;
        by_tag(stated.span.of(text).split(['-', '_']).next().unwrap_or(""))
    })
}

/// The partition of the non-blank text of a saved page.
#[must_use]
pub fn segment(text: &str, lines: &[Line], markup: &Markup) -> Vec<Segment> {
    let page = Page::new(text, lines, markup);
    let mut segments = head(lines, markup, page.title);
    let story = page.story();
    let title = page.title.map(|title| title.span.of(text));
    let mut captions = BTreeSet::new();
    let last = (0..story.len()).rev().filter(|at| story.get(*at) == Some(&true)).nth(mend::LAST).unwrap_or(0);
    for (at, (line, marked)) in page.lines.iter().enumerate() {
        let is_title = page.title.and_then(|title| title.line) == Some(at);
        let again = title.is_some_and(|title| line.text.eq_ignore_ascii_case(title));
        let (kind, feeds) = match story.get(at) {
            _ if is_title => (Kind::Headline, true),
            _ if again => (Kind::Headline, false),
            Some(true) => {
                let kind = match kinds::within(markup, line, marked) {
                    Kind::Body if at > last && mend::is_of_author(line.text) => Kind::Byline,
                    Kind::Body if mend::is_invitation(line.text) => Kind::Subscribe,
                    kind => kind,
                };
                // A picture that stands twice on the page says its words once.
                let new = kind != Kind::Caption || captions.insert(caption_words(line.text));
                (kind, new && matches!(kind, Kind::Body | Kind::Subheading | Kind::Caption))
            }
            _ => {
                let kind = kinds::outside(markup, &page.tree, line, marked);
                (kind, kind == Kind::Caption && captions.insert(caption_words(line.text)))
            }
        };
        segments.push(Segment { span: line.span, kind, feeds });
    }
    tell_by_pictures(text, &mut segments);
    segments
}

/// Where captions tell more than the paragraphs around them do, as those of a gallery, they are the story.
fn tell_by_pictures(text: &str, segments: &mut [Segment]) {
    let length = |segment: &Segment| segment.span.of(text).len();
    let body: usize = segments.iter().filter(|segment| segment.kind == Kind::Body).map(length).sum();
    let tells = |segment: &Segment| segment.kind == Kind::Caption && segment.feeds && length(segment) >= SENTENCE;
    let told: Vec<usize> = segments.iter().filter(|segment| tells(segment)).map(length).collect();
    if body < ENOUGH && told.len() >= 3 && told.iter().sum::<usize>() > body {
        segments.iter_mut().filter(|segment| tells(segment)).for_each(|segment| segment.kind = Kind::Body);
    }
}

/// The partition of a record's text: what is stated about it, its title, and the rest as any text; `seen` are the lines
/// of `lines` that a person sees.
#[must_use]
pub fn record(text: &str, lines: &[Line], seen: &[Line], markup: &Markup) -> Vec<Segment> {
    let mut segments = head(lines, markup, None);
    let is_title =
        |line: &Line| markup.stated.iter().any(|stated| stated.field == Field::Title && stated.span == line.span);
    let title = seen.first().filter(|line| is_title(line));
    let Some(title) = title else {
        segments.extend(super::segment(text, seen, &[]));
        return segments;
    };
    segments.push(Segment { span: title.span, kind: Kind::Headline, feeds: true });
    for mut segment in super::segment(text, seen.get(1..).unwrap_or(&[]), &[]) {
        // There is one title, and it is known.
        if segment.kind == Kind::Headline {
            segment.kind = Kind::Subheading;
        }
        segments.push(segment);
    }
    segments
}

/// The segments of what a page says to machines: one a line; the title, where only this part has it, is one by itself.
#[must_use]
pub fn head(lines: &[Line], markup: &Markup, title: Option<Title>) -> Vec<Segment> {
    let mut segments = Vec::new();
    let title = title.filter(|title| title.line.is_none()).map(|title| title.span);
    for line in lines.iter().filter(|line| line.span.start < markup.head) {
        let metadata = |start: u32, end: u32| Segment { span: Span { start, end }, kind: Kind::Metadata, feeds: false };
        match title.filter(|title| line.span.contains(*title) && !title.is_empty()) {
            Some(title) => {
                let parts = [metadata(line.span.start, title.start), metadata(title.end, line.span.end)];
                let [before, behind] = parts;
                segments.extend(Some(before).filter(|part| !part.span.is_empty()));
                segments.push(Segment { span: title, kind: Kind::Headline, feeds: true });
                segments.extend(Some(behind).filter(|part| !part.span.is_empty()));
            }
            None => segments.push(metadata(line.span.start, line.span.end)),
        }
    }
    segments
}
