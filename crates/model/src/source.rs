//! What the core is given: raw files, side-cars, the corpus's own description, its topics.

use crate::article::{Agreement, Article, Warning};
use crate::event::Event;
use crate::markup::PackedMarkup;
use crate::query::FacetKind;
use serde::{Deserialize, Serialize};

pub use crate::sidecar::{List, Sidecar, SidecarFile, act_key, line_key, within_key};

/// One raw article file with its side-car.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// The path below the corpus folder without its extension.
    pub id: String,
    /// The path as it was given.
    pub path: String,
    /// The file's bytes, untouched; where the file is no plain text in UTF-8, the text that was made of it.
    #[serde(with = "serde_bytes")]
    pub raw: Vec<u8>,
    /// What mark-up, columns or a head say of a text that was made of something else.
    pub markup: Option<PackedMarkup>,
    /// What was done to make the text, and what was wrong with the file.
    pub warnings: Vec<Warning>,
    /// What `NAME.toml` states.
    pub sidecar: Sidecar,
    /// The article as read, and linked with the others, before its text was withheld; then `raw` is empty.
    /// See [`dateline_pipeline::withhold`].
    pub pre_read: Option<Box<Article>>,
}

/// Whether `address` leads to a page of the web: whatever else an address can be, a script among it, is passed on by no
/// output.
#[must_use]
pub fn is_web_address(address: &str) -> bool {
    let (scheme, rest) = address.split_once("://").unwrap_or_default();
    let is_web = ["https", "http"].iter().any(|own| scheme.eq_ignore_ascii_case(own));
    is_web && !rest.is_empty() && !rest.contains(|letter: char| letter.is_whitespace() || letter.is_control())
}

/// `corpus.toml`: what people are told about the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CorpusInfo {
    /// Title of the site.
    pub title: String,
    /// One or two sentences on what is in it and what is not.
    pub description: String,
    /// Who owns the texts, who made the site.
    pub credits: String,
    /// An address for requests to remove a text.
    pub contact: String,
    /// Note on licences.
    pub licence: String,
    /// The address where the site is hosted: what a link leads to that is handed round from a page on a disk.
    pub site: String,
    /// The page where the site is made: its code, and where mistakes are reported.
    pub repository: String,
    /// Saved views offered at the start.
    pub starters: Vec<Starter>,
    /// Whether lessons lie beside the bundle: the build says so, not the file.
    pub lessons: bool,
}

/// What the first screen offers to begin with: a link to a saved view, or something that unfolds in place: what the page
/// reads of an article's date, the sentences that two articles share, or steps to follow.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Starter {
    /// Its name in links, for one that unfolds: "wrong-date".
    pub slug: String,
    /// The question it answers.
    pub title: String,
    /// A line on what it shows.
    pub note: String,
    /// The query string of the view, for one that is a link.
    pub query: String,
    /// What unfolds.
    pub shows: Option<Shows>,
    /// The id of the article whose date is shown.
    pub article: String,
    /// The ids of the two articles whose shared sentences are shown.
    pub articles: Vec<String>,
    /// Saved views, one after another.
    pub steps: Vec<Step>,
}

/// What a starter has the page show of what it has read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shows {
    /// When an article was written, and which date on its page is another's.
    Date,
    /// The sentences that two articles share, side by side.
    Shared,
}

/// One step of a starter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Step {
    /// What is to be seen.
    pub text: String,
    /// The query string of the view that shows it.
    pub query: String,
}

impl Starter {
    /// What tells it from the others, in each language: its name in links, else where it leads.
    #[must_use]
    pub fn key(&self) -> &str {
        if self.slug.is_empty() { &self.query } else { &self.slug }
    }

    /// Whether it unfolds in place instead of leading elsewhere.
    #[must_use]
    pub fn unfolds(&self) -> bool {
        self.shows.is_some() || !self.steps.is_empty()
    }

    /// The ids of the articles that it shows.
    pub fn shown_articles(&self) -> impl Iterator<Item = &str> {
        let date = (self.shows == Some(Shows::Date)).then_some(self.article.as_str());
        let shared = if self.shows == Some(Shows::Shared) { self.articles.as_slice() } else { &[] };
        date.into_iter().chain(shared.iter().map(String::as_str))
    }
}

/// Everything a site is made from: the content of a bundle.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bundle {
    /// `corpus.toml`.
    pub info: CorpusInfo,
    /// The topics of the topic file, the corpus's own first, then its dossiers.
    pub topics: Vec<TopicRule>,
    /// The articles.
    pub sources: Vec<Source>,
    /// What was wrong with the input at build time.
    pub problems: Vec<Warning>,
    /// The articles as the build has read and linked them, in the order of `sources`, so that a page can show them
    /// before the worker is there. `text` is empty where the source's bytes give it. See [`dateline_pipeline::prepare`].
    pub read: Vec<Article>,
    /// ISO 3166 codes of the countries that those name, in order, with their English names: a page need not carry the
    /// names of all the world's.
    pub countries: Vec<(String, String)>,
    /// Other names of those countries, and of the people and bodies that the topic file lists.
    pub names: Vec<NameRule>,
    /// Where what the first screen does without lies in a file of its own: the checksum of that file.
    pub supplement: Option<u64>,
}

