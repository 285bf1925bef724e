//! Credits: lines that name the sources of a text, and the ends of captions that name those of a picture.

mod spoken;

use crate::lexicon::openings::FoldedOpenings;
use crate::line::press;
use dateline_text::Small as _;
use dateline_text::fold::starts_with_folded;
use dateline_text::script::has_byte;
use spoken::spoken;

/// What a line that credits the sources of the text says; offsets count in the line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credit {
    /// Agencies: shown name, start, end.
    pub agencies: Vec<(&'static str, usize, usize)>,
    /// A source that is no agency.
    pub outlet: Option<(usize, usize)>,
}

/// Words that open a credit, in lower case, longest first.
const LEADS: &[&str] = &[
    "with additional input from",
    "with additional inputs from",
    "with additional reporting by",
    "with additional reporting from",
    "with contributions from",
    "with information from",
    "with reporting from",
    "with reporting by",
    "with agency inputs",
    "with agencies inputs",
    "with inputs from",
    "with input from",
    "with files from",
    "with material from",
    "with agencies",
    "additional reporting by",
    "based on reports from",
    "based on a report by",
    "information from",
    "inputs from",
    "input from",
    "compiled from",
    "this story was first published by",
    "story from",
    "report from",
    "news from",
    "courtesy of",
    "courtesy",
    "provided by",
    "produced by",
    "distributed by",
    "source:",
    "sources:",
    "source -",
    "source",
    "via",
    "by",
    "from",
    "credit:",
    "avec",
    "mit material von",
    "author",
    "quelle:",
    "quellen:",
    "fuente:",
    "fuentes:",
    "con información de",
    "fonte:",
    "com informações da",
    "com informações de",
    "источник:",
    "المصدر:",
    "출처:",
    "출처",
    "来源：",
    "来源:",
    "出典:",
    "出典：",
];

static LEAD_OPENINGS: FoldedOpenings = FoldedOpenings::NONE.with_all(LEADS);

/// Stand-ins for agencies that are not named. Lower case.
const UNNAMED: &[&str] = &[
    "agencies",
    "agency",
    "news agencies",
    "wire reports",
    "wire services",
    "wires",
    "wire",
    "staff",
    "staff reports",
    "news services",
    "agencias",
    "agenturen",
    "agences",
    "agency reports",
    "other agencies",
    "our correspondent",
];

/// Reads a line that holds nothing but a credit: "(With input from AFP, Reuters)", "Source: Xinhua", "AP".
#[must_use]
pub fn credit(line: &str) -> Option<Credit> {
    if line.len() > 200 {
        return None;
    }
    let marks =
        [' ', '\u{a0}', '(', ')', '[', ']', '-', '–', '—', '―', '/', '*', '|', '.', '\t', '【', '】', '（', '）'];
    let front = line.trim_start_matches(marks);
    let inner = front.trim_end_matches(marks);
    // "Reuter &#3;": the end of a transmission, as an entity or as itself.
    let inner = inner.trim_end_matches('\u{3}').trim_end_matches(marks);
    let entity = if inner.contains('&') { inner.find("&#") } else { None };
    let inner = entity.filter(|at| inner.len() - at <= 5).and_then(|at| inner.get(..at)).unwrap_or(inner);
    let inner = inner.trim_end_matches(marks);
    // "mz/jr (dpa, Reuters)": the desk's initials first.
    let signed =
        |token: &str| token.contains('/') && token.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'/');
    let bracket = if has_byte(inner, [b'(']) { inner.split_once(" (") } else { None };
    let inner = match bracket {
        Some((token, rest)) if token.len() <= 9 && signed(token) => rest,
        _ => inner,
    };
    let base = line.len() - front.len() + place(front, inner).unwrap_or(0);
    let leads = if LEAD_OPENINGS.may_open(inner) { LEADS } else { &[] };
    let (lead, length) = leads
        .iter()
        .find_map(|lead| {
            if !starts_with_folded(inner, lead) {
                return None;
            }
            let rest = inner.get(lead.len()..)?;
            (rest.is_empty() || lead.ends_with([':', '：']) || rest.starts_with([' ', ':', '\u{a0}', '/']))
                .then_some((*lead, lead.len()))
        })
        .unwrap_or(("", 0));
    let mut found = Credit::default();
    let mut named = lead.ends_with("agencies") || lead.starts_with("with agenc");
    let sourced = lead.starts_with("source") || lead.ends_with([':', '：']) || lead.starts_with("출처");
    let mut at = length;
    let list = inner.get(length..)?;
    for part in list.split([',', '/', ';', '|', '+', '&', '·']).flat_map(|part| part.split(" and ")) {
        let from = inner.get(at..).and_then(|rest| place(rest, part)).map_or(at, |skip| at + skip);
        at = from + part.len();
        let bare = part.trim_matches([' ', '\u{a0}', ':', '.', '(', ')']);
        if bare.is_empty() {
            continue;
        }
        let start = base + from + place(part, bare).unwrap_or(0);
        let bare_name = bare.strip_prefix("the ").unwrap_or(bare);
        if let Some(name) = press::agency(bare).or_else(|| press::agency(bare_name)) {
            found.agencies.push((name, start, start + bare.len()));
            named = true;
        } else if UNNAMED.contains(&bare.small().as_str()) {
            named = true;
        } else if lead.is_empty() && press::outlet(bare).is_some() {
            // "ABC/AAP": a line of outlets alone credits nobody.
            found.outlet = found.outlet.or(Some((start, start + bare.len())));
        } else if !lead.is_empty()
            && lead != "by"
            && lead != "from"
            && (press::is_outlet(bare) || (sourced && is_title(bare)))
        {
            found.outlet = found.outlet.or(Some((start, start + bare.len())));
            named = true;
        } else {
            return None;
        }
    }
    named.then_some(found)
}

