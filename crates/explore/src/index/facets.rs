//! Which articles hold which values of each facet, and one value for what articles name differently.

use super::Set;
use super::words::parts;
use dateline_model::article::{Agreement, Article, Salience};
use dateline_model::order::Order as _;
use dateline_model::query::{FacetKind, KeyKind};
use dateline_model::source::TopicRule;

/// The values of one facet, most articles first.
#[derive(Clone, Debug, Default)]
pub struct FacetIndex {
    values: Vec<FacetValue>,
    /// Every form of every value, folded, with its place in `values`; in order.
    forms: Vec<(String, u32)>,
}

/// The articles that hold one value of a facet. Few values are in many articles, so these are lists.
#[derive(Clone, Debug, Default)]
pub struct FacetValue {
    /// ISO code or slug; else the form of the name that most articles use.
    pub key: String,
    /// Articles that name it, in order of place.
    pub named: Vec<u32>,
    /// Articles that are mainly about it.
    pub main: Vec<u32>,
}

impl FacetValue {
    /// The articles mainly about it, or all that name it.
    #[must_use]
    pub fn list(&self, mainly: bool) -> &[u32] {
        if mainly { &self.main } else { &self.named }
    }

    /// The same as a set of the `count` articles of the corpus.
    #[must_use]
    pub fn set(&self, mainly: bool, count: usize) -> Set {
        let mut set = Set::none(count);
        self.list(mainly).iter().for_each(|at| set.insert(*at as usize));
        set
    }

    /// How many of `set` hold it.
    #[must_use]
    pub fn count_in(&self, mainly: bool, set: &Set) -> u32 {
        let count = self.list(mainly).iter().filter(|at| set.contains(**at as usize)).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

impl FacetIndex {
    /// Collects one facet. Of the topics, only those that `topics` knows count, where it knows any.
    pub(super) fn build(kind: FacetKind, articles: &[Article], topics: &[TopicRule]) -> Self {
        let known = |slug: &str| topics.is_empty() || topics.iter().any(|rule| rule.slug == slug);
        let mut found: Vec<Named<'_>> = Vec::new();
        for (at, article) in (0..).zip(articles) {
            let mut add = |name, main| found.push(Named { form: folded(kind, name), at, name, main, joined: false });
            let primary = Salience::Primary;
            match kind {
                FacetKind::Country => article.countries.iter().for_each(|it| add(&it.iso, it.salience == primary)),
                FacetKind::Topic => {
                    let topics = article.topics.iter().filter(|it| known(&it.topic));
                    topics.for_each(|it| add(&it.topic, it.salience == primary));
                }
                FacetKind::Dossier => {
                    article.agreements.iter().filter_map(Agreement::key).for_each(|it| add(it, false));
                }
                FacetKind::Person => article.people.iter().for_each(|it| add(&it.name, false)),
                FacetKind::Organisation => article.organisations.iter().for_each(|it| add(&it.name, false)),
                FacetKind::Outlet => article.publisher.iter().for_each(|it| add(&it.value, false)),
                FacetKind::Agency => article.agencies.iter().for_each(|it| add(&it.value, false)),
            }
        }
        found.retain(|it| !it.form.is_empty());
        found.order_by(|a, b| a.form.cmp(&b.form).then(a.at.cmp(&b.at)));
        let joined = if kind == FacetKind::Person { surnames(&found) } else { Vec::new() };
        for it in &mut found {
            if let Ok(at) = joined.binary_search_by(|(lone, _)| lone.cmp(&it.form)) {
                it.form.clone_from(&joined[at].1);
                it.joined = true;
            }
        }
        Self::of(found, joined)
    }

    fn of(mut found: Vec<Named<'_>>, joined: Vec<(String, String)>) -> Self {
        found.order_by(|a, b| a.form.cmp(&b.form).then(a.at.cmp(&b.at)));
        let mut values = Vec::new();
        for all in found.chunk_by(|a, b| a.form == b.form) {
            let mut value = FacetValue { key: spelling(all), ..FacetValue::default() };
            for it in all {
                push(&mut value.named, it.at);
                if it.main {
                    push(&mut value.main, it.at);
                }
            }
            values.push((value, all.first().map(|it| it.form.clone()).unwrap_or_default()));
        }
        values.order_by(|(a, _), (b, _)| {
            let size = |it: &FacetValue| (it.named.len(), it.main.len());
            size(b).cmp(&size(a))
        });
        let (values, forms): (Vec<_>, Vec<_>) = values.into_iter().unzip();
        let mut it = Self { values, forms: forms.into_iter().zip(0..).collect() };
        it.forms.order();
        for (lone, full) in joined {
            if let Some(at) = it.place(&full) {
                it.forms.push((lone, at));
            }
        }
        it.forms.order();
        it
    }

    fn place(&self, form: &str) -> Option<u32> {
        let at = self.forms.binary_search_by(|(other, _)| other.as_str().cmp(form)).ok()?;
        Some(self.forms.get(at)?.1)
    }

    /// All of them, most articles first.
    pub fn iter(&self) -> impl Iterator<Item = &FacetValue> {
        self.values.iter()
    }

    /// The values that `name` is a form of; where it is of none, those that have it among their words.
    #[must_use]
    pub fn naming(&self, kind: FacetKind, name: &str) -> Vec<&FacetValue> {
        let form = folded(kind, name);
        let mut places: Vec<u32> = self.place(&form).into_iter().collect();
        if places.is_empty() && !form.is_empty() && kind.spec().key == KeyKind::Name {
            let having = self.forms.iter().filter(|(own, _)| has_words(own, &form, true));
            places.extend(having.map(|(_, at)| *at));
            places.order();
            places.dedup();
        }
        places.into_iter().filter_map(|at| self.values.get(at as usize)).collect()
    }

    /// Every form of every value, folded, in order, with the value.
    pub fn forms(&self) -> impl Iterator<Item = (&str, &FacetValue)> {
        self.forms.iter().filter_map(|(form, at)| Some((form.as_str(), self.values.get(*at as usize)?)))
    }

    /// Bytes that they take in memory, about.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let forms = self.forms.iter().map(|(form, _)| form.len() + size_of::<(String, u32)>()).sum::<usize>();
        let lists = |it: &FacetValue| it.key.len() + 4 * (it.named.len() + it.main.len()) + size_of::<FacetValue>();
        forms + self.values.iter().map(lists).sum::<usize>()
    }

    /// The value that `name` is a form of.
    #[must_use]
    pub fn find(&self, kind: FacetKind, name: &str) -> Option<&FacetValue> {
        self.values.get(self.place(&folded(kind, name))? as usize)
    }
}

/// An article names a value.
struct Named<'a> {
    /// What the spellings of one value have in common.
    form: String,
    /// The article's place.
    at: u32,
    /// As the article prints it.
    name: &'a str,
    /// Whether the article is mainly about it.
    main: bool,
    /// Whether it is a surname that was joined to a fuller name.
    joined: bool,
}

