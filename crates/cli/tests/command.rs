//! The command as a person uses it: what it prints, where, and with which exit status.

mod common;

use common::{Folder, dateline};
use dateline_bundle as bundle;
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::{Command, Stdio};

const STORY: &str =
    "Ferry talks resume\n\nOSLO (AP) - Ministers of Norway met on Monday.\n\nThey agreed on 5 May 2020.\n";

/// Every object that has a span and a text of this article says what stands there.
fn check_texts(value: &Value, raw: &str) {
    match value {
        Value::Object(object) => {
            if let (Some(Value::Array(span)), Some(Value::String(text)), None) =
                (object.get("span"), object.get("text"), object.get("source"))
            {
                let at = |index: usize| span[index].as_u64().map(|offset| offset as usize);
                let (start, end) = (at(0).expect("start"), at(1).expect("end"));
                assert_eq!(raw.get(start..end), Some(text.as_str()));
            }
            object.values().for_each(|value| check_texts(value, raw));
        }
        Value::Array(values) => values.iter().for_each(|value| check_texts(value, raw)),
        _ => {}
    }
}

#[test]
fn annotate_prints_one_object_per_article_in_order() {
    let folder = Folder::new(&[("b.txt", STORY), ("a.txt", STORY), ("sub/c.txt", STORY), ("readme.md", "no article")]);
    for link in [&[][..], &["--link"]] {
        let run = dateline(&[&["annotate"], link, &[folder.path()]].concat());
        assert_eq!((run.status, run.err.as_str()), (0, ""));
        let objects: Vec<Value> = run.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        let ids: Vec<_> = objects.iter().map(|object| object["id"].as_str().unwrap_or("")).collect();
        assert_eq!(ids, ["a", "b", "sub/c"]);
        for object in &objects {
            check_texts(object, STORY);
            assert_eq!(object["bytes"], STORY.len());
        }
    }
}

#[test]
fn annotate_does_the_others_where_one_cannot_be_read() {
    let folder = Folder::new(&[("a.txt", STORY)]);
    let run = dateline(&["annotate", &folder.file("missing.txt"), &folder.file("a.txt")]);
    assert_eq!(run.status, 1);
    assert!(run.err.contains("missing.txt"), "{}", run.err);
    assert_eq!(run.out.lines().count(), 1);
}

