//! The two texts in rows: what belongs together side by side, what only one has between.

use super::align::{Alignment, Bond, is_sentence, told_apart};
use super::units::Story;
use super::{Piece, PieceKind, Row, Tally};
use crate::index::lead::speaks_of_harm;
use crate::view::context::Context;
use crate::view::runs::runs;
use dateline_model::article::Article;
use dateline_model::rule::Kind;
use dateline_model::span::Span;

/// The rows, and how many sentences of each side are of which kind.
pub(super) fn rows(
    context: &Context<'_>,
    articles: [&Article; 2],
    stories: &[Story; 2],
    alignment: &Alignment,
) -> (Vec<Row>, [Tally; 2]) {
    let mut builder = Builder::new(context, articles, stories, alignment);
    let mut next = [0, 0];
    for at in &alignment.chain {
        let Some(block) = alignment.blocks.get(*at) else { continue };
        builder.apart([next[0]..block.runs[0].start, next[1]..block.runs[1].start]);
        builder.together(*at);
        next = [block.runs[0].end, block.runs[1].end];
    }
    builder.apart([0, 1].map(|side| next[side]..stories[side].sentences.len()));
    builder.finish()
}

struct Builder<'a> {
    context: &'a Context<'a>,
    articles: [&'a Article; 2],
    stories: &'a [Story; 2],
    alignment: &'a Alignment,
    /// The block of each sentence.
    blocks: [Vec<Option<usize>>; 2],
    /// Whether each word stands in both.
    shared: [Vec<bool>; 2],
    rows: Vec<Row>,
    /// In which row each side of each block stands.
    places: Vec<[Option<u32>; 2]>,
}

impl<'a> Builder<'a> {
    fn new(
        context: &'a Context<'a>,
        articles: [&'a Article; 2],
        stories: &'a [Story; 2],
        alignment: &'a Alignment,
    ) -> Self {
        let mut blocks = [0, 1].map(|side| vec![None; stories[side].sentences.len()]);
        let mut shared = [0, 1].map(|side| vec![false; stories[side].units.len()]);
        for (at, block) in alignment.blocks.iter().enumerate() {
            for side in [0, 1] {
                block.runs[side].clone().for_each(|sentence| blocks[side][sentence] = Some(at));
            }
            for (i, j) in &block.shared {
                (shared[0][*i], shared[1][*j]) = (true, true);
            }
        }
        let places = vec![[None; 2]; alignment.blocks.len()];
        Self { context, articles, stories, alignment, blocks, shared, rows: Vec::new(), places }
    }

    /// A row of sentences that belong together.
    fn together(&mut self, at: usize) {
        let Some(block) = self.alignment.blocks.get(at) else { return };
        let cells = [0, 1].map(|side| {
            block.runs[side].clone().filter_map(|sentence| self.piece(side, sentence, PieceKind::Paired)).collect()
        });
        self.places[at] = [Some(self.number()); 2];
        self.rows.push(Row { bond: Some(block.bond), cells });
    }

    /// A row of sentences that stand between those that belong together.
    fn apart(&mut self, runs: [core::ops::Range<usize>; 2]) {
        if runs.iter().all(core::ops::Range::is_empty) {
            return;
        }
        let row = self.number();
        let cells = [0, 1].map(|side| {
            let kind = |sentence: usize| match self.blocks[side].get(sentence).copied().flatten() {
                // The row is known when all are there.
                Some(at) => PieceKind::Elsewhere(at as u32, Bond::Same),
                None if self.alignment.stock[side].get(sentence) == Some(&true) => PieceKind::Stock,
                None => PieceKind::Only,
            };
            let sentences = runs[side].clone();
            sentences.filter_map(|sentence| self.piece(side, sentence, kind(sentence))).collect::<Vec<_>>()
        });
        for (side, run) in runs.into_iter().enumerate() {
            for at in run.filter_map(|sentence| self.blocks[side].get(sentence).copied().flatten()) {
                self.places[at][side].get_or_insert(row);
            }
        }
        self.rows.push(Row { bond: None, cells });
    }

    /// The number of the next row.
    fn number(&self) -> u32 {
        u32::try_from(self.rows.len()).unwrap_or(u32::MAX)
    }

    fn piece(&self, side: usize, at: usize, kind: PieceKind) -> Option<Piece> {
        let (article, story) = (self.articles[side], &self.stories[side]);
        let sentence = story.sentences.get(at)?;
        let before = at.checked_sub(1).and_then(|before| story.sentences.get(before));
        let bond = self.blocks[side].get(at).copied().flatten().and_then(|at| self.alignment.blocks.get(at));
        let marks: Vec<(Span, u32)> = match bond.map(|block| block.bond) {
            Some(Bond::Passage) => told_apart(story, &(at..at + 1), &self.shared[side]),
            _ => Vec::new(),
        };
        let words = sentence.span.of(&article.text);
        let hits = self.context.search.hits(words, sentence.span.start as usize);
        let runs = runs(&article.text, sentence.span, &hits, &marks);
        (!runs.is_empty()).then(|| Piece {
            runs,
            link: self.context.query.open_passage(&article.id, sentence.span).to_string(),
            kind: if is_sentence(sentence.kind) { kind } else { PieceKind::Heading },
            opens: before.is_none_or(|before| before.paragraph != sentence.paragraph),
            caption: sentence.kind == Kind::Caption,
            folded: speaks_of_harm(words),
        })
    }

    /// The rows, with what stands elsewhere told where.
    fn finish(mut self) -> (Vec<Row>, [Tally; 2]) {
        let mut tallies = [Tally::default(); 2];
        for row in &mut self.rows {
            for (side, cell) in row.cells.iter_mut().enumerate() {
                let tally = &mut tallies[side];
                for piece in cell {
                    let bond = match &mut piece.kind {
                        PieceKind::Heading => continue,
                        PieceKind::Elsewhere(place, bond) => {
                            let at = *place as usize;
                            *bond = self.alignment.blocks.get(at).map_or(Bond::Same, |block| block.bond);
                            *place = self.places.get(at).and_then(|places| places[1 - side]).unwrap_or(0);
                            Some(*bond)
                        }
                        PieceKind::Paired => row.bond,
                        PieceKind::Stock => {
                            tally.stock += 1;
                            None
                        }
                        PieceKind::Only => {
                            tally.only += 1;
                            None
                        }
                    };
                    tally.sentences += 1;
                    match bond {
                        Some(Bond::Same) => tally.same += 1,
                        Some(Bond::Passage) => tally.passage += 1,
                        Some(Bond::Event) => tally.event += 1,
                        None => {}
                    }
                }
            }
        }
        (self.rows, tallies)
    }
}
