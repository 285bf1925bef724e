//! The outlet.
//!
//! Candidates by what names them, surest first: a line that is the outlet's name, the site beside
//! the headline, the owner of the rights, a source that is no agency, the outlet in the byline or
//! the dateline, the domain of the writers' mail. An agency alone is not the outlet.

use crate::document::Document;
use crate::line::{byline, credit, dateline, press};
use crate::segment::marked::{sites, title};
use dateline_gazetteer::Gazetteer;
use dateline_model::article::{Article, Reading};
use dateline_model::rule::{Kind, Rule};
use dateline_model::source::Source;
use dateline_model::span::Span;
use dateline_text::Small as _;

/// No outlet has a longer name, in letters.
const LONGEST_NAME: usize = 60;

/// Puts what it reads into `article`.
pub fn read(document: &Document<'_>, source: &Source, article: &mut Article) {
    if let Some(stated) = &source.sidecar.publisher {
        article.publisher = Some(Reading {
            value: stated.clone(),
            span: None,
            rule: Rule::Sidecar,
            source: Some(format!("{}.toml", source.id)),
        });
        return;
    }
    let mut best: Option<(u8, Reading)> = None;
    let mut opening = true;
    if let Some((value, span)) = masthead(document) {
        best = Some((4, Reading { value, span: Some(span), rule: Rule::PublisherLine, source: None }));
    }
    if let Some((value, span)) = in_window(document) {
        best = Some((3, Reading { value, span: Some(span), rule: Rule::PublisherBesideHeadline, source: None }));
    }
    for (index, segment) in document.segments.iter().enumerate() {
        let line = segment.span.of(document.text);
        let base = segment.span.start as usize;
        let found = match segment.kind {
            Kind::Publisher => named(line).map(|(value, from, to)| {
                let title_before = index.checked_sub(1).and_then(|before| document.segments.get(before));
                let beside = [title_before, document.segments.get(index + 1)]
                    .into_iter()
                    .flatten()
                    .any(|other| other.kind == Kind::Headline && same_line(document.text, other.span, segment.span));
                let rule = if beside { Rule::PublisherBesideHeadline } else { Rule::PublisherLine };
                (u8::from(beside), value, from, to, rule)
            }),
            Kind::Copyright => owner(line).map(|(value, from, to)| {
                // A company's name is not the outlet's where another line names that.
                let rank = if press::is_outlet(&value) { 2 } else { 5 };
                (rank, value, from, to, Rule::PublisherCopyright)
            }),
            Kind::Credit => credit::credit(line).and_then(|credit| credit.outlet).and_then(|(from, to)| {
                let name = line.get(from..to)?;
                Some((3, shown(name), from, to, Rule::PublisherSource))
            }),
            Kind::Timestamp => printed_in(line).map(|(value, from, to)| (3, value, from, to, Rule::PublisherSource)),
            Kind::Byline => in_byline(line),
            Kind::Body | Kind::DatelineOnly if opening => {
                opening = false;
                in_dateline(line)
            }
            _ => None,
        };
        if let Some((rank, value, from, to, rule)) = found
            && best.as_ref().is_none_or(|(least, _)| rank < *least)
        {
            let span = Some(Span::new(base + from, base + to));
            best = Some((rank, Reading { value, span, rule, source: None }));
        }
    }
    article.publisher = best.map(|(_, reading)| reading);
}

/// What the title of the page's window has beside the headline: "Ferry returns | The Harbour Post". In a page turned into
/// text it is the first line.
fn in_window(document: &Document<'_>) -> Option<(String, Span)> {
    let headline = document.segments.iter().find(|segment| segment.kind == Kind::Headline && segment.feeds)?;
    let window = match document.markup {
        Some(markup) => sites::windows(markup).next()?,
        None => document.lines.first().map(|line| line.span).filter(|line| *line != headline.span)?,
    };
    let span = title::site_name(document.text, window, headline.span)?;
    let name = span.of(document.text);
    (press::agency(name).is_none() && !press::is_host(name)).then(|| (shown(name), span))
}

