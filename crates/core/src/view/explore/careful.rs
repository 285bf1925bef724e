//! The sentence that opens a card, chosen with care.

use crate::article::Article;
use crate::index::words::words;
use crate::rule::Kind;
use crate::span::Span;

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

/// The first of `sentences` fit to open the card; a caption or subheading where there is no body.
pub(super) fn lead(article: &Article, sentences: &[Span]) -> Option<Span> {
    let fit = |span: &&Span| !speaks_of_harm(span.of(&article.text));
    let long = |span: &&Span| span.of(&article.text).chars().nth(SHORTEST).is_some();
    sentences.iter().filter(fit).find(long).or_else(|| sentences.iter().find(fit)).copied().or_else(|| {
        let others = article.story().filter(|segment| !matches!(segment.kind, Kind::Headline | Kind::Body));
        others.map(|segment| segment.span).find(|span| fit(&span))
    })
}

/// Whether `sentence` reports sexual violence.
pub(in crate::view) fn speaks_of_harm(sentence: &str) -> bool {
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
