//! How often countries are named together: counted in one walk over the sentences.

use super::naming::Naming;
use super::{Cell, CountryCount, Matrix, Pair};
use crate::view::context::Context;
use crate::view::order;
use crate::view::parts::FacetLabel;
use dateline_model::order::Order as _;
use dateline_model::query::{FacetKind, Query, ScreenKind};

/// Countries that are counted in pairs; there are not as many.
const MOST_PAIRED: usize = 400;
/// Pairs that are listed.
const MOST_PAIRS: usize = 300;
/// Countries of the matrix.
const MOST_ROWS: usize = 12;
/// Even pairs that are named.
const MOST_EVEN: usize = 3;

/// What is counted of a pair.
#[derive(Clone, Copy, Default)]
pub(super) struct Count {
    pub sentences: u32,
    pub shared: u32,
    pub told: u32,
    pub articles: u32,
}

/// What is counted of all countries and pairs.
pub(super) struct Counts {
    /// Of each country by itself.
    countries: Vec<Count>,
    /// Of each pair; see [`cell`].
    pairs: Vec<Count>,
}

/// The place of a pair of which `b` comes after `a`.
fn cell(a: usize, b: usize) -> usize {
    b * b.saturating_sub(1) / 2 + a
}

impl Counts {
    pub fn new(naming: &Naming) -> Self {
        let count = naming.countries.len();
        let paired = count.min(MOST_PAIRED);
        let mut counts = Self {
            countries: vec![Count::default(); count],
            pairs: vec![Count::default(); paired * paired.saturating_sub(1) / 2],
        };
        for countries in &naming.articles {
            counts.each(countries, |count| count.articles += 1);
        }
        // Which articles have a sentence that names two: those places are not in order of the articles.
        let mut places: Vec<(usize, usize)> = Vec::new();
        for (number, sentence) in naming.sentences.iter().enumerate() {
            let shared = u32::from(sentence.places.len() > 1);
            counts.each(&sentence.countries, |count| {
                count.sentences += 1;
                count.shared += shared;
            });
            places.extend(sentence.places.iter().map(|(at, _)| (*at, number)));
        }
        places.order();
        counts.tell(naming, &places);
        counts
    }

    /// Counts the articles that have a sentence of each country and pair; `places` are articles and sentences, in order.
    fn tell(&mut self, naming: &Naming, places: &[(usize, usize)]) {
        // The last article counted, from 1, of each.
        let mut seen = Self {
            countries: vec![Count::default(); self.countries.len()],
            pairs: vec![Count::default(); self.pairs.len()],
        };
        for (at, number) in places {
            let Some(sentence) = naming.sentences.get(*number) else { continue };
            let article = u32::try_from(*at + 1).unwrap_or(u32::MAX);
            let mut fresh = Vec::new();
            let mut which = 0_usize;
            seen.each(&sentence.countries, |seen| {
                fresh.push(seen.told != article);
                seen.told = article;
            });
            self.each(&sentence.countries, |count| {
                count.told += u32::from(fresh.get(which).copied().unwrap_or_default());
                which += 1;
            });
        }
    }

    /// Does it to each of the countries, which are in order, and to each pair of them.
    fn each(&mut self, countries: &[u32], mut change: impl FnMut(&mut Count)) {
        for (at, second) in countries.iter().enumerate() {
            if let Some(count) = self.countries.get_mut(*second as usize) {
                change(count);
            }
            for first in countries.get(..at).unwrap_or_default() {
                if let Some(count) = self.pairs.get_mut(cell(*first as usize, *second as usize)) {
                    change(count);
                }
            }
        }
    }

    /// Of a country by itself.
    pub fn country(&self, at: u32) -> Count {
        self.countries.get(at as usize).copied().unwrap_or_default()
    }

    /// Of two countries.
    pub fn pair(&self, a: u32, b: u32) -> Count {
        let place = cell(a.min(b) as usize, a.max(b) as usize);
        if a == b { Count::default() } else { self.pairs.get(place).copied().unwrap_or_default() }
    }
}

/// The query string of the sentences of a country, or of two; of the screen without any where there is none.
pub(super) fn link(context: &Context<'_>, of: &[&str]) -> String {
    // The tables stay in their order.
    let all: Vec<&str> = of.iter().copied().chain(order::orders(context.query).map(String::as_str)).collect();
    context.query.open_screen_of(ScreenKind::Countries, &all).with_listed(0).to_string()
}

/// The query string of the articles that name all of them, in Explore.
pub(super) fn filter<'a>(context: &Context<'_>, of: impl Iterator<Item = &'a str>) -> String {
    let explore = context.query.explore().with_listed(0);
    let chosen = |query: Query, iso: &'a str| {
        let is_chosen = query.of(FacetKind::Country).values.iter().any(|it| it == iso);
        if is_chosen { query } else { query.toggle(FacetKind::Country, iso) }
    };
    of.fold(explore, chosen).to_string()
}

