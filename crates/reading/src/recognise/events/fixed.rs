//! Fixed phrases in which a word of the table tells no act: "a police station", "committed crimes", "a public offering".

use super::grammar::Part;
use super::groups::Group;
use super::lists;
use super::matching::Match;
use super::scene::Scene;
use super::table::{Form, Pattern};
use crate::recognise::names::Shape;
use dateline_model::event::Act;

/// How far behind a verb what belongs to it stands.
const NEAR: usize = 5;

/// Whether the verb at `at`, in that form, is part of a fixed phrase.
pub fn is_phrase(scene: &Scene<'_, '_>, at: usize, form: Form, pattern: &Pattern) -> bool {
    let before = at.wrapping_sub(1);
    let near = |words: &[&str]| (at + 1..at + NEAR).any(|to| scene.is(to, words));
    // "an initial public offering to Oslo"
    form == Form::Ing && scene.is(before, &["public", "share", "stock"]) && scene.is(at, &["offering"])
        || form == Form::Base && scene.is(at, &["station"]) && scene.is(before, lists::STATIONS)
        || pattern.act == Act::Agree
            && scene.is(at, &["commit", "commits", "committed", "committing"])
            && near(lists::OFFENCES)
        // "is charging ahead on its plans"
        || scene.is(at + 1, &["ahead"]) && scene.is(at, &["charge", "charges", "charged", "charging"])
        // "set himself on fire"
        || matches!(pattern.act, Act::Coerce | Act::Assault)
            && scene.word(at + 1).is_some_and(|word| word.text.ends_with("self") || word.text.ends_with("selves"))
        // "hopes to seize it from Chad": what, nobody says here
        || pattern.mode == "seize" && scene.is(at + 1, &["it"]) && scene.is(at + 2, &["from"])
        || scene.is(at, &["seize", "seizes", "seized", "seizing"]) && scene.is(at + 1, &["on", "upon"])
        // "freed three men and sent them to Chad"
        || pattern.act == Act::Aid
            && scene.is(at, &["send", "sends", "sent", "sending"])
            && scene.is(at + 1, &["them", "him", "her"])
        // "a prison, dubbed the “Hilton”"
        || pattern.act == Act::Disapprove
            && scene.part(before) == Some(Part::Comma)
            && (quote(scene, at + 1)
                || scene.part(at + 1) == Some(Part::Determiner) && quote(scene, at + 2))
        // "calls a “cowardly act by Oman”": names it, and rings nobody up
        || pattern.act == Act::Consult && scene.is(at, lists::CALL) && names(scene, at)
}

/// Whether the verb of calling at `at` gives something a name: "what he calls a", "called it".
fn names(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.is(at + 1, &["a", "an"]) && quote(scene, at + 2) || quote(scene, at + 1) || is_what(scene, at)
}

/// Whether a quotation opens at `at`.
fn quote(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.word(at).is_some_and(|word| matches!(word.shape, Shape::Mark('“' | '"' | '‘' | '«')))
}

/// Whether the clause of the verb at `at` opens with "what": "what the premier calls".
fn is_what(scene: &Scene<'_, '_>, at: usize) -> bool {
    (at.saturating_sub(NEAR).max(scene.start)..at)
        .rev()
        .take_while(|back| !scene.is_verb(*back) && !matches!(scene.part(*back), Some(Part::Stop | Part::Comma)))
        .any(|back| scene.is(back, &["what"]))
}

/// Whether the verb at `at` only gives a name to what two have between them: "what he calls the thaw between Chad and Niger".
pub fn names_theirs(scene: &Scene<'_, '_>, at: usize) -> bool {
    const FAR: usize = 12;
    scene.is(at, lists::CALL)
        && is_what(scene, at)
        && (at + 1..(at + FAR).min(scene.end)).any(|to| scene.is(to, &["between"]))
}

/// Whether what gives way at `at` is another's: "tried to soften Chad's rhetoric".
pub fn softens_other(scene: &Scene<'_, '_>, at: usize, found: &Match) -> bool {
    let owns = |group: &Group<'_>| group.owns || scene.part(group.to) == Some(Part::Possessive);
    scene.is(at, &["soften", "softens", "softened", "softening", "temper", "tempered", "moderate", "moderated"])
        && scene.groups.iter().any(|group| group.from > at && group.from < found.to && owns(group))
}

/// Whether the arms at `at` are only what a place is for, or kept there: "a missile testing site".
pub fn is_kept(scene: &Scene<'_, '_>, at: usize) -> bool {
    scene.is(at, &["missile", "missiles", "rocket", "rockets", "bomb", "bombs"]) && scene.is(at + 1, lists::KEPT)
}
