//! The tables of `assets/events/`: what tells an act, and what single words are.
//!
//! Patterns are written from the definitions of PLOVER's types and modes; `assets/events/patterns.tsv` says how.

use crate::lexicon::openings::{FoldedOpenings, Openings};
use dateline_model::event::{Act, Context};

/// How a pattern works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A verb whose subject does it to somebody.
    Verb,
    /// A verb that several do alike.
    MutualVerb,
    /// A verb whose subject it is done to by whom the pattern ends in: "drew criticism from".
    Turned,
    /// A noun for the act.
    Noun,
    /// A noun for what several do alike.
    MutualNoun,
    /// A verb before "to" and another, which says what somebody means to do.
    Intent,
    /// The same, by which the other verb is refused.
    Refusal,
    /// An adjective after "to be".
    State,
}

/// One row of the table of patterns.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    /// What kind of act it tells.
    pub act: Act,
    /// The mode; empty where there is none.
    pub mode: &'static str,
    /// A bit for each context.
    pub contexts: u32,
    /// How it works.
    pub kind: Kind,
    /// Where its steps stand.
    steps: (u16, u16),
}

/// What comes next in a pattern.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Some words, or none.
    Gap,
    /// Who it is done to.
    Target,
    /// It is done to whose the thing is that the words before name.
    Owner,
    /// One of these words, by number.
    Words(&'static [u16]),
}

/// The form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// "attack"
    Base,
    /// "attacks"
    Third,
    /// "attacked", which may be a participle as well.
    Past,
    /// "withdrawn"
    Participle,
    /// "attacking"
    Ing,
}

/// What a noun behind the name of a state makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noun {
    /// It acts for the state.
    State,
    /// Armed groups, the crowd: they act in protests and attacks only.
    Crowd,
    /// A company.
    Firm,
    /// A person for themselves.
    Private,
    /// What is made, shown, played or traded somewhere.
    Work,
}

/// A word of the tables.
#[derive(Clone, Copy, Debug)]
struct Known {
    word: &'static str,
    people: Option<Noun>,
    contexts: u32,
    game: bool,
}

/// A gap, who it is done to, and whose thing it is, among the steps.
const GAP: u16 = u16::MAX;
const TARGET: u16 = u16::MAX - 1;
const OWNER: u16 = u16::MAX - 2;

include!(concat!(env!("OUT_DIR"), "/events.rs"));

impl Pattern {
    /// A pattern of one word that stands in no table.
    #[must_use]
    pub fn plain(act: Act, kind: Kind) -> Self {
        Self { act, mode: "", contexts: 0, kind, steps: (0, 0) }
    }

    /// Whether it is a verb with an object and no more.
    #[must_use]
    pub fn is_direct(&self) -> bool {
        self.kind == Kind::Verb && STEPS.get(usize::from(self.steps.0)..usize::from(self.steps.1)) == Some(&[TARGET])
    }

    /// What comes after its first word.
    pub fn steps(&self) -> impl Iterator<Item = Step> {
        let mut rest = STEPS.get(usize::from(self.steps.0)..usize::from(self.steps.1)).unwrap_or(&[]);
        core::iter::from_fn(move || {
            let (first, after) = rest.split_first()?;
            rest = after;
            Some(match *first {
                GAP => Step::Gap,
                TARGET => Step::Target,
                OWNER => Step::Owner,
                count => {
                    let (words, after) = rest.split_at_checked(usize::from(count))?;
                    rest = after;
                    Step::Words(words)
                }
            })
        })
    }
}

/// The number of a word of the tables, which is in small letters.
#[must_use]
pub fn number(word: &str) -> Option<u16> {
    // Words stand by their first two letters; what is none, second, stands before "a" or behind "z".
    let mut bytes = word.bytes();
    let letter = usize::from(bytes.next()?.checked_sub(b'a').filter(|letter| *letter < 26)?);
    let second = bytes.next().map_or(0, |letter| letter.clamp(b'a' - 1, b'z' + 1) - (b'a' - 1));
    let pair = letter * 28 + usize::from(second);
    let from = usize::from(*FIRST.get(pair)?);
    let bucket = WORDS.get(from..usize::from(*FIRST.get(pair + 1)?))?;
    // All have the same first letter, and most are told apart by the next few.
    let sought = next(word);
    let at = bucket.binary_search_by(|known| next(known.word).cmp(&sought).then_with(|| known.word.cmp(word))).ok()?;
    u16::try_from(from + at).ok()
}

