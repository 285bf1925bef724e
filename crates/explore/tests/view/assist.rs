//! What helps a search along: other names, suggestions, fewer words.

use crate::corpus::{Draft, corpus, corpus_with, five, topic};
use crate::counts::explore;
use dateline_explore::corpus::{Corpus, OtherNames};
use dateline_explore::view::assist::{Fewer, Suggested, fewer, suggest};
use dateline_model::article::Salience;
use dateline_model::query::{FacetKind, Language, Query, Screen};
use dateline_model::source::{CorpusInfo, NameRule, TopicRule};
use proptest::prelude::*;

#[test]
fn an_outlet_or_agency_that_no_text_names_leads_to_what_is_theirs() {
    let corpus = corpus(vec![
        Draft::new("a", "Salmon nets mended").outlet("The Fjord Post").agency("NTB"),
        Draft::new("b", "Salmon fees rise").agency("NTB"),
    ]);
    let check = |typed: &str, wanted: &[(FacetKind, &str, u32)]| {
        let screen = explore(&corpus, &Query::default().with_search(typed));
        let found: Vec<_> = screen.other_names.iter().map(|it| (it.kind, it.label.as_str(), it.count)).collect();
        assert_eq!(found, wanted, "{typed:?}");
        assert!(wanted.is_empty() || screen.nobody.is_none(), "{typed:?}: {:?}", screen.nobody);
        for it in &screen.other_names {
            assert_eq!(explore(&corpus, &Query::parse(&it.link).0).found, it.count, "{typed:?}: {}", it.link);
        }
    };
    check("The Fjord Post", &[(FacetKind::Outlet, "The Fjord Post", 1)]);
    check("\"the fjord post\"", &[(FacetKind::Outlet, "The Fjord Post", 1)]);
    check("Fjord Post", &[(FacetKind::Outlet, "The Fjord Post", 1)]);
    check("", &[]);
    let elsewhere = explore(&corpus, &Query::parse("q=The+Fjord+Post&agency=EFE").0);
    assert_eq!(elsewhere.other_names, [], "no link to what finds nothing");
    check("NTB", &[(FacetKind::Agency, "NTB", 2)]);
    check("salmon", &[]);
    check("Bergen Post", &[]);
}

/// A corpus whose topics have other names.
fn named() -> Corpus {
    let names = |slug: &str, names: &[&str]| TopicRule {
        ko: "바다 다툼".to_owned(),
        other_names: names.iter().map(|name| (*name).to_owned()).collect(),
        ..topic(slug, "group")
    };
    let topics = vec![
        names("islets", &["Skarvholm", "Les Îlots", "갈매기섬", "鴎島", "gull rocks"]),
        names("fish", &["salmon", "cod war"]),
        names("nothing", &["Atlantis"]),
    ];
    let articles = vec![
        Draft::new("a", "Claim to islets")
            .topic("islets", Salience::Primary)
            .country("NO", Salience::Primary, "x")
            .article,
        Draft::new("b", "Protest over islets").topic("islets", Salience::Mention).article,
        Draft::new("c", "Salmon prices").topic("fish", Salience::Primary).article,
        Draft::new("d", "Fewer trawlers").topic("fish", Salience::Primary).article,
    ];
    dateline_pipeline::corpus_of(CorpusInfo::default(), topics, articles, Vec::new())
}

