//! The site's name: what its head calls it, and what the title of the page's window says beside the title.

use crate::segment::evidence::Evidence;
use dateline_model::markup::{Field, MarkedLine, Markup, Origin};
use dateline_model::order::Order as _;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::Small as _;

/// Names with fewer letters may stand in a notice by chance.
const LONG_NAME: usize = 8;

/// A site's name has at most so many words, and so many of a hundred letters of what leads to its first page are linked.
const NAME: usize = 6;
const LINKED: u8 = 90;

/// A heading of the page: where it stands, and how much of it is linked.
pub type Heading = (Span, u8);

/// Whether no blanks stand between words in the script of `letter`: Chinese, Japanese.
pub fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// How many words stand in `text`; where none are set apart, two letters pass for one.
pub fn length(text: &str) -> usize {
    let unspaced = text.chars().filter(|letter| is_unspaced(*letter)).count();
    let spaced = text.split_whitespace().filter(|word| !word.contains(is_unspaced)).count();
    spaced + unspaced.div_ceil(2)
}

/// The titles of the page's window.
pub(crate) fn windows(markup: &Markup) -> impl Iterator<Item = Span> {
    let titles = markup.stated.iter().filter(|stated| stated.field == Field::Title);
    titles.filter(|stated| stated.origin == Origin::TitleTag).map(|stated| stated.span)
}

/// Letters and digits of `name`, small.
pub(crate) fn solid(name: &str) -> String {
    name.small().chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Names that are the site's: what its head calls it, and its host.
pub fn sites(text: &str, markup: &Markup) -> Vec<String> {
    let mut sites = Vec::new();
    for stated in &markup.stated {
        let value = stated.span.of(text);
        match stated.field {
            Field::Outlet => sites.push(solid(value)),
            Field::Address => {
                let host = value.split("://").nth(1).unwrap_or("").split(['/', ':', '?']).next().unwrap_or("");
                let host = host.strip_prefix("www.").unwrap_or(host);
                sites.push(solid(host));
                sites.extend(host.rsplit('.').nth(1).map(solid));
                sites.extend(host.rsplit('.').nth(2).map(solid));
            }
            _ => {}
        }
    }
    sites.retain(|site| site.len() > 2);
    sites
}

/// What the page's own title has at an end and the notice of rights has too: "Harbour Post - Local News", and below "© 2008
/// Harbour Post. All rights reserved."
pub fn of_owners(text: &str, markup: &Markup, lines: &[(Evidence<'_>, MarkedLine)]) -> Vec<String> {
    let notices = lines.iter().filter(|(line, _)| line.kind == Some(Kind::Copyright));
    let notices: Vec<String> = notices.map(|(line, _)| solid(line.span.of(text))).collect();
    let mut names = Vec::new();
    for window in windows(markup) {
        let value = window.of(text);
        let ends = site_marks(value).into_iter().flat_map(|(from, to)| [value.get(..from), value.get(to..)]);
        let ends = ends.flatten().map(solid).filter(|name| name.len() >= LONG_NAME);
        names.extend(ends.filter(|name| notices.iter().any(|notice| notice.contains(name.as_str()))));
    }
    names
}

/// What the window's title says before or behind words that are, all of them, a heading of the page too: the site's name.
/// "The Harbour Post | Ferry returns after nine years", above "Ferry returns after nine years". A short heading counts
/// where it opens the window's title, as most systems have it: "Ferry returns - The Harbour Post".
pub fn beside_headings(text: &str, markup: &Markup, headings: &[Heading]) -> Vec<String> {
    let known = sites(text, markup);
    let said: Vec<String> = headings.iter().map(|(span, _)| solid(span.of(text))).collect();
    let is_heading = |words: &str| said.contains(&solid(words));
    // The site's name at the top leads to its first page.
    let first = headings.first().filter(|(_, linked)| *linked >= LINKED).map(|(span, _)| solid(span.of(text)));
    let mut names = Vec::new();
    for window in windows(markup) {
        let value = window.of(text);
        for (from, to) in site_marks(value) {
            let (before, behind) = (value.get(..from).unwrap_or(""), value.get(to..).unwrap_or(""));
            for (kept, dropped, opens) in [(before, behind, true), (behind, before, false)] {
                // A blog's page has both as headings.
                let blog = first.as_ref().is_some_and(|first| solid(dropped).starts_with(first.as_str()));
                let long = length(kept) >= 3 && (length(kept) > length(dropped) || blog);
                let short = opens && length(dropped) <= NAME && !known.contains(&solid(kept));
                let fits =
                    is_heading(kept) && solid(kept).len() > 2 && (long || short) && (!is_heading(dropped) || blog);
                names.extend(fits.then(|| solid(dropped)));
            }
        }
    }
    names
}

/// Parts of the window's title that stand by themselves, as a link, above the first heading: the site's name, by its logo.
pub fn of_logos(
    text: &str,
    markup: &Markup,
    lines: &[(Evidence<'_>, MarkedLine)],
    headings: &[Heading],
) -> Vec<String> {
    let first = headings.first().map_or(u32::MAX, |(span, _)| span.start);
    let above = lines.iter().filter(|(line, marked)| line.span.start < first && marked.linked >= LINKED);
    let logos: Vec<String> =
        above.filter(|(line, _)| length(line.text) <= NAME).map(|(line, _)| solid(line.text)).collect();
    let mut names = Vec::new();
    for window in windows(markup) {
        let value = window.of(text);
        let ends = site_marks(value).into_iter().flat_map(|(from, to)| [value.get(..from), value.get(to..)]);
        let ends = ends.flatten().map(solid).filter(|name| name.len() >= LONG_NAME && logos.contains(name));
        // The last step of the way to the page is its title.
        let is_title = |name: &String| headings.iter().any(|(span, _)| solid(span.of(text)) == *name);
        names.extend(ends.filter(|name| !is_title(name)));
    }
    names
}

/// Where marks stand that part a title from a site's name.
pub fn site_marks(value: &str) -> Vec<(usize, usize)> {
    const MARKS: &[&str] = &[
        " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " ― ", " : ", " / ", " › ", " > ", "| ", ": ",
        " ▷ ", " ➤ ", " < ", " ~ ",
    ];
    let mut found: Vec<(usize, usize)> = Vec::new();
    for mark in MARKS {
        found.extend(value.match_indices(mark).map(|(at, _)| (at, at + mark.len())));
    }
    // Where words are not set apart, marks are not either: "町議会が可決｜港日報", "提案获通过_港口网".
    if value.contains(is_unspaced) {
        for mark in ["｜", "|", "_", "＿", "-", "－", "―"] {
            found.extend(value.match_indices(mark).map(|(at, _)| (at, at + mark.len())));
        }
    }
    found.order();
    found.dedup_by(|later, before| later.0 < before.1);
    found
}
