//! The corpus: what every view is a function of.

mod builder;
mod names;

pub use builder::CorpusBuilder;
pub use names::OtherNames;

use crate::index::{Clause, ClauseKind, Filter, FilterBy, Index, Search, Term, folded};
use dateline_model::article::{Article, Warning};
use dateline_model::query::{FacetKind, Language};
use dateline_model::source::{Bundle, CorpusInfo, Starter, Step, TopicRule};

/// All articles, read and linked, with what people are told about them.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// `corpus.toml`.
    pub info: CorpusInfo,
    /// The topics in force, the corpus's own first.
    pub topics: Vec<TopicRule>,
    /// The dossiers in force, the corpus's own first.
    pub dossiers: Vec<TopicRule>,
    /// The articles, earliest possible day first, those that no closed days place after them, undated last.
    pub articles: Vec<Article>,
    /// What was wrong with the input.
    pub problems: Vec<Warning>,
    /// What makes it quick to filter and search.
    pub index: Index,
    /// ISO 3166 codes of the countries that the articles name, in order, with their English names.
    pub countries: Vec<(String, String)>,
    /// What countries and topics are called on the page.
    pub localisation: Localisation,
    /// Other names of countries, people and bodies.
    pub names: OtherNames,
    /// Where what the articles tell of states and agreements is not here yet: the checksum of the file that it lies in.
    pub supplement: Option<u64>,
}

/// What countries and topics are called in a language of the interface.
///
/// English names come with the articles; those of another language's countries from whoever shows the page, so that a
/// first visit in one language need not load the others. Topics bring their names along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localisation {
    /// The language.
    pub language: Language,
    /// ISO 3166 codes with the country's name, in order of the codes; English where there is none.
    pub countries: Vec<(String, String)>,
    /// What the collection's owner wrote in this language; where a field is empty, what stands in `corpus.toml`.
    pub info: CorpusInfo,
}

/// Words that a name may have.
const MOST_NAME_WORDS: usize = 4;

impl Localisation {
    /// What a country is called in this language, where it has brought a name.
    #[must_use]
    pub fn country(&self, iso: &str) -> Option<&str> {
        name_of(&self.countries, iso)
    }

    /// Title, description and the rest: in this language where the collection's owner wrote it.
    #[must_use]
    pub fn info(&self, own: &CorpusInfo) -> CorpusInfo {
        let or = |here: &String, own: &String| if here.is_empty() { own.clone() } else { here.clone() };
        let starter = |own: &Starter| {
            let here = self.info.starters.iter().find(|here| here.key() == own.key()).unwrap_or(own);
            let step = |(at, own): (usize, &Step)| {
                let text = here.steps.get(at).map_or(&own.text, |here| &here.text);
                Step { text: or(text, &own.text), query: own.query.clone() }
            };
            Starter {
                title: or(&here.title, &own.title),
                note: or(&here.note, &own.note),
                steps: own.steps.iter().enumerate().map(step).collect(),
                ..own.clone()
            }
        };
        CorpusInfo {
            title: or(&self.info.title, &own.title),
            description: or(&self.info.description, &own.description),
            credits: or(&self.info.credits, &own.credits),
            contact: or(&self.info.contact, &own.contact),
            licence: or(&self.info.licence, &own.licence),
            site: own.site.clone(),
            repository: own.repository.clone(),
            starters: own.starters.iter().map(starter).collect(),
            lessons: own.lessons,
        }
    }

    /// What a topic is called: in English where it has no name in this language, its slug where it has none at all.
    #[must_use]
    pub fn topic<'a>(&self, rule: &'a TopicRule) -> &'a str {
        let own = match self.language {
            Language::English => &rule.en,
            Language::Korean => &rule.ko,
            Language::Japanese => &rule.ja,
        };
        [own, &rule.en, &rule.slug].into_iter().find(|name| !name.is_empty()).map_or("", String::as_str)
    }
}

impl Corpus {
    /// Takes the articles of `bundle` as they were read when it was packed; nothing is read here.
    #[must_use]
    pub fn open(bundle: Bundle) -> Self {
        CorpusBuilder::new(bundle).finish()
    }

    /// Puts the supplement in `file` into its place.
    ///
    /// # Errors
    /// Where the file is not the one that the bundle was made with.
    pub fn put_supplement(&mut self, file: &[u8]) -> Result<(), dateline_bundle::Error> {
        let Self { supplement, topics, dossiers, articles, .. } = self;
        dateline_bundle::put_apart(supplement, &mut [topics, dossiers], articles, file)
    }

    /// The same corpus with its articles as they were read now.
    #[must_use]
    pub fn with_articles(mut self, articles: Vec<Article>) -> Self {
        // What was wrong with the old reading is said anew by the new one, if it still is.
        let old = core::mem::take(&mut self.articles);
        self.problems.retain(|problem| !old.iter().any(|article| article.warnings.contains(problem)));
        Self {
            localisation: self.localisation,
            names: self.names,
            dossiers: self.dossiers,
            ..Self::named(self.info, self.topics, articles, self.problems, self.countries)
        }
    }

