//! A search as understood, and whether a text answers to it. How it is typed: see [`super::syntax`].

use super::dense::{is_dense, is_lone};
use super::stem::stem;
use super::words::{IndexedWord, each, parts, words};
use crate::index::Days;
use dateline_model::date::calendar::{from_iso, number_of};
use dateline_model::order::Order as _;
use dateline_model::query::FacetKind;
use dateline_model::span::Span;

/// Words of one term that are heeded: so many in a row stand nowhere else.
const MOST_WORDS: usize = 40;

/// A search as understood: of every group one clause must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// All of them must hold; in each, any one clause will do.
    pub groups: Vec<Vec<Clause>>,
}

/// Something that an article must have, or must not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Whether it must not.
    pub without: bool,
    /// What.
    pub kind: ClauseKind,
}

/// What an article is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClauseKind {
    /// Words in its text.
    Term(Term),
    /// A value: `country:Norway`, `before:2019`.
    Filter(Filter),
}

/// One word, one compound or one exact phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// As typed, from its first word to its last.
    pub text: String,
    /// How it was typed.
    pub mode: MatchMode,
    /// Runs of words; any one will do.
    pub ways: Vec<Vec<Wanted>>,
}

/// How a term is typed, and so what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatchMode {
    /// `talks`: its forms will do.
    Word,
    /// `talk` at the very end: perhaps the start of a word still being typed.
    Typing,
    /// `talk*`: the start of a word.
    Prefix,
    /// `"peace talks"`: as spelt.
    Phrase,
}

/// One word looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The folded word.
    pub folded: String,
    /// Its stem.
    pub stem: String,
    /// How it is compared.
    pub comparison: Comparison,
    /// How many places after the first word of its run it stands.
    pub ahead: u32,
}

/// How a word is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// As spelt.
    Spelling,
    /// By stem.
    Stem,
    /// By stem, or as the start of a word.
    Typing,
    /// As the start of a word.
    Start,
    /// As the end of a word.
    End,
}

/// A filter that was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// What it filters by.
    pub by: FilterBy,
    /// As typed.
    pub value: String,
    /// The value as the index knows it: `KR` for "South Korea". At first as typed.
    pub key: String,
    /// Whether only a name was typed, which no article uses: it prints as that name.
    pub named: bool,
}

/// What a typed filter filters by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilterBy {
    /// `country:`, `topic:`, `person:` and the other facets.
    Facet(FacetKind),
    /// `before:`: published before the day, the month or the year.
    Before,
    /// `after:`: published on the day, in the month or the year, or after.
    After,
}

impl FilterBy {
    /// All of them.
    pub const ALL: [Self; FacetKind::ALL.len() + 2] = {
        let mut all = [Self::Before; FacetKind::ALL.len() + 2];
        let mut at = 0;
        while at < FacetKind::ALL.len() {
            all[at] = Self::Facet(FacetKind::ALL[at]);
            at += 1;
        }
        all[at + 1] = Self::After;
        all
    };

    /// The word before the colon.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Facet(kind) => kind.code(),
            Self::Before => "before",
            Self::After => "after",
        }
    }
}

impl Clause {
    /// The filter, if it is one.
    pub fn filter_mut(&mut self) -> Option<&mut Filter> {
        match &mut self.kind {
            ClauseKind::Filter(filter) => Some(filter),
            ClauseKind::Term(_) => None,
        }
    }
}

impl Filter {
    /// The days of publication that `before:` or `after:` asks for; `None` where its value is no day, month or year.
    #[must_use]
    pub fn days(&self) -> Option<Days> {
        let mut day = self.key.clone();
        day.push_str(match day.len() {
            4 => "-01-01",
            7 => "-01",
            _ => "",
        });
        let day = number_of(from_iso(&day)?);
        let all = Days::range(None, None);
        Some(if self.by == FilterBy::Before {
            Days { last: day.saturating_sub(1), ..all }
        } else {
            Days { first: day, ..all }
        })
    }
}

