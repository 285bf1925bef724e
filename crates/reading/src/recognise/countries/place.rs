//! A capital as a place, told from its government by grammar alone.
//!
//! "met in Seoul", "a visit to Seoul" and "Seoul residents" name the city: it stands behind a preposition of place or of
//! the way to one, as what is visited, or before what a city has. "Seoul said", "Seoul's decision" and "talks between
//! Seoul and Tokyo" name who acts, owns or takes part: the government.

use super::context::NameContext;
use super::salience::is_venue;
use super::words::is;

/// Whether the capital is a place here.
#[must_use]
pub fn is_place(context: &NameContext<'_>) -> bool {
    if context.possessive() {
        // "Seoul's streets" are the city's; whatever else it owns is the government's.
        let owned = if context.word_after(1) == "\\" { context.word_after(3) } else { context.word_after(2) };
        return is(OF_A_CITY, owned);
    }
    let (before, next) = (context.word_before(1), context.word_after(1));
    if matches!(next, "-" | "–" | "‑") {
        return is(FROM_A_CITY, context.word_after(2));
    }
    if is(OF_A_CITY, next) {
        return true;
    }
    match before {
        "in" | "into" => !is(LEANINGS, context.word_before(2)) && is_venue(context),
        "to" | "for" | "toward" | "towards" | "via" | "through" => moves(context, MOVES),
        "from" => moves(context, DEPARTURES),
        // "the capital, Seoul", "the city of Seoul"
        "," => context.word_before(2) == "capital",
        "of" => {
            matches!(context.word_before(2), "capital" | "city" | "outskirts" | "north" | "south" | "east" | "west")
        }
        "capital" | "central" | "downtown" | "Central" | "Downtown" => true,
        _ => is(VISITS, before) || is_venue(context),
    }
}

/// Whether a word of moving stands close before the preposition before the name: "flew back to Seoul".
fn moves(context: &NameContext<'_>, moves: &[&str]) -> bool {
    let mut words = (2..=4).map(|back| context.word_before(back)).take_while(|word| !matches!(*word, "." | "," | ";"));
    words.any(|word| is(moves, word))
}

/// Nouns whose "in" says in whom, and not where: "trust in Seoul".
const LEANINGS: &[&str] =
    &["trust", "distrust", "mistrust", "confidence", "faith", "belief", "interest", "disappointment", "hope", "hopes"];

/// Verbs that take a place as their object.
const VISITS: &[&str] =
    &["visit", "visits", "visited", "visiting", "Visiting", "tour", "toured", "touring", "entered", "entering"];

/// Words of moving to a place.
#[rustfmt::skip]
const MOVES: &[&str] = &[
    "visit", "visits", "visited", "trip", "trips", "tour", "travel", "travels", "travelled", "traveled", "travelling",
    "traveling", "fly", "flies", "flew", "flown", "flying", "flight", "flights", "go", "goes", "went", "gone", "going",
    "return", "returns", "returned", "returning", "come", "came", "coming", "arrive", "arrives", "arrived", "arriving",
    "head", "heads", "headed", "heading", "drive", "drove", "driving", "moved", "journey", "road", "train", "bus",
    "way", "bound", "left", "leaves", "leave", "leaving", "depart", "departed", "departing", "welcomed", "invited",
    "evacuated", "route", "passing",
];

/// Words of moving from a place. What "comes from Seoul" may be an answer.
const DEPARTURES: &[&str] = &[
    "flew",
    "fly",
    "flies",
    "flying",
    "flight",
    "flights",
    "travelled",
    "traveled",
    "travelling",
    "traveling",
    "train",
    "bus",
    "road",
    "route",
    "departed",
    "departing",
    "departure",
    "kilometres",
    "kilometers",
    "km",
    "miles",
    "reporting",
    "live",
];

/// What a city has.
#[rustfmt::skip]
const OF_A_CITY: &[&str] = &[
    "airport", "area", "apartment", "bureau", "cafe", "café", "district", "downtown", "hospital", "hotel", "metro",
    "metropolitan", "neighborhood", "neighbourhood", "outskirts", "resident", "residents", "restaurant", "skyline",
    "square", "station", "street", "streets", "suburb", "suburbs", "subway", "university", "Airport", "Station",
    "Metropolitan", "mayor", "Mayor",
];

/// What follows a hyphen behind the place that somebody or something is from.
const FROM_A_CITY: &[&str] = &["based", "born", "bound", "area"];
