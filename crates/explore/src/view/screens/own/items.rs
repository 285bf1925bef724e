//! What of an article is read one by one, and can be set aside one by one: countries, topics, people, organisations, acts between
//! states, lines; with what a side-car sets aside, so that it can be put back.

use crate::corpus::Corpus;
use crate::view::context::Context;
use crate::view::screens::countries::sentences;
use dateline_model::article::Article;
use dateline_model::event::{Act, Event};
use dateline_model::query::Query;
use dateline_model::rule::{Kind, Rule};
use dateline_model::source::{List, Sidecar, act_key, line_key};
use dateline_model::span::Span;
use serde::{Deserialize, Serialize};

/// Characters of a line that tell it from the others.
const LINE: usize = 160;

/// What is read one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Group {
    /// Countries.
    Countries,
    /// Topics.
    Topics,
    /// People.
    People,
    /// Organisations.
    Organisations,
    /// Acts between states.
    Acts,
    /// Lines of the text.
    Lines,
}

impl Group {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 6] =
        [Self::Countries, Self::Topics, Self::People, Self::Organisations, Self::Acts, Self::Lines];

    /// Its name among the words.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Countries => "countries",
            Self::Topics => "topics",
            Self::People => "people",
            Self::Organisations => "organisations",
            Self::Acts => "acts",
            Self::Lines => "lines",
        }
    }
}

/// One thing that is read, or was set aside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The list of a side-car that says otherwise than what is read, or says what is shown.
    pub list: List,
    /// Its entry there.
    pub entry: String,
    /// What it is called, or its words.
    pub label: String,
    /// The act, where it is one that is read.
    pub act: Option<ItemAct>,
    /// What a line is.
    pub kind: Option<Kind>,
    /// Whether it counts: it is there, or the line is part of the story.
    pub counts: bool,
    /// Whether a person has said so.
    pub stated: bool,
}

/// An act of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemAct {
    /// Who acts.
    pub source: String,
    /// Towards whom.
    pub target: String,
    /// How.
    pub act: Act,
    /// What read it.
    pub rule: Rule,
}

impl Item {
    fn read(list: List, entry: String, label: String) -> Self {
        Self { list, entry, label, act: None, kind: None, counts: true, stated: false }
    }

    /// What a side-car has in `list`, and is not read.
    fn stated(list: List, entry: &str, label: String) -> Self {
        let counts = list == List::Story;
        Self { list, entry: entry.to_owned(), label, act: None, kind: None, counts, stated: true }
    }

    /// What becomes of a side-car where somebody says the contrary: whether its list has the entry then.
    #[must_use]
    pub fn puts(&self) -> bool {
        !self.stated
    }
}

/// What is read of `group` in the article `id`, beside which stands `sidecar`; what that sets aside comes last.
#[must_use]
pub fn items(corpus: &Corpus, id: &str, sidecar: &Sidecar, group: Group) -> Vec<Item> {
    let query = Query::default();
    let context = &Context::new(corpus, &query, Default::default());
    let Some(at) = corpus.index.find(id) else { return Vec::new() };
    let Some(article) = corpus.articles.get(at) else { return Vec::new() };
    let country = |code: &str| context.country(code).label;
    let topic = |slug: &str| context.topic(slug).label;
    let name = str::to_owned;
    match group {
        Group::Countries => {
            let read = article.countries.iter().map(|it| it.iso.as_str());
            named(List::NotCountries, read, sidecar, country)
        }
        Group::Topics => {
            // Others have no name on the page.
            let is_known = |slug: &str| corpus.topics.iter().any(|rule| rule.slug == slug);
            let read = article.topics.iter().map(|it| it.topic.as_str()).filter(|slug| is_known(slug));
            named(List::NotTopics, read, sidecar, topic)
        }
        Group::People => named(List::NotPeople, article.people.iter().map(|it| it.name.as_str()), sidecar, name),
        Group::Organisations => {
            let read = article.organisations.iter().map(|it| it.name.as_str());
            named(List::NotOrganisations, read, sidecar, name)
        }
        Group::Acts => acts(context, at, article, sidecar),
        Group::Lines => lines(article, sidecar),
    }
}

