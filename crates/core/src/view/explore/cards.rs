//! The cards of the list.

use super::super::chart::build::is_vague;
use super::super::label::{Context, dated, headline, number, origin, set_aside};
use super::super::pieces::{clean, runs};
use super::super::{Ref, Run, Spoken};
use super::found::Found;
use super::{Asides, Card, MOST_ROWS, Shared};
use crate::article::{Article, Basis, DateKind};
use crate::index::Days;
use crate::index::lead::sentences;
use crate::order::Order as _;
use crate::query::Sort;
use crate::span::Span;
use crate::text;

/// Cards that show the best passage of a search; those after it show their lead, or a search
/// that finds thousands would read them all through.
const MOST_PASSAGES: usize = 200;
/// Times talked about that a card names.
const MOST_SPOKEN: usize = 6;
/// Days around the day of publication that are news of the day.
const NEAR: i32 = 7;

/// The places of the articles found, in the order asked for.
pub(in super::super) fn order(context: &Context<'_>, found: &Found) -> Vec<usize> {
    let mut order: Vec<usize> = found.all.iter().collect();
    let articles = &context.corpus.articles;
    match context.query.sorted_by() {
        // The corpus stands in this order.
        Sort::Earliest => {}
        Sort::Latest => order.order_by_key(|at| {
            let when = articles.get(*at).and_then(|article| article.published.when.as_ref());
            core::cmp::Reverse(when.and_then(|when| when.latest.or(when.earliest)))
        }),
        Sort::Best => order.order_by(|a, b| {
            let score = |at: &usize| found.scores.get(*at).copied().unwrap_or(0.0);
            score(b).total_cmp(&score(a)).then(a.cmp(b))
        }),
    }
    order
}

/// The first of the articles found, in the order asked for.
pub(in super::super) fn cards(context: &Context<'_>, found: &Found) -> Vec<Card> {
    let articles = &context.corpus.articles;
    let places = order(context, found).into_iter().take(context.listed).enumerate();
    places.filter_map(|(place, at)| Some(card(context, found, place, at, articles.get(at)?))).collect()
}

fn card(context: &Context<'_>, found: &Found, place: usize, at: usize, article: &Article) -> Card {
    let this = context.refer(at);
    let whole = context.corpus.articles.len() <= MOST_ROWS;
    let asides = whole.then(|| Asides {
        also_speaks: also_speaks(context, at, article),
        shares: shares(context, at, article),
        date_from: date_from(context, article),
        set_aside: set_aside(article),
    });
    Card {
        id: this.id,
        link: this.link,
        number: number(at),
        language: article.language.clone(),
        headline: headline_runs(context, article),
        has_headline: article.headline.is_some(),
        origin: origin(article),
        dated: dated(article),
        may_fall: found.may_fall.contains(at),
        lead: lead(context, at, article, place < MOST_PASSAGES),
        asides,
    }
}

/// The headline with hits marked.
pub(in super::super) fn headline_runs(context: &Context<'_>, article: &Article) -> Vec<Run> {
    let words = headline(article);
    runs(&words, Span::new(0, words.len()), &context.search.hits(&words, 0), &[])
}

/// The lead sentence; when searching, the passage with the most hits where `search_in` it.
fn lead(context: &Context<'_>, at: usize, article: &Article, search_in: bool) -> Vec<Run> {
    let hits = |span: &Span| context.search.hits(span.of(&article.text), span.start as usize);
    let mut best: Option<(Span, Vec<Span>)> = None;
    if search_in && context.search.has_words() {
        for span in sentences(article) {
            let hits = hits(&span);
            if hits.len() > best.as_ref().map_or(0, |(_, most)| most.len()) {
                best = Some((span, hits));
            }
        }
    }
    if let Some((span, hits)) = best {
        return runs(&article.text, span, &hits, &[]);
    }
    let lead = context.corpus.index.lead(at);
    lead.map(|span| runs(&article.text, span, &hits(&span), &[])).unwrap_or_default()
}

