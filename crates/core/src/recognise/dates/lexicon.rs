//! The words that expressions of time are built from, as small values that the matchers compare.
//!
//! The English vocabulary follows the resources of HeidelTime (Strötgen and Gertz 2010); month names
//! of other languages follow Unicode CLDR.

use crate::span::Span;
use crate::text::tokens::TokenKind;
use crate::text::{Case, Token};
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
        // Longest entry: "twenty-somethings" apart, 13 letters of two bytes.
        TokenKind::Word(case) if word.len() <= 26 => {
            let mut buffer = [0_u8; 26];
            let lower = lower(word, &mut buffer);
            english(lower, case).unwrap_or_else(|| foreign(lower))
        }
        TokenKind::Word(_) => Lex::Other,
    }
}

/// `word` in lower case where it is ASCII, else as it is.
fn lower<'a>(word: &'a str, buffer: &'a mut [u8; 26]) -> &'a str {
    if !word.is_ascii() || !word.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return word;
    }
    let Some(room) = buffer.get_mut(..word.len()) else {
        return word;
    };
    room.copy_from_slice(word.as_bytes());
    room.make_ascii_lowercase();
    core::str::from_utf8(room).unwrap_or(word)
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

/// English.
fn english(word: &str, case: Case) -> Option<Lex> {
    let unit = |unit, many| Lex::Unit { unit, many };
    let month = |number| Lex::Month { number, sure: true, short: false };
    let unsure = |number| Lex::Month { number, sure: false, short: false };
    let short = |number| Lex::Month { number, sure: false, short: true };
    let day = |day| Lex::Weekday { day, short: false };
    let abbreviated = |day| Lex::Weekday { day, short: true };
    let capital = matches!(case, Case::Title | Case::Upper);
    Some(match word {
        "january" => month(1),
        "february" => month(2),
        "march" if capital => unsure(3),
        "april" if capital => unsure(4),
        "may" if capital => unsure(5),
        "june" if capital => unsure(6),
        "july" => month(7),
        "august" if capital => unsure(8),
        "september" => month(9),
        "october" => month(10),
        "november" => month(11),
        "december" => month(12),
        "jan" if capital => short(1),
        "feb" if capital => short(2),
        "mar" if capital => short(3),
        "apr" if capital => short(4),
        "jun" if capital => short(6),
        "jul" if capital => short(7),
        "aug" if capital => short(8),
        "sep" | "sept" if capital => short(9),
        "oct" if capital => short(10),
        "nov" if capital => short(11),
        "dec" if capital => short(12),
        "monday" => day(Weekday::Monday),
        "tuesday" => day(Weekday::Tuesday),
        "wednesday" => day(Weekday::Wednesday),
        "thursday" => day(Weekday::Thursday),
        "friday" => day(Weekday::Friday),
        "saturday" => day(Weekday::Saturday),
        "sunday" => day(Weekday::Sunday),
        "mon" if capital => abbreviated(Weekday::Monday),
        "tue" | "tues" if capital => abbreviated(Weekday::Tuesday),
        "wed" if capital => abbreviated(Weekday::Wednesday),
        "thu" | "thur" | "thurs" if capital => abbreviated(Weekday::Thursday),
        "fri" if capital => abbreviated(Weekday::Friday),
        "sat" if capital => abbreviated(Weekday::Saturday),
        "sun" if capital => abbreviated(Weekday::Sunday),
        "second" => Lex::Ordinal(2),
        "seconds" | "minutes" | "hours" => unit(Unit::Clock, true),
        "minute" | "hour" => unit(Unit::Clock, false),
        "day" => unit(Unit::Day, false),
        "days" => unit(Unit::Day, true),
        "weekend" => unit(Unit::Weekend, false),
        "weekends" => unit(Unit::Weekend, true),
        "week" => unit(Unit::Week, false),
        "weeks" => unit(Unit::Week, true),
        "month" => unit(Unit::Month, false),
        "months" => unit(Unit::Month, true),
        "quarter" => unit(Unit::Quarter, false),
        "year" => unit(Unit::Year, false),
        "years" => unit(Unit::Year, true),
        "decade" => unit(Unit::Decade, false),
        "decades" => unit(Unit::Decade, true),
        "century" => unit(Unit::Century, false),
        "centuries" => unit(Unit::Century, true),
        "one" => Lex::Count(1),
        "two" | "couple" => Lex::Count(2),
        "three" => Lex::Count(3),
        "four" => Lex::Count(4),
        "five" => Lex::Count(5),
        "six" => Lex::Count(6),
        "seven" => Lex::Count(7),
        "eight" => Lex::Count(8),
        "nine" => Lex::Count(9),
        "ten" => Lex::Count(10),
        "eleven" => Lex::Count(11),
        "twelve" | "dozen" => Lex::Count(12),
        "thirteen" => Lex::Count(13),
        "fourteen" => Lex::Count(14),
        "fifteen" => Lex::Count(15),
        "sixteen" => Lex::Count(16),
        "seventeen" => Lex::Count(17),
        "eighteen" => Lex::Count(18),
        "nineteen" => Lex::Count(19),
        "twenty" => Lex::Count(20),
        "thirty" => Lex::Count(30),
        "forty" => Lex::Count(40),
        "fifty" => Lex::Count(50),
        "sixty" => Lex::Count(60),
        "seventy" => Lex::Count(70),
        "eighty" => Lex::Count(80),
        "ninety" => Lex::Count(90),
        "hundred" => Lex::Count(100),
        "first" => Lex::Ordinal(1),
        "third" => Lex::Ordinal(3),
        "fourth" => Lex::Ordinal(4),
        "fifth" => Lex::Ordinal(5),
        "sixth" => Lex::Ordinal(6),
        "seventh" => Lex::Ordinal(7),
        "eighth" => Lex::Ordinal(8),
        "ninth" => Lex::Ordinal(9),
        "tenth" => Lex::Ordinal(10),
        "eleventh" => Lex::Ordinal(11),
        "twelfth" => Lex::Ordinal(12),
        "thirteenth" => Lex::Ordinal(13),
        "fourteenth" => Lex::Ordinal(14),
        "fifteenth" => Lex::Ordinal(15),
        "sixteenth" => Lex::Ordinal(16),
        "seventeenth" => Lex::Ordinal(17),
        "eighteenth" => Lex::Ordinal(18),
        "nineteenth" => Lex::Ordinal(19),
        "twentieth" => Lex::Ordinal(20),
        "twenties" => Lex::Decade(1920),
        "thirties" => Lex::Decade(1930),
        "forties" => Lex::Decade(1940),
        "fifties" => Lex::Decade(1950),
        "sixties" => Lex::Decade(1960),
        "seventies" => Lex::Decade(1970),
        "eighties" => Lex::Decade(1980),
        "nineties" => Lex::Decade(1990),
        "few" | "several" | "many" | "recent" => Lex::Several,
        "last" => Lex::Last,
        "past" | "previous" | "preceding" => Lex::Past,
        "next" => Lex::Next,
        "coming" | "upcoming" | "following" => Lex::Coming,
        "this" | "current" => Lex::This,
        "same" => Lex::Same,
        "that" => Lex::That,
        "today" | "tonight" => Lex::Today(0),
        "yesterday" => Lex::Today(-1),
        "tomorrow" => Lex::Today(1),
        "morning" | "afternoon" | "evening" | "night" | "midnight" | "noon" | "midday" | "overnight" => Lex::PartOfDay,
        "early" | "late" | "mid" | "midway" => Lex::Part,
        "spring" => Lex::Season(0),
        "summer" => Lex::Season(1),
        "autumn" => Lex::Season(2),
        "winter" => Lex::Season(3),
        "ago" => Lex::Ago,
        "earlier" | "before" => Lex::Earlier,
        "later" | "after" => Lex::Later,
        "recently" => Lex::Recently,
        "a" | "an" => Lex::A,
        "the" => Lex::The,
        "of" => Lex::Of,
        "in" | "within" => Lex::In,
        "on" => Lex::On,
        "at" => Lex::At,
        "for" => Lex::For,
        "by" | "until" | "till" | "through" => Lex::By,
        "since" => Lex::Since,
        "during" | "throughout" | "over" => Lex::During,
        "from" => Lex::From,
        "to" => Lex::To,
        "and" | "or" => Lex::And,
        "more" | "less" => Lex::More,
        "than" => Lex::Than,
        _ => return None,
    })
}

