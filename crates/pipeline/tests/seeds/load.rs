//! Reads `seeds/` as the packer does, without a bundle between.

use dateline_explore::corpus::Corpus;
use dateline_model::source::{Bundle, CorpusInfo, NameRule, Source, TopicFile};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

/// The corpus of `seeds/`.
pub fn seeds() -> Corpus {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("a file of seeds/");
    let info: CorpusInfo = toml::from_str(&read("corpus.toml")).expect("corpus.toml");
    let topics: TopicFile = toml::from_str(&read("topics.toml")).expect("topics.toml");
    let mut sources: Vec<Source> = std::fs::read_dir(&folder)
        .expect("seeds/")
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let id = path.file_stem()?.to_str()?.to_owned();
            (path.extension()? == "txt").then(|| Source {
                path: format!("seeds/{id}.txt"),
                raw: std::fs::read(&path).expect("an article"),
                id,
                ..Source::default()
            })
        })
        .collect();
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    let mut names = topics.name.clone();
    for language in ["ko", "ja"] {
        let table = folder.join(format!("../assets/words/countries.{language}.toml"));
        let table = std::fs::read_to_string(table).expect("names of countries");
        let table: BTreeMap<String, String> = toml::from_str(&table).expect("names of countries");
        let rule = |(country, name)| NameRule { country, other_names: vec![name], ..NameRule::default() };
        names.extend(table.into_iter().map(rule));
    }
    let topics = TopicFile::in_force(Some(topics), TopicFile::default());
    dateline_pipeline::read_corpus(Bundle { info, topics, sources, names, ..Bundle::default() })
}

/// The same, read once for all tests that only look.
pub fn shared() -> &'static Corpus {
    static CORPUS: OnceLock<Corpus> = OnceLock::new();
    CORPUS.get_or_init(seeds)
}
