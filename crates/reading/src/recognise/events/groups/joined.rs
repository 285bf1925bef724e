//! Phrases that "and", a comma or a dash joins: "Egypt, Greece and Cyprus".

use super::{Class, Group, Sight, is_small_word};
use crate::recognise::events::grammar::{Part, is_other_verb, is_small};
use crate::recognise::events::table::Form;
use crate::recognise::names::Word;

/// Words behind which a clause may open: "said Chad and Niger had", "as Chad and Niger signed".
#[rustfmt::skip]
const OPENS: &[&str] = &[
    "as", "said", "says", "say", "announced", "reported", "added", "confirmed", "believes", "believed", "claimed", "insisted",
    "stressed", "noted", "hoped", "hopes", "following",
];

impl Sight<'_, '_> {
    /// Phrases that "and" or a comma joins, as one.
    pub(super) fn joined<'a>(&self, phrases: Vec<Group<'a>>) -> Vec<Group<'a>> {
        let mut groups: Vec<Group<'a>> = Vec::new();
        for phrase in phrases {
            let Some(last) = groups.last_mut().filter(|last| !last.pair && !phrase.pair) else {
                groups.push(phrase);
                continue;
            };
            // "President A. Name of Chad": one, who may go on with another
            let of_it = last.person
                && phrase.bare
                && phrase.from == last.to + 1
                && is_small_word(self.word(last.to), &["of"])
                && last.members.last().zip(phrase.members.first()).is_some_and(|(one, two)| one.country == two.country);
            if of_it {
                last.to = phrase.to;
                continue;
            }
            if self.joins(last, &phrase) {
                last.to = last.to.max(phrase.to);
                last.members.extend(phrase.members);
                last.class = match (last.class, phrase.class) {
                    // "pilgrims from India and Nepal": of both
                    (class, _) if last.person && phrase.bare && !last.owns => class,
                    // "Hungarian and Romanian officials"
                    (Class::Thing, class) => class,
                    (Class::Acts, Class::Thing) if phrase.place => Class::Acts,
                    (Class::Acts, Class::Acts) => Class::Acts,
                    (_, class) => class,
                };
                last.owns = phrase.owns;
                (last.bare, last.local) = (false, false);
                last.place &= phrase.place;
                continue;
            }
            if phrase.from < last.to {
                // One lies in the other: the outer one stays.
                continue;
            }
            groups.push(phrase);
        }
        groups
    }

    /// Whether `next` goes on with the list that `last` opens.
    pub(super) fn joins(&self, last: &Group<'_>, next: &Group<'_>) -> bool {
        // "BEIRUT - Peruvian ministers": a dash between spaces joins nothing
        let end = |at: usize| self.words.get(at).map(|word| word.span.end);
        let spaced = self.words.get(last.to).map(|dash| dash.span.start) > last.to.checked_sub(1).and_then(end);
        if next.from <= last.to && last.to <= next.to && next.from + 1 >= last.to {
            // "Turkish-Libyan": one word or two that touch; "Israeli Palestinian"
            let touch = last.to > next.from || self.part(last.to) == Some(Part::Dash) && !spaced;
            if touch {
                return true;
            }
        }
        let between: Vec<Part> = (last.to..next.from).filter_map(|at| self.part(at)).collect();
        let and = is_small_word(self.word(next.from.wrapping_sub(1)), &["and", "&"]);
        let comma = matches!(between.as_slice(), [Part::Comma]);
        // "Egypt as well as Sudan", "Egypt, together with Sudan"
        let beside = ["as well as", "along with", "together with", "and also"].iter().any(|words| {
            let count = words.split(' ').count();
            let from = next.from.wrapping_sub(count);
            let comma = usize::from(self.part(last.to) == Some(Part::Comma));
            from == last.to + comma && words.split(' ').zip(from..).all(|(word, at)| self.word(at) == word)
        });
        if beside {
            return !(last.from > self.start && matches!(self.part(last.from - 1), Some(Part::Other)));
        }
        let list = matches!(between.as_slice(), [Part::Coordinator] | [Part::Comma, Part::Coordinator]) && and
            || matches!(between.as_slice(), [Part::Dash]) && !spaced;
        if comma {
            // "Egypt, Greece and Cyprus", and in titles "South Korea, Japan hold": a list goes on, or a verb follows.
            let goes_on = self.part(next.to) == Some(Part::Comma) && self.listed(next.to + 1)
                || is_small_word(self.word(next.to), &["and"]);
            let verb = self.tags.get(next.to).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Base))));
            let first = self.part(next.to).is_none();
            // "In Cairo, France and Egypt signed": where it was is no member of the list.
            let opens = is_small_word(self.word(self.start), &["in", "at", "from", "like", "unlike"]);
            let inside = last.from > self.start
                && is_small_word(self.word(last.from - 1), &["in", "at", "near"])
                && !(self.start..last.from).any(|at| self.is_finite(at))
                && !self.list_ends(next.to);
            let place = (last.from == self.start + 1 && opens || inside) && last.members.len() == 1;
            if place {
                return false;
            }
            return !last.owns && (goes_on || verb || first && last.members.len() > 1);
        }
        if !list {
            return false;
        }
        // "X attacked Japan and China condemned it": the second has a verb of its own.
        let verb_at = |at: usize| self.verb_at(at);
        // Over an adjective: "into northeast Syria"
        let plain = |at: usize| {
            self.part(at) == Some(Part::Other)
                && !verb_at(at)
                && self.words.get(at).is_some_and(|word| word.shape == crate::recognise::names::Shape::Lower)
        };
        let before = (self.start..last.from).rev().take(3).find(|at| !plain(*at));
        let object = before.is_some_and(|at| {
            (self.part(at) == Some(Part::Preposition) || self.part(at) == Some(Part::Other) && verb_at(at))
                && !is_small_word(self.word(at), &["between", "among", "of", "from"])
                && !is_small_word(self.word(at), OPENS)
        });
        let verb = matches!(self.part(next.to), Some(Part::Auxiliary))
            || self.tags.get(next.to).is_some_and(|tag| tag.verb.is_some() && tag.part == Part::Other)
            || self.words.get(next.to).filter(|_| next.to < self.end).is_some_and(is_other_verb);
        !(object && verb)
    }

    /// Whether the word at `at` may be a verb, of the tables or any other.
    fn verb_at(&self, at: usize) -> bool {
        self.tags.get(at).is_some_and(|tag| matches!(tag.verb, Some((_, form)) if form != Form::Ing))
            || self.words.get(at).is_some_and(is_other_verb)
    }

    /// Whether the word at `at` looks like the verb of a clause.
    fn is_finite(&self, at: usize) -> bool {
        self.tags.get(at).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Past | Form::Participle))))
            || self.part(at) == Some(Part::Auxiliary)
            || self.words.get(at).is_some_and(is_other_verb)
    }

    /// Whether the list that goes on at `at` ends in a comma, as one of places does: "in Egypt, Sudan and Libya, troops".
    fn list_ends(&self, at: usize) -> bool {
        let goes_on = |at: &usize| {
            self.words.get(*at).is_some_and(Word::is_capital)
                || is_small_word(self.word(*at), &["and", "the"])
                || self.part(*at) == Some(Part::Comma)
        };
        let end = (at..self.end).find(|at| !goes_on(at)).unwrap_or(self.end);
        self.part(end.wrapping_sub(1)) == Some(Part::Comma)
    }

    /// Whether the words from `at` on look like another member of a list.
    pub(super) fn listed(&self, at: usize) -> bool {
        self.words
            .get(at)
            .filter(|_| at < self.end)
            .is_some_and(|word| word.is_capital() || is_small(word, &["and", "the"]))
    }
}
