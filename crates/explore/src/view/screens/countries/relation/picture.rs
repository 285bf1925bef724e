//! The acts along time: a mark for each that has closed days, on one axis.

use super::ActLine;
use crate::index::Days;
use crate::view::chart::Scale;
use crate::view::chart::row::{RowAxis, Width};

/// Puts each act in its place along the axis; the axis's scales. Nothing where fewer than two acts have a place.
pub(super) fn place(acts: &mut [ActLine]) -> Vec<Scale> {
    let days = |act: &ActLine| act.when.as_ref().and_then(Days::of).filter(|days| days.closed);
    let times: Vec<Days> = acts.iter().filter_map(days).collect();
    if times.len() < 2 {
        return Vec::new();
    }
    let Some(axis) = RowAxis::new(&times, Width::Page) else { return Vec::new() };
    for act in acts.iter_mut() {
        let closed = days(act).is_some();
        act.mark = act.when.as_ref().filter(|_| closed).and_then(|when| axis.mark(when, None));
    }
    axis.scales()
}
