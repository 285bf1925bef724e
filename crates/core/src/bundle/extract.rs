//! `show = "extract"`: an article whose text may not be passed on keeps its headline, its
//! opening, and what was read from the whole; the rest of the text goes.

use crate::article::{Article, Clue, DateMention, Mention, Reading, Segment, Show};
use crate::corpus;
use crate::order::Order as _;
use crate::rule::Kind;
use crate::source::Bundle;
use crate::span::Span;
use crate::text;

/// The opening ends with the first sentence that reaches this many bytes.
const OPENING: usize = 200;
/// The opening has no more bytes than this, in the middle of a sentence if it must be.
const OPENING_MOST: usize = 400;
/// A line of facts (time stamp, outlet, names) is kept up to this many bytes.
const LINE_MOST: usize = 200;
/// The words of a clue for the date of publication are kept up to this many bytes.
const CLUE_MOST: usize = 48;

/// Reads and links the articles that may be shown as extracts only, and puts what was read in the place of their
/// text. Articles that would read differently without that text are put in as read, too, in full: a bundle reads
/// on a page to just what it reads to here.
#[must_use]
pub fn withhold(mut bundle: Bundle) -> Bundle {
    if bundle.sources.iter().all(|source| source.sidecar.show == Show::Full || source.pre_read.is_some()) {
        return bundle;
    }
    let native = corpus::read_linked(&bundle);
    for (source, article) in bundle.sources.iter_mut().zip(&native) {
        if article.show == Show::Extract {
            source.raw = Vec::new();
            source.pre_read = Some(Box::new(article.clone()));
        }
    }
    // Each round fixes one article at least, so it ends.
    loop {
        let there = corpus::read_linked(&bundle);
        let mut changed = false;
        for ((source, article), there) in bundle.sources.iter_mut().zip(&native).zip(&there) {
            if article != there && source.pre_read.is_none() {
                source.raw = Vec::new();
                source.pre_read = Some(Box::new(article.clone()));
                changed = true;
            }
        }
        if !changed {
            return bundle;
        }
    }
}

/// Cuts every article of `articles` for which `cuts` says so down to its extract, and mends what
/// the others say about places in it.
pub fn extract(articles: &mut [Article], cuts: impl Fn(usize, &Article) -> bool) {
    let mut kept: Vec<(String, Kept)> = Vec::new();
    for (index, article) in articles.iter_mut().enumerate() {
        if cuts(index, article) {
            let pieces = Kept::of(article);
            pieces.apply(article);
            kept.push((article.id.clone(), pieces));
        }
    }
    kept.order_by(|a, b| a.0.cmp(&b.0));
    let of = |id: &str| kept.binary_search_by(|(own, _)| own.as_str().cmp(id)).ok().map(|at| &kept[at].1);
    for article in articles.iter_mut().filter(|_| !kept.is_empty()) {
        for reuse in &mut article.reuse {
            if let Some(there) = of(&reuse.other) {
                reuse.other_span = there.map(reuse.other_span).unwrap_or(there.end());
            }
        }
        for event in &mut article.same_events {
            if let Some(there) = of(&event.other) {
                event.other_span = there.map(event.other_span).unwrap_or(there.end());
            }
        }
        let rejected = article.published.rejected.iter_mut().map(|rejected| &mut rejected.clue);
        for clue in article.published.evidence.iter_mut().chain(rejected) {
            if let Some(there) = clue.source.as_deref().and_then(of) {
                clue.span = clue.span.and_then(|span| there.map(span));
            }
        }
    }
}

/// The parts of a text that stay, and where they come to stand.
struct Kept {
    /// Old place and new start, in order.
    pieces: Vec<(Span, usize)>,
    /// The new text.
    text: String,
}

impl Kept {
    fn of(article: &Article) -> Self {
        let mut kept = Self { pieces: Vec::new(), text: String::new() };
        let (mut headline, mut opening) = (false, false);
        for segment in &article.segments {
            let most = match segment.kind {
                Kind::Headline if !headline => {
                    headline = true;
                    OPENING_MOST
                }
                Kind::Body if segment.feeds && !opening => {
                    opening = true;
                    let sentences = text::sentences(&article.text, segment.span);
                    let start = segment.span.start as usize;
                    let mut ends = sentences.iter().map(|sentence| (sentence.end as usize).saturating_sub(start));
                    ends.clone().find(|end| *end >= OPENING).or(ends.next_back()).unwrap_or(0).min(OPENING_MOST)
                }
                Kind::Timestamp | Kind::Publisher | Kind::Byline | Kind::DatelineOnly
                    if segment.span.len() <= LINE_MOST =>
                {
                    LINE_MOST
                }
                _ => continue,
            };
            kept.keep(&article.text, segment.span, most);
        }
        kept
    }

