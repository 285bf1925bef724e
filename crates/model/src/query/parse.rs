//! A query string as a query: never an error, only notices.

use super::{Axis, ContextOrder, FacetKind, Highlight, Language, Notice, ORDER, Query, Screen, ScreenKind, Sort};
use crate::date::calendar::from_iso;
use crate::span::Span;
use percent_encoding::percent_decode_str;

/// Characters of a search that are searched for.
pub const LONGEST_SEARCH: usize = 1000;
/// Values of one repeated parameter that are kept.
const MOST_VALUES: usize = 64;
/// Things that a screen shows in particular, at most; the orders of its tables stand beside them.
const MOST_OF: usize = 2;
/// Notices that are kept; a link broken more often than that is broken enough.
const MOST_NOTICES: usize = 12;
/// Bytes of the longest id of an article.
pub const LONGEST_ID: usize = 1024;
/// Bytes of the longest name that a facet is asked for.
const LONGEST_NAME: usize = 300;
/// Characters of a broken value that a notice repeats.
const LONGEST_ECHO: usize = 60;

impl Query {
    /// Reads a query string, with or without its question mark. What is not understood is left
    /// out and reported; of a parameter given twice that can stand once, the first counts.
    #[must_use]
    pub fn parse(text: &str) -> (Self, Vec<Notice>) {
        let mut parser = Parser::default();
        let text = text.strip_prefix('?').unwrap_or(text);
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            parser.pair(&decode(name), &decode(value));
        }
        // A passage is one of an article.
        if !matches!(parser.query.screen, Screen::Article(_))
            && let Some(Span { start, end }) = parser.query.passage.take()
        {
            parser.notice(Notice::BadValue { name: "at".to_owned(), value: format!("{start}-{end}") });
        }
        if !parser.query.screen.has_of() {
            for value in core::mem::take(&mut parser.query.of) {
                parser.notice(Notice::BadValue { name: "of".to_owned(), value: echo(&value) });
            }
        }
        let Parser { mut query, mut notices } = parser;
        if matches!((query.from, query.to), (Some(from), Some(to)) if from > to) {
            notices.push(Notice::FromAfterTo);
            (query.from, query.to) = (None, None);
        }
        (query, notices)
    }
}

/// What has been read so far.
#[derive(Default)]
struct Parser {
    query: Query,
    notices: Vec<Notice>,
}

impl Parser {
    fn pair(&mut self, name: &str, value: &str) {
        // A form sends the fields left empty too.
        if value.trim().is_empty() && (KNOWN.contains(&name) || FacetKind::of_code(name).is_some()) {
            return;
        }
        let query = &mut self.query;
        let understood = match name {
            "article" => {
                let understood = is_id(value);
                if understood && query.screen == Screen::Explore {
                    query.screen = Screen::Article(value.to_owned());
                }
                understood
            }
            "screen" => ScreenKind::of_code(value).and_then(ScreenKind::screen).is_some_and(|screen| {
                if query.screen == Screen::Explore {
                    query.screen = screen;
                }
                true
            }),
            "text" => value == "raw" && set(&mut query.raw),
            "at" => once(&mut query.passage, passage(value)),
            "of" => {
                let fits =
                    query.of.len() < MOST_OF || value.starts_with(ORDER) || query.of.iter().any(|of| of == value);
                fits && add(&mut query.of, id(value))
            }
            "hide" => add(&mut query.hide, highlight(value)),
            "show" => add(&mut query.show, highlight(value)),
            "mark" => once(&mut query.marked_topic, topic(value)),
            "q" => {
                if query.search.is_empty() {
                    self.search(value);
                }
                true
            }
            "exact" => value == "1" && set(&mut query.exact),
            "from" => once(&mut query.from, from_iso(value)),
            "to" => once(&mut query.to, from_iso(value)),
            "date" => match value {
                "about" => {
                    query.axis = Axis::About;
                    true
                }
                _ => value == "published",
            },
            "days" => value == "open" && set(&mut query.open),
            "any" => FacetKind::of_code(value).is_some_and(|kind| set(&mut query.chosen[kind.at()].any)),
            "main" => FacetKind::of_code(value)
                .filter(|kind| kind.spec().has_salience)
                .is_some_and(|kind| set(&mut query.chosen[kind.at()].mainly)),
            "sort" => once(&mut query.sort, Sort::ALL.into_iter().find(|sort| sort.code() == value)),
            "context" => once(&mut query.context, ContextOrder::ALL.into_iter().find(|order| order.code() == value)),
            "list" => value.parse().is_ok_and(|list: u32| {
                if query.list == 0 {
                    query.list = Query::default().with_listed(list as usize).list;
                }
                true
            }),
            "start" => {
                let understood = value.len() <= LONGEST_NAME && is_id(value);
                if understood && query.start.is_empty() {
                    value.clone_into(&mut query.start);
                }
                understood
            }
            "lang" => once(&mut query.language, Language::of_code(value)),
            name => match FacetKind::of_code(name) {
                Some(kind) => add(&mut query.chosen[kind.at()].values, facet_value(kind, value)),
                None => {
                    self.notice(Notice::UnknownParameter { name: echo(name) });
                    true
                }
            },
        };
        if !understood {
            self.notice(Notice::BadValue { name: echo(name), value: echo(value) });
        }
    }

