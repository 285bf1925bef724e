//! The first screen follows from the query.

use crate::corpus::{corpus, five};
use crate::timeline::timeline;
use dateline_explore::corpus::Localisation;
use dateline_explore::view::screens::explore::Explore;
use dateline_explore::view::screens::explore::strip;
use dateline_explore::view::{Condition, ScreenView, understood, view};
use dateline_model::query::{FacetKind, Language, Notice, Query};
use dateline_model::source::{CorpusInfo, Starter};

pub fn explore(query: &str) -> Explore {
    match view(&five(), &Query::parse(query).0).screen {
        ScreenView::Explore(explore) => *explore,
        _ => panic!("another screen"),
    }
}

fn check(query: &str, expect: &[&str]) -> Explore {
    let explore = explore(query);
    let ids: Vec<_> = explore.cards.iter().map(|card| card.id.as_str()).collect();
    assert_eq!(ids, expect, "{query}");
    assert_eq!(explore.found as usize, expect.len(), "{query}");
    explore
}

#[test]
fn each_filter_narrows() {
    check("", &["a", "b", "c", "d", "e"]);
    check("country=PE", &["c"]);
    check("country=PE&country=NO", &["c"]);
    check("country=NO&main=country", &["a", "c", "e"]);
    check("topic=talks&topic=pact", &["a"]);
    check("topic=talks&topic=pact&any=topic", &["a", "b", "c"]);
    check("topic=trade", &["d", "e"]);
    check("topic=trade&main=topic", &["d"]);
    check("sort=latest", &["d", "c", "b", "a", "e"]);
    check("country=XX", &["a", "b", "c", "d", "e"]);
}

#[test]
fn dates_are_possible_or_sure() {
    let explore = check("from=2019-11-01&to=2019-11-30", &["b", "c"]);
    assert_eq!((explore.cards[0].may_fall, explore.undated), (false, 1));
    let explore = check("from=2019-11-06", &["b", "c", "d"]);
    assert_eq!(explore.cards.iter().map(|card| card.may_fall).collect::<Vec<_>>(), [true, false, false]);
    let explore = check("to=2015-01-01", &["a"]);
    assert!(explore.cards[0].may_fall);
    let explore = check("date=about&from=1940-01-01&to=1940-12-31", &["d"]);
    assert!(!explore.cards[0].may_fall, "the war surely touches 1940");
    assert_eq!(explore.undated, 2, "c and e speak of no time");
    assert!(check("date=about&from=2019-03-01&to=2019-03-31", &["d"]).cards[0].may_fall);
    check("from=2020-01-01&to=2019-01-01", &["a", "b", "c", "d", "e"]);
}

#[test]
fn a_value_in_every_article_is_stated_not_offered() {
    let keys = |explore: &Explore| {
        explore.facet(FacetKind::Country).in_all.iter().map(|it| it.value.key.clone()).collect::<Vec<_>>()
    };
    let all = explore("");
    assert_eq!(keys(&all), ["CL", "NO"]);
    assert_eq!(all.facet(FacetKind::Country).groups[0].choices.len(), 1);
    let chosen = explore("country=NO");
    assert_eq!(keys(&chosen), ["CL"]);
    assert!(chosen.facet(FacetKind::Country).groups[0].choices[0].chosen);
    let mainly: Vec<u32> = all.facet(FacetKind::Country).in_all.iter().map(|it| it.mainly).collect();
    assert_eq!(mainly, [3, 3], "which are mainly about it narrows them");
    assert_eq!(check("country=CL&main=country", &["a", "b", "e"]).facet(FacetKind::Country).in_all.len(), 0);
}

#[test]
fn topics_stand_in_the_groups_of_their_file() {
    let explore = explore("");
    let groups: Vec<_> =
        explore.facet(FacetKind::Topic).groups.iter().map(|group| (group.key.as_str(), group.choices.len())).collect();
    assert_eq!(groups, [("diplomacy", 2), ("economy", 1)]);
    assert_eq!(explore.facet(FacetKind::Topic).groups[0].choices[0].value.label, "The pact");
}

