//! The modules of a crate, as the compiler finds them: which file each stands in, what it names, what it imports.
//!
//! What is compiled for tests only is left out.

use crate::command::{Result, metadata, root};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};
use syn::visit::{self, Visit};

/// A path in the source, as its names.
pub type Names = Vec<String>;

/// A module: a file, or a part of one in braces.
#[derive(Debug, Default)]
pub struct Module {
    /// The file that it stands in.
    pub file: String,
    /// The names of the modules around it and its own, from the crate's root.
    pub path: Names,
    /// The module around it.
    pub parent: Option<usize>,
    /// The modules right within it.
    pub children: BTreeMap<String, usize>,
    /// What is defined in it.
    pub items: BTreeSet<String>,
    /// What it takes from elsewhere, by the name that it has here.
    pub uses: BTreeMap<String, Names>,
    /// The modules of which it takes all.
    pub globs: Vec<Names>,
    /// All paths in it, those of `use` among them.
    pub mentions: BTreeSet<Names>,
}

/// Where the crates of all packages start.
pub fn targets() -> Result<Vec<String>> {
    let metadata = metadata()?;
    let paths = metadata.packages.iter().flat_map(|package| &package.targets).map(|target| &target.src_path);
    let mut paths: Vec<_> =
        paths.filter_map(|path| Some(slashed(path.as_std_path().strip_prefix(root()).ok()?))).collect();
    paths.sort();
    paths.dedup();
    Ok(paths)
}

/// Reads the crate that starts at `file`; the first module is its root. `open` gives a file's text.
pub fn read(file: &str, open: &dyn Fn(&str) -> Option<String>) -> Result<Vec<Module>> {
    let mut reader = Reader { open, modules: Vec::new() };
    let folder = Path::new(file).parent().unwrap_or(Path::new("")).to_path_buf();
    reader.file(file, &folder, None, None)?;
    Ok(reader.modules)
}

struct Reader<'a> {
    open: &'a dyn Fn(&str) -> Option<String>,
    modules: Vec<Module>,
}

impl Reader<'_> {
    /// Reads the module that a file holds; the files of its own modules are in `folder`.
    fn file(&mut self, file: &str, folder: &Path, name: Option<&str>, parent: Option<usize>) -> Result<usize> {
        let text = (self.open)(file).ok_or_else(|| format!("{file} is named as a module and cannot be read."))?;
        let parsed = syn::parse_file(&text).map_err(|error| {
            let place = error.span().start();
            format!("{file}:{}:{}: {error}", place.line, place.column + 1)
        })?;
        self.module(file, folder, name, parent, &parsed.items)
    }

    fn module(
        &mut self,
        file: &str,
        folder: &Path,
        name: Option<&str>,
        parent: Option<usize>,
        items: &[syn::Item],
    ) -> Result<usize> {
        let here = self.modules.len();
        let around = parent.map(|parent| self.modules[parent].path.clone()).unwrap_or_default();
        let path = around.into_iter().chain(name.map(str::to_owned)).collect();
        self.modules.push(Module { file: file.to_owned(), path, parent, ..Module::default() });
        let mut seen = Seen::default();
        for item in items.iter().filter(|item| !for_tests_only(attributes(item))) {
            let syn::Item::Mod(inner) = item else {
                seen.visit_item(item);
                seen.define(item);
                continue;
            };
            let name = inner.ident.to_string();
            let child = match &inner.content {
                Some((_, items)) => self.module(file, &folder.join(&name), Some(&name), Some(here), items)?,
                None => {
                    let (file, folder) = self.file_of(inner, file, folder, &name)?;
                    self.file(&file, &folder, Some(&name), Some(here))?
                }
            };
            self.modules[here].children.insert(name, child);
        }
        let Seen { items, uses, globs, mentions } = seen;
        let module = &mut self.modules[here];
        (module.items, module.uses, module.globs, module.mentions) = (items, uses, globs, mentions);
        Ok(here)
    }

    /// Where `mod name;` in `file` stands, and the folder of that module's own modules.
    fn file_of(&self, module: &syn::ItemMod, file: &str, folder: &Path, name: &str) -> Result<(String, PathBuf)> {
        let named = module.attrs.iter().filter(|attribute| attribute.path().is_ident("path"));
        let named = named.filter_map(|attribute| match &attribute.meta {
            syn::Meta::NameValue(pair) => Some(&pair.value),
            _ => None,
        });
        for value in named {
            if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(path), .. }) = value {
                let path = Path::new(file).parent().unwrap_or(Path::new("")).join(path.value());
                let path = slashed(&path);
                let folder = Path::new(&path).parent().unwrap_or(Path::new("")).to_path_buf();
                return Ok((path, folder));
            }
        }
        let inner = folder.join(name);
        let both = [slashed(&folder.join(format!("{name}.rs"))), slashed(&inner.join("mod.rs"))];
        let found = both.iter().find(|path| (self.open)(path).is_some());
        found.map(|path| (path.clone(), inner)).ok_or_else(|| format!("{file}: there is no file for 'mod {name};'."))
    }
}

