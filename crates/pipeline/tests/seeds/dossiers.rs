//! The dossiers of the five articles: which there are, in which articles, and what became of each and when.

use crate::explore::text;
use crate::load::{seeds, shared};
use dateline_explore::view::screens::dossiers::{Dossier, Known, Moment, view};
use dateline_model::query::Query;

fn dossier(of: &str) -> Dossier {
    view(shared(), &Query { of: vec![of.to_owned()], ..Query::default() }).chosen.expect("one is asked for")
}

/// The first three letters of the ids of the articles that mention it, in the order of the corpus.
fn articles(dossier: &Dossier) -> Vec<&str> {
    dossier.articles.iter().map(|it| &it.id[..3]).collect()
}

/// The step, how it is stated, when, and who tells it.
fn told(moment: &Moment) -> String {
    let when = moment.when.as_ref().map_or("-", |when| when.edtf.as_str());
    let mut tellers: Vec<&str> =
        moment.told.iter().flat_map(|told| &told.tellers).map(|teller| &teller.article.id[..3]).collect();
    tellers.sort_unstable();
    tellers.dedup();
    let differs: String =
        moment.otherwise.iter().map(|other| format!(" not {} {}", other.when.edtf, other.article.number)).collect();
    format!("{} {} {when} {}{differs}", moment.step.code(), moment.stated.code(), tellers.join("+"))
}

/// Run with `--nocapture` to read all dossiers in plain text.
#[test]
fn every_thing_of_the_system_has_a_dossier_with_its_articles() {
    let shown = view(&seeds(), &Query::default());
    for it in &shown.things {
        println!(
            "{:?} {} ({}): {} mentions, {} articles, {:?}",
            it.known, it.label, it.kind, it.mentions, it.articles, it.years
        );
        let dossier = dossier(&it.key);
        dossier.wordings.iter().for_each(|it| println!("    “{}” {}", it.words, it.count));
        dossier.life.iter().chain(&dossier.undated).for_each(|it| println!("    * {}", told(it)));
        dossier
            .sentences
            .iter()
            .for_each(|it| println!("    - {}", if it.folded { "(folded)".to_owned() } else { text(&it.sentence) }));
        println!(
            "    countries {:?}",
            dossier.countries.iter().map(|it| (&*it.country.key, it.sentences)).collect::<Vec<_>>()
        );
        println!("    related {:?}", dossier.related.iter().map(|it| (&*it.label, it.sentences)).collect::<Vec<_>>());
    }
    for (of, kind, expect) in [
        ("gsomia", "agreement", &["001", "003", "004"][..]),
        ("treaty-1965", "treaty", &["001"]),
        ("two-plus-two", "meeting", &["000"]),
        ("leaders-summit", "meeting", &["001", "004"]),
        ("g20-nagoya", "meeting", &["001", "004"]),
        ("trilateral-defence-talks", "meeting", &["002"]),
        ("shangri-la-dialogue", "meeting", &["002"]),
        ("defence-dialogue", "meeting", &["002"]),
        ("joint-drills", "exercise", &["002"]),
        ("extended-deterrence", "matter", &["002"]),
        ("wartime-command", "matter", &["002"]),
        ("export-curbs", "dispute", &["001", "003", "004"]),
        ("wartime-labour", "dispute", &["001", "003", "004"]),
        ("wartime-brothels", "matter", &["000", "001"]),
        ("islets", "dispute", &["000"]),
        ("north-korea-nuclear", "matter", &["001", "002"]),
        ("korean-armistice", "agreement", &["002"]),
    ] {
        let dossier = dossier(of);
        let mut found = articles(&dossier);
        found.sort_unstable();
        assert_eq!(
            (dossier.thing.kind.as_str(), dossier.thing.known, found),
            (kind, Known::Listed, expect.to_vec()),
            "{of}"
        );
        assert!(!dossier.sentences.is_empty() && !dossier.countries.is_empty(), "{of}");
    }
}

#[test]
fn the_life_of_the_pact_is_told_with_both_days_for_its_end() {
    let pact = dossier("gsomia");
    let life: Vec<String> = pact.life.iter().map(told).collect();
    let expect = [
        "made happened 2016-11 003",
        "notice happened 2019-08 003",
        "due planned 2019-11-22 004 not 2019-11-23 2",
        "extended happened 2019-11-22 001+004",
        "due planned 2019-11-23 003 not 2019-11-22 4",
    ];
    for step in expect {
        assert!(life.iter().any(|it| it == step), "{step}: {life:#?}");
    }
    let undated: Vec<String> = pact.undated.iter().map(told).collect();
    assert!(undated.iter().any(|it| it == "threatened happened - 001+004"), "{undated:#?}");
    assert!(undated.iter().any(|it| it.starts_with("extended urged - 001")), "{undated:#?}");
    let called: Vec<&str> = pact.wordings.iter().map(|it| it.words.as_str()).collect();
    for words in ["GSOMIA", "the pact", "The accord", "the hard-won agreement", "defense pact"] {
        assert!(called.contains(&words), "{words}: {called:?}");
    }
}

#[test]
fn the_lives_of_the_others_are_dated_only_as_the_text_allows() {
    for (of, expect) in [
        ("treaty-1965", &["made happened 1965 001"][..]),
        ("two-plus-two", &["held happened 2009 000"]),
        ("leaders-summit", &["planned planned 2019-12 001+004"]),
        ("g20-nagoya", &["held happened 2019-11-23 001"]),
        ("trilateral-defence-talks", &["held happened 2019 002"]),
        ("wartime-labour", &["measure happened 2018 003"]),
    ] {
        let life: Vec<String> = dossier(of).life.iter().map(told).collect();
        for step in expect {
            assert!(life.iter().any(|it| it == step), "{of} {step}: {life:#?}");
        }
    }
    // "On Tuesday": some Tuesday of the days on which the article may have appeared.
    let talks = dossier("two-plus-two");
    let tuesday = talks.life.iter().find(|it| it.when.as_ref().is_some_and(|when| when.edtf.starts_with('[')));
    assert!(tuesday.is_some(), "{:#?}", talks.life.iter().map(told).collect::<Vec<_>>());
}

#[test]
fn what_is_not_there_is_said_to_be_denied() {
    let shown = view(shared(), &Query::default());
    let treaty = shown.things.iter().find(|it| it.label == "peace treaty").expect("it is spoken of");
    let undated: Vec<String> = dossier(&treaty.key).undated.iter().map(told).collect();
    assert_eq!(undated, ["made denied - 002"]);
}

#[test]
fn sentences_on_the_women_forced_into_brothels_are_folded() {
    let women = dossier("wartime-brothels");
    assert!(women.thing.folded && women.sentences.iter().all(|it| it.folded));
    assert!(women.life.is_empty(), "nothing of it is scored or dated");
}
