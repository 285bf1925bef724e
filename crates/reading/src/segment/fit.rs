//! Fit: how many of a line's own words the story uses, too.

use super::shape::Run;
use dateline_text::language::Language;
use dateline_text::list::{Folded, WordList, word_list};
use dateline_text::script::{Script, letters, script};
use dateline_text::stem::{stem, stem_of_plain};

/// A content word.
#[derive(Clone, Copy, Debug)]
pub struct ContentWord {
    /// Its stem.
    stem: u32,
    /// Whether it starts with a capital within the line.
    name: bool,
}

/// The content words of a story: how often each stem stands in it.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// Stems with their counts, each where its bits say or in the next free place; what has no count is free. At least
    /// half of the places, a power of two, are.
    slots: Vec<(u32, u32)>,
}

impl Vocabulary {
    /// Those of `lines`.
    pub fn of<'a>(lines: impl Iterator<Item = &'a [ContentWord]>) -> Self {
        let lines: Vec<&[ContentWord]> = lines.collect();
        let count: usize = lines.iter().map(|line| line.len()).sum();
        let mut all = Self { slots: vec![(0, 0); (2 * count + 1).next_power_of_two()] };
        for word in lines.into_iter().flatten() {
            let at = all.place(word.stem);
            if let Some(slot) = all.slots.get_mut(at) {
                *slot = (word.stem, slot.1 + 1);
            }
        }
        all
    }

    /// Where `stem` stands, or would.
    fn place(&self, stem: u32) -> usize {
        let last = self.slots.len().saturating_sub(1);
        let mut at = (stem ^ stem >> 16) as usize & last;
        while self.slots.get(at).is_some_and(|(own, times)| *times > 0 && *own != stem) {
            at = (at + 1) & last;
        }
        at
    }

    /// How many of the content words of `line` are in here, and how many of these are proper names.
    #[must_use]
    pub fn fit(&self, line: &[ContentWord]) -> Fit {
        self.fit_others(line, false)
    }

    /// The same without the line's own words, where it is `counted`.
    #[must_use]
    pub fn fit_others(&self, line: &[ContentWord], counted: bool) -> Fit {
        let times = |word: &ContentWord| self.slots.get(self.place(word.stem)).map_or(0, |(_, times)| *times);
        let mut fit = Fit { words: line.len() as u32, ..Fit::default() };
        for word in line.iter().filter(|word| times(word) > u32::from(counted)) {
            fit.shared += 1;
            fit.names += u32::from(word.name);
        }
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
fn is_calendar(word: &str, folded: Folded) -> bool {
    const SHORTEST: usize = 4;
    word.len() >= SHORTEST && CALENDAR.find(folded).is_some() && !word.chars().skip(1).any(char::is_uppercase)
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

    /// Takes the next run of letters and numbers of the line.
    pub fn read(&mut self, run: &Run<'_>, language: Option<&Language>) {
        // A function word is letters and nothing else.
        if run.is_stop {
            self.opened = true;
            return;
        }
        if run.is_plain {
            self.plain(run);
            return;
        }
        let run = run.text;
        for word in letters(run) {
            let is_part = word.len() < run.len();
            self.word(word, || is_part && language.is_some_and(|language| language.is_stop(word)));
        }
    }

    /// Takes a word of ASCII letters that is no function word.
    fn plain(&mut self, run: &Run<'_>) {
        let word = run.text;
        let opens = !core::mem::replace(&mut self.opened, true);
        let capital = word.starts_with(|first: char| first.is_ascii_uppercase());
        if word.len() > if capital { 1 } else { 3 } && !(capital && is_calendar(word, run.folded)) {
            self.words.push(ContentWord { stem: stem_of_plain(word, run.folded), name: capital && !opens });
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
        if !long || is_stop() || (capital && is_calendar(word, Folded::of(word))) {
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
