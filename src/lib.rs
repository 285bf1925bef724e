//! Dateline's app: a thin layer of Leptos components over the core's [`View`](dateline_explore::view::View).
//!
//! ```text
//! URL <-> Query; view(&Corpus, &Query) in a Memo per screen -> components
//! ```
//!
//! `state` holds the one query and what follows from it; `navigation` changes it; `url` prints and reads addresses;
//! `boot` opens the bundle and mounts; `translation` fetches the words of a `language`; `verify` has the worker check what the page shows;
//! `screens` has a folder for each screen, `components` what several of them use; `words` has every word
//! shown; `platform` has every browser call. The same components are printed to HTML on the
//! build machine (feature `ssr`) and mounted in the browser (feature `csr`).

// Views are deep types; the compiler asks for this when it lays them out.
#![recursion_limit = "256"]

pub mod app;
pub mod boot;
pub mod components;
#[cfg(feature = "ssr")]
pub mod design;
pub mod language;
pub mod lazy;
pub mod loading;
pub mod navigation;
#[cfg(feature = "ssr")]
pub mod plain;
pub mod platform;
pub mod programs;
pub mod screens;
pub mod state;
#[cfg(feature = "ssr")]
pub mod structured;
pub mod supplement;
pub mod translation;
pub mod url;
pub mod verify;
pub mod words;
