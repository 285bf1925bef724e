//! Names of writers in a few words: "By A. Writer and B. Writer", "A. Writer, Staff Writer".

use super::Named;
use super::doubt::beside_names;
use crate::lexicon::calendar::is_calendar;
use crate::lexicon::{Classes, classes};
use crate::line::byline;
use crate::line::dateline::ordinary_case;
use crate::line::press;
use dateline_gazetteer::Gazetteer;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text::Small as _;

/// The people in the words at `span`; what stands beside an address of mail or of the web stands by itself.
pub(super) fn people(text: &str, span: Span, rule: Rule) -> Vec<Named> {
    let words = span.of(text);
    if words.len() > LONGEST || !words.contains('@') && !words.contains(" http") {
        return people_in(text, span, rule);
    }
    let mut found = Vec::new();
    let (mut from, mut at) = (0, 0);
    for part in words.split_inclusive(' ') {
        let end = at + part.len();
        let word = part.trim_end();
        let is_mail = word.split_once('@').is_some_and(|(own, host)| !own.is_empty() && host.contains('.'));
        // "https://…" alone says whose account it is, and names nobody.
        if (is_mail || word.starts_with("http")) && from + at > 0 {
            found.extend(piece(text, span, from, at, rule));
            from = end;
        }
        at = end;
    }
    found.extend(piece(text, span, from, words.len(), rule));
    found
}

/// The people in the bytes `from..to` of the words at `span`.
fn piece(text: &str, span: Span, from: usize, to: usize, rule: Rule) -> Vec<Named> {
    let words = span.of(text).get(from..to).unwrap_or("");
    let edge = |mark: char| {
        mark.is_whitespace() || matches!(mark, '|' | '-' | '–' | ',' | ';' | '(' | ')' | '<' | '>' | '/' | '·')
    };
    let start = span.start as usize + from + words.len() - words.trim_start_matches(edge).len();
    let inner = words.trim_matches(edge);
    if inner.is_empty() { Vec::new() } else { people_in(text, Span::new(start, start + inner.len()), rule) }
}

/// Words that name writers are at most so long, in bytes.
const LONGEST: usize = 240;

fn people_in(text: &str, span: Span, rule: Rule) -> Vec<Named> {
    let words = span.of(text);
    // "ByABC News": two elements that stand side by side.
    if let Some(rest) = words.strip_prefix("By")
        && rest.starts_with(char::is_uppercase)
        && rest.contains(' ')
    {
        return people_in(text, Span::new(span.start as usize + 2, span.end as usize), rule);
    }
    // "u/ada_b": how a forum writes what somebody is called there.
    let lead = if words.starts_with("u/") { 2 } else { 0 };
    let words = words.get(lead..).unwrap_or(words);
    let start = span.start as usize + lead;
    // "Ada Brandt has written about boats since 1999."
    let is_told = words.split_whitespace().count() > 7 && words.ends_with(['.', '!', '?', '…']);
    // "@harbourpost", "The Harbour Post – the magazine of ports"
    let is_account = words.trim_start_matches('/').starts_with('@') && rule == Rule::BylineMetadata;
    // "Ada Brandt | Sponsored" names her.
    let known = |name: &str| {
        classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN) && byline::is_name(name, false)
    };
    let is_slogan = || {
        let parts = words.split_once(" – ").or_else(|| words.split_once(" | "));
        parts.is_some_and(|(name, rest)| is_body(rest) && !known(name))
    };
    if words.contains("://") || words.len() > LONGEST || is_told || is_stock(words) || is_account || is_slogan() {
        return Vec::new();
    }
    // "Brandt, Ada; Holm, Ida", as catalogues have them.
    if rule == Rule::BylineMetadata
        && let Some(turned) = turned(words, start, rule)
    {
        return turned;
    }
    // "By A. Writer and B. Writer", "A. Writer, Staff Writer"
    let listed = listed(words, start, rule);
    if let Some(parsed) = byline::parse(words, true).filter(|parsed| !parsed.names.is_empty()) {
        let parsed = of_parsed(words, start, &parsed, rule);
        return if listed.len() > parsed.len() { listed } else { parsed };
    }
    let mut found = Vec::new();
    let mut from = 0;
    for part in parts(words) {
        let part_at = from;
        from += part.len();
        let (name, lead) = bare(part);
        let (name, inner) = without_brackets(name);
        // "Photograph by A. Writer"
        let pictured = PICTURES.iter().any(|opener| name.starts_with(opener));
        let plain = inner.as_deref().unwrap_or(name);
        let phrase = rule != Rule::BylineMetadata && is_phrase(plain);
        // "harbourpost.example, Lima, Peru"
        let beside = rule == Rule::BylineMetadata && words.contains(", ") && !plain.contains(' ');
        let place = (rule == Rule::BylineMarkup || beside)
            && Gazetteer::new().lookup(plain).is_some()
            && !classes(plain.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
        if !pictured && !phrase && !place && is_writer(plain) || of_account(name).is_some() {
            let from = part_at + lead;
            let own = without_degree(plain);
            let value = of_account(name).unwrap_or_else(|| ordinary_case(own));
            let len = if own.len() < plain.len() && plain == name { own.len() } else { name.len() };
            found.push((value, Span::new(start + from, start + from + len), rule));
        }
    }
    beside_names(words, start, found)
}

