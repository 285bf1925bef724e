//! Why an article is mainly about a country or a topic: where it stands, as the rules of salience count it.
//!
//! The rules themselves are in the reading (`recognise/countries/salience.rs`, `recognise/topics/score.rs`); what they
//! decide by is where the mentions stand, and that is told here from the mentions.

use super::MainlyAbout;
use crate::view::context::Context;
use crate::view::parts::FacetLabel;
use dateline_model::article::{Article, LEAD_WORDS, Mention, Salience};
use dateline_model::query::FacetKind;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::tokens::TokenKind;
use dateline_text::{sentences, tokens};

/// What `article` is mainly about: countries, then topics, most first.
pub(super) fn mainly(context: &Context<'_>, article: &Article) -> Vec<MainlyAbout> {
    let paragraphs: Vec<Span> = article.story().filter(|it| it.kind == Kind::Body).map(|it| it.span).collect();
    let headlines = article.story().filter(|it| it.kind == Kind::Headline).map(|it| it.span);
    let stated = article.headline.as_ref().and_then(|it| it.span);
    let headlines: Vec<Span> = headlines.chain(stated).collect();
    let within = |places: &[Span], mentions: &[Mention]| {
        mentions.iter().any(|mention| places.iter().any(|place| place.overlaps(mention.span)))
    };
    let lead = lead(article, &paragraphs);
    let tell = |label: FacetLabel, kind: FacetKind, mentions: &[Mention], set: &[Mention]| {
        let holding = paragraphs.iter().filter(|place| within(&[**place], mentions)).count();
        MainlyAbout {
            label,
            kind,
            headline: within(&headlines, mentions),
            headline_place: !within(&headlines, mentions) && within(&headlines, set),
            // Countries count in the first paragraph, topics in the lead.
            opening: match kind {
                FacetKind::Topic => within(&lead, mentions),
                _ => within(paragraphs.get(..1).unwrap_or(&[]), mentions),
            },
            paragraphs: u32::try_from(holding).unwrap_or(u32::MAX),
            of: u32::try_from(paragraphs.len()).unwrap_or(u32::MAX),
        }
    };
    let is_main = |salience: Salience| salience == Salience::Primary;
    let countries = article.countries.iter().filter(|it| is_main(it.salience)).map(|it| {
        let places = article.places.iter().filter(|place| place.country.as_ref() == Some(&it.iso));
        let set: Vec<Mention> = places.flat_map(|place| place.mentions.iter().copied()).collect();
        tell(context.country(&it.iso), FacetKind::Country, &it.mentions, &set)
    });
    // A topic that the file no longer has is in no filter either.
    let known = |slug: &str| context.corpus.index.facet(FacetKind::Topic).find(FacetKind::Topic, slug).is_some();
    let topics = article.topics.iter().filter(|it| is_main(it.salience) && known(&it.topic));
    let topics = topics.map(|it| tell(context.topic(&it.topic), FacetKind::Topic, &it.evidence, &[]));
    countries.chain(topics).collect()
}

/// The sentences of `paragraphs` that are the lead.
fn lead(article: &Article, paragraphs: &[Span]) -> Vec<Span> {
    let mut words = 0;
    let cut = paragraphs.iter().flat_map(|paragraph| sentences(&article.text, *paragraph));
    cut.take_while(|sentence| {
        let opens = words < LEAD_WORDS;
        words +=
            tokens(&article.text, *sentence).iter().filter(|token| !matches!(token.kind, TokenKind::Mark(_))).count();
        opens
    })
    .collect()
}
