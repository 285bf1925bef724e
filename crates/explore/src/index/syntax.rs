//! How a search is typed. It never fails: what means nothing is left out.
//!
//! ```text
//! search   all of its groups, with blanks between
//! group    clause OR clause ...  any one will do; "|" is OR too; an OR that joins nothing is ignored
//! clause   -term, term           with the minus, what must be absent
//! term     word                  its forms; at the very end also the start of a word
//!          word*                 the start of a word
//!          "some words"          as spelt, one after the other; a quote that is not closed ends with the search
//!          filter:value          country, topic, person, organisation, outlet, agency, before, after
//!          filter:"some words"
//! ```
//!
//! A search prints to such a text and reads back to itself; a blank at its end says that the last word is whole.

use super::search::{Clause, ClauseKind, Filter, FilterBy, MatchMode, Search, Term};
use super::words::{is_of_word, words};
use core::fmt;

/// Terms of a search that are heeded.
const MOST_TERMS: usize = 40;

impl Search {
    /// Reads a search.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut search = Self::default();
        let mut rest = text;
        let (mut count, mut joined) = (0, false);
        while count < MOST_TERMS {
            let (typed, after) = next(rest);
            rest = after;
            match typed {
                Typed::End => break,
                Typed::Or => joined = true,
                Typed::Nothing => joined = false,
                Typed::Clause(clause) => {
                    count += 1;
                    match search.groups.last_mut().filter(|_| joined) {
                        Some(group) if group.contains(&clause) => {}
                        Some(group) => group.push(clause),
                        None => search.groups.push(vec![clause]),
                    }
                    joined = false;
                }
            }
        }
        for at in (1..search.groups.len()).rev() {
            let (before, from) = search.groups.split_at(at);
            if from.first().is_some_and(|group| before.contains(group)) {
                search.groups.remove(at);
            }
        }
        search
    }
}

/// What stands next in a search.
enum Typed {
    End,
    Or,
    /// What holds no word.
    Nothing,
    Clause(Clause),
}

/// What `rest` starts with, and what follows it.
fn next(rest: &str) -> (Typed, &str) {
    let is_mark = |letter: char| !is_of_word(letter) && !is_quote(letter) && !is_minus(letter) && letter != '|';
    let mut rest = rest.trim_start_matches(is_mark);
    if let Some(after) = rest.strip_prefix('|') {
        return (Typed::Or, after);
    }
    let without = rest.starts_with(is_minus);
    if without {
        // A minus that stands alone excludes nothing.
        rest = rest.trim_start_matches(|letter: char| !letter.is_whitespace() && (is_mark(letter) || is_minus(letter)));
    }
    let Some(first) = rest.chars().next() else { return (Typed::End, "") };
    let clause = |kind| Typed::Clause(Clause { without, kind });
    if is_quote(first) {
        let (inside, after) = quoted(rest);
        let term = trimmed(inside).and_then(|(text, _)| Term::new(text, MatchMode::Phrase));
        return (term.map_or(Typed::Nothing, |term| clause(ClauseKind::Term(term))), after);
    }
    if without && (first.is_whitespace() || first == '|') {
        return (Typed::Nothing, rest);
    }
    if let Some((by, value)) = filter(rest) {
        let (value, after) = if value.starts_with(is_quote) { quoted(value) } else { value.split_at(end(value)) };
        let Some((value, _)) = trimmed(value) else { return (Typed::Nothing, after) };
        let (value, key) = (value.to_owned(), value.to_owned());
        return (clause(ClauseKind::Filter(Filter { by, value, key, named: false })), after);
    }
    let (piece, after) = rest.split_at(end(rest));
    let Some((text, follows)) = trimmed(piece) else { return (Typed::Nothing, after) };
    let mode = match follows {
        Some('*') => MatchMode::Prefix,
        _ if text == "OR" && !without => return (Typed::Or, after),
        _ if after.is_empty() && !without => MatchMode::Typing,
        _ => MatchMode::Word,
    };
    (Term::new(text, mode).map_or(Typed::Nothing, |term| clause(ClauseKind::Term(term))), after)
}

/// The filter that `text` starts with, and what follows its colon.
fn filter(text: &str) -> Option<(FilterBy, &str)> {
    let (code, value) = text.split_once([':', '：'])?;
    let by = FilterBy::ALL.into_iter().find(|by| by.code().eq_ignore_ascii_case(code))?;
    Some((by, value))
}

