//! Days of other stories that a story links to between two of its paragraphs.

use crate::document::Document;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::Small as _;

/// A paragraph that is certainly one has more bytes than this.
const LONG: usize = 120;

/// So many of them have told of the story; one may be its summary, above the day.
const TOLD: usize = 2;

/// The words of a title that a story links to.
const TITLE: core::ops::RangeInclusive<usize> = 4..=25;

/// A writer's name has at most so many.
const NAME: usize = 5;

/// So many lines below such a day the story goes on.
const FURTHER: usize = 3;

/// Whether the day at `span` stands below another story's title, perhaps with its writer between, and the story has been
/// told above the two and goes on below.
pub fn is_below(document: &Document<'_>, headline: Option<Span>, span: Span) -> bool {
    let at = document.lines.partition_point(|line| line.span.start <= span.start).saturating_sub(1);
    let words = |at: usize| document.lines.get(at).map(|line| line.span.of(document.text));
    let count = |at: usize| words(at).map_or(0, |words| words.split_whitespace().count());
    let body = |at: usize| {
        document.lines.get(at).is_some_and(|line| {
            let next = document.segments.partition_point(|one| one.span.end <= line.span.start);
            line.span.len() > LONG && document.segments.get(next).is_some_and(|one| one.kind == Kind::Body)
        })
    };
    let is_title = |at: usize| {
        let line = document.lines.get(at);
        let headline = line.is_some_and(|line| {
            document.segments.iter().any(|one| one.kind == Kind::Headline && one.span.overlaps(line.span))
        });
        TITLE.contains(&count(at)) && !headline && words(at).is_some_and(|words| !words.ends_with(['.', '。', ':']))
    };
    let told = |title: Option<usize>| {
        title.is_some_and(|title| title > 0 && is_title(title) && title.checked_sub(1).is_some_and(body))
    };
    let above = at.checked_sub(1);
    let linked =
        told(above) || above.is_some_and(|name| (1..=NAME).contains(&count(name)) && told(name.checked_sub(1)));
    let from = headline.map_or(0, |headline| headline.end);
    let story = || {
        let long = document.segments.iter().filter(|one| one.kind == Kind::Body && one.span.len() > LONG);
        long.filter(|one| one.span.start >= from && one.span.end <= span.start).count() >= TOLD
    };
    linked && story() && (at + 1..=at + FURTHER).any(body)
}

/// Whether the day at `span` stands right below a link to another story, which is not the first of its list or has a heading.
pub fn is_linked(document: &Document<'_>, span: Span) -> bool {
    let at = document.segments.partition_point(|one| one.span.end <= span.start);
    let above = at.checked_sub(2).and_then(|from| document.segments.get(from..at)).unwrap_or(&[]);
    above.len() == 2 && above.iter().all(|one| one.kind == Kind::RelatedLink)
}

/// What the line below the day of another story says, in small letters.
#[rustfmt::skip]
const LEADS_ON: &[&str] = &[
    "read full story", "read the full", "read more", "continue reading", "full story", "weiterlesen", "mehr lesen", "lire la suite",
    "leer más", "seguir leyendo", "leia mais", "leggi tutto", "continua a leggere", "lees verder", "czytaj dalej", "číst dál",
    "devamını oku", "читать далее", "läs mer", "les mer", "læs mere", "続きを読む", "阅读全文",
];

/// Whether a link to the whole of another story stands below the day at `span`.
pub fn leads_on(document: &Document<'_>, span: Span) -> bool {
    let at = document.lines.partition_point(|line| line.span.start <= span.start);
    let below = document.lines.get(at).map_or("", |line| line.span.of(document.text));
    let small = if below.len() <= 60 { below.small() } else { String::new() };
    LEADS_ON.iter().any(|link| small.trim_start_matches(['*', ' ', '[', '→', '»']).starts_with(link))
}
