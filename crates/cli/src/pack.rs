//! `dateline pack`: a corpus folder as one bundle file.

use crate::args::Pack;
use crate::folder;
use dateline_core::bundle;
use std::fs;
use std::io::{self, Write};

/// Packs `options.folder`, prints name and size of the file; whether it was written. Fails only where `out` does.
pub fn run(options: &Pack, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<bool> {
    let mut say = |message: &str| {
        // Standard error may be closed; the bundle still counts.
        let _ = writeln!(err, "{message}");
    };
    let (content, problems) = match folder::load_corpus_folder(&options.folder) {
        Ok(loaded) => loaded,
        Err(error) => {
            say(&format!("dateline: {error}"));
            return Ok(false);
        }
    };
    for problem in &problems {
        say(&format!("warning: {}: {}", problem.place, problem.message));
    }
    let file = bundle::encode(&content);
    let name = bundle::file_name(&file);
    let path = options.out.join(&name);
    if let Err(error) = fs::create_dir_all(&options.out).and_then(|()| fs::write(&path, &file)) {
        say(&format!("dateline: {}: {error}", path.display()));
        return Ok(false);
    }
    writeln!(out, "{name} {}", file.len())?;
    Ok(true)
}
