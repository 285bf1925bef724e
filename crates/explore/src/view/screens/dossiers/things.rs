//! The things of the articles found, each once over the corpus: by the topic file's slug, by name, or by an acronym that
//! stands for one name only.

use super::{Known, Thing};
use crate::corpus::Corpus;
use crate::index::folded;
use crate::index::lead::speaks_of_harm;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::runs::clean;
use core::cmp::Reverse;
use dateline_model::article::{Agreement, Article};
use dateline_model::order::Order as _;
use dateline_model::query::{FacetKind, ScreenKind};
use dateline_model::rule::Rule;
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

/// How an agreement is known.
fn known(agreement: &Agreement) -> Known {
    let is_name = |rule: Rule| matches!(rule, Rule::AgreementHead | Rule::AgreementAcronym);
    match &agreement.dossier {
        Some(_) => Known::Listed,
        None if agreement.mentions.iter().any(|mention| is_name(mention.rule)) => Known::Named,
        None => Known::Described,
    }
}

/// Whether an article speaks of a thing once, in one word that says nothing of it but its kind: "talks", "a feud".
fn is_bare(agreement: &Agreement) -> bool {
    agreement.mentions.len() == 1 && agreement.name.is_ascii() && !clean(&agreement.name).contains(' ')
}

/// A folded name with the number at its end as a figure: "world war two" and "world war ii" are one name.
fn numbered(name: String) -> String {
    const NUMBERS: [[&str; 2]; 5] = [["one", "i"], ["two", "ii"], ["three", "iii"], ["four", "iv"], ["five", "v"]];
    let Some((front, last)) = name.rsplit_once(' ') else { return name };
    match NUMBERS.iter().position(|words| words.contains(&last)) {
        Some(at) => format!("{front} {}", at + 1),
        None => name,
    }
}

/// Whether `name` is an acronym.
fn is_acronym(name: &str) -> bool {
    name.chars().filter(|letter| letter.is_uppercase()).count() > 1 && !name.contains(char::is_whitespace)
}

/// The letters that may stand for a name: of its capitals, and of all its words.
fn initials(name: &str) -> [String; 2] {
    let firsts = || name.split([' ', '-']).filter_map(|word| word.chars().next());
    [firsts().filter(|letter| letter.is_uppercase()).collect(), firsts().flat_map(char::to_uppercase).collect()]
}

/// The names that the corpus gives in full by the acronym for them; `None` where it stands for two.
fn full_names(corpus: &Corpus) -> FnvHashMap<String, Option<&str>> {
    let mut names: FnvHashMap<String, Option<&str>> = FnvHashMap::default();
    for agreement in corpus.articles.iter().flat_map(|article| &article.agreements) {
        if known(agreement) != Known::Named || is_acronym(&agreement.name) {
            continue;
        }
        let same = |one: &str| folded(FacetKind::Outlet, one) == folded(FacetKind::Outlet, &agreement.name);
        for letters in initials(&agreement.name).into_iter().filter(|letters| letters.len() > 1) {
            let known = names.entry(letters).or_insert(Some(&agreement.name));
            if known.is_some_and(|known| !same(known)) {
                *known = None;
            }
        }
    }
    names
}

/// The things of the articles found: those of the topic file first, then named ones, then those that are described.
pub(in crate::view::screens) fn things<'a>(context: &Context<'a>, found: &Matches) -> Vec<Entry<'a>> {
    let full = full_names(context.corpus);
    let mut places: FnvHashMap<(Known, String), usize> = FnvHashMap::default();
    let mut entries: Vec<Entry<'a>> = Vec::new();
    for at in found.all.iter() {
        let Some(article) = context.corpus.articles.get(at) else { continue };
        for agreement in article.agreements.iter().filter(|agreement| !agreement.mentions.is_empty()) {
            let known = known(agreement);
            let name = agreement.name.as_str();
            if known == Known::Described && is_bare(agreement) {
                continue;
            }
            let key = match (&agreement.dossier, known) {
                (Some(slug), _) => slug.clone(),
                (None, Known::Described) => format!("{}: {}", article.id, clean(name)),
                (None, _) => full.get(name).copied().flatten().filter(|_| is_acronym(name)).unwrap_or(name).to_owned(),
            };
            // "Organisation" and "organization" are one name; a slug is itself.
            let same = if known == Known::Listed { key.clone() } else { numbered(folded(FacetKind::Outlet, &key)) };
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
            return (label_of(context, &self.key), None);
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
            link: link(context, &self.key),
        }
    }
}

/// What the topic file calls the dossier `slug`, in the language of the page.
pub(super) fn label_of(context: &Context<'_>, slug: &str) -> String {
    let rule = context.corpus.dossiers.iter().find(|rule| rule.slug == slug);
    rule.map_or(slug, |rule| context.corpus.localisation.topic(rule)).to_owned()
}

/// The query string of the dossier `key`.
pub(super) fn link(context: &Context<'_>, key: &str) -> String {
    context.query.open_screen_of(ScreenKind::Dossiers, &[key]).with_listed(0).to_string()
}

/// A count, however large.
pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
