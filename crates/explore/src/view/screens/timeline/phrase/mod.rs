//! What happened at a time, in a few words of the sentence that dates it: who or what, did, what.
//!
//! Rules for English: the verb nearest to the time, the thing before it, the thing after it; or the thing that the time
//! describes ("the 1910-45 occupation of ..."). Where they find no phrase that stands by itself there is none, and in
//! other languages there is none.

mod words;

use self::words::{
    BE, DETERMINERS, GOES_ON, HAVE, NO_SUBJECT, NOT, NOT_VERBS, OFFICES, OPENS, PAST, PREPOSITIONS, PRONOUNS, RELATIVE,
    SAYING, TIMES, TO_COME, WANTS_OBJECT,
};
use crate::index::lead::speaks_of_harm;
use crate::view::runs::clean;
use dateline_model::article::{DateKind, DateMention};
use dateline_model::span::Span;
use dateline_text::tokens;

/// Letters of a phrase at most.
const LONGEST: usize = 48;
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

    fn is_adverb(&self) -> bool {
        !self.capital
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
        let inside = starts && (joins || raw.starts_with(['-', '’', '\'', '\\']));
        match found.last_mut().filter(|_| inside) {
            Some(last) => last.span.end = token.span.end,
            None => found.push(Word {
                span: token.span,
                lower: String::new(),
                capital: token.is_capital(),
                mark: !raw.starts_with(char::is_alphanumeric),
            }),
        }
        joins = inside && raw == "-";
    }
    found.iter_mut().for_each(|word| word.lower = word.span.of(text).to_lowercase());
    found
}

