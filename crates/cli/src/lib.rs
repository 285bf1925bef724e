//! The native side of Dateline: finds files, reads settings, packs and prints. What is read
//! *from the texts* is the core's; nothing here knows how.
//!
//! ```text
//! dateline annotate   articles as JSON Lines
//! dateline pack       a corpus folder as one bundle
//! dateline eval       accuracy against hand-made annotations
//! dateline synth      articles made up after a collection's, with known answers
//! ```
//!
//! Other build steps use [`load_corpus_folder`].

pub mod annotate;
pub mod args;
pub mod eval;
pub mod folder;
pub mod lessons;
pub mod names;
pub mod pack;
pub mod settings;
pub mod starters;
pub mod synth;
pub mod terminal;
pub mod whole;

pub use dateline_model::article::Warning;
pub use dateline_settings::topic_file;
pub use folder::{Error, load_corpus_folder, translation};
pub use lessons::lessons;

use std::io::{self, Write};
use std::process::ExitCode;

/// Runs the command line and returns the exit status: 0, or 1 where something could not be done, or 2 where
/// the arguments make no sense. A closed pipe ends it quietly.
pub fn run(args: lexopt::Parser, out: &mut dyn Write, err: &mut dyn Write) -> ExitCode {
    let done = match args::parse(args) {
        Ok(args::Command::Help(text)) => out.write_all(text.as_bytes()).map(|()| true),
        Ok(args::Command::Annotate(options)) => annotate::run(&options, out, err),
        Ok(args::Command::Eval(options)) => eval::run(&options, out, err),
        Ok(args::Command::Pack(options)) => pack::run(&options, out, err),
        Ok(args::Command::Synth(options)) => synth::run(&options, out, err),
        Err(message) => {
            return match writeln!(err, "dateline: {}\nTry: dateline --help", terminal::printable(&message)) {
                Ok(()) | Err(_) => ExitCode::from(2),
            };
        }
    };
    match done.and_then(|all_well| out.flush().map(|()| all_well)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to do where even this cannot be written.
            let _ = writeln!(err, "dateline: cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}
