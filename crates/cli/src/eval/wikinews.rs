//! Wikinews articles with their day of publication (vanatteveldt/wikinews, CC BY 2.5), and the
//! countries of sixty of them (`tests/labels`).

use super::Inputs;
use super::table::Table;
use dateline_model::article::{Article, Salience};
use dateline_model::source::Source;
use dateline_model::span::Span;
use dateline_reading::read;
use dateline_reading::recognise::topics::TopicSet;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::fs;
use std::thread;

/// One row of the collection.
#[derive(Debug, serde::Deserialize)]
pub(super) struct Row {
    /// The article's address.
    pub url: String,
    /// The day of publication.
    pub date: Date,
    /// The title.
    pub title: String,
    /// The text.
    pub text: String,
}

/// The collection.
pub(super) fn rows(places: &Inputs) -> Result<Vec<Row>, String> {
    let mut rows: Vec<Row> = Vec::new();
    for year in [2019, 2020] {
        let path = places.data.join(format!("wikinews/wikinews_{year}.csv"));
        let mut reader = csv::Reader::from_path(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        for row in reader.deserialize() {
            rows.push(row.map_err(|error| format!("{}: {error}", path.display()))?);
        }
    }
    Ok(rows)
}

/// Measures the set. Every article is read as a page would have it: its title, then its text.
pub(super) fn measure(places: &Inputs) -> Result<Table, String> {
    let rows = rows(places)?;
    let labels = labels(places)?;
    let things = labelled_things(places)?;
    let mut table = Table::new("wikinews");
    let mut undated = Undated::default();
    for (row, ways) in rows.iter().zip(read_all(&rows)) {
        let article = &ways.titled;
        let headline = article.headline.as_ref().is_some_and(|headline| headline.value.trim() == row.title.trim());
        table.case("headline", headline);
        if !headline {
            let said = article.headline.as_ref().map(|headline| headline.value.as_str());
            table.miss(format!("{} headline {said:?}", row.title));
        }
        match &ways.dated {
            Some((bare, rest)) => {
                day(row, article, "day, date line under the title", &mut table);
                day(row, bare, "day, date line on top", &mut table);
                undated.add(row, rest, &mut table);
            }
            None => undated.add(row, article, &mut table),
        }
        if let Some(labels) = labels.get(&row.url) {
            countries(row, article, labels, &mut table);
        }
        if let Some((at, there)) = things.get(&row.url) {
            // The title stands before the text, with two line ends.
            let base = u32::try_from(row.title.len()).unwrap_or(u32::MAX).saturating_add(2);
            let moved = |span: &Span| Span { start: span.start + base, end: span.end + base };
            let there: Vec<Vec<Span>> = there.iter().map(|thing| thing.spans.iter().map(moved).collect()).collect();
            // A third is kept aside, and not shown to whoever mends the rules.
            let part = if at % 3 == 2 { "kept aside" } else { "seen" };
            let field = format!("dossier mentions, {part}");
            super::things::score(&mut table, &field, article, base, &there, part == "seen");
        }
    }
    undated.widths.sort_unstable();
    if let Some(median) = undated.widths.get(undated.widths.len() / 2) {
        table.note("undated: median width in days", f64::from(*median));
    }
    Ok(table)
}

/// One article, read in each way that is asked about.
struct Ways {
    /// Title and text.
    titled: Article,
    /// Where the text opens with a date line: the text without title; title and text without that line.
    dated: Option<(Article, Article)>,
}

/// Reads all rows.
fn read_all(rows: &[Row]) -> Vec<Ways> {
    let read = |row: &Row, title: bool, text: &str| {
        let raw = if title { format!("{}\n\n{text}", row.title) } else { text.to_owned() };
        let source = Source { id: row.url.clone(), raw: raw.into_bytes(), ..Source::default() };
        read::read_with(&source, &TopicSet::default())
    };
    on_all_cores(rows, |row| Ways {
        titled: read(row, true, &row.text),
        dated: without_date_line(&row.text).map(|rest| (read(row, false, &row.text), read(row, true, rest))),
    })
}

/// What `work` makes of each item, in order, on as many threads as there are cores: unoptimised builds take a while.
pub(super) fn on_all_cores<T: Sync, U: Send>(items: &[T], work: impl Fn(&T) -> U + Sync) -> Vec<U> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let work = &work;
    thread::scope(|scope| {
        let parts = items.chunks(items.len().div_ceil(threads).max(1));
        let running: Vec<_> =
            parts.map(|part| scope.spawn(move || part.iter().map(work).collect::<Vec<_>>())).collect();
        running
            .into_iter()
            .flat_map(|part| part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

/// The text without the date line that it opens with ("Friday, January 4, 2019"); `None` where it opens otherwise.
fn without_date_line(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let (line, rest) = text.split_once('\n')?;
    let (weekday, day) = line.trim().split_once(", ")?;
    let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let ends =
        day.split(", ").nth(1).is_some_and(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()));
    (weekdays.contains(&weekday) && ends).then_some(rest)
}

fn day(row: &Row, article: &Article, field: &str, table: &mut Table) {
    let when = article.published.when.as_ref();
    let right = when.is_some_and(|when| when.earliest == Some(row.date) && when.latest == Some(row.date));
    table.case(field, right);
    if !right {
        let said = when.map_or("nothing", |when| when.edtf.as_str());
        table.miss(format!("{} {field}: {said}, was {}", row.title, row.date));
    }
}

/// Articles without a date line: an interval, where one is given, holds the day.
#[derive(Default)]
struct Undated {
    widths: Vec<i32>,
}

impl Undated {
    fn add(&mut self, row: &Row, article: &Article, table: &mut Table) {
        let when = article.published.when.as_ref().filter(|when| when.earliest.is_some() || when.latest.is_some());
        table.case("undated: something given", when.is_some());
        let Some(when) = when else { return };
        if let (Some(from), Some(to)) = (when.earliest, when.latest) {
            self.widths.push((to - from).get_days());
        }
        table.case("undated: both ends given", when.earliest.is_some() && when.latest.is_some());
        let holds = when.earliest.is_none_or(|day| day <= row.date) && when.latest.is_none_or(|day| day >= row.date);
        table.case("undated: what is given holds the day", holds);
        if !holds {
            table.miss(format!("{} undated: {}, was {}", row.title, when.edtf, row.date));
        }
    }
}

/// A country of a hand-labelled article.
#[derive(Debug, serde::Deserialize)]
struct Label {
    iso: String,
    salience: Salience,
}

#[derive(Debug, serde::Deserialize)]
struct Labelled {
    url: String,
    countries: Vec<Label>,
}

fn labels(places: &Inputs) -> Result<BTreeMap<String, Vec<Label>>, String> {
    let path = places.root.join("tests/labels/wikinews-countries.jsonl");
    let Ok(text) = fs::read_to_string(&path) else {
        return Ok(BTreeMap::new());
    };
    let mut labels = BTreeMap::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let one: Labelled = serde_json::from_str(line).map_err(|error| format!("{}: {error}", path.display()))?;
        labels.insert(one.url, one.countries);
    }
    Ok(labels)
}

/// A thing of a hand-labelled article.
#[derive(Debug, serde::Deserialize)]
struct Thing {
    spans: Vec<Span>,
}

#[derive(Debug, serde::Deserialize)]
struct LabelledThings {
    url: String,
    things: Vec<Thing>,
}

/// The things of hand-labelled articles by address, with the place of each in the file.
fn labelled_things(places: &Inputs) -> Result<BTreeMap<String, (usize, Vec<Thing>)>, String> {
    let path = places.root.join("tests/labels/wikinews-things.jsonl");
    let Ok(text) = fs::read_to_string(&path) else {
        return Ok(BTreeMap::new());
    };
    let mut labels = BTreeMap::new();
    for (at, line) in text.lines().filter(|line| !line.trim().is_empty()).enumerate() {
        let one: LabelledThings = serde_json::from_str(line).map_err(|error| format!("{}: {error}", path.display()))?;
        labels.insert(one.url, (at, one.things));
    }
    Ok(labels)
}

fn countries(row: &Row, article: &Article, labels: &[Label], table: &mut Table) {
    for (field, least) in [
        ("countries all", Salience::Mention),
        ("countries primary+secondary", Salience::Secondary),
        ("countries primary", Salience::Primary),
    ] {
        let read = article.countries.iter().filter(|country| country.salience <= least);
        let there = labels.iter().filter(|label| label.salience <= least);
        table.sets(field, read.map(|country| &country.iso), there.map(|label| &label.iso), &row.title);
    }
}
