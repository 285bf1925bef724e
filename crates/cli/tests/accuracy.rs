//! Accuracy does not fall: every figure of `dateline eval` reaches its committed limit.

use dateline_cli::eval::{Inputs, Set, limits, measure};
use std::path::Path;

#[test]
fn every_figure_reaches_its_limit() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let limits = limits::read(&limits::path(&root)).expect("the limit file");
    let sets = measure(&Inputs::around(&root), None).expect("the sets");
    for set in &sets {
        if let Set::Skipped(name, folder) = set {
            println!("{name}: skipped, {folder} is not there");
        }
    }
    let short = limits::shortfalls(&limits, &sets);
    assert!(short.is_empty(), "{}\nIf that is meant: dateline eval --write-limits", short.join("\n"));
}
