//! What a person states that was read wrongly: each list of a side-car takes away what it names and nothing else, and what it
//! names that is not read is said.

use dateline_model::article::Article;
use dateline_model::rule::Kind;
use dateline_model::source::{List, Pattern, Sidecar, Source, TopicRule};
use dateline_reading::read::read;

const TEXT: &str = "Kenya warns Somalia over nets\n\n4 March 2021\n\nKenya warned Somalia on Monday. Norway accused Iceland of \
    overfishing, and Denmark accused Iceland of overfishing.\n\nForeign Minister Ana María Q. Lund-Soto told reporters of the \
    Harbour Bank in Nairobi that both engines of the ferry had been mended over the week.\n\nBoats may moor at the quay from April \
    on, as they did before the storm, the minister said in a statement on Tuesday.\n\nShare this on Facebook\n";

fn topics() -> Vec<TopicRule> {
    let topic = |slug: &str, words: &str| TopicRule {
        slug: slug.to_owned(),
        patterns: vec![Pattern { p: words.to_owned(), w: Some(2.0) }],
        ..TopicRule::default()
    };
    vec![topic("boats", "ferry|boats|nets"), topic("fish", "overfishing")]
}

fn article(text: &str, stated: &[(List, &str)]) -> Article {
    let mut sidecar = Sidecar::default();
    stated.iter().for_each(|(list, entry)| sidecar.put(*list, entry));
    read(&Source { id: "n/a".to_owned(), raw: text.into(), sidecar, ..Source::default() }, &topics())
}

/// What is read, in words: countries, topics, people, organisations, acts, and the lines that are no part of the story.
fn said(article: &Article) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    all.extend(article.countries.iter().map(|it| it.iso.clone()));
    all.extend(article.topics.iter().map(|it| it.topic.clone()));
    all.extend(article.people.iter().map(|it| it.name.clone()));
    all.extend(article.organisations.iter().map(|it| it.name.clone()));
    all.extend(
        article.events.iter().map(|it| format!("{} {} {}", it.source.country, it.act.code(), it.target.country)),
    );
    let junk = article.segments.iter().filter(|it| !it.feeds);
    all.extend(junk.map(|it| format!("{}: {}", it.kind.code(), it.span.of(&article.text))));
    all
}

/// With `stated`, `gone` is read no more and `come` is new; `warned` are the entries that change nothing.
#[track_caller]
fn check(stated: &[(List, &str)], gone: &[&str], come: &[&str], warned: &[&str]) {
    let (before, after) = (said(&article(TEXT, &[])), article(TEXT, stated));
    let warnings: Vec<_> = after.warnings.iter().map(|it| format!("{} {}", it.place, it.message)).collect();
    assert_eq!(warnings.len(), warned.len(), "{warnings:?}");
    for (found, expect) in warnings.iter().zip(warned) {
        assert!(found.starts_with(&format!("n/a.toml {expect}")), "{found}");
    }
    let after = said(&after);
    let only = |of: &[String], not: &[String]| of.iter().filter(|it| !not.contains(it)).cloned().collect::<Vec<_>>();
    assert_eq!(only(&before, &after), gone, "{before:#?}");
    assert_eq!(only(&after, &before), come);
}

#[test]
fn a_country_goes_with_its_acts() {
    check(&[(List::NotCountries, "IS")], &["IS", "NO DISAPPROVE IS", "DK DISAPPROVE IS"], &[], &[]);
    check(&[(List::NotCountries, " is ")], &["IS", "NO DISAPPROVE IS", "DK DISAPPROVE IS"], &[], &[]);
    check(&[(List::NotCountries, "PE")], &[], &[], &["not_countries: nothing like entry 1 "]);
}

#[test]
fn topics_and_names_go_as_names_are_compared() {
    check(&[(List::NotTopics, "fish")], &["fish"], &[], &[]);
    let person = "Ana María Q. Lund-Soto";
    for name in [person, "ana maria lund soto", "ANA MARÍA LUND-SOTO"] {
        check(&[(List::NotPeople, name)], &[person], &[], &[]);
    }
    check(&[(List::NotPeople, "Lund")], &[], &[], &["not_people: nothing like entry 1 "]);
    check(&[(List::NotOrganisations, "harbour-bank")], &["Harbour Bank"], &[], &[]);
    check(&[(List::NotOrganisations, "")], &[], &[], &["not_organisations: nothing like entry 1 "]);
}

#[test]
fn a_sentence_tells_no_act_or_one_act_less() {
    let sentence = "Norway accused Iceland\n of overfishing, and Denmark accused Iceland of overfishing.";
    check(&[(List::NotActs, sentence)], &["NO DISAPPROVE IS", "DK DISAPPROVE IS"], &[], &[]);
    let one = format!("DK > IS DISAPPROVE: {}", sentence.replace("\n ", " "));
    check(&[(List::NotActs, &one)], &["DK DISAPPROVE IS"], &[], &[]);
    check(&[(List::NotActs, "Kenya warned")], &[], &[], &["not_acts: nothing like entry 1 "]);
    // One that goes with its country was named all the same.
    let both = [(List::NotActs, one.as_str()), (List::NotCountries, "IS")];
    check(&both, &["IS", "NO DISAPPROVE IS", "DK DISAPPROVE IS"], &[], &[]);
}

#[test]
fn lines_are_story_or_junk_before_anything_is_read_in_them() {
    let line = "Foreign Minister Ana María Q. Lund-Soto told reporters of the Harbour Bank in Nairobi that both engines of the \
        ferry had been mended over the week.";
    let gone = ["Ana María Q. Lund-Soto", "Harbour Bank"];
    check(&[(List::Junk, line)], &gone, &[&format!("set-aside: {line}")], &[]);
    let share = "Share  this on Facebook ";
    // It is read as all of the story is.
    check(&[(List::Story, share)], &["share: Share this on Facebook"], &["Facebook"], &[]);
    // What the rules say already stays as they say it; of a line in both lists, the story has it.
    check(&[(List::Junk, share)], &[], &[], &[]);
    check(&[(List::Junk, line), (List::Story, line)], &[], &[], &[]);
    check(
        &[(List::Junk, "Share"), (List::Junk, "")],
        &[],
        &[],
        &["junk: nothing like entry 1 ", "junk: nothing like entry 2 "],
    );
}

#[test]
fn a_line_is_told_as_it_stands_on_the_page() {
    // Scraping left an entity and a soft hyphen.
    let text = "Nets &amp; boats\n\nKenya warned Som\u{ad}alia on Monday &amp; Tuesday, its foreign ministry said in a statement.\n\n\
        Boats may moor at the quay from April on, as they did before the storm, the minister said.\n";
    let line = text.lines().nth(2).expect("a line");
    for key in [line.to_owned(), line.replace('\u{ad}', ""), line.replace('\u{ad}', "").replace("&amp;", "&")] {
        let article = article(text, &[(List::Junk, &key)]);
        assert_eq!(article.warnings, [], "{key}");
        let kinds = |kind| article.segments.iter().filter(|it| it.kind == kind).count();
        assert_eq!((kinds(Kind::SetAside), article.events.len()), (1, 0), "{key}");
    }
    let sentence = article(text, &[(List::NotActs, line)]);
    assert_eq!((sentence.events.len(), sentence.warnings.len()), (0, 0));
}