/// The most telling times, each value once, in order of time. What is counted from an unknown
/// day keeps its words only; what merely surrounds the day of publication is left out.
fn also_speaks(context: &Context<'_>, at: usize, article: &Article) -> Vec<Spoken> {
    let published = context.corpus.index.published.of(at).first().copied();
    let mut found: Vec<(u8, Span, Option<i32>, Spoken)> = Vec::new();
    for mention in article.told() {
        let Some((when, days)) = mention.when.as_ref().and_then(|when| Some((when, Days::of(when)?))) else { continue };
        let counted = !matches!(mention.kind, DateKind::Absolute | DateKind::Interval);
        let near = published.is_some_and(|day| {
            days.first >= day.first.saturating_sub(NEAR) && days.last <= day.last.saturating_add(NEAR)
        });
        let length_only = mention.kind == DateKind::DurationAnchored && days.is_open();
        if (mention.kind == DateKind::Relative && near) || length_only || published == Some(days) {
            continue;
        }
        let words = clean(mention.span.of(&article.text));
        let when = (!(counted && (days.is_open() || is_vague(when)))).then(|| when.clone());
        let told = |other: &Spoken| match (&when, &other.when) {
            (Some(a), Some(b)) => a.edtf == b.edtf,
            (None, None) => words == other.words,
            _ => false,
        };
        if found.iter().any(|(.., spoken)| told(spoken)) {
            continue;
        }
        let telling = match mention.kind {
            _ if when.is_none() => 4,
            DateKind::Interval | DateKind::Absolute => 0,
            DateKind::Partial => 1,
            DateKind::Relative | DateKind::DurationAnchored => 2,
            DateKind::Recurring | DateKind::Vague => 3,
        };
        let order = when.as_ref().map(|_| days.first);
        found.push((telling, mention.span, order, Spoken { words, when }));
    }
    found.order_by_key(|(telling, span, ..)| (*telling, span.start));
    found.truncate(MOST_SPOKEN);
    found.order_by_key(|(_, span, order, _)| (order.is_none(), *order, span.start));
    found.into_iter().map(|(.., spoken)| spoken).collect()
}

/// The articles it shares sentences with, most first.
fn shares(context: &Context<'_>, at: usize, article: &Article) -> Vec<Shared> {
    let mut others: Vec<(&str, Vec<Span>)> = Vec::new();
    for reuse in &article.reuse {
        let at = others.iter().position(|(id, _)| *id == reuse.other);
        let spans = match at.and_then(|at| others.get_mut(at)) {
            Some((_, spans)) => spans,
            None => {
                others.push((&reuse.other, Vec::new()));
                let Some((_, spans)) = others.last_mut() else { continue };
                spans
            }
        };
        spans.push(reuse.span);
    }
    let sentences: Vec<Span> =
        article.story().flat_map(|segment| text::sentences(&article.text, segment.span)).collect();
    let mut shares: Vec<Shared> = others
        .into_iter()
        .filter_map(|(id, spans)| {
            let other = context.corpus.index.find(id).filter(|other| *other != at)?;
            let touched =
                sentences.iter().filter(|sentence| spans.iter().any(|span| span.overlaps(**sentence))).count();
            let mut agencies: Vec<String> = Vec::new();
            for article in [Some(article), context.corpus.articles.get(other)].into_iter().flatten() {
                for agency in &article.agencies {
                    if !agencies.contains(&agency.value) {
                        agencies.push(agency.value.clone());
                    }
                }
            }
            let sentences = u32::try_from(touched.max(1)).unwrap_or(u32::MAX);
            Some(Shared { with: context.refer(other), sentences, agencies })
        })
        .collect();
    shares.order_by_key(|shared| (core::cmp::Reverse(shared.sentences), shared.with.number));
    shares
}

/// The article whose date it takes.
fn date_from(context: &Context<'_>, article: &Article) -> Option<Ref> {
    if article.published.basis != Basis::Linked {
        return None;
    }
    article.published.evidence.iter().find_map(|clue| context.refer_id(clue.source.as_deref()?))
}
