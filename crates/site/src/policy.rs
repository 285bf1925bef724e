//! The content-security policy of a page.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The page with a content-security policy that allows its own files, and of inline scripts just those in it.
pub fn policy(page: &str) -> String {
    let mut styles = String::new();
    if let Some((style, _)) = page.split_once("<style>").and_then(|(_, after)| after.split_once("</style>")) {
        styles = format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(style.as_bytes())));
    }
    let mut hashes = String::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once("<script") {
        let Some((attributes, after)) = after.split_once('>') else { break };
        let Some((script, after)) = after.split_once("</script>") else { break };
        // Data is not run, so no policy is asked.
        if !attributes.contains("src=") && !attributes.contains("ld+json") {
            hashes += &format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(script.as_bytes())));
        }
        rest = after;
    }
    let scripts = if hashes.is_empty() { "'none'".to_owned() } else { format!("'self' 'wasm-unsafe-eval'{hashes}") };
    let policy = format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'{styles}; worker-src 'self'; connect-src 'self'; img-src 'self' data:; \
         font-src 'none'; base-uri 'none'; form-action 'self'"
    );
    let meta =
        format!("<meta charset=\"utf-8\">\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    page.replacen("<meta charset=\"utf-8\">", &meta, 1)
}
