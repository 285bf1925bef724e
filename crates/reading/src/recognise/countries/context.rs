//! The words around a name.

use super::scan::Hit;
use crate::document::{Document, Paragraph};
use dateline_gazetteer::{Entry, EntryKind, Gazetteer, Lettering};
use dateline_text::tokens::TokenKind;
use dateline_text::{Case, Token};

/// A name with the words around it at hand.
#[derive(Clone, Copy, Debug)]
pub struct NameContext<'a> {
    text: &'a str,
    /// The paragraph it stands in.
    pub paragraph: &'a Paragraph,
    /// The name.
    pub hit: &'a Hit,
}

impl<'a> NameContext<'a> {
    /// The surroundings of `hit`.
    #[must_use]
    pub fn of(document: &'a Document<'a>, hit: &'a Hit) -> Option<Self> {
        let paragraph = document.paragraphs.get(hit.paragraph)?;
        Some(Self { text: document.text, paragraph, hit })
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// The token `back` places before the name: 1 is the one right before it.
    #[must_use]
    pub fn before(&self, back: usize) -> Option<&'a Token> {
        self.hit.first.checked_sub(back).and_then(|at| self.paragraph.tokens.get(at))
    }

    /// The token `on` places after the name: 1 is the one right after it.
    #[must_use]
    pub fn after(&self, on: usize) -> Option<&'a Token> {
        self.paragraph.tokens.get((self.hit.last + on).checked_sub(1)?)
    }

    /// The words of `token`.
    #[must_use]
    pub fn words(&self, token: Option<&Token>) -> &'a str {
        token.map_or("", |token| token.span.of(self.text))
    }

    /// The token `back` places before, as written.
    #[must_use]
    pub fn word_before(&self, back: usize) -> &'a str {
        self.words(self.before(back))
    }

    /// The token `on` places after, as written.
    #[must_use]
    pub fn word_after(&self, on: usize) -> &'a str {
        self.words(self.after(on))
    }

    /// The name as written.
    #[must_use]
    pub fn surface(&self) -> &'a str {
        self.hit.span.of(self.text)
    }

    /// Whether the name opens a sentence, a quotation or the paragraph.
    #[must_use]
    pub fn opens(&self) -> bool {
        self.before(1).is_none()
            || self.paragraph.sentences.binary_search_by_key(&self.hit.span.start, |sentence| sentence.start).is_ok()
            || matches!(self.word_before(1), "\"" | "“" | "‘" | ":" | "(" | "•" | "*")
    }

    /// The country of the state or province in full behind a comma that makes a town of the name: US for "Peru, Illinois,
    /// said" and "China, Maine and Cuba, Missouri". In a list ("Mexico, Texas and Arizona") it makes none.
    #[must_use]
    pub fn town_with_state(&self) -> Option<u16> {
        let tokens = &self.paragraph.tokens;
        let name_at = |at: usize| {
            let token = tokens.get(at).filter(|token| token.is_capital())?;
            let found = Gazetteer::new().longest_at(self.text, token.span.start as usize, Lettering::Mixed)?;
            let past = tokens.get(at..)?.iter().take_while(|token| (token.span.start as usize) < found.end).count();
            Some((found.entry, at + past))
        };
        let comma = |at: usize| tokens.get(at).is_some_and(|token| token.is_mark(','));
        let is_state = |entry: &Entry, at: usize| {
            entry.kind == EntryKind::Part || entry.kind == EntryKind::City && self.words(tokens.get(at)) == "New"
        };
        let part = |at: usize| name_at(at).filter(|(entry, _)| is_state(entry, at));
        let is_part = |at: usize| part(at).is_some() || super::scan::state_at(self.text, tokens, at).is_some();
        let (state, end) = part(self.hit.last + 1).filter(|_| comma(self.hit.last))?;
        if state.index == self.hit.entry.index {
            return None;
        }
        let paired = |at: usize| name_at(at).is_some_and(|(_, end)| comma(end) && is_part(end + 1));
        let next = tokens.get(end)?;
        let before = self.words(self.before(1));
        let fits = match next.span.of(self.text) {
            "and" | "or" => paired(end + 1),
            "," => match self.words(tokens.get(end + 1)) {
                "and" | "or" => paired(end + 2),
                _ => part(end + 1).is_none() && !tokens.get(end + 1).is_some_and(|token| token.is_capital()),
            },
            "." => super::words::is(super::words::IN_A_PLACE, before),
            word => {
                word.starts_with(char::is_lowercase)
                    && (super::words::is(super::words::IN_A_PLACE, before) || self.follows_pair())
            }
        };
        fits.then_some(state.index)
    }

    /// Whether the name follows "and" and another town with its state.
    fn follows_pair(&self) -> bool {
        matches!(self.word_before(1), "and" | "or") && (2..=4).any(|back| self.word_before(back) == ",")
    }

    /// Whether most words of the paragraph start with a capital, as titles do in some houses.
    #[must_use]
    pub fn in_title_case(&self) -> bool {
        // A sentence of names is no title.
        let last = self.paragraph.tokens.last();
        if self.paragraph.tokens.len() > 40 || last.is_some_and(|last| last.is_mark('.')) {
            return false;
        }
        let words = self.paragraph.tokens.iter().filter(|token| token.is_word() && token.span.len() > 3);
        let (capital, all) =
            words.fold((0, 0), |(capital, all), token| (capital + usize::from(token.is_capital()), all + 1));
        all > 2 && capital * 10 >= all * 7
    }

    /// The tokens of the name's sentence that stand at most `reach` places away, as written.
    pub fn nearby(&self, reach: usize) -> impl Iterator<Item = &'a str> + use<'a> {
        let sentences = &self.paragraph.sentences;
        let index = sentences.partition_point(|sentence| sentence.end <= self.hit.span.start);
        let sentence = sentences.get(index).copied().unwrap_or(self.paragraph.span);
        let from = self.hit.first.saturating_sub(reach);
        let to = self.hit.last.saturating_add(reach).min(self.paragraph.tokens.len());
        let text = self.text;
        let tokens = self.paragraph.tokens.get(from..to).unwrap_or_default();
        tokens.iter().filter(move |token| sentence.contains(token.span)).map(move |token| token.span.of(text))
    }

    /// Whether a possessive ending follows.
    #[must_use]
    pub fn possessive(&self) -> bool {
        let first = self.word_after(1);
        let ending = if first == "\\" { self.word_after(2) } else { first };
        matches!(ending, "'s" | "’s" | "'S" | "’S") || matches!(ending, "'" | "’") && self.surface().ends_with('s')
    }

    /// The country of the state, province or country that follows after a comma: US for "Paris, Texas".
    #[must_use]
    pub fn part_after_comma(&self) -> Option<u16> {
        let next = self.after(2).filter(|_| self.word_after(1) == ",")?;
        if let Some((_, country)) = super::scan::state_at(self.text, &self.paragraph.tokens, self.hit.last + 1) {
            return dateline_gazetteer::index_of(country);
        }
        let found = Gazetteer::new().longest_at(self.text, next.span.start as usize, Lettering::Mixed)?;
        match found.entry.kind {
            EntryKind::Part => Some(found.entry.index),
            EntryKind::Name if found.entry.has(Entry::OTHER) && self.word_after(2) == "Georgia" => {
                dateline_gazetteer::index_of("US").filter(|_| self.hit.entry.index != found.entry.index)
            }
            // "Hyderabad, Pakistan, where": in "Rosario, Chile and Peru" they are told one by one.
            EntryKind::Name if self.hit.entry.kind == EntryKind::City && found.entry.index != self.hit.entry.index => {
                let tokens = self.paragraph.tokens.get(self.hit.last + 1..)?;
                let end = tokens.iter().find(|token| token.span.start as usize >= found.end);
                let apart = end.is_none_or(|end| {
                    matches!(end.span.of(self.text), "," | "." | ";" | ")")
                        || end.kind == TokenKind::Word(Case::Lower) && !matches!(end.span.of(self.text), "and" | "or")
                });
                Some(found.entry.index).filter(|_| apart)
            }
            _ => None,
        }
    }
}
