//! Who can act or be acted upon: every place where the article names a state or somebody who stands for one.

use super::homes;
use super::leaders;
use super::table::Noun;
use crate::recognise::names::{Text, Word, is_calendar};
use dateline_model::article::{Article, Person};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use dateline_model::span::Span;

/// How a state is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// "Japan", "Tokyo" for its government.
    State,
    /// "Japanese", "Japanese officials"
    Adjective,
    /// "in Tokyo", a city or province of it.
    Place,
    /// Somebody or a body of it, and what that makes of it.
    Part(Noun),
}

/// A place where a state is named.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// The words.
    pub span: Span,
    /// The state's code.
    pub country: &'a str,
    /// How.
    pub naming: Naming,
}

/// Words of an office of state, in small letters.
#[rustfmt::skip]
const OFFICES: &[&str] = &[
    "president", "minister", "premier", "chancellor", "king", "queen", "prince", "emperor", "sultan", "emir", "shah",
    "ambassador", "envoy", "spokesman", "spokeswoman", "spokesperson", "leader", "general", "admiral", "commander",
    "colonel", "secretary", "official", "governor", "senator", "lawmaker", "diplomat", "negotiator", "dictator", "ruler",
    "representative", "speaker", "host", "chief", "head", "marshal", "ayatollah", "consul", "commissioner", "deputy", "adviser",
    "advisor", "director", "counterpart", "delegate", "attaché", "premier", "mp", "congressman", "judge", "prosecutor", "pm",
];
/// Words by which an office is none of a state.
#[rustfmt::skip]
const PRIVATE: &[&str] = &[
    "executive", "ceo", "professor", "analyst", "coach", "company", "former", "ex", "institute", "university", "club",
    "federation", "economist", "researcher", "captain", "union", "bank", "school", "opposition", "rebel", "ex-president",
    "show", "talk-show", "tv", "television", "radio", "quiz", "podcast", "inc", "group", "editor", "church", "team", "association", "bishop", "band",
];

/// Parts of a state, and their people.
#[rustfmt::skip]
const PARTS: &[&str] = &["England", "Scotland", "Wales", "Northern Ireland", "English", "Scottish", "Welsh", "Scots"];

