//! What the builders of a screen share: the corpus, the query, the parsed search, labels and pointers to articles.

use super::parts::{Dated, FacetLabel, Origin, Ref, Run, SetAside};
use super::runs::{clean, runs};
use crate::corpus::Corpus;
use crate::index::Search;
use dateline_model::article::{Article, Rejected};
use dateline_model::order::Order as _;
use dateline_model::query::{FacetKind, Query};
use dateline_model::source::TopicRule;
use dateline_model::span::Span;
use jiff::civil::Date;

/// Words of the text that stand for a headline where none was read.
const OPENING_WORDS: usize = 12;

/// What a screen is built from.
pub(crate) struct Context<'a> {
    /// All articles.
    pub corpus: &'a Corpus,
    /// What was asked for.
    pub query: &'a Query,
    /// Its search, corrected and understood.
    pub search: Search,
}

impl<'a> Context<'a> {
    /// `search` is what the query's words are understood as.
    pub fn new(corpus: &'a Corpus, query: &'a Query, search: Search) -> Self {
        Self { corpus, query, search }
    }

    /// A pointer to the article at `at`.
    pub fn refer(&self, at: usize) -> Ref {
        self.refer_by(at, |id| self.query.open_article(id))
    }

    /// A pointer to the article at `at`, with the link that `open` gives for its id.
    fn refer_by(&self, at: usize, open: impl FnOnce(&str) -> Query) -> Ref {
        let Some(article) = self.corpus.articles.get(at) else {
            return Ref::default();
        };
        Ref {
            id: article.id.clone(),
            number: number(at),
            link: open(&article.id).to_string(),
            headline: headline(article),
            language: article.language.clone(),
            origin: article
                .publisher
                .as_ref()
                .or_else(|| article.agencies.first())
                .map(|reading| reading.value.clone()),
        }
    }

    /// A pointer to the article `id`.
    pub fn refer_id(&self, id: &str) -> Option<Ref> {
        self.corpus.index.find(id).map(|at| self.refer(at))
    }

    /// A pointer to `passage` in the text of the article at `at`.
    pub fn refer_passage(&self, at: usize, passage: Span) -> Ref {
        self.refer_by(at, |id| self.query.open_passage(id, passage))
    }

    /// A value of a facet with its label.
    pub fn value(&self, kind: FacetKind, key: &str) -> FacetLabel {
        match kind {
            FacetKind::Country => self.country(key),
            FacetKind::Topic => self.topic(key),
            FacetKind::Dossier => self.dossier(key),
            _ => FacetLabel { key: key.to_owned(), label: clean(key) },
        }
    }

    /// A country with its label.
    pub fn country(&self, iso: &str) -> FacetLabel {
        FacetLabel { key: iso.to_owned(), label: self.corpus.country(iso).to_owned() }
    }

    /// A topic with its label.
    pub fn topic(&self, slug: &str) -> FacetLabel {
        self.listed(&self.corpus.topics, slug)
    }

    /// A dossier of the topic file with its label, or a thing known by its name.
    pub fn dossier(&self, key: &str) -> FacetLabel {
        self.listed(&self.corpus.dossiers, key)
    }

    /// What the topic file calls `slug`, in the language of the page; what it does not have is called as it is.
    fn listed(&self, rules: &[TopicRule], slug: &str) -> FacetLabel {
        let rule = rules.iter().find(|rule| rule.slug == slug);
        let label = rule.map_or_else(|| clean(slug), |rule| self.corpus.localisation.topic(rule).to_owned());
        FacetLabel { key: slug.to_owned(), label }
    }
}

/// A place in the corpus, from 1.
pub(crate) fn number(at: usize) -> u32 {
    u32::try_from(at + 1).unwrap_or(u32::MAX)
}

