//! What stands before the name of a state and belongs to its phrase: "the former Japanese", "leaders of Romania".

use super::{Class, Group, REACH, Sight, is_small_word};
use crate::recognise::events::grammar::{Part, is_other_verb, is_small};
use crate::recognise::events::table::{Form, Noun};
use crate::recognise::names::{Shape, Word};

/// Nouns before "of" that only count.
#[rustfmt::skip]
const QUANTITIES: &[&str] = &[
    "group", "groups", "number", "team", "series", "dozen", "dozens", "hundreds", "thousands", "majority", "members", "member",
    "handful", "couple", "crowd", "crowds", "scores", "delegation", "some", "one", "nations", "countries",
    "alliance", "coalition", "column", "columns", "convoy", "convoys", "wave", "waves", "contingent", "contingents",
    "unit", "units", "division", "divisions", "brigade", "battalion", "squadron", "squadrons", "party", "pair", "trio",
    "batch", "shipment", "shipments", "consignment", "cargo", "load", "planeload", "trainload", "shipload", "tonnes", "tons",
    "doses", "crates", "boxes", "tranche", "lot", "last", "rest", "remainder", "bulk",
];

/// Nouns before "of" for what is done to somebody.
#[rustfmt::skip]
const DEEDS: &[&str] = &[
    "attack", "attacks", "bombing", "bombings", "shelling", "bombardment", "strike", "strikes", "raid", "raids", "offensive",
    "incursion",
];

/// Who acts for the state that they are said to be in: "authorities in Chad".
#[rustfmt::skip]
const GOVERNS: &[&str] = &[
    "authorities", "officials", "police", "government", "administration", "leadership", "prosecutors", "court", "parliament", "regime", "judge",
    "lawmakers", "tribunal", "prosecutor", "magistrate", "judges", "courts", "ministry", "ministers", "counterpart", "counterparts",
];

/// Where courts of no one state sit.
const SEATS: &[&str] = &["hague", "luxembourg", "strasbourg", "geneva", "arusha", "lausanne"];

/// What a court of no one state is called.
const WIDE: &[&str] = &["international", "world", "european", "arbitration", "criminal", "un"];

