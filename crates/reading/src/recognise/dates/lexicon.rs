//! The words that expressions of time are built from, as small values that the matchers compare.
//!
//! The English vocabulary follows the resources of HeidelTime (Strötgen and Gertz 2010); month names
//! of other languages follow Unicode CLDR.

use super::vocabulary::{ENGLISH, FOREIGN, MONTHS, ROLES};
use dateline_model::span::Span;
use dateline_text::fold::lower;
use dateline_text::tokens::TokenKind;
use dateline_text::{Case, Token};
use jiff::civil::Weekday;

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Below the day: no date can come of it.
    Clock,
    /// 24 hours.
    Day,
    /// Saturday and Sunday.
    Weekend,
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// Three months.
    Quarter,
    /// A calendar year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
}

/// What a word can do in an expression of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Lex {
    /// Nothing.
    Other,
    /// A month; `sure` where the word has no other use.
    Month { number: i8, sure: bool, short: bool },
    /// A weekday; `short` for "Fri".
    Weekday { day: Weekday, short: bool },
    /// A unit; `many` for the plural.
    Unit { unit: Unit, many: bool },
    /// A number in digits: value, number of digits, whether it is plain.
    Digits { value: i32, width: u8 },
    /// "23rd", "20th"
    Ordinal(i32),
    /// "1980s", "'90s": the first year.
    Decade(i16),
    /// "five"
    Count(i32),
    /// "few", "several", "many"
    Several,
    /// "last", "past", "previous": how many back.
    Last,
    /// "past", "previous", "preceding"
    Past,
    /// "next", "coming", "following"
    Next,
    /// "coming", "upcoming", "following"
    Coming,
    /// "this", "current"
    This,
    /// "same"
    Same,
    /// "that"
    That,
    /// "today" 0, "yesterday" -1, "tomorrow" 1
    Today(i32),
    /// "morning", "night"
    PartOfDay,
    /// "early", "late", "mid": only ever beside a time.
    Part,
    /// Spring to winter: 0 to 3.
    Season(i8),
    /// "ago"
    Ago,
    /// "earlier", "before"
    Earlier,
    /// "later", "after"
    Later,
    /// "recently"
    Recently,
    /// "a", "an", "one"
    A,
    /// "the"
    The,
    /// "of"
    Of,
    /// "in", "within"
    In,
    /// "on"
    On,
    /// "at"
    At,
    /// "for"
    For,
    /// "by", "until", "till", "through"
    By,
    /// "since"
    Since,
    /// "during", "throughout", "over"
    During,
    /// "from"
    From,
    /// "to"
    To,
    /// "and", "or"
    And,
    /// "more", "less"
    More,
    /// "than"
    Than,
}

/// A token with its role.
#[derive(Clone, Copy, Debug)]
pub struct Lexed {
    /// The token.
    pub token: Token,
    /// Its role.
    pub lex: Lex,
}

impl Lexed {
    /// Where it stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.token.span
    }

    /// Whether it is the mark `mark`.
    #[must_use]
    pub fn is_mark(&self, mark: char) -> bool {
        self.token.is_mark(mark)
    }

    /// Whether it is a hyphen or a dash.
    #[must_use]
    pub fn is_dash(&self) -> bool {
        matches!(self.token.kind, TokenKind::Mark('-' | '‐' | '‑' | '–' | '—' | '−'))
    }
}

/// Every token with its role.
#[must_use]
pub fn lex(text: &str, tokens: &[Token]) -> Vec<Lexed> {
    tokens.iter().map(|token| Lexed { token: *token, lex: role(token.span.of(text), token.kind) }).collect()
}

/// The role of one token.
fn role(word: &str, kind: TokenKind) -> Lex {
    match kind {
        TokenKind::Mark(_) => Lex::Other,
        TokenKind::Number => number(word),
        TokenKind::Word(case) => {
            // Letters beyond ASCII stay as they are.
            let mut room = [0; 16];
            let small =
                if case == Case::Lower || !word.is_ascii() { Some(word.as_bytes()) } else { lower(word, &mut room) };
            small.map_or(Lex::Other, |small| english(small, case).unwrap_or_else(|| foreign(small)))
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
fn english(word: &[u8], case: Case) -> Option<Lex> {
    let role = *ROLES.get(ENGLISH.position(word)?)?;
    let needs_capital = matches!(role, Lex::Month { sure: false, .. } | Lex::Weekday { short: true, .. });
    (!needs_capital || matches!(case, Case::Title | Case::Upper)).then_some(role)
}

/// Month names of [`foreign_month`]. They count only beside a day or a year.
fn foreign(word: &[u8]) -> Lex {
    foreign_month(word).map_or(Lex::Other, |number| Lex::Month { number, sure: false, short: true })
}

/// The month that a name of French, German, Spanish, Portuguese, Italian, Dutch, Polish, Russian and Ukrainian (genitive),
/// Turkish, Indonesian, Swedish, Danish or Arabic is, after CLDR.
pub(crate) fn foreign_month(word: &[u8]) -> Option<i8> {
    // With a capital: German, and names whose letters beyond ASCII are not made small here.
    const CAPITAL: &[(&str, i8)] = &[
        ("Januar", 1),
        ("Jänner", 1),
        ("Februar", 2),
        ("März", 3),
        ("Março", 3),
        ("Şubat", 2),
        ("Mayıs", 5),
        ("Ağustos", 8),
        ("Eylül", 9),
        ("Kasım", 11),
        ("Aralık", 12),
    ];
    let capital = || CAPITAL.iter().find(|(month, _)| month.as_bytes() == word).map(|(_, number)| *number);
    FOREIGN.position(word).and_then(|at| MONTHS.get(at).copied()).or_else(capital)
}
