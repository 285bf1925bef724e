//! What each name stands for here: the rules that tell a country from its namesakes.
//!
//! After C. D'Ignazio et al., "CLIFF-CLAVIN" (2014) in spirit: the table proposes, the neighbours
//! within the sentence and the other names of the article decide.

use super::ambiguous::ambiguous;
use super::context::NameContext;
use super::evidence::Evidence;
use super::neighbours::{is_language, is_title, may_be_surname, names_a_person, us};
use super::scan::state_at;
use super::sense::Sense;
use super::words::{self, is};
use crate::lexicon::{Classes, classes};
use dateline_gazetteer::{Entry, EntryKind, Lettering};
use dateline_model::rule::Rule;
use dateline_text::tokens::TokenKind;

/// Reads one name by its neighbours and by what the whole article holds.
#[must_use]
pub fn resolve(context: &NameContext<'_>, evidence: &Evidence, lettering: Lettering) -> Sense {
    let entry = context.hit.entry;
    match entry.kind {
        EntryKind::Title | EntryKind::Thing | EntryKind::Elsewhere => return Sense::Nothing,
        EntryKind::Region => return if is_title(context) { Sense::Nothing } else { Sense::Region(entry.index) },
        EntryKind::Ambiguous => return ambiguous(context, evidence),
        _ => {}
    }
    if is_title(context) || is_person(context, evidence, lettering) || is_word(context, evidence, lettering) {
        return Sense::Nothing;
    }
    if is_money(context) || in_pole(context) {
        return Sense::Nothing;
    }
    match entry.kind {
        EntryKind::City | EntryKind::Part => place(context, evidence, entry.index),
        EntryKind::Capital => capital(context, evidence),
        EntryKind::People if is_language(context) => Sense::Nothing,
        EntryKind::People
            if context.surface().starts_with("Indian")
                && evidence.native_americans
                && !evidence.is_called(entry.index) =>
        {
            Sense::Nothing
        }
        EntryKind::People => Sense::Country(people(context, evidence, entry.index), Rule::CountryDemonym),
        EntryKind::Seat if entry.has(Entry::OTHER) && evidence.named(entry.index) == 0 => Sense::Nothing,
        EntryKind::Seat => Sense::Country(entry.index, Rule::CountrySeat),
        _ => name(context, evidence),
    }
}

/// Whether the name is a person's here.
fn is_person(context: &NameContext<'_>, evidence: &Evidence, lettering: Lettering) -> bool {
    let entry = context.hit.entry;
    if matches!(entry.kind, EntryKind::Seat) || context.surface().contains(' ') || lettering != Lettering::Mixed {
        return false;
    }
    let before = context.word_before(1);
    let dotted =
        before == "." && context.before(2).is_some_and(|token| is(words::HONORIFICS, context.words(Some(token))));
    if entry.kind != EntryKind::People && (is(words::HONORIFICS, before) || dotted) {
        return true;
    }
    if !may_be_surname(entry) {
        return false;
    }
    if names_a_person(context) {
        return true;
    }
    let called = !entry.has(Entry::PERSON) && evidence.is_called(entry.index);
    let spoken = || context.after(1).is_some_and(|next| classes(context.words(Some(next))).has(Classes::CUE));
    evidence.is_person(context.surface())
        && !called
        && !is(words::IN_A_PLACE, before)
        && (entry.kind != EntryKind::People || spoken())
}

/// Whether the name is a common word here: "Turkey" at the head of a recipe, "US" in a line of capitals.
fn is_word(context: &NameContext<'_>, evidence: &Evidence, lettering: Lettering) -> bool {
    let entry = context.hit.entry;
    if !entry.has(Entry::WORD) || entry.has(Entry::UPPER) && lettering == Lettering::Mixed {
        return false;
    }
    if entry.has(Entry::UPPER) && lettering == Lettering::Capitals && !context.surface().contains('.') {
        let before = context.word_before(1);
        if before.eq_ignore_ascii_case("the")
            || evidence.named(entry.index) == 0 && context.opens() && context.after(1).is_some()
        {
            return false;
        }
        let pronoun =
            ["FOR", "OF", "TO", "WITH", "ABOUT", "CONTACT", "JOIN", "FOLLOW", "TELL", "GIVE", "LET", "HELP", "FROM"];
        return is(&pronoun, before) && !context.after(1).is_some_and(|token| token.is_capital())
            || evidence.named(entry.index) == 0;
    }
    let open = context.opens() || context.in_title_case() || lettering == Lettering::Capitals;
    open && evidence.is_common_word(context.surface()) && evidence.named(entry.index) == 0
}

/// Whether the name tells a currency: "US$5", "ten million Swiss francs"; in "gave Kenya $5" it is whom it was given to.
fn is_money(context: &NameContext<'_>) -> bool {
    const CURRENCIES: &[&str] = &[
        "dollar", "dollars", "francs", "pounds", "pesos", "rupees", "yen", "yuan", "rubles", "roubles", "won", "lira",
        "euros", "kronor", "kroner",
    ];
    context.word_after(1) == "$" && context.after(1).is_some_and(|sign| sign.span.start == context.hit.span.end)
        || is(CURRENCIES, context.word_after(1))
            && (matches!(context.word_before(1), "million" | "billion" | "trillion" | "thousand" | "in")
                || context.before(1).is_some_and(|token| token.kind == TokenKind::Number))
}

/// Whether "Pole" is one of the earth's.
fn in_pole(context: &NameContext<'_>) -> bool {
    context.surface() == "Pole"
        && (matches!(context.word_before(1), "North" | "South")
            || context.word_after(1).eq_ignore_ascii_case("position"))
}

