//! What people, organisations and quotes share: words as a person sees them, and the tables of names.
//!
//! A word here is what a person calls one: hyphenated names ("Jae-in", "Ocasio-Cortez"), initials ("J.")
//! and abbreviated titles ("Gen.") are whole, and each knows whether it opens a sentence or names a place.

use crate::document::Document;
use crate::lexicon::{Classes, classes, folded_classes, small_classes};
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::list::{Folded, WordList, word_list};
use dateline_text::tokens::TokenKind;
use dateline_text::{Case, Token};

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Starts with a capital and goes on in small letters somewhere: "Japan", "McDonald", "J.".
    Capital,
    /// Two or more letters, all capitals.
    Upper,
    /// Starts with a small letter.
    Lower,
    /// A script without case.
    Uncased,
    /// Starts with a digit.
    Number,
    /// A possessive ending.
    Possessive,
    /// One mark.
    Mark(char),
}

/// Small words inside names.
#[rustfmt::skip]
pub static PARTICLES: WordList = word_list![
    "af", "al", "av", "ben", "bin", "bint", "da", "dal", "das", "de", "del", "della", "den", "der", "di", "do",
    "dos", "du", "el", "ibn", "la", "las", "le", "los", "ten", "ter", "ud", "ul", "van", "von", "y", "zu",
];

/// A word of the story.
#[derive(Clone, Copy, Debug)]
pub struct Word<'a> {
    /// As printed.
    pub text: &'a str,
    /// Where.
    pub span: Span,
    /// What.
    pub shape: Shape,
    /// Whether it is the first of its sentence.
    pub opens: bool,
    /// Whether it stands in a mention of a country, region or place.
    pub place: bool,
    /// The lists of names that it is in, as printed.
    pub classes: Classes,
    /// The lists that it is in when it is written small.
    pub small: Classes,
    /// How other lists look it up.
    pub folded: Folded,
}

impl<'a> Word<'a> {
    /// Whether it starts with a capital.
    #[must_use]
    pub fn is_capital(&self) -> bool {
        matches!(self.shape, Shape::Capital | Shape::Upper)
    }

    /// Whether it is in the list `class`, as printed.
    #[must_use]
    pub fn is(&self, class: Classes) -> bool {
        self.classes.has(class)
    }

    /// Whether it is in the list `class` without the stop of an abbreviation.
    #[must_use]
    pub fn is_bare(&self, class: Classes) -> bool {
        if self.text.ends_with('.') { classes(self.bare()).has(class) } else { self.is(class) }
    }

    /// Whether it says what a person is.
    #[must_use]
    pub fn is_role(&self) -> bool {
        if self.text.ends_with('.') { small_classes(self.bare()) } else { self.small }.has(Classes::ROLE)
    }

    /// Whether it is a function word in its capital form, a weekday or a month.
    #[must_use]
    pub fn is_function_word(&self) -> bool {
        self.is(Classes::FUNCTION) || is_calendar(self.text)
    }

    /// Whether it is the mark `mark`.
    #[must_use]
    pub fn is_mark(&self, mark: char) -> bool {
        self.shape == Shape::Mark(mark)
    }

    /// Whether it is made of letters.
    #[must_use]
    pub fn is_word(&self) -> bool {
        matches!(self.shape, Shape::Capital | Shape::Upper | Shape::Lower | Shape::Uncased)
    }

    /// Without the stop of an abbreviation.
    #[must_use]
    pub fn bare(&self) -> &'a str {
        self.text.strip_suffix('.').unwrap_or(self.text)
    }
}

/// A paragraph of the story in words.
#[derive(Debug)]
pub struct Text<'a> {
    /// Index in `Document::paragraphs`.
    pub paragraph: usize,
    /// What kind of paragraph.
    pub kind: Kind,
    /// Its words.
    pub words: Vec<Word<'a>>,
    /// Whether capitals say nothing here: a title in title case, or all in capitals.
    pub shouts: bool,
}

/// Abbreviations whose stop belongs to the word, before a name.
const TITLES_CUT: &[&str] = &[
    "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Gen", "Col", "Lt", "Sgt", "Capt", "Cmdr", "Adm", "Maj", "Rep", "Sen",
    "Gov", "Rev", "Hon", "St", "Jr", "Sr", "Det", "Insp", "Pres", "Brig", "Cpl", "Pvt", "Supt", "Inc", "Corp", "Ltd",
    "Co", "Fr", "Messrs", "Engr",
];

