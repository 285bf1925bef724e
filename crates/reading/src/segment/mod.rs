//! Story or junk: what each line of a scraped page is.
//!
//! Each line is first read for its own evidence ([`evidence`]): its shape, known phrases, marks,
//! credits. Then the page is walked from top to bottom ([`walk`]): head, story, tail. A line that
//! looks like a paragraph is junk only where something says so; a line that does not is placed by
//! its neighbours and by the words it shares with the story ([`fit`]).

#[macro_use]
pub mod clues;
pub mod evidence;
pub mod fit;
pub mod fragment;
pub mod headline;
pub mod marked;
pub mod marks;
pub mod mend;
pub mod persons;
pub mod phrases;
pub mod plain;
pub mod shape;
pub mod split;
pub mod times;
pub mod titled;
pub mod walk;
pub mod wrap;
pub mod written;

use dateline_model::article::Segment;
use dateline_model::order::Order as _;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::language::{Language, guess};
use dateline_text::{Heading, Line};
use evidence::{Evidence, Grade};
use shape::End;
use std::collections::BTreeSet;

/// The partition of the non-blank text.
#[must_use]
pub fn segment(text: &str, lines: &[Line], headings: &[Heading]) -> Vec<Segment> {
    let language = guess(text);
    let evidence = evidence(text, lines, headings, language);
    let page = walk::Page::new(text, &evidence, language);
    let mut kinds = plain::weighed(text, &evidence, &page, page.kinds());
    mend::ending(&evidence, &mut kinds);
    mend::asides(&evidence, &mut kinds);
    let mut segments = Vec::with_capacity(lines.len());
    let mut titled = false;
    let story = kinds.iter().position(|kind| *kind == Kind::Body).unwrap_or(0);
    let above: Vec<&str> = evidence.iter().take(story).skip(1).map(|line| line.text).collect();
    let mut captions = BTreeSet::new();
    for (line, kind) in evidence.iter().zip(kinds) {
        let feeds = match kind {
            Kind::Headline => !titled,
            Kind::Subheading | Kind::Body => true,
            // A picture that stands twice on the page, large and small, says its words once.
            Kind::Caption => page.is_of_story(line) && captions.insert(caption_words(line.text)),
            _ => false,
        };
        if kind == Kind::Headline {
            titled = true;
            // "Subject: Ferry freed": the label of the title is none of it.
            if let Some(skip) = headline::label_length(line.text) {
                let at = line.span.start as usize + skip;
                segments.push(Segment {
                    span: Span::new(line.span.start as usize, at),
                    kind: Kind::PageChrome,
                    feeds: false,
                });
                // "**Ferry freed**" of Markdown
                let end = line.span.end as usize - if line.text.ends_with("**") { 2 } else { 0 };
                segments.push(Segment { span: Span::new(at, end.max(at)), kind, feeds });
                if end < line.span.end as usize {
                    let span = Span::new(end.max(at), line.span.end as usize);
                    segments.push(Segment { span, kind: Kind::PageChrome, feeds: false });
                }
                continue;
            }
            let first = line.span.start == evidence.first().map_or(0, |line| line.span.start);
            let said = || headline::split_said(line.text, &above).filter(|_| first);
            if let Some((title, site)) = said().or_else(|| headline::split_site(line.text)) {
                let base = line.span.start as usize;
                let whole = line.text.len();
                // The site's part takes the mark between the two, so that nothing is left out.
                let before = line.text.get(..title.0).map_or(0, |site| site.trim_end().len());
                let after = title.1 + line.text.get(title.1..).map_or(0, |site| site.len() - site.trim_start().len());
                let (site_from, site_to) = if site.0 < title.0 { (0, before) } else { (after, whole) };
                let span = |from: usize, to: usize| Span::new(base + from, base + to);
                let mut parts = [
                    Segment { span: span(title.0, title.1), kind, feeds },
                    Segment { span: span(site_from, site_to), kind: Kind::Publisher, feeds: false },
                ];
                parts.order_by_key(|part| part.span.start);
                segments.extend(parts);
                continue;
            }
        }
        segments.push(Segment { span: line.span, kind, feeds });
    }
    segments
}

/// The lines of a text with their evidence: wrapped ones joined, those that hold several things in parts.
#[must_use]
pub fn evidence<'a>(
    text: &'a str,
    lines: &[Line],
    headings: &[Heading],
    language: Option<&Language>,
) -> Vec<Evidence<'a>> {
    let lines = wrap::join(text, lines);
    let mut evidence = Vec::with_capacity(lines.len());
    for line in &lines {
        match split::parts(text, line, language) {
            Some(parts) => evidence.extend(parts),
            None => evidence.push(Evidence::of(text, line, language)),
        }
    }
    headline::mark_paths(&mut evidence);
    put_levels(&mut evidence, headings);
    evidence
}

/// Puts the level of each heading to its line.
fn put_levels(lines: &mut [Evidence<'_>], headings: &[Heading]) {
    let mut headings = headings.iter().peekable();
    let mut end = 0;
    for line in lines {
        while headings.next_if(|heading| heading.at < end).is_some() {}
        // A blank or a mark may stand before the words.
        if let Some(heading) = headings.next_if(|heading| heading.at <= line.span.start) {
            line.level = heading.level;
        }
        end = line.span.end;
        // However long, it is no paragraph, but where somebody set one so.
        if line.level > 0 && line.shape.end != End::Stop {
            line.grade = Grade::Short;
        }
        // A text of one heading keeps its mark.
        let marks = line.text.bytes().take_while(|byte| *byte == b'#').count();
        if line.level == 0 && (1..=6).contains(&marks) && line.text.as_bytes().get(marks) == Some(&b' ') {
            line.level = u8::try_from(marks).unwrap_or(0);
        }
    }
}

/// What a caption says: its letters and digits, without the credit in brackets behind it.
#[must_use]
pub fn caption_words(caption: &str) -> String {
    let caption = caption.trim_end();
    let bare = caption.strip_suffix([')', ']']).and_then(|open| Some(open.rsplit_once(['(', '['])?.0));
    let said = bare.filter(|said| !said.trim().is_empty()).unwrap_or(caption);
    said.chars().filter(|letter| letter.is_alphanumeric()).map(dateline_text::lower).collect()
}
