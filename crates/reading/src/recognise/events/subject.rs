//! Who does what a verb tells: the search leftwards from the verb to its subject.

use super::grammar::Part;
use super::groups::{Class, Group};
use super::lists;
use super::scene::{PhraseRole, Scene};
use super::table::Form;

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

/// How many steps the search for a subject takes at most.
const MOST: usize = 24;

impl Scene<'_, '_> {
    /// The comma before what is put in behind the subject of a sentence, up to the one at `last`: "Chad's minister for trade, who was
    /// on a visit, said".
    pub fn insertion(&self, last: usize) -> Option<usize> {
        let open = (self.start..last).find(|to| self.part(*to) == Some(Part::Comma))?;
        let adds = self.part(open + 1) == Some(Part::Relative)
            || self.is(open + 1, &["whose", "whom"])
            || self.tag(open + 1).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Past | Form::Participle))));
        let phrase = || self.start..open;
        let plain =
            phrase().all(|to| !self.is_verb(to) && !matches!(self.part(to), Some(Part::Stop | Part::Subordinator)));
        let named = self.groups.iter().any(|group| phrase().contains(&group.from));
        (adds && plain && named).then_some(open)
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
                    PhraseRole::Subject => return Some(Subject::Group(found)),
                    // "troops who had left Iraq attacked": whom they left does not
                    PhraseRole::Behind(word) if self.of_relative(word).is_some() => {
                        at = self.of_relative(word)?;
                        continue;
                    }
                    PhraseRole::Behind(word) if crossing || self.part(word) == Some(Part::Preposition) => {
                        at = word;
                        if self.is_verb(word) {
                            crossing = true;
                        }
                        // "the parliament of Iraq voted": the phrase before the preposition
                        continue;
                    }
                    // "urged South Korea to": who is urged acts
                    PhraseRole::Behind(_) => return Some(Subject::Group(found)),
                }
            }
            // "warned those travelling to Chad"
            if participle && at == verb && self.is(one, lists::THOSE) && !self.is(one.wrapping_sub(1), &["among", "of"])
            {
                return Some(Subject::Other);
            }
            match self.part(one)? {
                Part::Pronoun => {
                    return if self.is(one, &["it", "they", "he", "she", "we", "i"]) {
                        Some(Subject::Pronoun(one))
                    } else {
                        Some(Subject::Other)
                    };
                }
                Part::Comma if self.is_relative_predicate(one).is_some() => {
                    return self.is_relative_predicate(one).map(Subject::Group);
                }
                Part::Comma | Part::Dash | Part::Quote => {
                    // "The Chadian premier, speaking after": who stands before the comma, if nothing governs them
                    let named = |group: &Group<'_>| {
                        group.to == one && group.class == Class::Acts && self.place(group.from) == PhraseRole::Subject
                    };
                    let found = self.groups.iter().position(named).filter(|_| participle && at == verb);
                    if let Some(found) = found {
                        return Some(Subject::Group(found));
                    }
                    // "X, a close ally, said": over the insertion to what it stands behind
                    let from = one.saturating_sub(22).max(self.start);
                    let open = (from..one).rev().find(|back| {
                        matches!(self.part(*back), Some(Part::Comma | Part::Dash))
                            && self.groups.iter().any(|group| group.to == *back)
                    });
                    let open = open.or_else(|| self.insertion(one).filter(|_| !participle));
                    if let Some(open) = open.filter(|_| self.part(one) != Some(Part::Quote)) {
                        at = open;
                        continue;
                    }
                    // "The lower house of Russia's parliament, the State Duma, voted": who the insertion says it is
                    let apposed = self.groups.iter().position(|group| {
                        group.to == one && group.class == Class::Acts && !group.owns && !group.place && group.person
                    });
                    if let Some(apposed) = apposed.filter(|apposed| self.is_apposed(*apposed)) {
                        return Some(Subject::Group(apposed));
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
                    at = main.or_else(|| self.alike_before(one, verb)).or_else(|| self.verb_before(one))?;
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
                    let enabled = |group: &Group<'_>| {
                        group.to == one
                            && !matches!(self.place(group.from), PhraseRole::Behind(word) if self.is(word, &["to", "in", "at", "from", "into", "through", "across", "over", "near", "towards", "toward", "against", "of"]))
                    };
                    if let Some(found) = self.groups.iter().position(enabled) {
                        return Some(Subject::Group(found));
                    }
                    // "agreed to hold": who agreed holds
                    // "marched through the town to protest"
                    let purpose =
                        self.is(verb, &["protest", "demonstrate", "denounce", "condemn", "demand", "mark", "voice"]);
                    let marched = || self.verb_before(one).filter(|_| purpose);
                    let governor = self.governor(one).or_else(marched)?;
                    at = governor;
                    crossing = self.is_verb(governor);
                }
                Part::Preposition => {
                    // "accused of", "by attacking"
                    at = self.verb_before(one)?;
                    crossing = true;
                }
                Part::Subordinator if self.is(one, &["that"]) => {
                    // "It was Chad that turned it down"
                    let cleft = |group: &Group<'_>| {
                        group.to == one
                            && self.is(group.from.wrapping_sub(1), &["was", "is"])
                            && self.is(group.from.wrapping_sub(2), &["it"])
                    };
                    if let Some(found) = self.groups.iter().position(cleft) {
                        return Some(Subject::Group(found));
                    }
                    // "rebels that attacked"
                    let people = self.groups.iter().position(|group| group.to == one && group.class == Class::Crowd);
                    return Some(people.map_or(Subject::Other, Subject::Group));
                }
                Part::Subordinator if participle => {
                    at = self.verb_before(one)?;
                    crossing = true;
                }
                // "was among those criticising"
                Part::Determiner if participle && self.is(one, &["those"]) => {
                    at = self.verb_before(one)?;
                    crossing = true;
                }
                // "A. Name (left) shook hands": over the brackets
                Part::Stop if self.is(one, &[")"]) && !crossing => {
                    let from = one.saturating_sub(5).max(self.start);
                    at = (from..one).rev().find(|back| self.is(*back, &["("]))?;
                }
                Part::Subordinator | Part::Stop | Part::Determiner | Part::Possessive => return None,
                Part::Other => {
                    if self.is_verb(one) {
                        at = one;
                        crossing = true;
                        continue;
                    }
                    // "a story alleging": what is written, nobody's act
                    let written = [
                        "story",
                        "stories",
                        "report",
                        "reports",
                        "article",
                        "book",
                        "film",
                        "rumours",
                        "rumors",
                        "statements",
                        "resolution",
                        "motion",
                        "bill",
                        "draft",
                        "petition",
                        "posters",
                        "banners",
                    ];
                    // "passed a resolution condemning Chad": who passed it condemns
                    const PASSED: &[&str] =
                        &["passed", "adopted", "approved", "issued", "signed", "released", "endorsed", "sent"];
                    let paper = self
                        .is(one, &["resolution", "motion", "statement", "declaration", "letter", "communique", "note"]);
                    if participle && at == verb && paper {
                        let passed = self.verb_before(one).filter(|verb| self.is(*verb, PASSED) && *verb + 5 > one);
                        if let Some(passed) = passed {
                            at = passed;
                            crossing = true;
                            continue;
                        }
                    }
                    // "tourists travelling": theirs
                    let people = self.tag(one).and_then(|tag| tag.noun).and_then(super::table::people).is_some();
                    if participle
                        && at == verb
                        && (self.is(one, &written)
                            || self.is(one, &["crowd", "mob", "gang", "people", "youths", "men", "others"])
                            || people && self.word(one).is_some_and(|word| word.text.ends_with('s')))
                    {
                        return Some(self.definite(one, one));
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
                    // "Chadian aid worth a million"
                    if self.is(from, &["worth"]) && self.groups.iter().any(|group| group.to == from) {
                        at = from;
                        continue;
                    }
                    if from <= self.start {
                        return Some(self.definite(from, one));
                    }
                    match self.part(from - 1)? {
                        Part::Preposition if !self.is(from - 1, &["to"]) || self.is_sent(from - 1) => {
                            at = from - 1;
                            // "along with its allies"
                            while self.part(at.wrapping_sub(1)) == Some(Part::Preposition) {
                                at -= 1;
                            }
                        }
                        // "X and a group of others met"
                        Part::Coordinator if self.groups.iter().any(|group| group.to + 1 == from) => at = from - 1,
                        // "planes with tents and blankets landed": things joined behind a preposition
                        Part::Coordinator if from > self.start + 1 && self.is_goods(from - 2) && self.is_goods(one) => {
                            at = from - 1;
                        }
                        Part::Comma if crossing => at = from - 1,
                        // "troops who had guarded the airport left"
                        _ if self.is_verb(from - 1) && self.of_relative(from - 1).is_some() => {
                            at = self.of_relative(from - 1)?;
                        }
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

    /// Whether the group at `found` says behind a comma who the subject before it is, with no verb before that.
    fn is_apposed(&self, found: usize) -> bool {
        let Some(group) = self.groups.get(found) else { return false };
        let open = group.from.wrapping_sub(1);
        self.part(open) == Some(Part::Comma)
            && (self.start..open).all(|at| !self.is_verb(at) && self.part(at) != Some(Part::Comma))
    }

    /// Whether those before "to" at `at` are sent there: "the ambassador to the United Nations".
    fn is_sent(&self, to: usize) -> bool {
        const SENT: &[&str] = &[
            "ambassador",
            "envoy",
            "representative",
            "delegate",
            "adviser",
            "advisor",
            "aide",
            "delegation",
            "mission",
            "visitor",
            "commissioner",
            "spokesman",
        ];
        self.is(to.wrapping_sub(1), SENT)
    }

    /// Whether the word at `at` is a noun for things in small letters.
    fn is_goods(&self, at: usize) -> bool {
        let people = self.tag(at).and_then(|tag| tag.noun).and_then(super::table::people).is_some();
        let small = self.word(at).is_some_and(|word| word.shape == crate::recognise::names::Shape::Lower);
        small && !people && self.part(at) == Some(Part::Other) && !self.is_verb(at) && self.group_at(at).is_none()
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
            .all(|group| matches!(self.place(group.from), PhraseRole::Behind(_)));
        (opens && alone && first.to <= at && self.place(first.from) == PhraseRole::Subject).then_some(Subject::Group(0))
    }

    /// The group that opens the sentence, where only phrases behind prepositions stand between it and its first verb at `at`: "Chad's
    /// premier on his visit after the elections praised".
    #[must_use]
    pub fn only_subject(&self, at: usize) -> Option<Subject> {
        let first = self.groups.first()?;
        let verb = |to: usize| self.is_verb(to) && self.part(to) != Some(Part::Auxiliary);
        let plain = self.is(first.to, &["on", "during", "in", "at", "after", "before"])
            && !(first.to..at).any(|to| {
                verb(to) || matches!(self.part(to), Some(Part::Comma | Part::Coordinator | Part::Relative | Part::Dash))
            });
        self.opening(at).filter(|_| plain)
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

    /// One past the "who" or "which" that the verb at `verb` has for its subject, or the participle that stands for these.
    fn of_relative(&self, verb: usize) -> Option<usize> {
        let at = self.before_chain(verb);
        // "soldiers chasing smugglers killed"
        let participle = self.tag(verb).is_some_and(|tag| matches!(tag.verb, Some((_, Form::Ing))));
        if participle && at == verb && self.groups.iter().any(|group| group.to == verb && group.class != Class::Thing) {
            return Some(verb);
        }
        // "a storm that hit Chad": what follows "that" at once has it for its subject; but "papers that showed a Chadian had died"
        #[rustfmt::skip]
        const TELL: &[&str] = &[
            "showed", "shows", "show", "suggested", "suggests", "suggest", "indicated", "indicates", "proved", "proves", "meant", "means",
            "revealed", "reveals", "confirmed", "confirms", "claimed", "claims", "said", "says",
        ];
        let that = |mark: usize| {
            self.is(mark, &["that"]) && self.part(mark.wrapping_sub(1)) == Some(Part::Other) && !self.is(verb, TELL)
        };
        let relative = self.is_verb(verb)
            && at > self.start
            && (self.part(at - 1) == Some(Part::Relative) || that(at - 1) && !self.is_verb(at.wrapping_sub(2)));
        relative.then_some(at)
    }

    /// The group that is said to be whoever stands before: "A. Name, who is foreign minister of Chad," up to the comma at `comma`.
    fn is_relative_predicate(&self, comma: usize) -> Option<usize> {
        let found = self.groups.iter().position(|group| group.to == comma)?;
        let from = self.groups.get(found)?.from;
        let is = from.checked_sub(2)? >= self.start
            && self.is(from - 1, &["is", "was", "became"])
            && self.part(from - 2) == Some(Part::Relative);
        is.then_some(found)
    }

    /// "the government", "the ministry": as good as a pronoun; any other noun is somebody else.
    fn definite(&self, from: usize, head: usize) -> Subject {
        let office =
            self.tag(head).and_then(|tag| tag.noun).and_then(super::table::people) == Some(super::table::Noun::State);
        let own = self.is(from, &["its", "their", "his", "her"]);
        let country = head == from + 1 && self.is(head, &["country", "government", "nation", "people"]);
        let owned = own && (head <= from + 4 && office || country);
        // "a senior Foreign Ministry official"
        let of_ministry = office && head <= from + 6 && (from..head).any(|at| self.is(at, &["ministry"]) && at > from);
        let stands = owned
            || of_ministry
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
            let noun = || matches!(self.part(one.wrapping_sub(1)), Some(Part::Determiner | Part::Possessive));
            if self.is_verb(one) || tag.verb.is_some() && tag.part == Part::Other && !noun() {
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

    /// The nearest verb before "and" at `and` that the past form at `verb` goes on from, over infinitives that hang on it: "urged
    /// Chad to meet rebels and asked".
    fn alike_before(&self, and: usize, verb: usize) -> Option<usize> {
        let told = |at: usize| self.tag(at).and_then(|tag| tag.verb).map(|(_, form)| form);
        let past = |at: usize| matches!(told(at), Some(Form::Past));
        let hangs = |at: usize| self.is(at.wrapping_sub(1), &["to"]);
        let near = self.verb_before(and).filter(|near| past(verb) && hangs(*near))?;
        let before = (near.saturating_sub(18).max(self.start)..near).rev();
        before
            .take_while(|back| self.part(*back) != Some(Part::Stop))
            .filter(|back| self.is_verb(*back) && !hangs(*back))
            .find(|back| past(*back))
    }

    /// The nearest verb before `at`, in reach and not beyond the clause.
    fn verb_before(&self, at: usize) -> Option<usize> {
        (at.saturating_sub(18).max(self.start)..at)
            .rev()
            .take_while(|back| self.part(*back) != Some(Part::Stop) || self.is(*back, &["(", ")"]))
            .find(|back| self.is_verb(*back))
            .map(|verb| verb + usize::from(false))
    }
}
