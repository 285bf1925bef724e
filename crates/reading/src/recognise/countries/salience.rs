//! How much a story is about each country.
//!
//! Each mention is worth something by its place (headline, lead, later) and by its grammatical role; a country's
//! worth is the sum. After the usual features of entity salience: J. Dunietz and D. Gillick, "A New Entity Salience
//! Task with Millions of Training Examples" (2014): first position, headline, frequency, head of a subject.

use super::context::NameContext;
use super::words::{self, is};
use dateline_gazetteer::EntryKind;
use dateline_model::article::Salience;
use dateline_model::rule::{Kind, Rule};
use dateline_text::Case;
use dateline_text::tokens::TokenKind;

/// What is known of one country's mentions.
#[derive(Clone, Copy, Debug, Default)]
pub struct Weight {
    /// The sum of what its mentions are worth.
    pub sum: f32,
    /// Whether it stands in the headline, not only within another's name.
    pub headline: bool,
    /// Whether it stands in the first paragraph of the body.
    pub lead: bool,
    /// How many mentions there are.
    pub count: usize,
    /// How many of them name the country itself, not a place in it.
    pub own: usize,
    /// Whether the country itself is named in the headline or the first paragraph.
    pub own_early: bool,
}

/// What one mention is worth, and where it stands.
pub fn add(weight: &mut Weight, context: &NameContext<'_>, rule: Rule, lead: bool) {
    if is_institution(context) {
        weight.sum += 0.3;
        weight.count += 1;
        return;
    }
    let role = role(context);
    let mut worth = match role {
        Role::Subject => 1.6,
        Role::Modifier | Role::Other => 1.0,
        Role::Object => 0.9,
        Role::Venue => 0.6,
        Role::Joined => 0.4,
    };
    match rule {
        Rule::CountryOfPlace => worth *= 0.5,
        Rule::CountryCapital | Rule::CountryCapitalPlace if role == Role::Venue => worth *= 0.6,
        _ => {}
    }
    if context.paragraph.kind == Kind::Headline {
        worth *= 2.0;
        weight.headline = true;
    } else if lead {
        worth *= 1.5;
        weight.lead = true;
    } else if context.paragraph.kind == Kind::Caption {
        worth *= 0.5;
    }
    if rule != Rule::CountryOfPlace {
        weight.own += 1;
        weight.own_early |= lead || context.paragraph.kind == Kind::Headline;
    }
    weight.sum += worth;
    weight.count += 1;
}

/// What the place line is worth: it says where the story was written, which need not be where it happened.
pub fn add_filed(weight: &mut Weight) {
    weight.sum += 0.5;
    weight.count += 1;
}

/// What the place line adds where it names the only country there is.
pub fn add_only(weight: &mut Weight) {
    weight.sum += 1.0;
    weight.lead = true;
    weight.own_early = true;
}

/// Whether a place's name is part of an institution's: "University of Oxford", "University College London".
#[must_use]
pub fn is_institution(context: &NameContext<'_>) -> bool {
    let before = context.word_before(1);
    let place = matches!(context.hit.entry.kind, EntryKind::Capital | EntryKind::City | EntryKind::Part);
    let of = matches!(before, "of" | "at") && is(INSTITUTIONS, context.word_before(2));
    place && (of || is(INSTITUTIONS, before) || is(INSTITUTIONS, context.word_after(1)))
}

/// Heads of the names of institutions that bear a place's name.
const INSTITUTIONS: &[&str] = &[
    "University",
    "College",
    "School",
    "Museum",
    "Treaty",
    "Bishop",
    "Archbishop",
    "Duke",
    "Duchess",
    "Institute",
    "Zoo",
    "Observatory",
    "Hospital",
    "Orchestra",
];

/// Adds what the places in a country say of it; they are no mentions of it.
pub fn add_setting(weight: &mut Weight, setting: Weight) {
    weight.sum += setting.sum;
    weight.headline |= setting.headline;
    weight.lead |= setting.lead;
}

/// What a name does in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// It acts.
    Subject,
    /// It stands before a noun or owns one.
    Modifier,
    /// It is acted with or upon.
    Object,
    /// Something happens there.
    Venue,
    /// It is joined to another by a hyphen: "U.S.-China".
    Joined,
    /// Unknown.
    Other,
}

/// Whether something happens at the place that is named: "in Seoul".
#[must_use]
pub fn is_venue(context: &NameContext<'_>) -> bool {
    role(context) == Role::Venue
}

/// What stands before a hyphen and a country's name: "pro-Beijing".
const PREFIXES: &[&str] = &["pro", "anti", "non", "ex", "post", "mid", "pre"];

