//! What became of things: of each mention, the verb or noun of its clause that tells a step, and how it is stated.
//!
//! A word of the table tells a step of the mention that stands nearest to it in the clause, its object before its subject;
//! what stands before the word, "threatened to", "agreed to", "could", says how it is meant (factuality as in FactBank,
//! Saurí and Pustejovsky 2009, cut down to words that come before).

mod dated;
mod tells;

pub use dated::date;

use super::words::letter;
use crate::lexicon::table::Table;
use crate::recognise::names::{Shape, Text, Word};
use dateline_model::article::{Agreement, Article};
use dateline_model::event::{Stage, Stated, Step};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use tells::{Form, How, Tells, step_of};

/// Words that tell a step, and words that say how it is meant.
static STAGES: Table = Table::new(include_str!("../../../../../assets/things/stages.txt"));

/// Words between a verb and its object, or its subject.
const FAR: usize = 7;
/// Words before a verb that say how it is meant.
const BEFORE: usize = 7;
/// The same where the verb is the second of two: "urged them to talk and to keep the pact".
const BEFORE_SECOND: usize = 13;

/// Words of a sentence that is read: a longer one is a list or a table.
const LONGEST: usize = 400;

/// A mention in a sentence: its words, and which thing it is of.
#[derive(Clone, Copy)]
struct Here {
    from: usize,
    to: usize,
    thing: usize,
    letter: char,
    /// Whether it is "it", which stands for a thing of the sentence.
    pronoun: bool,
}

