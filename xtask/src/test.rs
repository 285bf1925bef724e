//! `cargo xtask test`: everything that CI runs, in the order of how soon it can fail.

use crate::command::{Done, Result, command, exec_cargo, exec_command, root};
use crate::tools::{Tool, browser, ensure};
use crate::{dist, size, supply, tidy};
use std::time::Instant;

/// A step: its name, and what it does.
type Step = (&'static str, fn() -> Result<Done>);

const STEPS: &[Step] = &[
    ("tidy", || tidy::run().map(passed)),
    ("format", || format().map(passed)),
    ("clippy", || clippy().map(passed)),
    ("clippy-wasm", || clippy_wasm().map(passed)),
    ("unit", || unit().map(passed)),
    ("deny", supply::deny_step),
    ("dist", || dist::run().map(passed)),
    ("size", || size::run().map(passed)),
    ("browser", || browser_tests().map(passed)),
    ("fuzz", supply::fuzz_step),
];

/// Runs all steps, or the one that `--only` names.
pub fn run(arguments: &[&str]) -> Result {
    let steps: Vec<_> = match arguments {
        [] => STEPS.to_vec(),
        ["--only", name] => STEPS.iter().filter(|(step, _)| step == name).copied().collect(),
        _ => Vec::new(),
    };
    if steps.is_empty() {
        let names: Vec<_> = STEPS.iter().map(|(name, _)| *name).collect();
        return Err(format!("cargo xtask test [--only STEP], where STEP is one of: {}.", names.join(", ")));
    }
    get_tools(&steps)?;
    let mut times = Vec::new();
    for (name, step) in steps {
        println!("\n== {name}");
        let start = Instant::now();
        let done = step()
            .map_err(|error| format!("{error}\n\nThe step '{name}' failed. Alone: cargo xtask test --only {name}"))?;
        match done {
            Done::Passed => times.push(format!("{name} {} s", start.elapsed().as_secs())),
            Done::Skipped(reason) => {
                println!("skipped: {reason}");
                times.push(format!("{name} skipped"));
            }
        }
    }
    println!("\nNothing failed: {}.", times.join(", "));
    Ok(())
}

fn passed((): ()) -> Done {
    Done::Passed
}

/// What the chosen steps need is got first, so that a missing tool shows in the first minute.
fn get_tools(steps: &[Step]) -> Result {
    let any = |names: &[&str]| steps.iter().any(|(name, _)| names.contains(name));
    if any(&["clippy-wasm", "dist", "browser"]) {
        ensure(&[Tool::WasmTarget])?;
    }
    if any(&["browser"]) {
        ensure(Tool::TEST)?;
    }
    if any(&["dist"]) { ensure(&[Tool::Trunk, Tool::WasmBindgen]) } else { Ok(()) }
}

fn format() -> Result {
    exec_cargo(&["fmt", "--all", "--check"])
}

fn clippy() -> Result {
    exec_cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])
}

fn clippy_wasm() -> Result {
    let app = ["--package", "dateline-app", "--package", "dateline-worker"];
    exec_cargo(&[&["clippy", "--target", "wasm32-unknown-unknown"], &app[..], &["--", "-D", "warnings"]].concat())
}

fn unit() -> Result {
    exec_cargo(&["test", "--workspace"])?;
    // The pages as the build prints them: the same package, with the feature that the browser's has not.
    let page = ["--package", "dateline-app", "--no-default-features", "--features", "ssr", "--test", "prerender"];
    exec_cargo(&[&["test"], &page[..]].concat())
}

/// The tests in a real browser, against `dist/`.
fn browser_tests() -> Result {
    dist::run_if_missing()?;
    let chrome = browser().ok_or("No browser was found; 'cargo xtask doctor' says how to get one.")?;
    let mut files: Vec<String> = ["tests/browser", "tests/seeds", "bench/search"]
        .iter()
        .flat_map(|folder| {
            std::fs::read_dir(root().join(folder)).into_iter().flatten().flatten().map(move |it| (folder, it))
        })
        .map(|(folder, entry)| format!("{folder}/{}", entry.file_name().to_string_lossy()))
        .filter(|name| name.ends_with(".test.mjs"))
        .collect();
    files.sort();
    // Two files at once even on two cores: a browser waits for its page about half of the time.
    let at_once = std::thread::available_parallelism().map_or(2, |cores| cores.get().max(2));
    let at_once = format!("--test-concurrency={at_once}");
    let mut arguments = vec!["--test", "--test-reporter=spec", &at_once];
    arguments.extend(files.iter().map(String::as_str));
    exec_command("node", command("node").args(&arguments).env("CHROME", chrome), &arguments)
}

/// `cargo xtask audit`: what Lighthouse says of the built site. Not a step of the tests: its performance score is a
/// measurement.
pub fn audit() -> Result {
    dist::run_if_missing()?;
    ensure(&[Tool::Node, Tool::Browser, Tool::Lighthouse])?;
    let chrome = browser().ok_or("No browser was found; 'cargo xtask doctor' says how to get one.")?;
    let arguments = ["tests/lighthouse/audit.mjs"];
    exec_command("node", command("node").args(arguments).env("CHROME", chrome), &arguments)
}

/// `cargo xtask shots`: pictures of the built site, to look at.
pub fn shots(queries: &[&str]) -> Result {
    in_browser(&[&["tests/browser/shots.mjs"], queries].concat())
}

/// `cargo xtask latency`: how long the page keeps a hand waiting, screen by screen, over 500 articles.
pub fn latency() -> Result {
    in_browser(&["tests/browser/latency.mjs"])
}

/// `cargo xtask walk`: own articles, corrections and a lesson, saved and opened elsewhere, as a teacher would.
pub fn walk() -> Result {
    in_browser(&["tests/browser/walk.mjs"])
}

/// A script of ours over the built site in a browser.
fn in_browser(arguments: &[&str]) -> Result {
    dist::run_if_missing()?;
    ensure(Tool::TEST)?;
    let chrome = browser().ok_or("No browser was found; 'cargo xtask doctor' says how to get one.")?;
    exec_command("node", command("node").args(arguments).env("CHROME", chrome), arguments)
}
