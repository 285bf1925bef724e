//! What the data of a page's own scripts say of the article: when it was published, and who wrote it.

use crate::statement::Statement;
use dateline_model::markup::{Field, Origin};

/// Keys under which such data say when, as they stand in JSON.
#[rustfmt::skip]
const DAYS: &[&str] = &[
    "datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publicationDate", "publication_date",
    "publishedDate", "published_date", "publishedTime", "published_time", "firstPublished", "first_published", "firstPublishDate",
    "publishedFirst", "pubDate", "pub_date", "datePublication",
];

/// Keys under which they say who.
#[rustfmt::skip]
const WRITERS: &[&str] = &[
    "author", "authors", "authorName", "author_name", "authorNames", "articleAuthor", "article_author", "contentAuthor",
    "content_author", "pageAuthor", "page_author", "byline", "writer",
];

/// Longer scripts are the data of the whole site, in bytes.
const LONGEST: usize = 500_000;

/// So far behind its key a writer's name stands, in bytes, and so long it is at most.
const NEAR: usize = 200;
const NAME: usize = 80;

/// What the script says, where all that are in it say the same: data of several stories say several things.
#[must_use]
pub fn statements(script: &str) -> Vec<Statement> {
    let day = |value: &str| value.chars().take(10).collect::<String>();
    let is_day = |value: &&str| day(value).bytes().filter(u8::is_ascii_digit).count() == 8;
    let when = one(script, DAYS, |rest| plain(rest).filter(is_day), |one, other| day(one) == day(other));
    let named =
        script.len() <= LONGEST && (script.contains("uthor") || script.contains("yline") || script.contains("writer"));
    let same = |one: &str, other: &str| one.contains(other) || other.contains(one);
    let who = named.then(|| one(script, WRITERS, name, same)).flatten();
    let say = |field: Field, found: Option<(&str, &str)>| {
        found.and_then(|(key, value)| Statement::new(field, Origin::Link, &format!("script {key}"), value))
    };
    say(Field::Published, when).into_iter().chain(say(Field::Author, who)).collect()
}

/// The key and the value that `script` has for any of `keys`; none where two values are not the same.
fn one<'a>(
    script: &'a str,
    keys: &'static [&'static str],
    read: impl Fn(&'a str) -> Option<&'a str>,
    same: impl Fn(&str, &str) -> bool,
) -> Option<(&'static str, &'a str)> {
    let mut found: Option<(&str, &str)> = None;
    for key in keys {
        for (at, _) in script.match_indices(key) {
            let Some(value) = behind(script, at, key).and_then(&read) else { continue };
            if found.is_some_and(|(_, own)| !same(own, value)) {
                return None;
            }
            found = found.or(Some((key, value)));
        }
    }
    found
}

/// What stands behind the key at `at` and its colon; none where the words are no key.
fn behind<'a>(script: &'a str, at: usize, key: &str) -> Option<&'a str> {
    let quote = script.get(..at)?.chars().next_back().filter(|mark| matches!(mark, '"' | '\''))?;
    // Within a text, each mark of JSON has a stroke before it.
    let rest = script.get(at + key.len()..)?.trim_start_matches('\\').strip_prefix(quote)?;
    rest.trim_start().strip_prefix(':')
}

/// A plain value: a text or a number.
fn plain(rest: &str) -> Option<&str> {
    let value = rest.trim_start_matches([' ', '\\', '"', '\'']);
    value.get(..value.find(['"', '\'', '\\', ',', '}'])?).filter(|value| value.len() <= 40)
}

/// A name: a text, the first of a list, or what an object calls its "name".
fn name(rest: &str) -> Option<&str> {
    let rest = rest.get(..rest.floor_char_boundary(NEAR))?.trim_start_matches(['[', ' ', '\n', '\t']);
    let value = match rest.strip_prefix('{') {
        Some(inner) => {
            let inner = inner.get(..inner.find('}').unwrap_or(inner.len()))?;
            let at = inner.find("name\"").or_else(|| inner.find("name\\")).or_else(|| inner.find("name'"))?;
            inner.get(at + "name".len()..)?.trim_start_matches(['\\', '"', '\'']).trim_start().strip_prefix(':')?
        }
        None => rest,
    };
    let value = value.trim_start().trim_start_matches('\\');
    let quote = value.chars().next().filter(|mark| matches!(mark, '"' | '\''))?;
    let value = value.get(1..)?;
    let value = value.get(..value.find([quote, '\\'])?)?.trim();
    let fits =
        (3..=NAME).contains(&value.len()) && value.contains(' ') && !value.contains(['{', '<', '/', '_', '$', '%']);
    fits.then_some(value)
}
