//! Noun phrases that stand for states, and several of them joined: "Japan and South Korea", "the two countries".

use super::actors::{Named, Naming};
use super::grammar::{Part, Tag, is_other_verb, is_small};
use super::table::{self, Form, Noun};
use crate::lexicon::Classes;
use crate::recognise::names::{Shape, Word};
use dateline_model::span::Span;

/// What a noun phrase can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It acts for a state.
    Acts,
    /// It acts in protests and attacks.
    Crowd,
    /// It can be acted upon only: a firm, a place, something of the state's.
    Thing,
}

/// One state of a group.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// Its code.
    pub country: &'a str,
    /// The words that stand for it.
    pub span: Span,
}

/// A noun phrase, or several joined. Indices count in the words of the paragraph.
#[derive(Clone, Debug)]
pub struct Group<'a> {
    /// First word.
    pub from: usize,
    /// One past the last.
    pub to: usize,
    /// The states.
    pub members: Vec<Member<'a>>,
    /// What it can do.
    pub class: Class,
    /// Whether the name is an adjective or owner of what follows: "Israeli attacks", "Japan's decision".
    pub owns: bool,
    /// Whether it is a place only.
    pub place: bool,
    /// Whether the words name two states without saying which: "the two countries".
    pub pair: bool,
}

/// Nouns before "of" that only count.
#[rustfmt::skip]
const QUANTITIES: &[&str] = &[
    "group", "groups", "number", "team", "series", "dozen", "dozens", "hundreds", "thousands", "majority", "members", "member",
    "handful", "couple", "crowd", "crowds", "scores", "delegation", "some", "one",
];

/// How far a phrase reaches to either side of a name, in words.
const REACH: usize = 8;

/// A name in words.
#[derive(Clone, Copy)]
struct At<'a> {
    from: usize,
    to: usize,
    named: Named<'a>,
}

/// The groups of the sentence `from..to`, in order and apart.
#[must_use]
pub fn find<'a>(
    words: &[Word<'_>],
    tags: &[Tag],
    sentence: core::ops::Range<usize>,
    named: &[Named<'a>],
    text: &str,
) -> Vec<Group<'a>> {
    let pairs = pairs(words, tags, sentence.clone());
    let mut names: Vec<At<'a>> = Vec::new();
    let mut at = sentence.start;
    for one in named {
        while at < sentence.end && words.get(at).is_some_and(|word| word.span.end <= one.span.start) {
            at += 1;
        }
        let mut to = at;
        while to < sentence.end && words.get(to).is_some_and(|word| word.span.start < one.span.end) {
            to += 1;
        }
        let in_pair = pairs.iter().any(|pair| pair.from < to && at < pair.to);
        if to > at && !in_pair {
            names.push(At { from: at, to, named: *one });
        }
    }
    let scene = Scene { words, tags, start: sentence.start, end: sentence.end };
    let mut phrases: Vec<Group<'a>> = Vec::new();
    let mut next = 0;
    while let Some(first) = names.get(next) {
        let (phrase, used) = scene.phrase(names.get(next..).unwrap_or(&[]), text);
        next += used.max(1);
        let floor = phrases.last().map_or(sentence.start, |last| last.to);
        phrases.push(scene.opened(phrase, floor, first.from));
    }
    phrases.extend(pairs.into_iter().map(|pair| {
        let from = pair.from;
        scene.opened(pair, sentence.start, from)
    }));
    dateline_model::order::Order::order_by_key(phrases.as_mut_slice(), |phrase| phrase.from);
    scene.joined(phrases)
}