impl Wanted {
    /// Whether a word of the text is the one looked for.
    #[must_use]
    pub fn matches(&self, folded: &str) -> bool {
        // A stem starts as its word does, which spares most words their stemming.
        let same_stem = || folded.chars().next() == self.stem.chars().next() && stem(folded) == self.stem;
        match self.comparison {
            Comparison::Spelling => self.folded == folded,
            Comparison::Stem => same_stem(),
            Comparison::Typing => folded.starts_with(&self.folded) || same_stem(),
            Comparison::Start => folded.starts_with(&self.folded),
            Comparison::End => folded.ends_with(&self.folded),
        }
    }
}

impl Search {
    /// Whether it asks for nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// The words that are looked for, not those that must be absent.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.groups.iter().flatten().filter_map(|clause| match &clause.kind {
            ClauseKind::Term(term) if !clause.without => Some(term),
            _ => None,
        })
    }

    /// The filters that were typed, also of what must be absent.
    pub fn filters(&self) -> impl Iterator<Item = &Filter> {
        self.groups.iter().flatten().filter_map(|clause| match &clause.kind {
            ClauseKind::Filter(filter) => Some(filter),
            ClauseKind::Term(_) => None,
        })
    }

    /// Whether it looks for words.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.terms().next().is_some()
    }

    /// Where `text` answers to it, in order and without overlaps; spans count from `base`.
    #[must_use]
    pub fn hits(&self, text: &str, base: usize) -> Vec<Span> {
        if !self.has_words() {
            return Vec::new();
        }
        let mut hits: Vec<Span> = Vec::new();
        let alone = |way: &Vec<Wanted>| matches!(way.as_slice(), [wanted] if !is_lone(&wanted.folded));
        if self.terms().all(|term| term.ways.iter().all(alone)) {
            // Single words, which is most searches: no word of the text need be kept.
            each(text, base, &mut |folded, span, _| {
                let mut wanted = self.terms().flat_map(|term| term.ways.iter().flatten());
                if wanted.any(|wanted| wanted.matches(folded)) {
                    hits.push(span);
                }
            });
        } else {
            let words = words(text, base);
            hits.extend(self.terms().flat_map(|term| term.hits(&words)));
        }
        hits.order_by_key(|span| (span.start, core::cmp::Reverse(span.end)));
        hits.dedup_by(|next, kept| {
            let overlap = next.start < kept.end;
            if overlap {
                kept.end = kept.end.max(next.end);
            }
            overlap
        });
        hits
    }
}

impl Term {
    /// The term that `text` stands for; none where it holds no word.
    #[must_use]
    pub fn new(text: &str, mode: MatchMode) -> Option<Self> {
        let mut kept = parts(text);
        kept.truncate(MOST_WORDS);
        let (first, last) = (kept.first()?, kept.last()?);
        // Between Korean, Japanese or Chinese characters and others there is no blank, so a run of both may have cut
        // through the word it starts or ends with.
        let joins = |a: Option<&IndexedWord>, b: Option<&IndexedWord>, dense: fn(&IndexedWord) -> bool| matches!((a, b), (Some(a), Some(b)) if a.span.end == b.span.start && dense(a) != dense(b));
        let dense = |word: &IndexedWord| word.folded.starts_with(is_dense);
        let (opens, closes) = match kept.as_slice() {
            [first, second, ..] => {
                let before = kept.len().checked_sub(2).and_then(|at| kept.get(at));
                (joins(Some(first), Some(second), dense), joins(before, kept.last(), dense))
            }
            _ => (false, false),
        };
        let comparison = |word: &IndexedWord, is_last: bool| {
            if is_lone(&word.folded) {
                Comparison::Start
            } else if dense(word) {
                Comparison::Spelling
            } else if opens && word.position == first.position {
                Comparison::End
            } else if is_last && (closes || mode == MatchMode::Prefix) {
                Comparison::Start
            } else if is_last && mode == MatchMode::Typing && word.folded.chars().nth(1).is_some() {
                Comparison::Typing
            } else if mode == MatchMode::Phrase {
                Comparison::Spelling
            } else {
                Comparison::Stem
            }
        };
        let wanted = |word: &IndexedWord, is_last: bool| Wanted {
            comparison: comparison(word, is_last),
            ahead: word.position - first.position,
            stem: word.stem(),
            folded: word.folded.clone(),
        };
        let mut ways = vec![kept.iter().map(|word| wanted(word, word.position == last.position)).collect()];
        // A hyphenated compound is found as one word too.
        if mode != MatchMode::Phrase && kept.len() > 1 {
            let whole = words(text, 0).into_iter().filter(|word| word.position == first.position).nth(1);
            let spans = whole.filter(|whole| whole.span.end == last.span.end);
            ways.extend(spans.map(|whole| vec![wanted(&whole, true)]));
        }
        Some(Self { text: text.to_owned(), mode, ways })
    }