/// Where `part` stands in `line`: mostly at its start, which is looked at first, because a search takes a while to begin.
fn place(line: &str, part: &str) -> Option<usize> {
    if line.starts_with(part) { Some(0) } else { line.find(part) }
}

/// One to five words that start with capitals.
fn is_title(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (1..=5).contains(&words.len())
        && words.iter().all(|word| {
            word.starts_with(|letter: char| !letter.is_lowercase()) || matches!(*word, "of" | "the" | "and")
        })
        && text.chars().any(char::is_alphabetic)
}

/// Words that say a picture is meant. Lower case.
const PICTURE: &[&str] = &[
    "photo",
    "photos",
    "photograph",
    "photographs",
    "image",
    "images",
    "picture",
    "pictures",
    "file",
    "handout",
    "pool",
    "getty",
    "shutterstock",
    "flickr",
    "wikimedia",
    "istock",
    "unsplash",
    "pixabay",
    "pexels",
    "epa",
    "alamy",
    "screengrab",
    "screenshot",
    "courtesy",
    "credit",
    "video",
    "audio",
    "graphic",
    "illustration",
    "via",
    "xinhua",
    "vcg",
    "foto",
    "fotos",
    "bild",
    "photographer",
    "archive",
    "imaginechina",
    "rex",
    "zuma",
    "instagram",
    "facebook",
    "twitter",
    "youtube",
];

/// Labels that open a picture's credit, in lower case; a colon follows.
const LABELS: &[&str] = &[
    "image credit",
    "image credits",
    "image courtesy",
    "image source",
    "image",
    "images",
    "photo credit",
    "photo credits",
    "photo courtesy",
    "photo source",
    "photo",
    "photos",
    "photograph",
    "photographs",
    "photographer",
    "picture credit",
    "picture",
    "pictures",
    "pic",
    "pics",
    "credit",
    "credits",
    "video",
    "audio",
    "graphic",
    "map",
    "illustration",
    "featured image",
    "feature image",
    "cover photo",
    "file photo",
    "file picture",
    "foto",
    "fotos",
    "bild",
    "crédit photo",
    "crédit",
    "fotografía",
    "imagen",
    "imagem",
    "crédito",
    "foto di",
    "zdjęcie",
    "фото",
    "صورة",
    "사진",
    "写真",
    "図",
    "图",
    "图片",
    "摄影",
];

/// A credit of a picture at the end (or at the start) of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture {
    /// First byte of the credit's words.
    pub start: usize,
    /// One past their last byte.
    pub end: usize,
    /// Whether the line holds nothing else.
    pub alone: bool,
    /// Whether the credit names nothing but an agency in brackets, as the end of a text may, too.
    pub only_agency: bool,
}

