//! Puts the article's page together.

use super::blocks::{block_of, blocks, headline_segment};
use super::{
    ArticlePage, Block, EventElsewhere, OtherDay, OwnMark, SharedPassage, argument, elsewhere, mainly, marks, raw,
};
use crate::cite::Reference;
use crate::corpus::Corpus;
use crate::view::assist::assist;
use crate::view::context::{Context, headline, headline_runs, number, origin};
use crate::view::matches::Matches;
use crate::view::runs::{clean, runs_at};
use crate::view::screens::explore::order;
use crate::view::screens::own::stated_fields;
use dateline_model::article::{Article, Basis, BylineRole, SameEvent, Show};
use dateline_model::order::Order as _;
use dateline_model::query::Query;
use dateline_model::source::is_web_address;
use dateline_model::span::Span;

/// What the page of the article `id` shows; `None` where the corpus has none of this id.
#[must_use]
pub fn view(corpus: &Corpus, query: &Query, id: &str) -> Option<ArticlePage> {
    view_with(corpus, query, id, &[])
}

/// The same, with marks of a reader's own in the text.
#[must_use]
pub fn view_with(corpus: &Corpus, query: &Query, id: &str, own: &[OwnMark]) -> Option<ArticlePage> {
    let at = corpus.index.find(id)?;
    let article = corpus.articles.get(at)?;
    let search = assist(corpus, query).search(corpus, query);
    Some(page(&Context::new(corpus, query, search), at, article, own))
}

/// The ids of the articles that `query` finds, in the order of the list, up to `most`; and how many there are.
#[must_use]
pub fn found(corpus: &Corpus, query: &Query, most: usize) -> (Vec<String>, u32) {
    let context = Context::new(corpus, query, assist(corpus, query).search(corpus, query));
    let found = Matches::new(&context);
    let ids = order(&context, &found).into_iter().filter_map(|at| corpus.articles.get(at));
    (ids.take(most).map(|article| article.id.clone()).collect(), found.all.count())
}

fn page(context: &Context<'_>, at: usize, article: &Article, own: &[OwnMark]) -> ArticlePage {
    let title = headline_segment(article);
    let blocks = blocks(article);
    let spans: Vec<Span> = blocks.iter().map(|block| block.span).collect();
    let topics = marks::topics(context, article);
    let (mut placed, marks) = marks::marks(context, article, title, &spans, &topics);
    if !own.is_empty() {
        placed.extend(own.iter().map(|mark| mark.span).zip(number(marks.len()) - 1..));
        placed.order_by_key(|(span, index)| (span.start, *index));
    }
    let hits = |span: Span| context.search.hits(span.of(&article.text), span.start as usize);
    // A headline that stands in the text carries highlights; one from a side-car only hits.
    let in_text = article.headline.as_ref().and_then(|reading| reading.span).filter(|span| !span.is_empty());
    let in_text = in_text.filter(|span| clean(span.of(&article.text)) == headline(article));
    let passage = context.query.passage.filter(|passage| !clean(passage.of(&article.text)).is_empty());
    // What is not of the story is shown where it stands on the page as scraped.
    let beside = passage.is_some_and(|passage| !spans.iter().chain(&in_text).any(|span| span.overlaps(passage)));
    let raw = (context.query.raw || beside).then(|| raw::lines(article, passage));
    let passage = passage.filter(|_| raw.is_none());
    let headline_shown = match in_text {
        Some(span) => runs_at(&article.text, span, &hits(span), &placed, passage),
        None => headline_runs(context, article),
    };
    let previous = at.checked_sub(1).map(|at| context.refer(at));
    let next = (at + 1 < context.corpus.articles.len()).then(|| context.refer(at + 1));
    // Marks are in order of place, so each block finds its own without looking at all.
    let mut from = 0;
    let in_blocks: Vec<Vec<Span>> = spans.iter().map(|span| hits(*span)).collect();
    let shown = blocks
        .iter()
        .zip(&in_blocks)
        .map(|(block, hits)| {
            while placed.get(from).is_some_and(|(span, _)| span.end <= block.span.start) {
                from += 1;
            }
            let within = placed.get(from..).unwrap_or(&[]);
            let count = within.iter().take_while(|(span, _)| span.start < block.span.end).count();
            let within = within.get(..count).unwrap_or(&[]);
            Block { kind: block.kind, runs: runs_at(&article.text, block.span, hits, within, passage) }
        })
        .collect();
    ArticlePage {
        article: context.refer(at),
        language: article.language.clone(),
        reference: reference(article),
        url: article.url.clone().filter(|url| is_web_address(url)),
        rights: article.rights.clone(),
        extract: article.show == Show::Extract,
        origin: origin(article),
        bylines: writers(article),
        date: argument::argument(context, at, article, &spans),
        stated: stated_fields(article),
        mainly: mainly::mainly(context, article),
        highlights: marks::highlights(context, &marks),
        topics,
        elsewhere: elsewhere::elsewhere(context, at, &marks),
        marks,
        own: own.to_vec(),
        hits: places_of_hits(&spans, &in_blocks),
        headline: headline_shown,
        blocks: shown,
        raw,
        beside,
        junk: raw::junk(article),
        shared: shared(context, article, &spans),
        told: told(context, article),
        other_days: other_days(context, article),
        previous,
        next,
    }
}

