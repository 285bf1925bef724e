//! What somebody promises, threatens or refuses to do: the verb behind "to", and whom it is towards.

use super::grammar::Part;
use super::matching::{best, ends};
use super::scene::Scene;
use super::table::{self, Form, Pattern};

/// The first verb of the tables behind "to" at `to`, and what it tells.
pub fn infinitive(scene: &Scene<'_, '_>, at: usize, to: usize) -> Option<(usize, &'static Pattern, Option<usize>)> {
    // "offered on Tuesday to mediate", "refused for a third day to answer", "agreed in principle to sell"
    let to = scene.time_phrase(to).unwrap_or(to);
    let near = |mark: &usize| {
        *mark < to + 2 || scene.group_at(*mark).is_none() && !scene.is_verb(*mark) && !ends(scene, *mark)
    };
    let mark = (at + 1..(to + 4).min(scene.end)).take_while(near).find(|mark| scene.is(*mark, &["to"]))?;
    // "decide whether to attack"
    if scene.is(mark - 1, &["whether"]) {
        return None;
    }
    let mut verb = mark + 1;
    while scene.part(verb) == Some(Part::Adverb) || scene.is(verb, &["be"]) {
        verb += 1;
    }
    let (lemma, form) = scene.tag(verb)?.verb?;
    // "to let", "to cut": as the past is.
    if form != Form::Base && !(form == Form::Past && table::is_lemma(lemma, scene.word(verb)?.text)) {
        return None;
    }
    let (pattern, found) = best(scene, verb, table::of_verb(lemma))?;
    Some((verb, pattern, found.target))
}
