//! The tables of things: the nouns for them, and what stands before those.

use crate::lexicon::table::Table;

/// Nouns for things: kind, form, strength.
static NOUNS: Table = Table::new(include_str!("../../../../../assets/things/nouns.txt"));
/// What they are about: kinds, form.
static ABOUT: Table = Table::new(include_str!("../../../../../assets/things/about.txt"));

/// What makes a thing of a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strength {
    /// The word alone.
    Bare,
    /// A word before it that says what about, a name or a date, or what it is with, between or over.
    Described,
    /// A word before it that says what about.
    About,
    /// That, or the name of a place right before it.
    Placed,
    /// What it is with, between or of.
    Complement,
    /// What about, and whose.
    Owned,
    /// "civil", a word that makes a dispute of it, or the name of a place right before it.
    War,
    /// It only refers back.
    Back,
}

/// A noun for a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Noun {
    /// "agreement", "meeting" ...
    pub kind: &'static str,
    /// By what it is compared.
    pub form: &'static str,
    /// What makes a thing of it.
    pub strength: Strength,
}

/// The noun for a thing that `word` is.
pub(super) fn noun(word: &str) -> Option<Noun> {
    let mut parts = NOUNS.get(word)?.split(' ');
    let (kind, form) = (parts.next()?, parts.next()?);
    let strength = match parts.next()? {
        "bare" => Strength::Bare,
        "described" => Strength::Described,
        "about" => Strength::About,
        "placed" => Strength::Placed,
        "complement" => Strength::Complement,
        "owned" => Strength::Owned,
        "war" => Strength::War,
        _ => Strength::Back,
    };
    Some(Noun { kind, form, strength })
}

/// For which kinds `word` says what a thing is about, and by what it is compared.
pub(super) fn about(word: &str) -> Option<(&'static str, &'static str)> {
    ABOUT.get(word)?.split_once(' ')
}

/// The letter of the table that stands for a kind.
pub(super) fn letter(kind: &str) -> char {
    match kind {
        "agreement" | "treaty" => 'a',
        "meeting" => 'm',
        "exercise" => 'x',
        "war" => 'w',
        _ => 'd',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_whole() {
        let lines = |text: &'static str| text.lines().filter(|line| !line.starts_with('#'));
        for line in lines(include_str!("../../../../../assets/things/nouns.txt")) {
            let word = line.split('\t').next().unwrap_or(line);
            let noun = noun(word);
            assert!(noun.is_some_and(|noun| noun.strength != Strength::Back || line.ends_with(" back")), "{line:?}");
        }
        for line in lines(include_str!("../../../../../assets/things/about.txt")) {
            let word = line.split('\t').next().unwrap_or(line);
            let kinds = about(word).map(|(kinds, _)| kinds);
            assert!(kinds.is_some_and(|kinds| kinds.chars().all(|kind| "amdxw".contains(kind))), "{line:?}");
        }
        assert_eq!((noun("fish"), about("fish")), (None, None));
    }
}
