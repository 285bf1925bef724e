//! The country or the pair asked for, with its sentences.

use super::naming::{Naming, Sentence, by_label};
use super::pairs::{Counts, filter, link};
use super::relation::{Relation, relation};
use super::{Chosen, Companion, CountrySentence};
use crate::index::lead::speaks_of_harm;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::order;
use crate::view::parts::FacetLabel;
use crate::view::runs::runs;
use dateline_model::order::Order as _;
use dateline_model::span::Span;

/// What the query asks for; `None` where it asks for none.
pub(super) fn chosen(context: &Context<'_>, found: &Matches, naming: &Naming, counts: &Counts) -> Option<Chosen> {
    let of = asked_for(context);
    let places: Vec<Option<u32>> = of.iter().map(|it| naming.place(&it.key)).collect();
    let count = match places.as_slice() {
        [Some(one)] => counts.country(*one),
        [Some(a), Some(b)] => counts.pair(*a, *b),
        [] => return None,
        // Not named in what is found.
        _ => super::pairs::Count::default(),
    };
    let names_all =
        |it: &&Sentence| places.iter().all(|place| place.is_some_and(|place| it.countries.contains(&place)));
    let relation = relation_of(context, found, &of, naming.sentences.iter().filter(names_all));
    let listed = naming.sentences.iter().filter(names_all).take(context.query.listed());
    let with = match places.as_slice() {
        [Some(one)] => companions(context, naming, counts, *one),
        _ => Vec::new(),
    };
    Some(Chosen {
        sentences: count.sentences,
        shared: count.shared,
        told: count.told,
        articles: count.articles,
        listed: listed.filter_map(|sentence| told(context, &of, sentence)).collect(),
        with,
        relation,
        filter: filter(context, of.iter().map(|it| it.key.as_str())),
        close: link(context, &[]),
        of,
    })
}

/// What the two countries asked for did towards each other; `both` are the sentences that name both.
fn relation_of<'s>(
    context: &Context<'_>,
    found: &Matches,
    of: &[FacetLabel],
    both: impl Iterator<Item = &'s Sentence>,
) -> Option<Relation> {
    let [one, other] = of else { return None };
    let places: Vec<(usize, Span)> = both.flat_map(|sentence| sentence.places.iter().copied()).collect();
    Some(relation(context, found, (one, other), &places))
}

/// The countries asked for, each once, in alphabetical order.
fn asked_for(context: &Context<'_>) -> Vec<FacetLabel> {
    let asked =
        order::shown(context.query).map(|code| code.trim().to_ascii_uppercase()).filter(|code| !code.is_empty());
    let mut of: Vec<FacetLabel> = asked.map(|code| context.country(&code)).collect();
    of.order_by(|a, b| by_label(a).cmp(&by_label(b)));
    of.dedup();
    of
}

/// The countries that stand in sentences with one, most sentences first.
fn companions(context: &Context<'_>, naming: &Naming, counts: &Counts, one: u32) -> Vec<Companion> {
    let mut with: Vec<(u32, &FacetLabel, u32)> = Vec::new();
    for (at, country) in (0..).zip(&naming.countries) {
        let sentences = counts.pair(one, at).sentences;
        if sentences > 0 {
            with.push((at, country, sentences));
        }
    }
    with.order_by(|a, b| b.2.cmp(&a.2));
    let key = |at: u32| naming.countries.get(at as usize).map_or("", |it| it.key.as_str());
    let link = |at: u32| link(context, &[key(one.min(at)), key(one.max(at))]);
    with.into_iter().map(|(at, it, sentences)| Companion { country: it.clone(), sentences, link: link(at) }).collect()
}

/// A sentence as it is shown.
fn told(context: &Context<'_>, of: &[FacetLabel], sentence: &Sentence) -> Option<CountrySentence> {
    let (at, span) = *sentence.places.first()?;
    let article = context.corpus.articles.get(at)?;
    let mut marks: Vec<(Span, u32)> = Vec::new();
    for (mark, asked) in (0..).zip(of) {
        let mentions = article.countries.iter().filter(|it| it.iso == asked.key).flat_map(|it| &it.mentions);
        marks.extend(mentions.filter(|it| it.span.overlaps(span)).map(|it| (it.span, mark)));
    }
    let words = span.of(&article.text);
    Some(CountrySentence {
        sentence: runs(&article.text, span, &context.search.hits(words, span.start as usize), &marks),
        language: article.language.clone(),
        folded: speaks_of_harm(words),
        when: article.published.when.clone(),
        tellers: sentence.places.iter().map(|(at, span)| context.refer_passage(*at, *span)).collect(),
    })
}
