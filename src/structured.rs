//! What the printed pages say of themselves to machines: schema.org and Open Graph.
//!
//! A date is given only where an article was surely published on one day; an interval is no `datePublished`. Addresses
//! are relative, as the site does not know where it is hosted.

use dateline_explore::corpus::Corpus;
use dateline_model::article::Article;
use dateline_model::query::Query;
use dateline_model::source::is_web_address;
use serde_json::{Map, Value, json};

/// The Open Graph properties of the page `title`.
#[must_use]
pub fn open_graph(title: &str, description: &str, product: &str) -> Vec<(&'static str, String)> {
    vec![
        ("og:type", "website".to_owned()),
        ("og:title", title.to_owned()),
        ("og:description", description.to_owned()),
        ("og:site_name", product.to_owned()),
    ]
}

/// The corpus as a schema.org `Dataset`.
#[must_use]
pub fn dataset(corpus: &Corpus) -> String {
    let info = &corpus.info;
    let mut it = thing("Dataset");
    put(&mut it, "name", &info.title);
    put(&mut it, "description", info.description.trim());
    put(&mut it, "creditText", &info.credits);
    put(&mut it, "copyrightNotice", &info.licence);
    let days = || corpus.articles.iter().filter_map(|article| article.published.when.as_ref());
    let first = days().filter_map(|when| when.earliest).min();
    let last = days().filter_map(|when| when.latest).max();
    if let (Some(first), Some(last)) = (first, last) {
        put(&mut it, "temporalCoverage", &format!("{first}/{last}"));
    }
    it.insert("size".to_owned(), json!(format!("{} articles", corpus.articles.len())));
    script(&it)
}

/// The articles as a schema.org `ItemList` of `NewsArticle`.
#[must_use]
pub fn articles(corpus: &Corpus) -> String {
    let mut list = thing("ItemList");
    let items = corpus.articles.iter().map(|article| Value::Object(news_article(article)));
    list.insert("itemListElement".to_owned(), items.collect());
    script(&list)
}

/// One article as a schema.org `NewsArticle`.
#[must_use]
pub fn article(article: &Article) -> String {
    let mut it = news_article(article);
    it.insert("@context".to_owned(), json!("https://schema.org"));
    script(&it)
}

fn news_article(article: &Article) -> Map<String, Value> {
    let mut it = thing("NewsArticle");
    it.remove("@context");
    let link = format!("index.html{}", Query::default().open_article(&article.id).href());
    put(&mut it, "url", article.url.as_deref().filter(|url| is_web_address(url)).unwrap_or(&link));
    put(&mut it, "headline", article.headline.as_ref().map_or("", |it| &it.value));
    put(&mut it, "inLanguage", article.language.as_deref().unwrap_or(""));
    put(&mut it, "copyrightNotice", article.rights.as_deref().unwrap_or(""));
    if let Some(outlet) = &article.publisher {
        it.insert("publisher".to_owned(), json!({ "@type": "NewsMediaOrganization", "name": outlet.value }));
    }
    let day =
        article.published.when.as_ref().filter(|when| when.earliest == when.latest).and_then(|when| when.earliest);
    if let Some(day) = day {
        put(&mut it, "datePublished", &day.to_string());
    }
    it
}

fn thing(kind: &str) -> Map<String, Value> {
    let mut it = Map::new();
    it.insert("@context".to_owned(), json!("https://schema.org"));
    it.insert("@type".to_owned(), json!(kind));
    it
}

/// Puts `value` where there is one.
fn put(it: &mut Map<String, Value>, name: &str, value: &str) {
    if !value.is_empty() {
        it.insert(name.to_owned(), json!(value));
    }
}

/// As an element of the page, which a `<` within must not end.
fn script(it: &Map<String, Value>) -> String {
    let data = Value::Object(it.clone()).to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{data}</script>")
}
