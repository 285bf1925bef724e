//! Who said it: verbs of saying, their subjects, and what pronouns refer to.

use super::actors::{Actor, Actors, Kind};
use super::marks::Marked;
use crate::recognise::names::lexicon::{Classes, small_classes};
use crate::recognise::names::{Shape, Text, Word};
use crate::rule::Rule;
use crate::span::Span;

/// How many words an attribution may take.
const REACH: usize = 40;

/// One paragraph with everything that attribution needs.
#[derive(Debug)]
pub struct Scene<'a> {
    /// The article's text.
    pub text: &'a str,
    /// The words of the paragraph.
    pub words: &'a [Word<'a>],
    /// Whether capitals say nothing here.
    pub shouts: bool,
    /// Who the article names.
    actors: &'a Actors<'a>,
    /// For each word, the actor it belongs to.
    who: Vec<Option<Actor>>,
    /// For each word, whether it is quoted.
    quoted: Vec<bool>,
}

/// An attribution.
#[derive(Clone, Debug)]
pub struct Found {
    /// Who, by full name where known.
    pub speaker: Option<String>,
    /// The words that name them.
    pub span: Option<Span>,
    /// The verb.
    pub cue: Option<Span>,
    /// What read it.
    pub rule: Rule,
    /// Whether the verb stands right beside the quotation.
    pub adjacent: bool,
}

/// A speaker: name and words.
type Speaker = (String, Span);

/// What is remembered from one quotation to the next.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// The last speaker, within this paragraph.
    here: Option<(Speaker, usize)>,
    /// The speaker who ended the last paragraph.
    above: Option<Speaker>,
    /// The last person who was the subject of a sentence.
    subject: Option<Speaker>,
}

impl Memory {
    /// Notes who said the quotation that closes at `close`.
    pub fn said(&mut self, speaker: Option<String>, span: Option<Span>, close: usize) {
        if let (Some(speaker), Some(span)) = (speaker, span) {
            self.here = Some(((speaker, span), close));
        }
    }

    /// The speaker of a whole sentence without an attribution of its own.
    #[must_use]
    pub fn carried(
        &self,
        scene: &Scene<'_>,
        quote: &Marked,
        before: Option<&Marked>,
    ) -> Option<(String, Option<Span>)> {
        let with_span = |speaker: &Speaker| (speaker.0.clone(), Some(speaker.1));
        if before.is_some() {
            return self.here.as_ref().map(|(speaker, _)| with_span(speaker));
        }
        // The paragraph opens with it: the speaker of the paragraph above goes on.
        if quote.open <= 1 {
            return self.above.as_ref().map(with_span);
        }
        // The sentence before it, in this paragraph, is about one person.
        let start = scene.sentence_start(quote.open.saturating_sub(1));
        scene
            .person_subject(start, quote.open)
            .or_else(|| scene.before_sentence(start))
            .map(|speaker| with_span(&speaker))
    }

    /// Moves on to the next paragraph.
    pub fn end_paragraph(&mut self, scene: &Scene<'_>) {
        self.above = self.here.take().map(|(speaker, _)| speaker);
        if let Some(subject) = scene.last_subject() {
            self.subject = Some(subject);
        }
    }
}

impl<'a> Scene<'a> {
    /// Prepares a paragraph.
    #[must_use]
    pub fn new(text: &'a str, paragraph: &'a Text<'a>, actors: &'a Actors<'a>, marked: &[Marked]) -> Self {
        let words = paragraph.words.as_slice();
        let span = match (words.first(), words.last()) {
            (Some(first), Some(last)) => Span { start: first.span.start, end: last.span.end },
            _ => Span::default(),
        };
        let mut here = actors.within(span).iter().peekable();
        let mut quotes = marked.iter().peekable();
        let (mut who, mut quoted) = (Vec::with_capacity(words.len()), Vec::with_capacity(words.len()));
        for (index, word) in words.iter().enumerate() {
            while here.next_if(|actor| actor.span.end <= word.span.start).is_some() {}
            who.push(here.peek().filter(|actor| actor.span.overlaps(word.span)).map(|actor| **actor));
            while quotes.next_if(|quote| quote.close < index).is_some() {}
            quoted.push(quotes.peek().is_some_and(|quote| quote.open <= index));
        }
        Self { text, words, shouts: paragraph.shouts, actors, who, quoted }
    }

