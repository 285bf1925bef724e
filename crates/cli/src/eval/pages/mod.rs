//! Wikinews articles within the furniture of twenty kinds of page: whether story and furniture are told apart, and
//! whether an article is found under the same countries, topics, people and day as without the furniture.

mod templates;

use super::Inputs;
use super::table::Table;
use super::wikinews::{Row, on_all_cores, rows};
use crate::folder;
use dateline_model::article::{Article, Segment};
use dateline_model::rule::Kind;
use dateline_model::source::Source;
use dateline_reading::read::read_with;
use dateline_reading::recognise::topics::TopicSet;
use jiff::civil::{Date, Weekday};
use std::collections::BTreeSet;
use templates::{TEMPLATES, Template};

/// Measures the set: each article on the page of one template, the templates taken in turn.
pub(super) fn measure(places: &Inputs) -> Result<Table, String> {
    let rows = rows(places)?;
    let topics = TopicSet::lenient(&folder::topics(&places.data.join("wikinews"), "", &mut Vec::new())).0;
    let pages: Vec<(&Row, &Template, Page)> = rows
        .iter()
        .zip(0..)
        .zip(TEMPLATES.iter().cycle())
        .map(|((row, at), template)| {
            let other = |step: usize| rows.get((at + step * 17) % rows.len()).map_or("", |row| row.title.as_str());
            let others: Vec<&str> = (1..7).map(other).collect();
            (row, template, Page::new(row, template, &others))
        })
        .collect();
    let read =
        |raw: String| read_with(&Source { id: "page".to_owned(), raw: raw.into_bytes(), ..Source::default() }, &topics);
    let articles =
        on_all_cores(&pages, |(row, _, page)| (read(format!("{}\n\n{}", row.title, row.text)), read(page.text())));
    let mut table = Table::new("pages");
    for ((row, template, page), (bare, furnished)) in pages.iter().zip(&articles) {
        let place = format!("{} ({})", row.title, template.name);
        if page.plain {
            lines(page, furnished, &place, &mut table);
        }
        let headline = furnished.headline.as_ref().map(|headline| headline.value.as_str());
        table.case("headline", headline == Some(&*spaced(&row.title)));
        table.case("some topic", !bare.topics.is_empty());
        facets(row, bare, furnished, &place, &mut table);
    }
    Ok(table)
}

/// A page: its lines, and which of them are the story's.
struct Page {
    lines: Vec<(String, bool)>,
    /// Whether lines are parted by blank ones.
    blank: bool,
    /// Whether all lines of the story are sentences: no gallery, no legend, no list.
    plain: bool,
}

impl Page {
    /// The story of `row` in the furniture of `template`, with the headlines of `others` as teasers.
    fn new(row: &Row, template: &Template, others: &[&str]) -> Self {
        let story: Vec<&str> = row.text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let mut teasers = others.iter().cycle();
        let mut lines = Vec::new();
        let mut furniture = |lines: &mut Vec<(String, bool)>, line: &str| {
            let line = if line.contains("{other}") {
                line.replace("{other}", teasers.next().unwrap_or(&""))
            } else {
                line.to_owned()
            };
            let own = line.contains("{title}");
            lines.push((dated(&line, row.date).replace("{title}", row.title.trim()), own));
        };
        for line in template.above {
            furniture(&mut lines, line);
        }
        furniture(&mut lines, template.headline);
        for line in template.below {
            furniture(&mut lines, line);
        }
        let step = story.len() / (template.inside.len() + 1);
        let mut blocks = template.inside.iter();
        for (index, paragraph) in story.iter().enumerate() {
            if index > 0 && step > 0 && index % step == 0 {
                for line in blocks.next().copied().unwrap_or_default() {
                    furniture(&mut lines, line);
                }
            }
            lines.push(((*paragraph).to_owned(), true));
        }
        for line in template.after {
            furniture(&mut lines, line);
        }
        let long = story.iter().filter(|line| line.split_whitespace().count() > 6).count();
        let listed = story.iter().any(|line| line.starts_with("((") || line.contains("Image:") || line.contains('█'));
        Self { lines, blank: template.blank, plain: long >= 3 && !listed }
    }

    fn text(&self) -> String {
        let end = if self.blank { "\n\n" } else { "\n" };
        self.lines.iter().flat_map(|(line, _)| [line.as_str(), end]).collect()
    }
}

