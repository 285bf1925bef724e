//! The filters by country and topic, the conditions in force, and the culprits of an empty list.

use super::super::label::Context;
use super::found::Found;
use super::{Cell, Chip, Choice, Condition, Culprit, Facet, Group, MOST_ROWS, Value};
use crate::date::calendar::iso;
use crate::index::{Set, ValueSets};
use crate::order::Order as _;
use crate::query::Query;

impl Condition {
    /// The query without it.
    #[must_use]
    pub fn dropped_from(&self, query: &Query) -> Query {
        let mut query = query.clone();
        match self {
            Self::Search(_) => query.search.clear(),
            Self::Dates(..) => (query.from, query.to) = (None, None),
            Self::Country(value) => query.countries.retain(|key| *key != value.key),
            Self::Topic(value) => query.topics.retain(|key| *key != value.key),
        }
        query
    }
}

/// The country filter: one unnamed group.
pub(in super::super) fn countries(context: &Context<'_>, found: &Found) -> Facet {
    let query = context.query;
    let index = &context.corpus.index;
    let ask = Ask {
        values: &index.countries,
        chosen: &query.countries,
        any: query.any_country,
        mainly: query.main_country,
        others: &found.but_countries,
        found: &found.all,
    };
    let (in_all, mut choices) = ask.choices(&|key| context.country(key));
    choices.order_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.value.label.cmp(&y.value.label)));
    let choices: Vec<_> = choices.into_iter().map(|(_, choice)| choice).collect();
    let groups = if choices.is_empty() { Vec::new() } else { vec![Group { key: String::new(), choices }] };
    Facet { in_all, groups, any: ask.any, mainly: ask.mainly }
}

/// The topic filter, in the groups of the topic file.
pub(in super::super) fn topics(context: &Context<'_>, found: &Found) -> Facet {
    let query = context.query;
    let ask = Ask {
        values: &context.corpus.index.topics,
        chosen: &query.topics,
        any: query.any_topic,
        mainly: query.main_topic,
        others: &found.but_topics,
        found: &found.all,
    };
    let (in_all, mut choices) = ask.choices(&|key| context.topic(key));
    choices.order_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.value.label.cmp(&y.value.label)));
    let rules = &context.corpus.topics;
    let mut groups: Vec<Group> = Vec::new();
    for rule in rules {
        if !groups.iter().any(|group| group.key == rule.group) {
            groups.push(Group { key: rule.group.clone(), choices: Vec::new() });
        }
    }
    for (_, choice) in choices {
        let key = rules.iter().find(|rule| rule.slug == choice.value.key).map_or("", |rule| rule.group.as_str());
        match groups.iter_mut().find(|group| group.key == key) {
            Some(group) => group.choices.push(choice),
            None => groups.push(Group { key: key.to_owned(), choices: vec![choice] }),
        }
    }
    groups.retain(|group| !group.choices.is_empty());
    Facet { in_all, groups, any: ask.any, mainly: ask.mainly }
}

/// One facet's question: which values, and how many if each were added.
struct Ask<'a> {
    values: &'a [ValueSets],
    chosen: &'a [String],
    any: bool,
    mainly: bool,
    /// Articles that meet everything else.
    others: &'a Set,
    /// Articles that meet everything.
    found: &'a Set,
}

impl Ask<'_> {
    /// Values in all articles found, and the choices, each with its number of articles in the
    /// whole corpus: the order must not change under a person's hand.
    fn choices(&self, label: &dyn Fn(&str) -> Value) -> (Vec<Value>, Vec<(u32, Choice)>) {
        let found = self.found.count();
        let (mut in_all, mut choices) = (Vec::new(), Vec::new());
        for value in self.values {
            let set = value.set(self.mainly);
            let chosen = self.chosen.contains(&value.key);
            let count = if chosen { found } else { self.count_with(set) };
            if !chosen && count == 0 {
                continue;
            }
            // Adding it changes nothing, and it holds for all: a dead choice, so it is stated.
            if !chosen && found > 0 && count == found && self.found.is_subset(set) {
                in_all.push(label(&value.key));
                continue;
            }
            choices
                .push((value.named.count(), Choice { value: label(&value.key), count, chosen, cells: cells(value) }));
        }
        for key in self.chosen {
            if !self.values.iter().any(|value| value.key == *key) {
                let cells = vec![Cell::None; if self.found.len() > MOST_ROWS { 0 } else { self.found.len() }];
                choices.push((0, Choice { value: label(key), count: found, chosen: true, cells }));
            }
        }
        (in_all, choices)
    }

    /// How many articles would be found if `set` were chosen too.
    fn count_with(&self, set: &Set) -> u32 {
        if self.any && !self.chosen.is_empty() {
            // found = others and (chosen one or other); the new value adds what it alone has.
            let mut more = set.clone();
            more.and(self.others);
            more.or(self.found);
            more.count()
        } else {
            self.found.count_and(set)
        }
    }
}

/// How each article stands to a value; none for corpora too large for a cell each.
fn cells(value: &ValueSets) -> Vec<Cell> {
    let count = value.named.len();
    if count > MOST_ROWS {
        return Vec::new();
    }
    (0..count)
        .map(|at| match (value.main.contains(at), value.named.contains(at)) {
            (true, _) => Cell::Main,
            (false, true) => Cell::Named,
            (false, false) => Cell::None,
        })
        .collect()
}

/// The conditions in force, in the order of the page.
pub(in super::super) fn chips(context: &Context<'_>) -> Vec<Chip> {
    let query = context.query;
    let mut conditions = Vec::new();
    if !context.search.is_empty() {
        conditions.push(Condition::Search(query.search.clone()));
    }
    if query.from.is_some() || query.to.is_some() {
        conditions.push(Condition::Dates(query.from.map(iso), query.to.map(iso)));
    }
    conditions.extend(query.countries.iter().map(|key| Condition::Country(context.country(key))));
    conditions.extend(query.topics.iter().map(|key| Condition::Topic(context.topic(key))));
    conditions
        .into_iter()
        .map(|condition| Chip { without: condition.dropped_from(query).to_string(), condition })
        .collect()
}

/// Where nothing is found: the conditions whose removal alone would find something.
pub(in super::super) fn culprits(context: &Context<'_>, found: &Found, chips: &[Chip]) -> Vec<Culprit> {
    if !found.all.is_empty() {
        return Vec::new();
    }
    chips
        .iter()
        .map(|chip| Culprit { chip: chip.clone(), found_without: found.count_without(context, &chip.condition) })
        .filter(|culprit| culprit.found_without > 0)
        .collect()
}
