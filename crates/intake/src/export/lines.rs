//! Lines of an export, numbered, and what databases write on them: counts of words, days, labels, ends of articles.

/// A line without the blanks around it.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Its number in the file, from 1.
    pub number: usize,
    /// What stands on it.
    pub text: &'a str,
}

impl Line<'_> {
    /// Whether nothing stands on it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.is_empty()
    }
}

/// The lines of `text`. A page break is a blank.
#[must_use]
pub fn lines(text: &str) -> Vec<Line<'_>> {
    let edge = |letter: char| letter.is_whitespace() || matches!(letter, '\u{FEFF}' | '\u{200B}' | '\u{C}');
    text.lines().enumerate().map(|(at, line)| Line { number: at + 1, text: line.trim_matches(edge) }).collect()
}

/// The label of a line and what stands behind its colon.
#[must_use]
pub fn label(line: &str) -> Option<(&str, &str)> {
    let (label, value) = line.split_once(':')?;
    let fits = (1..=40).contains(&label.chars().count()) && label.starts_with(char::is_alphabetic);
    fits.then(|| (label.trim(), value.trim()))
}

/// "3 of 200 DOCUMENTS", "Document 3 of 200", and so in German, French, Spanish, Dutch and Italian: the two numbers.
#[must_use]
pub fn counter(line: &str) -> Option<(usize, usize)> {
    if line.len() > 40 {
        return None;
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    let number = |word: &&str| word.replace(['.', ','], "").parse::<usize>().ok();
    let is_document = |word: &str| {
        let small = word.to_lowercase();
        ["document", "dokument", "documento"].iter().any(|own| small.starts_with(own))
    };
    let is_of = |word: &str| matches!(word.to_lowercase().as_str(), "of" | "von" | "de" | "van" | "di");
    match words.as_slice() {
        [one, of, all, document] | [document, one, of, all] if is_document(document) && is_of(of) => {
            number(one).zip(number(all)).filter(|(one, all)| (1..=*all).contains(one))
        }
        _ => None,
    }
}

/// Words for "words", as the databases count them.
const WORDS: &[&str] =
    &["word", "words", "wörter", "worte", "mots", "mot", "palabras", "woorden", "parole", "palavras", "ord", "слов"];

/// How many words a line says that an article has: "512 words", "1,512 words".
#[must_use]
pub fn word_count(line: &str) -> Option<usize> {
    let (number, word) = line.rsplit_once(char::is_whitespace)?;
    let fits = WORDS.contains(&word.to_lowercase().as_str()) && number.len() <= 10;
    let digits = number.replace([',', '.', ' ', '\u{A0}', '\u{202F}'], "");
    if fits { digits.parse().ok() } else { None }
}

/// Whether a short line holds a day or a month and little else: "March 4, 2021 Thursday", "4 mars 2021", "2021년 3월 4일".
#[must_use]
pub fn is_day(line: &str) -> bool {
    if line.len() > 80 || is_copyright(line) {
        return false;
    }
    let mut runs = line.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty());
    let year = |run: &str| run.len() == 4 && matches!(run.parse(), Ok(1800..=2100));
    let (mut has_year, mut has_day) = (false, false);
    for run in runs.by_ref() {
        has_year |= year(run);
        has_day |= run.len() <= 2;
    }
    let words = line.split_whitespace().count();
    has_year && words <= 10 && (has_day || (words <= 3 && line.starts_with(char::is_alphabetic)))
}

/// Whether a line states rights.
#[must_use]
pub fn is_copyright(line: &str) -> bool {
    let small = line.to_lowercase();
    ["copyright", "©", "(c)"].iter().any(|mark| small.starts_with(mark))
        || ["all rights reserved", "alle rechte vorbehalten", "tous droits réservés"]
            .iter()
            .any(|own| small.contains(own))
}

/// "Page 3 of 40": what a program that prints adds.
#[must_use]
pub fn is_page_number(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        [page, one, of, all] => {
            let number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
            matches!(page.to_lowercase().as_str(), "page" | "seite" | "página" | "pagina")
                && matches!(*of, "of" | "von" | "de" | "sur" | "van" | "di")
                && number(one)
                && number(all)
        }
        _ => false,
    }
}

/// Lengths, in characters, of lines that a program broke at a fixed width.
const BROKEN: core::ops::RangeInclusive<usize> = 45..=100;

/// The text of `lines`: paragraphs whose lines were broken at a fixed width are put together again; page numbers go.
#[must_use]
pub fn prose(lines: &[Line<'_>]) -> String {
    let mut text = String::new();
    for block in lines.split(Line::is_blank) {
        let block: Vec<&str> = block.iter().map(|line| line.text).filter(|line| !is_page_number(line)).collect();
        let Some((last, before)) = block.split_last() else { continue };
        let is_broken = |line: &&str| BROKEN.contains(&line.chars().count());
        let broken = !before.is_empty()
            && before.iter().all(is_broken)
            && last.chars().count() <= *BROKEN.end()
            && before.iter().any(|line| !line.ends_with(['.', '!', '?', '"', '”']));
        if !text.is_empty() {
            text.push_str("\n\n");
        }
        text.push_str(&block.join(if broken { " " } else { "\n" }));
    }
    text
}

/// `words` with its blanks as one each.
#[must_use]
pub fn joined(lines: &[Line<'_>]) -> String {
    lines.iter().flat_map(|line| line.text.split_whitespace()).collect::<Vec<_>>().join(" ")
}
