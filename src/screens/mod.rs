//! The screens: a folder each, named as in the core's `view::screens`, which has the data that the components here draw.

pub mod about;
pub mod article;
pub mod compare;
pub mod countries;
pub mod dossiers;
pub mod explore;
pub mod export;
pub mod lessons;
pub mod own;
pub mod quotes;
pub mod timeline;

use crate::words::Message;
use dateline_model::query::ScreenKind;

/// What a screen is called in the navigation; `None` for one that is opened from another.
#[must_use]
pub fn label(screen: ScreenKind) -> Option<Message> {
    match screen {
        ScreenKind::Explore => Some(|words| words.explore()),
        // More links in the bar would push the first result down for the Tab key.
        ScreenKind::Article | ScreenKind::Dossiers | ScreenKind::Export | ScreenKind::Own | ScreenKind::About => None,
        ScreenKind::Lessons => Some(|words| words.lessons()),
        ScreenKind::Timeline => Some(|words| words.timeline()),
        ScreenKind::Quotes => Some(|words| words.quotes()),
        ScreenKind::Countries => Some(|words| words.countries()),
        ScreenKind::Compare => Some(|words| words.compare()),
    }
}
