//! The content-security policy of a page.

use crate::Result;
use crate::html::Html;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lol_html::html_content::ContentType;
use sha2::{Digest, Sha256};

/// The type of a script that is data of the page's own, which no browser runs.
pub const DATA: &str = "application/gzip";

/// What a page may load besides what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// The files beside it.
    Beside,
    /// Nothing: it has all within. Its worker is made of what is in it, too.
    Within,
}

/// The page with a content-security policy that allows what `allowed` says, and of inline scripts and styles just those
/// in it.
///
/// `file` is its name, for messages.
pub fn policy(file: &str, text: &str, allowed: Allowed) -> Result<String> {
    let page = Html { file, text };
    let (own, worker, connect) = match allowed {
        Allowed::Beside => ("'self'", "'self'", "'self'"),
        Allowed::Within => ("", "blob:", "'none'"),
    };
    let mut styles = String::from(own);
    for style in page.inner("style")? {
        styles += &hash(&style.text);
    }
    let mut hashes = String::new();
    for script in page.inner("script")? {
        // Data is not run, so no policy is asked.
        if script.source.is_none() && !matches!(script.kind.as_deref(), Some("application/ld+json" | DATA)) {
            hashes += &hash(&script.text);
        }
    }
    let scripts = if hashes.is_empty() { "'none'".to_owned() } else { format!("{own} 'wasm-unsafe-eval'{hashes}") };
    let (scripts, styles) = (scripts.trim_start(), styles.trim_start());
    let installs = if own.is_empty() { "" } else { "; manifest-src 'self'" };
    let images = if own.is_empty() { "data:" } else { "'self' data:" };
    let forms = if own.is_empty() { "'none'" } else { "'self'" };
    let policy = format!(
        "default-src 'none'; script-src {scripts}; style-src {styles}; worker-src {worker}; \
         connect-src {connect}; img-src {images}; font-src 'none'; base-uri 'none'; form-action {forms}{installs}"
    );
    let meta = format!("\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    page.change("meta[charset]", |charset| charset.after(&meta, ContentType::Html))
}

/// How a policy allows `text`.
fn hash(text: &str) -> String {
    format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page with `body` has `script-src` and `style-src` as said.
    fn check(body: &str, scripts: &str, styles: &str) {
        let page = format!("<html><head><meta charset=\"utf-8\"></head><body>{body}</body></html>");
        let said = policy("a.html", &page, Allowed::Beside).expect("a page with a character set");
        let (start, rest) = said.split_once("\n    <meta http-equiv").expect("the policy is there");
        assert!(start.ends_with("<meta charset=\"utf-8\">"), "{said}");
        assert!(rest.contains(&format!("; script-src {scripts}; style-src {styles}; worker-src ")), "{said}");
        assert!(rest.ends_with(page.split_once("utf-8\">").expect("as above").1), "{said}");
    }

    // Of "f()", by another program than this one.
    const F: &str = "'sha256-GcEEE0IkDzIP5EQ6DXZaDPORqT5RTBELX8Fyzyg9yvo='";

    #[test]
    fn allows_what_is_in_the_page_and_nothing_else() {
        check("", "'none'", "'self'");
        check("<script>f()</script>", &format!("'self' 'wasm-unsafe-eval' {F}"), "'self'");
        check("<style>f()</style><style>f()</style>", "'none'", &format!("'self' {F} {F}"));
        // Upper case, attributes in any form, text that only looks like a script.
        check("<SCRIPT type=module>f()</SCRIPT>", &format!("'self' 'wasm-unsafe-eval' {F}"), "'self'");
        check("<!-- <script>f()</script> --><p title=\"<script>\">&lt;script></p>", "'none'", "'self'");
        // Data and files need none.
        check("<script type=\"application/ld+json\">{}</script><script src=\"a.js\"></script>", "'none'", "'self'");
        // Long, so that it comes in pieces.
        let long = "f();".repeat(50_000);
        check(&format!("<script>{long}</script>"), &format!("'self' 'wasm-unsafe-eval'{}", hash(&long)), "'self'");
    }

    #[test]
    fn a_page_without_its_character_set_is_refused() {
        assert!(
            policy("a.html", "<p>", Allowed::Beside)
                .is_err_and(|error| error.starts_with("a.html: 'meta[charset]' is not there"))
        );
    }
}
