//! Documents (`.docx`, ISO/IEC 29500; `.odt`, ISO/IEC 26300; `.rtf`): a line for each paragraph, with blank ones between; what a news database printed of many is split.

use crate::xml::{Seen, walk};
use crate::{Taken, archive, export, rich_text};
use dateline_model::article::{CONVERTED, Warning};
use dateline_model::source::Source;

/// Where the text lies in the archive that a document is, of the one standard and of the other.
const TEXTS: [&str; 2] = ["word/document.xml", "content.xml"];

/// The article in a document; the articles, where a news database put several into it.
#[must_use]
pub fn read(source: Source, raw: &[u8]) -> Taken {
    let entries = match archive::unpack(raw) {
        Ok(entries) => entries,
        Err(why) => return unread(&source.path, &why),
    };
    let content = match entries.into_iter().find(|(name, _)| TEXTS.iter().any(|own| name.eq_ignore_ascii_case(own))) {
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

/// The paragraphs, a line each, empty ones too, and why they cannot be read on. Pictures, notes at the foot, remarks, what
/// was deleted and what stands for the same in older programs are none. The names of both standards differ but for `p`
/// and `tab`: there words stand in a `t` of each paragraph, here in the paragraph itself.
fn paragraphs(xml: &str) -> (String, Option<String>) {
    let mut text = String::new();
    let mut line = String::new();
    let (mut within, mut instead) = (0_usize, 0_usize);
    let is_open = xml.contains("office:document-content");
    let holds_words = |name: &str| if is_open { matches!(name, "p" | "h") } else { name == "t" };
    let broken = walk(xml, |seen| match seen {
        Seen::Start(start) => match start.local_name().as_ref() {
            name if is_passed(name) => instead += 1,
            name if holds_words(name) => within += 1,
            "br" | "cr" | "line-break" => line.push('\n'),
            "tab" | "s" if instead == 0 => line.push(' '),
            _ => {}
        },
        Seen::End(name) if is_passed(name) => instead = instead.saturating_sub(1),
        Seen::Words(words) if within > 0 && instead == 0 => line.push_str(words),
        Seen::End(name) => {
            within = within.saturating_sub(usize::from(holds_words(name)));
            if matches!(name, "p" | "h") && instead == 0 {
                text.push_str(line.trim());
                text.push('\n');
                line.clear();
            }
        }
        Seen::Words(_) => {}
    });
    // What stood there when it broke off is read, too.
    text.push_str(line.trim());
    (text, broken)
}

/// Whether an element holds no text of the document.
fn is_passed(name: &str) -> bool {
    matches!(name, "Fallback" | "moveFrom" | "note" | "annotation" | "tracked-changes" | "automatic-styles")
}
