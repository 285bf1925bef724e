//! Times that everybody calls by a name and that carry their years in general knowledge.
//!
//! Years after Encyclopaedia Britannica's articles of the same names; only wars and eras whose years no side disputes.

use super::scan::{DateMatch, Scan};
use super::value::{NamedTime, TimeValue};
use super::year::year_at;
use dateline_model::article::DateKind;
use dateline_model::rule::Rule;
use dateline_text::list::{WordList, word_list};

/// The names.
static NAMED: &[NamedTime] = &[
    NamedTime { words: &["world", "war", "two"], from: 1939, to: 1945 },
    NamedTime { words: &["world", "war", "ii"], from: 1939, to: 1945 },
    NamedTime { words: &["world", "war", "2"], from: 1939, to: 1945 },
    NamedTime { words: &["second", "world", "war"], from: 1939, to: 1945 },
    NamedTime { words: &["wwii"], from: 1939, to: 1945 },
    NamedTime { words: &["ww2"], from: 1939, to: 1945 },
    NamedTime { words: &["world", "war", "one"], from: 1914, to: 1918 },
    NamedTime { words: &["world", "war", "i"], from: 1914, to: 1918 },
    NamedTime { words: &["world", "war", "1"], from: 1914, to: 1918 },
    NamedTime { words: &["first", "world", "war"], from: 1914, to: 1918 },
    NamedTime { words: &["wwi"], from: 1914, to: 1918 },
    NamedTime { words: &["ww1"], from: 1914, to: 1918 },
    NamedTime { words: &["korean", "war"], from: 1950, to: 1953 },
    NamedTime { words: &["vietnam", "war"], from: 1955, to: 1975 },
    NamedTime { words: &["cold", "war"], from: 1947, to: 1991 },
    NamedTime { words: &["falklands", "war"], from: 1982, to: 1982 },
    NamedTime { words: &["six-day", "war"], from: 1967, to: 1967 },
    NamedTime { words: &["yom", "kippur", "war"], from: 1973, to: 1973 },
    NamedTime { words: &["spanish", "civil", "war"], from: 1936, to: 1939 },
    NamedTime { words: &["american", "civil", "war"], from: 1861, to: 1865 },
    NamedTime { words: &["russo-japanese", "war"], from: 1904, to: 1905 },
    NamedTime { words: &["great", "depression"], from: 1929, to: 1939 },
];

/// The first words of the names.
static OPENERS: WordList = word_list![
    "american",
    "cold",
    "falklands",
    "first",
    "great",
    "korean",
    "russo",
    "second",
    "six",
    "spanish",
    "vietnam",
    "world",
    "ww1",
    "ww2",
    "wwi",
    "wwii",
    "yom",
];

/// "the Sept. 11 attacks": the day is printed, the year is general knowledge.
pub static SEPTEMBER_11: NamedTime = NamedTime { words: &["september", "11", "attacks"], from: 2001, to: 2001 };

/// The named time that starts at `at`, and the token after it.
pub fn at(scan: &Scan<'_>, at: usize) -> Option<(usize, &'static NamedTime)> {
    if !scan.is_capital(at) {
        return None;
    }
    OPENERS.find(scan.folded(at))?;
    NAMED.iter().find_map(|named| matches(scan, at, named.words).map(|end| (end, named)))
}

/// Whether `words` stand at `at`; a hyphen inside a word is a token of its own.
fn matches(scan: &Scan<'_>, mut at: usize, words: &[&str]) -> Option<usize> {
    for word in words {
        for (index, part) in word.split('-').enumerate() {
            if index > 0 {
                if !scan.is_dash(at) {
                    return None;
                }
                at += 1;
            }
            if !scan.is(at, &[part]) {
                return None;
            }
            at += 1;
        }
    }
    Some(at)
}

/// The named time that starts at `start`, unless years just before it say the same: "the 1950-53 Korean War".
pub fn find(scan: &Scan<'_>, start: usize) -> Option<DateMatch> {
    let (end, named) = at(scan, start)?;
    let dated = (1..=3).any(|back| start.checked_sub(back).is_some_and(|at| year_at(scan, at).is_some()));
    let new = scan.was(start, 1, &["new", "second", "a"]) || scan.is(end, &["era"]) && scan.was(start, 1, &["post"]);
    (!dated && !new).then_some(DateMatch {
        start,
        end,
        value: TimeValue::Named(named),
        kind: DateKind::Interval,
        rule: Rule::DateNamedTime,
    })
}

/// The named time whose words all stand, in order, in a short stretch of text.
pub fn within(words: &str) -> Option<&'static NamedTime> {
    let lower = words.to_ascii_lowercase();
    NAMED.iter().find(|named| {
        let mut rest = lower.split_whitespace().rev();
        named.words.iter().rev().all(|word| rest.next() == Some(*word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_of_every_name_is_known() {
        for named in NAMED {
            let first = named.words.first().and_then(|word| word.split('-').next()).unwrap_or("");
            assert!(OPENERS.has(first), "{first}");
        }
    }
}
