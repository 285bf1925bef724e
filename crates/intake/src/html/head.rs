//! What a page says of itself to machines: `<title>`, `<meta>`, `<link>`, and where they are in the page, JSON-LD and
//! microdata.
//!
//! Open Graph: <https://ogp.me>; Dublin Core: DCMI Metadata Terms; `citation_*`: Google Scholar's inclusion guidelines;
//! `parsely-*`, `sailthru.*`: the documentation of these services; the others are in use on many sites.

use super::by_words;
use super::json_ld::{Scripts, Wanted};
use super::script;
use super::tree::{Tree, attribute};
use crate::statement::Statement;
use dateline_model::markup::{Field, Origin};

/// Names of `<meta>` in small letters, and what each is about.
#[rustfmt::skip]
const NAMES: &[(Field, Origin, &[&str])] = &[
    (Field::Title, Origin::OpenGraph, &["og:title"]),
    (Field::Outlet, Origin::OpenGraph, &["og:site_name", "og:sitename"]),
    (Field::Address, Origin::OpenGraph, &["og:url"]),
    (Field::Description, Origin::OpenGraph, &["og:description"]),
    (Field::Type, Origin::OpenGraph, &["og:type"]),
    (Field::Language, Origin::OpenGraph, &["og:locale"]),
    (Field::Published, Origin::OpenGraph, &["article:published_time", "og:article:published_time", "og:published_time",
        "article:published", "og:pubdate", "og:publish_date", "og:regdate", "og:release_date", "article:post_date"]),
    (Field::Modified, Origin::OpenGraph, &["article:modified_time", "og:article:modified_time", "og:updated_time",
        "og:modified_time", "article:modified"]),
    (Field::Author, Origin::OpenGraph, &["article:author", "og:article:author", "og:author", "article:author_name",
        "book:author"]),
    (Field::Title, Origin::Meta, &["title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "twitter:title",
        "citation_title", "headline", "hdl", "rnews:headline", "cxenseparse:title", "bt:title"]),
    (Field::Author, Origin::Meta, &["author", "authors", "dc.creator", "dcterms.creator", "dc.contributor", "dc.author",
        "parsely-author", "sailthru.author", "citation_author", "byl", "cxenseparse:author", "bt:author", "vr:author",
        "author-name", "article.author", "content_author", "rnews:creator", "creator", "shareaholic:article_author_name"]),
    (Field::Outlet, Origin::Meta, &["publisher", "dc.publisher", "dcterms.publisher", "parsely-site", "application-name",
        "apple-mobile-web-app-title", "citation_journal_title", "shareaholic:site_name", "source", "twitter:app:name:iphone",
        "al:ios:app_name", "al:android:app_name", "cre", "source-name", "article:publisher_name"]),
    (Field::Published, Origin::Meta, &["date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.created", "dcterms.date",
        "dcterms.issued", "dcterms.available", "dc.created", "dc.issued", "dc.date.available", "pubdate", "pub_date", "pub-date", "publishdate",
        "publish-date", "publish_date", "publicationdate", "publication_date", "publication-date", "published-date",
        "published_date", "published", "publish_time", "publishtime", "published_time", "date_published",
        "datepublished", "date-published", "datepublish", "parsely-pub-date", "sailthru.date", "citation_publication_date",
        "citation_date", "citation_online_date", "bt:pubdate", "dcsext.articlefirstpublished", "ptime", "displaydate",
        "rnews:datepublished", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "article.published",
        "article.created", "article_date_original", "article:create", "originalpublicationdate", "created", "date.created",
        "date_created", "datecreated", "creation_date", "shareaholic:article_published_time", "gentime", "timestamp",
        "citation_year", "issued", "article_publication_date", "release_date", "prism.publicationdate", "doc_date",
        "dat", "pdate", "vr:published_time", "blogger:published", "mediator_published_time", "news:publication_date"]),
    (Field::Modified, Origin::Meta, &["dc.date.modified", "dcterms.modified", "dc.modified", "last-modified", "lastmodified",
        "last_modified", "revised", "lastmod", "modified", "datemodified", "date_modified", "date-modified", "updated",
        "article.updated", "cxenseparse:recs:modifiedtime", "lastupdate", "last-update", "utime", "dcsext.articlelastmodified",
        "parsely-modified", "dc.date.updated", "shareaholic:article_modified_time", "eomportal-lastupdate", "modificationdate", "update_time"]),
    (Field::Language, Origin::Meta, &["content-language", "language", "dc.language", "inlanguage"]),
    (Field::Description, Origin::Meta, &["description", "dc.description", "twitter:description"]),
];

/// What `<meta>` of this name, in small letters, is about.
fn of_name(name: &str) -> Option<(Field, Origin)> {
    let found = NAMES.iter().find(|(.., names)| names.contains(&name));
    found.map(|(field, origin, _)| (*field, *origin))
}

/// What a property of schema.org is about, as it stands in microdata.
#[must_use]
pub fn of_property(name: &str) -> Option<Field> {
    Some(match name {
        "headline" | "alternativeHeadline" => Field::Title,
        "author" | "creator" => Field::Author,
        "datePublished" | "dateCreated" | "datePublication" => Field::Published,
        "dateModified" | "dateUpdated" | "dateUpdate" => Field::Modified,
        "inLanguage" => Field::Language,
        _ => return None,
    })
}

