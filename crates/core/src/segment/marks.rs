//! Lines told by their marks alone: markers of software, addresses, menus, times.

use super::shape::Shape;
use crate::recognise::bylines::parse as bylines;
use crate::rule::Kind;

/// What a line is by its marks, if they say.
#[must_use]
pub fn kind(line: &str, shape: &Shape) -> Option<Kind> {
    if line.len() > 4000 {
        return None;
    }
    if is_marker(line) {
        return Some(Kind::Widget);
    }
    let mail = bylines::mail(line).is_some_and(|(start, _, end)| start == 0 && end == line.len());
    if mail {
        return Some(Kind::Byline);
    }
    if shape.letters == 0 && shape.numbers > 0 && line.len() <= 8 && !line.contains(['.', '-', '/']) {
        return Some(Kind::Widget);
    }
    if is_address(line) || is_path(line, shape) {
        return Some(Kind::PageChrome);
    }
    if is_rights(line) {
        return Some(Kind::Copyright);
    }
    is_time(line, shape).then_some(Kind::Timestamp)
}

/// A short code in brackets, a template's braces, a tag, a script: "[gallery ids="1"]", "{{ad}}", "<div>".
fn is_marker(line: &str) -> bool {
    let inner = |open: char, close: char| line.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    if let Some(code) = inner('[', ']') {
        let first = code.trim_start_matches('/').split([' ', '=', ']']).next().unwrap_or("");
        let identifier = !first.is_empty()
            && first.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | ':'))
            && first.chars().any(|letter| letter.is_ascii_lowercase());
        let attributed = code.contains('=') || code.contains('_') || first.contains('-') || code.starts_with('/');
        return identifier && (attributed || !code.contains(' '));
    }
    if line.starts_with("{{") || line.starts_with("<!--") || line.starts_with("{%") || line.starts_with("<%") {
        return true;
    }
    let tag = line
        .strip_prefix('<')
        .is_some_and(|rest| rest.starts_with(|mark: char| mark.is_ascii_alphabetic() || mark == '/'));
    if tag && line.ends_with('>') {
        return true;
    }
    if line.starts_with("![](") || line.starts_with("[![") {
        return true;
    }
    let code = [
        "function(",
        "function (",
        "var ",
        "window.",
        "document.",
        "(adsbygoogle",
        "googletag",
        "jQuery(",
        "$(",
        "//<![CDATA",
        "@media",
        "@import",
        "if (typeof",
        "dataLayer",
        "_taboola",
        "<?php",
    ];
    if code.iter().any(|start| line.starts_with(start)) {
        return line.contains(['(', '{', ';', '=']);
    }
    // "identifier_in_snake_case", ".css-class { color: red }"
    let snake = line.contains('_')
        && !line.contains(' ')
        && line.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.' | ':'));
    snake || (line.ends_with('}') && line.contains('{') && line.contains([':', ';']))
}

/// A web or mail address and no more.
fn is_address(line: &str) -> bool {
    !line.contains(' ') && (line.starts_with("http://") || line.starts_with("https://") || line.starts_with("www."))
        || (line.starts_with('#') && !line.contains(' ') && line.len() > 1)
        || (line.starts_with('@') && !line.contains(' '))
}

/// The way to the page ("Home > World > Asia"), a bar of links ("About | Contact | Privacy"), or
/// what is left when a list of categories lost its names ("in ,").
fn is_path(line: &str, shape: &Shape) -> bool {
    let letters = shape.letters;
    if letters == 0 {
        return shape.numbers == 0;
    }
    let arrows = line.matches([' ', '\u{a0}']).count() > 1
        && line.contains([' '])
        && [" > ", " » ", " › ", " / ", " → ", " >> "].iter().any(|mark| line.matches(mark).count() >= 2);
    let bars = line.matches(['|', '•', '·', '/', '›', '»']).count();
    if line.contains("://") {
        return false;
    }
    let items = line.split(['|', '•', '·', '>', '»', '›', '/']);
    let short = items.clone().all(|item| item.split_whitespace().count() <= 3);
    if (arrows || bars >= 2) && short && !shape.is_closed() && shape.words >= 2 && shape.numbers <= 1 {
        return true;
    }
    if (line.starts_with("Home >")
        || line.starts_with("Home »")
        || line.starts_with("Home /")
        || line.starts_with("Home ›")
        || line.starts_with("You are here"))
        && shape.words <= 30
    {
        return true;
    }
    // Two small words with stray marks.
    shape.words <= 2
        && shape.capitals == 0
        && shape.numbers == 0
        && letters <= 8
        && shape.wide == 0
        && line.ends_with([',', ':', '|', '/', ';', '-', '–'])
}

