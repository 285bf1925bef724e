//! Rewriting a page by selectors.

use crate::Result;
use crate::replace::absent;
use lol_html::html_content::{ContentType, Element};
use lol_html::{DocumentContentHandlers, RewriteStrSettings, doc_comments, element, rewrite_str, text};
use std::cell::RefCell;

/// A page, and the name of its file for messages.
pub struct Html<'a> {
    pub file: &'a str,
    pub text: &'a str,
}

/// The text within an element, and two of its attributes.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Inner {
    pub kind: Option<String>,
    pub source: Option<String>,
    pub text: String,
}

impl Html<'_> {
    /// The page with each element of `selector` given to `change`; an error where there is none.
    pub fn change(&self, selector: &str, mut change: impl FnMut(&mut Element<'_, '_>)) -> Result<String> {
        let mut found = false;
        let handler = element!(selector, |element| {
            found = true;
            change(element);
            Ok(())
        });
        let page = self.rewrite(RewriteStrSettings::new().append_element_content_handler(handler))?;
        if found { Ok(page) } else { Err(absent(self.file, selector)) }
    }

    /// The page without the elements of `selector`; an error where there is none.
    pub fn without(&self, selector: &str) -> Result<String> {
        self.change(selector, |element| {
            element.remove();
        })
    }

    /// The page with `html` in the place of the comment `<!--mark-->`; an error where that is not there once.
    pub fn fill(&self, mark: &str, html: &str) -> Result<String> {
        let mut found = 0;
        let handler: DocumentContentHandlers<'_> = doc_comments!(|comment| {
            if comment.text() == mark {
                found += 1;
                comment.replace(html, ContentType::Html);
            }
            Ok(())
        });
        let page = self.rewrite(RewriteStrSettings::new().append_document_content_handler(handler))?;
        if found == 1 { Ok(page) } else { Err(absent(self.file, &format!("<!--{mark}-->"))) }
    }

    /// The page with `new` for the text of each `selector` of which `change` gives something.
    pub fn change_text(&self, selector: &str, mut change: impl FnMut(&str) -> Option<String>) -> Result<String> {
        // The text comes in pieces, of which the last one stands for all.
        let mut all = String::new();
        let handler = text!(selector, |piece| {
            all.push_str(piece.as_str());
            if piece.last_in_text_node() {
                let whole = std::mem::take(&mut all);
                let new = change(&whole).unwrap_or(whole);
                piece.replace(&new, ContentType::Html);
            } else {
                piece.remove();
            }
            Ok(())
        });
        self.rewrite(RewriteStrSettings::new().append_element_content_handler(handler))
    }

    /// What stands within each element of `selector`.
    pub fn inner(&self, selector: &str) -> Result<Vec<Inner>> {
        let found = RefCell::new(Vec::<Inner>::new());
        let elements = element!(selector, |element| {
            let kind = element.get_attribute("type");
            let source = element.get_attribute("src").or_else(|| element.get_attribute("href"));
            found.borrow_mut().push(Inner { kind, source, text: String::new() });
            Ok(())
        });
        let texts = text!(selector, |piece| {
            if let Some(last) = found.borrow_mut().last_mut() {
                last.text.push_str(piece.as_str());
            }
            Ok(())
        });
        let settings = RewriteStrSettings::new().append_element_content_handler(elements);
        self.rewrite(settings.append_element_content_handler(texts))?;
        Ok(found.into_inner())
    }

    fn rewrite(&self, settings: RewriteStrSettings<'_, '_>) -> Result<String> {
        rewrite_str(self.text, settings).map_err(|error| format!("{}: {error}", self.file))
    }
}
