//! A story as a row of words, with what tells a passage from a formula.

use super::super::story::Story;
use crate::fnv;
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::span::Span;
use dateline_text::list::{WordList, word_list};
use dateline_text::lower;
use dateline_text::tokens::{Case, TokenKind};

/// One word of a story; in scripts that do not part words, one character.
#[derive(Clone, Copy, Debug)]
pub(super) struct HashedWord {
    /// The same for the same word, whatever its case.
    pub hash: u32,
    /// Where it stands.
    pub span: Span,
    /// Half words: two for a word, one for a character of a script that does not part words.
    pub size: u8,
    /// The same, if it carries content: not a name, a function word or a title of office.
    pub content: u8,
    /// Which paragraph.
    pub paragraph: u32,
    /// Index of its sentence in [`WordRow::sentences`].
    pub sentence: u32,
}

/// A story's words in reading order.
#[derive(Debug, Default)]
pub(super) struct WordRow {
    pub words: Vec<HashedWord>,
    /// Where each sentence stands, and its words.
    pub sentences: Vec<(Span, usize, usize)>,
    /// What stands between quote marks, by position.
    pub quotes: Vec<Span>,
}

impl WordRow {
    /// The sentence of the word number `at`: where it stands, and its words.
    pub fn sentence(&self, at: usize) -> Option<&(Span, usize, usize)> {
        self.sentences.get(self.words.get(at)?.sentence as usize)
    }
}

/// The words of `story`, which is that of `article`.
pub(super) fn words(article: &Article, story: &Story) -> WordRow {
    let mut found = WordRow { quotes: article.quotes.iter().map(|quote| quote.span).collect(), ..WordRow::default() };
    found.quotes.order();
    let text = story.text(article);
    for (cut, sentence) in story.sentences.iter().zip(0_u32..) {
        let (start, paragraph) = (found.words.len(), cut.paragraph);
        for token in story.tokens(cut) {
            let (written, span) = (token.span.of(text), story.back(token.span));
            match token.kind {
                TokenKind::Mark(_) => {}
                TokenKind::Word(Case::None) => {
                    let from = found.words.len();
                    unspaced(text, token.span, paragraph, sentence, &mut found.words);
                    for word in found.words.iter_mut().skip(from) {
                        word.span = story.back(word.span);
                    }
                }
                TokenKind::Word(case) => {
                    let content = if case == Case::Lower && !is_formula(written) { 2 } else { 0 };
                    let hash = hash(written);
                    found.words.push(HashedWord { hash, span, size: 2, content, paragraph, sentence });
                }
                TokenKind::Number => {
                    let hash = hash(written);
                    found.words.push(HashedWord { hash, span, size: 2, content: 0, paragraph, sentence });
                }
            }
        }
        found.sentences.push((cut.span, start, found.words.len()));
    }
    found
}

/// A word of a script without case: whole where words are parted (Korean, Arabic), else character by character.
fn unspaced(text: &str, span: Span, paragraph: u32, sentence: u32, into: &mut Vec<HashedWord>) {
    let written = span.of(text);
    if !written.chars().any(|letter| matches!(letter, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FA1F}'))
    {
        into.push(HashedWord { hash: hash(written), span, size: 2, content: 2, paragraph, sentence });
        return;
    }
    for (at, letter) in written.char_indices() {
        let start = span.start as usize + at;
        let span = Span::new(start, start + letter.len_utf8());
        let mut bytes = [0; 4];
        let hash = hash(letter.encode_utf8(&mut bytes));
        into.push(HashedWord { hash, span, size: 1, content: 1, paragraph, sentence });
    }
}

/// FNV-1a over the word in small letters, with one kind of apostrophe and without dots.
fn hash(written: &str) -> u32 {
    let mut hash = fnv::START;
    let (mut plain, mut all) = (hash, 0);
    for byte in written.bytes() {
        all |= byte;
        if byte != b'.' {
            plain = fnv::mix(plain, byte.to_ascii_lowercase());
        }
    }
    if all.is_ascii() {
        return plain;
    }
    let mut eat = |letter: char| {
        let mut bytes = [0; 4];
        hash = letter.encode_utf8(&mut bytes).bytes().fold(hash, fnv::mix);
    };
    for letter in written.chars() {
        match letter {
            '.' => {}
            '\u{2019}' => eat('\''),
            _ if letter.is_ascii() => eat(letter.to_ascii_lowercase()),
            _ => eat(lower(letter)),
        }
    }
    hash
}

/// Whether `word` is a function word, a verb of saying or a title of office, in small letters.
fn is_formula(word: &str) -> bool {
    word.len() < 3 || FORMULA.position(word.as_bytes()).is_some()
}

/// Function words, verbs of saying, and titles of office: a run of these and of names is no passage.
pub(in crate::link) static FORMULA: WordList = word_list![
    "about",
    "adviser",
    "affairs",
    "after",
    "against",
    "all",
    "along",
    "also",
    "ambassador",
    "among",
    "and",
    "any",
    "are",
    "around",
    "assistant",
    "because",
    "been",
    "before",
    "being",
    "between",
    "both",
    "but",
    "cabinet",
    "can",
    "chairman",
    "chief",
    "commissioner",
    "could",
    "counterpart",
    "defence",
    "defense",
    "department",
    "deputy",
    "did",
    "director",
    "does",
    "doing",
    "don't",
    "done",
    "down",
    "during",
    "each",
    "even",
    "executive",
    "finance",
    "first",
    "for",
    "foreign",
    "former",
    "from",
    "general",
    "government",
    "governor",
    "had",
    "has",
    "have",
    "head",
    "her",
    "here",
    "him",
    "himself",
    "his",
    "how",
    "interior",
    "into",
    "it's",
    "its",
    "itself",
    "judge",
    "just",
    "justice",
    "late",
    "leader",
    "like",
    "may",
    "mayor",
    "might",
    "military",
    "minister",
    "ministers",
    "ministry",
    "more",
    "most",
    "must",
    "national",
    "new",
    "not",
    "now",
    "off",
    "office",
    "officer",
    "once",
    "one",
    "only",
    "other",
    "others",
    "our",
    "ours",
    "out",
    "over",
    "own",
    "parliament",
    "party",
    "people",
    "per",
    "police",
    "premier",
    "president",
    "presidential",
    "prime",
    "prince",
    "professor",
    "representative",
    "said",
    "say",
    "says",
    "second",
    "secretary",
    "security",
    "senator",
    "shall",
    "she",
    "should",
    "since",
    "some",
    "spokesman",
    "spokesperson",
    "spokeswoman",
    "state",
    "states",
    "still",
    "such",
    "than",
    "that",
    "the",
    "their",
    "them",
    "themselves",
    "then",
    "there",
    "these",
    "they",
    "this",
    "those",
    "three",
    "through",
    "told",
    "too",
    "trade",
    "two",
    "under",
    "united",
    "until",
    "upon",
    "very",
    "via",
    "vice",
    "was",
    "were",
    "what",
    "when",
    "where",
    "which",
    "while",
    "who",
    "why",
    "will",
    "with",
    "within",
    "without",
    "would",
    "year",
    "years",
    "you",
    "your",
    "yours"
];
