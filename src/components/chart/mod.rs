//! What every chart is drawn with: the axis of broken scales, marks on it, and room for words along it.
//!
//! Everything is drawn in percent of the width, so a chart needs no measuring and no script to fit a phone or a
//! projector.

// Props are owned.
#![allow(clippy::needless_pass_by_value)]

pub mod axis;
pub mod bars;
pub mod marks;
pub mod room;
