//! Exports of news databases: many articles in one text file, mail or saved page, recognised by the layout of their fields.
//!
//! ```text
//! text -> layout (Nexis, Factiva, ProQuest) -> Piece[] -> Source[] (fields as the database states them, the text)
//! ```
//!
//! What each database writes is known from its own help pages and from the readers that researchers have published
//! (LexisNexisTools, tm.plugin.factiva, tm.plugin.lexisnexis, AmCAT, pq_parser); no code is theirs. An export in which no
//! article is found is a plain text.

mod factiva;
mod lines;
mod nexis;
mod proquest;

use crate::Taken;
use crate::records;
use crate::statement::Entry;
use dateline_model::article::Warning;
use dateline_model::source::Source;
use lines::Line;

/// An article as it stands in the file.
#[derive(Debug, Default)]
struct Piece {
    /// Lines of the file, from and to, as a person counts.
    lines: (usize, usize),
    /// What the database states, in its order.
    entries: Vec<Entry>,
    /// The text.
    body: String,
    /// How many words the database says that it has.
    words: Option<usize>,
    /// What follows every whole article of this layout, where it does not follow this one.
    missing_end: Option<&'static str>,
    /// Whether only a summary is there.
    summary: bool,
}

/// What was found in a file.
#[derive(Debug, Default)]
struct Found {
    /// The database.
    name: &'static str,
    pieces: Vec<Piece>,
    /// How many articles the file says that it holds.
    announced: Option<usize>,
}

/// Reads the lines of a file in one layout; none where they have another.
type Reader = fn(&[Line<'_>]) -> Option<Found>;

/// The articles in `text`, if it is an export; `id` and `path` are those of the file.
#[must_use]
pub fn read(text: &str, id: &str, path: &str) -> Option<Taken> {
    let lines = lines::lines(text);
    let readers: [Reader; 4] = [proquest::read, factiva::with_codes, factiva::without_codes, nexis::read];
    let found = readers.iter().find_map(|read| read(&lines))?;
    if found.pieces.iter().all(|piece| piece.body.trim().is_empty()) {
        return None;
    }
    Some(sources(found, id, path))
}

/// Words of which a text that was cut has fewer than the database says, in hundredths; shorter texts are not judged.
const SHORT: usize = 60;
const JUDGED: usize = 80;

/// The articles with what is told of them.
fn sources(found: Found, id: &str, path: &str) -> Taken {
    let warning = |code: &str, line: Option<usize>, message: String| Warning {
        code: code.to_owned(),
        place: line.map_or_else(|| path.to_owned(), |line| format!("{path}:{line}")),
        message,
    };
    let Found { name, pieces, announced } = found;
    let whole = pieces.iter().filter(|piece| !piece.body.trim().is_empty()).count();
    let many = if whole == 1 { "article" } else { "articles" };
    let message = format!("The file is an export of {name}: {whole} {many}.");
    let mut warnings = vec![warning("export", None, message)];
    if let Some(announced) = announced.filter(|announced| *announced > pieces.len()) {
        let message = format!("The export says that it holds {announced} articles; {} are there.", pieces.len());
        warnings.push(warning("cut", pieces.last().map(|piece| piece.lines.1), message));
    }
    let width = pieces.len().to_string().len();
    let mut sources = Vec::new();
    for (number, piece) in pieces.into_iter().enumerate() {
        let (first, last) = piece.lines;
        if piece.body.trim().is_empty() {
            let message =
                format!("The article in lines {first} to {last} has no text, or another layout, and is left out.");
            warnings.push(warning("export-layout", Some(first), message));
            continue;
        }
        let mut own = Vec::new();
        if let Some(end) = piece.missing_end {
            let message =
                format!("“{end}” does not follow the article, so its end may be missing. What is there is read.");
            own.push(warning("cut", Some(last), message));
        }
        let counted = piece.body.split_whitespace().count();
        // Thai, Japanese and Chinese have no blanks between words.
        let is_solid = |letter: char| matches!(letter, '\u{E00}'..='\u{E7F}' | '\u{3040}'..='\u{9FFF}');
        let said = piece.words.filter(|said| *said >= JUDGED && !piece.body.contains(is_solid));
        if let Some(said) = said.filter(|said| counted * 100 < said * SHORT) {
            let message = format!("{name} says that the article has {said} words; {counted} are there.");
            own.push(warning("cut", Some(first), message));
        }
        if piece.summary {
            let message = "There is no full text of the article; its summary was taken.".to_owned();
            own.push(warning("summary", Some(first), message));
        }
        let (text, markup) = records::text(&piece.entries, &piece.body);
        sources.push(Source {
            id: format!("{id}/{:0width$}", number + 1),
            path: format!("{path}:{first}"),
            raw: text.into_bytes(),
            markup: Some(markup.pack()),
            warnings: own,
            ..Source::default()
        });
    }
    Taken { sources, warnings, table: None }
}
