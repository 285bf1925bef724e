//! Records as JSON: a list of objects, wherever in the file it is, or an object a line.

use crate::records::Records;
use dateline_model::article::Warning;
use serde_json::{Map, Value};
use std::collections::HashMap;

type Object = Map<String, Value>;

/// How deep a list of records may lie: `hits.hits` of a search engine's answer is two.
const DEEPEST: usize = 3;

/// What a record may keep some of its values under.
const PARTS: &[&str] = &["fields", "attributes", "article", "metadata"];

/// The records of a JSON file, or of JSON Lines; `place` names the file.
#[must_use]
pub fn read(text: &str, place: &str, by_lines: bool) -> (Records, Vec<Warning>) {
    let mut warnings = Vec::new();
    let mut warn = |line: Option<usize>, message: String| {
        let place = line.map_or_else(|| place.to_owned(), |line| format!("{place}:{line}"));
        warnings.push(Warning { code: "json".to_owned(), place, message });
    };
    let text = text.trim_start_matches('\u{FEFF}');
    let mut rows: Vec<(usize, Object)> = Vec::new();
    if !by_lines {
        match serde_json::from_str::<Value>(text) {
            Ok(value) => match list(value) {
                Some(objects) => rows.extend(objects.into_iter().map(|object| (1, object))),
                None => warn(None, "The file holds no list of records, and no record with a text.".to_owned()),
            },
            // An object a line is often called .json.
            Err(_) if text.lines().take(2).all(|line| serde_json::from_str::<Object>(line).is_ok()) => {
                return read(text, place, true);
            }
            Err(error) => warn(Some(error.line()), format!("This is no JSON: {error}.")),
        }
    } else {
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            match serde_json::from_str::<Object>(line) {
                Ok(object) => rows.push((at + 1, object)),
                Err(error) => warn(Some(at + 1), format!("The line is left out, as it is no JSON object: {error}.")),
            }
        }
    }
    (records(rows), warnings)
}

/// The list of objects that lies least deep; one object by itself is a list of one.
fn list(value: Value) -> Option<Vec<Object>> {
    let mut level = vec![&value];
    for _ in 0..=DEEPEST {
        let objects =
            |value: &&Value| value.as_array().is_some_and(|own| !own.is_empty() && own.iter().all(Value::is_object));
        if let Some(Value::Array(found)) = level.iter().find(|value| objects(value)) {
            return Some(found.iter().filter_map(|one| one.as_object().cloned()).collect());
        }
        level = level.into_iter().filter_map(Value::as_object).flat_map(Map::values).collect();
    }
    match value {
        Value::Object(object) => Some(vec![object]),
        _ => None,
    }
}

/// The objects as rows. Of an object in a column its name stands there: `source.name` is `source`; but what lies under one of
/// [`PARTS`] are columns as the others.
fn records(rows: Vec<(usize, Object)>) -> Records {
    let mut records = Records::default();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (line, object) in rows {
        let mut row = Vec::new();
        // A search engine's answer keeps the record itself under this name.
        let object = object.get("_source").and_then(Value::as_object).unwrap_or(&object);
        let within = PARTS.iter().filter_map(|part| object.get(*part)?.as_object()).flatten();
        let within = within.filter(|(key, _)| !object.contains_key(*key));
        for (key, value) in object.iter().chain(within) {
            let at = *places.entry(key.clone()).or_insert_with(|| {
                records.columns.push(key.clone());
                records.columns.len() - 1
            });
            if row.len() <= at {
                row.resize(at + 1, String::new());
            }
            if let Some(cell) = row.get_mut(at) {
                *cell = said(value);
            }
        }
        records.rows.push((line, row));
    }
    records
}

/// A value as text: lists joined, of objects their name.
fn said(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(values) => {
            let all: Vec<String> = values.iter().map(said).filter(|text| !text.is_empty()).collect();
            let mark = if all.iter().any(|text| text.len() > 80) { "\n\n" } else { "; " };
            all.join(mark)
        }
        Value::Object(object) => ["name", "title", "value", "text", "rendered", "main", "original"]
            .iter()
            .find_map(|key| object.get(*key)?.as_str())
            .unwrap_or("")
            .to_owned(),
        _ => String::new(),
    }
}
