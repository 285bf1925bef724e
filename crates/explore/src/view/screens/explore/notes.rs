//! What folds under a card: other times it speaks of, what it shares, whence its date comes, dates set aside.

use super::{CardNotes, DateFrom, Shared};
use crate::corpus::Corpus;
use crate::index::Days;
use crate::view::chart::is_vague;
use crate::view::context::{Context, set_aside};
use crate::view::parts::{Gives, TimeExpression};
use crate::view::runs::clean;
use dateline_model::article::{Article, Basis, DateKind};
use dateline_model::order::Order as _;
use dateline_model::query::Query;
use dateline_model::span::Span;
use dateline_text as text;

/// Times talked about that a card names.
const MOST_SPOKEN: usize = 6;
/// Days around the day of publication that are news of the day.
const NEAR: i32 = 7;

/// What folds under the card of the article called `id`.
#[must_use]
pub fn notes(corpus: &Corpus, query: &Query, id: &str) -> CardNotes {
    let context = &Context::new(corpus, query, corpus.understand(&query.search));
    let Some((at, article)) = corpus.index.find(id).and_then(|at| Some((at, corpus.articles.get(at)?))) else {
        return CardNotes::default();
    };
    CardNotes {
        also_speaks: also_speaks(context, at, article),
        shares: shares(context, at, article),
        date_from: date_from(context, article),
        set_aside: set_aside(article),
    }
}

/// The most telling times, each value once, in order of time. What is counted from an unknown
/// day keeps its words only; what merely surrounds the day of publication is left out.
fn also_speaks(context: &Context<'_>, at: usize, article: &Article) -> Vec<TimeExpression> {
    let published = context.corpus.index.published.of(at).first().copied();
    let mut found: Vec<(u8, Span, Option<i32>, TimeExpression)> = Vec::new();
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
        let telling = match mention.kind {
            _ if when.is_none() => 4,
            DateKind::Interval | DateKind::Absolute => 0,
            DateKind::Partial => 1,
            DateKind::Relative | DateKind::DurationAnchored => 2,
            DateKind::Recurring | DateKind::Vague => 3,
        };
        let order = when.as_ref().map(|_| days.first);
        found.push((telling, mention.span, order, TimeExpression { words, when }));
    }
    fn value(spoken: &TimeExpression) -> (bool, &str) {
        spoken.when.as_ref().map_or((false, spoken.words.as_str()), |when| (true, when.edtf.as_str()))
    }
    let firsts = found.firsts_by(|(.., a), (.., b)| value(a).cmp(&value(b)));
    let once = found.into_iter().enumerate().filter(|(at, _)| firsts.get(*at) == Some(at));
    let mut found: Vec<_> = once.map(|(_, it)| it).collect();
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
        .filter_map(|(id, mut spans)| {
            let other = context.corpus.index.find(id).filter(|other| *other != at)?;
            spans.order();
            // How far the passages up to each reach.
            let reach = spans.iter().scan(0, |end, span| {
                *end = span.end.max(*end);
                Some(*end)
            });
            let reach: Vec<u32> = reach.collect();
            let touches = |sentence: &&Span| {
                let before = spans.partition_point(|span| span.start < sentence.end);
                before.checked_sub(1).and_then(|last| reach.get(last)).is_some_and(|end| *end > sentence.start)
            };
            let touched = sentences.iter().filter(touches).count();
            let mut agencies: Vec<String> = Vec::new();
            for article in [Some(article), context.corpus.articles.get(other)].into_iter().flatten() {
                for agency in &article.agencies {
                    if !agencies.contains(&agency.value) {
                        agencies.push(agency.value.clone());
                    }
                }
            }
            // What both name is the one source; what only one names may be.
            let names = |article: Option<&Article>, agency: &String| {
                article.is_some_and(|article| article.agencies.iter().any(|one| one.value == *agency))
            };
            let both =
                |agency: &String| names(Some(article), agency) && names(context.corpus.articles.get(other), agency);
            if agencies.iter().any(both) {
                agencies.retain(both);
            }
            let sentences = u32::try_from(touched.max(1)).unwrap_or(u32::MAX);
            Some(Shared { with: context.refer(other), sentences, agencies })
        })
        .collect();
    shares.order_by_key(|shared| (core::cmp::Reverse(shared.sentences), shared.with.number));
    shares
}

/// The article that gives a part of its date: the one whose clue says so.
fn date_from(context: &Context<'_>, article: &Article) -> Option<DateFrom> {
    if article.published.basis != Basis::Linked {
        return None;
    }
    article.published.evidence.iter().find_map(|clue| {
        let at = context.corpus.index.find(clue.source.as_deref()?)?;
        let gives = Gives::of(clue.rule, clue.says.as_ref())?;
        let article = clue.span.map_or_else(|| context.refer(at), |span| context.refer_passage(at, span));
        Some(DateFrom { article, gives })
    })
}
