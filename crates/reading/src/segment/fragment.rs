//! Fragments: lines without a verb, as captions and titles often are; what stands apart in a story.

use dateline_text::list::{WordList, word_list};

/// Forms of verbs that make a sentence, in lower case: auxiliaries, verbs of saying, and common
/// irregular past forms of English.
static VERBS: WordList = word_list![
    "agree",
    "apply",
    "are",
    "arose",
    "ate",
    "awoke",
    "be",
    "beat",
    "became",
    "become",
    "been",
    "began",
    "begin",
    "belong",
    "bore",
    "bought",
    "broke",
    "brought",
    "built",
    "came",
    "can",
    "caught",
    "chose",
    "clung",
    "come",
    "consist",
    "contain",
    "could",
    "crept",
    "cut",
    "dealt",
    "deny",
    "did",
    "didn",
    "do",
    "does",
    "don",
    "drank",
    "drew",
    "drove",
    "expect",
    "fall",
    "fed",
    "fell",
    "felt",
    "fight",
    "fled",
    "flew",
    "flung",
    "forbade",
    "forgot",
    "fought",
    "found",
    "froze",
    "gave",
    "get",
    "give",
    "go",
    "got",
    "grew",
    "had",
    "has",
    "have",
    "heard",
    "held",
    "hid",
    "hit",
    "hope",
    "how",
    "hung",
    "include",
    "is",
    "isn",
    "kept",
    "knew",
    "know",
    "laid",
    "leapt",
    "led",
    "left",
    "lent",
    "let",
    "ll",
    "lose",
    "lost",
    "m",
    "made",
    "make",
    "may",
    "meant",
    "meet",
    "met",
    "might",
    "must",
    "need",
    "no",
    "not",
    "overcame",
    "overthrew",
    "paid",
    "please",
    "put",
    "quit",
    "ran",
    "rang",
    "re",
    "read",
    "remain",
    "reopen",
    "resume",
    "rode",
    "rose",
    "said",
    "sang",
    "sank",
    "sat",
    "saw",
    "say",
    "says",
    "see",
    "seem",
    "sent",
    "set",
    "shall",
    "share",
    "shook",
    "shot",
    "should",
    "shut",
    "slept",
    "sold",
    "sought",
    "spent",
    "spoke",
    "sprang",
    "spun",
    "stank",
    "stole",
    "stood",
    "strode",
    "strove",
    "struck",
    "swam",
    "swept",
    "swore",
    "swung",
    "take",
    "taught",
    "tell",
    "thank",
    "think",
    "thought",
    "threw",
    "told",
    "took",
    "tore",
    "understood",
    "undertook",
    "ve",
    "vote",
    "want",
    "warn",
    "was",
    "wasn",
    "went",
    "wept",
    "were",
    "what",
    "when",
    "who",
    "why",
    "will",
    "withdrew",
    "woke",
    "won",
    "would",
    "wrote",
    "yes",
];

/// Whether an English line has no word that could be its verb. Doubt counts as a verb: a word in
/// lower case that ends in "ed" or, after the first word, in "s".
#[must_use]
pub fn is_verbless(line: &str) -> bool {
    let mut position = 0;
    for word in line.split(|letter: char| !letter.is_alphabetic()) {
        if word.is_empty() {
            continue;
        }
        let lower = word.starts_with(char::is_lowercase);
        let verb = if lower { VERBS.position(word.as_bytes()).is_some() } else { VERBS.has(word) }
            || (lower && word.len() > 3 && word.ends_with("ed"))
            || (lower && position > 0 && word.len() > 2 && word.ends_with('s') && !word.ends_with("ss"));
        if verb {
            return false;
        }
        position += 1;
    }
    position > 1
}

/// Whether two or three words are a sentence that tells something: "Nobody slept.", "Moscow warned Kyiv."; no label, which
/// has no stop, and no name or outlet, which has no small word.
#[must_use]
pub fn tells(line: &str) -> bool {
    let Some(words) = line.strip_suffix(['.', '!']).filter(|words| words.starts_with(char::is_uppercase)) else {
        return false;
    };
    let words: Vec<&str> = words.split(' ').collect();
    let plain = |word: &&str| word.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '-' | '\'' | '’'));
    let told = |word: &&str| word.starts_with(char::is_lowercase) && word.chars().count() > 3;
    (2..=3).contains(&words.len()) && words.iter().all(plain) && words.iter().skip(1).any(told)
}

/// Whether the line is a quotation with the speaker set after a dash, as in a pull quote.
#[must_use]
pub fn is_pull_quote(line: &str) -> bool {
    if !line.starts_with(['"', '“', '«', '„', '\'', '‘']) {
        return false;
    }
    let Some((at, mark)) = line.char_indices().rev().take(120).find(|(_, mark)| matches!(mark, '"' | '”' | '»' | '“'))
    else {
        return false;
    };
    let tail = line.get(at + mark.len_utf8()..).unwrap_or("").trim();
    let name = tail.trim_start_matches(|mark: char| {
        matches!(mark, '-' | '–' | '—' | '―' | '~') || mark.is_whitespace() || mark == '\u{200d}'
    });
    at > 1
        && name.len() < tail.len()
        && name.starts_with(char::is_uppercase)
        && !name.ends_with('.')
        && name.split(' ').count() <= 10
}

/// A title within the story between two dashes, as wires set it: "- 'Not yet' -".
#[must_use]
pub fn is_crosshead(text: &str) -> bool {
    let dash = ['-', '–', '—'];
    let inner = text.strip_prefix(dash).and_then(|rest| rest.strip_suffix(dash)).unwrap_or("");
    let titled = inner.starts_with(' ') && inner.ends_with(' ') && !inner.trim_end().ends_with('.');
    titled && inner.trim().chars().any(char::is_alphabetic) && inner.split_whitespace().count() <= 8
}

/// An item of a list.
#[must_use]
pub fn is_item(text: &str) -> bool {
    let mut chars = text.chars();
    match chars.next() {
        Some('•' | '*' | '-' | '–' | '—' | '▪' | '█' | '◆' | '▶' | '✓' | '■' | '●' | '◦' | '·' | '○' | '►') => {
            true
        }
        Some(digit) if digit.is_ascii_digit() => {
            let rest = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
            rest.starts_with([')', '.']) && rest.chars().nth(1) == Some(' ')
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fragments() {
        for (line, expect) in [
            ("The old harbour of Split at dawn.", true),
            ("Jane Roe of the Green Party", true),
            ("The harbour was closed.", false),
            ("Police closed the harbour.", false),
            ("The minister opposes the plan.", false),
            ("Why now?", false),
            ("", false),
        ] {
            assert_eq!(is_verbless(line), expect, "{line}");
        }
        assert!(is_pull_quote("“We will not go.” — Jane Roe, mayor"));
        assert!(!is_pull_quote("“We will not go,” the mayor said."));
        assert!(!is_pull_quote("“We will not go.”"));
    }
}
