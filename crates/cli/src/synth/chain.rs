//! Which word follows which: a Markov chain over words (C. E. Shannon, "A mathematical theory of communication",
//! 1948, section 3), of order 2, falling back on order 1.

use super::chance::Chance;
use super::tokens::Token;
use std::collections::BTreeMap;

/// Stands before the first word and after the last.
const EDGE: u32 = 0;
/// Words after which a sentence is cut.
const LONGEST: usize = 80;

/// The chain.
#[derive(Debug)]
pub(super) struct Chain {
    tokens: Vec<Token>,
    numbers: BTreeMap<Token, u32>,
    /// After a word: every word that followed it, as often as it did.
    after_one: Vec<Vec<u32>>,
    /// After two words, likewise.
    after_two: BTreeMap<(u32, u32), Vec<u32>>,
}

impl Default for Chain {
    fn default() -> Self {
        Self {
            tokens: vec![Token::new()],
            numbers: BTreeMap::new(),
            after_one: vec![Vec::new()],
            after_two: BTreeMap::new(),
        }
    }
}

impl Chain {
    /// Learns a sentence.
    pub(super) fn learn(&mut self, sentence: &[Token]) {
        let (mut before, mut last) = (EDGE, EDGE);
        for token in sentence {
            let next = self.number(token);
            self.follow(before, last, next);
            (before, last) = (last, next);
        }
        if last != EDGE {
            self.follow(before, last, EDGE);
        }
    }

    fn number(&mut self, token: &Token) -> u32 {
        if let Some(known) = self.numbers.get(token) {
            return *known;
        }
        let number = u32::try_from(self.tokens.len()).unwrap_or(EDGE);
        self.tokens.push(token.clone());
        self.numbers.insert(token.clone(), number);
        self.after_one.push(Vec::new());
        number
    }

    fn follow(&mut self, before: u32, last: u32, next: u32) {
        if let Some(after) = self.after_one.get_mut(last as usize) {
            after.push(next);
        }
        self.after_two.entry((before, last)).or_default().push(next);
    }

    /// A new sentence. Where two words were only ever followed by one, every other time the last word alone decides:
    /// or sentences would be copies.
    pub(super) fn sentence(&self, chance: &mut Chance) -> Vec<&Token> {
        let (mut before, mut last) = (EDGE, EDGE);
        let mut sentence = Vec::new();
        while sentence.len() < LONGEST {
            let two = self.after_two.get(&(before, last)).map_or(&[][..], Vec::as_slice);
            let settled = two.iter().all(|next| Some(next) == two.first());
            let one = self.after_one.get(last as usize).map_or(&[][..], Vec::as_slice);
            let next = if settled && chance.below(2) == 0 { chance.one(one) } else { chance.one(two) };
            let Some(next) = next.copied().filter(|next| *next != EDGE) else { break };
            sentence.extend(self.tokens.get(next as usize));
            (before, last) = (last, next);
        }
        sentence
    }
}
