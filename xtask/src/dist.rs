//! `cargo xtask dist`: the release site in `dist/`.

use crate::command::{Result, command, exec, exec_command, root};
use crate::finish::SPLIT;
use crate::tools::{Tool, ensure};

/// Builds the site.
pub fn run() -> Result {
    // Without npm, Trunk fetches wasm-opt by itself where the network lets it.
    let own_wasm_opt = ensure(&[Tool::WasmOpt]);
    ensure(&Tool::BUILD[..3])?;
    let cut = own_wasm_opt.and_then(|()| ensure(&[Tool::WasmSplit]));
    println!("Building the site in release (2 to 6 minutes the first time) ...");
    match cut {
        Ok(()) => {
            let arguments = ["build", "--release", "--offline"];
            exec_command("trunk", command("trunk").args(arguments).env(SPLIT, "1"), &arguments)?;
        }
        Err(reason) => {
            println!(
                "{reason}\nThe program will be larger, and in one piece. Trunk will try to fetch wasm-opt for the rest itself."
            );
            exec("trunk", &["build", "--release"])?;
        }
    }
    println!("The site is in dist/: copy that folder to any static host, under any path.");
    Ok(())
}

/// Builds the site unless one is there.
pub fn run_if_missing() -> Result {
    if root().join("dist/index.html").is_file() { Ok(()) } else { run() }
}