/// The second to the fifth byte of `word` as a number, the first the most significant, nothing (0) behind the last.
fn next(word: &str) -> u32 {
    match *word.as_bytes() {
        [_, a, b, c, d, ..] => u32::from_be_bytes([a, b, c, d]),
        [_, a, b, c] => u32::from_be_bytes([a, b, c, 0]),
        [_, a, b] => u32::from_be_bytes([a, b, 0, 0]),
        [_, a] => u32::from_be_bytes([a, 0, 0, 0]),
        _ => 0,
    }
}

/// What the noun of that number makes of a state before it.
#[must_use]
pub fn people(word: u16) -> Option<Noun> {
    WORDS.get(usize::from(word))?.people
}

/// The contexts that the word of that number tells, a bit for each.
#[must_use]
pub fn contexts(word: u16) -> u32 {
    WORDS.get(usize::from(word)).map_or(0, |known| known.contexts)
}

/// How words of sport open.
static GAME_OPENINGS: FoldedOpenings = {
    let mut openings = FoldedOpenings::NONE;
    let mut at = 0;
    while at < WORDS.len() {
        if WORDS[at].game {
            openings = openings.with(WORDS[at].word);
        }
        at += 1;
    }
    openings
};

/// Whether `word`, in any case, singular or plural, may be one of sport: most are told by their first two letters.
#[must_use]
pub fn may_be_game(word: &str) -> bool {
    GAME_OPENINGS.may_open(word)
}

/// Whether the word of that number is one of sport.
#[must_use]
pub fn is_game(word: u16) -> bool {
    WORDS.get(usize::from(word)).is_some_and(|known| known.game)
}

/// The patterns that the verb of that number opens.
pub fn of_verb(word: u16) -> impl Iterator<Item = &'static Pattern> {
    of(&VERBS, word)
}

/// The patterns that the noun of that number opens.
pub fn of_noun(word: u16) -> impl Iterator<Item = &'static Pattern> {
    of(&NOUNS, word)
}

/// The patterns that the adjective of that number opens.
pub fn of_state(word: u16) -> impl Iterator<Item = &'static Pattern> {
    of(&STATES, word)
}

