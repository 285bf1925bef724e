//! What the words of a sentence can be: a shallow grammar of news English that needs no model.
//!
//! After the "sparse parsing" of the KEDS, TABARI and PETRARCH event coders (Schrodt, Gerner and others): who, verb, whom.

use super::table::{self, Form};
use crate::lexicon::openings::FirstLetters;
use crate::lexicon::{Classes, calendar};
use crate::recognise::names::{Shape, Word};
use dateline_text::fold::{is_one_of, lower_text};
use dateline_text::list::{self, WordList, word_list};
use dateline_text::stops::{StopWords, words_of};

/// What a word is in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// "on", "with"
    Preposition,
    /// "and", "or", "but"
    Coordinator,
    /// "that", "while", "after": opens a clause, or a phrase like a preposition.
    Subordinator,
    /// "who", "which"
    Relative,
    /// "has", "will"
    Auxiliary,
    /// "not", "never"
    Negation,
    /// "formally", "again"
    Adverb,
    /// "the", "his"
    Determiner,
    /// "it", "they"
    Pronoun,
    /// "Friday", "today", "last"
    Time,
    /// "'s"
    Possessive,
    /// ","
    Comma,
    /// A quotation mark.
    Quote,
    /// "-", "–"
    Dash,
    /// Any other mark.
    Stop,
    /// Everything else: nouns, verbs, adjectives.
    Other,
}

/// What is known of one word.
#[derive(Clone, Copy, Debug)]
pub struct Tag {
    /// What it is.
    pub part: Part,
    /// Its number in the tables, as it stands or in the singular.
    pub noun: Option<u16>,
    /// The verb of the tables that it may be a form of.
    pub verb: Option<(u16, Form)>,
}

#[rustfmt::skip]
static PREPOSITIONS: WordList = word_list![
    "about", "above", "across", "against", "ahead", "along", "alongside", "amid", "among", "around", "as", "at", "away", "back", "behind", "below", "beside", "between", "beyond", "by", "despite", "down", "during", "following", "for", "forward", "from", "in", "including", "inside", "into", "like", "near", "of", "off", "on", "onto", "out", "outside", "over", "per", "regarding", "through", "throughout", "to", "together", "toward", "towards", "under", "up", "upon", "via", "with", "within", "without",
];
#[rustfmt::skip]
static SUBORDINATORS: WordList = word_list![
    "after", "although", "because", "before", "how", "if", "lest", "once", "since", "so", "than", "that", "though", "unless", "until", "what", "when", "whenever", "where", "whereas", "whether", "while", "why",
];
#[rustfmt::skip]
static COORDINATORS: WordList = word_list![
    "&", "and", "but", "nor", "or", "yet",
];
#[rustfmt::skip]
static AUXILIARIES: WordList = word_list![
    "'ll", "am", "are", "be", "been", "being", "can", "cannot", "could", "did", "do", "does", "had", "has", "have", "having", "is", "may", "might", "must", "ought", "shall", "should", "was", "were", "will", "would",
];
#[rustfmt::skip]
static ADVERBS: WordList = word_list![
    "afterwards", "again", "ago", "all", "almost", "already", "also", "always", "both", "earlier", "even", "ever", "far", "first", "further", "here", "however", "instead", "jointly", "just", "later", "long", "meanwhile", "moreover", "now", "often", "once", "only", "reportedly", "soon", "still", "then", "there", "therefore", "thus", "today", "together", "tomorrow", "tonight", "too", "twice", "yesterday", "yet",
];
#[rustfmt::skip]
static NEGATIONS: WordList = word_list![
    "barely", "hardly", "n't", "neither", "never", "no", "nor", "not", "rarely",
];
#[rustfmt::skip]
static DETERMINERS: WordList = word_list![
    "a", "an", "another", "any", "dozens", "each", "every", "few", "five", "four", "her", "his", "hundreds", "its", "many", "more", "most", "my", "other", "our", "several", "six", "some", "such", "the", "their", "these", "this", "those", "thousands", "three", "two", "your",
];
#[rustfmt::skip]
static PRONOUNS: WordList = word_list![
    "he", "him", "i", "it", "itself", "she", "them", "themselves", "they", "us", "we", "you",
];
#[rustfmt::skip]
static TIMES: WordList = word_list![
    "afternoon", "day", "days", "earlier", "early", "evening", "last", "late", "later", "midnight", "month", "months", "morning", "next", "night", "noon", "overnight", "recent", "recently", "today", "tomorrow", "tonight", "week", "weekend", "weeks", "year", "years", "yesterday",
];
/// Past forms and present ones of common verbs that tell no act.
#[rustfmt::skip]
static COMMON_VERBS: WordList = word_list![
    "became", "becomes", "came", "comes", "continue", "continues", "died", "dies", "feels", "fell", "felt", "fled", "found", "froze", "gave", "gives", "goes", "got", "grew", "infringe", "keeps", "knew", "knows", "lay", "leads", "led", "left", "let", "lets", "lies", "lost", "made", "makes", "means", "meant", "mistook", "need", "needs", "owns", "put", "ran", "remain", "remains", "rose", "said", "sank", "sat", "saw", "say", "says", "seem", "seems", "sees", "sent", "shows", "spoke", "stands", "stood", "swore", "takes", "told", "took", "tried", "tries", "turns", "uses", "want", "wants", "went", "wins", "won", "works",
];

