//! Files of other kinds than plain text, in a folder: read, packed, and their text given out.

mod common;

use common::{Folder, dateline};
use dateline_bundle as bundle;
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
