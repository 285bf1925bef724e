//! Acts of one state towards another as a table and as JSON, in the fields of PLOVER (date, source, target, event, mode,
//! context, text, location), with the evidence for each.

use super::Export;
use super::table::{ARTICLE, BETWEEN, Column, Holds, NUMBER, Table, agencies, edtf, ends, outlet, text};
use crate::view::runs::clean;
use dateline_model::article::Article;
use dateline_model::event::{Event, Quad};
use dateline_model::query::Query;
use serde_json::{Map, Value};

static ACTS: &[Column] = &[
    ARTICLE,
    NUMBER,
    text("date", "When, in EDTF, as far as the text says"),
    super::table::day("earliest", "First day on which it can have been"),
    super::table::day("latest", "Last day on which it can have been"),
    text("source", "Who acts (ISO 3166)"),
    text("target", "Towards whom (ISO 3166)"),
    text("mutual", "yes where both act alike; each such act stands once"),
    text("event", "Type of PLOVER: AGREE, CONSULT, SUPPORT, ..."),
    text("cameo", "Root code of CAMEO that answers to it"),
    text("quad", "Verbal or material, cooperation or conflict"),
    text("tone", "cooperation or conflict"),
    text("mode", "Mode of PLOVER, where the text tells one"),
    text("context", "Contexts of PLOVER"),
    text("stated", "happened, planned, urged, threatened, denied or hypothetical"),
    text("past", "yes for history, which belongs in no score"),
    text("reported_by", "Who is reported to say so, in the words of the text"),
    text("text", "The words that tell it"),
    text("cue", "The words of the act within them"),
    Column { name: "start", holds: Holds::Number, about: "Where the words start in the text (UTF-8 bytes)" },
    Column { name: "end", holds: Holds::Number, about: "Where they end" },
    text("rule", "Code of the rule that read it"),
    text("outlet", "Outlet, where the text names it"),
    text("agencies", "News agencies credited"),
    text("location", "Address of the words on the site"),
];

/// Every act of the articles found, as each tells it.
pub(super) fn table(export: &Export<'_>) -> Table {
    let acts =
        export.found.iter().flat_map(|(at, article)| article.events.iter().map(move |event| (*at, *article, event)));
    Table { columns: ACTS, rows: acts.map(|(at, article, event)| row(export, at, article, event)).collect() }
}

fn row(export: &Export<'_>, at: usize, article: &Article, event: &Event) -> Vec<String> {
    let quad: Quad = event.act.quad();
    let (earliest, latest) = ends(event.when.as_ref());
    let yes = |is: bool| if is { "yes" } else { "" }.to_owned();
    let words = |span: dateline_model::span::Span| clean(span.of(&article.text));
    vec![
        article.id.clone(),
        (at + 1).to_string(),
        edtf(event.when.as_ref()),
        earliest,
        latest,
        event.source.country.clone(),
        event.target.country.clone(),
        yes(event.mutual),
        event.act.code().to_owned(),
        event.act.cameo().to_owned(),
        quad.code().to_owned(),
        quad.tone().to_owned(),
        event.mode.clone(),
        event.contexts.iter().map(|context| context.code()).collect::<Vec<_>>().join(BETWEEN),
        event.stated.code().to_owned(),
        yes(event.past),
        event.reported_by.map(words).unwrap_or_default(),
        words(event.span),
        words(event.cue),
        event.span.start.to_string(),
        event.span.end.to_string(),
        event.rule.code().to_owned(),
        outlet(article),
        agencies(article),
        export.made.at(&Query::default().open_passage(&article.id, event.span)),
    ]
}

/// The same as a list of objects; what is empty in the table is null.
pub(super) fn json(export: &Export<'_>) -> String {
    let table = table(export);
    let object = |row: Vec<String>| {
        let fields = table.columns.iter().zip(row).map(|(column, value)| {
            let number = if column.holds == Holds::Number { value.parse::<u64>().ok() } else { None };
            let value = if value.is_empty() { Value::Null } else { number.map_or(Value::String(value), Value::from) };
            (column.name.to_owned(), value)
        });
        Value::Object(fields.collect::<Map<String, Value>>())
    };
    let all: Vec<Value> = table.rows.into_iter().map(object).collect();
    serde_json::to_string_pretty(&all).unwrap_or_default() + "\n"
}
