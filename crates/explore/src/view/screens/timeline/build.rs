//! Puts the timeline together.

use super::statements::{self, Dated};
use super::{Entry, Period, Timeline, charts};
use crate::corpus::Corpus;
use crate::index::days::lasted;
use crate::view::assist::assist;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::parts::MOST_ROWS;
use crate::view::screens::explore::chips;
use dateline_model::date::When;
use dateline_model::query::Query;

/// Times of the chronology that are listed at first, where the chart's marks lead to them.
const FIRST: usize = 150;
/// The same where the chart has bars, as the articles are many: drawing more would keep a hand waiting.
const FIRST_OF_MANY: usize = 50;

/// What the timeline shows for `query`.
#[must_use]
pub fn view(corpus: &Corpus, query: &Query) -> Timeline {
    let assist = assist(corpus, query);
    let context = &Context::new(corpus, query, assist.search(corpus, query));
    let found = Matches::new(context);
    let statements::Gathered { closed, possible, open } = statements::gather(context, &found);
    let all = closed.len() + possible.len() + open.len();
    let first = if corpus.articles.len() > MOST_ROWS { FIRST_OF_MANY } else { FIRST };
    let mut left = first.max(query.list as usize);
    let mut numbers = 0..;
    let mut list = |times: Vec<Dated<'_>>| -> Vec<Entry> {
        let times = times.into_iter().take(left);
        let entries: Vec<Entry> =
            numbers.by_ref().zip(times).map(|(number, time)| statements::entry(context, number, time)).collect();
        left -= entries.len();
        entries
    };
    let entries = list(closed);
    let possible = list(possible);
    let open = list(open);
    let listed = entries.len() + possible.len() + open.len();
    Timeline {
        found: found.all.count(),
        chips: chips(context),
        published: charts::published(context, &found.all, None),
        about: charts::about(context, &found.all, &[entries.as_slice(), &possible].concat(), None),
        years: periods(entries),
        possible,
        open,
        more: u32::try_from(all - listed).unwrap_or(u32::MAX),
    }
}

/// The entries, which are in order, by year and month.
fn periods(entries: Vec<Entry>) -> Vec<Period> {
    let mut years: Vec<Period> = Vec::new();
    for entry in entries {
        let Some(first) = entry.when.earliest else { continue };
        let within = entry.when.latest.is_some_and(|last| (last.year(), last.month()) == (first.year(), first.month()));
        let year = lasted(first.first_of_year(), first.last_of_year());
        let months = &mut period(&mut years, year).months;
        if within {
            let month = lasted(first.first_of_month(), first.last_of_month());
            period(months, month).entries.push(entry);
        } else if let Some(month) = months.last_mut().filter(|_| entry.when.earliest != year_start(&entry.when)) {
            // What spans months stands where it begins.
            month.entries.push(entry);
        } else if let Some(year) = years.last_mut() {
            year.entries.push(entry);
        }
    }
    years
}

/// The first day of the year in which a time begins.
fn year_start(when: &When) -> Option<jiff::civil::Date> {
    when.earliest.map(jiff::civil::Date::first_of_year)
}

/// The last of `periods`, which is `when`, or a new one.
fn period(periods: &mut Vec<Period>, when: When) -> &mut Period {
    let known = periods.iter().rposition(|period| period.when.edtf == when.edtf);
    let at = known.unwrap_or_else(|| {
        periods.push(Period { when, entries: Vec::new(), months: Vec::new() });
        periods.len() - 1
    });
    &mut periods[at]
}