/// The lists of what a word can be, joined: one look-up says in which of them it is.
static JOINED: StopWords<{ words_of(LISTS) }, { list::slots(words_of(LISTS)) }> = StopWords::joined(LISTS);

/// They in the order of their bits.
const LISTS: &[&WordList] = &[
    &NEGATIONS,
    &AUXILIARIES,
    &SUBORDINATORS,
    &COORDINATORS,
    &PREPOSITIONS,
    &TIMES,
    &DETERMINERS,
    &PRONOUNS,
    &ADVERBS,
];

const NEGATION: u32 = 1;
const AUXILIARY: u32 = 1 << 1;
const SUBORDINATOR: u32 = 1 << 2;
const COORDINATOR: u32 = 1 << 3;
const PREPOSITION: u32 = 1 << 4;
const TIME: u32 = 1 << 5;
const DETERMINER: u32 = 1 << 6;
const PRONOUN: u32 = 1 << 7;
const ADVERB: u32 = 1 << 8;

/// What is known of `word`; `shouts` where capitals say nothing, as in a title.
#[must_use]
fn tag(word: &Word<'_>, shouts: bool) -> Tag {
    let none = |part| Tag { part, noun: None, verb: None };
    match word.shape {
        Shape::Possessive => return none(Part::Possessive),
        Shape::Number | Shape::Uncased => return none(Part::Other),
        Shape::Mark(mark) => {
            return none(match mark {
                ',' => Part::Comma,
                '"' | '“' | '”' | '‘' | '’' | '\'' | '`' | '«' | '»' => Part::Quote,
                '-' | '–' | '—' | '/' | '‐' | '‑' => Part::Dash,
                '$' | '£' | '€' | '¥' | '%' => Part::Other,
                '\\' => Part::Adverb,
                _ => Part::Stop,
            });
        }
        Shape::Capital | Shape::Upper | Shape::Lower => {}
    }
    let mut buffer = [0; 32];
    let Some(small) = lower_text(word.text, &mut buffer) else { return none(Part::Other) };
    let lists = JOINED.stops().of(word.folded);
    let is = |list: u32| lists & list != 0;
    let known = table::number(small);
    // A capital inside a sentence makes a name of it.
    let pronoun = small != "us" && is(PRONOUN);
    let name = word.shape != Shape::Lower && !word.opens && !shouts && !pronoun;
    let part = if name && !matches!(small, "and" | "of" | "the") {
        if calendar::is_calendar(small) && small != "may" && small != "march"
            || crate::recognise::names::is_calendar(word.text)
        {
            Part::Time
        } else {
            Part::Other
        }
    } else if matches!(small, "who" | "which" | "whose" | "whom") {
        Part::Relative
    } else if is(NEGATION) {
        Part::Negation
    } else if is(AUXILIARY) {
        Part::Auxiliary
    } else if small.ends_with("n't") || small.ends_with("n’t") {
        Part::Negation
    } else if is(SUBORDINATOR) {
        Part::Subordinator
    } else if is(COORDINATOR) {
        Part::Coordinator
    } else if is(PREPOSITION) {
        Part::Preposition
    } else if is(TIME) || small.len() > 3 && calendar::is_calendar(small) {
        Part::Time
    } else if is(DETERMINER) {
        Part::Determiner
    } else if is(PRONOUN) {
        Part::Pronoun
    } else if is(ADVERB)
        || small.len() > 4
            && small.ends_with("ly")
            && table::verb(small, known).is_none()
            && !matches!(small, "ally" | "reply")
    {
        Part::Adverb
    } else {
        Part::Other
    };
    let noun = table::noun(small, known);
    // Words of a name are no verbs; in a title in title case they may be.
    let may = !name && matches!(part, Part::Other | Part::Auxiliary);
    Tag { part, noun, verb: if may { table::verb(small, known) } else { None } }
}

