//! Other names: a name that was typed, in whatever language, and the topic, country, person or body that it is known for.
//!
//! Such names serve search only. The page says that no article uses the word, and offers the topic, or shows the articles
//! that name the country or person, under its own label.

use super::count;
use crate::corpus::Corpus;
use crate::index::words::initial;
use crate::index::{Clause, ClauseKind, Filter, FilterBy, MatchMode, Search, Term, folded};
use crate::view::context::Context;
use dateline_model::query::{FacetKind, Query};
use serde::{Deserialize, Serialize};

/// A name that was typed, and the topic, country, person or body that it is another name of, or the outlet or agency that it
/// names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherName {
    /// The name as it was typed; where it was typed as part of a longer word, as the topic file has it.
    pub typed: String,
    /// The filter that has what is named.
    pub kind: FacetKind,
    /// Its value there: of a topic the slug.
    pub key: String,
    /// What it is called on the page.
    pub label: String,
    /// How many articles `link` finds.
    pub count: u32,
    /// Of a topic, how many articles of the corpus use the name, else 0. Where it is 0, only the topic leads to what is meant.
    pub used: u32,
    /// The query string with the topic chosen in place of the name; without the other words, where they leave nothing.
    pub link: String,
}

/// Stems in a row that were typed, each with the group it stands in.
type Run<'a> = Vec<(&'a str, usize)>;

/// The topics that have another name which `search` holds, each once, in the order of the topic file. Only those that
/// lead to articles that the query does not find already.
pub(super) fn other_names(corpus: &Corpus, query: &Query, search: &Search) -> Vec<OtherName> {
    let runs = runs(search);
    // Most names are told by their first letter.
    let starts = |letter: char| runs.iter().flatten().any(|(stem, _)| stem.starts_with(letter));
    let mut found = named(corpus, query, search);
    let mut now = None;
    for rule in &corpus.topics {
        if query.of(FacetKind::Topic).values.contains(&rule.slug) {
            continue;
        }
        let named = rule.names().filter(|name| initial(name).is_some_and(starts)).filter_map(|name| {
            let term = Term::new(name, MatchMode::Word)?;
            let (from, to) = place(&runs, &term)?;
            Some((term, from, to))
        });
        let Some((name, from, to)) = named.max_by_key(|(term, ..)| term.text.len()) else { continue };
        let typed = typed(search, from, to, &name);
        let mut rest = search.clone();
        rest.groups.drain(from..=to);
        let chosen = query.explore().toggle(FacetKind::Topic, &rule.slug);
        let mut link = chosen.with_search(&rest.to_string());
        let mut found_by = count(corpus, &link);
        if found_by == 0 {
            // What else was typed is of another language, or too much.
            link = chosen.with_search("");
            found_by = count(corpus, &link);
        }
        let clause = Clause { without: false, kind: ClauseKind::Term(name) };
        let used = corpus.index.search(&Search { groups: vec![vec![clause]] }).0.count();
        if found_by > *now.get_or_insert_with(|| count(corpus, query)) {
            let label = corpus.localisation.topic(rule).to_owned();
            found.push(OtherName {
                typed,
                kind: FacetKind::Topic,
                key: rule.slug.clone(),
                label,
                count: found_by,
                used,
                link: link.to_string(),
            });
        }
    }
    found
}

/// Whom names stand for that were typed and that no article uses: the search shows their articles already.
fn named(corpus: &Corpus, query: &Query, search: &Search) -> Vec<OtherName> {
    let mut found: Vec<OtherName> = Vec::new();
    for (group, parts) in search.groups.iter().enumerate() {
        for clause in parts {
            let ClauseKind::Filter(Filter { by: FilterBy::Facet(kind), value, key, named: true }) = &clause.kind else {
                continue;
            };
            if clause.without || found.iter().any(|it| it.kind == *kind && it.key == *key) {
                continue;
            }
            let mut rest = search.clone();
            rest.groups.remove(group);
            found.push(chosen(corpus, query, (*kind, key), value, &rest.to_string()));
        }
    }
    found
}

