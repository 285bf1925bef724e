//! `show = "extract"`: an article whose text may not be passed on keeps its headline, its
//! opening, and what was read from the whole; the rest of the text goes.

use dateline_model::article::{
    Agreement, Article, Byline, Clue, Country, DateMention, Dateline, DifferentDay, Mention, Named, Organisation,
    Person, Place, Published, Quote, Reading, Rejected, Reuse, SameEvent, Segment, Topic,
};
use dateline_model::event::{Event, Stage};
use dateline_model::order::Order as _;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text as text;

/// The opening ends with the first sentence that reaches this many bytes.
const OPENING: usize = 200;
/// The opening has no more bytes than this, in the middle of a sentence if it must be.
const OPENING_MOST: usize = 400;
/// A line of facts (time stamp, outlet, names) is kept up to this many bytes.
const LINE_MOST: usize = 200;
/// The words of a clue for the date of publication are kept up to this many bytes.
const CLUE_MOST: usize = 48;
/// A name is kept up to this many bytes: a longer one is a sentence in all but name.
const NAME_MOST: usize = 59;
/// What stands where something was cut.
const CUT: char = '…';

/// Cuts every article of `articles` for which `cuts` says so down to its extract, and mends what
/// the others say about places in it.
pub fn extract(articles: &mut [Article], cuts: impl Fn(usize, &Article) -> bool) {
    let mut kept: Vec<(String, Extract)> = Vec::new();
    for (index, article) in articles.iter_mut().enumerate() {
        if cuts(index, article) {
            let pieces = Extract::of(article);
            pieces.apply(article);
            kept.push((article.id.clone(), pieces));
        }
    }
    kept.order_by(|a, b| a.0.cmp(&b.0));
    let of = |id: &str| kept.binary_search_by(|(own, _)| own.as_str().cmp(id)).ok().map(|at| &kept[at].1);
    for article in articles.iter_mut().filter(|_| !kept.is_empty()) {
        for Reuse { span: _, other, other_span, kind: _ } in &mut article.reuse {
            if let Some(there) = of(other) {
                *other_span = there.map(*other_span).unwrap_or(there.end());
            }
        }
        for SameEvent { span: _, other, other_span, when: _, rule: _ } in &mut article.same_events {
            if let Some(there) = of(other) {
                *other_span = there.map(*other_span).unwrap_or(there.end());
            }
        }
        for DifferentDay { name: _, ends: _, span: _, when: _, other, other_span, other_when: _ } in
            &mut article.different_days
        {
            if let Some(there) = of(other) {
                *other_span = there.map(*other_span).unwrap_or(there.end());
            }
        }
        for clue in clues(&mut article.published) {
            if let Some(there) = clue.source.as_deref().and_then(of) {
                there.clue(clue, None);
            }
        }
    }
}

/// Every clue, those set aside included.
fn clues(published: &mut Published) -> impl Iterator<Item = &mut Clue> {
    let Published { when: _, basis: _, evidence, rejected, with_outside_facts: _, outside_facts, clock } = published;
    let all = evidence.iter_mut().chain(rejected.iter_mut().map(|Rejected { clue, why: _ }| clue));
    all.chain(outside_facts).chain(clock)
}