/// `line` with the day of the story where the template leaves room for it.
fn dated(line: &str, day: Date) -> String {
    const MONTHS: [[&str; 4]; 12] = [
        ["January", "janvier", "Januar", "enero"],
        ["February", "février", "Februar", "febrero"],
        ["March", "mars", "März", "marzo"],
        ["April", "avril", "April", "abril"],
        ["May", "mai", "Mai", "mayo"],
        ["June", "juin", "Juni", "junio"],
        ["July", "juillet", "Juli", "julio"],
        ["August", "août", "August", "agosto"],
        ["September", "septembre", "September", "septiembre"],
        ["October", "octobre", "Oktober", "octubre"],
        ["November", "novembre", "November", "noviembre"],
        ["December", "décembre", "Dezember", "diciembre"],
    ];
    let month = usize::try_from(day.month()).ok().and_then(|month| MONTHS.get(month.checked_sub(1)?));
    let [month, mois, monat, mes] = month.copied().unwrap_or_default();
    let weekday = match day.weekday() {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    };
    let parts = [
        ("{d}", day.day().to_string()),
        ("{dd}", format!("{:02}", day.day())),
        ("{mm}", format!("{:02}", day.month())),
        ("{yyyy}", day.year().to_string()),
        ("{month}", month.to_owned()),
        ("{mon}", month.get(..3).unwrap_or("").to_owned()),
        ("{weekday}", weekday.to_owned()),
        ("{mois}", mois.to_owned()),
        ("{monat}", monat.to_owned()),
        ("{mes}", mes.to_owned()),
    ];
    parts.iter().fold(line.to_owned(), |line, (mark, words)| line.replace(mark, words))
}

/// Words with single blanks.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Compares line by line what is read as the story with what is the story. Lines of a few words, such as a date line,
/// are anybody's.
fn lines(page: &Page, article: &Article, place: &str, table: &mut Table) {
    let is_story = |segment: &Segment| segment.feeds || segment.kind == Kind::Headline;
    let mut at = 0;
    let mut segments = article.segments.iter().peekable();
    for (line, own) in &page.lines {
        let found = article.text.get(at..).and_then(|rest| rest.find(line.as_str())).unwrap_or(0);
        let (start, end) = (at + found, at + found + line.len());
        at = end;
        // A line in several parts is the story's if one of them is.
        let mut kinds = Vec::new();
        while let Some(segment) = segments.next_if(|segment| (segment.span.start as usize) < end) {
            if segment.span.end as usize > start {
                kinds.push((segment.kind.code(), is_story(segment)));
            }
        }
        if *own && line.split_whitespace().count() <= 6 {
            continue;
        }
        match (kinds.iter().any(|(_, own)| *own), *own) {
            (true, true) => table.add("story lines", 1, 0, 0),
            (false, false) => {}
            (true, false) => {
                table.add("story lines", 0, 1, 0);
                table.miss(format!("{place} taken for story: {kinds:?} {line}"));
            }
            (false, true) => {
                table.add("story lines", 0, 0, 1);
                table.miss(format!("{place} lost: {kinds:?} {line}"));
            }
        }
    }
}

/// Compares what the article is found under with and without the furniture.
fn facets(row: &Row, bare: &Article, furnished: &Article, place: &str, table: &mut Table) {
    let countries =
        |article: &Article| -> BTreeSet<String> { article.countries.iter().map(|it| it.iso.clone()).collect() };
    let topics = |article: &Article| -> BTreeSet<String> { article.topics.iter().map(|it| it.topic.clone()).collect() };
    let people = |article: &Article| -> BTreeSet<String> { article.people.iter().map(|it| it.name.clone()).collect() };
    let day = |article: &Article| article.published.when.as_ref().map(|when| when.edtf.clone());
    let mut all = true;
    for (field, before, after) in [
        ("countries", countries(bare), countries(furnished)),
        ("topics", topics(bare), topics(furnished)),
        ("people", people(bare), people(furnished)),
    ] {
        let same = before == after;
        table.case(&format!("{field} as without furniture"), same);
        if !same {
            let (new, lost) =
                (after.difference(&before).collect::<Vec<_>>(), before.difference(&after).collect::<Vec<_>>());
            table.miss(format!("{place} {field}: new {new:?} lost {lost:?}"));
        }
        all &= same;
    }
    // Most pages print the day, and then it is known even where the text alone does not tell it.
    let (before, after) = (day(bare), day(furnished));
    let same = before == after || after == Some(row.date.to_string());
    table.case("day as without furniture, or as printed", same);
    if !same {
        table.miss(format!("{place} day: {after:?}, without furniture {before:?}, was {}", row.date));
    }
    table.case("all four as without furniture", all && same);
}
