//! What is fetched, and by whom, is named by what is committed.
//!
//! * Every call of cargo takes what `Cargo.lock` names: in workflows, in `.cargo/config.toml`, in `Trunk.toml`, and in
//!   `xtask` itself, whose one place that calls cargo sees to it.
//! * Every action is named by the hash of its commit; a checkout leaves no password behind; nothing is published that has
//!   not passed the tests before.
//! * The locks of npm hold hashes and no address, so that they do for any mirror; those of cargo name crates.io only.

use super::Sources;
use syn::visit::Visit;
use toml::Value;
use yaml_rust2::{Yaml, YamlLoader};

/// The file of `xtask` that calls cargo for all others.
const CALLS_CARGO: &str = "xtask/src/command.rs";
/// Commands that resolve no dependencies, are tools, or are ours, which `.cargo/config.toml` speaks for.
const NOT_LOCKED: [&str; 6] = ["fmt", "xtask", "fuzz", "deny", "--version", "-V"];
/// As locks of cargo call crates.io.
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// All that breaks a rule.
pub fn check(sources: &Sources) -> Vec<String> {
    let mut problems = Vec::new();
    for (path, text) in sources {
        let name = path.rsplit('/').next().unwrap_or(path);
        let found = match name {
            _ if path.starts_with(".github/workflows/") => workflow(text),
            "package-lock.json" => npm_lock(text),
            "package.json" => npm_versions(text),
            "Cargo.lock" => cargo_lock(text),
            "Trunk.toml" => trunk(text),
            "config.toml" if path.starts_with(".cargo/") => aliases(text),
            _ if path.starts_with("xtask/src/") && path.ends_with(".rs") && path != CALLS_CARGO => calls(text),
            _ => Vec::new(),
        };
        problems.extend(found.into_iter().map(|problem| format!("{path}: {problem}")));
    }
    problems
}

/// Rules for a workflow.
fn workflow(text: &str) -> Vec<String> {
    let documents = match YamlLoader::load_from_str(text) {
        Ok(documents) => documents,
        Err(error) => return vec![format!("no YAML: {error}")],
    };
    let mut problems = Vec::new();
    for document in &documents {
        if document["permissions"].as_hash().is_none() {
            problems.push("it says not what it may: 'permissions' at the top.".to_owned());
        }
        let jobs = document["jobs"].as_hash();
        for (name, job) in jobs.into_iter().flatten() {
            let name = name.as_str().unwrap_or("");
            job_rules(job, &document["jobs"], &mut |problem| problems.push(format!("job '{name}': {problem}")));
        }
    }
    problems
}

fn job_rules(job: &Yaml, jobs: &Yaml, tell: &mut dyn FnMut(String)) {
    pinned(job, tell);
    let mut tested = false;
    for step in job["steps"].as_vec().into_iter().flatten() {
        pinned(step, tell);
        let action = step["uses"].as_str().unwrap_or("").split('@').next().unwrap_or("");
        let run = step["run"].as_str().unwrap_or("");
        tested |= run.contains(".ci/run") || run.contains("cargo xtask test");
        match action {
            "actions/checkout" if step["with"]["persist-credentials"].as_bool() != Some(false) => {
                tell("actions/checkout without 'persist-credentials: false'.".to_owned());
            }
            "actions/upload-pages-artifact" if !tested => {
                tell("it hands on a site before 'cargo xtask test' has run in the same job.".to_owned());
            }
            "actions/deploy-pages" if !needs_tests(job, jobs) => {
                tell("it publishes without needing a job that calls test.yml.".to_owned());
            }
            _ => {}
        }
        for line in run.lines().filter(|line| unlocked(&line.split_whitespace().collect::<Vec<_>>())) {
            tell(format!("'{}' without --locked.", line.trim()));
        }
    }
}

/// An action, or a workflow from elsewhere, is named by a commit, which nobody can move.
fn pinned(place: &Yaml, tell: &mut dyn FnMut(String)) {
    let Some(action) = place["uses"].as_str().filter(|action| !action.starts_with("./")) else { return };
    let hash = action.split_once('@').map_or("", |(_, hash)| hash);
    if hash.len() != 40 || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        tell(format!("'{action}' is not named by the hash of a commit."));
    }
}