/// What `sidecar` sets aside or puts back, in the order in which it is written.
#[must_use]
pub fn stated_items(corpus: &Corpus, sidecar: &Sidecar) -> Vec<Item> {
    let query = Query::default();
    let context = &Context::new(corpus, &query, Default::default());
    let of = |list: List| {
        let label = move |entry: &str| match list {
            List::NotCountries => context.country(entry).label,
            List::NotTopics => context.topic(entry).label,
            List::NotPeople | List::NotOrganisations | List::NotActs => entry.to_owned(),
            List::Junk | List::Story => cut(&line_key(entry)),
        };
        sidecar.list(list).map(move |entry| Item::stated(list, entry, label(entry)))
    };
    List::ALL.into_iter().flat_map(of).collect()
}

/// What is read under a code or a name, and what is set aside.
fn named<'a>(
    list: List,
    read: impl Iterator<Item = &'a str>,
    sidecar: &Sidecar,
    label: impl Fn(&str) -> String,
) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for key in read {
        add(&mut items, Item::read(list, key.to_owned(), label(key)));
    }
    for entry in sidecar.list(list) {
        add(&mut items, Item::stated(list, entry, label(entry)));
    }
    items
}

/// Adds an item, unless one like it is there.
fn add(items: &mut Vec<Item>, item: Item) {
    if !items.iter().any(|own| own.entry == item.entry && own.counts == item.counts) {
        items.push(item);
    }
}

/// The acts, each with its sentence.
fn acts(context: &Context<'_>, at: usize, article: &Article, sidecar: &Sidecar) -> Vec<Item> {
    let sentences = sentences(context, at, article);
    let of = |event: &Event| sentences.iter().copied().find(|it| it.overlaps(event.cue)).unwrap_or(event.span);
    let spans: Vec<Span> = article.events.iter().map(of).collect();
    let mut items = Vec::new();
    for (event, span) in article.events.iter().zip(&spans) {
        let words = span.of(&article.text);
        let is_alone = spans.iter().filter(|other| *other == span).count() == 1;
        let entry = if is_alone { line_key(words) } else { act_key(event, words) };
        let act = ItemAct {
            source: context.country(&event.source.country).label,
            target: context.country(&event.target.country).label,
            act: event.act,
            rule: event.rule,
        };
        add(&mut items, Item { act: Some(act), ..Item::read(List::NotActs, entry, line_key(words)) });
    }
    for entry in sidecar.list(List::NotActs) {
        add(&mut items, Item::stated(List::NotActs, entry, entry.to_owned()));
    }
    items
}

/// The lines, in order; the same words in the same place, story or not, once.
fn lines(article: &Article, sidecar: &Sidecar) -> Vec<Item> {
    let mut items = Vec::new();
    // What a page says to machines is never part of the story.
    for segment in article.segments.iter().filter(|segment| segment.kind != Kind::Metadata) {
        let key = line_key(segment.span.of(&article.text));
        let counts = segment.feeds;
        let says = if counts { List::Story } else { List::Junk };
        let stated = sidecar.list(says).find(|entry| line_key(entry) == key);
        let otherwise = if counts { List::Junk } else { List::Story };
        let (list, entry) = match stated {
            Some(entry) => (says, entry.to_owned()),
            None => (otherwise, key.clone()),
        };
        let (kind, stated) = (Some(segment.kind), stated.is_some());
        add(&mut items, Item { list, entry, label: cut(&key), act: None, kind, counts, stated });
    }
    for list in [List::Junk, List::Story] {
        for entry in sidecar.list(list) {
            add(&mut items, Item::stated(list, entry, cut(&line_key(entry))));
        }
    }
    items
}

/// The first characters of a long line.
fn cut(line: &str) -> String {
    match line.char_indices().nth(LINE) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or("").trim_end()),
        None => line.to_owned(),
    }
}
