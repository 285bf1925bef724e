//! Pages from the template that Trunk has filled with links to what it built.

use crate::Result;
use crate::html::Html;
use crate::replace::{Source, absent};
use lol_html::html_content::ContentType;

/// The file that Trunk makes of the project's `index.html`.
pub const TEMPLATE: &str = "index.html";
/// Links to style sheets.
pub(crate) const SHEETS: &str = "link[rel=stylesheet]";
/// What Trunk has a browser fetch at once.
const PRELOAD: &str = "link[rel=preload]";
/// Where Trunk's script starts the program.
const START: &str = "const wasm = await init(";
/// Has the program and the articles wait until the page is drawn.
///
/// Where nothing is drawn, in a tab behind others, they come all the same.
const DRAWN: &str = "await new Promise(go=>{requestAnimationFrame(()=>setTimeout(go));setTimeout(go,300)});\n\
const articles=document.getElementById('corpus-bundle');\n\
articles.as='fetch';articles.crossOrigin='';articles.rel='preload';\n";

/// `template` with its two marked places filled.
pub fn page(template: &str, head: &str, body: &str) -> Result<String> {
    let text = template_html(template).fill("dateline:head", head)?;
    template_html(&text).fill("dateline:body", body)
}

/// The template with the style in the page itself: it can be drawn as soon as it is there.
pub fn style_within(template: &str, style: &str) -> Result<String> {
    if style.contains("</style") {
        return Err("A style sheet holds '</style', which would end it within the page.".into());
    }
    let within = format!("<style>{style}</style>");
    template_html(template).change(SHEETS, |link| link.replace(&within, ContentType::Html))
}

/// The template whose program and articles are fetched once the printed page is drawn, which it would hold up.
pub fn started_after_paint(template: &str) -> Result<String> {
    let text = template_html(template).without(PRELOAD)?;
    let mut found = false;
    let start = |script: &str| {
        let changed = Source::new(TEMPLATE, script).replace(START, &format!("{DRAWN}{START}")).ok();
        found |= changed.is_some();
        changed
    };
    let text = template_html(&text).change_text("script", start)?;
    if found { Ok(text) } else { Err(absent(TEMPLATE, START)) }
}

/// The template without what runs: scripts and what is loaded for them.
pub fn without_scripts(template: &str) -> Result<String> {
    let text = template_html(template).without("script")?;
    template_html(&text).without("link[rel=modulepreload], link[rel=preload]")
}

fn template_html(text: &str) -> Html<'_> {
    Html { file: TEMPLATE, text }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Trunk writes it.
    const TRUNK: &str = "<!doctype html>\n<html lang=\"en\">\n  <head>\n    <meta charset=\"utf-8\">\n    <!--dateline:head-->\n    \
<link rel=\"stylesheet\" href=\"./style-1.css\">\n    \n\
<script type=\"module\">\nimport init, * as bindings from './app-1.js';\nconst wasm = await init({ module_or_path: './app-1_bg.wasm' });\n\n\
window.wasmBindings = bindings;\n</script>\n    \
<link rel=\"modulepreload\" href=\"./app-1.js\" crossorigin=\"anonymous\"><link rel=\"preload\" href=\"./app-1_bg.wasm\" crossorigin=\"anonymous\" as=\"fetch\" type=\"application/wasm\"></head>\n  \
<body>\n    <!--dateline:body-->\n  </body>\n</html>\n";

    /// `change` holds the parts in `there` and not those in `gone`.
    fn check(change: Result<String>, there: &[&str], gone: &[&str]) {
        let text = change.expect("all marks are there");
        for part in there {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
        for part in gone {
            assert!(!text.contains(part), "{part} is in\n{text}");
        }
    }

    /// Without `mark`, `change` says the file and what it looked for.
    fn check_absent(change: impl Fn(&str) -> Result<String>, mark: &str, said: &str) {
        let without = TRUNK.replace(mark, "");
        assert_ne!(without, TRUNK, "{mark}");
        let error = change(&without).expect_err(mark);
        assert!(error.starts_with("index.html: ") && error.contains(said), "{error}");
    }

    #[test]
    fn fills_both_places_and_leaves_the_rest() {
        let filled =
            page(TRUNK, "<title>A &amp; B</title>", "<p>한국 <!--dateline:head--></p>").expect("both are there");
        let parts = TRUNK.split("<!--dateline:head-->").flat_map(|part| part.split("<!--dateline:body-->"));
        let parts: Vec<_> = parts.collect();
        let expect = [parts[0], "<title>A &amp; B</title>", parts[1], "<p>한국 <!--dateline:head--></p>", parts[2]];
        assert_eq!(filled, expect.concat());
    }

    #[test]
    fn the_program_starts_when_the_page_is_drawn() {
        let wait = "import init, * as bindings from './app-1.js';\nawait new Promise(go=>";
        let rest = "articles.rel='preload';\nconst wasm = await init({ module_or_path: './app-1_bg.wasm' });\n";
        check(started_after_paint(TRUNK), &[wait, rest, "modulepreload"], &["<link rel=\"preload\""]);
    }

    #[test]
    fn other_pages_run_nothing() {
        check(without_scripts(TRUNK), &["style-1.css", "<body>", "dateline:body"], &["script", "preload", "app-1"]);
    }

    #[test]
    fn the_style_stands_in_the_page() {
        check(style_within(TRUNK, "a>b{color:red}"), &["<style>a>b{color:red}</style>"], &["stylesheet"]);
        assert!(style_within(TRUNK, "a{content:\"</style>\"}").is_err_and(|error| error.contains("</style")));
    }

    #[test]
    fn a_mark_that_is_not_there_is_named_with_its_file() {
        let fill = |text: &str| page(text, "", "");
        check_absent(fill, "<!--dateline:head-->", "'<!--dateline:head-->' is not there");
        check_absent(fill, "<!--dateline:body-->", "'<!--dateline:body-->' is not there");
        check_absent(|text| style_within(text, ""), "rel=\"stylesheet\"", "link[rel=stylesheet]");
        check_absent(started_after_paint, "rel=\"preload\"", "link[rel=preload]");
        check_absent(started_after_paint, "const wasm = ", "const wasm = await init(");
        check_absent(without_scripts, "<script type=\"module\">", "'script'");
        check_absent(|text| without_scripts(&text.replace("modulepreload", "x")), "preload\"", "modulepreload");
    }
}
