//! Tables of articles and quotations, and any table as comma-separated values.

use super::Export;
use crate::view::context::headline;
use crate::view::runs::clean;
use crate::view::screens::quotes::{Row, SpeakerKind, rows};
use dateline_model::article::{Article, Salience};
use dateline_model::date::When;
use dateline_model::date::calendar::iso;
use jiff::civil::Date;

/// What stands between several values of a field.
pub(super) const BETWEEN: &str = "; ";

/// What a column holds, as Table Schema (datapackage.org) calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// "string"
    Text,
    /// "date"
    Day,
    /// "integer"
    Number,
}

/// A column.
pub(super) struct Column {
    pub name: &'static str,
    pub holds: Holds,
    /// What it means, for whoever opens the file without the page.
    pub about: &'static str,
}

/// A table: every row has a value for each column, in its order; empty where there is none.
pub(super) struct Table {
    pub columns: &'static [Column],
    pub rows: Vec<Vec<String>>,
}

pub(super) const fn text(name: &'static str, about: &'static str) -> Column {
    Column { name, holds: Holds::Text, about }
}

pub(super) const fn day(name: &'static str, about: &'static str) -> Column {
    Column { name, holds: Holds::Day, about }
}

pub(super) const NUMBER: Column =
    Column { name: "number", holds: Holds::Number, about: "Place of the article in the collection" };
pub(super) const ARTICLE: Column = text("article", "Id of the article");

static ARTICLES: &[Column] = &[
    ARTICLE,
    NUMBER,
    text("headline", "Headline; the opening words where none was read"),
    text("outlet", "Outlet, where the text names it"),
    text("agencies", "News agencies credited"),
    text("authors", "Writers, as printed"),
    text("published", "Day of publication in EDTF, as far as it is known"),
    day("earliest", "First day on which it can have been published"),
    day("latest", "Last day on which it can have been published"),
    text("basis", "How the day is known: explicit, sidecar, inferred, linked, unknown"),
    text("language", "Language of the text (BCP 47)"),
    text("countries_main", "Countries that the article is mainly about (ISO 3166)"),
    text("countries_other", "Other countries that it names (ISO 3166)"),
    text("topics_main", "Topics that it is mainly about"),
    text("topics_other", "Other topics"),
    text("people", "People named"),
    text("organisations", "Organisations named"),
    text("original", "Address of the original, where it is known"),
    text("page", "Address of the article on the site"),
];

static QUOTES: &[Column] = &[
    ARTICLE,
    NUMBER,
    Column {
        name: "quote",
        holds: Holds::Number,
        about: "Number of the quotation: the same where articles have the same words",
    },
    text("speaker", "Who is quoted; empty where the text does not say"),
    text("speaker_kind", "person, institution (a body or a government), described (not named in full), or unnamed"),
    text("role", "Role of the speaker, as the article prints it"),
    text("country", "Country of the speaker (ISO 3166)"),
    text("words", "The words between the quotation marks"),
    text("sentence", "The sentence around them"),
    text("outlet", "Outlet, where the text names it"),
    text("agencies", "News agencies credited"),
    text("published", "Day of publication of the article in EDTF"),
    Column {
        name: "start",
        holds: Holds::Number,
        about: "Where the words start in the text of the article (UTF-8 bytes)",
    },
    Column { name: "end", holds: Holds::Number, about: "Where they end" },
    text("page", "Address of the words on the site"),
];

impl Table {
    /// As comma-separated values, with the names of the columns first (RFC 4180).
    pub fn csv(&self) -> String {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        // Writing into memory does not fail.
        let _ = writer.write_record(self.columns.iter().map(|column| column.name));
        for row in &self.rows {
            let _ = writer.write_record(row);
        }
        writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// The articles.
pub(super) fn articles(export: &Export<'_>) -> Table {
    let row = |(at, article): &(usize, &Article)| {
        let published = article.published.when.as_ref();
        let (earliest, latest) = ends(published);
        let of_salience = |main: bool| move |salience: Salience| (salience == Salience::Primary) == main;
        let countries = |main| {
            let kept = article.countries.iter().filter(move |it| of_salience(main)(it.salience));
            join(kept.map(|it| it.iso.clone()))
        };
        let topics = |main| {
            let kept = article.topics.iter().filter(move |it| of_salience(main)(it.salience));
            join(kept.map(|it| it.topic.clone()))
        };
        vec![
            article.id.clone(),
            (at + 1).to_string(),
            headline(article),
            outlet(article),
            agencies(article),
            join(crate::view::screens::article::writers(article).into_iter()),
            edtf(published),
            earliest,
            latest,
            basis(article),
            article.language.clone().unwrap_or_default(),
            countries(true),
            countries(false),
            topics(true),
            topics(false),
            join(article.people.iter().map(|it| it.name.clone())),
            join(article.organisations.iter().map(|it| it.name.clone())),
            article.url.clone().unwrap_or_default(),
            export.made.at_article(article),
        ]
    };
    Table { columns: ARTICLES, rows: export.found.iter().map(row).collect() }
}

/// The quotations.
pub(super) fn quotes(export: &Export<'_>) -> Table {
    let row = |quote: Row| {
        let article = export.context.corpus.articles.get(quote.at)?;
        Some(vec![
            article.id.clone(),
            (quote.at + 1).to_string(),
            quote.quote.to_string(),
            quote.speaker,
            speaker_kind(quote.kind).to_owned(),
            quote.role,
            quote.country,
            quote.words,
            quote.sentence,
            outlet(article),
            agencies(article),
            edtf(article.published.when.as_ref()),
            quote.span.start.to_string(),
            quote.span.end.to_string(),
            export.made.at(&dateline_model::query::Query::default().open_passage(&article.id, quote.span)),
        ])
    };
    let places = export.found.iter().map(|(at, _)| *at);
    Table { columns: QUOTES, rows: rows(&export.context, places).into_iter().filter_map(row).collect() }
}

/// What a speaker is, in a word.
fn speaker_kind(kind: SpeakerKind) -> &'static str {
    match kind {
        SpeakerKind::Person => "person",
        SpeakerKind::Institution => "institution",
        SpeakerKind::Described => "described",
        SpeakerKind::Unnamed => "unnamed",
    }
}

/// The outlet.
pub(super) fn outlet(article: &Article) -> String {
    article.publisher.as_ref().map(|reading| clean(&reading.value)).unwrap_or_default()
}

pub(super) fn agencies(article: &Article) -> String {
    join(article.agencies.iter().map(|reading| reading.value.clone()))
}

/// The code of the basis, as the annotation format has it.
fn basis(article: &Article) -> String {
    serde_json::to_value(article.published.basis).ok().and_then(|it| Some(it.as_str()?.to_owned())).unwrap_or_default()
}

/// The time in EDTF.
pub(super) fn edtf(when: Option<&When>) -> String {
    when.map(|when| when.edtf.clone()).unwrap_or_default()
}

/// The first and last day.
pub(super) fn ends(when: Option<&When>) -> (String, String) {
    let side = |day: Option<Date>| day.map(iso).unwrap_or_default();
    when.map(|when| (side(when.earliest), side(when.latest))).unwrap_or_default()
}

fn join(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join(BETWEEN)
}
