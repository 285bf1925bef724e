//! Words to their roles in expressions of time.

use super::lexicon::{Lex, Lexed};
use super::vocabulary::{ENGLISH, ROLES};
use crate::lexicon::calendar::{foreign_month, foreign_short, may_be_foreign_month};
use dateline_text::fold::lower;
use dateline_text::list::Folded;
use dateline_text::tokens::TokenKind;
use dateline_text::{Case, Small as _, Token};

/// Every token with its role.
#[must_use]
pub fn lex(text: &str, tokens: &[Token]) -> Vec<Lexed> {
    let mut words: Vec<Lexed> =
        tokens.iter().map(|token| Lexed { token: *token, lex: role(token.span.of(text), token) }).collect();
    let is_number = |word: Option<&Lexed>| word.is_some_and(|word| matches!(word.lex, Lex::Digits { .. }));
    for at in 1..words.len() {
        if let Some(whole) = with_tens(text, &words, at)
            && let Some(word) = words.get_mut(at)
        {
            word.lex = Lex::Ordinal(whole);
            continue;
        }
        // A number stands right before it, or one word or mark before that: nearly all words have none there.
        let led = is_number(words.get(at - 1)) || is_number(words.get(at.wrapping_sub(2)));
        if led
            && let Some(number) = short_between(text, &words, at)
            && let Some(word) = words.get_mut(at)
        {
            word.lex = Lex::Month { number, sure: false, short: true };
        }
    }
    words
}

/// The whole number of which `at` writes the ones: "twenty-first" is read at "first".
fn with_tens(text: &str, words: &[Lexed], at: usize) -> Option<i32> {
    let word = words.get(at)?;
    let Lex::Ordinal(ones @ 1..=9) = word.lex else { return None };
    let tens = words.get(at.checked_sub(2)?)?;
    let Lex::Count(tens) = tens.lex else { return None };
    let written = !word.span().of(text).starts_with(|first: char| first.is_ascii_digit());
    let joined = written && (20..100).contains(&tens) && tens % 10 == 0 && words.get(at - 1)?.is_dash();
    joined.then_some(tens + ones)
}

/// The month of another language's short form at `at`, between a day and a year: "14 janv. 2012", "3 out 2019", "18. Okt.
/// 2023", "16 de mar. de 2021".
fn short_between(text: &str, words: &[Lexed], at: usize) -> Option<i8> {
    let lex = |at: usize| words.get(at).map(|word| word.lex);
    let word = words.get(at)?;
    // "14 ago 2012": August in Spanish, Italian and Portuguese
    if !matches!(word.lex, Lex::Other | Lex::Ago) || !word.token.is_word() {
        return None;
    }
    let is_of = |at: usize| words.get(at).is_some_and(|word| word.span().len() == 2 && word.span().of(text) == "de");
    let before = at.checked_sub(1)?;
    // "08/oct/2019"
    let joined = ['/', '-'].into_iter().find(|mark| words.get(before).is_some_and(|word| word.is_mark(*mark)));
    let joins = |at: usize| joined.is_some_and(|mark| words.get(at).is_some_and(|word| word.is_mark(mark)));
    let before =
        before.checked_sub(usize::from(words.get(before)?.is_mark('.') || joined.is_some() || is_of(before)))?;
    let is_day = |lex| matches!(lex, Lex::Digits { value: 1..=31, width: 1..=2 });
    let is_year = |lex| matches!(lex, Lex::Digits { value: 1000..=2100, width: 4 });
    let first = lex(before)?;
    // "2012. márc. 14.", as Hungarian has it
    let behind = is_year(first) && before + 2 == at && words.get(at + 1)?.is_mark('.') && is_day(lex(at + 2)?);
    if !is_day(first) && !behind {
        return None;
    }
    // "14 mar. 2012", "14 mar, 2012"
    let stop = at + 1 + usize::from(words.get(at + 1)?.is_mark('.') || words.get(at + 1)?.is_mark(','));
    let stop = stop + usize::from(is_of(stop) || joins(stop));
    let dated = behind || is_year(lex(stop)?);
    let short = word.span().of(text);
    // "5.XI.2019"; a single letter only between marks, as "5 V 2019" may be anything.
    let marked = before + 1 < at && stop > at + 1 || joined.is_some() && joins(at + 1);
    let read = || roman(short).filter(|_| short.len() > 1 || marked).or_else(|| foreign_short(&short.small()));
    if dated { read() } else { None }
}

/// The month that a numeral of Rome's stands for, in capitals: "XI".
fn roman(word: &str) -> Option<i8> {
    const NUMERALS: [&str; 12] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
    if !word.starts_with(['I', 'V', 'X']) {
        return None;
    }
    let at = NUMERALS.iter().position(|numeral| *numeral == word)?;
    i8::try_from(at + 1).ok()
}

/// The role of one token.
fn role(word: &str, token: &Token) -> Lex {
    match token.kind {
        TokenKind::Mark(_) => Lex::Other,
        TokenKind::Number => number(word),
        TokenKind::Word(case) => {
            english(word, token.folded, case).or_else(|| foreign(word, case)).unwrap_or(Lex::Other)
        }
    }
}

/// A number, an ordinal or a decade in digits.
fn number(word: &str) -> Lex {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let (head, tail) = word.split_at(digits);
    let Ok(value) = head.parse::<i32>() else {
        return Lex::Other;
    };
    let width = u8::try_from(digits).unwrap_or(u8::MAX);
    match tail {
        "" => Lex::Digits { value, width },
        "st" | "nd" | "rd" | "th" | "ST" | "ND" | "RD" | "TH" | "er" => Lex::Ordinal(value),
        "s" if width == 4 && (1000..=2100).contains(&value) && value % 10 == 0 => {
            Lex::Decade(i16::try_from(value).unwrap_or(0))
        }
        "s" if width == 2 && value % 10 == 0 && value >= 20 => Lex::Decade(i16::try_from(1900 + value).unwrap_or(0)),
        _ => Lex::Other,
    }
}

/// The role of an English word.
fn english(word: &str, folded: Folded, case: Case) -> Option<Lex> {
    let role = *ROLES.get(ENGLISH.find(folded)?)?;
    let needs_capital = matches!(role, Lex::Month { sure: false, .. } | Lex::Weekday { short: true, .. });
    (word.is_ascii() && (!needs_capital || matches!(case, Case::Title | Case::Upper))).then_some(role)
}

/// Month names of [`foreign_month`]. They count only beside a day or a year.
fn foreign(word: &str, case: Case) -> Option<Lex> {
    if !may_be_foreign_month(word.as_bytes()) {
        return None;
    }
    // Letters beyond ASCII stay as they are.
    let mut buffer = [0; 16];
    let small = if case == Case::Lower || !word.is_ascii() { word.as_bytes() } else { lower(word, &mut buffer)? };
    foreign_month(small).map(|number| Lex::Month { number, sure: false, short: true })
}
