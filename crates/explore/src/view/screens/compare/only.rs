//! What only one of two articles says: quotations, people, countries, organisations, times, numbers, topics.

use super::align::Alignment;
use super::units::{Story, Unit};
use super::{Fact, Only};
use crate::index::Days;
use crate::index::lead::speaks_of_harm;
use crate::view::context::Context;
use crate::view::runs::clean;
use dateline_model::article::{Article, DateMention, Mention};
use dateline_model::order::Order as _;
use dateline_model::query::FacetKind;
use dateline_model::span::Span;
use dateline_text::tokens::{Case, Token, TokenKind};
use dateline_text::{language, sentences, tokens};
use fnv::FnvHashMap;
use serde::{Deserialize, Serialize};

/// Words that a quotation has at least, where nobody is named for it: fewer are a way to put something.
const SHORTEST_QUOTE: usize = 3;
/// Of so many words of a quotation this many may differ, and it is the same.
const NEARLY: (usize, usize) = (5, 1);
/// Two times that share a day are the same where neither leaves more days than this open.
const NARROW: i32 = 14;

/// Kinds of what an article says, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FactKind {
    /// What is said between quote marks.
    Quotes,
    /// People.
    People,
    /// Countries.
    Countries,
    /// Organisations.
    Organisations,
    /// Times talked about.
    Dates,
    /// Numbers in figures, but for those of dates.
    Numbers,
    /// Topics.
    Topics,
}

impl FactKind {
    /// All of them, in order.
    pub const ALL: [Self; 7] =
        [Self::Quotes, Self::People, Self::Countries, Self::Organisations, Self::Dates, Self::Numbers, Self::Topics];

    /// Its name in the word files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Quotes => "quotes",
            Self::People => "people",
            Self::Countries => "countries",
            Self::Organisations => "organisations",
            Self::Dates => "dates",
            Self::Numbers => "numbers",
            Self::Topics => "topics",
        }
    }
}

/// What only one of `articles` says.
pub(super) fn only(
    context: &Context<'_>,
    articles: [&Article; 2],
    stories: &[Story; 2],
    alignment: &Alignment,
) -> Vec<Only> {
    let of = |kind: FactKind| -> [Vec<Fact>; 2] {
        if kind == FactKind::Quotes {
            return [0, 1].map(|side| quotes(context, articles, stories, alignment, side));
        }
        let [one, other] = articles.map(|article| said(context, article, kind));
        let alone = |own: &[KeyedFact], others: &[KeyedFact]| {
            own.iter()
                .filter(|it| !others.iter().any(|other| it.key.is(&other.key)))
                .map(|it| it.fact.clone())
                .collect()
        };
        [alone(&one, &other), alone(&other, &one)]
    };
    let all = FactKind::ALL.into_iter().map(|kind| Only { kind, sides: of(kind) });
    all.filter(|only| only.sides.iter().any(|side| !side.is_empty())).collect()
}

/// Something that an article says, by what it is known again in another.
struct KeyedFact {
    key: Key,
    first: u32,
    fact: Fact,
}

/// What makes two the same.
enum Key {
    Name(String),
    Time(String, Days),
}

impl Key {
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Name(one), Self::Name(other)) => one == other,
            (Self::Time(one, days), Self::Time(other, theirs)) => {
                let narrow = |days: &Days| days.closed && days.last - days.first <= NARROW;
                let meet = days.first <= theirs.last && theirs.first <= days.last;
                one == other || (meet && narrow(days) && narrow(theirs))
            }
            _ => false,
        }
    }
}

