//! Counts are promises: choosing a value finds just as many articles as its count said.

use crate::corpus::{Draft, corpus, day, when};
use dateline_explore::corpus::Corpus;
use dateline_explore::view::screens::explore::Explore;
use dateline_explore::view::screens::timeline::Timeline;
use dateline_model::article::{Article, Salience};
use dateline_model::date::{Shape, When};
use dateline_model::query::{Chosen, FacetKind, Query};
use proptest::prelude::*;

const COUNTRIES: [&str; 4] = ["NO", "CL", "PE", "KR"];
const TOPICS: [&str; 3] = ["talks", "trade", "pact"];
const PEOPLE: [&str; 3] = ["Ana Lund", "Bo Ek", "José Díaz-Paz"];
const OUTLETS: [&str; 2] = ["The Fjord Post", "Diario del Sur"];
const WORDS: [&str; 6] = ["salmon", "treaty", "minister", "coast", "cod", "summit"];

/// What the first screen shows for a query taken as it is, also where it asks for what no article has.
pub fn explore(corpus: &Corpus, query: &Query) -> Explore {
    dateline_explore::view::screens::explore::view(corpus, query)
}

/// Whether a time has two ends, and no more than five years between them.
fn is_closed(when: &When) -> bool {
    let days = |(a, b)| dateline_model::date::calendar::days_between(a, b);
    when.earliest.zip(when.latest).is_some_and(|ends| when.shape != Shape::OneOf || days(ends) <= 5 * 366)
}

/// Where a chart has rows, those of the articles found are marked as such.
pub fn check_rows(timeline: &Timeline, found: u32) {
    for chart in [&timeline.published, &timeline.about] {
        let rows = chart.rows.iter().filter(|row| row.found).count();
        assert!(chart.rows.is_empty() || rows == found as usize, "{rows} of {found}");
        assert!(chart.shown <= found);
    }
}

/// What the timeline shows for the same query.
pub fn timeline_of(corpus: &Corpus, query: &Query) -> Timeline {
    dateline_explore::view::screens::timeline::view(corpus, query)
}

fn salience() -> impl Strategy<Value = Option<Salience>> {
    prop::option::of(prop::sample::select(vec![Salience::Primary, Salience::Secondary, Salience::Mention]))
}

fn draft() -> impl Strategy<Value = Draft> {
    let dates = prop::option::of((0_i32..1000, 0_i32..60, any::<bool>()));
    (
        prop::array::uniform4(salience()),
        prop::array::uniform3(salience()),
        prop::collection::vec(prop::sample::select(WORDS.to_vec()), 1..5),
        dates,
        (prop::sample::subsequence(PEOPLE.to_vec(), 0..3), prop::option::of(prop::sample::select(OUTLETS.to_vec()))),
        any::<u32>(),
    )
        .prop_map(|(countries, topics, words, dates, (people, outlet), id)| {
            let mut draft = Draft::new(&format!("{id:x}"), words[0]).body(&words.join(" "));
            for (iso, salience) in COUNTRIES.iter().zip(countries) {
                if let Some(salience) = salience {
                    draft = draft.country(iso, salience, words[0]);
                }
            }
            for (slug, salience) in TOPICS.iter().zip(topics) {
                if let Some(salience) = salience {
                    draft = draft.topic(slug, salience);
                }
            }
            for name in people {
                draft = draft.person(name);
            }
            if let Some(outlet) = outlet {
                draft = draft.outlet(outlet);
            }
            if let Some((start, length, open)) = dates {
                let first = day("2019-01-01").checked_add(jiff::Span::new().days(start)).expect("a day");
                let last = first.checked_add(jiff::Span::new().days(length)).expect("a day");
                let last = if open { String::new() } else { last.to_string() };
                draft = draft.published(when(Shape::OneOf, &first.to_string(), &last));
            }
            draft
        })
}

fn query() -> impl Strategy<Value = Query> {
    (
        prop::sample::subsequence(COUNTRIES.to_vec(), 0..3),
        prop::sample::subsequence(TOPICS.to_vec(), 0..3),
        prop::sample::subsequence(PEOPLE.to_vec(), 0..2),
        prop::sample::subsequence(OUTLETS.to_vec(), 0..3),
        prop::array::uniform4(any::<bool>()),
        prop::option::of(prop::sample::select(vec![
            "salmon",
            "cod -coast",
            "\"treaty minister\"",
            "su",
            "cod treaty ",
        ])),
        prop::option::of((0_i32..900, 0_i32..400)),
    )
        .prop_map(
            |(
                countries,
                topics,
                people,
                outlets,
                [any_country, any_topic, main_country, main_topic],
                search,
                dates,
            )| {
                let at = |days: i32| day("2019-01-01").checked_add(jiff::Span::new().days(days)).ok();
                let owned = |values: Vec<&str>| values.into_iter().map(str::to_owned).collect();
                let mut chosen: [Chosen; FacetKind::ALL.len()] = Default::default();
                chosen[FacetKind::Country.at()] =
                    Chosen { values: owned(countries), any: any_country, mainly: main_country };
                chosen[FacetKind::Topic.at()] = Chosen { values: owned(topics), any: any_topic, mainly: main_topic };
                chosen[FacetKind::Person.at()] = Chosen { values: owned(people), any: any_country, mainly: false };
                chosen[FacetKind::Outlet.at()] = Chosen { values: owned(outlets), any: any_topic, mainly: false };
                Query {
                    chosen,
                    search: search.unwrap_or_default().to_owned(),
                    from: dates.and_then(|(from, _)| at(from)),
                    to: dates.and_then(|(from, length)| at(from + length)),
                    ..Query::default()
                }
            },
        )
}

