//! Games: sentences on sport tell no act between states, whatever their verbs are.

use super::grammar::Tag;
use super::table;
use crate::recognise::names::{Shape, Word};

/// Words of winning and losing, which are no sport by themselves.
#[rustfmt::skip]
const RESULTS: &[&str] = &[
    "beat", "beats", "beaten", "beating", "defeat", "defeats", "defeated", "defeating", "edged", "edge", "thrash", "thrashed",
    "hammered", "won", "win", "wins", "winning", "lost", "lose", "drew", "draw", "faced", "face", "faces", "play", "plays", "played",
    "playing", "overcame", "eliminated", "downed", "upset", "routed", "outplayed", "trailed", "led", "victory", "clash", "host",
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
        result |= word.shape == Shape::Lower && RESULTS.contains(&word.text);
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