/// Degrees that stand behind a name without a comma.
#[rustfmt::skip]
const DEGREES: &[&str] = &[
    "MS", "MA", "MD", "M.D.", "RD", "RDN", "RN", "MPH", "MSc", "BSc", "PhD", "Ph.D.", "PHD", "DO", "DDS", "JD", "LCSW", "CPT", "CPA", "CFP",
    "MBA", "DVM", "PharmD", "LD", "FNP", "MSW", "MFA",
];

/// A name in full without the degrees behind it: "Ada Brandt MS".
fn without_degree(name: &str) -> &str {
    // "Ada Brandt.": the stop is the line's.
    let last = name.rsplit(' ').next().unwrap_or("");
    let stopped = name.contains(' ') && last.chars().count() > 4 && last.matches('.').count() == 1;
    let mut own = if stopped { name.trim_end_matches('.') } else { name };
    while let Some((before, last)) = own.rsplit_once(' ')
        && before.contains(' ')
        && before.chars().any(char::is_lowercase)
        && DEGREES.contains(&last.trim_end_matches(','))
    {
        own = before.trim_end_matches(',');
    }
    own
}

/// Whether the words name a store of pictures or its licence: "Ada Brandt / CC0 / pexels.com".
pub(super) fn is_stock(words: &str) -> bool {
    const STOCKS: &[&str] =
        &["pexels", "pixabay", "unsplash", "shutterstock", "istock", "getty images", "alamy", "depositphotos", "cc0"];
    let small = words.small();
    STOCKS.iter().any(|stock| small.contains(stock))
}

/// Words before who made the pictures.
pub(super) const PICTURES: &[&str] =
    &["Photo", "Foto", "Fotos", "Bild:", "Bild", "Image", "Illustration", "Grafik", "Immagine", "Imagen", "Imagem"];

/// The names of people in a list that holds nothing else, "A. Writer, B. Author": behind a comma stands a role or a place,
/// but not where it opens with a given name.
fn listed(words: &str, start: usize, rule: Rule) -> Vec<Named> {
    let mut found = Vec::new();
    let mut from = 0;
    for part in words.split([',', ';']) {
        let name = part.trim();
        let at = from + part.len() - part.trim_start().len();
        from += part.len() + 1;
        let given = classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
        if !given || !byline::is_name(name, false) || !is_writer(name) {
            return Vec::new();
        }
        found.push((ordinary_case(name), Span::new(start + at, start + at + name.len()), rule));
    }
    found
}

/// The names of a list that gives the family's name first, "Brandt, Ada": a word that is no given name, and one that is.
fn turned(words: &str, start: usize, rule: Rule) -> Option<Vec<Named>> {
    let mut from = 0;
    let mut found = Vec::new();
    for part in words.split(';') {
        let at = from + part.len() - part.trim_start().len();
        from += part.len() + 1;
        let part = part.trim();
        let (family, given) = part.split_once(", ")?;
        let known = |name: &str| classes(name).has(Classes::GIVEN);
        let name = format!("{given} {family}");
        let fits = !family.contains(' ')
            && known(given.split([' ', '-']).next().unwrap_or(""))
            && given.split(' ').count() <= 2
            && !known(family)
            && byline::is_name(&name, false)
            && is_writer(&name);
        if !fits {
            return None;
        }
        found.push((ordinary_case(&name), Span::new(start + at, start + at + part.len()), rule));
    }
    Some(found)
}

/// A name without a short form in brackets behind it, "Ada Brandt (abr", or a weekday, "Ada Brandt Monday"; and, where
/// brackets stand within it, what it is without them: "Ada (Maria Ida) Brandt".
fn without_brackets(name: &str) -> (&str, Option<String>) {
    if let Some((before, behind)) = name.split_once(" (") {
        return match behind.split_once(") ") {
            Some((_, last)) => (name, Some(format!("{before} {last}"))),
            None => (before, None),
        };
    }
    match name.rsplit_once(' ') {
        Some((before, last)) if before.contains(' ') && is_calendar(&last.small()) => (before, None),
        _ => (name, None),
    }
}