    /// The word at `index`, in small letters where it is the first of its sentence.
    fn is(&self, index: usize, any: &[&str]) -> bool {
        self.words.get(index).is_some_and(|word| any.iter().any(|other| word.text.eq_ignore_ascii_case(other)))
    }

    /// Whether the word at `index` is a verb of saying, not a noun of the same form.
    fn is_cue(&self, index: usize) -> bool {
        let Some(word) =
            self.words.get(index).filter(|word| word.shape == Shape::Lower || (self.shouts && word.is_capital()))
        else {
            return false;
        };
        let noun = || {
            index.checked_sub(1).is_some_and(|left| {
                self.is(left, DETERMINERS) || self.words.get(left).is_some_and(|word| word.shape == Shape::Possessive)
            })
        };
        word.small.has(Classes::CUE) && !noun()
    }

    /// Whether the cue at `index` is a participle: "warning".
    fn is_participle(&self, index: usize) -> bool {
        self.words.get(index).is_some_and(|word| word.text.ends_with("ing"))
    }

    /// The actor at `index` with the index of its first word, unless it only owns what follows ("Seoul's decision").
    fn actor(&self, index: usize) -> Option<(Actor, usize)> {
        let actor = (*self.who.get(index)?)?;
        let mut end = index;
        while self.who.get(end + 1).is_some_and(|other| *other == Some(actor)) {
            end += 1;
        }
        if self.words.get(end + 1).is_some_and(|word| word.shape == Shape::Possessive) {
            return None;
        }
        let mut start = index;
        while start > 0 && self.who.get(start - 1).is_some_and(|other| *other == Some(actor)) {
            start -= 1;
        }
        Some((actor, start))
    }

    /// Name and words of an actor.
    fn named(&self, actor: &Actor) -> Speaker {
        (self.actors.name(actor, self.text), actor.span)
    }

    /// Name and words of the bare phrase `from..to`.
    fn phrase(&self, from: usize, to: usize) -> Option<Speaker> {
        let span = Span { start: self.words.get(from)?.span.start, end: self.words.get(to.checked_sub(1)?)?.span.end };
        (from < to).then(|| (span.of(self.text).to_owned(), span))
    }

    /// Where the sentence of the word at `index` starts.
    fn sentence_start(&self, index: usize) -> usize {
        let least = index.saturating_sub(3 * REACH);
        (least..=index).rev().find(|at| self.words.get(*at).is_some_and(|word| word.opens)).unwrap_or(least)
    }

    /// Who said `quote`, from the words around it.
    #[must_use]
    pub fn attribute(
        &self,
        quote: &Marked,
        before: Option<&Marked>,
        next: Option<&Marked>,
        memory: &Memory,
    ) -> Option<Found> {
        let least = before.map_or(0, |before| before.close + 1);
        // A quotation that opens a sentence of its own has nothing before it.
        let start = self.sentence_start(quote.open).max(least).min(quote.open);
        let limit = next.map_or(self.words.len(), |next| next.open).min(quote.close + 1 + REACH);
        let mut end = quote.close + 1;
        while end < limit && !self.words.get(end).is_some_and(|word| word.opens) {
            end += 1;
        }
        let said = quote.span.of(self.text);
        let complete =
            said.ends_with([',', '?', '!', '—', '–', '-', '…']) || self.is(quote.close + 1, &[",", "—", "–", "-"]);
        let after = || self.after(quote, end, memory);
        let ahead = || self.before(quote, start, before, end, memory);
        let found = if complete { after().or_else(ahead) } else { ahead().or_else(after) };
        found.or_else(|| self.coordinated(quote, before?, memory))
    }

    /// "vowed to “press on” and to “win”": a few words without a subject of their own join it to the quotation before.
    fn coordinated(&self, quote: &Marked, before: &Marked, memory: &Memory) -> Option<Found> {
        let (speaker, close) = memory.here.as_ref()?;
        let between = before.close + 1..quote.open;
        let joins = between.len() <= 6
            && *close == before.close
            && between.clone().any(|at| self.is(at, &["and", "or", "but", ","]));
        let free =
            between.clone().all(|at| self.actor(at).is_none() && !self.words.get(at).is_some_and(|word| word.opens));
        let (name, span) = speaker.clone();
        (joins && free).then_some(Found {
            speaker: Some(name),
            span: Some(span),
            cue: None,
            rule: Rule::QuoteContinued,
            adjacent: false,
        })
    }

