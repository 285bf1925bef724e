//! Where the patterns of the topic file match in a story.

use super::pattern::{PatternPart, Step, fold, folded};
use super::set::{Entry, Role, TopicSet};
use crate::document::{Document, Paragraph};
use dateline_model::article::LEAD_WORDS;
use dateline_model::order::Order as _;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::list::{Folded, head};
use dateline_text::tokens::TokenKind;
use fnv::FnvHasher;
use std::hash::Hasher as _;

/// Where in the story a match stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StoryPart {
    /// The title.
    Headline,
    /// A title within the story.
    Subheading,
    /// The sentences that open the body.
    Lead,
    /// The rest of the body.
    Body,
    /// The words under a picture.
    Caption,
}

/// A match.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    /// Index of the topic.
    pub topic: u16,
    /// Its weight.
    pub weight: f32,
    /// The same for the same words.
    pub wording: u64,
    /// The words.
    pub span: Span,
    /// Where they stand.
    pub place: StoryPart,
    /// Which paragraph.
    pub paragraph: usize,
}

/// What was found in one article.
#[derive(Debug, Default)]
pub(super) struct Hits {
    /// Matches that speak for their topic and are not voided, by position.
    pub hits: Vec<Hit>,
    /// The same of dossiers.
    pub dossiers: Vec<Hit>,
    /// Words in the story.
    pub words: usize,
}

/// A word of a sentence.
struct FoldedWord {
    /// Where in the text.
    span: Span,
    /// Its folded form, as a range of the sentence's buffer.
    folded: (usize, usize),
    /// The first bytes of that.
    head: u64,
}

/// All matches in `document`.
pub(super) fn hits(document: &Document<'_>, topics: &TopicSet) -> Hits {
    let mut found = Hits::default();
    let mut needed = vec![0_u64; topics.slugs.len()];
    let mut sentence = Sentence::default();
    let mut body_words = 0;
    for (index, paragraph) in document.paragraphs.iter().enumerate() {
        let mut tokens = paragraph.tokens.as_slice();
        for span in &paragraph.sentences {
            let count = tokens.iter().take_while(|token| token.span.start < span.end).count();
            let (mine, rest) = tokens.split_at(count);
            tokens = rest;
            sentence.fill(document.text, *span, mine.iter().filter(|token| !matches!(token.kind, TokenKind::Mark(_))));
            let place = place(paragraph, body_words);
            sentence.find(document.text, *span, topics);
            sentence.settle(topics, &mut needed, |topic, weight, span| {
                let wording = wording(span.of(document.text));
                found.hits.push(Hit { topic, weight, wording, span, place, paragraph: index });
            });
            found.words += sentence.words.len();
            if paragraph.kind == Kind::Body {
                body_words += sentence.words.len();
            }
        }
    }
    let met = |topic: u16| {
        let (Some(needs), Some(seen)) = (topics.needs.get(usize::from(topic)), needed.get(usize::from(topic))) else {
            return false;
        };
        seen.count_ones() >= u32::from((*needs).min(64))
    };
    found.hits.retain(|hit| met(hit.topic));
    (found.dossiers, found.hits) = found.hits.into_iter().partition(|hit| topics.is_dossier(hit.topic));
    let wider = |hit: &Hit| Some(Hit { topic: (*topics.broader.get(usize::from(hit.topic))?)?, ..*hit });
    let widened: Vec<_> = found.hits.iter().filter_map(wider).collect();
    found.hits.extend(widened);
    found
}

/// A number for the words of a match, whatever their case.
fn wording(words: &str) -> u64 {
    let mut hasher = FnvHasher::default();
    let mut buffer = [0; 4];
    for letter in words.chars().filter_map(folded) {
        hasher.write(letter.encode_utf8(&mut buffer).as_bytes());
    }
    hasher.finish()
}

/// Where a sentence of `paragraph` stands after `body_words` words of the body.
fn place(paragraph: &Paragraph, body_words: usize) -> StoryPart {
    match paragraph.kind {
        Kind::Headline => StoryPart::Headline,
        Kind::Subheading => StoryPart::Subheading,
        Kind::Caption => StoryPart::Caption,
        _ if body_words < LEAD_WORDS => StoryPart::Lead,
        _ => StoryPart::Body,
    }
}

