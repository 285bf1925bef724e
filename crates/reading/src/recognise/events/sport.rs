//! Games: sentences on sport tell no act between states, whatever their verbs are.

use super::grammar::Tag;
use super::table;
use crate::recognise::names::{Shape, Word};
use dateline_text::list::{WordList, word_list};

/// Words of winning and losing, which are no sport by themselves.
#[rustfmt::skip]
static RESULTS: WordList = word_list![
    "beat", "beaten", "beating", "beats", "clash", "defeat", "defeated", "defeating", "defeats", "downed", "draw", "drew", "edge", "edged", "eliminated", "face", "faced", "faces", "hammered", "host", "led", "lose", "lost", "outplayed", "overcame", "play", "played", "playing", "plays", "routed", "thrash", "thrashed", "trailed", "upset", "victory", "win", "winning", "wins", "won",
];

/// How much the words `from..to` are about a game: two or more is enough.
#[must_use]
pub fn weight(words: &[Word<'_>], tags: &[Tag]) -> usize {
    let mut weight = 0;
    let mut result = false;
    for (at, (word, tag)) in words.iter().zip(tags).enumerate() {
        if tag.noun.is_some_and(table::is_game) {
            weight += 1;
        }
        result |= word.shape == Shape::Lower && RESULTS.position(word.text.as_bytes()).is_some();
        // "2-1", "21–14"
        let number = |at: usize| {
            words.get(at).is_some_and(|word| {
                word.shape == Shape::Number
                    && word.text.len() < 4
                    && word.text.bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        let dash = words.get(at + 1).is_some_and(|mark| matches!(mark.shape, Shape::Mark('-' | '–')));
        if number(at) && dash && number(at + 2) {
            weight += 2;
        }
    }
    if weight > 0 && result { weight + 1 } else { weight }
}
