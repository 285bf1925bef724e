//! A sentence of a story as what it tells: the names in it, the stems of its other words, the time it speaks of.

use super::super::reuse::is_formula;
use crate::article::{Article, Mention, Person};
use crate::order::Order as _;
use crate::rule::Kind;
use crate::span::Span;
use crate::text::tokens::{Case, TokenKind};
use crate::text::{lower, sentences, tokens};
use jiff::civil::Date;

/// Stems of a sentence that are looked at; longer ones are lists or are not sentences.
const MOST: usize = 64;

/// What kind of thing two sentences share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Feature {
    /// A person.
    Person(u32),
    /// An organisation, agreement or place.
    Name(u32),
    /// A country, by name, demonym or capital.
    Country(u32),
    /// A number of two digits or more.
    Number(u32),
    /// The stem of a word.
    Word(u32),
}

/// A time that a sentence states.
#[derive(Clone, Copy, Debug)]
pub(super) struct Time {
    /// Index in the article's dates.
    pub at: usize,
    pub earliest: Date,
    pub latest: Date,
    /// Whether it was over when the article appeared, as far as that is known.
    pub ended: bool,
}

/// One sentence.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub article: u32,
    pub span: Span,
    /// It is a headline, which tells again what the story tells.
    pub headline: bool,
    /// Sorted, each once.
    pub features: Vec<Feature>,
    /// Times it states, with both ends.
    pub times: Vec<Time>,
    /// When the article appeared, where both ends are known.
    pub published: Option<(Date, Date)>,
}

/// The sentences of the story of `article`, which is the `number`th.
pub(super) fn read(article: &Article, number: u32) -> Vec<Told> {
    let text = article.text.as_str();
    let mut names: Vec<(Span, Option<Feature>)> = Vec::new();
    let mut put = |mentions: &[Mention], feature: Option<Feature>| {
        names.extend(mentions.iter().map(|mention| (mention.span, feature)));
    };
    for person in &article.people {
        put(&person.mentions, person_key(person));
    }
    for body in &article.organisations {
        put(&body.mentions, Some(Feature::Name(key(&body.name))));
    }
    for pact in &article.agreements {
        put(&pact.mentions, Some(Feature::Name(key(&pact.name))));
    }
    for place in &article.places {
        put(&place.mentions, Some(Feature::Name(key(&place.name))));
    }
    for country in &article.countries {
        put(&country.mentions, Some(Feature::Country(key(&country.iso))));
    }
    for region in &article.regions {
        put(&region.mentions, Some(Feature::Country(key(&region.name))));
    }
    // What a date says is compared as a time, not as words.
    names.extend(article.dates.iter().map(|date| (date.span, None)));
    names.order_by_key(|(span, _)| *span);

    let mut times: Vec<(Span, Time)> = Vec::new();
    for (date, at) in article.dates.iter().zip(0..) {
        if let Some((Some(earliest), Some(latest))) = date.when.as_ref().map(|when| (when.earliest, when.latest)) {
            // "The 2020 election", written in 2020: a year that has not ended names more than it tells the time.
            let ended = article.published.when.as_ref().and_then(|when| when.earliest).is_none_or(|day| latest < day);
            times.push((date.span, Time { at, earliest, latest, ended }));
        }
    }
    times.order_by_key(|(span, _)| *span);
    let when = article.published.when.as_ref();
    let published = when.and_then(|when| Some((when.earliest?, when.latest?)));

    let mut told = Vec::new();
    for segment in article.story() {
        for span in sentences(text, segment.span) {
            // A question tells of nothing.
            if span.of(text).trim_end().ends_with(['?', '？']) {
                continue;
            }
            let near = within(&names, span);
            let mut features: Vec<Feature> = near.iter().filter_map(|(_, feature)| *feature).collect();
            words(text, span, near, &mut features);
            features.sort_unstable();
            features.dedup();
            let times = within(&times, span).iter().map(|(_, time)| *time).collect();
            let headline = segment.kind == Kind::Headline;
            told.push(Told { article: number, span, headline, features, times, published });
        }
    }
    told
}

