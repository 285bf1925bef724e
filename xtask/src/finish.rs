//! `cargo xtask finish`: what Trunk's hook does with the files that Trunk has built.
//!
//! Where `cargo xtask dist` asks for it, the program is cut into its parts: what belongs to the first screen, and what
//! comes when its screen is opened (`src/lazy.rs`). The cut follows the relocations that the linker leaves in the program, so it starts
//! from what the compiler wrote and takes the place of what Trunk made of that. Then the page is printed.

use crate::command::{Result, command, exec, exec_cargo, exec_command, metadata, root, which};
use crate::imports::shorten;
use dateline_site::names::named;
use dateline_site::program::{LOADER, is_called, part_name, rename, without_streams};
use dateline_site::replace::Source;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// Set by `cargo xtask dist`: the program was compiled to be cut.
pub const SPLIT: &str = "DATELINE_SPLIT";
/// What the linker writes, and what browsers of the last years read.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// How a module is made smaller as it is sent. Functions that one caller has stay apart, and all stand by name, so that
/// those of one kind are neighbours: gzip finds what repeats within 32 kB only. Nothing of ours lies in the first 1,024
/// bytes of memory: the linker leaves them to the end of the stack.
const SMALLER: [&str; 10] = [
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=10",
    "--always-inline-max-function-size=2",
    "-Oz",
    // Blocks and branches laid anew, which makes what is sent smaller, with the two passes behind it.
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--reorder-functions-by-name",
    "--strip-producers",
];
/// The worker's modules, as Trunk names their files.
const WORKERS: [&str; 2] = ["dateline-worker", "dateline-intake-worker"];

/// Finishes the files in Trunk's folder.
pub fn run() -> Result {
    let out = std::env::var_os("TRUNK_STAGING_DIR").map_or_else(|| root().join("dist"), PathBuf::from);
    if std::env::var_os(SPLIT).is_some() {
        split(&out)?;
    } else if std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") && which("wasm-opt").is_some() {
        // Trunk leaves this file alone, as wasm-opt cannot read one that is to be cut.
        let whole = out.join(program(&out)? + "_bg.wasm").display().to_string();
        optimize(&whole, &whole)?;
    }
    if std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") && which("wasm-opt").is_some() {
        for worker in WORKERS {
            let module = out.join(format!("{worker}_bg.wasm")).display().to_string();
            optimize(&module, &module)?;
            minify(&out.join(format!("{worker}.js")))?;
        }
        minify(&out.join(program(&out)? + ".js"))?;
    }
    let print = ["run", "--quiet", "--package", "dateline-app", "--bin", "prerender", "--no-default-features"];
    exec_cargo(&[&print[..], &["--features", "ssr", "--", "--seeds", "seeds"]].concat())
}

