//! References as records: BibTeX, RIS, CSL-JSON.

use super::{Reference, names};
use core::fmt::Write as _;
use dateline_model::date::calendar::{from_iso, iso};
use jiff::civil::Date;

/// BibLaTeX: an `@article` with `date` in EDTF (manual, 2.3.8); every value in braces keeps its case.
pub(super) fn bibtex(it: &Reference, url: &str) -> String {
    let key: String = it.id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let mut out = format!("@article{{{key},\n");
    let mut field = |name: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(out, "  {name} = {{{value}}},");
        }
    };
    let language = it.language.as_deref();
    let author = |name: &String| match names::parts(name, language) {
        Some((given, family)) => format!("{}, {}", tex(family), tex(given)),
        // In braces it is one word, whose order nobody changes.
        None => format!("{{{}}}", tex(name)),
    };
    let authors: Vec<_> = it.authors.iter().map(author).collect();
    field("author", &authors.join(" and "));
    field("title", &format!("{{{}}}", tex(&it.headline)));
    field("journaltitle", &tex(it.outlet.as_deref().unwrap_or("")));
    field("date", &edtf(it));
    if !it.printed && it.when.is_some() {
        field("note", &format!("date {}", how(it)));
    }
    field("langid", &tex(it.language.as_deref().unwrap_or("")));
    field("url", &url.replace(['{', '}', '\\'], ""));
    field("urldate", it.accessed.as_deref().unwrap_or(""));
    out.push('}');
    out
}

/// RIS: two letters, two blanks, a hyphen, a blank; one field to a line.
pub(super) fn ris(it: &Reference, url: &str) -> String {
    let mut out = String::new();
    let mut field = |tag: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(out, "{tag}  - {}", value.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    };
    field("TY", "NEWS");
    field("ID", &it.id);
    it.authors.iter().for_each(|name| field("AU", &names::inverted(name, it.language.as_deref())));
    field("TI", &it.headline);
    field("T2", it.outlet.as_deref().unwrap_or(""));
    let when = it.when.as_ref();
    let (from, to) = (when.and_then(|when| when.earliest), when.and_then(|when| when.latest));
    match (from, to) {
        (Some(from), Some(to)) if from.year() == to.year() => {
            field("PY", &format!("{:04}", from.year()));
            let day = if from == to { iso(from).replace('-', "/") + "/" } else { String::new() };
            field("DA", &day);
        }
        _ => {}
    }
    if when.is_some() && (from != to || !it.printed) {
        field("N1", &format!("Date{}: {}", if it.printed { String::new() } else { format!(" {}", how(it)) }, edtf(it)));
    }
    field("LA", it.language.as_deref().unwrap_or(""));
    field("UR", url);
    field("Y2", &it.accessed.as_deref().unwrap_or("").replace('-', "/"));
    out.push_str("ER  - ");
    out
}

/// CSL-JSON: an array of one item, as reference managers read it.
pub(super) fn csl_json(it: &Reference, url: &str) -> String {
    let mut out = format!("[{{\n  \"id\": {},\n  \"type\": \"article-newspaper\"", json(&it.id));
    let mut field = |name: &str, value: &str| {
        let _ = write!(out, ",\n  \"{name}\": {value}");
    };
    field("title", &json(&it.headline));
    if !it.authors.is_empty() {
        let author = |name: &String| match names::parts(name, it.language.as_deref()) {
            Some((given, family)) => format!("{{ \"family\": {}, \"given\": {} }}", json(family), json(given)),
            None => format!("{{ \"literal\": {} }}", json(name)),
        };
        let names: Vec<_> = it.authors.iter().map(author).collect();
        field("author", &format!("[{}]", names.join(", ")));
    }
    if let Some(outlet) = &it.outlet {
        field("container-title", &json(outlet));
    }
    let parts = |day: Date| format!("[{}, {}, {}]", day.year(), day.month(), day.day());
    if let Some(when) = &it.when {
        let circa = if it.printed { "" } else { ", \"circa\": true" };
        match (when.earliest, when.latest) {
            (Some(from), Some(to)) if from == to => {
                field("issued", &format!("{{ \"date-parts\": [{}]{circa} }}", parts(from)));
            }
            (Some(from), Some(to)) => {
                field("issued", &format!("{{ \"date-parts\": [{}, {}]{circa} }}", parts(from), parts(to)));
            }
            _ => field("issued", &format!("{{ \"literal\": {} }}", json(&edtf(it)))),
        }
    }
    if let Some(language) = &it.language {
        field("language", &json(language));
    }
    field("URL", &json(url));
    if let Some(day) = it.accessed.as_deref().and_then(from_iso) {
        field("accessed", &format!("{{ \"date-parts\": [{}] }}", parts(day)));
    }
    out.push_str("\n}]");
    out
}

/// The days in EDTF; empty where nothing bounds them. An open end is `..`, as in ISO 8601-2.
fn edtf(it: &Reference) -> String {
    let side = |day: Option<Date>| day.map_or_else(|| "..".to_owned(), iso);
    match it.when.as_ref().map(|when| (when.earliest, when.latest)) {
        None | Some((None, None)) => String::new(),
        Some((from, to)) if from == to => side(from),
        Some((from, to)) => format!("{}/{}", side(from), side(to)),
    }
}

/// How a date is known that the page does not print.
fn how(it: &Reference) -> &'static str {
    if it.stated { "stated, not printed" } else { "inferred" }
}

/// For TeX: its special characters are escaped.
fn tex(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '{' | '}' | '&' | '%' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(letter);
            }
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

/// A JSON string (RFC 8259).
fn json(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            letter if letter.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}
