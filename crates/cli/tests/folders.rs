//! Whatever a corpus folder holds: what is withheld is withheld, packing ends, and what is left out is named.

mod common;

use common::{Folder, Run, dateline};
use dateline_bundle as bundle;
use dateline_explore::view::{ScreenView, view};
use dateline_model::query::Query;
use dateline_model::source::Bundle;
use serde_json::Value;
use std::fs;

const STORY: &str =
    "Ferry talks resume\n\nOSLO (AP) - Ministers of Norway met on Monday.\n\nThey agreed on 5 May 2020.\n";

/// A story whose last words an extract withholds.
fn long_story() -> String {
    format!("{STORY}{}\nThe unsayable tugboats.\n", "They went on and on about fees and ferries. ".repeat(20))
}

fn pack(folder: &Folder) -> Run {
    dateline(&["pack", &folder.file("seeds"), "--out", &folder.file("out")])
}

/// What a run of `pack` left in its folder.
fn written(folder: &Folder) -> Vec<String> {
    let entries = fs::read_dir(folder.file("out")).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn packed(folder: &Folder, run: &Run) -> Bundle {
    assert_eq!(run.status, 0, "{}", run.err);
    let name = run.out.split(' ').next().expect("a name");
    bundle::decode(&fs::read(folder.file(&format!("out/{name}"))).expect("written")).expect("whole")
}

fn ids(bundle: &Bundle) -> Vec<&str> {
    bundle.sources.iter().map(|source| source.id.as_str()).collect()
}

/// Packs an article with `sidecar` beside it: nothing is written, and `place` is named with `words`.
fn check_stops(name: &str, sidecar: &[u8], place: &str, words: &str) {
    let folder = Folder::new(&[("seeds/a.txt", &long_story()), ("seeds/b.txt", STORY)]);
    folder.write(&format!("seeds/{name}"), sidecar);
    check_stopped(&folder, place, words);
}

fn check_stopped(folder: &Folder, place: &str, words: &str) {
    let run = pack(folder);
    assert_eq!((run.status, run.out.as_str(), written(folder)), (1, "", vec![]), "{place} {words}: {}", run.err);
    let told = run.err.lines().any(|line| line.starts_with(&format!("{place}: ")) && line.contains(words));
    assert!(told, "{place} {words}: {}", run.err);
}

#[test]
fn a_side_car_that_cannot_be_wholly_read_stops_pack() {
    let utf_16: Vec<u8> = "\u{FEFF}show = \"extract\"\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let bare_utf_16: Vec<u8> = "show = \"extract\"\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases: &[(&str, &[u8], &str, &str)] = &[
        ("a.toml", b"show = \"Extract\"", "seeds/a.toml:1", "show: unknown variant `Extract`"),
        ("a.toml", b"rights = \"R\"\nshow = \"extrakt\"", "seeds/a.toml:2", "show: unknown variant `extrakt`"),
        ("a.toml", b"show = true", "seeds/a.toml:1", "show"),
        ("a.toml", b"show = [\"extract\"]", "seeds/a.toml:1", "show"),
        ("a.toml", b"show = 99999999999999999999999", "seeds/a.toml:1", "show"),
        ("a.toml", b"Show = \"extract\"", "seeds/a.toml:1", "did you mean `show`"),
        ("a.toml", b"publisherr = \"P\"", "seeds/a.toml:1", "did you mean `publisher`"),
        ("a.toml", b"\npublished = \"2020-02-31\"", "seeds/a.toml:2", "2020-02-31"),
        ("a.toml", b"show = \"extract\"\nurl = \"unfinished\nrights = \"x\"\n", "seeds/a.toml:2", "none of the file"),
        ("a.toml", b"show = \"extract\"\nshow = \"extract\"", "seeds/a.toml:2", "none of the file"),
        ("a.toml", b"[article]\nshow = \"extract\"", "seeds/a.toml:1", "no key `article`"),
        ("a.toml", &utf_16, "seeds/a.toml:1", "UTF-8"),
        ("a.toml", &bare_utf_16, "seeds/a.toml:1", "none of the file"),
        ("a.toml/notes.md", b"a folder", "seeds/a.toml", "folder"),
        ("a.TOML", b"show = \"extrakt\"", "seeds/a.TOML:1", "extrakt"),
        ("A.Toml", b"show = \"extrakt\"", "seeds/A.Toml:1", "extrakt"),
        // Whose text is it that is withheld?
        ("c.toml", b"show = \"extract\"", "seeds/c.toml", "no article of this name"),
        ("c.toml", b"show = \"extrakt\"", "seeds/c.toml:1", "extrakt"),
        ("c.toml", b"show = ", "seeds/c.toml:1", "none of the file"),
    ];
    for (name, sidecar, place, words) in cases {
        check_stops(name, sidecar, place, words);
    }
}

#[test]
fn a_side_car_is_read_in_any_case_of_letters() {
    for name in ["a.toml", "a.TOML", "a.Toml", "A.toml"] {
        let folder = Folder::new(&[("seeds/a.txt", &long_story()), (&format!("seeds/{name}"), "show = \"extract\"")]);
        let file = bundle::encode(&packed(&folder, &pack(&folder)));
        let holds = |words: &str| file.windows(words.len()).any(|part| part == words.as_bytes());
        assert!(holds("Ferry talks resume") && !holds("tugboats"), "{name}");
    }
    for second in ["seeds/a.TOML", "seeds/A.toml"] {
        let folder = Folder::new(&[("seeds/a.txt", STORY), ("seeds/a.toml", "rights = \"R\"")]);
        // Where the system takes both names for one there is nothing to choose.
        if fs::metadata(folder.file(second)).is_err() {
            folder.write(second, b"show = \"extract\"");
            check_stopped(&folder, "seeds/a.toml", "another side-car");
        }
    }
}

