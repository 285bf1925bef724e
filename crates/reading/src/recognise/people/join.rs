//! One person for all forms of a name in the article.

use super::candidates::Candidate;
use super::roles::Countries;
use crate::recognise::names::{Shape, Text, Word};
use dateline_model::article::{Mention, Person};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text::{Small as _, lower};
use std::collections::BTreeMap;

/// A person in the making.
struct Draft<'a> {
    /// The words of the fullest form.
    words: Vec<&'a str>,
    /// Where it stands.
    span: Span,
    /// Whether the family name comes first.
    family_first: bool,
    /// The role as printed.
    role: Option<Span>,
    /// The country of the role.
    country: Option<String>,
    /// Every mention.
    mentions: Vec<Mention>,
    /// Where the mentions in full start, in order.
    full: Vec<u32>,
}

impl<'a> Draft<'a> {
    /// The word that stands for the person alone.
    fn family(&self) -> &'a str {
        let words = self
            .words
            .iter()
            .copied()
            .filter(|word| !matches!(*word, "Jr." | "Sr." | "II" | "III" | "IV" | "Jr" | "Sr"));
        let mut words = words;
        if self.family_first { words.next() } else { words.next_back() }.unwrap_or("")
    }
}

/// The people among `candidates`, in the order in which they are first named.
#[must_use]
pub fn join(text: &str, texts: &[Text<'_>], candidates: &[Candidate], countries: &Countries) -> Vec<Person> {
    let mut drafts: Vec<Draft<'_>> = Vec::new();
    let mut by_word: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    // Names in full first, so that a short form finds its person wherever that stands.
    for candidate in candidates {
        let length = candidate.to - candidate.from;
        let (Some(rule), Some(parts)) = (candidate.rule, parts(texts, candidate)) else { continue };
        if length < 2 {
            continue;
        }
        let mention = Mention { span: span(texts, candidate), rule };
        let known = same(&drafts, &by_word, &parts, candidate.family_first);
        let at = known.unwrap_or_else(|| {
            drafts.push(Draft {
                words: parts.clone(),
                span: mention.span,
                family_first: candidate.family_first,
                role: None,
                country: None,
                mentions: Vec::new(),
                full: Vec::new(),
            });
            drafts.len() - 1
        });
        if let Some(draft) = drafts.get_mut(at) {
            if parts.len() > draft.words.len() {
                (draft.words, draft.span) = (parts.clone(), mention.span);
            }
            draft.mentions.push(mention);
            draft.full.push(mention.span.start);
            note_role(draft, texts, candidate, countries);
        }
        for part in parts.iter().filter(|part| part.chars().count() > 1) {
            let list = by_word.entry(key(part)).or_default();
            if list.last() != Some(&at) {
                list.push(at);
            }
        }
    }
    short_forms(texts, candidates, countries, &mut drafts, &mut by_word);
    let mut people: Vec<Person> = drafts
        .into_iter()
        .filter(|draft| !draft.mentions.is_empty())
        .map(|mut draft| {
            draft.mentions.order_by_key(|mention| (mention.span.start, core::cmp::Reverse(mention.span.end)));
            let mut end = 0;
            draft.mentions.retain(|mention| {
                let keep = mention.span.start >= end;
                end = end.max(mention.span.end);
                keep
            });
            let name = clean(draft.span.of(text));
            Person { name, role: draft.role, country: draft.country, mentions: draft.mentions }
        })
        .collect();
    people.order_by_key(|person| person.mentions.first().map(|mention| mention.span));
    people
}

/// Joins family names, given names and titled short forms to their people; a titled one without is a person of its own.
fn short_forms<'a>(
    texts: &'a [Text<'a>],
    candidates: &[Candidate],
    countries: &Countries,
    drafts: &mut Vec<Draft<'a>>,
    by_word: &mut BTreeMap<String, Vec<usize>>,
) {
    // First those with a title, which can be new people, then the bare ones.
    for titled in [true, false] {
        for candidate in candidates {
            let length = candidate.to - candidate.from;
            if (length >= 2 && candidate.rule.is_some()) || candidate.rule.is_some() != titled {
                continue;
            }
            let Some(parts) = parts(texts, candidate) else { continue };
            let span = span(texts, candidate);
            let at = nearest(drafts, by_word, &parts, span);
            match (at, candidate.rule) {
                (Some(at), _) => {
                    if let Some(draft) = drafts.get_mut(at) {
                        draft.mentions.push(Mention { span, rule: Rule::PersonShortForm });
                        if candidate.rule.is_some() {
                            note_role(draft, texts, candidate, countries);
                        }
                    }
                }
                (None, Some(rule)) => {
                    let at = drafts.len();
                    let mut draft = Draft {
                        words: parts.clone(),
                        span,
                        family_first: false,
                        role: None,
                        country: None,
                        mentions: vec![Mention { span, rule }],
                        full: vec![span.start],
                    };
                    note_role(&mut draft, texts, candidate, countries);
                    drafts.push(draft);
                    for part in &parts {
                        by_word.entry(key(part)).or_default().push(at);
                    }
                }
                (None, None) => {}
            }
        }
    }
}

