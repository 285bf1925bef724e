//! Messages as a table: English's order, control characters for what is not plain text.

use super::fault;
use super::read::{Message, names};
use crate::marks;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// The table of one language.
pub fn table(tag: &str, english: &[Message], messages: &[Message], faults: &mut Vec<String>) -> String {
    let mut entries = Vec::new();
    for expected in english {
        // A missing one is a fault already.
        let Some(message) = messages.iter().find(|it| it.id == expected.id) else { continue };
        let mut writer = Writer { tag, english, messages, expected, depth: 0, faults, out: String::new() };
        if let Some(value) = &message.value {
            writer.pattern(value);
            entries.push(core::mem::take(&mut writer.out));
        }
        for (code, _) in &expected.parts {
            if let Some((_, pattern)) = message.parts.iter().find(|(other, _)| other == code) {
                writer.pattern(pattern);
            }
            entries.push(core::mem::take(&mut writer.out));
        }
    }
    entries.join(&marks::NEXT.to_string())
}

/// The place of a message in the tables.
pub fn place(english: &[Message], id: &str) -> Option<usize> {
    let at = english.iter().position(|it| it.id == id)?;
    Some(english.iter().take(at).map(Message::entries).sum())
}

/// A place as a character.
fn character(place: usize) -> char {
    u32::try_from(place)
        .ok()
        .and_then(|place| char::from_u32(place + marks::FIRST))
        .unwrap_or(char::REPLACEMENT_CHARACTER)
}

struct Writer<'a> {
    tag: &'a str,
    english: &'a [Message],
    messages: &'a [Message],
    expected: &'a Message,
    depth: usize,
    faults: &'a mut Vec<String>,
    out: String,
}

impl Writer<'_> {
    fn fault(&mut self, what: &str) {
        self.faults.push(fault(self.tag, &self.expected.id, what));
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                // Lines of a file are no lines of the page.
                PatternElement::TextElement { value } => self.out.push_str(&value.replace('\n', " ")),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(expression) => self.inline(expression),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let Some((place, number)) = self.variable(&id.name) else { return };
                self.out.extend([marks::SELECT, place]);
                for variant in variants.iter().filter(|variant| !variant.default) {
                    let key = self.key(variant, number);
                    self.out.push(marks::KEY);
                    self.out.push_str(&key);
                    self.out.push(marks::WORDS);
                    self.pattern(&variant.value);
                }
                if let Some(variant) = variants.iter().find(|variant| variant.default) {
                    self.out.extend([marks::KEY, marks::WORDS]);
                    self.pattern(&variant.value);
                }
                self.out.push(marks::END);
            }
            Expression::Select { .. } => self.fault("only a variable can select"),
        }
    }

    fn inline(&mut self, expression: &InlineExpression<String>) {
        match expression {
            InlineExpression::StringLiteral { value } => self.out.push_str(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => self.out.push_str(value),
            InlineExpression::VariableReference { id } => {
                if let Some((place, _)) = self.variable(&id.name) {
                    self.out.extend([marks::VARIABLE, place]);
                }
            }
            InlineExpression::MessageReference { id, attribute: None } => self.message(&id.name),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => self.fault("functions, terms and parts of messages cannot be used in words"),
        }
    }

    /// A message within this one. One without variables is put in as it is.
    fn message(&mut self, id: &str) {
        let (Some(other), Some(place)) = (self.messages.iter().find(|it| it.id == id), place(self.english, id)) else {
            return self.fault(&format!("there is no message {id}"));
        };
        let Some(value) = &other.value else { return self.fault(&format!("{id} has no words of its own")) };
        let expected = self.english.iter().find(|it| it.id == id);
        let own: Vec<_> = self.expected.variables.iter().map(|it| &it.name).collect();
        if other.used.is_empty() {
            self.depth += 1;
            if self.depth > self.messages.len() {
                return self.fault("uses itself");
            }
            self.pattern(value);
            self.depth -= 1;
        } else if expected.is_some_and(|it| same_places(&own, it)) && !uses(self.messages, id, &self.expected.id) {
            self.out.extend([marks::MESSAGE, character(place)]);
        } else {
            // Its variables stand elsewhere here.
            self.depth += 1;
            if self.depth > self.messages.len() {
                return self.fault("uses itself");
            }
            self.pattern(value);
            self.depth -= 1;
        }
    }

    /// The place of a variable, and whether it is a number.
    fn variable(&self, name: &str) -> Option<(char, bool)> {
        // One that is not declared is a fault already.
        let at = self.expected.variables.iter().position(|it| it.name == name)?;
        self.expected.variables.get(at).map(|it| (character(at), it.number))
    }

    /// A variant's key: an exact number, a keyword, or a plural as the number that it stands for.
    fn key(&mut self, variant: &Variant<String>, number: bool) -> String {
        match &variant.key {
            VariantKey::NumberLiteral { value } if number => value.clone(),
            VariantKey::NumberLiteral { value } => {
                self.fault(&format!("[{value}] is a number, and the variable is none"));
                String::new()
            }
            VariantKey::Identifier { name } if !number => name.clone(),
            // Of whole numbers, English says "one" of 1 alone (Unicode CLDR, plural rules).
            VariantKey::Identifier { name } if self.tag == "en" && name == "one" => "1".to_owned(),
            VariantKey::Identifier { name } => {
                self.fault(&format!("[{name}] is no plural of this language; use [1] or the like"));
                String::new()
            }
        }
    }
}

/// Whether the variables of `message` stand first among `own`, in the same order.
fn same_places(own: &[&String], message: &Message) -> bool {
    message.variables.iter().enumerate().all(|(at, it)| own.get(at).is_some_and(|name| **name == it.name))
}

/// Whether the message `id` uses `wanted`, itself or through others.
fn uses(messages: &[Message], id: &str, wanted: &str) -> bool {
    let (mut seen, mut open) = (Vec::new(), vec![id.to_owned()]);
    while let Some(next) = open.pop() {
        if next == wanted {
            return true;
        }
        if let Some(value) = messages.iter().find(|it| it.id == next).and_then(|it| it.value.as_ref()) {
            names(value, &mut |name, of_variable| {
                if !of_variable && !seen.iter().any(|it| it == name) {
                    open.push(name.to_owned());
                }
            });
        }
        seen.push(next);
    }
    false
}
