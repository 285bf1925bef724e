//! Short names for what a module asks its script for.
//!
//! wasm-bindgen tells imports apart by a hash in each name, sixteen letters that no packing makes smaller, in the module and
//! in the script: of a first visit 8 kB, gzipped.

use crate::command::Result;
use std::collections::BTreeMap;
use wasmparser::{Parser, Payload};

/// How the names start that wasm-bindgen gives.
const OURS: &str = "__wb";
/// Names up to this length have one byte for it.
const MOST: usize = 127;
/// The number of the section of imports (WebAssembly Core Specification, 5.5.5).
const IMPORTS: u8 = 2;
/// Bytes of a module before its first section.
const PREAMBLE: usize = 8;

/// `module` and `script` with short names for the imports that wasm-bindgen named.
pub fn shorten(module: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let mut short: BTreeMap<&str, String> = BTreeMap::new();
    let mut places = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::ImportSection(imports) = payload.map_err(|error| error.to_string())? else { continue };
        for import in imports.into_imports() {
            let name = import.map_err(|error| error.to_string())?.name;
            if name.starts_with(OURS) && name.len() <= MOST {
                let number = short.len();
                short.entry(name).or_insert_with(|| format!("_{number}"));
                // The name is a part of the module.
                places.push((name.as_ptr() as usize - module.as_ptr() as usize, name));
            }
        }
    }
    let (text, used) = renamed(script, &short);
    if let Some(name) = short.keys().find(|name| !used.contains(name)) {
        return Err(format!("The program asks its script for '{name}', which the script does not name."));
    }
    Ok((rewritten(module, &places, &short)?, text))
}

/// The script with its words in `short` replaced, and those that were.
fn renamed<'a>(script: &str, short: &BTreeMap<&'a str, String>) -> (String, Vec<&'a str>) {
    let (mut text, mut used) = (String::with_capacity(script.len()), Vec::new());
    let mut rest = script;
    while !rest.is_empty() {
        let word = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '$').unwrap_or(rest.len());
        let (word, after) = rest.split_at(word.max(rest.chars().next().map_or(1, char::len_utf8)));
        if let Some((name, short)) = short.get_key_value(word) {
            text.push_str(short);
            used.push(*name);
        } else {
            text.push_str(word);
        }
        rest = after;
    }
    (text, used)
}

/// The module with the names at `places` replaced in its section of imports.
fn rewritten(module: &[u8], places: &[(usize, &str)], short: &BTreeMap<&str, String>) -> Result<Vec<u8>> {
    let broken = || "The program's sections end too soon.".to_owned();
    let mut out = module.get(..PREAMBLE).ok_or_else(broken)?.to_vec();
    let mut at = PREAMBLE;
    while at < module.len() {
        let id = *module.get(at).ok_or_else(broken)?;
        let (size, start) = number(module, at + 1).ok_or_else(broken)?;
        let end = start + size;
        let body = module.get(start..end).ok_or_else(broken)?;
        if id == IMPORTS {
            let mut section = Vec::with_capacity(size);
            let mut from = start;
            for (place, name) in places {
                section.extend_from_slice(module.get(from..place - 1).ok_or_else(broken)?);
                let short = &short[name];
                section.extend(u8::try_from(short.len()));
                section.extend_from_slice(short.as_bytes());
                from = place + name.len();
            }
            section.extend_from_slice(module.get(from..end).ok_or_else(broken)?);
            out.push(id);
            put_number(section.len(), &mut out);
            out.extend(section);
        } else {
            out.extend_from_slice(module.get(at..start).ok_or_else(broken)?);
            out.extend_from_slice(body);
        }
        at = end;
    }
    Ok(out)
}

/// The number that starts at `at` (LEB128, unsigned), and where it ends.
fn number(bytes: &[u8], mut at: usize) -> Option<(usize, usize)> {
    let (mut number, mut shift) = (0_usize, 0);
    loop {
        let byte = *bytes.get(at)?;
        number |= usize::from(byte & 0x7f).checked_shl(shift)?;
        at += 1;
        if byte < 0x80 {
            return Some((number, at));
        }
        shift += 7;
    }
}

/// Writes a number likewise.
fn put_number(mut number: usize, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that imports functions of these names, and has a section of its own after them.
    fn module(names: &[&str]) -> Vec<u8> {
        let mut imports = vec![u8::try_from(names.len()).expect("few")];
        for name in names {
            imports.extend([1, b'm', u8::try_from(name.len()).expect("short")]);
            imports.extend(name.as_bytes());
            imports.extend([0, 0]);
        }
        let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0".to_vec();
        module.push(IMPORTS);
        put_number(imports.len(), &mut module);
        module.extend(imports);
        module.extend(b"\0\x04\x03own");
        module
    }

    fn names_of(module: &[u8]) -> Vec<String> {
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            if let Payload::ImportSection(imports) = payload.expect("a module") {
                names.extend(imports.into_imports().map(|import| import.expect("an import").name.to_owned()));
            }
        }
        names
    }

    #[test]
    fn module_and_script_are_renamed_alike() {
        let long = "__wbg_setTimeout_a60d83bec06b4345";
        let old = module(&[long, "memory", "__wbindgen_throw"]);
        let script = format!("x={{{long}:()=>0,memory,__wbindgen_throw,__wbindgen_throw2:1,ä:wasm.__wbindgen_malloc}}");
        let (new, text) = shorten(&old, &script).expect("both have them");
        assert_eq!(names_of(&new), ["_0", "memory", "_1"]);
        assert_eq!(text, "x={_0:()=>0,memory,_1,__wbindgen_throw2:1,ä:wasm.__wbindgen_malloc}");
        assert!(new.ends_with(b"\0\x04\x03own"), "what follows stays");
    }

    #[test]
    fn a_script_without_a_name_is_said() {
        let error = shorten(&module(&["__wbg_gone_a60d83bec06b4345"]), "x={}").expect_err("it is not there");
        assert!(error.contains("__wbg_gone_a60d83bec06b4345"), "{error}");
    }
}
