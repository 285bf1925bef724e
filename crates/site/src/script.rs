//! Scripts of the project that the build fills with names.

use crate::Result;
use crate::names::named;
use crate::replace::Source;

/// What stands for the name of the worker's module in its script.
const MODULE: &str = "WORKER_WASM";
/// What stands for the name of the module that reads a person's files.
const INTAKE: &str = "INTAKE_WASM";
/// What stands for the name of the supplement.
const SUPPLEMENT: &str = "SUPPLEMENT";

/// The script that runs before the first paint, without its comments and indentation, with `names` filled in.
pub fn early(script: Source<'_>, names: &[(&str, &str)]) -> Result<String> {
    let lines = script.text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let short = lines.collect::<Vec<_>>().join("\n");
    names.iter().try_fold(short, |text, (name, value)| Source::new(script.file, &text).replace(name, value))
}

/// A module of the worker, and the script that was generated for it.
#[derive(Clone, Copy, Debug)]
pub struct Module<'a> {
    /// The module.
    pub wasm: &'a [u8],
    /// The script, which makes a function `wasm_bindgen`.
    pub generated: &'a str,
}

/// The worker under names that change with its content.
#[derive(Debug)]
pub struct Worker {
    /// The name of the module that reads articles.
    pub reading: String,
    /// The name of the module that reads a person's files.
    pub intake: String,
    /// The name of the one script.
    pub script: String,
    /// What the script says.
    pub text: String,
}

/// The worker's modules and its one script: what was generated for both, and the `messages` script that passes them and asks
/// for the file `supplement`.
pub fn worker(reading: Module<'_>, intake: Module<'_>, messages: Source<'_>, supplement: &str) -> Result<Worker> {
    let names = [named("worker", reading.wasm, "wasm"), named("intake", intake.wasm, "wasm")];
    let marks = [(MODULE, &*names[0]), (INTAKE, &*names[1]), (SUPPLEMENT, supplement)];
    let text = marks.into_iter().try_fold(messages.text.to_owned(), |text, (mark, name)| {
        Source::new(messages.file, &text).replace(mark, name)
    })?;
    // Both scripts call their function the same.
    let text = format!(
        "{}\nconst intake = (() => {{\n{}\nreturn wasm_bindgen;\n}})();\n{text}",
        reading.generated, intake.generated
    );
    let [reading, intake] = names;
    Ok(Worker { reading, intake, script: named("worker", text.as_bytes(), "js"), text })
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
    fn the_worker_asks_for_its_modules_by_name() {
        fn load(text: &str) -> Result<Worker> {
            let [reading, intake] =
                [b"one".as_slice(), b"two"].map(|wasm| Module { wasm, generated: "let wasm_bindgen;" });
            worker(reading, intake, Source::new("worker.js", text), "part-1.bin")
        }
        let marks = "load(\"WORKER_WASM\", 'INTAKE_WASM', 'SUPPLEMENT')";
        let Worker { reading, intake, script, text } = load(marks).expect("the marks are there");
        assert_eq!(
            text,
            format!(
                "let wasm_bindgen;\nconst intake = (() => {{\nlet wasm_bindgen;\nreturn wasm_bindgen;\n}})();\n\
                 load(\"{reading}\", '{intake}', 'part-1.bin')"
            )
        );
        assert!(reading.starts_with("worker-") && reading.ends_with(".wasm") && script.ends_with(".js"));
        assert!(intake.starts_with("intake-") && intake.ends_with(".wasm"));
        for mark in ["WORKER_WASM", "INTAKE_WASM", "SUPPLEMENT"] {
            let text = marks.replace(mark, "x");
            let without = load(&text);
            assert!(without.is_err_and(|error| error.starts_with(&format!("worker.js: '{mark}' is not there"))));
        }
    }
}
