//! Notes as Web Annotations, in JSON-LD.
//!
//! Web Annotation Data Model (W3C, 2017): an annotation page with an annotation for each note. Its body is what was written,
//! its target the article's address with two selectors for the passage, by its words (`TextQuoteSelector`, 4.2.4) and by
//! its place (`TextPositionSelector`, 4.2.5). Read is whatever of that model has a passage by its words.

use crate::Note;
use dateline_model::query::{Query, Screen};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const CONTEXT: &str = "http://www.w3.org/ns/anno.jsonld";
/// Notes that one file may hold; beyond that it is none that a person wrote.
const MOST: usize = 10_000;

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The notes, in the order of the file.
    pub notes: Vec<Note>,
    /// How many annotations were left out: on something else than words of a text, or with no id of their own.
    pub skipped: usize,
}

/// A text that holds no Web Annotations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoNotes;

/// Notes as one JSON-LD document. `base` is the address of the site's page, before its query string; empty where the
/// document stays with the site.
#[must_use]
pub fn write(notes: &[Note], base: &str) -> String {
    let items: Vec<Value> = notes.iter().map(|note| annotation(note, base)).collect();
    let page = json!({ "@context": CONTEXT, "type": "AnnotationPage", "items": items });
    serde_json::to_string_pretty(&page).unwrap_or_default()
}

fn annotation(note: &Note, base: &str) -> Value {
    let mut selectors = vec![json!({
        "type": "TextQuoteSelector", "exact": note.quote, "prefix": note.prefix, "suffix": note.suffix,
    })];
    if note.end > note.start {
        selectors.push(json!({ "type": "TextPositionSelector", "start": note.start, "end": note.end }));
    }
    let source = format!("{base}{}", Query::default().open_article(&note.article).href());
    let mut out = json!({
        "id": note.id,
        "type": "Annotation",
        "motivation": if note.text.is_empty() { "highlighting" } else { "commenting" },
        "target": { "source": source, "selector": selectors },
    });
    for (name, value) in [("created", &note.created), ("modified", &note.modified)] {
        if !value.is_empty() {
            out[name] = json!(value);
        }
    }
    if !note.text.is_empty() {
        out["body"] = json!({ "type": "TextualBody", "value": note.text, "format": "text/plain" });
    }
    out
}

/// The notes in a JSON-LD document: a page or a collection of annotations, a list of them, or one.
///
/// # Errors
/// That it holds none.
pub fn read(text: &str) -> Result<Read, NoNotes> {
    let whole: Value = serde_json::from_str(text.trim_start_matches('\u{FEFF}')).map_err(|_| NoNotes)?;
    let all = annotations(&whole).ok_or(NoNotes)?;
    let mut read = Read::default();
    let mut ids = BTreeSet::new();
    for one in all {
        match note(one).filter(|note| read.notes.len() < MOST && ids.insert(note.id.clone())) {
            Some(note) => read.notes.push(note),
            None => read.skipped += 1,
        }
    }
    Ok(read)
}

/// The annotations of a document.
fn annotations(whole: &Value) -> Option<Vec<&Value>> {
    if let Value::Array(all) = whole {
        return Some(all.iter().collect());
    }
    let is = |name: &str| types(whole).contains(&name);
    if is("Annotation") {
        return Some(vec![whole]);
    }
    let items = if is("AnnotationCollection") { whole.get("first")?.get("items") } else { whole.get("items") };
    items?.as_array().map(|items| items.iter().collect())
}

/// The types that an object says it has.
fn types(of: &Value) -> Vec<&str> {
    let kind = of.get("type").or_else(|| of.get("@type"));
    each(kind).into_iter().filter_map(Value::as_str).collect()
}

/// One, or all of a list: in this model either may stand.
fn each(of: Option<&Value>) -> Vec<&Value> {
    match of {
        Some(Value::Array(all)) => all.iter().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    }
}

fn text_of(of: &Value, name: &str) -> String {
    of.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn note(of: &Value) -> Option<Note> {
    let id = text_of(of, "id");
    let target = each(of.get("target")).into_iter().find(|target| target.is_object())?;
    let selectors = each(target.get("selector"));
    let selector = |name: &str| {
        let all = selectors.iter().flat_map(|one| [Some(*one), one.get("refinedBy")]).flatten();
        all.into_iter().find(|one| types(one).contains(&name))
    };
    let quoted = selector("TextQuoteSelector")?;
    let quote = text_of(quoted, "exact");
    if id.is_empty() || quote.trim().is_empty() {
        return None;
    }
    let place = |name: &str| {
        let number = selector("TextPositionSelector")?.get(name)?.as_u64()?;
        u32::try_from(number).ok()
    };
    let (start, end) = place("start").zip(place("end")).unwrap_or_default();
    let source = target.get("source").map_or_else(String::new, |source| match source {
        Value::String(address) => address.clone(),
        other => text_of(other, "id"),
    });
    Some(Note {
        id,
        article: article(&source),
        quote,
        prefix: text_of(quoted, "prefix"),
        suffix: text_of(quoted, "suffix"),
        start,
        end,
        text: body(of),
        created: text_of(of, "created"),
        modified: text_of(of, "modified"),
    })
}

/// What was written: each body that is words, a line for each.
fn body(of: &Value) -> String {
    let value = text_of(of, "bodyValue");
    let words = each(of.get("body")).into_iter().map(|body| match body {
        Value::String(_) => String::new(),
        body => text_of(body, "value"),
    });
    let words: Vec<String> = core::iter::once(value).chain(words).filter(|words| !words.is_empty()).collect();
    words.join("\n")
}

/// The article that an address of a site like this leads to; empty where it leads to none.
fn article(source: &str) -> String {
    let query = source.split('#').next().and_then(|address| address.split_once('?'));
    match query.map(|(_, query)| Query::parse(query).0.screen) {
        Some(Screen::Article(id)) => id,
        _ => String::new(),
    }
}
