//! What of an article is read one by one, and can be set aside one by one: countries, names, topics, quotes and who said them,
//! times, agreements and what became of them, acts between states, lines; with what a side-car sets aside, so that it can be put
//! back.

use crate::corpus::Corpus;
use crate::view::context::Context;
use crate::view::screens::countries::{kind_key, sentences};
use dateline_model::article::Article;
use dateline_model::date::When;
use dateline_model::event::{Event, Step};
use dateline_model::query::Query;
use dateline_model::rule::{Kind, Rule};
use dateline_model::source::{List, Sidecar, act_key, line_key, within_key};
use dateline_model::span::Span;
use serde::{Deserialize, Serialize};

/// Characters of a line that tell it from the others.
const LINE: usize = 160;

/// What is read one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Group {
    /// Countries.
    Countries,
    /// Places below the state.
    Places,
    /// Topics.
    Topics,
    /// People.
    People,
    /// Organisations.
    Organisations,
    /// What is read as said.
    Quotes,
    /// Who is read as having said it.
    Speakers,
    /// Times that the text speaks of.
    Dates,
    /// Agreements, meetings, disputes and their like.
    Agreements,
    /// What became of those.
    Stages,
    /// Acts between states.
    Acts,
    /// Lines of the text.
    Lines,
}

impl Group {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 12] = [
        Self::Countries,
        Self::Places,
        Self::Topics,
        Self::People,
        Self::Organisations,
        Self::Quotes,
        Self::Speakers,
        Self::Dates,
        Self::Agreements,
        Self::Stages,
        Self::Acts,
        Self::Lines,
    ];

    /// Its name among the words.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Countries => "countries",
            Self::Places => "places",
            Self::Topics => "topics",
            Self::People => "people",
            Self::Organisations => "organisations",
            Self::Quotes => "quotes",
            Self::Speakers => "speakers",
            Self::Dates => "dates",
            Self::Agreements => "agreements",
            Self::Stages => "stages",
            Self::Acts => "acts",
            Self::Lines => "lines",
        }
    }

    /// Whether what it lists comes with the supplement of a bundle.
    #[must_use]
    pub fn is_supplied(self) -> bool {
        matches!(self, Self::Agreements | Self::Stages | Self::Acts)
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
    /// What is read in its words, where those alone do not say it.
    pub what: Option<What>,
    /// What read that.
    pub rule: Option<Rule>,
    /// What a line is.
    pub kind: Option<Kind>,
    /// Whether it counts: it is there, or the line is part of the story.
    pub counts: bool,
    /// Whether a person has said so.
    pub stated: bool,
}

/// What can be read in a sentence or between quotation marks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// Who said it.
    Speaker(String),
    /// A time: its words, and when that is.
    Time(String, Option<When>),
    /// What became of a thing: its name, and the step.
    Step(String, Step),
    /// Who acts, towards whom, and the key of how among the words of a page.
    Act(String, String, String),
    /// One of the lines that a paragraph was put together of.
    LineOf,
}

impl Item {
    fn read(list: List, entry: String, label: String) -> Self {
        Self { list, entry, label, what: None, rule: None, kind: None, counts: true, stated: false }
    }

    fn with(self, what: What, rule: Rule) -> Self {
        Self { what: Some(what), rule: Some(rule), ..self }
    }

