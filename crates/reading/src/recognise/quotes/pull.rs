//! Quotations without marks: words set apart from the story, with the speaker's name behind them.

use super::actors::{Actors, Kind};
use crate::recognise::names::{Shape, Text};
use dateline_model::article::Quote;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text::Small as _;

/// Words with which somebody speaks of himself.
const FIRST_PERSON: &[&str] = &["i", "we", "my", "our", "me", "us", "i'm", "i’m", "we're", "we’re"];

/// "We did what we could, and it was not enough. Jane Roe, harbour master": a paragraph in the first person that no
/// marks enclose and that ends in a name, with or without an office, instead of a sentence.
pub fn find(text: &str, paragraph: &Text<'_>, actors: &Actors<'_>) -> Option<Quote> {
    let words = &paragraph.words;
    let from = words.iter().rposition(|word| word.opens).filter(|from| *from > 3)?;
    let (said, tail) = (words.get(..from)?, words.get(from..)?);
    let name = tail.iter().take_while(|word| word.is_capital() || word.text == ".").count();
    let after = tail.get(name);
    let signed = (2..=4).contains(&name)
        && tail.len() <= 14
        && after.is_none_or(|word| word.text == "," || word.text == "(")
        && !tail.last()?.is_mark('.');
    let own = || said.iter().any(|word| FIRST_PERSON.contains(&word.text.small().as_str()));
    if !signed || paragraph.shouts || !said.last().is_some_and(|word| matches!(word.shape, Shape::Mark(_))) || !own() {
        return None;
    }
    let span = Span { start: tail.first()?.span.start, end: tail.get(name - 1)?.span.end };
    let known = actors.within(span).iter().find(|actor| actor.kind == Kind::Person);
    let speaker = known.map_or_else(|| span.of(text).to_owned(), |actor| actors.name(actor, text));
    Some(Quote {
        span: Span { start: said.first()?.span.start, end: said.last()?.span.end },
        speaker: Some(speaker),
        speaker_span: Some(span),
        cue: None,
        rule: Rule::QuoteSpeakerAfter,
    })
}
