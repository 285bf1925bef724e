//! The core's codes in words: what a rule reads, why a date was set aside, what a line is.
//!
//! A code without words of its own is shown by its own name, so that a new rule never breaks
//! the page; a test lists those that still lack words.

use super::words;
use dateline_core::rule::{Kind, Rule, Why};

/// What a rule reads, as a phrase that completes "read as …".
#[must_use]
pub fn rule(rule: Rule) -> String {
    said(words().rules(rule.code()), rule.code())
}

/// Why a date on the page is not the article's.
#[must_use]
pub fn why(why: Why) -> String {
    said(words().reasons(why.code()), why.code())
}

/// What a stretch of the page is.
#[must_use]
pub fn kind(kind: Kind) -> String {
    said(words().kinds(kind.code()), kind.code())
}

fn said(words: Option<&str>, code: &str) -> String {
    words.map_or_else(|| code.replace('-', " "), str::to_owned)
}
