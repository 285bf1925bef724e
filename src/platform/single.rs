//! The one-file page (`crates/site/src/single.rs`) with another collection in it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use web_sys::{DomParser, SupportedType};

/// `page` with the collection in the bundle `file`, called `title`; `None` where it is no such page. Its scripts stay as they
/// are to the last character, as its policy knows them by their hashes.
#[must_use]
pub fn with_collection(page: &str, title: &str, file: &[u8]) -> Option<String> {
    let page = DomParser::new().ok()?.parse_from_string(page, SupportedType::TextHtml).ok()?;
    let name = page.get_element_by_id("corpus-bundle")?.get_attribute("href")?;
    let block = page.query_selector(&format!("script[data-file=\"{name}\"]")).ok()??;
    block.set_text_content(Some(&STANDARD.encode(file)));
    block.set_attribute("data-plain", "").ok()?;
    // What is printed there is the list of the other collection.
    if let Some(printed) = page.query_selector(".printed-page").ok()? {
        printed.set_text_content(None);
    }
    page.set_title(title);
    Some(format!("<!doctype html>\n{}", page.document_element()?.outer_html()))
}
