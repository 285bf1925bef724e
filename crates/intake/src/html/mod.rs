//! A saved page: what it says of itself to machines as lines of text, then the lines that a person sees, with what
//! the mark-up says of each.

mod by_words;
mod classes;
mod head;
mod json_ld;
mod line;
mod parse;
mod repeated;
mod script;
mod tree;
mod unshown;
mod walk;

use crate::statement::{self, Entry, Statement};
use dateline_model::article::Warning;
use dateline_model::markup::{Block, Markup, Stated, Words};
use dateline_model::span::Span;
use repeated::Repeated;
use walk::Page;

/// A page as text.
#[derive(Debug)]
pub struct Converted {
    /// The text.
    pub text: String,
    /// What is known of its lines.
    pub markup: Markup,
    /// What is odd about the page.
    pub warnings: Vec<Warning>,
}

/// Makes text of a page; `place` names it in warnings.
#[must_use]
pub fn convert(page: &str, place: &str) -> Converted {
    convert_below(&[], page, place)
}

/// The same, of what a record holds as HTML: what is known about the record stands before what the page says of itself.
#[must_use]
pub fn convert_below(entries: &[Entry], page: &str, place: &str) -> Converted {
    let (tree, too_deep) = parse::parse(page);
    let (head, stories) = head::statements(&tree);
    let mut page = walk::walk(&tree);
    mark_repeated(&mut page, &stories);
    unshown::show(&mut page, &stories);
    let mut warnings = Vec::new();
    let mut warn = |code: &str, message: &str| {
        warnings.push(Warning { code: code.to_owned(), place: place.to_owned(), message: message.to_owned() });
    };
    if too_deep {
        warn("nested", "Elements that are nested more than 512 deep are left out, but not the text in them.");
    }
    if page.lines.is_empty() {
        let message = "The page holds no text that a person could read without running its scripts. Save it from the \
                       browser, as it is shown there.";
        warn("no-text", message);
    }
    let (text, markup) = assemble(page, statement::head(entries, true), &head);
    Converted { text, markup, warnings }
}

/// What a person sees of mark-up within a mail or a table.
#[must_use]
pub fn words(fragment: &str) -> String {
    walk::walk(&parse::parse(fragment).0).text
}

/// Marks the lines that the head repeats as the story.
fn mark_repeated(page: &mut Page, stories: &[String]) {
    if stories.is_empty() {
        return;
    }
    let repeated = Repeated::new(stories);
    let ends = page.lines.iter().skip(1).map(|line| line.start as usize).chain([page.text.len()]);
    let ends: Vec<usize> = ends.collect();
    for (line, end) in page.lines.iter_mut().zip(ends) {
        if repeated.holds(page.text.get(line.start as usize..end).unwrap_or("")) {
            line.says = line.says.and(Words::STORY_TEXT);
        }
    }
}

/// Puts the text together: what a record states, then the page's own statements, one a line, then what a person sees.
fn assemble(page: Page, record: (String, Vec<Stated>), head: &[Statement]) -> (String, Markup) {
    let (mut text, recorded) = record;
    let mut stated: Vec<(Stated, Option<usize>)> = recorded.into_iter().map(|stated| (stated, None)).collect();
    for statement in head.iter().chain(&page.statements) {
        let Statement { field, origin, label, value, line } = statement;
        text.push_str(label);
        text.push_str(": ");
        let span = Span::new(text.len(), text.len() + value.len());
        text.push_str(value);
        text.push('\n');
        stated.push((Stated { field: *field, origin: *origin, span, at: 0 }, *line));
    }
    if !text.is_empty() {
        text.push('\n');
    }
    let shift = text.len();
    let head = u32::try_from(shift).unwrap_or(u32::MAX);
    let marks = page.marks.iter().map(|(field, origin, from, to, line)| {
        let span = Span::new(shift + from, shift + to);
        (Stated { field: *field, origin: *origin, span, at: 0 }, Some(*line))
    });
    stated.extend(marks);
    text.push_str(&page.text);
    text.push('\n');
    let (blocks, numbers) = used(&page);
    let mut lines = page.lines;
    for line in &mut lines {
        line.start = line.start.saturating_add(head);
        line.block = numbers.get(line.block as usize).copied().unwrap_or(0);
    }
    let stated = stated.into_iter().map(|(mut stated, number)| {
        let last = lines.last().map_or(0, |line| line.start);
        stated.at = number.map_or(0, |number| lines.get(number).map_or(last, |line| line.start));
        stated
    });
    let stated = stated.collect();
    (text, Markup { head, stated, blocks, lines })
}

/// The blocks that hold lines, and under which number each block of the page is among them.
fn used(page: &Page) -> (Vec<Block>, Vec<u32>) {
    let mut holds = vec![false; page.blocks.len()];
    for line in &page.lines {
        if let Some(own) = holds.get_mut(line.block as usize) {
            *own = true;
        }
    }
    // What lies in a block comes after it.
    for at in (0..page.blocks.len()).rev() {
        let parent = page.blocks.get(at).map_or(0, |block| block.parent as usize);
        if holds.get(at) == Some(&true)
            && let Some(outer) = holds.get_mut(parent)
        {
            *outer = true;
        }
    }
    let mut blocks = Vec::new();
    let mut numbers = Vec::with_capacity(holds.len());
    for (block, holds) in page.blocks.iter().zip(&holds) {
        numbers.push(u32::try_from(blocks.len()).unwrap_or(0));
        if *holds || blocks.is_empty() {
            let parent = numbers.get(block.parent as usize).copied().unwrap_or(0);
            blocks.push(Block { parent, ..*block });
        }
    }
    (blocks, numbers)
}