/// A longer line is no caption, in bytes.
const LONGEST_CAPTION: usize = 1500;

/// One of these marks stands in every line with a credit that [`unmarked_picture`] does not find.
pub const PICTURE_MARKS: &str = ")]:：=/|—–©";

/// Finds the credit of a picture in `line`, which has none of [`PICTURE_MARKS`].
#[must_use]
pub fn unmarked_picture(line: &str) -> Option<Picture> {
    if line.len() > LONGEST_CAPTION || line.starts_with("((") {
        return None;
    }
    of_site(line).or_else(|| spoken(line))
}

/// Finds the credit of a picture in `line`.
#[must_use]
pub fn picture(line: &str) -> Option<Picture> {
    if line.len() > LONGEST_CAPTION || line.starts_with("((") {
        return None;
    }
    of_site(line)
        .or_else(|| labelled(line))
        .or_else(|| bracketed(line))
        .or_else(|| slashed(line))
        .or_else(|| owned(line))
        .or_else(|| signed(line))
        .or_else(|| spoken(line))
}

/// "Image copyright A. Name", "Image source, A. Name": the owner alone on its line.
fn of_site(line: &str) -> Option<Picture> {
    let rest = line.strip_prefix("Image copyright ").or_else(|| line.strip_prefix("Image source, "))?;
    let (start, name) = (line.len() - rest.len(), rest.trim_end());
    (name.split(' ').count() <= 6).then_some(Picture {
        start,
        end: start + name.len(),
        alone: true,
        only_agency: false,
    })
}

/// "Image: A. Name.", at the start or after the caption's words.
fn labelled(line: &str) -> Option<Picture> {
    if !has_byte(line, [b':', b'=', 0xEF]) {
        return None;
    }
    for (at, _) in line.match_indices([':', '：', '=']).take(12) {
        let before = line.get(..at)?.trim_end();
        let folded = before.small();
        if folded.len() != before.len() {
            continue;
        }
        let Some(label) = LABELS.iter().filter(|label| folded.ends_with(**label)).max_by_key(|label| label.len())
        else {
            continue;
        };
        let start = before.len() - label.len();
        let lead = before.get(..start)?;
        let whole = lead.is_empty()
            || lead.ends_with([' ', '\u{a0}', '.', '(', '[', '|', '/', '"', '”', '’', '?', '!', '-', '—', '–']);
        let capital = before.get(start..)?.chars().next().is_some_and(|letter| !letter.is_lowercase());
        let mark = line.get(at..)?.chars().next().map_or(1, char::len_utf8);
        let rest = line.get(at + mark..)?;
        let name = rest.trim_matches([' ', '\u{a0}', '.', ']']);
        let name = if name.contains('(') { name } else { name.trim_end_matches([')', '.']) };
        let words = name.split_whitespace().count();
        let lead = lead.trim_end_matches([' ', '\u{a0}', '(', '[', '|']);
        // "Photo: What it shows. (A. Name)": the credit is in the brackets.
        if !whole || name.is_empty() || name.contains(". (") || words > 9 || !(capital || lead.is_empty()) {
            continue;
        }
        // "Video: what the minister said" is a headline; a credit is made of names.
        let titled =
            name.split_whitespace().filter(|word| word.starts_with(|letter: char| !letter.is_lowercase())).count();
        if titled * 2 < words {
            continue;
        }
        let from = at + mark + rest.find(name)?;
        return Some(Picture { start: from, end: from + name.len(), alone: lead.is_empty(), only_agency: false });
    }
    None
}

