//! Fragments: lines without a verb, as captions and titles often are.

use crate::text::Small as _;

/// Forms of verbs that make a sentence, in lower case: auxiliaries, verbs of saying, and common
/// irregular past forms of English.
const VERBS: &[&str] = &[
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did", "will", "would", "can",
    "could", "may", "might", "must", "shall", "should", "said", "say", "says", "told", "tell", "went", "go", "came",
    "come", "took", "take", "made", "make", "met", "began", "left", "lost", "held", "put", "gave", "give", "found",
    "led", "ran", "sent", "won", "rose", "fell", "grew", "saw", "see", "think", "thought", "know", "knew", "kept",
    "got", "get", "set", "cut", "hit", "let", "paid", "read", "spoke", "wrote", "stood", "sat", "broke", "brought",
    "bought", "built", "fought", "felt", "hope", "want", "need", "remain", "expect", "isn", "don", "didn", "wasn",
    "won", "ll", "ve", "re", "m", "let", "please", "thank", "yes", "no", "not", "why", "how", "what", "who", "when",
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
        let folded = if lower { word.to_owned() } else { word.small() };
        let verb = VERBS.contains(&folded.as_str())
            || (lower && folded.len() > 3 && folded.ends_with("ed"))
            || (lower && position > 0 && folded.len() > 2 && folded.ends_with('s') && !folded.ends_with("ss"));
        if verb {
            return false;
        }
        position += 1;
    }
    position > 1
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
