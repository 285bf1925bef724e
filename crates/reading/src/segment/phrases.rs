//! Known phrases of publishing systems, from `assets/phrases.tsv`.

use super::shape::{End, Shape};
use crate::lexicon::openings::Openings;
use dateline_model::rule::Kind;
use dateline_text::fold::normal;

/// Where in a line a phrase must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// It is the whole line.
    Whole,
    /// It opens the line.
    Start,
    /// It stands anywhere in a short line.
    Any,
}

/// What a line opens: what the lines after it are likely to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// Nothing.
    Nothing,
    /// Headlines that link to other stories, within the story or after it.
    Links,
    /// Headlines and openings of other stories, after the story.
    Teasers,
    /// A comment form, after the story.
    Comments,
}

/// One phrase in the normal form of [`normal`].
#[derive(Debug)]
pub struct Phrase {
    /// The words.
    pub words: &'static str,
    /// What a line with it is.
    pub kind: Kind,
    /// Where it must stand.
    pub place: Anchor,
    /// Whether it counts only outside the story.
    pub weak: bool,
    /// What it opens.
    pub opens: Opens,
}

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));

/// Longest phrase in words; no more of a line is folded for phrases at its start.
const LONGEST: usize = 14;

/// Lines with more words are searched for phrases at their start only; for long phrases somewhat longer ones too.
const SHORT: u32 = 14;
const MIDDLING: u32 = 28;

/// So many words a long phrase has at least, and one that may stand anywhere at most.
const TOLD: usize = 5;
const MOST: usize = 8;

/// The phrase that says most about `line`.
#[must_use]
pub fn find(line: &str, shape: &Shape) -> Option<&'static Phrase> {
    let short = shape.words <= SHORT;
    let least = if short { 1 } else { TOLD };
    // Most paragraphs open with a word that no phrase opens with.
    if shape.words > MIDDLING && from(&normal(line, 1)).is_none() {
        return None;
    }
    let folded = normal(line, LONGEST + 1);
    if folded.is_empty() {
        return None;
    }
    // Where no phrase opens as its first word does, none is all of it, and none opens it.
    let first = folded.split(' ').next().and_then(from);
    let whole = || from(&folded).and_then(|phrases| at(phrases, &folded, Anchor::Whole));
    let opens = || whole().or_else(|| at_start(&folded, line, shape));
    first.and_then(|_| opens()).or_else(|| (shape.words <= MIDDLING).then(|| anywhere(&folded, least)).flatten())
}

/// How the phrases open; they fill a tenth of the bits.
static OPENINGS: Openings<128> = {
    let mut openings = Openings::NONE;
    let mut at = 0;
    while at < PHRASES.len() {
        openings = openings.with(PHRASES[at].words);
        at += 1;
    }
    openings
};

/// The phrases from `words` on, where any starts so.
fn from(words: &str) -> Option<&'static [Phrase]> {
    // Most words open no phrase, and three letters tell.
    if words.len() > 2 && !OPENINGS.may_open(words.as_bytes()) {
        return None;
    }
    let rest = PHRASES.get(PHRASES.partition_point(|phrase| phrase.words < words)..)?;
    rest.first().filter(|phrase| phrase.words.starts_with(words)).map(|_| rest)
}

/// The phrase among `phrases` that is `words` and must stand at `place`.
fn at(phrases: &'static [Phrase], words: &str, place: Anchor) -> Option<&'static Phrase> {
    phrases.iter().take_while(|phrase| phrase.words == words).find(|phrase| phrase.place == place)
}

/// The longest phrase that opens the line.
fn at_start(folded: &str, line: &str, shape: &Shape) -> Option<&'static Phrase> {
    let mut best = None;
    for (count, (end, _)) in folded.match_indices(' ').chain([(folded.len(), "")]).enumerate() {
        let words = folded.get(..end)?;
        let Some(phrases) = from(words) else { break };
        if let Some(phrase) = at(phrases, words, Anchor::Start)
            && is_certain(phrase, count + 1, line, shape)
        {
            best = Some(phrase);
        }
    }
    best
}

