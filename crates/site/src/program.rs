//! The program's parts, where it was cut: their names, and the scripts that fetch them.

use crate::Result;
use crate::names::named;
use crate::replace::{Source, absent};

/// The program's parts: the script that fetches them, and each by its name.
pub struct Parts {
    /// The name of the script.
    pub loader: String,
    /// The names of the parts, in order.
    pub files: Vec<String>,
}

/// The program's parts among the files of the site.
pub fn parts(names: impl Iterator<Item = String>) -> Option<Parts> {
    let (mut loader, mut files) = (None, Vec::new());
    for name in names {
        if name.starts_with("parts-") {
            loader = Some(name);
        } else if name.starts_with("part-") {
            files.push(name);
        }
    }
    files.sort();
    loader.map(|loader| Parts { loader, files })
}

/// The script that fetches the parts, as the splitter names it.
pub const LOADER: &str = "__wasm_split.js";
/// How the names of the splitter's parts start: each part's own, and what two of them share.
const PARTS: [&str; 2] = ["split_", "chunk_"];

/// What the splitter's `file` is called but for the hash; none where it is no part.
pub fn part_name(file: &str) -> Option<&str> {
    PARTS.iter().find_map(|start| file.strip_prefix(start)?.strip_suffix(".wasm"))
}

/// Files of the site, each by its name.
#[derive(Debug)]
pub struct Renamed {
    /// The name of the loader, and what it says.
    pub loader: (String, String),
    /// The program's script, which asks for the loader by that name.
    pub script: String,
    /// The names of the parts, as they were given.
    pub parts: Vec<String>,
}

/// The splitter's `loader` and the program's `script` for the site, and names for the `parts`: what the splitter calls each,
/// and its bytes.
pub fn rename(loader: &str, script: Source<'_>, parts: &[(String, Vec<u8>)]) -> Result<Renamed> {
    let mut text = mend(loader)?;
    let mut names = Vec::new();
    for (file, bytes) in parts {
        let part = part_name(file).ok_or_else(|| format!("{file} is no part of a program."))?;
        let name = named(&format!("part-{part}"), bytes, "wasm");
        text = Source::new(LOADER, &text).replace(file, &name)?;
        names.push(name);
    }
    let name = named("parts", text.as_bytes(), "js");
    // Where it is imported from; the program's own name for it stays.
    let script = script.replace(&format!("from \"./{LOADER}\""), &format!("from \"./{name}\""))?;
    Ok(Renamed { loader: (name, text), script, parts: names })
}

/// How the names of what `wasm-streams` exports start, in the script and in the module. Leptos brings it for streams between
/// a server and the page, of which there is none here.
const STREAMS: [&str; 3] = ["IntoUnderlyingByteSource", "IntoUnderlyingSink", "IntoUnderlyingSource"];

/// Whether a page of files calls what its module exports under this name.
pub fn is_called(export: &str) -> bool {
    !STREAMS.iter().any(|class| export.contains(&class.to_ascii_lowercase()))
}

/// The program's script, as wasm-bindgen writes it, without what nobody calls.
pub fn without_streams(script: Source<'_>) -> Result<String> {
    let mut text = script.text.to_owned();
    for class in STREAMS {
        let dispose = format!("if (Symbol.dispose) {class}.prototype");
        for (start, end) in [
            (format!("export class {class} {{"), "\n}\n"),
            (dispose, "\n"),
            (format!("const {class}Finalization ="), ";\n"),
        ] {
            text = cut(Source::new(script.file, &text), &start, end)?;
        }
    }
    Ok(text)
}

/// The text without what stands from `start` to `end`.
fn cut(source: Source<'_>, start: &str, end: &str) -> Result<String> {
    let text = source.text;
    let from = text.find(start).ok_or_else(|| absent(source.file, start))?;
    let rest = text.get(from..).unwrap_or("");
    let length = rest.find(end).ok_or_else(|| absent(source.file, end))? + end.len();
    Ok(format!("{}{}", text.get(..from).unwrap_or(""), rest.get(length..).unwrap_or("")))
}

