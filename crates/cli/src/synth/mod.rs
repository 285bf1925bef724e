//! `dateline synth`: articles of no event that ever was, as many as asked for, with the words, days, countries and
//! lengths of a real collection, and with known answers. For tests and benchmarks at any size.
//!
//! ```text
//! source   the collection, as the core reads it
//! tokens   a sentence as words and blanks: a country, a place, a day
//! chain    which word follows which
//! days     days in words, moved along with the day of publication
//! article  one article: shape, sentences, then the blanks filled
//! answers  what is known about it
//! ```
//!
//! The same source, seed and number give the same bytes on every machine: all chance comes from one generator with a
//! fixed algorithm, in whole numbers, and nothing depends on the order of a hash table. An article depends on the seed
//! and its own number only, so a smaller corpus is the beginning of a larger one.

mod answers;
mod article;
mod chain;
mod chance;
mod days;
mod source;
mod tokens;

pub use answers::Answers;
pub use article::Made;
pub use source::Model;

use crate::args::Synth;
use crate::folder::show;
use crate::terminal::printable;
use crate::whole;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Makes the corpus and writes it; whether that could be done. Fails only where `out` does.
pub fn run(options: &Synth, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<bool> {
    let done = match Model::open(&options.from) {
        Ok(model) => match &options.out {
            Some(folder) => into_folder(&model, options, folder),
            None => return print(&model, options, out).map(|()| true),
        },
        Err(message) => Err(message),
    };
    if let Err(message) = &done {
        // Standard error may be closed; the exit status still says it.
        let _ = writeln!(err, "dateline: {}", printable(message));
    }
    Ok(done.is_ok())
}

/// One JSON object per article.
fn print(model: &Model, options: &Synth, out: &mut dyn Write) -> io::Result<()> {
    #[derive(serde::Serialize)]
    struct Line {
        text: String,
        #[serde(flatten)]
        answers: Answers,
    }
    for number in 1..=options.articles {
        let made = model.article(options.seed, number);
        serde_json::to_writer(&mut *out, &Line { text: made.text, answers: made.answers })?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// A folder that can be packed: a file per article, `corpus.toml`, and `answers.json` beside them.
fn into_folder(model: &Model, options: &Synth, folder: &Path) -> Result<(), String> {
    let failed = |path: &Path, error: io::Error| format!("{}: {error}", show(path));
    fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    let mut there = fs::read_dir(folder).map_err(|error| failed(folder, error))?;
    if there.next().is_some() {
        return Err(format!("{}: the folder is not empty; name a new one", show(folder)));
    }
    let mut written = Vec::new();
    let done = write_all(model, options, &mut |name, content| {
        let path = folder.join(name);
        whole::write(&path, content).map_err(|error| failed(&path, error))?;
        written.push(path);
        Ok(())
    });
    if done.is_err() {
        // Half a corpus looks like a whole one, and would keep the next from being made here.
        for path in written {
            let _ = fs::remove_file(path);
        }
    }
    done
}

/// Takes the name of a file and its content.
type WriteFile<'a> = dyn FnMut(&str, &[u8]) -> Result<(), String> + 'a;

/// Makes each file of the folder and hands it to `write`.
fn write_all(model: &Model, options: &Synth, write: &mut WriteFile<'_>) -> Result<(), String> {
    let mut answers = Vec::new();
    for number in 1..=options.articles {
        let made = model.article(options.seed, number);
        write(&format!("{}.txt", made.answers.id), made.text.as_bytes())?;
        answers.push(made.answers);
    }
    write("corpus.toml", answers::corpus_file(options.articles, options.seed).as_bytes())?;
    write("answers.json", &answers::file(options.seed, &answers).map_err(|error| error.to_string())?)
}
