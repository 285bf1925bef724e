//! The index: what makes a corpus quick to filter and search. Built once, after reading and linking.

pub mod days;
mod dense;
pub mod facets;
pub mod lead;
pub mod postings;
pub mod ranges;
pub mod rank;
pub mod search;
pub mod set;
pub mod stem;
mod syntax;
pub mod words;

pub use days::{Days, Falls, Times};
pub(crate) use dense::is_dense;
pub use facets::{Holders, Values, folded, has_words};
pub use postings::{Field, Postings};
pub use ranges::Range;
pub use search::{Filter, FilterBy, How, Part, Search, Term, What};
pub use set::Set;

use crate::article::Article;
use crate::order::Order as _;
use crate::query::{Axis, FacetKind};
use crate::rule::Kind;
use crate::source::TopicRule;
use crate::span::Span;

/// Which articles hold which values and words.
#[derive(Clone, Debug, Default)]
pub struct Index {
    ids: Vec<(String, usize)>,
    facets: Vec<Values>,
    /// When the articles were published.
    pub published: Times,
    /// Times they talk about.
    pub about: Times,
    postings: Postings,
    leads: Vec<Option<Span>>,
    ranges: [Vec<Range>; 2],
    count: usize,
}

impl Index {
    /// Indexes `articles`.
    #[must_use]
    pub fn build(articles: &[Article], topics: &[TopicRule]) -> Self {
        let count = articles.len();
        let mut ids: Vec<_> = (0..).zip(articles).map(|(at, article)| (article.id.clone(), at)).collect();
        ids.order();
        let mut postings = postings::Builder::default();
        let (mut published, mut about) = (Times::default(), Times::default());
        for article in articles {
            postings.add(&searched(article));
            published.add(article.published.when.iter());
            about.add(article.told().filter_map(|mention| mention.when.as_ref()));
        }
        Self {
            leads: articles.iter().map(lead::lead).collect(),
            ranges: [Range::all(&published), Range::all(&about)],
            published,
            about,
            ids,
            facets: FacetKind::ALL.iter().map(|kind| Values::build(*kind, articles, topics)).collect(),
            postings: postings.finish(),
            count,
        }
    }

    /// The place of the article `id` in the corpus.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<usize> {
        self.ids.binary_search_by(|(own, _)| own.as_str().cmp(id)).ok().map(|at| self.ids[at].1)
    }

    /// The values of a facet.
    #[must_use]
    pub fn facet(&self, kind: FacetKind) -> &Values {
        &self.facets[kind.at()]
    }

    /// How many articles there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    /// The articles that answer to `search`, and how well.
    #[must_use]
    pub fn search(&self, search: &Search) -> (Set, Vec<f32>) {
        rank::rank(&self.postings, search, &|filter| self.passing(filter))
    }

    /// The articles that a typed filter lets pass; none where its value names nothing.
    #[must_use]
    pub fn passing(&self, filter: &Filter) -> Set {
        let mut set = Set::none(self.count);
        match filter.by {
            FilterBy::Facet(kind) => {
                for holders in self.facet(kind).naming(kind, &filter.key) {
                    holders.named.iter().for_each(|at| set.insert(*at as usize));
                }
            }
            FilterBy::Before | FilterBy::After => {
                let Some(range) = filter.days() else { return set };
                for (at, times) in self.published.iter().enumerate() {
                    if matches!(days::best(times, range), Falls::Surely | Falls::Maybe) {
                        set.insert(at);
                    }
                }
            }
        }
        set
    }

    /// Bytes that it takes in memory, about.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let ids: usize = self.ids.iter().map(|(id, _)| id.len() + size_of::<(String, usize)>()).sum();
        let facets: usize = self.facets.iter().map(Values::bytes).sum();
        let times = self.published.bytes() + self.about.bytes();
        let sets = self.ranges.iter().flatten().map(|range| size_of_val(range) + range.sure.len() / 4).sum::<usize>();
        self.postings.bytes() + ids + facets + times + sets + size_of_val(self.leads.as_slice())
    }

    /// The times of every article on `axis`.
    #[must_use]
    pub fn times(&self, axis: Axis) -> &Times {
        match axis {
            Axis::Published => &self.published,
            Axis::About => &self.about,
        }
    }

    /// The sentence that opens the card of the article at `at`.
    #[must_use]
    pub fn lead(&self, at: usize) -> Option<Span> {
        self.leads.get(at).copied().flatten()
    }

    /// Ready-made ranges on `axis`.
    #[must_use]
    pub fn ranges(&self, axis: Axis) -> &[Range] {
        let [published, about] = &self.ranges;
        match axis {
            Axis::Published => published,
            Axis::About => about,
        }
    }

    /// The words of the corpus.
    #[must_use]
    pub fn postings(&self) -> &Postings {
        &self.postings
    }
}

/// What search looks at, in order of [`Field`]: the headline, then what feeds the facets.
#[must_use]
pub fn searched(article: &Article) -> Vec<(Field, &str)> {
    let mut pieces = Vec::new();
    // A headline from a side-car stands nowhere in the text.
    if let Some(reading) = article.headline.as_ref().filter(|reading| reading.span.is_none()) {
        pieces.push((Field::Headline, reading.value.as_str()));
    }
    let mut opened = false;
    for segment in article.story() {
        let field = match segment.kind {
            Kind::Headline => Field::Headline,
            Kind::Body if !opened => {
                opened = true;
                Field::Lead
            }
            Kind::Caption => Field::Caption,
            _ => Field::Body,
        };
        pieces.push((field, segment.span.of(&article.text)));
    }
    pieces.order_by_key(|(field, _)| *field);
    pieces
}
