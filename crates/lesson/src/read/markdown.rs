//! Markdown as blocks: what a lesson can hold, and nothing else. HTML is no part of that: it stays words.

use super::{File, Problems, line, target};
use crate::{Block, Inline, plain_line};
use dateline_model::query::Language;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag};
use std::ops::Range;

/// Lists, cards and stresses within each other, at most; what lies deeper stands at that depth.
const DEEPEST: usize = 6;

/// A piece of a lesson.
pub enum Piece {
    Heading(Heading),
    Block(Block),
}

/// A heading.
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its words.
    pub words: String,
    /// What stands behind it in braces, as `{.hidden}`.
    pub classes: Vec<String>,
    /// The line it stands in.
    pub line: usize,
}

/// The pieces of a lesson whose text begins at byte `from` of its file.
pub fn read(file: &File<'_>, from: usize, problems: &mut Problems<'_>) -> Vec<Piece> {
    let body = file.text.get(from..).unwrap_or_default();
    let events = Parser::new_ext(body, Options::ENABLE_HEADING_ATTRIBUTES).into_offset_iter();
    let mut reader = Reader { file, from, problems, events };
    let mut pieces = Vec::new();
    while let Some((event, place)) = reader.events.next() {
        match event {
            Event::Start(Tag::Heading { level, classes, .. }) => {
                let classes = classes.iter().map(ToString::to_string).collect();
                let words = plain_line(&reader.inlines(0)).trim().to_owned();
                let line = reader.line(&place);
                pieces.push(Piece::Heading(Heading { level: number(level), words, classes, line }));
            }
            event => {
                let mut blocks = Vec::new();
                reader.block(&event, &place, 0, &mut blocks);
                pieces.extend(blocks.into_iter().map(Piece::Block));
            }
        }
    }
    pieces
}

fn number(level: HeadingLevel) -> u8 {
    level as u8
}

struct Reader<'a, 'b, 'c, I> {
    file: &'a File<'a>,
    from: usize,
    problems: &'b mut Problems<'c>,
    events: I,
}

impl<'e, I: Iterator<Item = (Event<'e>, Range<usize>)>> Reader<'_, '_, '_, I> {
    fn line(&self, place: &Range<usize>) -> usize {
        line::of(self.file.text, self.from + place.start)
    }

    fn tell(&mut self, place: &Range<usize>, message: impl Into<String>) {
        let line = self.line(place);
        self.problems.tell(line, message);
    }

    /// The blocks up to the end of what was begun.
    fn blocks(&mut self, depth: usize) -> Vec<Block> {
        let (mut blocks, mut open) = (Vec::new(), 0_usize);
        while let Some((event, place)) = self.events.next() {
            match event {
                Event::End(_) if open == 0 => break,
                Event::End(_) => open -= 1,
                Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::Item) if depth >= DEEPEST => open += 1,
                // Text of a short list stands in its entries without paragraphs.
                event if is_inline(&event) => {
                    if !matches!(blocks.last(), Some(Block::Paragraph(_))) {
                        blocks.push(Block::Paragraph(Vec::new()));
                    }
                    if let Some(Block::Paragraph(line)) = blocks.last_mut() {
                        self.inline(event, &place, depth, line);
                    }
                }
                event => self.block(&event, &place, depth, &mut blocks),
            }
        }
        blocks
    }

    /// The block that begins with `event`.
    fn block(&mut self, event: &Event<'_>, place: &Range<usize>, depth: usize, blocks: &mut Vec<Block>) {
        match event {
            Event::Start(Tag::Paragraph) => {
                let line = self.inlines(depth);
                if !plain_line(&line).trim().is_empty() {
                    blocks.push(Block::Paragraph(line));
                }
            }
            Event::Start(Tag::BlockQuote(_)) => blocks.push(Block::Card(self.blocks(depth + 1))),
            Event::Start(Tag::List(start)) => {
                let start = start.map(|start: u64| u32::try_from(start).unwrap_or(1));
                blocks.push(Block::List { start, entries: self.entries(depth + 1) });
            }
            Event::Start(Tag::HtmlBlock) => {
                self.tell(place, "HTML is no part of a lesson; it is shown as it stands.");
                let line = self.inlines(depth);
                blocks.push(Block::Paragraph(line));
            }
            Event::Start(Tag::CodeBlock(_)) => {
                self.tell(
                    place,
                    "A line that is set in by four blanks, or stands between ``` marks, is shown as plain words.",
                );
                let line = self.inlines(depth);
                blocks.push(Block::Paragraph(line));
            }
            Event::Start(Tag::Heading { .. }) => {
                self.tell(place, "A heading stands in no list and in no card; its words are.");
                let line = self.inlines(depth);
                blocks.push(Block::Paragraph(line));
            }
            Event::Start(_) => blocks.extend(self.blocks(depth)),
            _ => {}
        }
    }

    /// The entries of a list.
    fn entries(&mut self, depth: usize) -> Vec<Vec<Block>> {
        let mut entries = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(_) => entries.push(self.blocks(depth)),
                Event::End(_) => break,
                _ => {}
            }
        }
        entries
    }

    /// What stands in a line, up to the end of what was begun.
    fn inlines(&mut self, depth: usize) -> Vec<Inline> {
        let (mut line, mut open) = (Vec::new(), 0_usize);
        while let Some((event, place)) = self.events.next() {
            match event {
                Event::End(_) if open == 0 => break,
                Event::End(_) => open -= 1,
                Event::Start(_) if depth >= DEEPEST => open += 1,
                event => self.inline(event, &place, depth, &mut line),
            }
        }
        line
    }

    /// The piece of a line that begins with `event`.
    fn inline(&mut self, event: Event<'_>, place: &Range<usize>, depth: usize, line: &mut Vec<Inline>) {
        match event {
            Event::Text(text) | Event::Code(text) => say(line, &text),
            Event::Html(text) => say(line, text.trim_end()),
            Event::InlineHtml(text) => {
                self.tell(place, format!("{text}: HTML is no part of a lesson; it is shown as it stands."));
                say(line, &text);
            }
            // Japanese has no blank between words.
            Event::SoftBreak if self.file.language == Language::Japanese => {}
            Event::SoftBreak => say(line, " "),
            Event::HardBreak => line.push(Inline::Break),
            Event::Start(Tag::Strong) => line.push(Inline::Strong(self.inlines(depth + 1))),
            Event::Start(Tag::Emphasis) => line.push(Inline::Emphasis(self.inlines(depth + 1))),
            Event::Start(Tag::Link { dest_url, .. }) => {
                // Links stand in no link.
                let text = self.inlines(depth + 1);
                match target::of(self.file, &dest_url, &plain_line(&text)) {
                    Ok(to) => line.push(Inline::Link { to, text }),
                    Err(why) => {
                        self.tell(place, format!("{why} The words stay without a link."));
                        line.extend(text);
                    }
                }
            }
            Event::Start(Tag::Image { .. }) => {
                self.tell(place, "A lesson has no pictures; what stands for this one is shown as words.");
                line.extend(self.inlines(depth + 1));
            }
            Event::Start(_) => line.extend(self.inlines(depth + 1)),
            _ => {}
        }
    }
}

/// Whether it is a piece of a line.
fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) | Event::SoftBreak | Event::HardBreak => true,
        Event::Start(tag) => matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. }),
        _ => false,
    }
}

/// Adds words, to those before them where they follow such.
fn say(line: &mut Vec<Inline>, words: &str) {
    match line.last_mut() {
        Some(Inline::Text(before)) => before.push_str(words),
        _ => line.push(Inline::Text(words.to_owned())),
    }
}
