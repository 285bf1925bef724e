//! The core's codes in words: what a rule reads, why a date was set aside, what a line is.
//!
//! A code without words of its own is shown by its own name, so that a new rule never breaks
//! the page; a test lists those that still lack words.

use super::Words;
use dateline_model::rule::{Kind, Rule, Why};

impl Words {
    /// What a rule reads, as a phrase that completes "read as …".
    #[must_use]
    pub fn rule(self, rule: Rule) -> String {
        said(self.rules(rule.code()), rule.code())
    }

    /// Why a date on the page is not the article's.
    #[must_use]
    pub fn reason(self, why: Why) -> String {
        said(self.reasons(why.code()), why.code())
    }

    /// What a stretch of the page is.
    #[must_use]
    pub fn line_kind(self, kind: Kind) -> String {
        said(self.kinds(kind.code()), kind.code())
    }
}

fn said(words: Option<&str>, code: &str) -> String {
    words.map_or_else(|| code.replace('-', " "), str::to_owned)
}
