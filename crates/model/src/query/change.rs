//! What a person's actions do to a query. Each returns the query that follows.

use super::{Axis, Chosen, ContextOrder, FacetKind, Highlight, LESSON, Language, Query, Screen, ScreenKind, Sort};
use crate::span::Span;
use jiff::civil::Date;

/// Articles of the list that are shown at first.
const FIRST: u32 = 50;

impl Query {
    /// The link to it, relative to the page: the query string with its question mark.
    #[must_use]
    pub fn href(&self) -> String {
        format!("?{self}")
    }

    /// Explore, with the same filters.
    #[must_use]
    pub fn explore(&self) -> Self {
        self.open_screen(ScreenKind::Explore)
    }

    /// A screen, with the same filters, and what of it is shown in particular.
    #[must_use]
    pub fn open_screen_of(&self, screen: ScreenKind, of: &[&str]) -> Self {
        Self { of: of.iter().map(|of| (*of).to_owned()).collect(), ..self.open_screen(screen) }
    }

    /// A screen that needs no choosing first, with the same filters; the article stays, where that is the screen.
    #[must_use]
    pub fn open_screen(&self, screen: ScreenKind) -> Self {
        match screen {
            ScreenKind::Article => self.clone(),
            _ => {
                let screen = screen.screen().unwrap_or_default();
                Self { screen, raw: false, passage: None, of: Vec::new(), ..self.clone() }
            }
        }
    }

    /// The page of the article `id`; the filters stay, so that the way back leads to the same list.
    #[must_use]
    pub fn open_article(&self, id: &str) -> Self {
        Self {
            screen: Screen::Article(id.to_owned()),
            raw: false,
            passage: None,
            of: Vec::new(),
            start: self.lesson_kept(),
            ..self.clone()
        }
    }

    /// What is at hand, where that is a lesson: a starter is left behind.
    fn lesson_kept(&self) -> String {
        if self.start.starts_with(LESSON) { self.start.clone() } else { String::new() }
    }

    /// The page of the article `id`, at a passage of its text.
    #[must_use]
    pub fn open_passage(&self, id: &str, passage: Span) -> Self {
        Self { passage: (!passage.is_empty()).then_some(passage), ..self.open_article(id) }
    }

    /// With a passage of the article marked, or with none.
    #[must_use]
    pub fn with_passage(&self, passage: Option<Span>) -> Self {
        Self { passage, ..self.clone() }
    }

    /// With this starter unfolded, or followed; with none where the name is empty.
    #[must_use]
    pub fn with_start(&self, slug: &str) -> Self {
        Self { start: slug.to_owned(), ..self.clone() }
    }

    /// The article as scraped, or as cleaned.
    #[must_use]
    pub fn with_raw(&self, raw: bool) -> Self {
        Self { raw, ..self.clone() }
    }

    /// The same, with as much of the list as at first and no starter before it: another list is coming.
    fn anew(&self) -> Self {
        Self { list: 0, start: self.lesson_kept(), ..self.clone() }
    }

    /// How many articles of the list are shown.
    #[must_use]
    pub fn listed(&self) -> usize {
        self.list.max(FIRST) as usize
    }

    /// With so many articles of the list.
    #[must_use]
    pub fn with_listed(&self, listed: usize) -> Self {
        let list = u32::try_from(listed).unwrap_or(u32::MAX);
        Self { list: if list > FIRST { list } else { 0 }, ..self.clone() }
    }

    /// With these words searched for. The order falls back to its default.
    #[must_use]
    pub fn with_search(&self, search: &str) -> Self {
        let search = search.chars().take(super::parse::LONGEST_SEARCH).collect();
        Self { search, exact: false, sort: None, ..self.anew() }
    }

    /// With the words as typed, or with near ones where no article has them.
    #[must_use]
    pub fn with_exact(&self, exact: bool) -> Self {
        Self { exact, ..self.anew() }
    }

    /// In this language; where `None`, in the one that whoever shows the page chooses.
    #[must_use]
    pub fn with_language(&self, language: Option<Language>) -> Self {
        Self { language, ..self.clone() }
    }

    /// With this range of days; open where `None`.
    #[must_use]
    pub fn with_dates(&self, from: Option<Date>, to: Option<Date>) -> Self {
        Self { from, to, open: false, ..self.anew() }
    }

    /// With only the articles that no closed days place, or with all.
    #[must_use]
    pub fn with_open(&self, open: bool) -> Self {
        Self { from: None, to: None, open, ..self.anew() }
    }

    /// With the dates meaning `axis`.
    #[must_use]
    pub fn with_axis(&self, axis: Axis) -> Self {
        Self { axis, ..self.anew() }
    }

    /// With the order `sort`; the default order leaves no trace in the link.
    #[must_use]
    pub fn with_sort(&self, sort: Sort) -> Self {
        let sort = (sort != self.default_sort()).then_some(sort);
        Self { sort, ..self.anew() }
    }

