//! Lines that say when, and little else.

use super::shape::Shape;
use super::written::Written;
use crate::lexicon::calendar::{foreign_short, is_calendar, thai_month};
use crate::lexicon::stamps;
use dateline_text::Small as _;
use dateline_text::fold::lower;

/// Words that open a time stamp and that its day may follow without a mark between. Lower case.
#[rustfmt::skip]
const OPENERS: &[&str] = &[
    "published", "updated", "posted", "last", "publié", "mis", "stand", "aktualisiert", "veröffentlicht", "actualizado",
    "publicado", "atualizado", "aggiornato", "pubblicato", "gepubliceerd", "geplaatst", "bijgewerkt", "opublikowano",
    "aktualizacja", "zveřejněno", "aktualizováno", "publicerad", "publisert", "uppdaterad", "oppdatert", "udgivet", "opdateret",
    "julkaistu", "päivitetty", "yayınlanma", "güncelleme", "diterbitkan", "diperbarui", "erstellt", "publiziert", "erschienen", "اشاعت", "प्रकाशित", "अपडेट",
    "δημοσιεύθηκε", "ενημερώθηκε", "פורסם", "עודכן", "เผยแพร่", "อัปเดต", "đăng", "تاريخ", "النشر", "نشر", "آخر", "تحديث", "обновлено", "опубликовано",
];

/// Other words that say of what a stamp is the time. Lower case.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "update", "web", "filed", "source", "modified", "created", "date", "first", "edited", "issued", "release", "released",
    "printed", "story", "article", "publish", "publication", "retrieved", "accessed", "cached", "captured", "downloaded",
    "archived", "saved", "page", "load",
];

/// Clocks and their zones, and counts of time. Lower case.
#[rustfmt::skip]
const CLOCK: &[&str] = &[
    "am", "pm", "a", "p", "m", "h", "z", "t", "uhr", "ore", "time", "local",
    "gmt", "utc", "est", "edt", "pst", "pdt", "cst", "cdt", "mst", "mdt", "bst", "cet", "cest", "ist", "kst", "jst", "sgt",
    "hkt", "aest", "aedt", "eat", "wat", "sast", "wib", "pkt", "npt", "msk", "eet", "eest", "et", "pt",
    "hrs", "hours", "hour", "minutes", "minute", "mins", "min", "sec", "seconds", "days", "day", "weeks", "week", "months",
    "month", "years", "year", "ago", "jour", "г", "года", "год",
    // How long it takes to read.
    "read", "lesedauer", "lesezeit", "lecture", "lectura", "leitura", "lettura", "leestijd", "lästid", "čtení", "czytania", "okuma",
    "temps", "tiempo", "tempo", "czas", "süresi", "doba",
];

/// Small words between the parts of a stamp. Lower case.
#[rustfmt::skip]
const SMALL: &[&str] = &[
    "on", "at", "of", "the", "by", "in", "st", "nd", "rd", "th", "le", "à", "am", "um", "vom", "de", "del", "el", "a", "las",
    "em", "às", "il", "alle", "في", "tháng", "năm", "ngày", "thứ", "lúc", "พ", "ศ", "เวลา", "น", "วันที่", "ที่", "เมื่อ",
    // Short days of the week, words of other kinds elsewhere.
    "lun", "mer", "jeu", "ven", "sam", "dim", "mié", "jue", "vie", "sáb", "dom", "gio", "mo", "di", "mi", "do", "fr", "sa",
    "so", "ma", "wo", "vr", "za", "zo", "seg", "ter", "qua", "qui", "sex", "пн", "вт", "ср", "чт", "пт", "сб", "вс",
];

/// Whether the line says when and little else.
#[must_use]
pub fn is_time(line: &str, shape: &Shape) -> bool {
    let numeric = || shape.written.has(Written::NUMERIC) && line.chars().any(char::is_numeric);
    if shape.words > 24 || line.len() > 160 || !numeric() {
        return is_ago(line);
    }
    let (mut known, mut numbers, mut other, mut calendar) = (0, 0, 0, 0);
    // "21 ต.ค. 2558": the stops are within the name.
    let (before, rest) = thai_month(line).map_or(("", line), |(from, to, _)| {
        calendar += 1;
        (line.get(..from).unwrap_or(""), line.get(to..).unwrap_or(""))
    });
    let mut buffer = [0; 160];
    let mut behind_number = false;
    for word in stamps::words(before).chain(stamps::words(rest)) {
        let folded = lower(word, &mut buffer).and_then(|word| core::str::from_utf8(word).ok()).unwrap_or(word);
        // Digits of other scripts count too: "٦ نوفمبر ٢٠١٩".
        let behind = folded.trim_start_matches(char::is_numeric);
        if behind.len() < folded.len() {
            // "18h30", "3rd", "2019年11月23日", "10am"
            let digits = behind.trim_end_matches(char::is_numeric);
            let fits = digits.is_empty() || is_time_word(digits) || is_cjk_time(digits);
            numbers += usize::from(fits);
            other += usize::from(!fits);
        } else if behind_number && foreign_short(folded).is_some() {
            // "18 juil."
            (known, calendar) = (known + 1, calendar + 1);
        } else if is_time_word(folded) || is_cjk_time(folded) {
            known += 1;
            calendar += usize::from(is_calendar(folded));
        } else {
            other += 1;
        }
        behind_number = behind.is_empty();
        // However it goes on, this is too much else.
        if other > 3 {
            return false;
        }
    }
    let clock = has_clock(line);
    let dated = (calendar > 0 && numbers > 0) || has_day(line) || line.contains('年') || line.contains('년');
    if folded_has(line, " ago") {
        return other == 0 && numbers <= 2;
    }
    match other {
        0 => numbers > 0 && (dated || clock || (known > 0 && numbers > 1)),
        // One or two names beside a full stamp, three where it has a clock: "Manila, 3 May 2019 10:15", "CNN 11:32, 3 May 2019".
        1..=3 if other < 3 || clock => {
            let closed = shape.is_closed() && !line.ends_with("m.") && !line.ends_with("min.");
            dated
                && numbers >= 2
                && (clock || known + numbers >= 4)
                && !closed
                && shape.stops <= if clock { 3 } else { 2 }
        }
        _ => false,
    }
}

