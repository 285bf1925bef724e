//! Scripts that the build fills with names.

use crate::names::hash;

/// The script that runs before the first paint, without its comments and indentation, with `names` filled in.
pub fn early(script: &str, names: &[(&str, &str)]) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let script = lines.collect::<Vec<_>>().join("\n");
    names.iter().fold(script, |script, (name, value)| script.replace(name, value))
}

/// The reader under names that change with its content.
pub struct Reader {
    /// The name of the module.
    pub module: String,
    /// The name of the one script.
    pub script: String,
    /// What the script says.
    pub text: String,
}

/// The reader's module and its one script: what was `generated`, and the `worker` that passes messages.
pub fn reader(generated: &str, worker: &str, wasm: &[u8]) -> Reader {
    let module = format!("reader-{}.wasm", hash(wasm));
    let text = format!("{generated}\n{}", worker.replace("READER_WASM", &module));
    Reader { module, script: format!("reader-{}.js", hash(text.as_bytes())), text }
}
