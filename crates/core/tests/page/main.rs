//! Story and junk on pages made of Wikinews articles and twenty templates of furniture.

mod cases;
mod templates;
mod wikinews;

use dateline_core::article::Segment;
use dateline_core::read::read;
use dateline_core::rule::Kind;
use dateline_core::source::Source;
use std::fmt::Write as _;
use templates::{TEMPLATES, Template};
use wikinews::Story;

/// A page: its lines, and which of them are the story's.
struct Page {
    lines: Vec<(String, bool)>,
    blank: bool,
}

impl Page {
    fn text(&self) -> String {
        let end = if self.blank { "\n\n" } else { "\n" };
        self.lines.iter().fold(String::new(), |mut text, (line, _)| {
            let _ = write!(text, "{line}{end}");
            text
        })
    }
}

/// The story in the furniture of `template`, with the headlines of `others` as teasers.
fn page(story: &[String], title: &str, template: &Template, others: &[&str]) -> Page {
    let mut teasers = others.iter().cycle();
    let mut lines = Vec::new();
    let mut junk = |lines: &mut Vec<(String, bool)>, line: &str| {
        let line = if line.contains("{other}") {
            line.replace("{other}", teasers.next().unwrap_or(&""))
        } else {
            line.to_owned()
        };
        let own = line.contains("{title}");
        lines.push((line.replace("{title}", title), own));
    };
    for line in template.above {
        junk(&mut lines, line);
    }
    lines.push((template.headline.replace("{title}", title), true));
    for line in template.below {
        junk(&mut lines, line);
    }
    let step = story.len() / (template.inside.len() + 1);
    let mut blocks = template.inside.iter();
    for (index, paragraph) in story.iter().enumerate() {
        if index > 0 && step > 0 && index % step == 0 {
            for line in blocks.next().copied().unwrap_or_default() {
                junk(&mut lines, line);
            }
        }
        lines.push((paragraph.clone(), true));
    }
    for line in template.after {
        junk(&mut lines, line);
    }
    Page { lines, blank: template.blank }
}

/// Whether a segment is read as the story's: it feeds the facets, or it repeats the title.
fn is_story(segment: &Segment) -> bool {
    segment.feeds || segment.kind == Kind::Headline
}

/// Counts of one comparison.
#[derive(Default)]
struct Counts {
    right: usize,
    extra: usize,
    missed: usize,
    headlines: usize,
    pages: usize,
    errors: String,
}

impl Counts {
    fn f1(&self) -> f64 {
        let twice = 2 * self.right;
        #[allow(clippy::cast_precision_loss, reason = "counts of lines are small")]
        let (twice, all) = (twice as f64, (twice + self.extra + self.missed) as f64);
        twice / all
    }

    /// Reads `page` and compares line by line.
    fn add(&mut self, page: &Page, title: &str, name: &str) {
        let text = page.text();
        let source = Source { id: name.to_owned(), raw: text.into_bytes(), ..Source::default() };
        let article = read(&source, &[]);
        self.pages += 1;
        let headline = article.headline.as_ref().map(|headline| headline.value.clone());
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        if headline.as_deref() == Some(&plain(title)) {
            self.headlines += 1;
        } else {
            let _ = writeln!(self.errors, "{name}: headline {headline:?}, not {title:?}");
        }
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
                    kinds.push((segment.kind, is_story(segment)));
                }
            }
            match (kinds.iter().any(|(_, own)| *own), *own) {
                (true, true) => self.right += 1,
                (false, false) => {}
                (true, false) => {
                    self.extra += 1;
                    let _ = writeln!(self.errors, "{name}: taken for story: {kinds:?} {line}");
                }
                (false, true) => {
                    self.missed += 1;
                    let _ = writeln!(self.errors, "{name}: lost: {kinds:?} {line}");
                }
            }
        }
    }
}

/// Articles whose every line is of the story: a date line first, no galleries, no legends.
fn usable(stories: &[Story]) -> Vec<(&str, Vec<String>)> {
    stories
        .iter()
        .filter_map(|story| {
            let lines: Vec<String> =
                story.lines.iter().filter(|line| line.split_whitespace().count() > 6).cloned().collect();
            let plain = lines.len() >= 3
                && !lines.iter().any(|line| line.starts_with("((") || line.contains("Image:") || line.contains('█'));
            plain.then_some((story.title.as_str(), lines))
        })
        .collect()
}

#[test]
fn stories_are_found_among_the_furniture_of_twenty_templates() {
    let Some(stories) = wikinews::stories() else {
        println!("skipped: ../shared/data/wikinews is absent");
        return;
    };
    assert_eq!(TEMPLATES.len(), 20);
    let stories = usable(&stories);
    let titles: Vec<&str> = stories.iter().map(|(title, _)| *title).collect();
    let mut counts = Counts::default();
    for (index, (title, lines)) in stories.iter().enumerate() {
        let Some(template) = TEMPLATES.get(index % TEMPLATES.len()) else { continue };
        let others: Vec<&str> =
            (1..7).filter_map(|step| titles.get((index + step * 17) % titles.len()).copied()).collect();
        counts.add(&page(lines, title, template, &others), title, template.name);
    }
    println!(
        "{} pages: story lines F1 {:.3} ({} right, {} extra, {} lost), headlines right {}",
        counts.pages,
        counts.f1(),
        counts.right,
        counts.extra,
        counts.missed,
        counts.headlines
    );
    println!("{}", counts.errors);
    assert!(counts.f1() >= 0.97, "story lines F1 {:.3}\n{}", counts.f1(), counts.errors);
    assert!(counts.headlines * 100 >= counts.pages * 97, "headlines\n{}", counts.errors);
}