/// "the two countries", "both sides", "the pair", "the two US allies".
fn pairs<'a>(words: &[Word<'_>], tags: &[Tag], sentence: core::ops::Range<usize>) -> Vec<Group<'a>> {
    const HEADS: &[&str] = &[
        "countries",
        "nations",
        "states",
        "sides",
        "governments",
        "allies",
        "neighbours",
        "neighbors",
        "leaders",
        "ministers",
        "presidents",
        "rivals",
        "powers",
        "capitals",
        "foes",
        "enemies",
        "parties",
        "koreas",
        "armies",
        "militaries",
        "partners",
        "economies",
        "superpowers",
        "premiers",
    ];
    let mut found = Vec::new();
    for at in sentence.clone() {
        let Some(word) = words.get(at) else { break };
        let pair = |from: usize, to: usize| Group {
            from,
            to,
            members: Vec::new(),
            class: Class::Acts,
            owns: false,
            place: false,
            pair: true,
        };
        if is_small(word, &["pair"])
            && at > sentence.start
            && words.get(at - 1).is_some_and(|one| is_small(one, &["the"]))
        {
            let of = words.get(at + 1).is_some_and(|next| is_small(next, &["of"]));
            if !of {
                found.push(pair(at - 1, at + 1));
            }
            continue;
        }
        if !is_small(word, &["two", "both"]) {
            continue;
        }
        let head = (at + 1..(at + 5).min(sentence.end))
            .find(|head| words.get(*head).is_some_and(|word| is_small(word, HEADS)));
        let Some(head) = head else { continue };
        let plain = (at + 1..head)
            .all(|one| tags.get(one).is_some_and(|tag| matches!(tag.part, Part::Other | Part::Determiner)));
        // "both their leaders" is as good as "both leaders"; "two leaders of the opposition" is none.
        let of = words.get(head + 1).is_some_and(|next| is_small(next, &["of", "from", "in"]));
        let definite = is_small(word, &["both"])
            || at > sentence.start
                && words.get(at - 1).is_some_and(|one| is_small(one, &["the", "its", "these", "their", "between"]));
        if plain && definite && !of {
            let from = if is_small(word, &["two"]) && at > sentence.start { at - 1 } else { at };
            let between = words.get(from).is_some_and(|word| is_small(word, &["between"]));
            found.push(pair(if between { at } else { from }, head + 1));
        }
    }
    found
}

struct Scene<'s, 'a> {
    words: &'s [Word<'a>],
    tags: &'s [Tag],
    start: usize,
    end: usize,
}

impl Scene<'_, '_> {
    fn part(&self, at: usize) -> Option<Part> {
        self.tags.get(at).filter(|_| at >= self.start && at < self.end).map(|tag| tag.part)
    }

    fn word(&self, at: usize) -> &str {
        self.words.get(at).filter(|_| at >= self.start && at < self.end).map_or("", |word| word.text)
    }

    fn people(&self, at: usize) -> Option<Noun> {
        self.tags.get(at).filter(|_| at >= self.start && at < self.end)?.noun.and_then(table::people)
    }

