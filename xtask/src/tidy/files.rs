//! Rules that look at one file: its length, its first words, whether it calls the browser.

use super::{LIMITS, Limits, Sources};

/// Lines that a file may have.
const LINES: usize = 500;
/// The one place that calls the browser.
const PLATFORM: &str = "src/platform/";

/// What breaks a rule and is not allowed, and what is allowed and breaks none.
pub fn check(sources: &Sources, limits: &Limits) -> Vec<String> {
    let rust = || sources.iter().filter(|(path, _)| path.ends_with(".rs"));
    let breaking = |is_so: &dyn Fn(&str, &str) -> bool| -> Vec<&str> {
        rust().filter(|(path, text)| is_so(path, text)).map(|(path, _)| path.as_str()).collect()
    };
    let mut problems = compare(
        &breaking(&|_, text| text.lines().count() > LINES),
        ("long", &limits.long),
        "has more than 500 lines: part it by what it does.",
    );
    problems.extend(compare(
        &breaking(&|_, text| !text.lines().any(|line| line.starts_with("//!"))),
        ("silent", &limits.silent),
        "does not say what it is for: start it with //!",
    ));
    problems.extend(compare(
        &breaking(&|path, text| !path.starts_with(PLATFORM) && calls_browser(text)),
        ("browser", &limits.browser),
        "calls web_sys; only src/platform/ may.",
    ));
    problems
}

/// Whether a token of the file is the name of the browser's bindings; in words about them it may stand.
fn calls_browser(text: &str) -> bool {
    use proc_macro2::{TokenStream, TokenTree};
    fn has(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(name) => name == "web_sys",
            TokenTree::Group(group) => has(group.stream()),
            _ => false,
        })
    }
    text.contains("web_sys") && text.parse::<TokenStream>().is_ok_and(has)
}

/// `found` against the list of that name.
fn compare(found: &[&str], (name, allowed): (&str, &[String]), rule: &str) -> Vec<String> {
    let new = found.iter().filter(|path| !allowed.iter().any(|it| it == *path)).map(|path| format!("{path} {rule}"));
    let gone = allowed.iter().filter(|path| !found.contains(&path.as_str()));
    let gone = gone.map(|path| format!("{LIMITS}: {path} breaks no rule any more: take it out of '{name}'."));
    new.chain(gone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_files(files: &[(&str, &str)], limits: &Limits, expect: &[&str]) {
        let sources = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        let problems = check(&sources, limits);
        assert_eq!(problems.len(), expect.len(), "{problems:?}");
        for (problem, part) in problems.iter().zip(expect) {
            assert!(problem.contains(part), "{problem} does not say {part}");
        }
    }

    #[test]
    fn a_file_is_short_says_what_it_is_for_and_leaves_the_browser_alone() {
        let none = Limits::default();
        let lines = |count: usize| format!("//! Says.\n{}", "\n".repeat(count - 1));
        check_files(&[("a.rs", &lines(500)), ("notes.md", &"\n".repeat(900))], &none, &[]);
        check_files(&[("a.rs", &lines(501))], &none, &["a.rs has more than 500 lines"]);
        check_files(&[("a.rs", "fn f() {}\n")], &none, &["a.rs does not say"]);
        check_files(&[("a.rs", "//! Says.\nfn f() { g(web_sys::window()) }")], &none, &["a.rs calls web_sys"]);
        let elsewhere = "//! Of web_sys.\n// web_sys\nconst A: &str = \"web_sys\";";
        check_files(&[("a.rs", elsewhere), ("src/platform/dom.rs", "//! Says.\nuse web_sys::Node;")], &none, &[]);
    }

    #[test]
    fn what_is_allowed_must_be_needed() {
        let list = || vec!["a.rs".to_owned()];
        let limits = Limits { circles: 0, long: list(), silent: list(), browser: list() };
        check_files(&[("a.rs", &format!("{}use web_sys::Node;", "\n".repeat(500)))], &limits, &[]);
        check_files(&[("a.rs", "//! Says.")], &limits, &["of 'long'", "of 'silent'", "of 'browser'"]);
    }
}
