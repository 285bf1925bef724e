//! The sentence that opens a card, chosen with care.

use super::words::words;
use dateline_model::article::Article;
use dateline_model::rule::Kind;
use dateline_model::span::Span;

/// Stems of words that report sexual violence; a sentence with one never opens a card.
const HARM: &[&str] = &[
    "rape",
    "rapist",
    "raping",
    "sexual",
    "brothel",
    "molest",
    "prostitut",
    "incest",
    "sodom",
    "pedophil",
    "paedophil",
];
/// Neighbouring words with the same meaning.
const HARM_PAIRS: &[(&str, &str)] = &[
    ("sex", "slave"),
    ("sex", "abus"),
    ("sex", "crime"),
    ("comfort", "wom"),
    ("comfort", "station"),
    ("indecent", "assault"),
];
/// Characters below which a sentence is no lead: "WASHINGTON —".
const SHORTEST: usize = 30;

/// The first of the body's `sentences` fit to open the card, without its dateline; a caption or subheading where there
/// is no body.
#[must_use]
pub fn lead(article: &Article, sentences: &[Span]) -> Option<Span> {
    let fit = |span: &Span| !speaks_of_harm(span.of(&article.text));
    let long = |span: &Span| span.of(&article.text).chars().nth(SHORTEST).is_some();
    let others = || article.story().filter(|segment| !matches!(segment.kind, Kind::Headline | Kind::Body));
    let found = sentences
        .iter()
        .copied()
        .find(|span| long(span) && fit(span))
        .or_else(|| sentences.iter().copied().find(fit))
        .or_else(|| others().map(|segment| segment.span).find(fit));
    found.map(|span| after_dateline(article, span))
}

/// `sentence` without the dateline that opens it.
#[must_use]
pub fn after_dateline(article: &Article, sentence: Span) -> Span {
    let dateline = article.dateline.as_ref().map(|dateline| dateline.span).filter(|span| sentence.contains(*span));
    let Some(end) = dateline.map(|span| span.end) else { return sentence };
    let rest = Span { start: end, end: sentence.end };
    let story = rest.of(&article.text).trim_start_matches(|letter: char| {
        letter.is_whitespace() || matches!(letter, '-' | '–' | '—' | ':' | ')' | ',' | '.' | '|')
    });
    if story.is_empty() { sentence } else { Span { start: sentence.end - Span::new(0, story.len()).end, ..sentence } }
}

/// Whether `sentence` reports sexual violence.
#[must_use]
pub fn speaks_of_harm(sentence: &str) -> bool {
    let words = words(sentence, 0);
    let starts = |at: usize, stem: &str| words.get(at).is_some_and(|word| word.folded.starts_with(stem));
    (0..words.len()).any(|at| {
        HARM.iter().any(|stem| starts(at, stem))
            || HARM_PAIRS.iter().any(|(first, second)| starts(at, first) && starts(at + 1, second))
    })
}

#[cfg(test)]
mod tests {
    use super::speaks_of_harm;

    #[test]
    fn harm_is_known_by_its_words() {
        for (sentence, expect) in [
            ("Two men were charged with rape.", true),
            ("Survivors of sexual abuse spoke.", true),
            ("The grape harvest was good.", false),
            ("They seek comfort in talks.", false),
            ("The women who were called “comfort women” want an apology.", true),
        ] {
            assert_eq!(speaks_of_harm(sentence), expect, "{sentence}");
        }
    }
}
