//! What was typed into the search box, and whether a text answers to it.

use super::words::{Word, words};
use crate::order::Order as _;
use crate::span::Span;

/// Terms of a search that are heeded.
const MOST_TERMS: usize = 40;

/// A search as understood: every term must be found, none of the excluded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// What must be found.
    pub with: Vec<Term>,
    /// What must not.
    pub without: Vec<Term>,
}

/// One word, one compound or one exact phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Runs of neighbouring words; any one will do.
    pub ways: Vec<Vec<Wanted>>,
}

/// One word looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The folded word.
    pub folded: String,
    /// Its stem.
    pub stem: String,
    /// How it is compared.
    pub by: By,
}

/// How a word is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// As spelt.
    Spelling,
    /// By stem.
    Stem,
    /// By stem, or as the start of a word.
    Start,
}

impl Wanted {
    /// Whether a word of the text, with its stem, is the one looked for.
    #[must_use]
    pub fn matches(&self, folded: &str, text_stem: &str) -> bool {
        match self.by {
            By::Spelling => self.folded == folded,
            By::Stem => self.stem == text_stem,
            By::Start => folded.starts_with(&self.folded) || self.stem == text_stem,
        }
    }
}

impl Search {
    /// Reads a search. It never fails: a mark that closes nothing is ignored, and a search
    /// without a word is empty.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut search = Self::default();
        let mut rest = text;
        while let Some(start) = rest.find(|letter: char| !letter.is_whitespace()) {
            rest = &rest[start..];
            let excluded = rest.starts_with(['-', '\u{2212}']);
            if excluded {
                rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
            }
            let quoted = rest.starts_with(is_quote);
            let piece;
            let last;
            if quoted {
                rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
                let end = rest.find(is_quote).unwrap_or(rest.len());
                piece = &rest[..end];
                rest = &rest[end..];
                rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
                last = false;
            } else {
                let end = rest.find(|letter: char| letter.is_whitespace() || is_quote(letter)).unwrap_or(rest.len());
                piece = &rest[..end];
                rest = &rest[end..];
                last = rest.is_empty() && !excluded;
            }
            let terms = if excluded { &mut search.without } else { &mut search.with };
            if terms.len() < MOST_TERMS
                && let Some(term) = term(piece, quoted, last)
                && !terms.contains(&term)
            {
                terms.push(term);
            }
        }
        search
    }

    /// Whether it asks for nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.with.is_empty() && self.without.is_empty()
    }

    /// Where `text` answers to it, in order and without overlaps; spans count from `base`.
    #[must_use]
    pub fn hits(&self, text: &str, base: usize) -> Vec<Span> {
        if self.with.is_empty() {
            return Vec::new();
        }
        let words = words(text, base);
        let stems: Vec<_> = words.iter().map(Word::stem).collect();
        let mut hits: Vec<Span> = self.with.iter().flat_map(|term| term.hits(&words, &stems)).collect();
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
    /// Where it stands among `words`, whose stems are `stems`.
    #[must_use]
    pub fn hits(&self, words: &[Word], stems: &[String]) -> Vec<Span> {
        let mut hits = Vec::new();
        for way in &self.ways {
            let Some((first, others)) = way.split_first() else {
                continue;
            };
            for (index, word) in words.iter().enumerate() {
                if !first.matches(&word.folded, &stems[index]) {
                    continue;
                }
                let mut end = word.span.end;
                let whole = others.iter().zip(1..).all(|(wanted, ahead)| {
                    // Compounds share the place of their first part, so look by place, not by index.
                    let place = word.position + ahead;
                    let found =
                        (index + 1..words.len()).take_while(|next| words[*next].position <= place).find(|next| {
                            words[*next].position == place && wanted.matches(&words[*next].folded, &stems[*next])
                        });
                    if let Some(next) = found {
                        end = words[next].span.end;
                    }
                    found.is_some()
                });
                if whole {
                    if others.is_empty() && is_lone_dense(&first.folded) {
                        let width = word.folded.chars().next().map_or(0, char::len_utf8);
                        end = end.min(word.span.start + u32::try_from(width).unwrap_or(0));
                    }
                    hits.push(Span { start: word.span.start, end });
                }
            }
        }
        hits
    }
}

/// The term that `piece` stands for; none where it holds no word.
fn term(piece: &str, quoted: bool, last: bool) -> Option<Term> {
    let found = words(piece, 0);
    let mut parts: Vec<Word> = Vec::new();
    let mut compounds = Vec::new();
    for word in found {
        match parts.last() {
            Some(kept) if word.position <= kept.position => compounds.push(word),
            _ => parts.push(word),
        }
    }
    // The lone last character of a Korean, Japanese or Chinese run is in the pair before it.
    let mut kept: Vec<Word> = Vec::with_capacity(parts.len());
    for word in parts {
        let in_pair = is_lone_dense(&word.folded)
            && kept.last().is_some_and(|pair| pair.span.end == word.span.end && pair.span.start < word.span.start);
        if !in_pair {
            kept.push(word);
        }
    }
    if kept.is_empty() {
        return None;
    }
    let by = |word: &Word, is_last: bool| {
        if is_lone_dense(&word.folded) || (is_last && last && word.folded.chars().count() > 1) {
            By::Start
        } else if quoted {
            By::Spelling
        } else {
            By::Stem
        }
    };
    let count = kept.len();
    let way = kept
        .iter()
        .enumerate()
        .map(|(index, word)| Wanted {
            by: by(word, index + 1 == count),
            stem: word.stem(),
            folded: word.folded.clone(),
        })
        .collect();
    let mut ways = vec![way];
    if let [compound] = compounds.as_slice()
        && !quoted
    {
        ways.push(vec![Wanted { by: by(compound, true), stem: compound.stem(), folded: compound.folded.clone() }]);
    }
    Some(Term { ways })
}

/// Whether `folded` is one character of a script without blanks.
fn is_lone_dense(folded: &str) -> bool {
    let mut letters = folded.chars();
    matches!((letters.next(), letters.next()), (Some(letter), None) if letter > '\u{1100}')
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』')
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
    }
}
