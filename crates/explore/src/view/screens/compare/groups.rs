//! Two groups of the articles found, each what a search finds: how many of each say what, side by side.
//!
//! A link names a group as `of=q:SEARCH`, in the language of the search box, so that whatever can be searched for can be
//! compared: outlet against outlet, year against year, with a country against without.

use crate::index::{Clause, ClauseKind, Days, Filter, FilterBy, Set};
use crate::view::context::Context;
use crate::view::parts::FacetLabel;
use core::cmp::Reverse;
use dateline_model::date::calendar::day_of;
use dateline_model::order::Order as _;
use dateline_model::query::{FacetKind, ScreenKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a group's name in a link begins with; what follows is a search.
pub const GROUP: &str = "q:";
/// Values that are listed of each kind, at most.
const MOST: usize = 10;
/// Years up to which each has a row, from the first to the last.
const MOST_YEARS: i16 = 30;

/// Two groups of articles, compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Groups {
    /// The groups that are chosen: none, one or two.
    pub sides: Vec<Group>,
    /// How many articles are in both.
    pub both: u32,
    /// What they say, by kind; kinds of which neither has any are left out. Empty unless two are chosen.
    pub bars: Vec<Bars>,
    /// Groups that are worth comparing.
    pub suggested: Vec<Contrast>,
}

/// The articles that a search finds among those found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The search as typed; nothing typed means all articles found.
    pub search: String,
    /// How many it finds.
    pub found: u32,
    /// The query string that lists them.
    pub link: String,
}

/// How many articles of each group have each value of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bars {
    /// Of which facet; `None`: the year of publication.
    pub kind: Option<FacetKind>,
    /// The values: years, and several that are one article's, in order; others by how large a part of the groups has them.
    pub rows: Vec<Bar>,
    /// How many more values there are.
    pub more: u32,
}

/// How many articles of each group have a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// The value; `None`: no year can be told.
    pub value: Option<FacetLabel>,
    /// How many of each group.
    pub counts: [u32; 2],
    /// The query strings that list them; `None` where there are none, or a link cannot say which.
    pub links: [Option<String>; 2],
}

/// Two groups that are worth comparing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contrast {
    /// What they differ in; `None`: the year of publication.
    pub kind: Option<FacetKind>,
    /// What each has, or what only the first has.
    pub values: Vec<FacetLabel>,
    /// How many articles each finds.
    pub counts: [u32; 2],
    /// The query string that compares them.
    pub link: String,
}

/// The search that `of` names as a group.
pub(crate) fn search_of(of: &str) -> Option<&str> {
    of.strip_prefix(GROUP)
}

/// A group with the articles that are in it.
struct Side {
    search: String,
    all: Set,
}

impl Side {
    fn new(context: &Context<'_>, found: &Set, search: &str) -> Self {
        let mut all = found.clone();
        let parsed = context.corpus.understand(search);
        if !parsed.is_empty() {
            all.and(&context.corpus.index.search(&parsed).0);
        }
        Self { search: search.trim().to_owned(), all }
    }

    /// The query string that lists its articles that meet `filters` too.
    fn link(&self, context: &Context<'_>, filters: &[Clause]) -> String {
        let filters = filters.iter().map(ToString::to_string);
        let parts = [context.query.search.trim(), &self.search].map(str::to_owned).into_iter().chain(filters);
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        context.query.explore().with_search(&parts.join(" ")).to_string()
    }
}

/// A filter as it is typed.
fn filter(by: FilterBy, value: &str, without: bool) -> Clause {
    let value = value.to_owned();
    Clause { without, kind: ClauseKind::Filter(Filter { by, key: value.clone(), value, named: false }) }
}

/// The filter that finds a value; a country goes by its name, as a person would type it.
fn naming(context: &Context<'_>, kind: FacetKind, key: &str, without: bool) -> Clause {
    let label = context.value(kind, key).label;
    filter(FilterBy::Facet(kind), if kind == FacetKind::Country { &label } else { key }, without)
}

/// Years in which an article may have been published: the first and the last.
type Years = (i16, i16);

/// The filters that find what may have been published in these years.
fn in_years((first, last): Years) -> Vec<Clause> {
    let (after, before) = (first, last.saturating_add(1));
    [(FilterBy::After, after), (FilterBy::Before, before)].map(|(by, year)| filter(by, &year_code(year), false)).into()
}

