//! Scripts of the project that the build fills with names.

use crate::Result;
use crate::names::named;
use crate::replace::Source;

/// The script that runs before the first paint, without its comments and indentation, with `names` filled in.
pub fn early(script: Source<'_>, names: &[(&str, &str)]) -> Result<String> {
    let lines = script.text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let short = lines.collect::<Vec<_>>().join("\n");
    names.iter().try_fold(short, |text, (name, value)| Source::new(script.file, &text).replace(name, value))
}

/// The reader under names that change with its content.
#[derive(Debug)]
pub struct Reader {
    /// The name of the module.
    pub module: String,
    /// The name of the one script.
    pub script: String,
    /// What the script says.
    pub text: String,
}

/// The reader's module and its one script: what was `generated`, and the `worker` that passes messages.
pub fn reader(generated: &str, worker: Source<'_>, wasm: &[u8]) -> Result<Reader> {
    let module = named("reader", wasm, "wasm");
    let text = format!("{generated}\n{}", worker.replace("READER_WASM", &module)?);
    Ok(Reader { module, script: named("reader", text.as_bytes(), "js"), text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_filled_in_and_comments_left_out() {
        let script = Source::new(
            "early.js",
            "// Says.\n(function () {\n  get(\"KEY\");  // https://\n\n  set(\"KEY\");\n})();\n",
        );
        let expect = "(function () {\nget(\"theme\");  // https://\nset(\"theme\");\n})();";
        assert_eq!(early(script, &[("KEY", "theme")]), Ok(expect.to_owned()));
        let absent = early(script, &[("KEY", "theme"), ("OTHER", "x")]);
        assert!(absent.is_err_and(|error| error.starts_with("early.js: 'OTHER' is not there")));
    }

    #[test]
    fn the_reader_asks_for_its_module_by_name() {
        let worker = |text| reader("let wasm_bindgen;", Source::new("worker.js", text), b"module");
        let Reader { module, script, text } = worker("load(\"READER_WASM\")").expect("the mark is there");
        assert_eq!(text, format!("let wasm_bindgen;\nload(\"{module}\")"));
        assert!(module.starts_with("reader-") && module.ends_with(".wasm") && script.ends_with(".js"));
        assert!(worker("load()").is_err_and(|error| error.starts_with("worker.js: 'READER_WASM' is not there")));
    }
}
