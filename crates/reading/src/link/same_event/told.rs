//! A sentence of a story as what it tells: the names in it, the stems of its other words, the time it speaks of.

use super::super::reuse::FORMULA;
use super::super::story::{Sentence, Story};
use crate::fnv;
use dateline_model::article::{Article, Mention, Person};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text::list::{WordList, word_list};
use dateline_text::tokens::{Case, TokenKind};
use dateline_text::{Small as _, fold, lower};
use jiff::civil::Date;

/// Stems of a sentence that are looked at; longer ones are lists or are not sentences.
const MOST: usize = 64;

/// What kind of thing two sentences share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    Person,
    /// An organisation, agreement or place.
    Name,
    /// By name, demonym or capital.
    Country,
    /// Of two digits or more.
    Number,
    /// The stem of a word.
    Word,
}

/// Something that two sentences can share: what kind of thing, and which, in one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Feature(u64);

impl Feature {
    fn new(kind: Group, which: u32) -> Self {
        Self((kind as u64) << 32 | u64::from(which))
    }

    pub fn kind(self) -> Group {
        match self.0 >> 32 {
            0 => Group::Person,
            1 => Group::Name,
            2 => Group::Country,
            3 => Group::Number,
            _ => Group::Word,
        }
    }

    pub fn is_person(self) -> bool {
        self.kind() == Group::Person
    }

    pub fn is_country(self) -> bool {
        self.kind() == Group::Country
    }

