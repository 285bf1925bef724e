//! Months and days of the week that are names of people: "May said", "said Sunday Oliseh, a coach", "Jan Kowalski".

use crate::lexicon::Classes;
use crate::recognise::names::{PARTICLES, Shape, Word, is_calendar};

/// Whether the word at `at` does something: "May said", "May's plan", not "in May".
#[must_use]
pub fn acts(words: &[Word<'_>], at: usize) -> bool {
    let verb = words
        .get(at + 1)
        .is_some_and(|next| (next.shape == Shape::Lower && next.is(Classes::CUE)) || next.shape == Shape::Possessive);
    verb && !is_dated(words, at)
}

/// Whether the word before `at` makes a time of it.
fn is_dated(words: &[Word<'_>], at: usize) -> bool {
    at.checked_sub(1).and_then(|at| words.get(at)).is_some_and(|word| {
        matches!(word.text, "in" | "of" | "since" | "last" | "until" | "by" | "on" | "from" | "this" | "next" | "In")
    })
}

/// Whether the word at `at`, which may be more than a name ("Will", "Sunday"), opens the name of who speaks: a verb of
/// saying before it, a word with a capital and a comma behind: "said Will Kerrigan, a nurse".
#[must_use]
pub fn is_told(words: &[Word<'_>], at: usize) -> bool {
    let said = at.checked_sub(1).and_then(|at| words.get(at)).is_some_and(|word| word.small.has(Classes::CUE));
    let name =
        |at: usize| words.get(at).is_some_and(|word| word.is_capital() && !word.is_function_word() && !word.place);
    let given = words.get(at).is_some_and(|word| word.is(Classes::GIVEN) || is_calendar(word.text));
    // "April Stone, 44": with an age behind it.
    let is_age = |word: &Word<'_>| word.text.len() < 3 && word.text.bytes().all(|byte| byte.is_ascii_digit());
    let aged = || {
        let named =
            |word: &Word<'_>| word.is(Classes::GIVEN) || matches!(word.text, "April" | "May" | "June" | "August");
        let closed = words.get(at + 4).is_none_or(|word| word.is_mark(',') || word.is_mark('.') || word.text == "and");
        closed && words.get(at).is_some_and(named) && words.get(at + 3).is_some_and(is_age)
    };
    given
        && name(at + 1)
        && words.get(at + 2).is_some_and(|word| word.is_mark(','))
        && (said || aged() && !is_dated(words, at))
}

/// Whether "Jan" at `at` is a given name, and no month: a name follows it, with or without what joins names.
#[must_use]
pub fn is_jan(words: &[Word<'_>], at: usize) -> bool {
    let joins = |word: &Word<'_>| word.shape == Shape::Lower && PARTICLES.position(word.text.as_bytes()).is_some();
    words.get(at).is_some_and(|word| word.text == "Jan")
        && !is_dated(words, at)
        && words
            .get(at + 1..)
            .unwrap_or_default()
            .iter()
            .take(3)
            .find(|word| !joins(word))
            .is_some_and(|word| word.is_capital() && !word.is_function_word() && !word.place)
}
