//! Where each word stands: an inverted index with positions, in one run of bytes.
//!
//! Layout of a word's postings, all numbers as LEB128 (seven bits a byte, low bits first, the
//! high bit set on all but the last byte):
//!
//! ```text
//! for each article that holds the word, in order:
//!     article      minus the one before (the first: as it is)
//!     count        how often the word stands in it
//!     count times: position minus the one before (the first: as it is)
//! ```
//!
//! Positions count the words of what is searched: headline, opening paragraph, the rest of the
//! story, captions, names; a place is left free between paragraphs, so that no phrase spans two.

use super::sentences::Sentences;
use super::set::Set;
use super::stem::stem;
use super::words::each;
use dateline_model::order::Order as _;
use dateline_model::span::Span;
use fnv::FnvHashMap;

/// The parts of an article, by how much a word in them tells. In order of position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The title.
    Headline,
    /// The opening paragraph.
    Lead,
    /// Everything else of the story.
    Body,
    /// The words under its pictures.
    Caption,
    /// The people, organisations, places and countries that it names, once more.
    Names,
}

impl Field {
    /// All of them, in order.
    const ALL: [Self; 5] = [Self::Headline, Self::Lead, Self::Body, Self::Caption, Self::Names];
}

/// A part of an article that is searched.
#[derive(Clone, Debug)]
pub struct Piece<'a> {
    /// Which.
    pub field: Field,
    /// What it says.
    pub text: &'a str,
    /// The byte of the article at which it starts.
    pub start: usize,
    /// The sentences of a paragraph; none of what is no paragraph.
    pub sentences: Vec<Span>,
}

/// Where the fields of one article end, as positions, but for the last.
#[derive(Clone, Copy, Debug, Default)]
struct Ends([u32; Field::ALL.len() - 1]);

impl Ends {
    /// The field in which `position` lies.
    fn field(&self, position: u32) -> Field {
        let before = self.0.iter().filter(|end| **end <= position).count();
        Field::ALL.get(before).copied().unwrap_or(Field::Names)
    }
}

/// The postings of one word while they are written.
#[derive(Default)]
struct Writer {
    bytes: Vec<u8>,
    last: Option<u32>,
    /// Positions in the article being read.
    open: Vec<u32>,
}

/// The inverted index.
#[derive(Clone, Debug, Default)]
pub struct Postings {
    /// All words, one after another, in order.
    letters: String,
    /// Where each word ends in `letters`, and its postings in `bytes`.
    ends: Vec<(u32, u32)>,
    bytes: Vec<u8>,
    /// Words in order of their stem.
    by_stem: Vec<u32>,
    fields: Vec<Ends>,
    lengths: Vec<f32>,
    mean_length: f32,
    sentences: Sentences,
    running_words: u32,
}

/// Gathers the words of articles, one article after the other.
#[derive(Default)]
pub struct Builder {
    /// The number of each word among the writers.
    words: FnvHashMap<String, usize>,
    writers: Vec<Writer>,
    fields: Vec<Ends>,
    lengths: Vec<f32>,
    sentences: Sentences,
    running_words: u32,
}

