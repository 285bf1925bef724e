//! Lines that say how long ago something was: "3 hours ago", "vor 2 Tagen", "Yesterday, 19:24".

use dateline_text::Small as _;

/// Today and yesterday, in small letters.
#[rustfmt::skip]
const DAYS_AGO: &[&str] = &[
    "today", "yesterday", "heute", "gestern", "hoy", "ayer", "hier", "aujourd'hui", "aujourd’hui", "oggi", "ieri", "hoje", "ontem",
    "vandaag", "gisteren", "dzisiaj", "dziś", "wczoraj", "dnes", "včera", "bugün", "dün", "сегодня", "вчера", "idag", "igår",
];

/// Whether the line says how long ago something was: "3 hours ago", "vor 2 Tagen", "Hace 13 horas".
#[must_use]
pub fn is_ago(line: &str) -> bool {
    if line.len() > 40 || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let small = line.small();
    // "Yesterday, 19:24"
    let first = small.split([' ', ',']).next().unwrap_or("");
    if small.contains(':') && DAYS_AGO.contains(&first) {
        return true;
    }
    ["vor ", "hace ", "il y a ", "há ", "przed "].iter().any(|start| small.starts_with(start))
        || [" ago", " geleden", " fa", " temu", " sedan", " siden", " önce", " назад"]
            .iter()
            .any(|end| small.ends_with(end))
}
