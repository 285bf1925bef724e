//! Running other programs from the project's root, with errors a person can act on.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// An error is a sentence or more for the person at the keyboard.
pub type Result<T = ()> = std::result::Result<T, String>;

/// How a step of the tests that did not fail ended.
pub enum Done {
    /// All of it was checked.
    Passed,
    /// Some or all of it was not, for this reason.
    Skipped(String),
}

/// The project's root folder.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or_else(|| here.to_path_buf(), Path::to_path_buf)
}

/// Where tools are put that the machine lacks: inside the project, nothing outside it changes.
pub fn tools_folder() -> PathBuf {
    root().join(".tools")
}

/// The search path for programs: the project's own tools first.
pub fn search_path() -> OsString {
    let own = [tools_folder().join("bin"), tools_folder().join("node_modules/.bin")];
    let machine = std::env::var_os("PATH").unwrap_or_default();
    let all = own.into_iter().chain(std::env::split_paths(&machine));
    std::env::join_paths(all).unwrap_or(machine)
}

/// The full path of `program`, if it is on the search path.
pub fn which(program: &str) -> Option<PathBuf> {
    if program.contains('/') {
        return Path::new(program).is_file().then(|| PathBuf::from(program));
    }
    std::env::split_paths(&search_path())
        .flat_map(|folder| [folder.join(program), folder.join(format!("{program}.exe"))])
        .find(|path| path.is_file())
}

/// A command that runs in the project's root with its tools on the path.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(which(program).unwrap_or_else(|| PathBuf::from(program)));
    command.current_dir(root()).env("PATH", search_path()).stdin(Stdio::null());
    command
}

/// Runs `program` with its output on the screen.
pub fn exec(program: &str, arguments: &[&str]) -> Result {
    exec_command(program, command(program).args(arguments), arguments)
}

/// Runs a prepared command; `program` and `arguments` are for the message.
pub fn exec_command(program: &str, command: &mut Command, arguments: &[&str]) -> Result {
    let line = format!("{program} {}", arguments.join(" "));
    let status = command.status().map_err(|error| format!("'{line}' could not be started: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("'{}' failed ({status}); what it printed is above.", line.trim()))
    }
}

/// A cargo command that takes its dependencies as `Cargo.lock` names them, or fails.
///
/// The one place that calls cargo, so that none forgets to.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = command("cargo");
    cargo.args(locked(arguments));
    cargo
}

/// Runs a cargo command with its output on the screen.
pub fn exec_cargo(arguments: &[&str]) -> Result {
    exec_command("cargo", &mut cargo(arguments), &locked(arguments))
}

/// `arguments` with `--locked` behind the command.
fn locked<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    // The formatter resolves nothing. Of tools, see `tools.rs`.
    let own = matches!(arguments, ["fmt" | "install" | "fuzz" | "deny", ..]);
    let (name, rest) = arguments.split_at(usize::from(!arguments.is_empty()));
    let locked: &[&str] = if own { &[] } else { &["--locked"] };
    [name, locked, rest].concat()
}

/// What cargo knows of the packages here and of where it builds.
pub fn metadata() -> Result<cargo_metadata::Metadata> {
    let mut cargo = cargo_metadata::MetadataCommand::new();
    let options = ["--locked", "--offline"].map(str::to_owned);
    cargo.current_dir(root()).no_deps().other_options(options).exec().map_err(|error| error.to_string())
}

/// What `program` prints, trimmed; `None` where it cannot be run or fails.
pub fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
