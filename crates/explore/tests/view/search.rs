//! Search: what is found, and in which order.

use crate::corpus::{Draft, corpus, five};
use crate::explore::explore;
use dateline_explore::index::words::words;
use dateline_explore::index::{Clause, ClauseKind, Search, searched};
use dateline_explore::view::assist::more_passages;
use dateline_explore::view::{Run, ScreenView, view};
use dateline_model::article::Article;
use dateline_model::query::Query;
use dateline_model::rule::Kind;
use proptest::prelude::*;

/// Whether `article` answers to `search`, by reading it through.
pub fn answers(article: &Article, search: &Search) -> bool {
    let holds = |clause: &Clause| {
        let found = match &clause.kind {
            ClauseKind::Term(term) => {
                searched(article).iter().any(|piece| !term.hits(&words(piece.text, 0)).is_empty())
            }
            ClauseKind::Filter(_) => false,
        };
        found != clause.without
    };
    search.groups.iter().all(|group| group.iter().any(holds))
}

fn check(search: &str, expect: &[&str]) {
    let query = Query { search: search.to_owned(), ..Query::default() };
    let ids: Vec<_> = explore(&query.to_string()).cards.into_iter().map(|card| card.id).collect();
    assert_eq!(ids, expect, "{search:?}");
}

#[test]
fn all_words_must_match() {
    check("pact", &["b", "a"]);
    check("pact expire", &["b"]);
    check("pacts signing", &["a"]);
    check("\"ten years\"", &["a"]);
    check("\"years ten\"", &[]);
    check("pact -leave", &["a"]);
    check("cafe", &["a"]);
    check("ceasefire", &["c"]);
    check("cease fire", &["c"]);
    check("salm", &["d", "c"]);
    check("salm ", &[]);
    check("networks", &[]);
    check("-", &["a", "b", "c", "d", "e"]);
    check("!?\"", &["a", "b", "c", "d", "e"]);
    check("-pact", &["c", "d", "e"]);
}

#[test]
fn a_word_in_the_headline_tells_more() {
    let long = "Filler words that say nothing of the matter. ".repeat(5);
    let corpus = corpus(vec![
        Draft::new("body", "Other news").body("Something else.").body(&format!("{long} The harbour opened.")),
        Draft::new("lead", "More news").body(&format!("The harbour opened. {long}")).body("Something else."),
        Draft::new("head", "The harbour opens").body(&long),
    ]);
    let ScreenView::Explore(explore) = view(&corpus, &Query::parse("q=harbour").0).screen else { panic!("an article") };
    let ids: Vec<_> = explore.cards.iter().map(|card| card.id.as_str()).collect();
    assert_eq!(ids, ["head", "lead", "body"]);
    assert!(explore.cards[0].headline.iter().any(|run| run.hit && run.text == "harbour"));
    assert!(explore.cards[2].lead.iter().any(|run| run.hit && run.text == "harbour"));
}

#[test]
fn a_headline_with_all_the_words_comes_first() {
    let corpus = corpus(vec![
        Draft::new("may", "On the trail, May 2020").body("In August 2020 the trail ends. May 2020 was dull. May!"),
        Draft::new("august", "On the trail, August 2020").body(&"It went on and on for many a page. ".repeat(9)),
    ]);
    let ScreenView::Explore(explore) = view(&corpus, &Query::parse("q=trail+august+2020").0).screen else {
        panic!("an article")
    };
    let ids: Vec<_> = explore.cards.iter().map(|card| card.id.as_str()).collect();
    assert_eq!(ids, ["august", "may"]);
}