impl Sight<'_, '_> {
    /// The phrase with what stands before its name: "the former Japanese", "leaders of Romania", "an official of the ministry in
    /// Cairo".
    pub(super) fn opened<'a>(&self, group: Group<'a>, floor: usize, name: usize) -> Group<'a> {
        let mut group = self.led(group, floor, name);
        for _ in 0..3 {
            let from = group.from;
            self.owned(&mut group, floor);
            if group.from == from {
                break;
            }
        }
        group
    }

    /// The phrase with the words that lead up to its name: "the former Japanese".
    fn led<'a>(&self, mut group: Group<'a>, floor: usize, name: usize) -> Group<'a> {
        let least = name.saturating_sub(REACH).max(floor);
        let mut from = name;
        let lower = |at: usize| self.words.get(at).is_some_and(|word| word.shape == Shape::Lower);
        let state = group.bare || (name..group.to).take(4).any(|at| self.part(at) == Some(Part::Possessive));
        while from > least {
            let at = from - 1;
            let Some(part) = self.part(at) else { break };
            let word = self.words.get(at);
            // "In a letter [the Chadian president]": another phrase
            if part == Part::Other && from < name && self.part(from) == Some(Part::Determiner) {
                break;
            }
            // "At the ceremony [Chad's leader]": the name of a state has no article
            let apart = || {
                state
                    && self.part(at.wrapping_sub(2)) == Some(Part::Preposition)
                    && !word.is_some_and(|word| is_adjective(word.text))
            };
            let takes = match part {
                Part::Determiner => true,
                Part::Adverb => is_small_word(self.word(at), &["all", "both"]),
                Part::Other => {
                    // "to attack American diplomats": a verb here
                    // "will raid Chad": here too
                    const BEFORE: &[&str] = &[
                        "to", "will", "would", "could", "might", "may", "should", "must", "can", "cannot", "shall",
                        "not",
                    ];
                    let infinitive = is_small_word(self.word(at.wrapping_sub(1)), BEFORE)
                        && self.tags.get(at).is_some_and(|tag| tag.verb.is_some());
                    if infinitive || self.is_doing(at) {
                        break;
                    }
                    let role = self.people(at).is_some()
                        || word.is_some_and(|word| {
                            word.is_role() && self.tags.get(at).is_none_or(|tag| tag.verb.is_none())
                        });
                    let title = word.is_some_and(|word| word.is_capital() && !word.is_function_word());
                    // "some embattled Syrian officials": an adjective after a determiner or at the start
                    // "a visiting Syrian delegation": behind an article it is none
                    let article = at > self.start
                        && is_small_word(
                            self.word(at),
                            &[
                                "visiting", "acting", "outgoing", "incoming", "leading", "captured", "detained",
                                "jailed", "wounded",
                            ],
                        )
                        && is_small_word(
                            self.word(at - 1),
                            &["a", "an", "the", "its", "their", "his", "her", "another"],
                        );
                    let verb = !article
                        && (self.tags.get(at).is_some_and(|tag| tag.verb.is_some()) || word.is_some_and(is_other_verb));
                    let adjective = lower(at)
                        && !verb
                        && (at == self.start
                            || matches!(self.part(at - 1), Some(Part::Determiner)) && !apart()
                            // "by oil-rich Gabon", "with communist Laos"
                            || matches!(self.part(at - 1), Some(Part::Preposition))
                                && word.is_some_and(|word| is_adjective(word.text))
                            || word.is_some_and(|word| {
                                is_small(
                                    word,
                                    &[
                                        "former",
                                        "remaining",
                                        "captured",
                                        "detained",
                                        "jailed",
                                        "wounded",
                                        "stranded",
                                        "suspected",
                                        "exiled",
                                        "ethnic",
                                        "young",
                                        "elderly",
                                        "neighbouring",
                                        "neighboring",
                                        "nearby",
                                        "rival",
                                        "fellow",
                                        "senior",
                                        "top",
                                        "foreign",
                                        "new",
                                        "acting",
                                        "junior",
                                        "chief",
                                        "prime",
                                        "deputy",
                                        "visiting",
                                        "outgoing",
                                        "incoming",
                                        "leading",
                                        "high-ranking",
                                        "main",
                                        "key",
                                        "close",
                                        "local",
                                        "armed",
                                        "illegal",
                                        "northern",
                                        "southern",
                                        "eastern",
                                        "western",
                                        "central",
                                    ],
                                )
                            }));
                    let number = word.is_some_and(|word| word.shape == Shape::Number);
                    role || title || adjective || number
                }
                _ => false,
            };
            if !takes {
                break;
            }
            if part == Part::Determiner && from < name && self.part(at) == Some(Part::Determiner) && at == floor {
                from = at;
                break;
            }
            from = at;
        }
        // "about 10,000 Turkish soldiers"
        if from > least && self.words.get(from).is_some_and(|word| word.shape == Shape::Number) {
            if is_small_word(self.word(from - 1), &["about", "around", "over", "under", "nearly", "to"]) {
                from -= 1;
            }
            if from > least && is_small_word(self.word(from - 1), &["up"]) {
                from -= 1;
            }
        }
        group.from = from;
        group
    }

    /// Whether the word at `at` is what somebody is doing, no part of the phrase behind it: "has been shelling Chadian towns", "Accusing
    /// Chad of theft, Niger said".
    fn is_doing(&self, at: usize) -> bool {
        const FAR: usize = 20;
        let doing = self.tags.get(at).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Ing))));
        let opens = at == self.start
            && !is_small_word(self.word(at), &["visiting", "acting", "leading", "fighting", "outgoing"])
            && (at..(at + FAR).min(self.end)).any(|to| self.part(to) == Some(Part::Comma));
        doing && (opens || at > self.start && matches!(self.part(at - 1), Some(Part::Auxiliary)))
    }

    /// The phrase with whom its state has, before "of" and the like: "leaders of Romania".
    fn owned(&self, group: &mut Group<'_>, floor: usize) {
        let lower = |at: usize| self.words.get(at).is_some_and(|word| word.shape == Shape::Lower);
        // "leaders of Romania's new government", "demonstrators in Baghdad", "the delegations of Cyprus"
        let of = group.from.checked_sub(1).filter(|of| *of > floor && self.part(*of) == Some(Part::Preposition));
        let aide = |of: usize| {
            is_small_word(self.word(of), &["to"])
                && is_small_word(
                    self.word(of - 1),
                    &["aide", "aides", "adviser", "advisers", "advisor", "advisors", "envoy"],
                )
        };
        // "troops loyal to the Chadian president"
        let loyal = of.filter(|of| {
            is_small_word(self.word(*of), &["to"])
                && is_small_word(self.word(*of - 1), &["loyal"])
                && self.people(of.wrapping_sub(2)) == Some(Noun::State)
        });
        if let Some(of) = loyal.filter(|_| group.class == Class::Acts && !group.owns) {
            group.from = of - 2;
            return;
        }
        if let Some(of) = of.filter(|of| is_small_word(self.word(*of), &["of", "from", "in", "for"]) || aide(*of)) {
            // "a group of diplomats": what counts them is passed over
            let counts = is_small_word(self.word(of - 1), QUANTITIES) && is_small_word(self.word(of), &["of"]);
            // "the shelling of Chad": it is done to Chad
            if is_small_word(self.word(of), &["of"]) && is_small_word(self.word(of - 1), DEEDS) {
                return;
            }
            // "President A. Name of the United States"
            let titled = is_small_word(self.word(of), &["of"])
                && self.words.get(of - 1).is_some_and(Word::is_capital)
                && (of.saturating_sub(5).max(floor)..of - 1)
                    .rev()
                    .take_while(|back| self.words.get(*back).is_some_and(Word::is_capital))
                    .find(|back| self.people(*back) == Some(Noun::State))
                    .is_some_and(|office| {
                        group.from = office;
                        true
                    });
            if titled {
                group.owns = false;
            } else if counts {
                // "the mainly Muslim nations of": adjectives between it and its determiner
                let most = (of - 1).saturating_sub(4).max(floor);
                let adjective = |at: &usize| {
                    (lower(*at) || self.words.get(*at).is_some_and(Word::is_capital))
                        && self.part(*at) == Some(Part::Other)
                        && self.tags.get(*at).is_none_or(|tag| tag.verb.is_none())
                        && !self.words.get(*at).is_some_and(is_other_verb)
                };
                let from = (most..of - 1).rev().take_while(adjective).last().unwrap_or(of - 1);
                let led = from > floor && matches!(self.part(from - 1), Some(Part::Determiner));
                group.from = if led { from - 1 } else { of - 1 };
            } else if let Some(noun) =
                self.people(of - 1).filter(|_| self.tags.get(of - 1).is_some_and(|tag| tag.part == Part::Other))
            {
                let in_place = is_small_word(self.word(of), &["in"]);
                let class = match noun {
                    Noun::State if !in_place || !group.owns => Class::Acts,
                    Noun::Crowd => Class::Crowd,
                    _ => Class::Thing,
                };
                // "an international tribunal in The Hague": of no state
                let judges = is_small_word(self.word(of - 1), &["court", "courts", "tribunal", "judges", "judge"]);
                let wide = (of.saturating_sub(4).max(floor)..of).any(|at| is_small_word(self.word(at), WIDE))
                    || (of + 1..of + 3).any(|at| is_small_word(self.word(at), SEATS));
                // "authorities in Japan" act for it, as "his counterpart in Japan"; "troops in Iraq" may be anybody's.
                let foreign =
                    in_place && noun == Noun::State && (judges && wide || !is_small_word(self.word(of - 1), GOVERNS));
                if !foreign {
                    let inner = group.class;
                    group.class = if noun == Noun::State && inner == Class::Acts { Class::Acts } else { class };
                    group.person = true;
                    group.owns = false;
                    group.place = false;
                    let mut from = of - 1;
                    while from > floor
                        && from + REACH > of
                        && match self.part(from - 1) {
                            Some(Part::Determiner) => true,
                            Some(Part::Other) => {
                                self.tags.get(from - 1).is_none_or(|tag| tag.verb.is_none())
                                    && !self.words.get(from - 1).is_some_and(is_other_verb)
                            }
                            _ => false,
                        }
                    {
                        from -= 1;
                    }
                    group.from = from;
                    if let [member] = group.members.as_mut_slice() {
                        let start = self.words.get(of - 1).map_or(member.span.start, |word| word.span.start);
                        member.span.start = start;
                    }
                }
            }
        }
    }
}

/// Whether a word that no table knows is an adjective by its form: "oil-rich", "communist", "populous".
fn is_adjective(word: &str) -> bool {
    word.contains('-') || ["ous", "ist", "al", "ic", "ive", "ern", "ful", "less"].iter().any(|end| word.ends_with(end))
}
