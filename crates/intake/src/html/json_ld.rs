//! JSON-LD within a page: what schema.org's `NewsArticle` and its like say, also within `@graph`.

use crate::statement::Statement;
use dateline_model::markup::{Field, Origin};
use dateline_text::mend::entity::unescape;
use serde_json::{Map, Value};
use std::borrow::Cow;

type Object = Map<String, Value>;

/// The scripts of a page, which may name each other's objects, and by what its article is told from others'.
#[derive(Debug, Default)]
pub struct Scripts {
    values: Vec<Value>,
    /// Whether one of them describes the article that the page is about.
    known: bool,
    wanted: Wanted,
}

/// What the page says of its article elsewhere.
#[derive(Debug, Default)]
pub struct Wanted {
    /// Its titles: Open Graph's, the window's.
    pub titles: Vec<String>,
    /// Its addresses.
    pub addresses: Vec<String>,
}

impl Wanted {
    /// Whether `article` is the one that the page is about: it has its address, or its title, of which the window's may
    /// say more.
    fn is(&self, article: &Object) -> bool {
        let address = article.get("url").or_else(|| article.get("mainEntityOfPage"));
        let bare = |to: &str| to.split(['?', '#']).next().unwrap_or("").trim_end_matches('/').to_owned();
        let here = |to: &str| to.contains("://") && self.addresses.iter().any(|own| bare(own) == bare(to));
        let title = title(article).map(|title| solid(&unescape(title))).filter(|title| title.len() > 8);
        text(address).is_some_and(here)
            || title.is_some_and(|title| self.titles.iter().any(|own| solid(own).contains(&title)))
    }
}

/// Letters and digits of `words`, small.
fn solid(words: &str) -> String {
    words.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl Scripts {
    /// Reads the scripts, in the order of the page.
    #[must_use]
    pub fn new(scripts: &[String], wanted: Wanted) -> Self {
        let values: Vec<Value> = scripts.iter().map(|script| parse(script).unwrap_or(Value::Null)).collect();
        let known = values.iter().flat_map(objects).any(|object| is_article(object) && wanted.is(object));
        Self { values, known, wanted }
    }

    /// Whether the script number `at` is no JSON.
    #[must_use]
    pub fn is_broken(&self, at: usize) -> bool {
        matches!(self.values.get(at), None | Some(Value::Null))
    }

    /// The statements of the script number `at`, and the story where it is repeated there.
    #[must_use]
    pub fn read(&self, at: usize) -> (Vec<Statement>, Option<String>) {
        let Some(value) = self.values.get(at) else { return Default::default() };
        let own = objects(value);
        let all: Vec<&Object> = self.values.iter().flat_map(objects).collect();
        let mut found = Vec::new();
        // Of several articles those of teasers are left out.
        let is_own = |object: &Object| !self.known || self.wanted.is(object);
        let articles = || own.iter().filter(|object| is_article(object) && is_own(object));
        // A thread of a forum, where there is nothing else.
        let first = || articles().filter(|object| !is_thread(object));
        let article = first().find(|object| title(object).is_some()).or_else(|| first().next());
        let article = article.or_else(|| articles().find(|object| title(object).is_some()));
        // "HowTo", "CreativeWork": whatever else has a title and says when it was published.
        let other = |object: &&&Object| {
            title(object).is_some() && text(object.get("datePublished")).is_some() && !is_of_page(object)
        };
        let article = article.or_else(|| own.iter().filter(|_| !self.known).find(other));
        let mut story = None;
        if let Some(article) = article {
            of_article(article, &all, &mut found);
            story = text(article.get("articleBody")).map(str::to_owned);
        }
        for object in &own {
            of_page(object, &all, article.is_some(), &mut found);
        }
        (found, story)
    }
}

/// The script as JSON, also where it stands in a comment, holds line ends within its texts or a comma too many.
fn parse(script: &str) -> Option<Value> {
    let bare =
        script.trim().trim_start_matches("<!--").trim_start_matches("//<![CDATA[").trim_start_matches("<![CDATA[");
    let bare = bare.trim_end_matches("-->").trim_end_matches("//]]>").trim_end_matches("]]>").trim();
    let bare = bare.trim_start_matches("/*<![CDATA[*/").trim_end_matches("/*]]>*/").trim_end_matches(';').trim();
    // Marks of JSON as references to characters: what wrote the page took the script for text.
    let escaped = bare.get(..bare.floor_char_boundary(40)).is_some_and(|opening| opening.contains("&quot;"));
    let bare = if escaped { Cow::Owned(unescape(bare)) } else { Cow::Borrowed(bare) };
    // The first of several values that stand behind each other.
    let first = |text: &str| serde_json::Deserializer::from_str(text).into_iter().next()?.ok();
    let read = serde_json::from_str(&bare).ok().or_else(|| {
        let mended: String = bare.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        first(&mended).or_else(|| first(&without_commas(&mended)))
    })?;
    let named = VOCABULARIES.iter().any(|name| bare.contains(&format!("\"{name}")));
    Some(if named { without_vocabulary(read) } else { read })
}

/// How a key may say that it is one of schema.org's.
const VOCABULARIES: &[&str] = &["schema:", "https://schema.org/", "http://schema.org/"];

/// The value with the keys of its objects bare: "schema:author" is "author".
fn without_vocabulary(value: Value) -> Value {
    match value {
        Value::Array(values) => Value::Array(values.into_iter().map(without_vocabulary).collect()),
        Value::Object(object) => {
            let bare = |key: String| match VOCABULARIES.iter().find_map(|name| key.strip_prefix(name)) {
                Some(bare) => bare.to_owned(),
                None => key,
            };
            Value::Object(object.into_iter().map(|(key, inner)| (bare(key), without_vocabulary(inner))).collect())
        }
        other => other,
    }
}

/// The text without the commas behind which a list or an object ends.
fn without_commas(json: &str) -> String {
    let mut kept = String::with_capacity(json.len());
    for part in json.split_inclusive(',') {
        let ended = part.trim_start().starts_with(['}', ']']) && kept.ends_with(',');
        if ended {
            kept.pop();
        }
        kept.push_str(part);
    }
    kept
}

/// The objects that stand side by side: of a list, of `@graph`. What an object holds under other keys is about others.
fn objects(value: &Value) -> Vec<&Object> {
    let mut found = Vec::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(values) => open.extend(values.iter().rev()),
            Value::Object(object) => {
                found.push(object);
                open.extend(
                    ["mainEntity", "mainEntityOfPage", "@graph", "@list", "@set"]
                        .iter()
                        .filter_map(|key| object.get(*key)),
                );
            }
            _ => {}
        }
    }
    found
}

