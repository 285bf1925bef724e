//! What capitals and small words say of the names of people and bodies, in the language of the story. In English, capitals are
//! rare enough for a verb beside them to make them a name; German gives one to every noun, and the Romance languages join with
//! "de" and "del" what is no name.

use crate::lexicon::{Classes, classes};
use crate::recognise::names::Word;
use dateline_text::Small as _;
use dateline_text::language::{Language, by_tag};

/// How a language writes names, as far as that differs from English.
#[derive(Clone, Copy, Debug)]
pub enum Orthography {
    /// As in English.
    English,
    /// All nouns have capitals.
    German(&'static Language),
    /// French, Italian, Portuguese, Spanish.
    Romance(&'static Language),
}

/// Determiners that open a German noun phrase, beside the commonest words of the language.
const DETERMINERS: &[&str] = &[
    "alle", "beide", "beim", "diese", "diesen", "dieser", "dieses", "einige", "jede", "jeder", "jedes", "kein",
    "keine", "mein", "meine", "seine", "unser", "unsere", "viele", "vom", "welche",
];

impl Orthography {
    /// That of the language with the tag `tag` (BCP 47).
    #[must_use]
    pub fn of(tag: Option<&str>) -> Self {
        let Some(language) = tag.and_then(by_tag) else { return Self::English };
        match language.tag {
            "de" => Self::German(language),
            "es" | "fr" | "it" | "pt" => Self::Romance(language),
            _ => Self::English,
        }
    }

    /// Whether the capital of `word` opens no name: an article, a preposition, a pronoun.
    #[must_use]
    pub fn is_function_word(self, word: &str) -> bool {
        match self {
            Self::English => false,
            Self::German(language) => language.is_stop(word) || DETERMINERS.contains(&word.small().as_str()),
            Self::Romance(language) => language.is_stop(word),
        }
    }

    /// Whether nouns have capitals as names have.
    #[must_use]
    pub fn has_noun_capitals(self) -> bool {
        matches!(self, Self::German(_))
    }

    /// Where in `phrase` the name of a body starts: behind articles, and in German behind the noun whose genitive it stands in.
    #[must_use]
    pub fn body_from(self, phrase: &str) -> usize {
        let is_article = |word: &str| matches!(word, "der" | "des" | "den" | "dem" | "die" | "das");
        let start = |word: &str| word.as_ptr().addr() - phrase.as_ptr().addr();
        let mut words = phrase.split_whitespace().skip_while(|word| self.is_function_word(word)).peekable();
        let mut from = words.peek().map_or(phrase.len(), |word| start(word));
        while self.has_noun_capitals()
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
            (Self::German(_), "der" | "den" | "dem" | "das" | "die" | "des" | "do" | "du") => {
                behind(&["von", "van", "vom", "zu", "in", "auf", "aus"])
            }
            (Self::Romance(_), "y" | "e" | "el" | "le" | "la") => behind(&["de", "De"]),
            _ => true,
        }
    }

    /// Whether what stands beside a name, with `particle` in it or without, may speak for it where nothing in the name does.
    #[must_use]
    pub fn has_context(self, particle: bool) -> bool {
        match self {
            Self::English => true,
            Self::German(_) => false,
            Self::Romance(_) => !particle,
        }
    }
}

/// Whether a word of `phrase` makes it the name of a body.
fn has_head(phrase: &str) -> bool {
    phrase.split_whitespace().any(|word| classes(word).has(Classes::HEAD))
}