/// Adds a place once; places come in order.
fn push(list: &mut Vec<u32>, at: u32) {
    if list.last() != Some(&at) {
        list.push(at);
    }
}

/// The spelling of most articles that print the name in full; of two, the longer, which lacks no accent or initial.
fn spelling(all: &[Named<'_>]) -> String {
    let mut names: Vec<&str> = all.iter().filter(|it| !it.joined).map(|it| it.name).collect();
    names.order();
    let mut best: &[&str] = &[];
    for same in names.chunk_by(|a, b| a == b) {
        let size = |same: &[&str]| (same.len(), same.first().map_or(0, |name| name.len()));
        if size(same) > size(best) {
            best = same;
        }
    }
    best.first().copied().unwrap_or_default().to_owned()
}

/// Names of one word, each with the only fuller name that ends or begins with it; `found` is in order of form.
fn surnames(found: &[Named<'_>]) -> Vec<(String, String)> {
    let mut fuller: Vec<(&str, &str)> = Vec::new();
    let forms = || found.chunk_by(|a, b| a.form == b.form).filter_map(|all| Some(all.first()?.form.as_str()));
    for form in forms() {
        if let (Some((first, _)), Some((_, last))) = (form.split_once(' '), form.rsplit_once(' ')) {
            fuller.push((first, form));
            fuller.push((last, form));
        }
    }
    fuller.order();
    let mut joined = Vec::new();
    for lone in forms().filter(|form| !form.contains(' ')) {
        let start = fuller.partition_point(|(word, _)| *word < lone);
        let end = fuller.partition_point(|(word, _)| *word <= lone);
        if let Some([(_, full)]) = fuller.get(start..end) {
            joined.push((lone.to_owned(), (*full).to_owned()));
        }
    }
    joined
}

/// Whether the words of `form` (folded, with blanks between) hold those of `part` in a row; the last may be the start of
/// a word unless it is `whole`.
#[must_use]
pub fn has_words(form: &str, part: &str, whole: bool) -> bool {
    let blank = |byte: Option<&u8>| byte.is_none_or(|byte| *byte == b' ');
    let bytes = form.as_bytes();
    form.match_indices(part)
        .any(|(at, _)| (at == 0 || blank(bytes.get(at - 1))) && (!whole || blank(bytes.get(at + part.len()))))
}

/// A name without what does not tell two apart: case, accents, hyphens, and the initial between a person's names.
/// Codes and slugs stay as they are.
pub fn folded(kind: FacetKind, name: &str) -> String {
    if kind.spec().key == KeyKind::Code {
        return name.to_owned();
    }
    let words = parts(name);
    let last = words.len().saturating_sub(1);
    let mut form = String::new();
    for (at, word) in words.iter().enumerate() {
        let initial = kind == FacetKind::Person && at > 0 && at < last && word.folded.chars().nth(1).is_none();
        if !initial {
            if !form.is_empty() {
                form.push(' ');
            }
            form.push_str(&word.folded);
        }
    }
    if kind == FacetKind::Dossier { numbered(form) } else { form }
}

/// A folded name with the number at its end as a figure: "world war two" and "world war ii" are one name.
fn numbered(name: String) -> String {
    const NUMBERS: [[&str; 2]; 5] = [["one", "i"], ["two", "ii"], ["three", "iii"], ["four", "iv"], ["five", "v"]];
    let Some((front, last)) = name.rsplit_once(' ') else { return name };
    match NUMBERS.iter().position(|words| words.contains(&last)) {
        Some(at) => format!("{front} {}", at + 1),
        None => name,
    }
}
