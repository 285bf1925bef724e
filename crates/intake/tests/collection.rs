//! What people bring along together: archives within limits, side-cars with their articles, topics, columns that they choose;
//! what is refused, and why.

use dateline_intake::archive::{self, clean, unpack};
use dateline_intake::collection::Collection;
use dateline_model::brought::{Brought, Layout};
use dateline_model::markup::Field;

const STORY: &str = "The old quay in the town of Marn will be opened again on Saturday, the harbour board said, nine years \
                     after a storm had washed away its steps. Boats may moor there from April on, as they did before.";

fn brought(files: &[(&str, &[u8])]) -> Brought {
    let mut collection = Collection::new(Vec::new());
    files.iter().for_each(|(path, raw)| collection.add(path, raw.to_vec()));
    let brought = collection.finish();
    assert_eq!(Brought::decode(&brought.encode()).as_ref(), Some(&brought), "it goes over to the page as it is");
    brought
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let files: Vec<_> = files.iter().map(|(path, raw)| ((*path).to_owned(), raw.to_vec())).collect();
    archive::pack(&files).expect("an archive")
}

fn ids(brought: &Brought) -> Vec<&str> {
    brought.sources.iter().map(|source| source.id.as_str()).collect()
}

/// Where something is refused, and that the message says so.
fn check_refused(brought: &Brought, expect: &[(&str, &str)]) {
    let found: Vec<_> = brought.refused.iter().map(|it| (it.place.as_str(), it.message.as_str())).collect();
    assert_eq!(found.len(), expect.len(), "{found:?}");
    for ((place, message), (own, holds)) in found.iter().zip(expect) {
        assert!(place == own && message.contains(holds), "{place}: {message} is not {own}: {holds}");
    }
}

#[test]
fn of_what_cannot_be_opened_is_told_what_to_do_beside_all_that_is_not_read() {
    let hollow = zip(&[("a.txt", STORY.as_bytes())]);
    let brought = brought(&[
        ("broken.docx", b"\x01\x02\x03"),
        ("hollow.docx", &hollow),
        ("broken.xlsx", b"\x01\x02\x03"),
        ("old.doc", b"x"),
        ("one.txt", STORY.as_bytes()),
    ]);
    assert_eq!(ids(&brought), ["one"]);
    let expect = [
        ("broken.docx", "as text (.txt) or as a page (.html)"),
        ("hollow.docx", "as text (.txt) or as a page (.html)"),
        ("broken.xlsx", "as CSV"),
        ("old.doc", "as text or HTML"),
    ];
    check_refused(&brought, &expect);
    assert!(brought.told.is_empty(), "{:?}", brought.told);
}

#[test]
fn an_archive_is_its_files() {
    let table = format!("title,body\nQuay to reopen,\"{STORY}\"\nAnother,\"{STORY}\"\n");
    let page = format!("<title>Quay</title><script>alert(1)</script><p>{STORY}</p>");
    let all = zip(&[
        ("set/one.txt", STORY.as_bytes()),
        ("set/one.toml", b"headline = \"Stated\""),
        ("set/page.html", page.as_bytes()),
        ("table.csv", table.as_bytes()),
        ("__MACOSX/._one.txt", b"x"),
        ("set/.hidden", b"x"),
        ("photo.jpg", b"\xFF\xD8"),
    ]);
    let brought = brought(&[("set.zip", &all)]);
    assert_eq!(ids(&brought), ["set/one", "set/page", "table/1", "table/2"]);
    assert_eq!(brought.sources[0].path, "set.zip/set/one.txt");
    assert_eq!(brought.sources[0].sidecar.headline.as_deref(), Some("Stated"));
    assert!(!String::from_utf8_lossy(&brought.sources[1].raw).contains("alert"));
    check_refused(&brought, &[("set.zip/photo.jpg", "not read")]);
    let table = brought.tables.first().expect("a table");
    assert_eq!((table.path.as_str(), table.rows, table.layout.text), ("set.zip/table.csv", 2, Some(1)));
}