/// Second halves that make a hyphenated word an adjective: "Kabul-based".
const ADJECTIVE_HALVES: &[&str] = &[
    "aligned",
    "area",
    "backed",
    "based",
    "bound",
    "born",
    "brokered",
    "built",
    "controlled",
    "designed",
    "dominated",
    "educated",
    "era",
    "flagged",
    "focused",
    "funded",
    "governed",
    "held",
    "hosted",
    "induced",
    "language",
    "led",
    "like",
    "listed",
    "made",
    "mediated",
    "old",
    "only",
    "operated",
    "owned",
    "produced",
    "related",
    "run",
    "ruled",
    "speaking",
    "style",
    "trained",
    "type",
    "wide",
];

/// The story's paragraphs in words.
#[must_use]
pub fn words<'a>(document: &Document<'a>, article: &Article) -> Vec<Text<'a>> {
    let places = places(article);
    let mut next_place = 0;
    document
        .paragraphs
        .iter()
        .enumerate()
        .map(|(index, paragraph)| {
            // Paragraphs may come out of order of position (headline first): start anew where they do.
            if index > 0
                && document.paragraphs.get(index - 1).is_some_and(|before| before.span.start > paragraph.span.start)
            {
                next_place = 0;
            }
            let mut words = Vec::with_capacity(paragraph.tokens.len());
            let mut sentence = 0;
            let tokens = paragraph.tokens.as_slice();
            let mut next = 0;
            while let Some(token) = tokens.get(next) {
                next += 1;
                let mut span = token.span;
                let mut text = span.of(document.text);
                let mut shape = shape(token.kind, text);
                let (mut listed, mut small, mut folded) = (Classes::default(), Classes::default(), token.folded);
                if matches!(shape, Shape::Capital | Shape::Lower | Shape::Upper | Shape::Uncased) {
                    span = extend(document.text, span, shape, tokens, &mut next);
                    let longer = span != token.span;
                    if longer {
                        text = span.of(document.text);
                        folded = Folded::of(text);
                    }
                    listed = classes(text);
                    let is_small = token.kind == TokenKind::Word(Case::Lower) && !longer;
                    small = if is_small { listed } else { folded_classes(text, folded) };
                    if shape == Shape::Lower && longer && is_article_prefix(text) {
                        shape = Shape::Capital;
                    }
                }
                let mut opens = false;
                while let Some(found) = paragraph.sentences.get(sentence) {
                    if found.start > span.start {
                        break;
                    }
                    opens = true;
                    sentence += 1;
                }
                while places.get(next_place).is_some_and(|place| place.end <= span.start) {
                    next_place += 1;
                }
                let place = places.get(next_place).is_some_and(|place| place.overlaps(span));
                words.push(Word { text, span, shape, opens, place, classes: listed, small, folded });
            }
            let shouts = shouts(&words, matches!(paragraph.kind, Kind::Headline | Kind::Subheading));
            Text { paragraph: index, kind: paragraph.kind, words, shouts }
        })
        .collect()
}

/// The spans of all places of the article, in order.
fn places(article: &Article) -> Vec<Span> {
    let countries = article.countries.iter().flat_map(|country| &country.mentions);
    let regions = article.regions.iter().flat_map(|region| &region.mentions);
    let places = article.places.iter().flat_map(|place| &place.mentions);
    let mut spans: Vec<Span> = countries.chain(regions).chain(places).map(|mention| mention.span).collect();
    spans.order();
    spans
}

/// The shape of a token, which is `text`.
fn shape(kind: TokenKind, text: &str) -> Shape {
    match kind {
        TokenKind::Word(Case::Title) => Shape::Capital,
        TokenKind::Word(Case::Upper) => Shape::Upper,
        TokenKind::Word(Case::Mixed) if text.starts_with(char::is_uppercase) => Shape::Capital,
        TokenKind::Word(Case::Mixed | Case::Lower) => Shape::Lower,
        TokenKind::Word(Case::None) => Shape::Uncased,
        TokenKind::Number => Shape::Number,
        TokenKind::Mark(mark) if text.len() > mark.len_utf8() => Shape::Possessive,
        TokenKind::Mark(mark) => Shape::Mark(mark),
    }
}

