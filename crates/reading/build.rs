//! Compiles the tables of `assets/` that reading needs: phrases and press, word classes of names, acts between states, facts from
//! outside.

mod tables {
    pub mod events;
    pub mod facts;
    pub mod lexicon;
    pub mod page;
}

use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let assets = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("../../assets");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=tables");
    tables::page::write(&assets, &out);
    tables::lexicon::write(&assets, &out);
    tables::events::write(&assets, &out)?;
    tables::facts::write(&assets, &out)
}
