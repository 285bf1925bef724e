//! `dateline pack`: a corpus folder as one bundle file.

use crate::args::Pack;
use crate::folder;
use crate::terminal::printable;
use crate::whole;
use dateline_bundle as bundle;
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
        say(&format!("warning: {}", folder::line(problem)));
    }
    let file = bundle::encode(&content);
    let name = bundle::file_name(&file);
    let path = options.out.join(&name);
    if let Err(error) = fs::create_dir_all(&options.out).and_then(|()| whole::write(&path, &file)) {
        say(&format!("dateline: {}: {error}", printable(&path.to_string_lossy())));
        return Ok(false);
    }
    writeln!(out, "{name} {}", file.len())?;
    Ok(true)
}
