//! Datelines in other forms than "PLACE, day (AGENCY) -": in brackets, behind an outlet, an agency or a day, without blanks.

use super::{Dash, Parsed, dash, date_length, head, plain};
use crate::line::press;
use dateline_model::rule::Rule;

/// `found` in a text that starts `skip` bytes earlier.
fn moved(found: &Parsed, skip: usize) -> Parsed {
    let on = |(from, to): (usize, usize)| (from + skip, to + skip);
    Parsed {
        end: found.end + skip,
        rest: found.rest + skip,
        place: on(found.place),
        region: found.region.map(on),
        date: found.date.map(on),
        credit: found.credit.map(on),
        rule: found.rule,
    }
}

/// What the house puts first: "(ANSA) - Rome, May 11 - ", "10 APRIL 2012 SUVA (PACNEWS) ---".
pub(super) fn behind(text: &str) -> Option<Parsed> {
    let head = head(text);
    if let Some(inside) = head.strip_prefix('(') {
        let close = inside.find(')')?;
        press::agency(inside.get(..close)?)?;
        let (dash, length) = dash(text.get(close + 2..)?);
        let skip = close + 2 + if dash == Dash::None { 1 } else { length };
        let found = plain(text.get(skip..)?).filter(|found| found.credit.is_none())?;
        return Some(Parsed { credit: Some((1, 1 + close)), rule: Rule::DatelineAgency, ..moved(&found, skip) });
    }
    let dated = date_length(head).filter(|length| head.get(*length..).is_some_and(|rest| rest.starts_with(' ')))?;
    let found = plain(text.get(dated + 1..)?).filter(|found| found.date.is_none() && found.credit.is_some())?;
    Some(Parsed { date: Some((0, dated)), ..moved(&found, dated + 1) })
}

/// "新华社北京3月3日电": agency, place and day without a mark between, then the word for a telegram.
pub(super) fn wire_of_china(text: &str) -> Option<Parsed> {
    let head = head(text);
    if head.is_empty() || head.starts_with(|letter: char| letter.is_ascii()) {
        return None;
    }
    let (wire, length) = ["电", "電"].iter().filter_map(|wire| Some((head.find(wire)?, wire.len()))).min()?;
    let agency =
        head.char_indices().skip(2).take(6).find(|(at, _)| head.get(..*at).and_then(press::agency).is_some())?.0;
    let place = head.get(agency..wire)?;
    let day = place.find(|letter: char| letter.is_numeric())?;
    let name = place.get(..day)?.trim_end();
    let fits = (2..=8).contains(&name.chars().count()) && name.chars().all(char::is_alphabetic) && wire - agency <= 60;
    let end = wire + length;
    let blank = text.get(end..).map_or(0, |rest| rest.len() - rest.trim_start().len());
    fits.then(|| Parsed {
        end,
        rest: end + blank,
        place: (agency, agency + name.len()),
        region: None,
        date: None,
        credit: Some((0, agency)),
        rule: Rule::DatelineAgency,
    })
}

/// "【東京時事】": place and agency in brackets without a mark between.
pub(super) fn packed(text: &str) -> Option<Parsed> {
    let inside = head(text).strip_prefix('【')?;
    let close = inside.find('】').filter(|close| *close <= 48)?;
    let inside = inside.get(..close)?;
    let open = '【'.len_utf8();
    let cut = inside.char_indices().skip(1).find(|(at, _)| inside.get(*at..).and_then(press::agency).is_some())?.0;
    let rest = open + close + '】'.len_utf8();
    Some(Parsed {
        end: rest,
        rest,
        place: (open, open + inside.get(..cut)?.trim_end().len()),
        region: None,
        date: None,
        credit: Some((open + cut, open + close)),
        rule: Rule::DatelineAgency,
    })
}

/// "[Daily Nation] Nairobi — ": a paper's name in brackets first, as who gathers many papers prints it.
pub(super) fn behind_outlet(text: &str) -> Option<Parsed> {
    let inside = head(text).strip_prefix('[')?;
    let close = inside.find("] ")?;
    let name = inside.get(..close)?;
    let titled = name.split(' ').all(|word| word.starts_with(|letter: char| !letter.is_lowercase()));
    let skip = close + 3;
    let found = plain(text.get(skip..)?).filter(|found| titled && found.credit.is_none())?;
    Some(Parsed { credit: Some((1, 1 + close)), ..moved(&found, skip) })
}

/// "(서울=연합뉴스)", "(SEOUL) -", "[Seoul=Newsis]".
pub(super) fn bracketed(text: &str) -> Option<Parsed> {
    let close = match text.chars().next()? {
        '(' => ')',
        '[' => ']',
        '【' => '】',
        _ => return None,
    };
    let open = text.chars().next()?.len_utf8();
    let end = head(text).find(close)?;
    let inside = text.get(open..end)?;
    let (place, credit) = inside.split_once('=')?;
    if place.is_empty() || place.chars().count() > 24 || credit.chars().count() > 30 {
        return None;
    }
    let mut parts = place.split(',');
    let name = parts.next()?.trim_end();
    let rest = end + close.len_utf8();
    Some(Parsed {
        end: rest,
        rest,
        place: (open, open + name.len()),
        region: None,
        date: None,
        credit: Some((open + place.len() + 1, end)),
        rule: Rule::DatelineAgency,
    })
}
