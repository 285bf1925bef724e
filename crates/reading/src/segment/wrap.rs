//! Hard-wrapped text: paragraphs that were broken into lines of one width are put together again.
//!
//! Wire copy and mail of the 1980s and 1990s come this way. Without mending, every line would be
//! half a sentence, and look like a title.

use crate::line::byline;
use dateline_model::span::Span;
use dateline_text::Line;

/// A wider line was not broken by a machine.
const WIDEST: usize = 110;

/// The lines of `text`, with those that one paragraph was broken into joined.
#[must_use]
pub fn join(text: &str, lines: &[Line]) -> Vec<Line> {
    let Some((width, sure)) = width(text, lines) else { return lines.to_vec() };
    let margin =
        lines.iter().filter(|line| line.span.len() * 2 > width).map(|line| indent(text, *line)).min().unwrap_or(0);
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    let mut before: Option<Line> = None;
    for line in lines {
        let goes_on = before.is_some_and(|before| goes_on(text, before, *line, (width, sure), margin));
        match joined.last_mut() {
            Some(paragraph) if goes_on => paragraph.span = Span { start: paragraph.span.start, end: line.span.end },
            _ => joined.push(*line),
        }
        before = Some(*line);
    }
    joined
}

/// A line of a short text that breaks off within a sentence was broken by a machine only if it is at least this long.
const NARROWEST: usize = 40;

/// The width at which the text was wrapped, if it was: lines of like length of which many break off
/// within a sentence (sure), or of a short text one, where all lines are narrow.
fn width(text: &str, lines: &[Line]) -> Option<(usize, bool)> {
    let pairs = || lines.iter().zip(lines.iter().skip(1)).filter(|(line, next)| line.number + 1 == next.number);
    let broken = |(line, next): &(&Line, &Line)| is_open(line.span.of(text)) && starts_lower(next.span.of(text));
    let count = pairs().filter(broken).count();
    let sure = count >= 3 && count * 5 >= lines.len();
    let width = pairs().filter(broken).map(|(line, _)| line.span.len()).max()?;
    let wide = lines.iter().filter(|line| line.span.len() > WIDEST).count();
    // Where every line starts in lower case, that tells nothing.
    let cased = lines.iter().any(|line| line.span.of(text).starts_with(char::is_uppercase));
    let short = cased && wide == 0 && width >= NARROWEST && count * 12 >= lines.len();
    (width <= WIDEST && wide * 10 <= lines.len() && (sure || short)).then_some((width, sure))
}

/// Whether `next` goes on with the paragraph of `line`: it stands right below, is not indented
/// from the margin, and `line` had no room for its first word. In a short text, where little tells the width, it
/// must break off within a sentence, too.
fn goes_on(text: &str, line: Line, next: Line, (width, sure): (usize, bool), margin: usize) -> bool {
    if line.number + 1 != next.number {
        return false;
    }
    let words = next.span.of(text);
    let open = is_open(line.span.of(text));
    if !sure && byline::is_by(words) {
        return false;
    }
    if starts_lower(words) && open && (sure || line.span.len() >= NARROWEST) {
        return true;
    }
    let shouted = |line: Line| !line.span.of(text).chars().any(char::is_lowercase);
    if !sure && (!open || line.span.len() < NARROWEST || shouted(line) || shouted(next)) {
        return false;
    }
    let indented = indent(text, next) > margin + 1;
    let first = words.split(' ').next().map_or(0, str::len);
    !indented && line.span.len() + 1 + first > width * 85 / 100
}

/// Blanks before the line.
fn indent(text: &str, line: Line) -> usize {
    text.get(..line.span.start as usize)
        .map_or(0, |before| before.bytes().rev().take(40).take_while(|byte| matches!(byte, b' ' | b'\t')).count())
}

/// Whether the line breaks off within a sentence.
fn is_open(line: &str) -> bool {
    line.chars()
        .last()
        .is_some_and(|mark| mark.is_alphanumeric() || matches!(mark, ',' | ';' | '-' | '–' | '—' | '\'' | '’'))
}

/// Whether the line starts in lower case.
fn starts_lower(line: &str) -> bool {
    line.starts_with(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_text::lines;

    fn check(text: &str, expect: &[&str]) {
        let joined = join(text, &lines(text));
        let shown: Vec<_> =
            joined.iter().map(|line| line.span.of(text).split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        assert_eq!(shown, expect);
    }

    #[test]
    fn wrapped_paragraphs_are_joined() {
        check(
            "COCOA PRICES FALL\n\n    LIMA, Feb 26 - Prices of cocoa fell on\nMonday as rain came to the plains after\nweeks of drought, \
             traders said, and more\nis expected.\n    The Ministry of Farming said the next\nharvest may be \
             better than the last one,\nwhich was poor.\n REUTER",
            &[
                "COCOA PRICES FALL",
                "LIMA, Feb 26 - Prices of cocoa fell on Monday as rain came to the plains after weeks of drought, traders said, and more is expected.",
                "The Ministry of Farming said the next harvest may be better than the last one, which was poor.",
                "REUTER",
            ],
        );
        check(
            "    LIMA, Feb 26 - Prices of cocoa fell on Monday as rain came\nto the plains, traders said.\n REUTER",
            &["LIMA, Feb 26 - Prices of cocoa fell on Monday as rain came to the plains, traders said.", "REUTER"],
        );
    }

    #[test]
    fn other_text_is_left_alone() {
        check("One title\nAnother title\na third\nThe last", &["One title", "Another title", "a third", "The last"]);
        check("", &[]);
    }
}