    /// Attribution after the quotation: "…, said X", "…, X told reporters", "…, according to X".
    fn after(&self, quote: &Marked, end: usize, memory: &Memory) -> Option<Found> {
        let mut from = quote.close + 1;
        while from < end && self.is(from, &[",", "—", "–", "-", ")"]) {
            from += 1;
        }
        if from >= end {
            return None;
        }
        if self.is(from, &["according"]) && self.is(from + 1, &["to"]) {
            let cue = Span { start: self.words.get(from)?.span.start, end: self.words.get(from + 1)?.span.end };
            let (speaker, span) = self.forward(from + 2, end, quote.open, memory)?;
            return Some(Found {
                speaker: Some(speaker),
                span: Some(span),
                cue: Some(cue),
                rule: Rule::QuoteAccordingTo,
                adjacent: true,
            });
        }
        let mut verb = from;
        while verb < end && self.is_adverb(verb) {
            verb += 1;
        }
        if self.is_cue(verb) && !self.is_participle(verb) {
            let cue = self.words.get(verb)?.span;
            let found = self.forward(verb + 1, end, quote.open, memory);
            let (speaker, span) = found.map_or((None, None), |(speaker, span)| (Some(speaker), Some(span)));
            return Some(Found { speaker, span, cue: Some(cue), rule: Rule::QuoteSpeakerAfter, adjacent: true });
        }
        if self.is(from, CONJUNCTIONS) || self.is(from, PREPOSITIONS) {
            return None;
        }
        let verb = (from + 1..end).find(|at| self.is_cue(*at) && !self.is_participle(*at))?;
        let (speaker, span) = self.cited(verb, end).or_else(|| self.backward(from, verb, quote.open, memory))?;
        let cue = self.words.get(verb)?.span;
        Some(Found {
            speaker: Some(speaker),
            span: Some(span),
            cue: Some(cue),
            rule: Rule::QuoteSpeakerAfter,
            adjacent: true,
        })
    }

    /// Attribution before the quotation: "X said: …", "X urged the pair to …", "X: …".
    fn before(
        &self,
        quote: &Marked,
        start: usize,
        last: Option<&Marked>,
        end: usize,
        memory: &Memory,
    ) -> Option<Found> {
        let cues: Vec<usize> = (start..quote.open).filter(|at| self.is_cue(*at)).collect();
        let made = |(speaker, span): Speaker, cue: Option<Span>, rule, adjacent| {
            Some(Found { speaker: Some(speaker), span: Some(span), cue, rule, adjacent })
        };
        if self.is(start, &["according"]) && self.is(start + 1, &["to"]) {
            let cue = Span { start: self.words.get(start)?.span.start, end: self.words.get(start + 1)?.span.end };
            return made(
                self.forward(start + 2, quote.open, quote.open, memory)?,
                Some(cue),
                Rule::QuoteAccordingTo,
                false,
            );
        }
        let near = |at: &usize| at + 4 >= quote.open;
        let plain = |at: &usize| self.is(*at, PLAIN_CUES);
        let parted = |from: usize, to: usize| {
            (from..to).any(|at| self.is(at, &[",", ";", "and", "but", "while", "who", "which"]))
        };
        // "X said ministers had agreed on the “…”": what X says holds all that follows it.
        let holder = cues.iter().find(|at| plain(at)).filter(|at| !parted(**at + 1, quote.open));
        let nearest = cues.iter().rev().find(|at| near(at));
        let first_plain = || cues.iter().find(|at| plain(at));
        let Some(verb) = holder.or(nearest).or_else(first_plain).or(cues.last()).copied() else {
            let colon =
                quote.open.checked_sub(1).filter(|at| self.words.get(*at).is_some_and(|word| word.is_mark(':')))?;
            if colon <= start || colon - start > 8 {
                return None;
            }
            let actor = (start..colon).find_map(|at| self.actor(at)).map(|(actor, _)| self.named(&actor));
            let speaker =
                actor.or_else(|| self.phrase(start, colon).filter(|_| (start..colon).any(|at| self.is_role(at))));
            return made(speaker?, None, Rule::QuoteSpeakerBefore, true);
        };
        // "quoted X as saying": the verb is "quoted".
        let verb = match cues.iter().rev().find(|at| **at < verb && self.is(**at, CITING)) {
            Some(citing) if self.is(verb, &["saying", "telling"]) && self.is(verb - 1, &["as"]) => *citing,
            _ => verb,
        };
        let cue = self.words.get(verb)?.span;
        let adjacent = near(&verb);
        // "was hailed as a “breakthrough” by South Korea"
        if verb > start && self.is(verb - 1, PASSIVE) | self.is(verb.saturating_sub(2), PASSIVE) {
            let by = |from: usize, to: usize| (from..to).find(|at| self.is(*at, &["by"])).map(|at| at + 1);
            let behind =
                by(quote.close + 1, end.min(quote.close + 12)).and_then(|by| self.forward(by, end, quote.open, memory));
            if let Some(speaker) = behind {
                return made(speaker, Some(cue), Rule::QuoteSpeakerAfter, adjacent);
            }
            let ahead = by(verb + 1, quote.open).and_then(|by| self.forward(by, quote.open, quote.open, memory));
            if let Some(speaker) = ahead {
                return made(speaker, Some(cue), Rule::QuoteSpeakerBefore, adjacent);
            }
        }
        let same_sentence =
            || last.and(memory.here.as_ref()).filter(|(_, close)| self.sentence_start(quote.open) <= *close);
        let speaker = self
            .cited(verb, quote.open)
            .or_else(|| if self.is_participle(verb) { None } else { self.backward(start, verb, quote.open, memory) })
            .or_else(|| self.subject(start, verb))
            .or_else(|| same_sentence().map(|(speaker, _)| speaker.clone()))
            .or_else(|| self.leading_phrase(start, verb));
        match speaker {
            Some(speaker) => made(speaker, Some(cue), Rule::QuoteSpeakerBefore, adjacent),
            None => Some(Found { speaker: None, span: None, cue: Some(cue), rule: Rule::QuoteSpeakerBefore, adjacent }),
        }
    }

