//! Words in context: every place, one to a line, in the order asked for.

use crate::corpus::{Draft, corpus};
use dateline_explore::view::screens::explore::concordance;
use dateline_explore::view::{ScreenView, view};
use dateline_model::query::Query;
use dateline_model::rule::Kind;

/// What stands around each hit of `query`, as "before|hit|after".
fn check(query: &str, expect: &[&str]) {
    let corpus = corpus(vec![
        Draft::new("a", "A pact at last")
            .body("The old pact ended. Nobody mourned the pact, he said.")
            .on("2019-01-01"),
        Draft::new("b", "Salmon")
            .body("A new pact, signed in haste.")
            .junk("Share this pact", Kind::Share)
            .on("2019-02-01"),
    ]);
    let lines = concordance(&corpus, &Query::parse(query).0).lines;
    let said: Vec<_> = lines.iter().map(|it| format!("{}|{}|{}", it.before, it.hit, it.after)).collect();
    assert_eq!(said, expect, "{query}");
    assert!(lines.iter().all(|line| line.article.link.contains("q=")), "the way to the article keeps the search");
}

#[test]
fn every_place_in_the_order_asked_for() {
    let (headline, first) = ("A |pact| at last", "The old |pact| ended. Nobody mourned the pact, he said.");
    let second = "The old pact ended. Nobody mourned the |pact|, he said.";
    let third = "A new |pact|, signed in haste.";
    check("q=pact&context=article&sort=earliest", &[headline, first, second, third]);
    check("q=pact&context=before", &[headline, third, first, second]);
    check("q=pact&context=after", &[headline, first, second, third]);
    check("q=pact", &[]);
    check("context=before", &[]);
    check("q=nothing&context=before", &[]);
}

#[test]
fn long_paragraphs_are_cut_between_words() {
    let words = "lorem ipsum dolor ".repeat(40);
    let corpus = corpus(vec![Draft::new("a", "Talks").body(&format!("{words}pact {words}"))]);
    let lines = concordance(&corpus, &Query::parse("q=pact&context=article").0).lines;
    assert!(lines[0].before.len() < 70 && lines[0].after.len() < 70, "{lines:?}");
    assert!(
        lines[0]
            .before
            .split_whitespace()
            .chain(lines[0].after.split_whitespace())
            .all(|word| words.contains(&format!("{word} ")))
    );
}

#[test]
fn no_blank_comes_between_where_the_text_has_none() {
    let corpus =
        corpus(vec![Draft::new("a", "협상").body("한일 협상이 열렸다"), Draft::new("b", "b").body("「協定」を結ぶ")]);
    let said = |query: &str| {
        let lines = concordance(&corpus, &Query::parse(query).0).lines;
        lines.iter().map(|it| format!("{}|{}|{}", it.before, it.hit, it.after)).collect::<Vec<_>>()
    };
    assert_eq!(said("q=협상&context=article"), ["|협상|", "한일 |협상|이 열렸다"]);
    assert_eq!(said("q=協定&context=article"), ["「|協定|」を結ぶ"]);
}

#[test]
fn what_is_cut_is_said() {
    let shown = |times: usize| {
        let corpus = corpus(vec![Draft::new("a", "Talks").body(&"pact and ".repeat(times)), Draft::new("b", "A pact")]);
        let it = concordance(&corpus, &Query::parse("q=pact&context=article").0);
        (it.lines.len(), it.cut)
    };
    assert_eq!(shown(10), (11, false));
    assert_eq!(shown(499), (500, false));
    assert_eq!(shown(500), (500, true));
}

#[test]
fn the_strip_of_an_article_knows_where_its_hits_are() {
    let corpus = corpus(vec![Draft::new("a", "Talks").body("pact here").body("and there a pact")]);
    let ScreenView::Article(page) = view(&corpus, &Query::parse("article=a&q=pact").0).screen else {
        panic!("no article")
    };
    assert_eq!(page.hits.len(), 2);
    assert!(page.hits[0] < 0.01 && page.hits[1] > 0.7, "{:?}", page.hits);
}
