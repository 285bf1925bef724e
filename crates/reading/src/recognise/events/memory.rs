//! What the sentences before say: who acted last, of which two states they spoke, who speaks in which quotation.

use super::actors::{Named, Naming};
use super::grammar::Part;
use super::groups::{Class, Group, LOOSE, Member};
use super::scene::{PhraseRole, Scene};
use super::subject::Subject;
use super::table::{Kind, Noun, Pattern};
use dateline_model::article::{Article, Salience};
use dateline_model::event::Act;
use dateline_model::order::Order as _;
use dateline_model::span::Span;
use std::collections::BTreeSet;

/// What the sentences before say.
#[derive(Debug, Default)]
pub struct Memory<'s> {
    /// Who acted in the sentence before.
    subject: Vec<Member<'s>>,
    /// Whether that is a person or a body, not the state by its name alone.
    person: bool,
    /// The two states last spoken of as such.
    pair: Option<[&'s str; 2]>,
    /// The two before those, and the two that the article is about.
    before: Option<[&'s str; 2]>,
    main: Option<[&'s str; 2]>,
    /// Whether they did something together or to each other, or stood joined, rather than being what the story is about.
    firm: bool,
    /// Of these the sentence itself names both.
    here: Option<[&'s str; 2]>,
    /// Who did what was told last.
    doer: Option<&'s str>,
    /// The state from where the story is sent, of whose ministers it speaks without naming it: "JAKARTA - The foreign minister".
    home: Option<&'s str>,
    /// Quotations in order, and the state that each speaker speaks for.
    quotes: Vec<(Span, &'s str)>,
}

/// Nouns for what two states have with each other, so that one of them names the other.
#[rustfmt::skip]
const BETWEEN_TWO: &[&str] = &[
    "pact", "agreement", "accord", "treaty", "deal", "export", "exports", "trade", "alliance", "summit", "armistice",
];

/// Words that open a clause of its own, whose "it" may be whoever was named last.
const OPENERS: [&str; 8] = ["after", "because", "before", "once", "since", "unless", "until", "when"];

/// Whether "it" at `at` may mean another state than `subject`, which was named after it: "A mistrusted B after it ...".
fn is_either(scene: &Scene<'_, '_>, subject: &Group<'_>, at: usize) -> bool {
    let behind = |group: &&Group<'_>| group.from >= subject.to && group.to <= at && group.class == Class::Acts;
    let opens = at.checked_sub(1).is_some_and(|before| scene.is(before, &OPENERS));
    let other =
        |group: &Group<'_>| !group.members.iter().any(|it| subject.members.iter().any(|own| own.country == it.country));
    scene.is(at, &["it"]) && opens && scene.groups.iter().filter(behind).any(other)
}

/// The state that "it" at `at` is where `subject` minds what that one did: "A denounced B because it closed the border".
fn minded<'g, 's>(scene: &'g Scene<'s, '_>, subject: &Group<'_>, at: usize) -> Option<&'g Group<'s>> {
    #[rustfmt::skip]
    const MINDS: &[&str] = &[
        "trust", "trusting", "distrust", "distrusted", "mistrust", "mistrusted", "wary", "angry", "furious", "upset", "resented",
        "protested", "denounced", "condemned", "criticised", "criticized", "accused", "blamed",
    ];
    let minds = (subject.to..at).any(|to| scene.is(to, MINDS));
    let mut others = scene.groups.iter().filter(|group| group.from >= subject.to && group.to <= at);
    let other = others.next().filter(|other| minds && other.class == Class::Acts && other.members.len() == 1)?;
    (others.next().is_none() && scene.is(at.wrapping_sub(1), &["after", "because", "since"])).then_some(other)
}

/// Whether nobody is named between `host`, where the sentence says it happened, and the word at `at`.
fn opens_with(scene: &Scene<'_, '_>, host: &Group<'_>, at: usize) -> bool {
    !scene.groups.iter().any(|group| group.from >= host.to && group.to <= at)
}

impl<'s> Memory<'s> {
    /// What is known before the first sentence of `article`, whose text is `text`.
    #[must_use]
    pub fn new(text: &str, article: &'s Article, named: &[Named<'s>]) -> Self {
        let main: Vec<&str> = article
            .countries
            .iter()
            .filter(|country| country.salience == Salience::Primary)
            .map(|country| country.iso.as_str())
            .collect();
        let pair = match main.as_slice() {
            [one, other] => Some([*one, *other]),
            _ => None,
        };
        let mut quotes: Vec<(Span, &str)> = Vec::new();
        for quote in &article.quotes {
            let Some(speaker) = quote.speaker_span else { continue };
            let at = named.partition_point(|one| one.span.end <= speaker.start);
            let acts =
                |one: &&Named<'_>| matches!(one.naming, Naming::State | Naming::Adjective | Naming::Part(Noun::State));
            let inside =
                named.get(at..).unwrap_or(&[]).iter().take_while(|one| one.span.start < speaker.end).find(acts);
            // "said Iceland's prime minister, A. Name": the state stands just before the speaker.
            let beside = |at: usize, name: Span| {
                let last = named.get(at.checked_sub(1)?).filter(acts)?;
                let between = Span { start: last.span.end, end: name.start };
                (between.len() < 32 && !between.of(text).contains(['.', '"', '”', '\n'])).then_some(last)
            };
            let before = || beside(at, speaker);
            // "he said": whoever the quotations' reading found that he is
            let known = || {
                let name = quote.speaker.as_deref()?;
                let person = article.people.iter().find(|person| person.name == name)?;
                person.mentions.iter().find_map(|mention| {
                    let at = named.partition_point(|one| one.span.end <= mention.span.start);
                    let inside = named.get(at).filter(|one| one.span.overlaps(mention.span)).filter(acts);
                    inside.or_else(|| beside(at, mention.span))
                })
            };
            quotes.extend(inside.or_else(before).or_else(known).map(|one| (quote.span, one.country)));
        }
        quotes.order_by_key(|(span, _)| *span);
        let home = article.dateline.as_ref().and_then(|dateline| dateline.country.as_deref());
        Self { pair, main: pair, home, quotes, ..Self::default() }
    }

    /// Takes note of which two states the sentence itself names.
    pub fn open(&mut self, scene: &Scene<'s, '_>) {
        self.here = two(scene.groups.iter());
        // "The two countries will discuss Chad's debts": whose something is that is named behind them is neither
        let pair = scene.groups.iter().find(|group| group.pair).map(|group| group.to);
        let aside = |group: &&Group<'_>| {
            pair.is_some_and(|pair| group.from >= pair) && (group.owns || group.class != Class::Acts)
        };
        let known = self.pair.filter(|_| scene.groups.iter().any(|group| aside(&group)));
        let others = scene.groups.iter().filter(|group| !aside(group));
        if known.is_some_and(|pair| two(others.clone()).is_none() && of(others, &pair)) {
            self.here = None;
        }
    }

    /// Whether the sentence can tell an act: with `states`, which it names itself, it has two that it may speak of.
    #[must_use]
    pub fn has_two(&self, scene: &Scene<'_, '_>, states: &BTreeSet<&str>) -> bool {
        if states.len() > 1 {
            return true;
        }
        let others = |country: &&str| !states.contains(country);
        let mut known: BTreeSet<&str> = self.subject.iter().map(|one| one.country).collect();
        known.extend(self.doer.iter().chain(&self.home).copied());
        if let (Some(first), Some(last)) = (scene.word(scene.start), scene.word(scene.end.wrapping_sub(1))) {
            let within = |span: &Span| span.start < last.span.end && span.end > first.span.start;
            known.extend(self.quotes.iter().filter(|(span, _)| within(span)).map(|(_, country)| *country));
        }
        let between = || {
            scene.groups.iter().any(|group| group.pair) || (scene.start..scene.end).any(|at| scene.is(at, BETWEEN_TWO))
        };
        let known = known.into_iter().filter(others).count() + states.len();
        known > 1 || self.pair().is_some() && between()
    }

    /// The two states that "the two countries" are.
    #[must_use]
    pub fn pair(&self) -> Option<[&'s str; 2]> {
        self.here.or(self.pair)
    }

    /// The two states last spoken of of which `source` is none: of whom it speaks as "the pair" or "its two allies".
    #[must_use]
    pub fn pair_of_others(&self, source: &str) -> Option<[&'s str; 2]> {
        [self.pair, self.before, self.main].into_iter().flatten().find(|pair| !pair.contains(&source))
    }

    /// The two states that the words `from..to` are, such as "both sides", which may as well be two firms.
    #[must_use]
    pub fn pair_of(&self, scene: &Scene<'_, '_>, from: usize, to: usize) -> Option<[&'s str; 2]> {
        let head = to.checked_sub(1)?;
        let loose =
            scene.is(head, &["parties", "sides", "partners", "rivals", "powers", "pair", "enemies", "foes", "both"]);
        let counted = (from..head).any(|at| scene.is(at, &["two", "both", "pair"]));
        let loose = loose || !counted && scene.is(head, LOOSE);
        let doubtful = loose && !self.firm && self.here.is_none();
        // Where others are named before these words, they may be meant.
        let before =
            scene.groups.iter().filter(|group| group.to <= from && !group.place).flat_map(|group| &group.members);
        let named: BTreeSet<&str> = before.map(|one| one.country).collect();
        let others = self.here.is_none()
            && named.len() > 1
            && self.pair.is_some_and(|pair| named.iter().filter(|one| pair.contains(one)).count() < 2);
        let of_firms = (from..head).any(|at| scene.is_firm(at));
        self.pair().filter(|_| !doubtful && !of_firms && !others)
    }

    /// The state whose words stand at `at`.
    fn speaker(&self, at: Span) -> Option<&'s str> {
        let index = self.quotes.partition_point(|(span, _)| span.end <= at.start);
        self.quotes.get(index).filter(|(span, _)| span.contains(at)).map(|(_, country)| *country)
    }

    /// Whom the pronoun at `at`, the subject of the verb at `verb`, means: only where it can be one alone.
    #[must_use]
    pub fn antecedent(&self, scene: &Scene<'s, '_>, at: usize, verb: usize) -> Vec<Member<'s>> {
        let Some(word) = scene.word(at) else { return Vec::new() };
        if scene.is(at, &["we", "i"]) {
            let member = |country| Member { country, span: word.span };
            return self.speaker(word.span).map(member).into_iter().collect();
        }
        if let Some(owner) = Self::owner(scene, at) {
            return owner.members.clone();
        }
        let mut before = at;
        while before > scene.start {
            before -= 1;
            if scene.part(before) == Some(Part::Stop) || !scene.is_verb(before) || before >= verb {
                continue;
            }
            // "The agency reported they had": who is none of the states
            if scene.is_saying(before) && scene.subject(before) == Some(Subject::Other) {
                return Vec::new();
            }
            if let Some(Subject::Group(group)) = scene.subject(before)
                && let Some(group) = scene.groups.get(group)
            {
                // "a Chilean miner said it": a firm, and no state
                let fits = (group.class == Class::Acts || group.class == Class::Crowd && !scene.is(at, &["it"]))
                    && !group.owns
                    && (scene.is(at, &["they"]) || group.members.len() == 1);
                if group.pair {
                    let pair = self.pair().filter(|_| scene.is(at, &["they"]));
                    let member = |country| Member { country, span: word.span };
                    return pair.map(|pair| pair.map(member).to_vec()).unwrap_or_default();
                }
                if is_either(scene, group, at) {
                    return minded(scene, group, at).map(|other| other.members.clone()).unwrap_or_default();
                }
                return if fits { group.members.clone() } else { Vec::new() };
            }
        }
        let host = scene.host().map_or(scene.start, |host| host.to);
        let opens =
            !scene.groups.iter().any(|group| group.from >= host && group.to <= at && group.class == Class::Acts);
        let named = self.person || !scene.is(at, &["he", "she"]);
        let fits = opens && named && (scene.is(at, &["they"]) || self.subject.len() == 1);
        // "In Dakar, the foreign ministry rejected": of that place
        if let Some(host) = scene.host().filter(|host| {
            let office = !matches!(scene.part(at), Some(Part::Pronoun)) && !scene.is(at, &["country", "nation"]);
            office && at <= host.to + 4 && opens_with(scene, host, at)
        }) {
            return host.members.clone();
        }
        // "JAKARTA - A Foreign Ministry official rejected": of whose ministry, the place says from where the story is sent
        let office = !matches!(scene.part(at), Some(Part::Pronoun)) && !scene.is(at, &["country", "nation"]);
        let loose = !(at.saturating_sub(5).max(scene.start)..at)
            .any(|back| scene.is(back, &["the", "its", "their", "his", "her"]));
        if office && opens && (self.subject.is_empty() || loose) {
            let nobody = scene.groups.iter().all(|group| group.to > at || group.place);
            let member = |country| Member { country, span: word.span };
            return self.home.filter(|_| nobody).map(member).into_iter().collect();
        }
        if fits { self.subject.clone() } else { Vec::new() }
    }

    /// Whose word it is that "it" at `at` stands behind: "Chad's announcement that it will help".
    fn owner<'g>(scene: &'g Scene<'s, '_>, at: usize) -> Option<&'g Group<'s>> {
        #[rustfmt::skip]
        const WORDS: &[&str] = &[
            "announcement", "decision", "claim", "statement", "warning", "pledge", "promise", "admission", "denial", "insistence", "threat",
            "belief", "assertion", "confirmation", "declaration", "vow",
        ];
        let noun = at.checked_sub(2)?;
        if !(scene.is(at, &["it"]) && scene.is(at - 1, &["that"]) && scene.is(noun, WORDS)) {
            return None;
        }
        let own = |group: &&Group<'_>| {
            group.from < noun
                && (noun..noun + 3).contains(&(group.to + 1))
                && group.members.len() == 1
                && !group.pair
                && !group.place
        };
        scene.groups.iter().find(own)
    }

    /// The other party of what `source` has with one other state, where the words `at..to` name such a thing.
    #[must_use]
    pub fn other_party(
        &self,
        scene: &Scene<'s, '_>,
        source: &Member<'s>,
        at: usize,
        to: usize,
        pattern: &Pattern,
    ) -> Vec<Member<'s>> {
        if pattern.kind == Kind::MutualVerb {
            return Vec::new();
        }
        let end = (to + 8).min(scene.end);
        let definite =
            |word: &usize| scene.is(word.wrapping_sub(1), &["the", "this", "its"]) && scene.is(*word, BETWEEN_TWO);
        let thing = (at..end).find(|word| scene.is(*word, BETWEEN_TWO)).or_else(|| (scene.start..at).find(definite));
        // "threaten a deal": anybody's
        let object =
            |thing: &usize| *thing > at && (at + 1..*thing).all(|to| !scene.is_verb(to) && !scene.is(to, &["to"]));
        let loose = |thing: &usize| pattern.act == Act::Threaten && pattern.is_direct() && object(thing);
        // "the Paris Climate Accord": a name says itself whose it is
        let named = |thing: &usize| scene.is_name(*thing);
        let Some(thing) = thing.filter(|thing| !loose(thing) && !named(thing)).filter(|_| {
            matches!(
                pattern.act,
                Act::Sanction
                    | Act::Agree
                    | Act::Threaten
                    | Act::Retreat
                    | Act::Support
                    | Act::Concede
                    | Act::Reject
                    | Act::Cooperate
            )
        }) else {
            return Vec::new();
        };
        let Some(pair) = self.pair().filter(|pair| pair.contains(&source.country)) else { return Vec::new() };
        let mut from = thing;
        while from > at + 1
            && matches!(scene.part(from - 1), Some(Part::Other | Part::Determiner))
            && !scene.is_verb(from - 1)
        {
            from -= 1;
        }
        let Some(span) = scene.span(from, thing + 1) else { return Vec::new() };
        pair.into_iter().filter(|country| *country != source.country).map(|country| Member { country, span }).collect()
    }

    /// Whose "the decision" or "the move" at `at` is: of who did what was told last.
    #[must_use]
    pub fn doer(&self, scene: &Scene<'s, '_>, at: usize) -> Vec<Member<'s>> {
        const MOVES: &[&str] = &[
            "decision",
            "move",
            "announcement",
            "reversal",
            "step",
            "proposal",
            "offer",
            "statement",
            "action",
            "test",
            "launch",
        ];
        let phrase =
            scene.is(at, &["the", "this"]) && scene.is(at + 1, MOVES) && !scene.is(at + 2, &["of", "by", "to"]);
        let (Some(country), Some(span)) = (self.doer.filter(|_| phrase), scene.span(at, at + 2)) else {
            return Vec::new();
        };
        vec![Member { country, span }]
    }

    /// Who did what was told last, of which "this" at the start of the sentence speaks.
    #[must_use]
    pub fn last(&self, scene: &Scene<'s, '_>) -> Vec<Member<'s>> {
        let span = scene.span(scene.start, scene.start + 1);
        self.doer.zip(span).map(|(country, span)| Member { country, span }).into_iter().collect()
    }

    /// The other of the two states last spoken of, where `one` is among them: of whose deed "this" at the start of the sentence speaks.
    #[must_use]
    pub fn other(&self, scene: &Scene<'s, '_>, one: &Member<'_>) -> Vec<Member<'s>> {
        let pair = self.pair.filter(|pair| pair.contains(&one.country));
        let other = pair.into_iter().flatten().find(|country| *country != one.country);
        let span = scene.span(scene.start, scene.start + 1);
        other.zip(span).map(|(country, span)| Member { country, span }).into_iter().collect()
    }

    /// Takes note of what the sentence says, for those after it; `dealt` are two states of which it tells an act,
    /// `doer` who did it alone.
    pub fn close(&mut self, scene: &Scene<'s, '_>, dealt: Option<[&'s str; 2]>, doer: Option<&'s str>) {
        // Of an act before, "the decision" may still be spoken of two sentences on.
        self.doer = doer.or(self.doer.filter(|_| scene.groups.len() < 2));
        let verb = (scene.start..scene.end).find(|at| scene.is_verb(*at));
        let subject = match verb.and_then(|verb| scene.subject(verb)) {
            Some(Subject::Group(group)) => scene.groups.get(group),
            _ => None,
        };
        self.person = subject.is_some_and(|group| group.person);
        self.subject = subject
            .filter(|group| group.class == Class::Acts && !group.owns)
            .map(|group| group.members.clone())
            .unwrap_or_default();
        let joined = scene.groups.iter().filter(|group| {
            let between = scene.is(group.from.wrapping_sub(1), &["between"]);
            group.members.len() == 2 && (between || scene.place(group.from) == PhraseRole::Subject)
        });
        let joined = joined.filter_map(|group| two([group].into_iter())).next_back();
        // Two others of whom nothing is told leave it open whom "the two countries" would be.
        let others = two(scene.groups.iter())
            .filter(|pair| self.pair.is_none_or(|own| pair.iter().any(|one| own.contains(one))));
        if joined.is_some() || dealt.is_some() || others.is_some() {
            self.firm = joined.or(dealt).is_some();
        }
        let pair = joined.or(dealt).or(others);
        if pair.is_some() && pair != self.pair {
            self.before = self.pair;
        }
        self.pair = pair.or(self.pair);
        self.here = None;
    }
}

/// Whether all states that `groups` name are of `pair`.
fn of<'g, 's: 'g>(groups: impl Iterator<Item = &'g Group<'s>>, pair: &[&str; 2]) -> bool {
    groups.filter(|group| !group.place).flat_map(|group| &group.members).all(|one| pair.contains(&one.country))
}

/// The two states that `groups` name, if they are two.
fn two<'g, 's: 'g>(groups: impl Iterator<Item = &'g Group<'s>>) -> Option<[&'s str; 2]> {
    let all: BTreeSet<&str> =
        groups.filter(|group| !group.place).flat_map(|group| group.members.iter()).map(|one| one.country).collect();
    let mut all = all.into_iter();
    match (all.next(), all.next(), all.next()) {
        (Some(one), Some(other), None) => Some([one, other]),
        _ => None,
    }
}
