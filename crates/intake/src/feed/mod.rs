//! Feeds (RSS, Atom): an article an item, its text where the feed has it, else its description, which is said.

mod parse;

use crate::Taken;
use crate::html;
use crate::records;
use crate::statement::Entry;
use dateline_model::article::Warning;
use dateline_model::markup::Field;
use dateline_model::source::{Source, is_web_address};
use parse::{Feed, Item, Part};

/// The articles of a feed; `id` and `path` are those of the file.
#[must_use]
pub fn read(text: &str, id: &str, path: &str) -> Taken {
    let warning = |code: &str, line: Option<usize>, message: String| Warning {
        code: code.to_owned(),
        place: line.map_or_else(|| path.to_owned(), |line| format!("{path}:{line}")),
        message,
    };
    let Some(Feed { own, items, broken }) = parse::parse(text.trim_start_matches('\u{FEFF}')) else {
        let message = "This is XML, but no feed (RSS, Atom), and nothing is read of it.".to_owned();
        return Taken { warnings: vec![warning("feed", Some(1), message)], ..Taken::default() };
    };
    let mut taken = Taken::default();
    if let Some((line, why)) = broken {
        let message = format!("The feed cannot be read on from here: {why}. What stands before is read.");
        taken.warnings.push(warning("feed", Some(line), message));
    }
    if items.is_empty() {
        let message = "The feed holds no articles.".to_owned();
        taken.warnings.push(warning("feed", None, message));
    }
    let width = items.len().to_string().len();
    for (number, item) in items.iter().enumerate() {
        let own_id = format!("{id}/{:0width$}", number + 1);
        match source(&own, item, own_id, format!("{path}:{}", item.line)) {
            Some(source) => taken.sources.push(source),
            None => {
                let message = format!("Item {} of the feed has no text, and is left out.", number + 1);
                taken.warnings.push(warning("empty-row", Some(item.line), message));
            }
        }
    }
    taken
}

/// The article that an item is.
fn source(feed: &Item, item: &Item, id: String, place: String) -> Option<Source> {
    let all = |part: Part| item.said.iter().filter(move |(own, _)| *own == part).map(|(_, words)| words.as_str());
    let longest = |part: Part| all(part).max_by_key(|words| words.len());
    let of_feed = |part: Part| feed.said.iter().find(|(own, _)| *own == part).map(|(_, words)| words.as_str());
    let content = longest(Part::Content);
    let summary = longest(Part::Summary);
    let body = content.or(summary)?;
    let mut warnings = Vec::new();
    let mut warn = |code: &str, message: &str| {
        warnings.push(Warning { code: code.to_owned(), place: place.clone(), message: message.to_owned() });
    };
    if content.is_none() {
        warn("summary", "The feed has no full text of the article; its description was taken.");
    }
    if !item.ended {
        warn("cut", "The feed ends within the article, so its end may be missing. What is there is read.");
    }
    let mut entries = Vec::new();
    let mut say =
        |field: Option<Field>, label: &str, words: &str| entries.push(Entry::new(field, label, &shown(words)));
    if let Some(title) = all(Part::Title).next() {
        say(Some(Field::Title), "title", title);
    }
    let authors: Vec<&str> = all(Part::Author).map(writer).filter(|name| !name.is_empty()).collect();
    let is_mail = authors.iter().any(|name| name.contains('@'));
    if !authors.is_empty() {
        say((!is_mail).then_some(Field::Author), "author", &authors.join("; "));
    }
    if let Some(when) = all(Part::Published).next() {
        say(Some(Field::Published), "published", when);
    }
    if let Some(when) = all(Part::Updated).next() {
        say(Some(Field::Modified), "updated", when);
    }
    let identity = all(Part::Identity).next();
    if let Some(link) = all(Part::Link).find(|link| is_web_address(link)).or(identity.filter(|it| is_web_address(it))) {
        say(Some(Field::Address), "link", link);
    }
    if let Some(identity) = identity.filter(|it| !is_web_address(it)) {
        say(None, "id", identity);
    }
    if let Some(outlet) = all(Part::Source).next().or(of_feed(Part::Title)) {
        // "The Lantern » Local": which part is the outlet, nothing says.
        let parted = [" » ", " | ", " - ", " – ", " — ", ": ", " > ", " › "].iter().any(|mark| outlet.contains(mark));
        say((!parted).then_some(Field::Outlet), "feed", outlet);
    }
    if let Some(language) = all(Part::Language).next().or(of_feed(Part::Language)) {
        say(Some(Field::Language), "language", language);
    }
    if let Some(summary) = summary.filter(|_| content.is_some()) {
        say(Some(Field::Description), "description", summary);
    }
    let (text, markup) = if body.contains("</") || records::has_mark_up(body) {
        let converted = html::convert_below(&entries, body, &place);
        warnings.extend(converted.warnings);
        (converted.text, converted.markup)
    } else {
        records::text(&entries, &shown(body))
    };
    Some(Source { id, path: place, raw: text.into_bytes(), markup: Some(markup.pack()), warnings, ..Source::default() })
}

/// Words without mark-up and entities, which feeds escape twice.
fn shown(words: &str) -> String {
    if words.contains(['<', '&']) { html::words(words) } else { words.to_owned() }
}

/// RSS's "ada@lantern.example (Ada Brandt)" is Ada Brandt.
fn writer(words: &str) -> &str {
    let behind = words.split_once('(').map(|(mail, name)| (mail, name.trim_end_matches([')', ' '])));
    match behind {
        Some((mail, name)) if mail.contains('@') => name.trim(),
        _ => words.trim(),
    }
}