/// The words of a candidate's name, particles included.
fn parts<'a>(texts: &'a [Text<'a>], candidate: &Candidate) -> Option<Vec<&'a str>> {
    Some(texts.get(candidate.text)?.words.get(candidate.from..candidate.to)?.iter().map(|word| word.text).collect())
}

/// The span of a candidate's name.
fn span(texts: &[Text<'_>], candidate: &Candidate) -> Span {
    let words: &[Word<'_>] = texts.get(candidate.text).map_or(&[], |text| text.words.as_slice());
    let start = words.get(candidate.from).map_or(0, |word| word.span.start);
    Span { start, end: words.get(candidate.to.saturating_sub(1)).map_or(start, |word| word.span.end) }
}

/// Keeps the first role, or a longer one that names a country where none did.
fn note_role(draft: &mut Draft<'_>, texts: &[Text<'_>], candidate: &Candidate, countries: &Countries) {
    let Some((from, to)) = candidate.role else { return };
    let Some(words) = texts.get(candidate.text).and_then(|text| text.words.get(from..to)) else { return };
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return };
    let span = Span { start: first.span.start, end: last.span.end };
    let country = countries.within(span);
    let better = draft.role.is_none() || (draft.country.is_none() && country.is_some());
    if better && words.iter().any(|word| word.is_word() && word.shape != Shape::Possessive) {
        draft.role = Some(span);
        draft.country = country.map(str::to_owned);
    }
}

/// The person who has this name in full already: the same words, or the same first and last.
fn same(
    drafts: &[Draft<'_>],
    by_word: &BTreeMap<String, Vec<usize>>,
    parts: &[&str],
    family_first: bool,
) -> Option<usize> {
    let (first, last) = (parts.first()?, parts.last()?);
    let list = by_word.get(&key(last))?;
    list.iter().rev().take(8).copied().find(|at| {
        drafts.get(*at).is_some_and(|draft| {
            let is = |one: Option<&&str>, other: &str| one.is_some_and(|one| alike(one, other));
            let ends = is(draft.words.first(), first) && is(draft.words.last(), last);
            let suffix = draft.words.len() > parts.len()
                && draft.words.iter().rev().zip(parts.iter().rev()).all(|(one, other)| alike(one, other));
            let turned = draft.words.len() == 2
                && parts.len() == 2
                && is(draft.words.first(), last)
                && is(draft.words.last(), first);
            ends || (suffix && !family_first) || turned
        })
    })
}

/// The person whom a short form at `span` names: by family name, else by given name; the one named last before it.
fn nearest(drafts: &[Draft<'_>], by_word: &BTreeMap<String, Vec<usize>>, parts: &[&str], span: Span) -> Option<usize> {
    let last = parts.last()?;
    let list = by_word
        .get(&key(last))
        .or_else(|| last.strip_suffix('s').and_then(|one| by_word.get(&key(one))).filter(|_| false))?;
    let fits = |draft: &Draft<'_>| {
        if parts.len() == 1 {
            return true;
        }
        draft.words.len() >= parts.len()
            && draft.words.iter().rev().zip(parts.iter().rev()).all(|(one, other)| alike(one, other))
    };
    let by = |family: bool| {
        let mut best: Option<(usize, u32)> = None;
        for at in list.iter().copied().take(16) {
            let Some(draft) = drafts.get(at).filter(|draft| fits(draft)) else { continue };
            if family && parts.len() == 1 && !alike(draft.family(), last) {
                continue;
            }
            let named = draft.full.partition_point(|start| *start <= span.start);
            let start = named.checked_sub(1).and_then(|at| draft.full.get(at)).copied().unwrap_or(0);
            if best.is_none_or(|(_, other)| start > other) {
                best = Some((at, start));
            }
        }
        best.map(|(at, _)| at)
    };
    by(true).or_else(|| by(false))
}

/// The form in which parts of names are compared.
fn key(part: &str) -> String {
    part.trim_end_matches('.').small()
}

/// Whether both have the same [`key`], told without making it.
fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim_end_matches('.'), other.trim_end_matches('.'));
    one == other || one.chars().map(lower).eq(other.chars().map(lower))
}

/// A name on one line, with single blanks.
fn clean(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
