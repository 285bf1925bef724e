//! People and quotes over the five articles, as a visitor reads them.

use crate::explore::text;
use crate::load::shared;
use dateline_explore::view::screens::quotes::{DIFFERS, Group, OneSource, Quoted, Quotes, SAID, SpeakerKind};
use dateline_explore::view::{Run, ScreenView, view};
use dateline_model::query::Query;
use std::fmt::Write;

/// The words of a sentence with those quoted in angle brackets, and what only one wording has in braces.
fn marked(runs: &[Run]) -> String {
    let mut out = String::new();
    for run in runs {
        let said = run.marks.contains(&SAID);
        let differs = run.marks.contains(&DIFFERS);
        let (open, close) = match (said, differs) {
            (true, true) => ("<{", "}>"),
            (true, false) => ("<", ">"),
            _ => ("", ""),
        };
        out.push_str(&format!("{open}{}{close}", run.text));
    }
    out
}

fn write_quote(out: &mut String, quote: &Quoted) -> std::fmt::Result {
    for wording in &quote.wordings {
        let tellers: Vec<_> = wording.tellers.iter().map(|it| it.article.number).collect();
        writeln!(
            out,
            "      {tellers:?}{} {}",
            if wording.folded { " folded" } else { "" },
            marked(&wording.sentence)
        )?;
    }
    if let Some(source) = &quote.source {
        writeln!(out, "      {source:?}")?;
    }
    Ok(())
}

fn write_groups(out: &mut String, groups: &[Group]) -> std::fmt::Result {
    for group in groups {
        writeln!(out, "{:?}", group.kind)?;
        for speaker in &group.speakers {
            let roles: Vec<_> = speaker.roles.iter().map(|it| it.words.as_str()).collect();
            let countries: Vec<_> = speaker.countries.iter().map(|it| it.label.as_str()).collect();
            writeln!(out, "  {} | {roles:?} {countries:?} in {}", speaker.name, speaker.articles)?;
            speaker.quotes.iter().try_for_each(|quote| write_quote(out, quote))?;
        }
    }
    Ok(())
}

/// The screen in plain text.
fn sketch(quotes: &Quotes) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    write_groups(&mut out, &quotes.groups)?;
    if !quotes.around.is_empty() {
        writeln!(out, "-- around")?;
        write_groups(&mut out, &quotes.around)?;
    }
    for term in &quotes.terms {
        writeln!(out, "term {} {}", term.words, term.articles.len())?;
    }
    if let Some(subject) = &quotes.subject {
        let roles: Vec<_> = subject.roles.iter().map(|it| it.words.as_str()).collect();
        writeln!(out, "{} {:?} {roles:?} in {}", subject.name, subject.kind, subject.articles)?;
        subject.quotes.iter().try_for_each(|quote| write_quote(&mut out, quote))?;
        for it in &subject.sentences {
            let tellers: Vec<_> = it.tellers.iter().map(|it| it.article.number).collect();
            writeln!(out, "    {tellers:?} {}", marked(&it.sentence))?;
        }
        for with in &subject.with {
            let all: Vec<_> = with.values.iter().map(|it| format!("{} {}", it.value.label, it.sentences)).collect();
            writeln!(out, "    with {:?}: {}", with.kind, all.join(", "))?;
        }
    }
    Ok(out)
}

fn quotes(query: &str) -> Quotes {
    match view(shared(), &Query::parse(&format!("screen=quotes&{query}")).0).screen {
        ScreenView::Quotes(quotes) => *quotes,
        other => panic!("another screen: {other:?}"),
    }
}

/// Run with `--nocapture` to read the whole screen in plain text.
#[test]
fn what_a_visitor_reads() {
    for query in ["", "q=%22lasting+solution%22", "of=Toshimitsu+Motegi", "of=US"] {
        println!("== {query}\n{}", sketch(&quotes(query)).expect("text"));
    }
}

/// Who is listed with a quote that has `words`: what they are, the name, and the articles' numbers.
fn who_says(quotes: &Quotes, words: &str) -> Vec<(SpeakerKind, String, Vec<u32>)> {
    let mut found = Vec::new();
    for group in &quotes.groups {
        for speaker in &group.speakers {
            let has = |quote: &&Quoted| quote.wordings.iter().any(|it| text(&it.sentence).contains(words));
            for quote in speaker.quotes.iter().filter(has) {
                let tellers = quote.wordings.iter().flat_map(|it| &it.tellers).map(|it| it.article.number).collect();
                found.push((group.kind, speaker.name.clone(), tellers));
            }
        }
    }
    found
}

#[test]
fn who_spoke_of_a_lasting_solution() {
    let quotes = quotes("q=%22lasting+solution%22");
    assert_eq!(who_says(&quotes, "lasting solution"), [(SpeakerKind::Institution, "Washington".to_owned(), vec![3])]);
    assert_eq!(quotes.speakers().count(), 1, "and nobody else");
}

#[test]
fn two_reports_of_one_meeting_have_two_quotes_in_common() {
    let quotes = quotes("");
    for (words, speaker) in [("We bought time", "Kang Kyung-wha"), ("I aim to hold a candid", "Toshimitsu Motegi")] {
        assert_eq!(who_says(&quotes, words), [(SpeakerKind::Person, speaker.to_owned(), vec![3, 4])]);
    }
    let sources: Vec<_> = quotes.speakers().flat_map(|it| &it.quotes).filter_map(|it| it.source.clone()).collect();
    assert_eq!(sources, vec![OneSource::Agency("Reuters".to_owned(), 2); 2]);
}

#[test]
fn people_have_the_roles_that_the_texts_give() {
    let quotes = quotes("");
    for (name, role, country) in [
        ("Kang Kyung-wha", "South Korea's foreign minister", Some("South Korea")),
        ("Toshimitsu Motegi", "Japanese Foreign Minister", Some("Japan")),
        ("Tobias Harris", "an analyst at Teneo consultants", None),
        ("Washington", "", Some("United States")),
    ] {
        let speaker = quotes.speakers().find(|it| it.name == name).expect(name);
        assert_eq!(speaker.roles.first().map_or("", |it| &it.words), role, "{name}");
        assert_eq!(speaker.countries.first().map(|it| it.label.as_str()), country, "{name}");
    }
}

/// Every quotation of the hand-made annotations that the rules attribute is listed under a speaker.
#[test]
fn every_quote_that_is_read_is_listed_once() {
    let quotes = quotes("list=500");
    let listed: usize = quotes.speakers().flat_map(|it| &it.quotes).map(Quoted::articles).sum();
    let parts = |runs: &[Run]| runs.iter().filter(|it| it.marks.contains(&SAID)).count();
    let said: usize = quotes
        .speakers()
        .flat_map(|it| &it.quotes)
        .flat_map(|it| &it.wordings)
        .map(|it| parts(&it.sentence) * it.tellers.len())
        .sum();
    // A subheading repeats one of them.
    let read: usize = shared().articles.iter().map(|article| article.quotes.len()).sum();
    assert_eq!((said + 1, quotes.more), (read, 0));
    assert!(listed <= said);
}
