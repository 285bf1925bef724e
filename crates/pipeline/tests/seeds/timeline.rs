//! The timeline over the five articles, as a visitor reads it.

use crate::explore::text;
use crate::load::seeds;
use dateline_explore::view::screens::timeline::{Entry, Timeline};
use dateline_explore::view::{Chart, ScreenView, view};
use dateline_model::date::{When, edtf};
use dateline_model::query::Query;
use std::fmt::Write;
use std::path::Path;

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
        writeln!(out, "{:.2} {} | {}", label.at, label.when.edtf, label.event)?;
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

/// The gold's folder beside the project, read as JSON.
fn gold(file: &str) -> Option<serde_json::Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/gold").join(file);
    let json = std::fs::read_to_string(path).ok()?;
    Some(serde_json::from_str(&json).expect("JSON"))
}

/// Whether a time may be the one that the gold names: closed days of the one meet the other.
fn holds(when: &When, gold: &str) -> bool {
    let Some(gold) = edtf::parse(gold) else { return false };
    let (Some(earliest), Some(latest)) = (when.earliest, when.latest) else { return false };
    gold.latest.is_none_or(|last| earliest <= last) && gold.earliest.is_none_or(|first| latest >= first)
}

/// Whether the five texts alone let a reader date it by what stands in this one.
fn is_dated_by(article: &serde_json::Value, time: &str) -> bool {
    article["dates"].as_array().expect("dates").iter().any(|date| {
        let alone = date.get("edtf_text").unwrap_or(&date["edtf"]);
        alone.as_str().and_then(edtf::parse).is_some_and(|when| holds(&when, time))
    })
}

#[test]
#[allow(clippy::print_stdout, reason = "a test that is skipped says so")]
fn every_time_of_the_gold_that_the_texts_date_is_on_the_timeline_with_who_tells_it() {
    let Some(story) = gold("story.json") else {
        println!("skipped: ../shared/gold is not there");
        return;
    };
    let timeline = timeline("");
    let (mut held, mut missing) = (0, Vec::new());
    for entry in story["timeline"].as_array().expect("a list") {
        let time = entry["edtf"].as_str().expect("a time");
        for id in
            entry["files"].as_array().expect("files").iter().filter_map(|file| file.as_str()?.strip_suffix(".txt"))
        {
            let article = gold(&format!("{id}.json")).expect("an article");
            if entry["dated_by"] == "world-knowledge" || !is_dated_by(&article, time) {
                continue;
            }
            let told = |it: &&Entry| it.statements.iter().flat_map(|it| &it.tellers).any(|it| it.id == id);
            if timeline.entries().filter(told).any(|it| holds(&it.when, time)) {
                held += 1;
            } else {
                missing.push(format!("{time} {} {id}", entry["what"]));
            }
        }
    }
    assert!(held > 25, "{held}");
    assert_eq!(missing, Vec::<String>::new());
}
