//! Documents (`.docx`, ISO/IEC 29500): a line for each paragraph, with blank ones between; what a news database printed of many is split.

use crate::xml::{Seen, walk};
use crate::{Taken, archive, export};
use dateline_model::article::{CONVERTED, Warning};
use dateline_model::source::Source;

/// Where the text lies in the archive that a document is.
const TEXT: &str = "word/document.xml";

/// The article in a document; the articles, where a news database put several into it.
#[must_use]
pub fn read(source: Source, raw: &[u8]) -> Taken {
    let place = source.path.clone();
    let warn = |code: &str, message: String| Warning { code: code.to_owned(), place: place.clone(), message };
    let unread = |why: String| {
        let warnings = vec![warn(
            "no-document",
            format!("The document cannot be read. {why} Save it as text (.txt) or as a page (.html)."),
        )];
        Taken { warnings, ..Taken::default() }
    };
    let entries = match archive::unpack(raw) {
        Ok(entries) => entries,
        Err(why) => return unread(why),
    };
    let content = match entries.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(TEXT)) {
        Some((_, Ok(content))) => content,
        Some((_, Err(why))) => return unread(why),
        None => return unread("It has no text where documents have it.".to_owned()),
    };
    let (text, broken) = paragraphs(&String::from_utf8_lossy(&content));
    let message = "The document was made into lines of text; places are counted in that text.";
    let mut warnings = vec![warn(CONVERTED, message.to_owned())];
    if let Some(why) = broken {
        let lines = text.lines().count();
        warnings.push(warn("cut", format!("The document cannot be read on behind line {lines}: {why}.")));
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
