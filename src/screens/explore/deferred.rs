//! What this screen shows only when a person asks for it: a program of its own.

use super::chart::Strip;
use super::notes::NotesFold;
use super::{answer, concordance, fewer, of_search, passages, suggestions};
use crate::components::backlog_line::BacklogLine;
use crate::components::drop_files::DropFiles;
use crate::components::kept_line::KeptLine;
use crate::components::more_screens::MoreScreens;
use crate::components::{guide, key_list, offline};
use crate::programs::Deferred;
use crate::screens::lessons::notes as own_notes;
use crate::words;
use leptos::prelude::*;

/// Draws it.
#[must_use]
pub fn draw(what: Deferred) -> AnyView {
    words::bring_later();
    match what {
        Deferred::Answer => answer::draw(),
        Deferred::Guide => guide::draw(),
        Deferred::Keys => key_list::draw(),
        Deferred::Margin => own_notes::draw(),
        Deferred::MoreScreens => view! { <MoreScreens /> }.into_any(),
        Deferred::Foot => view! { <KeptLine /> {offline::draw()} <BacklogLine /> <DropFiles /> }.into_any(),
        Deferred::Suggestions => view! { <suggestions::SuggestionList /> }.into_any(),
        Deferred::Concordance => view! { <concordance::ConcordanceLines /> }.into_any(),
        Deferred::ContextOrder => view! { <concordance::ConcordanceOrder /> }.into_any(),
        Deferred::OfSearch => view! { <of_search::OfSearch /> }.into_any(),
        Deferred::Fewer => view! { <fewer::FewerWords /> }.into_any(),
        Deferred::Strip => view! { <Strip /> }.into_any(),
        Deferred::Notes { article, headline, language } => view! { <NotesFold article headline language /> }.into_any(),
        Deferred::Passages { article, language } => view! { <passages::Sentences article language /> }.into_any(),
    }
}
