//! Names with what the writers are: "A. Writer, Staff Writer", "A. Writer / AFP".

use super::name::{before_press, is_name, is_post};
use super::tail::without_button;
use super::{Name, Parsed, mail, side};
use crate::lexicon::{Classes, classes};
use crate::line::dateline::ordinary_case;
use crate::line::press;
use dateline_gazetteer::{EntryKind, Gazetteer};
use dateline_model::article::BylineRole;
use dateline_model::rule::Rule;
use dateline_text::fold::starts_with_folded;
use dateline_text::script::has_byte;

/// Several names, each with its post: "A. Writer, Lagos reporter, and B. Writer, Health Correspondent".
pub(super) fn posted(body: &str, base: usize, parsed: &mut Parsed) -> bool {
    if !body.contains(" and ") || body.ends_with('.') || body.split_whitespace().nth(24).is_some() {
        return false;
    }
    let mut found = Vec::new();
    let mut at = 0;
    for part in body.split(" and ") {
        let (name, post) = part.split_once(',').unwrap_or((part, ""));
        let post = post.trim_matches([',', ' ']);
        if !is_name(name, false) || !is_post(post) || post.split(' ').count() > 5 {
            return false;
        }
        let start = base + at;
        found.push(Name { start, end: start + name.len(), role: BylineRole::Author, rule: Rule::BylineTitle });
        at += part.len() + " and ".len();
    }
    let several = found.len() > 1;
    if several {
        parsed.names = found;
    }
    several
}