#[test]
fn an_empty_list_names_what_emptied_it() {
    let explore = check("country=PE&topic=pact", &[]);
    let found: Vec<_> = explore
        .relaxations
        .iter()
        .map(|relaxation| (relaxation.chip.without.as_str(), relaxation.found_without))
        .collect();
    assert_eq!(found, [("topic=pact", 2), ("country=PE", 1)]);
    assert!(check("country=PE", &["c"]).relaxations.is_empty());
}

#[test]
fn chips_stand_in_the_order_of_the_page() {
    let explore = explore("topic=talks&country=NO&to=2030-01-01&q=pact");
    let kinds: Vec<_> = explore
        .chips
        .iter()
        .map(|chip| match &chip.condition {
            Condition::Search(_) => "search",
            Condition::Dates(..) | Condition::OpenDates => "dates",
            Condition::Value(kind, _) => kind.code(),
        })
        .collect();
    assert_eq!(kinds, ["search", "dates", "country", "topic"]);
    assert_eq!(explore.chips[1].without, "q=pact&country=NO&topic=talks");
}

#[test]
fn links_to_what_is_not_there_are_noticed() {
    let view = view(&five(), &Query::parse("article=zzz&country=XX&topic=nothing").0);
    assert_eq!(
        view.frame.notices,
        [
            Notice::UnknownArticle { id: "zzz".to_owned() },
            Notice::UnknownCountry { iso: "XX".to_owned() },
            Notice::UnknownTopic { slug: "nothing".to_owned() },
        ]
    );
    let ScreenView::Explore(explore) = view.screen else { panic!("an article") };
    assert_eq!((explore.found, explore.chips.len()), (5, 0), "what is left out is in force nowhere");
    assert!(explore.cards.iter().all(|card| !card.link.contains("XX") && !card.link.contains("nothing")));
    let (query, notices) = understood(&five(), &Query::parse("country=XX&country=PE").0);
    assert_eq!((query.to_string().as_str(), notices.len()), ("country=PE", 1));
}

#[test]
fn what_nothing_found_has_keeps_its_place() {
    let counts = |query: &str| {
        let explore = explore(query);
        let choices = explore.facet(FacetKind::Topic).choices();
        choices.map(|choice| (choice.value.key.clone(), choice.count)).collect::<Vec<_>>()
    };
    let own = |all: [(&str, u32); 3]| all.map(|(key, count)| (key.to_owned(), count)).to_vec();
    assert_eq!(counts(""), own([("pact", 2), ("talks", 2), ("trade", 2)]));
    assert_eq!(
        counts("from=2014-01-01&to=2019-11-10"),
        [("talks".to_owned(), 1), ("trade".to_owned(), 0)],
        "the pact is in both"
    );
    assert_eq!(counts("q=zxqvjk"), own([("pact", 0), ("talks", 0), ("trade", 0)]));
}

#[test]
fn charts_have_a_row_per_article_and_marks_on_the_axis() {
    let timeline = timeline(&five(), "country=PE");
    for chart in [&timeline.published, &timeline.about] {
        assert_eq!(chart.rows.len(), 5);
        assert_eq!(chart.rows.iter().filter(|row| row.found).count(), 1);
        let marks = chart.rows.iter().flat_map(|row| &row.marks);
        assert!(marks.clone().count() >= 3);
        for mark in marks {
            assert!(mark.start >= 0.0 && mark.start <= mark.end && mark.end <= 1.0, "{mark:?}");
        }
        for pair in chart.scales.windows(2) {
            assert!(pair[0].end < pair[1].start && pair[0].covers.latest < pair[1].covers.earliest);
        }
        assert!(chart.scales.iter().all(|scale| !scale.ticks.is_empty()));
    }
}

#[test]
fn an_empty_corpus_has_an_empty_screen() {
    let view = view(&corpus(Vec::new()), &Query::parse("q=a&from=2019-01-01&country=KR").0);
    let ScreenView::Explore(explore) = view.screen else { panic!("an article") };
    assert_eq!((explore.found, explore.cards.len(), explore.row_scales.len()), (0, 0, 0));
}

