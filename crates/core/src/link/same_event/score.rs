//! Whether two sentences tell of the same event: what they share, weighed by how rare it is, and their times.
//!
//! Whole numbers only, so that every machine comes to the same.

use super::told::{Feature, Time, Told};
use crate::date::calendar::days_between;
use crate::order::Order as _;
use crate::rule::Rule;
use jiff::civil::Date;

/// Articles that every corpus is taken to have besides its own, so that in a small one nothing seems rare.
const PRIOR: usize = 16;
/// What is told without its time is news for so many days; after that it may be another of its kind.
const REPORTED: i32 = 3;
/// Times of a sentence that are compared.
const TIMES: usize = 8;
/// What two sentences must share at least, besides twice what the rarest feature weighs.
const LEAST: u32 = 10;
/// More of it, where nothing but the days of publication says that the times agree.
const UNTOLD: u32 = 6;
/// More of it, where one of the articles has no date and nothing says that the times agree.
const UNDATED: u32 = 12;
/// What it weighs that both state the same month, or less.
const NARROW: u32 = 8;

/// In how many articles each feature stands.
#[derive(Debug)]
pub(super) struct Weights {
    articles: usize,
    /// Sorted by feature.
    counts: Vec<(Feature, u32)>,
}

impl Weights {
    pub fn of(told: &[Told], articles: usize) -> Self {
        let mut all: Vec<(Feature, u32)> = Vec::new();
        for sentence in told {
            all.extend(sentence.features.iter().map(|feature| (*feature, sentence.article)));
        }
        all.sort_unstable();
        all.dedup();
        let runs = all.chunk_by(|one, other| one.0 == other.0);
        let count = |run: &[(Feature, u32)]| Some((run.first()?.0, u32::try_from(run.len()).unwrap_or(u32::MAX)));
        Self { articles, counts: runs.filter_map(count).collect() }
    }

    /// How many articles have it.
    pub fn articles(&self, feature: Feature) -> u32 {
        let at = self.counts.binary_search_by_key(&feature, |(own, _)| *own);
        at.ok().and_then(|at| self.counts.get(at)).map_or(0, |(_, count)| *count)
    }

    /// Twice the binary logarithm of how rare it is, cut to a whole number (inverse document frequency).
    fn weight(&self, feature: Feature) -> u32 {
        let weight = self.rarity(self.articles(feature));
        if matches!(feature, Feature::Country(_)) { weight / 2 } else { weight }
    }

    fn rarity(&self, count: u32) -> u32 {
        let ratio = (self.articles + PRIOR) as u64 * 16 / u64::from(count.max(1));
        ratio.saturating_mul(ratio).max(1).ilog2().saturating_sub(8)
    }
}

/// Why two sentences are linked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub score: u32,
    pub rule: Rule,
    /// The stated times that agree: indices in the dates of the one article and the other.
    pub times: Option<(usize, usize)>,
}

/// The link between `one` and `other`, if they tell of the same event.
pub(super) fn score(one: &Told, other: &Told, weights: &Weights) -> Option<Found> {
    let (mut shared, mut people, mut names, mut countries, mut words) = (0, 0, 0, 0, 0);
    for feature in one.features.iter().filter(|feature| has(other, **feature)) {
        shared += weights.weight(*feature);
        *match feature {
            Feature::Person(_) => &mut people,
            Feature::Name(_) => &mut names,
            Feature::Country(_) => &mut countries,
            Feature::Number(_) | Feature::Word(_) => &mut words,
        } += 1;
    }
    let Agreed { rule, bonus, more, times } = agree(one, other)?;
    words += more;
    // Two names, or one and two words, or two countries and two words.
    let actors = 2 * (people + names) + countries;
    if actors < 2 || words < 1 || (actors < 4 && words < 2) {
        return None;
    }
    // Two things done by other people are two things; so are two in which only one has people, unless more is shared.
    let (mine, theirs) = (count(one, is_person), count(other, is_person));
    if (people == 0 && mine > 0 && theirs > 0) || (people + names == 0 && (mine > 0) != (theirs > 0) && words < 3) {
        return None;
    }
    if rule != Rule::EventSameTime {
        // Without a time, it takes the same people and the same figures.
        let figures = one.features.iter().any(|own| is_number(own) && has(other, *own));
        let other_people = mine > people && theirs > people;
        let other_figures = !figures && count(one, is_number) > 0 && count(other, is_number) > 0;
        if people == 0 || other_people || other_figures {
            return None;
        }
    }
    let all = |told: &Told| told.features.iter().map(|feature| weights.weight(*feature)).sum::<u32>();
    let (less, most) = (all(one).min(all(other)), all(one).max(all(other)));
    let extra = match rule {
        Rule::EventUndated => UNDATED,
        Rule::EventSameDays => UNTOLD,
        _ => 0,
    };
    // A day or a month that both state tells events apart; a year or the days of publication do so less.
    let alike = match bonus {
        NARROW.. => (shared + bonus) * 4 >= less,
        _ => shared * 2 >= less && shared * 3 >= most,
    };
    let enough = alike && shared + bonus >= LEAST + 2 * weights.rarity(2) + extra;
    enough.then_some(Found { score: shared + bonus, rule, times })
}