/// Whether `values` (key and salience) meet what is `chosen`; of an outlet, of which there is one, any will do.
fn meets(values: &[(&str, Salience)], chosen: &Chosen, single: bool) -> bool {
    let fits = |salience: Salience| !chosen.mainly || salience == Salience::Primary;
    let holds = |key: &String| values.iter().any(|(other, salience)| other == key && fits(*salience));
    let mut keys = chosen.values.iter();
    chosen.values.is_empty() || if chosen.any || single { keys.any(holds) } else { keys.all(holds) }
}

/// Whether `article` meets everything but the search, read the slow and plain way.
fn plain(article: &Article, query: &Query) -> bool {
    let countries: Vec<_> = article.countries.iter().map(|value| (value.iso.as_str(), value.salience)).collect();
    let topics: Vec<_> = article.topics.iter().map(|value| (value.topic.as_str(), value.salience)).collect();
    let dated = query.from.is_none() && query.to.is_none()
        || article.published.when.as_ref().is_some_and(|when| {
            // What no closed days place is found only where all of it lies there.
            when.within(query.from, query.to) || (is_closed(when) && when.overlaps(query.from, query.to))
        });
    let people: Vec<_> = article.people.iter().map(|value| (value.name.as_str(), Salience::Mention)).collect();
    let outlet: Vec<_> = article.publisher.iter().map(|value| (value.value.as_str(), Salience::Mention)).collect();
    dated
        && meets(&countries, query.of(FacetKind::Country), false)
        && meets(&topics, query.of(FacetKind::Topic), false)
        && meets(&people, query.of(FacetKind::Person), false)
        && meets(&outlet, query.of(FacetKind::Outlet), true)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn counts_come_true(drafts in prop::collection::vec(draft(), 0..12), query in query()) {
        let corpus = corpus(drafts);
        let screen = explore(&corpus, &query);
        prop_assert_eq!(screen.found as usize, screen.cards.len());
        check_rows(&timeline_of(&corpus, &query), screen.found);
        for choice in &screen.date_choices {
            let then = query.with_dates(choice.range.earliest, choice.range.latest);
            prop_assert_eq!(choice.count, explore(&corpus, &then).found, "{:?}", choice.range);
        }
        if let Some(open) = &screen.open_dates {
            prop_assert_eq!(open.count, explore(&corpus, &query.with_open(true)).found);
        }
        for kind in FacetKind::ALL {
            for choice in screen.facet(kind).groups.iter().flat_map(|group| &group.choices) {
                let then = if choice.chosen { query.clone() } else { query.toggle(kind, &choice.value.key) };
                prop_assert_eq!(choice.count, explore(&corpus, &then).found, "{:?}", choice.value);
            }
            for value in &screen.facet(kind).in_all {
                prop_assert_eq!(explore(&corpus, &query.toggle(kind, &value.value.key)).found, screen.found);
                if value.mainly > 0 {
                    let then = query.choose_mainly(kind, &value.value.key);
                    // What else is chosen in the filter is then meant mainly too.
                    if query.of(kind).values.is_empty() {
                        prop_assert_eq!(value.mainly, explore(&corpus, &then).found, "{:?}", value);
                    }
                }
            }
        }
        for relaxation in &screen.relaxations {
            let without = Query::parse(&relaxation.chip.without).0;
            prop_assert_eq!(relaxation.found_without, explore(&corpus, &without).found);
        }
        for choice in &screen.date_choices {
            let then = query.with_dates(choice.range.earliest, choice.range.latest);
            prop_assert_eq!(choice.count, explore(&corpus, &then).found, "{:?}", choice.range);
        }
    }

    #[test]
    fn the_list_holds_just_what_meets_the_query(drafts in prop::collection::vec(draft(), 0..12), query in query()) {
        let corpus = corpus(drafts);
        let search = dateline_explore::index::Search::parse(&query.search);
        let mut expect: Vec<_> = corpus
            .articles
            .iter()
            .filter(|article| plain(article, &query) && crate::search::answers(article, &search))
            .map(|article| article.id.clone())
            .collect();
        let mut found: Vec<_> = explore(&corpus, &query).cards.into_iter().map(|card| card.id).collect();
        expect.sort();
        found.sort();
        prop_assert_eq!(found, expect);
    }
}
