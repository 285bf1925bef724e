//! What an expression of time means, before it is known when the article was published.

use super::lexicon::Unit;
use dateline_model::article::DateKind;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use jiff::civil::Weekday;

/// Which way a time lies from the day of publication, by the tense of its clause.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tense {
    /// Nothing says.
    #[default]
    None,
    /// It has happened.
    Past,
    /// It is still to come.
    Future,
}

/// The year of a day or month, as printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum YearOf {
    /// Not printed.
    #[default]
    Unknown,
    /// In digits.
    Known(i16),
    /// By "this year" (0), "last year" (-1), "next year" (1) beside it.
    Relative(i16),
}

/// The meaning of an expression.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TimeValue {
    /// "23 November 2019", "June 4", "Friday, July 21": the weekday as printed.
    Day { year: YearOf, month: i8, day: i8, weekday: Option<Weekday> },
    /// "on the 9th": a day of the month, the month not printed.
    DayOfMonth(i8),
    /// "03/04/2019", where nothing tells the day from the month: both numbers.
    Either { year: i16, a: i8, b: i8 },
    /// "June 4-5", "May 30 - June 2"
    Days { year: YearOf, from: (i8, i8), to: (i8, i8) },
    /// "from 30 December 2020 to 2 January 2021": two days in full, (year, month, day) each.
    Between { from: (i16, i8, i8), to: (i16, i8, i8) },
    /// "November 2016", "August"
    Month { year: YearOf, month: i8 },
    /// "March-April 2020"
    Months { year: YearOf, from: i8, to: i8 },
    /// "2009"
    Year(i16),
    /// "1910-45"
    Years(i16, i16),
    /// "the 1980s"
    Decade(i16),
    /// "the 20th century": its first year, 1900
    Century(i16),
    /// "summer 2019", "last winter", "this summer"
    Season { year: YearOf, season: i8 },
    /// "about 1850", "c. 1850"
    Circa(i16),
    /// "c. 1850-1862", "from about 1850 to 1862": years of which the first is hedged.
    CircaYears(i16, i16),
    /// "about May 1850", "around 3 May 1850": a month, or a day of it.
    CircaIn { year: i16, month: i8, day: Option<i8> },
    /// "323 BC", "323 BC to 283 BC": years before Christ, first and last.
    BeforeChrist(i16, i16),
    /// "the last Friday of January", "the first weekend of August": the `nth` of a month, -1 the last; a weekend where no
    /// weekday is named; where no month is, that so many months (the year) from that of publication.
    Nth { year: YearOf, month: Option<i8>, day: Option<Weekday>, nth: i8 },
    /// A feast by its name: "Good Friday".
    Feast { year: YearOf, feast: Feast },
    /// "Friday"; `weeks` is -1 for "last Friday", 1 for "next Friday", 2 for "a week from Friday", 0 for a bare one.
    Weekday { day: Weekday, weeks: i8 },
    /// "Tuesday of last week": the weekday in the week that lies so many weeks from that of publication.
    WeekdayIn { day: Weekday, weeks: i8 },
    /// "Monday through Wednesday"
    Weekdays(Weekday, Weekday),
    /// "the 28th of last month", "the 4th inst.": a day of the month so many months from that of publication.
    DayIn { day: i8, months: i8 },
    /// "last month", "two weeks ago", "tomorrow": so many units from the day of publication.
    Offset { unit: Unit, count: i32 },
    /// "the past five years" (-5), "the next two days" (2): from the day of publication.
    Run { unit: Unit, count: i32 },
    /// "first … in more than five years", "for 5 years": counted back from what the article reports.
    FirstIn { unit: Unit, count: i32, more: bool },
    /// "have two weeks left": to a deadline in the text.
    Left { unit: Unit, count: i32, bound: Bound },
    /// "35 years", "yearlong", "two-day": a length; `back` where it ends with the publication.
    Length { unit: Unit, count: i32, back: bool },
    /// "a day after …", "two weeks before …": counted from another time in the text.
    From { unit: Unit, count: i32 },
    /// "the following Saturday": the first one after another day in the text.
    NextWeekday(Weekday),
    /// "the end of the year": its last day.
    EndOf(Unit),
    /// "biannual"
    Recurring,
    /// "World War Two": between fixed years, or days, from the table of named times.
    Named(&'static NamedTime),
    /// "70th anniversary of" a time that follows; the ordinal.
    Anniversary(i32),
    /// "recently"
    Vague,
}

/// When a feast falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feast {
    /// On one day of the year: month and day.
    Fixed(i8, i8),
    /// So many days after Easter Sunday of the western churches.
    Easter(i8),
    /// So many days (last) after a weekday of a month: month, weekday, which one (-1 the last).
    Nth(i8, Weekday, i8, i8),
    /// So many days after a feast that goes by the moon.
    Moon(super::moons::Moon, i16),
    /// On another day in each country, or when the moon has been seen there.
    Unsettled,
}

/// How a length is hedged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bound {
    /// Not at all, or by "about".
    #[default]
    About,
    /// "a little more than", "just over"
    LittleMore,
    /// "more than", "over"
    More,
    /// "less than", "under"
    Less,
    /// "nearly", "almost", "just under"
    Nearly,
}

/// A time that has a name.
#[derive(Debug, PartialEq, Eq)]
pub struct NamedTime {
    /// Lower-case words of the name.
    pub words: &'static [&'static str],
    /// First year.
    pub from: i16,
    /// Last year.
    pub to: i16,
}

/// An expression as found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expression {
    /// Where.
    pub span: Span,
    /// Index in `Document::paragraphs`, or of the paragraph it was looked for in.
    pub paragraph: usize,
    /// What it means.
    pub value: TimeValue,
    /// How it works.
    pub kind: DateKind,
    /// What read it.
    pub rule: Rule,
    /// Which way it lies.
    pub tense: Tense,
}
