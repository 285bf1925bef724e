//! Which file each path of a crate leads to: through re-exports, to where the thing is defined.

use super::circles::Imports;
use super::crates::Module;

/// What a path names.
#[derive(Clone, Copy, Debug)]
enum Target {
    Module(usize),
    /// Something defined in that module.
    Item(usize),
}

/// Adds what the files of the crate `modules` import of each other.
pub fn imports(modules: &[Module], imports: &mut Imports) {
    let modules_of = Modules(modules);
    for (here, module) in modules.iter().enumerate() {
        for path in &module.mentions {
            // The name of a module alone is nothing that is used; what is used of it is another path.
            let (all, path) = match path.split_last() {
                Some((last, rest)) if last == "*" => (true, rest),
                _ => (false, path.as_slice()),
            };
            let found = match modules_of.resolve(here, path, 0) {
                Some(Target::Item(found)) => found,
                Some(Target::Module(found)) if all => found,
                _ => continue,
            };
            let name = if all { "*" } else { path.last().map_or("", String::as_str) };
            let (from, to) = (modules_of.place(here), modules_of.place(found));
            imports.add((from.0, &from.1), (to.0, &to.1), name);
        }
    }
}

struct Modules<'a>(&'a [Module]);

/// Re-exports of re-exports may lead in a circle.
const DEEPEST: usize = 16;

impl<'a> Modules<'a> {
    /// What `path` in the module `from` names; `None` where that is of another crate.
    fn resolve(&self, from: usize, path: &[String], depth: usize) -> Option<Target> {
        if depth > DEEPEST {
            return None;
        }
        let mut names = path.iter().map(String::as_str);
        let mut target = match names.next()? {
            "crate" => Target::Module(0),
            "self" => Target::Module(from),
            "super" => Target::Module(self.0[from].parent?),
            name => self.lookup(from, name, depth)?,
        };
        for name in names {
            let Target::Module(module) = target else { break };
            target = match name {
                "super" => Target::Module(self.0[module].parent?),
                // What a macro defines is not seen; it stands in the module where it is looked for.
                name => self.lookup(module, name, depth).unwrap_or(Target::Item(module)),
            };
        }
        Some(target)
    }

    /// What `name` is in `module`.
    fn lookup(&self, module: usize, name: &str, depth: usize) -> Option<Target> {
        let inside = &self.0[module];
        if let Some(&child) = inside.children.get(name) {
            return Some(Target::Module(child));
        }
        if inside.items.contains(name) {
            return Some(Target::Item(module));
        }
        if let Some(path) = inside.uses.get(name) {
            // `use name;` or `use name as other;` of a crate: it does not lead back to itself.
            let itself = path.first().is_some_and(|first| first == name);
            return if itself { None } else { self.resolve(module, path, depth + 1) };
        }
        inside.globs.iter().find_map(|path| match self.resolve(module, path, depth + 1)? {
            Target::Module(other) if other != module && depth < DEEPEST => self.lookup(other, name, depth + 1),
            _ => None,
        })
    }

