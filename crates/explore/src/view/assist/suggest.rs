//! Suggestions while one types: how the last word may go on, names, countries and topics that have it, headlines; and the
//! dossier that a search names.
//!
//! What is typed is compared at the starts of words, folded as the search folds it. Names of several words are found by
//! the last words typed: after "talks in south kor" it is South Korea, and "talks in" stays a search.

use super::count;
use crate::corpus::Corpus;
use crate::index::facets::FacetValue;
use crate::index::words::{IndexedWord, each, parts};
use crate::index::{ClauseKind, FilterBy, MatchMode, Search, Set, Term, folded, has_words, is_dense, rank};
use crate::view::context::{Context, headline};
use core::cmp::Reverse;
use dateline_model::order::Order as _;
use dateline_model::query::{FacetKind, KeyKind, Query, ScreenKind};
use dateline_model::source::TopicRule;
use dateline_model::span::Span;
use dateline_text::Small as _;
use serde::{Deserialize, Serialize};

/// Words of what is typed that a name may take up.
const MOST_WORDS: usize = 4;
/// Words of the corpus that are looked at more closely, the commonest first.
const MOST_LOOKED_AT: usize = 64;
/// Sentences that are looked at for how a word is written.
const MOST_SENTENCES: usize = 9;

/// Something that what is typed may be meant to become.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// What it is.
    pub kind: Suggested,
    /// In words: of an article, a country or a topic in the language of the page.
    pub label: String,
    /// Where in the label what was typed stands, in bytes; empty where it is known by another name.
    pub marked: Span,
    /// How many articles are found by choosing it; 1 for a headline.
    pub count: u32,
    /// The query string that it leads to; other filters stay.
    pub link: String,
    /// Whether it is called just what is typed, which no article has as words: Enter means it.
    pub exact: bool,
}

/// The way from a search to the dossier or the country that it names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedLink {
    /// What it is called, in the language of the page where that is known.
    pub label: String,
    /// Its query string; other filters stay, the search does not, for the thing may be told in other words.
    pub link: String,
}

/// What is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Suggested {
    /// A word of the corpus in the place of the last word typed.
    Word,
    /// A value of a filter.
    Value(FacetKind),
    /// An article.
    Headline,
}

/// What is typed, as far as suggestions go.
struct Typed<'a> {
    /// All of it.
    text: &'a str,
    /// Where the last words start and what they are, folded, with blanks between: first the last word alone, then with
    /// the one before it, and so on.
    tails: Vec<(usize, String)>,
    /// The only filter that is asked for: `country:` was typed.
    only: Option<FacetKind>,
    /// Whether a blank has ended the last word.
    ended: bool,
}

/// Where a suggestion comes from, before it is counted.
struct Candidate {
    kind: Suggested,
    label: String,
    /// Where in what is typed the words start that it stands for.
    from: usize,
    query: Query,
    /// Whether all that is typed is a name of it.
    exact: bool,
}

/// The dossier that the search of `query` names.
#[must_use]
pub fn dossier(corpus: &Corpus, query: &Query) -> Option<NamedLink> {
    let open = |key: &str| query.with_search("").open_screen_of(ScreenKind::Dossiers, &[key]);
    only_named(corpus, query, FacetKind::Dossier, open)
}

/// The country that the search of `query` names: as a filter it finds the articles that name it by any of its names.
#[must_use]
pub fn country(corpus: &Corpus, query: &Query) -> Option<NamedLink> {
    let filter = |key: &str| query.with_search("").toggle(FacetKind::Country, key);
    let chosen = |key: &str| query.chosen[FacetKind::Country.at()].values.iter().any(|value| value == key);
    only_named(corpus, query, FacetKind::Country, |key| if chosen(key) { query.with_search("") } else { filter(key) })
}

/// The value of a filter that the search of `query` names, and the query that it leads to: all that is typed is a name of it, or
/// stands in the names of no other.
fn only_named(corpus: &Corpus, query: &Query, kind: FacetKind, lead: impl Fn(&str) -> Query) -> Option<NamedLink> {
    let search = query.search.trim();
    let phrase = search.strip_prefix(['"', '“']).and_then(|rest| rest.strip_suffix(['"', '”']));
    let typed = Typed::of(phrase.unwrap_or(search)).filter(|typed| typed.only.is_none())?;
    let whole = |((from, rest), value)| (from == 0).then_some((rest, value));
    let found: Vec<(bool, &FacetValue)> = named(corpus, &typed, kind).into_iter().filter_map(whole).collect();
    let (rest, value) = *found.first()?;
    if rest && found.iter().any(|(_, other)| other.key != value.key) {
        return None;
    }
    let label = Context::new(corpus, query, Search::default()).value(kind, &value.key).label;
    Some(NamedLink { label, link: lead(&value.key).to_string() })
}