/// The page's first words that are no furniture, where they look like a name and the page says that it is one: it has it
/// again, without its blanks or not, or a company owns the rights.
fn masthead(document: &Document<'_>) -> Option<(String, Span)> {
    let furniture =
        |kind: Kind| matches!(kind, Kind::PageChrome | Kind::Subscribe | Kind::Widget | Kind::ForeignAdvert);
    let first = document.segments.iter().take(3).find(|segment| !furniture(segment.kind))?;
    if first.kind != Kind::SectionLabel {
        return None;
    }
    let name = first.span.of(document.text).trim();
    let words: Vec<&str> = name.split_whitespace().collect();
    let titled = words.iter().all(|word| word.starts_with(char::is_uppercase));
    let place = |word: &str| Gazetteer::new().lookup(word).is_some();
    let section = words.iter().any(|word| press::is_section_word(word)) || words.iter().all(|word| place(word));
    if !(2..=4).contains(&words.len()) || !titled || section || place(name) {
        return None;
    }
    // Words that the story uses too are a label: "Human Rights".
    if document.text.contains(&*name.small()) {
        return None;
    }
    let solid = |text: &str| text.split_whitespace().collect::<String>().small().to_string();
    let furniture = |kind: Kind| {
        matches!(kind, Kind::Copyright | Kind::Subscribe | Kind::Share | Kind::Byline | Kind::Widget | Kind::PageChrome)
    };
    let repeated = || {
        let rest =
            document.segments.iter().filter(|segment| segment.span.start >= first.span.end && furniture(segment.kind));
        rest.into_iter().any(|segment| solid(segment.span.of(document.text)).contains(&solid(name)))
    };
    let owned = || {
        let rights = document.segments.iter().rev().find(|segment| segment.kind == Kind::Copyright);
        !name.chars().any(char::is_lowercase)
            && rights.is_some_and(|rights| {
                owner(rights.span.of(document.text)).is_some_and(|(owner, ..)| !press::is_outlet(&owner))
            })
    };
    (repeated() || owned()).then(|| (shown(name), first.span))
}

/// Whether no line ends between the two spans.
fn same_line(text: &str, one: Span, other: Span) -> bool {
    let (from, to) = (one.end.min(other.end), one.start.max(other.start));
    !text.get(from as usize..to as usize).unwrap_or("\n").contains(['\n', '\r'])
}

/// The name as it is shown: the table's where it knows the outlet, else as printed.
fn shown(name: &str) -> String {
    press::outlet(name).map_or_else(|| name.trim().to_owned(), str::to_owned)
}

/// The name on a line of its own, or in the part of the headline's line that is the site's; an agency is none.
fn named(line: &str) -> Option<(String, usize, usize)> {
    let edge = |mark: char| !mark.is_alphanumeric() && !matches!(mark, '.' | '\'' | '’' | '!');
    let parts = || {
        line.split(['|', '»', '«', '•', '·', '―', '–', '—', '/', ':'])
            .flat_map(|part| part.split(" - "))
            .flat_map(|part| part.split(", "))
    };
    let known = parts().find(|part| press::is_outlet(part.trim_matches(edge)));
    let part = if press::is_outlet(line.trim_matches(edge)) { line } else { known.or_else(|| parts().last())? };
    let name = part.trim_matches(edge);
    let from = line.rfind(name)?;
    // "Created: 17:20 IST": the end of a clock's reading
    let clock = name.split_whitespace().skip(1).all(|word| word.len() <= 4 && word.chars().all(char::is_uppercase))
        && line.get(..from).is_some_and(|before| before.ends_with(':'))
        && name.starts_with(|first: char| first.is_ascii_digit());
    if name.is_empty() || clock || press::agency(name).is_some() {
        return None;
    }
    let value =
        if press::is_host(name) { press::outlet_of_host(name).unwrap_or_else(|| name.to_owned()) } else { shown(name) };
    Some((value, from, from + name.len()))
}

/// The paper in "Published in The Daily News, March 3rd, 2018".
fn printed_in(line: &str) -> Option<(String, usize, usize)> {
    let name = line.strip_prefix("Published in ")?.split(',').next()?.trim_end();
    let from = line.len() - line.strip_prefix("Published in ")?.len();
    press::is_outlet(name).then(|| (shown(name), from, from + name.len()))
}

