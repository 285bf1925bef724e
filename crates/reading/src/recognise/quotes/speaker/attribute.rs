//! From a quotation to the verb of saying beside it, and from the verb to who said it.

use super::super::actors::Kind;
use super::super::marks::Marked;
use super::words::{
    AUXILIARIES, CITING, CONJUNCTIONS, OUTCOMES, PASSIVE, PLAIN_CUES, PLURAL_PRONOUNS, PREPOSITIONS, PRONOUNS, STOPS,
    WANTING,
};
use super::{Memory, REACH, Scene, Speaker, SpeakerMatch};
use crate::recognise::names::{Shape, is_calendar};
use dateline_model::rule::Rule;
use dateline_model::span::Span;

impl Scene<'_> {
    /// Who said `quote`, from the words around it.
    #[must_use]
    pub fn attribute(
        &self,
        quote: &Marked,
        before: Option<&Marked>,
        next: Option<&Marked>,
        memory: &Memory,
    ) -> Option<SpeakerMatch> {
        let least = before.map_or(0, |before| before.close + 1);
        // A quotation that opens a sentence of its own has nothing before it.
        let start = self.sentence_start(quote.open).max(least).min(quote.open);
        let limit = next.map_or(self.words.len(), |next| next.open).min(quote.close + 1 + REACH);
        let said = quote.span.of(self.text);
        // "“Why?” Ida Holm asked.": the question ends no sentence of the writer's.
        let asked = said.ends_with(['?', '!']) && self.is_told(quote.close + 1, limit);
        let mut end = quote.close + 1 + usize::from(asked);
        while end < limit && !self.words.get(end).is_some_and(|word| word.opens) {
            end += 1;
        }
        let complete =
            said.ends_with([',', '?', '!', '—', '–', '-', '…']) || self.is(quote.close + 1, &[",", "—", "–", "-"]);
        let after = || self.after(quote, end, memory);
        let ahead = || self.before(quote, start, before, end, memory);
        if let Some(found) = self.wanted(quote, complete) {
            return Some(found);
        }
        let found = if complete { after().or_else(ahead) } else { ahead().or_else(after) };
        found.or_else(|| self.coordinated(quote, before?, memory))
    }

    /// Whether a person at `from`, before `limit`, does no more than say what stands before.
    fn is_told(&self, from: usize, limit: usize) -> bool {
        let Some((actor, _)) = self.actor(from).filter(|(actor, _)| actor.kind == Kind::Person) else { return false };
        let mut verb = from;
        while self.who.get(verb).is_some_and(|other| *other == Some(actor)) || self.is_adverb(verb) {
            verb += 1;
        }
        let ends = (verb + 1..limit).find(|at| self.words.get(*at).is_some_and(|word| word.opens)).unwrap_or(limit);
        let quotes = ends == limit && limit < self.words.len() && self.quoted.get(limit).copied().unwrap_or(false);
        self.is_cue(verb) && !self.is_participle(verb) && !quotes
    }

    /// "the “safe passage” that the union is asking for", "“swift action” Oslo wants": what somebody seeks is in that
    /// one's words, whoever else the sentence is about.
    fn wanted(&self, quote: &Marked, complete: bool) -> Option<SpeakerMatch> {
        let mut from = quote.close + 1;
        // What ends in a stop, or before a sentence of its own, is no part of the clause.
        let apart = quote.span.of(self.text).ends_with('.') || self.words.get(from).is_none_or(|word| word.opens);
        if complete || apart {
            return None;
        }
        from += usize::from(self.is(from, &["that", "which"]));
        from += usize::from(self.is(from, &["the"]));
        let (actor, _) = self.actor(from)?;
        let mut verb = from;
        while self.who.get(verb).is_some_and(|other| *other == Some(actor)) {
            verb += 1;
        }
        while self.is(verb, AUXILIARIES) || self.is_adverb(verb) {
            verb += 1;
        }
        if !self.is(verb, WANTING) {
            return None;
        }
        let (speaker, span) = self.named(&actor);
        let cue = Some(self.words.get(verb)?.span);
        let rule = Rule::QuoteSpeakerAfter;
        Some(SpeakerMatch { speaker: Some(speaker), span: Some(span), cue, rule, adjacent: true })
    }

    /// "with Oslo warning of “grave consequences”": the one whom a clause of its own gives the verb of saying at `verb`.
    fn accompanying(&self, start: usize, verb: usize) -> Option<Speaker> {
        let at = verb.checked_sub(1).filter(|at| *at >= start && self.is_participle(verb))?;
        let (actor, first) = self.actor(at)?;
        let with = first.checked_sub(1 + usize::from(first > 0 && self.is(first - 1, &["the"])))?;
        (with >= start && self.is(with, &["with"])).then(|| self.named(&actor))
    }

    /// Whether what the verb at `cue` reports has ended before the quotation at `open`: ", leaving it “dead”" says what
    /// came of it.
    fn is_outcome(&self, cue: usize, open: usize) -> bool {
        let comma = (cue + 1..open).rev().find(|at| self.is(*at, &[","]));
        comma.is_some_and(|comma| self.is(comma + 1, OUTCOMES) && !(comma + 1..open).any(|at| self.is_cue(at)))
    }

    /// "vowed to “press on” and to “win”": a few words without a subject of their own join it to the quotation before.
    pub(super) fn coordinated(&self, quote: &Marked, before: &Marked, memory: &Memory) -> Option<SpeakerMatch> {
        let (speaker, close) = memory.here.as_ref()?;
        let between = before.close + 1..quote.open;
        let joins = between.len() <= 6
            && *close == before.close
            && between.clone().any(|at| self.is(at, &["and", "or", "but", ","]));
        let free =
            between.clone().all(|at| self.actor(at).is_none() && !self.words.get(at).is_some_and(|word| word.opens));
        let (name, span) = speaker.clone();
        (joins && free).then_some(SpeakerMatch {
            speaker: Some(name),
            span: Some(span),
            cue: None,
            rule: Rule::QuoteContinued,
            adjacent: false,
        })
    }

    /// Attribution after the quotation: "…, said X", "…, X told reporters", "…, according to X".
    pub(super) fn after(&self, quote: &Marked, end: usize, memory: &Memory) -> Option<SpeakerMatch> {
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
            return Some(SpeakerMatch {
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
            return Some(SpeakerMatch { speaker, span, cue: Some(cue), rule: Rule::QuoteSpeakerAfter, adjacent: true });
        }
        if self.is(from, CONJUNCTIONS) || self.is(from, PREPOSITIONS) {
            return None;
        }
        let verb = (from + 1..end).find(|at| self.is_cue(*at) && !self.is_participle(*at))?;
        let (speaker, span) = self.cited(verb, end).or_else(|| self.backward(from, verb, quote.open, memory))?;
        let cue = self.words.get(verb)?.span;
        Some(SpeakerMatch {
            speaker: Some(speaker),
            span: Some(span),
            cue: Some(cue),
            rule: Rule::QuoteSpeakerAfter,
            adjacent: true,
        })
    }

    /// Attribution before the quotation: "X said: …", "X urged the pair to …", "X: …".
    pub(super) fn before(
        &self,
        quote: &Marked,
        start: usize,
        last: Option<&Marked>,
        end: usize,
        memory: &Memory,
    ) -> Option<SpeakerMatch> {
        let cues: Vec<usize> = (start..quote.open).filter(|at| self.is_cue(*at)).collect();
        let made = |(speaker, span): Speaker, cue: Option<Span>, rule, adjacent| {
            Some(SpeakerMatch { speaker: Some(speaker), span: Some(span), cue, rule, adjacent })
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
        if let Some(speaker) = self.accompanying(start, verb) {
            return made(speaker, Some(cue), Rule::QuoteSpeakerBefore, true);
        }
        if self.is_outcome(verb, quote.open) {
            return None;
        }
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
            None => Some(SpeakerMatch {
                speaker: None,
                span: None,
                cue: Some(cue),
                rule: Rule::QuoteSpeakerBefore,
                adjacent,
            }),
        }
    }

    /// "Kyodo News cited X as saying": X.
    pub(super) fn cited(&self, verb: usize, end: usize) -> Option<Speaker> {
        if !self.is(verb, CITING) {
            return None;
        }
        let to = (verb + 1..end.min(verb + 15)).find(|at| self.is(*at, &["as", "saying", "telling"]))?;
        let person = (verb + 1..to).find_map(|at| self.actor(at)).map(|(actor, _)| self.named(&actor));
        person.or_else(|| self.phrase(verb + 1, to))
    }

    /// The speaker named after a verb: "said X", "said South Korea's foreign minister, X".
    pub(super) fn forward(&self, from: usize, end: usize, quote: usize, memory: &Memory) -> Option<Speaker> {
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
    pub(super) fn backward(&self, start: usize, verb: usize, quote: usize, memory: &Memory) -> Option<Speaker> {
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
            // "Transport Canada said": more of a name than the place.
            let longer = actor.kind == Kind::Place
                && first > start
                && self
                    .words
                    .get(first - 1)
                    .is_some_and(|word| word.is_capital() && !word.is_function_word() && !is_calendar(word.text));
            let owned = owned || longer;
            if !owned {
                return Some(self.named(&actor));
            }
        }
        self.phrase_ending(start, left)
    }

    /// The subject before an apposition that ends at the comma `at`: "X, an analyst at Y, said".
    pub(super) fn over_apposition(&self, start: usize, at: usize) -> Option<Speaker> {
        let person = |at: usize| self.actor(at).filter(|(actor, _)| actor.kind == Kind::Person);
        if let Some((actor, _)) = at.checked_sub(1).filter(|at| *at >= start).and_then(person) {
            return Some(self.named(&actor));
        }
        let least = start.max(at.saturating_sub(25));
        let mut found = None;
        for open in (least..at).rev().filter(|open| self.is(*open, &[",", "(", "—", "–"])) {
            let Some(before) = open.checked_sub(1).filter(|before| *before >= start) else { break };
            if let Some((actor, first)) = self.actor(before) {
                if actor.kind == Kind::Person {
                    return Some(self.named(&actor));
                }
                // "An observer from Ghana, who asked not to be named, said": the observer.
                if actor.kind == Kind::Place && first > start && self.is(first - 1, PREPOSITIONS) {
                    if let Some(phrase) = self.phrase_ending(start, first - 1) {
                        return Some(phrase);
                    }
                    continue;
                }
                found = found.or(Some(actor));
            }
        }
        found.map(|actor| self.named(&actor)).or_else(|| {
            let people = (least..at).filter_map(person).map(|(actor, _)| actor).next();
            people.map(|actor| self.named(&actor))
        })
    }
}