/// The filters that find what may have been published in the first, in the last and in no other year: in these and no others.
fn in_just_these((first, last): Years) -> Vec<Clause> {
    let by = |by: FilterBy, year: i16, without: bool| filter(by, &year_code(year), without);
    vec![
        by(FilterBy::After, last, false),
        by(FilterBy::Before, first.saturating_add(1), false),
        by(FilterBy::Before, first, true),
        by(FilterBy::After, last.saturating_add(1), true),
    ]
}

fn year_code(year: i16) -> String {
    format!("{year:04}")
}

/// The years as a value: "2019"; "2018/2020" for one of several, which whoever shows it puts into words.
fn label((first, last): Years) -> FacetLabel {
    let key = if first == last { first.to_string() } else { format!("{}/{}", year_code(first), year_code(last)) };
    FacetLabel { label: key.clone(), key }
}

/// The groups that the query chooses among `found`; `None` where it compares articles.
pub(super) fn groups(context: &Context<'_>, found: &Set) -> Option<Box<Groups>> {
    let searches: Vec<&str> = context.query.of.iter().filter_map(|of| search_of(of)).take(2).collect();
    if searches.is_empty() {
        return None;
    }
    let sides: Vec<Side> = searches.into_iter().map(|search| Side::new(context, found, search)).collect();
    let mut groups = Groups { suggested: suggested(context, found), ..Groups::default() };
    if let [one, other] = sides.as_slice() {
        groups.both = one.all.count_and(&other.all);
        let published = by_year(context, [one, other]);
        let facets = FacetKind::ALL.into_iter().map(|kind| by_value(context, [one, other], kind));
        groups.bars = core::iter::once(published).chain(facets).filter(|bars| !bars.rows.is_empty()).collect();
    }
    groups.sides = sides
        .into_iter()
        .map(|side| Group { found: side.all.count(), link: side.link(context, &[]), search: side.search })
        .collect();
    Some(Box::new(groups))
}

/// How many of each group have each value of a facet.
fn by_value(context: &Context<'_>, sides: [&Side; 2], kind: FacetKind) -> Bars {
    let sizes = sides.map(|side| side.all.count());
    let mut rows: Vec<([u32; 2], &str)> = Vec::new();
    for value in context.corpus.index.facet(kind).iter() {
        let counts = sides.map(|side| value.count_in(false, &side.all));
        if counts != [0, 0] {
            rows.push((counts, &value.key));
        }
    }
    // The order of the index, most articles first, decides between equals.
    rows.order_by(|(a, _), (b, _)| shares(*b, sizes).cmp(&shares(*a, sizes)));
    let more = u32::try_from(rows.len().saturating_sub(MOST)).unwrap_or(u32::MAX);
    let row = |(counts, key): ([u32; 2], &str)| Bar {
        value: Some(context.value(kind, key)),
        counts,
        links: links(context, sides, counts, &[naming(context, kind, key, false)]),
    };
    Bars { kind: Some(kind), rows: rows.into_iter().take(MOST).map(row).collect(), more }
}

/// The query strings that list how many of each group meet `filters`.
fn links(context: &Context<'_>, sides: [&Side; 2], counts: [u32; 2], filters: &[Clause]) -> [Option<String>; 2] {
    [0, 1].map(|side: usize| (counts[side] > 0).then(|| sides[side].link(context, filters)))
}

/// The parts of both groups together, so that groups of different sizes weigh alike.
fn shares(counts: [u32; 2], sizes: [u32; 2]) -> u64 {
    counts.into_iter().zip(sizes).map(|(count, size)| u64::from(count) * 1_000_000 / u64::from(size.max(1))).sum()
}

/// The first and the last year in which an article may have been published; `None` where no closed days say.
fn years(context: &Context<'_>, at: usize) -> Option<Years> {
    let days = Days::of(context.corpus.articles.get(at)?.published.when.as_ref()?)?;
    days.closed.then(|| (day_of(days.first).year(), day_of(days.last).year()))
}

