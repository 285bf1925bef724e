//! Odd input: named in warnings, and nothing breaks.

use dateline_intake::{Format, take};
use dateline_model::source::Source;
use dateline_reading::read::read;

fn page(raw: &[u8]) -> Source {
    take("a", "a.html", Some(Format::Page), raw.to_vec()).sources.pop().expect("one source")
}

fn codes(source: &Source) -> Vec<&str> {
    source.warnings.iter().map(|warning| warning.code.as_str()).collect()
}

fn text(source: &Source) -> &str {
    core::str::from_utf8(&source.raw).expect("text is UTF-8")
}

const STORY: &str = "<p>The old quay in the town will be opened again on Saturday, the harbour board said.</p>";

#[test]
fn depth_does_not_matter() {
    for (open, close) in
        [("<div>", "</div>"), ("<b>", "</b>"), ("<table><tr><td>", "</table>"), ("<ul><li>", ""), ("<div></b>", "")]
    {
        let times = if open == "<div>" { 100_000 } else { 10_000 };
        let raw = format!("{}{STORY}{}", open.repeat(times), close.repeat(times));
        let source = page(raw.as_bytes());
        assert!(text(&source).contains("The old quay"), "{open}");
        assert!(codes(&source).contains(&"nested"), "{open}");
        let article = read(&source, &[]);
        assert!(article.segments.iter().any(|segment| segment.feeds), "{open}");
    }
}

#[test]
fn many_blocks_side_by_side_are_not_nested() {
    let source = page(format!("<p>One<p>Two{}", "<p>A line<br>".repeat(2000)).as_bytes());
    assert_eq!(codes(&source), ["converted"]);
}

#[test]
fn a_page_of_scripts_says_so() {
    let source = page(b"<html><head><title>x</title></head><body><script>load()</script><noscript>Enable JavaScript</noscript></body></html>");
    assert_eq!(codes(&source), ["converted", "no-text"]);
    let article = read(&source, &[]);
    assert_eq!(article.published.when, None);
    assert!(page(b"").warnings.iter().any(|warning| warning.code == "no-text"));
}

#[test]
fn a_page_without_a_story_says_so() {
    let list = "<li><a href=/a>Ferry line is to run at night again</a></li>".repeat(30);
    for body in [
        format!("<h1>News</h1><ul>{list}</ul>"),
        "<h1>404</h1><p>Not found</p><form><label>Search</label></form>".to_owned(),
        "<form><label>User</label><input><label>Password</label><input><button>Sign in</button></form>".to_owned(),
    ] {
        let article = read(&page(format!("<title>The Valley Lantern</title>{body}").as_bytes()), &[]);
        assert!(article.warnings.iter().any(|warning| warning.code == "no-story"), "{body}: {:?}", article.segments);
    }
    let article = read(&page(STORY.repeat(3).as_bytes()), &[]);
    assert!(!article.warnings.iter().any(|warning| warning.code == "no-story"), "{:?}", article.warnings);
}

#[test]
fn broken_mark_up_is_read_as_browsers_do() {
    let source = page(b"<div><p>One <b>bold</p><p>Two</b> <i>three</div></table><li>Four<a href=x>Five");
    assert_eq!(text(&source), "One bold\n\nTwo three\n\nFourFive\n");
}

