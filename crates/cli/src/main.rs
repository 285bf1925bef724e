//! The `dateline` command. All of it is in the library, where tests and build steps reach it.

use std::io::{self, BufWriter};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    dateline_cli::run(lexopt::Parser::from_env(), &mut out, &mut io::stderr().lock())
}
