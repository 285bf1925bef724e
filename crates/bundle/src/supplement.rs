//! What a page does without until a screen or the worker asks for it, as a file of its own: nobody waits for it.
//!
//! The file is [`Supplement`] in the postcard wire format. The bundle has its checksum (XXH64, seed 0), so that the
//! supplement of another build is not taken for its own.

use crate::Error;
use dateline_model::article::{Agreement, Article};
use dateline_model::source::{Bundle, Relations, Supplement, TopicPatterns, TopicRule};
use std::collections::BTreeMap;
use xxhash_rust::xxh64::xxh64;

/// Takes the supplement out of `bundle`; the bytes of the file that it stands in from now on.
#[must_use]
pub fn take_supplement(bundle: &mut Bundle) -> Vec<u8> {
    let topics = bundle.topics.iter_mut().map(|topic| TopicPatterns {
        slug: topic.slug.clone(),
        kind: topic.kind.clone(),
        patterns: core::mem::take(&mut topic.patterns),
        unless: core::mem::take(&mut topic.unless),
        needs: core::mem::take(&mut topic.needs),
        other_names: if topic.is_dossier() { core::mem::take(&mut topic.other_names) } else { Vec::new() },
    });
    let relations = bundle.read.iter_mut().map(|article| {
        let agreements = core::mem::take(&mut article.agreements);
        article.agreements = agreements.iter().filter(|agreement| agreement.is_named()).map(bare).collect();
        Relations { id: article.id.clone(), agreements, events: core::mem::take(&mut article.events) }
    });
    let supplement = Supplement { topics: topics.collect(), relations: relations.collect() };
    // Writing these types into memory has no way to fail; an empty file would be refused.
    let file = postcard::to_allocvec(&supplement).unwrap_or_default();
    bundle.supplement = Some(xxh64(&file, 0));
    file
}

/// What of an agreement the bundle keeps, so that articles can be filtered by it at once: what it is, without its places.
fn bare(agreement: &Agreement) -> Agreement {
    let Agreement { name, kind, dossier, .. } = agreement;
    // The topic file has the name and the kind of what it lists.
    let said = |text: &String| if dossier.is_some() { String::new() } else { text.clone() };
    let (name, kind) = (said(name), said(kind));
    Agreement { name, kind, dossier: dossier.clone(), mentions: Vec::new(), stages: Vec::new() }
}

/// Puts the supplement in `file` back into `bundle`, where it was taken out.
///
/// # Errors
/// Where the file is not the one that the bundle was made with.
pub fn put_supplement(bundle: &mut Bundle, file: &[u8]) -> Result<(), Error> {
    put_apart(&mut bundle.supplement, &mut [&mut bundle.topics], &mut bundle.read, file)
}

/// The same for the parts of a bundle that is open: its checksum, the lists of topics and dossiers, the articles.
///
/// # Errors
/// Where the file is not the one that the bundle was made with.
pub fn put_apart(
    apart: &mut Option<u64>,
    topics: &mut [&mut Vec<TopicRule>],
    articles: &mut [Article],
    file: &[u8],
) -> Result<(), Error> {
    let Some(sum) = *apart else { return Ok(()) };
    if sum != xxh64(file, 0) {
        return Err(Error::Supplement);
    }
    let supplement: Supplement = postcard::from_bytes(file).map_err(|_| Error::Supplement)?;
    let mut patterns: BTreeMap<(String, String), TopicPatterns> =
        supplement.topics.into_iter().map(|own| ((own.slug.clone(), own.kind.clone()), own)).collect();
    for topic in topics.iter_mut().flat_map(|topics| topics.iter_mut()) {
        // What was taken out has none; a topic that has is another one of this name, which a person brought along.
        if !topic.patterns.is_empty() {
            continue;
        }
        let Some(own) = patterns.remove(&(topic.slug.clone(), topic.kind.clone())) else { continue };
        (topic.patterns, topic.unless, topic.needs) = (own.patterns, own.unless, own.needs);
        if topic.is_dossier() {
            topic.other_names = own.other_names;
        }
    }
    let mut relations: BTreeMap<String, Relations> =
        supplement.relations.into_iter().map(|own| (own.id.clone(), own)).collect();
    for article in articles {
        let Some(own) = relations.remove(&article.id) else { continue };
        (article.agreements, article.events) = (own.agreements, own.events);
    }
    *apart = None;
    Ok(())
}

/// The name of the file: it changes with the content.
#[must_use]
pub fn supplement_name(file: &[u8]) -> String {
    format!("part-supplement-{:016x}.bin", xxh64(file, 0))
}
