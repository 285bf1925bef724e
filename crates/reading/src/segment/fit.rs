//! Fit: how many of a line's own words the story uses, too.

use dateline_text::fold::stem;
use dateline_text::language::Language;
use dateline_text::list::{WordList, word_list};
use dateline_text::script::{Script, letters, script};
use fnv::FnvHashMap;

/// The content words of a story, as sorted stems.
#[derive(Debug, Default)]
pub struct Vocabulary {
    stems: Vec<u32>,
}

impl Vocabulary {
    /// The content words of `lines`.
    pub fn of<'a>(lines: impl Iterator<Item = &'a str>, language: Option<&Language>) -> Self {
        let mut stems = Vec::new();
        for line in lines {
            content(line, language, |stem, _| stems.push(stem));
        }
        stems.sort_unstable();
        stems.dedup();
        Self { stems }
    }

    /// The share of the content words of `line` that are in here, and how many proper names are.
    #[must_use]
    pub fn fit(&self, line: &str, language: Option<&Language>) -> Fit {
        let mut fit = Fit::default();
        content(line, language, |stem, name| {
            fit.words += 1;
            if self.stems.binary_search(&stem).is_ok() {
                fit.shared += 1;
                fit.names += u32::from(name);
            }
        });
        fit
    }
}

/// How often each content word of a story stands in it, by stem.
#[derive(Debug, Default)]
pub struct Counts {
    stems: FnvHashMap<u32, u32>,
}

impl Counts {
    /// Counts the content words of `lines`.
    pub fn of<'a>(lines: impl Iterator<Item = &'a str>, language: Option<&Language>) -> Self {
        let mut stems = FnvHashMap::default();
        for line in lines {
            content(line, language, |stem, _| *stems.entry(stem).or_default() += 1);
        }
        Self { stems }
    }

    /// How `line` fits the other lines; `counted` where it is one of those that were counted.
    #[must_use]
    pub fn fit(&self, line: &str, counted: bool, language: Option<&Language>) -> Fit {
        let mut fit = Fit::default();
        content(line, language, |stem, name| {
            fit.words += 1;
            if self.stems.get(&stem).is_some_and(|times| *times > u32::from(counted)) {
                fit.shared += 1;
                fit.names += u32::from(name);
            }
        });
        fit
    }
}

/// How a line fits a story.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fit {
    /// Content words.
    pub words: u32,
    /// Those that the story has, too.
    pub shared: u32,
    /// Shared ones that start with a capital within the line.
    pub names: u32,
}

impl Fit {
    /// Whether at least `percent` of the content words are shared.
    #[must_use]
    pub fn is_at_least(self, percent: u32) -> bool {
        self.shared > 0 && self.shared * 100 >= self.words * percent
    }

    /// Whether nothing speaks against the line belonging to the story: some name, or a fair share of its words.
    #[must_use]
    pub fn is_related(self) -> bool {
        self.words == 0 || self.names > 0 || self.is_at_least(25)
    }
}

/// Calendar words have capitals but name nothing of a story. Stems are taken from these.
static CALENDAR: WordList = word_list![
    "april",
    "august",
    "december",
    "february",
    "file",
    "friday",
    "image",
    "january",
    "july",
    "june",
    "march",
    "monday",
    "november",
    "october",
    "photo",
    "saturday",
    "september",
    "sunday",
    "thursday",
    "tuesday",
    "wednesday",
];

/// Whether `word`, which starts with a capital and goes on in small letters, is one of them.
fn is_calendar(word: &str) -> bool {
    CALENDAR.has(word) && !word.chars().skip(1).any(char::is_uppercase)
}

/// Calls `each` with the stem of every content word, and whether it is a name. Texts without
/// blanks give pairs of characters.
fn content(line: &str, language: Option<&Language>, mut each: impl FnMut(u32, bool)) {
    let mut first = true;
    for word in letters(line) {
        let Some(letter) = word.chars().next() else { continue };
        if !letter.is_ascii() && script(letter).is_some_and(Script::is_unspaced) {
            let mut before = None;
            for (at, next) in word.char_indices() {
                if let Some(from) = before
                    && let Some(pair) = word.get(from..at + next.len_utf8())
                {
                    each(stem(pair), false);
                }
                before = Some(at);
            }
            continue;
        }
        let opens = first;
        first = false;
        let capital = letter.is_uppercase();
        let wide = !capital && !letter.is_lowercase();
        let long = word.len() > 3 && word.chars().nth(3).is_some()
            || (wide && word.chars().nth(1).is_some())
            || (capital && word.len() >= 2);
        if !long || language.is_some_and(|language| language.is_stop(word)) || (capital && is_calendar(word)) {
            continue;
        }
        each(stem(word), capital && !opens);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_text::language::by_tag;

    #[test]
    fn shared_words() {
        let en = by_tag("en");
        let story = Vocabulary::of(["The ministers of Peru met in Lima on Monday to end the strike."].into_iter(), en);
        assert!(story.fit("Peruvian minister in Lima", en).is_related());
        assert!(!story.fit("A woman greets the Pope on Monday", en).is_related());
        let ja = by_tag("ja");
        let story = Vocabulary::of(["首相は会談で合意した。"].into_iter(), ja);
        assert!(story.fit("首相が会談", ja).is_at_least(50));
        assert_eq!(story.fit("", ja).words, 0);
    }
}
