//! How near to the story something on a saved page stands.

use crate::document::Document;
use dateline_model::markup::{Element, Markup, Words};
use dateline_model::order::Order as _;
use dateline_model::rule::Kind;
use dateline_model::span::Span;

/// The story's place among the lines of a saved page.
#[derive(Debug)]
pub struct Near<'a> {
    markup: &'a Markup,
    /// Numbers of the lines from the title to the end of the first paragraph.
    opening: (usize, usize),
    /// The number of the story's last line.
    last: usize,
    /// The blocks that the title or the story's first paragraph lies in: what they are called says nothing of one line.
    outer: Vec<u32>,
}

/// What holds other things than the story.
const ELSEWHERE: Words = Words::COMMENT.and(Words::RELATED).and(Words::SIDEBAR).and(Words::MENU).and(Words::ADVERT);

/// What holds who wrote the story and when.
const ABOUT: Words = Words::AUTHOR.and(Words::TIME).and(Words::META);

/// So many blocks around a line say what it is, and so many lines from the opening they are believed anywhere.
const INNER: usize = 3;
const CLOSE: usize = 6;

impl<'a> Near<'a> {
    /// Finds the story of `document`.
    #[must_use]
    pub fn new(document: &Document<'_>, markup: &'a Markup) -> Self {
        let number = |start: u32| markup.lines.partition_point(|line| line.start < start);
        let seen = || document.segments.iter().filter(|one| one.feeds && one.span.start >= markup.head);
        let body = || seen().filter(|one| one.kind == Kind::Body);
        let long = body().find(|one| one.span.len() > 60).or_else(|| body().next());
        let first = long.map_or(0, |one| number(one.span.start));
        let title = seen().find(|one| one.kind == Kind::Headline).map_or(first, |one| number(one.span.start));
        let last = body().next_back().map_or(first, |one| number(one.span.start));
        let blocks = [title, first].into_iter().filter_map(|number| markup.lines.get(number));
        let outer = blocks.flat_map(|line| markup.around(line.block)).map(|(at, _)| at).collect();
        Self { markup, opening: (title.min(first), first.max(title)), last, outer }
    }

    /// How many lines away from the opening of the story the line at `at` stands, 0 within; none where it belongs to
    /// something else.
    #[must_use]
    pub fn distance(&self, at: u32) -> Option<usize> {
        self.distance_of(at, false)
    }

    /// The same for the line of words that are marked as a writer's: what holds them says less than the mark.
    #[must_use]
    pub fn distance_of_mark(&self, at: u32) -> Option<usize> {
        self.distance_of(at, true)
    }

    fn distance_of(&self, at: u32, marked: bool) -> Option<usize> {
        let number = self.markup.lines.partition_point(|line| line.start < at);
        let line = self.markup.lines.get(number)?;
        if line.says.any(Words::COMMENT.and(Words::RELATED)) {
            return None;
        }
        let (from, to) = self.opening;
        let distance = if number < from { from - number } else { number.saturating_sub(to) };
        let own = || self.markup.around(line.block).filter(|(at, _)| !self.outer.contains(at)).map(|(_, block)| block);
        // A box on the writer beside the title may stand in a side column.
        let said = marked || own().take(INNER).any(|block| block.says.any(ABOUT)) || line.says.any(ABOUT);
        let comment = own().any(|block| block.says.any(Words::COMMENT));
        // Beside the story's opening, writer and day may stand in an aside of which nothing else is said.
        let aside = |element: Element| match element {
            Element::Aside => distance > CLOSE || number < from || number > self.last,
            element => element == Element::Nav,
        };
        let elsewhere = own().any(|block| block.says.any(ELSEWHERE) || aside(block.element));
        let beside_end = || number >= self.last && number <= self.last + CLOSE;
        let strange = if said && distance <= CLOSE && number <= self.last {
            comment
        } else if said && beside_end() {
            own().any(|block| block.says.any(ELSEWHERE))
        } else {
            elsewhere
        };
        (!strange).then_some(distance)
    }

    /// Whether the line at `at` is no comment, no other story's, no advert and in no side column, as what stands in a menu
    /// or a foot may be about this story too.
    #[must_use]
    pub fn is_of_page(&self, at: u32) -> bool {
        const OTHERS: Words = Words::COMMENT.and(Words::RELATED).and(Words::SIDEBAR).and(Words::ADVERT);
        let number = self.markup.lines.partition_point(|line| line.start < at);
        let Some(line) = self.markup.lines.get(number).filter(|line| line.start == at) else { return false };
        let mut around = self.markup.around(line.block).filter(|(at, _)| !self.outer.contains(at));
        !line.says.any(OTHERS)
            && !around.any(|(_, block)| block.says.any(OTHERS) || matches!(block.element, Element::Aside))
    }

    /// Whether the blocks around the line at `at` say that they hold the writer.
    #[must_use]
    pub fn is_of_author(&self, at: u32) -> bool {
        let number = self.markup.lines.partition_point(|line| line.start < at);
        let Some(line) = self.markup.lines.get(number) else { return false };
        let mut around = self.markup.around(line.block).filter(|(at, _)| !self.outer.contains(at)).take(INNER);
        around.any(|(_, block)| block.says.any(Words::AUTHOR))
    }

    /// The lines around the story's opening, `far` lines away at most, the nearest first, with their distances.
    #[must_use]
    pub fn lines(&self, document: &Document<'_>, far: usize) -> Vec<(usize, Span)> {
        let (from, to) = self.opening;
        let mut found = Vec::new();
        for number in from.saturating_sub(far)..=to.saturating_add(far) {
            let Some(marked) = self.markup.lines.get(number) else { break };
            let at = document.lines.binary_search_by_key(&marked.start, |line| line.span.start);
            let line = at.ok().and_then(|at| document.lines.get(at));
            if let (Some(line), Some(distance)) = (line, self.distance(marked.start)) {
                found.push((distance, line.span));
            }
        }
        found.order_by_key(|(distance, span)| (*distance, span.start));
        found
    }

    /// How many lines below the story's last line the line at `at` stands; none where it stands above that.
    #[must_use]
    pub fn below(&self, at: u32) -> Option<usize> {
        let number = self.markup.lines.partition_point(|line| line.start < at);
        number.checked_sub(self.last)
    }
}