fn of(heads: &'static [(u16, u16)], word: u16) -> impl Iterator<Item = &'static Pattern> {
    let from = heads.partition_point(|(head, _)| *head < word);
    let rest = heads.get(from..).unwrap_or(&[]).iter().take_while(move |(head, _)| *head == word);
    rest.filter_map(|(_, at)| PATTERNS.get(usize::from(*at)))
}

/// How the irregular forms open.
static IRREGULAR_OPENINGS: Openings<32> = {
    let mut openings = Openings::NONE;
    let mut at = 0;
    while at < IRREGULAR.len() {
        openings = openings.with(IRREGULAR[at].0);
        at += 1;
    }
    openings
};

/// The lemma and form of a verb that is irregular.
fn irregular(word: &str) -> Option<(u16, Form)> {
    // Most words are told by their first letters.
    if !IRREGULAR_OPENINGS.may_open(word.as_bytes()) {
        return None;
    }
    let at = IRREGULAR.binary_search_by(|(form, ..)| (*form).cmp(word)).ok()?;
    IRREGULAR.get(at).map(|(_, lemma, form)| (*lemma, *form))
}

/// Whether the word of that number is a verb of the tables.
fn is_verb(word: u16) -> bool {
    of_verb(word).next().is_some()
}

/// Whether `word` is the infinitive of the verb of that number.
#[must_use]
pub fn is_lemma(lemma: u16, word: &str) -> bool {
    WORDS.get(usize::from(lemma)).is_some_and(|known| known.word == word)
}

/// The verb of the tables that `word`, in small letters, is a form of; `own` is the number of the word as it stands.
#[must_use]
pub fn verb(word: &str, own: Option<u16>) -> Option<(u16, Form)> {
    if let Some(found) = irregular(word) {
        return Some(found);
    }
    match word {
        "is" | "are" | "am" => return number("be").map(|be| (be, Form::Third)),
        "were" => return number("be").map(|be| (be, Form::Past)),
        _ => {}
    }
    let stem = |stem: &str| number(stem).filter(|at| is_verb(*at));
    if let Some(at) = own.filter(|at| is_verb(*at)) {
        return Some((at, Form::Base));
    }
    let with = |head: &str, tail: &str| {
        let mut buffer = [0_u8; 32];
        let length = head.len() + tail.len();
        buffer.get_mut(..head.len())?.copy_from_slice(head.as_bytes());
        buffer.get_mut(head.len()..length)?.copy_from_slice(tail.as_bytes());
        stem(core::str::from_utf8(buffer.get(..length)?).ok()?)
    };
    // "stopped", "planning": the last letter is doubled.
    let single = |head: &str| {
        let mut letters = head.chars().rev();
        let (last, before) = (letters.next()?, letters.next()?);
        if last == before { stem(head.get(..head.len() - last.len_utf8())?) } else { None }
    };
    // "raped" is of "rape": of "rap" it would be "rapped".
    let both = |head: &str| with(head, "e").or_else(|| stem(head)).or_else(|| single(head));
    if let Some(head) = word.strip_suffix("ied") {
        return with(head, "y").map(|at| (at, Form::Past));
    }
    if let Some(head) = word.strip_suffix("ed") {
        return both(head).map(|at| (at, Form::Past));
    }
    if let Some(head) = word.strip_suffix("ing") {
        return both(head).map(|at| (at, Form::Ing));
    }
    if let Some(found) = word.strip_suffix("ies").and_then(|head| with(head, "y")) {
        return Some((found, Form::Third));
    }
    let head = word.strip_suffix('s')?;
    // "passes", "goes"; "planes" is none of "plan"
    let hisses = |head: &&str| ["s", "x", "z", "ch", "sh", "o"].iter().any(|end| head.ends_with(end));
    let found = stem(head).or_else(|| head.strip_suffix('e').filter(hisses).and_then(stem));
    found.map(|at| (at, Form::Third))
}

/// The number of a noun, which is in small letters, singular or plural; `own` is the number of the word as it stands.
#[must_use]
pub fn noun(word: &str, own: Option<u16>) -> Option<u16> {
    if own.is_some() {
        return own;
    }
    if let Some(head) = word.strip_suffix("men") {
        let mut buffer = [0_u8; 32];
        let length = head.len() + 3;
        buffer.get_mut(..head.len())?.copy_from_slice(head.as_bytes());
        buffer.get_mut(head.len()..length)?.copy_from_slice(b"man");
        return number(core::str::from_utf8(buffer.get(..length)?).ok()?);
    }
    if let Some(head) = word.strip_suffix("ies") {
        let mut buffer = [0_u8; 32];
        let length = head.len() + 1;
        buffer.get_mut(..head.len())?.copy_from_slice(head.as_bytes());
        *buffer.get_mut(head.len())? = b'y';
        if let Some(found) = number(core::str::from_utf8(buffer.get(..length)?).ok()?) {
            return Some(found);
        }
    }
    let head = word.strip_suffix('s')?;
    number(head).or_else(|| number(head.strip_suffix('e')?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_lead_to_their_verbs() {
        for (word, lemma, form) in [
            ("attacked", "attack", Form::Past),
            ("agrees", "agree", Form::Third),
            ("withdrew", "withdraw", Form::Past),
            ("withdrawn", "withdraw", Form::Participle),
            ("denied", "deny", Form::Past),
            ("denies", "deny", Form::Third),
            ("banned", "ban", Form::Past),
            ("imposing", "impose", Form::Ing),
            ("putting", "put", Form::Ing),
            ("clashes", "clash", Form::Third),
            ("met", "meet", Form::Past),
        ] {
            assert_eq!(verb(word, number(word)), number(lemma).map(|at| (at, form)), "{word}");
        }
        for word in ["", "s", "ed", "ing", "planes", "banana", "unitedstatesofamericaandsomemoreletters"] {
            assert_eq!(verb(word, number(word)), None, "{word}");
        }
        assert_eq!(noun("treaties", number("treaties")), number("treaty"));
        assert_eq!(noun("gunmen", number("gunmen")), number("gunman"));
        assert!(noun("zebra", number("zebra")).is_none());
    }

    #[test]
    fn nouns_stand_in_the_singular() {
        // With both in the table, the plural would be another word.
        const OTHERS: [&str; 11] = [
            "as", "customs", "goods", "olympics", "playoffs", "remains", "rights", "runs", "thanks", "towards",
            "wickets",
        ];
        for known in &WORDS {
            let alone = known.word.strip_suffix('s').is_none_or(|head| number(head).is_none());
            assert!(alone || OTHERS.contains(&known.word), "{}", known.word);
        }
    }

    #[test]
    fn every_pattern_can_be_walked() {
        for pattern in &PATTERNS {
            let steps: Vec<Step> = pattern.steps().collect();
            assert!(!matches!(steps.last(), Some(Step::Gap)), "{pattern:?} ends in a gap");
        }
    }
}