    pub fn is_number(self) -> bool {
        self.kind() == Group::Number
    }
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

/// What the sentences of `story` tell, which is that of `article`, the `number`th. When they tell of is left open.
pub(super) fn read(article: &Article, number: u32, story: &Story) -> Vec<Told> {
    let text = article.text.as_str();
    let mut names: Vec<(Span, Option<Feature>)> = Vec::new();
    let mut put = |mentions: &[Mention], feature: Option<Feature>| {
        names.extend(mentions.iter().map(|mention| (mention.span, feature)));
    };
    for person in &article.people {
        put(&person.mentions, person_key(person));
    }
    for body in &article.organisations {
        put(&body.mentions, Some(Feature::new(Group::Name, key(&body.name))));
    }
    // What is only described has no name to compare, and "the pact" is as good as a word; both are compared as words.
    let is_name = |mention: &&Mention| matches!(mention.rule, Rule::AgreementHead | Rule::AgreementAcronym);
    for pact in &article.agreements {
        let mentions: Vec<Mention> = pact.mentions.iter().filter(is_name).copied().collect();
        put(&mentions, Some(Feature::new(Group::Name, key(&pact.name))));
    }
    for place in &article.places {
        put(&place.mentions, Some(Feature::new(Group::Name, key(&place.name))));
    }
    for country in &article.countries {
        put(&country.mentions, Some(Feature::new(Group::Country, key(&country.iso))));
    }
    for region in &article.regions {
        put(&region.mentions, Some(Feature::new(Group::Country, key(&region.name))));
    }
    // What a date says is compared as a time, not as words.
    names.extend(article.dates.iter().map(|date| (date.span, None)));
    names.order_by_key(|(span, _)| *span);

    let mut told = Vec::with_capacity(story.sentences.len());
    for sentence in &story.sentences {
        // A question tells of nothing.
        if sentence.span.of(text).trim_end().ends_with(['?', '？']) {
            continue;
        }
        let near = within(&names, sentence.span);
        let mut features: Vec<Feature> = near.iter().filter_map(|(_, feature)| *feature).collect();
        words(article, story, sentence, near, &mut features);
        features.sort_unstable();
        features.dedup();
        let (span, headline) = (sentence.span, sentence.headline);
        told.push(Told { article: number, span, headline, features, times: Vec::new(), published: None });
    }
    told
}

/// Puts the times that `article` states, and when it appeared, into what it tells.
pub(super) fn set_times(article: &Article, told: &mut [Told]) {
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

    for told in told {
        told.times = within(&times, told.span).iter().map(|(_, time)| *time).collect();
        told.published = published;
    }
}

/// Those of `items`, which are in order, that start within `span`.
fn within<T>(items: &[(Span, T)], span: Span) -> &[(Span, T)] {
    let from = items.partition_point(|(own, _)| own.start < span.start);
    let to = items.partition_point(|(own, _)| own.start < span.end);
    items.get(from..to).unwrap_or(&[])
}

/// Stems and numbers outside of names and dates.
fn words(
    article: &Article,
    story: &Story,
    sentence: &Sentence,
    names: &[(Span, Option<Feature>)],
    into: &mut Vec<Feature>,
) {
    let text = story.text(article);
    let mut names = names.iter().map(|(span, _)| *span).peekable();
    let mut covered = 0;
    for token in story.tokens(sentence).iter().take(MOST) {
        let start = story.back(token.span).start;
        while let Some(name) = names.next_if(|name| name.start <= start) {
            covered = covered.max(name.end);
        }
        if start < covered {
            continue;
        }
        let written = token.span.of(text);
        match token.kind {
            // A bare digit is no sign of one event.
            TokenKind::Number if written.len() > 1 => into.push(Feature::new(Group::Number, key(written))),
            TokenKind::Word(case) if case != Case::None => {
                let mut buffer = [0; 64];
                let stem = match fold::lower(written, &mut buffer) {
                    Some(word) => stem(word),
                    None => stem(written.small().as_bytes()),
                };
                into.extend(stem.map(|stem| Feature::new(Group::Word, stem)));
            }
            _ => {}
        }
    }
}

/// Letters of a stem.
const STEM: usize = 7;

/// A number for the first letters of `word`, in lower case, without its ending; `None` for words of any news.
fn stem(word: &[u8]) -> Option<u32> {
    if word.len() < 3 || FORMULA.position(word).is_some() {
        return None;
    }
    let mut cut = word;
    while let Some(rest) = cut.strip_suffix(b"'s") {
        cut = rest;
    }
    while let Some(rest) = cut.strip_suffix("\u{2019}s".as_bytes()) {
        cut = rest;
    }
    let endings: [&[u8]; 5] = [b"ing", b"ed", b"es", b"s", b"e"];
    let bare = endings.iter().find_map(|end| cut.strip_suffix(*end).filter(|rest| letter(rest, 2).is_some()));
    let bare = bare.unwrap_or(cut);
    let stem = bare.get(..letter(bare, STEM).unwrap_or(bare.len()))?;
    EVERYWHERE.position(stem).is_none().then(|| stem.iter().copied().fold(fnv::START, fnv::mix))
}

/// Where the letter stands that `count` others stand before in `word`, which is UTF-8.
fn letter(word: &[u8], count: usize) -> Option<usize> {
    let mut starts = word.iter().enumerate().filter(|(_, byte)| **byte & 0xC0 != 0x80);
    starts.nth(count).map(|(at, _)| at)
}

/// Stems that stand in news of any kind. A large corpus shows which these are; a small one does not.
static EVERYWHERE: WordList = word_list![
    "accord", "add", "announc", "another", "ask", "becom", "began", "begin", "believ", "call", "came", "claim", "com",
    "countri", "country", "day", "describ", "expect", "explain", "follow", "found", "gav", "get", "giv", "go", "group",
    "held", "hold", "hour", "howev", "however", "includ", "last", "made", "mak", "man", "many", "month", "need",
    "news", "next", "number", "officia", "part", "plac", "press", "put", "remain", "report", "reporte", "see", "seen",
    "set", "show", "sid", "situati", "stat", "stateme", "tak", "take", "thing", "tim", "today", "took", "us", "use",
    "want", "way", "week", "well", "went", "word", "work", "world"
];

fn key(name: &str) -> u32 {
    let mut bytes = [0; 4];
    name.chars().fold(fnv::START, |hash, letter| lower(letter).encode_utf8(&mut bytes).bytes().fold(hash, fnv::mix))
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
    Some(Feature::new(Group::Person, key(&format!("{family} {initial}"))))
}
