//! What words can do in expressions of time, as small values that the matchers compare.

use dateline_model::span::Span;
use dateline_text::Token;
use dateline_text::tokens::TokenKind;
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
