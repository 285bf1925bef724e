//! People and quotes over the five articles, as a visitor reads them.

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
        writeln!(out, "      {tellers:?}{} {}", if wording.folded { " folded" } else { "" }, marked(&wording.sentence))?;
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