#[test]
fn a_reader_that_leaves_ends_it_quietly() {
    let folder = Folder::new(&[]);
    for index in 0..400 {
        folder.write(&format!("{index}.txt"), STORY.repeat(20).as_bytes());
    }
    let mut child = Command::new(env!("CARGO_BIN_EXE_dateline"))
        .args(["annotate", folder.path()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("runs");
    drop(child.stdout.take());
    let end = child.wait_with_output().expect("ends");
    assert_eq!((end.status.code(), String::from_utf8_lossy(&end.stderr).as_ref()), (Some(0), ""));
}

#[test]
fn a_stated_day_is_a_day() {
    let folder = Folder::new(&[("a.txt", STORY)]);
    let run = dateline(&["annotate", "--published", "2021-02-30", folder.path()]);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("2021-02-30"), "{}", run.err);
    assert_eq!(dateline(&["annotate", "--published", "2021-02-28", folder.path()]).status, 0);
}

#[test]
fn what_makes_no_sense_is_said_and_help_is_offered() {
    for (args, words) in [
        (&["annotate"][..], "at least one file"),
        (&["anotate", "x"], "no command"),
        (&["annotate", "--lnik", "x"], "--lnik"),
        (&["pack", "x"], "--out"),
    ] {
        let run = dateline(args);
        assert_eq!(run.status, 2, "{args:?}");
        assert!(run.err.contains(words) && run.err.contains("--help"), "{}", run.err);
    }
    for args in [&["--help"][..], &["annotate", "--help"], &["pack", "-h"], &["eval", "-h"], &[]] {
        let run = dateline(args);
        assert_eq!(run.status, 0);
        assert!(run.out.contains("Usage: dateline"), "{}", run.out);
    }
}

#[test]
fn an_empty_folder_is_an_error_that_says_what_to_do() {
    let folder = Folder::new(&[("corpus.toml", "title = \"T\""), ("lessons/one.txt", STORY)]);
    let run = dateline(&["pack", folder.path(), "--out", &folder.file("out")]);
    assert_eq!(run.status, 1);
    assert!(run.err.contains("no articles") && run.err.contains("*.txt"), "{}", run.err);
    assert_eq!(dateline(&["pack", &folder.file("nowhere"), "--out", &folder.file("out")]).status, 1);
}

#[test]
fn the_bundle_is_the_same_wherever_it_is_packed() {
    let files = [("a.txt", STORY), ("sub/b.txt", "Another\n\nStory.\n"), ("a.toml", "url = \"https://example.org\"")];
    let names: BTreeSet<String> = (0..2)
        .map(|_| {
            let folder = Folder::new(&[]);
            for (name, text) in files {
                folder.write(&format!("seeds/{name}"), text.as_bytes());
            }
            let run = dateline(&["pack", &folder.file("seeds"), "--out", &folder.file("out")]);
            assert_eq!(run.status, 0, "{}", run.err);
            let name = run.out.split(' ').next().expect("a name").to_owned();
            let file = std::fs::read(folder.file(&format!("out/{name}"))).expect("written");
            assert_eq!(run.out, format!("{name} {}\n", file.len()));
            let content = bundle::decode(&file).expect("whole");
            assert_eq!(content.sources.iter().map(|source| source.id.as_str()).collect::<Vec<_>>(), ["a", "sub/b"]);
            assert_eq!(content.sources[0].path, "seeds/a.txt");
            assert_eq!(content.sources[0].sidecar.url.as_deref(), Some("https://example.org"));
            name
        })
        .collect();
    assert_eq!(names.len(), 1);
}

#[test]
fn odd_files_are_packed_and_named_with_their_line() {
    let folder = Folder::new(&[]);
    let large = "A line of words that are nothing special.\n".repeat(500_000);
    let bytes: &[(&str, &[u8])] = &[
        ("bom.txt", b"\xEF\xBB\xBFHead\n\nBody.\n"),
        ("crlf.txt", b"Head\r\n\r\nBody.\r\n"),
        ("empty.txt", b""),
        ("good.txt", STORY.as_bytes()),
        ("large.txt", large.as_bytes()),
        ("latin.txt", b"Head\n\nCaf\xE9.\n"),
        ("line.txt", b"Only this"),
        ("nul.txt", b"Head\n\nBo\0dy.\n"),
        ("good.toml", b"publisher = \"P\"\nurl = \"javascript:alert(1)\"\n"),
        ("alone.toml", b"url = \"x\"\n"),
        ("corpus.txt", b"Head\n\nBody.\n"),
        (
            "corpus.toml",
            b"titel = \"T\"\n[[starters]]\ntitle = \"A\"\nquery = \"article=nope\"\n[[starters]]\ntitle = \"B\"\nquery = \"q=x\"\n",
        ),
        ("topics.toml", b"[[topic]]\nslug = \"a\"\nen = \"A\"\nlabel = \"x\"\n\n[[topic]]\nen = \"B\"\n"),
    ];
    for (name, raw) in bytes {
        folder.write(&format!("seeds/{name}"), raw);
    }
    let run = dateline(&["pack", &folder.file("seeds"), "--out", &folder.file("out")]);
    assert_eq!(run.status, 0, "{}", run.err);
    let name = run.out.split(' ').next().expect("a name");
    let content = bundle::decode(&std::fs::read(folder.file(&format!("out/{name}"))).expect("written")).expect("whole");
    assert_eq!(content.sources.len(), 8);
    assert_eq!(content.topics.iter().map(|topic| topic.slug.as_str()).collect::<Vec<_>>(), ["a"]);
    assert_eq!(content.info.title, "8 news articles");
    assert_eq!(content.info.starters.len(), 1);
    let good = content.sources.iter().find(|source| source.id == "good").expect("there");
    assert_eq!(good.sidecar.publisher.as_deref(), Some("P"));
    assert_eq!(good.sidecar.url, None);
    for (place, words) in [
        ("seeds/bom.txt:1", "byte-order mark"),
        ("seeds/crlf.txt:1", "Windows line ends"),
        ("seeds/empty.txt", "no text"),
        ("seeds/large.txt", "larger than 5 MB"),
        ("seeds/latin.txt:3", "UTF-8"),
        ("seeds/line.txt:1", "one line"),
        ("seeds/nul.txt:3", "NUL"),
        ("seeds/good.toml:2", "https://"),
        ("seeds/alone.toml", "no article of this name"),
        ("seeds/corpus.txt", "reserved"),
        ("seeds/corpus.toml:1", "did you mean `title`"),
        ("seeds/corpus.toml:2", "no article \"nope\"; the starter is not offered"),
        ("seeds/topics.toml:4", "label"),
        ("seeds/topics.toml:6", "slug"),
    ] {
        let found = content.problems.iter().find(|problem| problem.place == place && problem.message.contains(words));
        assert!(found.is_some(), "{place} {words}: {:#?}", content.problems);
        let told = run.err.lines().any(|line| line.starts_with(&format!("warning: {place}: ")) && line.contains(words));
        assert!(told, "{place}: {}", run.err);
    }
    assert!(!content.problems.iter().any(|problem| problem.place.contains("good.txt")), "{:#?}", content.problems);
}

#[test]
fn an_extract_is_all_that_is_packed() {
    let story =
        format!("{STORY}{}\nThe unsayable tugboats.\n", "They went on and on about fees and ferries. ".repeat(20));
    let folder = Folder::new(&[("seeds/a.txt", &story), ("seeds/a.toml", "show = \"extract\"")]);
    let run = dateline(&["pack", &folder.file("seeds"), "--out", &folder.file("out")]);
    let name = run.out.split(' ').next().expect("a name");
    let file = std::fs::read(folder.file(&format!("out/{name}"))).expect("written");
    let holds = |words: &str| file.windows(words.len()).any(|part| part == words.as_bytes());
    assert!(holds("Ferry talks resume") && !holds("tugboats"));
    // The maintainer's own tool shows all of it.
    assert!(dateline(&["annotate", &folder.file("seeds")]).out.contains(&format!("\"bytes\":{}", story.len())));
}

#[test]
fn a_folder_without_topics_of_its_own_uses_the_general_set() {
    let folder = Folder::new(&[("a.txt", STORY)]);
    folder.write("own/a.txt", STORY.as_bytes());
    folder.write("own/topics.toml", b"[[topic]]\nslug = \"ferries\"\npatterns = [{ p = \"ferry\" }]\n");
    let topics = |name: &str| dateline_cli::load_corpus_folder(folder.file(name).as_ref()).expect("a folder").0.topics;
    assert!(topics("").len() > 20);
    let own: Vec<_> = topics("own").into_iter().map(|topic| topic.slug).collect();
    assert_eq!(own, ["ferries"]);
}
