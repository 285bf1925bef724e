//! Messages of the interface: Fluent files (<https://projectfluent.org>) compiled into tables at build time, and the
//! tables at work.
//!
//! ```text
//! assets/words/*.ftl --compile (feature `compile`)--> a table per language, typed functions --> Catalogue
//! ```
//!
//! It is a part of Fluent: text, variables, other messages, and selectors by exact number, plural or keyword; no
//! functions and no terms.

mod catalogue;
#[cfg(feature = "compile")]
pub mod compile;
pub mod marks;

pub use catalogue::{Catalogue, Number, Value, digits, isolate};
