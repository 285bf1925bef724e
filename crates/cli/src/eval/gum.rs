//! News of the GUM corpus (amir-zeldes/gum, annotations CC BY 4.0): dates in the text, quotes, captions. The day of
//! publication is given by side-cars.

use super::Inputs;
use super::table::Table;
use dateline_model::article::Article;
use dateline_model::date::When;
use dateline_model::rule::Kind;
use dateline_model::source::Source;
use dateline_model::span::Span;
use dateline_reading::read;
use dateline_reading::recognise::topics::TopicSet;
use jiff::civil::Date;
use std::fs;

#[derive(Debug, serde::Deserialize)]
struct Gold {
    id: String,
    dates: Vec<Stretch>,
    quotes: Vec<Stretch>,
    captions: Vec<Stretch>,
}

#[derive(Debug, serde::Deserialize)]
struct Stretch {
    span: Span,
    text: String,
    #[serde(default)]
    value: Option<String>,
}

/// Measures the set.
pub(super) fn measure(places: &Inputs) -> Result<Table, String> {
    let folder = places.data.join("gum");
    let path = folder.join("gold.jsonl");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let topics = TopicSet::default();
    let mut table = Table::new("gum");
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let gold: Gold = serde_json::from_str(line).map_err(|error| format!("{}: {error}", path.display()))?;
        let path = folder.join(format!("{}.txt", gold.id));
        let raw = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let source = Source { id: gold.id.clone(), path: gold.id.clone(), raw, ..Source::default() };
        let article = read::read_with(&source, &topics);
        dates(&article, &gold, &mut table);
        quotes(&article, &gold, &mut table);
        captions(&article, &gold, &mut table);
    }
    Ok(table)
}

/// Spans by overlap; values by the calendar days that bound them. The annotators marked times with a place on the
/// calendar, so there is a second row in which readings without one ("recently", "four hours") ask nothing.
fn dates(article: &Article, gold: &Gold, table: &mut Table) {
    let (all, placed) = ("date spans", "date spans, on the calendar");
    // The article's own date line is no time that it talks about; the annotators marked it too.
    let stamps = article.segments.iter().filter(|segment| segment.kind == Kind::Timestamp);
    let is_stamp = |gold: &&Stretch| stamps.clone().any(|stamp| stamp.span.contains(gold.span));
    let mut free: Vec<&Stretch> = gold.dates.iter().filter(|gold| !is_stamp(gold)).collect();
    for date in &article.dates {
        let words = date.span.of(&article.text);
        let said = date.when.as_ref().map_or("nothing", |when| when.edtf.as_str());
        let over: Vec<&Stretch> = gold.dates.iter().filter(|gold| gold.span.overlaps(date.span)).collect();
        let Some(at) = free.iter().position(|gold| gold.span.overlaps(date.span)) else {
            // A second reading within one that is found is no mistake.
            if over.is_empty() {
                table.add(all, 0, 1, 0);
                table.add(placed, 0, usize::from(date.when.is_some()), 0);
                table.miss(format!("{} extra date {words:?} {said}", gold.id));
            }
            continue;
        };
        let there = free.remove(at);
        // "January 23 - March 9": one reading here, two dates there, which are both found.
        let found = 1 + free.iter().filter(|gold| gold.span.overlaps(date.span)).count();
        free.retain(|gold| !gold.span.overlaps(date.span));
        table.add(all, found, 0, 0);
        table.add(placed, found, 0, 0);
        let value = match (&over[..], &there.value) {
            // "March 11 this year": the day, and the year that it lies in.
            ([first, last], Some(day)) if last.value.as_ref().is_some_and(|year| day.starts_with(year.as_str())) => {
                first.value.clone()
            }
            ([first, .., last], Some(_)) if first.span.end < last.span.start => {
                first.value.as_ref().zip(last.value.as_ref()).map(|(from, to)| format!("{from}/{to}"))
            }
            (_, value) => value.clone(),
        };
        let Some(value) = value else { continue };
        let right = date.when.as_ref().is_some_and(|when| same_days(when, &value));
        table.add("date values", found * usize::from(right), found * usize::from(!right), found * usize::from(!right));
        if !right {
            table.miss(format!("{} date {words:?} said {said}, gold {value}", gold.id));
        }
    }
    for missed in free {
        table.add(all, 0, 0, 1);
        table.add(placed, 0, 0, 1);
        table.miss(format!("{} missed date {:?}", gold.id, missed.text));
    }
}

/// Whether `when` is bounded by the days that `value` (a day, a month, a year, or `a/b` of these) is bounded by.
fn same_days(when: &When, value: &str) -> bool {
    let (from, to) = value.split_once('/').unwrap_or((value, value));
    when.edtf == value || (when.earliest == bound(from, false) && when.latest == bound(to, true))
}

fn bound(text: &str, end: bool) -> Option<Date> {
    let day = text.split('T').next()?;
    match day.len() {
        4 => format!("{day}-{}", if end { "12-31" } else { "01-01" }).parse().ok(),
        7 => format!("{day}-01").parse::<Date>().ok().map(|first| if end { first.last_of_month() } else { first }),
        _ => day.parse().ok(),
    }
}

/// Share of `span` that `parts` cover.
fn is_covered(span: Span, parts: impl Iterator<Item = Span>) -> bool {
    let overlap = |part: Span| part.end.min(span.end).saturating_sub(part.start.max(span.start)) as usize;
    // Parts do not overlap each other.
    parts.map(overlap).sum::<usize>() * 5 >= span.len() * 4
}

/// Recall only: quotes are annotated by sentence, and not in every article.
fn quotes(article: &Article, gold: &Gold, table: &mut Table) {
    for quote in &gold.quotes {
        let marks = |letter: char| matches!(letter, '"' | '\'' | '“' | '”' | '‘' | '’' | ',' | '.' | ' ');
        let inside = quote.text.trim_start_matches(marks);
        let start = quote.span.start as usize + quote.text.len() - inside.len();
        // Where the annotation goes on behind the closing mark (`"…" ((it))`), the words between the marks are asked for.
        let inside = if quote.text.starts_with('"') { inside.split('"').next().unwrap_or(inside) } else { inside };
        let span = Span::new(start, start + inside.trim_end_matches(marks).len());
        let found = is_covered(span, article.quotes.iter().map(|quote| quote.span));
        table.case("quotes, recall", found);
        if !found {
            table.miss(format!("{} missed quote {:?}", gold.id, quote.text));
        }
    }
}

fn captions(article: &Article, gold: &Gold, table: &mut Table) {
    let read = article.segments.iter().filter(|segment| segment.kind == Kind::Caption);
    for caption in &gold.captions {
        let found = is_covered(caption.span, read.clone().map(|segment| segment.span));
        table.add("captions", usize::from(found), 0, usize::from(!found));
        if !found {
            table.miss(format!("{} missed caption {:?}", gold.id, caption.text));
        }
    }
    for segment in read.filter(|segment| !gold.captions.iter().any(|gold| gold.span.overlaps(segment.span))) {
        table.add("captions", 0, 1, 0);
        table.miss(format!("{} extra caption {:?}", gold.id, segment.span.of(&article.text)));
    }
}
