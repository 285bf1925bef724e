//! The page of method says what the code does: its table is the limit file's, and it speaks of every rule.

use dateline_cli::eval::{limits, page};
use dateline_model::rule::{Kind, Rule, Why};
use std::fs;
use std::path::Path;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

#[test]
fn its_table_holds_the_committed_limits() {
    let limits = limits::read(&limits::path(root())).expect("the limit file");
    let text = fs::read_to_string(page::path(root())).expect("the page");
    let written = page::with_limits(&text, &limits).expect("a place for the table");
    assert_eq!(text, written, "docs/method.md differs from tests/limits/accuracy.toml: dateline eval --write-limits");
}

#[test]
fn every_code_stands_on_it() {
    let text = fs::read_to_string(page::path(root())).expect("the page");
    let codes = Rule::ALL.iter().map(|rule| rule.code());
    let codes = codes.chain(Why::ALL.iter().map(|why| why.code())).chain(Kind::ALL.iter().map(|kind| kind.code()));
    let missing: Vec<_> = codes.filter(|code| !text.contains(&format!("`{code}`"))).collect();
    assert!(missing.is_empty(), "docs/method.md says nothing of {missing:?}; add them to their family");
}
