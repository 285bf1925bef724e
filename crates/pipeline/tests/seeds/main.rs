//! Tests that know the five shipped articles; nothing else in the core does.

mod compare;
mod countries;
mod dossiers;
mod explore;
mod lines;
mod load;
mod quotes;
mod reuse;
mod timeline;
mod topics;

use dateline_model::article::Article;
use dateline_model::source::Source;
use dateline_reading::read::read;
use std::path::Path;

/// Reads `seeds/ID.txt`.
fn article(id: &str) -> Article {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds").join(format!("{id}.txt"));
    let raw = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    read(&Source { id: id.to_owned(), path: format!("seeds/{id}.txt"), raw, ..Source::default() }, &[])
}
