//! The tools that building and testing need: how each is found, and how it is got.
//!
//! Rust tools and npm packages go into `.tools/` inside the project. Only a browser and Node.js
//! come from the system's package manager, and only where that is plain: Debian, as root.

use crate::command::{Result, cargo, command, exec, exec_command, output, root, tools_folder, which};
use std::path::{Path, PathBuf};

/// A tool that some task needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// The compiler that the lints were written for.
    Compiler,
    /// The standard library for WebAssembly.
    WasmTarget,
    /// Builds the site.
    Trunk,
    /// Joins Rust to the browser; its version must be the one in `Cargo.lock`.
    WasmBindgen,
    /// Makes the WebAssembly smaller, and the scripts with it.
    WasmOpt,
    /// Cuts the program into parts.
    WasmSplit,
    /// Drives the browser tests.
    Node,
    /// The packages that the browser tests use.
    TestPackages,
    /// The browser under test.
    Browser,
    /// Audits the built site; only `cargo xtask audit` needs it.
    Lighthouse,
    /// The search libraries that ours is measured beside; only `cargo xtask bench-search` needs them.
    BenchPackages,
    /// Checks the dependencies for known faults, licences and sources.
    Deny,
    /// Searches for input that breaks a promise.
    Fuzz,
}

/// Trunk's version: the newest that the pinned compiler builds.
const TRUNK: &str = "0.21.14";
/// The oldest wasm-opt that reads what the compiler writes.
const OLDEST_WASM_OPT: u32 = 119;
/// Where the binaryen package that carries wasm-opt is named, with what it must hash to.
const NPM: &str = "xtask/npm";
/// The splitter's package and version: it reads what `wasm_split_helpers` in `Cargo.toml` leaves in the program.
const WASM_SPLIT: (&str, &str) = ("wasm_split_cli_support", "0.2.4");
/// Versions of what only some machines have.
const DENY: &str = "0.20.2";
const FUZZ: &str = "0.13.2";

impl Tool {
    /// What building the site needs.
    pub const BUILD: &[Self] =
        &[Self::Compiler, Self::WasmTarget, Self::Trunk, Self::WasmBindgen, Self::WasmOpt, Self::WasmSplit];
    /// What the browser tests need besides.
    pub const TEST: &[Self] = &[Self::Node, Self::TestPackages, Self::Browser];
    /// What steps of the tests need that are skipped without.
    pub const MORE: &[Self] = &[Self::Deny, Self::Fuzz];

