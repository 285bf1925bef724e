//! What the articles date, as a table, and for `TimelineJS`.

use super::Export;
use super::table::{Column, Holds, Table, edtf, ends};
use crate::view::Run;
use crate::view::screens::timeline::{self, Entry, Statement};
use dateline_model::date::{Shape, When};
use dateline_model::query::Query;
use jiff::civil::Date;
use serde_json::{Value, json};

/// Times of the chronology that are written.
const MOST: usize = 100_000;

const fn text(name: &'static str, about: &'static str) -> Column {
    Column { name, holds: Holds::Text, about }
}

static COLUMNS: &[Column] = &[
    text("time", "The time in EDTF"),
    Column { name: "earliest", holds: Holds::Day, about: "Its first day" },
    Column { name: "latest", holds: Holds::Day, about: "Its last day" },
    text("event", "What happened, in a few words of the sentence, where those stand by themselves"),
    text("sentence", "The sentence"),
    text("on_request", "yes where the sentence reports sexual violence, which pages show on request only"),
    text("articles", "Ids of the articles that say so"),
    Column { name: "tellers", holds: Holds::Number, about: "How many they are" },
    text("otherwise", "Other times that articles give for the same event, in EDTF"),
    text("page", "Address of the sentence on the site, in the first of these articles"),
];

/// The sentences, in order of time.
pub(super) fn table(export: &Export<'_>) -> Table {
    let row = |when: &When, it: Statement| {
        let (earliest, latest) = ends(Some(when));
        vec![
            edtf(Some(when)),
            earliest,
            latest,
            it.event.clone().unwrap_or_default(),
            words(&it.sentence),
            if it.folded { "yes" } else { "" }.to_owned(),
            it.tellers.iter().map(|teller| teller.id.clone()).collect::<Vec<_>>().join("; "),
            it.tellers.len().to_string(),
            it.otherwise.iter().map(|other| other.when.edtf.clone()).collect::<Vec<_>>().join("; "),
            address(export, &it),
        ]
    };
    let rows = entries(export).into_iter().flat_map(|entry| {
        let Entry { when, statements, .. } = entry;
        statements.into_iter().map(|it| row(&when, it)).collect::<Vec<_>>()
    });
    Table { columns: COLUMNS, rows: rows.collect() }
}

/// The timeline for `TimelineJS`: <https://timeline.knightlab.com/docs/json-format.html>. Its texts are HTML. Times without a
/// first day have no place on it. A sentence that is shown on request only is folded in its slide too.
pub(super) fn timeline_js(export: &Export<'_>) -> String {
    let slides = entries(export).into_iter().flat_map(|entry| {
        let Entry { when, statements, .. } = entry;
        statements.into_iter().filter_map(|it| slide(export, &when, &it)).collect::<Vec<_>>()
    });
    let info = export.context.corpus.localisation.info(&export.context.corpus.info);
    let timeline = json!({
        "title": { "text": { "headline": html(&info.title), "text": html(info.description.trim()) } },
        "events": slides.collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&timeline).unwrap_or_default()
}

/// One sentence.
fn slide(export: &Export<'_>, when: &When, it: &Statement) -> Option<Value> {
    let from = when.earliest?;
    let sentence = words(&it.sentence);
    // Without a summary of its own, the browser calls it "Details" in the reader's language.
    let told = if it.folded { format!("<details>{}</details>", html(&sentence)) } else { html(&sentence) };
    let said = match it.tellers.first() {
        Some(teller) => {
            format!("<div>{told}</div><p><a href=\"{}\">{}</a></p>", html(&address(export, it)), html(&teller.headline))
        }
        None => format!("<div>{told}</div>"),
    };
    let event = it.event.as_deref().filter(|_| !it.folded);
    // A month or a year is named without the day that it starts with.
    let whole_year = when.edtf.len() == 4;
    let whole_month = when.edtf.len() == 7;
    let date = |day: Date| match (whole_year, whole_month) {
        (true, _) => json!({ "year": day.year() }),
        (_, true) => json!({ "year": day.year(), "month": day.month() }),
        _ => json!({ "year": day.year(), "month": day.month(), "day": day.day() }),
    };
    let mut slide = json!({
        "start_date": date(from),
        "text": { "headline": html(event.unwrap_or("")), "text": said },
    });
    let named = whole_year || whole_month || when.shape == Shape::Day;
    if let (false, Some(fields)) = (named, slide.as_object_mut()) {
        if let Some(to) = when.latest {
            fields.insert("end_date".to_owned(), date(to));
        }
        fields.insert("display_date".to_owned(), json!(when.edtf));
    }
    Some(slide)
}

/// All times of the articles found.
fn entries(export: &Export<'_>) -> Vec<Entry> {
    let query = Query { of: Vec::new(), ..export.context.query.with_listed(MOST) };
    timeline::view(export.context.corpus, &query).entries().cloned().collect()
}

fn address(export: &Export<'_>, it: &Statement) -> String {
    // The filters through which somebody came there are nobody else's.
    let own = it.tellers.first().map(|teller| Query::parse(&teller.link).0);
    own.map(|own| export.made.at(&Query { screen: own.screen, passage: own.passage, ..Query::default() }))
        .unwrap_or_default()
}

fn words(sentence: &[Run]) -> String {
    sentence.iter().map(|run| run.text.as_str()).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text as HTML.
fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