/// A notice of rights: "© 2019 The Daily News", "Copyright 2020 ...", "(c) Reuters".
fn is_rights(line: &str) -> bool {
    let bare = line.trim_start_matches(|mark: char| !mark.is_alphanumeric() && mark != '©' && mark != '(');
    let next_is = |rest: &str| {
        let rest =
            rest.trim_start_matches(|mark: char| mark.is_whitespace() || matches!(mark, ':' | '-' | '–' | '—' | ','));
        rest.is_empty()
            || rest.starts_with(|mark: char| mark.is_ascii_digit() || mark == '©')
            || rest.starts_with("(c)")
            || rest.starts_with("(C)")
            || rest.starts_with("by ")
            || rest.starts_with("The ")
    };
    if bare.starts_with('©') || bare.starts_with("&copy;") {
        return true;
    }
    if let Some(rest) = bare.strip_prefix("(c)").or_else(|| bare.strip_prefix("(C)")) {
        return rest.split_whitespace().count() <= 12;
    }
    ["Copyright", "COPYRIGHT", "copyright"].iter().any(|word| bare.strip_prefix(word).is_some_and(next_is))
        || (line.contains('©') && line.split_whitespace().count() <= 16 && !line.contains(". "))
}

/// Words of dates and clocks in the languages that stamps are common in. Lower case.
const TIME_WORDS: &[&str] = &[
    "updated",
    "update",
    "published",
    "posted",
    "last",
    "modified",
    "created",
    "date",
    "first",
    "on",
    "at",
    "am",
    "pm",
    "a",
    "p",
    "m",
    "gmt",
    "utc",
    "est",
    "edt",
    "pst",
    "pdt",
    "cst",
    "cdt",
    "mst",
    "mdt",
    "bst",
    "cet",
    "cest",
    "ist",
    "kst",
    "jst",
    "sgt",
    "hkt",
    "aest",
    "aedt",
    "eat",
    "wat",
    "sast",
    "wib",
    "pkt",
    "npt",
    "msk",
    "eet",
    "eest",
    "et",
    "pt",
    "z",
    "t",
    "st",
    "nd",
    "rd",
    "th",
    "of",
    "the",
    "hrs",
    "hours",
    "hour",
    "minutes",
    "minute",
    "mins",
    "min",
    "days",
    "day",
    "weeks",
    "week",
    "months",
    "month",
    "years",
    "year",
    "ago",
    "time",
    "local",
    "edited",
    "issued",
    "release",
    "released",
    "printed",
    "story",
    "article",
    "publish",
    "publication",
    "sec",
    "seconds",
    "h",
    "uhr",
    "by",
    "in",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
    "publié",
    "le",
    "mis",
    "à",
    "jour",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "januar",
    "februar",
    "märz",
    "juni",
    "juli",
    "oktober",
    "dezember",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "stand",
    "aktualisiert",
    "veröffentlicht",
    "am",
    "um",
    "vom",
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
    "de",
    "del",
    "el",
    "lunes",
    "martes",
    "miércoles",
    "jueves",
    "viernes",
    "sábado",
    "domingo",
    "actualizado",
    "publicado",
    "a",
    "las",
    "janeiro",
    "fevereiro",
    "março",
    "maio",
    "junho",
    "julho",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
    "atualizado",
    "em",
    "às",
    "gennaio",
    "febbraio",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "settembre",
    "ottobre",
    "dicembre",
    "aggiornato",
    "pubblicato",
    "il",
    "alle",
    "ore",
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "إبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
    "الأحد",
    "الاثنين",
    "الإثنين",
    "الثلاثاء",
    "الأربعاء",
    "الخميس",
    "الجمعة",
    "السبت",
    "تاريخ",
    "النشر",
    "نشر",
    "في",
    "آخر",
    "تحديث",
    "januari",
    "februari",
    "maart",
    "mei",
    "augustus",
    "agustus",
    "desember",
    "maret",
    "juni",
    "juli",
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
    "ocak",
    "şubat",
    "mart",
    "nisan",
    "mayıs",
    "haziran",
    "temmuz",
    "ağustos",
    "eylül",
    "ekim",
    "kasım",
    "aralık",
    "januari",
    "mars",
    "maj",
    "oktober",
    "january",
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
    "обновлено",
    "опубликовано",
    "г",
];

