//! A time that was typed, "2019", "August 2019", "2019-11-23", "23 November 2019", "2019년 8월": the filters by day lead to what
//! the words of a search do not, as an article that speaks of August need not print its year.

use super::count;
use crate::corpus::Corpus;
use dateline_model::date::Stretch;
use dateline_model::date::calendar::{MONTHS, from_iso, ymd};
use dateline_model::query::{Axis, Query};
use serde::{Deserialize, Serialize};

/// A time that was typed, and the articles that a filter by day finds for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedTime {
    /// As it was typed.
    pub typed: String,
    /// Whether they talk about it, rather than that they were published then.
    pub about: bool,
    /// How many articles `link` finds.
    pub count: u32,
    /// The query string with the days chosen in place of the search.
    pub link: String,
}

/// The filters by day that lead to articles, where a time is all that is searched for.
pub(super) fn times(corpus: &Corpus, query: &Query) -> Vec<TypedTime> {
    let typed = query.search.trim().trim_matches(['"', '“', '”']).trim();
    let Some(stretch) = stretch(typed) else { return Vec::new() };
    let of = |axis: Axis| {
        let link = query.explore().with_search("").with_axis(axis).with_dates(Some(stretch.start), Some(stretch.end));
        let count = count(corpus, &link);
        let time = TypedTime { typed: typed.to_owned(), about: axis == Axis::About, count, link: link.to_string() };
        (count > 0).then_some(time)
    };
    [Axis::Published, Axis::About].into_iter().filter_map(of).collect()
}

/// The days that `typed` names, if it is a year, a month of a year or a day.
fn stretch(typed: &str) -> Option<Stretch> {
    if let Some(day) = from_iso(typed) {
        return Some(Stretch::day(day));
    }
    let parts: Vec<String> = typed
        .split(|mark: char| {
            mark.is_whitespace() || matches!(mark, ',' | '-' | '.' | '년' | '年' | '월' | '月' | '일' | '日')
        })
        .filter(|part| !part.is_empty())
        .map(str::to_lowercase)
        .collect();
    let number = |part: &String| part.parse::<i16>().ok();
    let year = |part: &String| number(part).filter(|year| part.len() == 4 && (1000..2200).contains(year));
    let small = |part: &String| number(part).and_then(|one| i8::try_from(one).ok()).filter(|_| part.len() < 3);
    let month = |part: &String| {
        let name = |month: &&str| {
            let month = month.to_lowercase();
            month == *part || part.len() >= 3 && month.starts_with(part.as_str())
        };
        MONTHS.iter().position(|month| name(&month)).and_then(|at| i8::try_from(at + 1).ok())
    };
    let of_month = |year: i16, month: i8| (1..=12).contains(&month).then(|| Stretch::month(year, month));
    match parts.as_slice() {
        [one] => year(one).map(Stretch::year),
        [first, second] => year(second)
            .zip(month(first))
            .or_else(|| year(first).zip(small(second).or_else(|| month(second))))
            .and_then(|(year, month)| of_month(year, month)),
        [first, second, third] => {
            let named = year(third).and_then(|year| {
                let day = month(second).zip(small(first)).or_else(|| month(first).zip(small(second)));
                day.and_then(|(month, day)| ymd(year, month, day))
            });
            let counted = || ymd(year(first)?, small(second)?, small(third)?);
            named.or_else(counted).map(Stretch::day)
        }
        _ => None,
    }
}
