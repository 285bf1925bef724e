//! Which articles a query finds.

use super::super::label::Context;
use super::Condition;
use crate::index::{Days, Falls, Set, ValueSets, days};
use crate::query::Query;

/// The articles that meet each part of a query.
pub(in super::super) struct Found {
    /// Those that meet all of it.
    pub all: Set,
    /// Those that meet all but the countries.
    pub but_countries: Set,
    /// Those that meet all but the topics.
    pub but_topics: Set,
    /// Those that meet all but the dates.
    pub but_dates: Set,
    /// Those that meet the dates only possibly.
    pub may_fall: Set,
    /// Those that nothing dates.
    pub undated: Set,
    /// How well each article answers to the search.
    pub scores: Vec<f32>,
    search: Set,
    dates: Set,
}

impl Found {
    pub fn new(context: &Context<'_>) -> Self {
        let corpus = context.corpus;
        let count = corpus.index.count();
        let (search, scores) = if context.search.is_empty() {
            (Set::all(count), vec![0.0; count])
        } else {
            corpus.index.search(&context.search)
        };
        let query = context.query;
        let (mut dates, mut may_fall, mut undated) = (Set::none(count), Set::none(count), Set::none(count));
        let range = Days::range(query.from, query.to);
        for (at, times) in corpus.index.times(query.axis).iter().enumerate() {
            match days::best(times, range) {
                Falls::Surely => dates.insert(at),
                Falls::Maybe => {
                    dates.insert(at);
                    may_fall.insert(at);
                }
                Falls::Never => {}
                Falls::Undated => undated.insert(at),
            }
        }
        if query.from.is_none() && query.to.is_none() {
            dates = Set::all(count);
            may_fall = Set::none(count);
        }
        let countries = countries(context, query);
        let topics = topics(context, query);
        let meet = |parts: &[&Set]| {
            let mut all = Set::all(count);
            parts.iter().for_each(|part| all.and(part));
            all
        };
        Self {
            all: meet(&[&search, &dates, &countries, &topics]),
            but_countries: meet(&[&search, &dates, &topics]),
            but_topics: meet(&[&search, &dates, &countries]),
            but_dates: meet(&[&search, &countries, &topics]),
            may_fall,
            undated,
            scores,
            search,
            dates,
        }
    }

    /// How many articles are found without `condition`.
    pub fn count_without(&self, context: &Context<'_>, condition: &Condition) -> u32 {
        let without = condition.dropped_from(context.query);
        let mut all = countries(context, &without);
        all.and(&topics(context, &without));
        if !matches!(condition, Condition::Search(_)) {
            all.and(&self.search);
        }
        if !matches!(condition, Condition::Dates(..)) {
            all.and(&self.dates);
        }
        all.count()
    }
}

/// The articles that meet the countries of `query`.
fn countries(context: &Context<'_>, query: &Query) -> Set {
    let index = &context.corpus.index;
    meet(&index.countries, index.count(), &query.countries, query.any_country, query.main_country)
}

/// The articles that meet the topics of `query`.
fn topics(context: &Context<'_>, query: &Query) -> Set {
    let index = &context.corpus.index;
    meet(&index.topics, index.count(), &query.topics, query.any_topic, query.main_topic)
}

/// The articles that hold all (or any) of `chosen`; all articles where nothing is chosen.
fn meet(values: &[ValueSets], count: usize, chosen: &[String], any: bool, mainly: bool) -> Set {
    if chosen.is_empty() {
        return Set::all(count);
    }
    let mut all = if any { Set::none(count) } else { Set::all(count) };
    for key in chosen {
        let none = Set::none(count);
        let set = values.iter().find(|value| value.key == *key).map_or(&none, |value| value.set(mainly));
        if any {
            all.or(set);
        } else {
            all.and(set);
        }
    }
    all
}
