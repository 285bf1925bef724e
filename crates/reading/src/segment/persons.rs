//! Words for the reader and for oneself: "you", "we".

use dateline_text::list::{self, Folded, WordList, word_list};
use dateline_text::stops::{StopWords, words_of};

/// Words for the reader, in small letters.
#[rustfmt::skip]
static YOU: WordList = word_list![
    "dein", "deine", "deinen", "dich", "dir", "du", "euch", "ihr", "ihre", "ihren", "ihrer", "seu", "sie", "sua",
    "te", "tu", "tus", "usted", "você", "vos", "votre", "vous", "you", "your", "yours",
];

/// Words for oneself, in small letters.
#[rustfmt::skip]
static SELF: WordList = word_list![
    "i", "ich", "je", "me", "mein", "meine", "mich", "mir", "my", "noi", "nos", "nosotros", "nostro", "notre", "nous",
    "nuestro", "our", "uns", "unser", "unsere", "us", "we", "wir", "yo",
];

/// Both lists in one.
static PERSONS: StopWords<{ words_of(BOTH) }, { list::slots(words_of(BOTH)) }> = StopWords::joined(BOTH);
const BOTH: &[&WordList] = &[&YOU, &SELF];

/// How many words of a line are for the reader, and for oneself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Persons {
    /// "you"
    pub you: u32,
    /// "we"
    pub me: u32,
}

impl Persons {
    /// Counts `word`.
    pub fn read(&mut self, word: Folded) {
        let lists = PERSONS.stops().of(word);
        self.you += lists & 1;
        self.me += lists >> 1 & 1;
    }
}