/// Every place where `article`, whose text is `text`, names a state, in order and apart from each other.
#[must_use]
pub fn named<'s>(text: &str, texts: &[Text<'_>], article: &'s Article) -> Vec<Named<'s>> {
    let mut all = Vec::new();
    // Where a state itself is named, for the people of whom it is said: "Poland's X", "X of Poland".
    let mut states: Vec<(Span, &str)> = Vec::new();
    for country in &article.countries {
        let itself = |rule| matches!(rule, Rule::CountryName | Rule::CountryCapital);
        let there = country.mentions.iter().filter(|mention| itself(mention.rule));
        states.extend(there.map(|mention| (mention.span, country.iso.as_str())));
    }
    states.order_by_key(|(span, _)| *span);
    let mut whose = states.clone();
    for country in &article.countries {
        let peoples = country.mentions.iter().filter(|mention| mention.rule == Rule::CountryDemonym);
        whose.extend(peoples.map(|mention| (mention.span, country.iso.as_str())));
    }
    whose.order_by_key(|(span, _)| *span);
    for person in &article.people {
        let role = person.role.map_or("", |span| span.of(text));
        let known = || {
            let country = of_office(article, role)
                .or_else(|| homes::of_ministry(text, &whose, article, role))
                .or_else(|| homes::of_two(text, &whose, role))
                .or_else(|| homes::of_main(text, &whose, article, person).filter(|_| is_office(role)))
                .or_else(|| homes::of_dateline(article, role).filter(|_| is_office(role)));
            country.map(|country| (country, Noun::State))
        };
        let Some((country, noun)) = of_person(text, &states, person, role).or_else(known) else { continue };
        let part = |span| Named { span, country, naming: Naming::Part(noun) };
        all.extend(person.mentions.iter().map(|mention| part(mention.span)));
    }
    for body in &article.organisations {
        let noun = match body.kind.as_str() {
            "ministry" | "parliament" | "government" | "military" | "court" | "police" | "agency" => Noun::State,
            "militia" => Noun::Crowd,
            "company" | "newspaper" | "bank" | "news agency" => Noun::Firm,
            _ => Noun::Private,
        };
        // A ministry may have the same name elsewhere: the "Foreign Office" of Pakistan.
        let meant = |country: &&str| noun != Noun::State || article.countries.iter().any(|one| one.iso == **country);
        let known = leaders::country(&body.name, "").filter(|_| body.country.is_none()).filter(meant);
        let noun = match known {
            Some(_) if leaders::governs(&body.name) => Noun::State,
            Some(_) if noun != Noun::State => Noun::Crowd,
            _ => noun,
        };
        // Without a country it still hides the state in its name: "Bank of Japan", "Japan Times".
        let country = body.country.as_deref().or(known).unwrap_or("");
        let hides = !country.is_empty() || matches!(noun, Noun::Firm | Noun::Private);
        let part = |span| Named { span, country, naming: Naming::Part(noun) };
        if hides {
            all.extend(body.mentions.iter().map(|mention| part(mention.span)));
        } else if noun == Noun::State {
            // "the Belarusian KGB", "Russia's FSB": whose it is stands before it
            all.extend(body.mentions.iter().filter_map(|mention| {
                let at = whose.partition_point(|(span, _)| span.end <= mention.span.start).checked_sub(1)?;
                let (span, country) = whose.get(at)?;
                let between = Span { start: span.end, end: mention.span.start }.of(text);
                let named = Named { span: mention.span, country, naming: Naming::Part(noun) };
                matches!(between, " " | "'s " | "’s ").then_some(named)
            }));
        }
    }
    // England and the like have teams, but act towards no other state.
    let part_of_it = |span: Span| PARTS.iter().any(|part| span.of(text) == *part);
    for country in &article.countries {
        all.extend(country.mentions.iter().filter(|mention| !part_of_it(mention.span)).filter_map(|mention| {
            let naming = match mention.rule {
                // "ethnic Albanians" are of the state they live in
                Rule::CountryDemonym if is_ethnic(text, mention.span) || was_ruled(text, mention.span) => return None,
                Rule::CountryDemonym => Naming::Adjective,
                Rule::CountryName | Rule::CountryCapital | Rule::CountrySeat | Rule::CountryByContext => Naming::State,
                Rule::CountryCapitalPlace | Rule::CountryOfPlace if is_island(text, mention.span) => return None,
                Rule::CountryCapitalPlace | Rule::CountryOfPlace => Naming::Place,
                _ => return None,
            };
            Some(Named { span: mention.span, country: held_by(text, mention.span, &country.iso), naming })
        }));
    }
    all.extend(halves(text, article));
    all.extend(texts.iter().flat_map(|paragraph| bare_leaders(&paragraph.words)));
    all.extend(texts.iter().flat_map(|paragraph| full_leaders(text, &paragraph.words)));
    for place in &article.places {
        let Some(country) = place.country.as_deref() else { continue };
        all.extend(place.mentions.iter().map(|mention| {
            let country = if is_island(text, mention.span) { "" } else { held_by(text, mention.span, country) };
            Named { span: mention.span, country, naming: Naming::Place }
        }));
    }
    all.order_by_key(|one| (one.span.start, core::cmp::Reverse(one.span.end)));
    // What lies in a longer name is that name's: "South Korean Supreme Court".
    let mut end = 0;
    all.retain(|one| {
        let keep = one.span.start >= end;
        if keep {
            end = one.span.end;
        }
        keep
    });
    all.retain(|one| !one.country.is_empty());
    // The state of a leader is the one that the article speaks of: "Gorbachev" beside "Soviet".
    const FORMER: [(&str, &str); 4] = [("RU", "SUHH"), ("CD", "ZRCD"), ("CZ", "CSHH"), ("RS", "YUCS")];
    let names = |iso: &str| article.countries.iter().any(|country| country.iso == iso);
    for (today, former) in FORMER.into_iter().filter(|(today, former)| names(former) && !names(today)) {
        all.iter_mut().filter(|one| one.country == today).for_each(|one| one.country = former);
    }
    all
}

/// The state that rules the place at `span`, which lies in `country`: the base at Guantanamo is the other's. Where the place only
/// says which inmate or camp is meant, it is nobody's.
fn held_by<'s>(text: &str, span: Span, country: &'s str) -> &'s str {
    if country != "CU" || !span.of(text).starts_with("Guant") {
        return country;
    }
    let before = text.get(..span.start as usize).unwrap_or("");
    let inside = ["in ", "at ", "from "].iter().any(|word| before.ends_with(word));
    if inside { "US" } else { "" }
}

