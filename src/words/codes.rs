//! The core's codes in words: what a rule reads, why a date was set aside, what a line is.
//!
//! A code without words of its own is shown by its own name, so that a new rule never breaks
//! the page; a test lists those that still lack words.

use dateline_core::rule::{Kind, Rule, Why};

/// What a rule reads, as a phrase that completes "read as …".
#[must_use]
pub fn rule(rule: Rule) -> String {
    rule_words(rule.code()).map_or_else(|| rule.code().replace('-', " "), str::to_owned)
}

/// Why a date on the page is not the article's.
#[must_use]
pub fn why(why: Why) -> String {
    why_words(why.code()).map_or_else(|| why.code().replace('-', " "), str::to_owned)
}

/// What a stretch of the page is.
#[must_use]
pub fn kind(kind: Kind) -> String {
    kind_words(kind.code()).map_or_else(|| kind.code().replace('-', " "), str::to_owned)
}

/// The words for a rule's code.
pub(super) fn rule_words(code: &str) -> Option<&'static str> {
    Some(match code {
        "sidecar" => "stated in the file beside the article",
        "headline-first-line" => "the first line with the shape of a headline",
        "timestamp-line" => "a line that holds a date and little else",
        "timestamp-labelled" => "a date after a word such as “Published” or “Updated”",
        "date-full" => "a day, month and year in full",
        "date-year" => "a year by itself",
        "country-name" => "the country’s name",
        "country-demonym" => "a word for its people or an adjective",
        "country-capital" => "the capital, standing for its government",
        "topic-pattern" => "words listed for this topic",
        _ => return None,
    })
}

/// The words for a reason's code.
pub(super) fn why_words(code: &str) -> Option<&'static str> {
    Some(match code {
        "after-deadline-in-text" => "it lies after a deadline that the story still awaits",
        "not-of-the-story" => "it stands in a part of the page that is not the story’s own",
        _ => return None,
    })
}

/// The words for a kind's code.
pub(super) fn kind_words(code: &str) -> Option<&'static str> {
    Some(match code {
        "headline" => "headline",
        "subheading" => "subheading",
        "body" => "paragraph of the story",
        "caption" => "words under a picture",
        "section-label" => "name of a section of the site",
        "timestamp" => "time stamp",
        "publisher" => "name of the outlet",
        "byline" => "names of the writers",
        "credit" => "credit",
        "dateline-only" => "place line",
        "related-link" => "link to another story",
        "sidebar-headline" => "headline or opening of another story",
        "widget" => "left over by the page’s software",
        "share" => "buttons to share the story",
        "subscribe" => "request to subscribe or sign in",
        "comment-form" => "comment form",
        "copyright" => "notice of rights",
        "page-chrome" => "furniture of the page",
        "foreign-advert" => "advert, or a line in another script",
        _ => return None,
    })
}
