//! The page of one person, body, country or topic: what they are quoted with, and what is said of them, with whom.

use super::quoted::{count, quoted};
use super::roles::{Known, people};
use super::said::{Utterance, gather};
use super::same::{Cluster, clusters};
use super::speakers::{Who, page_of};
use super::{Quoted, Role, Teller};
use crate::index::lead::speaks_of_harm;
use crate::index::words::parts;
use crate::view::context::{Context, dated, origin, sentence_runs};
use crate::view::matches::Matches;
use crate::view::parts::{FacetLabel, Run};
use crate::view::runs::clean;
use core::cmp::Reverse;
use dateline_model::article::{Article, Mention};
use dateline_model::order::Order as _;
use dateline_model::query::FacetKind;
use dateline_model::span::Span;
use dateline_text as text;
use fnv::FnvHashMap;
use serde::{Deserialize, Serialize};

/// Sentences and quotes that are listed at first.
const FIRST: usize = 30;
/// Names of one kind that are listed beside the one asked for.
const MOST_BESIDE: usize = 12;

/// The page of one person, body, country or topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subject {
    /// What it is.
    pub kind: SubjectKind,
    /// The name; of what is not known, as it was asked for.
    pub name: String,
    /// Roles, as the texts give them.
    pub roles: Vec<Role>,
    /// Countries, as the texts give them.
    pub countries: Vec<FacetLabel>,
    /// How many of the articles found name it.
    pub articles: u32,
    /// The query string of Explore with those articles.
    pub explore: Option<String>,
    /// What it is quoted with, in the order of the articles' dates.
    pub quotes: Vec<Quoted>,
    /// The other sentences that name it, each once, in that order.
    pub sentences: Vec<Mentioned>,
    /// How many more quotes and sentences there are.
    pub more: u32,
    /// With whom and what it is named in one sentence.
    pub with: Vec<Together>,
}

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SubjectKind {
    /// A person.
    Person,
    /// An organisation.
    Body,
    /// A country and its government.
    Country,
    /// A topic.
    Topic,
    /// Nothing that an article names.
    Unknown,
}

/// A sentence that names the one asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mentioned {
    /// The sentence.
    pub sentence: Vec<Run>,
    /// BCP 47 tag of its text.
    pub language: Option<String>,
    /// Whether it reports sexual violence, so that it is shown on request only.
    pub folded: bool,
    /// The articles that have it.
    pub tellers: Vec<Teller>,
}

/// What of one kind is named in the same sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Together {
    /// People, countries, bodies or topics.
    pub kind: FacetKind,
    /// Each of them, in most sentences first.
    pub values: Vec<Beside>,
}

/// Who or what is named in the same sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Beside {
    /// Which.
    pub value: FacetLabel,
    /// In how many sentences.
    pub sentences: u32,
    /// The query string of its page.
    pub link: String,
}

/// Kinds of what is named beside the one asked for, in the order of the page.
const BESIDE: [FacetKind; 4] = [FacetKind::Person, FacetKind::Country, FacetKind::Organisation, FacetKind::Topic];

/// The page of whom or what `asked` names.
pub(super) fn of(context: &Context<'_>, found: &Matches, asked: &str) -> Subject {
    let Some((kind, key)) = resolve(context, asked) else {
        return Subject {
            kind: SubjectKind::Unknown,
            name: clean(asked),
            roles: Vec::new(),
            countries: Vec::new(),
            articles: 0,
            explore: None,
            quotes: Vec::new(),
            sentences: Vec::new(),
            more: 0,
            with: Vec::new(),
        };
    };
    let named =
        context.corpus.index.facet(kind).find(kind, &key).map(|value| value.named.as_slice()).unwrap_or_default();
    let places: Vec<usize> = named.iter().map(|at| *at as usize).filter(|at| found.all.contains(*at)).collect();
    // Whoever is quoted in an article is named in it.
    let said = gather(context, places.iter().copied()).said;
    let all = clusters(&said);
    let is = |who: &Who<'_>| match (kind, who) {
        (FacetKind::Person, Who::Person(own))
        | (FacetKind::Organisation, Who::Body(own))
        | (FacetKind::Country, Who::Government(own, _)) => *own == key,
        _ => false,
    };
    let own: Vec<(&Cluster, &Utterance<'_>)> = all
        .iter()
        .filter_map(|cluster| Some((cluster, cluster.all().filter_map(|at| said.get(at)).find(|it| is(&it.who))?)))
        .collect();
    let mut room = FIRST.max(context.query.list as usize);
    let listed = own.len().min(room);
    room -= listed;
    let quotes = own.iter().take(listed).map(|(cluster, it)| quoted(context, &said, cluster, &it.who)).collect();
    let mut spoken: Vec<(usize, Span)> = own
        .iter()
        .flat_map(|(cluster, _)| cluster.all())
        .filter_map(|at| said.get(at))
        .map(|it| (it.at, it.within()))
        .collect();
    spoken.order();
    let (sentences, with) = named_in(context, &places, kind, &key);
    let others: Vec<&Sentence> = sentences.iter().filter(|it| !it.is_of(&spoken)).collect();
    let more = own.len() - listed + others.len().saturating_sub(room);
    let (roles, countries) = known(context, &places, kind, &key).finish(context);
    let explore = context.query.explore();
    let explore = if explore.of(kind).values.contains(&key) { explore } else { explore.toggle(kind, &key) };
    Subject {
        kind: match kind {
            FacetKind::Person => SubjectKind::Person,
            FacetKind::Country => SubjectKind::Country,
            FacetKind::Topic => SubjectKind::Topic,
            _ => SubjectKind::Body,
        },
        name: context.value(kind, &key).label,
        roles,
        countries,
        articles: count(places.len()),
        explore: (!places.is_empty()).then(|| explore.to_string()),
        quotes,
        sentences: others.into_iter().take(room).filter_map(|it| mentioned(context, it)).collect(),
        more: count(more),
        with,
    }
}