#[test]
fn a_name_that_no_article_uses_leads_to_its_topic() {
    let corpus = named();
    let said = |typed: &str| -> Vec<(String, String, u32, u32, String)> {
        let names = explore(&corpus, &Query::parse("lang=ko").0.with_search(typed)).other_names;
        names.into_iter().map(|it| (it.typed, it.key, it.count, it.used, it.link)).collect()
    };
    let islets =
        |typed: &str, count, link: &str| vec![(typed.to_owned(), "islets".to_owned(), count, 0, link.to_owned())];
    assert_eq!(said("skarvholm"), islets("skarvholm", 2, "topic=islets&lang=ko"));
    assert_eq!(said("\"Gull Rocks\""), islets("Gull Rocks", 2, "topic=islets&lang=ko"));
    assert_eq!(said("gull rock claim"), islets("gull rock", 1, "q=claim&topic=islets&lang=ko"));
    assert_eq!(said("les ilots"), islets("les ilots", 2, "topic=islets&lang=ko"));
    assert_eq!(said("갈매기섬"), islets("갈매기섬", 2, "topic=islets&lang=ko"));
    assert_eq!(said("鴎島問題 "), islets("鴎島", 2, "topic=islets&lang=ko"));
    assert_eq!(said("Skarvholm OR claim"), islets("Skarvholm", 2, "topic=islets&lang=ko"));
    assert_eq!(said("gull claim rocks"), []);
    assert_eq!(said("-skarvholm"), []);
    assert_eq!(said("skarvholm zebra"), islets("skarvholm", 2, "topic=islets&lang=ko"));
    assert_eq!(said("atlantis"), []);
    assert_eq!(said("skarvholm topic:fish"), islets("skarvholm", 2, "topic=islets&lang=ko"));
    let link = Query::parse(&said("gull rock claim")[0].4).0;
    assert_eq!(explore(&corpus, &link).found, 1, "the link finds as many as it says");
}

#[test]
fn a_name_that_some_articles_use_leads_to_more() {
    let corpus = named();
    let names = explore(&corpus, &Query::default().with_search("salmon")).other_names;
    assert_eq!(names.iter().map(|it| (it.used, it.count)).collect::<Vec<_>>(), [(1, 2)]);
    let chosen = Query::default().with_search("salmon").toggle(FacetKind::Topic, "fish");
    assert!(explore(&corpus, &chosen).other_names.is_empty());
    // A misspelling of nothing, but a name: it is not corrected.
    let screen = explore(&corpus, &Query::default().with_search("cod war "));
    assert_eq!((screen.corrected, screen.other_names.len()), (None, 1));
}

/// Suggestions as "kind label count".
fn suggested(corpus: &Corpus, query: &str, typed: &str) -> Vec<String> {
    let found = suggest(corpus, &Query::parse(query).0, typed, 8);
    let kind = |kind| match kind {
        Suggested::Word => "word",
        Suggested::Value(kind) => kind.code(),
        Suggested::Headline => "headline",
    };
    found.iter().map(|it| format!("{} {} {}", kind(it.kind), it.label, it.count)).collect()
}

fn people() -> Corpus {
    corpus(vec![
        Draft::new("a", "Salmon summit opens")
            .body("Ana Lund and José Díaz spoke of salads and of peace.")
            .person("Ana Lund")
            .person("José Díaz")
            .organisation("Salmon Board")
            .outlet("The Salt Post")
            .agency("Salt Wire")
            .country("KR", Salience::Primary, "x")
            .topic("talks", Salience::Primary),
        Draft::new("b", "Lunar salad").body("Salads again, and salt.").person("Ana Lund").country(
            "SA",
            Salience::Primary,
            "x",
        ),
        Draft::new("c", "Quiet day").body("Nothing but salt.").topic("trade", Salience::Primary),
    ])
}

#[test]
fn each_kind_is_suggested() {
    let corpus = people();
    assert_eq!(
        suggested(&corpus, "", "sal"),
        [
            "word salads 2",
            "word salt 2",
            "word salmon 1",
            "organisation Salmon Board 1",
            "outlet The Salt Post 1",
            "agency Salt Wire 1",
            "headline Salmon summit opens 1",
            "headline Lunar salad 1",
        ]
    );
    assert_eq!(suggested(&corpus, "", "sau"), ["country Saudi Arabia 1"]);
    assert_eq!(suggested(&corpus, "", "south kor"), ["country South Korea 1"]);
    assert_eq!(suggested(&corpus, "", "peace of south kor"), ["country South Korea 1"]);
    assert_eq!(suggested(&corpus, "", "diaz"), ["person José Díaz 1"]);
    assert_eq!(suggested(&corpus, "", "the ta"), ["topic The talks 1"]);
    assert_eq!(suggested(&corpus, "", "person:"), ["person Ana Lund 2", "person José Díaz 1"]);
    assert_eq!(suggested(&corpus, "", "salt person:lu"), ["person Ana Lund 1"]);
    assert_eq!(suggested(&corpus, "person=Ana+Lund", "lun"), ["word lunar 1", "word Lund 1", "headline Lunar salad 1"]);
    for nothing in ["", " ", "\"sal", "zzz", "-", "OR", "!"] {
        assert_eq!(suggested(&corpus, "", nothing), [""; 0], "{nothing:?}");
    }
}

