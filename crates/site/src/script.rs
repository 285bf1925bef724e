//! Scripts of the project that the build fills with names.

use crate::Result;
use crate::names::named;
use crate::replace::Source;

/// What stands for the name of the worker's module in its script.
const MODULE: &str = "WORKER_WASM";
/// What stands for the name of the supplement.
const SUPPLEMENT: &str = "SUPPLEMENT";

/// The script that runs before the first paint, without its comments and indentation, with `names` filled in.
pub fn early(script: Source<'_>, names: &[(&str, &str)]) -> Result<String> {
    let lines = script.text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let short = lines.collect::<Vec<_>>().join("\n");
    names.iter().try_fold(short, |text, (name, value)| Source::new(script.file, &text).replace(name, value))
}

/// The worker under names that change with its content.
#[derive(Debug)]
pub struct Worker {
    /// The name of the module.
    pub module: String,
    /// The name of the one script.
    pub script: String,
    /// What the script says.
    pub text: String,
}

/// The worker's module and its one script: what was `generated`, and the `messages` script that passes them and asks for the
/// file `supplement`.
pub fn worker(generated: &str, messages: Source<'_>, wasm: &[u8], supplement: &str) -> Result<Worker> {
    let module = named("worker", wasm, "wasm");
    let messages = Source::new(messages.file, &messages.replace(MODULE, &module)?).replace(SUPPLEMENT, supplement)?;
    let text = format!("{generated}\n{messages}");
    Ok(Worker { module, script: named("worker", text.as_bytes(), "js"), text })
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
    fn the_worker_asks_for_its_module_by_name() {
        let load = |text| worker("let wasm_bindgen;", Source::new("worker.js", text), b"module", "part-1.bin");
        let Worker { module, script, text } = load("load(\"WORKER_WASM\", 'SUPPLEMENT')").expect("the marks are there");
        assert_eq!(text, format!("let wasm_bindgen;\nload(\"{module}\", 'part-1.bin')"));
        assert!(module.starts_with("worker-") && module.ends_with(".wasm") && script.ends_with(".js"));
        assert!(load("load()").is_err_and(|error| error.starts_with("worker.js: 'WORKER_WASM' is not there")));
        let without = load("load('WORKER_WASM')");
        assert!(without.is_err_and(|error| error.starts_with("worker.js: 'SUPPLEMENT' is not there")));
    }
}