/// How many of each group were published in each year. What may be of several years is of none of them: these years are a
/// row of their own.
fn by_year(context: &Context<'_>, sides: [&Side; 2]) -> Bars {
    let mut counted: BTreeMap<Years, [u32; 2]> = BTreeMap::new();
    let mut open = [0, 0];
    for (side, group) in sides.into_iter().enumerate() {
        for at in group.all.iter() {
            match years(context, at) {
                Some(years) => counted.entry(years).or_default()[side] += 1,
                None => open[side] += 1,
            }
        }
    }
    // A year without articles between others is told by its place.
    let first = counted.keys().map(|(first, _)| *first).min();
    let last = counted.keys().map(|(_, last)| *last).max();
    if let Some((first, last)) = first.zip(last).filter(|(first, last)| last - first < MOST_YEARS) {
        for year in first..=last {
            if !counted.keys().any(|(first, last)| (*first..=*last).contains(&year)) {
                counted.insert((year, year), [0, 0]);
            }
        }
    }
    let row = |(years, counts): (Years, [u32; 2])| Bar {
        value: Some(label(years)),
        counts,
        links: links(context, sides, counts, &in_just_these(years)),
    };
    let mut rows: Vec<Bar> = counted.into_iter().map(row).collect();
    if open != [0, 0] {
        rows.push(Bar { value: None, counts: open, links: [None, None] });
    }
    // A single row tells no two groups apart.
    if rows.len() < 2 {
        rows.clear();
    }
    Bars { kind: None, rows, more: 0 }
}

/// Groups of `found` that are worth comparing: the two years and the two outlets of most articles; and those with and
/// without the country, and the topic, that parts them most evenly.
fn suggested(context: &Context<'_>, found: &Set) -> Vec<Contrast> {
    let total = found.count();
    let contrast = |kind, values: Vec<FacetLabel>, counts, searches: [Vec<Clause>; 2]| {
        let named = searches.map(|clauses| {
            let clauses: Vec<String> = clauses.iter().map(ToString::to_string).collect();
            format!("{GROUP}{}", clauses.join(" "))
        });
        let link = context.query.open_screen_of(ScreenKind::Compare, &[&named[0], &named[1]]).to_string();
        Contrast { kind, values, counts, link }
    };
    let mut suggested = Vec::new();
    let mut by_year: BTreeMap<Years, u32> = BTreeMap::new();
    for years in found.iter().filter_map(|at| years(context, at)) {
        *by_year.entry(years).or_default() += 1;
    }
    let mut by_year: Vec<(Years, u32)> = by_year.into_iter().collect();
    by_year.order_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    by_year.truncate(2);
    by_year.order_by_key(|(years, _)| *years);
    if let [(one, of_one), (other, of_other)] = by_year[..] {
        // The short search, where it finds no others.
        let search = |(years, count): (Years, u32)| {
            let short = in_years(years);
            let typed = short.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
            if Side::new(context, found, &typed).all.count() == count { short } else { in_just_these(years) }
        };
        let searches = [(one, of_one), (other, of_other)].map(search);
        suggested.push(contrast(None, vec![label(one), label(other)], [of_one, of_other], searches));
    }
    let outlet = FacetKind::Outlet;
    let outlets = context.corpus.index.facet(outlet).iter();
    let mut outlets: Vec<(u32, &str)> =
        outlets.map(|value| (value.count_in(false, found), value.key.as_str())).filter(|it| it.0 > 0).collect();
    outlets.order_by_key(|(count, _)| Reverse(*count));
    if let [(of_one, one), (of_other, other), ..] = outlets[..] {
        let searches = [one, other].map(|name| vec![naming(context, outlet, name, false)]);
        let values = [one, other].map(|name| context.value(outlet, name)).to_vec();
        suggested.push(contrast(Some(outlet), values, [of_one, of_other], searches));
    }
    for kind in [FacetKind::Country, FacetKind::Topic] {
        let values = context.corpus.index.facet(kind).iter();
        let parted = values.map(|value| (value.count_in(false, found), value.key.as_str()));
        let parted = parted.filter(|(count, _)| *count > 0 && *count < total);
        // The first of equals is the one that most articles of the corpus have.
        let evenest = parted.min_by_key(|(count, _)| (2 * count).abs_diff(total));
        if let Some((count, key)) = evenest {
            let searches = [false, true].map(|without| vec![naming(context, kind, key, without)]);
            suggested.push(contrast(Some(kind), vec![context.value(kind, key)], [count, total - count], searches));
        }
    }
    suggested
}
