//! What the words of a line say for and against its being the title.

use crate::line::press;
use crate::segment::evidence::Evidence;
use dateline_model::rule::Kind;
use dateline_text::Small as _;
use dateline_text::script::letters_and_numbers;
use fnv::FnvHashMap;
use std::borrow::Cow;

/// Lines above the story within which its writers are named below its title; a menu further up may name somebody too.
const SIGNED: usize = 15;

/// Where the writers are named right below a line that may be a title.
#[must_use]
pub fn signed(above: &[Evidence<'_>]) -> Option<usize> {
    let may_be = |line: &Evidence<'_>| line.shape.words >= 4 && line.kind.is_none() && line.weak.is_none();
    let from = above.len().saturating_sub(SIGNED);
    let at = above
        .get(from..)?
        .windows(2)
        .rposition(|pair| matches!(pair, [title, by] if may_be(title) && by.kind == Some(Kind::Byline)));
    at.map(|at| from + at + 1)
}

/// Whether an agency's name, or who took the picture, stands behind what the line says, as behind what a picture shows: "The crew
/// at the lock. AFP", "The crew at the lock. Photo: Ada Brandt".
#[must_use]
pub fn is_credited(line: &str) -> bool {
    let credit = line.rsplit_once(". ").map(|(_, credit)| credit.split('/').next().unwrap_or("").trim());
    let labels = [" Foto: ", " Fotos: ", " Photo: ", " Photos: ", " Bild: ", " Image: "];
    credit.is_some_and(|credit| press::agency(credit).is_some()) || labels.iter().any(|label| line.contains(label))
}

/// Whether the line says more than one thing, the last of them a day: "Ida Holm / Oslo, May 4, 2021".
#[must_use]
pub fn ends_with_day(line: &str) -> bool {
    let Some((_, last)) = line.rsplit_once([' ', '.', '/']) else { return false };
    let is_year = last.len() == 4 && (last.starts_with("19") || last.starts_with("20"));
    if !is_year || !last.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let before = line.get(..line.len() - last.len()).unwrap_or("").trim_end_matches([' ', '.', '/', ',']);
    let day = before.rsplit([' ', '.', '/']).next().unwrap_or("");
    let parted = [" / ", " | ", " · "].iter().any(|mark| before.contains(mark));
    parted && (1..=2).contains(&day.len()) && day.bytes().all(|byte| byte.is_ascii_digit())
}

/// The bare lines that are not long, by their last words.
#[must_use]
pub fn ends(lines: &[Evidence<'_>]) -> FnvHashMap<String, Vec<String>> {
    let mut ends: FnvHashMap<String, Vec<String>> = FnvHashMap::default();
    for line in lines.iter().filter(|line| line.shape.words <= 40) {
        let own = bare(line.text);
        if let Some((_, last)) = own.rsplit_once(' ') {
            ends.entry(last.to_owned()).or_default().push(own);
        }
    }
    ends
}

/// The words of a line in small letters, one blank between them, without marks.
#[must_use]
pub fn bare(line: &str) -> String {
    let small = if line.is_ascii() { Cow::Borrowed(line) } else { Cow::Owned(line.small()) };
    let mut bare = String::with_capacity(small.len());
    for word in letters_and_numbers(&small) {
        if !bare.is_empty() {
            bare.push(' ');
        }
        bare.push_str(word);
    }
    bare.make_ascii_lowercase();
    bare
}

#[cfg(test)]
mod tests {
    use super::{ends_with_day, is_credited};

    #[test]
    fn what_pictures_show_with_who_took_them() {
        assert!(is_credited("The crew at the lock on Friday. AFP"));
        assert!(is_credited("The crew at the lock. EFE/ Ida Holm"));
        assert!(!is_credited("The lock is shut. Who pays?"));
        assert!(!is_credited("Lock shut, says AFP"));
    }

    #[test]
    fn lines_that_end_with_a_day() {
        assert!(ends_with_day("Ida Holm / Oslo May 4, 2021"));
        assert!(ends_with_day("Ida Holm | 04.05.2021"));
        assert!(!ends_with_day("What we read in May 2021"));
        assert!(!ends_with_day("Ferry / bridge: plans until 2021"));
        assert!(!ends_with_day(""));
    }
}
