//! What a person brings along, as a module of its own: files to sources, and a collection to the folder that a site is built
//! from. It is loaded when somebody brings something; `worker.js` passes the messages.

use dateline_intake::collection::Collection;
use dateline_model::brought::decode_layouts;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Files that came together.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Intake(Collection);

#[wasm_bindgen]
impl Intake {
    /// Nothing yet; `layouts` are the columns that a person has chosen, as bytes.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(layouts: &[u8]) -> Self {
        Self(Collection::new(decode_layouts(layouts)))
    }

    /// Takes a file.
    pub fn add(&mut self, path: &str, raw: Vec<u8>) {
        self.0.add(path, raw);
    }

    /// Says of a file that it could not be read, and why.
    pub fn refuse(&mut self, path: &str, why: &str) {
        self.0.refuse(path, why);
    }

    /// The bytes of what all of it is ([`dateline_model::brought::Brought`]).
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.0.finish().encode()
    }
}

/// The archive of the folder that the collection in the bundle `file` could be built from.
///
/// # Errors
/// Why there is none, as a sentence.
#[wasm_bindgen]
pub fn seeds(file: &[u8]) -> Result<Vec<u8>, String> {
    let bundle = dateline_bundle::decode(file).map_err(|why| why.to_string())?;
    dateline_intake::seeds::archive(&bundle)
}