#[test]
fn what_would_fill_the_memory_is_refused() {
    let bomb = zip(&[("a.txt", STORY.as_bytes()), ("b.txt", &vec![b'0'; 3 << 20])]);
    let inner = zip(&[("a.txt", STORY.as_bytes())]);
    let nested = zip(&[("a.zip", &inner), ("b.txt", STORY.as_bytes())]);
    let brought = brought(&[
        ("bomb.zip", &bomb),
        ("nested.zip", &nested),
        ("cut.zip", &inner[..inner.len() / 2]),
        ("empty.zip", &zip(&[])),
        ("text.zip", STORY.as_bytes()),
    ]);
    assert_eq!(ids(&brought), ["b"]);
    check_refused(
        &brought,
        &[
            ("bomb.zip", "unpacks to more than 100 times"),
            ("nested.zip/a.zip", "archive within an archive"),
            ("cut.zip", "no whole archive"),
            ("empty.zip", "no file in it"),
            ("text.zip", "no whole archive"),
        ],
    );
}

#[test]
fn an_archive_of_very_many_files_is_refused() {
    let names: Vec<String> = (0..=archive::ENTRIES).map(|at| format!("{at}.txt")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"x".as_slice())).collect();
    assert!(unpack(&zip(&files)).is_err_and(|why| why.contains("Put fewer")));
}

#[test]
fn names_are_decoded_and_lead_nowhere() {
    for (path, expect) in [
        ("a/b.txt", Some("a/b.txt")),
        ("..\\..\\a\\b.txt", Some("a/b.txt")),
        ("/etc/./passwd.txt", Some("etc/passwd.txt")),
        ("C:\\a\u{7}.txt", Some("C:/a.txt")),
        ("..", None),
        ("a/.git/b.txt", None),
    ] {
        assert_eq!(clean(path).as_deref(), expect, "{path:?}");
    }
    // Programs of old wrote names in the encoding of their system, and did not say which.
    for (encoding, name) in [
        ("euc-kr", "여수항 여객선 운항 재개 소식.txt"),
        ("shift_jis", "フェリーの運航再開のお知らせ.txt"),
        ("gb18030", "渡轮恢复运营的新闻报道.txt"),
    ] {
        let (raw, ..) = encoding_rs::Encoding::for_label(encoding.as_bytes()).expect("known").encode(name);
        let stand_in = "x".repeat(raw.len());
        let mut file = zip(&[(&stand_in, STORY.as_bytes())]);
        while let Some(at) = file.windows(raw.len()).position(|own| own == stand_in.as_bytes()) {
            file[at..at + raw.len()].copy_from_slice(&raw);
        }
        let entries = unpack(&file).expect("an archive");
        assert_eq!(entries.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), [name], "{encoding}");
    }
}

#[test]
fn a_side_car_goes_with_its_article_and_is_wholly_understood_or_nothing_is() {
    let text = STORY.as_bytes();
    let brought = brought(&[
        ("one.txt", text),
        ("ONE.toml", b"published = 2021-03-04"),
        ("two.txt", text),
        ("two.toml", b"headlin = \"A\"\nshow = \"extract\""),
        ("elsewhere.toml", b"publisher = \"Lantern\""),
        ("odd.toml", b"published = \"some day\""),
    ]);
    assert_eq!(ids(&brought), ["one"]);
    assert_eq!(brought.sources[0].sidecar.published.as_deref(), Some("2021-03-04"));
    check_refused(
        &brought,
        &[
            ("two.toml:1", "did you mean `headline`?"),
            ("two.toml", "article is left out"),
            ("odd.toml:1", "no day of the calendar"),
        ],
    );
    let stated: Vec<_> = brought.sidecars.iter().map(|(name, ..)| name.as_str()).collect();
    assert_eq!(stated, ["elsewhere"]);
}

