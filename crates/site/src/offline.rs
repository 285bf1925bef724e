//! The service worker: the site without a network, from the second visit on.

use crate::Result;
use crate::names::short_hash;
use crate::replace::Source;

/// The name of the script. It never changes, as the browser looks there for a newer one.
pub const SCRIPT: &str = "offline.js";
const TEMPLATE: Source<'_> = Source { file: "crates/site/src/offline.js", text: include_str!("offline.js") };

/// The script that keeps `files`: each by its name and what is in it.
pub fn script(files: &[(String, Vec<u8>)]) -> Result<String> {
    let mut said = String::new();
    let mut listed = String::from("[\"./\"");
    for (name, bytes) in files {
        said += &format!("{name} {}\n", short_hash(bytes));
        listed += &format!(",\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""));
    }
    listed.push(']');
    let text = TEMPLATE.replace("= FILES", &format!("= {listed}"))?;
    Source::new(TEMPLATE.file, &text).replace("\"VERSION\"", &format!("\"{}\"", short_hash(said.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_build_is_another_script() {
        let made = |files: &[(&str, &str)]| {
            let files: Vec<_> =
                files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
            script(&files).expect("the marks are there")
        };
        let one = made(&[("index.html", "a"), ("list.html", "b")]);
        assert!(one.contains("const files = [\"./\",\"index.html\",\"list.html\"];"), "{one}");
        assert_eq!(one, made(&[("index.html", "a"), ("list.html", "b")]));
        assert_ne!(one, made(&[("index.html", "a"), ("list.html", "c")]));
        assert!(!one.contains("= FILES") && !one.contains("\"VERSION\""));
    }
}
