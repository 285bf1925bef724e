//! The press by name: news agencies and outlets, from the tables in `assets/` and by their shape.

use crate::lexicon::openings::Openings;
use dateline_gazetteer::country_of_name;
use dateline_text::fold::lower;
use dateline_text::{Small as _, upper};

include!(concat!(env!("OUT_DIR"), "/press.rs"));

/// How the forms of agencies open, and the names of outlets.
static AGENCY_OPENINGS: Openings<32> = Openings::of_keys(AGENCIES);
static OUTLET_OPENINGS: Openings<32> = Openings::of_keys(OUTLET_NAMES);

/// No name of an outlet is longer, in bytes, "The" included.
const LONGEST: usize = 64;

/// The name under which the agency `form` is shown, if it is one; exact case.
#[must_use]
pub fn agency(form: &str) -> Option<&'static str> {
    let find = |form: &str| {
        // Most words are the name of none, and three letters tell.
        if !AGENCY_OPENINGS.may_open(form.as_bytes()) {
            return None;
        }
        let at = AGENCIES.binary_search_by(|(key, _)| (*key).cmp(form)).ok()?;
        AGENCIES.get(at).map(|(_, name)| *name)
    };
    // "THE ASSOCIATED PRESS"
    let shouted = || form.contains(' ') && !form.contains(char::is_lowercase);
    find(form).or_else(|| shouted().then(|| find(&titled(form.split(' ')))).flatten())
}

/// `words` with only the first letter of each in capitals.
fn titled<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let titled = words.map(|word| {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        format!("{first}{}", rest.small())
    });
    titled.collect::<Vec<_>>().join(" ")
}

/// The longest form of an agency that `text` starts with, and its length in bytes.
#[must_use]
pub fn agency_at_start(text: &str) -> Option<(&'static str, usize)> {
    let mut found = None;
    let mut words = 0;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        if letter.is_alphanumeric() {
            continue;
        }
        if letter == '.' {
            // "A.P." is one name; the stop behind "РИА Новости." is none of it.
            if let Some(name) = text.get(..at).and_then(agency) {
                found = Some((name, at));
            }
            continue;
        }
        if let Some(name) = text.get(..at).and_then(agency) {
            found = Some((name, at));
        }
        words += 1;
        if words > 5 {
            break;
        }
    }
    found
}

/// Every agency named in `text`, with byte offsets.
#[must_use]
pub fn agencies_in(text: &str) -> Vec<(&'static str, usize, usize)> {
    let mut found = Vec::new();
    let (mut free, mut inside) = (0, false);
    for (at, letter) in text.char_indices() {
        let word = letter.is_alphanumeric();
        if word
            && !inside
            && at >= free
            && let Some((name, length)) = text.get(at..).and_then(agency_at_start)
        {
            found.push((name, at, at + length));
            free = at + length;
        }
        inside = word;
    }
    found
}

/// The outlet with this name, with or without "The", in any case.
#[must_use]
pub fn outlet(name: &str) -> Option<&'static str> {
    let mut buffer = [0; LONGEST];
    let folded = lower(name.trim(), &mut buffer)?;
    let folded = folded.strip_prefix(b"the ").unwrap_or(folded);
    if !OUTLET_OPENINGS.may_open(folded) {
        return None;
    }
    let at = OUTLET_NAMES.binary_search_by(|(key, _)| key.as_bytes().cmp(folded)).ok()?;
    OUTLET_NAMES.get(at).map(|(_, shown)| *shown)
}

/// The outlet whose site or mail is at `host`: from the table, or spelt by the name of the host
/// where that ends in a newspaper's word ("springfieldherald.com" is the Springfield Herald).
#[must_use]
pub fn outlet_of_host(host: &str) -> Option<String> {
    let host = host.trim().trim_end_matches('.').small();
    let mut rest = host.as_str();
    loop {
        if let Ok(at) = OUTLET_DOMAINS.binary_search_by(|(key, _)| (*key).cmp(rest)) {
            return OUTLET_DOMAINS.get(at).map(|(_, name)| (*name).to_owned());
        }
        match rest.split_once('.') {
            Some((_, parent)) if parent.contains('.') => rest = parent,
            _ => break,
        }
    }
    let label = host.strip_prefix("www.").unwrap_or(&host).split('.').next()?;
    spelt(label)
}