/// Puts into the things of `article` what `texts` say became of them.
pub fn read(text: &str, texts: &[Text<'_>], article: &mut Article) {
    let mut mentions: Vec<(Span, usize)> = Vec::new();
    for (at, thing) in article.agreements.iter().enumerate() {
        mentions.extend(thing.mentions.iter().map(|mention| (mention.span, at)));
    }
    mentions.order();
    let mut found: Vec<(usize, Stage)> = Vec::new();
    for paragraph in texts {
        let words = paragraph.words.as_slice();
        let mut from = 0;
        while from < words.len() {
            let next = words.iter().skip(from + 1).position(|word| word.opens).map_or(words.len(), |at| from + 1 + at);
            if let Some(sentence) = words.get(from..next).filter(|sentence| sentence.len() <= LONGEST) {
                read_sentence(sentence, &mentions, &article.agreements, &mut found);
                beside(sentence, &mentions, article, &mut found);
            }
            from = next;
        }
    }
    for (thing, stage) in found {
        if let Some(thing) = article.agreements.get_mut(thing) {
            // Only what the same sentence tells can be the same.
            let last = thing.stages.iter().rev().take_while(|known| known.span == stage.span);
            let known = last.into_iter().any(|known| known.cue == stage.cue);
            if !known {
                thing.stages.push(stage);
            }
        }
    }
    for thing in &mut article.agreements {
        thing.stages.order_by_key(|stage| (stage.span, stage.cue));
    }
    date(text, article);
}

/// The letter of the table for the kind of a thing.
fn kind_letter(thing: &Agreement) -> char {
    if thing.kind == "matter" { 't' } else { letter(&thing.kind) }
}

/// The mentions in a sentence, in order, and each "it" after one of an agreement.
fn here(sentence: &[Word<'_>], mentions: &[(Span, usize)], things: &[Agreement]) -> Vec<Here> {
    let (Some(first), Some(last)) = (sentence.first(), sentence.last()) else { return Vec::new() };
    let start = mentions.partition_point(|(span, _)| span.end <= first.span.start);
    let within = mentions.get(start..).unwrap_or(&[]).iter().take_while(|(span, _)| span.start < last.span.end);
    let mut found: Vec<Here> = Vec::new();
    for (span, at) in within {
        let from = sentence.partition_point(|word| word.span.end <= span.start);
        let to = sentence.partition_point(|word| word.span.start < span.end);
        let Some(thing) = things.get(*at) else { continue };
        found.push(Here { from, to: to.max(from + 1), thing: *at, letter: kind_letter(thing), pronoun: false });
    }
    let named = found.clone();
    for (at, _) in sentence.iter().enumerate().filter(|(_, word)| word.text == "it") {
        let before = named.iter().rev().find(|mention| mention.to <= at && mention.letter == 'a');
        found.extend(before.map(|mention| Here { from: at, to: at + 1, pronoun: true, ..*mention }));
    }
    found.order_by_key(|mention| mention.from);
    found
}

/// Whether `word` opens a relative clause, or one without its "which was": "the talks, last held in 2009, ...".
fn opens_relative(word: &Word<'_>) -> bool {
    matches!(
        word.text,
        "which" | "who" | "where" | "whose" | "last" | "first" | "held" | "signed" | "known" | "called" | "seen"
    )
}

/// The stretch of a relative clause between commas in which the word at `at` stands: ", which opened in 2009,".
fn relative(sentence: &[Word<'_>], at: usize) -> Option<(usize, usize)> {
    let before = sentence.get(..at)?;
    let comma = before.iter().rposition(|word| word.is_mark(','))?;
    let opens = sentence.get(comma + 1).is_some_and(opens_relative);
    let end = sentence.iter().skip(at).position(|word| word.is_mark(',')).map_or(sentence.len(), |end| at + end);
    opens.then_some((comma, end))
}

/// Reads the steps that one sentence tells.
fn read_sentence(
    sentence: &[Word<'_>],
    mentions: &[(Span, usize)],
    things: &[Agreement],
    found: &mut Vec<(usize, Stage)>,
) {
    let here = here(sentence, mentions, things);
    let (Some(first), Some(last)) = (sentence.first(), sentence.last()) else { return };
    if here.is_empty() {
        return;
    }
    let span = Span { start: first.span.start, end: last.span.end };
    for (at, word) in sentence.iter().enumerate() {
        let Some(mut tells) = Tells::of(word).filter(|tells| tells.tells_here(sentence, at)) else { continue };
        let article = at.checked_sub(1).and_then(|at| sentence.get(at));
        if tells.form == Form::Base
            && article.is_some_and(|word| matches!(word.text, "the" | "a" | "an" | "its" | "The"))
        {
            tells = tells.as_noun();
        }
        let inside = |mention: &&Here| !mention.pronoun && mention.from <= at && at < mention.to;
        if here.iter().any(|mention| inside(&mention)) {
            continue;
        }
        let Some(mention) = nearest(sentence, at, &tells, &here) else { continue };
        let how = before(sentence, at, &tells, &here);
        let next = sentence
            .get(mention.from.saturating_sub(2)..mention.to)
            .unwrap_or(&[])
            .iter()
            .any(|word| matches!(word.text, "next" | "Next" | "future"));
        let Some((step, stated)) = step_of(&tells, word.text, how, next, mention.letter) else { continue };
        let rule = if tells.form == Form::Noun { Rule::StageNoun } else { Rule::StageVerb };
        found.push((mention.thing, Stage { span, cue: word.span, step, stated, when: None, rule }));
    }
    without(sentence, &here, span, found);
    // "announced at the summit", "on the sidelines of the summit": it was held, unless the clause looks ahead.
    for mention in here.iter().filter(|mention| mention.letter == 'm' && !mention.pronoun) {
        let mut at = mention.from;
        while at > 0
            && sentence
                .get(at - 1)
                .is_some_and(|word| matches!(word.text, "the" | "a" | "an" | "this" | "its" | "their"))
        {
            at -= 1;
        }
        let preposition = at.checked_sub(1).and_then(|at| Some((at, sentence.get(at)?)));
        let Some((place, word)) = preposition else { continue };
        let side = matches!(word.text, "of")
            && sentence
                .get(place.wrapping_sub(1))
                .is_some_and(|word| matches!(word.text, "sidelines" | "margins" | "end" | "close" | "conclusion"));
        if !side && !matches!(word.text, "at" | "At" | "during" | "During") {
            continue;
        }
        let how = led(sentence, place, BEFORE);
        let (step, stated) = tells::meeting(how);
        let cue =
            if side { sentence.get(place.wrapping_sub(1)).map_or(word.span, |side| side.span) } else { word.span };
        found.push((mention.thing, Stage { span, cue, step, stated, when: None, rule: Rule::StageNoun }));
    }
}

/// The mention of which the word at `at` tells: its object, else its subject.
fn nearest<'a>(sentence: &[Word<'_>], at: usize, tells: &Tells, here: &'a [Here]) -> Option<&'a Here> {
    let clause = relative(sentence, at);
    // Words from one place to another, without those of relative clauses that neither belongs to.
    let distance = |from: usize, to: usize| {
        let mut count = 0;
        let mut place = from;
        while place < to {
            let word = sentence.get(place)?;
            let starts = word.is_mark(',') && sentence.get(place + 1).is_some_and(opens_relative);
            if let Some((_, end)) =
                starts.then(|| relative(sentence, place + 2)).flatten().filter(|range| clause != Some(*range))
            {
                place = end + 1;
                continue;
            }
            if matches!(word.shape, Shape::Mark(';' | ':' | '—' | '–')) || word.is_mark(',') && clause.is_none() {
                return None;
            }
            count += 1;
            place += 1;
        }
        Some(count)
    };
    let fits = |mention: &&Here| {
        let embedded = relative(sentence, mention.from).filter(|range| mention.from > range.0);
        tells.kinds.contains(mention.letter)
            && (embedded.is_none() || embedded == clause || clause.is_none() && mention.from > at)
    };
    // "opened at a meeting": where, and no object.
    // "ended with an armistice": how, and no object.
    let locative = sentence.get(at + 1).is_some_and(|word| {
        matches!(word.text, "at" | "in" | "on" | "during" | "by") || word.text == "with" && tells.ends()
    });
    let object = here
        .iter()
        .filter(fits)
        .filter(|mention| mention.from > at)
        .filter_map(|mention| Some((distance(at + 1, mention.from).filter(|count| *count <= FAR)?, mention)))
        .min_by_key(|(count, _)| *count)
        .filter(|_| !locative);
    let subject = here
        .iter()
        .filter(fits)
        .filter(|mention| mention.to <= at)
        .filter_map(|mention| {
            // "the meeting, last held in 2009"
            let added = sentence.get(mention.to).is_some_and(|word| word.is_mark(',')) && at - mention.to <= 3;
            let far = distance(mention.to, at).filter(|count| *count <= FAR).or(added.then_some(1));
            Some((far?, mention))
        })
        .min_by_key(|(count, _)| *count);
    if tells.form == Form::Noun {
        // "the withdrawal from the pact", "the pact's extension", not any noun of the sentence.
        return object.or(subject.filter(|(count, _)| *count <= 1)).map(|(_, mention)| mention);
    }
    let passive = tells.form == Form::Past
        && sentence
            .get(at.saturating_sub(3)..at)
            .unwrap_or(&[])
            .iter()
            .any(|word| matches!(word.text, "was" | "were" | "be" | "been" | "is" | "are" | "being"));
    match (object, subject) {
        // "The pact was signed before the talks": the subject of a passive, and of "expire".
        (Some((far, mention)), Some((near, other))) => {
            let subject = passive || tells.intransitive() && near <= far + 1 || other.pronoun && near == 0;
            Some(if subject { other } else { mention })
        }
        (object, subject) => object.or(subject).map(|(_, mention)| mention),
    }
}

/// How the word at `at` is meant, by the words before it in its clause.
fn before(sentence: &[Word<'_>], at: usize, tells: &Tells, here: &[Here]) -> How {
    let second = tells.form == Form::Base
        && sentence.get(at.saturating_sub(2)..at).unwrap_or(&[]).iter().any(|word| matches!(word.text, "and" | "or"));
    let most = if second { BEFORE_SECOND } else { BEFORE };
    let mut how = How::default();
    for (count, place) in (0..at).rev().take(most).enumerate() {
        let Some(word) = sentence.get(place) else { break };
        let mention = here.iter().find(|mention| !mention.pronoun && mention.from <= place && place < mention.to);
        let parts = matches!(word.shape, Shape::Mark(';' | ':' | '—'))
            || word.is_mark(',')
            || matches!(word.text, "but" | "while" | "until" | "after" | "before")
            || word.text == "and" && !(second && count < 2);
        // Of a passive the subject stands before: "the pact could be ended".
        if parts || mention.is_some() && !second {
            break;
        }
        if let Some(own) = Tells::of(word).and_then(|tells| tells.how) {
            how = how.with(own);
        }
    }
    how
}

/// "Without a peace treaty", "ended with an armistice": an agreement that is not there, and one that came.
fn without(sentence: &[Word<'_>], here: &[Here], span: Span, found: &mut Vec<(usize, Stage)>) {
    for mention in here.iter().filter(|mention| mention.letter == 'a' && !mention.pronoun) {
        let before = sentence.get(mention.from.saturating_sub(3)..mention.from).unwrap_or(&[]);
        let Some(at) = before.iter().rposition(|word| !matches!(word.text, "a" | "an" | "any" | "the")) else {
            continue;
        };
        let (Some(word), verb) = (before.get(at), at.checked_sub(1).and_then(|at| before.get(at))) else { continue };
        let stated = match word.text {
            "without" | "Without" | "no" | "No" => Stated::Denied,
            "with" | "by" | "in" if verb.is_some_and(|verb| matches!(verb.text, "ended" | "halted" | "stopped")) => {
                Stated::Happened
            }
            _ => continue,
        };
        let stage = Stage { span, cue: word.span, step: Step::Made, stated, when: None, rule: Rule::StageNoun };
        found.push((mention.thing, stage));
    }
}

/// What the words before `at` in the clause say of what is told there.
fn led(sentence: &[Word<'_>], at: usize, most: usize) -> How {
    let before = sentence.get(at.saturating_sub(most)..at).unwrap_or(&[]).iter().rev();
    let clause = before.take_while(|word| !matches!(word.shape, Shape::Mark(',' | ';' | ':' | '—')));
    clause.filter_map(|word| Tells::of(word)?.how).fold(How::default(), How::with)
}

/// Steps that a date within the mention tells: "the 1965 treaty", "the August drills".
fn beside(sentence: &[Word<'_>], mentions: &[(Span, usize)], article: &Article, found: &mut Vec<(usize, Stage)>) {
    let (Some(first), Some(last)) = (sentence.first(), sentence.last()) else { return };
    let span = Span { start: first.span.start, end: last.span.end };
    let start = mentions.partition_point(|(mention, _)| mention.end <= span.start);
    for (mention, at) in mentions.get(start..).unwrap_or(&[]).iter().take_while(|(mention, _)| mention.start < span.end)
    {
        let Some(thing) = article.agreements.get(*at) else { continue };
        let day = article.dates.partition_point(|date| date.span.end <= mention.start);
        let Some(date) = article.dates.get(day).filter(|date| mention.contains(date.span)) else { continue };
        let how = led(sentence, sentence.partition_point(|word| word.span.end <= mention.start), BEFORE_SECOND);
        let Some((step, stated)) = tells::dated_by(kind_letter(thing), how).filter(|_| date.when.is_some()) else {
            continue;
        };
        let stage = Stage { span, cue: date.span, step, stated, when: None, rule: Rule::StageNoun };
        found.push((*at, stage));
    }
}