/// Who wrote it; editors did not. Who reported and wrote is named once.
pub(crate) fn writers(article: &Article) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for byline in article.bylines.iter().filter(|byline| byline.role != BylineRole::Editing) {
        let name = clean(&byline.name.value);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// What a citation of the article is made of.
pub(crate) fn reference(article: &Article) -> Reference {
    let published = &article.published;
    Reference {
        id: article.id.clone(),
        authors: writers(article),
        headline: headline(article),
        outlet: article.publisher.as_ref().map(|reading| clean(&reading.value)),
        when: published.when.clone(),
        printed: published.basis == Basis::Explicit,
        stated: published.basis == Basis::Sidecar,
        language: article.language.clone(),
        url: article.url.clone().filter(|url| is_web_address(url)),
        accessed: None,
    }
}

/// Where in the text of `blocks` the `hits` in each of them stand, 0 to 1.
fn places_of_hits(blocks: &[Span], hits: &[Vec<Span>]) -> Vec<f32> {
    let whole: u32 = blocks.iter().map(|block| block.end - block.start).sum();
    let mut before = 0;
    let mut places = Vec::new();
    for (block, hits) in blocks.iter().zip(hits) {
        places.extend(hits.iter().map(|hit| (before + hit.start - block.start) as f32 / whole.max(1) as f32));
        before += block.end - block.start;
    }
    places
}

/// The passages that also stand in other articles, in order of place.
fn shared(context: &Context<'_>, article: &Article, blocks: &[Span]) -> Vec<SharedPassage> {
    let mut found: Vec<_> = article
        .reuse
        .iter()
        .filter_map(|reuse| {
            let passage = SharedPassage {
                words: clean(reuse.span.of(&article.text)),
                block: block_of(blocks, reuse.span),
                with: context.refer_id(&reuse.other)?,
                kind: reuse.kind,
            };
            Some((reuse.span, passage))
        })
        .collect();
    found.order_by_key(|(span, passage)| (span.start, passage.with.number));
    found.into_iter().map(|(_, passage)| passage).collect()
}

/// What another article tells of in other words; the same words are among the shared passages already.
fn told(context: &Context<'_>, article: &Article) -> Vec<EventElsewhere> {
    let shared =
        |it: &&SameEvent| !article.reuse.iter().any(|reuse| reuse.other == it.other && reuse.span.overlaps(it.span));
    let told = article.same_events.iter().filter(shared).filter_map(|it| {
        let other = context.corpus.articles.get(context.corpus.index.find(&it.other)?)?;
        let there = clean(it.other_span.of(&other.text));
        let with = context.refer_id(&it.other)?;
        (!there.is_empty()).then(|| EventElsewhere { here: clean(it.span.of(&article.text)), there, with })
    });
    told.collect()
}

/// The days that other articles give to what this one dates too.
fn other_days(context: &Context<'_>, article: &Article) -> Vec<OtherDay> {
    let days = article.different_days.iter().filter_map(|it| {
        let at = context.corpus.index.find(&it.other)?;
        let other = context.corpus.articles.get(at)?;
        Some(OtherDay {
            name: clean(&it.name),
            ends: it.ends,
            here: (clean(it.span.of(&article.text)), it.when.clone()),
            there: (clean(it.other_span.of(&other.text)), it.other_when.clone()),
            with: context.refer_passage(at, it.other_span),
        })
    });
    days.collect()
}
