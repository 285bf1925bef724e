//! The foot of every page: whose the articles are, how they were read, whom to ask.

use super::live;
use crate::reread::Reread;
use crate::state::State;
use crate::words::words;
use dateline_core::source::CorpusInfo;
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

/// Whether this browser has read the articles itself, and what it came to.
fn reread(state: State) -> AnyView {
    let w = words();
    let total = state.frame.with(|frame| frame.total);
    let said = match state.reread.get() {
        Reread::Nothing => return live::nothing(),
        Reread::Offered => {
            let start = move |_| {
                if let Some(start) = state.start_reread.get_value() {
                    start();
                }
            };
            return view! { <p><button type="button" class="quiet" on:click=start>{w.read_again}</button></p> }
                .into_any();
        }
        Reread::Running => w.read_again_now.to_owned(),
        Reread::Same => (w.read_again_same)(total),
        Reread::Other => w.read_again_other.to_owned(),
        Reread::Failed(why) => (w.read_again_failed)(&why),
    };
    view! { <p id="reread">{said}</p> }.into_any()
}

/// The footer.
pub fn footer(state: State) -> AnyView {
    let w = words();
    let line = |of: fn(&CorpusInfo) -> &String| {
        live::maybe(move || {
            let words = state.frame.with(|frame| of(&frame.info).clone());
            (!words.is_empty()).then(|| view! { <p>{words}</p> }.into_any())
        })
    };
    view! {
        <footer class="foot">
            <div class="wrap">
                <div class="foot-words">
                    <p>{live::text(move || state.frame.with(|frame| (w.footer_rules)(frame.total)))}" "{w.footer_sent}</p>
                    {live::part(move || reread(state))}
                    {line(|info| &info.credits)}
                    {line(|info| &info.licence)}
                </div>
                <ul>
                    <li><a href="list.html">{w.footer_list}</a></li>
                    {live::maybe(move || {
                        let address = state.frame.with(|frame| frame.info.contact.clone());
                        (!address.is_empty()).then(|| match contact(&address) {
                            Some(link) => view! { <li><a href=link>{w.footer_remove}</a></li> }.into_any(),
                            None => view! { <li>{w.footer_remove}": "{address}</li> }.into_any(),
                        })
                    })}
                </ul>
            </div>
        </footer>
    }
    .into_any()
}