impl Builder {
    /// Adds the next article: its pieces in order of [`Field`].
    pub fn add(&mut self, pieces: &[Piece<'_>]) {
        let article = u32::try_from(self.fields.len()).unwrap_or(u32::MAX);
        let mut ends = Ends::default();
        let mut base = 0;
        let mut length = 0.0;
        let mut touched = Vec::new();
        for Piece { field, text, start, sentences } in pieces {
            let mut next = base;
            let mut waiting = sentences.iter();
            let mut sentence = waiting.next();
            if sentence.is_none() {
                self.sentences.none_from(base);
            }
            each(text, *start, &mut |folded, span, position| {
                let position = base + position;
                next = next.max(position + 1);
                length += weight_of(*field);
                while let Some(opened) = sentence.filter(|sentence| sentence.start <= span.start) {
                    self.sentences.from(position, *opened);
                    sentence = waiting.next();
                }
                let at = self.words.get(folded).copied().unwrap_or_else(|| {
                    self.words.insert(folded.to_owned(), self.writers.len());
                    self.writers.push(Writer::default());
                    self.writers.len() - 1
                });
                let Some(writer) = self.writers.get_mut(at) else { return };
                if writer.open.is_empty() {
                    touched.push(at);
                }
                writer.open.push(position);
            });
            if *field != Field::Names {
                self.running_words = self.running_words.saturating_add(next - base);
            }
            base = next + 1;
            // Fields come in order, so those after it end here too, as long as they hold nothing.
            ends.0.iter_mut().skip(*field as usize).for_each(|end| *end = base);
        }
        for at in touched {
            if let Some(writer) = self.writers.get_mut(at) {
                writer.close(article);
            }
        }
        self.sentences.close();
        self.fields.push(ends);
        self.lengths.push(length);
    }

    /// The index of all that was added.
    #[must_use]
    pub fn finish(self) -> Postings {
        let mut words: Vec<_> = self.words.into_iter().collect();
        words.order_by(|a, b| a.0.cmp(&b.0));
        let (fields, lengths, sentences) = (self.fields, self.lengths, self.sentences);
        let running_words = self.running_words;
        let mut index = Postings { fields, lengths, sentences, running_words, ..Postings::default() };
        let mut stems = Vec::with_capacity(words.len());
        for (word, at) in words {
            let Some(writer) = self.writers.get(at) else { continue };
            stems.push((stem(&word), index.ends.len() as u32));
            index.letters.push_str(&word);
            index.bytes.extend_from_slice(&writer.bytes);
            index.ends.push((index.letters.len() as u32, index.bytes.len() as u32));
        }
        stems.order();
        index.by_stem = stems.into_iter().map(|(_, word)| word).collect();
        index.letters.shrink_to_fit();
        index.bytes.shrink_to_fit();
        let total: f32 = index.lengths.iter().sum();
        index.mean_length = (total / index.lengths.len().max(1) as f32).max(1.0);
        index
    }
}

impl Writer {
    /// Writes the positions gathered in `article`.
    fn close(&mut self, article: u32) {
        put(&mut self.bytes, self.last.map_or(article, |last| article - last));
        self.last = Some(article);
        // Mostly they are; the library's own order is in the page for other things anyway.
        if !self.open.is_sorted() {
            self.open.order();
        }
        put(&mut self.bytes, u32::try_from(self.open.len()).unwrap_or(u32::MAX));
        let mut before = 0;
        for position in self.open.drain(..) {
            put(&mut self.bytes, position - before);
            before = position;
        }
    }
}

impl Postings {
    /// How many different words there are.
    #[must_use]
    pub fn words(&self) -> usize {
        self.ends.len()
    }

    /// How many articles there are.
    #[must_use]
    pub fn articles(&self) -> usize {
        self.fields.len()
    }

    /// How many words the stories have, each counted as often as it stands there.
    #[must_use]
    pub fn running_words(&self) -> u32 {
        self.running_words
    }

    /// How often `word` stands in the stories.
    #[must_use]
    pub fn running(&self, word: u32) -> u32 {
        let mut count = 0;
        self.occurrences(word, |article, position| count += u32::from(self.field(article, position) != Field::Names));
        count
    }

    /// Bytes that it takes in memory.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let words = size_of_val(self.ends.as_slice()) + size_of_val(self.by_stem.as_slice());
        let articles = size_of_val(self.fields.as_slice()) + size_of_val(self.lengths.as_slice());
        self.letters.len() + self.bytes.len() + words + articles + self.sentences.bytes()
    }

    /// The sentences of every article.
    #[must_use]
    pub fn sentences(&self) -> &Sentences {
        &self.sentences
    }

    /// How many of the articles in `set` hold `word`.
    #[must_use]
    pub fn held(&self, word: u32, set: &Set) -> u32 {
        let (mut count, mut last) = (0, None);
        self.occurrences(word, |article, _| {
            if last != Some(article) {
                last = Some(article);
                count += u32::from(set.contains(article as usize));
            }
        });
        count
    }

