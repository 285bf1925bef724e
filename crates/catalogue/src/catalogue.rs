//! One language's messages, as the build has compiled them, and how they are put into words.

use crate::marks;
use std::sync::OnceLock;

/// The messages of one language.
#[derive(Debug)]
pub struct Catalogue {
    /// The language (BCP 47).
    pub tag: &'static str,
    messages: Vec<&'static str>,
    /// Those that come after them, once they are there.
    later: OnceLock<Vec<&'static str>>,
}

/// A whole number.
#[derive(Clone, Copy, Debug)]
pub struct Number(u64);

impl From<u32> for Number {
    fn from(n: u32) -> Self {
        Self(n.into())
    }
}

impl From<u64> for Number {
    fn from(n: u64) -> Self {
        Self(n)
    }
}

impl From<usize> for Number {
    fn from(n: usize) -> Self {
        Self(n as u64)
    }
}

/// What is put into a message.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// A number.
    Number(Number),
    /// Words.
    Words(&'a str),
}

impl Value<'_> {
    fn is(self, key: &str) -> bool {
        match self {
            Self::Number(Number(n)) => key.parse() == Ok(n),
            Self::Words(words) => words == key,
        }
    }
}

/// A number in digits, in groups of three: English, Korean and Japanese all put a comma between them (Unicode CLDR).
pub fn digits(n: u64, out: &mut String) {
    let digits = n.to_string();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
}

/// Whether a letter is read from right to left: the blocks that Unicode keeps for such scripts (UAX 9; DerivedBidiClass).
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// Writes words that come from a text, so that they do not turn round what stands beside them: where they are read from
/// right to left, between the marks FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, as Fluent has it.
pub fn isolate(words: &str, out: &mut String) {
    if words.contains(is_right_to_left) {
        out.push('\u{2068}');
        out.push_str(words);
        out.push('\u{2069}');
    } else {
        out.push_str(words);
    }
}

impl Catalogue {
    /// The catalogue of a table.
    #[must_use]
    pub fn new(tag: &'static str, table: &'static str) -> Self {
        Self { tag, messages: table.split(marks::NEXT).collect(), later: OnceLock::new() }
    }

    /// Takes in the rest of a table that was cut in two; once.
    pub fn add(&self, table: &'static str) {
        self.later.get_or_init(|| table.split(marks::NEXT).collect());
    }

    /// All messages as they are compiled.
    #[must_use]
    pub fn all(&self) -> Vec<&'static str> {
        self.messages.iter().chain(self.later.get().into_iter().flatten()).copied().collect()
    }

    /// A message without variables.
    #[must_use]
    #[inline(never)]
    pub fn text(&self, place: usize) -> &'static str {
        let later = || self.later.get()?.get(place - self.messages.len());
        self.messages.get(place).or_else(later).copied().unwrap_or("")
    }

    /// One of the messages from `first` that are called by `codes`.
    #[must_use]
    #[inline(never)]
    pub fn part(&self, first: usize, codes: &[&str], code: &str) -> Option<&'static str> {
        codes.iter().position(|it| *it == code).map(|at| self.text(first + at))
    }

    /// A message with its variables.
    #[must_use]
    #[inline(never)]
    pub fn fill(&self, place: usize, values: &[Value<'_>]) -> String {
        let mut out = String::new();
        self.write(self.text(place), values, Some(&mut out));
        out
    }

    /// Writes `words` up to the end of what they stand in, or only steps over them; what is left.
    fn write<'a>(&self, words: &'a str, values: &[Value<'_>], mut out: Option<&mut String>) -> &'a str {
        let mut rest = words;
        loop {
            let end = rest.find(|c| c <= marks::MESSAGE).unwrap_or(rest.len());
            let (plain, after) = rest.split_at(end);
            if let Some(out) = &mut out {
                out.push_str(plain);
            }
            let mut letters = after.chars();
            let mark = letters.next();
            if !matches!(mark, Some(marks::VARIABLE | marks::SELECT | marks::MESSAGE)) {
                return after;
            }
            let place = letters.next().map_or(0, |c| (u32::from(c) - marks::FIRST) as usize);
            rest = letters.as_str();
            let value = values.get(place).copied().unwrap_or(Value::Words(""));
            match (mark, &mut out) {
                (Some(marks::SELECT), out) => rest = self.select(rest, value, values, out.as_deref_mut()),
                (_, None) => {}
                (Some(marks::MESSAGE), Some(out)) => {
                    self.write(self.text(place), values, Some(out));
                }
                (_, Some(out)) => match value {
                    Value::Number(Number(n)) => digits(n, out),
                    Value::Words(words) => isolate(words, out),
                },
            }
        }
    }

    /// Writes the first variant that `value` has the key of, or the last; what follows the selector.
    fn select<'a>(
        &self,
        variants: &'a str,
        value: Value<'_>,
        values: &[Value<'_>],
        mut out: Option<&mut String>,
    ) -> &'a str {
        let mut rest = variants;
        while let Some((key, words)) = rest.strip_prefix(marks::KEY).and_then(|it| it.split_once(marks::WORDS)) {
            let fits = key.is_empty() || value.is(key);
            // What has been written is written once.
            let to = if fits { out.take() } else { None };
            rest = self.write(words, values, to);
        }
        rest.strip_prefix(marks::END).unwrap_or(rest)
    }
}