    /// Its name for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Compiler => "Rust of the version in rust-toolchain.toml",
            Self::WasmTarget => "WebAssembly target of Rust",
            Self::Trunk => "trunk",
            Self::WasmBindgen => "wasm-bindgen",
            Self::WasmOpt => "wasm-opt and esbuild",
            Self::WasmSplit => "wasm-split-cli",
            Self::Node => "Node.js with npm",
            Self::TestPackages => "packages of the browser tests",
            Self::Browser => "Chromium or Chrome",
            Self::Lighthouse => "Lighthouse",
            Self::BenchPackages => "packages of the search benchmark",
            Self::Deny => "cargo-deny",
            Self::Fuzz => "cargo-fuzz",
        }
    }

    /// What it is for and how long getting it takes.
    pub fn purpose(self) -> &'static str {
        match self {
            Self::Compiler => "the lints and the limits of size were made with it; a minute to get",
            Self::WasmTarget => "compiles the app for browsers; seconds to get",
            Self::Trunk => "builds the site; 6 to 11 minutes to compile",
            Self::WasmBindgen => "joins Rust to the browser; about 3 minutes to compile",
            Self::WasmOpt => "makes the download smaller; seconds to get",
            Self::WasmSplit => "lets what is not on the first screen come later; about 2 minutes to compile",
            Self::Node => "drives the browser tests; a minute to get",
            Self::TestPackages => "playwright-core and axe-core; seconds to get",
            Self::Browser => "the browser under test; a minute to get",
            Self::Lighthouse => "audits the site; a minute to get",
            Self::BenchPackages => "five search libraries to measure beside; seconds to get",
            Self::Deny => "known faults, licences and sources of dependencies; 4 to 8 minutes to compile",
            Self::Fuzz => "searches for input that breaks a promise; a minute to compile",
        }
    }

    /// How a person can get it by hand.
    pub fn by_hand(self) -> String {
        match self {
            Self::Compiler => "rustup toolchain install".into(),
            Self::WasmTarget => "rustup target add wasm32-unknown-unknown".into(),
            Self::Trunk => {
                format!("cargo install trunk@{TRUNK} --locked, or a prebuilt 0.21 from trunkrs.dev on the PATH")
            }
            Self::WasmBindgen => {
                format!("cargo install wasm-bindgen-cli@{}", wasm_bindgen_version().unwrap_or_default())
            }
            Self::WasmOpt => format!("npm ci --prefix {NPM}, and {NPM}/node_modules/.bin on the PATH"),
            Self::WasmSplit => {
                let (package, version) = WASM_SPLIT;
                format!("cargo install {package}@{version} --locked --features build-binary")
            }
            Self::Node => "install Node.js 18 or newer (nodejs.org, or your system's packages: nodejs and npm)".into(),
            Self::TestPackages => "npm ci --prefix tests/browser".into(),
            Self::Browser => "install Chromium or Chrome, or set CHROME to the path of its program".into(),
            Self::Lighthouse => "npm ci --prefix tests/lighthouse".into(),
            Self::BenchPackages => "npm ci --prefix bench/search".into(),
            Self::Deny => format!("cargo install cargo-deny@{DENY} --locked"),
            Self::Fuzz => format!("cargo install cargo-fuzz@{FUZZ} --locked"),
        }
    }

    /// What is there, in a few words; `None` where it is missing or of a wrong version.
    pub fn found(self) -> Option<String> {
        match self {
            Self::Compiler => {
                let version = output("rustc", &["--version"])?;
                (version.split(' ').nth(1) == Some(compiler_version()?.as_str())).then_some(version)
            }
            Self::WasmTarget => wasm_target(),
            Self::Trunk => output("trunk", &["--version"]).filter(|version| version.starts_with("trunk 0.21.")),
            Self::WasmBindgen => output("wasm-bindgen", &["--version"]).filter(|version| {
                wasm_bindgen_version().is_some_and(|wanted| version.split(' ').nth(1) == Some(&wanted))
            }),
            Self::WasmOpt => output("wasm-opt", &["--version"]).filter(|version| {
                which("esbuild").is_some() && {
                    let number = version.split(' ').find_map(|word| word.parse::<u32>().ok());
                    number.is_some_and(|number| number >= OLDEST_WASM_OPT)
                }
            }),
            // It prints no version of its own; what cargo wrote down when it installed it does.
            Self::WasmSplit => {
                let (package, version) = WASM_SPLIT;
                let installed = installed_version(&which("wasm-split-cli")?, package)?;
                (installed == version).then(|| format!("{package} {installed}"))
            }
            Self::Node => {
                let node = output("node", &["--version"])?;
                let major: u32 = node.trim_start_matches('v').split('.').next()?.parse().ok()?;
                (major >= 18 && which("npm").is_some()).then_some(node)
            }
            Self::TestPackages => {
                let installed =
                    |name: &str| root().join(format!("tests/browser/node_modules/{name}/package.json")).is_file();
                (installed("playwright-core") && installed("axe-core")).then(|| "installed".to_owned())
            }
            Self::Browser => browser().map(|path| path.display().to_string()),
            Self::Lighthouse => {
                let package = root().join("tests/lighthouse/node_modules/lighthouse/package.json");
                package.is_file().then(|| "installed".to_owned())
            }
            Self::BenchPackages => {
                let installed = |name: &&str| root().join(format!("bench/search/node_modules/{name}")).is_dir();
                let all = ["minisearch", "flexsearch", "lunr", "@orama/orama", "pagefind"];
                all.iter().all(installed).then(|| "installed".to_owned())
            }
            Self::Deny => output("cargo-deny", &["--version"]),
            Self::Fuzz => output("cargo-fuzz", &["--version"]),
        }
    }

    /// Gets it.
    fn install(self) -> Result {
        match self {
            Self::Compiler => exec("rustup", &["toolchain", "install"]),
            Self::WasmTarget => exec("rustup", &["target", "add", "wasm32-unknown-unknown"]),
            Self::Trunk => cargo_install(&[&format!("trunk@{TRUNK}"), "--locked"]),
            Self::WasmBindgen => {
                let version = wasm_bindgen_version().ok_or("Cargo.lock names no wasm-bindgen.")?;
                // Without --locked: one of its locked dependencies is not in every registry mirror.
                cargo_install(&[&format!("wasm-bindgen-cli@{version}")])
            }
            Self::WasmOpt => {
                ensure(&[Self::Node])?;
                let folder = tools_folder();
                std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
                for file in ["package.json", "package-lock.json"] {
                    let (from, to) = (root().join(NPM).join(file), folder.join(file));
                    std::fs::copy(&from, &to).map_err(|error| format!("{}: {error}", from.display()))?;
                }
                exec("npm", &["ci", "--no-audit", "--no-fund", "--prefix", &folder.to_string_lossy()])
            }
            Self::WasmSplit => {
                let (package, version) = WASM_SPLIT;
                let named = format!("{package}@{version}");
                // Another version may lie there.
                cargo_install(&[&named, "--locked", "--force", "--features", "build-binary"])
            }
            Self::Node => debian_install(&["nodejs", "npm"]),
            Self::TestPackages => exec("npm", &["ci", "--no-audit", "--no-fund", "--prefix", "tests/browser"]),
            Self::Browser => debian_install(&["chromium"]),
            Self::Lighthouse => exec("npm", &["ci", "--no-audit", "--no-fund", "--prefix", "tests/lighthouse"]),
            Self::BenchPackages => exec("npm", &["ci", "--no-audit", "--no-fund", "--prefix", "bench/search"]),
            Self::Deny => cargo_install(&[&format!("cargo-deny@{DENY}"), "--locked"]),
            Self::Fuzz => cargo_install(&[&format!("cargo-fuzz@{FUZZ}"), "--locked"]),
        }
    }
}