/// Whether the line says when and little else.
fn is_time(line: &str, shape: &Shape) -> bool {
    if shape.words > 18 || line.len() > 160 || !line.chars().any(char::is_numeric) {
        return is_ago(line);
    }
    let (mut known, mut numbers, mut other, mut months) = (0, 0, 0, 0);
    for word in line.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let folded = word.to_lowercase();
        let digits = folded.trim_start_matches(|digit: char| digit.is_ascii_digit());
        if digits.len() < folded.len() {
            // "18h30", "3rd", "2019年11月23日", "10am"
            let tail = digits.trim_start_matches(|letter: char| letter.is_ascii_digit());
            let fits = tail.is_empty() || TIME_WORDS.contains(&tail) || is_cjk_time(tail);
            numbers += usize::from(fits);
            other += usize::from(!fits);
        } else if TIME_WORDS.contains(&folded.as_str()) || is_cjk_time(&folded) {
            known += 1;
            months += usize::from(is_calendar(&folded));
        } else {
            other += 1;
        }
    }
    let clock = has_clock(line);
    let dated = (months > 0 && numbers > 0) || has_day(line) || line.contains('年') || line.contains('년');
    if folded_has(line, " ago") {
        return other == 0 && numbers <= 2;
    }
    match other {
        0 => numbers > 0 && (dated || clock || (known > 0 && numbers > 1)),
        // One or two names beside a full stamp: "Manila, 3 May 2019 10:15", "CNN 11:32, 3 May 2019".
        1 | 2 => dated && numbers >= 2 && (clock || known + numbers >= 4) && !shape.is_closed() && shape.stops <= 2,
        _ => false,
    }
}

/// "Yesterday", "Just now".
fn is_ago(line: &str) -> bool {
    matches!(
        line.trim().to_lowercase().as_str(),
        "just now" | "an hour ago" | "a day ago" | "a week ago" | "a month ago" | "a year ago"
    )
}

/// Whether `line` holds `words`, in any case.
fn folded_has(line: &str, words: &str) -> bool {
    line.to_lowercase().contains(words)
}

/// Months and days of the week, of [`TIME_WORDS`], and bare enough to tell a date from a list of words.
fn is_calendar(word: &str) -> bool {
    let index = |known: &str| TIME_WORDS.iter().position(|word| *word == known);
    let at = index(word);
    at >= index("january")
        && !matches!(
            word,
            "of" | "the" | "on" | "at" | "de" | "del" | "el" | "le" | "il" | "am" | "um" | "vom" | "a" | "à" | "em"
        )
}

