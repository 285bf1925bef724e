//! Names that only the text can settle: "Korea", "the North", "Congo".

use super::context::NameContext;
use super::evidence::Evidence;
use super::neighbours::{is_language, is_title};
use super::sense::Sense;
use super::words::{self, is};
use dateline_gazetteer::{Ambiguous, Entry};
use dateline_model::rule::Rule;

/// Reads a name of `ambiguous.toml` by its neighbours and by what the article holds.
#[must_use]
pub fn ambiguous(context: &NameContext<'_>, evidence: &Evidence) -> Sense {
    let Some(which) = Ambiguous::ALL.get(usize::from(context.hit.entry.index)) else {
        return Sense::Nothing;
    };
    let country = |iso| dateline_gazetteer::index_of(iso).unwrap_or(Entry::NONE);
    let (south, north) = (country("KR"), country("KP"));
    let before = context.word_before(1);
    let peninsula = || evidence.korean_peninsula.map_or(Sense::Nothing, Sense::Region);
    match which {
        Ambiguous::Koreas => Sense::Both(south, north, Rule::CountryByContext),
        Ambiguous::ThePeninsula if evidence.named(south) + evidence.named(north) > 0 => peninsula(),
        Ambiguous::ThePeninsula => Sense::Nothing,
        Ambiguous::TheNorth | Ambiguous::TheSouth => {
            let sides = evidence.named(north) > 0 && (evidence.named(south) > 0 || evidence.named(north) > 1);
            let noun = context.after(1).is_some_and(|token| token.is_capital());
            let cardinal = context.surface().ends_with(|letter: char| letter.is_uppercase())
                || !context.surface().contains(['N', 'S']);
            match which {
                _ if !sides || noun || cardinal => Sense::Nothing,
                Ambiguous::TheNorth => Sense::Country(north, Rule::CountryByContext),
                _ => Sense::Country(south, Rule::CountryByContext),
            }
        }
        Ambiguous::Korea | Ambiguous::Korean => {
            if is_title(context) || matches!(context.word_after(1), "Air") {
                return Sense::Nothing;
            }
            if before.eq_ignore_ascii_case("north")
                || before.eq_ignore_ascii_case("northern") && *which == Ambiguous::Korea
            {
                return Sense::Country(north, Rule::CountryByContext);
            }
            if before.eq_ignore_ascii_case("south") {
                return Sense::Country(south, Rule::CountryByContext);
            }
            if *which == Ambiguous::Korean && is_language(context) {
                return Sense::Nothing;
            }
            if under_foreign_rule(context, which) {
                return peninsula();
            }
            let only_north = evidence.named(north) > 0 && evidence.named(south) == 0;
            Sense::Country(if only_north { north } else { south }, Rule::CountryByContext)
        }
        Ambiguous::Congo => {
            let (kinshasa, brazzaville) = (country("CD"), country("CG"));
            let west = evidence.named(brazzaville) > evidence.named(kinshasa);
            if is_title(context) || matches!(context.word_after(1), "River" | "Basin") {
                return Sense::Nothing;
            }
            Sense::Country(if west { brazzaville } else { kinshasa }, Rule::CountryByContext)
        }
    }
}

/// Whether "Korea" or "Korean" speaks of the country before its division, or under Japan's rule: "occupation of Korea",
/// "Korean women" beside colonial rule.
fn under_foreign_rule(context: &NameContext<'_>, which: &Ambiguous) -> bool {
    let mut old = false;
    let mut new = false;
    for word in context.nearby(24) {
        if is(words::UNDER_RULE, word) {
            if *which == Ambiguous::Korean || matches!(context.word_before(1), "of" | "over") {
                return true;
            }
            old = true;
        }
        if let Ok(year) = word.parse::<u16>() {
            old |= (1000..1948).contains(&year);
            new |= (1948..2100).contains(&year);
        }
    }
    old && !new
}
