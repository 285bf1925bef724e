//! What stands behind a noun: with whom, between whom, over what; and the name that it is said to have.

use super::before::{determiner, ends_phrase};
use super::push;
use crate::recognise::names::{Shape, Word, is_calendar};
use crate::recognise::things::words::Noun;
use dateline_model::span::Span;
use dateline_text::Small as _;

/// Words behind a noun that are looked at.
const MOST_BEHIND: usize = 12;

/// Nouns before the one for people, as "defence" in "defence ministers", with that one.
const MOST_NOUNS: usize = 3;

/// What stands behind a noun.
pub(super) struct Behind {
    /// Whether it says with, between, over or of whom or what.
    pub complement: bool,
    /// Whether it says with whom.
    pub with: bool,
    /// One past the last word that belongs to it.
    pub to: usize,
    pub content: Vec<String>,
    pub names: Vec<String>,
    pub alias: Option<Span>,
}

/// What stands behind the noun at `at`.
/// `adjectives` are where names of states are adjectives.
pub(super) fn behind(words: &[Word<'_>], at: usize, noun: Noun, determined: bool, adjectives: &[Span]) -> Behind {
    let mut found =
        Behind { complement: false, with: false, to: at + 1, content: Vec::new(), names: Vec::new(), alias: None };
    let rest = words.get(at + 1..(at + 1 + MOST_BEHIND).min(words.len())).unwrap_or(&[]);
    let end = rest.iter().position(|word| word.opens || matches!(word.shape, Shape::Mark('.' | ';' | ':' | '?' | '!')));
    let rest = rest.get(..end.unwrap_or(rest.len())).unwrap_or(&[]);
    // "memorandum of understanding between"
    let whole = noun.form == "memorandum" && rest.get(1).is_some_and(|word| word.text == "understanding");
    let (rest, at) = if whole { (rest.get(2..).unwrap_or(&[]), at + 2) } else { (rest, at) };
    found.to = at + 1;
    found.alias = alias(rest);
    let Some(joint) = rest.first() else { return found };
    let next = rest.get(1);
    let after = rest.get(1..).unwrap_or(&[]);
    let agreement = matches!(noun.kind, "agreement" | "treaty");
    let names = after.iter().take(8).any(|word| word.is_capital() && !is_calendar(word.text));
    let parties = || {
        after.iter().take(7).any(|word| {
            word.is_capital() && !is_calendar(word.text)
                || matches!(
                    word.text,
                    "leaders"
                        | "ministers"
                        | "officials"
                        | "presidents"
                        | "countries"
                        | "nations"
                        | "counterpart"
                        | "counterparts"
                        | "envoy"
                        | "government"
                        | "allies"
                        | "neighbours"
                        | "neighbors"
                )
        })
    };
    let calendar = next.is_some_and(|word| is_calendar(word.text) || word.shape == Shape::Number);
    match joint.text {
        "between" | "among" => found.complement = parties(),
        "with" => {
            found.with = parties();
            found.complement = found.with;
        }
        "over" | "about" | "on" if !calendar => {
            let talks = matches!(noun.form, "talks" | "negotiations" | "consultations" | "dialogue");
            let about_it =
                next.is_some_and(|word| word.is_word() && !matches!(word.text, "the" if joint.text == "on" && !talks));
            found.complement = about_it && (noun.kind == "dispute" || (agreement || talks) && (determined || names));
        }
        "involving" => found.complement = true,
        "of" if noun.kind == "meeting" => {
            found.complement = parties();
        }
        "to" if agreement && determined => {
            found.complement = next.is_some_and(|word| word.shape == Shape::Lower && determiner(word).is_none());
        }
        "in" | "at" if noun.kind == "meeting" && determined => {
            found.complement = next.is_some_and(|word| word.place);
        }
        "that" if noun.form == "talks" => found.complement = true,
        "signed" | "reached" | "struck" | "normalizing" | "normalising" | "banning" | "ending" | "governing"
        | "allowing"
            if agreement =>
        {
            found.complement = determined;
        }
        _ => {}
    }
    if !found.complement {
        return found;
    }
    for word in after.iter().take(8).take_while(|word| !matches!(word.shape, Shape::Mark(',' | '—'))) {
        let telling = word.is_capital() && !word.is_function_word() && !is_calendar(word.text)
            || word.shape == Shape::Lower && word.text.len() > 5 && !ends_phrase(word);
        if telling {
            push(&mut found.content, &word.text.small());
            if word.is_capital() {
                push(&mut found.names, &word.text.small());
            }
        }
    }
    found.to = names_behind(words, at, adjectives).unwrap_or(found.to);
    found
}

/// One past the names that belong to the noun at `at`, as they follow at once: "a meeting in Lima", "talks between Japan and Chile".
fn names_behind(words: &[Word<'_>], at: usize, adjectives: &[Span]) -> Option<usize> {
    let name = |word: &Word<'_>| word.is_capital() && !is_calendar(word.text);
    let leads = |to: usize| {
        let next = words.get(to + 1..to + 3).unwrap_or(&[]).iter().find(|word| word.text != "the");
        next.is_some_and(Word::is_capital)
    };
    let joins = |to: usize| {
        let before = to.checked_sub(1).and_then(|before| words.get(before));
        words.get(to).is_some_and(|word| match word.text {
            "the" | "and" => leads(to),
            // "the Bank of Chile"
            "of" => leads(to) && before.is_some_and(|before| before.is_capital() && !before.place),
            _ => false,
        })
    };
    let mut to = at + 2;
    while words.get(to).is_some_and(|word| !word.opens && name(word)) || joins(to) {
        to += 1;
    }
    // "a deal with the Chilean grower": the adjective does not stand for its noun
    let last = words.get(to - 1)?;
    #[rustfmt::skip]
    const PEOPLE: &[&str] = &[
        "envoy", "official", "officials", "president", "government", "ambassador", "delegation", "secretary", "minister", "ministers",
        "side", "military", "army", "authorities", "negotiators", "leader", "leaders",
    ];
    let short = matches!(last.text, "US" | "U.S." | "UK" | "U.K." | "EU" | "UN")
        && words.get(to).is_some_and(|word| PEOPLE.contains(&word.text));
    let is_adjective = short || adjectives.binary_search_by_key(&last.span.end, |span| span.end).is_ok();
    let noun = |to: usize| {
        words.get(to).is_some_and(|word| {
            !word.opens
                && word.shape == Shape::Lower
                && !ends_phrase(word)
                && determiner(word).is_none()
                && word.text != "and"
        })
    };
    let people = |from: usize| {
        (from..from + MOST_NOUNS)
            .take_while(|to| noun(*to))
            .find(|to| words.get(*to).is_some_and(|word| PEOPLE.contains(&word.text)))
    };
    if words.get(to).is_some_and(|word| word.shape == Shape::Possessive) {
        // "a deal with Chile's finance minister", "a deal with Chile's Kirk"
        let named =
            (to + 1..words.len()).take_while(|at| words.get(*at).is_some_and(|word| !word.opens && name(word))).last();
        if let Some(last) = people(to + 1).or(named) {
            return Some(last + 1);
        }
        // "disputes involving Chile's rule of the bay": its owner does not stand for what is owned
        if !words.get(at + 1).is_some_and(|word| matches!(word.text, "with" | "between" | "among")) {
            return None;
        }
    }
    // "a meeting of OPEC oil ministers"
    if last.shape == Shape::Upper
        && !last.place
        && let Some(last) = people(to)
    {
        return Some(last + 1);
    }
    if is_adjective && noun(to) {
        to += 1;
        while words.get(to).is_some_and(|word| !word.opens && name(word)) {
            to += 1;
        }
    }
    // "a meeting between A. Name, a banker, and B. Name": not of one alone
    let both = words.get(at + 1).is_none_or(|word| word.text != "between")
        || words.get(at + 2..to).unwrap_or(&[]).iter().any(|word| word.text == "and");
    (to > at + 2 && both).then_some(to)
}

/// The name that is said to be the thing's: ", known as X".
fn alias(rest: &[Word<'_>]) -> Option<Span> {
    let rest = if rest.first().is_some_and(|word| word.is_mark(',')) { rest.get(1..)? } else { rest };
    let name = match (rest.first()?.text, rest.get(1)?.text) {
        ("known" | "referred", "as" | "to") => rest.iter().skip(2).find(|word| word.text != "as")?,
        ("called" | "dubbed" | "named", _) => {
            rest.iter().skip(1).find(|word| !matches!(word.text, "the" | "\"" | "“"))?
        }
        _ => return None,
    };
    name.is_capital().then_some(name.span)
}
