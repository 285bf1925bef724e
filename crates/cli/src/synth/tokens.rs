//! A sentence as what its words are drawn from: words, and blanks where a country, a place or a day stood.

use super::days::Written;
use dateline_model::rule::Rule;
use dateline_model::span::Span;

/// How a country is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// "Norway"
    Name,
    /// "Norwegian"
    Demonym,
    /// Its capital, for its government.
    Capital,
    /// A building or an office, for its government.
    Seat,
}

impl Form {
    /// The form that `rule` reads. A name that only its context settles, or a place that only the scene does, would not
    /// be read elsewhere: a name takes its stead.
    pub(super) fn of(rule: Rule) -> Self {
        match rule {
            Rule::CountryDemonym => Self::Demonym,
            Rule::CountryCapital | Rule::CountryCapitalPlace => Self::Capital,
            Rule::CountrySeat => Self::Seat,
            _ => Self::Name,
        }
    }
}

/// What is filled in when an article is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Blank {
    /// A country.
    Country(Form),
    /// A city or another place below the state.
    Place,
    /// A day, month or year, written this way.
    Day(Written),
}

/// A part of a token: "US-China," is blank, hyphen, blank, comma.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TokenPart {
    /// Letters as they are.
    Text(String),
    /// Something to fill in.
    Blank(Blank),
}

/// What stands between two blanks of a text, punctuation included.
pub(super) type Token = Vec<TokenPart>;

/// The first of the characters that stand for blanks while a sentence is cut; for private use, so no text has them.
const FIRST: u32 = 0xE000;
/// How many there are.
const MOST: u32 = 0x1900;

/// The tokens of `sentence` in `text`, with the blanks that lie in it; those are in order.
pub(super) fn tokens(text: &str, sentence: Span, blanks: &[(Span, Blank)]) -> Vec<Token> {
    let inside: Vec<_> = blanks.iter().filter(|(span, _)| sentence.contains(*span)).take(MOST as usize).collect();
    let is_private = |letter: char| (FIRST..FIRST + MOST).contains(&u32::from(letter));
    let mut marked = String::new();
    let mut at = sentence.start;
    let copy = |marked: &mut String, from: u32, to: u32| {
        marked.extend(Span { start: from, end: to }.of(text).chars().filter(|letter| !is_private(*letter)));
    };
    for ((span, _), number) in inside.iter().zip(FIRST..) {
        copy(&mut marked, at, span.start);
        marked.extend(char::from_u32(number));
        at = span.end;
    }
    copy(&mut marked, at, sentence.end);
    let part_of = |letter: char| inside.get((u32::from(letter).wrapping_sub(FIRST)) as usize).map(|(_, blank)| *blank);
    marked.split_whitespace().map(|word| token(word, &part_of)).collect()
}

fn token(word: &str, blank_of: &dyn Fn(char) -> Option<Blank>) -> Token {
    let mut parts: Token = Vec::new();
    for letter in word.chars() {
        match (blank_of(letter), parts.last_mut()) {
            (Some(blank), _) => parts.push(TokenPart::Blank(blank)),
            (None, Some(TokenPart::Text(text))) => text.push(letter),
            (None, _) => parts.push(TokenPart::Text(letter.to_string())),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_keep_what_is_attached_to_them() {
        let text = "Before. The US-Norway deal, Norway's first. After.";
        let (us, norway) = (Blank::Country(Form::Demonym), Blank::Country(Form::Name));
        let blanks = [
            (Span::new(12, 14), us),
            (Span::new(15, 21), norway),
            (Span::new(28, 34), norway),
            (Span::new(44, 49), us),
        ];
        let word = |text: &str| TokenPart::Text(text.to_owned());
        let expect: Vec<Token> = vec![
            vec![word("The")],
            vec![TokenPart::Blank(us), word("-"), TokenPart::Blank(norway)],
            vec![word("deal,")],
            vec![TokenPart::Blank(norway), word("'s")],
            vec![word("first.")],
        ];
        assert_eq!(tokens(text, Span::new(8, 43), &blanks), expect);
    }
}
