//! The topics in force, compiled: patterns filed under the word they start with.

use super::pattern::{self, PatternError, PatternPart, PatternWord, is_unspaced};
use crate::lexicon::openings::FoldedOpenings;
use dateline_model::source::TopicRule;
use dateline_text::script::any_byte;
use fnv::FnvHashMap;
use std::collections::BTreeMap;

/// Where a part of a pattern is to be tried: pattern and part.
pub(super) type Entry = (u32, u8);

/// What a pattern is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Role {
    /// It speaks for its topic with this weight.
    Speaks(f32),
    /// It voids its topic in the sentence.
    Voids,
    /// It must be found somewhere; the number tells it from the topic's other needs.
    Needed(u8),
}

/// A compiled pattern.
#[derive(Clone, Debug)]
pub(super) struct Compiled {
    /// Index of its topic.
    pub topic: u16,
    /// What it is for.
    pub role: Role,
    /// What must all stand in one sentence.
    pub parts: Vec<PatternPart>,
}

/// The parts whose first words open alike.
#[derive(Clone, Debug, Default)]
struct Filed {
    /// Of each word the first bytes, and which of them count: what most words are told apart by. They lie apart from the
    /// rest, so that few bytes are read to pass over many.
    heads: Vec<(u64, u64)>,
    starts: Vec<Start>,
}

/// A part with the word that it starts with.
#[derive(Clone, Debug)]
pub(super) struct Start {
    /// The word.
    pub word: PatternWord,
    /// Whether the word is the whole of it.
    pub whole: bool,
    /// The part.
    pub entry: Entry,
}

/// The topics in force, ready to match.
#[derive(Clone, Debug, Default)]
pub struct TopicSet {
    /// Slugs, in the order of the file.
    pub(super) slugs: Vec<String>,
    /// What kind of thing each is, where it is a dossier; empty for a topic.
    pub(super) kinds: Vec<String>,
    /// The wider topic that each topic's matches speak for too.
    pub(super) broader: Vec<Option<u16>>,
    /// Whether other topics speak for each topic.
    wider: Vec<bool>,
    /// How many patterns each topic needs to be found somewhere.
    pub(super) needs: Vec<u8>,
    /// All patterns.
    pub(super) patterns: Vec<Compiled>,
    /// Parts with the word that they start with, by its first four bytes.
    starts: FnvHashMap<u32, Filed>,
    /// A bit for the hash of each of these bytes; none where there is no part.
    openings: Vec<u64>,
    /// How the words of three letters open that longer ones may go on from.
    stubs: FoldedOpenings,
    /// Parts matched as text, by their first character, with the text.
    pub(super) texts: BTreeMap<char, Vec<(String, Entry)>>,
}

/// So many times 64 bits: the general topic file fills a tenth.
const OPENINGS: usize = 256;

/// Which of these a word that opens with these four bytes has, and which bit of it.
fn place(opening: u32) -> (usize, u32) {
    let hash = opening.wrapping_mul(0x9e37_79b1);
    (hash as usize >> 24, hash >> 18 & 63)
}

impl TopicSet {
    /// Compiles `rules`; every pattern that does not parse is an error.
    ///
    /// # Errors
    /// All bad patterns at once, so that a person mends the file in one go.
    pub fn compile(rules: &[TopicRule]) -> Result<Self, Vec<PatternError>> {
        let (set, errors) = Self::lenient(rules);
        if errors.is_empty() { Ok(set) } else { Err(errors) }
    }