#[test]
fn words_are_suggested_as_they_are_written() {
    let corpus = corpus(vec![
        Draft::new("a", "Quayside").body("Police in Malmö stopped a so-called cease-fire. Then police left."),
        Draft::new("b", "More").body("Police left Malmö. The so-called truce held."),
    ]);
    for (typed, expect) in [("pol", "police"), ("malm", "Malmö"), ("soc", "so-called"), ("quay", "quayside")] {
        let found = suggest(&corpus, &Query::default(), typed, 1);
        let found: Vec<_> = found.iter().map(|it| (it.label.as_str(), it.count > 0)).collect();
        assert_eq!(found, [(expect, true)], "{typed}");
    }
}

#[test]
fn a_suggestion_marks_what_was_typed_and_leads_on() {
    let corpus = people();
    let of = |query: &str, typed: &str| {
        let found = suggest(&corpus, &Query::parse(query).0, typed, 8);
        found.into_iter().map(|it| (it.marked.of(&it.label).to_owned(), it.link)).collect::<Vec<_>>()
    };
    let one = |mark: &str, link: &str| vec![(mark.to_owned(), link.to_owned())];
    assert_eq!(of("", "South kor"), one("South Kor", "country=KR"));
    assert_eq!(of("topic=talks&lang=ja", "pea"), one("pea", "q=peace+&topic=talks&lang=ja"));
    assert_eq!(
        of("", "peace dia"),
        vec![
            ("Día".to_owned(), "q=peace+D%C3%ADaz+".to_owned()),
            ("Día".to_owned(), "q=peace+&person=Jos%C3%A9+D%C3%ADaz".to_owned()),
        ]
    );
    assert_eq!(of("", "\"peace\" quie"), []);
    assert_eq!(
        of("", "quie"),
        vec![("quie".to_owned(), "q=quiet+".to_owned()), ("Quie".to_owned(), "article=c".to_owned()),]
    );
}

#[test]
fn suggestions_speak_the_language_of_the_page() {
    let mut corpus = named();
    corpus.localisation.language = Language::Korean;
    corpus.localisation.countries = vec![("NO".to_owned(), "노르웨이".to_owned())];
    assert_eq!(suggested(&corpus, "", "노르"), ["country 노르웨이 1"]);
    assert_eq!(suggested(&corpus, "", "norw"), ["country 노르웨이 1"]);
    assert_eq!(suggested(&corpus, "", "다툼").len(), 1);
    let found = suggest(&corpus, &Query::default(), "갈매기", 8);
    assert_eq!(
        found.iter().map(|it| (it.label.as_str(), it.marked.is_empty())).collect::<Vec<_>>(),
        [("바다 다툼", true)]
    );
}

proptest! {
    #[test]
    fn suggestions_keep_their_promises(typed in "[a-zA-Z가나会é:\"| -]{0,12}|(sal|lun|pea|t|s|person:|country:|\"|-| ){0,4}", most in 0_usize..10) {
        let corpus = people();
        let found = suggest(&corpus, &Query::default(), &typed, most);
        prop_assert!(found.len() <= most);
        for it in &found {
            prop_assert!(it.label.get(it.marked.start as usize..it.marked.end as usize).is_some());
            let query = Query::parse(&it.link).0;
            match it.kind {
                Suggested::Headline => prop_assert!(matches!(query.screen, Screen::Article(_))),
                _ => prop_assert_eq!(explore(&corpus, &query).found, it.count, "{:?}", it),
            }
        }
        let links: std::collections::BTreeSet<_> = found.iter().map(|it| &it.link).collect();
        prop_assert_eq!(links.len(), found.len());
    }
}

