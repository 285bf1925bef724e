//! General news with its class: BBC articles of 2004-2005 in five classes (Greene and Cunningham 2006), read with the
//! general set of topics. Every third article is kept aside: the general set is written without them.

use super::Inputs;
use super::table::Table;
use super::wikinews::on_all_cores;
use crate::topic_file;
use dateline_model::source::{Source, TopicRule};
use dateline_reading::read;
use dateline_reading::recognise::topics::TopicSet;
use std::collections::BTreeMap;
use std::fs;

/// One line of the set.
#[derive(Debug, serde::Deserialize)]
struct Row {
    id: String,
    class: String,
    text: String,
}

/// The groups of the general set that answer to a class.
fn groups(class: &str) -> &'static [&'static str] {
    match class {
        "business" => &["economy"],
        "entertainment" => &["culture", "people"],
        "politics" => &["politics"],
        "sport" => &["sport"],
        "tech" => &["science"],
        _ => &[],
    }
}

/// The set, in its order.
fn rows(places: &Inputs) -> Result<Vec<Row>, String> {
    let path = places.data.join("topics/bbc-dev.jsonl");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| serde_json::from_str(line).map_err(|error| format!("{}: {error}", path.display()))).collect()
}

/// The texts by their names; none where the set is not there.
pub(super) fn reports(places: &Inputs) -> Result<BTreeMap<String, String>, String> {
    if !places.data.join("topics").is_dir() {
        return Ok(BTreeMap::new());
    }
    Ok(rows(places)?.into_iter().map(|row| (row.id, row.text)).collect())
}

/// Measures the set.
pub(super) fn measure(places: &Inputs) -> Result<Table, String> {
    let rows = rows(places)?;
    let mut problems = Vec::new();
    let rules: Vec<TopicRule> = topic_file::general(&mut problems).topic;
    let topics = TopicSet::lenient(&rules).0;
    let found = on_all_cores(&rows, |row| {
        let raw = row.text.clone().into_bytes();
        let source = Source { id: row.id.clone(), path: row.id.clone(), raw, ..Source::default() };
        let article = read::read_with(&source, &topics);
        let group = |slug: &String| rules.iter().find(|rule| rule.slug == *slug).map(|rule| rule.group.clone());
        article.topics.iter().filter_map(|topic| group(&topic.topic)).collect::<Vec<String>>()
    });
    let mut table = Table::new("topics");
    for (at, (row, found)) in rows.iter().zip(&found).enumerate() {
        let part = if at % 3 == 0 { "kept aside" } else { "seen" };
        let fits = |group: &String| groups(&row.class).contains(&group.as_str());
        let best = found.first().is_some_and(fits);
        table.case(&format!("best topic is of the class, {part}"), best);
        table.case(&format!("some topic is of the class, {part}"), found.iter().any(fits));
        table.case(&format!("some topic at all, {part}"), !found.is_empty());
        // What is kept aside is not shown to whoever mends the rules.
        if !best && part == "seen" {
            table.miss(format!("{} best {:?}", row.id, found.first()));
        }
    }
    Ok(table)
}