    /// The phrase that the first of `names` opens, and how many of them it takes.
    fn phrase<'a>(&self, names: &[At<'a>], text: &str) -> (Group<'a>, usize) {
        let mut group =
            Group { from: 0, to: 0, members: Vec::new(), class: Class::Thing, owns: false, place: false, pair: false };
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
                Part::Other if shape == Some(Shape::Lower) => {
                    // "border guards exchanged": a noun before a verb
                    let finite = |next: usize| {
                        self.part(next) == Some(Part::Auxiliary)
                            || self.tags.get(next).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Past))))
                    };
                    let verb = self.verb_like(at, at == first.to || self.part(at - 1) == Some(Part::Possessive), open)
                        && !(people.is_some() && open && finite(at + 1));
                    if verb || after_people && self.tags.get(at).is_some_and(|tag| tag.verb.is_some()) {
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
                Part::Dash => {
                    // "North-South", "Israeli-occupied": joined to what stands beside it
                    let joined = self
                        .words
                        .get(at)
                        .zip(self.words.get(at + 1))
                        .is_some_and(|(mark, next)| mark.span.end == next.span.start && next.is_word());
                    joined && names.get(used).is_none_or(|next| next.from != at + 1)
                }
                Part::Time => owner && at == first.to + 1,
                Part::Determiner => false,
                _ => false,
            };
            if !takes {
                break;
            }
            if part == Part::Other {
                plain += 1;
                // The last of several nouns is the head: "Chinese government officials".
                noun = people.or(noun);
            }
            group.to += 1;
        }
        // "Romanian refugees", "U.S.-based": what a compound adjective makes of the name is not the state's act.
        let joined = self.words.get(first.to.wrapping_sub(1)).is_some_and(|word| {
            let name = first.named.span;
            word.span.end > name.end
                && word.text.contains(['-', '‑', '–'])
                && !names.get(1).is_some_and(|next| next.from < first.to)
        });
        let surface = first.named.span.of(text);
        let peoples = first.named.naming == Naming::Adjective
            && surface.ends_with('s')
            && !surface.ends_with("ss")
            && noun.is_none()
            && plain == 0;
        group.place = naming == Naming::Place && !owner && noun.is_none();
        let ends_owned = owner && self.part(group.to - 1) == Some(Part::Possessive);
        group.class = match noun {
            _ if joined => Class::Thing,
            Some(Noun::State) if !ends_owned => Class::Acts,
            Some(Noun::Crowd) => Class::Crowd,
            Some(_) => Class::Thing,
            None if peoples => Class::Crowd,
            None if naming == Naming::State && !owner => Class::Acts,
            // "the British"
            None if naming == Naming::Adjective && plain == 0 && !owner && self.is_the(first.from) => Class::Acts,
            None => Class::Thing,
        };
        // "Iran's leader" acts, "Iran's decision" is only Iran's.
        let owned = owner || first.named.naming == Naming::Adjective && plain > 0;
        group.owns = owned && (ends_owned || !matches!(noun, Some(Noun::State | Noun::Crowd)));
        let span = self.span(first, group.to, owner || first.named.naming == Naming::Adjective);
        group.members.push(Member { country, span });
        (group, used)
    }

    /// Whether a noun for people comes within three nouns from `at` on.
    fn leads_to_people(&self, at: usize) -> bool {
        (at..at + 3)
            .take_while(|one| {
                let verb = self.tags.get(*one).and_then(|tag| tag.verb);
                let noun = verb.is_none() || *one > at && matches!(verb, Some((_, Form::Base)));
                self.part(*one) == Some(Part::Other)
                    && self.words.get(*one).is_some_and(|word| word.shape == Shape::Lower)
                    && noun
            })
            .any(|one| self.people(one).is_some())
    }

    fn is_the(&self, at: usize) -> bool {
        at > self.start && is_the(self.word(at - 1))
    }

    /// The words that stand for the state: its name, or the phrase that the name opens.
    fn span(&self, first: &At<'_>, to: usize, whole: bool) -> Span {
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
    fn verb_like(&self, at: usize, first: bool, open: bool) -> bool {
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

    /// The phrase with what stands before its name: "the former Japanese", "leaders of Romania".
    fn opened<'a>(&self, mut group: Group<'a>, floor: usize, name: usize) -> Group<'a> {
        let least = name.saturating_sub(REACH).max(floor);
        let mut from = name;
        let lower = |at: usize| self.words.get(at).is_some_and(|word| word.shape == Shape::Lower);
        while from > least {
            let at = from - 1;
            let Some(part) = self.part(at) else { break };
            let word = self.words.get(at);
            let takes = match part {
                Part::Determiner => true,
                Part::Other => {
                    let role = self.people(at).is_some()
                        || word.is_some_and(|word| {
                            word.is_role() && !self.tags.get(at).is_some_and(|tag| tag.verb.is_some())
                        });
                    let title = word.is_some_and(|word| word.is_capital() && !word.is_function_word());
                    // "some embattled Syrian officials": an adjective after a determiner or at the start
                    let verb =
                        self.tags.get(at).is_some_and(|tag| tag.verb.is_some()) || word.is_some_and(is_other_verb);
                    let adjective = lower(at)
                        && !verb
                        && (at == self.start
                            || matches!(self.part(at - 1), Some(Part::Determiner))
                            || word.is_some_and(|word| {
                                is_small(
                                    word,
                                    &[
                                        "former",
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
        // "leaders of Romania's new government", "demonstrators in Baghdad", "the delegations of Cyprus"
        let of = from.checked_sub(1).filter(|of| *of > floor && self.part(*of) == Some(Part::Preposition));
        if let Some(of) = of.filter(|of| is_small_word(self.word(*of), &["of", "from", "in", "for"])) {
            // "a group of diplomats": what counts them is passed over
            let counts = is_small_word(self.word(of - 1), QUANTITIES) && is_small_word(self.word(of), &["of"]);
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
                group.from = of - 1;
                while group.from > floor && matches!(self.part(group.from - 1), Some(Part::Determiner)) {
                    group.from -= 1;
                }
            } else if let Some(noun) =
                self.people(of - 1).filter(|_| self.tags.get(of - 1).is_some_and(|tag| tag.part == Part::Other))
            {
                let in_place = is_small_word(self.word(of), &["in"]);
                let class = match noun {
                    Noun::State if !in_place || !group.owns => Class::Acts,
                    Noun::Crowd => Class::Crowd,
                    _ => Class::Thing,
                };
                // "authorities in Japan" act for it; "troops in Iraq" may be anybody's.
                let foreign = in_place
                    && noun == Noun::State
                    && !is_small_word(
                        self.word(of - 1),
                        &[
                            "authorities",
                            "officials",
                            "police",
                            "government",
                            "administration",
                            "leadership",
                            "prosecutors",
                            "court",
                            "parliament",
                            "regime",
                            "judge",
                            "lawmakers",
                        ],
                    );
                if !foreign {
                    let inner = group.class;
                    group.class = if noun == Noun::State && inner == Class::Acts { Class::Acts } else { class };
                    group.owns = false;
                    group.place = false;
                    let mut from = of - 1;
                    while from > floor
                        && from + REACH > of
                        && match self.part(from - 1) {
                            Some(Part::Determiner) => true,
                            Some(Part::Other) => {
                                !self.tags.get(from - 1).is_some_and(|tag| tag.verb.is_some())
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
        group
    }

    /// Phrases that "and" or a comma joins, as one.
    fn joined<'a>(&self, phrases: Vec<Group<'a>>) -> Vec<Group<'a>> {
        let mut groups: Vec<Group<'a>> = Vec::new();
        for phrase in phrases {
            let Some(last) = groups.last_mut().filter(|last| !last.pair && !phrase.pair) else {
                groups.push(phrase);
                continue;
            };
            if self.joins(last, &phrase) {
                last.to = last.to.max(phrase.to);
                last.members.extend(phrase.members);
                last.class = match (last.class, phrase.class) {
                    // "Hungarian and Romanian officials"
                    (Class::Thing, class) => class,
                    (Class::Acts, Class::Thing) if phrase.place => Class::Acts,
                    (Class::Acts, Class::Acts) => Class::Acts,
                    (_, class) => class,
                };
                last.owns = phrase.owns;
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
    fn joins(&self, last: &Group<'_>, next: &Group<'_>) -> bool {
        if next.from <= last.to && last.to <= next.to && next.from + 1 >= last.to {
            // "Turkish-Libyan": one word or two that touch; "Israeli Palestinian"
            let touch = last.to > next.from || self.part(last.to) == Some(Part::Dash);
            if touch {
                return true;
            }
        }
        let between: Vec<Part> = (last.to..next.from).filter_map(|at| self.part(at)).collect();
        let and = is_small_word(self.word(next.from.wrapping_sub(1)), &["and", "&"]);
        let comma = matches!(between.as_slice(), [Part::Comma]);
        let list = matches!(between.as_slice(), [Part::Coordinator] | [Part::Comma, Part::Coordinator]) && and
            || matches!(between.as_slice(), [Part::Dash]);
        if comma {
            // "Egypt, Greece and Cyprus", and in titles "South Korea, Japan hold": a list goes on, or a verb follows.
            let goes_on = self.part(next.to) == Some(Part::Comma) && self.listed(next.to + 1)
                || is_small_word(self.word(next.to), &["and"]);
            let verb = self.tags.get(next.to).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Base))));
            let first = self.part(next.to).is_none();
            return !last.owns && (goes_on || verb || first && last.members.len() > 1);
        }
        if !list {
            return false;
        }
        // "X attacked Japan and China condemned it": the second has a verb of its own.
        let object = last.from > self.start
            && matches!(self.part(last.from - 1), Some(Part::Preposition | Part::Other))
            && !is_small_word(self.word(last.from - 1), &["between", "of", "from"]);
        let verb = matches!(self.part(next.to), Some(Part::Auxiliary))
            || self.tags.get(next.to).is_some_and(|tag| tag.verb.is_some() && tag.part == Part::Other)
            || self.words.get(next.to).filter(|_| next.to < self.end).is_some_and(is_other_verb);
        !(object && verb)
    }

    /// Whether the words from `at` on look like another member of a list.
    fn listed(&self, at: usize) -> bool {
        self.words
            .get(at)
            .filter(|_| at < self.end)
            .is_some_and(|word| word.is_capital() || is_small(word, &["and", "the"]))
    }
}

fn is_the(word: &str) -> bool {
    is_small_word(word, &["the"])
}

fn is_small_word(word: &str, list: &[&str]) -> bool {
    list.iter().any(|own| own.eq_ignore_ascii_case(word))
}
