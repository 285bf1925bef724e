//! What happened at a time, in a few words of the sentence that dates it: who or what, did, what.
//!
//! Rules for English: the verb nearest to the time, the thing before it, the thing after it; or the thing that the time
//! describes ("the 1910-45 occupation of ..."). Where they find no phrase that stands by itself there is none, and in
//! other languages there is none.

#[cfg(test)]
mod tests;
mod words;

use self::words::{
    ALSO_NAMES, BE, DETERMINERS, GOES_ON, HAVE, MUST, NO_SUBJECT, NOT, NOT_ADVERBS, NOT_VERBS, OFFICES, OPENS,
    PARTICLES, PAST, PREPOSITIONS, PRONOUNS, RELATIVE, SAYING, TIMES, TO_COME, WANTS_OBJECT,
};
use crate::index::lead::speaks_of_harm;
use crate::view::runs::clean;
use dateline_model::article::{DateKind, DateMention};
use dateline_model::span::Span;
use dateline_text::tokens;

/// Letters of a phrase at most.
const LONGEST: usize = 48;
/// The same of one that says what somebody decided: "ruled that ...".
const LONGEST_THAT: usize = 100;
/// Words of its first thing, and of its second, at most.
const MOST: usize = 4;
/// Words before a time in which "first" makes of it a gap.
const NEAR: usize = 8;

/// A word with what is joined to it by hyphens and apostrophes, or a mark.
struct Word {
    span: Span,
    lower: String,
    capital: bool,
    mark: bool,
}

impl Word {
    fn is(&self, words: &[&str]) -> bool {
        !self.mark && words.contains(&self.lower.as_str())
    }

    /// "may", and not a name or a month.
    fn is_to_come(&self) -> bool {
        self.is(TO_COME) && !self.capital
    }

    fn is_adverb(&self) -> bool {
        !self.capital
            && !self.is(NOT_ADVERBS)
            && (self.lower.ends_with("ly") || self.is(&["also", "then", "already", "just", "later", "again", "soon"]))
    }
}

/// The words of `sentence`.
fn words(text: &str, sentence: Span) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut joins = false;
    for token in tokens(text, sentence) {
        let raw = token.span.of(text);
        let starts = found.last().is_some_and(|last| !last.mark && last.span.end == token.span.start);
        let inside = starts && (joins || raw.starts_with(['-', '’', '\'', '\\', '&']));
        match found.last_mut().filter(|_| inside) {
            Some(last) => last.span.end = token.span.end,
            None => found.push(Word {
                span: token.span,
                lower: String::new(),
                capital: token.is_capital(),
                mark: !raw.starts_with(char::is_alphanumeric),
            }),
        }
        joins = inside && matches!(raw, "-" | "&");
    }
    for word in &mut found {
        let raw = word.span.of(text);
        // The country is no pronoun.
        word.lower = if raw == "US" { raw.to_owned() } else { raw.to_lowercase() };
    }
    found
}

/// Whether a length of time is one in which something did not happen: "first fair for ten years".
pub(super) fn is_gap(text: &str, mention: &DateMention) -> bool {
    let line = text.get(..mention.span.start as usize).unwrap_or("");
    let line = line.rsplit(['\n', '.', ';']).next().unwrap_or("");
    mention.kind == DateKind::DurationAnchored
        && line
            .split_whitespace()
            .rev()
            .take(NEAR)
            .any(|word| matches!(word.to_lowercase().as_str(), "first" | "no" | "not"))
}

/// What happened at the time of `mention`, which stands in `sentence`; `others` are all the times of the text.
pub(super) fn event(text: &str, sentence: Span, mention: &DateMention, others: &[DateMention]) -> Option<String> {
    let words = words(text, sentence);
    let first = words.iter().position(|word| word.span.overlaps(mention.span))?;
    let last = words.iter().rposition(|word| word.span.overlaps(mention.span))?;
    let dates = others.iter().map(|other| other.span).filter(|span| sentence.contains(*span));
    let dates = dates.filter(|span| !span.overlaps(mention.span)).collect();
    let clause = Clause { text, words: &words, first, last, dates };
    let found = clause.described().or_else(|| clause.before()).or_else(|| clause.after())?;
    (!speaks_of_harm(&found)).then_some(found)
}

