//! What a `<meta>` of a name that no list has is about, by the words of its name: "ex.article_author", "vw:published-time".

use dateline_model::markup::Field;

/// Ends of names that say who wrote it.
const WRITERS: &[&str] = &["author", "authors", "byline", "authorname", "authornames"];

/// Words beside them with which the value is something else: an account, an address, a program.
#[rustfmt::skip]
const NO_WRITERS: &[&str] = &[
    "twitter", "smartbanner", "image", "avatar", "email", "url", "uri", "id", "link", "photo", "orcid", "role", "title", "bio", "type",
    "has", "count", "app", "web", "theme", "template", "video", "audio", "comment", "copyright", "podcast", "book", "music", "fb",
];

/// Parts of names, letters and digits only, that say when it was published.
#[rustfmt::skip]
const PUBLISHED: &[&str] = &[
    "publishdate", "publisheddate", "datepublish", "publicationdate", "datepublication", "pubdate", "publicdate", "publishtime",
    "publishedtime", "publicationtime", "publishedat", "firstpublish", "firstcreate", "articledate", "postdate", "creationdate",
    "datecreated", "createddate", "datefirst", "dateissue", "issuedate", "releasedate", "daterelease", "dateavailable", "publishtimestamp",
];

/// The same for its last change.
#[rustfmt::skip]
const MODIFIED: &[&str] = &[
    "modifiedtime", "modifieddate", "datemodified", "updatedtime", "updatetime", "updateddate", "updatedate", "dateupdate",
    "lastupdate", "lastmodified", "revisiondate", "updatedat", "modifiedat",
];

/// Parts with which a time is that of something else.
const NO_TIMES: &[&str] =
    &["expir", "event", "valid", "archive", "embargo", "video", "month", "year", "build", "render", "cache"];

/// A day has so many digits.
const DIGITS: usize = 6;

/// What the `<meta>` called `name` with `value` is about.
#[must_use]
pub fn field(name: &str, value: &str) -> Option<Field> {
    let letters = || name.bytes().filter(u8::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase());
    // Few names have one of these words; the others end here.
    let solid: String = letters().map(char::from).collect();
    if ["author", "byline", "creator"].iter().any(|word| solid.contains(word)) {
        let mut words = name.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let is_other = |word: &str| NO_WRITERS.iter().any(|other| word.eq_ignore_ascii_case(other));
        let ends = WRITERS.iter().any(|word| solid.ends_with(word))
            || matches!(solid.as_str(), "dccreator" | "dctermscreator");
        let named = ends && !words.any(is_other) && value.chars().any(char::is_alphabetic);
        return named.then_some(Field::Author);
    }
    if !["date", "time", "publish", "create"].iter().any(|word| solid.contains(word))
        || value.bytes().filter(u8::is_ascii_digit).count() < DIGITS
        || NO_TIMES.iter().any(|other| solid.contains(other))
    {
        return None;
    }
    let has = |parts: &[&str]| parts.iter().any(|part| solid.contains(part));
    if has(MODIFIED) {
        return Some(Field::Modified);
    }
    has(PUBLISHED).then_some(Field::Published)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_by_their_words() {
        let day = "2019-05-03T10:00:00Z";
        for (name, value, expect) in [
            ("ex.article_author", "Ada Brandt", Some(Field::Author)),
            ("qu:authors", "Ada Brandt", Some(Field::Author)),
            ("dc:creator", "Ada Brandt", Some(Field::Author)),
            ("twitter:author", "@adab", None),
            ("author_image", "ada.png", None),
            ("qu_author", "14820", None),
            ("vw:published-time", day, Some(Field::Published)),
            ("articleDate", day, Some(Field::Published)),
            ("article:date:updated", day, Some(Field::Modified)),
            ("last_updated_date", day, Some(Field::Modified)),
            ("article:expiration_time", day, None),
            ("published", "true", None),
            ("build-date", day, None),
            ("reading-time", "10", None),
        ] {
            assert_eq!(field(name, value), expect, "{name}");
        }
    }
}