/// A country's name: also a state, also a town elsewhere.
fn name(context: &NameContext<'_>, evidence: &Evidence) -> Sense {
    let entry = context.hit.entry;
    if is_town_elsewhere(context) && entry.has(Entry::OTHER) {
        return Sense::Place(us());
    }
    // "Cuba, Mo."; a state in full may only be next in a list: "Mexico, Texas and Arizona".
    let tokens = &context.paragraph.tokens;
    if let Some((_, country)) = state_at(context.text(), tokens, context.hit.last + 1) {
        return Sense::Place(dateline_gazetteer::index_of(country).unwrap_or(Entry::NONE));
    }
    if let Some(state) = context.town_with_state() {
        return Sense::Place(state);
    }
    // "the University of Georgia" is the state's.
    let of_university = || context.word_before(1) == "of" && context.word_before(2) == "University";
    if context.surface().eq_ignore_ascii_case("georgia")
        && (evidence.georgia_is_a_state(context) || of_university() && !evidence.is_called(entry.index))
    {
        return Sense::Place(us());
    }
    // "North and South Korea"
    let joined = context.word_before(1) == "and";
    let other = match (context.word_before(2), context.surface()) {
        ("North", "South Korea") if joined => dateline_gazetteer::index_of("KP"),
        ("South", "North Korea") if joined => dateline_gazetteer::index_of("KR"),
        _ => None,
    };
    if let Some(other) = other {
        return Sense::Both(entry.index, other, Rule::CountryName);
    }
    Sense::Country(entry.index, Rule::CountryName)
}

/// Whether a state or province follows after a comma: "Paris, Texas".
fn is_town_elsewhere(context: &NameContext<'_>) -> bool {
    if context.word_after(1) != "," {
        return false;
    }
    let short = state_at(context.text(), &context.paragraph.tokens, context.hit.last + 1);
    short.is_some() || context.part_after_comma().is_some()
}

/// A capital: the place, or the government.
fn capital(context: &NameContext<'_>, evidence: &Evidence) -> Sense {
    let entry = context.hit.entry;
    if let Some(part) = context.part_after_comma().filter(|part| *part != entry.index) {
        return Sense::Place(part);
    }
    if let Some((_, country)) = state_at(context.text(), &context.paragraph.tokens, context.hit.last + 1) {
        return Sense::Place(dateline_gazetteer::index_of(country).unwrap_or(Entry::NONE));
    }
    // "Paris, Texas" once is Texas for the rest of the story, unless that names the other's country.
    if let Some(part) = evidence.lies_in(context.surface()).filter(|_| !evidence.is_called(entry.index)) {
        return Sense::Place(part);
    }
    let surface = context.surface();
    if entry.index == us() && surface == "Washington" {
        let before = context.word_before(1);
        let of = matches!(context.word_before(2), "University" | "State" | "state") && before == "of";
        if of || matches!(context.word_after(1), "state" | "State") || evidence.is_washington_state(context) {
            return Sense::Place(us());
        }
    }
    // "Tripoli said": towns of that name are not quoted.
    let speaks = || {
        !is(words::IN_A_PLACE, context.word_before(1))
            && context.after(1).is_some_and(|next| classes(context.words(Some(next))).has(Classes::CUE))
    };
    if entry.has(Entry::OTHER) && evidence.named(entry.index) == 0 && !speaks() {
        return Sense::Place(Entry::NONE);
    }
    // "Talks with Brussels": the European Union, where the article is about it and not about Belgium.
    let not_belgium = surface == "Brussels" && !evidence.is_called(entry.index);
    if not_belgium
        && !is(words::IN_A_PLACE, context.word_before(1))
        && let Some(union) = evidence.european_union()
    {
        return Sense::Region(union);
    }
    if before_agreement(context) {
        return Sense::Place(entry.index);
    }
    Sense::Country(entry.index, Rule::CountryCapital)
}

/// Whether the capital names an agreement or body that met there: "the Minsk Accords".
fn before_agreement(context: &NameContext<'_>) -> bool {
    matches!(
        context.word_after(1),
        "Accord"
            | "Accords"
            | "Agreement"
            | "Agreements"
            | "Convention"
            | "Conventions"
            | "Protocol"
            | "Treaty"
            | "Declaration"
            | "Consensus"
    )
}

/// A city, state or province.
fn place(context: &NameContext<'_>, evidence: &Evidence, index: u16) -> Sense {
    // "California, Ontario and Kerala" are a list: a state lies in no other.
    let town = context.hit.entry.kind == EntryKind::City;
    if let Some(part) = context.part_after_comma().filter(|part| town && *part != index) {
        return Sense::Place(part);
    }
    if let Some(part) = evidence.lies_in(context.surface()).filter(|_| !evidence.is_called(index)) {
        return Sense::Place(part);
    }
    let entry = context.hit.entry;
    if entry.has(Entry::OTHER) && evidence.named(index) == 0 {
        return Sense::Place(Entry::NONE);
    }
    Sense::Place(index)
}

/// The country of a demonym that two share.
fn people(context: &NameContext<'_>, evidence: &Evidence, index: u16) -> u16 {
    let country = |iso| dateline_gazetteer::index_of(iso).unwrap_or(index);
    let surface = context.surface();
    if surface.starts_with("Dominican") && evidence.named(country("DM")) > evidence.named(country("DO")) {
        return country("DM");
    }
    if surface.starts_with("Guinean") && evidence.named(country("GN")) == 0 {
        for iso in ["GQ", "GW"] {
            if evidence.named(country(iso)) > 0 {
                return country(iso);
            }
        }
    }
    index
}
