//! Sheets (`.xlsx`, ISO/IEC 29500): the one with the most in it as a table, a row an article.

use crate::archive;
use crate::records::Records;
use crate::xml::{Seen, walk};
use dateline_model::article::Warning;
use dateline_model::date::calendar;
use quick_xml::events::BytesStart;

/// Columns beyond this are none that a person has filled.
const MOST_COLUMNS: usize = 1000;

/// The rows of a sheet whose first row names the columns; `place` names the file.
#[must_use]
pub fn read(raw: &[u8], place: &str) -> (Records, Vec<Warning>) {
    let mut warnings = Vec::new();
    let mut warn = |message: String| {
        warnings.push(Warning { code: "table".to_owned(), place: place.to_owned(), message });
    };
    let entries = match archive::unpack(raw) {
        Ok(entries) => entries,
        Err(why) => {
            warn(format!("The sheet cannot be read. {why} Save it as CSV."));
            return (Records::default(), warnings);
        }
    };
    let file = |name: &str| {
        let found = entries.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
        let content = found.and_then(|(_, content)| content.as_deref().ok());
        content.map(String::from_utf8_lossy).unwrap_or_default()
    };
    let is_sheet = |name: &str| name.starts_with("xl/worksheets/") && name.ends_with(".xml");
    let sheets = entries.iter().filter(|(name, content)| is_sheet(name) && content.is_ok());
    let sheets: Vec<&str> = sheets.map(|(name, _)| name.as_str()).collect();
    let fullest = sheets.iter().max_by_key(|name| (file(name).len(), core::cmp::Reverse(**name)));
    let Some(fullest) = fullest else {
        warn("The file is no sheet that can be read. Save it as CSV.".to_owned());
        return (Records::default(), warnings);
    };
    let book = Book { shared: shared(&file("xl/sharedStrings.xml")), dates: dates(&file("xl/styles.xml")) };
    let (mut rows, broken) = book.rows(&file(fullest));
    if let Some(why) = broken {
        warn(format!("The sheet cannot be read on behind row {}: {why}.", rows.last().map_or(0, |(row, _)| *row)));
    }
    if sheets.len() > 1 {
        warn(format!("The file has {} sheets; the one with the most in it is read.", sheets.len()));
    }
    // Lines above the names of the columns hold a word or two: a title, a day.
    let width = rows.iter().map(|(_, row)| filled(row)).max().unwrap_or(0);
    let names = rows.iter().position(|(_, row)| filled(row) * 2 > width).unwrap_or(0);
    rows.drain(..names.min(rows.len()));
    if rows.is_empty() {
        return (Records::default(), warnings);
    }
    let (_, columns) = rows.remove(0);
    (Records { columns, rows }, warnings)
}

fn filled(row: &[String]) -> usize {
    row.iter().filter(|cell| !cell.trim().is_empty()).count()
}

/// What cells refer to.
struct Book {
    /// Texts that several cells may have.
    shared: Vec<String>,
    /// Whether numbers of each style are days.
    dates: Vec<bool>,
}

/// The value of an attribute.
fn get(start: &BytesStart<'_>, name: &str) -> Option<String> {
    start.attributes().flatten().find(|own| own.key.as_ref() == name).map(|own| own.value.to_string())
}

/// The shared texts: of each `si` the words of its `t`, without how they are read aloud.
fn shared(xml: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let (mut within, mut aloud) = (false, false);
    walk(xml, |seen| match seen {
        Seen::Start(start) => match start.local_name().as_ref() {
            "si" => all.push(String::new()),
            "rPh" => aloud = true,
            "t" => within = true,
            _ => {}
        },
        Seen::End("rPh") => aloud = false,
        Seen::End("t") => within = false,
        Seen::Words(words) if within && !aloud => {
            if let Some(last) = all.last_mut() {
                last.push_str(words);
            }
        }
        _ => {}
    });
    all
}

/// Which styles are those of days: the standard's numbers 14 to 22 and 45 to 47, and formats of the file's own with a year.
fn dates(xml: &str) -> Vec<bool> {
    let mut own: Vec<String> = Vec::new();
    let mut styles = Vec::new();
    let mut within = false;
    walk(xml, |seen| match seen {
        Seen::Start(start) => match start.local_name().as_ref() {
            "numFmt" => {
                let has_year = get(start, "formatCode").is_some_and(|code| code.to_lowercase().contains('y'));
                own.extend(get(start, "numFmtId").filter(|_| has_year));
            }
            "cellXfs" => within = true,
            "xf" if within => {
                let id = get(start, "numFmtId").unwrap_or_default();
                styles.push(matches!(id.parse(), Ok(14..=22_u32 | 45..=47)) || own.contains(&id));
            }
            _ => {}
        },
        Seen::End("cellXfs") => within = false,
        _ => {}
    });
    styles
}

impl Book {
    /// The rows that have something in them, each with its number, and why they cannot be read on.
    fn rows(&self, xml: &str) -> (Vec<(usize, Vec<String>)>, Option<String>) {
        let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
        let (mut row, mut number): (Vec<String>, usize) = (Vec::new(), 0);
        let (mut column, mut kind, mut style) = (0, String::new(), None);
        let (mut words, mut within, mut aloud) = (String::new(), false, false);
        let broken = walk(xml, |seen| match seen {
            Seen::Start(start) => match start.local_name().as_ref() {
                "row" => {
                    number = get(start, "r").and_then(|own| own.parse().ok()).unwrap_or(number + 1);
                    row.clear();
                }
                "c" => {
                    column = get(start, "r").and_then(|own| place(&own)).unwrap_or(row.len());
                    kind = get(start, "t").unwrap_or_default();
                    style = get(start, "s").and_then(|own| own.parse::<usize>().ok());
                    words.clear();
                }
                "v" | "t" => within = true,
                "rPh" => aloud = true,
                _ => {}
            },
            Seen::Words(own) if within && !aloud => words.push_str(own),
            Seen::End("v" | "t") => within = false,
            Seen::End("rPh") => aloud = false,
            Seen::End("c") if column < MOST_COLUMNS => {
                if row.len() <= column {
                    row.resize(column + 1, String::new());
                }
                if let Some(cell) = row.get_mut(column) {
                    *cell = self.value(&kind, style, &words);
                }
            }
            Seen::End("row") if filled(&row) > 0 => rows.push((number, core::mem::take(&mut row))),
            _ => {}
        });
        (rows, broken)
    }

    /// What a cell shows.
    fn value(&self, kind: &str, style: Option<usize>, words: &str) -> String {
        match kind {
            "s" => words.trim().parse().ok().and_then(|at: usize| self.shared.get(at)).cloned().unwrap_or_default(),
            "" | "n" if style.and_then(|style| self.dates.get(style)) == Some(&true) => {
                day(words).unwrap_or_else(|| words.to_owned())
            }
            _ => words.to_owned(),
        }
    }
}

/// The column of "B12", from 0.
fn place(name: &str) -> Option<usize> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.take(4).fold(0, |sum, letter| sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A' + 1));
    number.checked_sub(1)
}

/// The day of a number of days since the end of 1899, as sheets count.
fn day(words: &str) -> Option<String> {
    /// The first of January of 1970 in that count.
    const EPOCH: i32 = 25_569;
    let days: i32 = words.trim().split('.').next()?.parse().ok()?;
    (1..80_000).contains(&days).then(|| calendar::iso(calendar::day_of(days - EPOCH)))
}
