//! A day that may be the one of publication, and what it is worth.

use super::bounds::Bounds;
use crate::lexicon::calendar::MONTHS;
use dateline_model::article::Clue;
use dateline_model::date::When;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use jiff::civil::Date;

/// How much a date line is worth, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The day that a record, feed, database or mail states as that of publication.
    Recorded,
    /// The day that the page states to machines as that of publication.
    Stated,
    /// "Published", "Posted"
    Published,
    /// A `<time>` beside the headline.
    Marked,
    /// A date alone beside the headline.
    Stamp,
    /// The day printed in the place line.
    Dateline,
    /// A day that is stated to machines, where readers are told another; one in the data of the page's own scripts.
    Unshown,
    /// The day in the article's web address.
    Address,
    /// "Updated", "Last modified"
    Updated,
    /// The day that is stated as that of the last change.
    StatedUpdate,
    /// The first line of the page, above everything: often the day on which the page was served.
    PageTop,
    /// "Page rendered", "Today is": the day on which the page was served.
    Served,
    /// Beside comments, other stories or events: no day of this story, and none before which it was published.
    Elsewhere,
}

/// A date that may be the day of publication.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// The words; none for a web address, which stands in the side-car.
    pub span: Option<Span>,
    /// The day.
    pub day: Date,
    /// What it is worth.
    pub role: Role,
    /// Other reading of the same digits, where the order of day and month is open.
    pub other: Option<Date>,
    /// The day that the page tells readers beside this one, where nothing says which of them is right.
    pub printed: Option<Date>,
}

impl Candidate {
    /// What read it.
    #[must_use]
    pub fn rule(&self) -> Rule {
        match self.role {
            Role::Recorded => Rule::RecordPublished,
            Role::Stated | Role::Unshown => Rule::StatedPublished,
            Role::StatedUpdate => Rule::StatedUpdated,
            Role::Marked => Rule::TimeElement,
            Role::Published => Rule::TimestampLabelled,
            Role::Updated => Rule::TimestampUpdated,
            Role::Stamp | Role::Elsewhere => Rule::TimestampLine,
            Role::Dateline => Rule::DatelineDate,
            Role::Address => Rule::AddressDate,
            Role::PageTop | Role::Served => Rule::PageRenderDate,
        }
    }

    /// The day as a value.
    #[must_use]
    pub fn when(&self) -> Option<When> {
        let others = [self.other, self.printed].into_iter().flatten();
        let (first, last) = others.fold((self.day, self.day), |(first, last), day| (first.min(day), last.max(day)));
        When::one_of(Some(first), Some(last))
    }

    /// It as a clue.
    #[must_use]
    pub fn clue(&self) -> Clue {
        Clue { span: self.span, words: None, rule: self.rule(), says: self.when(), source: None }
    }

    /// Whether it can be the day that `best` is.
    #[must_use]
    pub fn agrees(&self, best: &Self) -> bool {
        let same = |day| day == best.day || Some(day) == best.other || Some(day) == best.printed;
        same(self.day) || self.other.is_some_and(same)
    }

    /// This candidate with its day settled, where the text allows it.
    ///
    /// `strict` is what counts exactly in the text, `all` the other candidates. What the page shows at its
    /// very top must agree with everything that the text says (`bounds`).
    #[must_use]
    pub fn fits(&self, strict: &Bounds, bounds: &Bounds, all: &[Self]) -> Option<Self> {
        if matches!(self.role, Role::Served | Role::Elsewhere) {
            return None;
        }
        let limit = if self.role == Role::PageTop { bounds } else { strict };
        let Some(other) = self.other else {
            return limit.allow(self.day).then_some(*self);
        };
        let settled = |day| Self { day, other: None, ..*self };
        // Another date line that leaves no choice settles the order of day and month, and so does the text.
        if let Some(plain) = all.iter().find(|plain| plain.other.is_none() && self.agrees(plain)) {
            return limit.allow(plain.day).then(|| settled(plain.day));
        }
        match (limit.allow(self.day), limit.allow(other)) {
            (true, true) => match (bounds.allow(self.day), bounds.allow(other)) {
                (true, false) => Some(settled(self.day)),
                (false, true) => Some(settled(other)),
                _ => Some(*self),
            },
            (true, false) => Some(settled(self.day)),
            (false, true) => Some(settled(other)),
            (false, false) => None,
        }
    }
}

/// The day in a web address: `/2019/11/23/`, `2019-11-23`, `20191123`, `/2019/nov/23/`.
pub fn in_address(url: &str) -> Option<Date> {
    let bytes = url.as_bytes();
    let number = |from: usize, width: usize| -> Option<i16> {
        let part = url.get(from..from + width)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten()
    };
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    (0..bytes.len().min(2000))
        .find_map(|at| {
            if at > 0 && digit(at - 1) {
                return None;
            }
            let year = number(at, 4).filter(|year| (1990..=2100).contains(year))?;
            let marked = matches!(bytes.get(at + 4), Some(b'/' | b'-')) && bytes.get(at + 4) == bytes.get(at + 7);
            let (month, day, end) = if marked { (at + 5, at + 8, at + 10) } else { (at + 4, at + 6, at + 8) };
            let (month, day) = (number(month, 2)?, number(day, 2)?);
            // Longer numbers are identifiers unless they start with a date ("20210514000596"), which papers use.
            if digit(end) && marked {
                return None;
            }
            Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
        })
        .or_else(|| turned(url))
}

/// "/23-11-2019-talks-resume": the day first, where no month has its number; "/2019/nov/23/talks-resume".
fn turned(url: &str) -> Option<Date> {
    let parts: Vec<&str> = url.split(['/', '-', '_', '.', '?', '=']).take(200).collect();
    parts.windows(3).find_map(|own| {
        let [day, month, year] = own else { return None };
        if month.len() == 3
            && let Some(number) = MONTHS.iter().position(|name| name.starts_with(*month))
            && let Some(known) = day.parse().ok().filter(|known| (1990..=2100).contains(known))
        {
            return Date::new(known, i8::try_from(number + 1).ok()?, year.parse().ok()?).ok();
        }
        let fits = day.len() == 2 && month.len() == 2 && year.len() == 4;
        let year = year.parse().ok().filter(|year| fits && (1990..=2100).contains(year))?;
        let day = day.parse().ok().filter(|day: &i8| *day > 12)?;
        Date::new(year, month.parse().ok()?, day).ok()
    })
}