    /// What a country is called on the page: in its language, else in English, else by its code.
    #[must_use]
    pub fn country<'a>(&'a self, iso: &'a str) -> &'a str {
        self.localisation.country(iso).or_else(|| name_of(&self.countries, iso)).unwrap_or(iso)
    }

    /// What was typed into the search box, its filters' values as the index knows them: a country by its name on the
    /// page, in English, its code, or any other name; a topic by its slug, label or any other name. A word that no
    /// article has, and that is another name of somebody whom articles name, asks for those.
    #[must_use]
    pub fn understand(&self, search: &str) -> Search {
        let mut search = Search::parse(search);
        for filter in search.groups.iter_mut().flatten().filter_map(Clause::filter_mut) {
            let typed = folded(FacetKind::Outlet, &filter.value);
            let same = |name: &str| folded(FacetKind::Outlet, name) == typed;
            let key = match filter.by {
                FilterBy::Facet(FacetKind::Country) => {
                    let code = filter.value.to_ascii_uppercase();
                    let known = self.index.facet(FacetKind::Country).find(FacetKind::Country, &code).map(|_| code);
                    let mut names = self.localisation.countries.iter().chain(&self.countries);
                    let named = known.or_else(|| names.find(|(_, name)| same(name)).map(|(iso, _)| iso.clone()));
                    named.or_else(|| self.names.find_in(FacetKind::Country, &filter.value).map(str::to_owned))
                }
                FilterBy::Facet(FacetKind::Topic) => {
                    let named = |rule: &&TopicRule| rule.slug == filter.value || rule.names().any(same);
                    self.topics.iter().find(named).map(|rule| rule.slug.clone())
                }
                FilterBy::Facet(kind) => self.names.find_in(kind, &filter.value).map(str::to_owned),
                _ => None,
            };
            filter.key = key.unwrap_or_else(|| filter.value.clone());
        }
        self.name(&mut search);
        search
    }

    /// Puts into `search`, in place of words that no article has, whom they are another name of.
    fn name(&self, search: &mut Search) {
        let mut at = 0;
        while at < search.groups.len() {
            // The longest name first: "아베 신조" before "아베".
            let named = (1..=MOST_NAME_WORDS).rev().find_map(|count| {
                let groups = search.groups.get(at..at + count)?;
                let without = groups.first()?.first()?.without;
                let mut typed = String::new();
                for group in groups {
                    let [Clause { without: own, kind: ClauseKind::Term(Term { text, .. }) }] = group.as_slice() else {
                        return None;
                    };
                    if *own != without || (without && count > 1) {
                        return None;
                    }
                    typed.push_str(if typed.is_empty() { "" } else { " " });
                    typed.push_str(text);
                }
                Some((count, without, self.named_by(typed)?))
            });
            if let Some((count, without, filter)) = named {
                let clause = Clause { without, kind: ClauseKind::Filter(filter) };
                search.groups.splice(at..at + count, [vec![clause]]);
            } else if let Some(group) = search.groups.get_mut(at).filter(|group| group.len() > 1) {
                for clause in group {
                    if let ClauseKind::Term(Term { text, .. }) = &clause.kind
                        && let Some(filter) = self.named_by(text.clone())
                    {
                        clause.kind = ClauseKind::Filter(filter);
                    }
                }
            }
            at += 1;
        }
    }

    /// The filter for whom `typed` is another name of, where no article has these words.
    fn named_by(&self, typed: String) -> Option<Filter> {
        let (kind, value) = self.names.find(&typed)?;
        let key = self.index.facet(kind).find(kind, value)?.key.clone();
        let words = self.index.search(&Search::parse(&typed)).0;
        words.is_empty().then_some(Filter { by: FilterBy::Facet(kind), value: typed, key, named: true })
    }

    /// A corpus of articles already read and linked: puts them in order and indexes them.
    #[must_use]
    pub fn named(
        info: CorpusInfo,
        topics: Vec<TopicRule>,
        articles: Vec<Article>,
        problems: Vec<Warning>,
        countries: Vec<(String, String)>,
    ) -> Self {
        let names = OtherNames::new(Vec::new(), &countries);
        CorpusBuilder::of(Self { info, topics, articles, problems, countries, names, ..Self::default() }).finish()
    }
}

/// The name that stands with the code `iso` in `names`, which are in order of their codes.
fn name_of<'a>(names: &'a [(String, String)], iso: &str) -> Option<&'a str> {
    let at = names.binary_search_by(|(code, _)| code.as_str().cmp(iso)).ok()?;
    Some(names.get(at)?.1.as_str())
}