/// Those of `items`, which are in order, that start within `span`.
fn within<T>(items: &[(Span, T)], span: Span) -> &[(Span, T)] {
    let from = items.partition_point(|(own, _)| own.start < span.start);
    let to = items.partition_point(|(own, _)| own.start < span.end);
    items.get(from..to).unwrap_or(&[])
}

/// Stems and numbers outside of names and dates.
fn words(text: &str, span: Span, names: &[(Span, Option<Feature>)], into: &mut Vec<Feature>) {
    let mut names = names.iter().map(|(span, _)| *span).peekable();
    let mut covered = 0;
    for token in tokens(text, span).into_iter().take(MOST) {
        while let Some(name) = names.next_if(|name| name.start <= token.span.start) {
            covered = covered.max(name.end);
        }
        if token.span.start < covered {
            continue;
        }
        let written = token.span.of(text);
        match token.kind {
            // A bare digit is no sign of one event.
            TokenKind::Number if written.len() > 1 => into.push(Feature::Number(key(written))),
            TokenKind::Word(case) if case != Case::None => {
                let word: String = written.chars().map(lower).collect();
                if !is_formula(&word)
                    && let Some(stem) = stem(&word)
                {
                    into.push(Feature::Word(stem));
                }
            }
            _ => {}
        }
    }
}

/// Letters of a stem.
const STEM: usize = 7;

/// A number for the first letters of `word`, in lower case, without its ending; `None` for words of any news.
fn stem(word: &str) -> Option<u32> {
    let cut = word.trim_end_matches("'s").trim_end_matches("\u{2019}s");
    let ending = ["ing", "ed", "es", "s", "e"];
    let bare = ending.iter().find_map(|end| cut.strip_suffix(end).filter(|rest| rest.chars().nth(2).is_some()));
    let bare = bare.unwrap_or(cut);
    let end = bare.char_indices().nth(STEM).map_or(bare.len(), |(at, _)| at);
    let stem = bare.get(..end)?;
    (EVERYWHERE.binary_search(&stem).is_err()).then(|| fold_key(stem))
}

/// Stems that stand in news of any kind, sorted. A large corpus shows which these are; a small one does not.
const EVERYWHERE: &[&str] = &[
    "accord", "add", "announc", "another", "ask", "becom", "began", "begin", "believ", "call", "came", "claim", "com",
    "countri", "country", "day", "describ", "expect", "explain", "follow", "found", "gav", "get", "giv", "go", "group",
    "held", "hold", "hour", "howev", "however", "includ", "last", "made", "mak", "man", "many", "month", "need",
    "news", "next", "number", "officia", "part", "plac", "press", "put", "remain", "report", "reporte", "see", "seen",
    "set", "show", "sid", "situati", "stat", "stateme", "tak", "take", "thing", "tim", "today", "took", "us", "use",
    "want", "way", "week", "well", "went", "word", "work", "world",
];

fn key(name: &str) -> u32 {
    fold_key(&name.chars().map(lower).collect::<String>())
}

/// FNV-1a over the bytes, 32 bits.
fn fold_key(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Family name and the first letter of the given one: a namesake is another person, and a bare family name is nobody
/// in particular.
fn person_key(person: &Person) -> Option<Feature> {
    let words: Vec<&str> = person.name.split_whitespace().collect();
    let (first, last) = (words.first()?, words.last()?);
    if words.len() < 2 {
        return None;
    }
    // "Moon Jae-in", "Nguyen Thi-Mai": a family name that comes first.
    let (family, given) = if last.contains('-') && !first.contains('-') { (first, last) } else { (last, first) };
    let initial: String = given.chars().take(1).collect();
    Some(Feature::Person(key(&format!("{family} {initial}"))))
}

#[cfg(test)]
pub(super) fn everywhere_is_sorted() -> bool {
    EVERYWHERE.is_sorted()
}