/// Takes what belongs to the word at `span` from `tokens`, from `next` on: hyphenated parts, the stop of an initial or
/// a title.
#[inline]
fn extend(text: &str, mut span: Span, shape: Shape, tokens: &[Token], next: &mut usize) -> Span {
    loop {
        let (Some(mark), part) = (tokens.get(*next), tokens.get(*next + 1)) else { return span };
        if mark.span.start != span.end {
            return span;
        }
        let joined = part.filter(|part| part.is_word() && part.span.start == mark.span.end);
        match (mark.kind, joined) {
            (TokenKind::Mark('-' | '\u{2010}' | '\u{2011}'), Some(part)) => {
                span.end = part.span.end;
                *next += 2;
            }
            (TokenKind::Mark('.'), None) if shape != Shape::Lower => {
                let word = span.of(text);
                let initial = word.chars().nth(1).is_none() && word.chars().all(char::is_uppercase);
                // "World War I." ends a sentence; "John F. Kennedy" does not.
                let goes_on = part.is_some_and(|part| part.is_capital() || matches!(part.kind, TokenKind::Mark(',')));
                if (initial && goes_on) || TITLES_CUT.contains(&word) {
                    span.end = mark.span.end;
                    *next += 1;
                }
                return span;
            }
            _ => return span,
        }
    }
}

/// "al-Assad", "el-Sisi": a small article joined to a capital.
fn is_article_prefix(word: &str) -> bool {
    word.split_once(['-', '\u{2010}', '\u{2011}']).is_some_and(|(first, rest)| {
        matches!(first, "al" | "el" | "as" | "ar" | "az" | "ash" | "at" | "an" | "ad" | "ould" | "bin" | "ibn" | "ul")
            && rest.starts_with(char::is_uppercase)
    })
}

/// Whether nearly all words of four and more letters start with a capital.
fn shouts(words: &[Word<'_>], title: bool) -> bool {
    // Titles in title case write even these large; a sentence full of names does not.
    const LARGE: &[&str] = &[
        "is", "are", "was", "were", "has", "had", "be", "been", "said", "who", "he", "she", "it", "met", "named",
        "dead", "told", "left", "led", "won",
    ];
    if !title && words.iter().any(|word| word.shape == Shape::Lower && LARGE.contains(&word.text)) {
        return false;
    }
    let (mut capital, mut lower) = (0, 0);
    for word in words.iter().filter(|word| word.text.len() > 3) {
        match word.shape {
            Shape::Capital | Shape::Upper => capital += 1,
            Shape::Lower => lower += 1,
            _ => {}
        }
    }
    (capital > 3 && lower * 4 < capital) || (title && capital > 1 && lower == 0)
}

/// Whether a hyphenated word is an adjective made of a name: "Kabul-based".
#[must_use]
pub fn is_compound_adjective(word: &str) -> bool {
    word.rsplit_once(['-', '\u{2010}', '\u{2011}']).is_some_and(|(_, half)| ADJECTIVE_HALVES.contains(&half))
}

/// Whether the mark at `at` makes several people the owners of what follows: "Farm Workers' Union".
#[must_use]
pub fn is_plural_owner(words: &[Word<'_>], at: usize) -> bool {
    let (Some(mark), Some(next)) = (words.get(at), words.get(at + 1)) else { return false };
    let Some(owner) = at.checked_sub(1).and_then(|before| words.get(before)) else { return false };
    (mark.is_mark('\'') || mark.is_mark('’'))
        && owner.text.ends_with('s')
        && owner.is_capital()
        && !owner.place
        && owner.span.end == mark.span.start
        && next.is_capital()
        && !next.opens
        && next.span.start > mark.span.end
}

/// Whether `word` is a weekday or a month.
#[must_use]
pub fn is_calendar(word: &str) -> bool {
    matches!(
        word,
        "Monday"
            | "Tuesday"
            | "Wednesday"
            | "Thursday"
            | "Friday"
            | "Saturday"
            | "Sunday"
            | "January"
            | "February"
            | "March"
            | "April"
            | "May"
            | "June"
            | "July"
            | "August"
            | "September"
            | "October"
            | "November"
            | "December"
            | "Jan"
            | "Feb"
            | "Aug"
            | "Sept"
            | "Oct"
            | "Nov"
            | "Dec"
            | "Christmas"
            | "Easter"
            | "Ramadan"
            | "GMT"
            | "UTC"
            | "EST"
            | "BST"
    )
}

/// The words of a bare text, one paragraph without places; for tests.
#[cfg(test)]
#[must_use]
pub fn of_text(text: &str) -> Vec<Word<'_>> {
    let span = Span::new(0, text.len());
    let paragraph = crate::document::Paragraph {
        segment: 0,
        span,
        kind: Kind::Body,
        tokens: dateline_text::tokens(text, span),
        sentences: dateline_text::sentences(text, span),
    };
    let document =
        Document { text, lines: Vec::new(), segments: Vec::new(), markup: None, paragraphs: vec![paragraph] };
    words(&document, &Article::default()).into_iter().flat_map(|text| text.words).collect()
}