/// Whether `job` waits for one that calls the workflow of the tests.
fn needs_tests(job: &Yaml, jobs: &Yaml) -> bool {
    let one = job["needs"].as_str().into_iter();
    let mut all = one.chain(job["needs"].as_vec().into_iter().flatten().filter_map(Yaml::as_str));
    all.any(|name| jobs[name]["uses"].as_str() == Some("./.github/workflows/test.yml"))
}

/// Whether `words`, those of a command, call cargo without `--locked`.
fn unlocked(words: &[&str]) -> bool {
    let mut calls = words.iter().enumerate().filter(|(_, word)| **word == "cargo");
    calls.any(|(at, _)| {
        let rest = &words[at + 1..];
        let command = rest.iter().find(|word| !word.starts_with('+'));
        command.is_some_and(|command| !NOT_LOCKED.contains(command)) && !rest.contains(&"--locked")
    })
}

/// Rules for cargo's own settings.
fn aliases(text: &str) -> Vec<String> {
    let table = match text.parse::<toml::Table>() {
        Ok(table) => table,
        Err(error) => return vec![error.to_string()],
    };
    let aliases = table.get("alias").and_then(Value::as_table).into_iter().flatten();
    let lacking = aliases.filter(|(_, line)| {
        let words: Vec<_> = line.as_str().unwrap_or("").split_whitespace().collect();
        unlocked(&[&["cargo"], &words[..]].concat())
    });
    lacking.map(|(name, _)| format!("the alias '{name}' is without --locked.")).collect()
}

/// Rules for Trunk's settings.
fn trunk(text: &str) -> Vec<String> {
    let table = match text.parse::<toml::Table>() {
        Ok(table) => table,
        Err(error) => return vec![error.to_string()],
    };
    let mut problems = Vec::new();
    if table.get("build").and_then(|build| build.get("locked")).and_then(Value::as_bool) != Some(true) {
        problems.push("'locked = true' is not in [build].".to_owned());
    }
    let hooks = table.get("hooks").and_then(Value::as_array).into_iter().flatten();
    for hook in hooks {
        let command = hook.get("command").and_then(Value::as_str);
        let arguments = hook.get("command_arguments").and_then(Value::as_array).into_iter().flatten();
        let words: Vec<_> = command.into_iter().chain(arguments.filter_map(Value::as_str)).collect();
        if unlocked(&words) {
            problems.push(format!("the hook '{}' is without --locked.", words.join(" ")));
        }
    }
    problems
}

/// Rules for a file of `xtask`: none calls cargo by itself.
fn calls(text: &str) -> Vec<String> {
    #[derive(Default)]
    struct Literals(usize);
    impl<'a> Visit<'a> for Literals {
        fn visit_item_mod(&mut self, module: &'a syn::ItemMod) {
            // Tests speak about such calls.
            if module.ident != "tests" {
                syn::visit::visit_item_mod(self, module);
            }
        }
        fn visit_expr_call(&mut self, call: &'a syn::ExprCall) {
            let literal = |argument: &&syn::Expr| matches!(argument, syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) if text.value() == "cargo");
            let names = |function: &syn::Expr| matches!(function, syn::Expr::Path(path) if path.path.segments.last().is_some_and(|last| ["exec", "command", "output", "new"].iter().any(|name| last.ident == name)));
            self.0 += usize::from(names(&call.func) && call.args.first().as_ref().is_some_and(literal));
            syn::visit::visit_expr_call(self, call);
        }
    }
    let mut literals = Literals::default();
    match syn::parse_file(text) {
        Ok(file) => literals.visit_file(&file),
        Err(error) => return vec![error.to_string()],
    }
    let problem = || format!("it calls cargo by itself; {CALLS_CARGO} does, with --locked.");
    (literals.0 > 0).then(problem).into_iter().collect()
}