    /// Compiles what parses of `rules`, and says what does not.
    #[must_use]
    pub fn lenient(rules: &[TopicRule]) -> (Self, Vec<PatternError>) {
        let mut set = Self::default();
        let mut errors = Vec::new();
        for rule in rules.iter().take(usize::from(u16::MAX)) {
            let topic = u16::try_from(set.slugs.len()).unwrap_or(u16::MAX);
            set.slugs.push(rule.slug.clone());
            set.kinds.push(rule.kind.clone());
            set.needs.push(u8::try_from(rule.needs.len()).unwrap_or(u8::MAX));
            let speaks = rule.patterns.iter().map(|pattern| (&pattern.p, Role::Speaks(pattern.w.unwrap_or(1.0))));
            let voids = rule.unless.iter().map(|pattern| (pattern, Role::Voids));
            let needed = rule.needs.iter().zip(0..=u8::MAX).map(|(pattern, at)| (pattern, Role::Needed(at)));
            for (written, role) in speaks.chain(voids).chain(needed) {
                let fail = |message| PatternError { slug: rule.slug.clone(), pattern: written.clone(), message };
                match pattern::parse(written) {
                    Err(message) => errors.push(fail(message)),
                    Ok(_) if matches!(role, Role::Speaks(w) if !(0.0..=10.0).contains(&w)) => {
                        errors.push(fail("a weight is a number from 0 to 10".to_owned()));
                    }
                    Ok(parts) => set.add(Compiled { topic, role, parts }),
                }
            }
        }
        // The first of a name counts, so it is filed last.
        let topics = rules.iter().zip(0..u16::MAX).filter(|(rule, _)| !rule.is_dossier());
        let at: BTreeMap<&str, u16> = topics.rev().map(|(rule, at)| (&*rule.slug, at)).collect();
        set.broader = rules.iter().take(set.slugs.len()).map(|rule| at.get(rule.broader.as_str()).copied()).collect();
        set.wider = vec![false; set.slugs.len()];
        for topic in set.broader.iter().flatten() {
            if let Some(wider) = set.wider.get_mut(usize::from(*topic)) {
                *wider = true;
            }
        }
        (set, errors)
    }

    /// Files a pattern under the words its parts start with.
    fn add(&mut self, compiled: Compiled) {
        let pattern = u32::try_from(self.patterns.len()).unwrap_or(u32::MAX);
        for (part, at) in compiled.parts.iter().zip(0..=u8::MAX) {
            for words in part.steps.iter().take(1).flat_map(|step| &step.any) {
                let whole = part.steps.len() == 1 && words.len() == 1;
                if let Some(first) = words.first() {
                    self.file(first, whole, (pattern, at));
                }
            }
            for text in &part.texts {
                if let Some(first) = text.chars().next() {
                    self.texts.entry(first).or_default().push((text.clone(), (pattern, at)));
                }
            }
        }
        self.patterns.push(compiled);
    }

    /// Files one entry under `first`.
    fn file(&mut self, first: &PatternWord, whole: bool, entry: Entry) {
        let opening = pattern::opening(first.head);
        let (word, bit) = place(opening);
        self.openings.resize(OPENINGS, 0);
        if let Some(bits) = self.openings.get_mut(word) {
            *bits |= 1 << bit;
        }
        let filed = self.starts.entry(opening).or_default();
        filed.heads.push((first.head, first.counting()));
        filed.starts.push(Start { word: first.clone(), whole, entry });
        if first.prefix && first.folded.len() == pattern::SHORTEST_PREFIX {
            self.stubs.add(&first.folded);
        }
    }

    /// Whether the rule at `topic` is a dossier.
    pub(super) fn is_dossier(&self, topic: u16) -> bool {
        self.kinds.get(usize::from(topic)).is_some_and(|kind| !kind.is_empty())
    }

    /// Whether other topics speak for `topic`.
    pub(super) fn is_wider(&self, topic: u16) -> bool {
        self.wider.get(usize::from(topic)).is_some_and(|wider| *wider)
    }

    /// The parts that start with a word that has this head, for all that the head tells.
    #[inline]
    pub(super) fn starting(&self, head: u64) -> impl Iterator<Item = &Start> {
        let (opening, stub) = (pattern::opening(head), pattern::stub(head));
        let [one, two, ..] = head.to_be_bytes();
        let goes_on = stub != opening && self.stubs.may_open_with(one, two);
        let filed = self.filed(opening).into_iter().chain(if goes_on { self.filed(stub) } else { None });
        filed.flat_map(move |filed| {
            let all = filed.heads.iter().zip(&filed.starts);
            all.filter(move |((own, counting), _)| (own ^ head) & counting == 0).map(|(_, start)| start)
        })
    }

    /// The parts that are filed under these four bytes: of most words there are none, and a bit tells.
    #[inline]
    fn filed(&self, opening: u32) -> Option<&Filed> {
        let (word, bit) = place(opening);
        if self.openings.get(word).is_none_or(|bits| bits >> bit & 1 == 0) {
            return None;
        }
        self.starts.get(&opening)
    }

    /// Whether any pattern is matched as text, and `text` has a character of such a script.
    pub(super) fn has_texts_for(&self, text: &str) -> bool {
        // None of them is among the dashes and quote marks, which start with E2.
        let may_have = || any_byte(text, |byte| byte > 0xE0 && byte != 0xE2);
        !self.texts.is_empty() && may_have() && text.chars().any(is_unspaced)
    }
}