/// Units of dates and clocks in Korean, Japanese and Chinese, and their words for "updated".
fn is_cjk_time(tail: &str) -> bool {
    let marks = [
        "年",
        "月",
        "日",
        "時",
        "时",
        "分",
        "秒",
        "년",
        "월",
        "일",
        "시",
        "분",
        "초",
        "오전",
        "오후",
        "입력",
        "수정",
        "등록",
        "승인",
        "송고",
        "기사입력",
        "최종수정",
        "배포",
        "更新",
        "公開",
        "発表",
        "掲載",
        "配信",
        "发布",
        "发表",
        "星期",
        "曜",
        "午前",
        "午後",
        "上午",
        "下午",
        "요일",
        "時間",
        "间",
        "前",
        "전",
        "(",
        ")",
    ];
    let mut rest = tail;
    while !rest.is_empty() {
        let digits = rest.trim_start_matches(char::is_numeric);
        if digits.len() < rest.len() {
            rest = digits;
            continue;
        }
        let weekday = [
            "月", "火", "水", "木", "金", "土", "日", "월", "화", "수", "목", "금", "토", "일", "一", "二", "三", "四",
            "五", "六",
        ];
        match marks.iter().chain(&weekday).find_map(|mark| rest.strip_prefix(*mark)) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    true
}

/// "18:32", "9.15am"
fn has_clock(line: &str) -> bool {
    let bytes = line.as_bytes();
    bytes.windows(4).any(|four| match four {
        [a, b':', c, d] => a.is_ascii_digit() && c.is_ascii_digit() && d.is_ascii_digit(),
        _ => false,
    })
}

/// "2019.11.23", "23/11/2019", "2019-11-23"
fn has_day(line: &str) -> bool {
    line.split(|letter: char| !(letter.is_ascii_digit() || matches!(letter, '.' | '-' | '/' | '–'))).any(|part| {
        let mut numbers = part.split(['.', '-', '/', '–']).filter(|number| !number.is_empty());
        let sizes = (
            numbers.next().map_or(0, str::len),
            numbers.next().map_or(0, str::len),
            numbers.next().map_or(0, str::len),
        );
        matches!(sizes, (4, 1..=2, 1..=2) | (1..=2, 1..=2, 4 | 2))
    }) || {
        // "2019. 11. 23."
        let bare: String = line.chars().filter(|letter| !letter.is_whitespace()).take(14).collect();
        bare.starts_with(|digit: char| digit.is_ascii_digit()) && bare.split('.').take(3).map(str::len).eq([4, 2, 2])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expect: Option<Kind>) {
        assert_eq!(kind(line, &Shape::of(line, None)), expect, "{line:?}");
    }

    #[test]
    fn markers_addresses_and_paths() {
        for line in [
            "[gallery ids=\"1,2\"]",
            "[/caption]",
            "{{ad_slot}}",
            "<div class=\"x\">",
            "sidebar_top_ad",
            "var x = 1;",
            "[newsletter_form]",
        ] {
            check(line, Some(Kind::Widget));
        }
        for line in
            ["https://example.org/a", "Home > World > Asia", "About | Contact | Privacy", "in ,", "***", "#Climate"]
        {
            check(line, Some(Kind::PageChrome));
        }
        for line in [
            "© 2019 The Daily News",
            "Copyright 2020 Example Corp. All rights reserved.",
            "Copyright ©",
            "(c) 2021 Example",
        ] {
            check(line, Some(Kind::Copyright));
        }
    }

    #[test]
    fn times() {
        for line in [
            "2019.11.23 18:32 GMT+8",
            "Updated 3 May 2019, 10:15 am IST",
            "Monday, May 6, 2019",
            "May 6, 2019",
            "6 de mayo de 2019",
            "Published: 12/05/2018 - 14:20",
            "3 hours ago",
            "2019年11月23日 18時32分",
            "입력 2019.11.23 18:32",
            "Last updated at 10:00 on 4 June 2020",
            "Manila, 3 May 2019 10:15",
            "Mon 6 May 2019 11.30 BST",
            "2020. 01. 05.",
        ] {
            check(line, Some(Kind::Timestamp));
        }
    }

    #[test]
    fn words_of_stories_are_left_alone() {
        for line in [
            "[He] said so on Monday.",
            "[Women] loco pilots are coming in a big wave.",
            "Copyright law was changed in 2019 to allow it.",
            "May 2019 elections in Spain",
            "In 2019, 23 people died.",
            "Sunday’s match ended 3-2",
            "More than 100 dead",
            "World War II",
            "G20",
        ] {
            check(line, None);
        }
    }
}