/// Whether the line opens with a day, or with "Published:" or its like and a day, and says other things behind a mark:
/// "Published: 3 May 2019 | Author: A. Writer | Filed under: Ports", "Friday, 3 May 2019 | Partly cloudy | Subscribe".
#[must_use]
pub fn opens_with_day(line: &str, shape: &Shape) -> bool {
    const MARKS: [char; 3] = ['|', '•', '·'];
    if !shape.written.has(const { Written::of("|•·") }) {
        return false;
    }
    let Some((first, rest)) = line.split_once(MARKS).filter(|(cell, _)| cell.len() <= 60) else { return false };
    // "The Daily News | 3 May 2019 10:15 | By A. Writer"
    let named = || rest.split_once(MARKS).map(|(cell, _)| cell).filter(|cell| cell.len() <= 60);
    let cell = match named() {
        Some(second) if first.split_whitespace().count() <= 3 && has_clock(second) && has_year(second) => second,
        _ => first,
    };
    let is_day =
        |words: &str| is_time(words.trim(), &Shape { words: 4, ..*shape }) && (has_year(words) || has_day(words));
    match cell.split_once(':') {
        Some((label, day)) if is_label(label.trim()) => shape.words <= 40 && is_day(day),
        _ => shape.words <= if cell == first { 16 } else { 24 } && !shape.is_closed() && is_day(cell),
    }
}

/// Whether `label` is a word that opens a stamp.
fn is_label(label: &str) -> bool {
    let small = label.small();
    OPENERS.contains(&small.as_str()) || stamps::of(&small).is_some()
}

/// Whether some word is a year of four digits.
fn has_year(words: &str) -> bool {
    let mut parts = words.split(|letter: char| !letter.is_ascii_digit());
    parts.any(|part| part.len() == 4 && matches!(part.as_bytes(), [b'1' | b'2', ..]))
}

/// Whether `word` can open a date: a number, a month, a day of the week, "Published".
#[must_use]
pub fn is_opener(word: &str) -> bool {
    let folded = word.small();
    let number = folded.starts_with(|digit: char| digit.is_ascii_digit());
    number || is_calendar(&folded) || OPENERS.contains(&folded.as_str())
}

/// "Yesterday", "Just now".
fn is_ago(line: &str) -> bool {
    let line = line.trim();
    ["just now", "an hour ago", "a day ago", "a week ago", "a month ago", "a year ago"]
        .iter()
        .any(|ago| line.eq_ignore_ascii_case(ago))
}

/// Whether `line` holds `words`, in any case.
fn folded_has(line: &str, words: &str) -> bool {
    line.small().contains(words)
}

/// Whether `word`, in lower case, is a word of dates and clocks.
fn is_time_word(word: &str) -> bool {
    is_calendar(word)
        || [OPENERS, LABELS, CLOCK, SMALL].iter().any(|list| list.contains(&word))
        || stamps::of(word).is_some()
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
        "平成",
        "令和",
        "昭和",
        "大正",
        "明治",
        "民國",
        "民国",
        "元",
        "發布",
        "發佈",
        "发布",
        "(",
        ")",
    ];
    // None of them opens with a letter of English, as most words do.
    if tail.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        return false;
    }
    let mut rest = tail;
    while !rest.is_empty() {
        let digits = rest.trim_start_matches(char::is_numeric);
        if digits.len() < rest.len() {
            rest = digits;
            continue;
        }
        let weekday = [
            "月", "火", "水", "木", "金", "土", "日", "월", "화", "수", "목", "금", "토", "일", "一", "二", "三", "四",
            "五", "六", "七", "八", "九", "〇", "○", "零", "十",
        ];
        match marks.iter().chain(&weekday).find_map(|mark| rest.strip_prefix(*mark)) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    true
}

/// "18:32", "18h32"
fn has_clock(line: &str) -> bool {
    let bytes = line.as_bytes();
    bytes.windows(4).any(|four| match four {
        [a, b':' | b'h', c, d] => a.is_ascii_digit() && c.is_ascii_digit() && d.is_ascii_digit(),
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
