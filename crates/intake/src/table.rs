//! Tables as text: comma-, semicolon- or tab-separated values (RFC 4180, and what programs write instead).

use crate::records::Records;
use dateline_model::article::Warning;

/// So many characters at the start tell what separates the values.
const SAMPLE: usize = 4000;

/// The rows of a table whose first row names the columns; `place` names the file.
#[must_use]
pub fn read(text: &str, place: &str) -> (Records, Vec<Warning>) {
    let text = text.trim_start_matches('\u{FEFF}');
    let mut reader = csv::ReaderBuilder::new().delimiter(separator(text)).flexible(true).from_reader(text.as_bytes());
    let mut warnings = Vec::new();
    let columns = match reader.headers() {
        Ok(names) => names.iter().map(|name| name.trim().to_owned()).collect(),
        Err(_) => Vec::new(),
    };
    let mut records = Records { columns, rows: Vec::new() };
    for row in reader.records() {
        match row {
            Ok(row) => {
                let line = row.position().map_or(0, |at| usize::try_from(at.line()).unwrap_or(0));
                records.rows.push((line, row.iter().map(str::to_owned).collect()));
            }
            Err(error) => {
                let message = format!("The table cannot be read on from here: {error}.");
                warnings.push(Warning { code: "table".to_owned(), place: place.to_owned(), message });
                break;
            }
        }
    }
    (records, warnings)
}

/// What separates values: the mark that the first line has most of, outside of quote marks.
fn separator(text: &str) -> u8 {
    let mut counts = [(b',', 0_u32), (b'\t', 0), (b';', 0), (b'|', 0)];
    let mut quoted = false;
    for byte in text.bytes().take(SAMPLE) {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if !quoted => counts.iter_mut().filter(|(mark, _)| *mark == byte).for_each(|(_, count)| *count += 1),
            _ => {}
        }
    }
    // Of marks that are as many the first one counts.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(mark, _)| *mark)
}