    /// "Kyodo News cited X as saying": X.
    fn cited(&self, verb: usize, end: usize) -> Option<Speaker> {
        if !self.is(verb, CITING) {
            return None;
        }
        let to = (verb + 1..end.min(verb + 15)).find(|at| self.is(*at, &["as", "saying", "telling"]))?;
        let person = (verb + 1..to).find_map(|at| self.actor(at)).map(|(actor, _)| self.named(&actor));
        person.or_else(|| self.phrase(verb + 1, to))
    }

    /// The speaker named after a verb: "said X", "said South Korea's foreign minister, X".
    fn forward(&self, from: usize, end: usize, quote: usize, memory: &Memory) -> Option<Speaker> {
        if self.is(from, PRONOUNS) {
            return self
                .antecedent(quote, memory)
                .map(|(name, _)| (name, self.words.get(from).map_or(Span::default(), |word| word.span)));
        }
        if self.is(from, PLURAL_PRONOUNS) || self.is(from, &["that", "to", "in", "on", "it"]) {
            return None;
        }
        let mut to = from;
        let mut other = None;
        while to < end.min(from + 18) {
            let word = self.words.get(to)?;
            if let Some((actor, _)) = self.actor(to) {
                if actor.kind == Kind::Person {
                    return Some(self.named(&actor));
                }
                other = other.or(Some((actor, to)));
            }
            let comma = word.is_mark(',');
            let person_next = self.actor(to + 1).is_some_and(|(actor, _)| actor.kind == Kind::Person);
            let stops = (comma && !person_next)
                || matches!(word.shape, Shape::Mark('.' | ';' | ':' | '(' | '—' | '–' | '"' | '“'));
            if stops || (to > from && (self.is(to, STOPS) || self.is_cue(to))) {
                break;
            }
            to += 1;
        }
        match other {
            // "said officials in Seoul": the phrase, not the place.
            Some((actor, at)) if at == from || self.is(from, &["the"]) && at == from + 1 => Some(self.named(&actor)),
            _ => self.person_or_phrase(from, to).filter(|_| to - from <= 14 && self.is_nominal(from)),
        }
    }

