//! Names of files that change with what is in them, so that a browser may keep them for ever.

use sha2::{Digest, Sha256};

/// The name of a file with `bytes`: `stem`, a hash, `extension`.
pub fn named(stem: &str, bytes: &[u8], extension: &str) -> String {
    format!("{stem}-{}.{extension}", hash(bytes))
}

/// A short hash, for names that cannot tell themselves apart.
pub fn short_hash(bytes: &[u8]) -> String {
    hash(bytes).chars().take(8).collect()
}

/// What a file's name carries of its content.
fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_the_content_only() {
        // The start of the SHA-256 of nothing, as the standard gives it.
        assert_eq!(named("part-article", b"", "wasm"), "part-article-e3b0c44298fc1c14.wasm");
        assert_ne!(named("style", b"a", "css"), named("style", b"b", "css"));
    }
}