/// "(AFP Photo/A. Name)", "(Ministry of Defence)", "[Photo by A. Name]".
fn bracketed(line: &str) -> Option<Picture> {
    let trimmed = line.trim_end_matches(['.', ' ', '\u{a0}']);
    let open = match trimmed.chars().last()? {
        ')' => '(',
        ']' => '[',
        _ => return None,
    };
    let end = trimmed.len() - 1;
    let start = trimmed.rfind(open)? + 1;
    let inside = trimmed.get(start..end)?;
    let before = trimmed.get(..start - 1)?.trim_end();
    let words = inside.split([' ', '/', ',', '-', '—', ':']).filter(|word| !word.is_empty());
    let count = words.clone().count();
    if count == 0 || count > 12 || inside.chars().any(|mark| matches!(mark, '?' | '!' | ';')) {
        return None;
    }
    // "Ferry runs aground (VIDEO)": what comes with a story, said in its title.
    const WITH: &[&str] =
        &["video", "videos", "photos", "pictures", "pics", "audio", "gallery", "infographic", "watch"];
    let told = words.clone().all(|word| WITH.contains(&word.small().as_str()) || matches!(word, "with" | "+" | "and"));
    if told && !before.is_empty() && !before.ends_with(['.', '”', '"', '!', '?', '。']) {
        return None;
    }
    let pictured = words.clone().any(|word| PICTURE.contains(&word.small().as_str()));
    let agencies = press::agencies_in(inside);
    let names = words.clone().filter(|word| {
        word.starts_with(char::is_uppercase) || matches!(*word, "of" | "the" | "and" | "by" | "for" | "via" | "de")
    });
    let named = names.count();
    // "(Libraries, archives and those who pay by credit card.)": told, and no credit.
    if count >= 8 && named * 2 < count && agencies.is_empty() {
        return None;
    }
    let all_names = named == count && count >= 2;
    // A sentence that ends before the bracket, or none at all, not one that ends after it.
    let outside = !line.trim_end().ends_with('.');
    let after_sentence = before.ends_with(['.', '”', '"', '!', '?', '。']);
    let is_credit = pictured
        || !agencies.is_empty()
        || (all_names && outside && (after_sentence || before.split_whitespace().count() < 40));
    let is_credit = is_credit && (outside || pictured || !agencies.is_empty());
    let only_agency = !pictured
        && !agencies.is_empty()
        && agencies.iter().map(|(_, from, to)| to - from).sum::<usize>() + 4 >= inside.len();
    is_credit.then_some(Picture { start, end, alone: before.is_empty(), only_agency })
}

/// "... in Geneva. /AFP Photo", "... - Getty Images", "| Photo: AP".
fn slashed(line: &str) -> Option<Picture> {
    if line.is_ascii() && !has_byte(line, [b'/', b'|']) {
        return None;
    }
    let trimmed = line.trim_end_matches(['.', ' ', '\u{a0}']);
    let (at, mark) =
        trimmed.char_indices().rev().take(60).find(|(_, mark)| matches!(mark, '/' | '|' | '—' | '–' | '©'))?;
    let tail = trimmed.get(at + mark.len_utf8()..)?;
    let before = trimmed.get(..at)?;
    let words: Vec<&str> = tail.split([' ', '/', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    let known = words.iter().any(|word| {
        matches!(
            word.small().as_str(),
            "photo" | "photos" | "images" | "getty" | "handout" | "pool" | "file" | "vcg" | "shutterstock" | "flickr"
        )
    }) || (mark == '/' && press::agency(tail.trim()).is_some() && before.ends_with([' ', '.']));
    if words.is_empty()
        || words.len() > 5
        || !known
        || !words.iter().all(|word| word.starts_with(|letter: char| !letter.is_lowercase()) || *word == "via")
    {
        return None;
    }
    // "(AFP Photo/A. Name" is a bracket's business; "/AFP via Getty" starts at the first slash.
    let start = before
        .rfind(" /")
        .filter(|_| mark == '/')
        .map_or(at, |first| if trimmed.len() - first < 50 { first + 1 } else { at });
    let lead = trimmed.get(..start)?.trim_end();
    let from = start + trimmed.get(start..)?.find(char::is_alphanumeric)?;
    Some(Picture { start: from, end: trimmed.len(), alone: lead.is_empty(), only_agency: false })
}

/// "... above the town. A. Name/NPR", "... in the north. EPA/A. NAME": who took it and for whom, after a sentence.
fn signed(line: &str) -> Option<Picture> {
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
fn owned(line: &str) -> Option<Picture> {
    let (before, owner) = line.rsplit_once('©')?;
    let name = owner.trim();
    let sentence = before.trim_end().ends_with('.') && before.split_whitespace().count() >= 6;
    let start = line.len() - owner.trim_start().len();
    (sentence && press::agency(name).is_some()).then_some(Picture { start, end: start + name.len(), alone: false, only_agency: false })
}

#[cfg(test)]
mod tests;
