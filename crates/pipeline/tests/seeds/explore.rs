//! Explore and the articles' pages over the five articles, as a visitor sees them.

use crate::load::seeds;
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::explore::{Explore, notes};
use dateline_explore::view::{Run, ScreenView, view};
use dateline_model::query::{FacetKind, Query};
use std::fmt::Write;

/// The words of runs.
pub fn text(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// The screen in plain text.
fn sketch(corpus: &Corpus, explore: &Explore) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    for choice in &explore.date_choices {
        writeln!(out, "{} {} {}", choice.range.edtf, choice.count, choice.only_maybe)?;
    }
    for facet in &explore.facets {
        let all: Vec<_> = facet.in_all.iter().map(|it| it.value.label.as_str()).collect();
        writeln!(out, "in all: {}", all.join(", "))?;
        for group in &facet.groups {
            let choices: Vec<_> =
                group.choices.iter().map(|choice| format!("{} {}", choice.value.label, choice.count)).collect();
            writeln!(out, "[{}] {}", group.key, choices.join(", "))?;
        }
    }
    for card in &explore.cards {
        let when = card.dated.when.as_ref().map_or("", |when| &when.edtf);
        writeln!(out, "{} {} {when}\n  {}", card.number, text(&card.headline), text(&card.lead))?;
        let about = &card.about;
        let row = |names: &[String]| names.join(", ");
        writeln!(out, "  mainly {} / {} / also {}", row(&about.topics), row(&about.countries), row(&about.also))?;
        writeln!(out, "  speak: {}", row(&card.speakers))?;
        let notes = notes(corpus, &Query::default(), &card.id);
        for spoken in &notes.also_speaks {
            writeln!(out, "  {} = {}", spoken.words, spoken.when.as_ref().map_or("", |when| &when.edtf))?;
        }
        for shared in &notes.shares {
            writeln!(out, "  shares {} with {}", shared.sentences, shared.with.number)?;
        }
        for date in &notes.set_aside {
            writeln!(out, "  set aside {} {:?}", date.words, date.why)?;
        }
    }
    Ok(out)
}

/// Run with `--nocapture` to read the whole screen in plain text.
#[test]
fn what_a_visitor_sees() {
    let corpus = seeds();
    let ScreenView::Explore(explore) = view(&corpus, &Query::default()).screen else { panic!("an article") };
    println!("{}", sketch(&corpus, &explore).expect("text"));
    assert_eq!((explore.found, explore.cards.len()), (5, 5));
    let everywhere: Vec<_> =
        explore.facet(FacetKind::Country).in_all.iter().map(|it| it.value.label.as_str()).collect();
    assert!(everywhere.contains(&"Japan") && everywhere.contains(&"South Korea"), "{everywhere:?}");
    let covers: Vec<_> = explore.row_scales.iter().map(|scale| scale.covers.edtf.as_str()).collect();
    assert!(covers.contains(&"2019-11"), "November 2019 has a scale of its own: {covers:?}");
    for card in &explore.cards {
        assert!(card.has_headline && text(&card.lead).len() > 40, "{card:?}");
        assert!(!card.about.topics.is_empty() && card.about.countries.len() >= 2, "{:?}", card.about);
    }
}