/// The splitter's script as the site needs it.
fn mend(loader: &str) -> Result<String> {
    let changes = [
        // A host that calls the file by another type than WebAssembly's is no reason to fail.
        (
            "WebAssembly.instantiateStreaming(src, imports)",
            "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)",
        ),
        // The page itself says what follows; a page that is left while a part comes is no error at all.
        ("console.error(e)", "console.warn(e)"),
    ];
    changes.into_iter().try_fold(loader.to_owned(), |text, (mark, new)| Source::new(LOADER, &text).replace(mark, new))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPLIT: &str = "WebAssembly.instantiateStreaming(src, imports); console.error(e); \
                         fetch('./split_article.wasm'); fetch('./chunk_0.wasm'); again('./chunk_0.wasm')";
    const SCRIPT: &str = "import * as __wasm_split from \"./__wasm_split.js\";";

    fn renamed(loader: &str, script: &str) -> Result<Renamed> {
        let parts = [("split_article.wasm".to_owned(), vec![1]), ("chunk_0.wasm".to_owned(), vec![2])];
        rename(loader, Source::new("app.js", script), &parts)
    }

    #[test]
    fn parts_are_asked_for_by_names_that_change_with_them() {
        let Renamed { loader: (name, text), script, parts } = renamed(SPLIT, SCRIPT).expect("all marks are there");
        let [article, chunk] = &parts[..] else { panic!("{parts:?}") };
        assert!(article.starts_with("part-article-") && chunk.starts_with("part-0-"), "{parts:?}");
        assert_eq!(
            text,
            format!(
                "WebAssembly.instantiate(await (await src).arrayBuffer(), imports); console.warn(e); \
                 fetch('./{article}'); fetch('./{chunk}'); again('./{chunk}')"
            )
        );
        assert_eq!(script, format!("import * as __wasm_split from \"./{name}\";"));
        let found = parts_of(&["part-0-b.wasm", "parts-a.js", "x.css", "part-article-a.wasm"]);
        assert_eq!(found, Some(("parts-a.js".to_owned(), vec!["part-0-b.wasm".into(), "part-article-a.wasm".into()])));
        assert_eq!(parts_of(&["index.html"]), None);
    }

    fn parts_of(names: &[&str]) -> Option<(String, Vec<String>)> {
        parts(names.iter().map(|name| (*name).to_owned())).map(|Parts { loader, files }| (loader, files))
    }

    /// Without `mark` in the loader or the script, the file and the mark are named.
    fn check_absent(mark: &str, file: &str) {
        let error = renamed(&SPLIT.replace(mark, ""), &SCRIPT.replace(mark, "")).expect_err(mark);
        assert!(error.starts_with(&format!("{file}: '{mark}' is not there")), "{error}");
    }

    #[test]
    fn what_nobody_calls_is_left_out() {
        let class = |name: &str| {
            format!(
                "export class {name} {{\n    free() {{\n    }}\n}}\nif (Symbol.dispose) {name}.prototype[Symbol.dispose] = 1;\n\
                 const {name}Finalization = (a)\n    ? {{ b: () => {{}} }}\n    : new C();\n"
            )
        };
        let text = format!("one();\n{}two();\n", STREAMS.map(class).concat());
        assert_eq!(without_streams(Source::new("app.js", &text)), Ok("one();\ntwo();\n".to_owned()));
        let error = without_streams(Source::new("app.js", "one();"));
        assert!(error.is_err_and(|error| error.starts_with("app.js: 'export class IntoUnderlyingByteSource {'")));
        let called = ["memory", "intounderlyingsink_write", "__wbg_intounderlyingsource_free", "main"].map(is_called);
        assert_eq!(called, [true, false, false, true]);
    }

    #[test]
    fn a_mark_that_is_not_there_is_named_with_its_file() {
        check_absent("WebAssembly.instantiateStreaming(src, imports)", LOADER);
        check_absent("console.error(e)", LOADER);
        check_absent("split_article.wasm", LOADER);
        check_absent("chunk_0.wasm", LOADER);
        check_absent("from \"./__wasm_split.js\"", "app.js");
    }
}
