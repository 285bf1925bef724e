//! The index: what makes a corpus quick to filter and search. Built once, after reading and linking.

pub mod days;
mod dense;
pub mod facets;
pub mod lead;
mod passages;
pub mod postings;
pub mod ranges;
pub mod rank;
pub mod ruler;
pub mod search;
mod sentences;
pub mod set;
pub mod stem;
mod syntax;
pub mod words;

pub use days::{Days, Overlap, Times};
pub(crate) use dense::is_dense;
pub use facets::{FacetIndex, FacetValue, folded, has_words};
pub use passages::Passage;
pub use postings::{Field, Piece, Postings};
pub use ranges::Range;
pub use ruler::Ruler;
pub use search::{Clause, ClauseKind, Filter, FilterBy, MatchMode, Search, Term};
pub use sentences::Sentences;
pub use set::Set;

use core::cmp::Reverse;
use dateline_model::article::{Article, Mention};
use dateline_model::order::Order as _;
use dateline_model::query::{Axis, FacetKind};
use dateline_model::rule::{Kind, Rule};
use dateline_model::source::TopicRule;
use dateline_model::span::Span;
use dateline_text as text;

/// Which articles hold which values and words.
#[derive(Clone, Debug, Default)]
pub struct Index {
    ids: Vec<(String, usize)>,
    facets: Vec<FacetIndex>,
    /// When the articles were published.
    pub published: Times,
    /// Times they talk about.
    pub about: Times,
    postings: Postings,
    leads: Vec<Option<Span>>,
    ranges: [Vec<Range>; 2],
    rulers: [Ruler; 2],
    open: [Set; 2],
    count: usize,
}

/// Gathers what an [`Index`] knows, one article after the other, in the order of the corpus.
#[derive(Default)]
pub struct Builder {
    postings: postings::Builder,
    published: Times,
    about: Times,
    leads: Vec<Option<Span>>,
}

impl core::fmt::Debug for Builder {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Builder").field("articles", &self.count()).finish_non_exhaustive()
    }
}

impl Builder {
    /// Adds the next article; its words are looked at once.
    pub fn add(&mut self, article: &Article) {
        let pieces = searched(article);
        self.postings.add(&pieces);
        self.published.add(article.published.when.iter());
        self.about.add(article.told().filter_map(|mention| mention.when.as_ref()));
        let sentences: Vec<Span> = pieces.into_iter().flat_map(|piece| piece.sentences).collect();
        self.leads.push(lead::lead(article, &sentences));
    }

    /// How many articles it has been given.
    #[must_use]
    pub fn count(&self) -> usize {
        self.leads.len()
    }

    /// The index of `articles`, which are those that were added.
    #[must_use]
    pub fn finish(self, articles: &[Article], topics: &[TopicRule]) -> Index {
        let mut ids: Vec<_> = (0..).zip(articles).map(|(at, article)| (article.id.clone(), at)).collect();
        ids.order();
        let ranges = [Range::all(&self.published), Range::all(&self.about)];
        let open = ranges.each_ref().map(|ranges| ranges::outside(ranges, articles.len()));
        Index {
            ranges,
            open,
            rulers: [Ruler::of(&self.published), Ruler::of(&self.about)],
            published: self.published,
            about: self.about,
            ids,
            facets: FacetKind::ALL.iter().map(|kind| FacetIndex::build(*kind, articles, topics)).collect(),
            postings: self.postings.finish(),
            leads: self.leads,
            count: articles.len(),
        }
    }
}

impl Index {
    /// Indexes `articles`.
    #[must_use]
    pub fn build(articles: &[Article], topics: &[TopicRule]) -> Self {
        let mut builder = Builder::default();
        articles.iter().for_each(|article| builder.add(article));
        builder.finish(articles, topics)
    }

    /// The place of the article `id` in the corpus.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<usize> {
        self.ids.binary_search_by(|(own, _)| own.as_str().cmp(id)).ok().map(|at| self.ids[at].1)
    }

    /// The values of a facet.
    #[must_use]
    pub fn facet(&self, kind: FacetKind) -> &FacetIndex {
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

    /// The sentence of each article of `places` that answers best to `search`; `None` where none does.
    #[must_use]
    pub fn passages(&self, search: &Search, places: &[usize]) -> Vec<Option<Passage>> {
        passages::passages(&self.postings, search, places)
    }

    /// The other sentences of the article at `at` that answer to `search`, in order.
    #[must_use]
    pub fn other_passages(&self, search: &Search, at: usize) -> Vec<Span> {
        passages::others(&self.postings, search, at)
    }

    /// The articles that a typed filter lets pass; none where its value names nothing.
    #[must_use]
    pub fn passing(&self, filter: &Filter) -> Set {
        let mut set = Set::none(self.count);
        match filter.by {
            FilterBy::Facet(kind) => {
                for value in self.facet(kind).naming(kind, &filter.key) {
                    value.named.iter().for_each(|at| set.insert(*at as usize));
                }
            }
            FilterBy::Before | FilterBy::After => {
                let Some(range) = filter.days() else { return set };
                for (at, times) in self.published.iter().enumerate() {
                    if matches!(days::best(times, range), Overlap::Certain | Overlap::Possible) {
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
        let facets: usize = self.facets.iter().map(FacetIndex::bytes).sum();
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

    /// The articles that no closed days place on `axis`: none of its ranges holds them.
    #[must_use]
    pub fn open(&self, axis: Axis) -> &Set {
        let [published, about] = &self.open;
        match axis {
            Axis::Published => published,
            Axis::About => about,
        }
    }

    /// Where each day stands on `axis`, whatever a query finds.
    #[must_use]
    pub fn ruler(&self, axis: Axis) -> &Ruler {
        let [published, about] = &self.rulers;
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

/// What search looks at, in order of [`Field`]: the headline, then what feeds the facets, then the names in it.
#[must_use]
pub fn searched(article: &Article) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    // A headline from a side-car stands nowhere in the text.
    if let Some(reading) = article.headline.as_ref().filter(|reading| reading.span.is_none()) {
        pieces.push(Piece { field: Field::Headline, text: &reading.value, start: 0, sentences: Vec::new() });
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
        let is_paragraph = segment.kind == Kind::Body;
        let sentences = if is_paragraph { text::sentences(&article.text, segment.span) } else { Vec::new() };
        let (text, start) = (segment.span.of(&article.text), segment.span.start as usize);
        pieces.push(Piece { field, text, start, sentences });
    }
    for span in names(article) {
        let (text, start) = (span.of(&article.text), span.start as usize);
        pieces.push(Piece { field: Field::Names, text, start, sentences: Vec::new() });
    }
    pieces.order_by_key(|piece| piece.field);
    pieces
}

/// Where what `article` names stands in full: each person, organisation, place and country once.
fn names(article: &Article) -> Vec<Span> {
    let mut found = Vec::new();
    let mut add = |mentions: &[Mention], only: Option<Rule>| {
        let named = mentions.iter().filter(|mention| only.is_none_or(|only| mention.rule == only));
        found.extend(named.map(|mention| mention.span).max_by_key(|span| (span.len(), Reverse(span.start))));
    };
    article.people.iter().for_each(|it| add(&it.mentions, None));
    article.organisations.iter().for_each(|it| add(&it.mentions, None));
    article.places.iter().for_each(|it| add(&it.mentions, None));
    // Not its people or its capital.
    article.countries.iter().for_each(|it| add(&it.mentions, Some(Rule::CountryName)));
    found
}