/// Rules for a lock of npm.
fn npm_lock(text: &str) -> Vec<String> {
    let lock: serde_json::Value = match serde_json::from_str(text) {
        Ok(lock) => lock,
        Err(error) => return vec![error.to_string()],
    };
    let packages = lock.get("packages").and_then(serde_json::Value::as_object).into_iter().flatten();
    let mut problems = Vec::new();
    for (name, package) in packages.filter(|(name, _)| !name.is_empty()) {
        if package.get("resolved").is_some() {
            problems.push(format!("{name} names an address: npm's 'omit-lockfile-registry-resolved' leaves it out."));
        }
        if package.get("integrity").is_none() {
            problems.push(format!("{name} has no hash."));
        }
    }
    problems
}

/// Rules for a list of npm packages: each by one version.
fn npm_versions(text: &str) -> Vec<String> {
    let file: serde_json::Value = match serde_json::from_str(text) {
        Ok(file) => file,
        Err(error) => return vec![error.to_string()],
    };
    let kinds = ["dependencies", "devDependencies", "overrides"];
    let all = kinds.iter().filter_map(|kind| file.get(kind)?.as_object()).flatten();
    let loose =
        all.filter(|(_, version)| !version.as_str().is_some_and(|it| it.starts_with(|c: char| c.is_ascii_digit())));
    loose.map(|(name, version)| format!("{name} is not named by one version but by {version}.")).collect()
}

