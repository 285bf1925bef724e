//! References in words: APA, Chicago, MLA.

use super::{Reference, names};
use dateline_model::date::When;
use dateline_model::date::calendar::MONTHS;
use jiff::civil::Date;

/// How a guide writes days.
#[derive(Clone, Copy)]
enum Leading {
    /// "2019, November 5"
    Year,
    /// "November 5, 2019"
    Month,
    /// "5 Nov. 2019"
    Day,
}

/// Writer. (Date). Headline. Outlet. Address
pub(super) fn apa(it: &Reference, url: &str) -> String {
    let date = dated(it, Leading::Year);
    let headline = ended(&it.headline);
    let outlet = ended(it.outlet.as_deref().unwrap_or("[Outlet not named]"));
    let names: Vec<_> = it.authors.iter().map(|name| names::with_initials(name, it.language.as_deref())).collect();
    match authors(&names, ", & ") {
        Some(authors) => format!("{} ({date}). {headline} {outlet} {url}", ended(&authors)),
        None => format!("{headline} ({date}). {outlet} {url}"),
    }
}

/// Writer. “Headline.” Outlet, Date. Address.
pub(super) fn chicago(it: &Reference, url: &str) -> String {
    quoted(it, Leading::Month, ". ", url)
}

/// Writer. “Headline.” Outlet, Date, Address.
pub(super) fn mla(it: &Reference, url: &str) -> String {
    quoted(it, Leading::Day, ", ", url)
}

fn quoted(it: &Reference, leading: Leading, before_url: &str, url: &str) -> String {
    // Only the first name is turned round.
    let turned = |(at, name): (usize, &String)| match at {
        0 => names::inverted(name, it.language.as_deref()),
        _ => name.clone(),
    };
    let names: Vec<_> = it.authors.iter().enumerate().map(turned).collect();
    let and = if names.first() == it.authors.first() { " and " } else { ", and " };
    let authors = authors(&names, and).map(|names| format!("{} ", ended(&names))).unwrap_or_default();
    let outlet = it.outlet.as_deref().unwrap_or("[outlet not named]");
    format!("{authors}“{}” {outlet}, {}{before_url}{url}.", ended(&it.headline), dated(it, leading))
}

/// With a full stop, unless it ends in a mark of its own.
fn ended(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '?', '!', '…']) { text.to_owned() } else { format!("{text}.") }
}

/// "A", "A and B", "A, B, and C".
fn authors(names: &[String], and: &str) -> Option<String> {
    let (last, first) = names.split_last()?;
    Some(match first {
        [] => last.clone(),
        [one] => format!("{one}{and}{last}"),
        many => format!("{}, {}{last}", many.join(", "), and.trim_start_matches(", ").trim_start()),
    })
}

fn dated(it: &Reference, leading: Leading) -> String {
    let words = it.when.as_ref().and_then(|when| words(when, leading));
    match words {
        Some(words) if it.printed => words,
        Some(words) => format!("[{words}]"),
        None => "n.d.".to_owned(),
    }
}

fn words(when: &When, leading: Leading) -> Option<String> {
    Some(match (when.earliest, when.latest) {
        (Some(from), Some(to)) => range(from, to, leading),
        (Some(from), None) => format!("{} or later", day(from, leading)),
        (None, Some(to)) => format!("{} or earlier", day(to, leading)),
        (None, None) => return None,
    })
}

fn month(day: Date, leading: Leading) -> String {
    let name = MONTHS.get(usize::from(day.month().unsigned_abs()).wrapping_sub(1)).copied().unwrap_or("");
    match leading {
        // MLA shortens the months that are longer than four letters.
        Leading::Day if name == "September" => "Sept.".to_owned(),
        Leading::Day if name.len() > 4 => format!("{}.", &name[..3]),
        _ => name.to_owned(),
    }
}

fn day(day: Date, leading: Leading) -> String {
    let (year, month, day) = (day.year(), month(day, leading), day.day());
    match leading {
        Leading::Year => format!("{year}, {month} {day}"),
        Leading::Month => format!("{month} {day}, {year}"),
        Leading::Day => format!("{day} {month} {year}"),
    }
}

/// From one day to another, as short as each guide has it.
fn range(from: Date, to: Date, leading: Leading) -> String {
    if from == to {
        return day(from, leading);
    }
    let (a, b) = (month(from, leading), month(to, leading));
    let (year, x, y) = (to.year(), from.day(), to.day());
    if from.year() != to.year() {
        return format!("{} to {}", day(from, leading), day(to, leading));
    }
    match (leading, from.month() == to.month()) {
        (Leading::Year, true) => format!("{year}, {b} {x}–{y}"),
        (Leading::Year, false) => format!("{year}, {a} {x}–{b} {y}"),
        (Leading::Month, true) => format!("{b} {x}–{y}, {year}"),
        (Leading::Month, false) => format!("{a} {x}–{b} {y}, {year}"),
        (Leading::Day, true) => format!("{x}–{y} {b} {year}"),
        (Leading::Day, false) => format!("{x} {a}–{y} {b} {year}"),
    }
}