/// What `typed` is corrected to, and which name no article has.
#[track_caller]
fn check_name(corpus: &Corpus, typed: &str, corrected: Option<&str>, nobody: Option<&str>) {
    let screen = explore(corpus, &Query::default().with_search(typed));
    assert_eq!((screen.corrected.as_deref(), screen.nobody.as_deref()), (corrected, nobody), "{typed:?}");
}

#[test]
fn a_name_in_capitals_is_not_made_another() {
    let corpus = corpus(vec![
        Draft::new("a", "Ana Lund meets Bo Ek")
            .body("They aim at a long truce; Lund and Ek sang a song, and the dime rolled."),
        Draft::new("b", "The kite").body("It was a king of a kite, in jolly June, and nobody said ant."),
    ]);
    check_name(&corpus, "Kim Jong Un", None, Some("Kim Jong Un"));
    check_name(&corpus, "Kim Jong Un ", None, Some("Kim Jong Un"));
    check_name(&corpus, "Kim", None, Some("Kim"));
    check_name(&corpus, "Tim Long", None, Some("Tim Long"));
    check_name(&corpus, "Ana Lond", Some("Ana lund"), None);
    check_name(&corpus, "Bo Lond", None, Some("Bo Lond"));
    check_name(&corpus, "meets Lond ", Some("meets lund "), None);
    check_name(&corpus, "truce Kibe ", None, Some("Kibe"));
    check_name(&corpus, "Sonf", None, Some("Sonf"));
    check_name(&corpus, "Nobdoy ", Some("nobody "), None);
    // A sentence opens with a capital.
    check_name(&corpus, "Whence came the kite zorwezq", None, None);
    check_name(&corpus, "Whence came the kite of Zorwezq", None, Some("Zorwezq"));
    check_name(&corpus, "Zorwezq kite", None, Some("Zorwezq"));
    // In small letters too, short words keep their first letter.
    check_name(&corpus, "kim jong un", None, None);
    check_name(&corpus, "tong ", None, None);
    check_name(&corpus, "sonf ", Some("song "), None);
    check_name(&corpus, "osng ", Some("song "), None);
}

/// A corpus whose people and countries have names in other languages.
fn abroad() -> Corpus {
    let rule = |country: &str, person: &str, names: &[&str]| NameRule {
        country: country.to_owned(),
        person: person.to_owned(),
        other_names: names.iter().map(|name| (*name).to_owned()).collect(),
        ..NameRule::default()
    };
    let mut corpus = corpus(vec![
        Draft::new("a", "Oslo waits").body("Ana Lund waits.").person("Ana Lund").country(
            "NO",
            Salience::Primary,
            "Oslo",
        ),
        Draft::new("b", "Oslo votes").body("A vote of no one.").country("NO", Salience::Primary, "Oslo"),
        Draft::new("c", "Lima votes").body("漁業 in Peru, and 노르웨이어 is spoken.").country(
            "PE",
            Salience::Primary,
            "Lima",
        ),
    ]);
    let rules = vec![
        rule("NO", "", &["노르웨이 왕국", "ノルウェー", "諾威"]),
        rule("PE", "", &["漁業", "페루"]),
        rule("SE", "", &["스웨덴"]),
        rule("", "Ana Lund", &["아나 룬드", "룬드", "アナ・ルンド"]),
        rule("", "Nobody At-All", &["아무"]),
    ];
    corpus.names = OtherNames::new(rules, &corpus.countries);
    corpus
}

