//! The topic files that the project ships: every pattern parses, every label is there, and the general set makes
//! sense of ordinary news.

use dateline_model::article::Salience;
use dateline_model::source::{DOSSIER_KINDS, Source, TopicFile};
use dateline_reading::read::read_with;
use dateline_reading::recognise::topics::TopicSet;
use std::collections::BTreeSet;

const GENERAL: &str = include_str!("../../../assets/topics.toml");
const SEEDS: &str = include_str!("../../../seeds/topics.toml");

fn check(name: &str, text: &str) {
    let file: TopicFile = toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    for rules in [&file.topic, &file.dossier] {
        let Err(errors) = TopicSet::compile(rules) else { continue };
        let lines: Vec<_> = errors.iter().map(|error| format!("{name}:{:?}: {error}", error.line_in(text))).collect();
        panic!("{}", lines.join("\n"));
    }
    let slugs: BTreeSet<_> = file.topic.iter().map(|topic| topic.slug.as_str()).collect();
    assert_eq!(slugs.len(), file.topic.len(), "{name}: a slug stands twice");
    for topic in &file.topic {
        let slug = &topic.slug;
        assert!(slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{name}: {slug} is no slug");
        for (field, value) in [("group", &topic.group), ("en", &topic.en), ("ko", &topic.ko), ("ja", &topic.ja)] {
            assert!(!value.is_empty(), "{name}: {slug} has no {field}");
        }
        assert!(topic.iptc.starts_with("medtop:"), "{name}: {slug} names no Media Topic");
        assert!(topic.kind.is_empty(), "{name}: {slug} is a topic with a kind");
        assert!(topic.broader.is_empty() || slugs.contains(topic.broader.as_str()), "{name}: {slug} is below nothing");
    }
    let slugs: BTreeSet<_> = file.dossier.iter().map(|dossier| dossier.slug.as_str()).collect();
    assert_eq!(slugs.len(), file.dossier.len(), "{name}: a dossier's slug stands twice");
    for dossier in &file.dossier {
        let slug = &dossier.slug;
        assert!(slug.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "{name}: {slug} is no slug");
        assert!(DOSSIER_KINDS.contains(&dossier.kind.as_str()), "{name}: {slug} is no {:?}", dossier.kind);
        let labels = [&dossier.en, &dossier.ko, &dossier.ja];
        assert!(labels.iter().all(|label| !label.is_empty()), "{name}: {slug} lacks a label");
        assert!(!dossier.patterns.is_empty(), "{name}: {slug} has no patterns");
    }
}

#[test]
fn the_general_set_parses() {
    check("assets/topics.toml", GENERAL);
}

#[test]
fn the_corpus_set_parses() {
    check("seeds/topics.toml", SEEDS);
}

#[test]
fn the_general_set_is_used_where_a_corpus_has_none_or_asks() {
    let parse = |text: &str| toml::from_str::<TopicFile>(text).expect("TOML");
    let slugs = |own: Option<&str>| -> Vec<String> {
        let general = parse("[[topic]]\nslug = \"sport\"\n[[topic]]\nslug = \"law\"");
        TopicFile::in_force(own.map(parse), general).into_iter().map(|topic| topic.slug).collect()
    };
    assert_eq!(slugs(None), ["sport", "law"]);
    assert_eq!(slugs(Some("[[topic]]\nslug = \"law\"")), ["law"]);
    assert_eq!(slugs(Some("general = true\n[[topic]]\nslug = \"law\"")), ["law", "sport"]);
}

#[test]
fn a_dossier_follows_the_topics_and_is_none() {
    let file = "[[dossier]]\nslug = \"pact\"\nkind = \"agreement\"\npatterns = [{ p = \"cod pact\" }]\n[[topic]]\nslug = \"fish\"\n\
                patterns = [{ p = \"cod\" }]";
    let rules = TopicFile::in_force(Some(toml::from_str(file).expect("TOML")), TopicFile::default());
    assert_eq!(rules.iter().map(|rule| rule.slug.as_str()).collect::<Vec<_>>(), ["fish", "pact"]);
    let set = TopicSet::compile(&rules).expect("patterns");
    let text = "Cod again\n\nThe two ports kept their cod pact, fishers said on Monday at the quay.\n";
    let article = read_with(&Source { raw: text.as_bytes().to_vec(), ..Source::default() }, &set);
    assert_eq!(article.topics.iter().map(|topic| topic.topic.as_str()).collect::<Vec<_>>(), ["fish"]);
    let things: Vec<_> = article.agreements.iter().map(|it| (it.dossier.as_deref(), it.kind.as_str())).collect();
    assert_eq!(things, [(Some("pact"), "agreement")]);
}

/// The topics of a text whose first line is its headline, by the general set.
fn general(text: &str) -> Vec<(String, Salience)> {
    let file: TopicFile = toml::from_str(GENERAL).expect("TOML");
    let set = TopicSet::compile(&file.topic).expect("patterns");
    let source = Source { raw: text.as_bytes().to_vec(), ..Source::default() };
    read_with(&source, &set).topics.into_iter().map(|topic| (topic.topic, topic.salience)).collect()
}

#[test]
fn ordinary_stories_are_about_what_they_are_about() {
    #[track_caller]
    fn check(text: &str, expect: &str, never: &[&str]) {
        let topics = general(text);
        assert!(topics.contains(&(expect.to_owned(), Salience::Primary)), "{expect}: {topics:?}");
        for slug in never {
            assert!(!topics.iter().any(|(topic, _)| topic == slug), "{slug}: {topics:?}");
        }
    }
    check(
        "Ferry sinks off coast, twelve drown\n\nA ferry capsized in heavy seas on Monday and twelve passengers drowned, the \
         coast guard said. Rescuers pulled forty survivors from the water before dark.\n",
        "accidents",
        &["sport", "elections", "religion"],
    );
    check(
        "Voters go to the polls in presidential election\n\nPolling stations opened at dawn on Sunday in an election that \
         opinion polls say the opposition candidate may win. Turnout was high by noon.\n",
        "elections",
        &["sport", "crime"],
    );
    check(
        "Court jails former banker for fraud\n\nA judge sentenced the former banker to six years in prison on Friday after \
         a jury convicted him of fraud and money laundering.\n",
        "courts",
        &["sport", "health"],
    );
    check(
        "Striker scores twice as City win cup final\n\nCity won the final on Saturday when their striker scored two goals \
         in the second half of the match before a crowd of football fans.\n",
        "sport",
        &["labour", "armed-conflict", "crime"],
    );
    check(
        "Air strikes hit rebel town\n\nAirstrikes killed nine civilians in a town held by rebels on Tuesday, a day after \
         the army broke the ceasefire.\n",
        "armed-conflict",
        &["labour", "sport"],
    );
    check(
        "Bus drivers strike over pay\n\nBus drivers went on strike on Monday after talks between their trade union and the \
         company over wages broke down.\n",
        "labour",
        &["armed-conflict", "sport"],
    );
}
