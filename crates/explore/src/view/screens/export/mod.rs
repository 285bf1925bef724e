//! What is found as files for other programs: tables, annotations, a data package, a timeline, references.
//!
//! Of each text no more is written than the page shows: an article of which only extracts may be shown is kept as an extract
//! from the bundle on. Dates are EDTF where they are not days, with the first and last day beside them.

mod acts;
mod package;
mod references;
mod table;
mod timeline;

use crate::corpus::Corpus;
use crate::view::assist::assist;
use crate::view::context::Context;
use crate::view::matches::Matches;
use crate::view::screens::explore::{Chip, chips};
use crate::view::screens::quotes::count_rows;
use dateline_model::annotation::Annotation;
use dateline_model::article::{Article, Show};
use dateline_model::query::Query;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// The articles, one to a row (RFC 4180).
    ArticlesCsv,
    /// What they date, one sentence to a row.
    TimelineCsv,
    /// What they quote, one quotation to a row.
    QuotesCsv,
    /// Acts of one state towards another, one to a row, in the fields of PLOVER.
    ActsCsv,
    /// The same as JSON.
    ActsJson,
    /// All that is read, one article to a line, in the annotation format.
    JsonLines,
    /// The tables with what their columns mean: a Data Package (datapackage.org, 2.0), its rows within.
    DataPackage,
    /// The timeline for `TimelineJS` (timeline.knightlab.com).
    TimelineJs,
    /// References for BibLaTeX.
    Bibtex,
    /// References in RIS.
    Ris,
    /// References in CSL-JSON.
    CslJson,
}

impl Format {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 11] = [
        Self::ArticlesCsv,
        Self::TimelineCsv,
        Self::QuotesCsv,
        Self::ActsCsv,
        Self::ActsJson,
        Self::JsonLines,
        Self::DataPackage,
        Self::TimelineJs,
        Self::Bibtex,
        Self::Ris,
        Self::CslJson,
    ];

    /// The name of the file.
    #[must_use]
    pub fn file(self) -> &'static str {
        match self {
            Self::ArticlesCsv => "articles.csv",
            Self::TimelineCsv => "timeline.csv",
            Self::QuotesCsv => "quotes.csv",
            Self::ActsCsv => "acts.csv",
            Self::ActsJson => "acts.json",
            Self::JsonLines => "articles.jsonl",
            Self::DataPackage => "datapackage.json",
            Self::TimelineJs => "timeline.json",
            Self::Bibtex => "references.bib",
            Self::Ris => "references.ris",
            Self::CslJson => "references.json",
        }
    }

    /// Its media type (IANA).
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::ArticlesCsv | Self::TimelineCsv | Self::QuotesCsv | Self::ActsCsv => "text/csv;charset=utf-8",
            Self::JsonLines => "application/jsonl",
            Self::ActsJson | Self::DataPackage | Self::TimelineJs => "application/json",
            Self::Bibtex => "application/x-bibtex",
            Self::Ris => "application/x-research-info-systems",
            Self::CslJson => "application/vnd.citationstyles.csl+json",
        }
    }
}

/// What an export says of where and when it was made.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// The address of the page, without its query string.
    pub address: String,
    /// The day, where it is known.
    pub on: Option<Date>,
}

impl Made {
    /// The address of what `query` shows.
    fn at(&self, query: &Query) -> String {
        format!("{}{}", self.address, query.href())
    }

    /// The address of an article, without the filters through which somebody came there.
    fn at_article(&self, article: &Article) -> String {
        self.at(&Query::default().open_article(&article.id))
    }
}

/// What an export is of.
struct Export<'a> {
    context: Context<'a>,
    /// The articles found, in the order of the corpus, with their places.
    found: Vec<(usize, &'a Article)>,
    made: &'a Made,
}

/// The screen: how much there is to write.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Exports {
    /// How many articles are found.
    pub found: u32,
    /// The conditions in force.
    pub chips: Vec<Chip>,
    /// How many quotations they have.
    pub quotes: u32,
    /// How many times they speak of.
    pub times: u32,
    /// How many acts of one state towards another they tell.
    pub acts: u32,
    /// How many of them are known as extracts only.
    pub extracts: u32,
}

/// What the screen shows for `query`.
#[must_use]
pub fn view(corpus: &Corpus, query: &Query) -> Exports {
    with(corpus, query, &Made::default(), |export| {
        let sum = |count: fn(&Article) -> usize| {
            let all: usize = export.found.iter().map(|(_, article)| count(article)).sum();
            u32::try_from(all).unwrap_or(u32::MAX)
        };
        Exports {
            found: sum(|_| 1),
            chips: chips(&export.context),
            quotes: count_rows(&export.context, export.found.iter().map(|(at, _)| *at)),
            times: sum(|article| article.told().filter(|date| date.when.is_some()).count()),
            acts: sum(|article| article.events.len()),
            extracts: sum(|article| usize::from(article.show == Show::Extract)),
        }
    })
}

/// The file with what `query` finds.
#[must_use]
pub fn file(corpus: &Corpus, query: &Query, format: Format, made: &Made) -> String {
    with(corpus, query, made, |export| match format {
        Format::ArticlesCsv => table::articles(export).csv(),
        Format::TimelineCsv => timeline::table(export).csv(),
        Format::QuotesCsv => table::quotes(export).csv(),
        Format::ActsCsv => acts::table(export).csv(),
        Format::ActsJson => acts::json(export),
        Format::JsonLines => json_lines(export),
        Format::DataPackage => package::package(export),
        Format::TimelineJs => timeline::timeline_js(export),
        Format::Bibtex | Format::Ris | Format::CslJson => references::references(export, format),
    })
}

fn with<T>(corpus: &Corpus, query: &Query, made: &Made, write: impl FnOnce(&Export<'_>) -> T) -> T {
    let context = Context::new(corpus, query, assist(corpus, query).search(corpus, query));
    let found = Matches::new(&context).all;
    let found = found.iter().filter_map(|at| Some((at, corpus.articles.get(at)?))).collect();
    write(&Export { context, found, made })
}

/// One object to a line.
fn json_lines(export: &Export<'_>) -> String {
    let line =
        |(_, article): &(usize, &Article)| serde_json::to_string(&Annotation::from(*article)).unwrap_or_default();
    export.found.iter().map(line).map(|line| line + "\n").collect()
}
