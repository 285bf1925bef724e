//! A file in, sources out: what people have, saved pages, tables, feeds, exports of databases, mail and plain text
//! in any encoding, becomes text with what is known about it. No file is opened here: bytes and a name come in.
//!
//! ```text
//! name, bytes -> encoding -> format -> Source[] (text, Markup, warnings)
//! ```

pub mod archive;
pub mod collection;
mod document;
pub mod encoding;
mod export;
mod feed;
mod html;
mod json;
mod mail;
mod records;
mod rich_text;
pub mod seeds;
mod sheet;
mod statement;
mod table;
mod xml;

use dateline_model::article::{CONVERTED, Warning};
use dateline_model::brought::{Layout, Table};
use dateline_model::source::Source;

/// A format that is understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `.txt`: an article as it is, or an export of a news database with many.
    Text,
    /// `.html`, `.htm`, `.xhtml`: a saved page, or an export of a news database with many.
    Page,
    /// `.mhtml`, `.mht`: a page saved with what belongs to it.
    PageArchive,
    /// `.csv`, `.tsv`: a table, an article a row.
    Table,
    /// `.xlsx`: a sheet, an article a row.
    Sheet,
    /// `.docx`, `.odt`: a document, or an export of a news database as one.
    Document,
    /// `.rtf`: the same in rich text.
    RichText,
    /// `.json`: records, one or in a list.
    Json,
    /// `.jsonl`, `.ndjson`: a record a line.
    JsonLines,
    /// `.eml`: a mail, or an export of a news database that came as one.
    Mail,
    /// `.rss`, `.atom`, `.rdf`, `.xml`: a feed, an article an item.
    Feed,
}

/// Extensions in small letters, and what they stand for.
const EXTENSIONS: &[(&str, Format)] = &[
    ("txt", Format::Text),
    ("html", Format::Page),
    ("htm", Format::Page),
    ("xhtml", Format::Page),
    ("mhtml", Format::PageArchive),
    ("mht", Format::PageArchive),
    ("csv", Format::Table),
    ("tsv", Format::Table),
    ("xlsx", Format::Sheet),
    ("docx", Format::Document),
    ("odt", Format::Document),
    ("rtf", Format::RichText),
    ("json", Format::Json),
    ("jsonl", Format::JsonLines),
    ("ndjson", Format::JsonLines),
    ("eml", Format::Mail),
    ("rss", Format::Feed),
    ("atom", Format::Feed),
    ("rdf", Format::Feed),
    ("xml", Format::Feed),
];

impl Format {
    /// The format of a file with this extension, in any case of letters.
    #[must_use]
    pub fn of_extension(extension: &str) -> Option<Self> {
        EXTENSIONS.iter().find(|(own, _)| extension.eq_ignore_ascii_case(own)).map(|(_, format)| *format)
    }
}

/// What a file holds.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// The articles, in the order of the file.
    pub sources: Vec<Source>,
    /// What is told of the file as a whole. What is told of one article stands with it.
    pub warnings: Vec<Warning>,
    /// The table that they stand in.
    pub table: Option<Table>,
}

/// The sources in a file. `id` is what its only one is called, or what ids of several begin with; `path` is what the file
/// is called in messages. Without a known format the file is plain text.
#[must_use]
pub fn take(id: &str, path: &str, format: Option<Format>, raw: Vec<u8>) -> Taken {
    take_with(id, path, format, raw, None)
}

/// The same, of a table with its columns as `layout` says.
#[must_use]
pub fn take_with(id: &str, path: &str, format: Option<Format>, raw: Vec<u8>, layout: Option<&Layout>) -> Taken {
    let source = Source { id: id.to_owned(), path: path.to_owned(), ..Source::default() };
    match format.unwrap_or(Format::Text) {
        Format::Text if !rich_text::is_rich_text(&raw) => text(source, raw),
        Format::Text | Format::RichText => document::read_rich_text(source, &raw),
        Format::Page => page(source, &raw),
        Format::Document => document::read(source, &raw),
        Format::PageArchive => mail::read(source, &raw, true),
        Format::Mail => mail::read(source, &raw, false),
        Format::Feed => feed_items(&source, &raw),
        format => rows(id, path, format, &raw, layout),
    }
}

/// A feed. What it declares as its encoding stands as in a page.
fn feed_items(source: &Source, raw: &[u8]) -> Taken {
    let (text, warnings) = encoding::decode(raw, &source.path, true);
    let mut taken = feed::read(&text, &source.id, &source.path);
    taken.warnings.splice(0..0, warnings);
    taken
}

/// A table or records.
fn rows(id: &str, path: &str, format: Format, raw: &[u8], layout: Option<&Layout>) -> Taken {
    let (mut text, mut warnings) = (String::new(), Vec::new());
    if format != Format::Sheet {
        (text, warnings) = encoding::decode(raw, path, false);
    }
    let (records, odd) = match format {
        Format::Table => table::read(&text, path),
        Format::Sheet => sheet::read(raw, path),
        format => json::read(&text, path, format == Format::JsonLines),
    };
    let unread = records.rows.is_empty() && !odd.is_empty();
    warnings.extend(odd);
    if unread {
        return Taken { warnings, ..Taken::default() };
    }
    let mut taken = records::sources(&records, id, path, layout);
    warnings.append(&mut taken.warnings);
    Taken { warnings, ..taken }
}

/// A text file: an article, or an export of a news database with many.
fn text(source: Source, raw: Vec<u8>) -> Taken {
    let source = plain(source, raw);
    let text = String::from_utf8_lossy(&source.raw);
    match export::read(&text, &source.id, &source.path) {
        Some(mut taken) => {
            let odd = encoding::decode(&source.raw, &source.path, false).1;
            taken.warnings.splice(0..0, source.warnings.into_iter().chain(odd));
            taken
        }
        None => Taken { sources: vec![source], ..Taken::default() },
    }
}

/// A text file: untouched where it is UTF-8 or nearly so; in another encoding its characters.
fn plain(source: Source, raw: Vec<u8>) -> Source {
    if encoding::is_nearly_utf_8(&raw) {
        return Source { raw, ..source };
    }
    let (text, warnings) = encoding::decode(&raw, &source.path, false);
    Source { raw: text.into_bytes(), warnings, ..source }
}

/// A saved page: an article, or what a news database printed of many.
fn page(source: Source, raw: &[u8]) -> Taken {
    let (text, mut warnings) = encoding::decode(raw, &source.path, true);
    let converted = html::convert(&text, &source.path);
    let message = "The page was made into lines of text; places are counted in that text.";
    warnings.push(Warning { code: CONVERTED.to_owned(), place: source.path.clone(), message: message.to_owned() });
    warnings.extend(converted.warnings);
    // What the head says is no line of an export.
    let (head, shown) =
        converted.text.split_at_checked(converted.markup.head as usize).unwrap_or(("", &converted.text));
    let shown = "\n".repeat(head.matches('\n').count()) + shown;
    if let Some(mut taken) = export::read(&shown, &source.id, &source.path) {
        taken.warnings.splice(0..0, warnings);
        return taken;
    }
    let source = Source { raw: converted.text.into_bytes(), markup: Some(converted.markup.pack()), warnings, ..source };
    Taken { sources: vec![source], ..Taken::default() }
}
