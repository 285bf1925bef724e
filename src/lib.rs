//! Dateline's app: a thin layer of Leptos components over the core's [`View`](dateline_core::view::View).
//!
//! ```text
//! URL <-> Query -> Engine -> View -> components
//! ```
//!
//! Rooms: `state` holds the one query and the one view; `url` prints and reads addresses;
//! `engine` answers; `language` fetches words; `reread` has the reader check what the page shows; `views` are the screens, `components` their parts; `words` has every word
//! shown; `platform` has every browser call. The same components are printed to HTML on the
//! build machine (feature `ssr`) and mounted in the browser (feature `csr`).

// Views are deep types; the compiler asks for this when it lays them out.
#![recursion_limit = "256"]

pub mod components;
#[cfg(feature = "ssr")]
pub mod design;
pub mod engine;
pub mod language;
pub mod late;
pub mod later;
pub mod platform;
pub mod reread;
pub mod start;
pub mod state;
#[cfg(feature = "ssr")]
pub mod structured;
pub mod url;
pub mod views;
pub mod words;
