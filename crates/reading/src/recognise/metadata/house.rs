//! Who is named as the writer where no person is: an agency, a desk, a firm, a club or an office that signs what it
//! publishes, as the page says it of its author.

use super::doubt::is_place;
use super::name::{OF_PAGES, PICTURES, is_phrase, is_stock};
use super::near::Near;
use super::people::{of_picture, outlets, rank};
use super::solid;
use crate::document::Document;
use crate::line::byline;
use crate::line::press;
use dateline_model::markup::{Field, Markup, Origin};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text::Small as _;

/// A name is at most so long, in characters and words.
const LONG: usize = 48;
const MOST_WORDS: usize = 6;

/// What runs a site and signs nothing, what only leads on, and what stands where nothing was filled in, in small letters.
#[rustfmt::skip]
const NOTHING: &[&str] = &[
    "admin", "administrator", "webmaster", "author", "autor", "autoren", "authors", "anonymous", "anonym", "unknown", "user", "root",
    "wordpress", "moderator", "blog", "news", "email", "e-mail", "facebook", "twitter", "website", "homepage", "profil", "profile",
    "kontakt", "contact", "null", "none", "undefined", "default", "super user", "system", "import", "guest", "gast", "online", "web",
    "agencies", "news agencies", "wire services", "test", "true", "false", "home", "name", "by", "von", "par", "por",
];

/// The name that a page states as its author's, `bodies` included; the surest source first, and of what stands on the page
/// the nearest to the story.
pub(super) fn name(document: &Document<'_>, markup: &Markup, near: &Near<'_>) -> Option<(String, Span, Rule)> {
    let outlets = outlets(document, markup);
    let mut found = Vec::new();
    for stated in markup.stated.iter().filter(|one| one.field == Field::Author && one.origin != Origin::Record) {
        let Some((rank, distance)) = rank(stated, near) else { continue };
        let Some(span) = signed(document.text, stated.span) else { continue };
        let words = span.of(document.text);
        let wire = is_wire(words);
        // What a page calls itself in its head is its outlet; printed beside the title it is a byline. An agency's own site
        // states its name as another's does.
        if stated.at == 0 && !wire && outlets.contains(&solid(words)) {
            continue;
        }
        // Beside the title an agency's name may be that of a picture's owner.
        if stated.at != 0 && wire {
            continue;
        }
        if stated.at != 0 && (of_picture(document, span) || is_phrase(words) || is_place(words)) {
            continue;
        }
        let rule = if stated.at == 0 { Rule::BylineMetadata } else { Rule::BylineMarkup };
        found.push(((rank, distance, span.start), span, rule));
    }
    found.order_by_key(|(key, ..)| *key);
    let (_, span, rule) = found.first()?;
    Some((span.of(document.text).to_owned(), *span, *rule))
}

/// The name in words of an author's mark or statement, without a "by" before it; none where they are none that could sign.
fn signed(text: &str, span: Span) -> Option<Span> {
    let words = span.of(text);
    let lead = ["By ", "by ", "BY ", "Von ", "von ", "Par ", "par ", "Por ", "por ", "By: ", "Von: "];
    // "ByHarbour News": two elements that stand side by side.
    let glued = || words.strip_prefix("By").filter(|rest| rest.starts_with(char::is_uppercase) && rest.contains(' '));
    let rest = lead.iter().find_map(|lead| words.strip_prefix(lead)).or_else(glued).unwrap_or(words).trim_start();
    let start = span.start as usize + words.len() - rest.len();
    let name = rest.trim_end_matches([' ', ',', '.', ':', '|', '-', '–', '·', '•', '/']);
    // "Lantern Wire Lantern Wire": the words of a picture, and those beside it.
    let name =
        name.get(..name.len() / 2).filter(|half| name.strip_prefix(half) == Some(&format!(" {half}"))).unwrap_or(name);
    let small = name.small();
    let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
    let plain = |letter: char| {
        letter.is_alphanumeric() || matches!(letter, ' ' | '\u{a0}' | '.' | '-' | '\'' | '’' | '&' | '/' | '+' | '!')
    };
    let wire = is_wire(name);
    let fits = (2..=LONG).contains(&name.chars().count())
        && name.split_whitespace().count() <= MOST_WORDS
        && letters > 1
        && letters * 2 > name.chars().count()
        && name.chars().all(plain)
        && (wire || name.chars().any(|letter| letter.is_alphabetic() && !letter.is_lowercase()))
        && !name.contains("www.")
        && !is_stock(name)
        // "Posted on"
        && ![" by", " on", " at", " am", " um"].iter().any(|end| name.ends_with(end))
        && !press::is_host(&small)
        && !small.contains("admin")
        // The outlet's own newsroom, in Turkish.
        && !small.ends_with("haber merkezi")
        // "Foto di Ada Brandt": below a picture; "Bild" alone is a paper.
        && !PICTURES.iter().any(|own| {
            name.strip_prefix(own).and_then(|rest| rest.strip_prefix(' ')).is_some_and(|rest| rest.starts_with(char::is_lowercase))
        })
        && !NOTHING.contains(&small.as_str())
        && !byline::leads_to_others(name)
        && !small.split([' ', '-']).any(|word| OF_PAGES.contains(&word))
        // "Politics", "World News": a section; "Redaktion" is a desk.
        && (byline::is_nobody(name) || !small.split(' ').all(press::is_section_word));
    fits.then(|| Span::new(start, start + name.len()))
}

/// Whether the words name news agencies, and at most somebody's short sign beside them: "The Associated Press", "ab/dpa".
fn is_wire(words: &str) -> bool {
    let found = press::agencies_in(words);
    let named: usize = found.iter().map(|(_, from, to)| to - from).sum();
    let rest = words.chars().filter(|letter| letter.is_alphanumeric()).count();
    let own = found.iter().filter_map(|(_, from, to)| words.get(*from..*to));
    let own = own.flat_map(str::chars).filter(|letter| letter.is_alphanumeric()).count();
    named > 0 && rest.saturating_sub(own) <= 4
}
