//! A sentence as the rules see it: its words, what they can be, the states it names, and who does what a verb tells.

use super::grammar::{Part, Tag, is_other_verb, is_small};
use super::groups::{Class, Group};
use super::table::Form;
use crate::recognise::names::{Shape, Word};
use dateline_model::span::Span;

/// A sentence. Indices count in the words of its paragraph.
#[derive(Debug)]
pub struct Scene<'s, 'a> {
    /// The paragraph's words.
    pub words: &'s [Word<'a>],
    /// What they can be.
    pub tags: &'s [Tag],
    /// First word.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// The states that it names.
    pub groups: Vec<Group<'s>>,
}

/// Who does what a verb tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A group, by its place in the list.
    Group(usize),
    /// "it", "they", "the government": the word.
    Pronoun(usize),
    /// Somebody or something that is no state.
    Other,
}

/// Forms of the verbs of saying that a clause may follow without "that".
#[rustfmt::skip]
const SAYING: &[&str] = &[
    "said", "says", "say", "saying", "announced", "added", "stated", "confirmed", "believes", "insisted", "claimed", "declared",
    "reported", "noted", "tweeted", "admitted", "acknowledged", "stressed", "indicated", "revealed",
];

/// How many steps the search for a subject takes at most.
const MOST: usize = 24;

