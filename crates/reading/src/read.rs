//! One raw file to one [`Article`]: every stage in order.

use crate::corrections::{self, Texts};
use crate::document::{Document, Paragraph};
use crate::recognise;
use crate::recognise::topics::TopicSet;
use crate::segment;
use crate::view;
use dateline_model::article::{Article, Segment, Warning};
use dateline_model::markup::{Field, Markup, PackedMarkup};
use dateline_model::rule::Kind;
use dateline_model::source::{Source, TopicRule, is_web_address};
use dateline_text as text;

/// Reads one source. Never fails: what is wrong is in `warnings`.
///
/// Compiles `topics` each time and passes over patterns that do not parse; for many sources use [`read_with`].
#[must_use]
pub fn read(source: &Source, topics: &[TopicRule]) -> Article {
    read_with(source, &TopicSet::lenient(topics).0)
}

/// Reads one source with topics that are compiled already.
#[must_use]
pub fn read_with(source: &Source, topics: &TopicSet) -> Article {
    if let Some(article) = &source.pre_read {
        return Article::clone(article);
    }
    let (whole, odd) = text::decode(&source.raw, &source.path);
    let mut markup = source.markup.as_ref().and_then(PackedMarkup::unpack);
    // Read is the text without what scraping left in it; what is found there is pointed at in the text itself.
    let mended = text::mend(&whole, markup.is_some());
    let (text, whole) = match &mended {
        Some(mended) => {
            if let Some(markup) = &mut markup {
                view::in_view(mended, markup);
            }
            (mended.text.clone(), Some(whole))
        }
        None => (whole, None),
    };
    let headings = mended.as_ref().map_or(&[][..], |mended| &mended.headings);
    let (lines, mut segments) = segments(&text, headings, markup.as_ref());
    let mut unread = Vec::new();
    let views = mended.as_ref().zip(whole.as_deref());
    let texts = Texts { read: &text, whole: views, marked: source.markup.is_some() };
    corrections::put_lines(source, texts, &lines, &mut segments, &mut unread);
    let storyless = source.markup.is_some() && !segments.iter().any(|one| one.feeds && one.kind == Kind::Body);
    let none = storyless.then(|| Warning {
        code: "no-story".to_owned(),
        place: source.path.clone(),
        message: "No story was found on the page: it may be a list, a form, a notice or a wall before the story."
            .to_owned(),
    });
    let warnings = source.warnings.iter().cloned().chain(odd).chain(none).chain(unread).collect();
    let paragraphs = segments
        .iter()
        .enumerate()
        .filter(|(_, segment)| segment.feeds)
        .map(|(index, segment)| Paragraph {
            segment: index,
            span: segment.span,
            kind: segment.kind,
            tokens: text::tokens(&text, segment.span),
            sentences: text::sentences(&text, segment.span),
        })
        .collect();
    let document = Document { text: &text, lines, segments, markup: markup.as_ref(), paragraphs };

    let mut article = Article {
        id: source.id.clone(),
        path: source.path.clone(),
        bytes: source.raw.len() as u64,
        warnings,
        url: source.sidecar.url.clone().or_else(|| address(&document)).filter(|url| is_web_address(url)),
        rights: source.sidecar.rights.clone(),
        show: source.sidecar.show,
        ..Article::default()
    };
    recognise::recognise(&document, source, topics, &mut article);
    article.segments = document.segments;
    article.text = text;
    if let (Some(mended), Some(whole)) = (&mended, whole) {
        view::in_text(mended, whole, &mut article);
    }
    corrections::take_out(source, &mut article);
    article
}

/// The address that a page or record gives of itself.
fn address(document: &Document<'_>) -> Option<String> {
    let stated = document.markup.iter().flat_map(|markup| &markup.stated);
    let values = stated.filter(|stated| stated.field == Field::Address).map(|stated| stated.span.of(document.text));
    values.into_iter().find(|url| is_web_address(url)).map(str::to_owned)
}

/// The lines that a person sees, and what each stretch of the text is.
fn segments(text: &str, headings: &[text::Heading], markup: Option<&Markup>) -> (Vec<text::Line>, Vec<Segment>) {
    let lines = text::lines(text);
    let Some(markup) = markup else {
        let segments = segment::segment(text, &lines, headings);
        return (lines, segments);
    };
    let seen: Vec<text::Line> = lines.iter().filter(|line| line.span.start >= markup.head).copied().collect();
    if markup.blocks.is_empty() {
        let segments = segment::marked::record(text, &lines, &seen, markup);
        return (seen, segments);
    }
    let segments = segment::marked::segment(text, &lines, markup);
    (seen, segments)
}
