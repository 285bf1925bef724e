//! A collection as a folder: what is put into the archive is read again as it was.

use dateline_intake::collection::Collection;
use dateline_intake::{archive, seeds};
use dateline_model::article::Article;
use dateline_model::source::{Bundle, CorpusInfo, List, Pattern, Sidecar, Source, TopicRule};
use dateline_reading::read::read;

const STORY: &str = "The old quay in the town of Marn will be opened again on Saturday, the harbour board said.\n";

#[test]
fn the_folder_holds_texts_side_cars_and_topics() {
    let mut stated = Sidecar { headline: Some("A \"quay\" \u{7}".to_owned()), ..Sidecar::default() };
    stated.put(List::NotActs, "NO > DK DEMAND: The \"quay\" \\ board");
    stated.put(List::Junk, "Share");
    let source = |id: &str| Source { id: id.to_owned(), raw: STORY.as_bytes().to_vec(), ..Source::default() };
    let topic = |slug: &str, kind: &str| TopicRule {
        slug: slug.to_owned(),
        kind: kind.to_owned(),
        en: "The sea".to_owned(),
        patterns: vec![Pattern { p: "quay".to_owned(), w: Some(2.0) }],
        ..TopicRule::default()
    };
    let withheld = Source { pre_read: Some(Box::default()), ..source("secret") };
    let bundle = Bundle {
        info: CorpusInfo { title: "Ferries".to_owned(), ..CorpusInfo::default() },
        topics: vec![topic("sea", ""), topic("pact", "treaty")],
        sources: vec![source("one"), Source { sidecar: stated.clone(), ..source("own/two") }, withheld],
        read: vec![Article::default(); 3],
        ..Bundle::default()
    };
    let file = seeds::archive(&bundle).expect("an archive");
    assert_eq!(file, seeds::archive(&bundle).expect("the same again"));
    let names: Vec<String> = archive::unpack(&file).expect("whole").into_iter().map(|(name, _)| name).collect();
    let expect =
        ["corpus.toml", "topics.toml", "one.txt", "own/two.txt", "own/two.toml"].map(|it| format!("seeds/{it}"));
    assert_eq!(names, expect);
    let mut collection = Collection::new(Vec::new());
    collection.add("seeds.zip", file);
    let read = collection.finish();
    assert_eq!(read.sources.len(), 2);
    assert!(read.sources.iter().all(|source| source.raw == STORY.as_bytes()));
    assert_eq!(read.sources[1].sidecar, stated);
    assert_eq!(read.topics.map(|(topics, _)| topics), Some(bundle.topics));
    assert!(read.told.is_empty() && read.refused.len() == 1, "{:?} {:?}", read.told, read.refused);
}

#[test]
fn what_a_page_said_of_a_text_is_stated_beside_it() {
    let mut collection = Collection::new(Vec::new());
    collection
        .add("t.csv", format!("title,date,body\nQuay to reopen,2021-03-04,\"{}\"\n", STORY.repeat(3)).into_bytes());
    let sources = collection.finish().sources;
    let article = read(sources.first().expect("an article"), &[]);
    let bundle = Bundle { sources, read: vec![article], ..Bundle::default() };
    let entries = archive::unpack(&seeds::archive(&bundle).expect("an archive")).expect("whole");
    let of = |name: &str| {
        let content = entries.iter().find(|(own, _)| own == name).map(|(_, content)| content.clone());
        String::from_utf8(content.expect("there").expect("whole")).expect("text")
    };
    assert!(of("seeds/t/1.txt").starts_with("Quay to reopen\n\nThe old quay"));
    let stated = of("seeds/t/1.toml");
    assert!(
        stated.contains("headline = \"Quay to reopen\"") && stated.contains("published = \"2021-03-04\""),
        "{stated}"
    );
}