#[test]
fn a_name_of_another_language_finds_whom_it_means() {
    let corpus = abroad();
    let said = |typed: &str| {
        let screen = explore(&corpus, &Query::default().with_search(typed));
        let names = screen.other_names.into_iter().map(|it| format!("{} {} {}", it.key, it.count, it.link));
        (screen.found, names.collect::<Vec<_>>().join("; "))
    };
    let means = |found, names: &str| (found, names.to_owned());
    assert_eq!(said("ノルウェー"), means(2, "NO 2 country=NO"));
    assert_eq!(said("노르웨이왕국"), means(2, "NO 2 country=NO"));
    assert_eq!(said("노르웨이 왕국 votes"), means(1, "NO 1 q=votes&country=NO"));
    assert_eq!(said("룬드"), means(1, "Ana Lund 1 person=Ana+Lund"));
    assert_eq!(said("アナ・ルンド "), means(1, "Ana Lund 1 person=Ana+Lund"));
    assert_eq!(said("룬드 OR 페루"), means(2, "Ana Lund 1 person=Ana+Lund; PE 1 country=PE"));
    assert_eq!(said("-ノルウェー"), means(1, ""));
    assert_eq!(said("norway"), means(2, "NO 2 country=NO"));
    assert_eq!(said("country:諾威"), means(2, ""));
    assert_eq!(said("person:룬드"), means(1, ""));
    // A word of an article is found as it stands; who is in no article is not found.
    assert_eq!(said("漁業"), means(1, ""));
    assert_eq!(said("스웨덴"), means(0, ""));
    assert_eq!(said("아무"), means(0, ""));
}

#[test]
fn a_name_of_another_language_is_suggested_and_exact() {
    let corpus = abroad();
    let of = |typed: &str| {
        let found = suggest(&corpus, &Query::default(), typed, 8);
        found.into_iter().map(|it| format!("{} {}", it.link, it.exact)).collect::<Vec<_>>()
    };
    assert_eq!(of("ノル"), ["country=NO false"]);
    assert_eq!(of("ノルウェー"), ["country=NO true"]);
    assert_eq!(of("country:諾威"), ["country=NO true"]);
    assert_eq!(of("country:norway"), ["country=NO true"]);
    assert_eq!(of("룬드"), ["person=Ana+Lund true"]);
    assert_eq!(of("waits 룬드"), ["q=waits+&person=Ana+Lund false"]);
    assert!(of("ana lund").contains(&"person=Ana+Lund false".to_owned()), "articles have these words");
}

#[test]
fn another_name_of_a_topic_is_searched_for_as_it_was_typed() {
    let rule = TopicRule { other_names: vec!["Cod Row".to_owned()], ..topic("talks", "diplomacy") };
    let draft = Draft::new("a", "Oslo waits").body("It waits.").topic("talks", Salience::Primary);
    let corpus = corpus_with(vec![draft], vec![rule]);
    let of = |typed: &str| {
        let found = suggest(&corpus, &Query::default(), typed, 8);
        found.into_iter().map(|it| format!("{} {}", it.link, it.exact)).collect::<Vec<_>>()
    };
    assert_eq!(of("cod row"), ["topic=talks false"]);
    assert_eq!(of("the talks"), ["topic=talks true"]);
    assert_eq!(of("topic:\"cod row"), ["topic=talks true"]);
}

/// What is offered where `typed` finds nothing, each as "search: count".
#[track_caller]
fn check_fewer(typed: &str, expect: &[&str]) {
    let query = Query::default().with_search(typed);
    let said = |it: &Fewer| format!("{}: {}", it.search, it.found);
    assert_eq!(fewer(&five(), &query).iter().map(said).collect::<Vec<_>>(), expect, "{typed:?}");
    // Each leads to what it says.
    for it in fewer(&five(), &query) {
        let shown = explore(&five(), &Query::parse(&it.link).0);
        assert_eq!(shown.found, it.found, "{typed:?}: {}", it.search);
    }
}

#[test]
fn where_no_article_has_all_words_the_most_of_them_are_offered() {
    check_fewer("Why did Norway zap the salmon fjordlings?", &["Norway salmon: 2"]);
    check_fewer("salmon Tuesday", &["salmon: 2", "salmon OR Tuesday: 3"]);
    check_fewer("salmon Tuesday country:CL", &["salmon country:CL: 2", "salmon OR Tuesday country:CL: 3"]);
    check_fewer("salmon ceasefire", &[]);
    check_fewer("salmon", &[]);
    check_fewer("which one", &[]);
    check_fewer("\"salmon ceasefire\" pact", &[]);
}
