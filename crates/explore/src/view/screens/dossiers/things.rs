//! The things of the articles found, each once over the corpus, as the filter has them; and those that one article only
//! describes.

use super::names::FullNames;
use super::{Known, Thing};
use crate::index::folded;
use crate::index::lead::speaks_of_harm;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::order;
use crate::view::runs::clean;
use core::cmp::Reverse;
use dateline_model::article::{Agreement, Article};
use dateline_model::order::Order as _;
use dateline_model::query::{FacetKind, ScreenKind};
use fnv::FnvHashMap;

/// A thing, and where it is read.
pub(in crate::view::screens) struct Entry<'a> {
    /// What `of` holds in a link.
    pub key: String,
    /// How it is known.
    pub known: Known,
    /// The place of each article with the reading there, in order.
    pub readings: Vec<(usize, &'a Article, &'a Agreement)>,
}

/// Whether an article speaks of a thing once, in one word that says nothing of it but its kind: "talks", "a feud".
fn is_bare(agreement: &Agreement) -> bool {
    agreement.mentions.len() == 1 && agreement.name.is_ascii() && !clean(&agreement.name).contains(' ')
}

/// The things of the articles found: those of the topic file first, then named ones, then those that are described.
pub(in crate::view::screens) fn things<'a>(context: &Context<'a>, found: &Matches) -> Vec<Entry<'a>> {
    let full = FullNames::of(&context.corpus.articles);
    let mut places: FnvHashMap<(Known, String), usize> = FnvHashMap::default();
    let mut entries: Vec<Entry<'a>> = Vec::new();
    for at in found.all.iter() {
        let Some(article) = context.corpus.articles.get(at) else { continue };
        for agreement in article.agreements.iter().filter(|agreement| !agreement.mentions.is_empty()) {
            let (known, key) = match (full.key(agreement), &agreement.dossier) {
                (Some(slug), Some(_)) => (Known::Listed, slug.to_owned()),
                (Some(name), None) => (Known::Named, name.to_owned()),
                (None, _) if is_bare(agreement) => continue,
                (None, _) => (Known::Described, format!("{}: {}", article.id, clean(&agreement.name))),
            };
            // "Organisation" and "organization" are one name.
            let same = folded(FacetKind::Dossier, &key);
            let place = *places.entry((known, same)).or_insert(entries.len());
            let reading = (at, article, agreement);
            match entries.get_mut(place) {
                Some(entry) => entry.readings.push(reading),
                None => entries.push(Entry { key, known, readings: vec![reading] }),
            }
        }
    }
    entries.order_by(|a, b| {
        let weight = |entry: &Entry<'_>| (entry.known, Reverse(entry.articles()), Reverse(entry.mentions()));
        weight(a).cmp(&weight(b)).then_with(|| a.key.cmp(&b.key))
    });
    entries
}

impl Entry<'_> {
    /// How many articles mention it.
    pub fn articles(&self) -> usize {
        let mut places: Vec<usize> = self.readings.iter().map(|(at, ..)| *at).collect();
        places.dedup();
        places.len()
    }

    /// How often it is mentioned.
    fn mentions(&self) -> usize {
        self.readings.iter().map(|(.., agreement)| agreement.mentions.len()).sum()
    }

    /// Its label and, where that stands as in a text, the text's language.
    pub fn label(&self, context: &Context<'_>) -> (String, Option<String>) {
        if self.known == Known::Listed {
            return (context.value(FacetKind::Dossier, &self.key).label, None);
        }
        let first = self.readings.first();
        let name = if self.known == Known::Named { Some(self.key.as_str()) } else { None };
        let name = name.or_else(|| first.map(|(.., agreement)| agreement.name.as_str())).unwrap_or_default();
        (clean(name), first.and_then(|(_, article, _)| article.language.clone()))
    }

    /// What kind of thing it is: as the topic file says, else as the first article has it.
    pub fn kind(&self, context: &Context<'_>) -> String {
        let rule = context.corpus.dossiers.iter().find(|rule| self.known == Known::Listed && rule.slug == self.key);
        let first = || self.readings.first().map(|(.., agreement)| agreement.kind.clone());
        rule.map(|rule| rule.kind.clone()).or_else(first).unwrap_or_default()
    }

    /// As it stands in the list.
    pub fn thing(&self, context: &Context<'_>) -> Thing {
        let (label, language) = self.label(context);
        let stages = self.readings.iter().flat_map(|(.., agreement)| &agreement.stages);
        let times: Vec<_> = stages.filter_map(|stage| stage.when.as_ref()).collect();
        let first = times.iter().filter_map(|when| when.earliest).map(jiff::civil::Date::year).min();
        let last = times.iter().filter_map(|when| when.latest).map(jiff::civil::Date::year).max();
        Thing {
            key: self.key.clone(),
            folded: speaks_of_harm(&label),
            label,
            language,
            known: self.known,
            kind: self.kind(context),
            mentions: count(self.mentions()),
            articles: count(self.articles()),
            years: first.zip(last),
            link: link(context, Some(&self.key)),
        }
    }
}

/// The query string of the dossier `key`, or of the screen without one.
pub(super) fn link(context: &Context<'_>, key: Option<&str>) -> String {
    // The list stays in its order.
    let of: Vec<&str> = key.into_iter().chain(order::orders(context.query).map(String::as_str)).collect();
    context.query.open_screen_of(ScreenKind::Dossiers, &of).with_listed(0).to_string()
}

/// A count, however large.
pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
