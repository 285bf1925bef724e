//! Who a sentence is about: its subject, as a name or as words.

use super::super::actors::Kind;
use super::words::{AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, STARTERS};
use super::{Memory, Scene, Speaker};
use crate::lexicon::{Classes, small_classes};
use crate::recognise::names::{Shape, Word};

impl Scene<'_> {
    /// The person named within the words `from..to`, or else the words themselves.
    pub(super) fn person_or_phrase(&self, from: usize, to: usize) -> Option<Speaker> {
        let person = (from..to).filter_map(|at| self.actor(at)).find(|(actor, _)| actor.kind == Kind::Person);
        person.map(|(actor, _)| self.named(&actor)).or_else(|| self.phrase(from, to))
    }

    /// The bare phrase that ends before `end`: "his defense minister", "a police spokesman".
    pub(super) fn phrase_ending(&self, start: usize, end: usize) -> Option<Speaker> {
        let mut from = end;
        while from > start && end - from < 12 {
            let word = self.words.get(from - 1)?;
            let stop = matches!(word.shape, Shape::Mark(mark) if mark != '-' && mark != '&')
                || self.is(from - 1, CONJUNCTIONS);
            if stop || (self.is_cue(from - 1) && from < end) {
                break;
            }
            from -= 1;
            if self.is(from, STARTERS) && !self.is(from.wrapping_sub(1), &["of", "for", "in", "at", "from", "with"]) {
                break;
            }
        }
        self.person_or_phrase(from, end).filter(|_| {
            self.is_nominal(from)
                && !self.is(end - 1, PREPOSITIONS)
                && self.words.get(end - 1).is_some_and(Word::is_word)
        })
    }

    /// Whether a phrase that names someone can start at `index`.
    pub(super) fn is_nominal(&self, index: usize) -> bool {
        let Some(word) = self.words.get(index) else { return false };
        word.is_word()
            && !self.is(index, PREPOSITIONS)
            && !self.is(index, CONJUNCTIONS)
            && !self.is(index, AUXILIARIES)
            && !self.is_adverb(index)
    }

    /// The first actor of `from..to` that can be the subject: it owns nothing and follows no preposition.
    pub(super) fn subject(&self, from: usize, to: usize) -> Option<Speaker> {
        let mut place = None;
        // Whether a place or body was passed that only says whose someone is: "A Dutch official", "an ECOWAS observer".
        let mut owned = None;
        let mut at = from;
        while at < to {
            if let (Some((actor, first)), false) = (self.actor(at), self.quoted.get(at).copied().unwrap_or(false)) {
                let free = first == 0 || !self.is(first - 1, PREPOSITIONS);
                // "A European Union diplomat"
                let noun = self.words.get(at + 1).is_some_and(|word| word.shape == Shape::Lower)
                    && !self.is_cue(at + 1)
                    && !self.is(at + 1, AUXILIARIES)
                    && !self.is(at + 1, PREPOSITIONS)
                    && !self.is(at + 1, CONJUNCTIONS)
                    && !self.is_adverb(at + 1);
                if actor.kind != Kind::Person && noun && first > from && self.is(first - 1, &["a", "an"]) {
                    return self.phrase(first - 1, at + 2);
                }
                let owns = actor.kind != Kind::Person
                    && (self.is_role(at + 1) && self.words.get(at + 1).is_some_and(|word| word.shape == Shape::Lower)
                        || actor.kind == Kind::Place
                            && first > from
                            && self
                                .words
                                .get(first - 1)
                                .is_some_and(|word| word.is_capital() && !word.is_function_word()));
                if owns {
                    owned = owned.or_else(|| Some(self.named(&actor)));
                    at += 1;
                    continue;
                }
                if free && actor.kind != Kind::Place {
                    // "the Labour Party Leader Ida Holm": she, not her party
                    let led =
                        (at + 1..to.min(at + 4)).find(|next| self.who.get(*next).is_none_or(|own| *own != Some(actor)));
                    let led = led.filter(|next| actor.kind != Kind::Person && self.is_role(*next));
                    let leader = led.and_then(|role| self.actor(role + 1)).filter(|(who, _)| who.kind == Kind::Person);
                    return Some(self.named(&leader.map_or(actor, |(leader, _)| leader)));
                }
                if free && place.is_none() {
                    place = Some(self.named(&actor));
                }
            }
            at += 1;
        }
        // "The foreign ministers of X, Y and Z met": the phrase, not its last place.
        let phrase =
            self.is(from, &["the", "some", "several", "a", "an"]).then(|| self.leading_phrase(from, to)).flatten();
        let named = place.as_ref().or(owned.as_ref()).map(|(_, span)| *span);
        phrase.filter(|(_, words)| named.is_some_and(|named| words.overlaps(named))).or(place)
    }

    /// The phrase that opens a sentence: "The foreign ministers of South Korea, China and Japan".
    pub(super) fn leading_phrase(&self, start: usize, end: usize) -> Option<Speaker> {
        let role = (start..end.min(start + 8)).find(|at| self.is_role(*at) || self.is_plural(*at))?;
        if (start..role).any(|at| {
            self.words.get(at).is_some_and(|word| matches!(word.shape, Shape::Mark(_))) || self.is(at, PREPOSITIONS)
        }) {
            return None;
        }
        let mut to = role + 1;
        if self.is(to, &["of", "from", "for", "in", "with"]) {
            let mut at = to + 1;
            while at < end
                && (self.words.get(at).is_some_and(Word::is_capital) || self.is(at, &[",", "and", "the", "of"]))
            {
                at += 1;
            }
            if at > to + 1 {
                to = at;
            }
        }
        self.phrase(start, to)
    }

    /// Whether the word at `index` says what people are, in the singular or plural.
    pub(super) fn is_role(&self, index: usize) -> bool {
        self.words.get(index).is_some_and(|word| {
            let one = || word.text.strip_suffix(['s', 'S']).unwrap_or("");
            word.small.has(Classes::ROLE) || small_classes(one()).has(Classes::ROLE)
        })
    }

    /// Whether the word at `index` looks like a plural noun.
    pub(super) fn is_plural(&self, index: usize) -> bool {
        self.words
            .get(index)
            .is_some_and(|word| word.shape == Shape::Lower && word.text.len() > 4 && word.text.ends_with('s'))
    }

    /// Whether the word at `index` is an adverb that can stand between subject and verb.
    pub(super) fn is_adverb(&self, index: usize) -> bool {
        self.is(
            index,
            &[
                "also", "too", "later", "then", "again", "often", "even", "once", "earlier", "further", "just",
                "still", "now", "only", "first", "never", "always",
            ],
        ) || self
            .words
            .get(index)
            .is_some_and(|word| word.shape == Shape::Lower && word.text.len() > 4 && word.text.ends_with("ly"))
    }

    /// Whom "he" or "she" means at `index`: the last person who spoke or acted before it.
    pub(super) fn antecedent(&self, index: usize, memory: &Memory) -> Option<Speaker> {
        let start = self.sentence_start(index.saturating_sub(1));
        let here = self.person_subject(start, index).or_else(|| self.before_sentence(start));
        let last = memory.here.as_ref().map(|(speaker, _)| speaker.clone());
        here.or(last).or_else(|| memory.subject.clone())
    }

    /// The person whom the sentences before `start` are about, nearest first.
    pub(super) fn before_sentence(&self, start: usize) -> Option<Speaker> {
        let mut end = start;
        for _ in 0..4 {
            let from = self.sentence_start(end.checked_sub(1)?);
            if let Some(found) = self.person_subject(from, end) {
                return Some(found);
            }
            end = from;
        }
        None
    }

    /// The person who speaks, or else acts, in the words `from..to`, quotations left out.
    pub(super) fn person_subject(&self, from: usize, to: usize) -> Option<Speaker> {
        // Most sentences name nobody.
        if self.who.get(from..to)?.iter().all(Option::is_none) {
            return None;
        }
        let person = |at: usize| {
            let free = !self.quoted.get(at).copied().unwrap_or(true);
            self.actor(at).filter(|(actor, _)| free && actor.kind == Kind::Person)
        };
        let speaks = (from..to).filter(|at| self.is_cue(*at)).find_map(|verb| {
            let left = verb.checked_sub(1).filter(|left| *left >= from).and_then(person);
            // "said Chief Inspector A. Name": the office may stand between.
            let mut right = (verb + 1..to.min(verb + 8)).take_while(|at| !self.is(*at, &[".", ";", "that"]));
            left.or_else(|| right.find_map(person)).map(|(actor, _)| actor)
        });
        let acts = || {
            let free = |first: usize| first == 0 || !self.is(first - 1, PREPOSITIONS);
            let mut people = (from..to).filter_map(person);
            let first = people.next();
            let all = || (from..to).filter_map(person);
            all().find(|(_, first)| free(*first)).or(first).map(|(actor, _)| actor)
        };
        speaks.or_else(acts).map(|actor| self.named(&actor))
    }

    /// The person whom the end of the paragraph is about.
    pub(super) fn last_subject(&self) -> Option<Speaker> {
        self.before_sentence(self.words.len())
    }
}