/// Rules for a lock of cargo.
fn cargo_lock(text: &str) -> Vec<String> {
    let lock: toml::Table = match text.parse() {
        Ok(lock) => lock,
        Err(error) => return vec![error.to_string()],
    };
    let packages = lock.get("package").and_then(Value::as_array).into_iter().flatten();
    let from_elsewhere = packages.filter(|package| {
        let source = package.get("source").and_then(Value::as_str);
        source.is_some_and(|source| source != CRATES_IO || package.get("checksum").is_none())
    });
    let name = |package: &Value| package.get("name").and_then(Value::as_str).unwrap_or("").to_owned();
    from_elsewhere.map(|package| format!("{} is not from crates.io, or has no hash.", name(package))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_file(path: &str, text: &str, expect: &[&str]) {
        let problems = check(&Sources::from([(path.to_owned(), text.to_owned())]));
        assert_eq!(problems.len(), expect.len(), "{text}\n{problems:#?}");
        for (problem, part) in problems.iter().zip(expect) {
            assert!(problem.starts_with(path) && problem.contains(part), "{problem} does not say: {part}");
        }
    }

    const HASH: &str = "11bd71901bbe5b1630ceea73d27597364c9af683";

    /// A workflow of one job with these steps.
    fn check_steps(steps: &str, expect: &[&str]) {
        let steps = steps.replace("HASH", HASH);
        let text = format!("permissions:\n  contents: read\njobs:\n  one:\n    steps:\n{steps}");
        check_file(".github/workflows/a.yml", &text, expect);
    }

    #[test]
    fn actions_are_named_by_hash_and_leave_no_password() {
        let checkout = "      - uses: actions/checkout@HASH # v4\n";
        let without = "        with:\n          persist-credentials: false\n";
        check_steps(&format!("{checkout}{without}"), &[]);
        check_steps(checkout, &["persist-credentials"]);
        check_steps(
            &format!("{checkout}        with:\n          persist-credentials: true\n"),
            &["persist-credentials"],
        );
        check_steps("      - uses: actions/cache@v4\n", &["'actions/cache@v4' is not named by the hash"]);
        check_steps("      - uses: actions/cache\n", &["is not named by the hash"]);
        check_steps("      - uses: ./own\n", &[]);
        check_file(".github/workflows/a.yml", "jobs: {}\n", &["permissions"]);
        check_file(".github/workflows/a.yml", "a: [\n", &["no YAML"]);
    }

    #[test]
    fn cargo_takes_what_its_lock_names() {
        for (line, fine) in [
            ("cargo build --release", false),
            ("cargo +1.95.0 test --workspace", false),
            ("echo a && cargo install --root .tools a@1", false),
            ("cargo build --locked --release", true),
            ("cargo xtask test", true),
            ("cargo fmt --all", true),
            ("rustup toolchain install", true),
        ] {
            check_steps(&format!("      - run: {line}\n"), if fine { &[] } else { &["without --locked"] });
        }
        check_steps("      - run: |\n          true\n          cargo run\n", &["'cargo run' without --locked"]);
        check_file(".cargo/config.toml", "[alias]\na = \"run --package a --\"\nb = \"run --locked\"\n", &["alias 'a'"]);
        let trunk = |locked: &str, option: &str| {
            format!(
                "[build]\nlocked = {locked}\n[[hooks]]\ncommand = \"cargo\"\ncommand_arguments = [\"run\"{option}]\n"
            )
        };
        check_file("Trunk.toml", &trunk("true", ", \"--locked\""), &[]);
        check_file("Trunk.toml", &trunk("false", ""), &["[build]", "the hook 'cargo run'"]);
        check_file("xtask/src/a.rs", "fn f() { exec(\"cargo\", &[]) }", &["calls cargo by itself"]);
        check_file("xtask/src/a.rs", "fn f() { exec(\"npm\", &[\"cargo\"]) }", &[]);
        check_file(CALLS_CARGO, "fn f() { exec(\"cargo\", &[]) }", &[]);
    }

    #[test]
    fn only_what_passed_the_tests_is_published() {
        let upload = "      - uses: actions/upload-pages-artifact@HASH\n";
        check_steps(&format!("      - run: bash .ci/run\n{upload}"), &[]);
        check_steps(&format!("      - run: cargo xtask dist\n{upload}"), &["before 'cargo xtask test'"]);
        check_steps(&format!("{upload}      - run: bash .ci/run\n"), &["before 'cargo xtask test'"]);
        check_steps("      - uses: actions/deploy-pages@HASH\n", &["without needing a job"]);
        let deploy = |needs: &str| {
            format!(
                "permissions: {{}}\njobs:\n  test:\n    uses: ./.github/workflows/test.yml\n  two:\n    steps: []\n  deploy:\n    \
                 needs: {needs}\n    steps:\n      - uses: actions/deploy-pages@{HASH}\n"
            )
        };
        check_file(".github/workflows/a.yml", &deploy("test"), &[]);
        check_file(".github/workflows/a.yml", &deploy("[two, test]"), &[]);
        check_file(".github/workflows/a.yml", &deploy("two"), &["without needing a job"]);
    }

    #[test]
    fn locks_hold_hashes_and_no_address() {
        let lock = |more: &str| {
            format!("{{\"packages\": {{\"\": {{}}, \"node_modules/a\": {{\"version\": \"1.0.0\"{more}}}}}}}")
        };
        check_file("x/package-lock.json", &lock(", \"integrity\": \"sha512-x\""), &[]);
        check_file("x/package-lock.json", &lock(""), &["has no hash"]);
        let address = lock(", \"integrity\": \"sha512-x\", \"resolved\": \"https://example.org/a.tgz\"");
        check_file("x/package-lock.json", &address, &["names an address"]);
        check_file("x/package.json", "{\"dependencies\": {\"a\": \"1.0.0\"}}", &[]);
        check_file("x/package.json", "{\"devDependencies\": {\"a\": \"^1.0.0\"}}", &["a is not named by one version"]);
        let lock = |more: &str| format!("[[package]]\nname = \"a\"\nversion = \"1.0.0\"\n{more}\n");
        check_file("Cargo.lock", &lock(""), &[]);
        check_file("Cargo.lock", &lock(&format!("source = \"{CRATES_IO}\"\nchecksum = \"x\"")), &[]);
        check_file("Cargo.lock", &lock(&format!("source = \"{CRATES_IO}\"")), &["has no hash"]);
        check_file("Cargo.lock", &lock("source = \"git+https://example.org/a#x\""), &["not from crates.io"]);
    }
}
