//! The hour printed beside the day of publication: "18:32 GMT+8", "9:05 a.m. ET", "오후 6:32", "18時32分".

use dateline_model::span::Span;

/// How far from the day the hour may stand, in bytes.
const FAR: usize = 40;
/// Time zones as pages print them behind an hour.
const ZONES: &[&str] = &[
    "GMT", "UTC", "Z", "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "BST", "CET",
    "CEST", "EET", "EEST", "WET", "MSK", "IST", "PKT", "SGT", "HKT", "PHT", "WIB", "ICT", "JST", "KST", "AEST", "AEDT",
    "NZST", "NZDT", "SAST", "EAT", "WAT", "CAT", "BRT", "ART",
];

/// Whether `word` is a time zone.
#[must_use]
pub fn is_zone(word: &str) -> bool {
    ZONES.contains(&word)
}

/// The hour with its zone in the line `line`, beside the day at `day`; none where the line has no hour or several.
#[must_use]
pub fn beside(text: &str, line: Span, day: Span) -> Option<Span> {
    let from = (line.start as usize).max((day.start as usize).saturating_sub(FAR));
    let to = (line.end as usize).min(day.end as usize + FAR);
    let mut found = None;
    let mut at = from;
    while at < to {
        let rest = text.get(at..line.end as usize);
        match rest.and_then(hour) {
            // The minutes of an hour, or a day's digits, are not where another starts.
            Some(length) if !continues(text, at) => {
                if found.is_some() {
                    return None;
                }
                let start = at - before(text.get(line.start as usize..at)?);
                let end = at + length;
                found = Some(Span::new(start, end + behind(text.get(end..line.end as usize)?)));
                at = end;
            }
            _ => at += 1,
        }
    }
    found.filter(|clock| !clock.overlaps(day))
}

/// Whether the byte before `at` belongs to the number that starts there.
fn continues(text: &str, at: usize) -> bool {
    text.get(..at).is_none_or(|before| {
        before.ends_with(|letter: char| letter.is_alphanumeric() && letter.is_ascii() && letter != 'T')
            || before.ends_with([':', '.', '/', '+'])
    })
}

/// How long the hour is that `rest` starts with: "18:32", "6:32:05", "18h32", "18時32分".
fn hour(rest: &str) -> Option<usize> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let hours = digits(rest);
    if !(1..=2).contains(&hours) || rest.get(..hours)?.parse::<u8>().ok()? > 24 {
        return None;
    }
    let tail = rest.get(hours..)?;
    let (mark, close) = [(":", ""), ("h", ""), ("時", "分"), ("시 ", "분"), ("시", "분"), ("点", "分")]
        .into_iter()
        .find(|(mark, _)| tail.starts_with(mark))?;
    let minutes = tail.get(mark.len()..)?;
    if digits(minutes) != 2 || minutes.get(..2)?.parse::<u8>().ok()? > 59 {
        return None;
    }
    let mut length = hours + mark.len() + 2;
    if !close.is_empty() {
        return rest.get(length..)?.starts_with(close).then_some(length + close.len());
    }
    let seconds = rest.get(length..)?.strip_prefix(':').filter(|seconds| digits(seconds) == 2);
    length += seconds.map_or(0, |_| 3);
    Some(length)
}

/// How much of the end of `before` belongs to the hour behind it: "오후 ", "午後".
fn before(before: &str) -> usize {
    let bare = before.trim_end();
    let half = ["오전", "오후", "午前", "午後", "上午", "下午"].iter().find(|half| bare.ends_with(**half));
    half.map_or(0, |half| half.len() + before.len() - bare.len())
}

/// How much of the start of `rest` belongs to the hour before it: " p.m.", " GMT+8", "+09:00".
fn behind(rest: &str) -> usize {
    let mut length = 0;
    let half = |text: &str| {
        let bare = text.strip_prefix([' ', '\u{a0}']).unwrap_or(text);
        let forms = ["a.m.", "p.m.", "A.M.", "P.M.", "am", "pm", "AM", "PM"];
        let form = forms.iter().find(|form| {
            let after = bare.strip_prefix(**form);
            after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        })?;
        Some(text.len() - bare.len() + form.len())
    };
    length += half(rest).unwrap_or(0);
    let tail = rest.get(length..).unwrap_or("");
    let bare = tail.trim_start_matches([' ', '\u{a0}', '(']);
    let name = bare.bytes().take_while(u8::is_ascii_uppercase).count();
    let lead = tail.len() - bare.len();
    let zone = bare.get(..name).filter(|zone| ZONES.contains(zone) && lead <= 2).map_or(0, |_| lead + name);
    length += zone;
    let tail = rest.get(length..).unwrap_or("");
    let shift = tail.strip_prefix(['+', '-', '−']).map_or(0, |shift| {
        let digits = shift.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b':').count();
        if (1..=5).contains(&digits) { tail.len() - shift.len() + digits } else { 0 }
    });
    // "18:32-19:00" is two hours, "18:32 GMT-5" one.
    if zone > 0 || tail.starts_with('+') { length + shift } else { length }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, day: &str, expect: Option<&str>) {
        let at = line.find(day).expect("the day");
        let found = beside(line, Span::new(0, line.len()), Span::new(at, at + day.len()));
        assert_eq!(found.map(|span| span.of(line)), expect, "{line}");
    }

    #[test]
    fn the_hour_beside_a_day() {
        check("2018.04.05 18:32 GMT+8", "2018.04.05", Some("18:32 GMT+8"));
        check("Updated 5 April 2018, 9:05 a.m. ET", "5 April 2018", Some("9:05 a.m. ET"));
        check("5 April 2018 9:05pm", "5 April 2018", Some("9:05pm"));
        check("9:05 BST, 5 April 2018", "5 April 2018", Some("9:05 BST"));
        check("2018-04-05T18:32:05+09:00", "2018-04-05", Some("18:32:05+09:00"));
        check("2018-04-05T18:32Z", "2018-04-05", Some("18:32Z"));
        check("입력 2018.04.05. 오후 6:32", "2018.04.05", Some("오후 6:32"));
        check("2018年4月5日 18時32分", "2018年4月5日", Some("18時32分"));
        check("2018년 4월 5일 18시 32분", "2018년 4월 5일", Some("18시 32분"));
        check("Publié le 5 avril 2018 à 18h32", "5 avril 2018", Some("18h32"));
        check("April 5, 2018 at 11:04 AM EDT | News", "April 5, 2018", Some("11:04 AM EDT"));
        check("April 5, 2018 (18:32 KST)", "April 5, 2018", Some("18:32 KST"));
    }

    #[test]
    fn what_is_no_hour_of_it() {
        check("5 April 2018", "5 April 2018", None);
        check("5 April 2018, 27:30 and 3:77", "5 April 2018", None);
        check("Doors 18:00, show 19:30, 5 April 2018", "5 April 2018", None);
        check("5 April 2018, page 3:1", "5 April 2018", None);
        check("5 April 2018 in a hall that is far away from the harbour 18:30", "5 April 2018", None);
    }
}
