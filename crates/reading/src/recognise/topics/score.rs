//! How much a story is about a topic.
//!
//! A title and a lead say what a story is about; the inverted pyramid of news writing puts the rest below
//! (the same prior as CLIFF's "aboutness", D'Ignazio et al. 2014, and IPTC's practice of few subjects per item).

use super::find::{Hit, Hits, StoryPart};
use super::set::TopicSet;
use dateline_model::article::{Mention, Salience, Topic};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use fnv::FnvHashMap;

/// What the next match of the same words is worth, against the one before.
const REPEAT: f32 = 0.6;
/// Sum from which a topic counts, if one of its patterns is worth that much.
const COUNTS: f32 = 1.0;
/// Sum from which a topic counts that only weak patterns speak for, in two wordings or more.
const ADDS_UP: f32 = 1.6;
/// Sum from which a story is about a topic that its title names.
const ABOUT_IN_TITLE: f32 = 2.4;
/// Sum from which a story is about a topic that its lead names.
const ABOUT_IN_LEAD: f32 = 4.0;
/// Sum from which a story is about a topic that neither names, if it runs through three paragraphs.
const ABOUT_THROUGHOUT: f32 = 6.0;
/// Without the title, a story is about a topic only if it is worth this share of the strongest one.
const SHARE: f32 = 0.6;
/// A topic that only weak patterns speak for, a word by chance here and there, counts only if it is worth this share of the
/// strongest one.
const CHANCE: f32 = 0.25;
/// Words of an article of ordinary length; a longer one asks for more matches.
const ORDINARY_WORDS: f32 = 800.0;

/// The topics that `found` speaks for, most salient first.
pub(super) fn topics(found: &Hits, set: &TopicSet) -> Vec<Topic> {
    let length = (found.words as f32 / ORDINARY_WORDS).max(1.0).sqrt();
    let mut hits = found.hits.clone();
    hits.order_by_key(|hit| (hit.topic, hit.span.start, std::cmp::Reverse(hit.span.end)));
    let weighed: Vec<_> = hits
        .chunk_by(|one, other| one.topic == other.topic)
        .filter_map(|hits| Weighed::of(apart(hits), length))
        .collect();
    let strongest =
        weighed.iter().filter(|topic| !set.is_wider(topic.topic)).map(|topic| topic.sum).fold(0.0, f32::max);
    let told = weighed.iter().filter(|topic| topic.is_told(strongest));
    let mut topics: Vec<_> = told.filter_map(|topic| topic.read(strongest, set)).collect();
    topics.order_by(|one, other| one.salience.cmp(&other.salience).then(other.score.total_cmp(&one.score)));
    topics
}

/// A topic that counts, and what speaks for it.
struct Weighed {
    topic: u16,
    /// What its matches are worth in all, for an article of ordinary length.
    sum: f32,
    hits: Vec<Hit>,
}

impl Weighed {
    /// Weighs the matches of one topic; nothing if they are worth too little.
    fn of(hits: Vec<Hit>, length: f32) -> Option<Self> {
        let topic = hits.first()?.topic;
        let mut fresh: FnvHashMap<u64, f32> = FnvHashMap::default();
        let mut sum = 0.0;
        let mut ordered: Vec<_> = hits.iter().collect();
        // The best place of repeated words counts in full.
        ordered.order_by(|one, other| worth(other.place).total_cmp(&worth(one.place)).then(one.span.cmp(&other.span)));
        for hit in ordered {
            let left = fresh.entry(hit.wording).or_insert(1.0);
            sum += hit.weight * worth(hit.place) * *left;
            *left *= REPEAT;
        }
        sum /= length;
        let telling = hits.iter().any(|hit| hit.weight >= COUNTS) && sum >= COUNTS;
        let adds_up = fresh.len() >= 2 && sum >= ADDS_UP;
        (telling || adds_up).then_some(Self { topic, sum, hits })
    }

    /// Whether enough of the story speaks of it, where the strongest topic of the story is worth `strongest`.
    fn is_told(&self, strongest: f32) -> bool {
        let telling = self.hits.iter().any(|hit| hit.weight >= COUNTS);
        let titled = self.hits.iter().any(|hit| hit.place == StoryPart::Headline);
        telling || titled || self.sum >= CHANCE * strongest
    }

    /// The topic with its salience, where the strongest topic of the story is worth `strongest`.
    fn read(&self, strongest: f32, set: &TopicSet) -> Option<Topic> {
        let stands = |place: StoryPart| self.hits.iter().any(|hit| hit.place == place);
        let mut paragraphs: Vec<_> = self.hits.iter().map(|hit| hit.paragraph).collect();
        paragraphs.dedup();
        let strong = self.sum >= SHARE * strongest;
        let primary = (stands(StoryPart::Headline) && self.sum >= ABOUT_IN_TITLE)
            || (strong && stands(StoryPart::Lead) && self.sum >= ABOUT_IN_LEAD)
            || (strong && paragraphs.len() >= 3 && self.sum >= ABOUT_THROUGHOUT);
        Some(Topic {
            topic: set.slugs.get(usize::from(self.topic))?.clone(),
            // Of exact operations only: an exponential differs in its last digit from one machine to another.
            score: self.sum / (self.sum + ABOUT_IN_LEAD / 2.0),
            salience: if primary { Salience::Primary } else { Salience::Secondary },
            evidence: self.hits.iter().map(|hit| Mention { span: hit.span, rule: Rule::TopicPattern }).collect(),
        })
    }
}

/// What a match at `place` counts, times its weight.
fn worth(place: StoryPart) -> f32 {
    match place {
        StoryPart::Headline => 3.0,
        StoryPart::Lead => 2.0,
        StoryPart::Subheading => 1.5,
        StoryPart::Body => 1.0,
        StoryPart::Caption => 1.0,
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
