//! The foot of every page: whose the articles are, how they were read, whom to ask.

use crate::state::State;
use crate::words::words;
use leptos::prelude::*;

/// An address as a link: mail where it looks like mail; nothing where it is only words.
fn contact(address: &str) -> Option<String> {
    let address = address.trim();
    if address.contains(char::is_whitespace) {
        None
    } else if address.starts_with("https://") || address.starts_with("http://") || address.starts_with("mailto:") {
        Some(address.to_owned())
    } else {
        address.contains('@').then(|| format!("mailto:{address}"))
    }
}

/// The footer.
pub fn footer(state: State) -> AnyView {
    let w = words();
    let info = move || state.frame.with(|frame| frame.info.clone());
    view! {
        <footer class="foot">
            <div class="wrap">
                <div class="foot-words">
                    <p>{move || state.frame.with(|frame| (w.footer_rules)(frame.total))}" "{w.footer_sent}</p>
                    {move || (!info().credits.is_empty()).then(|| view! { <p>{info().credits}</p> })}
                    {move || (!info().licence.is_empty()).then(|| view! { <p>{info().licence}</p> })}
                </div>
                <ul>
                    <li><a href="list.html">{w.footer_list}</a></li>
                    {move || {
                        let address = info().contact;
                        (!address.is_empty()).then(|| match contact(&address) {
                            Some(link) => view! { <li><a href=link>{w.footer_remove}</a></li> }.into_any(),
                            None => view! { <li>{w.footer_remove}": "{address}</li> }.into_any(),
                        })
                    }}
                </ul>
            </div>
        </footer>
    }
    .into_any()
}