/// Whether something is typed as the search of `query` and none of it is a word: all articles stand there then.
#[must_use]
pub fn is_wordless(query: &Query) -> bool {
    !query.search.trim().is_empty() && Search::parse(&query.search).groups.is_empty()
}

/// What `text`, typed into the search box while `query` is shown, may be meant to become: at most `most` suggestions,
/// first words, then values by filter, then headlines; of each kind some before there are more of any.
#[must_use]
pub fn suggest(corpus: &Corpus, query: &Query, text: &str, most: usize) -> Vec<Suggestion> {
    let Some(typed) = Typed::of(text) else { return Vec::new() };
    let mut kinds: Vec<Vec<Candidate>> = Vec::new();
    kinds.push(if typed.only.is_none() { words(corpus, query, &typed, most) } else { Vec::new() });
    for kind in FacetKind::ALL {
        let asked = typed.only.is_none_or(|only| only == kind);
        kinds.push(if asked { values(corpus, query, &typed, kind, most) } else { Vec::new() });
    }
    kinds.push(if typed.only.is_none() { headlines(corpus, query, &typed, most) } else { Vec::new() });
    let mut kinds: Vec<_> = kinds.into_iter().map(Vec::into_iter).collect();
    let mut found: Vec<Suggestion> = Vec::new();
    let mut left = true;
    while left && found.len() < most {
        left = false;
        for kind in &mut kinds {
            // The next of its kind that finds anything and that no other kind has offered.
            for candidate in kind {
                left = true;
                let known = |other: &Suggestion| {
                    let same = other.label.small() == candidate.label.small();
                    same && other.kind != Suggested::Word && candidate.kind != Suggested::Word
                };
                let counted = candidate.kind != Suggested::Headline;
                let count = if counted { count(corpus, &candidate.query) } else { 1 };
                if found.len() < most && count > 0 && !found.iter().any(known) {
                    let Candidate { kind, label, from, query, exact } = candidate;
                    let marked = marked(&label, &typed, from);
                    let exact = exact && (typed.only.is_some() || is_unwritten(corpus, text));
                    found.push(Suggestion { kind, label, marked, count, link: query.to_string(), exact });
                    break;
                }
            }
        }
    }
    found.order_by_key(|suggestion| match suggestion.kind {
        Suggested::Word => 0,
        Suggested::Value(kind) => 1 + kind.at(),
        Suggested::Headline => usize::MAX,
    });
    found
}

/// Whether no article has the words of `text`.
fn is_unwritten(corpus: &Corpus, text: &str) -> bool {
    corpus.index.search(&Search::parse(text)).0.is_empty()
}

impl<'a> Typed<'a> {
    /// None where nothing is being typed that could go on: a phrase, or nothing at all.
    fn of(text: &'a str) -> Option<Self> {
        let ended = text.ends_with(char::is_whitespace);
        if let Some((only, from, value)) = filter(text) {
            return Some(Self { text, tails: vec![(from, fold(&parts(value), ended))], only: Some(only), ended });
        }
        if text.chars().filter(|letter| *letter == '"' || *letter == '“').count() % 2 == 1 {
            return None;
        }
        let words = parts(text);
        let mut tails = Vec::new();
        for at in (words.len().saturating_sub(MOST_WORDS)..words.len()).rev() {
            let (Some(tail), Some(start)) = (words.get(at..), words.get(at).map(|word| word.span.start as usize))
            else {
                break;
            };
            // A name goes over blanks only, and starts after one.
            let own = text.get(start..).unwrap_or("");
            let before = text.get(..start).unwrap_or("").chars().next_back();
            if own.contains(['"', '”', '|', ':', '*']) || own.contains(" OR ") {
                break;
            }
            if before.is_none_or(|letter| letter.is_whitespace() || letter == '|' || letter == '(') {
                tails.push((start, fold(tail, ended)));
            }
        }
        (!tails.is_empty()).then_some(Self { text, tails, only: None, ended })
    }

    /// The search before `from`, with a blank behind its last word.
    fn before(&self, from: usize) -> String {
        let mut before = self.text.get(..from).unwrap_or("").trim().to_owned();
        if !before.is_empty() {
            before.push(' ');
        }
        before
    }

    /// Where the longest tail starts that `form` holds.
    fn in_form(&self, form: &str) -> Option<usize> {
        let (last, longer) = self.tails.split_first()?;
        // Few forms hold even the last word.
        has_words(form, &last.1, false).then(|| {
            let longest = longer.iter().rev().find(|(_, tail)| has_words(form, tail, false));
            longest.unwrap_or(last).0
        })
    }