/// The name of whose account "ada.brandt" is: a given name and another one.
fn of_account(name: &str) -> Option<String> {
    let (first, last) = name.split_once(['.', '_'])?;
    let plain = |word: &str| word.len() > 1 && word.chars().all(char::is_lowercase);
    let (first, last) = (plain(first).then(|| byline::capital(first))?, plain(last).then(|| byline::capital(last))?);
    classes(&first).has(Classes::GIVEN).then(|| format!("{first} {last}"))
}

/// The names of a byline in `words`, which start at byte `start` of the text.
pub(super) fn of_parsed(words: &str, start: usize, parsed: &byline::Parsed, rule: Rule) -> Vec<Named> {
    let named = parsed.names.iter().filter_map(|name| {
        let printed = words.get(name.start..name.end)?;
        // "Ada Brandt (reporting) and Ida Holm (photography)"
        let pictured = words.get(name.end..).is_some_and(|rest| PICTURED.iter().any(|label| rest.starts_with(label)));
        if pictured || is_organisation(printed) {
            return None;
        }
        let printed = without_degree(printed.trim_end_matches([' ', '-', '–', '|']));
        // "HNN Staff": what stands before a post is no person's name.
        let posted = words.get(name.end..).is_some_and(|rest| rest.starts_with(" St") || rest.starts_with(" st"));
        if posted && printed.len() <= 5 && !printed.contains(char::is_lowercase) {
            return None;
        }
        Some((ordinary_case(printed), Span::new(start + name.start, start + name.start + printed.len()), rule))
    });
    beside_names(words, start, named.filter(|(name, ..)| !byline::is_nobody(name)).collect())
}

/// What stands in brackets behind who made the pictures.
const PICTURED: &[&str] =
    &[" (photo", " (pictures", " (illustration", " (images", " (Foto", " (fotos", " (Bild", " (video"];

/// The words cut where one name ends and the next begins; put together again they are `words`.
fn parts(words: &str) -> Vec<&str> {
    const MARKS: &[&str] = &[
        ",", ";", " & ", " and ", " AND ", " und ", " et ", " y ", " e ", " / ", "|", " + ", " - ", " – ", " — ", "·",
        "•",
    ];
    let mut parts = Vec::new();
    let mut rest = words;
    // "Ada Brandt/Ida Holm"
    if let Some((one, _)) =
        words.split_once('/').filter(|(one, other)| byline::is_name(one, false) && byline::is_name(other, false))
    {
        let (one, other) = words.split_at(one.len() + 1);
        return vec![one, other];
    }
    while let Some(end) = MARKS.iter().filter_map(|mark| rest.find(mark).map(|at| at + mark.len())).min() {
        let (part, behind) = rest.split_at(end);
        parts.push(part);
        rest = behind;
    }
    parts.push(rest);
    parts
}

/// What stands before a name, in small letters.
#[rustfmt::skip]
const INTROS: &[&str] = &[
    "von ", "by ", "par ", "por ", "di ", "door ", "av ", "autor ", "autorin ", "author ", "auteur ", "text ", "redakteur ",
    "verfasst von ", "veröffentlicht von ", "erstellt von ", "eingestellt von ", "publié par ", "publicado por ", "published by ",
    "posted by ", "written by ", "geschrieben von ", "ein beitrag von ", "autor/in ", "автор ", "autor*in ",
    "thread starter ", "themenstarter ", "interview ", "écrit par ", "rédigé par ", "escrito por ", "redactado por ", "scritto da ",
    "a cura di ", "articolo di ", "geschreven door ", "skrevet av ", "skrevet af ", "skriven av ", "yazan ", "yazar ", "muhabir ",
    "autora ", "autore ", "autrice ", "autorka ", "napsal ", "napsala ", "journalist ", "reporter ", "columnist ", "words by ",
    "story by ", "text by ", "text von ", "ein artikel von ", "eine analyse von ", "ein kommentar von ", "eine kolumne von ",
    "ein gastbeitrag von ", "un article de ", "gastbeitrag von ", "kommentar von ",
];

