//! `cargo xtask bench-search`: known-item search beside other libraries, on the same queries in one run.
//!
//! Ours is compiled to WebAssembly as the page's is. What is measured and how stands in `docs/search.md`.

use crate::command::{Result, command, exec, exec_cargo, exec_command, root, which};
use crate::finish::optimize;
use crate::tools::{Tool, browser, ensure};
use std::fs;

/// Openly licensed news, beside the project.
const WIKINEWS: &str = "../shared/data/wikinews";
/// Where everything is made.
const FOLDER: &str = "target/bench/search";
/// Articles of the larger corpus.
const MANY: &str = "5000";

/// Runs it; with `--tune` only ours, on the half of the articles that weights are chosen on.
pub fn search(arguments: &[&str]) -> Result {
    if !matches!(arguments, [] | ["--tune"]) {
        return Err("cargo xtask bench-search [--tune]".into());
    }
    if !root().join(WIKINEWS).is_dir() {
        return Err(format!("{WIKINEWS} is not there: tables of articles with the columns date, title and text."));
    }
    ensure(&[Tool::WasmTarget, Tool::WasmBindgen, Tool::Node, Tool::TestPackages, Tool::BenchPackages, Tool::Browser])?;
    engine()?;
    corpora()?;
    let chrome = browser().ok_or("No browser was found; 'cargo xtask doctor' says how to get one.")?;
    let folder = |name: &str| root().join(FOLDER).join(name).to_string_lossy().into_owned();
    let (built, wikinews, made) = (folder("engine"), folder("wikinews"), folder("made"));
    let fixed = ["--expose-gc", "bench/search/run.mjs", &built, &wikinews, &made];
    let all = [&fixed[..], arguments].concat();
    exec_command("node", command("node").args(&all).env("CHROME", chrome), &all)
}

/// Compiles our search as the page's is.
fn engine() -> Result {
    println!("Building the search (a minute or two the first time) ...");
    let package = "dateline-bench-engine";
    let target = "wasm32-unknown-unknown";
    exec_cargo(&["build", "--quiet", "--profile", "wasm", "--target", target, "--package", package])?;
    let module = "target/wasm32-unknown-unknown/wasm/dateline_bench_engine.wasm";
    let out = format!("{FOLDER}/engine");
    exec("wasm-bindgen", &[module, "--target", "nodejs", "--no-typescript", "--out-dir", &out])?;
    if which("wasm-opt").is_some() {
        let bound = format!("{out}/dateline_bench_engine_bg.wasm");
        optimize(&bound, &bound)?;
    }
    Ok(())
}

/// Writes and packs the articles: Wikinews, and those made up after them.
fn corpora() -> Result {
    exec_cargo(&["build", "--quiet", "--release", "--package", "dateline-cli"])?;
    let dateline = root().join("target/release/dateline");
    let dateline = dateline.to_string_lossy();
    for name in ["wikinews", "made"] {
        let (folder, articles) = (format!("{FOLDER}/{name}"), format!("{FOLDER}/{name}/articles"));
        let bundle = format!("{folder}/bundle");
        if root().join(&folder).is_dir() {
            fs::remove_dir_all(root().join(&folder)).map_err(|error| format!("{folder}: {error}"))?;
        }
        if name == "wikinews" {
            exec("node", &["bench/search/corpus.mjs", WIKINEWS, &articles])?;
        } else {
            exec(&dateline, &["synth", "--articles", MANY, "--seed", "1", "--from", WIKINEWS, "--out", &articles])?;
        }
        exec(&dateline, &["pack", &articles, "--out", &bundle])?;
    }
    Ok(())
}
