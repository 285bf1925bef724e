//! The foot of every page: whose the articles are, how they were read, whom to ask.

use crate::state::State;
use crate::words::words;
use leptos::prelude::*;

/// An address as a link: mail where it looks like mail.
fn contact(address: &str) -> String {
    if address.contains('@') && !address.contains(':') { format!("mailto:{address}") } else { address.to_owned() }
}

/// The footer.
pub fn footer(state: State) -> impl IntoView {
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
                        (!address.is_empty())
                            .then(|| view! { <li><a href=contact(&address)>{w.footer_remove}</a></li> })
                    }}
                </ul>
            </div>
        </footer>
    }
}
