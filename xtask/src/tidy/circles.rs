//! Which files import each other in circles.
//!
//! A parent module and what is below it may: a parent is made of its children, and hands them what they share. So a
//! circle counts as far as it is left when the file above all its others is taken out of it.

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;
use std::collections::{BTreeMap, BTreeSet};

/// What files import of each other.
#[derive(Debug, Default)]
pub struct Imports {
    /// From a file to another, and the names that it imports.
    edges: BTreeMap<(String, String), BTreeSet<String>>,
    /// The module that each file holds, by the names from its crate's root.
    modules: BTreeMap<String, Vec<String>>,
}

impl Imports {
    /// Notes that a file imports `name` from another; both with the module that they hold.
    pub fn add(&mut self, from: (&str, &[&str]), to: (&str, &[&str]), name: &str) {
        if from.0 == to.0 {
            return;
        }
        for (file, module) in [from, to] {
            let module = || module.iter().map(|part| (*part).to_owned()).collect();
            self.modules.entry(file.to_owned()).or_insert_with(module);
        }
        self.edges.entry((from.0.to_owned(), to.0.to_owned())).or_default().insert(name.to_owned());
    }

    /// The circles, each as its files in order.
    pub fn circles(&self) -> Vec<Vec<&str>> {
        let mut found = Vec::new();
        self.search(&self.modules.keys().map(String::as_str).collect(), &mut found);
        found.sort();
        found
    }

    /// Adds the circles among `files` to `found`.
    fn search<'a>(&'a self, files: &BTreeSet<&'a str>, found: &mut Vec<Vec<&'a str>>) {
        let edges = self.edges.keys().map(|(from, to)| (from.as_str(), to.as_str()));
        let graph: DiGraphMap<&str, ()> =
            edges.filter(|(from, to)| files.contains(from) && files.contains(to)).collect();
        for mut circle in tarjan_scc(&graph).into_iter().filter(|part| part.len() > 1) {
            match circle.iter().find(|file| circle.iter().all(|other| self.is_above(file, other))) {
                Some(&parent) => self.search(&circle.into_iter().filter(|file| *file != parent).collect(), found),
                None => {
                    circle.sort_unstable();
                    found.push(circle);
                }
            }
        }
    }

    /// Whether the module of `file` is that of `other`, or around it.
    fn is_above(&self, file: &str, other: &str) -> bool {
        self.modules[other].starts_with(&self.modules[file])
    }

    /// What the files of `circle` import of each other: from, to, names.
    pub fn within<'a>(&'a self, circle: &'a [&str]) -> impl Iterator<Item = (&'a str, &'a str, Vec<&'a str>)> {
        let inside = |file: &String| circle.contains(&file.as_str());
        let edges = self.edges.iter().filter(move |((from, to), _)| inside(from) && inside(to));
        edges.map(|((from, to), names)| (from.as_str(), to.as_str(), names.iter().map(String::as_str).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `edges` as `from>to`, files named after their modules.
    fn check(edges: &str, expect: &[&[&str]]) {
        let mut imports = Imports::default();
        for edge in edges.split(' ') {
            let (from, to) = edge.split_once('>').expect("from>to");
            let module = |file: &str| file.split('/').filter(|part| *part != "lib").map(str::to_owned).collect();
            let (above, below): (Vec<String>, Vec<String>) = (module(from), module(to));
            let parts = |module: &[String]| module.iter().map(|part| part.clone().leak() as &str).collect::<Vec<_>>();
            imports.add((from, &parts(&above)), (to, &parts(&below)), "f");
        }
        assert_eq!(imports.circles(), expect, "{edges}");
    }

    #[test]
    fn finds_circles_but_not_those_of_parents_and_children() {
        check("a>b b>c", &[]);
        check("a>b b>a", &[&["a", "b"]]);
        check("a>b b>c c>a c>d", &[&["a", "b", "c"]]);
        // A parent of its children, and of theirs.
        check("a>a/x a/x>a", &[]);
        check("lib>a a>a/x a/x>lib a/x>a", &[]);
        check("a>a/x a>a/y a/x>a/y a/y>a", &[]);
        // Among the children themselves, or past the family.
        check("a>a/x a>a/y a/x>a/y a/y>a/x a/x>a", &[&["a/x", "a/y"]]);
        check("a>a/x a/x>b b>a", &[&["a", "a/x", "b"]]);
        check("a/x>b/y b/y>a/x lib>a/x b/y>lib", &[&["a/x", "b/y"]]);
        check("a>b b>a c>d d>c", &[&["a", "b"], &["c", "d"]]);
    }
}
