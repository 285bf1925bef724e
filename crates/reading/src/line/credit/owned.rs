//! Whose a picture is, behind the caption's last stop: "A. Name/AFP", "©AFP".

use super::Picture;
use crate::line::press;

/// "... above the town. A. Name/NPR", "... in the north. EPA/A. NAME": who took it and for whom, after a sentence.
pub(super) fn signed(line: &str) -> Option<Picture> {
    let trimmed = line.trim_end_matches(['.', ' ', '\u{a0}']);
    let (before, after) = trimmed.rsplit_once('/')?;
    let start = before.rfind(". ").or_else(|| before.rfind(".\u{a0}")).map_or(0, |stop| stop + 2);
    let left = before.get(start..)?.trim();
    let names = |text: &str| {
        (1..=4).contains(&text.split(' ').count()) && text.split(' ').all(|word| word.starts_with(char::is_uppercase))
    };
    let agency = |text: &str| press::agency(text).is_some() || text == "EPA";
    let signed = names(left) && (agency(after) || press::outlet(after).is_some()) || agency(left) && names(after);
    let from = start + before.get(start..)?.find(left)?;
    (signed && start > 0).then_some(Picture { start: from, end: trimmed.len(), alone: false, only_agency: false })
}

/// "The keeper climbs his tower. ©AFP": the picture's owner behind a caption.
pub(super) fn owned(line: &str) -> Option<Picture> {
    let (before, owner) = line.rsplit_once('©')?;
    let name = owner.trim();
    let sentence = before.trim_end().ends_with('.') && before.split_whitespace().count() >= 6;
    let start = line.len() - owner.trim_start().len();
    (sentence && press::agency(name).is_some()).then_some(Picture {
        start,
        end: start + name.len(),
        alone: false,
        only_agency: false,
    })
}