    /// What a side-car has in `list`, and is not read.
    fn stated(list: List, entry: &str, label: String) -> Self {
        let counts = list == List::Story;
        Self { list, entry: entry.to_owned(), label, what: None, rule: None, kind: None, counts, stated: true }
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
        Group::Places => named(List::NotPlaces, article.places.iter().map(|it| it.name.as_str()), sidecar, name),
        Group::Quotes => quotes(article, sidecar),
        Group::Speakers => speakers(article, sidecar),
        Group::Dates => dates(context, at, article, sidecar),
        Group::Agreements => {
            let read = article.agreements.iter().map(|it| it.name.as_str());
            named(List::NotAgreements, read, sidecar, name)
        }
        Group::Stages => stages(context, at, article, sidecar),
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
            _ => own_words(list, entry),
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

/// `items`, and what `sidecar` sets aside in `list`, in its own words.
fn and_stated(mut items: Vec<Item>, list: List, sidecar: &Sidecar) -> Vec<Item> {
    for entry in sidecar.list(list) {
        add(&mut items, Item::stated(list, entry, own_words(list, entry)));
    }
    items
}

/// Words as they are quoted.
fn in_marks(words: &str) -> String {
    format!("“{words}”")
}

/// What an entry of a list that holds text is called.
fn own_words(list: List, entry: &str) -> String {
    match list {
        List::Junk | List::Story => cut(&line_key(entry)),
        List::NotQuotes | List::NotSpeakers => in_marks(entry),
        _ => entry.to_owned(),
    }
}

/// What is read as said.
fn quotes(article: &Article, sidecar: &Sidecar) -> Vec<Item> {
    let mut items = Vec::new();
    for quote in &article.quotes {
        let words = line_key(quote.span.of(&article.text));
        add(&mut items, Item::read(List::NotQuotes, words.clone(), in_marks(&words)));
    }
    and_stated(items, List::NotQuotes, sidecar)
}

/// Who said what.
fn speakers(article: &Article, sidecar: &Sidecar) -> Vec<Item> {
    let mut items = Vec::new();
    for quote in &article.quotes {
        let Some(speaker) = &quote.speaker else { continue };
        let words = line_key(quote.span.of(&article.text));
        let item = Item::read(List::NotSpeakers, words.clone(), in_marks(&words));
        add(&mut items, item.with(What::Speaker(speaker.clone()), quote.rule));
    }
    and_stated(items, List::NotSpeakers, sidecar)
}

/// The sentence around `at`, in an article that has `sentences`; `span` where there is none.
fn sentence_at(sentences: &[Span], at: Span, span: Span) -> Span {
    sentences.iter().copied().find(|it| it.overlaps(at)).unwrap_or(span)
}

/// The times of the story, each with its sentence.
fn dates(context: &Context<'_>, at: usize, article: &Article, sidecar: &Sidecar) -> Vec<Item> {
    let sentences = sentences(context, at, article);
    let mut items = Vec::new();
    for date in article.told() {
        let words = date.span.of(&article.text);
        let sentence = sentence_at(&sentences, date.span, date.span).of(&article.text);
        let item = Item::read(List::NotDates, within_key(words, sentence), line_key(sentence));
        add(&mut items, item.with(What::Time(line_key(words), date.when.clone()), date.rule));
    }
    and_stated(items, List::NotDates, sidecar)
}

/// What became of agreements and their like, each step with its sentence.
fn stages(context: &Context<'_>, at: usize, article: &Article, sidecar: &Sidecar) -> Vec<Item> {
    let sentences = sentences(context, at, article);
    let mut items = Vec::new();
    for agreement in &article.agreements {
        for stage in &agreement.stages {
            let sentence = sentence_at(&sentences, stage.cue, stage.span).of(&article.text);
            let entry = within_key(stage.step.code(), sentence);
            let item = Item::read(List::NotStages, entry, line_key(sentence));
            add(&mut items, item.with(What::Step(agreement.name.clone(), stage.step), stage.rule));
        }
    }
    and_stated(items, List::NotStages, sidecar)
}

/// The acts, each with its sentence.
fn acts(context: &Context<'_>, at: usize, article: &Article, sidecar: &Sidecar) -> Vec<Item> {
    let sentences = sentences(context, at, article);
    let of = |event: &Event| sentence_at(&sentences, event.cue, event.span);
    let spans: Vec<Span> = article.events.iter().map(of).collect();
    let mut items = Vec::new();
    for (event, span) in article.events.iter().zip(&spans) {
        let words = span.of(&article.text);
        let is_alone = spans.iter().filter(|other| *other == span).count() == 1;
        let entry = if is_alone { line_key(words) } else { act_key(event, words) };
        let [source, target] = [&event.source, &event.target].map(|actor| context.country(&actor.country).label);
        let item = Item::read(List::NotActs, entry, line_key(words));
        add(
            &mut items,
            item.with(What::Act(source, target, kind_key(event.act, event.rule == Rule::EventTies)), event.rule),
        );
    }
    and_stated(items, List::NotActs, sidecar)
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
        add(&mut items, Item { list, entry, label: cut(&key), what: None, rule: None, kind, counts, stated });
        let inner =
            segment.span.of(&article.text).lines().map(line_key).filter(|line| !line.is_empty() && *line != key);
        for line in inner {
            let item = Item { what: Some(What::LineOf), ..Item::read(otherwise, line.clone(), cut(&line)) };
            add(&mut items, Item { counts, ..item });
        }
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
