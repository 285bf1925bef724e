//! What a person types: `cargo xtask serve | test | dist | size | doctor`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool speaks on its streams")]

mod bench;
mod command;
mod dist;
mod doctor;
mod finish;
mod imports;
mod map;
mod offline;
mod serve;
mod single;
mod size;
mod supply;
mod test;
mod tidy;
mod tools;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N] [--under /sub/path]   build the site in release and serve it on 127.0.0.1
  test [--only STEP]                     everything that CI runs: house rules, format, clippy, unit, property
                                         and browser tests, sizes; STEP is one of the names it prints
  dist                                   build the release site into dist/: relative addresses, any sub-path
  single                                 the site of dist/ as one file that opens from a disk: dist/dateline.html
  size                                   print what a first visit loads, gzipped, against the limits
  shots [NAME=QUERY ...]                 pictures of the site at four widths, light and dark, to look at
  latency                                longest task of each screen when it opens and when a filter changes
  walk                                   a teacher's preparation from beginning to end, timed and pictured
  audit                                  Lighthouse's scores, mobile preset, of Explore and an article
  bench                                  how fast articles are read, and whether time grows with the text
  bench-search [--tune]                  known-item search beside other libraries: who finds it, how soon
  map FOLDER                             make the outlines of assets/map/ from those of Natural Earth
  tidy [--print]                         hold the sources to the house rules; print the circles of imports
  deny                                   known faults, licences and sources of all dependencies: deny.toml
  fuzz [--seconds N]                     search for input that breaks a promise, N seconds for each target
  doctor                                 say which tools are there, which are missing, how to get them";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        ["serve", rest @ ..] => serve::run(rest),
        ["test", rest @ ..] => test::run(rest),
        ["dist"] => dist::run(),
        ["single"] => dist::run_if_missing().and_then(|()| single::run()),
        // Trunk's hook; for nobody to type.
        ["finish"] => finish::run(),
        ["size"] => dist::run_if_missing().and_then(|()| size::run()),
        ["shots", rest @ ..] => test::shots(rest),
        ["latency"] => test::latency(),
        ["walk"] => test::walk(),
        ["audit"] => test::audit(),
        ["bench"] => command::exec_cargo(&["bench", "--package", "dateline-cli", "--bench", "reading"]),
        ["bench-search", rest @ ..] => bench::search(rest),
        ["map", folder] => map::run(folder),
        ["tidy"] => tidy::run(),
        ["tidy", "--print"] => tidy::print(),
        ["deny"] => supply::deny(),
        ["fuzz", rest @ ..] => supply::fuzz(rest),
        ["doctor"] => {
            doctor::run();
            Ok(())
        }
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("'{}' is not a command of xtask.\n\n{HELP}", other.join(" "))),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{message}");
            ExitCode::FAILURE
        }
    }
}
