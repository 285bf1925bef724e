//! The query language of the search box, held against an independent reading of the same query: no index, no parser,
//! only the words of the articles.

use crate::corpus::{Draft, corpus, when};
use crate::counts::{check_rows, explore, timeline_of};
use dateline_explore::corpus::Corpus;
use dateline_explore::index::Search;
use dateline_explore::view::view;
use dateline_model::article::Salience;
use dateline_model::date::Shape;
use dateline_model::query::{FacetKind, Notice, Query};
use proptest::prelude::*;

/// What someone may mean.
#[derive(Clone, Debug)]
enum Meant {
    Word(&'static str),
    Prefix(&'static str),
    Phrase(Vec<&'static str>),
    Country(&'static str),
    Person(&'static str),
    Topic(&'static str),
    Before(&'static str),
    After(&'static str),
}

/// An article as the plain reading knows it.
#[derive(Clone, Debug)]
struct Plain {
    headline: Vec<&'static str>,
    body: Vec<&'static str>,
    country: Option<&'static str>,
    person: Option<&'static str>,
    topic: Option<&'static str>,
    /// First and last possible day.
    published: Option<(&'static str, &'static str)>,
}

/// Words, each with the group of forms that it is one of.
const WORDS: [(&str, u8); 12] = [
    ("talk", 0),
    ("talks", 0),
    ("talked", 0),
    ("pact", 1),
    ("pacts", 1),
    ("party", 2),
    ("parties", 2),
    ("salmon", 3),
    ("or", 4),
    ("the", 5),
    ("taller", 6),
    ("2019", 7),
];
const COUNTRIES: [(&str, &str); 3] = [("NO", "Norway"), ("CL", "Chile"), ("KR", "South Korea")];
const PEOPLE: [&str; 2] = ["Ana Lund", "José Díaz"];
const TOPICS: [&str; 2] = ["talks", "pact"];
const DAYS: [&str; 5] = ["2018-03-04", "2018-12-31", "2019-01-01", "2019-05-20", "2020-02-29"];
/// What is typed, and the first day it means.
const TIMES: [(&str, &str); 5] = [
    ("2019", "2019-01-01"),
    ("2019-05", "2019-05-01"),
    ("2019-05-20", "2019-05-20"),
    ("2018-12-31", "2018-12-31"),
    ("2021", "2021-01-01"),
];

fn form(word: &str) -> u8 {
    WORDS.iter().find(|(other, _)| *other == word).map_or(u8::MAX, |(_, form)| *form)
}

impl Meant {
    /// As it is typed.
    fn typed(&self) -> String {
        match self {
            Self::Word(word) => (*word).to_owned(),
            Self::Prefix(start) => format!("{start}*"),
            Self::Phrase(words) => format!("\"{}\"", words.join(" ")),
            Self::Country(name) if name.contains(' ') => format!("country:\"{name}\""),
            Self::Country(name) => format!("country:{name}"),
            Self::Person(name) => format!("person:“{name}”"),
            Self::Topic(slug) => format!("topic:{slug}"),
            Self::Before(time) => format!("before:{time}"),
            Self::After(time) => format!("after:{time}"),
        }
    }

    fn holds(&self, article: &Plain) -> bool {
        let fields = [&article.headline, &article.body];
        let day = |typed: &str| TIMES.iter().find(|(time, _)| *time == typed).expect("a time").1;
        match self {
            Self::Word(word) => fields.iter().any(|words| words.iter().any(|own| form(own) == form(word))),
            Self::Prefix(start) => fields.iter().any(|words| words.iter().any(|own| own.starts_with(start))),
            Self::Phrase(run) => fields.iter().any(|words| words.windows(run.len()).any(|own| own == run)),
            Self::Country(name) => {
                let iso = COUNTRIES.iter().find(|(iso, own)| own == name || iso.eq_ignore_ascii_case(name));
                article.country.is_some() && article.country == iso.map(|(iso, _)| *iso)
            }
            Self::Person(name) => {
                article.person.is_some_and(|own| own == *name || own.split(' ').any(|part| part == *name))
            }
            Self::Topic(slug) => article.topic == Some(slug),
            // Days as text stand in order.
            Self::Before(typed) => article.published.is_some_and(|(first, _)| first < day(typed)),
            Self::After(typed) => article.published.is_some_and(|(_, last)| last >= day(typed)),
        }
    }
}

/// A query: groups of which each must hold; in each any part will do; a part may be negated.
type Tree = Vec<Vec<(bool, Meant)>>;

fn typed(tree: &Tree) -> String {
    let part = |(without, meant): &(bool, Meant)| format!("{}{}", if *without { "-" } else { "" }, meant.typed());
    let group = |group: &Vec<(bool, Meant)>| group.iter().map(part).collect::<Vec<_>>().join(" OR ");
    // The blank says that the last word is whole.
    tree.iter().map(group).collect::<Vec<_>>().join(" ") + " "
}

fn holds(tree: &Tree, article: &Plain) -> bool {
    tree.iter().all(|group| group.iter().any(|(without, meant)| meant.holds(article) != *without))
}

fn word() -> impl Strategy<Value = &'static str> {
    prop::sample::select(WORDS.iter().map(|(word, _)| *word).collect::<Vec<_>>())
}

fn meant() -> impl Strategy<Value = Meant> {
    let times = || prop::sample::select(TIMES.iter().map(|(time, _)| *time).collect::<Vec<_>>());
    prop_oneof![
        6 => word().prop_map(Meant::Word),
        2 => prop::sample::select(vec!["ta", "talk", "p", "pa", "20", "s"]).prop_map(Meant::Prefix),
        3 => prop::collection::vec(word(), 1..4).prop_map(Meant::Phrase),
        1 => prop::sample::select(vec!["NO", "cl", "Chile", "South Korea", "KR", "Atlantis"]).prop_map(Meant::Country),
        1 => prop::sample::select(vec!["Ana Lund", "Díaz", "Nobody"]).prop_map(Meant::Person),
        1 => prop::sample::select(vec!["talks", "pact", "nothing"]).prop_map(Meant::Topic),
        1 => times().prop_map(Meant::Before),
        1 => times().prop_map(Meant::After),
    ]
}

fn tree() -> impl Strategy<Value = Tree> {
    prop::collection::vec(prop::collection::vec((prop::bool::weighted(0.2), meant()), 1..4), 0..4)
}

fn plain() -> impl Strategy<Value = Plain> {
    let dates = prop::option::of((0..DAYS.len(), 0..DAYS.len()));
    let one = |values: &[&'static str]| prop::option::of(prop::sample::select(values.to_vec()));
    (
        prop::collection::vec(word(), 1..4),
        prop::collection::vec(word(), 1..9),
        prop::option::of(prop::sample::select(vec!["NO", "CL", "KR"])),
        (one(&PEOPLE), one(&TOPICS)),
        dates,
    )
        .prop_map(|(headline, body, country, (person, topic), dates)| {
            let published = dates.map(|(a, b)| (DAYS[a.min(b)], DAYS[a.max(b)]));
            Plain { headline, body, country, person, topic, published }
        })
}

fn built(articles: &[Plain]) -> Corpus {
    let draft = |(at, article): (usize, &Plain)| {
        let mut draft = Draft::new(&format!("{at:02}"), &article.headline.join(" ")).body(&article.body.join(" "));
        if let Some(iso) = article.country {
            draft = draft.country(iso, Salience::Primary, "x");
        }
        if let Some(name) = article.person {
            draft = draft.person(name);
        }
        if let Some(slug) = article.topic {
            draft = draft.topic(slug, Salience::Primary);
        }
        if let Some((first, last)) = article.published {
            draft = draft.published(when(Shape::OneOf, first, last));
        }
        draft
    };
    corpus(articles.iter().enumerate().map(draft).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(384))]

    #[test]
    fn what_is_found_is_what_a_plain_reading_finds(
        articles in prop::collection::vec(plain(), 0..10),
        tree in tree(),
        chosen in prop::option::of(prop::sample::select(vec!["NO", "CL"])),
    ) {
        let corpus = built(&articles);
        let mut query = Query { exact: true, ..Query::default().with_search(&typed(&tree)) };
        if let Some(iso) = chosen {
            query = query.toggle(FacetKind::Country, iso);
        }
        let fits = |article: &&Plain| holds(&tree, article) && (chosen.is_none() || article.country == chosen);
        let mut expect: Vec<_> = articles
            .iter()
            .enumerate()
            .filter(|(_, article)| fits(article))
            .map(|(at, _)| format!("{at:02}"))
            .collect();
        let screen = explore(&corpus, &query);
        let mut found: Vec<_> = screen.cards.iter().map(|card| card.id.clone()).collect();
        found.sort();
        expect.sort();
        prop_assert_eq!(&found, &expect, "{:?}", query.search);
        prop_assert_eq!(screen.found as usize, expect.len());
        check_rows(&timeline_of(&corpus, &query), screen.found);
        for choice in screen.facet(FacetKind::Person).groups.iter().flat_map(|group| &group.choices) {
            let holding = articles.iter().filter(fits).filter(|it| it.person == Some(choice.value.key.as_str()));
            prop_assert_eq!(choice.count as usize, holding.count(), "{:?}", choice.value);
        }
        for value in &screen.facet(FacetKind::Topic).in_all {
            prop_assert!(articles.iter().filter(fits).all(|it| it.topic == Some(value.value.key.as_str())));
        }
        let again = Search::parse(&Search::parse(&query.search).to_string());
        prop_assert_eq!(again, Search::parse(&query.search));
    }

    #[test]
    fn any_text_prints_and_reads_back_to_itself(text in ANY) {
        let search = Search::parse(&text);
        let printed = search.to_string();
        prop_assert_eq!(&Search::parse(&printed), &search, "{:?} -> {:?}", text, printed);
        prop_assert_eq!(Search::parse(&printed).to_string(), printed);
    }

    #[test]
    fn pieces_of_queries_print_and_read_back(
        pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..12),
    ) {
        let text = pieces.concat();
        let search = Search::parse(&text);
        let printed = search.to_string();
        prop_assert_eq!(&Search::parse(&printed), &search, "{:?} -> {:?}", text, printed);
        explore(&crate::corpus::five(), &Query::default().with_search(&text));
    }
}

/// Texts of every kind of character, those with a meaning often.
const ANY: &str = "([a-cOR\"“*:| ()'’.,-]|OR | country:|before:|[가나会談ｶﾞ々]|\\PC){0,40}";
const PIECES: [&str; 28] = [
    "a",
    "talks",
    "pact",
    " ",
    " ",
    " ",
    "OR",
    " OR ",
    "|",
    "-",
    "\"",
    "“",
    "*",
    "country:",
    "topic:",
    "before:",
    "2019",
    "-05",
    "(",
    ")",
    "<b>",
    "会談",
    "第2次",
    "GSOMIA종료",
    "🐟",
    "שלום",
    "'s",
    "U.S",
];

/// Articles of the five that `search` finds, in the order of the corpus, with what is said of it.
fn check(search: &str, expect: &[&str], notices: &[Notice]) {
    let corpus = crate::corpus::five();
    let query = Query::default().with_search(search);
    let mut ids: Vec<_> = explore(&corpus, &query).cards.into_iter().map(|card| card.id).collect();
    ids.sort();
    assert_eq!(ids, expect, "{search:?}");
    assert_eq!(view(&corpus, &query).frame.notices, notices, "{search:?}");
}

#[test]
fn filters_can_be_typed() {
    check("country:PE", &["c"], &[]);
    check("country:peru", &["c"], &[]);
    check("-country:Peru talks", &["a"], &[]);
    check("topic:talks OR topic:trade", &["a", "c", "d", "e"], &[]);
    check("topic:\"The trade\"", &["d", "e"], &[]);
    check("before:2015 pact", &["a"], &[]);
    check("before:2019-11-06", &["a", "b"], &[]);
    check("before:2019-11-05", &["a"], &[]);
    check("after:2019-11-08", &["b", "c", "d"], &[]);
    check("after:2019-11 before:2019-12", &["b", "c"], &[]);
    let name = |kind, name: &str| Notice::UnknownName { kind, name: name.to_owned() };
    check("country:Atlantis", &[], &[name(FacetKind::Country, "Atlantis")]);
    check("salmon OR person:\"A B\"", &["c", "d"], &[name(FacetKind::Person, "A B")]);
    check("-topic:none salmon", &["c", "d"], &[name(FacetKind::Topic, "none")]);
    let value = Notice::BadValue { name: "before".to_owned(), value: "soon".to_owned() };
    check("before:soon", &[], &[value]);
}

#[test]
fn either_of_two_words() {
    check("salmon OR treaty ", &["a", "c", "d"], &[]);
    check("norway salmon|fishing sign", &["a"], &[]);
    check("salmon or treaty ", &[], &[]);
    check("salm* OR \"may leave\"", &["b", "c", "d"], &[]);
    check("-salmon OR trade", &["a", "b", "d", "e"], &[]);
}

#[test]
fn a_country_is_found_by_its_name_on_the_page() {
    let mut corpus = crate::corpus::five();
    corpus.localisation.countries =
        vec![("NO".to_owned(), "노르웨이".to_owned()), ("PE".to_owned(), "페루".to_owned())];
    for typed in ["country:페루", "country:Peru", "country:pe"] {
        assert_eq!(explore(&corpus, &Query::default().with_search(typed)).found, 1, "{typed}");
    }
}

#[test]
fn whatever_is_typed_has_an_answer() {
    let long = "salmon ".repeat(1500);
    let run = "x".repeat(10_000);
    let marks = "\"-|*:(".repeat(2000);
    for (text, found) in [
        ("the and of ", 2),
        ("!?…", 5),
        ("\"salmon", 2),
        (long.as_str(), 2),
        (run.as_str(), 0),
        (marks.as_str(), 5),
        ("^nor.*(way|wich)$", 0),
        ("<script>alert(1)</script>", 0),
        ("🐟🐟", 5),
        ("", 5),
        ("שלום", 0),
        ("\u{202e}yawron", 0),
        ("norway ", 5),
        ("-", 5),
        ("OR OR", 5),
        ("country:", 5),
        ("\"a \"nested\" quote\"", 0),
        ("\0", 5),
    ] {
        let corpus = crate::corpus::five();
        let query = Query { exact: true, ..Query::parse("q=x").0.with_search(text) };
        assert_eq!(explore(&corpus, &query).found, found, "{}", text.chars().take(40).collect::<String>());
        let _ = Search::parse(text).to_string();
        assert!(Search::parse(text).hits(text, 0).len() <= text.len());
    }
}
