//! Lessons: what a link to one says, and that a lesson stays at hand while its views are looked at.

use crate::corpus::{Draft, corpus};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::lessons::{At, LessonPlace, at_hand, beside, open, place, revealed};
use dateline_explore::view::{ScreenView, offers, understood, view};
use dateline_model::query::{FacetKind, Notice, Query, ScreenKind};

fn with_lessons(lessons: bool) -> Corpus {
    let mut corpus = corpus(vec![Draft::new("a", "Ferry delayed").body("The ferry was delayed.").on("2019-01-01")]);
    corpus.info.lessons = lessons;
    corpus
}

#[test]
fn a_place_prints_and_parses_back() {
    let all = [
        At::Overview,
        At::Step(3),
        At::Slide { step: 0, answer: false },
        At::Slide { step: 2, answer: false },
        At::Slide { step: 2, answer: true },
    ];
    for at in all {
        assert_eq!(At::of_code(&at.code()), at);
        let own = LessonPlace { name: "ferries".to_owned(), at };
        let link = open(&Query::default(), "ferries", at).to_string();
        let (query, notices) = Query::parse(&link);
        assert_eq!((place(&query), notices.len()), (own.clone(), 0), "{link}");
        let beside = beside(&Query::default(), "article=a&at=0-5", &own, true);
        let (query, _) = Query::parse(&beside.to_string());
        let at_hand = at_hand(&query).expect("at hand");
        assert_eq!((at_hand.place, at_hand.hidden), (own, true));
    }
    for odd in ["0", "-1", "x", "3x", "", "99999999999"] {
        assert_eq!(At::of_code(odd), At::Overview, "{odd}");
    }
    for odd in ["present-", "present-x", "presentation"] {
        assert_eq!(At::of_code(odd), At::Slide { step: 0, answer: false }, "{odd}");
    }
}

#[test]
fn a_lesson_stays_at_hand_until_it_is_put_away() {
    let own = LessonPlace { name: "ferries".to_owned(), at: At::Step(1) };
    let query = beside(&Query::default(), "q=ferry", &own, true);
    for next in [
        query.open_article("a"),
        query.with_search("x"),
        query.toggle(FacetKind::Country, "JP"),
        query.clear_filters(),
        query.open_screen(ScreenKind::Timeline),
        query.explore(),
    ] {
        assert_eq!(at_hand(&next).map(|it| it.place), Some(own.clone()), "{next}");
    }
    assert!(!at_hand(&revealed(&query)).expect("at hand").hidden);
    assert_eq!(at_hand(&query.with_start("")), None);
    assert_eq!(at_hand(&query.open_screen(ScreenKind::Lessons)), None);
    // A starter is left behind as before.
    assert_eq!(Query::default().with_start("wrong-date").open_article("a").start, "");
}

#[test]
fn they_are_offered_where_there_are_articles() {
    // Where a site has none, people write their own.
    for (corpus, has) in [(with_lessons(true), true), (with_lessons(false), true), (corpus(Vec::new()), false)] {
        assert_eq!(offers(&corpus, ScreenKind::Lessons), has);
        let (query, _) = Query::parse("start=lesson:ferries:1");
        let (query, notices) = understood(&corpus, &query);
        assert_eq!((at_hand(&query).is_some(), notices.is_empty()), (has, has));
        assert!(has || matches!(&notices[..], [Notice::BadValue { name, .. }] if name == "start"));
    }
    let shown = view(&with_lessons(true), &Query::parse("screen=lessons&of=ferries&of=2").0).screen;
    assert_eq!(shown, ScreenView::Lessons(LessonPlace { name: "ferries".to_owned(), at: At::Step(2) }));
}
