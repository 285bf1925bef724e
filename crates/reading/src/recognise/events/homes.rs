//! Whose minister somebody is whom a paper at home calls "Foreign Minister A. Name": of the state whose ministry of that field the
//! article names, of the one beside "his Chadian counterpart", or of that from where the story is sent.

use dateline_model::article::{Article, Person, Salience};
use dateline_model::span::Span;
use std::collections::BTreeSet;

/// The states of those whom the article `text` calls somebody's counterpart; `states` are where states are named.
fn counterparts<'s>(text: &str, states: &[(Span, &'s str)]) -> BTreeSet<&'s str> {
    let called = |span: Span| text.get(span.end as usize..).is_some_and(|behind| behind.starts_with(" counterpart"));
    states.iter().filter(|(span, _)| called(*span)).map(|(_, country)| *country).collect()
}

/// What the field of a minister's `role` begins with, in small letters: "foreign", and "defen" for both ways to write it.
fn field(role: &str) -> Option<String> {
    const LETTERS: usize = 5;
    let mut words = role.split(' ').filter(|word| !matches!(*word, "Vice" | "Deputy" | "Acting" | "First" | "Senior"));
    let field = words.next().filter(|_| words.next() == Some("Minister") && words.next().is_none())?;
    let small = field.to_lowercase();
    let end = small.char_indices().nth(LETTERS).map_or(small.len(), |(at, _)| at);
    (field != "Prime").then(|| small.get(..end).unwrap_or("").to_owned())
}

/// The state whose ministry of the field of `role` the article `text` names, where it is one alone and that of no counterpart; `states` are
/// where states are named: "Foreign Minister A. Name ..., Chad's foreign ministry said".
#[must_use]
pub fn of_ministry<'s>(text: &str, states: &[(Span, &str)], article: &'s Article, role: &str) -> Option<&'s str> {
    let field = field(role)?;
    let others = counterparts(text, states);
    let fits = |name: &str| name.to_lowercase().contains(&field);
    let mut found = article
        .organisations
        .iter()
        .filter(|body| body.kind == "ministry" && fits(&body.name))
        .filter_map(|body| body.country.as_deref())
        .filter(|country| !others.contains(country));
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// The other of two states whose ministers of the field of `role` the article `text` names together, where that of a
/// counterpart is the one: "Chadian and Nigerien foreign ministers", "his Nigerien counterpart". `states` are where states are
/// named, in order.
#[must_use]
pub fn of_two<'s>(text: &str, states: &[(Span, &'s str)], role: &str) -> Option<&'s str> {
    let field = field(role)?;
    let others = counterparts(text, states);
    states.iter().zip(states.get(1..)?).find_map(|((first, one), (second, other))| {
        let between = Span { start: first.end, end: second.start.max(first.end) }.of(text);
        let behind = text.get(second.end as usize..)?.strip_prefix(' ')?;
        let together = between == " and " && behind.starts_with(&field);
        let (word, rest) = behind.split_once(' ')?;
        let ministers = together && word.chars().all(char::is_alphabetic) && rest.starts_with("ministers");
        match (others.contains(one), others.contains(other)) {
            (true, false) if ministers => Some(*other),
            (false, true) if ministers => Some(*one),
            _ => None,
        }
    })
}

/// The other of the two states that the article is mostly about, where `person`, whose office names none, has the one's
/// "counterpart" right behind their name: "President A. Name met her Chadian counterpart".
#[must_use]
pub fn of_main<'s>(text: &str, states: &[(Span, &str)], article: &'s Article, person: &Person) -> Option<&'s str> {
    const NEAR: u32 = 60;
    let mut main = article.countries.iter();
    let (one, other) = (main.next()?.iso.as_str(), main.next()?.iso.as_str());
    let two = main.all(|country| country.salience != Salience::Primary);
    let counterpart = person.mentions.iter().find_map(|mention| {
        let at = states.partition_point(|(span, _)| span.start < mention.span.end);
        let (span, country) = states.get(at).filter(|(span, _)| span.start <= mention.span.end + NEAR)?;
        let between = Span { start: mention.span.end, end: span.start }.of(text);
        let own = [" his ", " her "].iter().any(|word| between.ends_with(word)) && !between.contains(['.', ';']);
        (own && text.get(span.end as usize..)?.starts_with(" counterpart")).then_some(*country)
    })?;
    match counterpart {
        country if country == one && two => Some(other),
        country if country == other && two => Some(one),
        _ => None,
    }
}

/// The state from which the story is sent, where `role` is an office of whoever rules there, in capitals and without another
/// state: "NAIROBI (Reuters) - Prime Minister X on Monday urged". Of a guest, an agency says from where.
#[must_use]
pub fn of_dateline<'s>(article: &'s Article, role: &str) -> Option<&'s str> {
    /// Where others than the hosts speak.
    const SEATS: &[&str] =
        &["Brussels", "Geneva", "Vienna", "New York", "United Nations", "The Hague", "Strasbourg", "Davos"];
    let home = article.dateline.as_ref().filter(|dateline| !SEATS.contains(&dateline.place.as_str()))?;
    let last = role.rsplit(' ').next().unwrap_or("");
    let rules = matches!(last, "Minister" | "President" | "Premier" | "Chancellor");
    let alone = role.split(' ').all(|word| word.starts_with(char::is_uppercase) || matches!(word, "and" | "of"));
    home.country.as_deref().filter(|_| rules && alone)
}
