//! Reads the EDTF that people write into side-cars and that the core prints.

use super::calendar::ymd;
use super::{Shape, Stretch, When};
use jiff::civil::Date;

/// Reads a day, month, year, decade, century, season, `a/b`, `[a..b]` (either end open) or a form with `XXXX`;
/// `~` and `?` are kept in the string and do not move the bounds. `None` where it is none of these.
#[must_use]
pub fn parse(text: &str) -> Option<When> {
    let text = text.trim();
    if let Some(inside) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let (from, to) = inside.split_once("..")?;
        let (from, to) = (end(from)?, end(to)?);
        let (earliest, latest) = (from.map(|a| a.start), to.map(|b| b.end));
        if (earliest.is_none() && latest.is_none()) || wrong_order(earliest, latest) {
            return None;
        }
        return Some(When { edtf: text.to_owned(), shape: Shape::OneOf, earliest, latest });
    }
    if let Some((from, to)) = text.split_once('/') {
        if is_unplaced(from) && is_unplaced(to) {
            return Some(When::unplaced(text.to_owned()));
        }
        let (from, to) = (end(from)?, end(to)?);
        let (earliest, latest) = (from.map(|a| a.start), to.map(|b| b.end));
        if (earliest.is_none() && latest.is_none()) || wrong_order(earliest, latest) {
            return None;
        }
        return Some(When { edtf: text.to_owned(), shape: Shape::Lasted, earliest, latest });
    }
    if is_unplaced(text) {
        return Some(When::unplaced(text.to_owned()));
    }
    let mut when = point(text)?.when();
    text.clone_into(&mut when.edtf);
    Some(when)
}

/// Whether the ends are the wrong way round.
fn wrong_order(earliest: Option<Date>, latest: Option<Date>) -> bool {
    earliest.zip(latest).is_some_and(|(a, b)| a > b)
}

/// One end of an interval: the outer option says whether it could be read, the inner whether it is closed.
#[allow(clippy::option_option)] // "unreadable" and "open" are two things
fn end(text: &str) -> Option<Option<Stretch>> {
    if text.is_empty() || text == ".." { Some(None) } else { point(text).map(Some) }
}

/// `XXXX-06`, `XXXX-06-04` or, of a day whose month is not known either, `XXXX-XX-04`.
fn is_unplaced(text: &str) -> bool {
    let is_in = |part: &str, last| number(part, 2).is_some_and(|value| (1..=last).contains(&value));
    let mut parts = text.split('-');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some("XXXX"), Some("XX"), Some(day), None) => is_in(day, 31),
        (Some("XXXX"), Some(month), day, None) => is_in(month, 12) && day.is_none_or(|day| is_in(day, 31)),
        _ => false,
    }
}

/// Exactly `width` digits.
fn number(text: &str, width: usize) -> Option<i16> {
    (text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// A day, month, season, year, decade or century.
fn point(text: &str) -> Option<Stretch> {
    let text = text.strip_suffix(['~', '?']).unwrap_or(text);
    if let Some(decade) = text.strip_suffix('X').and_then(|head| number(head, 3)) {
        return Some(Stretch::decade(decade * 10));
    }
    if let Some(century) = text.strip_suffix("XX").and_then(|head| number(head, 2)) {
        return Some(Stretch::century(century * 100));
    }
    let mut parts = text.split('-');
    let year = number(parts.next()?, 4)?;
    let Some(month) = parts.next() else {
        return Some(Stretch::year(year));
    };
    let month = i8::try_from(number(month, 2)?).ok()?;
    let stretch = match parts.next() {
        Some(day) => Stretch::day(ymd(year, month, i8::try_from(number(day, 2)?).ok()?)?),
        None if (21..=24).contains(&month) => Stretch::season(year, month - 21),
        None if (1..=12).contains(&month) => Stretch::month(year, month),
        None => return None,
    };
    parts.next().is_none().then_some(stretch)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Option<(&str, &str)>) {
        let show = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let read = parse(text).map(|when| {
            assert_eq!(when.edtf, text);
            (show(when.earliest), show(when.latest))
        });
        assert_eq!(read, expect.map(|(a, b)| (a.to_owned(), b.to_owned())), "{text}");
    }

    #[test]
    fn what_is_written_in_side_cars() {
        check("2019-11-23", Some(("2019-11-23", "2019-11-23")));
        check("2019-11", Some(("2019-11-01", "2019-11-30")));
        check("2015~", Some(("2015-01-01", "2015-12-31")));
        check("198X", Some(("1980-01-01", "1989-12-31")));
        check("19XX", Some(("1900-01-01", "1999-12-31")));
        check("2022-22", Some(("2022-06-01", "2022-08-31")));
        check("1910/1945", Some(("1910-01-01", "1945-12-31")));
        check("2009/..", Some(("2009-01-01", "")));
        check("[2019-11-05..2019-11-08]", Some(("2019-11-05", "2019-11-08")));
        check("[2020-04-02..]", Some(("2020-04-02", "")));
        check("XXXX-06-04/XXXX-06-05", Some(("", "")));
        check("XXXX-XX-23", Some(("", "")));
    }

    #[test]
    fn what_is_not() {
        for text in [
            "",
            "2019-13",
            "2019-02-30",
            "[..]",
            "[2020..2019]",
            "yesterday",
            "2019-11-23-",
            "XXXX-13",
            "XXXX-XX",
            "XXXX-XX-32",
            "é",
        ] {
            check(text, None);
        }
    }
}