#[test]
fn encodings_are_named() {
    let (latin, _, _) = encoding_rs::WINDOWS_1252.encode("<meta charset=iso-8859-1><p>Die Brücke wird größer</p>");
    let source = page(&latin);
    assert!(text(&source).contains("Die Brücke wird größer"));
    assert_eq!(codes(&source), ["encoding", "converted"]);
    // Declared as one thing, saved as another.
    let source = page("<meta charset=\"iso-8859-1\"><p>Die Brücke</p>".as_bytes());
    assert!(text(&source).contains("Die Brücke"));
    assert_eq!(codes(&source), ["wrong-encoding", "converted"]);
    for (encoding, words) in [
        (encoding_rs::SHIFT_JIS, "古い桟橋が土曜日に再び開かれると港の委員会は語った。"),
        (encoding_rs::EUC_KR, "오래된 부두가 토요일에 다시 열린다고 항만 위원회가 말했다."),
        (encoding_rs::GB18030, "港口委员会说，旧码头将于星期六重新开放。"),
    ] {
        let page_text = format!("<p>{words}</p>").repeat(4);
        let source = page(&encoding.encode(&page_text).0);
        assert!(text(&source).contains(words), "{}", encoding.name());
        assert!(codes(&source).contains(&"encoding"), "{}", encoding.name());
    }
    let wide: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain("<p>Wide</p>".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(text(&page(&wide)), "Wide\n");
}

#[test]
fn what_the_head_says_may_be_anything() {
    for script in
        ["", "{", "[[[[", "{\"@graph\":{\"@graph\":[1,null,\"x\"]}}", "{\"@type\":[],\"author\":{\"name\":[]}}"]
    {
        let raw = format!("<script type=\"application/ld+json\">{script}</script>{STORY}");
        assert!(text(&page(raw.as_bytes())).contains("The old quay"), "{script}");
    }
    let deep = format!("<script type='application/ld+json'>{}</script>{STORY}", "[".repeat(100_000));
    assert!(text(&page(deep.as_bytes())).contains("The old quay"));
}

#[test]
fn a_page_of_twenty_megabytes_is_read() {
    let paragraph = "<p>The ferry between the two towns will run every hour from Monday on, the board said.</p>\n";
    let raw = format!(
        "<title>Ferry line agreed</title><h1>Ferry line agreed</h1>{}",
        paragraph.repeat(20_000_000 / paragraph.len())
    );
    let source = page(raw.as_bytes());
    assert_eq!(codes(&source), ["converted"]);
    let text = text(&source);
    assert!(text.len() > 18_000_000 && text.trim_end().ends_with("the board said."), "{}", text.len());
}

#[test]
fn a_wall_before_the_page_is_no_story() {
    for body in [
        "<div class='consent-modal' role=dialog><h2>We value your privacy</h2><p>We and our 812 partners store and access \
         information on a device, such as cookies, and process personal data. Click below to consent, or choose what you allow.</p>\
         <button>Accept all</button><button>Reject all</button><a href=/privacy>Privacy policy</a></div>",
        "<div id=paywall><h2>Subscribe to continue reading</h2><p>Already a subscriber? <a href=/login>Log in</a></p>\
         <button>Subscribe now</button></div>",
    ] {
        let source = page(format!("<title>The Valley Lantern</title><body>{body}</body>").as_bytes());
        assert_eq!(source.path, "a.html");
        let article = read(&source, &[]);
        let said = article.warnings.iter().find(|warning| warning.code == "no-story");
        assert!(said.is_some_and(|warning| warning.place.starts_with("a.html")), "{body}: {:?}", article.segments);
    }
}

/// Code and place of what is told of a file.
fn told(name: &str, raw: &[u8]) -> Vec<String> {
    let format = Format::of_extension(name.rsplit('.').next().unwrap_or(""));
    let taken = take("a", name, format, raw.to_vec());
    let own = taken.sources.iter().flat_map(|source| &source.warnings);
    taken.warnings.iter().chain(own).map(|it| format!("{} {}", it.code, it.place)).collect()
}

#[test]
fn each_is_named_with_its_file_and_line() {
    let csv = b"title,words\nQuay,It opens.\n".as_slice();
    let json = b"{\n\"weather\": {\"days\": [1, 2, 3]}\n}".as_slice();
    let cut = b"{\"articles\": [\n{\"title\": \"Quay\", \"text\": \"The old".as_slice();
    let (latin, ..) = encoding_rs::WINDOWS_1252
        .encode("<meta charset=utf-8>\n<p>Die Br\u{fc}cke wird gr\u{f6}\u{df}er, und die F\u{e4}hre f\u{e4}hrt</p>");
    for (name, raw, expect) in [
        ("a.html", b"<script>load()</script>".as_slice(), ["converted a.html", "no-text a.html"].as_slice()),
        ("a.html", latin.as_ref(), &["encoding a.html:2", "wrong-encoding a.html", "converted a.html"]),
        ("a.csv", csv, &["no-text-column a.csv"]),
        ("a.json", json, &["no-text-column a.json"]),
        ("a.json", cut, &["json a.json:2"]),
        ("a.jsonl", b"[1]\n\n{\"text\": \n", &["json a.jsonl:1", "json a.jsonl:3"]),
        ("a.xml", b"<svg/>", &["feed a.xml:1"]),
        ("a.xml", b"<rss>\n<channel>\n<item></channel>", &["feed a.xml:3", "empty-row a.xml:3"]),
    ] {
        let found = told(name, raw);
        assert_eq!(found, expect, "{name}: {}", String::from_utf8_lossy(raw));
    }
}