    /// Where it stands among `words`.
    #[must_use]
    pub fn hits(&self, words: &[IndexedWord]) -> Vec<Span> {
        let mut hits = Vec::new();
        for way in &self.ways {
            let Some((first, others)) = way.split_first() else { continue };
            for (index, word) in words.iter().enumerate().filter(|(_, word)| first.matches(&word.folded)) {
                // Compounds share the place of their first part and come after their last, the fourth at most.
                let at = |wanted: &Wanted| {
                    let place = word.position + wanted.ahead;
                    let ahead =
                        (index + 1..).zip(words.get(index + 1..)?).take_while(|(_, next)| next.position <= place + 3);
                    ahead
                        .filter(|(_, next)| next.position == place && wanted.matches(&next.folded))
                        .map(|(at, _)| at)
                        .next()
                };
                let mut end = Some(index);
                for wanted in others {
                    end = at(wanted);
                    if end.is_none() {
                        break;
                    }
                }
                let Some(last) = end.and_then(|end| Some((words.get(end)?, words.get(end + 1)))) else { continue };
                let mut span = Span { start: word.span.start, end: last.0.span.end };
                // Of a pair only its first character was asked for.
                if let (true, Some(second)) = (way.last().is_some_and(|wanted| is_lone(&wanted.folded)), last.1) {
                    span.end = span.end.min(second.span.start);
                }
                hits.push(span);
            }
        }
        hits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(search: &str, text: &str, expect: &[&str]) {
        let hits = Search::parse(search).hits(text, 0);
        let found: Vec<_> = hits.iter().map(|span| span.of(text)).collect();
        assert_eq!(found, expect, "{search:?} in {text:?}");
    }

    #[test]
    fn hits_are_marked() {
        check("talk", "Talks began; they talked.", &["Talks", "talked"]);
        check("\"peace talks\"", "Talks on peace, then peace talks.", &["peace talks"]);
        check("“peace talk”", "peace talks", &[]);
        check("ceasefire ", "A cease-fire, a ceasefire, a cease fire", &["cease-fire", "ceasefire"]);
        check("cease-fire ", "A cease-fire, a ceasefire, a cease fire", &["cease-fire", "ceasefire", "cease fire"]);
        check("neg", "Negotiators negated", &["Negotiators", "negated"]);
        check("neg ", "Negotiators negated", &[]);
        check("Malmo", "Malmö’s", &["Malmö"]);
        check("dont ", "I don’t", &["don’t"]);
        check("会談", "東京会談は", &["会談"]);
        check("談", "東京会談は会談", &["談", "談"]);
        check("-war peace ", "war and peace", &["peace"]);
        check("\"", "a \" b", &[]);
        check("neg*", "Negotiators negated", &["Negotiators", "negated"]);
        check("talks* ", "talk, talks", &["talks"]);
        check("peace|war talk ", "talks on war and peace", &["talks", "war", "peace"]);
        check("第2次", "第2次会談", &["第2次"]);
        check("談ea ", "会談 e-a", &["談 e-a"]);
        check("OMIA종", "GSOMIA종료", &["GSOMIA종"]);
        check("country:KR after:2019 talk ", "talk of the country", &["talk"]);
    }
}
