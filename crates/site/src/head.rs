//! What the head of a page gains.

use crate::escape;
use crate::program::Parts;

/// The file that says how the site is installed as an app.
pub const MANIFEST: &str = "manifest.webmanifest";

/// How the site is installed as an app (W3C, Web Application Manifest): under `name`, with `icon`, an SVG, so of any size.
pub fn manifest(name: &str, icon: &str) -> String {
    let text = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"").replace(char::is_control, " ");
    let (name, icon) = (text(name), text(icon));
    format!(
        "{{\"name\":\"{name}\",\"short_name\":\"Dateline\",\"start_url\":\"./\",\"display\":\"standalone\",\
         \"background_color\":\"#fcfcfa\",\"theme_color\":\"#0b5a6b\",\
         \"icons\":[{{\"src\":\"{icon}\",\"sizes\":\"any\",\"type\":\"image/svg+xml\"}}]}}\n"
    )
}

/// What a page says of itself.
pub struct Head<'a> {
    /// Its title.
    pub title: &'a str,
    /// What it is about.
    pub description: &'a str,
    /// What it says to those who show links to it: property and content.
    pub open_graph: &'a [(&'a str, String)],
    /// What it says to machines, as an element.
    pub data: &'a str,
}

/// The files that the program asks for by name, and what runs before it.
pub struct Program<'a> {
    /// The bundle.
    pub bundle: &'a str,
    /// The worker's script.
    pub worker: &'a str,
    /// The words of languages other than English: the language's tag, and the file's name.
    pub words: &'a [(&'static str, String)],
    /// The program's parts, where it was cut.
    pub parts: Option<&'a Parts>,
    /// The style sheet of the screens beyond the first.
    pub style: &'a str,
    /// The outlines of countries.
    pub map: &'a str,
    /// The name of the supplement of the bundle.
    pub supplement: &'a str,
    /// The lessons, where there are any.
    pub lessons: Option<&'a str>,
    /// The script that runs before the first paint.
    pub early: &'a str,
}

/// What the head gains; bundle, worker and words are named where the program will run.
pub fn head(page: &Head<'_>, program: Option<&Program<'_>>) -> String {
    let mut head = format!("<title>{}</title>\n", escape(page.title));
    head += &format!("    <meta name=\"description\" content=\"{}\">\n", escape(page.description));
    head += "    <meta name=\"referrer\" content=\"no-referrer\">\n";
    for (property, content) in page.open_graph {
        head += &format!("    <meta property=\"{property}\" content=\"{}\">\n", escape(content));
    }
    head += &format!("    {}\n", page.data);
    if let Some(Program { bundle, worker, words, parts, style, map, supplement, lessons, early }) = program {
        head += &format!("    <link rel=\"manifest\" href=\"{MANIFEST}\">\n");
        let link = "<link id=\"corpus-bundle\" rel=\"alternate\" type=\"application/octet-stream\"";
        head += &format!("    {link} href=\"{}\">\n", escape(bundle));
        if let Some(Parts { loader, files }) = parts {
            head += &format!("    <link rel=\"modulepreload\" href=\"./{}\">\n", escape(loader));
            // The loader knows what several parts share, by numbers.
            let is_named = |part: &str| part.bytes().all(|byte| !byte.is_ascii_digit());
            for file in files.iter().filter(|file| file.ends_with(".wasm")) {
                let part = file.rsplit_once('-').map_or(file.as_str(), |(part, _)| part);
                if !is_named(part) {
                    continue;
                }
                head += &format!("    <meta name=\"dateline-{}\" content=\"{}\">\n", escape(part), escape(file));
            }
        }
        head += &format!("    <meta name=\"dateline-style\" content=\"{}\">\n", escape(style));
        head += &format!("    <meta name=\"dateline-map\" content=\"{}\">\n", escape(map));
        head += &format!("    <meta name=\"dateline-supplement\" content=\"{}\">\n", escape(supplement));
        if let Some(lessons) = lessons {
            head += &format!("    <meta name=\"dateline-lessons\" content=\"{}\">\n", escape(lessons));
        }
        head += &format!("    <meta name=\"dateline-worker\" content=\"{}\">\n", escape(worker));
        for (tag, name) in words.iter() {
            head += &format!("    <meta name=\"dateline-words-{tag}\" content=\"{}\">\n", escape(name));
        }
        head += &format!("    <script>{early}</script>\n");
    }
    head
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_within_its_text() {
        let said = manifest("A \"pact\"\n\\", "icon-1.svg");
        assert!(said.contains(r#""name":"A \"pact\" \\","#) && said.contains(r#""src":"icon-1.svg""#), "{said}");
    }

    #[test]
    fn files_are_named_where_the_app_runs_only() {
        let page = Head {
            title: "A & B",
            description: "\"Of\" <us>",
            open_graph: &[("og:title", "A & B".to_owned())],
            data: "<script type=\"application/ld+json\">{}</script>",
        };
        let about = "<title>A &amp; B</title>\n    <meta name=\"description\" content=\"&quot;Of&quot; &lt;us&gt;\">\n    \
                     <meta name=\"referrer\" content=\"no-referrer\">\n    <meta property=\"og:title\" content=\"A &amp; B\">\n    \
                     <script type=\"application/ld+json\">{}</script>\n";
        assert_eq!(head(&page, None), about);
        let parts = Parts { loader: "parts-1.js".into(), files: vec!["part-article-2.wasm".into()] };
        let words = [("ko", "words-ko-3.txt".to_owned())];
        let program = Program {
            bundle: "a.dateline",
            worker: "worker-4.js",
            words: &words,
            parts: Some(&parts),
            style: "part-style-5.css",
            map: "part-map-6.txt",
            supplement: "part-supplement-7.bin",
            lessons: Some("part-lessons-7.bin"),
            early: "f()",
        };
        let expect = "    <link rel=\"manifest\" href=\"manifest.webmanifest\">\n    <link id=\"corpus-bundle\" rel=\"alternate\" type=\"application/octet-stream\" href=\"a.dateline\">\n    \
                      <link rel=\"modulepreload\" href=\"./parts-1.js\">\n    \
                      <meta name=\"dateline-part-article\" content=\"part-article-2.wasm\">\n    \
                      <meta name=\"dateline-style\" content=\"part-style-5.css\">\n    \
                      <meta name=\"dateline-map\" content=\"part-map-6.txt\">\n    \
                      <meta name=\"dateline-supplement\" content=\"part-supplement-7.bin\">\n    \
                      <meta name=\"dateline-lessons\" content=\"part-lessons-7.bin\">\n    \
                      <meta name=\"dateline-worker\" content=\"worker-4.js\">\n    \
                      <meta name=\"dateline-words-ko\" content=\"words-ko-3.txt\">\n    <script>f()</script>\n";
        assert_eq!(head(&page, Some(&program)), format!("{about}{expect}"));
    }
}
