//! `cargo xtask deny` and `cargo xtask fuzz`: dependencies held to `deny.toml`, and inputs that a fuzzer makes.
//!
//! As commands they get what they need. As steps of `cargo xtask test` they are skipped where that is not there, as both
//! take minutes to compile and one needs a network that not every machine has.

use crate::command::{Done, Result, exec_cargo, root};
use crate::tools::{Tool, ensure};
use std::fs;

/// Workspaces with a lock of their own; what is asked of the first is asked of the second.
const WORKSPACES: [&str; 2] = ["Cargo.toml", "fuzz/Cargo.toml"];
/// Seconds for each target, where nobody says.
const SECONDS: &str = "60";
/// Seconds for each target as a step of the tests.
const SECONDS_OF_STEP: &str = "10";

/// `cargo xtask deny`.
pub fn deny() -> Result {
    ensure(&[Tool::Deny])?;
    without_network()?;
    fetch()?;
    advisories()
}

/// The step: skipped without cargo-deny; without the list of known faults, only that part is.
pub fn deny_step() -> Result<Done> {
    if Tool::Deny.found().is_none() {
        return Ok(skipped(Tool::Deny));
    }
    without_network()?;
    if let Err(reason) = fetch() {
        let skipped = format!("licences and sources passed; the list of known faults could not be had. {reason}");
        return Ok(Done::Skipped(skipped));
    }
    advisories()?;
    Ok(Done::Passed)
}

/// What of `deny.toml` needs nothing but the locks.
fn without_network() -> Result {
    check(&["bans", "licenses", "sources"])
}

/// Gets the list of known faults.
fn fetch() -> Result {
    exec_cargo(&["deny", "fetch", "db"])
}

fn advisories() -> Result {
    check(&["advisories"])
}

fn check(arguments: &[&str]) -> Result {
    WORKSPACES.iter().try_for_each(|workspace| {
        let fixed = ["deny", "--manifest-path", workspace, "--config", "deny.toml", "--locked", "check"];
        exec_cargo(&[&fixed[..], arguments].concat())
    })
}

/// `cargo xtask fuzz [--seconds N]`.
pub fn fuzz(arguments: &[&str]) -> Result {
    let seconds = match arguments {
        [] => SECONDS,
        ["--seconds", seconds] if seconds.parse::<u32>().is_ok() => seconds,
        _ => return Err("cargo xtask fuzz [--seconds N]".into()),
    };
    ensure(&[Tool::Fuzz])?;
    run_targets(seconds)
}

/// The step: skipped without cargo-fuzz.
pub fn fuzz_step() -> Result<Done> {
    if Tool::Fuzz.found().is_none() {
        return Ok(skipped(Tool::Fuzz));
    }
    run_targets(SECONDS_OF_STEP)?;
    Ok(Done::Passed)
}

fn run_targets(seconds: &str) -> Result {
    // cargo-fuzz hands no `--locked` on, so the lock is held against the manifest before it runs.
    exec_cargo(&["fetch", "--manifest-path", "fuzz/Cargo.toml"])?;
    targets()?.iter().try_for_each(|target| {
        println!("-- {target}, {seconds} seconds");
        let time = format!("-max_total_time={seconds}");
        let all = ["fuzz", "run", "-s", "none", target, "--", &time];
        exec_cargo(&all)
    })
}

/// The names of the fuzzer's targets.
fn targets() -> Result<Vec<String>> {
    let manifest = "fuzz/Cargo.toml";
    let text = fs::read_to_string(root().join(manifest)).map_err(|error| format!("{manifest}: {error}"))?;
    let table: toml::Table = text.parse().map_err(|error| format!("{manifest}: {error}"))?;
    let bins = table.get("bin").and_then(toml::Value::as_array).map(Vec::as_slice).unwrap_or_default();
    Ok(bins.iter().filter_map(|bin| Some(bin.get("name")?.as_str()?.to_owned())).collect())
}

fn skipped(tool: Tool) -> Done {
    Done::Skipped(format!("{} is not there. By hand: {}", tool.name(), tool.by_hand()))
}
