//! The English words of time, in order, with what each stands for.
//!
//! After the resources of HeidelTime (Strötgen and Gertz 2010).

use super::lexicon::{Lex, Unit};
use dateline_text::list::WordList;
use jiff::civil::Weekday;

/// Writes a sorted list of words and, beside it, what each stands for.
macro_rules! words {
    ($words:ident, $values:ident: $kind:ty, $($word:literal => $value:expr,)*) => {
        pub(super) static $words: WordList = dateline_text::word_list![$($word),*];
        pub(super) static $values: &[$kind] = &[$($value),*];
    };
}

/// A unit of time.
const fn unit(unit: Unit, many: bool) -> Lex {
    Lex::Unit { unit, many }
}

/// A month whose word has no other use.
const fn month(number: i8) -> Lex {
    Lex::Month { number, sure: true, short: false }
}

/// A month whose word has other uses: read with a capital only.
const fn unsure(number: i8) -> Lex {
    Lex::Month { number, sure: false, short: false }
}

/// The short form of a month: read with a capital only.
const fn short(number: i8) -> Lex {
    Lex::Month { number, sure: false, short: true }
}

/// A weekday.
const fn day(day: Weekday) -> Lex {
    Lex::Weekday { day, short: false }
}

/// The short form of a weekday: read with a capital only.
const fn abbreviated(day: Weekday) -> Lex {
    Lex::Weekday { day, short: true }
}

