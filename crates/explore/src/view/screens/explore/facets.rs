//! The filters by value, the conditions in force, and the relaxations of an empty list.

use super::{Cell, Chip, Choice, Everywhere, Facet, Group, Relaxation};
use crate::index::{FacetValue, Set};
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::parts::{Condition, MOST_ROWS};
use dateline_model::date::calendar::iso;
use dateline_model::order::Order as _;
use dateline_model::query::{Chosen, FacetKind};

/// Choices of one facet that a screen holds; the others are in fewer articles.
const MOST_CHOICES: usize = 300;

/// Values up to which all are listed, also those that nothing found has: a list that short keeps its shape.
const ALL_LISTED: usize = 20;

/// The filter by `kind`.
pub(crate) fn facet(context: &Context<'_>, found: &Matches, kind: FacetKind) -> Facet {
    let Chosen { values, any, mainly } = context.query.of(kind);
    let ask = Ask {
        kind,
        chosen: values,
        any: *any || kind.spec().single_value,
        mainly: *mainly,
        others: &found.but_facet[kind.at()],
        found: &found.all,
    };
    let (in_all, mut choices, left_out) = ask.choices(context);
    // By the whole corpus: the order must not change under a person's hand.
    choices.order_by(|a, b| b.total.cmp(&a.total).then_with(|| a.value.label.cmp(&b.value.label)));
    let groups = if kind == FacetKind::Topic { grouped(context, choices.into_iter()) } else { one_group(choices) };
    Facet { in_all, groups, any: *any, mainly: *mainly, left_out }
}

/// All choices under no name.
fn one_group(choices: Vec<Choice>) -> Vec<Group> {
    if choices.is_empty() { Vec::new() } else { vec![Group { key: String::new(), choices }] }
}

/// Topics in the groups of the topic file.
fn grouped(context: &Context<'_>, choices: impl Iterator<Item = Choice>) -> Vec<Group> {
    let rules = &context.corpus.topics;
    let mut groups: Vec<Group> = Vec::new();
    for rule in rules {
        if !groups.iter().any(|group| group.key == rule.group) {
            groups.push(Group { key: rule.group.clone(), choices: Vec::new() });
        }
    }
    for choice in choices {
        let key = rules.iter().find(|rule| rule.slug == choice.value.key).map_or("", |rule| rule.group.as_str());
        match groups.iter_mut().find(|group| group.key == key) {
            Some(group) => group.choices.push(choice),
            None => groups.push(Group { key: key.to_owned(), choices: vec![choice] }),
        }
    }
    groups.retain(|group| !group.choices.is_empty());
    groups
}

/// One facet's question: which values, and how many if each were added.
struct Ask<'a> {
    kind: FacetKind,
    chosen: &'a [String],
    any: bool,
    mainly: bool,
    /// Articles that meet everything else.
    others: &'a Set,
    /// Articles that meet everything.
    found: &'a Set,
}

impl Ask<'_> {
    /// Values in all articles found, the choices, and how many more there are.
    fn choices(&self, context: &Context<'_>) -> (Vec<Everywhere>, Vec<Choice>, u32) {
        let index = &context.corpus.index;
        let values = index.facet(self.kind);
        let label = |key: &str| context.value(self.kind, key);
        let found = self.found.count();
        let short = values.iter().nth(ALL_LISTED).is_none();
        let total = |value: &FacetValue| u32::try_from(value.named.len()).unwrap_or(u32::MAX);
        let (mut in_all, mut choices, mut left_out) = (Vec::new(), Vec::new(), 0);
        // A chosen value keeps the form that it was asked for in, which may be another than the index's.
        let chosen: Vec<_> = self.chosen.iter().map(|key| (key, values.find(self.kind, key))).collect();
        for value in values.iter() {
            if chosen.iter().any(|(_, own)| own.is_some_and(|own| own.key == value.key)) {
                continue;
            }
            let count = self.count_with(value);
            if count == 0 && !short {
                continue;
            }
            // Adding it changes nothing, and it holds for all: a dead choice, so it is stated.
            if count == found && found > 0 && value.count_in(self.mainly, self.found) == found {
                let mainly = Some(value.count_in(true, self.found)).filter(|main| !self.mainly && *main < found);
                in_all.push(Everywhere { value: label(&value.key), mainly: mainly.unwrap_or(0) });
            } else if choices.len() < MOST_CHOICES {
                let cells = cells(Some(value), index.count());
                choices.push(Choice { value: label(&value.key), count, chosen: false, total: total(value), cells });
            } else {
                left_out += 1;
            }
        }
        for (key, value) in chosen {
            let cells = cells(value, index.count());
            choices.push(Choice {
                value: label(key),
                count: found,
                chosen: true,
                total: value.map_or(0, total),
                cells,
            });
        }
        (in_all, choices, left_out)
    }

    /// How many articles would be found if the value were chosen too.
    fn count_with(&self, value: &FacetValue) -> u32 {
        if self.any && !self.chosen.is_empty() {
            // found = others and (chosen one or other); the new value adds what it alone has.
            let new = |at: &&u32| self.others.contains(**at as usize) && !self.found.contains(**at as usize);
            let more = value.list(self.mainly).iter().filter(new).count();
            self.found.count() + u32::try_from(more).unwrap_or(u32::MAX)
        } else {
            value.count_in(self.mainly, self.found)
        }
    }
}

/// How each article stands to a value; none for corpora too large for a cell each.
fn cells(value: Option<&FacetValue>, count: usize) -> Vec<Cell> {
    if count > MOST_ROWS {
        return Vec::new();
    }
    let mut cells = vec![Cell::None; count];
    let mut put = |places: &[u32], cell| {
        places.iter().for_each(|at| {
            if let Some(own) = cells.get_mut(*at as usize) {
                *own = cell;
            }
        });
    };
    if let Some(value) = value {
        put(&value.named, Cell::Named);
        put(&value.main, Cell::Main);
    }
    cells
}

/// The conditions in force, in the order of the page.
pub(crate) fn chips(context: &Context<'_>) -> Vec<Chip> {
    let query = context.query;
    let mut conditions = Vec::new();
    if !context.search.is_empty() {
        conditions.push(Condition::Search(query.search.clone()));
    }
    if query.from.is_some() || query.to.is_some() {
        conditions.push(Condition::Dates(query.from.map(iso), query.to.map(iso)));
    }
    if query.open {
        conditions.push(Condition::OpenDates);
    }
    for kind in FacetKind::ALL {
        let values = query.of(kind).values.iter();
        conditions.extend(values.map(|key| Condition::Value(kind, context.value(kind, key))));
    }
    conditions
        .into_iter()
        .map(|condition| Chip { without: condition.dropped_from(query).to_string(), condition })
        .collect()
}

/// Where nothing is found: the conditions whose removal alone would find something.
pub(crate) fn relaxations(context: &Context<'_>, found: &Matches, chips: &[Chip]) -> Vec<Relaxation> {
    if !found.all.is_empty() {
        return Vec::new();
    }
    chips
        .iter()
        .map(|chip| Relaxation { chip: chip.clone(), found_without: found.count_without(context, &chip.condition) })
        .filter(|relaxation| relaxation.found_without > 0)
        .collect()
}