/// What a page does without until a screen or the worker asks for it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Supplement {
    /// By what topics are read.
    pub topics: Vec<TopicPatterns>,
    /// What the articles tell of states and agreements.
    pub relations: Vec<Relations>,
}

/// What an article tells of states and agreements; each field as in [`Article`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Relations {
    /// The article's id.
    pub id: String,
    /// Agreements and their like.
    pub agreements: Vec<Agreement>,
    /// Acts between states.
    pub events: Vec<Event>,
}

/// What a topic is found by; each field as in [`TopicRule`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TopicPatterns {
    /// The topic or dossier.
    pub slug: String,
    /// What kind of thing a dossier is about; empty for a topic, which may have the same slug.
    pub kind: String,
    /// What speaks for it.
    pub patterns: Vec<Pattern>,
    /// What voids a match.
    pub unless: Vec<String>,
    /// What must stand somewhere in the article.
    pub needs: Vec<String>,
    /// Other names of a dossier; those of a topic serve the search, which the first screen has.
    pub other_names: Vec<String>,
}

/// Other names of one country, person or body, in whatever language and script; they serve search only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NameRule {
    /// ISO 3166 code of the country, where it is one.
    pub country: String,
    /// The person, as articles name them.
    pub person: String,
    /// The body, as articles name it.
    pub organisation: String,
    /// What else they are called.
    pub other_names: Vec<String>,
}

impl NameRule {
    /// What it names: the filter, and the value there.
    #[must_use]
    pub fn of(&self) -> Option<(FacetKind, &str)> {
        [
            (FacetKind::Country, &self.country),
            (FacetKind::Person, &self.person),
            (FacetKind::Organisation, &self.organisation),
        ]
        .into_iter()
        .find(|(_, value)| !value.is_empty())
        .map(|(kind, value)| (kind, value.as_str()))
    }
}

/// One topic or dossier of the topic file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TopicRule {
    /// Stable, in links: "export-controls".
    pub slug: String,
    /// Plain group it stands in: "diplomacy", "security", "trade", "history", ...
    pub group: String,
    /// Label in English.
    pub en: String,
    /// Label in Korean.
    pub ko: String,
    /// Label in Japanese.
    pub ja: String,
    /// IPTC Media Topic, `medtop:…`; in exports only.
    pub iptc: String,
    /// Patterns, each with a weight; grammar in `recognise::topics`.
    pub patterns: Vec<Pattern>,
    /// Patterns whose presence in the same sentence voids a match.
    pub unless: Vec<String>,
    /// Slug of a wider topic that every match speaks for too; empty where there is none.
    pub broader: String,
    /// Patterns that must all stand somewhere in the article, or no match of this topic counts.
    pub needs: Vec<String>,
    /// Names that serve search only.
    pub other_names: Vec<String>,
    /// What kind of thing a dossier is about, one of [`DOSSIER_KINDS`]; empty for a topic.
    pub kind: String,
}

/// What dossiers can be about.
pub const DOSSIER_KINDS: [&str; 7] = ["agreement", "meeting", "dispute", "exercise", "treaty", "war", "matter"];

impl TopicRule {
    /// Whether it is a dossier, a thing with a life, and no topic.
    #[must_use]
    pub fn is_dossier(&self) -> bool {
        !self.kind.is_empty()
    }

    /// Its labels and its other names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let labels = [&self.en, &self.ko, &self.ja].into_iter().filter(|label| !label.is_empty());
        labels.chain(&self.other_names).map(String::as_str)
    }
}

/// A topic file: `topics.toml` of a corpus, or the general set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TopicFile {
    /// Whether the general set for world news is used too, after these; no where not given.
    pub general: bool,
    /// The topics, in the order in which they are offered.
    pub topic: Vec<TopicRule>,
    /// Things with a life that are known by more than a name: agreements, meetings, disputes ...
    pub dossier: Vec<TopicRule>,
    /// Other names of countries, people and bodies.
    pub name: Vec<NameRule>,
}

impl TopicFile {
    /// The topics in force, then the dossiers: the corpus's own, then the general set where the corpus asks for it or
    /// has none of its own. A slug that both have is the corpus's.
    #[must_use]
    pub fn in_force(own: Option<Self>, general: Self) -> Vec<TopicRule> {
        let Some(own) = own else {
            return general.topic.into_iter().chain(general.dossier).collect();
        };
        let with = |own_rules: Vec<TopicRule>, general_rules: Vec<TopicRule>| {
            let taken: Vec<_> = own_rules.iter().map(|rule| rule.slug.clone()).collect();
            let others = general_rules.into_iter().filter(move |rule| own.general && !taken.contains(&rule.slug));
            own_rules.into_iter().chain(others)
        };
        with(own.topic, general.topic).chain(with(own.dossier, general.dossier)).collect()
    }
}

/// A pattern and what a match is worth.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pattern {
    /// The pattern.
    pub p: String,
    /// Weight, 1 where not given.
    pub w: Option<f32>,
}
