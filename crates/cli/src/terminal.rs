//! What is printed for a person at a terminal.

/// `text` with its control characters escaped: names of files and what stands in them may hold some, and a terminal
/// obeys them. Those that turn the direction of writing are escaped too, as they make one name look like another.
#[must_use]
pub fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_control()
            || matches!(letter, '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        {
            out.extend(letter.escape_unicode());
        } else {
            out.push(letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn what_a_terminal_obeys_is_escaped() {
        for (text, expect) in [
            ("seeds/a.txt:3", "seeds/a.txt:3"),
            ("한국, café, ٦", "한국, café, ٦"),
            ("\u{1b}[2J\r\n\t", "\\u{1b}[2J\\u{d}\\u{a}\\u{9}"),
            ("\u{7f}\u{9b}31m", "\\u{7f}\\u{9b}31m"),
            ("a\u{202e}txt.exe", "a\\u{202e}txt.exe"),
        ] {
            assert_eq!(printable(text), expect);
        }
    }
}