/// What a property of RDFa is about, as it stands within the page: schema.org's, Dublin Core's, SIOC's.
#[must_use]
pub fn of_rdfa(names: &str) -> Option<Field> {
    names.split_whitespace().find_map(|name| match name.rsplit(':').next()? {
        "date" | "created" | "issued" if name.starts_with("dc") => Some(Field::Published),
        "modified" if name.starts_with("dc") => Some(Field::Modified),
        "creator" if name.starts_with("dc") => Some(Field::Author),
        own if !name.contains(':') || name.starts_with("schema:") => of_property(own),
        _ => None,
    })
}

/// Labels that Twitter's cards put before the writer and the day, in small letters.
#[rustfmt::skip]
const WRITTEN_BY: &[&str] = &[
    "written by", "author", "by", "verfasst von", "geschrieben von", "autor", "écrit par", "auteur", "escrito por",
    "scritto da", "geschreven door", "napisane przez", "skrivet av", "skrevet av", "skrevet af", "автор", "написано автором",
    "yazan", "作者", "執筆者", "글쓴이",
];

/// The value of the `<meta>` called `name`.
fn meta<'a>(tree: &'a Tree, name: &str) -> Option<&'a str> {
    tree.below(0).find_map(|at| {
        let (own, attributes) = tree.element(at)?;
        let called = ["name", "property"].iter().any(|key| attribute(attributes, key) == Some(name));
        (own == "meta" && called).then(|| attribute(attributes, "content"))?
    })
}

/// The writer in Twitter's cards: a label in one `<meta>`, the name in another.
fn of_card(tree: &Tree) -> Option<Statement> {
    let label = |number: u8| meta(tree, &format!("twitter:label{number}"));
    let is_writer =
        |number: &u8| label(*number).is_some_and(|own| WRITTEN_BY.contains(&own.trim().to_lowercase().as_str()));
    let name = format!("twitter:data{}", (1..=2).find(is_writer)?);
    Statement::new(Field::Author, Origin::Meta, &name, meta(tree, &name)?)
}

/// Whether a script of this type is JSON-LD.
fn is_json_ld(own: Option<&str>) -> bool {
    own.is_some_and(|own| own.to_ascii_lowercase().contains("ld+json"))
}

/// The page's JSON-LD, read together, with what the page says of its article elsewhere.
fn json_ld(tree: &Tree) -> Scripts {
    let mut scripts = Vec::new();
    let mut wanted = Wanted::default();
    for at in tree.below(0) {
        let Some((name, attributes)) = tree.element(at) else { continue };
        let get = |name: &str| attribute(attributes, name);
        match name {
            "script" if is_json_ld(get("type")) => scripts.push(tree.words(at)),
            "title" if wanted.titles.is_empty() => wanted.titles.push(tree.words(at)),
            "link" if get("rel") == Some("canonical") => wanted.addresses.extend(get("href").map(str::to_owned)),
            _ => {}
        }
    }
    wanted.titles.extend(meta(tree, "og:title").map(str::to_owned));
    wanted.addresses.extend(meta(tree, "og:url").map(str::to_owned));
    Scripts::new(&scripts, wanted)
}

/// At most so many statements are kept of a head.
const MOST: usize = 120;

/// The statements of the head, each once, and the stories that JSON-LD repeats.
#[must_use]
pub fn statements(tree: &Tree) -> (Vec<Statement>, Vec<String>) {
    let mut found: Vec<Statement> = Vec::new();
    let mut stories = Vec::new();
    let mut titled = false;
    let scripts = json_ld(tree);
    let mut number = 0;
    for at in tree.below(0) {
        let Some((name, attributes)) = tree.element(at) else { continue };
        let get = |name: &str| attribute(attributes, name);
        match name {
            "html" => {
                found.extend(get("lang").and_then(|tag| Statement::new(Field::Language, Origin::Link, "lang", tag)));
            }
            "title" if !titled => {
                let stated = Statement::new(Field::Title, Origin::TitleTag, "title", &tree.words(at));
                titled = stated.is_some();
                found.extend(stated);
            }
            "meta" => {
                let Some(content) = get("content").or_else(|| get("value")) else { continue };
                let names = [get("property"), get("name"), get("http-equiv")];
                // Parsely has all it wants to know in one.
                if content.starts_with('{') {
                    found.extend(script::statements(content));
                    continue;
                }
                if let Some(property) = get("itemprop")
                    && let Some(field) = of_property(property)
                    && tree.is_in_head(at)
                {
                    found.extend(Statement::new(field, Origin::Microdata, property, content));
                }
                for own in names.into_iter().flatten() {
                    let small = own.trim().to_lowercase();
                    let by_words = || by_words::field(&small, content).map(|field| (field, Origin::Meta));
                    if let Some((field, origin)) = of_name(&small).or_else(by_words) {
                        found.extend(Statement::new(field, origin, own, content));
                        break;
                    }
                }
            }
            "link" => {
                let rel = get("rel").unwrap_or("").to_ascii_lowercase();
                if matches!(rel.as_str(), "canonical" | "amphtml" | "shortlink") {
                    let stated = get("href").and_then(|to| Statement::new(Field::Address, Origin::Link, &rel, to));
                    found.extend(stated);
                }
            }
            "script" if is_json_ld(get("type")) => {
                let (stated, story) = scripts.read(number);
                // What is no JSON has its keys all the same.
                if scripts.is_broken(number) {
                    found.extend(script::statements(&tree.words(at)));
                }
                number += 1;
                found.extend(stated);
                stories.extend(story);
            }
            "script" => found.extend(script::statements(&tree.words(at))),
            _ => {}
        }
        if found.len() >= MOST {
            break;
        }
    }
    found.extend(of_card(tree));
    let mut seen = std::collections::HashSet::new();
    found.retain(|one| seen.insert((one.field, one.label.clone(), one.value.clone())));
    (found, stories)
}