/// A part without what stands around a name, and how many bytes were taken off before it.
fn bare(part: &str) -> (&str, usize) {
    let mut name = part;
    for mark in [" and", " und", " et", " y", " e"] {
        let cut = name.trim_end();
        name = cut.strip_suffix(mark).unwrap_or(name);
    }
    let edge = |mark: char| {
        mark.is_whitespace()
            || matches!(
                mark,
                ',' | ';' | '&' | '/' | '|' | ':' | '–' | '—' | '-' | '+' | '@' | '·' | '•' | '(' | ')' | '"'
            )
    };
    let mut start = name.len() - name.trim_start_matches(edge).len();
    loop {
        let rest = name.get(start..).unwrap_or("");
        let small = rest.small();
        let intro = INTROS
            .iter()
            .find(|intro| small.starts_with(**intro) || small.starts_with(&format!("{}:", intro.trim_end())));
        let Some(intro) = intro.filter(|intro| rest.is_char_boundary(intro.len())) else { break };
        let rest = rest.get(intro.len()..).unwrap_or("");
        start = name.len() - rest.trim_start_matches(edge).len();
    }
    // "ByAda Brandt": two elements that stand side by side.
    if let Some(rest) = name.get(start..).and_then(|rest| rest.strip_prefix("By"))
        && rest.starts_with(char::is_uppercase)
    {
        start += 2;
    }
    // "Interview: A. Writer"; one word may be of anything: "From: Lima".
    if let Some((label, behind)) = name.get(start..).unwrap_or("").split_once(": ") {
        let pictured = PICTURES.iter().any(|word| label.starts_with(word) || label.ends_with(word));
        if pictured || !behind.trim().contains([' ', '_', '.']) {
            return ("", name.len());
        }
        start += label.len() + 2 + behind.len() - behind.trim_start_matches(edge).len();
    }
    let name = name.get(start..).unwrap_or("").trim_end_matches(edge);
    (byline::wide::without_post(name), start)
}

/// Words of names that are a body's, in small letters.
#[rustfmt::skip]
const OF_BODIES: &[&str] = &[
    "e.v", "e.v.", "gmbh", "ag", "inc", "inc.", "ltd", "llc", "redaktion", "redaktionsteam", "team", "verlag", "online",
    "news", "newsroom", "tv", "radio", "magazin", "magazine", "media", "medien", "zeitung", "verein", "verband", "editorial",
    "editors", "staff", "desk", "agency", "blog", "bund", "presse", "press", "administrator", "webredaktion", "redaction",
    "rédaction", "redacción", "redazione", "kommentar", "kommentare", "comments", "redakcja", "redakce", "redactie", "redação",
    "redaksjonen", "редакция", "webteam", "pressestelle", "pressteam", "webmaster", "stadt", "gemeinde", "landkreis",
    "studio", "universität", "hochschule", "university", "relations", "ministerium", "stiftung", "bundesamt", "ville", "mairie", "ayuntamiento", "agencia", "agence", "agência", "agenzia", "agencja", "agentur", "agentura", "ajansı", "ajans",
    "merkezi", "images", "shutterstock", "unsplash", "pexels", "pixabay", "alamy", "istock", "imago", "getty", "redaktionen",
];

/// What stands in the place of a name and is none, in small letters.
#[rustfmt::skip]
const NO_NAMES: &[&str] = &["von", "by", "par", "por", "uhr", "min", "autor", "autorin", "author", "posted", "am", "on", "at", "name", "微信号", "功能介绍", "未知", "佚名"];

/// Words of menus, forms and lists, which nobody is called, in small letters.
#[rustfmt::skip]
pub(super) const OF_PAGES: &[&str] = &[
    "log", "login", "logout", "sign", "account", "welcome", "menu", "menü", "search", "suche", "inhalt", "artikel", "article",
    "neueste", "beliebteste", "forum", "moderator", "page", "seite", "startseite", "home", "kontakt", "impressum", "newsletter",
    "pressemitteilungen", "pressemitteilung", "symbolbild", "archiv", "archive", "nachrichten", "posts", "beiträge", "profil", "profile", "abo",
    "datenschutz", "shop", "themen", "themenstarter", "autor", "autorin", "autoren", "author", "authors", "auteur", "auteurs",
    "zum", "zur", "neuesten", "beliebteste", "facebook", "twitter", "whatsapp", "linkedin", "telegram", "instagram", "youtube",
    "termine", "nächste", "veranstaltungen", "meldungen", "ältere", "aktuelles", "weitere", "featured", "attorney", "upcoming",
    "events", "enviar", "redakteur", "redakteurin", "published", "updated", "modified", "veröffentlicht", "aktualisiert",
    "paid", "content", "sponsored", "ergebnis", "ergebnisse", "werbung", "anzeige", "publicidade", "publicidad", "pubblicità", "publicité", "advertisement", "follow", "following", "folgen",
    "abbruch", "seguir", "suivre", "segui", "volgen", "tweet", "share", "teilen", "timeline", "multimedia", "compartir", "comentar", "partager", "condividi", "imprimir", "wiadomości", "haberler", "noticias", "notícias",
    "abone", "enlarge", "sharing", "bookmark", "loading", "playing", "statistics", "details", "exclusive", "thread", "tools",
];

