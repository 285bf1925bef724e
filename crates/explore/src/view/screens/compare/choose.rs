//! Which articles can be compared, and which pairs of them are worth it.

use super::Suggestion;
use crate::index::{Days, Set};
use crate::view::context::Context;
use crate::view::parts::Ref;
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::query::ScreenKind;
use dateline_model::span::Span;

/// Articles that can be chosen in a list, at most; filters find the others.
const MOST_CHOICES: usize = 300;
/// Pairs that are suggested, at most.
const MOST: usize = 12;
/// Days of which two lie within a week.
const WEEK: i32 = 7;
/// Articles that one is put beside for having been published in the same week: those that follow next.
const NEXT: usize = 3;

/// What a link chooses.
#[derive(Default)]
pub(super) struct Chosen {
    /// The articles, each once.
    pub places: Vec<usize>,
    /// Whether it names one twice.
    pub itself: bool,
}

/// What the query chooses.
pub(super) fn chosen(context: &Context<'_>) -> Chosen {
    let mut chosen = Chosen::default();
    for id in &context.query.of {
        match context.corpus.index.find(id) {
            Some(at) if chosen.places.contains(&at) => chosen.itself = true,
            Some(at) => chosen.places.push(at),
            // It is said to be unknown where the link is read.
            None => {}
        }
    }
    chosen.places.truncate(2);
    chosen
}

/// The articles of `found` in order, as far as they are listed, with those chosen; and how many are not listed.
pub(super) fn choices(context: &Context<'_>, found: &Set, chosen: &[usize]) -> (Vec<Ref>, u32) {
    let mut places: Vec<usize> = found.iter().take(MOST_CHOICES).collect();
    let more = (found.count() as usize).saturating_sub(places.len());
    places.extend(chosen);
    places.order();
    places.dedup();
    (places.into_iter().map(|at| context.refer(at)).collect(), u32::try_from(more).unwrap_or(u32::MAX))
}

/// What two articles have in common.
#[derive(Clone, Copy, Default)]
struct Common {
    pair: [usize; 2],
    passages: u32,
    events: u32,
    week: bool,
}

/// The pairs among `found` that have something in common, most first; before them those with what is chosen,
/// where that is one. What articles share is filed with each of them,
/// and of the same week only neighbours are taken, so that not all pairs are looked at.
pub(super) fn suggested(context: &Context<'_>, found: &Set, chosen: &[usize]) -> Vec<Suggestion> {
    let articles = &context.corpus.articles;
    let mut pairs: Vec<Common> = Vec::new();
    for at in found.iter() {
        let Some(article) = articles.get(at) else { continue };
        pairs.extend(shared(context, at, article, found));
    }
    let linked = pairs.len();
    pairs.order_by_key(|it| it.pair);
    let mut days: Vec<(i32, i32, usize)> = found.iter().filter_map(|at| published(articles.get(at)?, at)).collect();
    days.order();
    for (at, one) in days.iter().enumerate() {
        for other in days.iter().skip(at + 1).take(NEXT).filter(|other| in_a_week(one, other)) {
            let pair = [one.2.min(other.2), one.2.max(other.2)];
            let known = pairs.get(..linked).unwrap_or(&[]).binary_search_by(|it| it.pair.cmp(&pair)).is_ok();
            if !known {
                pairs.push(Common { pair, week: true, ..Common::default() });
            }
        }
    }
    // Who has chosen one looks for the other.
    let with = |it: &Common| matches!(chosen, [one] if it.pair.contains(one));
    let worth = |it: &Common| (with(it), it.passages * 3 + it.events * 2, it.week);
    pairs.order_by(|a, b| worth(b).cmp(&worth(a)).then(a.pair.cmp(&b.pair)));
    let suggestion = |Common { pair, passages, events, week }: Common| {
        let articles = pair.map(|at| context.refer(at));
        let of = [articles[0].id.as_str(), articles[1].id.as_str()];
        let link = context.query.open_screen_of(ScreenKind::Compare, &of).to_string();
        Suggestion { articles, link, passages, events, week }
    };
    pairs.into_iter().take(MOST).map(suggestion).collect()
}

/// What the article at `at` shares with those of `found` that come after it.
fn shared(context: &Context<'_>, at: usize, article: &Article, found: &Set) -> Vec<Common> {
    let later = |id: &str| context.corpus.index.find(id).filter(|other| *other > at && found.contains(*other));
    let headline = |article: &Article, span: Span| {
        article.headline.as_ref().and_then(|it| it.span).is_some_and(|headline| headline.overlaps(span))
    };
    // The other, whether it is an event, and the sentence here and there.
    let mut links: Vec<(usize, bool, Span, Span)> = Vec::new();
    links.extend(article.reuse.iter().filter_map(|it| Some((later(&it.other)?, false, it.span, it.other_span))));
    links.extend(article.same_events.iter().filter_map(|it| Some((later(&it.other)?, true, it.span, it.other_span))));
    links.order();
    let mut pairs = Vec::new();
    for links in links.chunk_by(|a, b| a.0 == b.0) {
        let Some((other, ..)) = links.first() else { continue };
        let theirs = context.corpus.articles.get(*other);
        let passages: Vec<Span> = links.iter().filter(|it| !it.1).map(|it| it.2).collect();
        let events = links.iter().filter(|(_, event, span, there)| {
            // Sentences beside each other are counted: headlines stand above them.
            *event
                && !passages.iter().any(|passage| passage.overlaps(*span))
                && !headline(article, *span)
                && !theirs.is_some_and(|theirs| headline(theirs, *there))
        });
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let (passages, events) = (count(passages.len()), count(events.count()));
        let day = |at: usize| context.corpus.articles.get(at).and_then(|article| published(article, at));
        let week = day(at).zip(day(*other)).is_some_and(|(one, other)| in_a_week(&one, &other));
        if passages + events > 0 {
            pairs.push(Common { pair: [at, *other], passages, events, week });
        }
    }
    pairs
}

/// When the article at `at` was published, where that is known to a week.
fn published(article: &Article, at: usize) -> Option<(i32, i32, usize)> {
    let days = Days::of(article.published.when.as_ref()?)?;
    (days.closed && days.last - days.first < WEEK).then_some((days.first, days.last, at))
}

/// Whether two such surely were published within a week.
fn in_a_week(one: &(i32, i32, usize), other: &(i32, i32, usize)) -> bool {
    one.1.max(other.1) - one.0.min(other.0) < WEEK
}
