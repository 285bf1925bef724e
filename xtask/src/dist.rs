//! `cargo xtask dist`: the release site in `dist/`.

use crate::command::{Result, exec, root};
use crate::tools::{Tool, ensure};

/// Builds the site.
pub fn run() -> Result {
    // Without npm, Trunk fetches wasm-opt by itself where the network lets it.
    let own_wasm_opt = ensure(&[Tool::WasmOpt]);
    ensure(&Tool::BUILD[..3])?;
    println!("Building the site in release (2 to 6 minutes the first time) ...");
    match own_wasm_opt {
        Ok(()) => exec("trunk", &["build", "--release", "--offline"])?,
        Err(reason) => {
            println!("{reason}\nTrunk will try to fetch wasm-opt itself.");
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
