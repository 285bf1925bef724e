//! The phrase that the name of a state opens: "Japan's trade ministry", "Israeli troops", "U.S. negotiator A. Name".

use super::{At, Class, Group, Member, REACH, Sight, is_small_word};
use crate::lexicon::Classes;
use crate::recognise::events::actors::Naming;
use crate::recognise::events::grammar::{Part, is_other_verb};
use crate::recognise::events::idle::APART;
use crate::recognise::events::leaders;
use crate::recognise::events::table::{Form, Noun};
use crate::recognise::names::{Shape, Word};
use dateline_model::span::Span;

/// Before a head these say that somebody is none of the government's.
const AGAINST: &[&str] =
    &["opposition", "rebel", "guerrilla", "guerilla", "separatist", "insurgent", "militia", "dissident"];

/// Trades that are as often those of soldiers.
const SERVING: &[&str] = &["engineers", "doctors", "medics", "nurses", "rescuers", "divers", "drivers"];

impl Sight<'_, '_> {
    /// The phrase that the first of `names` opens, and how many of them it takes.
    pub(super) fn phrase<'a>(&self, names: &[At<'a>], text: &str) -> (Group<'a>, usize) {
        let mut group = Group {
            from: 0,
            to: 0,
            members: Vec::new(),
            class: Class::Thing,
            owns: false,
            place: false,
            pair: false,
            person: false,
            bare: false,
            local: false,
        };
        let Some(first) = names.first() else { return (group, 0) };
        (group.from, group.to) = (first.from, first.to);
        let mut country = first.named.country;
        let mut naming = first.named.naming;
        let mut noun = match naming {
            Naming::Part(noun) => Some(noun),
            _ => None,
        };
        let (mut used, mut owner, mut plain) = (1, false, 0);
        let most = first.to + REACH;
        // "Egyptians burned flags", "the French vetoed plans": a people, no adjective of what follows
        let name = first.named.span.of(text);
        let people_of = first.named.naming == Naming::Adjective
            && (name.ends_with('s') && !name.ends_with("ss")
                || self.is_counted(first.from)
                || self.is_the(first.from) && ["ese", "ish", "ch", "Swiss"].iter().any(|end| name.ends_with(end)));
        while group.to < self.end && group.to < most {
            let at = group.to;
            if let Some(next) = names.get(used).filter(|next| next.from <= at) {
                // "Niger's ambassador X", "U.S. ally Japan": the owner's, else that of the head.
                if !owner && (plain > 0 || !matches!(naming, Naming::Adjective)) && next.from >= at {
                    country = next.named.country;
                    naming = next.named.naming;
                }
                let part = match next.named.naming {
                    Naming::Part(noun) => Some(noun),
                    _ => None,
                };
                if next.from < at && next.named.country != first.named.country {
                    // "Turkish-Libyan", one word and two states
                    break;
                }
                noun = part.or(noun);
                group.to = next.to.max(at);
                used += 1;
                continue;
            }
            let Some(part) = self.part(at) else { break };
            if part == Part::Possessive {
                owner = true;
                group.to += 1;
                continue;
            }
            let open = owner
                || matches!(naming, Naming::Adjective | Naming::Part(_))
                    && !matches!(first.named.naming, Naming::State);
            let shape = self.words.get(at).map(|word| word.shape);
            let people = self.people(at);
            let after_people = at > first.to && self.people(at - 1).is_some();
            let takes = match part {
                Part::Other if matches!(shape, Some(Shape::Capital | Shape::Upper)) => {
                    !self.words.get(at).is_some_and(|word| word.classes.has(Classes::FUNCTION))
                        // In a title in title case a capital may be a verb's.
                        && self.tags.get(at).is_none_or(|tag| tag.verb.is_none())
                }
                // "President Joseph arap Kirui"
                Part::Other if shape == Some(Shape::Lower) && self.is_particle(at) => true,
                Part::Other if shape == Some(Shape::Lower) => {
                    // "border guards exchanged": a noun before a verb
                    let finite = |next: usize| {
                        let next = if self.part(next) == Some(Part::Adverb) { next + 1 } else { next };
                        self.part(next) == Some(Part::Auxiliary)
                            || self.tags.get(next).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Past))))
                    };
                    let beside = at == first.to && !people_of || self.part(at - 1) == Some(Part::Possessive);
                    // "his Ugandan host"
                    let owned = is_small_word(self.word(first.from.wrapping_sub(1)), &["his", "her", "their", "its"]);
                    // "the Turkish drilling": no people, what they do
                    let doing = at == first.to
                        && people_of
                        && !name.ends_with('s')
                        && self.words.get(at).is_some_and(|word| word.text.ends_with("ing"));
                    let verb = !doing
                        && self.verb_like(at, beside, open)
                        && !(people.is_some() && open && (owned || finite(at + 1) || at > first.to && self.is_last(at)))
                        // "border patrol agents": one noun of several
                        && !(at > first.to
                            && !after_people
                            && self.tags.get(at).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Base))))
                            && self.people(at + 1).is_some());
                    // "fighter jets targeted": a noun behind a noun
                    let noun_too = people.is_some() && finite(at + 1);
                    // "air force planes"
                    let force = is_small_word(self.word(at), &["force", "forces"])
                        && is_small_word(
                            self.word(at - 1),
                            &["air", "task", "security", "defence", "defense", "armed"],
                        );
                    if force {
                        true
                    } else if verb
                        || after_people && !noun_too && self.tags.get(at).is_some_and(|tag| tag.verb.is_some())
                    {
                        false
                    } else if people.is_some() {
                        true
                    } else if matches!(first.named.naming, Naming::State) && !owner {
                        // "U.S. border patrol agents"
                        self.leads_to_people(at)
                    } else {
                        // "Japanese trade", but not "Japan curbs"
                        open && (noun.is_none() || owner || !matches!(first.named.naming, Naming::Part(_)))
                            && !matches!(first.named.naming, Naming::Part(_)) | owner
                    }
                }
                // "F-16"
                Part::Other
                    if self.part(at.wrapping_sub(1)) == Some(Part::Dash)
                        && self.word(at).starts_with(|first: char| first.is_ascii_digit()) =>
                {
                    true
                }
                Part::Dash => {
                    // "North-South", "Israeli-occupied": joined to what stands beside it
                    let joined = self.words.get(at).zip(self.words.get(at + 1)).is_some_and(|(mark, next)| {
                        let word = next.is_word() || next.shape == Shape::Number;
                        mark.span.end == next.span.start && word
                    });
                    joined && names.get(used).is_none_or(|next| next.from != at + 1)
                }
                Part::Time => owner && at == first.to + 1,
                // "Chad's political and military leaders"
                Part::Coordinator => open && used == 1 && self.joins_adjectives(first, at),
                _ => false,
            };
            if !takes {
                break;
            }
            if part == Part::Other && !self.is_particle(at) {
                plain += 1;
                // The last of several nouns is the head: "Chinese government officials".
                noun = if owner && shape == Some(Shape::Lower) { people } else { people.or(noun) };
            }
            group.to += 1;
        }
        // "Hamas militants": of a movement that governs
        let governs = first.named.naming == Naming::Part(Noun::State) && leaders::governs(name);
        noun = noun.map(|noun| if governs && noun == Noun::Crowd { Noun::State } else { noun });
        // "a Turkish F-16", "two MiG-29s"
        let number = self
            .words
            .get(group.to - 1)
            .is_some_and(|word| word.text.starts_with(|first: char| first.is_ascii_digit()));
        let plane = number && group.to > first.to + 2 && self.part(group.to - 2) == Some(Part::Dash);
        noun = noun.or((plane && self.word(group.to - 3).len() < 4).then_some(Noun::State));
        // "security men"
        let guards = is_small_word(self.word(group.to.wrapping_sub(1)), &["men", "man", "women"])
            && is_small_word(self.word(group.to.wrapping_sub(2)), &["security", "police", "army", "navy", "customs"]);
        // "the lower house"
        let house = is_small_word(self.word(group.to.wrapping_sub(1)), &["house"])
            && is_small_word(self.word(group.to.wrapping_sub(2)), &["lower", "upper"]);
        // "a Chadian trade team"
        const TEAMS: &[&str] = &[
            "trade",
            "negotiating",
            "diplomatic",
            "inspection",
            "rescue",
            "medical",
            "military",
            "government",
            "official",
            "advance",
            "technical",
            "naval",
            "salvage",
        ];
        let team = is_small_word(self.word(group.to.wrapping_sub(1)), &["team", "teams"])
            && is_small_word(self.word(group.to.wrapping_sub(2)), TEAMS);
        // "Chad's secret service"
        let service = is_small_word(self.word(group.to.wrapping_sub(1)), &["service", "services"])
            && is_small_word(
                self.word(group.to.wrapping_sub(2)),
                &["intelligence", "secret", "security", "spy", "border", "prison", "foreign", "immigration"],
            );
        noun = if guards || house || team || service { Some(Noun::State) } else { noun };
        // "Chad's state radio": it speaks for its state
        const MEDIA: &[&str] =
            &["newspaper", "newspapers", "radio", "television", "daily", "media", "agency", "paper", "organ"];
        const OFFICIAL: &[&str] =
            &["state", "official", "government", "party", "state-run", "state-owned", "communist"];
        // "the official Chadian newspaper L'Observateur"
        let last = (first.to..group.to).rev().find(|at| !self.words.get(*at).is_some_and(Word::is_capital));
        let head = last.filter(|last| group.to <= *last + 3).is_some_and(|last| is_small_word(self.word(last), MEDIA));
        let organ = head
            && (first.from.saturating_sub(1).max(self.start)..group.to)
                .any(|at| is_small_word(self.word(at), OFFICIAL));
        noun = if organ { Some(Noun::State) } else { noun };
        // "army engineers": in the service of their state
        let serves = is_small_word(self.word(group.to.wrapping_sub(1)), SERVING)
            && (group.from..group.to)
                .any(|at| is_small_word(self.word(at), &["army", "navy", "military", "government", "force", "police"]));
        noun = noun.map(|noun| if serves && noun == Noun::Crowd { Noun::State } else { noun });
        // "the Zambian opposition leader": no one of the government's
        let against = (first.to..group.to.saturating_sub(1)).any(|at| is_small_word(self.word(at), AGAINST));
        noun = noun.map(|noun| if against && noun == Noun::State { Noun::Crowd } else { noun });
        // "Iranian newspapers and officials": both are of it
        let and = is_small_word(self.word(group.to), &["and"]) && self.people(group.to - 1).is_some();
        let open = first.named.naming == Naming::Adjective || owner;
        if let Some(other) =
            self.people(group.to + 1).filter(|_| and && open && noun.is_some() && self.is_plain(group.to + 1))
        {
            noun = noun.map(|noun| if other == Noun::State { other } else { noun });
            group.to += 2;
            plain += 1;
        }
        // "Romanian refugees", "U.S.-based": what a compound adjective makes of the name is not the state's act.
        let joined = self.words.get(first.to.wrapping_sub(1)).is_some_and(|word| {
            let name = first.named.span;
            word.span.end > name.end
                && word.text.contains(['-', '‑', '–'])
                && names.get(1).is_none_or(|next| next.from >= first.to)
        });
        let surface = first.named.span.of(text);
        // "Turkish-backed rebels", "a Luxembourg-based court": none of the state's
        let apart = (first.to.saturating_sub(1)..(first.to + 2).min(self.end)).any(|at| {
            let tail = self.word(at).rsplit(['-', '‑', '–']).next().unwrap_or("");
            // "thanked Chad for colonial-era papers": of another word
            let own = at < first.to || self.part(first.to) == Some(Part::Dash);
            let dashed = tail.len() < self.word(at).len() || self.part(at.wrapping_sub(1)) == Some(Part::Dash);
            own && dashed && is_small_word(tail, APART)
        });
        // "the American series", "English clubs": what is made or played there
        let work = noun == Some(Noun::Work);
        let peoples = first.named.naming == Naming::Adjective
            && surface.ends_with('s')
            && !surface.ends_with("ss")
            && noun.is_none()
            && plain == 0;
        group.place = naming == Naming::Place && !owner && noun.is_none();
        group.local = first.named.naming == Naming::Place && noun.is_none();
        group.bare = first.named.naming == Naming::State && used == 1 && !owner && group.to == first.to;
        let own = names.get(..used).unwrap_or(&[]);
        group.person = own.iter().any(|one| matches!(one.named.naming, Naming::Part(_)))
            || noun.is_some()
            || self.is_counted(first.from);
        let ends_owned = owner && self.part(group.to - 1) == Some(Part::Possessive);
        group.class = match noun {
            _ if joined || apart || work => Class::Thing,
            Some(Noun::State) if !ends_owned => Class::Acts,
            Some(Noun::Crowd) => Class::Crowd,
            Some(_) => Class::Thing,
            None if peoples || naming == Naming::Adjective && plain == 0 && self.is_counted(first.from) => Class::Crowd,
            // "by a Palestinian", who is a person
            None if naming == Naming::Adjective && plain == 0 && !owner && self.is_a(first, group.to) => Class::Crowd,
            None if naming == Naming::State && !owner => Class::Acts,
            // "the British"
            None if naming == Naming::Adjective && plain == 0 && !owner && self.is_the(first.from) => Class::Acts,
            None => Class::Thing,
        };
        // "Iran's leader" acts, "Iran's decision" is only Iran's.
        let owned = owner || first.named.naming == Naming::Adjective && plain > 0;
        group.owns = owned && (ends_owned || !matches!(noun, Some(Noun::State | Noun::Crowd)));
        let span = self.span(first, group.to, owner || first.named.naming == Naming::Adjective);
        if !apart && !work {
            group.members.push(Member { country, span });
        }
        (group, used)
    }

    /// Whether "and" at `at` joins two words that both belong to the people behind it.
    fn joins_adjectives(&self, first: &At<'_>, at: usize) -> bool {
        let adjective = |at: usize| {
            self.part(at) == Some(Part::Other)
                && self.words.get(at).is_some_and(|word| word.shape == Shape::Lower)
                && self.tags.get(at).is_some_and(|tag| tag.verb.is_none())
        };
        is_small_word(self.word(at), &["and"])
            && at > first.to
            && adjective(at - 1)
            && self.people(at - 1).is_none()
            && adjective(at + 1)
            && self.people(at + 2).is_some()
    }

    /// Whether the word at `at` is a plural in small letters that is no verb, and no noun's attribute.
    fn is_plain(&self, at: usize) -> bool {
        let lower = |at: usize| self.words.get(at).is_some_and(|word| word.shape == Shape::Lower);
        let tag = |at: usize| self.tags.get(at).filter(|_| at < self.end);
        let goes_on = lower(at + 1) && tag(at + 1).is_some_and(|tag| tag.part == Part::Other && tag.verb.is_none());
        let verb = tag(at).is_some_and(|tag| tag.verb.is_some());
        lower(at)
            && self.word(at).ends_with('s')
            && !verb
            && (!goes_on || self.words.get(at + 1).is_some_and(is_other_verb))
    }

    /// Whether the word at `at` stands inside a person's name: "arap", "van der".
    fn is_particle(&self, at: usize) -> bool {
        #[rustfmt::skip]
        const PARTICLES: &[&str] = &[
            "arap", "al", "el", "bin", "ibn", "ben", "van", "von", "der", "den", "de", "da", "dos", "di", "du", "del", "la",
            "ould", "ag", "bint", "abu", "ter",
        ];
        let capital =
            |at: usize| self.words.get(at).is_some_and(|word| matches!(word.shape, Shape::Capital | Shape::Upper));
        let name = |at: usize| is_small_word(self.word(at), PARTICLES);
        let (before, behind) = (at.wrapping_sub(1), at + 1);
        name(at) && (capital(before) || name(before)) && (capital(behind) || name(behind) && capital(behind + 1))
    }

    /// Whether a noun for people comes within three nouns from `at` on.
    pub(super) fn leads_to_people(&self, at: usize) -> bool {
        (at..at + 3)
            .take_while(|one| {
                let verb = self.tags.get(*one).and_then(|tag| tag.verb);
                // "U.S. naval forces"
                let people = self.people(*one).is_some() && matches!(verb, Some((_, Form::Third)));
                let noun = verb.is_none() || *one > at && (people || matches!(verb, Some((_, Form::Base))));
                // "gave Chad ten million dollars": what is counted is no more of the name
                const NUMBERS: &[&str] = &[
                    "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty",
                    "fifty", "hundred", "thousand", "million", "billion",
                ];
                !is_small_word(self.word(*one), NUMBERS)
                    && self.part(*one) == Some(Part::Other)
                    && self.words.get(*one).is_some_and(|word| word.shape == Shape::Lower)
                    && noun
            })
            .any(|one| self.people(one).is_some())
    }

    /// Whether the adjective from `first` on is a person: "a Syrian", "another Turk".
    fn is_a(&self, first: &At<'_>, to: usize) -> bool {
        first.from > self.start
            && is_small_word(self.word(first.from - 1), &["a", "an", "another", "one"])
            && matches!(
                self.part(to),
                None | Some(Part::Preposition | Part::Comma | Part::Stop | Part::Auxiliary | Part::Relative)
            )
    }

    /// Whether the plural at `at` is the last of its phrase: "by Rwandan presidential guards in Kigali".
    fn is_last(&self, at: usize) -> bool {
        let place = is_small_word(self.word(at + 1), &["in", "near", "at", "on", "who"]);
        self.word(at).ends_with('s') && (place || matches!(self.part(at + 1), None | Some(Part::Stop | Part::Comma)))
    }

    /// Whether the name stands behind "hundreds of" or the like.
    fn is_counted(&self, from: usize) -> bool {
        const MANY: &[&str] = &["hundreds", "thousands", "dozens", "scores", "crowds", "tens"];
        // "several hundred Vietnamese"
        let number = is_small_word(self.word(from.wrapping_sub(1)), &["hundred", "thousand", "million", "dozen"])
            && (self.part(from + 1) != Some(Part::Other)
                || self.tags.get(from + 1).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Past)))));
        number
            || from > self.start + 1
                && is_small_word(self.word(from - 1), &["of"])
                && is_small_word(self.word(from - 2), MANY)
    }

    pub(super) fn is_the(&self, at: usize) -> bool {
        at > self.start && is_small_word(self.word(at - 1), &["the"])
    }

    /// The words that stand for the state: its name, or the phrase that the name opens.
    pub(super) fn span(&self, first: &At<'_>, to: usize, whole: bool) -> Span {
        let last = if whole { to } else { first.to.max(to.min(first.to + REACH)) };
        let mut end = first.named.span.end;
        for at in first.to..last {
            if self.part(at) != Some(Part::Possessive) {
                end = self.words.get(at).map_or(end, |word| word.span.end);
            }
        }
        Span { start: first.named.span.start, end: end.max(first.named.span.end) }
    }

    /// Whether the word at `at`, behind a name, is a verb rather than a noun that goes with the name.
    pub(super) fn verb_like(&self, at: usize, first: bool, open: bool) -> bool {
        let Some(tag) = self.tags.get(at) else { return false };
        let Some(word) = self.words.get(at) else { return false };
        match tag.verb {
            // "Israel's renewed attacks" against "Israeli troops attacked"
            Some((_, Form::Past | Form::Participle)) => {
                let noun = self.part(at + 1) == Some(Part::Other)
                    && self.words.get(at + 1).is_some_and(|next| next.shape == Shape::Lower)
                    && !self.tags.get(at + 1).is_some_and(|next| matches!(next.verb, Some((_, Form::Ing))));
                !(first && open && noun)
            }
            Some((_, Form::Ing)) => !(first && open),
            Some((_, Form::Base | Form::Third)) => !(first && open),
            None => is_other_verb(word) && !(first && open),
        }
    }
}
