//! Plain pages: articles as files of their own, for those whose browser runs no program, and the links to them.

use crate::Result;
use crate::html::Html;
use crate::names::short_hash;

/// Letters of an id that a file's name keeps at most.
const LONGEST: usize = 80;

/// The file of the article `id`: letters that a file system or an address may not take stand as their codes. Names that
/// would differ in the case of their letters only, or are long, get a hash.
#[must_use]
pub fn file_name(id: &str) -> String {
    let mut name = String::new();
    for byte in id.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => name.push(char::from(byte)),
            _ => name += &format!("~{byte:02x}"),
        }
    }
    if name.len() > LONGEST || id.bytes().any(|byte| byte.is_ascii_uppercase()) {
        name.truncate(LONGEST);
        name += &format!("~{}", short_hash(id.as_bytes()));
    }
    format!("article-{name}.html")
}

/// `page` with its links into the app, which start with `app`, led to the plain pages that `plain` knows for their query
/// strings. Where they led before stands in `data-app`, for the script that knows whether the app can come.
pub fn plain_links(file: &str, page: &str, app: &str, plain: impl Fn(&str) -> Option<String>) -> Result<String> {
    let lead = format!("{app}?");
    Html { file, text: page }.change("a[href]", |link| {
        let Some(href) = link.get_attribute("href") else { return };
        let query = href.strip_prefix(&lead).map(|rest| rest.split('#').next().unwrap_or(rest).replace("&amp;", "&"));
        if let Some(to) = query.and_then(|query| plain(&query)) {
            // Both are names that HTML allows.
            let _ = link.set_attribute("data-app", &href);
            let _ = link.set_attribute("href", &to);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_article_has_a_file_that_any_system_can_hold() {
        assert_eq!(file_name("003_75-a"), "article-003_75-a.html");
        assert_eq!(file_name("2019/11/a b.c"), "article-2019~2f11~2fa~20b~2ec.html");
        assert_ne!(file_name("A").to_lowercase(), file_name("a"));
        assert_ne!(file_name("A").to_lowercase(), file_name("a~").to_lowercase());
        let long = file_name(&"기사".repeat(100));
        assert!(long.len() < 120 && long.is_ascii(), "{long}");
        assert_ne!(long, file_name(&"기사".repeat(101)));
    }

    #[test]
    fn links_to_articles_lead_to_their_files() {
        let page = "<a href=\"?article=a&amp;q=x#why\">A</a><a href=\"?q=x\">B</a><a href=\"list.html\">C</a>";
        let plain = |query: &str| (query == "article=a&q=x").then(|| "a.html".to_owned());
        let expect = "<a href=\"a.html\" data-app=\"?article=a&amp;q=x#why\">A</a><a href=\"?q=x\">B</a><a href=\"list.html\">C</a>";
        assert_eq!(plain_links("index.html", page, "", plain), Ok(expect.to_owned()));
        let other = "<a href=\"index.html?article=a\">A</a>";
        let led =
            plain_links("list.html", other, "index.html", |query| (query == "article=a").then(|| "a.html".into()));
        assert!(led.is_ok_and(|page| page.starts_with("<a href=\"a.html\"")));
    }
}
