//! Filters by name: one choice for what articles spell differently, and every form of it finds the same.

use crate::corpus::{Draft, corpus};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::explore::Explore;
use dateline_explore::view::{ScreenView, view};
use dateline_model::query::{FacetKind, Notice, Query};

fn explore(corpus: &Corpus, query: &str) -> Explore {
    crate::counts::explore(corpus, &Query::parse(query).0)
}

/// Articles by number, each with its people.
fn people(articles: &[&[&str]]) -> Corpus {
    let draft = |(at, names): (usize, &&[&str])| {
        let text = names.join(" met ");
        names.iter().fold(Draft::new(&format!("a{at}"), "Talks").body(&text), |draft, name| draft.person(name))
    };
    corpus(articles.iter().enumerate().map(draft).collect())
}

/// What is offered, with the number of articles, and what is in all of them.
fn check(articles: &[&[&str]], expect: &[(&str, u32)], everywhere: &[&str]) {
    let screen = explore(&people(articles), "");
    let facet = screen.facet(FacetKind::Person);
    let choices = facet.groups.iter().flat_map(|group| &group.choices);
    let found: Vec<_> = choices.map(|choice| (choice.value.label.as_str(), choice.count)).collect();
    assert_eq!(found, expect, "{articles:?}");
    assert_eq!(facet.in_all.iter().map(|it| it.value.label.as_str()).collect::<Vec<_>>(), everywhere);
}

#[test]
fn spellings_of_one_name_are_one_choice() {
    check(&[&["Ana Lund"], &["Bo Ek"], &["Ana Lund", "Bo Ek"]], &[("Ana Lund", 2), ("Bo Ek", 2)], &[]);
    check(&[&["Li Ha-Na"], &["Li Ha-na"], &["Li Ha-na"], &["Bo Ek"]], &[("Li Ha-na", 3), ("Bo Ek", 1)], &[]);
    check(&[&["José Díaz"], &["Jose Diaz"], &[]], &[("José Díaz", 2)], &[]);
    check(&[&["Carl T. Holm"], &["Carl Holm"], &[]], &[("Carl T. Holm", 2)], &[]);
}

#[test]
fn a_surname_joins_the_only_name_that_it_can_mean() {
    check(&[&["Ana Lund"], &["Lund"], &[]], &[("Ana Lund", 2)], &[]);
    check(&[&["Li Ha-na"], &["Li"], &[]], &[("Li Ha-na", 2)], &[]);
    check(&[&["Ana Lund"], &["Bo Lund"], &["Lund"]], &[("Ana Lund", 1), ("Bo Lund", 1), ("Lund", 1)], &[]);
    check(&[&["Ana Lund"], &["Ana Lund"]], &[], &["Ana Lund"]);
}

#[test]
fn every_form_of_a_name_finds_the_same() {
    let corpus = people(&[&["Ana Lund"], &["Lund", "Bo Ek"], &["Bo Ek"]]);
    for name in ["Ana+Lund", "ana-lund", "Lund"] {
        let query = format!("person={name}");
        assert_eq!(explore(&corpus, &query).found, 2, "{name}");
        let screen = explore(&corpus, &query);
        let chosen = screen.facet(FacetKind::Person).groups[0].choices.iter().filter(|choice| choice.chosen);
        assert_eq!(chosen.map(|choice| choice.count).collect::<Vec<_>>(), [2], "{name}");
        assert_eq!(screen.chips[0].without, "");
    }
    let (query, _) = Query::parse("person=Nobody&agency=None");
    let unknown = view(&corpus, &query).frame.notices;
    assert!(matches!(&unknown[0], Notice::UnknownName { kind: FacetKind::Person, name } if name == "Nobody"));
    assert!(matches!(&unknown[1], Notice::UnknownName { kind: FacetKind::Agency, .. }));
}

#[test]
fn two_outlets_mean_either_and_two_agencies_both() {
    let corpus = corpus(vec![
        Draft::new("a", "One").outlet("The Fjord Post").agency("NTB"),
        Draft::new("b", "Two").outlet("Diario del Sur").agency("NTB").agency("EFE"),
        Draft::new("c", "Three").agency("EFE").organisation("Coast Guard"),
    ]);
    for (query, found) in [
        ("outlet=The+Fjord+Post", 1),
        ("outlet=The+Fjord+Post&outlet=diario+del+sur", 2),
        ("agency=NTB&agency=EFE", 1),
        ("agency=NTB&agency=EFE&any=agency", 3),
        ("organisation=coast+guard", 1),
    ] {
        assert_eq!(explore(&corpus, query).found, found, "{query}");
    }
}

#[test]
fn a_name_in_the_text_leads_to_all_articles_with_it() {
    let corpus = people(&[&["Lund"], &["Ana Lund"]]);
    let (query, _) = Query::parse("article=a0");
    let ScreenView::Article(page) = view(&corpus, &query).screen else { panic!("no article") };
    assert_eq!(page.marks.iter().map(|mark| mark.key.as_deref()).collect::<Vec<_>>(), [Some("Ana Lund")]);
}