/// "thespringfieldherald" as "Springfield Herald".
fn spelt(label: &str) -> Option<String> {
    let plain = label.replace('-', "");
    let word = OF_PAPERS.iter().chain(OF_MEDIA).filter(|word| word.len() > 3).find(|word| plain.ends_with(**word))?;
    let place = plain.strip_suffix(word)?;
    let place = place.strip_prefix("the").unwrap_or(place);
    if place.len() < 3 || !place.chars().all(char::is_alphabetic) {
        return None;
    }
    Some(format!("{} {}", capital(place), capital(word)))
}

/// `word` with its first letter in upper case.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| core::iter::once(upper(first)).chain(letters).collect())
}

/// Last words of the names of newspapers, which no section of a site bears, in lower case.
const OF_PAPERS: &[&str] = &[
    "herald",
    "times",
    "tribune",
    "journal",
    "gazette",
    "chronicle",
    "observer",
    "guardian",
    "telegraph",
    "examiner",
    "inquirer",
    "sentinel",
    "courier",
    "dispatch",
    "globe",
    "mirror",
    "echo",
    "argus",
    "mercury",
    "ledger",
];

/// The same of words that sections bear as well, and of broadcasters.
const OF_MEDIA: &[&str] = &[
    "post",
    "independent",
    "enquirer",
    "bulletin",
    "news",
    "daily",
    "press",
    "shimbun",
    "ilbo",
    "zeitung",
    "nachrichten",
    "kurier",
    "anzeiger",
    "broadcasting",
    "monitor",
    "advertiser",
    "advocate",
    "weekly",
    "magazine",
    "gleaner",
    "vanguard",
    "today",
    "online",
    "newspaper",
    "newspapers",
    "broadcaster",
    "tv",
    "radio",
    "network",
    "media",
    "mail",
];

/// Words that make a paper's word the name of a section or of a list, not of an outlet. Lower case.
const SECTION_WORDS: &[&str] = &[
    "latest",
    "more",
    "other",
    "local",
    "world",
    "breaking",
    "top",
    "business",
    "sports",
    "sport",
    "related",
    "all",
    "home",
    "national",
    "international",
    "regional",
    "general",
    "recent",
    "popular",
    "trending",
    "live",
    "tech",
    "technology",
    "entertainment",
    "political",
    "politics",
    "our",
    "your",
    "this",
    "good",
    "bad",
    "fake",
    "big",
    "e",
    "social",
    "new",
    "my",
    "watch",
    "read",
    "follow",
    "hard",
    "end",
    "war",
    "peace",
    "blog",
    "next",
    "previous",
    "newer",
    "older",
    "guest",
    "photo",
    "video",
    "science",
    "health",
    "foreign",
    "domestic",
    "economic",
    "weather",
    "community",
    "city",
    "state",
    "election",
    "school",
    "football",
    "featured",
    "free",
    "stock",
    "print",
    "email",
    "support",
    "subscribe",
    "join",
    "get",
    "download",
    "visit",
    "contact",
    "about",
    "tell",
    "share",
    "see",
    "find",
    "buy",
    "staff",
];

/// Words of sections that the name of a paper may hold as well, before [`OF_PAPERS`]. Lower case.
const OF_BOTH: &[&str] = &["city", "state", "national", "international", "regional", "business"];

