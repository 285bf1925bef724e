//! Which line is the article's title.

use super::evidence::{Evidence, Grade};
use super::fit::{Vocabulary, content};
use super::fragment::is_item;
use super::phrases::Opens;
use super::shape::End;
use super::written::Written;
use crate::line::byline;
use crate::line::press;
use dateline_model::rule::Kind;
use dateline_text::language::Language;

/// The index of the title among `lines`, which come before the story's first paragraph.
#[must_use]
pub fn choose(lines: &[Evidence<'_>], story: &Vocabulary, language: Option<&Language>) -> Option<usize> {
    let mut best: Option<(usize, i32)> = None;
    let mut rank = 0;
    let mut opened = Opens::Nothing;
    for (index, line) in lines.iter().enumerate() {
        if line.kind.is_some() || line.weak.is_some() {
            opened = line.opens;
        }
        // "Border town gets its first post": shaped like a paper's name, and too long for one.
        let named = line.weak == Some(Kind::Publisher) && line.shape.words >= 4 && press::outlet(line.text).is_none();
        let title = line.is_title() || is_title_case(line);
        if line.kind.is_some() || (line.weak.is_some() && !named) || !title || is_item(line.text) {
            continue;
        }
        let mut score = score(line, rank, lines, story) - if named { 25 } else { 0 };
        // "THE VALLEY MONITOR | The river, closely read": neither side is the story's.
        let beside = split_site(line.text).and_then(|(title, _)| line.text.get(title.0..title.1));
        if beside.is_some_and(|title| press::is_outlet(title) && story.fit(&content(title, language)).shared == 0) {
            score -= 60;
        }
        // Who wrote it, and when, stands below the title.
        let after = lines.get(index + 1..).unwrap_or(&[]).iter().take(3);
        if after.filter_map(|line| line.kind.or(line.weak)).any(|kind| matches!(kind, Kind::Byline | Kind::Timestamp)) {
            score += 3;
        }
        // Below "Latest news" or its like stand other stories' titles.
        if matches!(opened, Opens::Links | Opens::Teasers) {
            score -= 25;
        }
        rank += 1;
        if score > 0 && best.is_none_or(|(_, most)| score > most) {
            best = Some((index, score));
        }
    }
    let title = best.map(|(index, _)| first_of_decks(lines, index));
    title.or_else(|| plain(lines, story)).or_else(|| tagged(lines, story))
}

/// The first of the lines that stand in one block with the title at `index`: what follows it there are its decks.
fn first_of_decks(lines: &[Evidence<'_>], index: usize) -> usize {
    let titles = |at: usize| {
        let line = lines.get(at)?;
        let title = line.kind.is_none() && line.weak.is_none() && line.is_title() && !is_item(line.text);
        (title && (4..=20).contains(&line.shape.words)).then_some(line)
    };
    let joined = |at: usize| {
        let (one, next) = (titles(at)?, titles(at + 1)?);
        (one.span.end + 1 >= next.span.start).then_some(at)
    };
    let mut first = index;
    while let Some(before) = first.checked_sub(1).and_then(joined) {
        first = before;
    }
    // A menu has more lines than a title has decks.
    if index - first <= 2 { first } else { index }
}

/// A title that its tag makes look like something else: "WATCH | Ferry runs aground", "Ferry runs aground (Reuters)". It is
/// the first line that is no furniture, and a byline or a day follows at once.
fn tagged(lines: &[Evidence<'_>], story: &Vocabulary) -> Option<usize> {
    let known = |line: &Evidence<'_>| line.kind.or(line.weak);
    let head = |line: &Evidence<'_>| matches!(known(line), Some(Kind::Byline | Kind::Timestamp));
    let index = lines.iter().position(|line| !matches!(known(line), Some(Kind::Publisher | Kind::SectionLabel)))?;
    let (line, next) = (lines.get(index)?, lines.get(index + 1)?);
    let fits = (4..=20).contains(&line.shape.words) && matches!(line.shape.end, End::Open | End::Call);
    let furniture = |kind| matches!(kind, Kind::Byline | Kind::Timestamp | Kind::DatelineOnly | Kind::Copyright);
    let looks = known(line).is_some_and(|kind| !furniture(kind));
    let told = line.shape.words > 5 || story.fit(&line.content).shared > 0;
    (fits && looks && told && head(next)).then_some(index)
}

/// Whether the line is sentences in title case: "The Town Has a Dam. The Valley Has None."
fn is_title_case(line: &Evidence<'_>) -> bool {
    let shape = &line.shape;
    let sentences = shape.end == End::Stop && shape.stops_inside > 0;
    sentences && (5..=20).contains(&shape.words) && shape.is_title_case()
}

/// The title of a page that has nothing better: its first line that is no known thing, where what stands between it and
/// the story is a byline, a place or a day, or where it is a sentence in the clipped words of headlines ("Chile raises
/// rates again.").
fn plain(lines: &[Evidence<'_>], story: &Vocabulary) -> Option<usize> {
    let index = lines.iter().position(|line| line.kind.is_none() && line.weak.is_none())?;
    let (line, rest) = (lines.get(index)?, lines.get(index + 1..)?);
    let shape = &line.shape;
    let furniture = |line: &Evidence<'_>| {
        matches!(line.kind.or(line.weak), Some(Kind::Byline | Kind::DatelineOnly | Kind::Timestamp | Kind::Publisher))
    };
    let headed = rest.first().is_some_and(|next| furniture(next) || byline::bare(next.text).is_some())
        && rest.iter().any(furniture);
    let clipped = shape.end == End::Stop
        && (3..=16).contains(&shape.words)
        && shape.stops <= 1
        && story.fit(&line.content).shared > 0;
    let long = (2..=16).contains(&shape.words) || shape.words == 1 && headed;
    let fits = long && shape.letters >= 4 && shape.end != End::Colon;
    let item = is_item(line.text);
    (fits && (headed || clipped && !item)).then_some(index)
}

/// How well `line` would do as a title; nothing to fear above zero.
fn score(line: &Evidence<'_>, rank: usize, lines: &[Evidence<'_>], story: &Vocabulary) -> i32 {
    let shape = &line.shape;
    let fit = story.fit(&line.content);
    let mut score = match shape.words {
        0..=2 => -30,
        3 => 5,
        4..=20 => 40,
        21..=28 => 25,
        _ => 5,
    };
    // A third of its words is as much as a title need share; a summary below it may share more.
    let shared = (120 * fit.shared).checked_div(fit.words).unwrap_or(0).min(40);
    score += i32::try_from(shared).unwrap_or(0);
    if shape.end == End::Ellipsis {
        score -= 25;
    }
    if line.grade == Grade::Good {
        score -= 15;
    }
    if shape.opens_lower {
        score -= 15;
    }
    // Repeated in the head: the page's title and the article's.
    let repeats = lines.iter().take(60).filter(|other| other.text.eq_ignore_ascii_case(line.text)).count();
    if repeats > 1 {
        score += 10;
    }
    // The first wins where little else tells.
    score - 4 * i32::try_from(rank.min(5)).unwrap_or(5)
}

/// Lines after the way to a page within which its title stands.
const NEAR: usize = 12;

/// Marks the lines that say the way to the page: they end with the title, which stands again soon after, alone: "Town
/// » Bridge closed".
pub fn mark_paths(lines: &mut [Evidence<'_>]) {
    for index in 0..lines.len().min(40) {
        let Some(line) = lines.get(index) else { return };
        let may = line.shape.written.has(const { Written::of("»›>/→") });
        if line.kind.is_some() || !may || !line.text.contains(['»', '›', '>', '/', '→']) {
            continue;
        }
        let title = [" » ", " › ", " > ", " / ", " → ", " >> "]
            .iter()
            .filter_map(|mark| line.text.rsplit_once(mark).map(|(_, title)| title.trim()))
            .min_by_key(|title| title.len());
        let Some(title) = title.filter(|title| title.contains(' ')) else { continue };
        let mut after = lines.iter().skip(index + 1).take(NEAR);
        if after.any(|other| other.text.eq_ignore_ascii_case(title))
            && let Some(line) = lines.get_mut(index)
        {
            line.kind = Some(Kind::PageChrome);
        }
    }
}

/// Length of the label that a header of mail or of an archive puts before the title, its blanks included: "Subject: ".
#[must_use]
pub fn label_length(line: &str) -> Option<usize> {
    const LABELS: &[&str] =
        &["Subject:", "SUBJECT:", "Headline:", "HEADLINE:", "HEADLINE=", "Title:", "TITLE:", "TITLE="];
    // "# Title" of Markdown, "• Title" of a list that lost its page.
    let mark =
        ["# ", "## ", "### ", "**", "• ", "· ", "* ", "+ ", "- ", "> ", "► ", "→ ", "▶ ", "▪ ", ">> ", "» ", "— "];
    // "Home > Arts > Bridge closed for works", where the title stands nowhere else.
    let path = [" > ", " » ", " › ", " / "].iter().filter(|_| line.starts_with("Home "));
    if let Some((way, mark)) = path.filter_map(|mark| line.rfind(mark).map(|at| (at, mark))).max()
        && line.get(way + mark.len()..).is_some_and(|title| title.split_whitespace().count() >= 4)
    {
        return Some(way + mark.len());
    }
    let label = LABELS.iter().chain(&mark).find(|label| line.starts_with(**label))?;
    let rest = line.get(label.len()..)?;
    let skip = label.len() + rest.len() - rest.trim_start().len();
    (skip < line.len()).then_some(skip)
}

/// Parts a headline from the site's name beside it: their byte ranges in `line`.
#[must_use]
pub fn split_site(line: &str) -> Option<((usize, usize), (usize, usize))> {
    const MARKS: &[&str] = &["｜", " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " ― ", " : "];
    if !line.contains(['|', '-', '–', '—', ':', '»', '«', '•', '·', '―']) {
        return None;
    }
    // To ask whether a mark is there takes less than to begin a search for its place.
    let marks = || MARKS.iter().filter(|mark| line.contains(**mark));
    let last = marks().filter_map(|mark| line.rfind(mark).map(|at| (at, *mark))).max_by_key(|found| found.0);
    if let Some((at, mark)) = last {
        let from = at + mark.len();
        let site = line.get(from..)?.trim();
        let title = line.get(..at)?.trim_end();
        // "Headline - Site - Business"
        if site.split(' ').all(press::is_section_word)
            && let Some((title, inner)) = split_site(title).filter(|(title, _)| title.0 == 0)
        {
            return Some((title, (inner.0, from + site.len())));
        }
        if title.split_whitespace().count() >= 3 && is_site(site, mark) {
            // Further parts of the page's title go with the site: "Headline | World | Site".
            let title_end = title.rfind(" | ").filter(|cut| {
                title.get(..*cut).is_some_and(|rest| rest.split_whitespace().count() >= 3)
                    && title.get(*cut + 3..).is_some_and(|rest| rest.split_whitespace().count() <= 3)
            });
            // "Headline - Arts - Site"
            let section = || {
                let cut = title.rfind(mark)?;
                let (rest, section) = (title.get(..cut)?, title.get(cut + mark.len()..)?);
                // "Headline - Site - Publishing house"
                let named = section.split(' ').all(press::is_section_word) || press::is_outlet(section);
                (named && rest.split_whitespace().count() >= 3).then_some(cut)
            };
            let title_end = title_end.or_else(section).unwrap_or(title.len());
            return Some(((0, title_end), (from, from + site.len())));
        }
    }
    let first = marks().filter_map(|mark| line.find(mark).map(|at| (at, *mark))).min_by_key(|found| found.0);
    let (at, mark) = first?;
    let site = line.get(..at)?.trim_end();
    let from = at + mark.len();
    let title = line.get(from..)?.trim_end();
    // "Opinion | Who pays for the lock"
    let section = mark == " | " && press::is_section_word(site);
    let known = section
        || press::outlet(site).is_some()
        || press::is_host(site)
        || (mark != " : " && press::is_outlet_shape(site));
    // "Lantern Post » News » Ferry runs aground"
    let section = title.find(mark).filter(|at| {
        title
            .get(..*at)
            .is_some_and(|word| *at > 0 && word.split(' ').all(|word| word == "News" || press::is_section_word(word)))
    });
    let from = section.map_or(from, |at| from + at + mark.len());
    let title = line.get(from..)?.trim_end();
    (known && title.split_whitespace().count() >= 3).then_some(((from, from + title.len()), (0, site.len())))
}

/// The same for a line of which a part is a line of the page too: of two such parts the one whose line stands further down,
/// above the story, as the site's name stands at the top.
#[must_use]
pub fn split_said(line: &str, above: &[&str]) -> Option<((usize, usize), (usize, usize))> {
    const MARKS: &[&str] = &["｜", " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", ": "];
    let marks = MARKS.iter().flat_map(|mark| line.match_indices(mark).map(|(at, mark)| (at, at + mark.len())));
    let found = marks.flat_map(|(from, to)| {
        let (before, behind) = (line.get(..from).unwrap_or("").trim_end(), line.get(to..).unwrap_or("").trim_end());
        [((0, before.len()), (to, to + behind.len())), ((to, to + behind.len()), (0, before.len()))]
    });
    let told = found.filter_map(|(title, site)| {
        let words = line.get(title.0..title.1)?;
        let own = words.chars().count() > 3 && !words.split(' ').all(press::is_section_word);
        // "The Lantern" of "Ferry returns after years - The Lantern", where the title itself is no line.
        let both =
            || line.get(site.0..site.1).is_some_and(|site| above.iter().any(|other| other.eq_ignore_ascii_case(site)));
        let own = own && (words.len() >= site.1 - site.0 || both());
        let at = above.iter().rposition(|other| other.eq_ignore_ascii_case(words))?;
        own.then_some((at, title.1 - title.0, title, site))
    });
    told.max_by_key(|(at, length, ..)| (*at, *length)).map(|(.., title, site)| (title, site))
}

/// Whether `name`, behind `mark`, is a site's name: after a bar almost anything short is.
fn is_site(name: &str, mark: &str) -> bool {
    let words = name.split_whitespace().count();
    if words == 0 || words > 6 {
        return false;
    }
    let titled = name.starts_with(|letter: char| !letter.is_lowercase());
    press::is_outlet(name)
        || press::is_host(name)
        || press::agency(name).is_some()
        || (matches!(mark, " | " | " :: " | " » " | " • " | " · ")
            && words <= 4
            && titled
            && !name.ends_with(['?', '!', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expect: Option<(&str, &str)>) {
        let found = split_site(line);
        let shown = found
            .map(|(title, site)| (line.get(title.0..title.1).unwrap_or("?"), line.get(site.0..site.1).unwrap_or("?")));
        assert_eq!(shown, expect, "{line:?}");
    }

    #[test]
    fn sites_beside_headlines() {
        check(
            "Talks on the river resume | The Springfield Herald",
            Some(("Talks on the river resume", "The Springfield Herald")),
        );
        check("Talks on the river resume - BBC News", Some(("Talks on the river resume", "BBC News")));
        check("Talks on the river resume | World | Example", Some(("Talks on the river resume", "Example")));
        check("reuters.com | Talks on the river resume", Some(("Talks on the river resume", "reuters.com")));
        check(
            "Talks on the river resume - The Lantern Post - World",
            Some(("Talks on the river resume", "The Lantern Post - World")),
        );
        check(
            "Talks on the river resume - World - The Lantern Post",
            Some(("Talks on the river resume", "The Lantern Post")),
        );
        check("Lantern Post - Talks on the river resume", Some(("Talks on the river resume", "Lantern Post")));
        check("Talks resume - and then stop again", None);
        check("Talks on the river - Peru and Chile agree", None);
        check(
            "Talks on the river resume - The Daily Lantern",
            Some(("Talks on the river resume", "The Daily Lantern")),
        );
        check("Lantern Post » News » Talks on the river resume", Some(("Talks on the river resume", "Lantern Post")));
        check("Local | Talks on the river resume", Some(("Talks on the river resume", "Local")));
        check(
            "Talks on the river resume - The Valley Post - Valley News",
            Some(("Talks on the river resume", "Valley News")),
        );
        check("Talks resume on the river | Lantern | lantern.com", Some(("Talks resume on the river", "lantern.com")));
        check("Talks resume", None);
    }

    #[test]
    fn parts_that_are_lines_of_the_page() {
        let part = |line: &'static str, above: &[&str]| {
            split_said(line, above).and_then(|(title, _)| line.get(title.0..title.1))
        };
        let above = ["The Lantern", "Home", "Lock shut", "By Ida Holm"];
        assert_eq!(part("Lock shut - The Lantern", &above), Some("Lock shut"));
        assert_eq!(part("The Lantern: Lock shut", &above), Some("Lock shut"));
        assert_eq!(part("Lock open - The Courier", &above), None);
    }
}