fn types(object: &Object) -> impl Iterator<Item = &str> {
    let types = match object.get("@type") {
        Some(Value::Array(types)) => types.as_slice(),
        Some(one) => core::slice::from_ref(one),
        None => &[],
    };
    types.iter().filter_map(Value::as_str).map(|own| own.rsplit(['/', ':']).next().unwrap_or(own))
}

/// Whether the object is a text that somebody wrote.
fn is_article(object: &Object) -> bool {
    types(object).any(|own| {
        own.ends_with("Article")
            || own.ends_with("Posting") && own != "JobPosting"
            || matches!(own, "Report" | "Review" | "Recipe" | "OpinionNewsArticle")
    })
}

/// Whether the object is the page, the site or its owner, or what only stands on the page.
fn is_of_page(object: &Object) -> bool {
    types(object).any(|own| {
        own.ends_with("Page")
            || own.ends_with("Object")
            || own.ends_with("Organization")
            || matches!(own, "WebSite" | "Newspaper" | "Person" | "Comment" | "Clip" | "Product" | "Event")
    })
}

/// Whether the object is what somebody posted in a forum.
fn is_thread(object: &Object) -> bool {
    types(object).any(|own| own == "DiscussionForumPosting")
}

fn text(value: Option<&Value>) -> Option<&str> {
    match value? {
        Value::String(text) => Some(text.as_str()).filter(|text| !text.trim().is_empty()),
        Value::Array(values) => values.iter().find_map(Value::as_str),
        Value::Object(object) => ["@value", "name", "url", "@id"].iter().find_map(|key| object.get(*key)?.as_str()),
        _ => None,
    }
}

/// A day: a text, or the seconds since 1970 as a number.
fn day(value: Option<&Value>) -> Option<Cow<'_, str>> {
    match value? {
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        other => text(Some(other)).map(Cow::Borrowed),
    }
}

fn title(object: &Object) -> Option<&str> {
    text(object.get("headline")).or_else(|| text(object.get("name")))
}