/// The owner in a notice of rights: "© 2019 The Daily News. All rights reserved."
fn owner(line: &str) -> Option<(String, usize, usize)> {
    let marks = |mark: char| {
        mark.is_whitespace()
            || mark.is_ascii_digit()
            || matches!(mark, '©' | '-' | '–' | '—' | ',' | '.' | ':' | '(' | ')' | '|' | '/')
    };
    let mut rest = line;
    loop {
        let before = rest.len();
        rest = rest.trim_start_matches(marks);
        for word in [
            "<",
            "저작권자",
            "ⓒ",
            "Copyright",
            "COPYRIGHT",
            "copyright",
            "All rights reserved",
            "All Rights Reserved",
            "ALL RIGHTS RESERVED",
            "(c)",
            "(C)",
            "C)",
            "c)",
            "by ",
            "&copy;",
            "reserved",
        ] {
            rest = rest.strip_prefix(word).unwrap_or(rest);
        }
        if rest.len() == before {
            break;
        }
    }
    // "Copyright AFP - Valley Dispatch": the agency's rights, then the outlet's.
    if let Some((_, agency)) = press::agency_at_start(rest)
        && let Some(after) = rest.get(agency..)
    {
        let own = after.trim_start_matches([' ', '-', '–', '—', '/', ',', '&']);
        if own.len() < after.len() && after.trim_start().starts_with(['-', '–', '—', '/', '&']) {
            rest = own;
        }
    }
    let from = line.len() - rest.len();
    let end = [
        ", 무단",
        ". ",
        " | ",
        ", all",
        ", All",
        " All rights",
        " all rights",
        " ALL RIGHTS",
        " - ",
        " – ",
        " — ",
        ".  ",
        " ©",
        ", Inc",
        " Inc",
        " Ltd",
        " LLC",
        " Limited",
        " Co.",
        " Corp",
        " GmbH",
        " (",
    ]
    .iter()
    .filter_map(|stop| rest.find(stop))
    .min()
    .unwrap_or(rest.len());
    let name = rest.get(..end)?.trim_end_matches(|mark: char| marks(mark) && !mark.is_ascii_digit());
    let name = name.trim_end_matches(|mark: char| mark == ',' || mark.is_whitespace());
    // "© The Daily News 2009"
    let name = match name.rsplit_once(' ') {
        Some((name, year))
            if year.len() >= 4
                && year
                    .split(['-', '–'])
                    .all(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())) =>
        {
            name.trim_end_matches(',')
        }
        _ => name,
    };
    let words = name.split_whitespace().count();
    let titled = name.split_whitespace().all(|word| {
        word.starts_with(|letter: char| !letter.is_lowercase())
            || matches!(word, "of" | "and" | "the" | "for" | "&" | "de")
    });
    let fits = (1..=6).contains(&words)
        && name.chars().count() <= LONGEST_NAME
        // "Our Standards: The Valley Principles"
        && !name.contains(['<', '>', '，', '、', ':'])
        && (titled || press::is_host(name))
        && name.chars().any(char::is_alphabetic);
    if !fits || press::agency(name).is_some() || is_reserved(name) {
        return None;
    }
    let value =
        if press::is_host(name) { press::outlet_of_host(name).unwrap_or_else(|| name.to_owned()) } else { shown(name) };
    Some((value, from, from + name.len()))
}

/// Whether the words say that rights are reserved, and name nobody.
fn is_reserved(words: &str) -> bool {
    const WORDS: &[&str] = &[
        "riservata",
        "riservati",
        "vorbehalten",
        "réservés",
        "reservados",
        "reservats",
        "saklıdır",
        "zastrzeżone",
        "vyhrazena",
        "voorbehouden",
        "förbehållna",
        "reserved",
    ];
    words
        .small()
        .split_whitespace()
        .any(|word| WORDS.contains(&word.trim_matches(|mark: char| !mark.is_alphanumeric())))
}

/// The outlet, or the domain of the mail, in a byline.
fn in_byline(line: &str) -> Option<(u8, String, usize, usize, Rule)> {
    let parsed = byline::parse(line, true)?;
    if let Some((from, to)) = parsed.outlet {
        let name = line.get(from..to)?;
        return press::agency(name).is_none().then(|| (4, shown(name), from, to, Rule::PublisherByline));
    }
    let (from, to) = parsed.host?;
    let value = press::outlet_of_host(line.get(from..to)?)?;
    Some((6, value, from, to, Rule::PublisherDomain))
}

/// An outlet in the dateline's brackets: "CAIRO (Daily News) -".
fn in_dateline(line: &str) -> Option<(u8, String, usize, usize, Rule)> {
    let (from, to) = dateline::credit(line)?;
    let name = line.get(from..to)?;
    let known = press::agencies_in(name).is_empty() && press::is_outlet(name);
    known.then(|| (5, shown(name), from, to, Rule::PublisherDateline))
}
