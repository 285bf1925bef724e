//! The program's parts, where it was cut: their names, and the scripts that fetch them.

use crate::names::hash;

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

/// The splitter's script as the site needs it.
pub fn mend_loader(loader: &str) -> String {
    loader
        // A host that calls the file by another type than WebAssembly's is no reason to fail.
        .replace(
            "WebAssembly.instantiateStreaming(src, imports)",
            "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)",
        )
        // The page itself says what follows; a page that is left while a part comes is no error at all.
        .replace("console.error(e)", "console.warn(e)")
}

/// The name of a part with `bytes`, and the loader that asks for it by that name.
pub fn name_part(loader: &str, file: &str, part: &str, bytes: &[u8]) -> (String, String) {
    let named = format!("part-{part}-{}.wasm", hash(bytes));
    (loader.replace(file, &named), named)
}

/// The name of the finished loader.
pub fn loader_name(loader: &str) -> String {
    format!("parts-{}.js", hash(loader.as_bytes()))
}

/// The program's script, which imports the loader by its name; the program's own name for it stays.
pub fn import_loader(script: &str, named: &str) -> String {
    script.replace(&format!("from \"./{LOADER}\""), &format!("from \"./{named}\""))
}
