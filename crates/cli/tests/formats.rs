//! Files of other kinds than plain text, in a folder: read, packed, and their text given out.

mod common;

use common::{Folder, dateline};
use dateline_bundle as bundle;
use dateline_intake::archive;
use dateline_model::rule::Kind;
use serde_json::Value;

const PAGE: &str = "<html><head><title>Old quay to reopen | The Valley Lantern</title>\
    <meta property='og:site_name' content='The Valley Lantern'>\
    <meta property='article:published_time' content='2021-03-04T08:15:00Z'></head><body><nav><a href='/'>Start</a></nav>\
    <article><h1>Old quay to reopen</h1><p>The old quay in the town of Marn will be opened again on Saturday, the harbour \
    board said, nine years after a storm had washed away its steps.</p><p>Boats may moor there from April on, as they did \
    before the storm, and the fish market will come back to its place in May.</p></article></body></html>";

const TABLE: &str = "title,date,text\n\
    Bridge toll to rise,2021-05-06,\"The toll on the bridge will rise for lorries from January on, the council of the valley said.\"\n\
    Ferry at night,2021-05-07,\"The ferry is to run at night again from the summer on, as the town had asked for three years.\"\n";

fn folder() -> Folder {
    Folder::new(&[
        ("seeds/quay.html", PAGE),
        ("seeds/quay_files/frame.html", "<p>An advert</p>"),
        ("seeds/valley.csv", TABLE),
        ("seeds/answers.json", "[]"),
        ("seeds/bad.jsonl", "{\"text\": 1}\nno JSON\n"),
    ])
}

#[test]
fn each_is_read_and_its_text_given_out() {
    let folder = folder();
    let run = dateline(&["annotate", "--text", &folder.file("texts"), &folder.file("seeds")]);
    assert_eq!(run.status, 0, "{}", run.err);
    let articles: Vec<Value> = run.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let ids: Vec<_> = articles.iter().map(|article| article["id"].as_str().expect("an id")).collect();
    assert_eq!(ids, ["quay", "valley/1", "valley/2"]);
    let days: Vec<_> = articles.iter().map(|article| article["published"]["edtf"].as_str().expect("a day")).collect();
    assert_eq!(days, ["2021-03-04", "2021-05-06", "2021-05-07"]);
    for article in &articles {
        let id = article["id"].as_str().expect("an id");
        let text = std::fs::read_to_string(folder.file(&format!("texts/{id}.txt"))).expect("written");
        assert_eq!(article["text"].as_str(), Some(text.as_str()), "{id}");
        let span =
            |key: usize| usize::try_from(article["headline"]["span"][key].as_u64().expect("a place")).expect("small");
        assert_eq!(text.get(span(0)..span(1)), article["headline"]["text"].as_str(), "{id}");
    }
    assert!(run.err.contains("bad.jsonl:2"), "{}", run.err);
    assert!(run.err.contains("valley.csv: Each row is an article"), "{}", run.err);
    assert!(!run.err.contains("answers") && !run.err.contains("frame"), "{}", run.err);
}

#[test]
fn a_bundle_reads_to_the_same_without_the_files() {
    let folder = folder();
    let run = dateline(&["pack", &folder.file("seeds"), "--out", &folder.file("out")]);
    assert_eq!(run.status, 0, "{}", run.err);
    let name = run.out.split(' ').next().expect("a name");
    let file = std::fs::read(folder.file(&format!("out/{name}"))).expect("written");
    assert_eq!(dateline_pipeline::verify(&file, &[]), Ok(bundle::Verdict::Same));
    let mut content = bundle::decode(&file).expect("whole");
    let articles = bundle::take_articles(&mut content);
    let page = articles.iter().find(|article| article.id == "quay").expect("there");
    let first = page.segments.first().expect("a segment");
    assert_eq!((first.kind, first.feeds), (Kind::Metadata, false));
    assert!(content.problems.iter().any(|problem| problem.place.ends_with("bad.jsonl:2")), "{:?}", content.problems);
}

#[test]
fn a_page_and_a_text_of_one_name_are_not_both_taken() {
    let folder = Folder::new(&[("seeds/quay.html", PAGE), ("seeds/quay.txt", "The old quay\n\nIt will be opened.\n")]);
    let run = dateline(&["annotate", &folder.file("seeds")]);
    assert_eq!(run.out.lines().count(), 1);
    assert!(run.err.contains("quay.txt: The file is left out"), "{}", run.err);
}

const STORY: &str = "Ferry runs again\n\n4 March 2021\n\nThe ferry to Callao in Peru ran again on Thursday after a storm, its owner said.\n";

fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let files: Vec<_> = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    archive::pack(&files).expect("an archive")
}

#[test]
fn an_archive_is_its_files_with_their_side_cars_and_its_own() {
    let folder = Folder::new(&[
        ("seeds/set.toml", "rights = \"Stated for all\"\npublisher = \"The Lantern\"\n"),
        ("seeds/set/a.txt", STORY),
    ]);
    let inner = zip(&[("x.txt", STORY)]);
    let files: Vec<_> = [
        ("a.txt", STORY),
        ("a.html", PAGE),
        ("b.txt", STORY),
        ("b.toml", "publisher = \"The Courier\"\n"),
        ("t/valley.csv", TABLE),
        ("corpus.toml", "title = \"x\"\n"),
        ("topics.toml", "general = true\n"),
        ("photo.jpg", "x"),
        ("nobody.toml", "publisher = \"x\"\n"),
    ]
    .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
    .into_iter()
    .chain([("inner.zip".to_owned(), inner)])
    .collect();
    folder.write("seeds/set.zip", &archive::pack(&files).expect("an archive"));
    folder.write("seeds/cut.zip", &zip(&[("a.txt", STORY)])[..60]);
    folder.write("seeds/bomb.zip", &zip(&[("a.txt", &"0".repeat(3 << 20))]));
    let run = dateline(&["annotate", &folder.file("seeds")]);
    assert_eq!(run.status, 0, "{}", run.err);
    let articles: Vec<Value> = run.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let read: Vec<_> = articles
        .iter()
        .map(|it| (it["id"].as_str().unwrap_or(""), it["publisher"]["name"].as_str().unwrap_or("")))
        .collect();
    let lantern = "The Lantern";
    assert_eq!(
        read,
        [("set/a", lantern), ("set/b", "The Courier"), ("set/t/valley/1", lantern), ("set/t/valley/2", lantern)],
        "{}",
        run.err
    );
    for line in [
        "set.zip/inner.zip: An archive within an archive",
        "set.zip/a.html: The file is left out: another one has this name",
        "set.zip/corpus.toml: It describes a whole site",
        "set.zip/topics.toml: It describes a whole site",
        "set.zip/photo.jpg: Files of this kind are not read",
        "set.zip/nobody.toml: There is no article of this name",
        "cut.zip: It is no whole archive",
        "bomb.zip: a.txt in it unpacks to more than 100 times",
        "set/a.txt: The file is left out: another one has this name",
    ] {
        assert!(run.err.contains(line), "{line}\n{}", run.err);
    }
}

#[test]
fn a_side_car_in_an_archive_that_may_withhold_a_text_stops_the_site() {
    for (sidecar, stops) in [("show = \"extract\"\n", false), ("shw = \"extract\"\n", true)] {
        let folder = Folder::new(&[("seeds/b.txt", STORY)]);
        folder.write("seeds/set.zip", &zip(&[("a.txt", STORY), ("a.toml", sidecar)]));
        let run = dateline(&["pack", &folder.file("seeds"), "--out", &folder.file("out")]);
        assert_eq!(run.status != 0, stops, "{}", run.err);
        assert!(!stops || run.err.contains("set.zip/a.toml:1"), "{}", run.err);
    }
    let folder = Folder::new(&[("seeds/b.txt", STORY)]);
    folder.write("seeds/set.zip", &zip(&[("a.txt", STORY), ("c.toml", "show = \"extract\"\n")]));
    let run = dateline(&["pack", &folder.file("seeds"), "--out", &folder.file("out")]);
    assert!(run.status != 0 && run.err.contains("set.zip/c.toml"), "{}", run.err);
}

#[test]
fn an_archive_shows_no_more_of_its_texts_than_its_side_car_allows() {
    let folder = Folder::new(&[("seeds/set.toml", "show = \"extract\"\n")]);
    folder.write("seeds/set.zip", &zip(&[("a.txt", STORY), ("a.toml", "show = \"full\"\n")]));
    let run = dateline(&["annotate", &folder.file("seeds/set.zip")]);
    assert_eq!(run.out.lines().count(), 1, "{}", run.err);
    let run = dateline(&["pack", &folder.file("seeds"), "--out", &folder.file("out")]);
    let name = run.out.split(' ').next().expect("a name");
    let file = std::fs::read(folder.file(&format!("out/{name}"))).expect("written");
    let content = bundle::decode(&file).expect("whole");
    assert!(content.sources.iter().all(|source| source.raw.is_empty()), "{}", run.err);
}
