//! The tables as a Data Package: one file that says what its columns mean (datapackage.org, version 2.0).

use super::table::{Column, Holds, Table};
use super::{Export, acts, table, timeline};
use dateline_model::date::calendar::iso;
use serde_json::{Map, Value, json};

/// The file.
pub(super) fn package(export: &Export<'_>) -> String {
    let info = export.context.corpus.localisation.info(&export.context.corpus.info);
    let resource = |name: &str, table: &Table| {
        let row = |row: &Vec<String>| -> Value {
            let cells = table.columns.iter().zip(row).filter(|(_, value)| !value.is_empty());
            Value::Object(cells.map(|(column, value)| (column.name.to_owned(), cell(column, value))).collect())
        };
        json!({
            "name": name,
            "type": "table",
            "data": table.rows.iter().map(row).collect::<Vec<_>>(),
            "schema": { "fields": table.columns.iter().map(field).collect::<Vec<_>>() },
        })
    };
    let mut package = Map::new();
    package.insert("$schema".to_owned(), json!("https://datapackage.org/profiles/2.0/datapackage.json"));
    package.insert("name".to_owned(), json!("articles"));
    let texts = [("title", &info.title), ("description", &info.description)];
    for (name, text) in texts.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
        package.insert(name.to_owned(), json!(text.trim()));
    }
    package.insert("homepage".to_owned(), json!(export.made.at(export.context.query)));
    if let Some(day) = export.made.on {
        package.insert("created".to_owned(), json!(format!("{}T00:00:00Z", iso(day))));
    }
    let resources = [
        resource("articles", &table::articles(export)),
        resource("timeline", &timeline::table(export)),
        resource("quotes", &table::quotes(export)),
        resource("acts", &acts::table(export)),
    ];
    package.insert("resources".to_owned(), json!(resources));
    serde_json::to_string_pretty(&package).unwrap_or_default()
}

fn field(column: &Column) -> Value {
    let holds = match column.holds {
        Holds::Text => "string",
        Holds::Day => "date",
        Holds::Number => "integer",
    };
    json!({ "name": column.name, "type": holds, "description": column.about })
}

fn cell(column: &Column, value: &str) -> Value {
    match column.holds {
        Holds::Number => value.parse::<u64>().map_or_else(|_| json!(value), |number| json!(number)),
        Holds::Text | Holds::Day => json!(value),
    }
}
