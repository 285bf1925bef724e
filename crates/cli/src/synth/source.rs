//! The collection that articles are modelled on, as the core reads it.

use super::chain::Chain;
use super::days::Written;
use super::tokens::{Blank, Form, Token, tokens};
use crate::folder::{self, Listing, show};
use dateline_model::article::Article;
use dateline_model::date::calendar::from_iso;
use dateline_model::rule::Kind;
use dateline_model::source::Source;
use dateline_model::span::Span;
use dateline_reading::read;
use dateline_reading::recognise::topics::TopicSet;
use dateline_text as text;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What articles are drawn from.
#[derive(Debug, Default)]
pub struct Model {
    /// How headlines go on.
    pub(super) headlines: Chain,
    /// How sentences of the story go on.
    pub(super) story: Chain,
    /// The shape of each article: how many sentences each paragraph has.
    pub(super) shapes: Vec<Vec<usize>>,
    /// The day of each article whose day is known.
    pub(super) days: Vec<Date>,
    /// The countries of each article, each as often as it is named.
    pub(super) countries: Vec<Vec<String>>,
    /// What stands in a blank for a country, as often as it does.
    pub(super) forms: BTreeMap<(Form, String), Vec<String>>,
    /// Places by country, as often as they are named.
    pub(super) places: BTreeMap<String, Vec<String>>,
    /// Places that open stories, by country: "CAIRO".
    pub(super) datelines: BTreeMap<String, Vec<String>>,
    /// How many of a hundred articles open with a place.
    pub(super) datelines_in_hundred: usize,
    /// How far the times of the text lie from the day of publication, by the way they are written.
    pub(super) distances: BTreeMap<Written, Vec<i32>>,
    /// Whether most of it is in English.
    pub(super) english: bool,
}

impl Model {
    /// Learns from the articles at `path`: a folder of `*.txt`, a CSV file with the columns `date`, `title` and
    /// `text`, or a folder of those.
    ///
    /// # Errors
    /// A sentence for people, where there is nothing to learn from.
    pub fn open(path: &Path) -> Result<Self, String> {
        let mut model = Self::default();
        let (mut english, mut dated, mut all) = (0, 0, 0);
        for (article, day) in articles(path)? {
            english += usize::from(article.language.as_deref() == Some("en"));
            dated += usize::from(article.dateline.is_some());
            all += 1;
            model.learn(&article, day);
        }
        if model.shapes.is_empty() {
            return Err(format!("{}: in none of these {all} articles a story was found", show(path)));
        }
        model.english = english * 2 > all;
        model.datelines_in_hundred = dated * 100 / all.max(1);
        Ok(model)
    }

    fn learn(&mut self, article: &Article, day: Option<Date>) {
        let text = &article.text;
        let blanks = self.blanks(article, day);
        self.days.extend(day);
        if let Some(span) = article.headline.as_ref().and_then(|headline| headline.span) {
            self.headlines.learn(&tokens(text, span, &blanks));
        }
        let opening = article.dateline.as_ref().map_or(0, |dateline| dateline.span.end);
        let mut shape = Vec::new();
        for segment in article.story().filter(|segment| segment.kind == Kind::Body) {
            let rest = after_dateline(text, Span { start: segment.span.start.max(opening), ..segment.span });
            let sentences: Vec<Vec<Token>> =
                text::sentences(text, rest).into_iter().map(|sentence| tokens(text, sentence, &blanks)).collect();
            let sentences: Vec<_> = sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect();
            sentences.iter().for_each(|sentence| self.story.learn(sentence));
            if !sentences.is_empty() {
                shape.push(sentences.len());
            }
        }
        if !shape.is_empty() {
            self.shapes.push(shape);
        }
    }