    /// Where the longest tail starts that `form` holds, and whether it holds more, or more is typed.
    fn fits(&self, form: &str) -> Option<(usize, bool)> {
        let from = self.in_form(form)?;
        let whole = self.tails.last().filter(|(start, _)| *start == from).map(|(_, tail)| tail.trim_end());
        let all = self.only.is_some() || self.text.get(..from).is_some_and(|before| before.trim().is_empty());
        Some((from, whole != Some(form) || !all))
    }
}

/// The words with blanks between; with one behind them where the last word has ended.
fn fold(words: &[IndexedWord], ended: bool) -> String {
    let mut text = String::new();
    for word in words {
        text.push_str(if text.is_empty() { "" } else { " " });
        text.push_str(&word.folded);
    }
    text.push_str(if ended && !text.is_empty() { " " } else { "" });
    text
}

/// The filter whose value is being typed at the end of `text`: which, where it starts, and the value so far.
fn filter(text: &str) -> Option<(FacetKind, usize, &str)> {
    FilterBy::ALL.into_iter().find_map(|by| {
        let FilterBy::Facet(kind) = by else { return None };
        let mut code = by.code().to_owned();
        code.push(':');
        let from = text.rfind(&code)?;
        let value = text.get(from + code.len()..)?;
        let quoted = value.strip_prefix(['"', '“']);
        let open = match quoted {
            Some(value) => !value.contains(['"', '”']),
            None => !value.contains(char::is_whitespace),
        };
        let starts = text.get(..from)?.chars().next_back().is_none_or(|letter| letter.is_whitespace() || letter == '|');
        (open && starts).then_some((kind, from, quoted.unwrap_or(value)))
    })
}

/// Words of the corpus that go on as the last word does, those in most articles first. Not those in nearly all of them.
fn words(corpus: &Corpus, query: &Query, typed: &Typed<'_>, most: usize) -> Vec<Candidate> {
    let Some((from, start)) = typed.tails.first().filter(|(_, start)| !typed.ended && !start.contains(is_dense)) else {
        return Vec::new();
    };
    let postings = corpus.index.postings();
    let all = Set::all(postings.articles());
    let common = all.count() * 3 / 4 + 1;
    let mut found: Vec<(Reverse<u32>, u32)> = postings
        .starting(start)
        .filter(|word| postings.word(*word) != start)
        .map(|word| (Reverse(postings.held(word, &all)), word))
        .filter(|(held, _)| held.0 <= common)
        .collect();
    found.order();
    found.truncate(MOST_LOOKED_AT);
    let mut stems: Vec<String> = vec![crate::index::stem::stem(start)];
    let mut candidates = Vec::new();
    for (_, word) in found {
        let label = postings.word(word);
        let stem = crate::index::stem::stem(label);
        if candidates.len() < most && !stems.contains(&stem) {
            stems.push(stem);
            let (kind, label) = (Suggested::Word, written(corpus, word));
            let mut search = typed.before(*from);
            search.push_str(&label);
            search.push(' ');
            let query = query.explore().with_search(&search);
            candidates.push(Candidate { kind, label, from: *from, query, exact: false });
        }
    }
    candidates
}

/// How the first sentences with `word` mostly write it, which search knows without accents, capitals and hyphens:
/// "Malmö", "so-called", and "police", though it opens a sentence. As search knows it where it stands in no sentence.
pub(super) fn written(corpus: &Corpus, word: u32) -> String {
    let postings = corpus.index.postings();
    let folded = postings.word(word);
    let mut sentences = Vec::new();
    postings.occurrences(word, |article, position| {
        let at = article as usize;
        if sentences.len() < MOST_SENTENCES
            && let Some(number) = postings.sentences().holding(at, position)
            && sentences.last() != Some(&(at, number))
        {
            sentences.push((at, number));
        }
    });
    let mut forms: Vec<(usize, &str)> = Vec::new();
    for (at, number) in sentences {
        let (Some(article), Some(sentence)) = (corpus.articles.get(at), postings.sentences().span(number)) else {
            continue;
        };
        each(sentence.of(&article.text), sentence.start as usize, &mut |own, span, _| {
            // What opens a sentence has a capital anyway.
            let tells = usize::from(span.start > sentence.start);
            let form = span.of(&article.text);
            match forms.iter_mut().find(|(_, known)| *known == form) {
                // A search for "OR" would be none.
                _ if own != folded || form == "OR" => {}
                Some((count, _)) => *count += tells,
                None => forms.push((tells, form)),
            }
        });
    }
    let best =
        forms.into_iter().max_by_key(|(count, form)| (*count, form.starts_with(char::is_lowercase), Reverse(*form)));
    best.map_or(folded, |(_, form)| form).to_owned()
}

