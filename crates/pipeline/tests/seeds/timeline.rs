//! The timeline over the five articles, as a visitor reads it.

use crate::explore::text;
use crate::load::seeds;
use dateline_explore::view::screens::timeline::Timeline;
use dateline_explore::view::{Chart, ScreenView, view};
use dateline_model::query::Query;
use std::fmt::Write;

/// A chart in plain text.
fn chart(out: &mut String, chart: &Chart) -> std::fmt::Result {
    for scale in &chart.scales {
        let ticks: Vec<_> = scale.ticks.iter().map(|tick| format!("{:.2} {}", tick.at, tick.when.edtf)).collect();
        let (start, end, covers) = (scale.start, scale.end, &scale.covers.edtf);
        writeln!(out, "{start:.2}-{end:.2} {covers}, {} left out: {}", scale.days_left_out, ticks.join(", "))?;
    }
    for row in &chart.rows {
        writeln!(out, "{}", row.article.headline)?;
        for mark in &row.marks {
            writeln!(out, "      {:.3}-{:.3} {:?} {}", mark.start, mark.end, mark.style, mark.when.edtf)?;
        }
    }
    for label in &chart.labels {
        writeln!(out, "{:.2} {} | {}", label.at, label.when.edtf, label.event.as_deref().unwrap_or(""))?;
    }
    Ok(())
}

/// The chronology in plain text.
fn sketch(timeline: &Timeline) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    chart(&mut out, &timeline.published)?;
    chart(&mut out, &timeline.about)?;
    for entry in timeline.entries() {
        writeln!(out, "{} | {}", entry.when.edtf, entry.event().map_or("-", String::as_str))?;
        for statement in &entry.statements {
            let tellers: Vec<_> = statement.tellers.iter().map(|it| it.number).collect();
            writeln!(out, "    {tellers:?} {}", text(&statement.sentence))?;
            for other in &statement.otherwise {
                writeln!(out, "      but {} in {}", other.when.edtf, other.article.number)?;
            }
        }
    }
    Ok(out)
}

fn timeline(query: &str) -> Timeline {
    let corpus = seeds();
    match view(&corpus, &Query::parse(&format!("screen=timeline&{query}")).0).screen {
        ScreenView::Timeline(timeline) => *timeline,
        other => panic!("another screen: {other:?}"),
    }
}

/// Run with `--nocapture` to read the whole screen in plain text.
#[test]
fn what_a_visitor_reads() {
    let timeline = timeline("");
    println!("{}", sketch(&timeline).expect("text"));
    assert!(timeline.about.scales.len() > 1, "1910 and last week stand on one axis");
}
