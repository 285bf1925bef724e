//! The charts of the list: for a short one its own axis, with each card's days; above a long one a strip of bars.

// Props are owned.
#![allow(clippy::needless_pass_by_value)]

mod row;
mod strip;

pub use self::row::{AxisHead, RowDays};
pub use self::strip::Strip;
