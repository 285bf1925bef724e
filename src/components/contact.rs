//! Whom to ask: the collection's contact, and the place where the site is made.

use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_model::source::{CorpusInfo, is_web_address};
use leptos::prelude::*;

/// Where the code of this site is, if that is known.
#[must_use]
pub fn repository(info: &CorpusInfo) -> Option<String> {
    let own = [info.repository.as_str(), env!("CARGO_PKG_REPOSITORY")];
    own.into_iter().find(|address| is_web_address(address)).map(|address| address.trim_end_matches('/').to_owned())
}

/// Where mistakes are reported, if that is known: where the code is.
#[must_use]
pub fn issues(info: &CorpusInfo) -> Option<String> {
    repository(info).map(|repository| format!("{repository}/issues"))
}

/// An address as a link: mail where it looks like mail; nothing where it is only words.
#[must_use]
pub fn link(address: &str) -> Option<String> {
    let address = address.trim();
    if address.contains(char::is_whitespace) {
        None
    } else if is_web_address(address) || address.starts_with("mailto:") {
        Some(address.to_owned())
    } else {
        address.contains('@').then(|| format!("mailto:{address}"))
    }
}

/// Whom to ask to take an article away, as an item of a list.
#[component]
pub fn Contact() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    move || {
        let info = state.frame.with(|frame| frame.info.clone());
        let label = words.text(Words::footer_remove);
        // Words alone, such as "the issue page", lead to that page where it is known.
        (!info.contact.is_empty()).then(|| match link(&info.contact).or_else(|| issues(&info)) {
            Some(link) => view! {
                <li>
                    <a href=link>{label}</a>
                </li>
            }
            .into_any(),
            None => view! { <li>{label} ": " {info.contact}</li> }.into_any(),
        })
    }
}