/// The headline, or the opening words where none was read.
pub(crate) fn headline(article: &Article) -> String {
    if let Some(reading) = &article.headline {
        return clean(&reading.value);
    }
    let opening = article.story().next().map_or(article.text.as_str(), |segment| segment.span.of(&article.text));
    let mut words = opening.split_whitespace();
    let mut short = words.by_ref().take(OPENING_WORDS).collect::<Vec<_>>().join(" ");
    // A script without blanks has one long word.
    if let Some((at, _)) = short.char_indices().nth(100) {
        short.truncate(at);
        short.push('…');
    } else if words.next().is_some() {
        short.push('…');
    }
    clean(&short)
}

/// The headline with hits marked.
pub(crate) fn headline_runs(context: &Context<'_>, article: &Article) -> Vec<Run> {
    let words = headline(article);
    runs(&words, Span::new(0, words.len()), &context.search.hits(&words, 0), &[])
}

/// A sentence with hits marked.
pub(crate) fn sentence_runs(context: &Context<'_>, article: &Article, span: Span) -> Vec<Run> {
    let hits = context.search.hits(span.of(&article.text), span.start as usize);
    runs(&article.text, span, &hits, &[])
}

pub(crate) fn origin(article: &Article) -> Origin {
    Origin {
        outlet: article.publisher.as_ref().map(|reading| (reading.value.clone(), reading.rule)),
        agencies: article.agencies.iter().map(|reading| reading.value.clone()).collect(),
    }
}

pub(crate) fn dated(article: &Article) -> Dated {
    Dated { when: article.published.when.clone(), basis: article.published.basis }
}

/// The date candidates of `article` that were set aside.
pub(crate) fn set_aside(article: &Article) -> Vec<SetAside> {
    let rejected = &article.published.rejected;
    if rejected.is_empty() {
        return Vec::new();
    }
    let lines = Lines::of(&article.text);
    let set_aside = |Rejected { clue, why }: &Rejected| {
        let words = match (clue.span, &clue.words) {
            (Some(span), None) => clean(span.of(&article.text)),
            (_, Some(words)) => clean(words),
            (None, None) => String::new(),
        };
        let span = clue.span.filter(|_| clue.source.is_none());
        let line = span.map_or(0, |span| lines.at(span.start));
        SetAside { words, when: clue.says.clone(), span, line, why: *why }
    };
    let found: Vec<SetAside> = rejected.iter().map(set_aside).collect();
    fn when(it: &SetAside) -> Option<(Option<Date>, Option<Date>, &str)> {
        it.when.as_ref().map(|when| (when.earliest, when.latest, when.edtf.as_str()))
    }
    let firsts = found.firsts_by(|a, b| {
        let plain = (a.line, a.why as u8, when(a)).cmp(&(b.line, b.why as u8, when(b)));
        plain.then_with(|| a.words.cmp(&b.words))
    });
    found.into_iter().enumerate().filter(|(at, _)| firsts.get(*at) == Some(at)).map(|(_, it)| it).collect()
}

/// Where the lines of a text end: `\n`, `\r\n` or `\r`. For many places of one text; for a single one [`line_of`].
pub(crate) struct Lines(Vec<u32>);

impl Lines {
    pub fn of(text: &str) -> Self {
        Self((0..).zip(text.as_bytes()).filter(|(at, _)| ends_line(text, *at as usize)).map(|(at, _)| at).collect())
    }

    /// The 1-based line that holds byte `at`.
    pub fn at(&self, at: u32) -> u32 {
        number(self.0.partition_point(|end| *end < at))
    }
}

/// Whether the byte at `at` ends a line.
fn ends_line(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at) {
        Some(b'\n') => true,
        Some(b'\r') => text.as_bytes().get(at + 1) != Some(&b'\n'),
        _ => false,
    }
}

/// The 1-based line that holds byte `at`; line ends are `\n`, `\r\n` or `\r`.
pub(crate) fn line_of(text: &str, at: u32) -> u32 {
    let end = text.len().min(at as usize);
    let ends = (0..end).filter(|at| ends_line(text, *at)).count();
    number(ends)
}
