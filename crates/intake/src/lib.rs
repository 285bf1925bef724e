//! A file in, sources out: what people have, saved pages, tables, mail and plain text in any encoding, becomes text
//! with what is known about it. No file is opened here: bytes and a name come in.
//!
//! ```text
//! name, bytes -> encoding -> format -> Source[] (text, Markup, warnings)
//! ```

pub mod encoding;
mod html;
mod statement;

use dateline_model::article::Warning;
use dateline_model::source::Source;

/// A format that is understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `.txt`: an article as it is.
    Text,
    /// `.html`, `.htm`, `.xhtml`: a saved page.
    Page,
}

/// Extensions in small letters, and what they stand for.
const EXTENSIONS: &[(&str, Format)] =
    &[("txt", Format::Text), ("html", Format::Page), ("htm", Format::Page), ("xhtml", Format::Page)];

impl Format {
    /// The format of a file with this extension, in any case of letters.
    #[must_use]
    pub fn of_extension(extension: &str) -> Option<Self> {
        EXTENSIONS.iter().find(|(own, _)| extension.eq_ignore_ascii_case(own)).map(|(_, format)| *format)
    }
}

/// The sources in a file. `id` is what the first or only one is called, `path` what the file is called in messages;
/// without a known format the file is plain text.
#[must_use]
pub fn take(id: &str, path: &str, format: Option<Format>, raw: Vec<u8>) -> Vec<Source> {
    let source = Source { id: id.to_owned(), path: path.to_owned(), ..Source::default() };
    match format.unwrap_or(Format::Text) {
        Format::Text => vec![plain(source, raw)],
        Format::Page => vec![page(source, &raw)],
    }
}

/// A text file: untouched where it is UTF-8, or nearly so.
fn plain(source: Source, raw: Vec<u8>) -> Source {
    Source { raw, ..source }
}

/// A saved page.
fn page(source: Source, raw: &[u8]) -> Source {
    let (text, mut warnings) = encoding::decode(raw, &source.path, true);
    let converted = html::convert(&text, &source.path);
    let message = "The page was made into lines of text; places are counted in that text.";
    warnings.push(Warning { code: "converted".to_owned(), place: source.path.clone(), message: message.to_owned() });
    warnings.extend(converted.warnings);
    Source { raw: converted.text.into_bytes(), markup: Some(Box::new(converted.markup)), warnings, ..source }
}