/// The first bytes of `text`, `most` at most, to the last whole character.
fn first(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Cuts `value` down to `most` bytes, the mark for that included.
fn shorten(value: &mut String, most: usize) {
    if value.len() > most {
        let end = first(value, most.saturating_sub(CUT.len_utf8())).trim_end().len();
        value.truncate(end);
        value.push(CUT);
    }
}

/// The parts of a text that stay, and where they come to stand.
struct Extract {
    /// Old place and new start, in order.
    pieces: Vec<(Span, usize)>,
    /// The new text.
    text: String,
}

impl Extract {
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
        let words = first(span.of(text), most).trim_end();
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

    /// A value of this text; what a side-car states is its owner's to state, at any length.
    fn reading(&self, reading: &mut Reading, most: usize) {
        let Reading { value, span, rule: _, source } = reading;
        *span = span.and_then(|span| self.map(span));
        if source.is_none() {
            shorten(value, most);
        }
    }

    /// A clue that lies in this text, which was `whole` where it is at hand: words that are not among what is kept
    /// are kept where they are few.
    fn clue(&self, clue: &mut Clue, whole: Option<&str>) {
        let Clue { span, words, rule: _, says: _, source: _ } = clue;
        let there = span.and_then(|span| self.map(span));
        if there.is_none() && words.is_none() {
            *words = span.zip(whole).map(|(span, whole)| span.of(whole).to_owned());
        }
        *span = there;
        *words = words.take().filter(|words| words.len() <= CLUE_MOST || self.text.contains(words.as_str()));
    }

    /// Cuts `article`: facets, names and values stay; places that are gone go.
    fn apply(&self, article: &mut Article) {
        // Every field is named, here and in what it holds, so that a new one does not compile until it is decided what
        // of it may be told.
        let Article {
            id: _,
            path: _,
            bytes: _,
            text,
            language: _,
            headline,
            publisher,
            agencies,
            photo_credits,
            bylines,
            dateline,
            published,
            segments,
            countries,
            regions,
            places,
            people,
            organisations,
            agreements,
            topics,
            dates,
            quotes,
            events,
            reuse,
            same_events,
            different_days,
            // Sentences of the project's own, which repeat nothing of the text.
            warnings: _,
            url: _,
            rights: _,
            show: _,
        } = article;
        let whole = core::mem::replace(text, self.text.clone());
        headline.iter_mut().for_each(|reading| self.reading(reading, OPENING_MOST));
        let names = bylines.iter_mut().map(|Byline { name, role: _ }| name);
        let names = publisher.iter_mut().chain(agencies).chain(photo_credits).chain(names);
        names.for_each(|reading| self.reading(reading, NAME_MOST));
        *dateline = dateline.take().and_then(|dateline| self.dateline(dateline));
        clues(published).filter(|clue| clue.source.is_none()).for_each(|clue| self.clue(clue, Some(&whole)));
        self.segments(segments);
        self.named(countries, regions, places, people, organisations, agreements, topics);
        // Times talked about stay, because they can be filtered by.
        for DateMention { span, kind: _, when: _, rule: _ } in &mut *dates {
            *span = self.map(*span).unwrap_or(self.end());
        }
        dates.order_by_key(|date| date.span);
        quotes.retain_mut(|Quote { span, speaker, speaker_span, cue, rule: _ }| {
            speaker.iter_mut().for_each(|name| shorten(name, NAME_MOST));
            *speaker_span = speaker_span.and_then(|span| self.map(span));
            *cue = cue.and_then(|span| self.map(span));
            self.map(*span).map(|there| *span = there).is_some()
        });
        events.retain_mut(|event| self.event(event));
        reuse.retain_mut(|reuse| self.map(reuse.span).map(|span| reuse.span = span).is_some());
        same_events.retain_mut(|event| self.map(event.span).map(|span| event.span = span).is_some());
        different_days.retain_mut(|it| self.map(it.span).map(|span| it.span = span).is_some());
        different_days.iter_mut().for_each(|it| shorten(&mut it.name, NAME_MOST));
    }

    /// Moves an event to where its words stand now; false where one of them is gone.
    fn event(&self, event: &mut Event) -> bool {
        let Event { span, cue, source, target, reported_by, mode, .. } = event;
        shorten(mode, NAME_MOST);
        *reported_by = reported_by.and_then(|span| self.map(span));
        let spans = [span, cue, &mut source.span, &mut target.span];
        spans.into_iter().all(|span| self.map(*span).map(|there| *span = there).is_some())
    }

    fn dateline(&self, dateline: Dateline) -> Option<Dateline> {
        let Dateline { span, mut place, country, date, rule } = dateline;
        shorten(&mut place, NAME_MOST);
        Some(Dateline { span: self.map(span)?, place, country, date: date.and_then(|span| self.map(span)), rule })
    }

    /// Names stay, where they are no longer than names are.
    #[allow(clippy::too_many_arguments)] // a list of each kind, as the article has them
    fn named(
        &self,
        countries: &mut [Country],
        regions: &mut [Named],
        places: &mut [Place],
        people: &mut [Person],
        organisations: &mut [Organisation],
        agreements: &mut [Agreement],
        topics: &mut [Topic],
    ) {
        let name = |name: &mut String, mentions: &mut Vec<Mention>| {
            shorten(name, NAME_MOST);
            self.mentions(mentions);
        };
        for Country { iso: _, salience: _, score: _, mentions } in countries {
            self.mentions(mentions);
        }
        for Topic { topic: _, score: _, salience: _, evidence } in topics {
            self.mentions(evidence);
        }
        regions.iter_mut().for_each(|Named { name: own, mentions }| name(own, mentions));
        places.iter_mut().for_each(|Place { name: own, country: _, mentions }| name(own, mentions));
        for Person { name: own, role, country: _, mentions } in people {
            *role = role.and_then(|span| self.map(span));
            name(own, mentions);
        }
        for Organisation { name: own, kind: _, country: _, mentions } in organisations {
            name(own, mentions);
        }
        for Agreement { name: own, kind: _, dossier: _, mentions, stages } in agreements {
            name(own, mentions);
            stages.retain_mut(|Stage { span, cue, step: _, stated: _, when: _, rule: _ }| {
                self.map(*span).zip(self.map(*cue)).map(|there| (*span, *cue) = there).is_some()
            });
        }
    }

    fn segments(&self, segments: &mut Vec<Segment>) {
        segments.retain_mut(|Segment { span, kind: _, feeds: _ }| {
            let piece = self.pieces.iter().find(|(piece, _)| span.contains(*piece));
            piece.map(|(piece, start)| *span = Span::new(*start, start + piece.len())).is_some()
        });
    }
}
