//! How far a capitalised phrase reaches, and which phrases name no body.

use super::pact;
use crate::lexicon::Classes;
use crate::recognise::names::{Shape, Word, is_calendar, is_compound_adjective, is_plural_owner};

/// Whether `word` is the short form of a company's legal form, with its stop or without: "Corp.", "Plc".
pub(super) fn is_firm(word: &Word<'_>) -> bool {
    matches!(
        word.text,
        "Corp."
            | "Inc."
            | "Ltd."
            | "Co."
            | "Plc"
            | "PLC"
            | "AB"
            | "NV"
            | "N.V."
            | "B.V."
            | "ASA"
            | "SpA"
            | "Oyj"
            | "Bhd"
            | "LLC"
            | "GmbH"
            | "K.S.C."
            | "S.A."
    )
}

/// Whether the word at `at` can stand inside a capitalised phrase.
pub(super) fn part(words: &[Word<'_>], at: usize) -> bool {
    words.get(at).is_some_and(|word| word.is_capital() && !is_calendar(word.text))
}

/// Whether a new phrase starts at `at` although a capital stands before it.
pub(super) fn starts_anew(words: &[Word<'_>], at: usize) -> bool {
    words
        .get(at.wrapping_sub(1))
        .is_some_and(|before| before.is_function_word() || is_compound_adjective(before.text) && before.opens)
        && !joined(words, at)
}

/// Whether the letter before the word at `at`, or the one that it is, is joined to another by "&": "Texas A&M Forest Service".
pub(super) fn joined(words: &[Word<'_>], at: usize) -> bool {
    let letter = |at: usize| words.get(at).is_some_and(|word| word.text.len() == 1 && word.is_capital());
    let and = |at: usize| words.get(at).is_some_and(|word| word.is_mark('&'));
    letter(at) && and(at + 1) && letter(at + 2) || letter(at) && and(at.wrapping_sub(1)) && letter(at.wrapping_sub(2))
}

/// Where the capitalised phrase from `from` ends: capitals, joined by "of", "for", "and", "on", "the" and possessives.
pub(super) fn end(words: &[Word<'_>], from: usize) -> usize {
    let mut end = from;
    let mut at = from;
    while at < words.len() && at - from < 14 {
        let Some(word) = words.get(at) else { break };
        if at > from && word.opens {
            break;
        }
        let capital = word.is_capital()
            && !is_calendar(word.text)
            && (at == from
                || !word.is_function_word()
                || joined(words, at)
                || matches!(word.text, "Second" | "First" | "Of" | "And" | "For" | "The")
                // "Research In Motion Ltd."
                || word.text == "In" && (at + 2..at + 4).any(|to| words.get(to).is_some_and(is_firm)));
        // "People's Liberation Army" is one; "Japan's Ministry", "Smith's University" are two.
        let owner = word.shape == Shape::Possessive
            && words.get(at.wrapping_sub(1)).is_some_and(|owner| {
                matches!(
                    owner.text,
                    "People"
                        | "Women"
                        | "Men"
                        | "Children"
                        | "Workers"
                        | "Farmers"
                        | "Teachers"
                        | "World"
                        | "King"
                        | "Queen"
                )
            })
            && words.get(at + 1).is_some_and(Word::is_capital);
        // "St. Brendan's College"
        let saint = word.shape == Shape::Possessive
            && at >= from + 2
            && words.get(at - 2).is_some_and(|word| matches!(word.text, "St." | "St" | "Saint"))
            && words.get(at + 1).is_some_and(Word::is_capital);
        let owner = owner || saint || is_plural_owner(words, at);
        let joint = word.shape == Shape::Lower
            && matches!(
                word.text,
                "of" | "for" | "and" | "on" | "the" | "de" | "des" | "to" | "in" | "against" | "der" | "del"
            )
            || word.is_mark('&');
        if capital || owner {
            end = at + 1;
        } else if joint {
            // "in", "to", "against" belong only after a joint: "Prohibition of Torture in Africa" is rare, "Bank in London" common.
            let belongs = match word.text {
                "of" | "&" | "de" | "des" | "der" | "del" => true,
                "on" => words.get(at - 1).is_some_and(|head| {
                    matches!(
                        head.text,
                        "Committee"
                            | "Commission"
                            | "Council"
                            | "Conference"
                            | "Convention"
                            | "Agreement"
                            | "Treaty"
                            | "Panel"
                            | "Declaration"
                            | "Accord"
                            | "Authority"
                    )
                }),
                "for" => words.get(at - 1).is_some_and(|head| head.is(Classes::HEAD) || pact(head.text).is_some()),
                "and" if words.get(at + 1).is_some_and(|next| next.is(Classes::HEAD)) => false,
                // "Ministry of Agriculture and the Wildlife Service": an article, and a head of its own.
                "and" if words.get(at + 1).is_some_and(|next| next.text == "the") && ends_with_head(words, at + 2) => {
                    false
                }
                "and" | "the" => {
                    words
                        .get(from..at)
                        .is_some_and(|before| before.iter().any(|word| matches!(word.text, "of" | "for" | "on")))
                        || word.text == "and" && small_and(words, at)
                }
                _ => false,
            };
            if !belongs
                || !words
                    .get(at + 1)
                    .is_some_and(|next| next.is_capital() || next.text == "the" || next.shape == Shape::Number)
            {
                break;
            }
        } else if word.shape == Shape::Number
            && words.get(at.wrapping_sub(1)).is_some_and(|word| matches!(word.text, "of" | "Group"))
        {
            end = at + 1;
        } else {
            break;
        }
        at += 1;
    }
    end
}

/// Whether the capitals from `from` on, two to five, end with a head.
fn ends_with_head(words: &[Word<'_>], from: usize) -> bool {
    let capitals = words.get(from..).unwrap_or(&[]).iter().take(5).take_while(|word| word.is_capital() && !word.opens);
    let count = capitals.count();
    count >= 2 && words.get(from + count - 1).is_some_and(|word| word.is(Classes::HEAD))
}

/// "Immigration and Customs Enforcement Agency": a head follows soon after "and" and none stands before it.
fn small_and(words: &[Word<'_>], at: usize) -> bool {
    let before = words
        .get(at.wrapping_sub(1))
        .is_some_and(|word| word.is(Classes::HEAD) || word.place || pact(word.text).is_some());
    !before
        && (at + 1..at + 4).any(|next| {
            words.get(next).is_some_and(|word| {
                matches!(
                    word.text,
                    "Agency"
                        | "Administration"
                        | "Commission"
                        | "Authority"
                        | "Service"
                        | "Enforcement"
                        | "Department"
                        | "Ministry"
                        | "Office"
                        | "Board"
                        | "Council"
                        | "Organization"
                        | "Organisation"
                        | "Committee"
                        | "Institute"
                )
            })
        })
}

/// Phrases with a head that name no body.
pub(super) fn excluded(words: &[Word<'_>], from: usize, head: usize, to: usize) -> bool {
    let text = |at: usize| words.get(at).map_or("", |word| word.text);
    let next = text(to);
    // "Mark Church, 34, a baker"
    let mark =
        |at: usize, marks: &[char]| words.get(at).is_some_and(|word| marks.iter().any(|mark| word.is_mark(*mark)));
    let aged =
        mark(to, &[',']) && mark(to + 2, &[',']) && text(to + 1).parse().is_ok_and(|age: u8| (1..=110).contains(&age));
    if aged && to - from == 2 && head == from + 1 && words.get(from).is_some_and(|word| word.is(Classes::GIVEN)) {
        return true;
    }
    match text(head) {
        "United" => matches!(next, "States" | "Nations" | "Kingdom" | "Arab" | "Airlines") || from == head,
        "War" | "Wars" => matches!(text(head.wrapping_sub(1)), "Star" | "Infinity" | "Clone" | "Storage" | "Culture"),
        "Force" => matches!(next, "One" | "Two"),
        "Office" => text(head.wrapping_sub(1)) == "Oval" || text(head.wrapping_sub(1)) == "Box",
        // "heads of State and Government"
        "Government" if from == head => text(from.wrapping_sub(1)) == "and" && text(from.wrapping_sub(2)) == "State",
        "House" | "Court" if to - from == 2 => matches!(text(from), "Tennis" | "Centre" | "Center"),
        "Charter" | "Exercise" | "Forum" | "Talks" | "Declaration" | "Conference" | "Convention" | "Agreement"
            if to - from == 2 =>
        {
            matches!(text(from), "New" | "First" | "Second" | "Air" | "Peace")
        }
        "Standard" | "Post" | "Capital" | "Guard" => to - from < 2,
        "Youth" | "Group" | "Team" | "Center" | "Centre" | "Front" | "Trust" => from == head,
        _ => false,
    }
}

/// "II", "Two" after "World War".
pub(super) fn roman(word: &Word<'_>) -> bool {
    matches!(word.text, "I" | "II" | "III" | "IV" | "One" | "Two" | "Three" | "1" | "2")
}