/// Whom or what `asked` names: as an article prints it, a code or slug, or another name.
fn resolve(context: &Context<'_>, asked: &str) -> Option<(FacetKind, String)> {
    let corpus = context.corpus;
    let code = asked.to_ascii_uppercase();
    let known =
        |kind: FacetKind, name: &str| corpus.index.facet(kind).find(kind, name).map(|value| (kind, value.key.clone()));
    known(FacetKind::Person, asked)
        .or_else(|| known(FacetKind::Organisation, asked))
        .or_else(|| known(FacetKind::Country, &code))
        .or_else(|| known(FacetKind::Topic, asked))
        .or_else(|| {
            let (kind, value) = corpus.names.find(asked)?;
            known(kind, value)
        })
}

/// Roles and countries that the articles at `places` give.
fn known(context: &Context<'_>, places: &[usize], kind: FacetKind, key: &str) -> Known {
    let mut known = Known::default();
    for article in places.iter().filter_map(|at| context.corpus.articles.get(*at)) {
        match kind {
            FacetKind::Person => {
                for person in people(context, article, key) {
                    known.role(article, person);
                    person.country.iter().for_each(|iso| known.country(iso));
                }
            }
            FacetKind::Organisation => {
                let bodies = article.organisations.iter().filter(|body| key_of(context, kind, &body.name) == Some(key));
                bodies.filter_map(|body| body.country.as_ref()).for_each(|iso| known.country(iso));
            }
            _ => {}
        }
    }
    known
}

/// The name by which the index knows `name`.
fn key_of<'a>(context: &Context<'a>, kind: FacetKind, name: &str) -> Option<&'a str> {
    context.corpus.index.facet(kind).find(kind, name).map(|value| value.key.as_str())
}

/// A sentence, and all who have it.
struct Sentence {
    tellers: Vec<(usize, Span)>,
}

impl Sentence {
    /// Whether it is one of `spoken`, which are in order.
    fn is_of(&self, spoken: &[(usize, Span)]) -> bool {
        self.tellers.iter().any(|(at, span)| {
            let from = spoken.partition_point(|(other, _)| other < at);
            let own = spoken.get(from..).unwrap_or_default().iter().take_while(|(other, _)| other == at);
            own.into_iter().any(|(_, within)| within.overlaps(*span))
        })
    }
}

fn mentioned(context: &Context<'_>, sentence: &Sentence) -> Option<Mentioned> {
    let (at, span) = *sentence.tellers.first()?;
    let article = context.corpus.articles.get(at)?;
    let teller = |(at, span): &(usize, Span)| {
        let article = context.corpus.articles.get(*at)?;
        let refer = context.refer_passage(*at, *span);
        Some(Teller { article: refer, origin: origin(article), dated: dated(article), speaker: None })
    };
    Some(Mentioned {
        sentence: sentence_runs(context, article, span),
        language: article.language.clone(),
        folded: speaks_of_harm(span.of(&article.text)),
        tellers: sentence.tellers.iter().filter_map(teller).collect(),
    })
}