/// Gets whatever of `tools` is missing, saying what and how long.
pub fn ensure(tools: &[Tool]) -> Result {
    for tool in tools {
        if tool.found().is_some() {
            continue;
        }
        println!("Missing: {} ({}). Getting it now.", tool.name(), tool.purpose());
        let outcome = tool.install();
        if tool.found().is_none() {
            let reason = outcome.err().map(|error| format!("\n{error}")).unwrap_or_default();
            return Err(format!(
                "{} could not be had.{reason}\nBy hand: {}\nThen run the same command again; what is already there is kept.",
                tool.name(),
                tool.by_hand()
            ));
        }
    }
    Ok(())
}

/// The browser to test in.
pub fn browser() -> Option<PathBuf> {
    let named = std::env::var("CHROME").ok().and_then(|path| which(&path));
    let usual = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    let mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    named.or_else(|| usual.iter().find_map(|name| which(name))).or_else(|| which(mac))
}

/// The WebAssembly target, as rustup or the compiler's own folder shows it.
fn wasm_target() -> Option<String> {
    let sysroot = output("rustc", &["--print", "sysroot"])?;
    let library = PathBuf::from(sysroot).join("lib/rustlib/wasm32-unknown-unknown/lib");
    library.is_dir().then(|| "installed".to_owned())
}

