//! The one-file page (`crates/site/src/single.rs`) with another collection in it.
//!
//! As text: a parsed copy of the page would be held to this page's policy, and complain of its own styles. Its scripts stay
//! as they are to the last character, as its policy knows them by their hashes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Where the page names the block of its collection.
const NAMED: &str = "id=\"corpus-bundle\"";
/// Where the list of the other collection is printed, and the first of the blocks behind it.
const PRINTED: (&str, &str) = ("<div class=\"printed-page\">", "<script type=\"application/gzip\"");

/// `page` with the collection in the bundle `file`, called `title`; `None` where it is no such page.
#[must_use]
pub fn with_collection(page: &str, title: &str, file: &[u8]) -> Option<String> {
    let (_, named) = page.split_once(NAMED)?;
    let name = between(named, "href=\"", "\"")?.0;
    let start = format!("data-file=\"{name}\"");
    let (before, rest) = page.split_once(&start)?;
    // Behind a mark of an earlier saving.
    let (_, rest) = rest.split_once("</script>")?;
    let page = format!("{before}{start} data-plain=\"\">{}</script>{rest}", STANDARD.encode(file));
    let (_, (from, to)) = between(&page, "<title>", "</title>")?;
    let page = format!("{}{}{}", page.get(..from)?, escaped(title), page.get(to..)?);
    let Some((_, (from, to))) = between(&page, PRINTED.0, PRINTED.1) else { return Some(page) };
    Some(format!("{}</div></div>\n{}", page.get(..from)?, page.get(to..)?))
}

/// What stands between two marks, and where.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<(&'a str, (usize, usize))> {
    let from = text.find(start)? + start.len();
    let inner = text.get(from..)?.split_once(end)?.0;
    Some((inner, (from, from + inner.len())))
}

/// Text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::with_collection;

    const PAGE: &str = "<head><title>Old</title><link id=\"corpus-bundle\" rel=\"alternate\" href=\"c-1.dateline\"><script>f()</script></head>\
        <body><div id=\"printed\"><p>wait</p><div class=\"printed-page\"><div>Old articles</div></div></div>\n\
        <script type=\"application/gzip\" data-file=\"a.wasm\">AAAA</script>\n\
        <script type=\"application/gzip\" data-file=\"c-1.dateline\">BBBB</script>\n<script>g()</script></body>";

    #[test]
    fn only_the_collection_and_its_title_change() {
        let page = with_collection(PAGE, "A < B & \"C\"", b"new").expect("a page");
        let expect = PAGE
            .replace("<title>Old<", "<title>A &lt; B &amp; \"C\"<")
            .replace("<div>Old articles</div></div></div>", "</div></div>")
            .replace("data-file=\"c-1.dateline\">BBBB", "data-file=\"c-1.dateline\" data-plain=\"\">bmV3");
        assert_eq!(page, expect);
        // It can be saved again from there.
        let again = with_collection(&page, "D", b"newer").expect("a page");
        assert!(again.contains("data-plain=\"\">bmV3ZXI=</script>") && !again.contains("bmV3<"), "{again}");
        assert_eq!(again.matches("data-plain").count(), 1);
    }

    #[test]
    fn another_page_is_none() {
        for page in ["", "<title>x</title>", &PAGE.replace("data-file=\"c-1", "data-file=\"c-2")] {
            assert_eq!(with_collection(page, "x", b""), None, "{page}");
        }
    }
}
