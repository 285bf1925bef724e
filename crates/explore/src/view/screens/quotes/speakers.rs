//! Who a speaker is: a person or body of the index, a government by its country, capital or seat, or whoever the text
//! describes.

use super::SpeakerKind;
use crate::view::context::Context;
use crate::view::runs::clean;
use dateline_model::article::{Article, Quote};
use dateline_model::query::{FacetKind, Query, ScreenKind};
use dateline_model::rule::Rule;
use dateline_model::span::Span;

/// Who said something.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Who<'a> {
    /// A person, by the name in the index.
    Person(&'a str),
    /// A body, by the name in the index.
    Body(&'a str),
    /// A government: its country's code, and the capital or seat that the text names it by.
    Government(&'a str, Option<String>),
    /// Someone whom the article at that place describes, or names in part. In another article it may be another.
    Described(usize, String),
    /// Nobody is named.
    Nobody,
}

impl Who<'_> {
    /// What they are.
    pub fn kind(&self) -> SpeakerKind {
        match self {
            Self::Person(_) => SpeakerKind::Person,
            Self::Body(_) | Self::Government(..) => SpeakerKind::Institution,
            Self::Described(..) => SpeakerKind::Described,
            Self::Nobody => SpeakerKind::Unnamed,
        }
    }

    /// What they are called on the page; nothing for nobody.
    pub fn label(&self, context: &Context<'_>) -> String {
        match self {
            Self::Person(name) | Self::Body(name) => clean(name),
            Self::Government(iso, None) => context.country(iso).label,
            Self::Government(_, Some(words)) | Self::Described(_, words) => words.clone(),
            Self::Nobody => String::new(),
        }
    }

    /// The query string of their page, where they have one.
    pub fn link(&self, query: &Query) -> Option<String> {
        match self {
            Self::Person(of) | Self::Body(of) | Self::Government(of, _) => Some(page_of(query, of)),
            Self::Described(..) | Self::Nobody => None,
        }
    }
}

/// The query string of the page of a person, body, country or topic.
pub(super) fn page_of(query: &Query, of: &str) -> String {
    Query { list: 0, ..query.open_screen_of(ScreenKind::Quotes, &[of]) }.to_string()
}

/// Who said `quote`, of the article at `at`.
pub(super) fn who<'a>(context: &Context<'a>, at: usize, article: &'a Article, quote: &'a Quote) -> Who<'a> {
    let Some(name) = printed_speaker(article, quote) else { return Who::Nobody };
    // Only whom this article names: elsewhere the same surname may be another's.
    let indexed = |kind: FacetKind, name: &str| {
        let value = context.corpus.index.facet(kind).find(kind, name)?;
        let here = u32::try_from(at).ok()?;
        value.named.binary_search(&here).ok().map(|_| value.key.as_str())
    };
    if let Some(key) = indexed(FacetKind::Person, name) {
        return Who::Person(key);
    }
    if let Some(key) = indexed(FacetKind::Organisation, name) {
        return Who::Body(key);
    }
    if let Some(span) = quote.speaker_span.map(|span| bare(&article.text, span)) {
        let body = article.organisations.iter().find(|it| it.mentions.iter().any(|mention| mention.span == span));
        if let Some(key) = body.and_then(|body| indexed(FacetKind::Organisation, &body.name)) {
            return Who::Body(key);
        }
    }
    government(article, quote, name).unwrap_or_else(|| Who::Described(at, clean(name)))
}

/// Who spoke, by full name where that is known, else as the text has it; nothing where it names nobody.
fn printed_speaker<'a>(article: &'a Article, quote: &'a Quote) -> Option<&'a str> {
    let printed = quote.speaker_span.map(|span| span.of(&article.text)).filter(|words| !words.is_empty());
    quote.speaker.as_deref().or(printed).map(str::trim).filter(|words| !words.is_empty())
}

/// The government that a speaker stands for: named by a country, its capital, or its seat.
fn government<'a>(article: &'a Article, quote: &Quote, name: &str) -> Option<Who<'a>> {
    let span = quote.speaker_span.map(|span| bare(&article.text, span));
    let same = |mention: Span| span.map_or_else(|| mention.of(&article.text) == name, |span| mention == span);
    for country in &article.countries {
        let Some(mention) = country.mentions.iter().find(|mention| same(mention.span)) else { continue };
        return match mention.rule {
            Rule::CountryName | Rule::CountryByContext => Some(Who::Government(&country.iso, None)),
            Rule::CountryCapital | Rule::CountryCapitalPlace | Rule::CountrySeat => {
                Some(Who::Government(&country.iso, Some(clean(mention.span.of(&article.text)))))
            }
            _ => None,
        };
    }
    None
}

/// `span` without an article before the name, and without blanks around it.
fn bare(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let start = words.len() - words.trim_start().len();
    let rest = words.trim();
    let article = ["the ", "The ", "THE "].iter().find(|article| rest.starts_with(**article)).map_or(0, |it| it.len());
    let base = span.start as usize + start;
    Span::new(base + article, base + rest.len())
}
