//! The parts that screens are made of.

pub mod announce;
pub mod bar;
pub mod card;
pub mod cells;
pub mod chart;
pub mod chips;
pub mod date_filter;
pub mod el;
pub mod facet;
pub mod footer;
pub mod keys;
pub mod live;
pub mod notices;
pub mod origin;
pub mod passages;
pub mod runs;
pub mod search;
pub mod suggestions;
pub mod theme;
pub mod toggle;
