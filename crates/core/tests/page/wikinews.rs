//! Wikinews articles from `../shared/data`, where they are at hand.

use std::path::PathBuf;

/// One article: its title and its paragraphs.
#[derive(Debug)]
pub struct Story {
    /// The title.
    pub title: String,
    /// The non-blank lines of the text, trimmed.
    pub lines: Vec<String>,
}

/// All of them; `None` where the data is absent.
pub fn stories() -> Option<Vec<Story>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/wikinews");
    let mut stories = Vec::new();
    for name in ["wikinews_2019.csv", "wikinews_2020.csv"] {
        let text = std::fs::read_to_string(folder.join(name)).ok()?;
        for row in rows(&text).into_iter().skip(1) {
            let [_, _, title, text] = row.as_slice() else { continue };
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
            stories.push(Story { title: title.clone(), lines });
        }
    }
    Some(stories)
}

/// The rows of a CSV file (RFC 4180).
fn rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\r' if !quoted => {}
            _ => cell.push(letter),
        }
    }
    rows
}
