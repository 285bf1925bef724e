//! The whole site as one page, which opens from a disk: no server, no network, nothing beside it.
//!
//! The page is `index.html` as it was built. What its program would fetch stands in blocks of data, which no policy asks
//! about as they are not run; one script, allowed by its hash, answers from them. So a copy with another collection in
//! its block needs no other hash.

use crate::Result;
use crate::escape;
use crate::html::Html;
use crate::policy::{self, Allowed};
use crate::replace::Source;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lol_html::html_content::ContentType;

/// The name of the file.
pub const SINGLE: &str = "dateline.html";
/// The module that answers from the blocks.
pub const BLOCKS: &str = include_str!("single.js");
/// Where `early.js` says that no page from a disk can run.
const FROM_DISK: &str = "if (location.protocol === \"file:\") fail(\"disk\");";
/// Names of files that the page has for its program.
const NAMES: &str = "meta[name^=dateline-]";
/// What leads to other files, which are not there.
const ELSEWHERE: &str = ".whole-site,li:has(> a[href$=\".html\"]:not([data-app])),a[href$=\"list.html\"]{display:none}";

/// A file that the program asks for.
pub struct Block<'a> {
    /// Its name.
    pub name: &'a str,
    /// What is in it, gzipped (RFC 1952).
    pub gzipped: &'a [u8],
}

/// The script that starts the program: of the files `blocks` and `script`, with the module `wasm`.
pub fn start(blocks: &str, script: &str, wasm: &str) -> String {
    format!(
        "import {{ ready }} from \"./{blocks}\";\nimport init from \"./{script}\";\n\
         ready.then(() => init({{ module_or_path: \"{wasm}\" }}));\n"
    )
}

/// The page: `index` with `script`, the style sheet of all other screens, the icon, and the files.
pub fn single(index: &str, script: &str, later_style: &str, icon: &str, files: &[Block<'_>]) -> Result<String> {
    let page = |text| Html { file: "index.html", text };
    let text = page(index).without("meta[http-equiv=Content-Security-Policy]")?;
    let text = page(&text).without("script[type=module], link[rel=modulepreload], link[rel=manifest]")?;
    let text = Source::new("index.html", &text).replace(FROM_DISK, "")?;
    // Behind the script that has them fetched early.
    let mut names = String::new();
    let text = page(&text).change(NAMES, |meta| {
        let of = |name: &str| meta.get_attribute(name).unwrap_or_default();
        if of("name") != "dateline-style" {
            names += &format!("<meta name=\"{}\" content=\"{}\">\n", escape(&of("name")), escape(&of("content")));
        }
        meta.remove();
    })?;
    let text = page(&text).change("head", |head| head.append(&names, ContentType::Html))?;
    let text = page(&text).change("style", |style| {
        style.append(&format!("{later_style}{ELSEWHERE}"), ContentType::Html);
    })?;
    let data = format!("data:image/svg+xml;base64,{}", STANDARD.encode(icon));
    let text = page(&text).change("link[rel=icon]", |link| {
        // The name of the attribute is a good one.
        let _ = link.set_attribute("href", &data);
    })?;
    let text = page(&text).change("a[data-app]", |link| {
        let app = link.get_attribute("data-app").unwrap_or_default();
        let _ = link.set_attribute("href", &app);
    })?;
    if script.contains("</script") {
        return Err("The program's script holds '</script', which would end it within the page.".into());
    }
    let block = |Block { name, gzipped }: &Block<'_>| {
        format!(
            "<script type=\"{}\" data-file=\"{}\">{}</script>\n",
            policy::DATA,
            escape(name),
            STANDARD.encode(gzipped)
        )
    };
    let end = files.iter().map(block).collect::<String>() + &format!("<script>{script}</script>\n");
    let text = page(&text).change("body", |body| body.append(&end, ContentType::Html))?;
    policy::policy(SINGLE, &text, Allowed::Within)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = "<html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"x\">\
        <link id=\"corpus-bundle\" href=\"a.dateline\"><link rel=\"modulepreload\" href=\"./parts-1.js\"><link rel=\"manifest\" href=\"m.webmanifest\">\
        <meta name=\"dateline-worker\" content=\"worker-1.js\"><meta name=\"dateline-style\" content=\"part-style-1.css\">\
        <script>if (location.protocol === \"file:\") fail(\"disk\");\nf();</script>\
        <link rel=\"icon\" href=\"./icon.svg\"><style>a{}</style><script type=\"module\">import './app.js'</script></head>\
        <body><a href=\"article-1.html\" data-app=\"?article=1\">One</a></body></html>";

    fn made(index: &str) -> Result<String> {
        single(index, "run()", "b{}", "<svg/>", &[Block { name: "a.dateline", gzipped: b"\x1f\x8b" }])
    }

    #[test]
    fn nothing_lies_beside_the_page() {
        let page = made(INDEX).expect("all marks are there");
        for gone in [
            "modulepreload",
            "manifest",
            "type=\"module\"",
            "icon.svg",
            "part-style-1.css",
            "article-1.html",
            "\"disk\"",
        ] {
            assert!(!page.contains(gone), "{gone} is in\n{page}");
        }
        for there in [
            "<style>a{}b{}",
            "href=\"?article=1\"",
            "data-file=\"a.dateline\">H4s=</script>",
            "<script>run()</script>",
            "data:image/svg+xml;base64,PHN2Zy8+",
        ] {
            assert!(page.contains(there), "{there} is not in\n{page}");
        }
        // The program finds names behind the script that would have them fetched.
        let at = |part: &str| page.find(part).unwrap_or_else(|| panic!("{part} is not in\n{page}"));
        assert!(at("dateline-worker") > at("f();"));
    }

    #[test]
    fn only_its_own_scripts_run_and_nothing_is_fetched() {
        let page = made(INDEX).expect("all marks are there");
        let policy = page.split_once("Security-Policy\" content=\"").and_then(|(_, rest)| rest.split_once('"'));
        let (policy, _) = policy.expect("a policy");
        let scripts = policy.split("; ").find(|part| part.starts_with("script-src")).expect("script-src");
        assert_eq!(scripts.matches("'sha256-").count(), 2, "{scripts}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'self'"), "{policy}");
        assert!(policy.contains("connect-src 'none'") && policy.contains("worker-src blob:"), "{policy}");
        // Another collection in its block changes no hash.
        let other = single(INDEX, "run()", "b{}", "<svg/>", &[Block { name: "a.dateline", gzipped: b"other" }]);
        assert!(other.expect("a page").contains(policy));
    }

    #[test]
    fn a_mark_that_is_not_there_is_named() {
        for mark in
            ["charset=\"utf-8\"", "http-equiv", "rel=\"modulepreload\"", "fail(\"disk\")", "rel=\"icon\"", "data-app"]
        {
            let error = made(&INDEX.replace(mark, "x")).err();
            // Without a part to preload the program's own script still is one to take away.
            assert!(error.is_some() || mark == "rel=\"modulepreload\"", "{mark}");
        }
        assert!(single(INDEX, "'</script>'", "", "", &[]).is_err_and(|error| error.contains("</script")));
    }
}
