//! A word file as messages.

use super::fault;
use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// One message.
#[derive(Debug)]
pub struct Message {
    /// Its name.
    pub id: String,
    /// What its comment says, without the variables.
    pub note: String,
    /// What its comment says of its variables, in order.
    pub variables: Vec<Variable>,
    /// Its words.
    pub value: Option<Pattern<String>>,
    /// Its words by code.
    pub parts: Vec<(String, Pattern<String>)>,
    /// The variables that its words use, those of messages that it uses included.
    pub used: BTreeSet<String>,
    /// Whether it stands in a group whose comment ends in [`LATER`].
    pub later: bool,
}

impl Message {
    /// How many entries of a table it has.
    pub fn entries(&self) -> usize {
        usize::from(self.value.is_some()) + self.parts.len()
    }
}

/// Ends the comment of a group of messages that only screens beyond the first use.
const LATER: &str = "(later)";

/// What is put into a message.
#[derive(Debug)]
pub struct Variable {
    /// Its name, without the dollar.
    pub name: String,
    /// Whether it is a number; else words.
    pub number: bool,
    /// Whether a translation may do without it.
    pub optional: bool,
}

/// The messages of `text`, in order.
pub fn read(tag: &str, text: &str, faults: &mut Vec<String>) -> Vec<Message> {
    let resource = match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text.get(..error.pos.start).unwrap_or(text).lines().count().max(1);
                faults.push(format!("assets/words/{tag}.ftl:{line}: {error}"));
            }
            resource
        }
    };
    let mut messages: Vec<Message> = Vec::new();
    let mut later = false;
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::GroupComment(comment) => {
                later = comment.content.last().is_some_and(|line| line.trim_end().ends_with(LATER));
                continue;
            }
            Entry::Term(term) => {
                faults.push(fault(tag, &term.id.name, "terms are not read; write a message"));
                continue;
            }
            _ => continue,
        };
        let id = message.id.name;
        if messages.iter().any(|it| it.id == id) {
            faults.push(fault(tag, &id, "stands here twice"));
            continue;
        }
        let (note, variables) = comment(message.comment.as_ref());
        let parts: Vec<_> = message.attributes.into_iter().map(|it| (it.id.name, it.value)).collect();
        let mut used = BTreeSet::new();
        for pattern in message.value.iter().chain(parts.iter().map(|(_, pattern)| pattern)) {
            names(pattern, &mut |name, of_variable| {
                if of_variable {
                    used.insert(name.to_owned());
                }
            });
        }
        messages.push(Message { id, note, variables, value: message.value, parts, used, later });
    }
    // Messages in messages, which may stand in messages.
    for _ in 0..messages.len() {
        let mut changed = false;
        for at in 0..messages.len() {
            let mut more = BTreeSet::new();
            if let Some(pattern) = messages.get(at).and_then(|it| it.value.as_ref()) {
                names(pattern, &mut |name, of_variable| {
                    let other = messages.iter().find(|it| !of_variable && it.id == name);
                    more.extend(other.into_iter().flat_map(|it| it.used.iter().cloned()));
                });
            }
            if let Some(message) = messages.get_mut(at) {
                let before = message.used.len();
                message.used.extend(more);
                changed |= message.used.len() > before;
            }
        }
        if !changed {
            break;
        }
    }
    messages
}

/// Calls `found` with each variable (`true`) and each message (`false`) in `pattern`.
pub fn names(pattern: &Pattern<String>, found: &mut dyn FnMut(&str, bool)) {
    fn inline(expression: &InlineExpression<String>, found: &mut dyn FnMut(&str, bool)) {
        match expression {
            InlineExpression::VariableReference { id } => found(&id.name, true),
            InlineExpression::MessageReference { id, .. } => found(&id.name, false),
            InlineExpression::Placeable { expression } => any(expression, found),
            _ => {}
        }
    }
    fn any(expression: &Expression<String>, found: &mut dyn FnMut(&str, bool)) {
        match expression {
            Expression::Inline(expression) => inline(expression, found),
            Expression::Select { selector, variants } => {
                inline(selector, found);
                variants.iter().for_each(|variant| names(&variant.value, found));
            }
        }
    }
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            any(expression, found);
        }
    }
}

/// The sentences of a comment, and the variables that it declares: `$n (Number, optional) how many`.
fn comment(comment: Option<&Comment<String>>) -> (String, Vec<Variable>) {
    let (mut note, mut variables) = (Vec::new(), Vec::new());
    for line in comment.map(|it| it.content.as_slice()).unwrap_or_default() {
        let declared = line.trim().strip_prefix('$').and_then(|rest| {
            let (name, rest) = rest.split_once(" (")?;
            let (kind, _) = rest.split_once(')')?;
            let (number, optional) = (kind.starts_with("Number"), kind.ends_with(", optional"));
            Some(Variable { name: name.to_owned(), number, optional })
        });
        match declared {
            Some(variable) => variables.push(variable),
            None => note.push(line.trim().to_owned()),
        }
    }
    (note.join(" "), variables)
}