/// One sentence's words and what was found in it; the buffers are used again for the next.
#[derive(Default)]
struct Sentence {
    words: Vec<FoldedWord>,
    buffer: String,
    found: Vec<(Entry, Span)>,
}

impl Sentence {
    /// Takes the words of the next sentence.
    fn fill<'a>(&mut self, text: &str, span: Span, tokens: impl Iterator<Item = &'a dateline_text::Token>) {
        self.words.clear();
        self.found.clear();
        self.buffer.clear();
        self.buffer.push_str(span.of(text));
        self.buffer.make_ascii_lowercase();
        for token in tokens {
            let (from, to) = (token.span.start.wrapping_sub(span.start) as usize, token.span.end as usize);
            let mut folded = (from, to.wrapping_sub(span.start as usize));
            // Words of letters with marks or dots are folded apart, behind the sentence.
            let plain = |bytes: &[u8]| bytes.iter().all(|byte| byte.is_ascii() && *byte != b'.');
            let word = self.buffer.as_bytes().get(folded.0..folded.1).unwrap_or(&[]);
            let head = if plain(word) {
                if token.folded == Folded::NONE { head(word) } else { token.folded.head() }
            } else {
                folded.0 = self.buffer.len();
                fold(token.span.of(text), &mut self.buffer);
                folded.1 = self.buffer.len();
                head(self.buffer.as_bytes().get(folded.0..).unwrap_or(&[]))
            };
            self.words.push(FoldedWord { span: token.span, folded, head });
        }
    }

    /// Whether nothing that parts clauses stands between the word before `at` and the one there.
    fn joined(&self, text: &str, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.words.get(before));
        let (Some(before), Some(word)) = (before, self.words.get(at)) else { return true };
        text.get(before.span.end as usize..word.span.start as usize).is_some_and(joins)
    }

    /// The folded form of a word.
    fn folded(&self, word: &FoldedWord) -> &str {
        self.buffer.get(word.folded.0..word.folded.1).unwrap_or("")
    }

    /// Finds every part of every pattern in the sentence.
    fn find(&mut self, text: &str, span: Span, topics: &TopicSet) {
        let mut found = std::mem::take(&mut self.found);
        for (at, word) in self.words.iter().enumerate() {
            for start in topics.starting(word.head) {
                let folded = self.folded(word);
                if !start.word.is_folded(folded) {
                    continue;
                }
                let entry = start.entry;
                // Most patterns are single words, and no shorter run is found.
                let end = if start.whole && start.word.fits(folded, word.span.of(text)) {
                    Some(at + 1)
                } else {
                    part(topics, entry).and_then(|part| self.run(text, &part.steps, at))
                };
                if let Some(last) = end.and_then(|end| self.words.get(end.checked_sub(1)?)) {
                    let whole = Span { start: word.span.start, end: last.span.end };
                    found.push((entry, whole));
                }
            }
        }
        let slice = span.of(text);
        if topics.has_texts_for(slice) {
            for (at, letter) in slice.char_indices() {
                for (wanted, entry) in topics.texts.get(&letter).into_iter().flatten() {
                    if let Some(length) = slice.get(at..).and_then(|rest| text_run(rest, wanted)) {
                        let start = span.start as usize + at;
                        found.push((*entry, Span::new(start, start + length)));
                    }
                }
            }
        }
        self.found = found;
    }

    /// Where `steps`, started at the word `at`, end first: one past the last word.
    ///
    /// The set of places reached so far is a bit mask relative to `at`, so the cost is bounded by the
    /// pattern's length whatever its gaps; what would reach beyond 64 words is not found.
    fn run(&self, text: &str, steps: &[Step], at: usize) -> Option<usize> {
        if steps.is_empty() {
            return None;
        }
        let mut reached = 1_u64;
        for step in steps {
            let mut next = if step.optional { reached } else { 0 };
            let mut left = reached;
            while left != 0 {
                let from = left.trailing_zeros() as usize;
                left &= left - 1;
                for place in from..=from + usize::from(step.gap) {
                    let Some(head) = self.words.get(at + place).map(|word| word.head) else { break };
                    if !step.may_open(head) {
                        continue;
                    }
                    // Most alternatives are told by the first bytes of their first word.
                    for (words, own) in step.any.iter().zip(&step.heads) {
                        if (own.0 ^ head) & own.1 != 0 {
                            continue;
                        }
                        let end = place + words.len();
                        let free = step.gap > 0 || place == 0;
                        if end < 64 && self.fits(text, words, at + place, free) {
                            next |= 1 << end;
                        }
                    }
                }
            }
            reached = next;
            if reached == 0 {
                return None;
            }
        }
        Some(at + reached.trailing_zeros() as usize)
    }

    /// Whether `words` stand at `at`; `free` where the first need not be joined to what is before it.
    fn fits(&self, text: &str, words: &[super::pattern::PatternWord], at: usize, free: bool) -> bool {
        words.iter().enumerate().all(|(offset, wanted)| {
            self.words.get(at + offset).is_some_and(|word| {
                wanted.may_be(word.head)
                    && wanted.fits(self.folded(word), word.span.of(text))
                    && ((offset == 0 && free) || self.joined(text, at + offset))
            })
        })
    }

    /// Hands on the patterns all of whose parts were found, unless the sentence voids their topic.
    fn settle(&mut self, topics: &TopicSet, needed: &mut [u64], mut speak: impl FnMut(u16, f32, Span)) {
        if self.found.is_empty() {
            return;
        }
        self.found.order();
        self.found.dedup();
        let complete = |index: u32| {
            let parts = topics.patterns.get(index as usize).map_or(0, |pattern| pattern.parts.len());
            (0..=u8::MAX).take(parts).all(|part| {
                let at = self.found.partition_point(|(entry, _)| *entry < (index, part));
                self.found.get(at).is_some_and(|(entry, _)| *entry == (index, part))
            })
        };
        let whole: Vec<_> = self
            .found
            .iter()
            .filter(|((pattern, part), _)| *part == 0 && complete(*pattern))
            .filter_map(|((pattern, _), span)| Some((topics.patterns.get(*pattern as usize)?, *span)))
            .collect();
        let mut voided: Vec<_> =
            whole.iter().filter(|(pattern, _)| pattern.role == Role::Voids).map(|(pattern, _)| pattern.topic).collect();
        voided.order();
        for (pattern, span) in whole {
            match pattern.role {
                Role::Needed(at) => {
                    if let Some(seen) = needed.get_mut(usize::from(pattern.topic)) {
                        *seen |= 1 << at.min(63);
                    }
                }
                Role::Speaks(weight) if voided.binary_search(&pattern.topic).is_err() => {
                    speak(pattern.topic, weight, span);
                }
                Role::Speaks(_) | Role::Voids => {}
            }
        }
    }
}

/// The part that `entry` names.
fn part(topics: &TopicSet, entry: Entry) -> Option<&PatternPart> {
    topics.patterns.get(entry.0 as usize)?.parts.get(usize::from(entry.1))
}

/// Whether words with `between` between them stand side by side: space, quote marks, `’s`, or a hyphen that touches both.
fn joins(between: &str) -> bool {
    let spaced = between.contains(char::is_whitespace);
    between.chars().all(|mark| match mark {
        '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '/' | '+' => !spaced,
        '"' | '\'' | '\u{2018}' | '\u{2019}' | '\u{201C}' | '\u{201D}' | '\\' | '.' | '&' | 's' | 'S' | '$' => true,
        _ => mark.is_whitespace(),
    })
}

/// Length in bytes of `wanted` at the start of `text`; a space in `wanted` may be missing or wider there.
fn text_run(text: &str, wanted: &str) -> Option<usize> {
    let mut rest = text;
    for letter in wanted.chars() {
        rest = if letter.is_whitespace() { rest.trim_start() } else { rest.strip_prefix(letter)? };
    }
    Some(text.len() - rest.len())
}
