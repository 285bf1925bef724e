//! From word files in Fluent to one table per language and typed functions for the app.
//!
//! English says which messages there are and what their variables are; the other languages must match it. A table holds
//! the messages in English's order; what in a message is not plain text is marked by the control characters in
//! [`marks`], which [`Catalogue`](crate::Catalogue) reads.

mod functions;
mod read;
mod write;

use crate::marks;
use read::{Message, read};
use std::collections::BTreeMap;

/// What comes of the word files.
#[derive(Debug)]
pub struct Compiled {
    /// A table per language.
    pub tables: Vec<(String, String)>,
    /// How many entries of each table the first screen uses; the others come after them.
    pub first: usize,
    /// The functions, in Rust.
    pub functions: String,
    edition: String,
}

impl Compiled {
    /// What the page fetches for another language than English: edition, words, and names of countries by code.
    #[must_use]
    pub fn pack(&self, table: &str, countries: &BTreeMap<String, String>) -> String {
        let countries: Vec<_> = countries.iter().map(|(code, name)| format!("{code}={name}")).collect();
        [self.edition.as_str(), table, &countries.join(&marks::NEXT.to_string())].join(&marks::PART.to_string())
    }
}

/// Compiles the files, each with its language's tag, English first.
///
/// # Errors
/// All that is wrong, each with file and message.
pub fn compile(files: &[(&str, String)]) -> Result<Compiled, Vec<String>> {
    let mut faults = Vec::new();
    let mut languages: Vec<_> = files.iter().map(|(tag, text)| (*tag, read(tag, text, &mut faults))).collect();
    if let Some((_, english)) = languages.first_mut() {
        english.sort_by_key(|message| message.later);
    }
    let Some(((_, english), others)) = languages.split_first() else { return Err(faults) };
    for message in english {
        check_declared(message, &mut faults);
        check_there(message, english, &mut faults);
    }
    for (tag, messages) in others {
        check_same(tag, english, messages, &mut faults);
    }
    let mut tables = Vec::new();
    for (tag, messages) in &languages {
        tables.push(((*tag).to_owned(), write::table(tag, english, messages, &mut faults)));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let edition = functions::edition(english);
    let first = english.iter().filter(|it| !it.later).map(Message::entries).sum();
    Ok(Compiled { tables, first, functions: functions::functions(english, &edition), edition })
}

/// A fault of a message.
fn fault(tag: &str, id: &str, what: &str) -> String {
    format!("assets/words/{tag}.ftl: {id}: {what}")
}

/// English declares the variables that it uses, and uses those that it declares.
fn check_declared(message: &Message, faults: &mut Vec<String>) {
    for used in &message.used {
        if !message.variables.iter().any(|it| it.name == *used) {
            faults.push(fault("en", &message.id, &format!("say in the comment what ${used} is: # ${used} (Number) …")));
        }
    }
}

/// What the first screen says does not wait for words that come later.
fn check_there(message: &Message, english: &[Message], faults: &mut Vec<String>) {
    let patterns = message.value.iter().chain(message.parts.iter().map(|(_, pattern)| pattern));
    for pattern in patterns.filter(|_| !message.later) {
        read::names(pattern, &mut |name, of_variable| {
            if !of_variable && english.iter().any(|it| it.id == name && it.later) {
                faults.push(fault(
                    "en",
                    &message.id,
                    &format!("{name} comes later; put it among the words of the first screen"),
                ));
            }
        });
    }
}

/// The messages, parts and variables are those of English.
fn check_same(tag: &str, english: &[Message], messages: &[Message], faults: &mut Vec<String>) {
    for message in messages {
        if !english.iter().any(|it| it.id == message.id) {
            faults.push(fault(tag, &message.id, "English has no such message"));
        }
    }
    for expected in english {
        let id = &expected.id;
        let Some(message) = messages.iter().find(|it| it.id == *id) else {
            faults.push(fault(tag, id, "is missing"));
            continue;
        };
        let codes = |message: &Message| message.parts.iter().map(|(code, _)| code.clone()).collect::<Vec<_>>();
        let (here, there) = (codes(message), codes(expected));
        for code in there.iter().filter(|code| !here.contains(code)) {
            faults.push(fault(tag, id, &format!("the part .{code} is missing")));
        }
        for code in here.iter().filter(|code| !there.contains(code)) {
            faults.push(fault(tag, id, &format!("English has no part .{code}")));
        }
        if message.value.is_some() != expected.value.is_some() {
            faults.push(fault(tag, id, "has words of its own here or in English, but not in both"));
        }
        for used in &message.used {
            if !expected.variables.iter().any(|it| it.name == *used) {
                faults.push(fault(tag, id, &format!("English gives it no ${used}")));
            }
        }
        for variable in expected.variables.iter().filter(|it| !it.optional) {
            if !message.used.contains(&variable.name) {
                faults.push(fault(tag, id, &format!("${} is not used", variable.name)));
            }
        }
    }
}