#[test]
fn a_reading_goes_on_without_the_side_car_and_says_so() {
    let folder = Folder::new(&[("a.txt", STORY), ("a.toml", "publisher = \"P\"\nshow = \"extrakt\"\n")]);
    let run = dateline(&["annotate", folder.path()]);
    assert_eq!((run.status, run.out.lines().count()), (0, 1), "{}", run.err);
    assert!(run.err.contains("a.toml:2: show: unknown variant `extrakt`"), "{}", run.err);
    let article: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(article["publisher"]["name"], "P");
    assert!(article["warnings"][0]["place"].as_str().is_some_and(|place| place.ends_with("a.toml:2")), "{article}");
}

#[test]
fn an_address_that_is_none_of_the_web_is_refused() {
    let folder =
        Folder::new(&[("seeds/a.txt", STORY), ("seeds/a.toml", "rights = \"R\"\nurl = \"javascript:alert(1)\"")]);
    let run = pack(&folder);
    let file = bundle::encode(&packed(&folder, &run));
    assert!(run.err.contains("warning: seeds/a.toml:2: url: "), "{}", run.err);
    let bundle = packed(&folder, &run);
    assert_eq!(ids(&bundle), ["a"]);
    assert_eq!((&bundle.sources[0].sidecar.url, &bundle.read[0].url), (&None, &None));
    assert!(bundle.problems.iter().any(|problem| problem.place == "seeds/a.toml:2"));
    // It is told under "Problems", and stands nowhere else.
    assert_eq!(String::from_utf8_lossy(&file).matches("javascript:").count(), 1);
    let run = dateline(&["annotate", &folder.file("seeds")]);
    assert!(run.err.contains("a.toml:2: url: "), "{}", run.err);
    let article: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(article["url"], Value::Null);
}

#[test]
fn a_topic_file_of_which_nothing_can_be_used_leaves_the_general_set() {
    for broken in [
        &b"[[topic]\nslug = \"a\""[..],
        b"\xFF\xFEslug",
        b"[[topics]]\nslug = \"a\"",
        b"[[topic]]\nen = \"A\"",
        b"topic = 5",
    ] {
        let folder = Folder::new(&[("seeds/a.txt", STORY)]);
        folder.write("seeds/topics.toml", broken);
        let run = pack(&folder);
        assert!(packed(&folder, &run).topics.len() > 20, "{broken:?}: {}", run.err);
        assert!(run.err.contains("warning: seeds/topics.toml: No topic can be taken"), "{}", run.err);
        let run = dateline(&["annotate", &folder.file("seeds")]);
        assert!(run.err.contains("topics.toml: No topic can be taken"), "{}", run.err);
    }
    // One mistake costs one topic; an empty file is a wish.
    for (own, count) in [("[[topic]]\nslug = \"a\"\n[[topic]]\nen = \"B\"\n", 1), ("", 0)] {
        let folder = Folder::new(&[("seeds/a.txt", STORY), ("seeds/topics.toml", own)]);
        assert_eq!(packed(&folder, &pack(&folder)).topics.len(), count, "{own:?}");
    }
}

#[test]
fn every_article_that_is_packed_can_be_opened_and_the_others_are_named() {
    let folder =
        Folder::new(&[("seeds/a b+c%20&d=e#f.txt", STORY), ("seeds/한국 🦊.txt", STORY), ("seeds/good.txt", STORY)]);
    let deep = ["x".repeat(220), "y".repeat(220), "z".repeat(220), "w".repeat(220), "v".repeat(220)].join("/");
    for name in [" .txt", "corpus.txt", "good.TXT", &format!("{deep}/long.txt")] {
        folder.write(&format!("seeds/{name}"), STORY.as_bytes());
    }
    #[cfg(unix)]
    folder.write("seeds/clear\u{1b}[2J\u{9b}\nline.txt", STORY.as_bytes());
    let run = pack(&folder);
    let corpus = dateline_explore::corpus::Corpus::open(packed(&folder, &run));
    assert_eq!(corpus.articles.len(), 3);
    for article in &corpus.articles {
        let link = Query::default().open_article(&article.id).href();
        let shown = view(&corpus, &Query::parse(&link).0);
        assert!(
            matches!(&shown.screen, ScreenView::Article(page) if page.article.id == article.id),
            "{:?}",
            article.id
        );
    }
    let annotated = dateline(&["annotate", &folder.file("seeds")]);
    for err in [&run.err, &annotated.err] {
        let named = |name: &str| err.lines().any(|line| line.contains(name) && line.contains("Rename it."));
        assert!(named("seeds/ .txt: ") && named("seeds/corpus.txt: ") && named("/long.txt: "), "{err}");
        assert!(named("seeds/good.txt: ") || named("seeds/good.TXT: "), "{err}");
        if cfg!(unix) {
            assert!(named("seeds/clear\\u{1b}[2J\\u{9b}\\u{a}line.txt: "), "{err}");
        }
        assert!(!err.contains(|letter: char| letter.is_control() && letter != '\n'), "{err:?}");
    }
    assert_eq!(annotated.out.lines().count(), 3);
}
