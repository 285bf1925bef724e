//! Where no article has all the words of a search, as of a question: what some have of them.

use crate::corpus::Corpus;
use crate::index::{Clause, ClauseKind, MatchMode, Search, Set};
use crate::view::context::Context;
use crate::view::matches::Matches;
use dateline_model::order::Order as _;
use dateline_model::query::Query;
use serde::{Deserialize, Serialize};

/// Words that are looked at: a bit for each.
const MOST: usize = 32;

/// Words that a question is put with, and that tell nothing of what is asked for; in small letters.
const OF_QUESTIONS: &[&str] = &[
    "a", "about", "an", "and", "are", "as", "at", "be", "been", "between", "by", "can", "could", "did", "do", "does",
    "for", "from", "had", "has", "have", "how", "in", "into", "is", "it", "its", "many", "much", "of", "on", "or",
    "said", "say", "says", "should", "so", "such", "tell", "than", "that", "the", "their", "them", "there", "they",
    "this", "to", "was", "we", "were", "what", "when", "where", "which", "who", "whom", "whose", "why", "will", "with",
    "would",
];

/// A search for some of the words typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fewer {
    /// What is searched for.
    pub search: String,
    /// How many articles that finds.
    pub found: u32,
    /// The query string that it leads to; other filters stay.
    pub link: String,
}

/// Where `query` finds nothing: a search for the most of its words that one article has, then one for any of them. Nothing
/// where it has one word only, or where no article has any.
#[must_use]
pub fn fewer(corpus: &Corpus, query: &Query) -> Vec<Fewer> {
    let search = corpus.understand(&query.search);
    let (mut loose, mut fixed) = (Vec::new(), Search::default());
    for group in search.groups {
        if is_loose(&group) { loose.push(group) } else { fixed.groups.push(group) }
    }
    let telling = |group: &Vec<Clause>| !group.iter().all(is_of_question);
    let mut kept: Vec<Vec<Clause>> = loose.iter().filter(|group| telling(group)).cloned().collect();
    if loose.len() < 2 || kept.is_empty() || super::count(corpus, query) > 0 {
        return Vec::new();
    }
    kept.truncate(MOST);
    let rest = query.with_search(&fixed.to_string());
    let among = Matches::new(&Context::new(corpus, &rest, fixed.clone())).all;
    let having: Vec<Set> =
        kept.iter().map(|group| corpus.index.search(&Search { groups: vec![group.clone()] }).0).collect();
    // What each article has, a bit for each word: the most of them, and of equals what most articles have.
    let held: Vec<u32> = among
        .iter()
        .map(|at| (0..).zip(&having).filter(|(_, set)| set.contains(at)).fold(0, |all, (bit, _)| all | 1 << bit))
        .collect();
    let common = |mask: u32| held.iter().filter(|other| **other & mask == mask).count();
    let most = held.iter().map(|mask| mask.count_ones()).max().unwrap_or(0);
    let mut masks: Vec<u32> = held.iter().copied().filter(|mask| most > 0 && mask.count_ones() == most).collect();
    masks.order();
    masks.dedup();
    let Some(mask) = masks.into_iter().rev().max_by_key(|mask| common(*mask)) else { return Vec::new() };
    let is_in = |bit: usize| mask & 1 << bit != 0;
    let groups = || kept.iter().enumerate();
    let all: Vec<_> = groups().filter(|(bit, _)| is_in(*bit)).map(|(_, group)| group.clone()).collect();
    let known = groups().filter(|(bit, _)| having.get(*bit).is_some_and(|set| !set.is_empty()));
    let any: Vec<Clause> = known.flat_map(|(_, group)| group.clone()).collect();
    let several = any.len() > all.len();
    let searches = [Some(all), several.then(|| vec![any])].into_iter().flatten();
    searches.filter_map(|groups| one(corpus, query, &fixed, groups)).collect()
}

/// Whether a group is words that may be left out: no filter, nothing that must be absent, no phrase.
fn is_loose(group: &[Clause]) -> bool {
    group.iter().all(|clause| {
        let is_word = matches!(&clause.kind, ClauseKind::Term(term) if term.mode != MatchMode::Phrase);
        is_word && !clause.without
    })
}

/// Whether a word only puts a question.
fn is_of_question(clause: &Clause) -> bool {
    let ClauseKind::Term(term) = &clause.kind else { return false };
    OF_QUESTIONS.binary_search(&term.text.to_lowercase().as_str()).is_ok()
}

/// A search for `groups` beside what stays.
fn one(corpus: &Corpus, query: &Query, fixed: &Search, mut groups: Vec<Vec<Clause>>) -> Option<Fewer> {
    // Whole words: what was being typed is typed.
    for clause in groups.iter_mut().flatten() {
        if let ClauseKind::Term(term) = &mut clause.kind
            && term.mode == MatchMode::Typing
        {
            term.mode = MatchMode::Word;
        }
    }
    groups.extend(fixed.groups.iter().cloned());
    let search = Search { groups }.to_string();
    let wanted = query.with_search(&search);
    let found = super::count(corpus, &wanted);
    (found > 0).then(|| Fewer { search: search.trim().to_owned(), found, link: wanted.to_string() })
}