    /// The file of a module, with the module that the file holds.
    fn place(&self, module: usize) -> (&'a str, Vec<&'a str>) {
        let mut outer = module;
        while let Some(parent) = self.0[outer].parent.filter(|parent| self.0[*parent].file == self.0[module].file) {
            outer = parent;
        }
        (&self.0[module].file, self.0[outer].path.iter().map(String::as_str).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::super::crates;
    use super::*;

    /// `files` are a crate that starts at `lib.rs`; `expect` is `from -> to: names` of each import.
    fn check(files: &[(&str, &str)], expect: &[&str]) {
        let open = |path: &str| files.iter().find(|(name, _)| *name == path).map(|(_, text)| (*text).to_owned());
        let modules = crates::read("lib.rs", &open).expect("it parses");
        let mut found = Imports::default();
        imports(&modules, &mut found);
        let all: Vec<_> = files.iter().map(|(name, _)| *name).collect();
        let lines: Vec<_> =
            found.within(&all).map(|(from, to, names)| format!("{from} -> {to}: {}", names.join(" "))).collect();
        assert_eq!(lines, expect);
    }

    const LIB: (&str, &str) = ("lib.rs", "mod a; mod b;");

    #[test]
    fn follows_uses_and_paths_in_code() {
        check(
            &[LIB, ("a.rs", "use crate::b::F; use std::fmt::Debug;"), ("b.rs", "pub struct F;")],
            &["a.rs -> b.rs: F"],
        );
        check(&[LIB, ("a.rs", "fn f() { super::b::g(1) }"), ("b.rs", "pub fn g(n: u8) {}")], &["a.rs -> b.rs: g"]);
        // The module's name alone is nothing; what is used of it is.
        check(&[LIB, ("a.rs", "use crate::b; fn f() {}"), ("b.rs", "pub fn g() {}")], &[]);
        check(
            &[LIB, ("a.rs", "use crate::b as c; fn f() { c::g() }"), ("b.rs", "pub fn g() {}")],
            &["a.rs -> b.rs: g"],
        );
        check(&[LIB, ("a.rs", "use crate::b::*;"), ("b.rs", "pub fn g() {}")], &["a.rs -> b.rs: *"]);
        // Types, attributes, patterns, and what macros are given.
        check(&[LIB, ("a.rs", "fn f(a: Option<crate::b::G>) {}"), ("b.rs", "pub enum G { A }")], &["a.rs -> b.rs: G"]);
        check(
            &[LIB, ("a.rs", "fn f() { println!(\"{}\", [crate::b::g(), 1]) }"), ("b.rs", "pub fn g() -> u8 { 1 }")],
            &["a.rs -> b.rs: g"],
        );
        // A variant, and what a macro defines, are where they are looked for.
        check(&[LIB, ("a.rs", "fn f() { crate::b::G::A }"), ("b.rs", "pub enum G { A }")], &["a.rs -> b.rs: A"]);
        check(&[LIB, ("a.rs", "use crate::b::made;"), ("b.rs", "make!(made);")], &["a.rs -> b.rs: made"]);
    }

    #[test]
    fn follows_what_is_handed_on_to_where_it_is_defined() {
        let tree = |inner: &'static str| {
            [("lib.rs", inner), ("b/mod.rs", "mod c; pub use c::G;"), ("b/c.rs", "pub struct G;")]
        };
        let with = |lib, a| [&tree(lib)[..], &[("a.rs", a)]].concat();
        check(&with("mod a; mod b;", "use crate::b::G;"), &["a.rs -> b/c.rs: G", "b/mod.rs -> b/c.rs: G"]);
        check(
            &with("mod a; mod b; pub use b::*;", "use crate::G;"),
            &["a.rs -> b/c.rs: G", "b/mod.rs -> b/c.rs: G", "lib.rs -> b/mod.rs: *"],
        );
        // Handed on in a circle: to where it was looked for.
        check(
            &[("lib.rs", "mod a; mod b;"), ("a.rs", "pub use crate::b::x;"), ("b.rs", "pub use crate::a::x;")],
            &["a.rs -> b.rs: x", "b.rs -> a.rs: x"],
        );
    }

    #[test]
    fn finds_the_files_of_modules() {
        check(
            &[
                ("lib.rs", "mod a; #[path = \"other/place.rs\"] mod b; mod c { mod d; }"),
                ("a.rs", "mod e; fn f() { e::g() }"),
                ("a/e.rs", "use super::super::b::h; pub fn g() {}"),
                ("other/place.rs", "pub fn h() {}"),
                ("c/d.rs", "use crate::b::h;"),
            ],
            &["a.rs -> a/e.rs: g", "a/e.rs -> other/place.rs: h", "c/d.rs -> other/place.rs: h"],
        );
        // What is for tests only is no import; a module in braces is of its file.
        check(
            &[
                LIB,
                ("a.rs", "#[cfg(test)] mod tests { use crate::b::g; } #[cfg(test)] mod more;"),
                ("b.rs", "pub fn g() {}"),
            ],
            &[],
        );
        check(&[LIB, ("a.rs", "mod inner { use crate::b::g; }"), ("b.rs", "pub fn g() {}")], &["a.rs -> b.rs: g"]);
    }

    #[test]
    fn a_file_that_cannot_be_read_is_named_with_its_line() {
        let read = |files: &'static [(&str, &str)]| {
            crates::read("lib.rs", &|path| {
                files.iter().find(|(name, _)| *name == path).map(|(_, text)| (*text).to_owned())
            })
        };
        assert!(read(&[("lib.rs", "mod a;")]).is_err_and(|error| error == "lib.rs: there is no file for 'mod a;'."));
        assert!(read(&[("lib.rs", "fn f() {}\nfn {}")]).is_err_and(|error| error.starts_with("lib.rs:2:4: ")));
    }
}
