//! What of an article a person can correct: what is read, and whether somebody has stated it.

use crate::corpus::Corpus;
use crate::view::context::{Context, headline};
use crate::view::parts::Ref;
use dateline_model::article::{Article, Basis, Reading};
use dateline_model::query::Query;
use dateline_model::rule::Rule;
use serde::{Deserialize, Serialize};

/// What can be corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Field {
    /// The title.
    Headline,
    /// The day of publication, in EDTF.
    Published,
    /// The outlet.
    Publisher,
    /// The writers, as "A. Writer and B. Writer".
    Byline,
}

impl Field {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Headline, Self::Published, Self::Publisher, Self::Byline];

    /// Its name in a side-car.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Headline => "headline",
            Self::Published => "published",
            Self::Publisher => "publisher",
            Self::Byline => "byline",
        }
    }
}

/// One field of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldReading {
    /// Which.
    pub field: Field,
    /// What is read; empty for nothing.
    pub value: String,
    /// Whether somebody stated it, so that no rule read it.
    pub stated: bool,
}

/// An article with what can be corrected of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Readings {
    /// The article.
    pub article: Ref,
    /// In the order of [`Field::ALL`].
    pub fields: Vec<FieldReading>,
}

impl Readings {
    /// Whether somebody stated any of it.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        self.fields.iter().any(|field| field.stated)
    }
}

/// What can be corrected of each article whose text is all there, in the order of the corpus.
#[must_use]
pub fn readings(corpus: &Corpus) -> Vec<Readings> {
    let query = Query::default();
    let context = &Context::new(corpus, &query, Default::default());
    let whole = corpus.articles.iter().enumerate().filter(|(_, article)| article.show == Default::default());
    whole.map(|(at, article)| Readings { article: context.refer(at), fields: fields(article) }).collect()
}

/// The fields of an article that somebody stated.
#[must_use]
pub fn stated_fields(article: &Article) -> Vec<Field> {
    let is_stated = |field: &Field| match field {
        Field::Headline => article.headline.as_ref().is_some_and(by_person),
        Field::Published => article.published.basis == Basis::Sidecar,
        Field::Publisher => article.publisher.as_ref().is_some_and(by_person),
        Field::Byline => article.bylines.iter().any(|it| by_person(&it.name)),
    };
    Field::ALL.into_iter().filter(is_stated).collect()
}

/// The articles of which somebody stated a field, by their ids.
#[must_use]
pub fn stated_articles(corpus: &Corpus) -> Vec<String> {
    let stated = corpus.articles.iter().filter(|article| !stated_fields(article).is_empty());
    stated.map(|article| article.id.clone()).collect()
}

/// Whether no rule read it.
fn by_person(reading: &Reading) -> bool {
    reading.rule == Rule::Sidecar
}

fn fields(article: &Article) -> Vec<FieldReading> {
    let stated_ones = stated_fields(article);
    let one = |field| {
        let value = match field {
            Field::Headline => headline(article),
            Field::Published => article.published.when.as_ref().map(|when| when.edtf.clone()).unwrap_or_default(),
            Field::Publisher => article.publisher.as_ref().map(|it| it.value.clone()).unwrap_or_default(),
            Field::Byline => {
                let names: Vec<&str> = article.bylines.iter().map(|it| it.name.value.as_str()).collect();
                names.join(" and ")
            }
        };
        FieldReading { field, value, stated: stated_ones.contains(&field) }
    };
    Field::ALL.map(one).to_vec()
}