/// Whether a length of time is one in which something did not happen: "first talks for five years".
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

    /// The verb after a time that opens its clause: "In 2016, the two signed a pact".
    fn after(&self) -> Option<String> {
        let mut from = self.last + 1;
        if self.words.get(from).is_some_and(|word| word.lower == ",") {
            from += 1;
        }
        let opens = self.first < 3 || self.words.get(..self.first)?.iter().rev().take(3).any(|word| word.mark);
        let verb = (from..self.words.len()).take_while(|at| !self.words[*at].mark).find(|at| self.is_verb(*at))?;
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
            && at.checked_sub(2).is_some_and(|at| !self.words[at].is(DETERMINERS) && !self.words[at].mark);
        let describes = before.is_none_or(|before| {
            before.mark
                || (before.is(DETERMINERS) && !once)
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
            will |= before.is(TO_COME);
            let once = before.is_adverb() || before.is(&["last", "first"]);
            if !(before.is(BE) || before.is(HAVE) || before.is(TO_COME) || once) {
                break;
            }
            at -= 1;
        }
        let subject = self.subject(at)?;
        let mut said = subject;
        if will {
            said.extend(
                (at..verb).filter(|at| self.words[*at].is(TO_COME) || (passive && self.words[*at].is(&["be"]))),
            );
        }
        said.push(verb);
        let bare = said.clone();
        let (mut next, mut end) = (verb + 1, end);
        // "agreed Saturday to arrange a summit"
        if next == self.first && self.words.get(self.last + 1).is_some_and(|word| word.is(&["to"])) {
            (next, end) = (self.last + 1, self.words.len());
        }
        let to = self.words.get(next).filter(|word| word.is(&["to"]) && next < end).is_some();
        if to {
            said.extend(next..(next + 2).min(end));
            next += 2;
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
        let has_object = !object.is_empty() || with_more.len() > said.len() || to;
        if !(passive || will || has_object) && word.is(WANTS_OBJECT) {
            return None;
        }
        let alone = (passive || object.is_empty()).then_some(bare);
        [Some(with_more), Some(said), alone].into_iter().flatten().find_map(|said| self.say(&said))
    }

    /// The thing that ends before `end`: who or what did it.
    fn subject(&self, end: usize) -> Option<Vec<usize>> {
        let mut end = end;
        // "the General Agreement (GA) was signed": the short name.
        if let [.., open, name, close] = self.words.get(..end)?
            && (open.lower.as_str(), close.lower.as_str(), name.capital) == ("(", ")", true)
        {
            return Some(vec![end - 2]);
        }
        // "the pact, which expired": what stands before.
        if let Some(before) = end.checked_sub(1).filter(|at| self.words[*at].is(RELATIVE)) {
            end = before;
            if end > 0 && self.words[end - 1].lower == "," {
                end -= 1;
            }
        }
        let (mut start, mut is_object) = (end, false);
        while let Some(before) = start.checked_sub(1) {
            let word = &self.words[before];
            let joins = word.is(&["and"]) && start < end && self.words[start].capital;
            let joins = joins && before.checked_sub(1).is_some_and(|at| self.words[at].capital);
            is_object = self.is_verb(before) || word.is(BE) || word.is(HAVE);
            let stops = word.mark || word.is(OPENS) || word.is(RELATIVE) || is_object;
            if stops || (word.is(&["and"]) && !joins) || (self.first..=self.last).contains(&before) {
                break;
            }
            start = before;
        }
        let within = |at: &usize| !self.words[*at].is(DETERMINERS) && !self.words[*at].is_adverb();
        let ties = |at: &usize| self.words[*at].is(PREPOSITIONS) || self.words[*at].is(&["of"]);
        // "it has its roots in the treatment of workers forced to ...": the last thing, where the whole is no subject.
        if is_object {
            start = (start..end).rev().take_while(|at| !ties(at)).last()?;
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
        if head.iter().any(|at| self.words[*at].is(PRONOUNS) || self.words[*at].is(TIMES) || self.words[*at].is(NOT)) {
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
            let verb = at > start && (self.is_verb(at) || word.is(BE) || word.is(HAVE) || word.is(&["will"]));
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
        let plain = places.iter().filter(|at| !self.words[**at].is(DETERMINERS) || self.words[**at].capital);
        let words: Vec<String> = plain.map(|at| clean(self.words[*at].span.of(self.text))).collect();
        let phrase = words.join(" ");
        let mut letters = phrase.chars();
        let first = letters.next()?;
        let fits = words.len() > 1 && phrase.chars().count() <= LONGEST;
        fits.then(|| first.to_uppercase().chain(letters).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_model::rule::Rule;

    fn mention(text: &str, time: &str, kind: DateKind) -> DateMention {
        let at = text.find(time).expect("in the text");
        DateMention { span: Span::new(at, at + time.len()), kind, when: None, rule: Rule::DateFull }
    }

    fn check(text: &str, time: &str, expect: Option<&str>) {
        let mention = mention(text, time, DateKind::Absolute);
        assert_eq!(event(text, Span::new(0, text.len()), &mention, &[]).as_deref(), expect, "{text}");
    }

    #[test]
    fn who_did_what() {
        check(
            "The two countries signed a fishing pact in 2016 and left.",
            "2016",
            Some("Countries signed fishing pact"),
        );
        check("The fishing pact was signed in 2016.", "2016", Some("Fishing pact signed"));
        check(
            "In May 2016, Norway and Chile signed the salmon treaty.",
            "May 2016",
            Some("Norway and Chile signed salmon treaty"),
        );
        check(
            "Chile removed Norway from its list of partners in August.",
            "August",
            Some("Chile removed Norway from list"),
        );
        check(
            "Norway, which ruled the islands from 1910 to 1945, said no.",
            "1910 to 1945",
            Some("Norway ruled islands"),
        );
        check("It recalls the 1967-70 civil war in the east.", "1967-70", Some("Civil war"));
        check(
            "It recalls Chile's 1967-70 occupation of the islands.",
            "1967-70",
            Some("Chile's occupation of islands"),
        );
        check("Talks on salmon ended in Oslo on 3 May.", "3 May", Some("Talks ended in Oslo"));
        check("The ministers will meet next month, they said.", "next month", Some("Ministers will meet"));
        check("The pact was due to expire at midnight on Friday.", "Friday", Some("Pact due to expire"));
    }

    #[test]
    fn the_thing_that_did_it() {
        check("The Fishing Rights Agreement (FRA) was signed by both in 2016.", "2016", Some("FRA signed"));
        check(
            "It has its roots in a row over workers forced to fish during the war.",
            "the war",
            Some("Workers forced to fish"),
        );
        check("Ties have sunk since the Supreme Court ruled last year.", "last year", Some("Supreme Court ruled"));
        check("Ties are bad since the 1950-53 Salmon War that ended.", "1950-53", Some("Salmon War"));
        check(
            "Chilean and Norwegian deputy ministers agreed Monday to arrange a summit.",
            "Monday",
            Some("Deputy ministers agreed to arrange summit"),
        );
        check("The talks, which last opened in 2019, resume.", "2019", Some("Talks opened"));
        check(
            "Prime Minister Bo Ek and President Ana Lund could meet next month.",
            "next month",
            Some("Bo Ek and Ana Lund could meet"),
        );
        check("Deputy Prime Minister Bo Ek opened the harbour in 2016.", "2016", Some("Bo Ek opened harbour"));
        check(
            "The troubled car maker General Harbour Motors closed works in 2016.",
            "2016",
            Some("General Harbour Motors closed works"),
        );
    }

    #[test]
    fn a_verb_with_a_time_of_its_own_is_left_to_that() {
        let text = "Ministers agreed on Saturday to arrange a summit next month.";
        let others = [mention(text, "Saturday", DateKind::Partial)];
        let next = mention(text, "next month", DateKind::Relative);
        assert_eq!(event(text, Span::new(0, text.len()), &next, &others), None);
    }

    #[test]
    fn none_where_none_stands_by_itself() {
        check("In 2009, nothing was said.", "2009", None);
        check("It signed them in 2009.", "2009", None);
        check("The minister said on Friday that all was well.", "Friday", None);
        check("Norway has not signed the pact since 2009.", "2009", None);
        check("He spoke of rape and sexual abuse in 1999.", "1999", None);
        check("The race in Oslo, Norway took place in 2003.", "2003", None);
        check("The minister gave in 2003.", "2003", None);
        check("2003", "2003", None);
        check("会議は2019年に開かれた。", "2019年", None);
    }

    #[test]
    fn a_gap_is_nothing_that_lasted() {
        for (text, time, expect) in [
            ("They held their first talks for 5 years.", "5 years", true),
            ("They ruled the islands for 35 years.", "35 years", false),
        ] {
            assert_eq!(is_gap(text, &mention(text, time, DateKind::DurationAnchored)), expect, "{text}");
        }
    }
}