/// What the story of `article` says of a kind, each once, in order of the first place.
fn said(context: &Context<'_>, article: &Article, kind: FactKind) -> Vec<KeyedFact> {
    let mut found: Vec<KeyedFact> = Vec::new();
    let known = |facet: FacetKind, name: &str| {
        context.corpus.index.facet(facet).find(facet, name).map_or(name, |value| &value.key).to_owned()
    };
    let mut add = |key: Key, mentions: &[Span], fact: Fact| {
        let Some(first) = mentions.first() else { return };
        if let Some(same) = found.iter_mut().find(|it| it.key.is(&key)) {
            same.fact.count += fact.count;
            return;
        }
        let link = context.query.open_passage(&article.id, *first).to_string();
        found.push(KeyedFact { key, first: first.start, fact: Fact { link, ..fact } });
    };
    let count = |spans: &[Span]| u32::try_from(spans.len()).unwrap_or(u32::MAX);
    let mut story: Vec<Span> = article.story().map(|segment| segment.span).collect();
    story.order();
    let in_story = |mentions: &[Mention]| -> Vec<Span> {
        let inside = |span: &Span| {
            let at = story.partition_point(|it| it.end <= span.start);
            story.get(at).is_some_and(|it| it.overlaps(*span))
        };
        let mut spans: Vec<Span> = mentions.iter().map(|mention| mention.span).filter(inside).collect();
        spans.order();
        spans
    };
    let mut named = |key: String, words: String, quoted: bool, mentions: &[Mention], detail: Option<String>| {
        let spans = in_story(mentions);
        let fact = Fact { words, quoted, detail, count: count(&spans), ..Fact::default() };
        add(Key::Name(key), &spans, fact);
    };
    match kind {
        FactKind::Countries => article.countries.iter().for_each(|it| {
            named(it.iso.clone(), context.country(&it.iso).label, false, &it.mentions, None);
        }),
        FactKind::Topics => article.topics.iter().for_each(|it| {
            if context.corpus.topics.iter().any(|rule| rule.slug == it.topic) {
                named(it.topic.clone(), context.topic(&it.topic).label, false, &it.evidence, None);
            }
        }),
        FactKind::People => article.people.iter().for_each(|it| {
            let role = it.role.map(|role| clean(role.of(&article.text))).filter(|role| !role.is_empty());
            named(known(FacetKind::Person, &it.name), clean(&it.name), true, &it.mentions, role);
        }),
        FactKind::Organisations => article.organisations.iter().for_each(|it| {
            named(known(FacetKind::Organisation, &it.name), clean(&it.name), true, &it.mentions, None);
        }),
        FactKind::Dates => {
            for DateMention { span, when, .. } in article.told() {
                let Some((when, days)) = when.as_ref().and_then(|when| Some((when, Days::of(when)?))) else { continue };
                if !days.closed {
                    continue;
                }
                let words = clean(span.of(&article.text));
                let fact = Fact { words, quoted: true, when: Some(when.clone()), count: 1, ..Fact::default() };
                add(Key::Time(when.edtf.clone(), days), &[*span], fact);
            }
        }
        FactKind::Numbers => {
            for (value, span) in numbers(article) {
                let words = clean(span.of(&article.text));
                if !speaks_of_harm(&words) {
                    add(Key::Name(value), &[span], Fact { words, quoted: true, count: 1, ..Fact::default() });
                }
            }
        }
        FactKind::Quotes => {}
    }
    found.order_by_key(|it| it.first);
    found
}

/// The numbers of the story that are no part of a date, by value, each with the words around it that say of what.
fn numbers(article: &Article) -> Vec<(String, Span)> {
    let mut dates: Vec<Span> = article.dates.iter().filter(|it| it.when.is_some()).map(|it| it.span).collect();
    dates.order();
    let in_date = |span: Span| {
        let from = dates.partition_point(|date| date.end <= span.start);
        dates.get(from).is_some_and(|date| date.overlaps(span))
    };
    let mut found = Vec::new();
    for sentence in article.story().flat_map(|segment| sentences(&article.text, segment.span)) {
        let tokens = tokens(&article.text, sentence);
        for (at, token) in tokens.iter().enumerate() {
            if token.kind == TokenKind::Number && !in_date(token.span) && !is_of_group(article, &tokens, at) {
                let value: String = token.span.of(&article.text).chars().filter(|it| *it != ',').collect();
                found.push((value, amount(article, &tokens, at)));
            }
        }
    }
    found
}

/// Whether a number belongs to the name of a group of states, as in "Group of Seven" written with a figure: texts write that
/// in other ways too, and it counts nothing.
fn is_of_group(article: &Article, tokens: &[Token], at: usize) -> bool {
    let word = |before: usize| at.checked_sub(before).and_then(|at| tokens.get(at)).map(|it| it.span.of(&article.text));
    word(2) == Some("Group") && word(1) == Some("of")
}