#[test]
fn a_topic_file_counts_and_is_checked_as_in_a_build() {
    let topics = "[[topic]]\nslug = \"sea\"\nen = \"The sea\"\npatterns = [{ p = \"quay\" }, { p = \"war ~\" }]\n";
    let brought = brought(&[("set/topics.toml", topics.as_bytes()), ("corpus.toml", b"title = \"x\"")]);
    let (rules, _) = brought.topics.as_ref().expect("topics");
    assert_eq!(rules.iter().map(|rule| rule.slug.as_str()).collect::<Vec<_>>(), ["sea"]);
    assert_eq!(brought.told.iter().map(|it| it.place.as_str()).collect::<Vec<_>>(), ["set/topics.toml:4"]);
    check_refused(&brought, &[("corpus.toml", "whole site")]);
}

#[test]
fn columns_are_as_a_person_says() {
    let table = format!("a,b,c\nQuay to reopen,2021-03-04,\"{STORY}\"\n");
    let guessed = brought(&[("t.csv", table.as_bytes())]);
    assert_eq!(guessed.tables[0].layout, Layout { text: Some(2), others: Vec::new() });
    let mut layout = guessed.tables[0].layout.clone();
    layout.set(Field::Title, Some(0));
    layout.set(Field::Published, Some(1));
    layout.set(Field::Published, None);
    let mut collection = Collection::new(vec![("t.csv".to_owned(), layout.clone())]);
    collection.add("t.csv", table.into_bytes());
    let chosen = collection.finish();
    assert_eq!(chosen.tables[0].layout, layout);
    assert!(String::from_utf8_lossy(&chosen.sources[0].raw).starts_with("Quay to reopen\n\n"));
    // Without a text nothing is an article, and the columns can be chosen still.
    let none = brought(&[("n.csv", b"a,b\n1,2\n3,4\n")]);
    assert_eq!((none.sources.len(), none.tables[0].columns.len(), none.tables[0].layout.text), (0, 2, None));
    assert!(none.told.iter().any(|it| it.code == "no-text-column"));
}

#[test]
fn what_is_no_text_is_refused_and_every_encoding_is_read() {
    let binary: Vec<u8> = (0..2000_u32).map(|at| (at * 7 % 256) as u8).collect();
    check_refused(&brought(&[("a.txt", &binary), ("b.txt", b"")]), &[("a.txt", "no text"), ("b.txt", "empty")]);
    let utf_16: Vec<u8> = "\u{FEFF}".chars().chain(STORY.chars()).flat_map(|it| (it as u16).to_le_bytes()).collect();
    let korean = "여수항 여객선이 폭풍 뒤 다시 다닌다고 선사가 4일 밝혔다. 기관 두 대를 모두 고쳤다고 했다.";
    let japanese = "嵐のあと止まっていたフェリーが4日に運航を再開したと、船会社が明らかにした。";
    let encoded = |label: &str, text: &str| {
        encoding_rs::Encoding::for_label(label.as_bytes()).expect("known").encode(text).0.into_owned()
    };
    let (korean_raw, japanese_raw) = (encoded("euc-kr", korean), encoded("shift_jis", japanese));
    let read = brought(&[("u.txt", &utf_16), ("k.txt", &korean_raw), ("j.txt", &japanese_raw)]);
    let texts: Vec<_> = read.sources.iter().map(|source| String::from_utf8_lossy(&source.raw).into_owned()).collect();
    assert_eq!(texts, [STORY, korean, japanese]);
    for (source, name) in read.sources.iter().zip(["UTF-16LE", "EUC-KR", "Shift_JIS"]) {
        assert!(source.warnings.iter().any(|it| it.message.contains(name)), "{:?}", source.warnings);
    }
}

#[test]
fn a_side_car_that_cannot_be_unpacked_leaves_its_article_out() {
    let mut file =
        zip(&[("a.txt", STORY.as_bytes()), ("b.txt", STORY.as_bytes()), ("a.toml", b"show = \"extract\"\n")]);
    // The bytes of the side-car are others than their checksum says.
    let at = file.windows(6).position(|own| own == b"a.toml").expect("its head") + 6;
    file[at + 2] ^= 0x55;
    let brought = brought(&[("set.zip", &file)]);
    assert_eq!(ids(&brought), ["b"]);
    check_refused(&brought, &[("set.zip/a.toml", "cannot be unpacked"), ("set.zip/a.toml", "left out")]);
}
