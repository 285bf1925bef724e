//! What the words of a line say for and against its being the title.

use crate::segment::evidence::Evidence;
use dateline_text::Small as _;
use dateline_text::script::letters_and_numbers;
use fnv::FnvHashMap;
use std::borrow::Cow;

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
    use super::ends_with_day;

    #[test]
    fn lines_that_end_with_a_day() {
        assert!(ends_with_day("Ida Holm / Oslo May 4, 2021"));
        assert!(ends_with_day("Ida Holm | 04.05.2021"));
        assert!(!ends_with_day("What we read in May 2021"));
        assert!(!ends_with_day("Ferry / bridge: plans until 2021"));
        assert!(!ends_with_day(""));
    }
}