/// The version of wasm-bindgen that `Cargo.lock` pins.
fn wasm_bindgen_version() -> Option<String> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).ok()?;
    let mut lines = lock.lines();
    lines.find(|line| *line == "name = \"wasm-bindgen\"")?;
    lines.next()?.strip_prefix("version = \"")?.strip_suffix('"').map(str::to_owned)
}

/// The compiler's version that the project names.
fn compiler_version() -> Option<String> {
    let file: toml::Table = std::fs::read_to_string(root().join("rust-toolchain.toml")).ok()?.parse().ok()?;
    Some(file.get("toolchain")?.get("channel")?.as_str()?.to_owned())
}

/// The version of `package` whose `program` lies there, as cargo wrote it down beside its folder of programs.
fn installed_version(program: &Path, package: &str) -> Option<String> {
    let record = program.parent()?.parent()?.join(".crates.toml");
    recorded_version(&std::fs::read_to_string(record).ok()?, program.file_stem()?.to_str()?, package)
}

/// The version of `package` in cargo's record of what it installed, where `program` is of that package.
fn recorded_version(record: &str, program: &str, package: &str) -> Option<String> {
    let record: toml::Table = record.parse().ok()?;
    record.get("v1")?.as_table()?.iter().find_map(|(name, programs)| {
        let (version, _source) = name.strip_prefix(package)?.strip_prefix(' ')?.split_once(' ')?;
        let is_it = |name: &toml::Value| name.as_str().is_some_and(|name| name.trim_end_matches(".exe") == program);
        programs.as_array()?.iter().any(is_it).then(|| version.to_owned())
    })
}

/// `cargo install` into the project's own folder.
fn cargo_install(arguments: &[&str]) -> Result {
    let folder = tools_folder();
    let root = folder.to_string_lossy();
    let all = [&["install", "--root", &root], arguments].concat();
    // Its own target folder, so that a build that is under way is not disturbed.
    exec_command("cargo", cargo(&all).env("CARGO_TARGET_DIR", folder.join("build")), &all)?;
    std::fs::remove_dir_all(folder.join("build")).ok();
    Ok(())
}

/// Installs Debian packages, where this is Debian and the user may.
fn debian_install(packages: &[&str]) -> Result {
    let root_user = output("id", &["-u"]).as_deref() == Some("0");
    if which("apt-get").is_none() || !root_user {
        return Err("It comes from your system's packages, which this command does not touch.".into());
    }
    exec("apt-get", &["update", "-q"])?;
    let all = [&["install", "-y", "-q", "--no-install-recommends"], packages].concat();
    exec_command("apt-get", command("apt-get").args(&all).env("DEBIAN_FRONTEND", "noninteractive"), &all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_without_a_version_is_known_by_the_record_of_its_installation() {
        let record = |version: &str| {
            format!(
                "[v1]\n\"cutter {version} (registry+https://example.org/index)\" = [\"cutter-cli\"]\n\"cutter-more 9.0.0 (x)\" = [\"more\"]\n"
            )
        };
        let found = |record: &str, program| recorded_version(record, program, "cutter");
        assert_eq!(found(&record("0.2.4"), "cutter-cli").as_deref(), Some("0.2.4"));
        assert_eq!(found(&record("0.2.3"), "cutter-cli").as_deref(), Some("0.2.3"));
        // A program of that name from elsewhere, no record, a record that is none.
        assert_eq!(found(&record("0.2.4"), "more"), None);
        assert_eq!(found("", "cutter-cli"), None);
        assert_eq!(found("[v1", "cutter-cli"), None);
    }

    #[test]
    fn the_compiler_is_named_by_number() {
        let version = compiler_version().expect("rust-toolchain.toml names a channel");
        assert_eq!(version.split('.').filter(|part| part.parse::<u32>().is_ok()).count(), 3, "{version}");
        assert!(
            version.starts_with(env!("CARGO_PKG_RUST_VERSION")),
            "rust-version in Cargo.toml is another: {version}"
        );
    }
}
