//! What capitals and small words say of names, of people and of bodies, in the language of the story. In English, capitals are rare enough for a verb
//! beside them to make them a name; German gives one to every noun, and the languages from Latin join with "de" and "del"
//! what is no name.

use crate::lexicon::{Classes, classes};
use crate::recognise::names::Word;
use dateline_text::Small as _;

/// A language, as far as names are read in another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// As in English.
    Plain,
    /// All nouns have capitals.
    German,
    /// French, Italian, Portuguese, Spanish and their like.
    Romance,
}

/// Words that open no name, in byte order; the commonest of each language.
#[rustfmt::skip]
const GERMAN: &[&str] = &[
    "aber", "alle", "allen", "aller", "alles", "als", "also", "am", "an", "auch", "auf", "aus", "bei", "beide", "beim",
    "bis", "da", "dabei", "damit", "dann", "das", "dass", "dem", "den", "denn", "der", "des", "deshalb", "die", "dies",
    "diese", "diesen", "dieser", "dieses", "doch", "dort", "durch", "ebenso", "ein", "eine", "einem", "einen", "einer",
    "eines", "einige", "er", "erst", "es", "etwa", "für", "gegen", "gute", "heute", "hier", "ich", "ihr", "ihre", "im", "in",
    "ist", "jede", "jeder", "jedes", "jetzt", "kein", "keine", "laut", "man", "mehr", "mein", "meine", "mit", "nach",
    "nachdem", "neue", "nicht", "noch", "nun", "nur", "ob", "oder", "ohne", "sein", "seine", "seit", "sie", "so", "sollte",
    "um", "und", "unser", "unsere", "unter", "viele", "vom", "von", "vor", "war", "warum", "was", "weil", "welche", "wenn",
    "wer", "wie", "wir", "wo", "zu", "zum", "zur", "zwei", "zwischen", "über",
];
#[rustfmt::skip]
const ROMANCE: &[&str] = &[
    "a", "ahora", "al", "alla", "as", "au", "aux", "avec", "aún", "ce", "ces", "cette", "che", "com", "como", "con",
    "cuando", "da", "dans", "das", "de", "del", "della", "des", "di", "do", "donde", "dos", "du", "e", "el", "elle", "em",
    "en", "es", "est", "esta", "este", "et", "gli", "i", "il", "la", "las", "le", "les", "lo", "los", "mais", "más", "na",
    "nel", "no", "nos", "o", "on", "os", "ou", "par", "para", "per", "pero", "por", "pour", "que", "qui", "sa", "se",
    "secondo", "segundo", "según", "selon", "ses", "si", "sin", "sobre", "son", "su", "sur", "sus", "um", "uma", "un", "una",
    "une", "y", "à",
];

impl Tongue {
    /// That of the language with the tag `language` (BCP 47).
    #[must_use]
    pub fn of(language: Option<&str>) -> Self {
        match language.and_then(|tag| tag.split('-').next()) {
            Some("de" | "lb") => Self::German,
            Some("ca" | "es" | "fr" | "gl" | "it" | "pt") => Self::Romance,
            _ => Self::Plain,
        }
    }

    /// Whether the capital of `word` opens no name: an article, a preposition, a pronoun.
    #[must_use]
    pub fn is_small(self, word: &str) -> bool {
        let words = match self {
            Self::Plain => return false,
            Self::German => GERMAN,
            Self::Romance => ROMANCE,
        };
        words.binary_search(&word.small().as_str()).is_ok()
    }

    /// Where in `phrase` the name of a body starts: behind articles, and in German behind the noun whose genitive it stands in.
    #[must_use]
    pub fn body_from(self, phrase: &str) -> usize {
        let is_article = |word: &str| matches!(word, "der" | "des" | "den" | "dem" | "die" | "das");
        let start = |word: &str| word.as_ptr().addr() - phrase.as_ptr().addr();
        let mut words = phrase.split_whitespace().skip_while(|word| self.is_small(word)).peekable();
        let mut from = words.peek().map_or(phrase.len(), |word| start(word));
        while self == Self::German
            && let Some(word) = words.next()
        {
            let behind = words.peek().filter(|_| is_article(word)).map(|next| start(next));
            from = behind.filter(|behind| has_head(phrase.get(*behind..).unwrap_or(""))).unwrap_or(from);
        }
        from
    }

    /// Whether `particle` may stand within a name behind `before`: "von der Leyen", but "Zahl der Leute"; "Máximo y Cristina"
    /// are two.
    #[must_use]
    pub fn joins(self, before: Option<&Word<'_>>, particle: &Word<'_>) -> bool {
        let behind = |words: &[&str]| before.is_some_and(|word| words.contains(&word.text));
        match (self, particle.text) {
            (Self::German, "der" | "den" | "dem" | "das" | "die" | "des" | "do" | "du") => {
                behind(&["von", "van", "vom", "zu", "in", "auf", "aus"])
            }
            (Self::Romance, "y" | "e" | "el" | "le" | "la") => behind(&["de", "De"]),
            _ => true,
        }
    }

    /// Whether what stands beside a name with `particle` or without may speak for it, where nothing in the name does.
    #[must_use]
    pub fn has_context(self, particle: bool) -> bool {
        match self {
            Self::Plain => true,
            Self::German => false,
            Self::Romance => !particle,
        }
    }
}

/// Whether a word of `phrase` makes it the name of a body.
fn has_head(phrase: &str) -> bool {
    phrase.split_whitespace().any(|word| classes(word).has(Classes::HEAD))
}

#[cfg(test)]
mod tests {
    use super::{GERMAN, ROMANCE};

    #[test]
    fn words_are_in_order() {
        for words in [GERMAN, ROMANCE] {
            assert!(words.is_sorted(), "{words:?}");
        }
    }
}