#[test]
fn a_card_shows_the_sentence_that_answers_best() {
    let story = "Salmon swim, and salmon sell, as salmon do. Norway bought salmon. Nothing else was sold.";
    let corpus = corpus(vec![
        Draft::new("a", "Fish").body("The day was quiet in the north.").body(story).junk("salmon Norway", Kind::Share),
    ]);
    for (search, expect) in [
        ("salmon", "Salmon swim, and salmon sell, as salmon do."),
        ("salmon norway", "Norway bought salmon."),
        ("\"nothing else\"", "Nothing else was sold."),
        ("sold OR quiet", "The day was quiet in the north."),
        ("nothing|else|sold|swim salmon", "Salmon swim, and salmon sell, as salmon do."),
        ("fish", "The day was quiet in the north."),
        ("-zzz salmon", "Salmon swim, and salmon sell, as salmon do."),
        // Over the end of a sentence: no sentence has it.
        ("\"do norway\"", "The day was quiet in the north."),
        ("\"do norway\" else", "Nothing else was sold."),
    ] {
        let query = Query { search: search.to_owned(), ..Query::default() };
        let ScreenView::Explore(explore) = view(&corpus, &query).screen else { panic!("an article") };
        let lead = explore.cards.first().map(|card| card.lead.iter().map(|run| run.text.as_str()).collect::<String>());
        assert_eq!(lead.as_deref(), Some(expect), "{search}");
    }
}

#[test]
fn the_other_sentences_that_answer_are_there_for_who_asks() {
    let story = "Salmon swim. Nothing else does. Norway bought salmon. The salmon sold.";
    let corpus = corpus(vec![Draft::new("a", "Fish").body(story).body("No more of it."), Draft::new("b", "Salmon")]);
    for (search, id, expect) in [
        ("salmon", "a", &["Norway bought [salmon].", "The [salmon] sold."][..]),
        ("salmon norway", "a", &["[Salmon] swim.", "The [salmon] sold."]),
        ("slamon", "a", &["Norway bought [salmon].", "The [salmon] sold."]),
        ("salmon", "b", &[]),
        ("fish", "a", &[]),
        ("-salmon", "a", &[]),
        ("salmon", "nowhere", &[]),
    ] {
        let query = Query { search: search.to_owned(), ..Query::default() };
        let marked = |run: &Run| if run.hit { format!("[{}]", run.text) } else { run.text.clone() };
        let found = more_passages(&corpus, &query, id);
        let found: Vec<String> = found.iter().map(|runs| runs.iter().map(marked).collect()).collect();
        assert_eq!(found, expect, "{search} in {id}");
        let ScreenView::Explore(explore) = view(&corpus, &query).screen else { panic!("an article") };
        let card = explore.cards.iter().find(|card| card.id == id);
        assert_eq!(card.map_or(0, |card| card.more as usize), expect.len(), "{search} in {id}");
    }
}

#[test]
fn korean_and_japanese_are_found_by_their_parts() {
    let corpus = corpus(vec![
        Draft::new("ko", "한일 정상회담").body("서울에서 정상회담이 열렸다."),
        Draft::new("ja", "日韓首脳会談").body("東京で首脳会談が開かれた。"),
    ]);
    for (search, expect) in
        [("정상회담", "ko"), ("회담", "ko"), ("담", "ko"), ("首脳会談", "ja"), ("談", "ja"), ("東京", "ja")]
    {
        let query = Query { search: search.to_owned(), ..Query::default() };
        let ScreenView::Explore(explore) = view(&corpus, &query).screen else { panic!("an article") };
        let ids: Vec<_> = explore.cards.iter().map(|card| card.id.as_str()).collect();
        assert_eq!(ids, [expect], "{search}");
    }
}

proptest! {
    #[test]
    fn the_index_finds_what_reading_finds(search in "[\"a-zé가나会談 |*'’-]{0,24}", extra in "[a-zé가나会談 .,'’-]{0,40}") {
        let mut drafts = vec![Draft::new("x", "abc de").body(&extra), Draft::new("y", &extra).body("가나 会談 e-a be a")];
        drafts.push(Draft::new("z", "talks").body(&search));
        let mut corpus = corpus(drafts);
        corpus.articles.extend(five().articles);
        let corpus = dateline_pipeline::corpus_of(corpus.info, corpus.topics, corpus.articles, Vec::new());
        let parsed = Search::parse(&search);
        let (found, _) = corpus.index.search(&parsed);
        for (at, article) in corpus.articles.iter().enumerate() {
            prop_assert_eq!(found.contains(at), answers(article, &parsed), "{} {:?}", article.id, parsed);
        }
    }
}
