//! Words that no article has, corrected to near words that some have; and a word mistaken for another one.
//!
//! Near is counted in letters put in, left out, changed or swapped with their neighbour (optimal string alignment, the
//! restricted form of F. J. Damerau, "A technique for computer detection and correction of spelling errors", 1964):
//! one in words of three to five letters, two in longer ones. Of equally near words that one is taken with which the
//! other words find the best article. Where they do not decide, those with the same first letter come first, which few
//! misspell (J. J. Pollock and A. Zamora, "Automatic spelling correction in scientific and scholarly text", 1984), then
//! those in more articles. Of short words the first letter stays, or its sound does: too many others are one letter away.
//!
//! What is typed in capitals is a name, and no name is made another: of several capitalised words in a row one may be
//! mended where articles have the whole name so, and a single one, but for a long one that opens the search, becomes a
//! name only.

use super::suggest::written;
use crate::corpus::Corpus;
use crate::index::{Clause, ClauseKind, MatchMode, Postings, Search, Set, Term, is_dense};
use crate::index::{rank, words};
use core::cmp::Reverse;
use dateline_model::order::Order as _;

/// Letters of a word that is corrected.
const LENGTHS: core::ops::RangeInclusive<usize> = 3..=24;
/// Letters up to which one mistake is forgiven; in longer words two.
const SHORT: usize = 5;
/// A word counts as typed by mistake for another one where one article has it, or one in so many at most.
const RARE: usize = 20;
/// A search of so many words may be a sentence.
const SENTENCE: usize = 4;
/// Near words that are tried for one that no article has.
const MOST_TRIED: usize = 8;

/// The search with words corrected that no article has. `None` where it finds something as it is, or where no
/// correction does. Words in quotes and starts of words stay.
pub(super) fn corrected(corpus: &Corpus, search: &Search) -> Option<String> {
    let index = &corpus.index;
    if !index.search(search).0.is_empty() {
        return None;
    }
    let search = &apart(index.postings(), search);
    let mut unknown = Vec::new();
    for (group, parts) in search.groups.iter().enumerate() {
        for (at, clause) in parts.iter().enumerate() {
            match &clause.kind {
                ClauseKind::Term(term) if !clause.without && is_unknown(index.postings(), term) => {
                    unknown.push((group, at));
                }
                _ => {}
            }
        }
    }
    if unknown.is_empty() {
        return mistaken(corpus, search).map(|search| search.to_string());
    }
    let names = names(search);
    let of_name = |group: usize| names.iter().find(|name| name.contains(&group));
    // Of a name one word at most can be misspelt, or it is another's.
    if names.iter().any(|name| name.len() > 1 && unknown.iter().filter(|(group, _)| name.contains(group)).count() > 1) {
        return None;
    }
    let mut now = search.clone();
    for (place, (group, at)) in unknown.iter().enumerate() {
        let rest = unknown.get(place + 1..).unwrap_or(&[]);
        let ClauseKind::Term(term) = search.groups.get(*group)?.get(*at)?.kind.clone() else { return None };
        let mut best: Option<(f32, Search)> = None;
        let mut nearest = None;
        for (distance, word, term) in near(index.postings(), &term, false) {
            // Only of equally near words one can fit better than another.
            if nearest.is_some_and(|nearest| distance > nearest) {
                break;
            }
            now.groups.get_mut(*group)?.get_mut(*at)?.kind = ClauseKind::Term(term);
            if let Some(name) = of_name(*group)
                && !(is_name(corpus, word) && is_together(corpus, &now, name) || is_opening(&now, name))
            {
                continue;
            }
            // Only what is known by now can agree with it.
            let mut trial = now.clone();
            let mut number = 0;
            trial.groups.retain(|_| {
                number += 1;
                !rest.iter().any(|(later, _)| later + 1 == number)
            });
            let (found, scores) = index.search(&trial);
            let score = found.iter().filter_map(|at| scores.get(at).copied()).max_by(f32::total_cmp);
            if let Some(score) = score.filter(|score| best.as_ref().is_none_or(|(most, _)| score > most)) {
                best = Some((score, now.clone()));
                nearest = Some(distance);
                // Nothing to fit: the first of them is the likeliest.
                if trial.terms().count() == 1 {
                    break;
                }
            }
        }
        now = best?.1;
    }
    // Two words may have become one.
    Some(Search::parse(&now.to_string()).to_string())
}

