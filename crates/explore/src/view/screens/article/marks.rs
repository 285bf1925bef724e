//! What can be highlighted in the text, and where.

use super::blocks::block_of;
use super::{HighlightCount, TextMark, TopicChoice};
use crate::view::context::Context;
use crate::view::runs::clean;
use dateline_model::article::{Article, Topic};
use dateline_model::order::Order as _;
use dateline_model::query::{FacetKind, Highlight};
use dateline_model::span::Span;
use dateline_text::Small as _;

/// The marks of the story in order of place: where each stands with its index, and the marks.
pub(super) fn marks(
    context: &Context<'_>,
    article: &Article,
    headline: Option<Span>,
    blocks: &[Span],
    topics: &[TopicChoice],
) -> (Vec<(Span, u32)>, Vec<TextMark>) {
    let mut found: Vec<(Span, TextMark)> = Vec::new();
    let blank = |kind, rule, label| TextMark {
        kind,
        rule,
        label,
        when: None,
        key: None,
        salience: None,
        role: None,
        block: None,
    };
    for date in &article.dates {
        let mark = blank(Highlight::Dates, date.rule, clean(date.span.of(&article.text)));
        found.push((date.span, TextMark { when: date.when.clone(), ..mark }));
    }
    for country in &article.countries {
        let value = context.country(&country.iso);
        for mention in &country.mentions {
            let mark = blank(Highlight::Countries, mention.rule, value.label.clone());
            let (key, salience) = (Some(value.key.clone()), Some(country.salience));
            found.push((mention.span, TextMark { key, salience, ..mark }));
        }
    }
    // The name by which the filters know it, which another article may print more fully.
    let known =
        |kind: FacetKind, name: &str| context.corpus.index.facet(kind).find(kind, name).map(|value| value.key.clone());
    for person in &article.people {
        let key = known(FacetKind::Person, &person.name);
        let role = person.role.map(|role| clean(role.of(&article.text))).filter(|role| !role.is_empty());
        for mention in &person.mentions {
            let mark = blank(Highlight::People, mention.rule, clean(&person.name));
            found.push((mention.span, TextMark { key: key.clone(), role: role.clone(), ..mark }));
        }
    }
    for organisation in &article.organisations {
        let key = known(FacetKind::Organisation, &organisation.name);
        for mention in &organisation.mentions {
            let mark = blank(Highlight::Organisations, mention.rule, clean(&organisation.name));
            found.push((mention.span, TextMark { key: key.clone(), ..mark }));
        }
    }
    for quote in &article.quotes {
        let speaker = quote.speaker.as_deref().map(clean).unwrap_or_default();
        found.push((quote.span, blank(Highlight::Quotes, quote.rule, speaker)));
    }
    let chosen = |slug: &str| topics.iter().any(|choice| choice.chosen && choice.topic.key == slug);
    for topic in article.topics.iter().filter(|topic| chosen(&topic.topic)) {
        let value = context.topic(&topic.topic);
        for mention in &topic.evidence {
            let mark = blank(Highlight::Topics, mention.rule, value.label.clone());
            let (key, salience) = (Some(value.key.clone()), Some(topic.salience));
            found.push((mention.span, TextMark { key, salience, ..mark }));
        }
    }
    // What stands outside the story, in a dateline that was cut off for one, is not on the page.
    found.retain_mut(|(span, mark)| {
        mark.block = block_of(blocks, *span);
        mark.block.is_some() || headline.is_some_and(|title| title.overlaps(*span))
    });
    found.order_by_key(|(span, mark)| (span.start, core::cmp::Reverse(span.end), mark.kind));
    found.into_iter().zip(0..).map(|((span, mark), index)| ((span, index), mark)).unzip()
}

/// The topics of `article`, with the words of each that were found; the one that the query names is chosen, or the first
/// where it shows topics and names none.
pub(super) fn topics(context: &Context<'_>, article: &Article) -> Vec<TopicChoice> {
    let shown = context.query.shows(Highlight::Topics);
    let named = context.query.marked_topic.as_deref();
    let choice = |(at, topic): (usize, &Topic)| {
        let mut words: Vec<String> = Vec::new();
        for found in topic.evidence.iter().map(|mention| clean(mention.span.of(&article.text))) {
            if !words.iter().any(|word| word.small() == found.small()) {
                words.push(found);
            }
        }
        TopicChoice {
            topic: context.topic(&topic.topic),
            count: u32::try_from(topic.evidence.len()).unwrap_or(u32::MAX),
            words,
            chosen: shown && named.map_or(at == 0, |named| named == topic.topic),
        }
    };
    article.topics.iter().filter(|topic| !topic.evidence.is_empty()).enumerate().map(choice).collect()
}

/// How many marks of each kind there are, of how many, and whether they are shown; kinds without any are left out.
pub(super) fn highlights(context: &Context<'_>, marks: &[TextMark]) -> Vec<HighlightCount> {
    let count = |kind| {
        let marks = || marks.iter().filter(move |mark| mark.kind == kind);
        let mut values: Vec<&str> = marks().map(|mark| mark.key.as_ref().unwrap_or(&mark.label).as_str()).collect();
        values.order();
        values.dedup();
        let of = values.iter().filter(|value| !value.is_empty()).count();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        HighlightCount { kind, count: number(marks().count()), of: number(of), shown: context.query.shows(kind) }
    };
    Highlight::ALL.into_iter().map(count).filter(|highlight| highlight.count > 0).collect()
}
