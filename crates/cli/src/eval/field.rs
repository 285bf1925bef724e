//! Small cases after faults that readers of other tools have reported: a short text, one field, and what a careful editor
//! would say of it.

use super::Inputs;
use super::table::Table;
use crate::topic_file;
use dateline_model::article::{Article, BylineRole};
use dateline_model::source::{Sidecar, Source};
use dateline_reading::recognise::topics::TopicSet;
use dateline_reading::{link, read};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;

/// One case.
#[derive(Debug, serde::Deserialize)]
struct Case {
    id: String,
    group: String,
    field: String,
    text: String,
    published: Option<String>,
    want: Value,
    /// Another article to be read together with it.
    other: Option<String>,
}

/// Measures the set: the share of cases that are read as wanted.
pub(super) fn measure(places: &Inputs) -> Result<Table, String> {
    let path = places.data.join("field/cases.jsonl");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let topics = TopicSet::lenient(&topic_file::general(&mut Vec::new()).topic).0;
    let mut table = Table::new("field");
    let mut groups: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let case: Case = serde_json::from_str(line).map_err(|error| format!("{}: {error}", path.display()))?;
        let article = read_case(&case, &topics);
        let (got, want) = (got(&case, &article), wanted(&case));
        let right = got == want;
        table.case("cases read right", right);
        let group = groups.entry(case.group.clone()).or_default();
        group.0 += usize::from(right);
        group.1 += 1;
        if !right {
            table.miss(format!("{} got {got} want {want}", case.id));
        }
    }
    for (group, (right, of)) in groups {
        table.miss(format!("{group} {right} of {of}"));
    }
    Ok(table)
}

/// The article of a case.
fn read_case(case: &Case, topics: &TopicSet) -> Article {
    let source = |id: &str, text: &str, published: &Option<String>| Source {
        id: id.to_owned(),
        path: id.to_owned(),
        raw: text.as_bytes().to_vec(),
        sidecar: Sidecar { published: published.clone(), ..Sidecar::default() },
        ..Source::default()
    };
    let article = read::read_with(&source(&case.id, &case.text, &case.published), topics);
    let Some(other) = &case.other else { return article };
    let mut both = [article, read::read_with(&source("other", other, &None), topics)];
    link::link(&mut both);
    let [article, _] = both;
    article
}

/// What is read, in the form in which it is wanted.
fn got(case: &Case, article: &Article) -> Value {
    let when = article.published.when.as_ref();
    let published = when.map(|when| when.edtf.clone());
    match case.field.as_str() {
        "dates" => article
            .dates
            .iter()
            .map(|date| json!([date.span.of(&article.text), date.when.as_ref().map(|when| &when.edtf)]))
            .collect(),
        "published" | "linked_published" => json!(published),
        // Nothing bounds the day from below, or the bound that is wanted does.
        "published_not_after" if when.is_none_or(|when| when.earliest.is_none()) => case.want.clone(),
        "published_not_after" => json!(published),
        "countries" => sorted(article.countries.iter().map(|country| country.iso.clone())),
        "bylines" => sorted(article.bylines.iter().map(|byline| {
            let name = &byline.name.value;
            match byline.role {
                BylineRole::Author => name.clone(),
                role => format!("{name}/{}", json!(role).as_str().unwrap_or_default()),
            }
        })),
        "people" => sorted(article.people.iter().map(|person| person.name.clone())),
        _ => article.headline.as_ref().map_or(Value::Null, |title| spaced(&title.value)),
    }
}

/// What is wanted, in the same form.
fn wanted(case: &Case) -> Value {
    match (case.field.as_str(), &case.want) {
        ("countries" | "bylines" | "people", Value::Array(all)) => {
            sorted(all.iter().filter_map(|one| one.as_str().map(str::to_owned)))
        }
        ("headline", Value::String(title)) => spaced(title),
        (_, want) => want.clone(),
    }
}

/// The words with one blank between.
fn spaced(text: &str) -> Value {
    json!(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The names in order.
fn sorted(names: impl Iterator<Item = String>) -> Value {
    let mut names: Vec<String> = names.collect();
    names.sort();
    json!(names)
}