/// Whether the people at `span` are named by their descent only.
fn is_ethnic(text: &str, span: Span) -> bool {
    let before = text.get(..span.start as usize).unwrap_or("");
    before.ends_with("ethnic ") || before.ends_with("ethnic-") || before.ends_with("Ethnic ")
}

/// Whether the name at `span` only says who ruled the place before: "the former Danish colony".
fn was_ruled(text: &str, span: Span) -> bool {
    let before = text.get(..span.start as usize).unwrap_or("");
    let behind = text.get(span.end as usize..).unwrap_or("");
    [" colony", " colonies", " protectorate", " mandate"].iter().any(|word| behind.starts_with(word))
        && before.ends_with("former ")
}

/// Whether the town at `span` only shares its name with an island: "off Delft island".
fn is_island(text: &str, span: Span) -> bool {
    const ISLES: [&str; 4] = ["island", "Island", "islet", "reef"];
    let behind = text.get(span.end as usize..).unwrap_or("");
    let before = text.get(..span.start as usize).unwrap_or("");
    ISLES.iter().any(|isle| behind.strip_prefix(' ').is_some_and(|rest| rest.starts_with(isle)))
        || before.ends_with("island of ")
        || before.ends_with("islet of ")
}

/// Leaders by the one name that everybody knows them by, where no other name stands beside it: "Putin flew to", "the Trump
/// administration", but not "Trump Tower".
fn bare_leaders(words: &[Word<'_>]) -> Vec<Named<'static>> {
    // "On Friday Putin flew": a day is no name beside it
    let name = |at: Option<usize>| {
        let word = at.and_then(|at| words.get(at));
        word.is_some_and(|word| word.is_capital() && !word.is_role() && !is_calendar(word.text))
    };
    let found = words.iter().enumerate().filter_map(|(at, word)| {
        // "the Clinton administration"
        if !word.is_capital() {
            return None;
        }
        let rules = words.get(at + 1).is_some_and(|next| next.text == "administration");
        if let Some(country) = rules.then(|| leaders::country(word.text, "President")).flatten() {
            return Some(Named { span: word.span, country, naming: Naming::Part(Noun::State) });
        }
        let opens = word.opens || at == 1;
        let titled =
            || at.checked_sub(1).and_then(|at| words.get(at)).is_some_and(|word| matches!(word.text, "Mr" | "Mr."));
        if name(Some(at + 1)) || !opens && name(at.checked_sub(1)) && !titled() {
            return None;
        }
        let country = leaders::alone(word.text).filter(|_| !leaders::is_movement(word.text))?;
        Some(Named { span: word.span, country, naming: Naming::Part(Noun::State) })
    });
    found.collect()
}

/// Leaders by their full name, which is no given name and surname that everybody would know for a person's: "Deng Xiaoping".
fn full_leaders(text: &str, words: &[Word<'_>]) -> Vec<Named<'static>> {
    const MOST: usize = 4;
    let name = |at: usize| words.get(at).is_some_and(|word| word.is_capital() && !word.is_role());
    let past =
        |at: usize| words.get(at).is_some_and(|word| matches!(word.text, "late" | "former" | "ex" | "Late" | "Former"));
    let mut found = Vec::new();
    let mut at = 0;
    while at + 1 < words.len() {
        if !name(at) {
            at += 1;
            continue;
        }
        // "Hun Sen" is no senator
        let capital = |to: usize| name(to) || to > at && words.get(to).is_some_and(Word::is_capital);
        let most = (at..(at + MOST).min(words.len())).take_while(|to| capital(*to) && !past(*to)).count();
        let known = (2..=most).rev().find_map(|count| {
            let (first, last) = (words.get(at)?, words.get(at + count - 1)?);
            // "the Foreign Office" is a body, and read as one
            if last.text == "Office" {
                return None;
            }
            let span = Span { start: first.span.start, end: last.span.end };
            let country = leaders::country(span.of(text), "").filter(|_| !leaders::is_movement(span.of(text)))?;
            Some((span, country, count))
        });
        // "former President Bill Clinton", "Bill Clinton Avenue"
        let once = || (1..4).any(|back| at.checked_sub(back).is_some_and(past));
        let alone = |count: usize| !name(at + count) && !at.checked_sub(1).is_some_and(name) && !once();
        if let Some((span, country, count)) = known.filter(|(_, _, count)| alone(*count)) {
            found.push(Named { span, country, naming: Naming::Part(Noun::State) });
            at += count;
        } else {
            at += most.max(1);
        }
    }
    found
}

/// "the North" and "the South" in a text that names one of the Koreas.
fn halves(text: &str, article: &Article) -> Vec<Named<'static>> {
    if !article.countries.iter().any(|country| matches!(country.iso.as_str(), "KP" | "KR")) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (word, country) in [("he North", "KP"), ("he South", "KR")] {
        for (at, _) in text.match_indices(word) {
            // "the South China Sea", "the Southern": part of another name
            let rest = text.get(at + word.len()..).unwrap_or("");
            let goes_on = rest.starts_with(char::is_alphanumeric)
                || rest.starts_with('-')
                || rest
                    .strip_prefix(' ')
                    .is_some_and(|rest| rest.starts_with(char::is_uppercase) || rest.starts_with("of "));
            if !goes_on && text.get(..at).is_some_and(|head| head.ends_with(['t', 'T'])) {
                let start = at + "he ".len();
                let span = Span::new(start, at + word.len());
                found.push(Named { span, country, naming: Naming::State });
            }
        }
    }
    found
}

/// The state that `person` stands for, and what for: as their role says, as "Poland's" or "of Poland" beside the name does, or
/// because everybody knows them.
fn of_person<'s>(text: &str, states: &[(Span, &'s str)], person: &'s Person, role: &str) -> Option<(&'s str, Noun)> {
    if let Some(country) = person.country.as_deref() {
        return Some((country, if is_office(role) { Noun::State } else { Noun::Private }));
    }
    if let Some(country) = leaders::country(&person.name, role) {
        return Some((country, Noun::State));
    }
    let country = person.mentions.iter().map(|mention| mention.span).find_map(|name| {
        if !name.of(text).contains(' ') {
            return None;
        }
        let at = states.partition_point(|(span, _)| span.end <= name.start);
        let before = at
            .checked_sub(1)
            .and_then(|at| states.get(at))
            .filter(|(span, _)| matches!(Span { start: span.end, end: name.start }.of(text), "'s " | "’s "));
        let after = states
            .get(at)
            .filter(|(span, _)| span.start > name.end && Span { start: name.end, end: span.start }.of(text) == " of ");
        before.or(after).map(|(_, country)| *country)
    })?;
    (role.is_empty() || is_office(role)).then_some((country, Noun::State))
}

