//! The topics of the shipped articles.

use crate::load::shared;
use dateline_explore::view::{ScreenView, view};
use dateline_model::article::Salience;
use dateline_model::query::{FacetKind, Query};

/// The topics of the article whose id starts with `id`: all of them, and those that the story is about.
#[track_caller]
fn check(id: &str, all: &[&str], about: &[&str]) {
    let corpus = shared();
    let article = corpus.articles.iter().find(|article| article.id.starts_with(id)).expect("an article");
    let mut found: Vec<_> = article.topics.iter().map(|topic| topic.topic.as_str()).collect();
    found.sort_unstable();
    assert_eq!(found, all);
    for slug in about {
        let topic = article.topics.iter().find(|topic| topic.topic == *slug).expect("a topic");
        assert_eq!(topic.salience, Salience::Primary, "{slug}");
    }
    for mention in article.topics.iter().flat_map(|topic| &topic.evidence) {
        let inside = article.story().any(|segment| segment.span.contains(mention.span));
        assert!(inside, "{:?} is not of the story", mention.span.of(&article.text));
    }
}

#[test]
fn each_article_has_its_topics() {
    check(
        "000",
        &[
            "bilateral-relations",
            "colonial-history",
            "comfort-women",
            "japan-china-south-korea",
            "multilateral-forum",
            "security-talks",
            "summit-diplomacy",
            "territorial-dispute",
            "us-alliance",
        ],
        &["security-talks", "bilateral-relations"],
    );
    check(
        "002",
        &[
            "bilateral-relations",
            "colonial-history",
            "joint-military-exercises",
            "multilateral-forum",
            "north-korea-nuclear",
            "operational-control-transfer",
            "security-talks",
            "trilateral-cooperation",
            "us-alliance",
        ],
        &["security-talks", "trilateral-cooperation"],
    );
    check(
        "003",
        &[
            "bilateral-relations",
            "colonial-history",
            "export-controls",
            "intelligence-sharing-pact",
            "security-talks",
            "summit-diplomacy",
            "trilateral-cooperation",
            "us-alliance",
            "wartime-forced-labour",
        ],
        &["intelligence-sharing-pact", "bilateral-relations"],
    );
    check(
        "004",
        &[
            "bilateral-relations",
            "colonial-history",
            "export-controls",
            "intelligence-sharing-pact",
            "multilateral-forum",
            "summit-diplomacy",
            "trade-dispute",
            "trilateral-cooperation",
            "us-alliance",
            "wartime-forced-labour",
        ],
        &["summit-diplomacy", "intelligence-sharing-pact", "bilateral-relations"],
    );
}

#[test]
fn a_topic_is_found_by_other_names_that_no_article_uses() {
    let corpus = shared();
    let named = |name: &str| {
        let topic = corpus.topics.iter().find(|topic| topic.other_names.iter().any(|other| other == name));
        topic.map(|topic| topic.slug.as_str())
    };
    assert_eq!(named("comfort women"), Some("comfort-women"));
    assert_eq!(named("Dokdo"), Some("territorial-dispute"));
    assert_eq!(named("竹島"), Some("territorial-dispute"));
    assert_eq!(named("지소미아"), Some("intelligence-sharing-pact"));
    assert!(corpus.articles.iter().all(|article| !article.text.contains("Dokdo")));
}

#[test]
fn a_search_by_such_a_name_offers_the_topic_and_nothing_else() {
    let corpus = shared();
    for (typed, topic) in [
        ("Dokdo", "territorial-dispute"),
        ("dokdo ", "territorial-dispute"),
        ("Takeshima", "territorial-dispute"),
        ("liancourt rocks", "territorial-dispute"),
        ("독도", "territorial-dispute"),
        ("竹島問題", "territorial-dispute"),
        ("comfort women", "comfort-women"),
        ("\"comfort women\"", "comfort-women"),
        ("위안부 문제", "comfort-women"),
        ("慰安婦", "comfort-women"),
        ("지소미아", "intelligence-sharing-pact"),
        ("軍事情報包括保護協定", "intelligence-sharing-pact"),
        ("강제징용", "wartime-forced-labour"),
    ] {
        let query = Query::default().with_search(typed);
        let ScreenView::Explore(screen) = view(corpus, &query).screen else { panic!("no list") };
        let [name] = screen.other_names.as_slice() else { panic!("{typed}: {:?}", screen.other_names) };
        assert_eq!((name.key.as_str(), name.used, screen.found), (topic, 0, 0), "{typed}");
        assert_eq!(screen.corrected, None, "{typed}: a name is no misspelling");
        assert!(name.count > 0, "{typed}");
        // No name of the islets is given them by the page.
        assert!(topic != "territorial-dispute" || name.label == "Territorial dispute", "{typed}: {name:?}");
    }
}

#[test]
fn a_name_in_another_script_finds_whom_it_means() {
    let corpus = shared();
    for (typed, kind, key) in [
        ("한국", FacetKind::Country, "KR"),
        ("韓国", FacetKind::Country, "KR"),
        ("일본", FacetKind::Country, "JP"),
        ("日本", FacetKind::Country, "JP"),
        ("アメリカ", FacetKind::Country, "US"),
        ("북한", FacetKind::Country, "KP"),
        ("아베", FacetKind::Person, "Shinzo Abe"),
        ("아베 신조", FacetKind::Person, "Shinzo Abe"),
        ("安倍", FacetKind::Person, "Shinzo Abe"),
        ("安倍晋三", FacetKind::Person, "Shinzo Abe"),
        ("문재인", FacetKind::Person, "Moon Jae-in"),
        ("文在寅", FacetKind::Person, "Moon Jae-in"),
    ] {
        let query = Query::default().with_search(typed);
        let ScreenView::Explore(screen) = view(corpus, &query).screen else { panic!("no list") };
        let [name] = screen.other_names.as_slice() else { panic!("{typed}: {:?}", screen.other_names) };
        assert_eq!((name.kind, name.key.as_str()), (kind, key), "{typed}");
        let chosen = view(corpus, &Query::default().toggle(kind, key)).screen;
        let ScreenView::Explore(chosen) = chosen else { panic!("no list") };
        assert!(screen.found > 0 && screen.found == chosen.found, "{typed}");
    }
    let ScreenView::Explore(screen) = view(corpus, &Query::default().with_search("country:한국")).screen else {
        panic!("no list")
    };
    assert_eq!(screen.found, 5);
    let ScreenView::Explore(screen) = view(corpus, &Query::default().with_search("Kim Jong Un")).screen else {
        panic!("no list")
    };
    assert_eq!((screen.found, screen.corrected, screen.nobody.as_deref()), (0, None, Some("Kim Jong Un")));
}