/// Month names of [`foreign_month`]. They count only beside a day or a year.
fn foreign(word: &str) -> Lex {
    foreign_month(word).map_or(Lex::Other, |number| Lex::Month { number, sure: false, short: true })
}

/// The month that a name of French, German, Spanish, Russian (genitive) or Arabic is, after CLDR.
pub(super) fn foreign_month(word: &str) -> Option<i8> {
    Some(match word {
        "janvier" | "januar" | "jänner" | "Januar" | "Jänner" | "enero" | "января" | "يناير" => 1,
        "février" | "februar" | "Februar" | "febrero" | "февраля" | "فبراير" => 2,
        "mars" | "märz" | "März" | "marzo" | "марта" | "مارس" => 3,
        "avril" | "abril" | "апреля" | "أبريل" | "إبريل" => 4,
        "mai" | "mayo" | "мая" | "مايو" => 5,
        "juin" | "juni" | "junio" | "июня" | "يونيو" => 6,
        "juillet" | "juli" | "julio" | "июля" | "يوليو" => 7,
        "août" | "agosto" | "августа" | "أغسطس" => 8,
        "septembre" | "septiembre" | "setiembre" | "сентября" | "سبتمبر" => 9,
        "octobre" | "oktober" | "octubre" | "октября" | "أكتوبر" => 10,
        "novembre" | "noviembre" | "ноября" | "نوفمبر" => 11,
        "décembre" | "dezember" | "diciembre" | "декабря" | "ديسمبر" => 12,
        _ => return None,
    })
}
