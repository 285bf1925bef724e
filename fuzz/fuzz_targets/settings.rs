//! Any bytes as a side-car, a topic file and a corpus file: what is wrong is named, and the topics that are left compile.
#![no_main]

use dateline_cli::settings::{Settings, corpus, sidecar, topics};
use dateline_model::source::Source;
use dateline_reading::recognise::topics::TopicSet;
use std::collections::BTreeSet;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut problems = Vec::new();
    let Some(settings) = Settings::open(bytes, "a.toml", &mut problems) else {
        assert_eq!(problems.len(), 1);
        return;
    };
    let stated = sidecar(settings, &mut problems, &mut Vec::new());
    let topics = topics(settings, &mut problems);
    corpus(settings, &BTreeSet::from(["a"]), &mut problems);
    assert!(problems.iter().all(|problem| problem.place.starts_with("a.toml") && !problem.message.is_empty()));
    // A text is read by them.
    let raw =
        b"Ministers agree on ferry line\n\nThe ministers met on Monday in Lima, Peru, and agreed on a ferry line.\n";
    let source = Source { id: "a".to_owned(), raw: raw.to_vec(), sidecar: stated, ..Source::default() };
    let (set, _) = TopicSet::lenient(&topics.topic);
    assert_eq!(dateline_reading::read::read_with(&source, &set).id, "a");
});
