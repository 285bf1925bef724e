//! A story that a page states to machines (`articleBody`) and shows to nobody whose browser runs no scripts: its paragraphs
//! are put below the title.

use super::repeated::Repeated;
use super::walk::Page;
use dateline_model::markup::{Block, Element, MarkedLine, Words};

/// A story is at least so long, in bytes; what is shorter is a teaser.
const LEAST: usize = 600;

/// A page that shows so much of the story shows the story: what is not found there is written otherwise.
const SHOWN: f64 = 0.25;

/// So many lines below the title its writers and its day may stand.
const BELOW: usize = 12;

/// Puts the longest of `stories` into the page, where little of it is among what the page shows.
pub fn show(page: &mut Page, stories: &[String]) {
    let Some(story) = stories.iter().max_by_key(|story| story.len()).filter(|story| story.len() >= LEAST) else {
        return;
    };
    // Most pages show what they repeat.
    let starts = page.lines.iter().map(|line| line.start as usize);
    let ends = starts.clone().skip(1).chain([page.text.len()]);
    let told = starts.zip(ends).zip(&page.lines).filter(|(_, line)| line.says.any(Words::STORY_TEXT));
    if told.map(|((start, end), _)| end - start).sum::<usize>() * 2 > story.len() {
        return;
    }
    // Mark-up within the text, as it is or as references to characters.
    let story = if story.contains(['<', '&']) { super::words(story) } else { story.clone() };
    let shown = Repeated::new(std::slice::from_ref(&page.text));
    if story.len() < LEAST || shown.share(&story).is_none_or(|share| share >= SHOWN) {
        return;
    }
    let paragraphs: Vec<&str> = story.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let at = place(page);
    insert(page, at, &paragraphs);
}

/// The number of the line before which the story stands: behind the title, and behind what is marked as the writer or the
/// day below it; at the end where no line is a title.
fn place(page: &Page) -> usize {
    let is_title = |line: &MarkedLine| {
        let block = page.blocks.get(line.block as usize);
        block.is_some_and(|block| matches!(block.element, Element::Heading(1)))
    };
    let Some(title) = page.lines.iter().position(is_title) else { return page.lines.len() };
    let marked = page.marks.iter().map(|mark| mark.4).chain(page.statements.iter().filter_map(|one| one.line));
    let last = marked.filter(|line| (title..=title + BELOW).contains(line)).max().unwrap_or(title);
    (last + 1).min(page.lines.len())
}

/// Puts `paragraphs` before the line number `at`, each a block of its own.
fn insert(page: &mut Page, at: usize, paragraphs: &[&str]) {
    let start = page.lines.get(at).map_or(page.text.len(), |line| line.start as usize);
    // Without a line behind it, the last one may lack its end.
    let mut words = if start == page.text.len() { "\n\n".to_owned() } else { String::new() };
    let parent = u32::try_from(page.blocks.len()).unwrap_or(0);
    page.blocks.push(Block { parent: 0, element: Element::Article, says: Words::STORY_TEXT });
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        let block = u32::try_from(page.blocks.len()).unwrap_or(0);
        page.blocks.push(Block { parent, element: Element::Paragraph, says: Words::default() });
        let start = u32::try_from(start + words.len()).unwrap_or(u32::MAX);
        lines.push(MarkedLine { start, block, linked: 0, says: Words::STORY_TEXT });
        words.push_str(paragraph);
        words.push_str("\n\n");
    }
    let Some(count) = page.text.get(start..).map(|_| lines.len()) else { return };
    page.text.insert_str(start, &words);
    let further = u32::try_from(words.len()).unwrap_or(0);
    for line in page.lines.iter_mut().skip(at) {
        line.start = line.start.saturating_add(further);
    }
    for (.., from, to, line) in &mut page.marks {
        if *line >= at {
            (*from, *to, *line) = (*from + words.len(), *to + words.len(), *line + count);
        }
    }
    for line in page.statements.iter_mut().filter_map(|one| one.line.as_mut()).filter(|line| **line >= at) {
        *line += count;
    }
    page.lines.splice(at..at, lines);
}
