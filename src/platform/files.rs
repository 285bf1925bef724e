//! Files that a person chooses or drops.

use super::reason;
use gloo_file::{File, FileList};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DomParser, DragEvent, Element, Event, HtmlInputElement, SupportedType, TextDecoder};

/// Elements that hold no text for readers.
const SILENT: &str = "script, style, noscript, template, svg, iframe, select, textarea";
/// Elements that do not stand within a line.
const INLINE_NOT: &str = "body :not(a, abbr, b, bdi, bdo, cite, code, em, font, i, label, mark, q, s, small, span, strong, \
                          sub, sup, time, u, wbr)";
/// Where a block begins or ends: the sign for it (U+2029), which no page uses for anything else.
const BLOCK: &str = "\u{2029}";

/// A file that was chosen.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// Its name.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
    file: File,
}

impl Chosen {
    /// What is in it.
    ///
    /// # Errors
    /// What the browser said.
    pub async fn bytes(&self) -> Result<Vec<u8>, String> {
        let blob: &Blob = self.file.as_ref();
        let bytes = JsFuture::from(blob.array_buffer()).await.map_err(|error| reason(&error))?;
        Ok(Uint8Array::new(&bytes).to_vec())
    }
}

/// The files that were chosen in a field.
#[must_use]
pub fn chosen(event: &Event) -> Vec<Chosen> {
    let field = event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    let files = field.as_ref().and_then(HtmlInputElement::files).map(all).unwrap_or_default();
    // So that the same file can be chosen again.
    if let Some(field) = field {
        field.set_value("");
    }
    files
}

/// The files that were dropped.
#[must_use]
pub fn dropped(event: &DragEvent) -> Vec<Chosen> {
    event.data_transfer().and_then(|transfer| transfer.files()).map(all).unwrap_or_default()
}

fn all(list: web_sys::FileList) -> Vec<Chosen> {
    let chosen = |file: &File| Chosen { name: file.name(), size: file.size(), file: file.clone() };
    FileList::from(list).iter().map(chosen).collect()
}

/// The text of a page's bytes: by the order of its bytes or by what it declares within its first kilobyte, else UTF-8.
#[must_use]
pub fn decoded(bytes: &[u8]) -> String {
    let start: String = bytes.iter().take(1024).map(|byte| char::from(*byte)).collect();
    let declared = start.to_ascii_lowercase().split_once("charset=").map(|(_, rest)| {
        let rest = rest.trim_start_matches(['"', '\'']);
        rest.chars()
            .take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
            .collect::<String>()
    });
    let label = match bytes {
        [0xFF, 0xFE, ..] => "utf-16le".to_owned(),
        [0xFE, 0xFF, ..] => "utf-16be".to_owned(),
        _ => declared.unwrap_or_default(),
    };
    let decoder = TextDecoder::new_with_label(&label).or_else(|_| TextDecoder::new());
    let text = decoder.and_then(|decoder| decoder.decode_with_u8_array(bytes));
    text.unwrap_or_else(|_| String::from_utf8_lossy(bytes).into_owned())
}

/// The text of a saved page, a line for each block. Nothing of it runs and nothing is fetched: the parsed page is never part
/// of this one.
#[must_use]
pub fn text_of_page(page: &str) -> String {
    let Some(page) = DomParser::new().ok().and_then(|it| it.parse_from_string(page, SupportedType::TextHtml).ok())
    else {
        return String::new();
    };
    let each = |selector: &str, change: &dyn Fn(&Element)| {
        let all = page.query_selector_all(selector).ok();
        let all = all.iter().flat_map(|all| (0..all.length()).filter_map(|at| all.item(at)));
        all.filter_map(|node| node.dyn_into::<Element>().ok()).for_each(|element| change(&element));
    };
    each(SILENT, &Element::remove);
    each(INLINE_NOT, &|element| {
        let _ = element.insert_adjacent_text("beforebegin", BLOCK);
        let _ = element.insert_adjacent_text("afterend", BLOCK);
    });
    let body = page.query_selector("body").ok().flatten();
    let text = body.and_then(|body| body.text_content()).unwrap_or_default();
    let line = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let lines: Vec<String> = text.split(BLOCK).map(line).filter(|line| !line.is_empty()).collect();
    lines.join("\n\n")
}
