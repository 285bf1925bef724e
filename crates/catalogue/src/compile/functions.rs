//! The typed functions, one per message: what the app calls.

use super::read::Message;
use super::write::place;
use core::fmt::Write as _;
use xxhash_rust::xxh64::Xxh64;

/// Names that Rust keeps for itself.
const KEPT: [&str; 3] = ["where", "type", "for"];

/// The functions in Rust.
pub fn functions(english: &[Message], edition: &str) -> String {
    let mut out = format!(
        "/// Changes whenever what the tables must hold does.\nconst EDITION: &str = \"{edition}\";\n\nimpl Words {{\n"
    );
    for message in english {
        function(&mut out, english, message);
    }
    out + "}\n"
}

fn function(out: &mut String, english: &[Message], message: &Message) {
    let name = rust_name(&message.id);
    let place = place(english, &message.id).unwrap_or(0);
    let note = if message.note.is_empty() { format!("`{}`.", message.id) } else { message.note.clone() };
    // Writing into a string cannot fail.
    let _ = writeln!(out, "    /// {note}\n    #[must_use]");
    let own = usize::from(message.value.is_some());
    if !message.parts.is_empty() {
        let codes: Vec<_> = message.parts.iter().map(|(code, _)| code.as_str()).collect();
        let (many, first) = (if own == 1 { format!("{name}_part") } else { name.clone() }, place + own);
        let _ = writeln!(
            out,
            "    pub fn {many}(self, code: &str) -> Option<&'static str> {{ self.0.part({first}, &{codes:?}, code) }}"
        );
    }
    if own == 0 {
        return;
    }
    if message.variables.is_empty() {
        let _ = writeln!(out, "    pub fn {name}(self) -> &'static str {{ self.0.text({place}) }}");
        return;
    }
    let (mut takes, mut gives) = (String::new(), String::new());
    for variable in &message.variables {
        let name = rust_name(&variable.name);
        let kind = if variable.number { "impl Into<Number>" } else { "&str" };
        let value =
            if variable.number { format!("Value::Number({name}.into())") } else { format!("Value::Words({name})") };
        let _ = write!(takes, ", {name}: {kind}");
        let _ = write!(gives, "{value}, ");
    }
    let gives = gives.trim_end_matches(", ");
    let _ = writeln!(out, "    pub fn {name}(self{takes}) -> String {{ self.0.fill({place}, &[{gives}]) }}");
}

/// A name as Rust writes it.
fn rust_name(id: &str) -> String {
    let name = id.replace('-', "_");
    if KEPT.contains(&name.as_str()) { name + "_" } else { name }
}

/// A fingerprint of what a table of this edition must hold, so that an older one is not taken for it (XXH64).
pub fn edition(english: &[Message]) -> String {
    let mut hash = Xxh64::new(0);
    for message in english {
        let variables = message.variables.iter().map(|it| it.name.as_str());
        let parts = message.parts.iter().map(|(code, _)| code.as_str());
        for word in core::iter::once(message.id.as_str()).chain(variables).chain(parts) {
            hash.update(word.as_bytes());
            hash.update(&[0]);
        }
    }
    format!("{:016x}", hash.digest())
}
