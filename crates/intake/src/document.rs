//! Documents (`.docx`, ISO/IEC 29500, and `.rtf`): a line for each paragraph, with blank ones between; what a news database printed of many is split.

use crate::xml::{Seen, walk};
use crate::{Taken, archive, export, rich_text};
use dateline_model::article::{CONVERTED, Warning};
use dateline_model::source::Source;

/// Where the text lies in the archive that a document is.
const TEXT: &str = "word/document.xml";

/// The article in a document; the articles, where a news database put several into it.
#[must_use]
pub fn read(source: Source, raw: &[u8]) -> Taken {
    let entries = match archive::unpack(raw) {
        Ok(entries) => entries,
        Err(why) => return unread(&source.path, &why),
    };
    let content = match entries.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(TEXT)) {
        Some((_, Ok(content))) => content,
        Some((_, Err(why))) => return unread(&source.path, &why),
        None => return unread(&source.path, "It has no text where documents have it."),
    };
    lined(source, paragraphs(&String::from_utf8_lossy(&content)))
}

/// The same of rich text.
#[must_use]
pub fn read_rich_text(source: Source, raw: &[u8]) -> Taken {
    if !rich_text::is_rich_text(raw) {
        return unread(&source.path, "It does not begin as rich text does.");
    }
    lined(source, rich_text::paragraphs(raw))
}

/// Nothing came of the document at `place`.
fn unread(place: &str, why: &str) -> Taken {
    let message = format!("The document cannot be read. {why} Save it as text (.txt) or as a page (.html).");
    Taken { warnings: vec![warning("no-document", place, message)], ..Taken::default() }
}

fn warning(code: &str, place: &str, message: String) -> Warning {
    Warning { code: code.to_owned(), place: place.to_owned(), message }
}

/// What is made of the lines of a document, and why they break off.
fn lined(source: Source, (text, broken): (String, Option<String>)) -> Taken {
    let message = "The document was made into lines of text; places are counted in that text.";
    let mut warnings = vec![warning(CONVERTED, &source.path, message.to_owned())];
    if let Some(why) = broken {
        let lines = text.lines().count();
        let message = format!("The document cannot be read on behind line {lines}: {why}.");
        warnings.push(warning("cut", &source.path, message));
    }
    if let Some(mut taken) = export::read(&text, &source.id, &source.path) {
        taken.warnings.splice(0..0, warnings);
        return taken;
    }
    let lines: Vec<&str> = text.split('\n').filter(|line| !line.is_empty()).collect();
    let text = lines.join("\n\n") + "\n";
    Taken { sources: vec![Source { raw: text.into_bytes(), warnings, ..source }], ..Taken::default() }
}

/// The paragraphs, a line each, empty ones too, and why they cannot be read on. Pictures, notes at the foot, what was
/// deleted and what stands for the same in older programs are none.
fn paragraphs(xml: &str) -> (String, Option<String>) {
    let mut text = String::new();
    let mut line = String::new();
    let (mut within, mut instead) = (false, 0_usize);
    let broken = walk(xml, |seen| match seen {
        Seen::Start(start) => match start.local_name().as_ref() {
            "Fallback" | "moveFrom" => instead += 1,
            "t" => within = true,
            "br" | "cr" => line.push('\n'),
            "tab" => line.push(' '),
            _ => {}
        },
        Seen::End("Fallback" | "moveFrom") => instead = instead.saturating_sub(1),
        Seen::End("t") => within = false,
        Seen::Words(words) if within && instead == 0 => line.push_str(words),
        Seen::End("p") => {
            text.push_str(line.trim());
            text.push('\n');
            line.clear();
        }
        _ => {}
    });
    // What stood there when it broke off is read, too.
    text.push_str(line.trim());
    (text, broken)
}
