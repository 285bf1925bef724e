//! From a text to the view of it that is read, and from what was read there back to the text.

use dateline_model::article::{Article, Segment};
use dateline_model::markup::Markup;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::Mended;

/// Puts what mark-up says of a text's characters to those of its view.
pub fn in_view(mended: &Mended, markup: &mut Markup) {
    let to = |at: u32| mended.forth(at);
    // A line starts at what is seen of it.
    let line = |at: u32| {
        let start = to(at);
        let rest = mended.text.get(start as usize..).unwrap_or("");
        let seen = rest.trim_start_matches([' ', '\t']);
        if seen.starts_with('\n') { start } else { start + Span::new(0, rest.len() - seen.len()).end }
    };
    markup.head = to(markup.head);
    for stated in &mut markup.stated {
        let (start, end) = (to(stated.span.start), to(stated.span.end));
        stated.span = Span { start, end };
        stated.at = if stated.at == 0 { 0 } else { line(stated.at) };
    }
    for marked in &mut markup.lines {
        marked.start = line(marked.start);
    }
    // Two lines of which one shows nothing may now start at one place.
    markup.lines.dedup_by_key(|line| line.start);
}

/// Puts what was read in the view into `text`, which it is the view of.
pub fn in_text(mended: &Mended, text: String, article: &mut Article) {
    article.move_spans(&|span| mended.back(span));
    cover(&text, &mut article.segments);
    article.text = text;
}

/// Has the segments cover the marks of Markdown at both ends of lines. The title's stand apart: they are none of it.
fn marks(text: &str, segments: &mut Vec<Segment>) {
    let mut end = 0;
    let mut titles = Vec::new();
    for at in 0..segments.len() {
        let start = segments.get(at).map_or(end, |segment| segment.span.start);
        let between = Span { start: end, end: start }.of(text);
        let lines = Span::new(0, between.find('\n').unwrap_or(between.len())).end;
        let behind = between.get(..lines as usize).unwrap_or("").trim_end();
        if lines < start.saturating_sub(end)
            && !behind.is_empty()
            && let Some(before) = at.checked_sub(1).and_then(|before| segments.get_mut(before))
        {
            before.span.end = end + Span::new(0, behind.len()).end;
        }
        let line = between.rfind('\n').map_or(0, |line| line + 1);
        let opening = between.get(line..).unwrap_or("");
        let mark = opening.trim();
        // What has no width is covered below.
        let shown = mark.contains(['#', '*', '_', '\\']) && (at == 0 || line > 0);
        if let Some(segment) = segments.get_mut(at) {
            end = segment.span.end;
            let from = start - Span::new(0, opening.trim_start().len()).end;
            if shown && segment.kind == Kind::Headline {
                let span = Span { start: from, end: from + Span::new(0, mark.len()).end };
                titles.push((at, Segment { span, kind: Kind::PageChrome, feeds: false }));
            } else if shown {
                segment.span.start = from;
            }
        }
    }
    for (at, mark) in titles.into_iter().rev() {
        segments.insert(at, mark);
    }
}

/// Has the segments cover what shows nothing too, where that stands at the ends of lines or makes up lines. Between the
/// parts of a line that is split marks may stay.
fn cover(text: &str, segments: &mut Vec<Segment>) {
    marks(text, segments);
    let seen = |from: u32, to: u32| {
        let between = Span { start: from, end: to }.of(text);
        let shown = between.trim();
        let start = from + Span::new(0, between.len() - between.trim_start().len()).end;
        (!shown.is_empty()).then(|| {
            (
                start,
                start + Span::new(0, shown.len()).end,
                between.contains(|mark: char| mark.is_control() || mark.is_alphanumeric()),
            )
        })
    };
    let mut end = 0;
    let mut before: Option<&mut Segment> = None;
    for segment in segments {
        match (before, seen(end, segment.span.start)) {
            (Some(before), Some((_, to, true))) => before.span.end = to,
            (None, Some((from, ..))) => segment.span.start = from,
            _ => {}
        }
        end = segment.span.end;
        before = Some(segment);
    }
    if let (Some(last), Some((_, to, _))) = (before, seen(end, Span::new(0, text.len()).end)) {
        last.span.end = to;
    }
}