/// What an article names, each with where.
fn all_named<'a>(context: &Context<'a>, article: &'a Article) -> Vec<(FacetKind, &'a str, &'a [Mention])> {
    let mut found: Vec<(FacetKind, &str, &[Mention])> = Vec::new();
    let by_name = |kind, name: &str| key_of(context, kind, name);
    for person in &article.people {
        found.extend(by_name(FacetKind::Person, &person.name).map(|key| (FacetKind::Person, key, &*person.mentions)));
    }
    for body in &article.organisations {
        let kind = FacetKind::Organisation;
        found.extend(by_name(kind, &body.name).map(|key| (kind, key, &*body.mentions)));
    }
    found.extend(article.countries.iter().map(|it| (FacetKind::Country, it.iso.as_str(), &*it.mentions)));
    let topics = article.topics.iter().filter(|it| by_name(FacetKind::Topic, &it.topic).is_some());
    found.extend(topics.map(|it| (FacetKind::Topic, it.topic.as_str(), &*it.evidence)));
    found
}

/// The sentences of the articles at `places` that name `key`, each once; and what else they name.
fn named_in(context: &Context<'_>, places: &[usize], kind: FacetKind, key: &str) -> (Vec<Sentence>, Vec<Together>) {
    let mut sentences: Vec<Sentence> = Vec::new();
    let mut known: FnvHashMap<String, usize> = FnvHashMap::default();
    let mut beside: FnvHashMap<(FacetKind, &str), u32> = FnvHashMap::default();
    for at in places {
        let Some(article) = context.corpus.articles.get(*at) else { continue };
        let named = all_named(context, article);
        let own: Vec<Span> = spans(named.iter().filter(|it| (it.0, it.1) == (kind, key)).flat_map(|it| it.2));
        // Everything else, in order of place.
        let mut others: Vec<(Span, FacetKind, &str)> = Vec::new();
        for (kind, key, mentions) in named.iter().filter(|it| (it.0, it.1) != (kind, key)) {
            others.extend(mentions.iter().map(|mention| (mention.span, *kind, *key)));
        }
        others.order_by_key(|it| it.0);
        for span in sentences_with(article, &own) {
            let text: String = parts(span.of(&article.text)).into_iter().map(|word| word.folded + " ").collect();
            let there = known.get(&text).copied();
            if let Some(sentence) = there.and_then(|at| sentences.get_mut(at)) {
                if sentence.tellers.iter().all(|(other, _)| other != at) {
                    sentence.tellers.push((*at, span));
                }
                continue;
            }
            known.insert(text, sentences.len());
            sentences.push(Sentence { tellers: vec![(*at, span)] });
            let from = others.partition_point(|it| it.0.start < span.start);
            let mut here: Vec<(FacetKind, &str)> =
                others.iter().skip(from).take_while(|it| it.0.start < span.end).map(|it| (it.1, it.2)).collect();
            here.order_by_key(|it| (it.0.at(), it.1));
            here.dedup();
            here.into_iter().for_each(|it| *beside.entry(it).or_insert(0) += 1);
        }
    }
    (sentences, together(context, &beside))
}

/// Where mentions stand, in order.
fn spans<'a>(mentions: impl Iterator<Item = &'a Mention>) -> Vec<Span> {
    let mut spans: Vec<Span> = mentions.map(|mention| mention.span).collect();
    spans.order();
    spans
}

/// The sentences of a story in which any of `spans` stands.
fn sentences_with(article: &Article, spans: &[Span]) -> Vec<Span> {
    let has = |within: &Span| {
        let at = spans.partition_point(|span| span.end <= within.start);
        spans.get(at).is_some_and(|span| span.overlaps(*within))
    };
    let segments = article.story().map(|segment| segment.span).filter(has);
    segments.flat_map(|span| text::sentences(&article.text, span)).filter(has).collect()
}

fn together(context: &Context<'_>, beside: &FnvHashMap<(FacetKind, &str), u32>) -> Vec<Together> {
    let of = |kind: FacetKind| {
        let mut all: Vec<(&str, u32)> =
            beside.iter().filter(|((own, _), _)| *own == kind).map(|((_, key), count)| (*key, *count)).collect();
        all.order_by_key(|(key, count)| (Reverse(*count), *key));
        all.truncate(MOST_BESIDE);
        let value = |(key, sentences): (&str, u32)| Beside {
            value: context.value(kind, key),
            sentences,
            link: page_of(context.query, key),
        };
        Together { kind, values: all.into_iter().map(value).collect() }
    };
    BESIDE.into_iter().map(of).filter(|it| !it.values.is_empty()).collect()
}