fn is_person(feature: &Feature) -> bool {
    matches!(feature, Feature::Person(_))
}

fn is_number(feature: &Feature) -> bool {
    matches!(feature, Feature::Number(_))
}

fn count(told: &Told, which: fn(&Feature) -> bool) -> u32 {
    told.features.iter().fold(0, |sum, feature| sum + u32::from(which(feature)))
}

fn has(told: &Told, feature: Feature) -> bool {
    told.features.binary_search(&feature).is_ok()
}

/// That the times of two sentences agree.
struct Agreed {
    rule: Rule,
    bonus: u32,
    /// Further times that both state.
    more: u32,
    times: Option<(usize, usize)>,
}

/// Whether the times of both agree, how, and what that weighs.
fn agree(one: &Told, other: &Told) -> Option<Agreed> {
    let mut pairs: Vec<(u32, usize, usize)> = Vec::new();
    for mine in one.times.iter().take(TIMES) {
        for theirs in other.times.iter().take(TIMES) {
            pairs.extend(Some((same(mine, theirs), mine.at, theirs.at)).filter(|pair| pair.0 > 0));
        }
    }
    pairs.order_by_key(|(weight, mine, theirs)| (core::cmp::Reverse(*weight), *mine, *theirs));
    if let Some((weight, mine, theirs)) = pairs.first().copied() {
        let next = pairs.iter().find(|pair| pair.0 >= NARROW && pair.1 != mine && pair.2 != theirs);
        let bonus = weight + next.map_or(0, |next| next.0);
        let times = Some((mine, theirs));
        return Some(Agreed { rule: Rule::EventSameTime, bonus, more: u32::from(next.is_some()), times });
    }
    if !one.times.is_empty() && !other.times.is_empty() {
        return None;
    }
    let without = |rule| Agreed { rule, bonus: 0, more: 0, times: None };
    let Some((mine, theirs)) = one.published.zip(other.published) else {
        // A stated time and no other to hold it against is none.
        let stated = !one.times.is_empty() || !other.times.is_empty();
        return (!stated).then(|| without(Rule::EventUndated));
    };
    // Where only one states a time, it must be one that the other could report as news.
    let news = |told: &Told, published: (Date, Date)| {
        told.times.is_empty() || told.times.iter().any(|time| gap((time.earliest, time.latest), published) <= REPORTED)
    };
    let fresh = gap(mine, theirs) <= REPORTED && news(one, theirs) && news(other, mine);
    fresh.then(|| without(Rule::EventSameDays))
}

/// What it weighs that both state these times: nothing unless they are the same, or one lies in the other and is short.
fn same(one: &Time, other: &Time) -> u32 {
    let width = |time: &Time| days_between(time.earliest, time.latest);
    if one.latest < other.earliest || other.latest < one.earliest {
        return 0;
    }
    match width(one).max(width(other)) {
        ..=1 => 10,
        2..=31 => NARROW,
        _ if !one.ended || !other.ended => 0,
        _ if (one.earliest, one.latest) == (other.earliest, other.latest) => 6,
        32..=100 => 2,
        _ => 0,
    }
}

/// Days between two stretches of time; nothing where they meet.
fn gap(one: (Date, Date), other: (Date, Date)) -> i32 {
    days_between(one.1, other.0).max(days_between(other.1, one.0)).max(0)
}