    /// The length of the article at `at` in weighted words, as part of the mean.
    #[must_use]
    pub fn length(&self, at: usize) -> f32 {
        self.lengths.get(at).copied().unwrap_or(0.0) / self.mean_length
    }

    /// How much a word at `position` of `article` tells.
    #[must_use]
    pub fn weight(&self, article: u32, position: u32) -> f32 {
        weight_of(self.field(article, position))
    }

    /// Whether `position` of `article` lies in its headline.
    #[must_use]
    pub fn is_headline(&self, article: u32, position: u32) -> bool {
        self.field(article, position) == Field::Headline
    }

    fn field(&self, article: u32, position: u32) -> Field {
        self.fields.get(article as usize).map_or(Field::Names, |ends| ends.field(position))
    }

    /// All words, in order.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let mut start = 0;
        self.ends.iter().map(move |(end, _)| {
            let word = self.letters.get(start..*end as usize).unwrap_or("");
            start = *end as usize;
            word
        })
    }

    /// The word with the number `word`.
    #[must_use]
    pub fn word(&self, word: u32) -> &str {
        let at = word as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |ends| ends.0 as usize);
        let end = self.ends.get(at).map_or(start, |ends| ends.0 as usize);
        self.letters.get(start..end).unwrap_or("")
    }

    /// The word spelt `folded`.
    #[must_use]
    pub fn spelt(&self, folded: &str) -> Option<u32> {
        let at = self.first_not_before(folded);
        (self.word(at) == folded && (at as usize) < self.words()).then_some(at)
    }

    /// The words that start with `prefix`.
    pub fn starting<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = u32> + 'a {
        let count = u32::try_from(self.words()).unwrap_or(u32::MAX);
        (self.first_not_before(prefix)..count).take_while(move |word| self.word(*word).starts_with(prefix))
    }

    /// The words with the stem `wanted`.
    #[must_use]
    pub fn with_stem(&self, wanted: &str) -> &[u32] {
        let start = self.by_stem.partition_point(|word| stem(self.word(*word)).as_str() < wanted);
        let rest = self.by_stem.get(start..).unwrap_or(&[]);
        let count = rest.iter().take_while(|word| stem(self.word(**word)) == wanted).count();
        rest.get(..count).unwrap_or(&[])
    }

    /// The first word that does not stand before `text`.
    fn first_not_before(&self, text: &str) -> u32 {
        let (mut low, mut high) = (0, u32::try_from(self.words()).unwrap_or(u32::MAX));
        while low < high {
            let middle = low + (high - low) / 2;
            if self.word(middle) < text {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// Calls `each` with article and position of every occurrence of `word`, in order.
    pub fn occurrences(&self, word: u32, mut each: impl FnMut(u32, u32)) {
        let at = word as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |ends| ends.1 as usize);
        let end = self.ends.get(at).map_or(start, |ends| ends.1 as usize);
        let mut bytes = self.bytes.get(start..end).unwrap_or(&[]).iter();
        let mut article = 0;
        while let Some(step) = take(&mut bytes) {
            article += step;
            let mut position = 0;
            for _ in 0..take(&mut bytes).unwrap_or(0) {
                position += take(&mut bytes).unwrap_or(0);
                each(article, position);
            }
        }
    }
}

/// How much one occurrence in a field tells, a word of the body being 1.
fn weight_of(field: Field) -> f32 {
    match field {
        Field::Headline => 4.0,
        Field::Lead => 1.3,
        Field::Body => 1.0,
        Field::Caption => 0.6,
        Field::Names => 0.4,
    }
}

/// Writes `number` as LEB128.
fn put(bytes: &mut Vec<u8>, mut number: u32) {
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Reads a number written by [`put`].
fn take(bytes: &mut core::slice::Iter<'_, u8>) -> Option<u32> {
    let mut number = 0_u32;
    for shift in (0..35).step_by(7) {
        let byte = *bytes.next()?;
        number |= u32::from(byte & 0x7f).checked_shl(shift)?;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}
