//! Which articles hold which values of each facet, and one value for what articles name differently.

use super::Set;
use super::words::fold;
use crate::article::{Article, Salience};
use crate::order::Order as _;
use crate::query::FacetKind;
use crate::source::TopicRule;
use std::collections::BTreeMap;

/// The values of one facet, most articles first.
#[derive(Clone, Debug, Default)]
pub struct Values {
    values: Vec<Holders>,
    /// Every form of every value, folded, with its place in `values`; in order.
    forms: Vec<(String, u32)>,
}

/// The articles that hold one value of a facet. Few values are in many articles, so these are lists.
#[derive(Clone, Debug, Default)]
pub struct Holders {
    /// ISO code or slug; else the form of the name that most articles use.
    pub key: String,
    /// Articles that name it, in order of place.
    pub named: Vec<u32>,
    /// Articles that are mainly about it.
    pub main: Vec<u32>,
}

impl Holders {
    /// The articles mainly about it, or all that name it.
    #[must_use]
    pub fn list(&self, mainly: bool) -> &[u32] {
        if mainly { &self.main } else { &self.named }
    }

    /// The same as a set of the `count` articles of the corpus.
    #[must_use]
    pub fn set(&self, mainly: bool, count: usize) -> Set {
        let mut set = Set::none(count);
        self.list(mainly).iter().for_each(|at| set.insert(*at as usize));
        set
    }

    /// How many of `set` hold it.
    #[must_use]
    pub fn count_in(&self, mainly: bool, set: &Set) -> u32 {
        let count = self.list(mainly).iter().filter(|at| set.contains(**at as usize)).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

impl Values {
    /// Collects one facet. Of the topics, only those that `topics` knows count, where it knows any.
    pub(super) fn build(kind: FacetKind, articles: &[Article], topics: &[TopicRule]) -> Self {
        let mut found = Builder::default();
        for (at, article) in (0..).zip(articles) {
            let mut add = |name: &str, main| found.add(kind, at, name, main);
            let reading = |reading: &crate::article::Reading| reading.value.clone();
            match kind {
                FacetKind::Country => {
                    article.countries.iter().for_each(|it| add(&it.iso, it.salience == Salience::Primary));
                }
                FacetKind::Topic => article
                    .topics
                    .iter()
                    .filter(|it| topics.is_empty() || topics.iter().any(|rule| rule.slug == it.topic))
                    .for_each(|it| add(&it.topic, it.salience == Salience::Primary)),
                FacetKind::Person => article.people.iter().for_each(|it| add(&it.name, false)),
                FacetKind::Organisation => article.organisations.iter().for_each(|it| add(&it.name, false)),
                FacetKind::Outlet => article.publisher.iter().map(reading).for_each(|it| add(&it, false)),
                FacetKind::Agency => article.agencies.iter().map(reading).for_each(|it| add(&it, false)),
            }
        }
        if kind == FacetKind::Person {
            found.join_surnames();
        }
        found.finish()
    }

    /// All of them, most articles first.
    pub fn iter(&self) -> impl Iterator<Item = &Holders> {
        self.values.iter()
    }

    /// The value that `name` is a form of.
    #[must_use]
    pub fn find(&self, kind: FacetKind, name: &str) -> Option<&Holders> {
        let folded = folded(kind, name);
        let at = self.forms.binary_search_by(|(form, _)| form.as_str().cmp(&folded)).ok()?;
        self.values.get(self.forms.get(at)?.1 as usize)
    }
}

/// What is known of the forms of one facet's values.
#[derive(Default)]
struct Builder {
    /// By folded form: its holders, and how many articles print it in which spelling.
    forms: BTreeMap<String, (Holders, Vec<(String, u32)>)>,
    /// Folded forms that stand for another.
    joined: BTreeMap<String, String>,
}

impl Builder {
    fn add(&mut self, kind: FacetKind, at: u32, name: &str, main: bool) {
        let folded = folded(kind, name);
        if folded.is_empty() {
            return;
        }
        let (holders, spellings) = self.forms.entry(folded).or_default();
        if holders.named.last() != Some(&at) {
            holders.named.push(at);
        }
        if main && holders.main.last() != Some(&at) {
            holders.main.push(at);
        }
        match spellings.iter_mut().find(|(spelling, _)| spelling == name) {
            Some((_, times)) => *times += 1,
            None => spellings.push((name.to_owned(), 1)),
        }
    }

    /// Joins a name of one word to the only fuller name that ends or begins with it.
    fn join_surnames(&mut self) {
        let mut fuller: BTreeMap<&str, Option<&str>> = BTreeMap::new();
        for name in self.forms.keys().filter(|name| name.contains(' ')) {
            let last = name.rsplit(' ').next().unwrap_or("");
            let first = name.split(' ').next().unwrap_or("");
            for word in [last, first] {
                fuller.entry(word).and_modify(|other| *other = None).or_insert(Some(name));
            }
        }
        let lone = self.forms.keys().filter(|name| !name.contains(' '));
        self.joined = lone.filter_map(|name| Some((name.clone(), (*fuller.get(name.as_str())?)?.to_owned()))).collect();
        for (name, full) in &self.joined {
            let Some((holders, _)) = self.forms.remove(name) else { continue };
            if let Some((all, _)) = self.forms.get_mut(full) {
                all.named.extend(holders.named);
                all.named.order();
                all.named.dedup();
            }
        }
    }

    fn finish(self) -> Values {
        let mut values: Vec<(String, Holders)> = Vec::new();
        for (folded, (mut holders, mut spellings)) in self.forms {
            // The spelling of most articles; of two, the one that was met first.
            spellings.order_by_key(|(_, times)| core::cmp::Reverse(*times));
            holders.key = spellings.into_iter().next().map(|(spelling, _)| spelling).unwrap_or_default();
            values.push((folded, holders));
        }
        values.order_by_key(|(_, it)| core::cmp::Reverse((it.named.len(), it.main.len())));
        let mut forms: Vec<(String, u32)> = Vec::new();
        for (at, (folded, _)) in (0..).zip(&values) {
            forms.push((folded.clone(), at));
        }
        forms.order();
        let place = |name: &String| forms.binary_search_by(|(form, _)| form.cmp(name)).ok().map(|at| forms[at].1);
        let also: Vec<_> = self.joined.iter().filter_map(|(name, full)| Some((name.clone(), place(full)?))).collect();
        forms.extend(also);
        forms.order();
        Values { values: values.into_iter().map(|(_, holders)| holders).collect(), forms }
    }
}

/// A name without what does not tell two apart: case, accents, hyphens, and the initial between a person's names.
/// Codes and slugs stay as they are.
fn folded(kind: FacetKind, name: &str) -> String {
    if kind.has_mainly() {
        return name.to_owned();
    }
    let mut words: Vec<String> = Vec::new();
    for word in name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let mut plain = String::new();
        word.chars().for_each(|letter| fold(letter, &mut plain));
        words.push(plain);
    }
    if kind == FacetKind::Person && words.len() > 2 {
        let last = words.len() - 1;
        let mut at = 0;
        words.retain(|word| {
            at += 1;
            at == 1 || at == last + 1 || word.chars().nth(1).is_some()
        });
    }
    words.join(" ")
}
