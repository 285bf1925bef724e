//! A sentence as the rules see it: its words, what they can be, the states it names, and who does what a verb tells.

use super::grammar::{Part, Tag, is_other_verb, is_small};
use super::groups::Group;
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
    /// A bit for each word of the tables that it has, see [`held`].
    held: Held,
    /// For each word, whether it is a verb here.
    verbs: Vec<bool>,
}

/// A bit for each word of the tables, by number; two far apart may share one.
type Held = [u64; 64];

/// A bit for each noun of `tags`, which are those of `words`. "among" is as good as "between".
fn held(words: &[Word<'_>], tags: &[Tag]) -> Held {
    let among = words.iter().any(|word| is_small(word, &["among"]));
    let between = among.then(|| super::table::number("between")).flatten();
    let mut held = [0; 64];
    for noun in tags.iter().filter_map(|tag| tag.noun).chain(between) {
        held[usize::from(noun / 64 % 64)] |= 1 << (noun % 64);
    }
    held
}

/// Forms of the verbs of saying that a clause may follow without "that".
#[rustfmt::skip]
const SAYING: &[&str] = &[
    "said", "says", "say", "saying", "announced", "added", "stated", "confirmed", "believes", "insisted", "claimed", "declared",
    "reported", "noted", "tweeted", "admitted", "acknowledged", "stressed", "indicated", "revealed", "replied", "retorted", "snapped", "argued", "argues", "asserted", "contended", "remarked",
    "commented", "emphasised", "emphasized", "hinted",
];

/// Whom one tells what the world is to know.
#[rustfmt::skip]
const PRESS: &[&str] = &[
    "reporters", "journalists", "newsmen", "correspondents", "briefing", "conference", "parliament", "lawmakers", "deputies",
    "congress", "meeting", "summit", "session", "assembly", "council", "rally", "committee", "hearing", "forum", "radio", "television", "tv", "newspaper", "daily", "agency", "broadcaster", "magazine", "reuters", "afp",
];

impl<'s, 'a> Scene<'s, 'a> {
    /// The sentence in the words `start..end` that names the states `groups`.
    #[must_use]
    pub fn new(words: &'s [Word<'a>], tags: &'s [Tag], start: usize, end: usize, groups: Vec<Group<'s>>) -> Self {
        let mut scene = Self { words, tags, start, end, groups, held: held(words, tags), verbs: Vec::new() };
        scene.verbs = (0..end).map(|at| scene.stands_as_verb(at)).collect();
        scene
    }
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

    /// Whether the sentence may have one of `words`, the numbers of words of the tables.
    #[must_use]
    pub fn may_hold(&self, words: &[u16]) -> bool {
        words.iter().any(|word| self.held[usize::from(*word / 64 % 64)] >> (*word % 64) & 1 == 1)
    }

    /// The group that the word at `at` lies in.
    #[must_use]
    pub fn group_at(&self, at: usize) -> Option<usize> {
        self.groups.iter().position(|group| group.from <= at && at < group.to)
    }

    /// The capital or place with which the sentence opens, if that is where it takes place: "In Dakar, the ministry".
    #[must_use]
    pub fn host(&self) -> Option<&Group<'s>> {
        let first = self.groups.first().filter(|first| first.place || first.bare)?;
        let inside = first.from == self.start + 1 && self.is(self.start, &["in"]) && first.members.len() == 1;
        let venue = self.is(first.to.wrapping_sub(1), super::lists::VENUES);
        (inside && !venue && self.part(first.to) == Some(Part::Comma)).then_some(first)
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
        self.verbs.get(at).copied().unwrap_or(false)
    }

    /// The same, read anew.
    fn stands_as_verb(&self, at: usize) -> bool {
        let Some(tag) = self.tag(at) else { return false };
        if tag.part == Part::Auxiliary {
            return true;
        }
        if tag.part != Part::Other || self.group_at(at).is_some() {
            return false;
        }
        match tag.verb {
            // "This angered Chad": no Chad that was angered
            Some((_, Form::Past)) if at == self.start + 1 && self.is(self.start, &["this", "that"]) => {
                self.groups.iter().any(|group| group.from == at + 1 && group.bare) || self.is_verb_of(at, Form::Past)
            }
            Some((_, form)) => self.is_verb_of(at, form),
            None => self.word(at).is_some_and(is_other_verb) && !self.is_attribute(at),
        }
    }

    /// Whether a preposition or what may be a verb stands before the phrase from `from` on. It asks nothing of the words behind.
    fn is_governed(&self, from: usize) -> bool {
        let Some(before) = from.checked_sub(1) else { return false };
        self.part(before) == Some(Part::Preposition)
            || self.tag(before).is_some_and(|tag| tag.verb.is_some())
            || self.word(before).is_some_and(is_other_verb)
    }

    /// Whether the word stands before a noun that it belongs to: "the renewed claims".
    fn is_attribute(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return false };
        let after = self.part(at + 1) == Some(Part::Other) && self.word(at + 1).is_some_and(Word::is_word);
        let owner = matches!(self.part(before), Some(Part::Determiner | Part::Possessive));
        let loose = self.part(before) == Some(Part::Preposition) && !self.is(before, &["to"]);
        // "bombed suspected camps", "freed eleven captured sailors": behind a verb or a number
        // "treated wounded Chadian soldiers"
        let adjective =
            self.group_at(at + 1).is_some() && self.word(at + 2).is_some_and(|word| word.shape == Shape::Lower);
        let noun = (self.word(at + 1).is_some_and(|word| word.shape == Shape::Lower) || adjective)
            && self.word(at).is_some_and(past);
        let number = self.word(before).is_some_and(|word| word.shape == Shape::Number);
        let verb = || {
            self.part(before) == Some(Part::Other)
                && self.group_at(before).is_none()
                && self
                    .word(before)
                    .is_some_and(|word| word.shape == Shape::Lower && (past(word) || word.text.ends_with("ing")))
        };
        // "urged newly elected officials"
        let adverb = || {
            self.part(before) == Some(Part::Adverb)
                && self.word(before).is_some_and(|word| word.text.ends_with("ly"))
                && before
                    .checked_sub(1)
                    .and_then(|back| self.word(back))
                    .is_some_and(|word| word.shape == Shape::Lower && (past(word) || word.text.ends_with("ing")))
        };
        after && (owner || loose || noun && (number || verb()) || self.word(at).is_some_and(past) && adverb())
    }

    /// Whether the word at `at`, which may be a verb in that form, is one here.
    fn is_verb_of(&self, at: usize, form: Form) -> bool {
        let Some(before) = at.checked_sub(1).filter(|before| *before >= self.start) else {
            // A title may open with a verb; a sentence seldom does. "Fighting erupted": a noun.
            let noun = form == Form::Ing
                && self
                    .tag(at)
                    .and_then(|tag| tag.noun)
                    .is_some_and(|word| super::table::of_noun(word).next().is_some())
                && (self.part(at + 1) == Some(Part::Auxiliary)
                    || self.is(at + 1, &["between", "among", "of"])
                    || self.tag(at + 1).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Past | Form::Third))))
                    || self.word(at + 1).is_some_and(is_other_verb));
            return !noun && matches!(form, Form::Ing | Form::Past | Form::Participle);
        };
        let part = self.part(before);
        // "A. Name, left, and": where somebody stands in a picture
        let apart = |part: Option<Part>| matches!(part, Some(Part::Comma | Part::Coordinator | Part::Stop));
        if self.is(at, &["left"]) && apart(part) && apart(self.part(at + 1)) {
            return false;
        }
        match form {
            // "an agreed upon limit"
            Form::Past | Form::Participle => !self.is_attribute(at) && !self.is(before, &["a", "an"]),
            Form::Ing => {
                let governed =
                    matches!(part, Some(Part::Determiner | Part::Possessive)) && !self.is(before, &["those"]);
                // "by rioting Chadians", "was given arms and training by"
                let people = part == Some(Part::Preposition)
                    && self.group_at(at + 1).is_some()
                    && self.is(
                        at,
                        &["rioting", "protesting", "marching", "advancing", "retreating", "invading", "fleeing"],
                    );
                let gift = part == Some(Part::Coordinator)
                    && self.is(at + 1, &["by"])
                    && !self.word(at + 2).is_some_and(|word| word.text.ends_with("ing"));
                !governed && !people && !gift && !self.is_deed(at, before)
            }
            Form::Base | Form::Third => {
                if self.is(before, &["to"]) {
                    return form == Form::Base;
                }
                // "there were no talks"
                if self.is(before, &["no"]) {
                    return false;
                }
                if matches!(part, Some(Part::Auxiliary | Part::Negation | Part::Pronoun | Part::Relative)) {
                    // "was second": behind "to be" no infinitive stands
                    let be = self
                        .is(before, &["is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had"]);
                    return form == Form::Base && !be || part != Some(Part::Auxiliary);
                }
                if let Some(group) = self.groups.iter().find(|group| group.to == at) {
                    // "Japan talks" against "Japan's talks"; "Peru promise" would be of several
                    let alone = form == Form::Base
                        && group.bare
                        && !self.is_governed(group.from)
                        && !self.is(group.from.wrapping_sub(1), &["that"]);
                    // "Omani military aid": the army would aid in the third person
                    let alone = alone || form == Form::Base && self.is(group.to - 1, &["military"]);
                    // "the US-led war": what the name is joined to belongs to the noun
                    let compound = self.word(group.to - 1).is_some_and(|word| {
                        word.text
                            .rsplit_once('-')
                            .is_some_and(|(_, tail)| matches!(tail, "led" | "backed" | "run" | "held"))
                    });
                    // "accused Chadian forces"
                    let forces = self.is(at, &["forces"]) && self.is_governed(group.from);
                    return self.part(group.to - 1) != Some(Part::Possessive) && !alone && !compound && !forces;
                }
                // "to help train", "helped rebuild"
                if form == Form::Base && self.is(before, &["help", "helps", "helped", "helping"]) {
                    return true;
                }
                match part {
                    Some(Part::Adverb | Part::Time) => self.is_verb_after_adverb(before),
                    // "no longer recognises"
                    _ if self.is(before, &["longer"]) && self.is(before.wrapping_sub(1), &["no"]) => true,
                    Some(Part::Coordinator) => (self.start..before).rev().take(12).any(|back| {
                        self.part(back) == Some(Part::Auxiliary)
                            || self.tag(back).is_some_and(|tag| matches!(tag.verb, Some((_, own)) if own == form))
                                && self.is_plain_verb(back)
                    }),
                    // "A. Name (left) shakes hands"
                    Some(Part::Stop) => form == Form::Third && self.is(before, &[")"]),
                    Some(Part::Comma | Part::Quote) => self.groups.iter().any(|group| group.to == before),
                    Some(Part::Other) => {
                        // "officials say", "the ministry denies"
                        let people = self.tag(before).and_then(|tag| tag.noun).and_then(super::table::people).is_some();
                        // "artillery duels erupted"
                        let next = self.tag(at + 1).and_then(|tag| tag.verb).map(|(_, form)| form);
                        let noun = form == Form::Third
                            && (matches!(self.part(at + 1), Some(Part::Preposition | Part::Auxiliary))
                                || matches!(next, Some(Form::Past))
                                || self.word(at + 1).is_some_and(is_other_verb))
                            // "the military strike": one does, several do
                            || form == Form::Base && self.word(before).is_some_and(|word| !word.text.ends_with('s') && !self.is(before, &["police", "people", "men", "women", "fishermen", "gunmen", "servicemen", "policemen"]));
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

    /// Whether the word at `at` names a deed behind an adjective: "the accidental bombing of", "fierce fighting broke out".
    fn is_deed(&self, at: usize, before: usize) -> bool {
        let noun = self.tag(at).and_then(|tag| tag.noun);
        let deed = noun.is_some_and(|noun| super::table::of_noun(noun).next().is_some());
        let adjective = self.part(before) == Some(Part::Other)
            && self.tag(before).is_some_and(|tag| tag.verb.is_none())
            && self.word(before).is_some_and(|word| word.shape == Shape::Lower || before == self.start)
            && self.group_at(before).is_none();
        let opens = before == self.start
            || matches!(
                self.part(before.wrapping_sub(1)),
                Some(Part::Determiner | Part::Possessive | Part::Preposition)
            );
        let on = self.is(
            at + 1,
            &["of", "by", "between", "along", "near", "in", "erupted", "broke", "raged", "flared", "continued"],
        ) || self.part(at + 1) == Some(Part::Auxiliary);
        deed && adjective && opens && on
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
                // "politely but firmly declined"
                Some(Part::Coordinator)
                    if self.part(at) == Some(Part::Adverb) && self.part(one.wrapping_sub(1)) == Some(Part::Adverb) =>
                {
                    at = one;
                }
                // "no longer recognises"
                Some(Part::Other) if self.is(one, &["longer"]) && self.is(one.wrapping_sub(1), &["no"]) => at = one,
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

    /// One past the time that opens at `at`: "on Tuesday", "late last week", "in the summer of 2003".
    #[must_use]
    pub fn time_phrase(&self, at: usize) -> Option<usize> {
        const MOST: usize = 6;
        let opens = usize::from(self.is(at, &["on", "in", "at", "by", "since", "during", "for"]));
        #[rustfmt::skip]
        const SAID_OF: &[&str] = &[
            "second", "third", "fourth", "fifth", "sixth", "seventh", "straight", "consecutive", "successive", "whole", "full", "past", "same", "following", "previous", "running",
        ];
        let mut end = None;
        for to in at + opens..at + opens + MOST {
            let number = self.word(to).is_some_and(|word| word.shape == Shape::Number);
            let after_time = end == Some(to) && to > at + opens;
            match self.part(to) {
                _ if self.group_at(to).is_some() => break,
                Some(Part::Time) => end = Some(to + 1),
                Some(Part::Other) if number && (after_time || opens > 0 && self.is_time(to)) => end = Some(to + 1),
                Some(Part::Determiner | Part::Adverb) => {}
                Some(Part::Other) if number || self.is_number(to) || self.is(to, SAID_OF) => {}
                _ => break,
            }
        }
        end
    }

    /// One past the words at `at` that only say who says so: "over [what it says was] an attack".
    #[must_use]
    pub fn hedge(&self, at: usize) -> Option<usize> {
        #[rustfmt::skip]
        const SAY: &[&str] = &[
            "says", "said", "say", "calls", "called", "call", "described", "describes", "sees", "saw", "see", "considers",
            "considered", "consider", "termed", "terms", "regards", "regarded", "claims", "claimed", "believes", "believed",
            "alleges", "alleged", "viewed", "views", "deemed", "deems",
        ];
        let who = at + 1;
        let to = match self.part(who)? {
            _ if !self.is(at, &["what"]) => return None,
            Part::Pronoun => who + 1,
            _ => self.groups.iter().find(|group| group.from == who)?.to,
        };
        let verb = if self.part(to) == Some(Part::Adverb) { to + 1 } else { to };
        let after = verb + 1 + usize::from(self.is(verb + 1, &["is", "was", "are", "were", "as"]));
        self.is(verb, SAY).then_some(after)
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

    /// What a phrase that starts at `from` stands behind.
    #[must_use]
    pub fn place(&self, from: usize) -> PhraseRole {
        let Some(before) = from.checked_sub(1).filter(|before| *before >= self.start) else {
            return PhraseRole::Subject;
        };
        match self.part(before) {
            Some(Part::Preposition) => {
                // "as Turkey began" against "as illegal"
                let clause = self.is(before, &["as"])
                    && self.groups.iter().any(|group| group.from == from && self.is_verb(group.to));
                if clause { PhraseRole::Subject } else { PhraseRole::Behind(before) }
            }
            Some(Part::Other | Part::Auxiliary) if self.is_verb(before) && !self.is_saying(before) => {
                PhraseRole::Behind(before)
            }
            Some(Part::Other)
                if self.group_at(before).is_none()
                    && self.word(before).is_some_and(|word| word.shape == Shape::Lower)
                    && !self.is_verb(before) =>
            {
                PhraseRole::Subject
            }
            _ => PhraseRole::Subject,
        }
    }

    /// Whether the word at `at` is a noun for firms or private people.
    #[must_use]
    pub fn is_firm(&self, at: usize) -> bool {
        let people = self.tag(at).and_then(|tag| tag.noun).and_then(super::table::people);
        matches!(people, Some(super::table::Noun::Firm | super::table::Noun::Private))
    }

    /// Whether the verb at `at` says something, so that a clause may follow it without "that".
    #[must_use]
    pub fn is_saying(&self, at: usize) -> bool {
        // "told a news conference"
        let told = || self.is(at, &["told"]) && (at + 1..at + 6).any(|to| self.is(to, PRESS));
        // None of them may be anything else.
        self.part(at) == Some(Part::Other) && (self.is(at, SAYING) || told())
    }
}

/// What a phrase stands behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhraseRole {
    /// It may be the subject of what follows.
    Subject,
    /// A verb or a preposition has it as its object.
    Behind(usize),
}

/// Whether `word` has the form of a regular past or participle.
fn past(word: &Word<'_>) -> bool {
    word.text.ends_with("ed")
}
