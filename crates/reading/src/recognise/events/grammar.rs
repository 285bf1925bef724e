//! What the words of a sentence can be: a shallow grammar of news English that needs no model.
//!
//! After the "sparse parsing" of the KEDS, TABARI and PETRARCH event coders (Schrodt, Gerner and others): who, verb, whom.

use super::table::{self, Form};
use crate::lexicon::{Classes, calendar, small_classes};
use crate::recognise::names::{Shape, Word};

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
const PREPOSITIONS: &[&str] = &[
    "about", "above", "across", "against", "along", "alongside", "amid", "among", "around", "as", "at", "behind", "below",
    "beside", "between", "beyond", "by", "despite", "during", "for", "from", "in", "inside", "into", "like", "near", "of",
    "off", "on", "onto", "out", "outside", "over", "per", "regarding", "through", "throughout", "to", "toward", "towards",
    "under", "up", "upon", "via", "with", "within", "without", "down", "away", "back", "ahead", "together", "forward",
];
#[rustfmt::skip]
const SUBORDINATORS: &[&str] = &[
    "that", "while", "after", "before", "because", "since", "until", "unless", "if", "although", "though", "when", "whenever",
    "where", "whether", "than", "so", "once", "whereas", "lest", "why", "how", "what",
];
const COORDINATORS: &[&str] = &["and", "or", "but", "nor", "yet", "&"];
#[rustfmt::skip]
const AUXILIARIES: &[&str] = &[
    "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "will", "would", "shall",
    "should", "can", "could", "may", "might", "must", "do", "does", "did", "cannot", "ought", "'ll",
];
#[rustfmt::skip]
const ADVERBS: &[&str] = &[
    "also", "too", "again", "already", "still", "now", "then", "later", "earlier", "soon", "once", "twice", "ever", "just",
    "even", "only", "instead", "meanwhile", "however", "therefore", "first", "further", "long", "thus", "moreover", "yet",
    "far", "almost", "often", "always", "ago", "jointly", "both", "all", "here", "there", "reportedly", "therefore",
    "afterwards", "today", "yesterday", "tomorrow", "tonight", "together",
];
const NEGATIONS: &[&str] = &["not", "never", "n't", "no", "neither", "nor", "hardly", "barely", "rarely"];
#[rustfmt::skip]
const DETERMINERS: &[&str] = &[
    "the", "a", "an", "his", "her", "their", "its", "our", "my", "your", "this", "these", "those", "some", "any", "every",
    "each", "several", "many", "two", "three", "four", "five", "six", "more", "most", "other", "another", "such", "few",
    "dozens", "hundreds", "thousands",
];
const PRONOUNS: &[&str] = &["it", "they", "he", "she", "we", "i", "you", "them", "him", "us", "itself", "themselves"];
#[rustfmt::skip]
const TIMES: &[&str] = &[
    "today", "yesterday", "tomorrow", "tonight", "week", "month", "year", "day", "days", "weeks", "months", "years",
    "morning", "afternoon", "evening", "night", "last", "next", "late", "early", "overnight", "weekend", "noon", "midnight",
    "recently", "earlier", "later", "recent",
];
/// Past forms and present ones of common verbs that tell no act.
#[rustfmt::skip]
const COMMON_VERBS: &[&str] = &[
    "became", "becomes", "came", "comes", "continue", "continues", "fell", "felt", "feels", "found", "gave", "gives", "got",
    "goes", "went", "grew", "keeps", "knew", "knows", "led", "leads", "left", "lies", "lost", "made", "makes", "means", "meant",
    "need", "needs", "owns", "put", "ran", "remain", "remains", "rose", "said", "saw", "say", "says", "seem", "seems", "sees",
    "sent", "shows", "spoke", "stands", "stood", "takes", "told", "took", "tries", "tried", "turns", "uses", "wants", "want",
    "won", "wins", "works", "infringe", "lets", "let",
];

fn is(list: &[&str], word: &str) -> bool {
    list.contains(&word)
}

/// What is known of `word`; `shouts` where capitals say nothing, as in a title.
#[must_use]
pub fn tag(word: &Word<'_>, shouts: bool) -> Tag {
    let none = |part| Tag { part, noun: None, verb: None };
    match word.shape {
        Shape::Possessive => return none(Part::Possessive),
        Shape::Number | Shape::Uncased => return none(Part::Other),
        Shape::Mark(mark) => {
            return none(match mark {
                ',' => Part::Comma,
                '"' | '“' | '”' | '‘' | '’' | '\'' | '«' | '»' => Part::Quote,
                '-' | '–' | '—' | '/' | '‐' | '‑' => Part::Dash,
                '$' | '£' | '€' | '¥' | '%' => Part::Other,
                '\\' => Part::Adverb,
                _ => Part::Stop,
            });
        }
        Shape::Capital | Shape::Upper | Shape::Lower => {}
    }
    let mut buffer = [0; 32];
    let Some(small) =
        dateline_text::fold::lower(word.text, &mut buffer).and_then(|word| core::str::from_utf8(word).ok())
    else {
        return none(Part::Other);
    };
    // A capital inside a sentence makes a name of it.
    let pronoun = small != "us" && is(PRONOUNS, small);
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
    } else if is(NEGATIONS, small) {
        Part::Negation
    } else if is(AUXILIARIES, small) {
        Part::Auxiliary
    } else if small.ends_with("n't") || small.ends_with("n’t") {
        Part::Negation
    } else if is(SUBORDINATORS, small) {
        Part::Subordinator
    } else if is(COORDINATORS, small) {
        Part::Coordinator
    } else if is(PREPOSITIONS, small) {
        Part::Preposition
    } else if is(TIMES, small) || small.len() > 3 && calendar::is_calendar(small) {
        Part::Time
    } else if is(DETERMINERS, small) {
        Part::Determiner
    } else if is(PRONOUNS, small) {
        Part::Pronoun
    } else if is(ADVERBS, small)
        || small.len() > 4
            && small.ends_with("ly")
            && table::verb(small).is_none()
            && !matches!(small, "ally" | "reply")
    {
        Part::Adverb
    } else {
        Part::Other
    };
    let (noun, verb) = (table::noun(small), table::verb(small));
    // Words of a name are no verbs; in a title in title case they may be.
    Tag { part, noun, verb: verb.filter(|_| !name && matches!(part, Part::Other | Part::Auxiliary)) }
}

/// Whether `word` may be a verb that is in no table: a verb of saying, a past form, a common verb.
#[must_use]
pub fn is_other_verb(word: &Word<'_>) -> bool {
    word.shape == Shape::Lower
        && (is(COMMON_VERBS, word.text)
            || small_classes(word.text).has(Classes::CUE)
            || word.text.len() > 4
                && !word.text.contains('-')
                && word.text.ends_with("ed")
                && !matches!(word.text, "hundred" | "indeed" | "united"))
}

/// Whether `word` is the mark of a quotation or a bracket that closes.
#[must_use]
pub fn is_small(word: &Word<'_>, list: &[&str]) -> bool {
    list.iter().any(|own| own.eq_ignore_ascii_case(word.text))
}
