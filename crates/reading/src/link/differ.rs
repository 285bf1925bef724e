//! Different days that two articles give to the same end or start: "it will expire on November 23", "due to expire at
//! midnight on Friday". Neither is held to be the right one; both are shown.

use super::dated::events::{Class, class_and_place, has_cue, names};
use dateline_model::article::{Article, DifferentDay};
use dateline_model::date::calendar::days_between;
use dateline_model::date::{Shape, When};
use dateline_model::order::Order as _;
use dateline_model::span::Span;
use std::collections::BTreeMap;

/// Days that differ by more are two ends of something that is renewed.
const NEAR: i32 = 7;
/// How far behind the verb the day may stand, in bytes.
const FAR: u32 = 80;
/// The most that is kept under one name: enough to differ, and linear in the corpus.
const KEPT: usize = 8;

/// What an article says of one end or start.
struct EndDate {
    article: usize,
    class: Class,
    span: Span,
    when: When,
}

/// Puts into each article the days that others give to what it dates too.
pub fn link(articles: &mut [Article]) {
    let mut said: BTreeMap<String, Vec<EndDate>> = BTreeMap::new();
    for (at, article) in articles.iter().enumerate() {
        // Most articles speak of no end at all.
        if !has_cue(&article.text) {
            continue;
        }
        // An article that names two pacts does not say clearly which of them ends.
        let mut named = names(article).into_iter();
        let (Some(name), None) = (named.next(), named.next()) else { continue };
        let kept = said.entry(name).or_default();
        let left = KEPT.saturating_sub(kept.len());
        kept.extend(ends(article, at).into_iter().take(left));
    }
    for (name, all) in said {
        for one in &all {
            let differs = |other: &&EndDate| {
                let days = one.when.earliest.zip(other.when.earliest).map(|(a, b)| days_between(a, b).abs());
                other.article != one.article
                    && other.class == one.class
                    && days.is_some_and(|days| (1..=NEAR).contains(&days))
            };
            for other in all.iter().filter(differs) {
                let Some(id) = articles.get(other.article).map(|article| article.id.clone()) else { continue };
                let Some(article) = articles.get_mut(one.article) else { continue };
                if article.different_days.iter().any(|known| known.other == id) {
                    continue;
                }
                article.different_days.push(DifferentDay {
                    name: printed(article, &name),
                    ends: one.class == Class::Ends,
                    span: one.span,
                    when: one.when.clone(),
                    other: id,
                    other_span: other.span,
                    other_when: other.when.clone(),
                });
            }
        }
    }
    for article in articles {
        article.different_days.order_by(|a, b| (a.span, &a.other).cmp(&(b.span, &b.other)));
    }
}

/// The ends and starts that `article` gives a day to: the day stands behind the verb, in its clause.
fn ends(article: &Article, at: usize) -> Vec<EndDate> {
    let mut found: Vec<EndDate> = Vec::new();
    for segment in article.story() {
        for sentence in dateline_text::sentences(&article.text, segment.span) {
            let words = sentence.of(&article.text);
            let Some((class, cue)) = class_and_place(words) else { continue };
            let clause = words.get(cue..).unwrap_or("");
            let length = clause.find([',', ';', ':', '—', '–']).unwrap_or(clause.len());
            let from = sentence.start + u32::try_from(cue).unwrap_or(0);
            let to = from + u32::try_from(length).unwrap_or(0).min(FAR);
            let first = article.dates.partition_point(|date| date.span.start < from);
            let mut dates = article.dates.iter().skip(first).take_while(|date| date.span.end <= to);
            let day = dates.find_map(|date| Some((date.span, date.when.clone()?)));
            if let Some((span, when)) = day.filter(|(_, when)| when.shape == Shape::Day) {
                found.push(EndDate { article: at, class, span, when });
            }
        }
    }
    found
}

/// `name`, which is in small letters, as the article writes it.
fn printed(article: &Article, name: &str) -> String {
    let known = article.agreements.iter().find(|pact| pact.name.eq_ignore_ascii_case(name));
    known.map_or_else(|| name.to_owned(), |pact| pact.name.clone())
}