/// The words of a sentence that is only asked whether it is about a game: nothing is known but of words of sport.
#[must_use]
pub fn games(words: &[Word<'_>]) -> Vec<Tag> {
    let noun = |word: &Word<'_>| {
        let mut buffer = [0; 32];
        let cased = matches!(word.shape, Shape::Capital | Shape::Upper | Shape::Lower);
        let may_be = cased && table::may_be_game(word.text);
        let small = if may_be { lower_text(word.text, &mut buffer)? } else { return None };
        table::noun(small, table::number(small))
    };
    words.iter().map(|word| Tag { part: Part::Other, noun: noun(word), verb: None }).collect()
}

/// Several words that stand for one adverb, which may come in between anywhere.
#[rustfmt::skip]
const ADVERBIALS: &[&[&str]] = &[
    &["once", "more"], &["once", "again"], &["yet", "again"], &["for", "the", "first", "time"],
    &["for", "the", "second", "time"], &["in", "public"], &["in", "private"], &["in", "person"], &["in", "vain"],
    &["at", "once"], &["at", "last"], &["at", "length"], &["in", "advance"], &["of", "late"], &["free", "of", "charge"],
    &["on", "the", "spot"], &["so", "far"], &["by", "name"], &["in", "turn"],
];

/// How they open, and how they go on.
static ADVERBIAL_OPENERS: [FirstLetters; 2] = {
    let mut letters = [FirstLetters::NONE, FirstLetters::NONE];
    let mut at = 0;
    while at < ADVERBIALS.len() {
        letters = [letters[0].with(ADVERBIALS[at][0]), letters[1].with(ADVERBIALS[at][1])];
        at += 1;
    }
    letters
};

/// What the words of a sentence are; `shouts` where capitals say nothing, as in a title.
#[must_use]
pub fn tags(words: &[Word<'_>], shouts: bool) -> Vec<Tag> {
    let mut tags: Vec<Tag> = words.iter().map(|word| tag(word, shouts)).collect();
    own_plurals(words, &mut tags);
    for (at, first) in words.iter().enumerate() {
        let rest = words.get(at..).unwrap_or(&[]);
        // "Jan Novak": a given name, no month
        if let ([word, next, ..], Some(tag)) = (rest, tags.get_mut(at))
            && word.text == "Jan"
            && next.shape == Shape::Capital
        {
            tag.part = Part::Other;
        }
        // "will back the plan": a verb
        let will = at.checked_sub(1).and_then(|before| words.get(before));
        if first.text == "back"
            && will
                .is_some_and(|word| is_small(word, &["will", "would", "to", "should", "could", "must", "may", "not"]))
            && let Some(tag) = tags.get_mut(at)
        {
            let known = table::number("back");
            (tag.part, tag.verb) = (Part::Other, table::verb("back", known));
        }
        if !ADVERBIAL_OPENERS.iter().zip(rest).all(|(letters, word)| letters.may_be(word.text)) {
            continue;
        }
        let here = |phrase: &&&[&str]| {
            rest.len() > phrase.len() && phrase.iter().zip(rest).all(|(own, word)| is_small(word, &[own]))
        };
        let Some(phrase) = ADVERBIALS.iter().find(here) else { continue };
        let own = tags.get_mut(at..at + phrase.len()).unwrap_or(&mut []);
        own.fill(Tag { part: Part::Adverb, noun: None, verb: None });
    }
    tags
}

/// Tells the apostrophe of an owner that ends in "s" from a mark of quotation: "the Philippines' president".
fn own_plurals(words: &[Word<'_>], tags: &mut [Tag]) {
    let mut quoted = false;
    for (at, word) in words.iter().enumerate() {
        if !matches!(word.text, "'" | "\u{2019}" | "\u{2018}") {
            continue;
        }
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let touches = before.is_some_and(|before| before.span.end == word.span.start);
        let apart = words.get(at + 1).is_some_and(|next| next.span.start > word.span.end);
        let owner = before.is_some_and(|before| before.text.ends_with('s')) && word.text != "\u{2018}";
        if !touches && !apart {
            quoted = true;
        } else if quoted && touches {
            quoted = false;
        } else if owner
            && touches
            && apart
            && let Some(tag) = tags.get_mut(at)
        {
            tag.part = Part::Possessive;
        }
    }
}

/// Whether `word` may be a verb that is in no table: a verb of saying, a past form, a common verb.
#[must_use]
pub fn is_other_verb(word: &Word<'_>) -> bool {
    word.shape == Shape::Lower
        && (COMMON_VERBS.position(word.text.as_bytes()).is_some()
            || word.small.has(Classes::CUE)
            || word.text.len() > 4
                && !word.text.contains('-')
                && word.text.ends_with("ed")
                && !matches!(word.text, "hundred" | "indeed" | "united"))
}

/// Whether `word` is the mark of a quotation or a bracket that closes.
#[must_use]
#[inline]
pub fn is_small(word: &Word<'_>, list: &[&str]) -> bool {
    is_one_of(word.text, list)
}
