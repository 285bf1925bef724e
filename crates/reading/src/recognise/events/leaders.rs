//! Leaders and movements whose state the article does not tell, because every reader knows it: "President Reagan", "Hamas".
//!
//! The table is `assets/events/leaders.tsv`. It only serves to tell acts; no person or country is read from it.

use crate::lexicon::openings::Openings;

/// A name of the table. Without other names and titles it stands for the state as it is.
struct Leader {
    /// The name they go by.
    key: &'static str,
    /// What may stand before it, separated by "|".
    given: &'static str,
    /// The letters of the titles that they go by.
    titles: &'static str,
    /// The state's code.
    country: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/leaders.rs"));

/// The state of the leader or movement `name`, who has `role` in the article, which may be empty.
#[must_use]
pub fn country(name: &str, role: &str) -> Option<&'static str> {
    let (before, key) = name.rsplit_once(' ').unwrap_or(("", name));
    if all(name).next().is_none() && all(key).next().is_none() {
        return None;
    }
    let is_past = role.split(' ').any(|word| {
        ["former", "ex", "late"].iter().any(|past| word.eq_ignore_ascii_case(past))
            || word.get(..3).is_some_and(|head| head.eq_ignore_ascii_case("ex-"))
    });
    // Whoever leads a body of many states acts for none of them.
    let small = role.to_lowercase();
    let of_many =
        ["secretary general", "secretary-general", "director general", "director-general", "high commissioner"];
    if is_past || of_many.iter().any(|office| small.contains(office)) {
        return None;
    }
    if let Some(found) = alone(name) {
        return Some(found);
    }
    let given = |leader: &&Leader| before.split(' ').any(|word| leader.given.split('|').any(|own| own == word));
    let titled = |leader: &&Leader| leader.titles.chars().any(|title| holds(role, title));
    let by_name = all(key).find(|leader| !before.is_empty() && given(leader));
    // "President Park": nobody else may go by it.
    let by_title = || {
        let mut states = all(key).filter(titled).map(|leader| leader.country);
        let first = states.next().filter(|_| before.is_empty())?;
        states.all(|other| other == first).then_some(first)
    };
    by_name.map(|leader| leader.country).or_else(by_title)
}

/// The state of a leader or movement that goes by the one word `name`.
#[must_use]
pub fn alone(name: &str) -> Option<&'static str> {
    all(name).find(|leader| leader.given.is_empty() && leader.titles.is_empty()).map(|leader| leader.country)
}

/// Movements that have governed their state or are recognised as its government, and what else speaks for it.
#[rustfmt::skip]
const GOVERNING: &[&str] = &[
    "Taliban", "Taleban", "Hamas", "Hezbollah", "Hizbollah", "Hizbullah", "Houthis", "Fatah", "PLO", "Palestine Liberation Organization", "Palestine Liberation Organisation",
    "Revolutionary Guard", "Revolutionary Guards", "Islamic Revolutionary Guard Corps", "Sandinistas",
    "Sandinista National Liberation Front", "Khmer Rouge",
    // News agencies that speak for their state.
    "Tass", "TASS", "Itar-Tass", "IRNA", "Xinhua", "KCNA", "Tanjug",
];

/// Movements that are no government.
#[rustfmt::skip]
const MOVEMENTS: &[&str] = &[
    "UNITA", "FARC", "ETA", "Renamo", "Contras", "Houthi", "Islamic Jihad", "Palestinian Islamic Jihad", "Tamil Tigers",
    "Liberation Tigers", "Shining Path", "Boko Haram", "Muslim Brotherhood", "African National Congress",
    "Irish Republican Army",
];

/// Whether `name` is that of a movement that is no government.
#[must_use]
pub fn is_movement(name: &str) -> bool {
    MOVEMENTS.contains(&name)
}

/// Whether the movement of that name acts as a government.
#[must_use]
pub fn governs(name: &str) -> bool {
    GOVERNING.contains(&name)
}

static OPENINGS: Openings<32> = {
    let mut openings = Openings::NONE;
    let mut at = 0;
    while at < LEADERS.len() {
        openings = openings.with(LEADERS[at].key);
        at += 1;
    }
    openings
};

/// The rows of that name.
fn all(key: &str) -> impl Iterator<Item = &'static Leader> {
    // Most names are none of them, and three letters tell.
    let leaders: &[Leader] = if OPENINGS.may_open(key.as_bytes()) { &LEADERS } else { &[] };
    let from = leaders.partition_point(|leader| leader.key < key);
    leaders.get(from..).unwrap_or(&[]).iter().take_while(move |leader| leader.key == key)
}

/// Whether `role` is a title of that letter.
fn holds(role: &str, title: char) -> bool {
    let role = role.to_lowercase();
    let has = |list: &[&str]| list.iter().any(|word| role.contains(word));
    match title {
        'p' => has(&["president"]),
        'm' => has(&["prime minister", "premier"]),
        'c' => has(&["chancellor"]),
        'k' => has(&["king", "queen", "emperor", "shah", "emir", "sultan"]),
        's' => has(&["secretary", "minister"]),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaders_are_known_by_name_or_title() {
        assert!(LEADERS.is_sorted_by_key(|leader| leader.key));
        for (name, role, expected) in [
            ("Ronald Reagan", "", Some("US")),
            ("Walesa", "President", Some("PL")),
            ("Fahd", "King", Some("SA")),
            ("Hamas", "", Some("PS")),
            ("Major", "Prime Minister", Some("GB")),
            ("Major", "", None),
            ("John Major", "coach", None),
            ("Walesa", "former President", None),
            ("Gerda Nobody", "President", None),
            ("", "", None),
        ] {
            assert_eq!(country(name, role), expected, "{role} {name}");
        }
    }
}
