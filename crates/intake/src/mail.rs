//! Mail, and pages that browsers save in its form (MHTML): the head's lines are statements, the first text is the article.

use crate::statement::Entry;
use crate::{Taken, export, html, records};
use dateline_model::article::{CONVERTED, Warning};
use dateline_model::markup::Field;
use dateline_model::source::Source;
use mail_parser::{MessageParser, MimeHeaders, PartType};

/// The article in a mail, or the page saved as one; the articles, where a news database sent several.
#[must_use]
pub fn read(source: Source, raw: &[u8], is_page: bool) -> Taken {
    let one = |source: Source| Taken { sources: vec![source], ..Taken::default() };
    let place = source.path.clone();
    let warn = |code: &str, message: &str| Warning {
        code: code.to_owned(),
        place: place.clone(),
        message: message.to_owned(),
    };
    let Some(message) = MessageParser::default().parse(raw) else {
        let warnings = vec![warn("no-mail", "The file is no mail, and nothing is read of it.")];
        return one(Source { warnings, ..source });
    };
    let page = message.parts.iter().find_map(|part| match &part.body {
        PartType::Html(page) => Some(page),
        _ => None,
    });
    if is_page && let Some(page) = page {
        let mut converted = html::convert(page, &place);
        let message = "The page was made into lines of text; places are counted in that text.";
        converted.warnings.insert(0, warn(CONVERTED, message));
        let markup = Some(converted.markup.pack());
        return one(Source { raw: converted.text.into_bytes(), markup, warnings: converted.warnings, ..source });
    }
    let body = message.body_text(0).unwrap_or_default();
    let body = match (body.trim().is_empty(), page) {
        (true, Some(page)) => html::words(page),
        _ => body.into_owned(),
    };
    let from = message.from().and_then(|from| from.first()).and_then(|from| from.name()).unwrap_or("").to_owned();
    let date = message.date().map(mail_parser::DateTime::to_rfc3339).unwrap_or_default();
    let subject = message.subject().unwrap_or("").to_owned();
    let entries = [
        Entry::new(Field::Title, "Subject", &subject),
        Entry::new(Field::Author, "From", &from),
        Entry::new(Field::Published, "Date", &date),
    ];
    let mut warnings = vec![warn(CONVERTED, "The mail was made into text; places are counted in that text.")];
    if message.parts.iter().any(|part| part.attachment_name().is_some()) {
        warnings.push(warn("attachments", "What is attached to the mail is not read."));
    }
    if let Some(mut taken) = export::read(&body, &source.id, &source.path) {
        taken.warnings.splice(0..0, warnings);
        return taken;
    }
    let (text, markup) = records::text(&entries, &body);
    one(Source { raw: text.into_bytes(), markup: Some(markup.pack()), warnings, ..source })
}