/// The state of an office that goes by that name in one state only, as far as those that `article` names.
fn of_office(article: &Article, role: &str) -> Option<&'static str> {
    const OFFICES: &[(&str, &str)] = &[
        ("Foreign Secretary", "GB"),
        ("Home Secretary", "GB"),
        ("Defence Secretary", "GB"),
        ("Secretary of State", "US"),
        ("Defense Secretary", "US"),
        ("Taoiseach", "IE"),
    ];
    // "foreign secretary" is also what the first official of such a ministry is called there
    const ELSEWHERE: &[&str] = &["IN", "PK", "BD", "LK", "NP", "PH", "VA", "MX"];
    let there = |iso: &str| article.countries.iter().any(|country| country.iso == iso);
    let (_, country) = OFFICES.iter().find(|(office, _)| *office == role)?;
    (there(country) && !ELSEWHERE.iter().any(|other| there(other))).then_some(*country)
}

/// Whether `role` is an office of a state that its holder has now.
fn is_office(role: &str) -> bool {
    let has = |list: &[&str]| {
        role.split(|letter: char| !letter.is_alphanumeric() && letter != '-').any(|word| {
            let word = word.strip_suffix('s').filter(|one| one.len() > 3).unwrap_or(word);
            list.iter().any(|own| own.eq_ignore_ascii_case(word))
        })
    };
    // "Vice-President", but not "ex-minister"
    let joined = || {
        role.split(' ').filter_map(|word| word.rsplit_once('-')).any(|(head, tail)| {
            !head.eq_ignore_ascii_case("ex") && OFFICES.iter().any(|own| own.eq_ignore_ascii_case(tail))
        })
    };
    (has(OFFICES) || joined()) && !has(PRIVATE)
}
