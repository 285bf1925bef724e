//! What only reading needs of a bundle, as a file of its own: the page, which is waited for, does without it.
//!
//! The file is [`ReadingRules`] in the postcard wire format. The bundle has its checksum (XXH64, seed 0), so that the rules of
//! another build are not taken for its own.

use crate::Error;
use dateline_model::source::{Bundle, ReadingRules, TopicPatterns};
use xxhash_rust::xxh64::xxh64;

/// Takes what only reading needs out of `bundle`; the bytes of the file that it stands in from now on.
#[must_use]
pub fn take_rules(bundle: &mut Bundle) -> Vec<u8> {
    let taken = bundle.topics.iter_mut().map(|topic| TopicPatterns {
        patterns: core::mem::take(&mut topic.patterns),
        unless: core::mem::take(&mut topic.unless),
        needs: core::mem::take(&mut topic.needs),
    });
    let rules = ReadingRules { topics: taken.collect() };
    // Writing these types into memory has no way to fail; an empty file would be refused.
    let file = postcard::to_allocvec(&rules).unwrap_or_default();
    bundle.rules = Some(xxh64(&file, 0));
    file
}

/// Puts the rules in `file` back into `bundle`, where it has none of its own.
///
/// # Errors
/// Where the file is not the one that the bundle was made with.
pub fn put_rules(bundle: &mut Bundle, file: &[u8]) -> Result<(), Error> {
    let Some(sum) = bundle.rules else { return Ok(()) };
    if sum != xxh64(file, 0) {
        return Err(Error::Rules);
    }
    let rules: ReadingRules = postcard::from_bytes(file).map_err(|_| Error::Rules)?;
    if rules.topics.len() != bundle.topics.len() {
        return Err(Error::Rules);
    }
    for (topic, TopicPatterns { patterns, unless, needs }) in bundle.topics.iter_mut().zip(rules.topics) {
        (topic.patterns, topic.unless, topic.needs) = (patterns, unless, needs);
    }
    bundle.rules = None;
    Ok(())
}

/// The name of the file: it changes with the content, and says that it belongs to the worker.
#[must_use]
pub fn rules_name(file: &[u8]) -> String {
    format!("worker-rules-{:016x}.bin", xxh64(file, 0))
}