    /// What becomes a blank in the story of `article`, in order; what stands there is kept for other articles.
    fn blanks(&mut self, article: &Article, day: Option<Date>) -> Vec<(Span, Blank)> {
        let text = &article.text;
        let mut blanks = Vec::new();
        let mut named = Vec::new();
        for country in &article.countries {
            for mention in &country.mentions {
                let form = Form::of(mention.rule);
                let span = if form == Form::Name { with_the(text, mention.span) } else { mention.span };
                if matches!(
                    mention.rule.code(),
                    "country-name" | "country-demonym" | "country-capital" | "country-capital-place" | "country-seat"
                ) {
                    let key = (form, country.iso.clone());
                    self.forms.entry(key).or_default().push(span.of(text).to_owned());
                }
                named.push(country.iso.clone());
                blanks.push((span, Blank::Country(form)));
            }
        }
        self.countries.push(named);
        for place in &article.places {
            for mention in &place.mentions {
                if let Some(iso) = &place.country {
                    self.places.entry(iso.clone()).or_default().push(mention.span.of(text).to_owned());
                }
                blanks.push((mention.span, Blank::Place));
            }
        }
        for mention in article.told() {
            let value = mention.when.as_ref().and_then(|when| when.earliest);
            if let (Some(written), Some(day), Some(value)) = (Written::of(mention.span.of(text)), day, value) {
                self.distances.entry(written).or_default().push(written.distance(day, value));
                blanks.push((mention.span, Blank::Day(written)));
            }
        }
        if let Some(dateline) = &article.dateline
            && let Some(iso) = &dateline.country
        {
            self.datelines.entry(iso.clone()).or_default().push(dateline.place.to_uppercase());
        }
        blanks.sort_unstable_by_key(|(span, blank)| (span.start, core::cmp::Reverse(span.end), *blank));
        blanks.dedup_by(|next, kept| next.0.start < kept.0.end);
        blanks
    }
}

/// `name` with the article before it: "the United States".
fn with_the(text: &str, name: Span) -> Span {
    let before = Span { start: 0, end: name.start }.of(text);
    let has = ["the ", "The "].iter().any(|the| {
        before.strip_suffix(the).is_some_and(|rest| !rest.ends_with(|letter: char| letter.is_alphanumeric()))
    });
    if has { Span { start: name.start - 4, ..name } } else { name }
}

/// What follows the dash of a place line.
fn after_dateline(text: &str, span: Span) -> Span {
    let rest = span.of(text);
    let story = rest.trim_start_matches([' ', '-', '–', '—', ':']);
    Span { start: span.end - Span::new(0, story.len()).end, ..span }
}

/// The articles at `path` as read, each with its day of publication, where that is one day.
fn articles(path: &Path) -> Result<Vec<(Article, Option<Date>)>, String> {
    let is_csv = |path: &Path| path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
    let found = folder::find(path).map_err(|error| error.to_string())?;
    let mut tables: Vec<PathBuf> = Vec::new();
    if is_csv(path) {
        tables.push(path.to_owned());
    } else if found.files.is_empty() {
        let entries = fs::read_dir(path).map_err(|error| format!("{}: {error}", show(path)))?;
        tables = entries.flatten().map(|entry| entry.path()).filter(|path| is_csv(path)).collect();
        tables.sort();
    }
    let articles = if tables.is_empty() { from_files(&found)? } else { from_tables(&tables)? };
    if articles.is_empty() {
        return Err(format!(
            "{}: there are no articles here; name a folder of *.txt files, one article each, or a CSV file with the \
             columns date, title and text",
            show(path)
        ));
    }
    Ok(articles)
}

fn from_files(found: &Listing) -> Result<Vec<(Article, Option<Date>)>, String> {
    let mut articles = Vec::new();
    for file in &found.files {
        let opened = found.open(file, show).map_err(|error| error.to_string())?;
        for source in &opened.sources {
            let article = read::read_with(source, &TopicSet::default());
            let when = article.published.when.as_ref();
            let day = when.and_then(|when| when.earliest.filter(|day| when.latest == Some(*day)));
            articles.push((article, day));
        }
    }
    Ok(articles)
}

/// A row of a table.
#[derive(serde::Deserialize)]
struct Row {
    date: String,
    title: String,
    text: String,
}

fn from_tables(tables: &[PathBuf]) -> Result<Vec<(Article, Option<Date>)>, String> {
    let mut articles = Vec::new();
    for path in tables {
        let failed = |error: csv::Error| format!("{}: {error}", show(path));
        for row in csv::Reader::from_path(path).map_err(failed)?.deserialize() {
            let row: Row = row.map_err(failed)?;
            let mut source = Source { raw: format!("{}\n\n{}", row.title, row.text).into(), ..Source::default() };
            source.sidecar.published = Some(row.date.clone());
            articles.push((read::read_with(&source, &TopicSet::default()), from_iso(&row.date)));
        }
    }
    Ok(articles)
}