    /// What is chosen in a facet.
    #[must_use]
    pub fn of(&self, kind: FacetKind) -> &Chosen {
        &self.chosen[kind.at()]
    }

    /// With the value chosen if it was not, and the other way round.
    #[must_use]
    pub fn toggle(&self, kind: FacetKind, value: &str) -> Self {
        let value = if kind == FacetKind::Country { value.to_ascii_uppercase() } else { value.to_owned() };
        self.choosing(kind, |chosen| match chosen.values.iter().position(|other| *other == value) {
            Some(at) => {
                chosen.values.remove(at);
            }
            None => chosen.values.push(value),
        })
    }

    /// With "any of these" switched for a facet.
    #[must_use]
    pub fn toggle_any(&self, kind: FacetKind) -> Self {
        self.choosing(kind, |chosen| chosen.any = !chosen.any)
    }

    /// With "mainly about" switched for a facet.
    #[must_use]
    pub fn toggle_mainly(&self, kind: FacetKind) -> Self {
        self.choosing(kind, |chosen| chosen.mainly = !chosen.mainly)
    }

    /// With the articles mainly about the value, where all name it.
    #[must_use]
    pub fn choose_mainly(&self, kind: FacetKind, value: &str) -> Self {
        self.choosing(kind, |chosen| {
            chosen.mainly = true;
            chosen.values.push(value.to_owned());
        })
    }

    fn choosing(&self, kind: FacetKind, change: impl FnOnce(&mut Chosen)) -> Self {
        let mut query = self.anew();
        change(&mut query.chosen[kind.at()]);
        query
    }

    /// With the words searched for in their context, or with the list of articles.
    #[must_use]
    pub fn with_context(&self, context: Option<ContextOrder>) -> Self {
        Self { context, ..self.clone() }
    }

    /// With a kind of highlight switched.
    #[must_use]
    pub fn toggle_highlight(&self, kind: Highlight) -> Self {
        let shown = self.shows(kind);
        let mut query = self.clone();
        if kind == Highlight::Topics {
            query.marked_topic = None;
        }
        query.hide.retain(|other| *other != kind);
        query.show.retain(|other| *other != kind);
        if shown && kind.shown_at_first() {
            query.hide.push(kind);
        } else if !shown && !kind.shown_at_first() {
            query.show.push(kind);
        }
        query
    }

    /// Whether a kind of highlight is shown.
    #[must_use]
    pub fn shows(&self, kind: Highlight) -> bool {
        let named = kind == Highlight::Topics && self.marked_topic.is_some();
        !self.hide.contains(&kind) && (kind.shown_at_first() || named || self.show.contains(&kind))
    }

    /// With the words of one topic highlighted, or of none.
    #[must_use]
    pub fn with_marked_topic(&self, topic: Option<&str>) -> Self {
        let mut query = Self { marked_topic: topic.map(str::to_owned), ..self.clone() };
        query.hide.retain(|kind| *kind != Highlight::Topics);
        query.show.retain(|kind| *kind != Highlight::Topics);
        query
    }

    /// Without search and filters; switches that mean nothing without them go too.
    #[must_use]
    pub fn clear_filters(&self) -> Self {
        Self {
            screen: self.screen.clone(),
            raw: self.raw,
            passage: self.passage,
            of: self.of.clone(),
            hide: self.hide.clone(),
            show: self.show.clone(),
            marked_topic: self.marked_topic.clone(),
            language: self.language,
            start: self.lesson_kept(),
            ..Self::default()
        }
    }

    /// Whether `other` finds the same articles in the same order, whatever else it shows.
    #[must_use]
    pub fn finds_as(&self, other: &Self) -> bool {
        let order = |query: &Self| (query.exact, query.sort);
        let dates = |query: &Self| (query.from, query.to, query.axis, query.open);
        self.search == other.search
            && order(self) == order(other)
            && dates(self) == dates(other)
            && self.chosen == other.chosen
    }

    /// Whether anything narrows the list.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        !self.search.trim().is_empty()
            || self.from.is_some()
            || self.to.is_some()
            || self.open
            || self.chosen.iter().any(|chosen| !chosen.values.is_empty())
    }

    /// The order in force.
    #[must_use]
    pub fn sorted_by(&self) -> Sort {
        self.sort.unwrap_or_else(|| self.default_sort())
    }

    /// Best match first when searching, else earliest possible day first.
    #[must_use]
    pub fn default_sort(&self) -> Sort {
        if self.has_words() { Sort::Best } else { Sort::Earliest }
    }

    /// Whether what is typed into the search box has a word to search for: signs and the operator `OR` alone are none.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.search.split_whitespace().any(|typed| typed != "OR" && typed.contains(char::is_alphanumeric))
    }
}