/// Statements of an article.
fn of_article(article: &Object, all: &[&Object], found: &mut Vec<Statement>) {
    let kind = types(article).next().unwrap_or("Article");
    let mut say = |field: Field, key: &str, value: Option<&str>| {
        // Texts in JSON-LD often hold references to characters, which only mean something in HTML.
        let value = value.map(unescape);
        let label = format!("JSON-LD {kind} {key}");
        found.extend(value.and_then(|value| Statement::new(field, Origin::JsonLd, &label, &value)));
    };
    let key = if text(article.get("headline")).is_some() { "headline" } else { "name" };
    say(Field::Title, key, title(article));
    let first = if article.contains_key("datePublished") { "datePublished" } else { "dateCreated" };
    say(Field::Published, first, day(article.get(first)).as_deref());
    say(Field::Modified, "dateModified", day(article.get("dateModified")).as_deref());
    for key in ["author", "creator"] {
        for name in names(article.get(key), all, true) {
            say(Field::Author, key, Some(&name));
        }
    }
    // Who writes a site alone is its publisher too, and a person all the same.
    if !is_person(article.get("publisher"), all) {
        for name in names(article.get("publisher"), all, false) {
            say(Field::Outlet, "publisher", Some(&name));
        }
    }
    say(Field::Language, "inLanguage", text(article.get("inLanguage")));
    let address = article.get("url").or_else(|| article.get("mainEntityOfPage"));
    say(Field::Address, "url", text(address).filter(|to| to.contains("://")));
}

/// Statements of the page or the site. Who wrote the page is who wrote the article, where no article is described.
fn of_page(object: &Object, all: &[&Object], has_article: bool, found: &mut Vec<Statement>) {
    let Some(kind) = types(object).next() else { return };
    let mut say = |field: Field, key: &str| {
        let value = text(object.get(key)).map(unescape);
        let label = format!("JSON-LD {kind} {key}");
        found.extend(value.and_then(|value| Statement::new(field, Origin::JsonLdPage, &label, &value)));
    };
    match kind {
        "WebSite" | "NewsMediaOrganization" | "Organization" | "Newspaper" => say(Field::Outlet, "name"),
        "WebPage" | "ItemPage" | "VideoObject" => {
            say(Field::Published, "datePublished");
            say(Field::Modified, "dateModified");
            for name in names(object.get("author"), all, true).iter().filter(|_| !has_article) {
                let label = format!("JSON-LD {kind} author");
                found.extend(Statement::new(Field::Author, Origin::JsonLdPage, &label, &unescape(name)));
            }
        }
        _ => {}
    }
}

/// Whether the object, or the one that it names by `@id`, is a person.
fn is_person(value: Option<&Value>, all: &[&Object]) -> bool {
    let Some(object) = value.and_then(Value::as_object) else { return false };
    let is = |object: &Object| types(object).any(|own| own == "Person");
    let id = object.get("@id").filter(|id| !id.is_null());
    is(object) || all.iter().any(|other| id.is_some() && other.get("@id") == id && is(other))
}

/// Whether the object is a body: an outlet, a firm.
fn is_body(object: &Object) -> bool {
    // Who runs a site alone is often said to be both.
    !types(object).any(|own| own == "Person")
        && types(object)
            .any(|own| own.ends_with("Organization") || matches!(own, "Newspaper" | "Corporation" | "Periodical"))
}

/// Names of people or bodies: as texts, as objects with a name, or by the `@id` of another object.
/// Bodies are left out where `people` are asked for.
fn names<'a>(value: Option<&'a Value>, all: &[&'a Object], people: bool) -> Vec<Cow<'a, str>> {
    // "author": {"@list": [...]}
    let value = value.map(|value| ["@list", "@set"].iter().find_map(|key| value.get(*key)).unwrap_or(value));
    let values = match value {
        Some(Value::Array(values)) => values.as_slice(),
        Some(one) => core::slice::from_ref(one),
        None => &[],
    };
    let called = |id: &Value| {
        let other = all.iter().find(|other| other.get("@id") == Some(id) && other.contains_key("name"))?;
        text(other.get("name")).filter(|_| !(people && is_body(other)))
    };
    let by_id = |object: &'a Object| called(object.get("@id")?);
    // "givenName": "Ada", "familyName": "Brandt"
    let parts = |object: &'a Object| {
        let part = |key: &str| text(object.get(key)).map(str::trim);
        Some(Cow::Owned(format!("{} {}", part("givenName")?, part("familyName")?)))
    };
    let name = |value: &'a Value| match value {
        // "author": "https://quay.example/#ada"
        Value::String(name) if name.contains("/#") || name.starts_with(['#', '_']) => {
            vec![Cow::Borrowed(called(value).unwrap_or(name))]
        }
        Value::String(name) => vec![Cow::Borrowed(name.as_str())],
        Value::Object(object) if people && is_body(object) => Vec::new(),
        // "name": ["A. Writer", "B. Author"]
        Value::Object(object) => match object.get("name") {
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).map(Cow::Borrowed).collect(),
            own => {
                let said = text(own).or_else(|| by_id(object)).map(Cow::Borrowed);
                said.or_else(|| parts(object)).into_iter().collect()
            }
        },
        Value::Array(values) => values.iter().find_map(Value::as_str).map(Cow::Borrowed).into_iter().collect(),
        _ => Vec::new(),
    };
    values.iter().flat_map(name).take(12).collect()
}