/// A sentence, and where its time stands.
struct Clause<'a> {
    text: &'a str,
    words: &'a [Word],
    first: usize,
    last: usize,
    /// The other times that it names.
    dates: Vec<Span>,
}

impl Clause<'_> {
    /// "the 1910-45 occupation of the peninsula": what the time describes.
    fn described(&self) -> Option<String> {
        let before = self.words.get(self.first.checked_sub(1)?)?;
        let owned = before.lower.ends_with("'s") || before.lower.ends_with("’s");
        if !(owned || before.is(DETERMINERS)) {
            return None;
        }
        let start = self.last + 1;
        let head = self.words.get(start).filter(|word| !word.mark && !word.is(TIMES))?;
        if head.is(PREPOSITIONS) || head.is(OPENS) || head.is(RELATIVE) || self.is_verb(start) {
            return None;
        }
        let mut thing = self.thing(start, self.words.len(), MOST);
        if self.words.get(thing.end).is_some_and(|word| word.is(&["of"])) {
            let of = self.thing(thing.end + 1, self.words.len(), MOST);
            if !of.is_empty() {
                thing.end = of.end;
            }
        }
        let from = if owned { self.first - 1 } else { start };
        let said: Vec<usize> = (from..thing.end).filter(|at| !(self.first..=self.last).contains(at)).collect();
        (said.len() > 1).then(|| self.say(&said)).flatten()
    }

    /// The verb before the time, in the same clause.
    fn before(&self) -> Option<String> {
        let mut at = self.first;
        while let Some(before) = at.checked_sub(1) {
            let word = self.words.get(before)?;
            // What stands before another time belongs to that.
            let other = self.dates.iter().any(|date| date.overlaps(word.span));
            if word.mark || other || word.is(OPENS) || word.is(RELATIVE) {
                return None;
            }
            if self.is_verb(before) {
                return self.phrase(before, self.first);
            }
            at = before;
        }
        None
    }

    /// The verb after a time that opens its clause, "In 2016, the two signed a pact", or that stands before the verb.
    fn after(&self) -> Option<String> {
        let mut from = self.last + 1;
        if self.words.get(from).is_some_and(|word| word.lower == ",") {
            from += 1;
            // "On Friday, with hours left until the lease was due to end, Chile renewed it": what stands between the commas only
            // says how things were.
            let beside =
                self.words.get(from).is_some_and(|word| word.is(&["with", "as", "when", "after", "hours", "days"]));
            let close = (from..self.words.len()).find(|at| self.words[*at].lower == ",").filter(|_| beside);
            from = close.map_or(from, |close| close + 1);
        }
        let between = (from..self.words.len()).find(|at| !self.words[*at].is_adverb()).filter(|at| self.is_verb(*at));
        // "Norway and Chile on Tuesday signed": the time stands between.
        if let Some(verb) = between.filter(|_| from == self.last + 1) {
            return self.phrase(verb, self.words.len());
        }
        let opens = self.first < 3 || self.words.get(..self.first)?.iter().rev().take(3).any(|word| word.mark);
        let verb = (from..self.words.len())
            .take_while(|at| !self.words[*at].mark && !self.words[*at].is(RELATIVE))
            .find(|at| self.is_verb(*at))?;
        opens.then(|| self.phrase(verb, self.words.len())).flatten()
    }

    /// Whether the word at `at` is the verb of a clause.
    fn is_verb(&self, at: usize) -> bool {
        let Some(word) = self.words.get(at).filter(|word| !word.mark && !word.capital) else { return false };
        let before = at.checked_sub(1).and_then(|at| self.words.get(at));
        let will = before.is_some_and(|before| before.is(TO_COME)) && !word.is(BE) && !word.is_adverb();
        let past = word.is(PAST) || (word.lower.len() > 4 && word.lower.ends_with("ed") && !word.is(NOT_VERBS));
        // "the planned summit", "of increased tension"
        // "which last opened"
        let once = before.is_some_and(|before| before.is(&["last", "first"]))
            && at
                .checked_sub(2)
                .map(|at| &self.words[at])
                .is_some_and(|it| !it.is(DETERMINERS) && (!it.mark || it.lower == ","));
        // "a fair that ended"
        let relative = before.is_some_and(|before| before.is(RELATIVE))
            && at.checked_sub(2).is_some_and(|at| {
                let it = &self.words[at];
                !it.mark && !it.is(SAYING) && !it.is(PREPOSITIONS) && !self.is_verb(at)
            });
        let describes = before.is_none_or(|before| {
            before.mark
                || (before.is(DETERMINERS) && !once && !relative)
                || before.is(PREPOSITIONS)
                || before.is(&["of", "and", "or", "to", "more", "most"])
        });
        will || (past && !describes)
    }

    /// Subject, verb and object around the verb at `verb`; the object ends before `end`.
    fn phrase(&self, verb: usize, end: usize) -> Option<String> {
        let word = self.words.get(verb)?;
        if word.is(SAYING) {
            return None;
        }
        let (mut at, mut passive, mut will) = (verb, false, false);
        while let Some(before) = at.checked_sub(1).and_then(|at| self.words.get(at)) {
            if before.is(NOT) {
                return None;
            }
            passive |= before.is(BE);
            will |= before.is_to_come();
            let once = before.is_adverb() || before.is(&["last", "first"]);
            if !(before.is(BE) || before.is(HAVE) || before.is_to_come() || once) {
                break;
            }
            at -= 1;
        }
        if at.checked_sub(1) == Some(self.last) {
            at = self.first;
            while at.checked_sub(1).is_some_and(|at| self.words[at].is(PREPOSITIONS)) {
                at -= 1;
            }
        }
        // "the fair, first opened in 1998": what a comma keeps apart describes what stands before it.
        let reduced = at < verb && at.checked_sub(1).is_some_and(|at| self.words[at].lower == ",");
        passive |= reduced;
        let subject = self.subject(at - usize::from(reduced))?;
        let mut said = subject;
        if will {
            said.extend(
                (at..verb).filter(|at| self.words[*at].is_to_come() || (passive && self.words[*at].is(&["be"]))),
            );
        }
        said.push(verb);
        let (mut next, mut end) = (verb + 1, end);
        // "stepped down"
        let particle = self.words.get(next).is_some_and(|word| next < end && word.is(PARTICLES));
        if particle {
            said.push(next);
            next += 1;
        }
        let bare = said.clone();
        // "agreed Monday to share a pilot", "decided in 2014 that"
        let time = next + usize::from(self.words.get(next).is_some_and(|word| word.is(PREPOSITIONS)));
        if time == self.first && self.words.get(self.last + 1).is_some_and(|word| word.is(&["to", "that"])) {
            (next, end) = (self.last + 1, self.words.len());
        }
        let to = self.words.get(next).filter(|word| word.is(&["to"]) && next < end).is_some();
        if to {
            said.extend(next..(next + 2).min(end));
            next += 2;
        }
        if let Some(clause) = self.that(next, self.words.len()) {
            said.extend(clause);
            return self.say_within(&said, LONGEST_THAT);
        }
        let object = if passive && !to { next..next } else { self.thing(next, end, MOST) };
        if self.words.get(next).is_some_and(|word| next < end && word.is(PRONOUNS)) {
            return None;
        }
        said.extend(object.clone());
        let mut with_more = said.clone();
        let more = object.end.max(next);
        if self.words.get(more).is_some_and(|word| more < end && word.is(GOES_ON)) {
            let thing = self.thing(more + 1, end, MOST);
            if !thing.is_empty() && !self.words[more + 1].is(PRONOUNS) {
                with_more.extend(more..thing.end);
            }
        }
        let has_object = !object.is_empty() || with_more.len() > said.len() || to || particle;
        if !(passive || will || has_object) && word.is(WANTS_OBJECT) {
            return None;
        }
        let alone = (passive || object.is_empty()).then_some(bare);
        [Some(with_more), Some(said), alone].into_iter().flatten().find_map(|said| self.say(&said))
    }

    /// The clause that begins with "that" at `start`: who is to do what.
    fn that(&self, start: usize, end: usize) -> Option<core::ops::Range<usize>> {
        self.words.get(start).filter(|word| word.is(&["that"]))?;
        let who = self.thing(start + 1, end, MOST);
        let goes = |at: &usize| {
            let word = &self.words[*at];
            word.is(BE) || word.is(HAVE) || word.is_to_come() || word.is(MUST) || word.is_adverb()
        };
        let verb = (who.end..end).find(|at| !goes(at))?;
        let says = !who.is_empty() && !self.words[who.start].is(PRONOUNS) && (verb > who.end || self.is_verb(verb));
        let what = self.thing(verb + 1, end, MOST);
        (says && !self.words[verb].mark).then(|| start..what.end.max(verb + 1))
    }

    /// The thing that ends before `end`: who or what did it.
    fn subject(&self, end: usize) -> Option<Vec<usize>> {
        let whole = end;
        let mut end = end;
        // "the General Agreement (GA) was signed": the short name.
        if let [.., open, name, close] = self.words.get(..end)?
            && (open.lower.as_str(), close.lower.as_str(), name.capital) == ("(", ")", true)
        {
            return Some(vec![end - 2]);
        }
        // "the lake, which froze": what stands before.
        if let Some(before) = end.checked_sub(1).filter(|at| self.words[*at].is(RELATIVE)) {
            end = before;
            if end > 0 && self.words[end - 1].lower == "," {
                end -= 1;
            }
        }
        let (mut start, mut is_object) = (end, false);
        while let Some(before) = start.checked_sub(1) {
            let word = &self.words[before];
            let named = |at: usize| at < end && self.words[at].capital;
            let joins = named(start) || (start < end && self.words[start].is(DETERMINERS) && named(start + 1));
            let joins = word.is(&["and"]) && joins && before.checked_sub(1).is_some_and(|at| self.words[at].capital);
            is_object = self.is_verb(before) || word.is(BE) || word.is(HAVE) || word.is(SAYING);
            let stops = word.mark || word.is(OPENS) || word.is(RELATIVE) || is_object;
            if stops || (word.is(&["and"]) && !joins) || (self.first..=self.last).contains(&before) {
                break;
            }
            start = before;
        }
        let within = |at: &usize| !self.words[*at].is(DETERMINERS) && !self.words[*at].is_adverb();
        let ties = |at: &usize| self.words[*at].is(PREPOSITIONS) || self.words[*at].is(&["of"]);
        // "it grew out of the treatment of sailors forced to ...": the last thing, where the whole is no subject.
        if is_object || self.words.get(start).is_some_and(|word| start < end && word.is(PREPOSITIONS)) {
            start = (start..end).rev().take_while(|at| !ties(at)).last()?;
            // "over cheap salmon that led to": what led there may stand before.
            let word = &self.words[start];
            if end < whole && self.words[end].is(&["that"]) && !word.is(DETERMINERS) && !word.capital {
                return None;
            }
        }
        let head: Vec<usize> = (start..end).take_while(|at| !ties(at)).filter(within).collect();
        let (first, last) = (&self.words[*head.first()?], &self.words[*head.last()?]);
        // "in Moscow, Russia took place"
        let names = |at: Option<usize>| at.and_then(|at| self.words.get(at)).is_some_and(|word| word.capital);
        let apposed =
            head.len() < 3 && last.capital && start.checked_sub(1).is_some_and(|at| self.words[at].lower == ",");
        let determined = head.first().and_then(|at| at.checked_sub(1)).is_some_and(|at| self.words[at].is(DETERMINERS));
        let doing = !first.capital && first.lower.ends_with("ing") && !determined;
        let odd = doing || head.iter().any(|at| self.words[*at].is(NO_SUBJECT));
        if odd || (apposed && names(start.checked_sub(2))) {
            return None;
        }
        // "Ana May" is somebody.
        let name =
            |at: usize| at.checked_sub(1).is_some_and(|before| self.words[at].capital && self.words[before].capital);
        let time = |at: usize| self.words[at].is(TIMES) && !(name(at) && self.words[at].is(ALSO_NAMES));
        if head.iter().any(|at| self.words[*at].is(PRONOUNS) || time(*at) || self.words[*at].is(NOT)) {
            return None;
        }
        // "in 2003 and 2004 served": a number is nobody.
        if !head.iter().any(|at| self.words[*at].lower.contains(char::is_alphabetic)) {
            return None;
        }
        if head.len() <= MOST {
            return Some(head);
        }
        // "the long-serving finance minister Ana Rojas": the name; "high-level fisheries policy talks": its end.
        let and = |at: &usize| self.words[*at].is(&["and"]);
        if last.capital {
            // "Prime Minister Abe and President Moon": each by the end of the name.
            let most = if head.iter().any(and) { 2 } else { 3 };
            let mut kept: Vec<usize> = Vec::new();
            for part in head.split(and) {
                let capitals = part.iter().rev().take_while(|at| self.words[**at].capital).count();
                let names = capitals.min(most);
                // "Minister Ana Rojas", cut from "Prime Minister Ana Rojas": the name.
                let cut = names > 2 && names < capitals;
                let office = cut && self.words[part[part.len() - names]].is(OFFICES);
                let name = part.get(part.len() - names + usize::from(office)..).filter(|name| !name.is_empty())?;
                if !kept.is_empty() {
                    kept.extend(head.iter().rev().find(|at| **at < name[0] && and(at)));
                }
                kept.extend(name);
            }
            return Some(kept).filter(|kept| kept.len() <= MOST + 1);
        }
        let plain = head.iter().rev().take_while(|at| !self.words[**at].capital).count();
        let keep = if plain == head.len() { MOST - 1 } else { plain.min(MOST) };
        head.get(head.len() - keep..).map(<[usize]>::to_vec)
    }

    /// The thing that begins at `start` and ends before `end`, of at most `most` words; empty where there is none or it
    /// is longer.
    fn thing(&self, start: usize, end: usize, most: usize) -> core::ops::Range<usize> {
        let mut at = start;
        let mut count = 0;
        while at < end {
            let Some(word) = self.words.get(at) else { break };
            let joins = word.is(&["and"]) && at > start && self.words[at - 1].capital;
            let joins = joins && self.words.get(at + 1).is_some_and(|next| next.capital);
            let stops = word.mark || word.is(PREPOSITIONS) || word.is(OPENS) || word.is(RELATIVE) || word.is(&["of"]);
            let verb =
                at > start && (self.is_verb(at) || word.is(BE) || word.is(HAVE) || word.is_to_come() || word.is(MUST));
            if stops
                || verb
                || (word.is(&["and"]) && !joins)
                || (self.first..=self.last).contains(&at)
                || word.is(TIMES)
            {
                break;
            }
            count += usize::from(!word.is(DETERMINERS) && !joins);
            at += 1;
        }
        if count == 0 || count > most { start..start } else { start..at }
    }

    /// The words at these places as a phrase, if it stands by itself.
    fn say(&self, places: &[usize]) -> Option<String> {
        self.say_within(places, LONGEST)
    }

    /// The same, of at most so many letters.
    fn say_within(&self, places: &[usize], most: usize) -> Option<String> {
        let kept = |word: &Word| !word.is(DETERMINERS) || word.capital || word.is(&["that"]);
        let plain = places.iter().filter(|at| kept(&self.words[**at]) && !self.words[**at].is_adverb());
        let words: Vec<String> = plain.map(|at| clean(self.words[*at].span.of(self.text))).collect();
        let phrase = words.join(" ");
        let mut letters = phrase.chars();
        let first = letters.next()?;
        let fits = words.len() > 1 && phrase.chars().count() <= most;
        fits.then(|| first.to_uppercase().chain(letters).collect())
    }
}