/// A number with what touches it and the word after it: "$1,000", "10-minute", "35 years".
fn amount(article: &Article, tokens: &[Token], at: usize) -> Span {
    let touching = |one: &Token, next: &Token| one.span.end == next.span.start;
    let joins = |token: &Token| {
        !matches!(
            token.kind,
            TokenKind::Mark(
                ',' | '.'
                    | ';'
                    | ':'
                    | '"'
                    | '\''
                    | '('
                    | ')'
                    | '“'
                    | '”'
                    | '‘'
                    | '’'
                    | '?'
                    | '!'
                    | '…'
                    | '。'
                    | '、'
                    | '「'
                    | '」'
            )
        )
    };
    let (mut from, mut to) = (at, at);
    while from > 0 && touching(&tokens[from - 1], &tokens[from]) && joins(&tokens[from - 1]) && at - from < 3 {
        from -= 1;
    }
    while to + 1 < tokens.len() && touching(&tokens[to], &tokens[to + 1]) && joins(&tokens[to + 1]) && to - at < 3 {
        to += 1;
    }
    let stops = article.language.as_deref().and_then(language::by_tag);
    if let Some(next) = tokens.get(to + 1).filter(|next| matches!(next.kind, TokenKind::Word(Case::Lower | Case::None)))
        && !stops.is_some_and(|language| language.is_stop(next.span.of(&article.text)))
        && next.span.len() <= 40
    {
        to += 1;
    } else {
        // "Route 20": what it belongs to stands before it.
        let words = tokens.get(..from).unwrap_or(&[]).iter().rev().take(2).take_while(|token| token.is_word());
        from -= words.count();
    }
    Span { start: tokens[from].span.start, end: tokens[to].span.end }
}

/// The quotations of one side that the other text does not have.
fn quotes(
    context: &Context<'_>,
    articles: [&Article; 2],
    stories: &[Story; 2],
    alignment: &Alignment,
    side: usize,
) -> Vec<Fact> {
    let (article, own, other) = (articles[side], &stories[side], &stories[1 - side]);
    let mut shared = vec![false; own.units.len()];
    for (i, j) in alignment.blocks.iter().flat_map(|block| &block.shared) {
        if let Some(shared) = shared.get_mut(if side == 0 { *i } else { *j }) {
            *shared = true;
        }
    }
    let mut starts: FnvHashMap<u32, Vec<usize>> = FnvHashMap::default();
    for (at, unit) in other.units.iter().enumerate() {
        starts.entry(unit.number).or_default().push(at);
    }
    let mut found = Vec::new();
    for quote in article.quotes.iter().filter(|quote| !quote.span.is_empty()) {
        let range = own.units_in(quote.span);
        let units = own.units.get(range.clone()).unwrap_or(&[]);
        let apart = shared.get(range).unwrap_or(&[]).iter().filter(|shared| !**shared).count();
        let same = |there: &[Unit]| there.iter().map(|it| it.number).eq(units.iter().map(|it| it.number));
        let there = units
            .first()
            .and_then(|first| starts.get(&first.number))
            .is_some_and(|starts| starts.iter().any(|at| other.units.get(*at..*at + units.len()).is_some_and(same)));
        let named = quote.speaker.is_some() || units.len() >= SHORTEST_QUOTE;
        let nearly = apart * NEARLY.0 <= units.len() * NEARLY.1;
        if units.is_empty() || !named || nearly || there {
            continue;
        }
        // The comma of the sentence around it.
        let words = clean(quote.span.of(&article.text)).trim_end_matches([',', '，', '、']).to_owned();
        let folded = speaks_of_harm(&words);
        found.push(Fact {
            words,
            quoted: true,
            when: None,
            detail: quote.speaker.as_deref().map(clean).filter(|speaker| !speaker.is_empty()),
            link: context.query.open_passage(&article.id, quote.span).to_string(),
            count: 1,
            folded,
        });
    }
    found
}