/// "A. Writer, Staff Writer", "A. Writer (mail)", "A. Writer / AFP", "홍길동 기자"; in the head also
/// "A. Writer in Cairo".
pub(super) fn titled(body: &str, base: usize, in_head: bool, parsed: &mut Parsed) -> bool {
    // Hangul opens with one of these bytes.
    if !body.is_ascii()
        && body.bytes().any(|byte| matches!(byte, 0xEA..=0xED))
        && let Some(end) = [" 기자", "기자 ", " 특파원", " 선임기자", " 논설위원"]
            .iter()
            .find_map(|post| body.find(post))
            .filter(|end| *end <= 24)
    {
        let name = body.get(..end).unwrap_or("").trim();
        let name = name.rsplit([' ', '=', ']', ')']).next().unwrap_or(name);
        let start = body.find(name).unwrap_or(0);
        if (2..=4).contains(&name.chars().count()) && body.chars().count() <= 60 {
            parsed.names.push(Name {
                start: base + start,
                end: base + start + name.len(),
                role: BylineRole::Author,
                rule: Rule::BylineTitle,
            });
            side(body.get(end..).unwrap_or(""), base + end, parsed);
            return true;
        }
    }
    if body.split_whitespace().nth(14).is_some() {
        return false;
    }
    // Outside the head a mark parts the name from the post.
    if !in_head && !has_byte(body, [b',', b'(', b'/', b'|', b'<', b'@']) {
        return false;
    }
    // "From A. Writer, Abuja"
    let given = |rest: &str| classes(rest.split(' ').next().unwrap_or("")).has(Classes::GIVEN);
    let from = body.strip_prefix("From ").filter(|rest| in_head && (rest.contains(", ") || given(rest)));
    let sent = if from.is_some() { 5 } else { 0 };
    let (body, base) = (body.get(sent..).unwrap_or(body), base + sent);
    let end = body.find([',', '(', '/', '|', '<', '@']).unwrap_or(body.len());
    let (mut name, mut rest) = (body.get(..end).unwrap_or("").trim_end(), body.get(end..).unwrap_or(""));
    if body.get(end..).is_some_and(|rest| rest.starts_with('@')) {
        let Some((start, ..)) = mail(body) else { return false };
        name = body.get(..start).unwrap_or("").trim_end();
        rest = body.get(start..).unwrap_or("");
    }
    let mut place = "";
    if in_head && let Some((before, after)) = name.split_once(" in ") {
        (name, place) = (before, after);
    }
    // "WAM/A. Writer"
    if rest.starts_with('/') && press::agency(name).is_some() {
        let writer = rest.trim_start_matches(['/', ' ']);
        let start = body.len() - writer.len();
        side(name, base, parsed);
        let names = writer.split('/').filter(|writer| is_name(writer.trim(), false)).count();
        if names == 0 || names != writer.split('/').count() {
            return false;
        }
        let mut at = start;
        for writer in writer.split('/') {
            let lead = writer.len() - writer.trim_start().len();
            let from = base + at + lead;
            let end = from + writer.trim().len();
            parsed.names.push(Name { start: from, end, role: BylineRole::Author, rule: Rule::BylineTitle });
            at += writer.len() + 1;
        }
        return true;
    }
    // "A. Writer Senior Reporter, Daily News"
    let cut = if in_head { before_press(name, name.len()) } else { name.len() };
    let beside = name.get(cut..).unwrap_or("").trim_start();
    name = name.get(..cut).unwrap_or(name);
    if !is_name(name, false)
        || name.split(' ').count() > 4
        || name.chars().all(|letter| !letter.is_lowercase()) && !in_head && !(rest.starts_with(',') && shouted(name))
    {
        return false;
    }
    let tail = rest.trim_matches([',', ' ', '(', ')', '/', '|', '<', '>', '.', '\u{a0}']);
    // "Rare Diseases (A. Writer, Section Editor)": the name is within.
    let inner = rest.starts_with('(') && tail.contains(',');
    // "National Ports Analyst": what somebody is, without a name.
    if !beside.is_empty() && press::is_section_word(name.split(' ').next().unwrap_or("")) {
        return false;
    }
    // "A. Writer, Special to the Daily News"
    let special = starts_with_folded(tail, "special to ") || starts_with_folded(tail, "for the ");
    let posted = (special || is_post(tail)) && tail.split_whitespace().count() <= 6 && !inner;
    // "— A. Writer, with AFP"
    let tail = ["with ", "avec ", "mit ", "con ", "com ", "met "]
        .iter()
        .find_map(|with| tail.strip_prefix(with))
        .unwrap_or(tail);
    // In capitals, and away from the title, an outlet has to follow.
    if name.chars().all(|letter| !letter.is_lowercase())
        && !in_head
        && press::agency(tail).or(press::outlet(tail)).is_none()
    {
        return false;
    }
    let pressed = press::agency(tail).is_some() || (in_head && press::is_outlet(tail)) || press::outlet(tail).is_some();
    let placed = !place.is_empty()
        && rest.trim().is_empty()
        && place.split(' ').count() <= 3
        && place.split(' ').all(|word| word.starts_with(char::is_uppercase));
    // "A. Writer, Cairo", where the first is no place, too.
    let known = |place: &str| {
        let entry = Gazetteer::new().lookup(place);
        entry.is_some_and(|entry| matches!(entry.kind, EntryKind::Capital | EntryKind::City))
    };
    let cited = in_head && rest.starts_with(',') && known(tail) && Gazetteer::new().lookup(name).is_none();
    if !(posted || pressed || placed || cited || mail(rest).is_some() || !beside.is_empty()) {
        return false;
    }
    let start = body.find(name).unwrap_or(0);
    // "A. Writer Follow, Staff Writer"
    let end = base + start + without_button(name).len();
    parsed.names.push(Name { start: base + start, end, role: BylineRole::Author, rule: Rule::BylineTitle });
    side(beside, base + start + cut + 1, parsed);
    side(rest, base + body.len() - rest.len(), parsed);
    true
}

/// Whether words in capitals are a person's name that a known given name opens, and no place: "ADA NORD".
fn shouted(name: &str) -> bool {
    let first = ordinary_case(name);
    classes(first.split(' ').next().unwrap_or("")).has(Classes::GIVEN) && Gazetteer::new().lookup(&first).is_none()
}