    /// Adds the first `most` bytes of `span`, to the last whole character.
    fn keep(&mut self, text: &str, span: Span, most: usize) {
        let words = span.of(text);
        let mut end = most.min(words.len());
        while !words.is_char_boundary(end) {
            end -= 1;
        }
        let words = words[..end].trim_end();
        if words.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = span.start as usize;
        self.pieces.push((Span::new(start, start + words.len()), self.text.len()));
        self.text.push_str(words);
    }

    /// Where `span` stands now; `None` where it is not wholly kept.
    fn map(&self, span: Span) -> Option<Span> {
        let at = self.pieces.partition_point(|(piece, _)| piece.start <= span.start).checked_sub(1)?;
        let (piece, start) = self.pieces.get(at)?;
        piece.contains(span).then(|| {
            let start = start + (span.start - piece.start) as usize;
            Span::new(start, start + span.len())
        })
    }

    /// The empty place at the end of the new text: "somewhere in what is not shown".
    fn end(&self) -> Span {
        Span::new(self.text.len(), self.text.len())
    }

    fn mentions(&self, mentions: &mut Vec<Mention>) {
        mentions.retain_mut(|mention| self.map(mention.span).map(|span| mention.span = span).is_some());
    }

    fn reading(&self, reading: &mut Reading) {
        reading.span = reading.span.and_then(|span| self.map(span));
    }

    fn clue(&self, clue: &mut Clue, text: &str) {
        if clue.source.is_some() {
            return;
        }
        let Some(span) = clue.span else { return };
        clue.span = self.map(span);
        let words = span.of(text);
        if clue.span.is_none() && words.len() <= CLUE_MOST {
            clue.words = Some(words.to_owned());
        }
    }

    /// Cuts `article`: facets, names and values stay; places that are gone go.
    fn apply(&self, article: &mut Article) {
        let text = core::mem::replace(&mut article.text, self.text.clone());
        let read = [&mut article.headline, &mut article.publisher].into_iter().flatten();
        let lists = article.agencies.iter_mut().chain(&mut article.photo_credits);
        let names = article.bylines.iter_mut().map(|byline| &mut byline.name);
        read.chain(lists).chain(names).for_each(|reading| self.reading(reading));
        article.dateline = article.dateline.take().and_then(|mut dateline| {
            dateline.span = self.map(dateline.span)?;
            dateline.date = dateline.date.and_then(|span| self.map(span));
            Some(dateline)
        });
        let rejected = article.published.rejected.iter_mut().map(|rejected| &mut rejected.clue);
        article.published.evidence.iter_mut().chain(rejected).for_each(|clue| self.clue(clue, &text));
        self.segments(&mut article.segments);
        article.countries.iter_mut().for_each(|country| self.mentions(&mut country.mentions));
        article.regions.iter_mut().for_each(|region| self.mentions(&mut region.mentions));
        article.places.iter_mut().for_each(|place| self.mentions(&mut place.mentions));
        article.organisations.iter_mut().for_each(|named| self.mentions(&mut named.mentions));
        article.agreements.iter_mut().for_each(|named| self.mentions(&mut named.mentions));
        article.topics.iter_mut().for_each(|topic| self.mentions(&mut topic.evidence));
        for person in &mut article.people {
            person.role = person.role.and_then(|span| self.map(span));
            self.mentions(&mut person.mentions);
        }
        // Times talked about stay, because they can be filtered by.
        let place = |date: &mut DateMention| date.span = self.map(date.span).unwrap_or(self.end());
        article.dates.iter_mut().for_each(place);
        article.dates.order_by_key(|date| date.span);
        article.quotes.retain_mut(|quote| {
            quote.speaker_span = quote.speaker_span.and_then(|span| self.map(span));
            quote.cue = quote.cue.and_then(|span| self.map(span));
            self.map(quote.span).map(|span| quote.span = span).is_some()
        });
        article.reuse.retain_mut(|reuse| self.map(reuse.span).map(|span| reuse.span = span).is_some());
        article.same_events.retain_mut(|event| self.map(event.span).map(|span| event.span = span).is_some());
    }

    fn segments(&self, segments: &mut Vec<Segment>) {
        segments.retain_mut(|segment| {
            let piece = self.pieces.iter().find(|(piece, _)| segment.span.contains(*piece));
            piece.map(|(piece, start)| segment.span = Span::new(*start, start + piece.len())).is_some()
        });
    }
}