    /// The subject that stands left of the verb at `verb`, not further left than `start`.
    fn backward(&self, start: usize, verb: usize, quote: usize, memory: &Memory) -> Option<Speaker> {
        let mut left = verb;
        while left > start && (self.is_adverb(left - 1) || self.is(left - 1, AUXILIARIES)) {
            left -= 1;
        }
        let at = left.checked_sub(1).filter(|at| *at >= start)?;
        if self.is(at, PRONOUNS) {
            let span = self.words.get(at)?.span;
            return self.antecedent(quote.min(at), memory).map(|(name, _)| (name, span));
        }
        if self.is(at, PLURAL_PRONOUNS) || self.is(at, &["i", "it"]) {
            return None;
        }
        if self.is(at, &["who"]) {
            let mut before = at;
            while before > start && self.is(before - 1, &[","]) {
                before -= 1;
            }
            return before.checked_sub(1).and_then(|at| self.actor(at)).map(|(actor, _)| self.named(&actor));
        }
        if self.is(at, &[",", ")", "—", "–"]) {
            return self.over_apposition(start, at);
        }
        if let Some((actor, first)) = self.actor(at) {
            // "Jane Roe of Greenpeace said": the person, not whom she belongs to.
            let of = first.saturating_sub(1 + usize::from(first > 1 && self.is(first - 1, &["the"])));
            let belongs = of > start && self.is(of, &["of", "from", "at", "for", "with"]);
            let person = belongs.then(|| self.actor(of - 1)).flatten().map(|(actor, _)| actor);
            if let Some(person) = person.filter(|other| actor.kind != Kind::Person && other.kind == Kind::Person) {
                return Some(self.named(&person));
            }
            // "officials in Seoul said": the phrase.
            let owned = actor.kind == Kind::Place && first > start && self.is(first - 1, PREPOSITIONS);
            if !owned {
                return Some(self.named(&actor));
            }
        }
        self.phrase_ending(start, left)
    }

    /// The subject before an apposition that ends at the comma `at`: "X, an analyst at Y, said".
    fn over_apposition(&self, start: usize, at: usize) -> Option<Speaker> {
        let person = |at: usize| self.actor(at).filter(|(actor, _)| actor.kind == Kind::Person);
        if let Some((actor, _)) = at.checked_sub(1).filter(|at| *at >= start).and_then(person) {
            return Some(self.named(&actor));
        }
        let least = start.max(at.saturating_sub(25));
        let mut found = None;
        for open in (least..at).rev().filter(|open| self.is(*open, &[",", "(", "—", "–"])) {
            let Some(before) = open.checked_sub(1).filter(|before| *before >= start) else { break };
            if let Some((actor, _)) = self.actor(before) {
                if actor.kind == Kind::Person {
                    return Some(self.named(&actor));
                }
                found = found.or(Some(actor));
            }
        }
        found.map(|actor| self.named(&actor)).or_else(|| {
            let people = (least..at).filter_map(person).map(|(actor, _)| actor).next();
            people.map(|actor| self.named(&actor))
        })
    }

    /// The person named within the words `from..to`, or else the words themselves.
    fn person_or_phrase(&self, from: usize, to: usize) -> Option<Speaker> {
        let person = (from..to).filter_map(|at| self.actor(at)).find(|(actor, _)| actor.kind == Kind::Person);
        person.map(|(actor, _)| self.named(&actor)).or_else(|| self.phrase(from, to))
    }

