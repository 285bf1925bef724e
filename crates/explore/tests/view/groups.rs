//! Compare: two groups of articles, what each counts, and that every number leads to as many articles.

use crate::corpus::{corpus, five};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::compare::{Bars, Groups};
use dateline_explore::view::{ScreenView, understood, view};
use dateline_model::query::{FacetKind, Query};

fn groups(corpus: &Corpus, query: &str) -> Groups {
    match view(corpus, &Query::parse(&format!("screen=compare&{query}")).0).screen {
        ScreenView::Compare(compare) => *compare.groups.expect("groups"),
        other => panic!("another screen: {other:?}"),
    }
}

/// How many articles the list has for a query string.
fn listed(corpus: &Corpus, link: &str) -> u32 {
    match view(corpus, &Query::parse(link.trim_start_matches('?')).0).screen {
        ScreenView::Explore(explore) => explore.found,
        other => panic!("another screen: {other:?}"),
    }
}

/// The rows of a kind in a few letters.
fn rows(groups: &Groups, kind: Option<FacetKind>) -> Vec<String> {
    let bars: Option<&Bars> = groups.bars.iter().find(|bars| bars.kind == kind);
    let row = |it: &dateline_explore::view::screens::compare::Bar| {
        let [one, other] = it.counts;
        format!("{} {one}:{other}", it.value.as_ref().map_or("-", |value| &value.key))
    };
    bars.map(|bars| bars.rows.iter().map(row).collect()).unwrap_or_default()
}

#[test]
fn groups_are_searches_and_count_what_they_find() {
    let corpus = five();
    // The query; how many of each and of both; the countries; the years.
    let check = |query: &str, found: [u32; 2], both: u32, countries: &[&str], years: &[&str]| {
        let groups = groups(&corpus, query);
        let sides: Vec<u32> = groups.sides.iter().map(|side| side.found).collect();
        assert_eq!((sides, groups.both), (found.to_vec(), both), "{query}");
        assert_eq!(rows(&groups, Some(FacetKind::Country)), countries, "{query}");
        assert_eq!(rows(&groups, None), years, "{query}");
    };
    // One of 2014 to 2016 is of no single one of these years.
    let between = ["2017 0:0", "2018 0:0"];
    check(
        "of=q:topic:pact&of=q:-topic:pact",
        [2, 3],
        0,
        &["CL 2:3", "NO 2:3", "PE 0:1"],
        &["2014/2016 1:0", between[0], between[1], "2019 1:1", "- 0:2"],
    );
    // Those with a country, and all.
    check(
        "of=q:country:PE&of=q:",
        [1, 5],
        1,
        &["CL 1:5", "NO 1:5", "PE 1:1"],
        &["2014/2016 0:1", between[0], between[1], "2019 1:2", "- 0:2"],
    );
    // Within what is filtered; nothing to tell years apart.
    check("topic=trade&of=q:salmon&of=q:-salmon", [1, 1], 0, &["CL 1:1", "NO 1:1"], &[]);
    check(
        "of=q:nothingness&of=q:country:NO",
        [0, 5],
        0,
        &["CL 0:5", "NO 0:5", "PE 0:1"],
        &["2014/2016 0:1", between[0], between[1], "2019 0:2", "- 0:2"],
    );
}

#[test]
fn every_number_leads_to_as_many_articles() {
    let corpus = five();
    for query in [
        "of=q:topic:pact&of=q:-topic:pact",
        "of=q:country:PE&of=q:",
        "q=Norway&topic=trade&any=topic&of=q:salmon&of=q:after:2020",
        "of=q:Norway OR Chile&of=q:\"signed a pact\"",
        "country=CL&from=2019-01-01&of=q:salmon &of=q:pact",
    ] {
        let groups = groups(&corpus, query);
        for side in &groups.sides {
            assert_eq!(listed(&corpus, &side.link), side.found, "{query}: {}", side.link);
        }
        let mut links = 0;
        for bar in groups.bars.iter().flat_map(|bars| &bars.rows) {
            for (count, link) in bar.counts.into_iter().zip(&bar.links) {
                let Some(link) = link else { continue };
                assert_eq!(listed(&corpus, link), count, "{query}: {link}");
                links += 1;
            }
        }
        assert!(links > 3, "{query}: {links}");
    }
}

#[test]
fn suggested_groups_find_what_they_promise() {
    let corpus = five();
    let groups = groups(&corpus, "of=q:");
    assert!(groups.bars.is_empty());
    let kinds: Vec<_> = groups.suggested.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [None, Some(FacetKind::Country), Some(FacetKind::Topic)]);
    for suggested in &groups.suggested {
        let link = suggested.link.trim_start_matches('?').trim_start_matches("screen=compare&");
        let sides: Vec<u32> = self::groups(&corpus, link).sides.iter().map(|side| side.found).collect();
        assert_eq!(sides, suggested.counts, "{link}");
    }
    // Where all are alike, or none is there, nothing is suggested.
    assert!(self::groups(&corpus, "q=salmon topic:trade&of=q:").suggested.is_empty());
    let empty = crate::corpus::corpus(Vec::new());
    assert!(self::groups(&empty, "of=q:").suggested.is_empty());
}

#[test]
fn articles_and_groups_are_not_mixed() {
    let corpus = corpus(Vec::new());
    let check = |of: &str, kept: &[&str], told: usize| {
        let (query, notices) = understood(&corpus, &Query::parse(&format!("screen=compare&{of}")).0);
        assert_eq!(
            (query.of.iter().map(String::as_str).collect::<Vec<_>>(), notices.len()),
            (kept.to_vec(), told),
            "{of}"
        );
    };
    check("of=q:one&of=q:two", &["q:one", "q:two"], 0);
    check("of=q:one&of=a", &["q:one"], 1);
    check("of=a&of=q:one", &[], 2);
}
