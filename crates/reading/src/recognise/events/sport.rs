//! Games: sentences on sport tell no act between states, whatever their verbs are.

use super::actors::{Named, Naming};
use super::grammar::{Part, Tag};
use super::table;
use crate::recognise::names::{Shape, Word};
use dateline_text::list::{WordList, word_list};

/// Words of winning and losing, which are no sport by themselves.
#[rustfmt::skip]
static RESULTS: WordList = word_list![
    "beat", "beaten", "beating", "beats", "clash", "defeat", "defeated", "defeating", "defeats", "downed", "draw", "drew", "edge", "edged", "eliminated", "face", "faced", "faces", "hammered", "host", "led", "lose", "lost", "outplayed", "overcame", "play", "played", "playing", "plays", "routed", "thrash", "thrashed", "trailed", "upset", "victory", "win", "winning", "wins", "won",
];

/// Those that say so even beside a word that need not be about sport.
#[rustfmt::skip]
static CLEAR: WordList = word_list![
    "beat", "beaten", "beating", "beats", "defeated", "defeats", "drew", "lost", "outplayed", "routed", "thrash", "thrashed", "victory", "win", "winning", "wins", "won",
];
/// Words of sport that stand as often for something else.
#[rustfmt::skip]
static LOOSE: WordList = word_list![
    "bout", "defender", "defenders", "friendly", "game", "games", "goal", "goals", "header", "match", "matches", "opener", "penalties", "penalty", "pitch", "race", "races", "runs", "squad", "squads", "title", "titles", "win",
];

/// How much the words `from..to` are about a game: two or more is enough.
#[must_use]
pub fn weight(words: &[Word<'_>], tags: &[Tag]) -> usize {
    let (mut weight, mut sure) = (0, false);
    for (at, (word, tag)) in words.iter().zip(tags).enumerate() {
        // "the Arab League"
        let body = word.is_capital() && at > 0 && words.get(at - 1).is_some_and(|before| before.text == "Arab");
        if tag.noun.is_some_and(table::is_game) && !body && !gains(words, at) {
            weight += 1;
            sure |= !is(&LOOSE, word);
        }
        // "2-1", "21–14"
        let number = |at: usize| {
            words.get(at).is_some_and(|word| {
                word.shape == Shape::Number
                    && word.text.len() < 4
                    && word.text.bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        let dash = words.get(at + 1).is_some_and(|mark| matches!(mark.shape, Shape::Mark('-' | '–')));
        // "voted 97-0", "by 52-48": a vote, no result
        let vote =
            || words.iter().any(|word| matches!(word.text, "vote" | "voted" | "votes" | "voting" | "abstentions"));
        if number(at) && dash && number(at + 2) && !vote() {
            weight += 2;
        }
    }
    // "led a mission with the goal of peace" is no game, "won the match" is.
    let tells = |list: &WordList| {
        let mut all = words.iter().enumerate();
        all.any(|(at, word)| word.shape == Shape::Lower && is(list, word) && !gains(words, at))
    };
    if weight > 0 && (sure && tells(&RESULTS) || tells(&CLEAR)) { weight + 1 } else { weight }
}

/// What states win from each other.
#[rustfmt::skip]
static PRIZES: WordList = word_list![
    "acceptance", "access", "aid", "approval", "backing", "concessions", "freedom", "help", "recognition", "release", "role", "support",
];

/// Whether the word at `at` is the verb "to win", of what states win: "to win support".
fn gains(words: &[Word<'_>], at: usize) -> bool {
    const NEAR: usize = 5;
    let before = at.checked_sub(1).and_then(|at| words.get(at)).map_or("", |word| word.text);
    let prize = || words.iter().skip(at + 1).take(NEAR).any(|word| is(&PRIZES, word));
    words.get(at).is_some_and(|word| word.text == "win")
        && matches!(before, "to" | "help" | "helped" | "would" | "could")
        && prize()
}

/// Whether the name of a state has a verb in the plural, as its team has: "Italy are through".
#[must_use]
pub fn is_team(words: &[Word<'_>], tags: &[Tag], named: &[Named<'_>]) -> bool {
    named.iter().filter(|one| one.naming == Naming::State).any(|one| {
        let Some(at) = words.iter().position(|word| word.span.start == one.span.start) else { return false };
        let Some(to) = words.iter().position(|word| word.span.end == one.span.end) else { return false };
        let (Some(first), Some(last), Some(verb)) = (words.get(at), words.get(to), words.get(to + 1)) else {
            return false;
        };
        let plural = matches!(verb.text, "are" | "were" | "have");
        // "the US are", "the Netherlands were", "Chad and Niger have", "ties with Chad are"
        let alone = at == 0
            || tags.get(at - 1).is_some_and(|tag| matches!(tag.part, Part::Stop | Part::Quote | Part::Subordinator));
        plural && alone && first.shape == Shape::Capital && !last.text.ends_with('s')
    })
}

fn is(list: &WordList, word: &Word<'_>) -> bool {
    list.position(word.text.as_bytes()).is_some()
}