/// Values of a filter whose names hold what is typed, each with where the name starts and whether it holds more: those that
/// take up most of it first, then those in most articles.
fn named<'c>(corpus: &'c Corpus, typed: &Typed<'_>, kind: FacetKind) -> Vec<((usize, bool), &'c FacetValue)> {
    let values = corpus.index.facet(kind);
    let mut found: Vec<((usize, bool), &FacetValue)> = Vec::new();
    let fold = |name: &str| folded(FacetKind::Outlet, name);
    let by_code = kind.spec().key == KeyKind::Code;
    let rules = match kind {
        FacetKind::Topic => &corpus.topics,
        _ => &corpus.dossiers,
    };
    for value in values.iter().filter(|_| by_code || kind == FacetKind::Dossier) {
        let rule = rules.iter().find(|rule| kind != FacetKind::Country && rule.slug == value.key);
        let english = corpus.countries.iter().find(|(iso, _)| kind == FacetKind::Country && *iso == value.key);
        let names = rule.into_iter().flat_map(TopicRule::names);
        let country = english.map(|(iso, name)| [corpus.country(iso), name]);
        let forms = names.chain(country.into_iter().flatten()).map(fold);
        found.extend(forms.filter_map(|form| typed.fits(&form)).map(|fit| (fit, value)));
    }
    if !by_code {
        found.extend(values.forms().filter_map(|(form, value)| Some((typed.fits(form)?, value))));
    }
    for (key, names) in corpus.names.values(kind) {
        let Some(value) = values.find(kind, key) else { continue };
        found.extend(names.iter().filter_map(|name| typed.fits(&fold(name))).map(|fit| (fit, value)));
    }
    // The start of what it takes up, then how many articles have it.
    found.order_by_key(|((from, rest), value)| (*from, *rest, Reverse(value.named.len())));
    found
}

/// Values of a filter whose names hold what is typed: those that take up most of it first, then those in most articles.
fn values(corpus: &Corpus, query: &Query, typed: &Typed<'_>, kind: FacetKind, most: usize) -> Vec<Candidate> {
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut known: Vec<&str> = query.of(kind).values.iter().map(String::as_str).collect();
    for ((from, rest), value) in named(corpus, typed, kind) {
        if candidates.len() < most && !known.contains(&value.key.as_str()) {
            known.push(&value.key);
            let label = Context::new(corpus, query, Search::default()).value(kind, &value.key).label;
            let query = query.explore().with_search(&typed.before(from)).toggle(kind, &value.key);
            // A name that a topic also goes by, of which there may be two in dispute, is searched for as it was typed.
            let itself = kind != FacetKind::Topic || typed.only.is_some() || label.small() == typed.text.trim().small();
            let exact = !rest && itself;
            candidates.push(Candidate { kind: Suggested::Value(kind), label, from, query, exact });
        }
    }
    candidates
}

/// Articles whose headlines hold all words that are typed.
fn headlines(corpus: &Corpus, query: &Query, typed: &Typed<'_>, most: usize) -> Vec<Candidate> {
    let postings = corpus.index.postings();
    let mut all = Set::all(postings.articles());
    let search = Search::parse(typed.text);
    if search.is_empty() {
        return Vec::new();
    }
    for clause in search.groups.iter().flatten() {
        let ClauseKind::Term(term) = &clause.kind else { return Vec::new() };
        if clause.without {
            return Vec::new();
        }
        for wanted in term.ways.first().into_iter().flatten() {
            let mut having = Set::none(postings.articles());
            for (word, _) in rank::meant(postings, wanted) {
                postings.occurrences(word, |article, position| {
                    if postings.is_headline(article, position) {
                        having.insert(article as usize);
                    }
                });
            }
            all.and(&having);
        }
    }
    let from = typed.tails.first().map_or(0, |(from, _)| *from);
    let articles = all.iter().filter_map(|at| corpus.articles.get(at)).take(most);
    let candidate = |article: &dateline_model::article::Article| Candidate {
        kind: Suggested::Headline,
        label: headline(article),
        from,
        query: query.open_article(&article.id),
        exact: false,
    };
    articles.map(candidate).collect()
}

/// Where in `label` the words stand that were typed from `from` on.
fn marked(label: &str, typed: &Typed<'_>, from: usize) -> Span {
    let mut text = typed.text.get(from..).unwrap_or("").trim_end();
    if typed.only.is_some() {
        text = text.split_once(':').map_or(text, |(_, value)| value.trim_start_matches(['"', '“']));
    }
    let mode = if typed.ended { MatchMode::Phrase } else { MatchMode::Typing };
    let hits = Term::new(text, mode).map(|term| term.hits(&crate::index::words::words(label, 0)));
    let Some(hit) = hits.and_then(|hits| hits.first().copied()) else { return Span::default() };
    // As many letters as were typed, within the words.
    let letters = hit.of(label).char_indices().nth(text.chars().count());
    let end = letters.map_or(hit.end, |(at, _)| hit.start + u32::try_from(at).unwrap_or(0));
    Span { start: hit.start, end }
}