/// Whether a phrase of `count` words at the start of a longer line makes it junk: the longer the
/// phrase and the less the line looks like a paragraph, the likelier.
fn is_certain(phrase: &Phrase, count: usize, line: &str, shape: &Shape) -> bool {
    let paragraph = shape.words >= 20 && shape.is_closed();
    if count >= 4 || !phrase.words.is_ascii() {
        return true;
    }
    if count == 3 {
        return !paragraph || matches!(phrase.kind, Kind::Widget | Kind::CommentForm | Kind::Copyright);
    }
    // One or two words: a colon or a bar must follow, or the line must not look like a sentence.
    let words = phrase.words.len() + 2;
    let near = line
        .char_indices()
        .take_while(|(at, _)| *at <= words)
        .any(|(_, mark)| matches!(mark, ':' | '|' | '»' | '›' | '–' | '—' | '©'));
    near || (count == 2 && shape.end == End::Open && shape.words <= 16)
        || (count == 1 && shape.words <= 4 && !shape.is_closed())
}

/// A phrase of `least` words anywhere in a short line.
fn anywhere(folded: &str, least: usize) -> Option<&'static Phrase> {
    let starts = || core::iter::once(0).chain(folded.match_indices(' ').map(|(at, _)| at + 1));
    for start in starts() {
        let rest = folded.get(start..)?;
        // No phrase that may stand anywhere is shorter than what is asked here.
        if !OPENINGS.may_open(rest.as_bytes()) {
            continue;
        }
        for (count, (end, _)) in rest.match_indices(' ').chain([(rest.len(), "")]).enumerate().take(MOST) {
            let words = rest.get(..end)?;
            let Some(phrases) = from(words) else { break };
            if let Some(phrase) = at(phrases, words, Anchor::Any).filter(|_| count + 1 >= least) {
                return Some(phrase);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expect: Option<Kind>) {
        let shape = Shape::of(line, None);
        assert_eq!(find(line, &shape).map(|phrase| phrase.kind), expect, "{line:?}");
    }

    #[test]
    fn known_phrases() {
        check("↑ Back to top", Some(Kind::PageChrome));
        check("Post a Comment", Some(Kind::CommentForm));
        check("37 Comments", Some(Kind::CommentForm));
        check("You may also like:", Some(Kind::RelatedLink));
        check("Also read: Rivers rise again", Some(Kind::RelatedLink));
        check("ADVERTISEMENT", Some(Kind::ForeignAdvert));
        check("Sign up for our newsletter to get the best stories", Some(Kind::Subscribe));
        check(
            "We use cookies to improve your experience on this site and to show you adverts that may interest you.",
            Some(Kind::Widget),
        );
        check("続きを読む", Some(Kind::RelatedLink));
        check("Plug-in error: the API key is missing", Some(Kind::Widget));
    }

    #[test]
    fn sentences_of_stories_are_left_alone() {
        for line in [
            "More in sorrow than in anger, he said.",
            "Tags of gold were found in the tomb, the ministry said on Monday, and more were expected in the coming weeks of digging.",
            "Comments by the minister drew anger across the region.",
            "Share prices fell on Monday after the vote, with banks and exporters leading the losses across the region.",
            "Subscribe to the view that talks will fail and you will not be alone, one diplomat said, adding that few in the capital hold out hope.",
            "Error after error cost the team the match.",
            "",
        ] {
            check(line, None);
        }
    }

    #[test]
    fn phrases_are_in_normal_form() {
        for phrase in PHRASES {
            assert_eq!(normal(&phrase.words.replace('#', "7"), 99), phrase.words);
            assert!(phrase.words.split(' ').count() <= LONGEST, "{}", phrase.words);
            assert!(phrase.words.len() > 2 || phrase.place != Anchor::Any, "{}", phrase.words);
        }
        assert!(PHRASES.is_sorted_by_key(|phrase| phrase.words));
    }
}