fn role(context: &NameContext<'_>) -> Role {
    let mut back = 1;
    while matches!(context.word_before(back), "the" | "The" | "both" | "neighbouring" | "neighboring" | "two")
        && back < 4
    {
        back += 1;
    }
    let before = context.word_before(back);
    let hyphen = |word: &str| matches!(word, "-" | "–" | "‑" | "/");
    if hyphen(context.word_after(1))
        && (context.after(2).is_some_and(|token| token.is_capital()) || is(ORIGINS, context.word_after(2)))
        || hyphen(before)
            && (context.before(back + 1).is_some_and(|token| token.is_capital())
                || is(PREFIXES, context.word_before(back + 1)))
    {
        return Role::Joined;
    }
    if is(words::IN_A_PLACE, before) {
        return Role::Venue;
    }
    if context.possessive() {
        return Role::Modifier;
    }
    let next = context.after(1);
    let after = context.words(next);
    let verb = matches!(next.map(|token| token.kind), Some(TokenKind::Word(Case::Lower))) && is_verb(after);
    if matches!(before, "," | "and" | "or")
        && !verb
        && let Some(role) = listed(context, back)
    {
        return role;
    }
    if is(words::BEFORE_OBJECT, before) && !matches!(before, "and" | "or" | "as" | "than") {
        return Role::Object;
    }
    match next.map(|token| token.kind) {
        _ if verb => Role::Subject,
        Some(TokenKind::Word(_)) if is(words::BEFORE_OBJECT, after) => Role::Other,
        Some(TokenKind::Word(_)) => Role::Modifier,
        _ => Role::Other,
    }
}

/// What follows a hyphen where a country is only where something comes from: "Oslo-based", "Swiss-built".
const ORIGINS: &[&str] = &["based", "born", "built", "made", "owned", "registered", "flagged", "designed", "educated"];

/// The role of a name that stands `back` words on in a list of places, or behind the town that lies in it
/// "cases in Laos, Nepal and Bhutan", "on the way to Dover, England".
fn listed(context: &NameContext<'_>, back: usize) -> Option<Role> {
    let mut names = 0;
    for at in back..back + 16 {
        let word = context.word_before(at);
        if context.before(at).is_some_and(|token| token.is_capital()) && !is(words::IN_A_PLACE, word) {
            names += 1;
        } else if is(words::IN_A_PLACE, word) {
            return (names > 0).then_some(Role::Venue);
        } else if !matches!(word, "," | "and" | "or" | "the" | "-" | "'s" | "’s") {
            return None;
        }
    }
    None
}

/// Whether a lower-case word after a name is most likely its verb.
fn is_verb(word: &str) -> bool {
    const VERBS: &[&str] = &[
        "is", "was", "has", "had", "will", "would", "could", "can", "may", "might", "must", "should", "does", "did",
        "do", "are", "were", "have", "said", "told", "met", "won", "lost", "beat", "sent", "began", "took", "made",
        "saw", "hit", "cut", "put", "held", "and", "also", "moved", "seek", "agree", "say", "plan", "want", "win",
        "vote", "feel", "feels", "still", "never", "now",
    ];
    is(VERBS, word)
        || word.ends_with("ed")
        || word.ends_with('s') && !word.ends_with("ss") && word.len() > 3 && !is(PLURAL_NOUNS, word)
}

/// Nouns in s that stand after a country's name more often than verbs do.
const PLURAL_NOUNS: &[&str] = &[
    "relations",
    "ties",
    "talks",
    "officials",
    "troops",
    "forces",
    "authorities",
    "sanctions",
    "exports",
    "imports",
    "allies",
    "soldiers",
    "citizens",
    "leaders",
    "ministers",
    "elections",
    "politics",
    "affairs",
    "firms",
    "companies",
    "workers",
    "students",
    "nationals",
    "residents",
    "media",
    "prices",
    "tariffs",
    "sources",
    "news",
    "police",
    "markets",
    "goods",
    "products",
    "islets",
    "islands",
];

/// The salience of a country with `weight`, the heaviest weighing `most`; and its score.
#[must_use]
pub fn salience(weight: Weight, most: f32) -> (Salience, f32) {
    let share = if most > 0.0 { (weight.sum / most).clamp(0.0, 1.0) } else { 0.0 };
    // A story set in a country's towns alone, or that names it once further down, is about those towns.
    let named = weight.own_early || weight.own > 1;
    let told = named && (weight.headline || share >= 0.6 && (weight.lead || weight.count > 3));
    let salience = if share >= 0.5 && told && weight.sum >= 1.4 {
        Salience::Primary
    } else if weight.sum >= 1.9 || weight.headline || weight.sum >= 1.4 && weight.lead {
        Salience::Secondary
    } else {
        Salience::Mention
    };
    (salience, share)
}
