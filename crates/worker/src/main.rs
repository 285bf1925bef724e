//! The reading as a module of its own, which a web worker runs beside the page.
//!
//! The page shows what the build has read; this reads the same sources in the browser and answers whether it comes
//! to the same. Segments, names, dates, countries, topics, quotes and their tables are only in here: the page, which
//! is waited for, does without them. `worker.js` passes the messages.

use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Reads the sources in the bundle `file` again, with the `supplement` beside it; the bytes of a
/// [`Verdict`](dateline_bundle::Verdict).
///
/// # Errors
/// Why a file is refused, as a sentence.
#[wasm_bindgen]
pub fn read_again(file: &[u8], supplement: &[u8]) -> Result<Vec<u8>, String> {
    dateline_pipeline::verify(file, supplement).map(|verdict| verdict.encode()).map_err(|why| why.to_string())
}

/// Reads and links the sources in the bundle `file`, with the `supplement` beside it; the bytes of the bundle with what was
/// read, all in one.
///
/// # Errors
/// Why a file is refused, as a sentence.
#[wasm_bindgen]
pub fn prepare(file: &[u8], supplement: &[u8]) -> Result<Vec<u8>, String> {
    let mut bundle = dateline_bundle::decode(file).map_err(|why| why.to_string())?;
    dateline_bundle::put_supplement(&mut bundle, supplement).map_err(|why| why.to_string())?;
    Ok(dateline_bundle::encode(&dateline_pipeline::prepare(bundle)))
}