/// What a module's items name.
#[derive(Default)]
struct Seen {
    items: BTreeSet<String>,
    uses: BTreeMap<String, Names>,
    globs: Vec<Names>,
    mentions: BTreeSet<Names>,
}

impl Seen {
    /// Notes the name that `item` defines, and what a `use` gives names to.
    fn define(&mut self, item: &syn::Item) {
        let name = match item {
            syn::Item::Const(item) => &item.ident,
            syn::Item::Enum(item) => &item.ident,
            syn::Item::Fn(item) => &item.sig.ident,
            syn::Item::Static(item) => &item.ident,
            syn::Item::Struct(item) => &item.ident,
            syn::Item::Trait(item) => &item.ident,
            syn::Item::TraitAlias(item) => &item.ident,
            syn::Item::Type(item) => &item.ident,
            syn::Item::Union(item) => &item.ident,
            syn::Item::Macro(syn::ItemMacro { ident: Some(name), .. }) => name,
            syn::Item::Use(item) => {
                for (path, name) in taken(&item.tree) {
                    match name {
                        Some(name) => drop(self.uses.insert(name, path)),
                        None => self.globs.push(path),
                    }
                }
                return;
            }
            _ => return,
        };
        self.items.insert(name.to_string());
    }

    /// Notes the paths in the tokens of a macro, which may be anything.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path = Names::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Punct(mark) if mark.as_char() == ':' => {
                    colons += 1;
                    continue;
                }
                TokenTree::Ident(name) if colons == 2 && !path.is_empty() => path.push(name.to_string()),
                TokenTree::Ident(name) => {
                    self.mention(std::mem::take(&mut path));
                    path.push(name.to_string());
                }
                TokenTree::Group(group) => {
                    self.mention(std::mem::take(&mut path));
                    self.tokens(group.stream());
                }
                _ => self.mention(std::mem::take(&mut path)),
            }
            colons = 0;
        }
        self.mention(path);
    }

    fn mention(&mut self, path: Names) {
        if path.len() > 1 {
            self.mentions.insert(path);
        }
    }
}

impl<'a> Visit<'a> for Seen {
    fn visit_item(&mut self, item: &'a syn::Item) {
        if !for_tests_only(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        for (path, name) in taken(&item.tree) {
            self.mention(if name.is_none() { [path, vec!["*".to_owned()]].concat() } else { path });
        }
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        self.mention(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'a syn::Macro) {
        self.visit_path(&call.path);
        self.tokens(call.tokens.clone());
    }
}

/// Each path that a `use` takes, with the name that it gets; none for all of a module.
fn taken(tree: &syn::UseTree) -> Vec<(Names, Option<String>)> {
    fn walk(tree: &syn::UseTree, before: &[String], found: &mut Vec<(Names, Option<String>)>) {
        let with = |name: &syn::Ident| {
            // `a::{self}` is `a`.
            let own = (name != "self" || before.is_empty()).then(|| name.to_string());
            before.iter().cloned().chain(own).collect::<Names>()
        };
        match tree {
            syn::UseTree::Path(path) => walk(&path.tree, &with(&path.ident), found),
            syn::UseTree::Name(name) => {
                let path = with(&name.ident);
                let last = path.last().cloned();
                found.push((path, last));
            }
            syn::UseTree::Rename(rename) => found.push((with(&rename.ident), Some(rename.rename.to_string()))),
            syn::UseTree::Glob(_) => found.push((before.to_vec(), None)),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| walk(tree, before, found)),
        }
    }
    let mut found = Vec::new();
    walk(tree, &[], &mut found);
    found
}

/// Whether `#[cfg(test)]` stands there.
fn for_tests_only(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "test")
    })
}

fn attributes(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Macro(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Trait(item) => &item.attrs,
        syn::Item::Type(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// A path with `/` between its parts and none that leads up.
fn slashed(path: &Path) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(parts.pop()),
            Component::Normal(part) => parts.push(part.to_string_lossy().into_owned()),
            _ => {}
        }
    }
    parts.join("/")
}
