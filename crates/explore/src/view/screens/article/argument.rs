//! The argument for an article's date, clue by clue: one row for each piece of evidence.

use super::blocks::block_of;
use super::{AsideLine, ClueLine, DateArgument};
use crate::view::context::{Context, Lines, dated, line_of, set_aside};
use crate::view::parts::Gives;
use crate::view::runs::clean;
use dateline_model::article::{Article, Clue};
use dateline_model::date::When;
use dateline_model::date::{Shape, edtf};
use dateline_model::rule::Rule;
use dateline_model::span::Span;

/// The argument for the date of the article at `at`.
pub(crate) fn argument(context: &Context<'_>, at: usize, article: &Article, blocks: &[Span]) -> DateArgument {
    let lines = Lines::of(&article.text);
    let mut aside = set_aside(article);
    let mut clues: Vec<ClueLine> =
        article.published.evidence.iter().map(|clue| line(context, at, article, blocks, &lines, clue)).collect();
    // What is set aside as the day of publication, and still bounds it, is one piece of evidence.
    for (line, clue) in clues.iter_mut().zip(&article.published.evidence) {
        let same = |span: &Option<Span>| span.is_some() && *span == clue.span && clue.source.is_none();
        line.aside = aside.iter().find(|date| same(&date.span)).map(|date| date.why);
        aside.retain(|date| !same(&date.span));
    }
    tell(&mut clues, article);
    let set_aside = aside
        .into_iter()
        .map(|date| AsideLine { link: date.span.map(|span| context.refer_passage(at, span).link), date });
    DateArgument {
        dated: dated(article),
        hour: article.published.clock.as_ref().and_then(|clock| clock.span).map(|span| clean(span.of(&article.text))),
        clues,
        set_aside: set_aside.collect(),
        with_outside_facts: article.published.with_outside_facts.clone(),
        outside_facts: article.published.outside_facts.iter().filter_map(|it| outside(article, it)).collect(),
    }
}

/// A fact from outside: its name, or the words that call for it, and when it was.
fn outside(article: &Article, fact: &Clue) -> Option<(String, When)> {
    let words = fact.words.clone().or_else(|| fact.span.map(|span| span.of(&article.text).to_owned()))?;
    Some((clean(&words), fact.says.clone()?))
}

/// A clue, with where to find it and what it gives.
fn line(context: &Context<'_>, at: usize, article: &Article, blocks: &[Span], lines: &Lines, clue: &Clue) -> ClueLine {
    let other = clue.source.as_deref().and_then(|id| context.refer_id(id));
    let sidecar = clue.source.clone().filter(|_| other.is_none());
    // The span counts in the text it lies in.
    let place = if clue.source.is_none() {
        Some(at)
    } else {
        clue.source.as_deref().and_then(|id| context.corpus.index.find(id))
    };
    let text = place.and_then(|at| context.corpus.articles.get(at));
    // The hour beside a day is read with it.
    let span = clue.span.map(|span| {
        hour(article, clue).map_or(span, |hour| Span { start: span.start.min(hour.start), end: span.end.max(hour.end) })
    });
    let words = match (&clue.words, span, text) {
        (Some(words), ..) => clean(words),
        (None, Some(span), Some(article)) => clean(span.of(&article.text)),
        _ => String::new(),
    };
    let line = span.zip(text).map(|(span, text)| match clue.source {
        None => lines.at(span.start),
        Some(_) => line_of(&text.text, span.start),
    });
    let gives = Gives::of(clue.rule, clue.says.as_ref());
    ClueLine {
        words,
        block: span.filter(|_| clue.source.is_none()).and_then(|span| block_of(blocks, span)),
        line,
        link: span.zip(place).map(|(span, at)| context.refer_passage(at, span).link),
        article: other,
        sidecar,
        rule: clue.rule,
        says: if gives == Some(Gives::Year) { clue.says.as_ref().and_then(year) } else { clue.says.clone() },
        gives,
        tells: false,
        aside: None,
        differs: text.and_then(|other| differs(other, clue)),
    }
}

/// Where the hour stands that the page prints, where that is beside the day of this clue.
fn hour(article: &Article, clue: &Clue) -> Option<Span> {
    let hour = article.published.clock.as_ref().filter(|clock| clock.source.is_none())?.span?;
    let printed = matches!(clue.rule, Rule::TimestampLine | Rule::TimestampLabelled | Rule::TimestampUpdated);
    let day = clue.span.filter(|_| printed && clue.source.is_none())?;
    let (from, to) = (day.end.min(hour.end) as usize, day.start.max(hour.start) as usize);
    let one_line = !article.text.get(from..to)?.contains(['\n', '\r']);
    one_line.then_some(hour)
}

/// The year in which the last day lies that a clue says.
fn year(says: &When) -> Option<When> {
    edtf::parse(&format!("{:04}", says.latest?.year()))
}

/// The day that the other article gives an event and the one that this article gives it, where they differ.
fn differs(other: &Article, clue: &Clue) -> Option<(When, When)> {
    if clue.rule != Rule::SharedEvent {
        return None;
    }
    let words = other.dates.iter().find(|date| Some(date.span) == clue.span)?;
    let there = words.when.clone().filter(|when| when.shape == Shape::Day)?;
    // The day here is that of the year which the other supplies: the last that the clue allows.
    let here = When::day(clue.says.as_ref()?.latest?);
    (there.earliest != here.earliest).then_some((there, here))
}

/// Marks the clues that the sentence on top tells: those that give days or a year, and the bounds that are in force.
fn tell(clues: &mut [ClueLine], article: &Article) {
    let when = article.published.when.as_ref();
    let (earliest, latest) = when.map_or((None, None), |when| (when.earliest, when.latest));
    let whole = clues.iter().any(|clue| matches!(clue.gives, Some(Gives::Year | Gives::Days)));
    let yearly = clues.iter().any(|clue| clue.gives == Some(Gives::DayAndMonth));
    for clue in clues {
        let says = clue.says.as_ref();
        clue.tells = match clue.gives {
            None => false,
            Some(Gives::NotBefore) => yearly && !whole || says.is_some_and(|says| says.earliest == earliest),
            Some(Gives::NotAfter) => yearly && !whole || says.is_some_and(|says| says.latest == latest),
            Some(Gives::Days | Gives::DayAndMonth | Gives::Year) => true,
        };
    }
}
