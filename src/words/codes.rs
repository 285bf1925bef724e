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
        "headline-best-fit" => "the line of headline shape whose words the story repeats",
        "headline-beside-site" => "a headline with the site’s name beside it",
        "publisher-line" => "a line that is an outlet’s name",
        "publisher-copyright" => "the owner in a notice of rights",
        "publisher-source" => "the outlet after “Source”, “Published by” or the like",
        "publisher-domain" => "the address of the writers’ mail or site",
        "publisher-beside-headline" => "the site’s name beside the headline",
        "publisher-byline" => "the outlet in the writers’ line",
        "publisher-dateline" => "the outlet in the line that opens the story",
        "agency-dateline" => "an agency in the line that opens the story",
        "agency-credit" => "a line that credits agencies",
        "agency-byline" => "an agency in the writers’ line",
        "agency-tail" => "an agency at the end of the story",
        "agency-copyright" => "an agency in a notice of rights",
        "photo-credit" => "a credit behind the words under a picture",
        "photo-credit-line" => "a line that credits a picture and no more",
        "byline-by" => "names after “By”",
        "byline-role" => "names after “Reporting by”, “Editing by” or the like",
        "byline-title" => "a name with a post or a mail address",
        "dateline-agency" => "a place and an agency before the first words",
        "dateline-dash" => "a place before a dash or colon",
        "dateline-dated" => "a place and a day before the first words",
        "timestamp-line" => "a line that holds a date and little else",
        "timestamp-labelled" => "a date after a word such as “Published” or “Posted”",
        "timestamp-updated" => "a date after “Updated” or “Modified”",
        "page-render-date" => "a date at the very top of the page, often the day on which it was fetched",
        "date-full" => "a day, month and year in full",
        "date-year" => "a year by itself",
        "date-month" => "a month with its year",
        "date-day-month" => "a day and month; the year follows from the tense and the article’s own date",
        "date-bare-month" => "a month alone; the year follows from the tense and the article’s own date",
        "date-range" => "from one time to another, printed as one",
        "date-numeric" => "a day in digits",
        "date-other-script" => "a date in Korean, Japanese or Chinese",
        "date-decade" => "ten years, named by their first",
        "date-century" => "a hundred years",
        "date-season" => "a season",
        "date-named-time" => "a war or an era whose years are general knowledge",
        "date-feast" => "a feast that falls on one day everywhere",
        "date-anniversary" => "so many years after an event",
        "date-weekday" => "a weekday, the nearest one that fits the tense",
        "date-weekday-shifted" => "a weekday with “last” or “next”",
        "date-deictic" => "counted from the article’s own day, like “yesterday”",
        "date-relative" => "counted from the article’s own date, like “last month”",
        "date-ago" => "so long before the article’s own date",
        "date-run" => "a stretch of time up to or from the article’s own date",
        "date-anchored" => "counted from another time in the text",
        "date-first-in" => "counted back to the last time it happened",
        "date-left" => "counted to a deadline",
        "date-duration" => "a length of time",
        "event-same-time" => "names and words in common, and the same time",
        "event-same-days" => "people and words in common, in articles of the same days",
        "event-undated" => "much in common; nothing says when",
        "date-length-linked" => "a length of time whose years another passage prints",
        "date-recurring" => "a time that comes again",
        "date-vague" => "roughly when, and no more",
        "dateline-date" => "the day printed in the line that opens the story",
        "address-date" => "a day in the article’s web address",
        "page-served" => "the day on which the page was fetched; the article is not younger",
        "copyright-year" => "a year in a notice of rights",
        "caption-date" => "a date in the words under a picture",
        "past-date" => "the latest time that the story tells as past",
        "future-date" => "the first time that the story says is still to come",
        "first-since" => "counted on from the last time it happened",
        "last-held" => "the last time it happened",
        "time-left" => "counted back from the deadline",
        "deadline" => "a day that the story still awaits",
        "anniversary" => "an anniversary that is at hand",
        "shared-passage" => "the same passage in a dated article, and the weekday that both name",
        "shared-event" => "the same event, dated by another article",
        "country-name" => "the country’s name",
        "country-demonym" => "a word for its people, or an adjective",
        "country-capital" => "the capital, standing for its government",
        "country-seat" => "a building or office that stands for a government",
        "country-by-context" => "a name that the words around it settle",
        "country-of-place" => "a place that lies in the country",
        "region-name" => "an area of several countries",
        "place-name" => "a city or another place",
        "person-title" => "a title or role before the name",
        "person-role" => "a role after the name",
        "person-name-shape" => "a given or family name that opens it",
        "person-context" => "the shape of the name and the words around it",
        "person-short-form" => "a short form of a name given in full elsewhere",
        "organisation-known" => "a name on the list of organisations",
        "organisation-head" => "a word such as “Ministry” or “Bank”",
        "organisation-acronym" => "a long name with its letters in brackets, or those letters later",
        "organisation-generic" => "a body named by its kind and country",
        "organisation-short-form" => "a short form of a name given in full elsewhere",
        "agreement-head" => "a word such as “Treaty”, “Summit” or “War”",
        "agreement-acronym" => "a long name with its letters in brackets, or those letters later",
        "agreement-short-form" => "a short form of a name given in full elsewhere",
        "quote-speaker-after" => "the speaker stands after the words",
        "quote-speaker-before" => "the speaker stands before the words",
        "quote-according-to" => "the speaker follows “according to”",
        "quote-continued" => "the speaker of the sentence before goes on",
        "quote-echo" => "a title repeats words that the story attributes",
        "quote-unattributed" => "a whole sentence in marks; no speaker is named",
        "quoted-term" => "words in marks that nobody is reported to have said",
        "quoted-title" => "the title of a work in marks",
        "quoted-nickname" => "a nickname in marks",
        "topic-pattern" => "words listed for this topic",
        _ => return None,
    })
}

/// The words for a reason's code.
pub(super) fn why_words(code: &str) -> Option<&'static str> {
    Some(match code {
        "after-deadline-in-text" => "it lies after a deadline that the story still awaits",
        "before-event-in-text" => "the text tells of something later as past",
        "conflicts-with-text" => "weightier clues leave no day for it",
        "overruled" => "another line says more plainly when",
        "later-change" => "it is the day of a later change",
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