/// Whether a line that holds only `name` names an outlet, by its shape: two to five words that
/// start with capitals, the last (or the first) of them a newspaper's word.
#[must_use]
pub fn is_outlet_shape(name: &str) -> bool {
    // "The Valley Herald on Sunday"
    let name = [" on Sunday", " on Saturday"].iter().find_map(|day| name.strip_suffix(day)).unwrap_or(name);
    let words: Vec<&str> = name.split_whitespace().collect();
    if !(2..=5).contains(&words.len()) || name.contains([',', '.', ':', '?', '!', '"', '“', '(', ';']) {
        return false;
    }
    let small = ["of", "the", "and", "&", "de", "la", "del"];
    if !words.iter().all(|word| word.starts_with(char::is_uppercase) || small.contains(word)) {
        return false;
    }
    let folded: Vec<String> = words.iter().map(|word| word.small()).collect();
    // "By Our Sports Reporter", "From the Newspaper"
    let phrase =
        folded.first().is_some_and(|word| matches!(word.as_str(), "by" | "from" | "in" | "on" | "for" | "with"));
    let papers = folded.last().is_some_and(|last| OF_PAPERS.contains(&last.as_str()));
    let of_section =
        |word: &String| SECTION_WORDS.contains(&word.as_str()) && !(papers && OF_BOTH.contains(&word.as_str()));
    let section = phrase || folded.iter().any(of_section);
    // "UNITED STATES NEWS", "India News"
    if folded.last().is_some_and(|last| last == "news") && is_country(words.get(..words.len() - 1).unwrap_or(&[])) {
        return false;
    }
    // "Harbor-Journal"
    let half = |word: &String| word.rsplit_once('-').is_some_and(|(_, half)| is_paper_word(half));
    let is_paper = |word: Option<&String>| word.is_some_and(|word| is_paper_word(word) || half(word));
    // "Daily Lantern", "The Daily Lantern"
    let lead = usize::from(folded.len() > 2 && folded.first().is_some_and(|word| word == "the"));
    let first = folded.get(lead).filter(|word| matches!(word.as_str(), "daily" | "radio"));
    !section && (is_paper(folded.last()) || first.is_some())
}

/// Whether `words` are the name of a country, in capitals or not.
fn is_country(words: &[&str]) -> bool {
    country_of_name(&titled(words.iter().copied())).is_some()
}

/// Whether `word`, in lower case, is one that the names of newspapers and broadcasters end with.
#[must_use]
pub fn is_paper_word(word: &str) -> bool {
    OF_PAPERS.contains(&word) || OF_MEDIA.contains(&word)
}

/// Whether `word` stands in the names of a site's sections, not of outlets.
#[must_use]
pub fn is_section_word(word: &str) -> bool {
    SECTION_WORDS.contains(&word.small().as_str())
}

/// Whether `name` alone on a line is an outlet: known, shaped like one, or the bare address of one.
#[must_use]
pub fn is_outlet(name: &str) -> bool {
    outlet(name).is_some() || is_outlet_shape(name) || is_host(name)
}

/// Whether `text` is a bare host name: "www.example.com".
#[must_use]
pub fn is_host(text: &str) -> bool {
    if text.contains(' ') || !text.contains('.') {
        return false;
    }
    let labels: Vec<&str> = text.split('.').collect();
    (2..=4).contains(&labels.len())
        && labels.iter().all(|label| {
            !label.is_empty() && label.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
        })
        && labels
            .last()
            .is_some_and(|top| (2..=6).contains(&top.len()) && top.chars().all(|letter| letter.is_ascii_lowercase()))
        && labels.first().is_some_and(|first| first.chars().any(|letter| letter.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agencies_by_any_of_their_names() {
        for (text, expect) in [
            ("AFP", Some("AFP")),
            ("Agence France-Presse", Some("AFP")),
            ("The Associated Press", Some("AP")),
            ("ASSOCIATED PRESS", Some("AP")),
            ("연합뉴스", Some("Yonhap")),
            ("ap", None),
            ("Herald", None),
        ] {
            assert_eq!(agency(text), expect, "{text}");
        }
        let found = agencies_in("With input from Kyodo News, AFP and dpa");
        assert_eq!(found.iter().map(|found| found.0).collect::<Vec<_>>(), ["Kyodo", "AFP", "dpa"]);
        assert!(agencies_in("APEC and TASSO").is_empty());
    }

    #[test]
    fn outlets_by_name_domain_and_shape() {
        assert!(OUTLET_NAMES.iter().all(|(key, _)| key.len() + "the ".len() <= LONGEST));
        assert_eq!(outlet("the japan times"), Some("The Japan Times"));
        assert_eq!(outlet_of_host("mail.bbc.co.uk").as_deref(), Some("BBC"));
        assert_eq!(outlet_of_host("www.springfield-herald.com").as_deref(), Some("Springfield Herald"));
        for host in ["gmail.com", "example.org", "news.com", "x"] {
            assert_eq!(outlet_of_host(host), None, "{host}");
        }
        for (name, expect) in [
            ("The Springfield Herald", true),
            ("Radio Tirana", true),
            ("World News", false),
            ("Latest News", false),
            ("UNITED STATES NEWS", false),
            ("Peru News", false),
            ("The Herald said on Monday", false),
            ("Minister meets the Press", false),
        ] {
            assert_eq!(is_outlet_shape(name), expect, "{name}");
        }
    }
}