/// Whether the name is one of a body, a desk, a firm, a club, an agency, or none at all.
fn is_body(name: &str) -> bool {
    let folded = name.small();
    let behind = ["Von ", "By ", "von ", "by "].iter().find_map(|by| name.strip_prefix(by)).unwrap_or(name);
    press::agency(behind).is_some()
        || press::outlet(name).is_some()
        || press::is_host(&folded)
        || folded.contains("admin")
        || folded.split([' ', '-', '/']).any(|word| OF_BODIES.contains(&word) || OF_PAGES.contains(&word))
        || NO_NAMES.contains(&folded.as_str())
}

/// Whether the last word makes an organisation of the name, "Port Town Council", and no given name opens it.
fn is_organisation(name: &str) -> bool {
    let word = |word: Option<&str>| classes(word.unwrap_or(""));
    word(name.split(' ').next_back()).has(Classes::HEAD) && !word(name.split([' ', '-']).next()).has(Classes::GIVEN)
}

/// Small words within names of people.
#[rustfmt::skip]
const PARTICLES: &[&str] = &[
    "de", "da", "do", "dos", "das", "du", "des", "del", "della", "di", "d", "la", "le", "van", "der", "den", "het", "von", "vom", "zu",
    "zum", "zur", "und", "and", "bin", "bint", "ibn", "al", "el", "ul", "ur", "ter", "ten", "te", "af", "av", "y", "e", "i", "o", "of",
    "the", "in",
];

/// Whether the words are written as a line of something else is, "Agency for ports", "busy Harbours": with a small word
/// that is in no name before others with capitals.
pub(super) fn is_phrase(name: &str) -> bool {
    let mut words = name.split(' ').rev().skip(1).peekable();
    let small = |word: &str| word.chars().all(char::is_lowercase) && !PARTICLES.contains(&word);
    let cased = name.contains(char::is_uppercase) && words.peek().is_some();
    cased && words.any(|word| small(word) && !classes(&byline::capital(word)).has(Classes::GIVEN))
}

/// Whether a page may call this its writer: a name, or what somebody calls himself there; no desk and no date.
pub(crate) fn is_writer(name: &str) -> bool {
    let words = name.split_whitespace().count();
    let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
    let digits = name.chars().filter(char::is_ascii_digit).count();
    (1..=5).contains(&words)
        && (2..=48).contains(&name.chars().count())
        && letters >= 2
        && letters > digits
        && !(words > 1 && digits > 0)
        && !byline::is_nobody(name)
        // "Mon", before the day
        && !(words == 1 && is_calendar(&name.small()) && !classes(name).has(Classes::GIVEN))
        && !(words > 1 && (byline::is_post(name) || is_organisation(name)))
        && !name.contains(['@', '{', '[', '?', '!', '…', '='])
        && !name.contains("www.")
        && ![" by", " on", " at", " am", " um"].iter().any(|end| name.ends_with(end))
        && !is_body(name)
        && name.split(' ').filter(|word| press::is_section_word(word)).count() < 2
        // "lives by the sea": several words without a capital are no name, but a known given name's.
        && (words == 1 || name.chars().any(|letter| letter.is_alphabetic() && !letter.is_lowercase()) || {
            classes(&byline::capital(name.split(' ').next().unwrap_or(""))).has(Classes::GIVEN)
        })
        && name.chars().all(|letter| {
            letter.is_alphanumeric()
                || matches!(letter, ' ' | '\u{a0}' | '.' | '-' | '\'' | '’' | '‘' | '_' | '*' | '&')
        })
}

/// Whether words of the name stand in the title, and no given name opens it: "Ferries Return", "Ports Ferries".
#[must_use]
pub fn is_of_title(name: &str, title: &str) -> bool {
    let given = classes(name.split([' ', '-']).next().unwrap_or("")).has(Classes::GIVEN);
    let title = title.small();
    let of_title = |word: &str| {
        word.chars().count() > 3 && title.split(|letter: char| !letter.is_alphanumeric()).any(|own| own == word)
    };
    let name = name.small();
    !given && (title.contains(&name) || name.contains(' ') && name.split(' ').any(of_title))
}
