//! Whether two sentences tell of the same event: what they share, weighed by how rare it is, and their times.
//!
//! Whole numbers only, so that every machine comes to the same.

use super::features::{Shared, Whole};
use super::told::{Group, Time, Told};
use dateline_model::date::calendar::days_between;
use dateline_model::rule::Rule;
use jiff::civil::Date;

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
/// What it weighs that both state the same day.
const SAME_DAY: u32 = 10;
/// What it weighs at most that times agree: two days.
const MOST_FOR_TIMES: u32 = 2 * SAME_DAY;

/// Why two sentences are linked.
#[derive(Clone, Copy, Debug)]
pub(super) struct PairScore {
    pub score: u32,
    pub rule: Rule,
    /// The stated times that agree: indices in the dates of the one article and the other.
    pub times: Option<(usize, usize)>,
}

/// What two sentences share.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Common {
    weight: u32,
    people: u32,
    names: u32,
    countries: u32,
    numbers: u32,
    words: u32,
}

impl Common {
    /// Counts a feature that both have.
    pub fn add(&mut self, shared: &Shared) {
        self.weight += shared.weight;
        *match shared.feature.kind() {
            Group::Person => &mut self.people,
            Group::Name => &mut self.names,
            Group::Country => &mut self.countries,
            Group::Number => &mut self.numbers,
            Group::Word => &mut self.words,
        } += 1;
    }
}

/// A sentence with all that it is made of.
pub(super) type Made<'a> = (&'a Told, Whole);

/// The link between `one` and `other`, which have `common` in common, if they tell of the same event. `twice` is the weight
/// of what stands in two articles.
pub(super) fn score(one: Made<'_>, other: Made<'_>, common: &Common, twice: u32) -> Option<PairScore> {
    let Common { weight: shared, people, names, countries, numbers, words } = *common;
    let mut words = numbers + words;
    let needed = LEAST + 2 * twice;
    // Two names, or one and two words, or two countries and two words; most have less, or too little of any weight.
    let actors = 2 * (people + names) + countries;
    if shared + MOST_FOR_TIMES < needed || actors < 2 {
        return None;
    }
    let Agreed { rule, bonus, more, times } = agree(one.0, other.0)?;
    words += more;
    if words < 1 || (actors < 4 && words < 2) {
        return None;
    }
    // Two things done by other people are two things; so are two in which only one has people, unless more is shared.
    let (mine, theirs) = (one.1.people, other.1.people);
    if (people == 0 && mine > 0 && theirs > 0) || (people + names == 0 && (mine > 0) != (theirs > 0) && words < 3) {
        return None;
    }
    if rule != Rule::EventSameTime {
        // Without a time, it takes the same people and the same figures.
        let other_people = mine > people && theirs > people;
        let other_figures = numbers == 0 && one.1.numbers > 0 && other.1.numbers > 0;
        if people == 0 || other_people || other_figures {
            return None;
        }
    }
    let (less, most) = (one.1.weight.min(other.1.weight), one.1.weight.max(other.1.weight));
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
    let enough = alike && shared + bonus >= needed + extra;
    enough.then_some(PairScore { score: shared + bonus, rule, times })
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
    let pairs = || {
        let theirs = other.times.iter().take(TIMES);
        let mine = one.times.iter().take(TIMES);
        let pairs =
            mine.flat_map(move |mine| theirs.clone().map(move |theirs| (same(mine, theirs), mine.at, theirs.at)));
        pairs.filter(|pair| pair.0 > 0)
    };
    if let Some((weight, mine, theirs)) = pairs().min_by_key(|pair| (core::cmp::Reverse(pair.0), pair.1, pair.2)) {
        let next =
            pairs().filter(|pair| pair.0 >= NARROW && pair.1 != mine && pair.2 != theirs).map(|pair| pair.0).max();
        let bonus = weight + next.unwrap_or(0);
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
        ..=1 => SAME_DAY,
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