/// Every country.
pub(super) fn countries(context: &Context<'_>, naming: &Naming, counts: &Counts) -> Vec<CountryCount> {
    let most = counts.countries.iter().map(|count| count.sentences).max().unwrap_or_default();
    let one = |(at, country): (u32, &FacetLabel)| {
        let Count { sentences, told, articles, .. } = counts.country(at);
        let key = country.key.as_str();
        let (link, filter) = (link(context, &[key]), filter(context, [key].into_iter()));
        let (country, shade) = (country.clone(), shade(sentences, most));
        CountryCount { country, articles, sentences, told, shade, link, filter }
    };
    (0..).zip(&naming.countries).map(one).collect()
}

/// The pairs in alphabetical order, how many of them are left out, those named most, and how many are even.
pub(super) fn pairs(context: &Context<'_>, naming: &Naming, counts: &Counts) -> (Vec<Pair>, u32, Vec<Pair>, u32) {
    let count = u32::try_from(naming.countries.len().min(MOST_PAIRED)).unwrap_or_default();
    let all = (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b)));
    let mut all: Vec<(u32, u32, Count)> = all.map(|(a, b)| (a, b, counts.pair(a, b))).collect();
    all.retain(|(.., count)| count.articles > 0);
    let most = all.iter().map(|(.., count)| count.sentences).max().unwrap_or_default();
    let even = || all.iter().filter(|(.., count)| most > 0 && count.sentences == most);
    let one = |it: &(u32, u32, Count)| pair(context, naming, it);
    let named_most = even().take(MOST_EVEN).filter_map(one).collect();
    let number = u32::try_from(even().count()).unwrap_or(u32::MAX);
    let more = all.len().saturating_sub(MOST_PAIRS);
    if more > 0 {
        all.order_by(|(.., a), (.., b)| (b.sentences, b.articles).cmp(&(a.sentences, a.articles)));
        all.truncate(MOST_PAIRS);
        all.order_by_key(|(a, b, _)| (*a, *b));
    }
    (all.iter().filter_map(one).collect(), u32::try_from(more).unwrap_or(u32::MAX), named_most, number)
}

fn pair(context: &Context<'_>, naming: &Naming, (a, b, count): &(u32, u32, Count)) -> Option<Pair> {
    let (first, second) = (naming.countries.get(*a as usize)?, naming.countries.get(*b as usize)?);
    let Count { sentences, shared, told, articles } = *count;
    let keys = [first.key.as_str(), second.key.as_str()];
    let (link, filter) = (link(context, &keys), filter(context, keys.into_iter()));
    Some(Pair { first: first.clone(), second: second.clone(), sentences, shared, told, articles, link, filter })
}

/// The countries named in most sentences, of those that are named with others, against each other.
pub(super) fn matrix(context: &Context<'_>, naming: &Naming, counts: &Counts) -> Matrix {
    let mut all: Vec<u32> = (0..).zip(&naming.countries).map(|(at, _)| at).take(MOST_PAIRED).collect();
    let named_with = |a: &u32| (0..).zip(&naming.countries).any(|(b, _)| counts.pair(*a, b).sentences > 0);
    all.retain(named_with);
    all.order_by(|a, b| {
        let key = |at: u32| (counts.country(at).sentences, counts.country(at).articles);
        key(*b).cmp(&key(*a))
    });
    all.truncate(MOST_ROWS);
    all.order();
    let most = all.iter().flat_map(|a| all.iter().map(|b| counts.pair(*a, *b).sentences)).max().unwrap_or_default();
    let name = |at: u32| naming.countries.get(at as usize).cloned().unwrap_or_default();
    let one = |a: u32, b: u32| {
        (a != b).then(|| {
            let sentences = counts.pair(a, b).sentences;
            let (first, second) = (name(a.min(b)).key, name(a.max(b)).key);
            Cell { sentences, shade: shade(sentences, most), link: link(context, &[&first, &second]) }
        })
    };
    Matrix {
        countries: all.iter().map(|at| name(*at)).collect(),
        rows: all.iter().map(|a| all.iter().map(|b| one(*a, *b)).collect()).collect(),
        left_out: u32::try_from(naming.countries.len() - all.len()).unwrap_or(u32::MAX),
    }
}

/// A fourth of the most, in which `count` lies; 0 for none.
fn shade(count: u32, most: u32) -> u8 {
    let fourths = (u64::from(count) * 4).div_ceil(u64::from(most.max(1)));
    u8::try_from(fourths.min(4)).unwrap_or(4)
}
