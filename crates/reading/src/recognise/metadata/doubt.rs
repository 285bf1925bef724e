//! Which of the names that a page states or marks are surely nobody's: a country, a post, a part of the outlet's name.

use super::{Named, solid};
use crate::lexicon::{Classes, classes};
use crate::line::{byline, press};
use dateline_gazetteer::Gazetteer;
use dateline_model::rule::Rule;

/// Words that open what an outlet, a team or a body is called, and no person.
const ARTICLES: &[&str] = &["The ", "Der ", "Das ", "Die ", "Les ", "Los "];

/// An agency's or an outlet's short name has at most so many letters.
const SHORT: usize = 5;

fn is_given(name: &str) -> bool {
    classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN)
}

/// Whether it is a country or a place that is called so.
pub(super) fn is_place(name: &str) -> bool {
    !is_given(name) && Gazetteer::new().lookup(name).is_some()
}

/// Whether nobody is called so: it is the name of a country or a place, or opens as that of a body does. What the head states
/// may be what a firm signs with, but not a part of the name of one of the `outlets`.
pub(super) fn is_nobody((name, _, rule): &Named, outlets: &[String]) -> bool {
    let of_body = ARTICLES.iter().any(|article| name.starts_with(article));
    let is_part = || outlets.iter().any(|outlet| outlet.starts_with(&solid(name)));
    of_body && (*rule != Rule::BylineMetadata || is_part()) || is_place(name)
}

/// What is left of `found`, which was read in `words` that start at byte `start` of the text, where it holds a name in full:
/// "TNN" and "RDN" beside one are an outlet's and a degree, "Politics" is a section, "ports" an account, "AP National" and "Senior Politics" are
/// what is left of a post.
pub(super) fn beside_names(words: &str, start: usize, mut found: Vec<Named>) -> Vec<Named> {
    let printed = |named: &Named| {
        let (from, to) = ((named.1.start as usize).checked_sub(start), (named.1.end as usize).checked_sub(start));
        from.zip(to).and_then(|(from, to)| words.get(from..to)).unwrap_or("").to_owned()
    };
    let is_full = |(name, ..): &Named| name.contains(' ') && byline::is_name(name, false);
    let other = |named: &Named| named.0.contains(' ') && is_beside(&printed(named));
    // Where all look so, one of them is somebody.
    let several = found.len() > 1 && found.iter().any(|named| is_full(named) && !other(named));
    if several {
        found.retain(|named| !other(named));
    }
    // "Lima – Ada Brandt": where it was written.
    let dashed = |first: &Named, second: &Named| {
        let (from, to) = ((first.1.end as usize).checked_sub(start), (second.1.start as usize).checked_sub(start));
        let between = from.zip(to).and_then(|(from, to)| words.get(from..to)).unwrap_or("");
        let known = is_given(&second.0) || !second.0.is_ascii();
        matches!(between, " - " | " – " | " — ")
            && !first.0.contains(' ')
            && !is_given(&first.0)
            && known
            && is_full(second)
    };
    if let [first, second, ..] = found.as_slice()
        && dashed(first, second)
    {
        found.remove(0);
    }
    let short = |words: &str| {
        words.chars().count() <= SHORT && words.chars().all(|letter| letter.is_uppercase() || letter == '.')
    };
    if found.iter().any(is_full) {
        // "Head of Docks" is a post.
        let small = |name: &str| !name.contains(' ') && name.chars().all(char::is_lowercase);
        let is_other =
            |name: &str| name.contains(" of ") || small(name) || !name.contains(' ') && press::is_section_word(name);
        found.retain(|named| !is_other(&named.0) && (named.0.contains(' ') || !short(&printed(named))));
    }
    found
}

/// Whether the words, as they are printed, open with an agency's or an outlet's letters or as a post does, and with no
/// given name.
fn is_beside(words: &str) -> bool {
    let (first, rest) = words.split_once(' ').unwrap_or((words, ""));
    let letters = first.chars().count();
    let shouted =
        (2..=SHORT).contains(&letters) && first.chars().all(char::is_uppercase) && rest.contains(char::is_lowercase);
    // "AJ Brandt": two letters are somebody's, but an agency's.
    let of_press = shouted && (letters > 2 || press::agency(first).is_some());
    of_press || byline::opens_post(first) && !is_given(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_model::span::Span;

    fn named(name: &str) -> Named {
        (name.to_owned(), Span::default(), Rule::BylineMarkup)
    }

    #[test]
    fn posts_and_countries_are_nobody() {
        for nobody in ["The Harbour Board", "New Zealand", "Peru"] {
            assert!(is_nobody(&named(nobody), &[]), "{nobody}");
        }
        for somebody in ["Ada Brandt", "Theo Brandt", "Thera Holm"] {
            assert!(!is_nobody(&named(somebody), &[]), "{somebody}");
        }
        for beside in ["AP National", "QNN Ports", "Senior Harbour"] {
            assert!(is_beside(beside), "{beside}");
        }
        for name in ["AJ Brandt", "ADA BRANDT", "Ada Brandt", "J.R. Holm"] {
            assert!(!is_beside(name), "{name}");
        }
    }
}