impl<'a> Scene<'_, 'a> {
    /// The word at `at`, if it is the sentence's.
    #[must_use]
    pub fn word(&self, at: usize) -> Option<&Word<'a>> {
        self.words.get(at).filter(|_| at >= self.start && at < self.end)
    }

    /// What is known of the word at `at`.
    #[must_use]
    pub fn tag(&self, at: usize) -> Option<Tag> {
        self.tags.get(at).filter(|_| at >= self.start && at < self.end).copied()
    }

    /// What the word at `at` is.
    #[must_use]
    pub fn part(&self, at: usize) -> Option<Part> {
        self.tag(at).map(|tag| tag.part)
    }

    /// Whether the word at `at` is one of `list`, in any case.
    #[must_use]
    pub fn is(&self, at: usize, list: &[&str]) -> bool {
        self.word(at).is_some_and(|word| is_small(word, list))
    }

    /// The group that the word at `at` lies in.
    #[must_use]
    pub fn group_at(&self, at: usize) -> Option<usize> {
        self.groups.iter().position(|group| group.from <= at && at < group.to)
    }

    /// The characters of the words `from..to`.
    #[must_use]
    pub fn span(&self, from: usize, to: usize) -> Option<Span> {
        let (first, last) = (self.word(from)?, self.word(to.checked_sub(1)?)?);
        Some(Span { start: first.span.start, end: last.span.end.max(first.span.end) })
    }

    /// Whether the word at `at` is a verb here: of the tables, or any other.
    #[must_use]
    pub fn is_verb(&self, at: usize) -> bool {
        let Some(tag) = self.tag(at) else { return false };
        if tag.part == Part::Auxiliary {
            return true;
        }
        if tag.part != Part::Other || self.group_at(at).is_some() {
            return false;
        }
        match tag.verb {
            Some((_, form)) => self.is_verb_of(at, form),
            None => self.word(at).is_some_and(is_other_verb) && !self.is_attribute(at),
        }
    }

    /// Whether the word stands before a noun that it belongs to: "the renewed claims".
    fn is_attribute(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return false };
        let after = self.part(at + 1) == Some(Part::Other) && self.word(at + 1).is_some_and(Word::is_word);
        let owner = matches!(self.part(before), Some(Part::Determiner | Part::Possessive));
        let loose = self.part(before) == Some(Part::Preposition) && !self.is(before, &["to"]);
        after && (owner || loose)
    }

    /// Whether the word at `at`, which may be a verb in that form, is one here.
    fn is_verb_of(&self, at: usize, form: Form) -> bool {
        let Some(before) = at.checked_sub(1).filter(|before| *before >= self.start) else {
            // A title may open with a verb; a sentence seldom does.
            return matches!(form, Form::Ing | Form::Past | Form::Participle);
        };
        let part = self.part(before);
        match form {
            Form::Past | Form::Participle => !self.is_attribute(at),
            Form::Ing => !matches!(part, Some(Part::Determiner | Part::Possessive)),
            Form::Base | Form::Third => {
                if self.is(before, &["to"])
                    || matches!(part, Some(Part::Auxiliary | Part::Negation | Part::Pronoun | Part::Relative))
                {
                    return form == Form::Base || part != Some(Part::Auxiliary);
                }
                if let Some(group) = self.groups.iter().find(|group| group.to == at) {
                    // "Japan talks" against "Japan's talks"
                    return self.part(group.to - 1) != Some(Part::Possessive);
                }
                match part {
                    Some(Part::Adverb | Part::Time) => self.is_verb_after_adverb(before),
                    Some(Part::Coordinator) => (self.start..before).rev().take(12).any(|back| {
                        self.part(back) == Some(Part::Auxiliary)
                            || self.tag(back).is_some_and(|tag| matches!(tag.verb, Some((_, own)) if own == form))
                                && self.is_plain_verb(back)
                    }),
                    Some(Part::Comma | Part::Quote) => self.groups.iter().any(|group| group.to == before),
                    Some(Part::Other) => {
                        // "officials say", "the ministry denies"
                        let people = self.tag(before).and_then(|tag| tag.noun).and_then(super::table::people).is_some();
                        let noun = form == Form::Third && matches!(self.part(at + 1), Some(Part::Preposition));
                        people
                            && !noun
                            && self.part(at + 1) != Some(Part::Stop)
                            && !self.is(at + 1, &["of", "between", "and"])
                    }
                    _ => false,
                }
            }
        }
    }

    /// Whether the word at `at`, which could be a verb, may as well be a noun that the name before it belongs to: "the U.S.-China
    /// trade war".
    #[must_use]
    pub fn is_attributed(&self, at: usize) -> bool {
        let form = self.tag(at).and_then(|tag| tag.verb).map(|(_, form)| form);
        matches!(form, Some(Form::Base | Form::Third)) && self.groups.iter().any(|group| group.to == at)
    }

    /// A cheap look at whether the word at `at` follows "to", a group or a pronoun.
    fn is_plain_verb(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return false };
        self.is(before, &["to"])
            || matches!(self.part(before), Some(Part::Auxiliary | Part::Pronoun | Part::Relative))
            || self.groups.iter().any(|group| group.to == at)
    }

    fn is_verb_after_adverb(&self, adverb: usize) -> bool {
        let Some(before) = adverb.checked_sub(1) else { return false };
        matches!(self.part(before), Some(Part::Auxiliary | Part::Negation | Part::Pronoun | Part::Relative))
            || self.is(before, &["to"])
            || self.groups.iter().any(|group| group.to == adverb)
    }

    /// Skips leftwards what may stand between a subject and its verb: "has also", "on Wednesday".
    #[must_use]
    pub fn before_chain(&self, verb: usize) -> usize {
        let mut at = verb;
        while at > self.start {
            let one = at - 1;
            match self.part(one) {
                Some(Part::Auxiliary | Part::Adverb | Part::Negation | Part::Time) if self.group_at(one).is_none() => {
                    at = one;
                }
                // "on Wednesday", "in 2019"
                Some(Part::Preposition) if self.is(one, &["on", "in", "at", "since", "by"]) && self.is_time(at) => {
                    at = one;
                }
                Some(Part::Other)
                    if self.word(one).is_some_and(|word| word.shape == Shape::Number) && self.is_time(one) =>
                {
                    at = one;
                }
                _ => break,
            }
        }
        at
    }

    /// Whether the word at `at` is written as a name is, inside the sentence.
    #[must_use]
    pub fn is_name(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| word.is_capital() && !word.opens)
    }

    /// Whether the word at `at` is a number.
    #[must_use]
    pub fn is_number(&self, at: usize) -> bool {
        self.word(at).is_some_and(|word| word.shape == Shape::Number)
            || self.is(at, &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
    }

    fn is_time(&self, at: usize) -> bool {
        self.part(at) == Some(Part::Time)
            || self.word(at).is_some_and(|word| {
                word.shape == Shape::Number
                    && (word.text.len() == 4
                        || self.part(at.wrapping_sub(1)) == Some(Part::Time)
                        || self.part(at + 1) == Some(Part::Time))
            })
    }

    /// Who does what the verb at `verb` tells.
    #[must_use]
    pub fn subject(&self, verb: usize) -> Option<Subject> {
        let mut at = verb;
        let mut crossing = false;
        let participle = self.tag(verb).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Ing))));
        for _ in 0..MOST {
            at = self.before_chain(at);
            if at <= self.start {
                return None;
            }
            let one = at - 1;
            if let Some(found) = self.groups.iter().position(|group| group.to == at) {
                let group = self.groups.get(found)?;
                if at == verb && participle {
                    // "calls by officials asking": who stands before it
                    return Some(Subject::Group(found));
                }
                match self.place(group.from) {
                    Place::Subject => return Some(Subject::Group(found)),
                    Place::Behind(word) if crossing || self.part(word) == Some(Part::Preposition) => {
                        at = word;
                        if self.is_verb(word) {
                            crossing = true;
                        }
                        // "the parliament of Iraq voted": the phrase before the preposition
                        continue;
                    }
                    // "urged South Korea to": who is urged acts
                    Place::Behind(_) => return Some(Subject::Group(found)),
                }
            }
            match self.part(one)? {
                Part::Pronoun => {
                    return if self.is(one, &["it", "they", "he", "she", "we", "i"]) {
                        Some(Subject::Pronoun(one))
                    } else {
                        Some(Subject::Other)
                    };
                }
                Part::Comma | Part::Dash | Part::Quote => {
                    // "X, a close ally, said": over the insertion to what it stands behind
                    let from = one.saturating_sub(22).max(self.start);
                    let open = (from..one).rev().find(|back| {
                        matches!(self.part(*back), Some(Part::Comma | Part::Dash))
                            && self.groups.iter().any(|group| group.to == *back)
                    });
                    if let Some(open) = open.filter(|_| self.part(one) != Some(Part::Quote)) {
                        at = open;
                        continue;
                    }
                    if participle || crossing {
                        // "…, blaming Iran": the sentence's own subject
                        at = self.verb_before(one)?;
                        crossing = true;
                        continue;
                    }
                    at = one;
                    if self.part(at.wrapping_sub(1)) == Some(Part::Comma) {
                        return None;
                    }
                    let list = self.verb_before(one)?;
                    at = list;
                    crossing = true;
                }
                Part::Coordinator => {
                    // "met X and agreed": the subject of the verb before; behind a comma that of the whole sentence
                    let comma = self.part(one.wrapping_sub(1)) == Some(Part::Comma);
                    let main = (self.start..one).find(|verb| self.is_verb(*verb)).filter(|_| comma);
                    at = main.or_else(|| self.verb_before(one))?;
                    crossing = true;
                }
                Part::Relative => {
                    let comma = usize::from(self.part(one.wrapping_sub(1)) == Some(Part::Comma));
                    let end = one - comma.min(one);
                    return match self.groups.iter().position(|group| group.to == end) {
                        Some(found) => Some(Subject::Group(found)),
                        None => Some(Subject::Other),
                    };
                }
                Part::Preposition if self.is(one, &["to"]) => {
                    // "enabled the two to share": who is enabled
                    if let Some(found) = self.groups.iter().position(|group| group.to == one) {
                        return Some(Subject::Group(found));
                    }
                    // "agreed to hold": who agreed holds
                    let governor = self.governor(one)?;
                    at = governor;
                    crossing = self.is_verb(governor);
                }
                Part::Preposition => {
                    // "accused of", "by attacking"
                    at = self.verb_before(one)?;
                    crossing = true;
                }
                Part::Subordinator if self.is(one, &["that"]) => return Some(Subject::Other),
                Part::Subordinator if participle => {
                    at = self.verb_before(one)?;
                    crossing = true;
                }
                Part::Subordinator | Part::Stop | Part::Determiner | Part::Possessive => return None,
                Part::Other => {
                    if self.is_verb(one) {
                        at = one;
                        crossing = true;
                        continue;
                    }
                    // A noun: the head of a phrase that is no group, perhaps behind a preposition.
                    let mut from = one;
                    while from > self.start
                        && matches!(self.part(from - 1), Some(Part::Other | Part::Determiner | Part::Possessive))
                        && self.group_at(from - 1).is_none()
                        && !self.is_verb(from - 1)
                    {
                        from -= 1;
                    }
                    if from <= self.start {
                        return Some(self.definite(from, one));
                    }
                    match self.part(from - 1)? {
                        Part::Preposition if !self.is(from - 1, &["to"]) => {
                            at = from - 1;
                            // "along with its allies"
                            while self.part(at.wrapping_sub(1)) == Some(Part::Preposition) {
                                at -= 1;
                            }
                        }
                        // "X and a group of others met"
                        Part::Coordinator if self.groups.iter().any(|group| group.to + 1 == from) => at = from - 1,
                        Part::Comma if crossing => at = from - 1,
                        _ if self.is_verb(from - 1) && (crossing || participle) => {
                            at = from - 1;
                            crossing = true;
                        }
                        _ => return Some(self.definite(from, one)),
                    }
                    if self.groups.iter().any(|group| group.from < at && at < group.to) {
                        return Some(Subject::Other);
                    }
                }
                Part::Auxiliary | Part::Adverb | Part::Negation | Part::Time => return None,
            }
        }
        None
    }

    /// The group that opens the sentence, where nothing else between it and the verb at `at` could be its subject.
    #[must_use]
    pub fn opening(&self, at: usize) -> Option<Subject> {
        let first = self.groups.first()?;
        let opens = first.class == Class::Acts && !first.owns && first.from < self.start + 8;
        let alone = self
            .groups
            .iter()
            .skip(1)
            .take_while(|group| group.to <= at)
            .all(|group| matches!(self.place(group.from), Place::Behind(_)));
        (opens && alone && first.to <= at && self.place(first.from) == Place::Subject).then_some(Subject::Group(0))
    }

    /// The subject of the sentence for the participle at `at` that opens it: "Accusing Libya of aggression, Chad called".
    #[must_use]
    pub fn after_phrase(&self, at: usize) -> Option<Subject> {
        let opens = at <= self.start + 1 && self.tag(at).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Ing))));
        let comma = (at..(at + 20).min(self.end)).find(|comma| self.part(*comma) == Some(Part::Comma))?;
        let found = self.groups.iter().position(|group| group.from == comma + 1)?;
        let group = self.groups.get(found)?;
        (opens && group.class == Class::Acts && !group.owns).then_some(Subject::Group(found))
    }

    /// "the government", "the ministry": as good as a pronoun; any other noun is somebody else.
    fn definite(&self, from: usize, head: usize) -> Subject {
        let office =
            self.tag(head).and_then(|tag| tag.noun).and_then(super::table::people) == Some(super::table::Noun::State);
        let owned = self.is(from, &["its", "their", "his", "her"]) && head <= from + 4 && office;
        let stands = owned
            || self.is(from, &["the"])
                && head <= from + 2
                && self.is(
                    head,
                    &[
                        "government",
                        "ministry",
                        "administration",
                        "regime",
                        "military",
                        "army",
                        "parliament",
                        "cabinet",
                        "president",
                        "minister",
                        "authorities",
                        "country",
                        "nation",
                        "officials",
                        "spokesman",
                        "spokeswoman",
                    ],
                );
        if stands { Subject::Pronoun(head) } else { Subject::Other }
    }

    /// The verb or adjective before "to" at `to`, over its object: "urged South Korea to".
    #[must_use]
    pub fn governor(&self, to: usize) -> Option<usize> {
        let mut at = to;
        for _ in 0..6 {
            let one = at.checked_sub(1).filter(|one| *one >= self.start)?;
            if let Some(group) = self.groups.iter().find(|group| group.to == at) {
                at = group.from;
                continue;
            }
            let tag = self.tag(one)?;
            if self.is_verb(one) || tag.verb.is_some() && tag.part == Part::Other {
                return Some(one);
            }
            match tag.part {
                Part::Other | Part::Determiner | Part::Adverb | Part::Time | Part::Pronoun | Part::Possessive => {
                    at = one;
                }
                Part::Preposition if self.is(one, &["on", "upon", "in", "for", "of"]) => at = one,
                _ => return None,
            }
        }
        None
    }

    /// The nearest verb before `at`, in reach and not beyond the clause.
    fn verb_before(&self, at: usize) -> Option<usize> {
        (at.saturating_sub(18).max(self.start)..at)
            .rev()
            .take_while(|back| self.part(*back) != Some(Part::Stop) || self.is(*back, &["(", ")"]))
            .find(|back| self.is_verb(*back))
            .map(|verb| verb + usize::from(false))
    }

    /// What a phrase that starts at `from` stands behind.
    #[must_use]
    pub fn place(&self, from: usize) -> Place {
        let Some(before) = from.checked_sub(1).filter(|before| *before >= self.start) else { return Place::Subject };
        match self.part(before) {
            Some(Part::Preposition) => {
                // "as Turkey began" against "as illegal"
                let clause = self.is(before, &["as"])
                    && self.groups.iter().any(|group| group.from == from && self.is_verb(group.to));
                if clause { Place::Subject } else { Place::Behind(before) }
            }
            Some(Part::Other | Part::Auxiliary) if self.is_verb(before) && !self.is_saying(before) => {
                Place::Behind(before)
            }
            Some(Part::Other)
                if self.group_at(before).is_none()
                    && self.word(before).is_some_and(|word| word.shape == Shape::Lower)
                    && !self.is_verb(before) =>
            {
                Place::Subject
            }
            _ => Place::Subject,
        }
    }

    /// Whether the verb at `at` says something, so that a clause may follow it without "that".
    #[must_use]
    pub fn is_saying(&self, at: usize) -> bool {
        self.is(at, SAYING)
    }
}

/// What a phrase stands behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It may be the subject of what follows.
    Subject,
    /// A verb or a preposition has it as its object.
    Behind(usize),
}
