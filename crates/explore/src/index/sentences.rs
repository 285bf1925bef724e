//! Where the words of each sentence stand, so that the best passage for a search is known without reading the text.

use dateline_model::span::Span;

/// The sentences of every article, by the position of their first word.
#[derive(Clone, Debug, Default)]
pub struct Sentences {
    /// Position of the first word, and where it stands in the article; empty from where no sentence is.
    all: Vec<(u32, Span)>,
    /// Where each article's end.
    ends: Vec<u32>,
}

impl Sentences {
    /// From `position` on, words belong to the sentence at `span`.
    pub(super) fn from(&mut self, position: u32, span: Span) {
        self.all.push((position, span));
    }

    /// From `position` on, words belong to no sentence.
    pub(super) fn none_from(&mut self, position: u32) {
        let start = self.ends.last().map_or(0, |end| *end as usize);
        if !self.all.get(start..).and_then(<[_]>::last).is_some_and(|(_, span)| span.is_empty()) {
            self.from(position, Span::default());
        }
    }

    /// The article ends.
    pub(super) fn close(&mut self) {
        self.ends.push(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
    }

    /// The number of the sentence in which the word at `position` of the article at `at` stands, if it stands in one.
    #[must_use]
    pub fn holding(&self, at: usize, position: u32) -> Option<u32> {
        let (start, own) = self.own(at)?;
        let number = start + own.partition_point(|(first, _)| *first <= position).checked_sub(1)?;
        let number = u32::try_from(number).ok()?;
        self.span(number).map(|_| number)
    }

    /// The sentences of the article at `at`.
    pub fn of(&self, at: usize) -> impl Iterator<Item = Span> {
        let own = self.own(at).map_or(&[][..], |(_, own)| own);
        own.iter().map(|(_, span)| *span).filter(|span| !span.is_empty())
    }

    /// Where the sentences of the article at `at` begin, and what is known of them.
    fn own(&self, at: usize) -> Option<(usize, &[(u32, Span)])> {
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| *end as usize);
        Some((start, self.all.get(start..*self.ends.get(at)? as usize)?))
    }

    /// Where the sentence with that number stands in its article.
    #[must_use]
    pub fn span(&self, number: u32) -> Option<Span> {
        self.all.get(number as usize).map(|(_, span)| *span).filter(|span| !span.is_empty())
    }

    /// Bytes that they take in memory.
    #[must_use]
    pub fn bytes(&self) -> usize {
        size_of_val(self.all.as_slice()) + size_of_val(self.ends.as_slice())
    }
}
