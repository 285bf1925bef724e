//! How much a story is about a topic.
//!
//! A title and a lead say what a story is about; the inverted pyramid of news writing puts the rest below
//! (the same prior as CLIFF's "aboutness", D'Ignazio et al. 2014, and IPTC's practice of few subjects per item).

use super::find::{Hit, Hits, Place};
use super::set::{Fnv, TopicSet};
use crate::article::{Mention, Salience, Topic};
use crate::rule::Rule;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

/// What the next match of the same words is worth, against the one before.
const REPEAT: f32 = 0.6;
/// Sum from which a topic counts at all.
const COUNTS: f32 = 1.0;
/// Sum from which a story is about a topic that its title or lead names.
const ABOUT: f32 = 4.0;
/// Sum from which a story is about a topic that neither names, if it runs through it.
const THROUGHOUT: f32 = 6.0;
/// Words of an article of ordinary length; a longer one asks for more matches.
const ORDINARY_WORDS: f32 = 800.0;

/// The topics that `found` speaks for, most salient first.
pub(super) fn topics(found: &Hits, set: &TopicSet) -> Vec<Topic> {
    let length = (found.words as f32 / ORDINARY_WORDS).max(1.0).sqrt();
    let mut hits = found.hits.clone();
    hits.sort_by_key(|hit| (hit.topic, hit.span.start, std::cmp::Reverse(hit.span.end)));
    let mut topics: Vec<_> = hits
        .chunk_by(|one, other| one.topic == other.topic)
        .filter_map(|hits| topic(&apart(hits), length, set))
        .collect();
    topics.sort_by(|one, other| one.salience.cmp(&other.salience).then(other.score.total_cmp(&one.score)));
    topics
}

/// One topic from its matches, if they are worth enough.
fn topic(hits: &[Hit], length: f32, set: &TopicSet) -> Option<Topic> {
    let slug = set.slugs.get(usize::from(hits.first()?.topic))?;
    let mut fresh: HashMap<u64, f32, BuildHasherDefault<Fnv>> = HashMap::default();
    let mut sum = 0.0;
    let mut ordered: Vec<_> = hits.iter().collect();
    // The best place of repeated words counts in full.
    ordered.sort_by(|one, other| worth(other.place).total_cmp(&worth(one.place)).then(one.span.cmp(&other.span)));
    for hit in ordered {
        let left = fresh.entry(hit.wording).or_insert(1.0);
        let fresh = *left;
        *left *= REPEAT;
        sum += hit.weight * worth(hit.place) * fresh;
    }
    if sum < COUNTS * length {
        return None;
    }
    let named_first = hits.iter().any(|hit| matches!(hit.place, Place::Headline | Place::Lead));
    let mut paragraphs: Vec<_> = hits.iter().map(|hit| hit.paragraph).collect();
    paragraphs.dedup();
    let primary = (named_first && sum >= ABOUT * length) || (paragraphs.len() >= 3 && sum >= THROUGHOUT * length);
    Some(Topic {
        topic: slug.clone(),
        score: 1.0 - (-sum / (ABOUT * length)).exp(),
        salience: if primary { Salience::Primary } else { Salience::Secondary },
        evidence: hits.iter().map(|hit| Mention { span: hit.span, rule: Rule::TopicPattern }).collect(),
    })
}

/// What a match at `place` counts, times its weight.
fn worth(place: Place) -> f32 {
    match place {
        Place::Headline => 3.0,
        Place::Lead => 2.0,
        Place::Subheading => 1.5,
        Place::Body => 1.0,
        Place::Caption => 1.0,
    }
}

/// The matches of one topic, sorted by start, without those that overlap a heavier (or longer) one.
fn apart(hits: &[Hit]) -> Vec<Hit> {
    let mut kept: Vec<Hit> = Vec::with_capacity(hits.len());
    for hit in hits {
        match kept.last_mut() {
            Some(last) if last.span.overlaps(hit.span) => {
                let better = (hit.weight, hit.span.len()) > (last.weight, last.span.len());
                if better {
                    *last = *hit;
                }
            }
            _ => kept.push(*hit),
        }
    }
    kept
}
