//! One body, and one pact, for all its forms in the article.

use super::Draft;
use crate::recognise::names::{Shape, Text};
use crate::recognise::people::roles::Countries;
use dateline_model::article::{Agreement, Article, Mention, Organisation};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text::Small as _;
use std::collections::{BTreeMap, BTreeSet};

/// A body or pact in the making.
struct Entry {
    name: String,
    kind: &'static str,
    pact: bool,
    mentions: Vec<Mention>,
}

/// Groups `drafts` by name and acronym, joins what refers back, and fills `article`.
pub fn join(text: &str, texts: &[Text<'_>], drafts: Vec<Draft>, article: &mut Article) {
    let mut entries: Vec<Entry> = Vec::new();
    let mut by_key: BTreeMap<(bool, String), usize> = BTreeMap::new();
    let mut taken: BTreeSet<u32> = BTreeSet::new();
    for draft in outermost(drafts) {
        let keys = [Some(key(&draft.name)), draft.acronym.as_deref().map(key), Some(key(draft.span.of(text)))];
        let known = keys.iter().flatten().find_map(|key| by_key.get(&(draft.pact, key.clone())).copied());
        let at = known.unwrap_or_else(|| {
            entries.push(Entry { name: draft.name.clone(), kind: draft.kind, pact: draft.pact, mentions: Vec::new() });
            entries.len() - 1
        });
        if let Some(entry) = entries.get_mut(at) {
            if draft.name.len() > entry.name.len() && draft.rule != Rule::OrganisationGeneric {
                entry.name.clone_from(&draft.name);
            }
            if entry.kind.is_empty() {
                entry.kind = draft.kind;
            }
            entry.mentions.push(Mention { span: draft.span, rule: draft.rule });
        }
        taken.insert(draft.span.start);
        // "North Atlantic Free Trade Agreement" stands for its initials, explained or not.
        let initials = if draft.name.contains(' ') { initials(&draft.name) } else { [String::new(), String::new()] };
        for key in initials.into_iter().filter(|initials| initials.len() > 3) {
            by_key.entry((draft.pact, key)).or_insert(at);
        }
        for key in keys.into_iter().flatten() {
            by_key.entry((draft.pact, key)).or_insert(at);
        }
    }
    acronyms_alone(texts, &mut entries, &by_key, &taken);
    refer_back(texts, &mut entries);
    let countries = Countries::of(article);
    for mut entry in entries {
        entry.mentions.order_by_key(|mention| mention.span);
        entry.mentions.dedup_by_key(|mention| mention.span);
        if entry.pact {
            article.agreements.push(Agreement {
                name: entry.name,
                kind: entry.kind.to_owned(),
                mentions: entry.mentions,
                ..Agreement::default()
            });
        } else {
            let country = entry.mentions.iter().find_map(|mention| country(text, &countries, mention.span));
            article.organisations.push(Organisation {
                name: entry.name,
                kind: entry.kind.to_owned(),
                country,
                mentions: entry.mentions,
            });
        }
    }
    article.organisations.order_by_key(|body| body.mentions.first().map(|mention| mention.span));
    article.agreements.order_by_key(|pact| pact.mentions.first().map(|mention| mention.span));
}

/// The country that a body's name holds, or that owns it: "Japan's Ministry of Finance".
fn country(text: &str, countries: &Countries, span: Span) -> Option<String> {
    if let Some(iso) = countries.within(span) {
        return Some(iso.to_owned());
    }
    let before = text.get(..span.start as usize)?.trim_end();
    let owner = before.strip_suffix("'s").or_else(|| before.strip_suffix("’s"))?;
    let end = u32::try_from(owner.len()).ok()?;
    countries.within(Span { start: end.saturating_sub(2), end }).or_else(|| countries.ending(end)).map(str::to_owned)
}

/// The initials of a name as a key, of its capitals and of all its words.
fn initials(name: &str) -> [String; 2] {
    let words = || name.split([' ', '-']).filter_map(|word| word.chars().next());
    [key(&words().filter(|letter| letter.is_uppercase()).collect::<String>()), key(&words().collect::<String>())]
}

/// Sorted by position, without those inside another of the same sort.
fn outermost(mut drafts: Vec<Draft>) -> Vec<Draft> {
    drafts.order_by_key(|draft| (draft.span.start, core::cmp::Reverse(draft.span.end)));
    let mut ends = [0_u32; 2];
    drafts.retain(|draft| {
        let Some(end) = ends.get_mut(usize::from(draft.pact)) else { return false };
        let keep = draft.span.start >= *end;
        if keep {
            *end = draft.span.end;
        }
        keep
    });
    drafts
}

/// Later mentions by an acronym that the article explains.
fn acronyms_alone(
    texts: &[Text<'_>],
    entries: &mut [Entry],
    by_key: &BTreeMap<(bool, String), usize>,
    taken: &BTreeSet<u32>,
) {
    for word in texts.iter().flat_map(|text| &text.words) {
        if word.shape != Shape::Upper || taken.contains(&word.span.start) {
            continue;
        }
        for pact in [false, true] {
            let Some(entry) = by_key.get(&(pact, key(word.text))).and_then(|at| entries.get_mut(*at)) else { continue };
            let rule = if pact { Rule::AgreementAcronym } else { Rule::OrganisationAcronym };
            entry.mentions.push(Mention { span: word.span, rule });
        }
    }
}

/// "the ministry": joined where the article names exactly one of the kind, and names it before.
fn refer_back(texts: &[Text<'_>], entries: &mut [Entry]) {
    let one = |kind: &'static str| {
        let mut all = entries.iter().enumerate().filter(|(_, entry)| !entry.pact && entry.kind == kind);
        let first = all.next().map(|(at, _)| at);
        first.filter(|_| all.next().is_none())
    };
    let bodies: Vec<(&str, Option<usize>)> = BODY_WORDS.iter().map(|(word, kind)| (*word, one(kind))).collect();
    let mut found: Vec<(usize, Mention)> = Vec::new();
    for text in texts {
        for (at, word) in text.words.iter().enumerate().filter(|(_, word)| word.shape == Shape::Lower) {
            let Some(before) = at.checked_sub(1).and_then(|at| text.words.get(at)) else { continue };
            if !matches!(before.text, "the" | "The") {
                continue;
            }
            let Some((_, Some(at))) = bodies.iter().find(|(body, _)| *body == word.text) else { continue };
            let span = Span { start: before.span.start, end: word.span.end };
            let first = entries.get(*at).and_then(|entry| entry.mentions.first());
            if first.is_some_and(|first| first.span.start < span.start) {
                found.push((*at, Mention { span, rule: Rule::OrganisationShortForm }));
            }
        }
    }
    for (at, mention) in found {
        if let Some(entry) = entries.get_mut(at) {
            entry.mentions.push(mention);
        }
    }
}

/// What a body is called when its name is known, with its kind.
const BODY_WORDS: &[(&str, &str)] = &[
    ("ministry", "ministry"),
    ("department", "ministry"),
    ("company", "company"),
    ("bank", "bank"),
    ("court", "court"),
    ("party", "party"),
    ("university", "school"),
    ("agency", "agency"),
    ("commission", "agency"),
    ("parliament", "parliament"),
    ("newspaper", "newspaper"),
    ("hospital", "hospital"),
    ("museum", "institute"),
    ("club", "club"),
];

/// The form in which names are compared: small letters and digits, without "the".
fn key(name: &str) -> String {
    let small = name.small();
    let small = small.strip_prefix("the ").unwrap_or(&small);
    let mut key = String::with_capacity(small.len());
    let letters = small.chars().filter(|letter| letter.is_alphanumeric());
    key.extend(letters.map(|letter| if letter == 'z' { 's' } else { letter }));
    key
}
