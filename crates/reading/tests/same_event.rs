//! What a person would be shown as told in two articles.

use dateline_model::article::Article;
use dateline_model::source::{Sidecar, Source};
use dateline_reading::link::link;
use dateline_reading::link::same_event::groups;
use dateline_reading::read;
use dateline_reading::recognise::topics::TopicSet;
use proptest::prelude::*;

fn article(id: &str, published: Option<&str>, text: &str) -> Article {
    let sidecar = Sidecar { published: published.map(str::to_owned), ..Sidecar::default() };
    let source = Source { id: id.to_owned(), raw: text.as_bytes().to_vec(), sidecar, ..Source::default() };
    read::read_with(&source, &TopicSet::lenient(&[]).0)
}

/// An article of some length, so that it reads as one.
fn story(id: &str, published: &str, sentence: &str) -> Article {
    let published = Some(published).filter(|day| !day.is_empty());
    let text =
        format!("Notes from the capital {id}\n\n{sentence}\n\nReaders may write to us with questions of their own.\n");
    article(id, published, &text)
}

/// Which rule links the sentences, published on the days given ("" for none); checked to be shown both ways.
fn check(one: (&str, &str), other: (&str, &str), expect: Option<&str>) {
    let mut articles = [story("one", one.0, one.1), story("other", other.0, other.1)];
    link(&mut articles);
    let shown = articles.each_ref().map(|article| {
        let events = article.same_events.iter();
        events.map(|event| (event.span.of(&article.text).to_owned(), event.rule.code())).collect::<Vec<_>>()
    });
    let want = |sentence: &str| expect.map(|rule| (sentence.to_owned(), rule)).into_iter().collect::<Vec<_>>();
    assert_eq!(shown, [want(one.1), want(other.1)]);
    assert_eq!(groups(&articles).len(), usize::from(expect.is_some()));
}

const MET: &str = "Foreign Minister Elena Petrova met Finance Minister Carlos Mendez in Lisbon on 4 March 2015 and signed a fishing accord.";
const MET_TOO: &str =
    "In Lisbon, Carlos Mendez and Elena Petrova put their names to the accord on fishing quotas on 4 March 2015.";

#[test]
fn one_meeting_in_two_wires_in_other_words() {
    check(("2015-03-04", MET), ("2015-03-05", MET_TOO), Some("event-same-time"));
    // Whenever they appeared: both say which day it was.
    check(("2015-03-04", MET), ("2018-01-05", MET_TOO), Some("event-same-time"));
    check(("", MET), ("", MET_TOO), Some("event-same-time"));
}

#[test]
fn the_same_people_at_another_time_are_another_meeting() {
    check(("2015-03-04", MET), ("2016-03-09", &MET_TOO.replace("4 March 2015", "8 March 2016")), None);
    let untimed = |sentence: &str| sentence.replace(" on 4 March 2015", "");
    check(("2015-03-04", &untimed(MET)), ("2016-03-09", &untimed(MET_TOO)), None);
}

#[test]
fn without_a_time_the_days_of_publication_must_be_near_and_the_people_the_same() {
    let one =
        "Foreign Minister Elena Petrova told Finance Minister Carlos Mendez that the fishing fleet must leave Lisbon.";
    let other = "Elena Petrova warned Carlos Mendez that the fishing fleet must leave Lisbon, officials said.";
    check(("2015-03-04", one), ("2015-03-05", other), Some("event-same-days"));
    check(("2015-03-04", one), ("2015-06-05", other), None);
    check(("2015-03-04", one), ("2015-03-05", &other.replace("Elena Petrova", "Maria Santos")), None);
}

#[test]
fn one_topic_is_not_one_event() {
    check(
        ("2015-03-04", "A ferry sank off Lisbon on 3 March 2015 and coast guards rescued forty passengers."),
        ("2015-03-04", "Fishing boats from Lisbon protested on 3 March 2015 against the price of fuel."),
        None,
    );
    check(
        ("2015-03-04", "President Anna Berg opened a school in Oslo on 3 March 2015."),
        ("2015-03-04", "President Anna Berg accused the opposition of delaying the budget vote on 3 March 2015."),
        None,
    );
}

#[test]
fn questions_and_lines_that_stand_in_many_articles_tell_of_nothing() {
    let question = "How did Elena Petrova and Carlos Mendez agree on the fishing quotas of Lisbon on 4 March 2015?";
    check(("2015-03-04", question), ("2015-03-04", question), None);
    let standing = "Elena Petrova writes on fishing and ports for the paper and lives in Lisbon with her family.";
    check(("2015-03-04", standing), ("2015-09-04", standing), None);
    let mut many: Vec<_> = (0..50).map(|at| story(&format!("{at}"), "2015-03-04", MET)).collect();
    link(&mut many);
    assert!(many.iter().all(|article| article.same_events.is_empty()));
}

#[test]
fn without_any_date_it_takes_much_more() {
    let little = "Elena Petrova visited the harbour in Lisbon with fishermen.";
    check(("", little), ("", "Elena Petrova spoke in Lisbon near the harbour."), None);
    check(("", little), ("2015-03-04", "Elena Petrova spoke in Lisbon near the harbour."), None);
}

#[test]
fn a_group_holds_all_that_tell_of_one_event() {
    let third = "Carlos Mendez said in Lisbon on 4 March 2015 that the fishing accord with Elena Petrova was signed.";
    let mut articles =
        [story("a", "2015-03-04", MET), story("b", "2015-03-05", MET_TOO), story("c", "2015-03-06", third)];
    link(&mut articles);
    let groups = groups(&articles);
    let shown: Vec<Vec<_>> = groups
        .iter()
        .map(|group| group.iter().map(|(at, span)| (*at, span.of(&articles[*at].text))).collect())
        .collect();
    assert_eq!(shown, [[(0, MET), (1, MET_TOO), (2, third)]]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_texts_are_linked_with_valid_spans_both_ways(
        texts in prop::collection::vec("(Anna Berg |Oslo |Norway |signed |fishing |accord |on 4 March 2015|[.?!\n] ?|日本|\\PC){0,40}", 0..5)
    ) {
        let mut articles: Vec<_> =
            texts.iter().enumerate().map(|(at, text)| article(&at.to_string(), None, text)).collect();
        link(&mut articles);
        for article in &articles {
            for event in &article.same_events {
                prop_assert!(event.other != article.id && !event.span.of(&article.text).is_empty());
                let other = articles.iter().find(|other| other.id == event.other).expect("there");
                prop_assert!(other.same_events.iter().any(|back| back.span == event.other_span && back.other_span == event.span));
            }
        }
        prop_assert!(groups(&articles).iter().all(|group| group.len() > 1 && group.is_sorted()));
    }
}
