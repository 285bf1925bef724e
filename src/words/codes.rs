//! The core's codes in words: what a rule reads, why a date was set aside, what a line is.
//!
//! A code without words of its own is shown by its own name, so that a new rule never breaks
//! the page; a test lists those that still lack words.

use super::Words;
use dateline_explore::view::Gives;
use dateline_model::date::When;
use dateline_model::rule::{Kind, Rule, Why};

/// What the words of a clue for a date depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clue {
    /// What read it.
    pub rule: Rule,
    /// Which part of the date it gives.
    pub gives: Option<Gives>,
    /// The number of the other article that it stands in.
    pub article: Option<u32>,
}

impl Clue {
    /// The code of its words: that of its rule, but where the same rule gives other parts of a date.
    fn code(self) -> &'static str {
        match (self.rule, self.gives, self.article) {
            (Rule::TimeLeft, Some(Gives::DayAndMonth), _) => "time-left-no-year",
            (Rule::DatelineDate, Some(Gives::DayAndMonth), _) => "dateline-no-year",
            (Rule::DateWeekday, _, Some(_)) => "shared-weekday",
            (Rule::SharedPassage, Some(_), _) => "shared-week",
            (rule, ..) => rule.code(),
        }
    }
}

impl Words {
    /// What a clue says of the date of publication, and which part of it comes from there.
    #[must_use]
    pub fn clue(self, clue: Clue) -> String {
        self.clues(clue.code()).map_or_else(|| self.rule(clue.rule), str::to_owned)
    }

    /// The part of the date that a clue gives.
    #[must_use]
    pub fn clue_says(self, when: &When, clue: Clue) -> String {
        let when = self.time(when);
        if clue.gives == Some(Gives::Year) { self.clue_year(&when) } else { when }
    }

    /// A clue as a part of the sentence that says why a date was read.
    #[must_use]
    pub fn why_told(self, clue: Clue) -> String {
        self.why_part(clue.code(), clue.article.unwrap_or(0))
    }

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
