//! `cargo xtask single`: the whole site as one file, which opens from a disk. Made of `dist/` as it was built, so nothing is
//! compiled twice.

use crate::command::{Result, exec, root};
use crate::finish::target_folder;
use crate::tools::{Tool, ensure};
use dateline_site::single::{BLOCKS, Block, SINGLE, single, start};
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;
use std::path::Path;

/// Puts the one file beside the others.
pub fn run() -> Result {
    // It joins the scripts.
    ensure(&[Tool::WasmOpt])?;
    let dist = root().join("dist");
    let files = Files::of(&dist)?;
    let wasm = files.one("dateline-app-", "_bg.wasm")?;
    let work = target_folder()?.join("single");
    fs::remove_dir_all(&work).ok();
    fs::create_dir_all(&work).map_err(|error| format!("{}: {error}", work.display()))?;
    let app = files.one("dateline-app-", ".js")?;
    for script in files.all("dateline-app-", ".js").into_iter().chain(files.all("parts-", ".js")) {
        write(&work.join(script), &read(&dist.join(script))?)?;
    }
    write(&work.join("blocks.js"), BLOCKS.as_bytes())?;
    write(&work.join("start.js"), start("blocks.js", app, wasm).as_bytes())?;
    let joined = work.join("single.js");
    // A page from a disk loads no modules, so its script is a plain one, for which files lie beside the page.
    let (from, to) = (work.join("start.js").display().to_string(), format!("--outfile={}", joined.display()));
    let how = ["--bundle", "--minify", "--format=iife", "--define:import.meta.url=document.baseURI"];
    exec("esbuild", &[&how[..], &["--log-level=error", &to, &from]].concat())?;

    let asked = files.asked_for();
    let packed = asked.iter().map(|name| gzipped(&read(&dist.join(name))?)).collect::<Result<Vec<_>>>()?;
    let packed: Vec<Block<'_>> = asked.iter().zip(&packed).map(|(name, gzipped)| Block { name, gzipped }).collect();
    let text = |name: &str| -> Result<String> {
        String::from_utf8(read(&dist.join(name))?).map_err(|error| format!("{name}: {error}"))
    };
    let script = fs::read_to_string(&joined).map_err(|error| format!("{}: {error}", joined.display()))?;
    let style = text(files.one("part-style-", ".css")?)?;
    let page = single(&text("index.html")?, &script, &style, &text(files.one("icon-", ".svg")?)?, &packed)?;
    write(&dist.join(SINGLE), page.as_bytes())?;
    println!(
        "dist/{SINGLE} is the whole site in one file of {} bytes: it opens from a disk, without a network.",
        page.len()
    );
    Ok(())
}

/// The names of the files of the site.
struct Files(Vec<String>);

impl Files {
    fn of(dist: &Path) -> Result<Self> {
        let entries = fs::read_dir(dist).map_err(|error| format!("{}: {error}", dist.display()))?;
        let mut names: Vec<String> =
            entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        Ok(Self(names))
    }

    fn all(&self, start: &str, end: &str) -> Vec<&str> {
        self.0.iter().map(String::as_str).filter(|name| name.starts_with(start) && name.ends_with(end)).collect()
    }

    fn one(&self, start: &str, end: &str) -> Result<&str> {
        let all = self.all(start, end);
        all.first().copied().ok_or_else(|| format!("dist/: there is no {start}...{end}; cargo xtask dist makes it."))
    }

    /// What the program asks for when it runs.
    fn asked_for(&self) -> Vec<&str> {
        let asked = [
            ("dateline-app-", ".wasm"),
            ("part-", ".wasm"),
            ("part-map-", ".txt"),
            ("part-supplement-", ".bin"),
            ("part-lessons-", ".bin"),
            ("words-", ".txt"),
            ("worker-", ""),
            ("intake-", ".wasm"),
            ("", ".dateline"),
        ];
        asked.into_iter().flat_map(|(start, end)| self.all(start, end)).collect()
    }
}

fn gzipped(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).map_err(|error| error.to_string())?;
    encoder.finish().map_err(|error| error.to_string())
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result {
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}