/// What was typed as the name of `value`, a filter's: the link chooses that in its place, beside the `rest` of the search.
fn chosen(corpus: &Corpus, query: &Query, value: (FacetKind, &str), typed: &str, rest: &str) -> OtherName {
    let (kind, key) = value;
    let link = query.explore().with_search(rest);
    let is_chosen = link.of(kind).values.iter().any(|chosen| chosen == key);
    let link = if is_chosen { link } else { link.toggle(kind, key) };
    OtherName {
        typed: typed.to_owned(),
        kind,
        key: key.to_owned(),
        label: Context::new(corpus, query, Search::default()).value(kind, key).label,
        count: count(corpus, &link),
        used: 0,
        link: link.to_string(),
    }
}

/// The outlet and the agency whose name is all that is searched for: a filter leads to what is theirs.
pub(super) fn sources(corpus: &Corpus, query: &Query) -> Vec<OtherName> {
    let typed = bare(&query.search);
    let source = |kind: FacetKind| {
        let values = corpus.index.facet(kind);
        // "Fjord Post" is "The Fjord Post".
        let value = values.find(kind, typed).or_else(|| values.find(kind, &format!("the {typed}")))?;
        Some(chosen(corpus, query, (kind, &value.key), typed, "")).filter(|it| it.count > 0)
    };
    [FacetKind::Outlet, FacetKind::Agency].into_iter().filter_map(source).collect()
}

/// Whether somebody who wrote an article has the name that is searched for.
pub(super) fn is_writer(corpus: &Corpus, search: &str) -> bool {
    let typed = folded(FacetKind::Person, bare(search));
    let mut bylines = corpus.articles.iter().flat_map(|article| &article.bylines);
    !typed.is_empty() && bylines.any(|byline| folded(FacetKind::Person, &byline.name.value) == typed)
}

/// What was typed, without quotation marks around it.
fn bare(search: &str) -> &str {
    search.trim().trim_matches(['"', '“', '”'])
}

/// The words of `search` in rows: those that must all be there, one after the other; each of several that will do alone.
fn runs(search: &Search) -> Vec<Run<'_>> {
    let mut runs: Vec<Run<'_>> = vec![Vec::new()];
    for (group, parts) in search.groups.iter().enumerate() {
        if parts.len() > 1 {
            runs.push(Vec::new());
        }
        for clause in parts {
            match &clause.kind {
                ClauseKind::Term(term) if !clause.without => {
                    let stems = term.ways.first().into_iter().flatten().map(|wanted| (wanted.stem.as_str(), group));
                    runs.last_mut().map(|run| run.extend(stems)).unwrap_or_default();
                }
                _ => runs.push(Vec::new()),
            }
            if parts.len() > 1 {
                runs.push(Vec::new());
            }
        }
    }
    runs
}

/// The first and the last group that the words of `name` stand in, if they stand in a row.
fn place(runs: &[Run<'_>], name: &Term) -> Option<(usize, usize)> {
    let name = name.ways.first()?;
    runs.iter().find_map(|run| {
        let mut rows = run.windows(name.len().max(1));
        let row = rows.find(|row| row.iter().zip(name).all(|((stem, _), wanted)| *stem == wanted.stem))?;
        Some((row.first()?.1, row.last()?.1))
    })
}

/// The words of the groups `from` to `to` as typed, where they are just the name; else the name.
fn typed(search: &Search, from: usize, to: usize, name: &Term) -> String {
    let mut typed = String::new();
    for parts in search.groups.get(from..=to).unwrap_or(&[]) {
        if let [Clause { kind: ClauseKind::Term(term), .. }] = parts.as_slice() {
            typed.push_str(if typed.is_empty() { "" } else { " " });
            typed.push_str(&term.text);
        }
    }
    let words = |term: &Term| term.ways.first().map_or(0, Vec::len);
    let same = Term::new(&typed, MatchMode::Word).is_some_and(|typed| words(&typed) == words(name));
    if same { typed } else { name.text.clone() }
}
