//! Bars, where there are too many articles for a row each: how many lie in each stretch of time.

use super::{axis, percent};
use crate::state::State;
use crate::words::{self, words};
use dateline_core::query::Axis;
use dateline_core::view::{Bar, Chart};
use leptos::prelude::*;

/// Height of the plot in CSS pixels.
const HEIGHT: f32 = 96.0;
/// The least height of a bar that counts anything.
const LEAST: f32 = 2.0;

/// The chart; each bar leads to its articles, possible ones are hatched on top of certain ones.
#[allow(clippy::cast_precision_loss)] // a drawing
pub fn bars(state: State, chart: &Chart, axis: Axis) -> AnyView {
    let w = words();
    let most = chart.bars.iter().map(|bar| bar.sure + bar.maybe).max().unwrap_or(0).max(1) as f32;
    let height = |count: u32| if count == 0 { 0.0 } else { (count as f32 / most * HEIGHT).max(LEAST) };
    let bar = |bar: &Bar| {
        let (sure, maybe) = (height(bar.sure), height(bar.maybe));
        let gap = ((bar.end - bar.start) * 0.12).min(0.003);
        let (x, width) = (percent(bar.start + gap), percent((bar.end - bar.start - 2.0 * gap).max(0.0015)));
        let days = state.query.with_untracked(|query| {
            let query = query.with_axis(axis).with_dates(bar.when.earliest, bar.when.latest);
            state.href(&query)
        });
        let label = (w.bar)(&words::when(&bar.when), bar.sure, bar.maybe);
        let title = label.clone();
        view! {
            // Within `g` the link is one of SVG; alone it would be one of HTML, and not drawn.
            <g>
                <a href=days aria-label=label>
                    <title>{title}</title>
                    <rect class="hit" x=x.clone() width=width.clone() y="0" height=HEIGHT></rect>
                    <rect class="sure" x=x.clone() width=width.clone() y=HEIGHT - sure height=sure></rect>
                    <rect class="perhaps" x=x width=width y=HEIGHT - sure - maybe height=maybe></rect>
                </a>
            </g>
        }
    };
    let counted = chart.bars.iter().filter(|bar| bar.sure + bar.maybe > 0);
    view! {
        <div class="plot bars">
            <ul class="legend">
                <li><svg class="key" width="14" height="14" aria-hidden="true"><rect class="sure" width="14" height="14"></rect></svg>{w.legend_sure}</li>
                <li><svg class="key" width="14" height="14" aria-hidden="true"><rect class="perhaps" width="14" height="14"></rect></svg>{w.legend_maybe}</li>
            </ul>
            <svg class="bar-plot" width="100%" height=HEIGHT>
                <defs>
                    <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <rect class="hatch" width="2" height="5"></rect>
                    </pattern>
                </defs>
                {counted.map(bar).collect_view()}
            </svg>
            <div class="under" aria-hidden="true">{axis::axis(chart)}</div>
        </div>
    }
    .into_any()
}