// English.
words! { ENGLISH, ROLES: Lex,
    "a" => Lex::A,
    "after" => Lex::Later,
    "afternoon" => Lex::PartOfDay,
    "ago" => Lex::Ago,
    "an" => Lex::A,
    "and" => Lex::And,
    "apr" => short(4),
    "april" => unsure(4),
    "at" => Lex::At,
    "aug" => short(8),
    "august" => unsure(8),
    "autumn" => Lex::Season(2),
    "before" => Lex::Earlier,
    "by" => Lex::By,
    "centuries" => unit(Unit::Century, true),
    "century" => unit(Unit::Century, false),
    "coming" => Lex::Coming,
    "couple" => Lex::Count(2),
    "current" => Lex::This,
    "day" => unit(Unit::Day, false),
    "days" => unit(Unit::Day, true),
    "dec" => short(12),
    "decade" => unit(Unit::Decade, false),
    "decades" => unit(Unit::Decade, true),
    "december" => month(12),
    "dozen" => Lex::Count(12),
    "during" => Lex::During,
    "earlier" => Lex::Earlier,
    "early" => Lex::Part,
    "eight" => Lex::Count(8),
    "eighteen" => Lex::Count(18),
    "eighteenth" => Lex::Ordinal(18),
    "eighth" => Lex::Ordinal(8),
    "eighties" => Lex::Decade(1980),
    "eighty" => Lex::Count(80),
    "eleven" => Lex::Count(11),
    "eleventh" => Lex::Ordinal(11),
    "evening" => Lex::PartOfDay,
    "fall" => Lex::Season(2),
    "feb" => short(2),
    "february" => month(2),
    "febuary" => month(2),
    "few" => Lex::Several,
    "fifteen" => Lex::Count(15),
    "fifteenth" => Lex::Ordinal(15),
    "fifth" => Lex::Ordinal(5),
    "fifties" => Lex::Decade(1950),
    "fifty" => Lex::Count(50),
    "first" => Lex::Ordinal(1),
    "five" => Lex::Count(5),
    "following" => Lex::Coming,
    "for" => Lex::For,
    "forties" => Lex::Decade(1940),
    "forty" => Lex::Count(40),
    "four" => Lex::Count(4),
    "fourteen" => Lex::Count(14),
    "fourteenth" => Lex::Ordinal(14),
    "fourth" => Lex::Ordinal(4),
    "fri" => abbreviated(Weekday::Friday),
    "friday" => day(Weekday::Friday),
    "from" => Lex::From,
    "hour" => unit(Unit::Clock, false),
    "hours" => unit(Unit::Clock, true),
    "hundred" => Lex::Count(100),
    "in" => Lex::In,
    "jan" => short(1),
    "january" => month(1),
    "jul" => short(7),
    "july" => month(7),
    "jun" => short(6),
    "june" => unsure(6),
    "last" => Lex::Last,
    "late" => Lex::Part,
    "later" => Lex::Later,
    "less" => Lex::More,
    "many" => Lex::Several,
    "mar" => short(3),
    "march" => unsure(3),
    "may" => unsure(5),
    "mid" => Lex::Part,
    "midday" => Lex::PartOfDay,
    "midnight" => Lex::PartOfDay,
    "midway" => Lex::Part,
    "minute" => unit(Unit::Clock, false),
    "minutes" => unit(Unit::Clock, true),
    "mon" => abbreviated(Weekday::Monday),
    "monday" => day(Weekday::Monday),
    "month" => unit(Unit::Month, false),
    "months" => unit(Unit::Month, true),
    "more" => Lex::More,
    "morning" => Lex::PartOfDay,
    "next" => Lex::Next,
    "night" => Lex::PartOfDay,
    "nine" => Lex::Count(9),
    "nineteen" => Lex::Count(19),
    "nineteenth" => Lex::Ordinal(19),
    "nineties" => Lex::Decade(1990),
    "ninety" => Lex::Count(90),
    "ninth" => Lex::Ordinal(9),
    "noon" => Lex::PartOfDay,
    "noughties" => Lex::Decade(2000),
    "nov" => short(11),
    "november" => month(11),
    "oct" => short(10),
    "october" => month(10),
    "of" => Lex::Of,
    "on" => Lex::On,
    "one" => Lex::Count(1),
    "or" => Lex::And,
    "over" => Lex::During,
    "overnight" => Lex::PartOfDay,
    "past" => Lex::Past,
    "preceding" => Lex::Past,
    "previous" => Lex::Past,
    "quarter" => unit(Unit::Quarter, false),
    "recent" => Lex::Several,
    "recently" => Lex::Recently,
    "same" => Lex::Same,
    "sat" => abbreviated(Weekday::Saturday),
    "saturday" => day(Weekday::Saturday),
    "second" => Lex::Ordinal(2),
    "seconds" => unit(Unit::Clock, true),
    "sep" => short(9),
    "sept" => short(9),
    "september" => month(9),
    "seven" => Lex::Count(7),
    "seventeen" => Lex::Count(17),
    "seventeenth" => Lex::Ordinal(17),
    "seventh" => Lex::Ordinal(7),
    "seventies" => Lex::Decade(1970),
    "seventy" => Lex::Count(70),
    "several" => Lex::Several,
    "since" => Lex::Since,
    "six" => Lex::Count(6),
    "sixteen" => Lex::Count(16),
    "sixteenth" => Lex::Ordinal(16),
    "sixth" => Lex::Ordinal(6),
    "sixties" => Lex::Decade(1960),
    "sixty" => Lex::Count(60),
    "spring" => Lex::Season(0),
    "summer" => Lex::Season(1),
    "sun" => abbreviated(Weekday::Sunday),
    "sunday" => day(Weekday::Sunday),
    "ten" => Lex::Count(10),
    "tenth" => Lex::Ordinal(10),
    "than" => Lex::Than,
    "that" => Lex::That,
    "the" => Lex::The,
    "third" => Lex::Ordinal(3),
    "thirteen" => Lex::Count(13),
    "thirteenth" => Lex::Ordinal(13),
    "thirties" => Lex::Decade(1930),
    "thirty" => Lex::Count(30),
    "this" => Lex::This,
    "three" => Lex::Count(3),
    "through" => Lex::By,
    "throughout" => Lex::During,
    "thu" => abbreviated(Weekday::Thursday),
    "thur" => abbreviated(Weekday::Thursday),
    "thurs" => abbreviated(Weekday::Thursday),
    "thursday" => day(Weekday::Thursday),
    "till" => Lex::By,
    "to" => Lex::To,
    "today" => Lex::Today(0),
    "tomorrow" => Lex::Today(1),
    "tonight" => Lex::Today(0),
    "tue" => abbreviated(Weekday::Tuesday),
    "tues" => abbreviated(Weekday::Tuesday),
    "tuesday" => day(Weekday::Tuesday),
    "twelfth" => Lex::Ordinal(12),
    "twelve" => Lex::Count(12),
    "twenties" => Lex::Decade(1920),
    "twentieth" => Lex::Ordinal(20),
    "twenty" => Lex::Count(20),
    "two" => Lex::Count(2),
    "until" => Lex::By,
    "upcoming" => Lex::Coming,
    "wed" => abbreviated(Weekday::Wednesday),
    "wednesday" => day(Weekday::Wednesday),
    "week" => unit(Unit::Week, false),
    "weekend" => unit(Unit::Weekend, false),
    "weekends" => unit(Unit::Weekend, true),
    "weeks" => unit(Unit::Week, true),
    "winter" => Lex::Season(3),
    "within" => Lex::In,
    "year" => unit(Unit::Year, false),
    "years" => unit(Unit::Year, true),
    "yesterday" => Lex::Today(-1),
}
