//! Where a name begins or ends in a line that was several elements of a page: "Social links for A. Writer", "By A. WriterDec. 3,
//! 2019".

use super::name::stands_alone;
use crate::lexicon::calendar::is_calendar;
use dateline_text::Small as _;

/// Such a line is never longer, in bytes.
const LONGEST: usize = 160;

/// A name in wide letters is at most so long, in bytes.
const WIDE: usize = 15;

/// What a day hangs on is at most so long.
const HUNG: usize = 36;

/// What stands behind a link's words for a writer: "Social links for A. Writer", "Posts by A. Writer".
#[must_use]
pub fn behind_link(line: &str) -> Option<usize> {
    const LEADS: &[&str] = &[
        "social links for ",
        "posts by ",
        "all posts by ",
        "view all posts by ",
        "more from ",
        "follow ",
        "articles by ",
        "stories by ",
        "profile of ",
        "about ",
    ];
    LEADS
        .iter()
        .find(|lead| line.get(..lead.len()).is_some_and(|own| own.eq_ignore_ascii_case(lead)))
        .map(|lead| lead.len())
}

/// Where in `part` an account stands right behind a name, or its end: "Ada Brandt@adab".
#[must_use]
pub fn before_account(part: &str) -> usize {
    let named =
        |at: &usize| part.get(..*at).is_some_and(|name| name.contains(' ') && name.ends_with(char::is_alphabetic));
    let account = |at: &usize| !part.get(*at..).is_some_and(|rest| rest.split(' ').next().unwrap_or("").contains('.'));
    part.find('@').filter(|at| named(at) && account(at)).unwrap_or(part.len())
}

/// Where a name ends on which the day, or a label of it, hangs without a blank, as two elements side by side become text:
/// "By Ada BrandtDec. 3, 2019", "By Ada BrandtPublished: 3 May 2019".
#[must_use]
pub fn glued(line: &str) -> Option<usize> {
    if line.len() > LONGEST || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if let Some(end) = wide(line) {
        return Some(end);
    }
    let letters = line
        .char_indices()
        .zip(line.chars().skip(1))
        .filter(|((_, one), next)| one.is_lowercase() && next.is_uppercase());
    let mut starts = letters.map(|((at, one), _)| at + one.len_utf8());
    starts.find(|at| {
        let rest = line.get(*at..).unwrap_or("");
        let word = rest.get(..rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len())).unwrap_or("");
        let behind = rest.get(word.len()..).unwrap_or("").trim_start_matches(['.', ':', ' ', '\u{a0}']);
        let small = word.small();
        let figures = behind.split(|letter: char| !letter.is_ascii_digit()).filter(|figures| !figures.is_empty());
        let mut figures = figures.take(3);
        let day = is_calendar(&small)
            && behind.starts_with(|next: char| next.is_ascii_digit())
            && figures.any(|one| one.len() >= 4);
        day || matches!(small.as_str(), "published" | "publish" | "updated" | "posted") && !behind.is_empty()
    })
}

/// Where a name in Han, kana or Hangul ends on which a day in figures hangs: "王小明2019-05-03 10:15".
fn wide(line: &str) -> Option<usize> {
    hung(line).filter(|end| *end <= WIDE && line.get(..*end).is_some_and(stands_alone))
}

/// Where a day in figures begins that hangs on a few letters in Han, kana or Hangul, as no blank parts them there: "发表于2019-05-03".
#[must_use]
pub fn hung(line: &str) -> Option<usize> {
    let first = line.chars().next().filter(|first| !first.is_ascii())?;
    let end = line.find(|letter: char| letter.is_ascii_digit()).filter(|end| *end <= HUNG && first.is_alphabetic())?;
    let before = line.get(..end)?.chars().next_back()?;
    let behind = line.get(end..)?.as_bytes();
    let day = matches!(behind, [b'1' | b'2', _, _, _, b'-' | b'/' | b'.', ..])
        && behind.iter().take(4).all(u8::is_ascii_digit);
    (day && before.is_alphabetic() && !before.is_ascii()).then_some(end)
}