/// The capitalised words of `search`, in rows of groups.
fn names(search: &Search) -> Vec<core::ops::Range<usize>> {
    let mut names: Vec<core::ops::Range<usize>> = Vec::new();
    for (at, group) in search.groups.iter().enumerate() {
        let [Clause { without: false, kind: ClauseKind::Term(term) }] = group.as_slice() else { continue };
        if term.mode == MatchMode::Phrase || !term.text.starts_with(char::is_uppercase) {
            continue;
        }
        match names.last_mut().filter(|name| name.end == at) {
            Some(name) => name.end += 1,
            None => names.push(at..at + 1),
        }
    }
    names
}

/// The words of the groups `name`, as typed.
fn words_of(search: &Search, name: &core::ops::Range<usize>) -> String {
    let mut words = String::new();
    for clause in search.groups.get(name.clone()).into_iter().flatten().flatten() {
        if let ClauseKind::Term(term) = &clause.kind {
            words.push_str(if words.is_empty() { "" } else { " " });
            words.push_str(&term.text);
        }
    }
    words
}

/// Whether `name` is only the first word of the search, and long: a telephone may have given it its capital.
fn is_opening(search: &Search, name: &core::ops::Range<usize>) -> bool {
    *name == (0..1) && words_of(search, name).chars().count() > SHORT
}

/// Whether articles write `word` with a capital.
fn is_name(corpus: &Corpus, word: u32) -> bool {
    written(corpus, word).starts_with(char::is_uppercase)
}

/// Whether some article has the words of `name` one after the other.
fn is_together(corpus: &Corpus, search: &Search, name: &core::ops::Range<usize>) -> bool {
    let term = Term::new(&words_of(search, name), MatchMode::Phrase);
    let groups = term.map(|term| vec![vec![Clause { without: false, kind: ClauseKind::Term(term) }]]);
    groups.is_some_and(|groups| !corpus.index.search(&Search { groups }).0.is_empty())
}

/// The first name in capitals that was typed and that no article has, where nothing is found.
pub(super) fn unnamed(corpus: &Corpus, search: &Search) -> Option<String> {
    if !corpus.index.search(search).0.is_empty() {
        return None;
    }
    // "Why did ...": every sentence opens with a capital.
    let opens = |name: &core::ops::Range<usize>| *name == (0..1) && search.groups.len() >= SENTENCE;
    let mut names = names(search).into_iter().filter(|name| !opens(name));
    names.find(|name| !is_together(corpus, search, name)).map(|name| words_of(search, &name))
}

/// `search`, where a compound has several words that no article has, with each of them as a word of its own.
fn apart(postings: &Postings, search: &Search) -> Search {
    let mut groups = Vec::new();
    for group in &search.groups {
        match group.as_slice() {
            [Clause { without: false, kind: ClauseKind::Term(term) }] if unknown_words(postings, term) > 1 => {
                let words = words::parts(&term.text);
                for (at, word) in words.iter().enumerate() {
                    let mode = if at + 1 == words.len() { term.mode } else { MatchMode::Word };
                    let clause = Term::new(word.span.of(&term.text), mode).map(ClauseKind::Term);
                    groups.extend(clause.map(|kind| vec![Clause { without: false, kind }]));
                }
            }
            _ => groups.push(group.clone()),
        }
    }
    Search { groups }
}

/// How many words of a compound no article has.
fn unknown_words(postings: &Postings, term: &Term) -> usize {
    let way = term.ways.first().filter(|_| is_unknown(postings, term)).map_or(&[][..], Vec::as_slice);
    way.iter().filter(|wanted| rank::meant(postings, wanted).is_empty()).count()
}

/// The search with one word that articles have changed by one letter, where no article has all the words together but
/// some have all the others: "paris" for "pairs". The rarest word is tried first.
fn mistaken(corpus: &Corpus, search: &Search) -> Option<Search> {
    let (index, postings) = (&corpus.index, corpus.index.postings());
    let all = Set::all(postings.articles());
    let mut known = Vec::new();
    for (group, parts) in search.groups.iter().enumerate() {
        if let [clause] = parts.as_slice()
            && let ClauseKind::Term(term) = &clause.kind
            && let [way] = term.ways.as_slice()
            && let [wanted] = way.as_slice()
            && !clause.without
            && matches!(term.mode, MatchMode::Word | MatchMode::Typing)
        {
            let held: u32 = rank::meant(postings, wanted).iter().map(|(word, _)| postings.held(*word, &all)).sum();
            known.push((held, group, term));
        }
    }
    let names = names(search);
    known.retain(|(_, group, _)| !names.iter().any(|name| name.contains(group) && *name != (0..1)));
    // A word that many articles have is meant as it is.
    known.retain(|(held, ..)| *held <= 1 || *held as usize * RARE <= postings.articles());
    known.order_by_key(|(held, group, _)| (*held, *group));
    known.into_iter().find_map(|(_, group, term)| {
        let mut trial = search.clone();
        trial.groups.remove(group);
        if trial.groups.is_empty() || index.search(&trial).0.is_empty() {
            return None;
        }
        near(postings, term, true).into_iter().find_map(|(_, _, term)| {
            let mut trial = search.clone();
            trial.groups.get_mut(group)?.first_mut()?.kind = ClauseKind::Term(term);
            (!index.search(&trial).0.is_empty()).then_some(trial)
        })
    })
}

