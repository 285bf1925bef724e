//! Words of a search that are corrected, or left as they are; a search that holds no word.

use crate::corpus::{Draft, corpus, five};
use crate::counts::explore;
use dateline_explore::view::assist::{country, is_wordless};
use dateline_explore::view::screens::explore::concordance;
use dateline_explore::view::{ScreenView, view};
use dateline_model::query::{Query, Sort};
use proptest::prelude::*;

/// What `typed` is corrected to, and how many articles are found.
fn check(typed: &str, corrected: Option<&str>, found: u32) {
    let screen = explore(&five(), &Query::default().with_search(typed));
    assert_eq!((screen.corrected.as_deref(), screen.found), (corrected, found), "{typed:?}");
}

#[test]
fn words_that_no_article_has_are_corrected() {
    check("norwey", Some("norway"), 5);
    check("Nroway ", Some("norway "), 5);
    check("norway slamon", Some("norway salmon"), 2);
    check("fihsing pcat", Some("fishing pact"), 1);
    check("slamon -trade", Some("salmon -trade"), 1);
    check("slamon country:PE", Some("salmon country:PE"), 1);
    check("cease-fyre", Some("cease-fire"), 1);
    check("qaciz OR slamon", None, 0);
    check("slamom OR salmun ", Some("salmon "), 2);
    check("fihsing-pcat", Some("fishing pact"), 1);
    check("norway -fihsing-pcat", None, 5);
}

#[test]
fn what_is_known_or_quoted_or_far_is_not_corrected() {
    check("pact", None, 2);
    check("\"norwey\"", None, 0);
    check("norwe*", None, 0);
    check("zorwezq", None, 0);
    // Known words that no article has together.
    check("fishing cease-fire", None, 0);
    check("2018 ", None, 0);
    check("pct ", Some("pact "), 2);
    check("pt ", None, 0);
    check("bact ", None, 0);
    check("-norwey", None, 5);
    check("回談", None, 0);
    let exact = Query::default().with_search("norwey").with_exact(true);
    let screen = explore(&five(), &exact);
    assert_eq!((screen.corrected, screen.found), (None, 0));
    assert_eq!(exact.with_search("norwey").to_string(), "q=norwey");
}

#[test]
fn of_near_words_the_likeliest_is_taken() {
    let corpus = corpus(vec![
        Draft::new("a", "The harbour opens").body("A harbour for cod."),
        Draft::new("b", "The coast is clear"),
        Draft::new("c", "The coast and the toast"),
        Draft::new("d", "The cost of it"),
    ]);
    for (typed, corrected) in [
        ("coats ", "coast "),
        ("toust ", "toast "),
        ("coasd ", "coast "),
        ("cosd harbour", "cod harbour"),
        ("koast ", "coast "),
        ("kod harbour", "cod harbour"),
    ] {
        let screen = explore(&corpus, &Query::default().with_search(typed));
        assert_eq!(screen.corrected.as_deref(), Some(corrected), "{typed}");
    }
}

#[test]
fn a_word_that_many_articles_have_is_no_mistake() {
    let corpus = corpus(vec![
        Draft::new("a", "The pact was signed").body("A pact on cod."),
        Draft::new("b", "The pact was kept").body("Both stood by the pact."),
        Draft::new("c", "A pact for all"),
        Draft::new("d", "In part the end of it"),
    ]);
    // No article has both, and "part" is one letter from "pact".
    let screen = explore(&corpus, &Query::default().with_search("pact end "));
    assert_eq!((screen.corrected, screen.found), (None, 0));
}

#[test]
fn of_equally_near_words_the_one_that_fits_the_others_is_taken() {
    let corpus = corpus(vec![
        Draft::new("a", "Lund names a running mate").body("The coast has been quiet."),
        Draft::new("b", "A running mate in doubt").body("It has been doubted."),
        Draft::new("c", "Nothing has been said"),
        Draft::new("d", "Bienz names a running mate"),
    ]);
    for (typed, corrected) in [
        ("bien ", "been "),
        ("bien names ", "bienz names "),
        ("bien doubted ", "been doubted "),
        ("bien -doubted ", "been -doubted"),
    ] {
        let screen = explore(&corpus, &Query::default().with_search(typed).with_exact(false));
        assert_eq!(screen.corrected.as_deref(), Some(corrected), "{typed}");
    }
}

#[test]
fn everything_follows_the_corrected_search() {
    let corpus = five();
    let query = Query::parse("q=slamon&context=article").0;
    let screen = explore(&corpus, &query);
    let corrected = explore(&corpus, &query.with_search(screen.corrected.as_deref().expect("a correction")));
    assert_eq!(screen.facets, corrected.facets);
    let right = query.with_search(screen.corrected.as_deref().expect("a correction"));
    let hits = |query| concordance(&corpus, query).lines.into_iter().map(|line| line.hit).collect::<Vec<_>>();
    assert_eq!(hits(&query), hits(&right));
    assert!(screen.in_context && screen.cards[0].lead.iter().any(|run| run.hit));
    let ScreenView::Article(page) = view(&corpus, &query.open_article("d")).screen else { panic!("no article") };
    assert!(page.blocks[0].runs.iter().any(|run| run.hit && run.text == "salmon"));
    assert!(!page.hits.is_empty());
}

proptest! {
    #[test]
    fn one_mistake_is_mended(word in 0_usize..5, kind in 0_usize..4, at in 0_usize..16, letter in prop::char::range('a', 'z')) {
        let word = ["minister", "particular", "countries", "expires", "networks"][word];
        let word = if word == "networks" { "salmon" } else { word };
        let mut letters: Vec<char> = word.chars().collect();
        let at = at % (letters.len() - 1);
        match kind {
            0 => letters.insert(at, letter),
            1 => drop(letters.remove(at)),
            2 => letters[at] = letter,
            _ => letters.swap(at, at + 1),
        }
        let typed: String = letters.into_iter().chain([' ']).collect();
        let corpus = five();
        let found = explore(&corpus, &Query::default().with_search(&typed)).found;
        prop_assert_eq!(found, explore(&corpus, &Query::default().with_search(word)).found, "{}", typed);
    }
}

#[test]
fn signs_without_a_word_search_for_nothing() {
    for (typed, expect) in [
        ("(", true),
        (" ?! ... \u{2014} ", true),
        ("OR", true),
        ("|", true),
        ("\"\"", true),
        ("", false),
        ("  ", false),
        ("(a)", false),
        ("country:PE", false),
        ("or else", false),
    ] {
        let query = Query::default().with_search(typed);
        assert_eq!(is_wordless(&query), expect, "{typed:?}");
        // What has no word to search for has no best match either.
        assert_eq!(query.default_sort() == Sort::Best, !typed.trim().is_empty() && !expect, "{typed:?}");
        assert_eq!(explore(&five(), &query).found == 5, expect || typed.trim().is_empty(), "{typed:?}");
    }
}

#[test]
fn a_country_that_is_searched_for_leads_to_all_that_name_it() {
    let corpus = five();
    let leads = |typed: &str| country(&corpus, &Query::default().with_search(typed)).map(|way| (way.label, way.link));
    let way = leads("Norway").expect("a country of the corpus");
    assert_eq!(way.0, "Norway");
    let filtered = Query::parse(&way.1).0;
    assert!(filtered.search.is_empty());
    assert!(explore(&corpus, &filtered).found >= explore(&corpus, &Query::default().with_search("Norway")).found);
    for typed in ["pact", "Norway pact", "", "("] {
        assert_eq!(leads(typed), None, "{typed:?}");
    }
}
