//! Who did what to whom: short texts and the acts between states that they tell, or that they tell none.

use dateline_model::article::Article;
use dateline_model::event::Event;
use dateline_model::rule::Rule;
use dateline_model::source::Source;
use dateline_reading::read::read;
use std::fmt::Write as _;

/// An event as a case writes it; of time and teller only what the case asks for.
fn line(event: &Event, article: &Article, asked: &str) -> String {
    let mut line =
        format!("{} {} {} {}", event.source.country, event.act.code(), event.target.country, event.stated.code());
    if event.mutual {
        line.push_str(" mutual");
    }
    if event.rule == Rule::EventTies {
        line.push_str(" ties");
    }
    if event.past {
        line.push_str(" past");
    }
    if let Some(when) = event.when.as_ref().filter(|_| asked.contains(" on ")) {
        let _ = write!(line, " on {}", when.edtf);
    }
    if let Some(by) = event.reported_by.filter(|_| asked.contains(" by ")) {
        let _ = write!(line, " by {}", by.of(&article.text));
    }
    line
}

#[test]
fn acts_are_read_as_a_careful_person_codes_them() {
    let mut wrong = String::new();
    let cases = [
        include_str!("events.txt"),
        include_str!("reports.txt"),
        include_str!("agency.txt"),
        include_str!("kinds.txt"),
        include_str!("leads.txt"),
        include_str!("whose.txt"),
    ];
    for case in cases.iter().flat_map(|file| file.split("\n\n")) {
        let lines: Vec<&str> = case.lines().filter(|line| !line.starts_with('#')).collect();
        let story: Vec<&str> = lines.iter().copied().filter(|line| !line.starts_with("= ")).collect();
        if story.is_empty() {
            continue;
        }
        let mut source = Source { id: "case".into(), raw: story.join("\n\n").into_bytes(), ..Source::default() };
        source.sidecar.published = lines.iter().find_map(|line| line.strip_prefix("= given: ")).map(str::to_owned);
        let article = read(&source, &[]);
        let told = lines.iter().filter_map(|line| line.strip_prefix("= ")).filter(|line| !line.starts_with("given: "));
        let expect: Vec<&str> = told.filter(|line| *line != "nothing").collect();
        let asked = expect.join("\n");
        let found: Vec<String> = article.events.iter().map(|event| line(event, &article, &asked)).collect();
        if found != expect {
            let _ = writeln!(wrong, "{}\n  read: {found:?}\n  not:  {expect:?}\n", story.join("\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_words_of_an_event_stand_in_its_sentence() {
    let text =
        "Kenya warned Somalia on Monday. Later both countries agreed to talks, the Kenyan foreign ministry said.";
    let source = Source { id: "case".into(), raw: text.into(), ..Source::default() };
    let article = read(&source, &[]);
    assert!(article.events.len() >= 2, "{:?}", article.events);
    for event in &article.events {
        assert!(event.span.contains(event.cue), "{event:?}");
        for actor in [&event.source, &event.target] {
            assert!(event.span.contains(actor.span) && !actor.span.of(&article.text).is_empty(), "{event:?}");
        }
    }
    let pair = article.events.iter().find(|event| event.mutual).expect("they agreed");
    assert_eq!(pair.source.span.of(&article.text), "both countries");
}