    /// The bare phrase that ends before `end`: "his defense minister", "a police spokesman".
    fn phrase_ending(&self, start: usize, end: usize) -> Option<Speaker> {
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
    fn is_nominal(&self, index: usize) -> bool {
        let Some(word) = self.words.get(index) else { return false };
        word.is_word()
            && !self.is(index, PREPOSITIONS)
            && !self.is(index, CONJUNCTIONS)
            && !self.is(index, AUXILIARIES)
            && !self.is_adverb(index)
    }

    /// The first actor of `from..to` that can be the subject: it owns nothing and follows no preposition.
    fn subject(&self, from: usize, to: usize) -> Option<Speaker> {
        let mut place = None;
        let mut at = from;
        while at < to {
            if let (Some((actor, first)), false) = (self.actor(at), self.quoted.get(at).copied().unwrap_or(false)) {
                let free = first == 0 || !self.is(first - 1, PREPOSITIONS);
                if free && actor.kind != Kind::Place {
                    return Some(self.named(&actor));
                }
                if free && place.is_none() {
                    place = Some(self.named(&actor));
                }
            }
            at += 1;
        }
        // "The foreign ministers of X, Y and Z met": the phrase, not its last place.
        let phrase = self.is(from, &["the", "some", "several"]).then(|| self.leading_phrase(from, to)).flatten();
        phrase.filter(|(_, words)| place.as_ref().is_some_and(|(_, place)| words.overlaps(*place))).or(place)
    }

    /// The phrase that opens a sentence: "The foreign ministers of South Korea, China and Japan".
    fn leading_phrase(&self, start: usize, end: usize) -> Option<Speaker> {
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
    fn is_role(&self, index: usize) -> bool {
        self.words.get(index).is_some_and(|word| {
            let one = || word.text.strip_suffix(['s', 'S']).unwrap_or("");
            word.small.has(Classes::ROLE) || small_classes(one()).has(Classes::ROLE)
        })
    }

    /// Whether the word at `index` looks like a plural noun.
    fn is_plural(&self, index: usize) -> bool {
        self.words
            .get(index)
            .is_some_and(|word| word.shape == Shape::Lower && word.text.len() > 4 && word.text.ends_with('s'))
    }

    /// Whether the word at `index` is an adverb that can stand between subject and verb.
    fn is_adverb(&self, index: usize) -> bool {
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
    fn antecedent(&self, index: usize, memory: &Memory) -> Option<Speaker> {
        let start = self.sentence_start(index.saturating_sub(1));
        let here = self.person_subject(start, index).or_else(|| self.before_sentence(start));
        let last = memory.here.as_ref().map(|(speaker, _)| speaker.clone());
        here.or(last).or_else(|| memory.subject.clone())
    }

    /// The person whom the sentences before `start` are about, nearest first.
    fn before_sentence(&self, start: usize) -> Option<Speaker> {
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
    fn person_subject(&self, from: usize, to: usize) -> Option<Speaker> {
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
    fn last_subject(&self) -> Option<Speaker> {
        self.before_sentence(self.words.len())
    }

    /// "so-called": the writer keeps the words at a distance.
    #[must_use]
    pub fn is_so_called(&self, quote: &Marked) -> bool {
        let at = |back: usize| quote.open.checked_sub(back);
        let apart = at(2).is_some_and(|at| self.is(at, &["so"])) && at(1).is_some_and(|at| self.is(at, &["called"]));
        apart || at(1).is_some_and(|at| self.is(at, &["so-called"]))
    }

    /// "known as", "dubbed": what follows is a name that someone or something was given.
    #[must_use]
    pub fn is_distanced(&self, quote: &Marked) -> bool {
        let at = |back: usize| quote.open.checked_sub(back);
        at(1).is_some_and(|at| {
            self.is(
                at,
                &[
                    "so-called",
                    "dubbed",
                    "nicknamed",
                    "termed",
                    "aka",
                    "named",
                    "codenamed",
                    "code-named",
                    "titled",
                    "entitled",
                    "labelled",
                    "labeled",
                ],
            )
        }) || at(2).is_some_and(|at| self.is(at, &["so-called", "so"]))
            && at(1).is_some_and(|at| self.is(at, &["called"]))
            || at(2).is_some_and(|at| self.is(at, &["known", "dubbed"]))
                && at(1).is_some_and(|at| self.is(at, &["as", "the"]))
    }

    /// Whether the words before it announce a name or title: "a film called", "the song".
    #[must_use]
    pub fn is_named(&self, quote: &Marked) -> bool {
        quote.open.checked_sub(1).is_some_and(|at| {
            self.is(
                at,
                &[
                    "called",
                    "named",
                    "film",
                    "movie",
                    "song",
                    "book",
                    "novel",
                    "album",
                    "single",
                    "series",
                    "show",
                    "play",
                    "poem",
                    "article",
                    "video",
                    "game",
                    "documentary",
                    "band",
                    "episode",
                    "track",
                    "paper",
                    "essay",
                    "exhibition",
                    "project",
                    "programme",
                    "program",
                    "campaign",
                    "slogan",
                    "operation",
                ],
            )
        })
    }

    /// A term that its own sentence explains right after it: “extended deterrence,” reinforcements such as …
    #[must_use]
    pub fn is_glossed(&self, quote: &Marked) -> bool {
        let comma = quote.span.of(self.text).ends_with(',') || self.is(quote.close + 1, &[","]);
        let next = quote.close + 1 + usize::from(self.is(quote.close + 1, &[","]));
        let Some(word) = self.words.get(next).filter(|word| word.shape == Shape::Lower && !word.opens) else {
            return false;
        };
        let end = (next..self.words.len().min(next + REACH))
            .find(|at| self.words.get(*at).is_some_and(|word| word.opens))
            .unwrap_or(next + REACH);
        comma
            && !word.text.ends_with("ing")
            && !word.text.ends_with("ed")
            && !self.is(next, CONJUNCTIONS)
            && !self.is(next, PREPOSITIONS)
            && !self.is(next, PRONOUNS)
            && !self.is(next, PLURAL_PRONOUNS)
            && !self.is(next, AUXILIARIES)
            && !self.is(next, &["who", "which", "that", "it", "i", "not"])
            && !self.is_adverb(next)
            && !(next..end).any(|at| self.is_cue(at))
    }

    /// Dwayne “The Rock” Johnson: a short name in marks between two parts of a name.
    #[must_use]
    pub fn is_nickname(&self, quote: &Marked) -> bool {
        let name = |word: Option<&Word<'_>>| word.is_some_and(|word| word.shape == Shape::Capital && !word.opens);
        let first = quote.open.checked_sub(1).and_then(|at| self.words.get(at));
        let starts = first.is_some_and(|word| word.shape == Shape::Capital && !word.is_function_word());
        let inside = self.words.get(quote.open + 1..quote.close).unwrap_or(&[]);
        starts
            && name(self.words.get(quote.close + 1))
            && inside.len() <= 4
            && inside.first().is_some_and(Word::is_capital)
            && !quote.span.of(self.text).ends_with([',', '.', '!', '?'])
    }
}

/// "the claim" is no verb.
const DETERMINERS: &[&str] = &[
    "the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "these", "no", "any", "some", "of",
    "new",
];
/// Verbs whose object is the speaker.
const CITING: &[&str] = &["cited", "cites", "quoted", "quotes", "citing", "quoting"];
/// One person.
const PRONOUNS: &[&str] = &["he", "she"];
/// Several, or the writer.
const PLURAL_PRONOUNS: &[&str] = &["they", "we", "you"];
/// Words that join clauses.
const CONJUNCTIONS: &[&str] = &[
    "and", "but", "or", "while", "as", "that", "when", "because", "if", "although", "though", "after", "before",
    "since", "where", "which", "who", "so", "than", "whether", "how", "what", "why", "until", "unless", "then", "to",
    "yet", "nor",
];
/// Words whose object is not the subject.
const PREPOSITIONS: &[&str] = &[
    "in",
    "on",
    "at",
    "of",
    "to",
    "from",
    "with",
    "by",
    "for",
    "about",
    "against",
    "between",
    "among",
    "after",
    "before",
    "over",
    "under",
    "during",
    "into",
    "towards",
    "toward",
    "through",
    "across",
    "near",
    "amid",
    "despite",
    "without",
    "like",
    "behind",
    "since",
    "until",
    "outside",
    "inside",
    "within",
    "than",
    "as",
    "alongside",
    "via",
    "following",
];
/// Words between a subject and its verb.
const AUXILIARIES: &[&str] = &[
    "has", "have", "had", "is", "was", "were", "are", "been", "be", "will", "would", "could", "can", "may", "might",
    "should", "did", "does", "do", "not",
];
/// Forms of "to be" before a participle.
const PASSIVE: &[&str] = &["was", "were", "been", "is", "are", "be", "being"];
/// Where a speaker named after the verb ends.
const STOPS: &[&str] = &[
    "in",
    "on",
    "at",
    "to",
    "after",
    "before",
    "during",
    "when",
    "while",
    "as",
    "who",
    "which",
    "that",
    "with",
    "about",
    "but",
    "because",
    "following",
    "from",
    "by",
    "last",
    "earlier",
    "later",
    "this",
    "into",
    "through",
    "since",
    "upon",
    "via",
    "using",
    "adding",
    "if",
    "had",
    "has",
    "was",
    "is",
    "were",
];
/// Words that open a phrase which names someone.
const STARTERS: &[&str] = &[
    "the", "a", "an", "his", "her", "their", "its", "our", "my", "some", "one", "many", "several", "another", "two",
    "three", "both", "other",
];
/// Verbs that report what was said and nothing else.
const PLAIN_CUES: &[&str] =
    &["said", "says", "told", "saying", "stated", "wrote", "telling", "tweeted", "added", "declared"];
