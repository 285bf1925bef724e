//! What a person has a browser keep of a collection: their own articles, what they have corrected, their topics. It outlives
//! versions of the site, so it has a layout of its own, and no more of the bundle's than texts and names.
//!
//! The record is the layout's number as two bytes, little endian, and [`Kept`] in the postcard wire format.

use crate::VERSION;
use dateline_model::article::{Article, Show, Warning};
use dateline_model::markup::PackedMarkup;
use dateline_model::source::{Bundle, CorpusInfo, List, NameRule, Sidecar, Source, TopicRule};
use serde::{Deserialize, Serialize};

/// The layout that is written and understood.
const LAYOUT: u16 = 1;

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// The title of the person's collection, where it is shown instead of the site's.
    alone: Option<String>,
    /// The person's articles.
    articles: Vec<KeptArticle>,
    /// What is stated of the site's articles otherwise than on the site: the id, and fields as in [`KeptArticle`].
    stated: Vec<(String, Vec<(String, String)>)>,
    /// Topics and other names, as a bundle of this version has them; another version goes without.
    topics: Option<(u16, Vec<u8>)>,
}

/// An article of a person's own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct KeptArticle {
    id: String,
    path: String,
    #[serde(with = "serde_bytes")]
    raw: Vec<u8>,
    markup: Option<PackedMarkup>,
    /// Code, place, message.
    warnings: Vec<(String, String, String)>,
    /// What its side-car states: key and value.
    stated: Vec<(String, String)>,
}

impl Kept {
    /// What of the bundle `shown` is a person's own: the articles in `folder`, and what differs from the bundle `first`, from
    /// which the page was opened. An article of which only an extract may be shown is not kept, as its text is not here.
    #[must_use]
    pub fn of(shown: &Bundle, first: &Bundle, folder: &str) -> Self {
        let is_own = |source: &&Source| source.id.starts_with(folder);
        let is_site = |source: &&Source| !source.id.starts_with(folder);
        let own = shown.sources.iter().filter(is_own).filter(|source| source.pre_read.is_none());
        let before = |id: &str| first.sources.iter().find(|source| source.id == id);
        let stated = shown.sources.iter().filter(is_site).filter_map(|source| {
            let is_changed = before(&source.id).is_none_or(|first| first.sidecar != source.sidecar);
            is_changed.then(|| (source.id.clone(), pairs(&source.sidecar)))
        });
        let slugs = |bundle: &Bundle| {
            let name = |topic: &TopicRule| (topic.slug.clone(), topic.kind.clone(), topic.en.clone());
            bundle.topics.iter().map(name).collect::<Vec<_>>()
        };
        let topics = (slugs(shown) != slugs(first)).then(|| {
            let rules = (&shown.topics, &shown.names);
            (VERSION, postcard::to_allocvec(&rules).unwrap_or_default())
        });
        let alone = first.sources.iter().any(|source| is_site(&source)) && !shown.sources.iter().any(|it| is_site(&it));
        Self {
            alone: alone.then(|| shown.info.title.clone()),
            articles: own.map(KeptArticle::of).collect(),
            stated: stated.collect(),
            topics,
        }
    }

    /// Whether nothing is a person's own.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// How many articles are a person's own.
    #[must_use]
    pub fn articles(&self) -> usize {
        self.articles.len()
    }

    /// The bundle `first` with all of it; nothing of it is read yet.
    #[must_use]
    pub fn put(self, first: Bundle, folder: &str) -> Bundle {
        let mut bundle = first;
        bundle.sources.retain(|source| !source.id.starts_with(folder));
        for (id, stated) in self.stated {
            if let Some(source) = bundle.sources.iter_mut().find(|source| source.id == id) {
                source.sidecar = sidecar(&stated);
            }
        }
        if let Some(title) = self.alone {
            bundle.sources.clear();
            bundle.problems.clear();
            bundle.info = CorpusInfo { title, ..CorpusInfo::default() };
        }
        bundle.sources.extend(self.articles.into_iter().map(KeptArticle::source));
        let topics = self.topics.filter(|(version, _)| *version == VERSION);
        let topics = topics.and_then(|(_, bytes)| postcard::from_bytes::<(Vec<TopicRule>, Vec<NameRule>)>(&bytes).ok());
        if let Some((topics, names)) = topics {
            (bundle.topics, bundle.names) = (topics, names);
        }
        bundle.read = vec![Article::default(); bundle.sources.len()];
        bundle
    }

    /// As a record.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut record = LAYOUT.to_le_bytes().to_vec();
        // Writing these types into memory has no way to fail; a record without them would be refused.
        record.extend(postcard::to_allocvec(self).unwrap_or_default());
        record
    }

    /// What [`Kept::encode`] wrote; `None` for another layout, and for other bytes.
    #[must_use]
    pub fn decode(record: &[u8]) -> Option<Self> {
        let (layout, rest) = record.split_first_chunk::<2>()?;
        (u16::from_le_bytes(*layout) == LAYOUT).then(|| postcard::from_bytes(rest).ok()).flatten()
    }
}

impl KeptArticle {
    fn of(source: &Source) -> Self {
        let warning = |it: &Warning| (it.code.clone(), it.place.clone(), it.message.clone());
        Self {
            id: source.id.clone(),
            path: source.path.clone(),
            raw: source.raw.clone(),
            markup: source.markup.clone(),
            warnings: source.warnings.iter().map(warning).collect(),
            stated: pairs(&source.sidecar),
        }
    }

    fn source(self) -> Source {
        let warning = |(code, place, message)| Warning { code, place, message };
        Source {
            id: self.id,
            path: self.path,
            raw: self.raw,
            markup: self.markup,
            warnings: self.warnings.into_iter().map(warning).collect(),
            sidecar: sidecar(&self.stated),
            pre_read: None,
        }
    }
}

/// The key of what a side-car states of how much may be shown.
const SHOW: &str = "show";

/// What a side-car states, as keys and values; the key of a list stands before each of its entries.
fn pairs(sidecar: &Sidecar) -> Vec<(String, String)> {
    let mut own = sidecar.clone();
    let stated = fields(&mut own).into_iter().filter_map(|(key, value)| Some((key.to_owned(), value.take()?)));
    let mut pairs: Vec<_> = stated.collect();
    if sidecar.show == Show::Extract {
        pairs.push((SHOW.to_owned(), "extract".to_owned()));
    }
    pairs.extend(sidecar.entries.iter().cloned());
    pairs
}

/// The side-car of such pairs; keys that are not known any more say nothing.
fn sidecar(pairs: &[(String, String)]) -> Sidecar {
    let mut sidecar = Sidecar::default();
    for (key, place) in fields(&mut sidecar) {
        *place = pairs.iter().find(|(own, _)| own == key).map(|(_, value)| value.clone());
    }
    if pairs.iter().any(|(key, _)| key == SHOW) {
        sidecar.show = Show::Extract;
    }
    for list in List::ALL {
        let own = pairs.iter().filter(|(key, _)| key == list.code());
        own.for_each(|(_, entry)| sidecar.put(list, entry));
    }
    sidecar
}

/// The fields of a side-car by their keys.
fn fields(sidecar: &mut Sidecar) -> [(&'static str, &mut Option<String>); 9] {
    [
        ("headline", &mut sidecar.headline),
        ("publisher", &mut sidecar.publisher),
        ("published", &mut sidecar.published),
        ("byline", &mut sidecar.byline),
        ("dateline", &mut sidecar.dateline),
        ("url", &mut sidecar.url),
        ("language", &mut sidecar.language),
        ("licence", &mut sidecar.licence),
        ("rights", &mut sidecar.rights),
    ]
}
