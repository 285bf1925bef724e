//! A collection as the folder that a site is built from: a text and a side-car for each article, what describes the whole,
//! and its topics.

use crate::archive;
use dateline_model::article::{Article, Basis};
use dateline_model::markup::PackedMarkup;
use dateline_model::source::{Bundle, Sidecar, SidecarFile, Source, TopicFile, TopicRule, is_web_address};
use dateline_settings::is_time;
use serde::Serialize;

/// What is written of `corpus.toml`: what describes the articles, and not the views that the site offers of them.
#[derive(Serialize)]
struct Corpus<'a> {
    title: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    credits: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    contact: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    licence: &'a str,
}

/// The archive of the folder `seeds/`. An article of which only an extract may be shown is left out: its text is not here.
///
/// # Errors
/// What could not be written, as a sentence.
pub fn archive(bundle: &Bundle) -> Result<Vec<u8>, String> {
    archive::pack(&files(bundle)?)
}

/// The files, each by its path.
fn files(bundle: &Bundle) -> Result<Vec<(String, Vec<u8>)>, String> {
    let info = &bundle.info;
    let corpus = Corpus {
        title: &info.title,
        description: &info.description,
        credits: &info.credits,
        contact: &info.contact,
        licence: &info.licence,
    };
    let mut files = vec![("seeds/corpus.toml".to_owned(), toml(&corpus)?)];
    let (dossier, topic): (Vec<_>, Vec<_>) = bundle.topics.iter().cloned().partition(TopicRule::is_dossier);
    // Names of countries come with every site.
    let name = bundle.names.iter().filter(|rule| rule.country.is_empty()).cloned().collect();
    files.push(("seeds/topics.toml".to_owned(), toml(&TopicFile { general: false, topic, dossier, name })?));
    let mut read = bundle.read.iter();
    for source in &bundle.sources {
        let article = read.next();
        if source.pre_read.is_some() {
            continue;
        }
        files.push((format!("seeds/{}.txt", source.id), text(source)));
        let stated = stated(source, article);
        if stated != Sidecar::default() {
            files.push((format!("seeds/{}.toml", source.id), toml(&SidecarFile::from(stated))?));
        }
    }
    Ok(files)
}

/// What the side-car of an article states: what somebody stated, and, of a text that was made of a page or a record, what was
/// read in what is not part of the text.
fn stated(source: &Source, article: Option<&Article>) -> Sidecar {
    let mut stated = source.sidecar.clone();
    let (Some(_), Some(article)) = (&source.markup, article) else { return stated };
    let put = |place: &mut Option<String>, read: Option<String>| {
        if place.is_none() {
            *place = read.filter(|value| !value.is_empty());
        }
    };
    put(&mut stated.headline, article.headline.as_ref().map(|read| read.value.clone()));
    put(&mut stated.publisher, article.publisher.as_ref().map(|read| read.value.clone()));
    let names: Vec<&str> = article.bylines.iter().map(|byline| byline.name.value.as_str()).collect();
    put(&mut stated.byline, Some(names.join(" and ")));
    let when = article.published.when.as_ref().filter(|_| article.published.basis == Basis::Explicit);
    put(&mut stated.published, when.map(|when| when.edtf.clone()).filter(|when| is_time(when)));
    put(&mut stated.url, article.url.clone().filter(|url| is_web_address(url)));
    stated
}

/// The text of an article without what a page or a record says to machines.
fn text(source: &Source) -> Vec<u8> {
    let head = source.markup.as_ref().and_then(PackedMarkup::unpack).map_or(0, |markup| markup.head as usize);
    source.raw.get(head..).unwrap_or(&source.raw).to_vec()
}

fn toml(value: &impl Serialize) -> Result<Vec<u8>, String> {
    toml::to_string_pretty(value).map(String::into_bytes).map_err(|error| format!("It could not be written: {error}."))
}