/// What stands in the quotes that `text` starts with, and what follows them.
fn quoted(text: &str) -> (&str, &str) {
    let mut text = text.chars();
    text.next();
    let text = text.as_str();
    let end = text.find(is_quote).unwrap_or(text.len());
    let (inside, after) = text.split_at(end);
    let mut after = after.chars();
    after.next();
    (inside, after.as_str())
}

/// Where the word or value that `text` starts with ends.
fn end(text: &str) -> usize {
    text.find(|letter: char| letter.is_whitespace() || is_quote(letter) || letter == '|').unwrap_or(text.len())
}

/// `text` from its first word to its last, and the character after that; none where it holds no word.
fn trimmed(text: &str) -> Option<(&str, Option<char>)> {
    let words = words(text, 0);
    let start = words.first()?.span.start as usize;
    let end = words.iter().map(|word| word.span.end).max()? as usize;
    Some((text.get(start..end)?, text.get(end..)?.chars().next()))
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』' | '＂')
}

fn is_minus(letter: char) -> bool {
    matches!(letter, '-' | '\u{2212}' | '\u{FF0D}')
}

impl fmt::Display for Search {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut last = None;
        for group in &self.groups {
            for (at, clause) in group.iter().enumerate() {
                out.write_str(match (last, at) {
                    (None, _) => "",
                    (_, 0) => " ",
                    _ => " OR ",
                })?;
                fmt::Display::fmt(clause, out)?;
                last = Some(clause);
            }
        }
        // Without the blank the last word would be one that is still being typed.
        let whole = last.is_some_and(|clause| match &clause.kind {
            ClauseKind::Term(term) => term.mode == MatchMode::Word && !clause.without,
            ClauseKind::Filter(_) => false,
        });
        out.write_str(if whole { " " } else { "" })
    }
}

impl fmt::Display for Clause {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(if self.without { "-" } else { "" })?;
        let (text, before, after) = match &self.kind {
            ClauseKind::Filter(Filter { value, named: true, .. }) => (value, "", ""),
            ClauseKind::Filter(Filter { by, value, .. }) => {
                out.write_str(by.code())?;
                let plain = value.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
                if plain { (value, ":", "") } else { (value, ":\"", "\"") }
            }
            ClauseKind::Term(Term { text, mode, .. }) => match mode {
                MatchMode::Word | MatchMode::Typing => (text, "", ""),
                MatchMode::Prefix => (text, "", "*"),
                MatchMode::Phrase => (text, "\"", "\""),
            },
        };
        out.write_str(before)?;
        out.write_str(text)?;
        out.write_str(after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, canonical: &str) {
        let search = Search::parse(text);
        assert_eq!(search.to_string(), canonical, "{text:?}");
        assert_eq!(Search::parse(canonical), search, "{text:?}");
    }

    #[test]
    fn what_is_typed_is_understood() {
        check("", "");
        check("  peace   talks", "peace talks");
        check("peace talks ", "peace talks ");
        check("“peace talks” -war", "\"peace talks\" -war");
        check("a b|c d", "a b OR c d");
        check("a OR OR b | | c", "a OR b OR c");
        check("OR a OR", "a ");
        check("a or b", "a or b");
        check("(cod OR ling) -\"dried cod", "cod OR ling -\"dried cod\"");
        check("neg* neg*", "neg*");
        check("Country:\"South Korea\" country:kr before:2019-05", "country:\"South Korea\" country:kr before:2019-05");
        check("-topic:x|topic:y a", "-topic:x OR topic:y a");
        check("outlet：朝日 会談", "outlet:朝日 会談");
        check("colour:red", "colour:red");
    }

    #[test]
    fn what_means_nothing_is_left_out() {
        check("-", "");
        check("- a", "a");
        check("OR OR", "");
        check("country:", "");
        check("country: Norway", "Norway");
        check("\"", "");
        check("\"\" | \"", "");
        check("\"a \"b\" c\"", "\"a\" b \"c\"");
        check("!?…", "");
        check("<b onclick=\"x\">hi</b>", "b onclick \"x\" hi</b");
        check("^(a|b)+$", "a OR b");
        check("🐟 --x", "-x");
        check("שלום עולם", "שלום עולם");
        check(&"a ".repeat(5000), "a ");
        let many: String = (0..5000).map(|at| format!("w{at} ")).collect();
        assert_eq!(Search::parse(&many).terms().count(), MOST_TERMS);
    }
}
