//! `cargo xtask dist`: the release site in `dist/`.

use crate::command::{Result, command, exec, exec_command, root};
use crate::finish::SPLIT;
use crate::tools::{Tool, ensure};
use crate::{offline, single};
use std::path::{Path, PathBuf};

/// Joined to the flags in `.cargo/config.toml`.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Builds the site.
pub fn run() -> Result {
    // Without npm, Trunk fetches wasm-opt by itself where the network lets it.
    let own_wasm_opt = ensure(&[Tool::WasmOpt]);
    ensure(&[Tool::WasmTarget, Tool::Trunk, Tool::WasmBindgen])?;
    let cut = own_wasm_opt.and_then(|()| ensure(&[Tool::WasmSplit]));
    println!("Building the site in release (2 to 6 minutes the first time) ...");
    match cut {
        Ok(()) => {
            let arguments = ["build", "--release", "--offline"];
            let mut trunk = command("trunk");
            trunk.args(arguments).env(SPLIT, "1").env(FLAGS, own_paths_left_out());
            exec_command("trunk", &mut trunk, &arguments)?;
        }
        Err(reason) => {
            println!(
                "{reason}\nThe program will be larger, and in one piece. Trunk will try to fetch wasm-opt for the rest itself."
            );
            exec("trunk", &["build", "--release"])?;
        }
    }
    single::run()?;
    offline::run()?;
    println!("The site is in dist/: copy that folder to any static host, under any path.");
    Ok(())
}

/// Builds the site unless one is there.
pub fn run_if_missing() -> Result {
    if root().join("dist/index.html").is_file() { Ok(()) } else { run() }
}

/// Flags by which what a panic says of its place is the same wherever the site is built, shorter, and names nobody's
/// folders: the path of a dependency starts with its name.
fn own_paths_left_out() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(Path::new(&std::env::var_os("HOME")?).join(".cargo")));
    let registries = home.and_then(|home| std::fs::read_dir(home.join("registry/src")).ok());
    let paths = registries.into_iter().flatten().flatten().map(|entry| entry.path().display().to_string());
    // Flags are parted at blanks.
    let usable = paths.filter(|path| !path.contains(char::is_whitespace) && !path.contains('='));
    usable.map(|path| format!("--remap-path-prefix={path}/=")).collect::<Vec<_>>().join(" ")
}
