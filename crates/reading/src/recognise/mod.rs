//! What a story names: each recogniser in a module of its own, each pure, each leaving evidence.
//!
//! Order matters only where one reads what another wrote: dates resolve against the
//! publication date, speakers of quotes against people, people against organisations and countries, acts between states against all.

pub mod agencies;
pub mod beside;
pub mod bylines;
pub mod countries;
pub mod dateline;
pub mod dates;
pub mod events;
pub mod headline;
pub mod language;
pub(crate) mod metadata;
pub mod names;
pub mod organisations;
mod orthography;
pub mod people;
pub(crate) mod place;
pub mod published;
pub mod publisher;
pub mod quotes;
pub mod signature;
pub mod things;
pub mod topics;

use crate::document::Document;
use dateline_model::article::Article;
use dateline_model::source::Source;

/// Runs every recogniser over `document` and puts what they read into `article`.
pub fn recognise(document: &Document<'_>, source: &Source, topics: &topics::TopicSet, article: &mut Article) {
    language::read(document, source, article);
    // What a side-car states wins, then what the page or record does, then what its words say.
    if let Some(markup) = document.markup {
        if source.sidecar.headline.is_none() {
            metadata::headline(document, markup, article);
        }
        if source.sidecar.publisher.is_none() {
            metadata::publisher(document, markup, article);
        }
        if source.sidecar.byline.is_none() {
            metadata::bylines(document, markup, article);
        }
    }
    if article.headline.is_none() {
        headline::read(document, source, article);
    }
    if article.publisher.is_none() {
        publisher::read(document, source, article);
    }
    agencies::read(document, source, article);
    if article.bylines.is_empty() {
        bylines::read(document, source, article);
    }
    if article.bylines.is_empty()
        && let Some(markup) = document.markup
    {
        metadata::house(document, markup, article);
    }
    dateline::read(document, source, article);
    countries::read(document, source, article);
    let words = names::words(document, article);
    organisations::read(document.text, &words, article);
    people::read(document.text, &words, article);
    let times = dates::find(document);
    published::read(document, source, &times, article);
    dates::read(document, &times, article);
    quotes::read(document.text, &words, article);
    let found = topics::find(document, topics);
    topics::read(&found, topics, article);
    // Last, as a description may hold names: "a meeting between Prime Minister X and President Y".
    things::read(document.text, &words, &found.dossiers(topics), article);
    events::read(document.text, &words, article);
}