/// Whether no article can have `term` because none has one of its words.
fn is_unknown(postings: &Postings, term: &Term) -> bool {
    matches!(term.mode, MatchMode::Word | MatchMode::Typing)
        && term.ways.iter().all(|way| way.iter().any(|wanted| rank::meant(postings, wanted).is_empty()))
}

/// `term` with its one unknown word corrected, or its one word that is `known`: how far, to which word, and the term; the
/// likeliest first.
fn near(postings: &Postings, term: &Term, known: bool) -> Vec<(usize, u32, Term)> {
    let way = term.ways.first().map_or(&[][..], Vec::as_slice);
    let mut unknown = way.iter().filter(|wanted| known || rank::meant(postings, wanted).is_empty());
    let (Some(wanted), None) = (unknown.next(), unknown.next()) else { return Vec::new() };
    let words = words::parts(&term.text);
    let Some(span) = words.iter().find(|word| word.folded == wanted.folded).map(|word| word.span) else {
        return Vec::new();
    };
    let (before, after) = (term.text.get(..span.start as usize), term.text.get(span.end as usize..));
    let (Some(before), Some(after)) = (before, after) else { return Vec::new() };
    let corrected = |(distance, word): &(usize, u32)| {
        let mut text = before.to_owned();
        text.push_str(postings.word(*word));
        text.push_str(after);
        Some((*distance, *word, Term::new(&text, term.mode)?))
    };
    nearest(postings, &wanted.folded, known).iter().filter_map(corrected).collect()
}

/// The words nearest to `word`, which is none of them; where it is `known`, only those one letter away.
fn nearest(postings: &Postings, word: &str, known: bool) -> Vec<(usize, u32)> {
    let Some((bag, length)) = letters(word) else { return Vec::new() };
    let most = if known || length <= SHORT { 1 } else { 2 };
    let all = Set::all(postings.articles());
    let mut found = Vec::new();
    for (number, other) in (0..).zip(postings.all()) {
        // Most words are told by their length in bytes, the others by their letters: one change touches two kinds at
        // most.
        if other.len() + most < length || (other.len() > length + most && other.is_ascii()) {
            continue;
        }
        let near = letters(other).is_some_and(|(own, letters)| {
            letters.abs_diff(length) <= most && (own ^ bag).count_ones() as usize <= 2 * most
        });
        if !near {
            continue;
        }
        let distance = strsim::osa_distance(word, other);
        if distance <= most && distance > 0 {
            let (first, mut letters) = (word.chars().next(), other.chars());
            let initial = sound(letters.next()) != sound(first);
            // Swapped with its neighbour, the first letter is still there.
            if initial && length <= SHORT && letters.next() != first {
                continue;
            }
            found.push((distance, initial, Reverse(postings.held(number, &all)), number));
        }
    }
    found.order();
    found.truncate(MOST_TRIED);
    found.into_iter().map(|(distance, .., number)| (distance, number)).collect()
}

/// The first letter of a word, or another one that is heard as it: names come from other languages.
fn sound(first: Option<char>) -> Option<char> {
    first.map(|letter| match letter {
        'c' | 'q' => 'k',
        'z' => 's',
        letter => letter,
    })
}

/// Which letters `word` has, one bit for each of 64 kinds, and how many; none where it has digits or characters of a script
/// without blanks, or too few or many letters.
fn letters(word: &str) -> Option<(u64, usize)> {
    let (mut bag, mut count) = (0, 0);
    for letter in word.chars() {
        if !letter.is_ascii_lowercase() && (!letter.is_alphabetic() || is_dense(letter)) || count == *LENGTHS.end() {
            return None;
        }
        bag |= 1_u64 << (letter as u32 & 63);
        count += 1;
    }
    LENGTHS.contains(&count).then_some((bag, count))
}