#[test]
fn many_articles_become_bars() {
    use crate::corpus::Draft;
    let drafts = (0..40)
        .map(|at| Draft::new(&format!("n{at}"), "News").on(&format!("20{:02}-{:02}-15", 10 + at / 12, 1 + at % 12)));
    let corpus = corpus(drafts.collect());
    let ScreenView::Explore(explore) = view(&corpus, &Query::parse("from=2011-01-01").0).screen else {
        panic!("an article")
    };
    assert!(explore.has_strip);
    let strip = strip(&corpus, &Query::parse("from=2011-01-01").0);
    assert_eq!((explore.found, explore.row_scales.len(), strip.shown), (28, 0, 28));
    for chart in [strip, timeline(&corpus, "from=2011-01-01").published] {
        assert!(chart.rows.is_empty());
        assert_eq!(chart.bars.iter().map(|bar| bar.sure).sum::<u32>(), 28);
        assert!(chart.bars.iter().all(|bar| bar.maybe == 0 && bar.start < bar.end));
        assert!(chart.bars.windows(2).all(|pair| pair[0].end <= pair[1].start));
    }
}

#[test]
fn a_card_opens_with_care() {
    use crate::corpus::Draft;
    let check = |draft: Draft, query: &str, expect: &str| {
        let ScreenView::Explore(explore) = view(&corpus(vec![draft]), &Query::parse(query).0).screen else {
            panic!("an article")
        };
        let lead: String = explore.cards[0].lead.iter().map(|run| run.text.as_str()).collect();
        assert_eq!(lead, expect);
    };
    let story =
        "A court heard of rape and abuse in the camp on Monday. The judges then adjourned the hearing until May.";
    check(Draft::new("a", "In court").body(story), "", "The judges then adjourned the hearing until May.");
    check(Draft::new("a", "In court").body(story), "q=adjourned", "The judges then adjourned the hearing until May.");
    let mut dated = Draft::new("b", "Talks").body("OSLO (News Service) — Ministers met here for three days of talks.");
    let span = dated.mention("OSLO (News Service)").expect("in the text").span;
    dated.article.dateline = Some(dateline_model::article::Dateline {
        span,
        place: "Oslo".to_owned(),
        country: None,
        date: None,
        rule: dateline_model::rule::Rule::CountryName,
    });
    check(dated, "", "Ministers met here for three days of talks.");
    check(Draft::new("c", "Nothing more"), "", "");
}

#[test]
fn countries_and_topics_go_by_their_names_in_the_language_shown() {
    let mut corpus = five();
    for (rule, korean) in corpus.topics.iter_mut().zip(["회담", "협정"]) {
        rule.ko = korean.to_owned();
    }
    let named = |iso: &str, name: &str| (iso.to_owned(), name.to_owned());
    let starter = |title: &str, query: &str| {
        let (title, note, query) = (title.into(), "b".into(), query.into());
        Starter { title, note, query, ..Starter::default() }
    };
    corpus.info = CorpusInfo {
        title: "Five".into(),
        licence: "Free".into(),
        starters: vec![starter("One", "q=a"), starter("Two", "q=b")],
        ..CorpusInfo::default()
    };
    corpus.localisation = Localisation {
        language: Language::Korean,
        countries: vec![named("CL", "칠레"), named("NO", "노르웨이")],
        info: CorpusInfo { title: "다섯".into(), starters: vec![starter("둘", "q=b")], ..CorpusInfo::default() },
    };
    let shown = view(&corpus, &Query::default());
    assert_eq!((shown.frame.info.title.as_str(), shown.frame.info.licence.as_str()), ("다섯", "Free"));
    assert_eq!(shown.frame.info.starters.iter().map(|it| it.title.as_str()).collect::<Vec<_>>(), ["One", "둘"]);
    let ScreenView::Explore(explore) = shown.screen else { panic!("an article") };
    let labels = |kind: FacetKind| {
        let facet = explore.facet(kind);
        let offered = facet.groups.iter().flat_map(|group| &group.choices).map(|choice| &choice.value);
        let in_all = facet.in_all.iter().map(|it| &it.value);
        in_all.chain(offered).map(|value| value.label.clone()).collect::<Vec<_>>()
    };
    let countries = labels(FacetKind::Country);
    assert!(countries.starts_with(&["칠레".to_owned(), "노르웨이".to_owned()]), "{countries:?}");
    assert_eq!(countries.last().map(String::as_str), Some("Peru"), "English where there is no other name");
    let topics = labels(FacetKind::Topic);
    assert!(topics.contains(&"회담".to_owned()) && topics.contains(&"협정".to_owned()), "{topics:?}");
}
