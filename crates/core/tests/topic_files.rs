//! The topic files that the project ships: every pattern parses, every label is there.

use dateline_core::recognise::topics::TopicSet;
use dateline_core::source::TopicFile;
use std::collections::BTreeSet;

const GENERAL: &str = include_str!("../../../assets/topics.toml");
const SEEDS: &str = include_str!("../../../seeds/topics.toml");

fn check(name: &str, text: &str) {
    let file: TopicFile = toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    if let Err(errors) = TopicSet::compile(&file.topic) {
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
        assert!(topic.broader.is_empty() || slugs.contains(topic.broader.as_str()), "{name}: {slug} is below nothing");
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