    fn search(&mut self, value: &str) {
        match value.char_indices().nth(LONGEST_SEARCH) {
            Some((at, _)) => {
                self.query.search = value[..at].to_owned();
                self.notice(Notice::SearchCut { kept: u32::try_from(LONGEST_SEARCH).unwrap_or(u32::MAX) });
            }
            None => value.clone_into(&mut self.query.search),
        }
    }

    fn notice(&mut self, notice: Notice) {
        if self.notices.len() < MOST_NOTICES && !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }
}

/// The parameters there are, besides the facets.
const KNOWN: [&str; 21] = [
    "article", "screen", "days", "text", "at", "of", "hide", "show", "mark", "q", "exact", "from", "to", "date", "any",
    "main", "sort", "context", "list", "start", "lang",
];

/// Keeps the first value; says whether `value` is one.
fn once<T>(slot: &mut Option<T>, value: Option<T>) -> bool {
    let understood = value.is_some();
    if slot.is_none() {
        *slot = value;
    }
    understood
}

fn set(flag: &mut bool) -> bool {
    *flag = true;
    true
}

/// Keeps each value once, in order; says whether `value` is one.
fn add<T: PartialEq>(list: &mut Vec<T>, value: Option<T>) -> bool {
    match value {
        Some(value) if list.contains(&value) => true,
        Some(value) if list.len() < MOST_VALUES => {
            list.push(value);
            true
        }
        _ => false,
    }
}

/// `START-END` in bytes; whether they fit the text is for whoever has it to say.
fn passage(value: &str) -> Option<Span> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten();
    let (start, end) = value.split_once('-')?;
    let passage = Span { start: digits(start)?, end: digits(end)? };
    (!passage.is_empty()).then_some(passage)
}

/// What a screen shows in particular: an article's id, or a name.
fn id(value: &str) -> Option<String> {
    is_id(value).then(|| value.to_owned())
}

fn highlight(value: &str) -> Option<Highlight> {
    Highlight::ALL.into_iter().find(|kind| kind.code() == value)
}

/// Whether a link can name an article by `id`; an article with any other id cannot be opened.
#[must_use]
pub fn is_id(id: &str) -> bool {
    id.len() <= LONGEST_ID && !id.trim().is_empty() && !id.chars().any(char::is_control)
}

/// The value as it stands in the index, if it can be one of the facet.
fn facet_value(kind: FacetKind, value: &str) -> Option<String> {
    match kind {
        FacetKind::Country => country(value),
        FacetKind::Topic => topic(value),
        _ => (value.len() <= LONGEST_NAME && !value.chars().any(char::is_control)).then(|| value.to_owned()),
    }
}

/// ISO 3166-1 alpha-2 or ISO 3166-3 alpha-4, in either case.
fn country(value: &str) -> Option<String> {
    (matches!(value.len(), 2 | 4) && value.bytes().all(|byte| byte.is_ascii_alphabetic()))
        .then(|| value.to_ascii_uppercase())
}

fn topic(value: &str) -> Option<String> {
    let shaped = value.len() <= 100
        && value.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_'));
    shaped.then(|| value.to_owned())
}

/// At most [`LONGEST_ECHO`] characters of `text`.
fn echo(text: &str) -> String {
    text.chars().take(LONGEST_ECHO).collect()
}

/// Undoes percent-encoding; `+` is a blank. What is no valid escape stands for itself.
fn decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}