/// Puts the parts of the program in the place of the whole.
fn split(out: &Path) -> Result {
    let name = program(out)?;
    let work = target_folder()?.join("split");
    fs::remove_dir_all(&work).ok();
    fs::create_dir_all(&work).map_err(|error| format!("{}: {error}", work.display()))?;
    let path = |file: &str| work.join(file).display().to_string();
    let whole = target_folder()?.join("wasm32-unknown-unknown/wasm/dateline-app.wasm").display().to_string();
    exec_quiet("wasm-split-cli", &[&whole, &path(""), "--target", "web", "--out-name", &name])?;
    let bind = ["--keep-lld-exports", "--no-typescript", "--target", "web", "--out-dir", &path("bound")];
    exec("wasm-bindgen", &[&bind[..], &[&path(&format!("{name}.wasm"))]].concat())?;
    let bound = path(&format!("bound/{name}_bg.wasm"));
    leave_out(&bound, &path("exports.json"))?;
    let program = out.join(format!("{name}_bg.wasm"));
    optimize(&bound, &program.display().to_string())?;

    // By names that change with what is in them, as all files of the site.
    let mut parts = Vec::new();
    for file in files(&work)?.into_iter().filter(|file| part_name(file).is_some()) {
        let staged = work.join("part.wasm");
        optimize(&path(&file), &staged.display().to_string())?;
        let bytes = fs::read(&staged).map_err(|error| format!("{}: {error}", staged.display()))?;
        parts.push((file, bytes));
    }
    let script = format!("{name}.js");
    let bound = without_streams(Source::new(&script, &read(&work.join("bound").join(&script))?))?;
    let renamed = rename(&read(&work.join(LOADER))?, Source::new(&script, &bound), &parts)?;
    for (name, (_, bytes)) in renamed.parts.iter().zip(&parts) {
        write(&out.join(name), bytes)?;
    }
    let (loader, text) = renamed.loader;
    // Smaller first: its name says what is in it.
    let staged = work.join("loader.js");
    write(&staged, text.as_bytes())?;
    minify(&staged)?;
    let text = read(&staged)?;
    let named = named("parts", text.as_bytes(), "js");
    write(&out.join(&named), text.as_bytes())?;
    let text = Source::new(&script, &renamed.script).replace(&loader, &named)?;
    let module = fs::read(&program).map_err(|error| format!("{}: {error}", program.display()))?;
    let (module, text) = shorten(&module, &text)?;
    write(&program, &module)?;
    write(&out.join(&script), text.as_bytes())
}

/// Leaves out of a module what it exports and nobody calls, with all that only this reaches; `graph` is where what is to
/// stay is written for the tool.
fn leave_out(module: &str, graph: &str) -> Result {
    let bytes = fs::read(module).map_err(|error| format!("{module}: {error}"))?;
    let mut names = Vec::new();
    for payload in wasmparser::Parser::new(0).parse_all(&bytes) {
        if let wasmparser::Payload::ExportSection(exports) = payload.map_err(|error| format!("{module}: {error}"))? {
            for export in exports {
                let export = export.map_err(|error| format!("{module}: {error}"))?;
                names.push(export.name.to_owned());
            }
        }
    }
    names.retain(|name| is_called(name));
    let mut nodes = vec![serde_json::json!({ "name": "root", "root": true, "reaches": names })];
    nodes.extend(names.iter().map(|name| serde_json::json!({ "name": name, "export": name })));
    write(Path::new(graph), serde_json::Value::from(nodes).to_string().as_bytes())?;
    let arguments = [&FEATURES[..], &["-g", module, "-f", graph, "-o", module]].concat();
    // It lists on standard output what it leaves out.
    let mut tool = command("wasm-metadce");
    exec_command("wasm-metadce", tool.args(&arguments).stdout(Stdio::null()), &arguments)
}

/// The name that Trunk gave the program, without ending.
fn program(out: &Path) -> Result<String> {
    files(out)?
        .iter()
        .filter(|file| file.starts_with("dateline-app-"))
        .find_map(|file| file.strip_suffix("_bg.wasm").map(str::to_owned))
        .ok_or_else(|| format!("{}: Trunk has put no program there.", out.display()))
}

/// Where cargo builds.
pub fn target_folder() -> Result<PathBuf> {
    Ok(metadata()?.target_directory.into_std_path_buf())
}

/// Makes a module smaller, as the page's own is.
pub fn optimize(from: &str, to: &str) -> Result {
    exec("wasm-opt", &[&FEATURES[..], &SMALLER[..], &[from, "-o", to]].concat())
}

/// Makes a script smaller. Trunk's own minifier breaks current JavaScript; esbuild is the one that most builds use (MIT,
/// one program, kept since 2020).
fn minify(script: &Path) -> Result {
    let path = script.display().to_string();
    let to = format!("--outfile={path}");
    exec("esbuild", &["--minify", "--allow-overwrite", "--log-level=warning", &to, &path])
}

fn exec_quiet(program: &str, arguments: &[&str]) -> Result {
    exec_command(program, command(program).args(arguments).env("RUST_LOG", "error"), arguments)
}

fn files(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut names: Vec<_> = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result {
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}
