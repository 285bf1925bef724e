//! Fit: how many of a line's own words the story uses, too.

use dateline_text::fold::stem;
use dateline_text::language::Language;
use dateline_text::list::{WordList, word_list};
use dateline_text::script::{Script, letters, script};
use fnv::FnvHashMap;

/// A content word.
#[derive(Clone, Copy, Debug)]
pub struct ContentWord {
    /// Its stem.
    stem: u32,
    /// Whether it starts with a capital within the line.
    name: bool,
}

/// The content words of a story, as sorted stems.
#[derive(Debug, Default)]
pub struct Vocabulary {
    stems: Vec<u32>,
}

impl Vocabulary {
    /// Those of `lines`.
    pub fn of<'a>(lines: impl Iterator<Item = &'a [ContentWord]>) -> Self {
        let mut stems: Vec<u32> = lines.flatten().map(|word| word.stem).collect();
        stems.sort_unstable();
        stems.dedup();
        Self { stems }
    }

    /// How many of the content words of `line` are in here, and how many of these are proper names.
    #[must_use]
    pub fn fit(&self, line: &[ContentWord]) -> Fit {
        fit(line, |stem| self.stems.binary_search(&stem).is_ok())
    }
}

/// How often each content word of a story stands in it, by stem.
#[derive(Debug, Default)]
pub struct Counts {
    stems: FnvHashMap<u32, u32>,
}

impl Counts {
    /// Counts the content words of `lines`.
    pub fn of<'a>(lines: impl Iterator<Item = &'a [ContentWord]>) -> Self {
        let mut stems = FnvHashMap::default();
        for word in lines.flatten() {
            *stems.entry(word.stem).or_default() += 1;
        }
        Self { stems }
    }

    /// How `line` fits the other lines; `counted` where it is one of those that were counted.
    #[must_use]
    pub fn fit(&self, line: &[ContentWord], counted: bool) -> Fit {
        fit(line, |stem| self.stems.get(&stem).is_some_and(|times| *times > u32::from(counted)))
    }
}

/// How `line` fits a story that has the stems that `has` says.
fn fit(line: &[ContentWord], has: impl Fn(u32) -> bool) -> Fit {
    let mut fit = Fit { words: line.len() as u32, ..Fit::default() };
    for word in line.iter().filter(|word| has(word.stem)) {
        fit.shared += 1;
        fit.names += u32::from(word.name);
    }
    fit
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

/// The content words of a line as it is read. Texts without blanks give pairs of characters.
#[derive(Debug, Default)]
pub struct Content {
    words: Vec<ContentWord>,
    /// Whether a word was read, content word or not.
    opened: bool,
}

impl Content {
    /// Room for the words of a line of so many bytes.
    #[must_use]
    pub fn with_room(length: usize) -> Self {
        Self { words: Vec::with_capacity(length / 10), opened: false }
    }

    /// Takes the next run of letters and numbers of the line; `is_stop` where the whole of it is a function word.
    pub fn read(&mut self, run: &str, is_stop: bool, language: Option<&Language>) {
        // A function word is letters and nothing else.
        if is_stop {
            self.opened = true;
            return;
        }
        if run.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            self.plain(run);
            return;
        }
        for word in letters(run) {
            let is_part = word.len() < run.len();
            self.word(word, || is_part && language.is_some_and(|language| language.is_stop(word)));
        }
    }

    /// Takes a word of ASCII letters that is no function word.
    fn plain(&mut self, word: &str) {
        let opens = !core::mem::replace(&mut self.opened, true);
        let capital = word.starts_with(|first: char| first.is_ascii_uppercase());
        if word.len() > if capital { 1 } else { 3 } && !(capital && is_calendar(word)) {
            self.words.push(ContentWord { stem: stem(word), name: capital && !opens });
        }
    }

    /// Takes a word of letters.
    fn word(&mut self, word: &str, is_stop: impl FnOnce() -> bool) {
        let Some(letter) = word.chars().next() else { return };
        if !letter.is_ascii() && script(letter).is_some_and(Script::is_unspaced) {
            let mut before = None;
            for (at, next) in word.char_indices() {
                if let Some(from) = before
                    && let Some(pair) = word.get(from..at + next.len_utf8())
                {
                    self.words.push(ContentWord { stem: stem(pair), name: false });
                }
                before = Some(at);
            }
            return;
        }
        let opens = !core::mem::replace(&mut self.opened, true);
        let capital = letter.is_uppercase();
        let wide = !capital && !letter.is_lowercase();
        let long = word.len() > 3 && word.chars().nth(3).is_some()
            || (wide && word.chars().nth(1).is_some())
            || (capital && word.len() >= 2);
        if !long || is_stop() || (capital && is_calendar(word)) {
            return;
        }
        self.words.push(ContentWord { stem: stem(word), name: capital && !opens });
    }

    /// What was read.
    #[must_use]
    pub fn words(self) -> Vec<ContentWord> {
        self.words
    }
}

/// The content words of `line`.
#[must_use]
pub fn content(line: &str, language: Option<&Language>) -> Vec<ContentWord> {
    let mut content = Content::default();
    for word in letters(line) {
        content.word(word, || language.is_some_and(|language| language.is_stop(word)));
    }
    content.words()
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_text::language::by_tag;

    #[test]
    fn shared_words() {
        let en = |line| content(line, by_tag("en"));
        let story = en("The ministers of Peru met in Lima on Monday to end the strike.");
        let story = Vocabulary::of([story.as_slice()].into_iter());
        assert!(story.fit(&en("Peruvian minister in Lima")).is_related());
        assert!(!story.fit(&en("A woman greets the Pope on Monday")).is_related());
        let ja = |line| content(line, by_tag("ja"));
        let story = Vocabulary::of([ja("首相は会談で合意した。").as_slice()].into_iter());
        assert!(story.fit(&ja("首相が会談")).is_at_least(50));
        assert_eq!(story.fit(&ja("")).words, 0);
    }
}
