//! The countries of the five articles, as a visitor reads them.

use crate::explore::text;
use crate::load::seeds;
use dateline_explore::view::screens::countries::Countries;
use dateline_explore::view::{ScreenView, view};
use dateline_model::query::Query;

fn countries(query: &str) -> Countries {
    let corpus = seeds();
    match view(&corpus, &Query::parse(&format!("screen=countries&{query}")).0).screen {
        ScreenView::Countries(countries) => *countries,
        other => panic!("another screen: {other:?}"),
    }
}

/// Run with `--nocapture` to read the whole screen in plain text.
#[test]
fn japan_and_south_korea_are_named_together_most() {
    let shown = countries("of=JP&of=KR");
    for it in &shown.countries {
        println!("{}: {} sentences, {} articles", it.country.label, it.sentences, it.articles);
    }
    for it in &shown.pairs {
        let counts = (it.sentences, it.shared, it.told, it.articles);
        println!("{} and {}: {counts:?}", it.first.label, it.second.label);
    }
    let chosen = shown.chosen.expect("a pair");
    for it in &chosen.listed {
        let tellers: Vec<_> = it.tellers.iter().map(|it| it.number).collect();
        println!("  {tellers:?} {}{}", if it.folded { "(folded) " } else { "" }, text(&it.sentence));
    }
    for it in &shown.places {
        println!("{}: {}", it.name, it.articles.len());
    }
    let [most] = shown.most.as_slice() else { panic!("one pair: {:?}", shown.most) };
    assert_eq!((most.first.key.as_str(), most.second.key.as_str()), ("JP", "KR"));
    assert_eq!((most.articles, most.told), (5, 5), "in every article");
    assert_eq!(chosen.listed.len(), most.sentences as usize, "each of them is listed");
    assert!(shown.pairs.iter().filter(|it| *it != most).all(|it| it.sentences < most.sentences));
    // No sentence of two countries names one of them only by where it was written.
    for it in &chosen.listed {
        let marks: Vec<_> = it.sentence.iter().flat_map(|run| &run.marks).collect();
        assert!(marks.contains(&&0) && marks.contains(&&1), "{}", text(&it.sentence));
    }
    assert!(chosen.listed.iter().filter(|it| text(&it.sentence).contains("comfort women")).all(|it| it.folded));
}
