//! The sentences of the articles found that name a country: each once, with the countries and all who have it.

use crate::index::lead::after_dateline;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::parts::FacetLabel;
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::query::FacetKind;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::script::is_letter_or_number;
use fnv::{FnvHashMap, FnvHasher};
use std::hash::Hasher;

/// The countries of the articles found, and the sentences that name them.
pub(super) struct Naming {
    /// The countries, in alphabetical order; their places in this list stand for them elsewhere.
    pub countries: Vec<FacetLabel>,
    /// The countries that each article names, in order.
    pub articles: Vec<Vec<u32>>,
    /// The sentences, in order of the articles.
    pub sentences: Vec<Sentence>,
}

/// A sentence.
pub(super) struct Sentence {
    /// The countries that it names, in order.
    pub countries: Vec<u32>,
    /// Where it stands: once in each article that has it.
    pub places: Vec<(usize, Span)>,
}

impl Naming {
    /// Of the articles found.
    pub fn new(context: &Context<'_>, found: &Matches) -> Self {
        let countries = countries(context, found);
        let place = |(at, country): (u32, &FacetLabel)| (country.key.clone(), at);
        let places: FnvHashMap<String, u32> = (0..).zip(&countries).map(place).collect();
        let mut naming = Self { countries, articles: Vec::new(), sentences: Vec::new() };
        let mut known = Known::default();
        for at in found.all.iter() {
            let Some(article) = context.corpus.articles.get(at) else { continue };
            let mut named: Vec<u32> = article.countries.iter().filter_map(|it| places.get(&it.iso).copied()).collect();
            named.order();
            named.dedup();
            naming.articles.push(named);
            for (span, countries) in naming_sentences(context, at, article, &places) {
                known.add(context, &mut naming.sentences, at, span, countries);
            }
        }
        naming
    }

    /// The place of the country with this code.
    pub fn place(&self, iso: &str) -> Option<u32> {
        self.countries.iter().position(|it| it.key == iso).and_then(|at| u32::try_from(at).ok())
    }
}

/// The countries that the articles found name, in the order of their labels.
fn countries(context: &Context<'_>, found: &Matches) -> Vec<FacetLabel> {
    let values = context.corpus.index.facet(FacetKind::Country).iter();
    let named = values.filter(|value| value.named.iter().any(|at| found.all.contains(*at as usize)));
    let mut countries: Vec<FacetLabel> = named.map(|value| context.country(&value.key)).collect();
    countries.order_by(|a, b| by_label(a).cmp(&by_label(b)));
    countries
}

/// What countries are put in order by: "Åland" stands with A.
pub(super) fn by_label(country: &FacetLabel) -> (String, &str) {
    (crate::index::folded(FacetKind::Outlet, &country.label), &country.key)
}

/// The sentences of an article that name countries, in order, each with the places of those countries.
fn naming_sentences(
    context: &Context<'_>,
    at: usize,
    article: &Article,
    places: &FnvHashMap<String, u32>,
) -> Vec<(Span, Vec<u32>)> {
    let sentences = sentences(context, at, article);
    // "SEOUL (Reuters) –" says where it was written, not what of.
    let line = article.dateline.as_ref().map(|dateline| dateline.span);
    let mut named: Vec<(usize, u32)> = Vec::new();
    for country in &article.countries {
        let Some(place) = places.get(&country.iso) else { continue };
        for mention in country.mentions.iter().filter(|it| line.is_none_or(|line| !line.contains(it.span))) {
            let sentence = sentences.partition_point(|it| it.end <= mention.span.start);
            if sentences.get(sentence).is_some_and(|it| it.overlaps(mention.span)) {
                named.push((sentence, *place));
            }
        }
    }
    named.order();
    named.dedup();
    let of = |all: &[(usize, u32)]| {
        let sentence = sentences.get(all.first()?.0)?;
        Some((after_dateline(article, *sentence), all.iter().map(|(_, place)| *place).collect()))
    };
    named.chunk_by(|a, b| a.0 == b.0).filter_map(of).collect()
}

/// The sentences of an article's story, in order: a headline, a subheading and a caption are one each.
pub(in crate::view::screens) fn sentences(context: &Context<'_>, at: usize, article: &Article) -> Vec<Span> {
    let others = article.story().filter(|segment| segment.kind != Kind::Body).map(|segment| segment.span);
    let mut all: Vec<Span> = context.corpus.index.postings().sentences().of(at).chain(others).collect();
    all.order();
    all
}

/// The sentences that are known, by a number that their words come to.
#[derive(Default)]
struct Known(FnvHashMap<u64, Vec<u32>>);

impl Known {
    /// Adds a sentence, or where it stands once more.
    fn add(&mut self, context: &Context<'_>, all: &mut Vec<Sentence>, at: usize, span: Span, countries: Vec<u32>) {
        let words =
            |at: usize, span: Span| context.corpus.articles.get(at).map_or("", |article| span.of(&article.text));
        let own = words(at, span);
        let known = self.0.entry(number(own)).or_default();
        let first = |it: &u32| all.get(*it as usize).and_then(|it| it.places.first()).copied();
        let same = |it: &&u32| first(it).is_some_and(|(at, span)| letters(words(at, span)).eq(letters(own)));
        if let Some(sentence) = known.iter().find(same).and_then(|it| all.get_mut(*it as usize)) {
            // One article may say it twice.
            if sentence.places.last().is_none_or(|(last, _)| *last != at) {
                sentence.places.push((at, span));
            }
            // Where the same words were read differently, all that was read counts.
            sentence.countries.extend(countries);
            sentence.countries.order();
            sentence.countries.dedup();
            return;
        }
        known.push(u32::try_from(all.len()).unwrap_or(u32::MAX));
        all.push(Sentence { countries, places: vec![(at, span)] });
    }
}

/// What makes two sentences the same words: letters and figures, whatever the marks and blanks between them.
pub(in crate::view::screens) fn letters(sentence: &str) -> impl Iterator<Item = char> {
    sentence.chars().filter(|letter| is_letter_or_number(*letter))
}

fn number(sentence: &str) -> u64 {
    let mut hasher = FnvHasher::default();
    letters(sentence).for_each(|letter| hasher.write_u32(letter.into()));
    hasher.finish()
}
