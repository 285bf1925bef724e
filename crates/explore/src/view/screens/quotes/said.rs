//! What is quoted in the articles found: each quote with its sentence, its words and who said it.

use super::speakers::{Who, who};
use crate::index::lead::after_dateline;
use crate::index::words::parts;
use crate::view::context::Context;
use dateline_model::article::Article;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text as text;
use fnv::FnvHashMap;

/// Bytes of a sentence that stand before or after the words quoted at most.
const AROUND: u32 = 400;
/// Words in marks up to which they are a term, where nobody is reported to have said them.
const TERM_WORDS: usize = 2;

/// What someone is quoted with in one sentence.
pub(super) struct Utterance<'a> {
    /// The article's place.
    pub at: usize,
    /// The article.
    pub article: &'a Article,
    /// The words between the marks; more than one part where "he said" stands between them.
    pub parts: Vec<Span>,
    /// Who said it.
    pub who: Who<'a>,
    /// Its words, as numbers that are equal where the words are, and where each stands.
    pub words: Vec<(u32, Span)>,
    /// What read it.
    pub rule: Rule,
}

impl Utterance<'_> {
    /// From the first word quoted to the last.
    pub fn whole(&self) -> Span {
        let first = self.parts.first().copied().unwrap_or_default();
        Span { end: self.parts.last().map_or(first.end, |last| last.end), ..first }
    }

    /// The sentence, or sentences, around it. They are cut when they are asked for, as most are not shown.
    pub fn within(&self) -> Span {
        Sentences::of(self.article).around(self.whole())
    }

    /// The numbers of its words.
    pub fn key(&self) -> Vec<u32> {
        self.words.iter().map(|(word, _)| *word).collect()
    }
}

/// What is quoted in the articles found.
pub(super) struct Gathered<'a> {
    /// What someone said, or nobody is named as having said.
    pub said: Vec<Utterance<'a>>,
    /// Words in marks that are no quote.
    pub terms: Vec<Utterance<'a>>,
}

/// What is quoted in the articles at `places`, in order.
pub(super) fn gather<'a>(context: &Context<'a>, places: impl Iterator<Item = usize>) -> Gathered<'a> {
    let mut numbers: FnvHashMap<String, u32> = FnvHashMap::default();
    let mut gathered = Gathered { said: Vec::new(), terms: Vec::new() };
    for at in places {
        let Some(article) = context.corpus.articles.get(at) else { continue };
        let from = gathered.said.len();
        let mut sentences = Sentences::of(article);
        for quote in &article.quotes {
            let who = who(context, at, article, quote);
            if who == Who::Nobody && matches!(quote.rule, Rule::QuotedTitle | Rule::QuotedNickname) {
                continue;
            }
            let own = gathered.said.get_mut(from..).unwrap_or_default();
            // What is quoted within a quote is part of its words.
            if own.iter().any(|said| said.parts.iter().any(|part| part.contains(quote.span))) {
                continue;
            }
            let mut words: Vec<(u32, Span)> = Vec::new();
            for word in parts(quote.span.of(&article.text)) {
                let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                let number = *numbers.entry(word.folded).or_insert(next);
                let base = quote.span.start;
                words.push((number, Span { start: base + word.span.start, end: base + word.span.end }));
            }
            if words.is_empty() {
                continue;
            }
            let mut same = |said: &&mut Utterance<'_>| {
                let near = quote.span.start.saturating_sub(said.whole().end) < AROUND;
                let alike = who != Who::Nobody && said.who == who && near;
                alike && sentences.with(said.whole()) == sentences.with(quote.span)
            };
            if let Some(said) = own.last_mut().filter(&mut same) {
                said.parts.push(quote.span);
                said.words.append(&mut words);
                continue;
            }
            let is_term = who == Who::Nobody && (words.len() <= TERM_WORDS || quote.rule == Rule::QuotedTerm);
            let said = Utterance { at, article, parts: vec![quote.span], who, words, rule: quote.rule };
            if is_term { &mut gathered.terms } else { &mut gathered.said }.push(said);
        }
        drop_echoes(&mut gathered.said, from);
    }
    gathered
}

/// The quotes of one article of which nobody is named as having said them.
pub(in crate::view::screens) struct Unattributed {
    /// The first of them.
    pub first: Span,
    /// How many.
    pub count: usize,
    /// Of how many.
    pub of: usize,
}

/// Those of the article at `at`; `None` where each has someone.
pub(in crate::view::screens) fn unattributed(context: &Context<'_>, at: usize) -> Option<Unattributed> {
    let Gathered { said, .. } = gather(context, std::iter::once(at));
    let mut nobodys = said.iter().filter(|it| it.who == Who::Nobody);
    let first = nobodys.next()?.whole();
    Some(Unattributed { first, count: 1 + nobodys.count(), of: said.len() })
}

/// Leaves out what a title repeats of a quote that the article has in full.
fn drop_echoes(said: &mut Vec<Utterance<'_>>, from: usize) {
    let keys: Vec<Vec<u32>> = said.iter().skip(from).map(Utterance::key).collect();
    let mut at = 0_usize;
    said.retain(|it| {
        at += 1;
        let Some(own) = at.checked_sub(from + 1).filter(|_| it.rule == Rule::QuoteEcho) else { return true };
        let key = keys.get(own).map_or(&[][..], Vec::as_slice);
        !keys.iter().enumerate().any(|(other, theirs)| other != own && holds(theirs, key))
    });
}

/// Whether `words` has all of `part` in a row.
pub(super) fn holds(words: &[u32], part: &[u32]) -> bool {
    words.len() >= part.len() && (part.is_empty() || words.windows(part.len()).any(|window| window == part))
}

/// The sentences of an article's story, cut when they are asked for.
struct Sentences<'a> {
    article: &'a Article,
    /// The segment whose sentences are at hand.
    segment: Span,
    all: Vec<Span>,
}

impl<'a> Sentences<'a> {
    fn of(article: &'a Article) -> Self {
        Self { article, segment: Span::default(), all: Vec::new() }
    }

    /// The sentences in which `quote` stands.
    fn with(&mut self, quote: Span) -> Span {
        if !self.segment.overlaps(quote) {
            let segment = self.article.story().find(|segment| segment.span.overlaps(quote));
            self.segment = segment.map(|segment| segment.span).unwrap_or_default();
            self.all = segment.map(|it| text::sentences(&self.article.text, it.span)).unwrap_or_default();
        }
        let mut within = quote;
        for sentence in self.all.iter().filter(|sentence| sentence.overlaps(quote)) {
            within.start = within.start.min(sentence.start);
            within.end = within.end.max(sentence.end);
        }
        within
    }

    /// The same without what is far from the quote.
    fn around(&mut self, quote: Span) -> Span {
        let mut within = after_dateline(self.article, self.with(quote));
        // "LIMA — “We will" loses the mark with the dash.
        within.start = within.start.min(opened(&self.article.text, quote.start));
        let text = &self.article.text;
        if quote.start - within.start > AROUND {
            within.start = after_blank(text, quote.start - AROUND);
        }
        if within.end - quote.end > AROUND {
            within.end = after_blank(text, quote.end + AROUND).min(within.end);
        }
        within
    }
}

/// Where the mark stands that opens the quote at `start`; `start` where none does.
fn opened(text: &str, start: u32) -> u32 {
    let before = text.get(..start as usize).unwrap_or("");
    let mark = before.chars().next_back().filter(|mark| !mark.is_alphanumeric() && !mark.is_whitespace());
    Span::new(0, before.len() - mark.map_or(0, char::len_utf8)).end
}

/// The first byte after a blank that is not before `at`; `at`, or the next character, where none is near.
fn after_blank(text: &str, at: u32) -> u32 {
    let from = (at as usize..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let rest = text.get(from..).unwrap_or("");
    let blank = rest.char_indices().take(40).find(|(_, letter)| letter.is_whitespace());
    Span::new(0, from + blank.map_or(0, |(at, blank)| at + blank.len_utf8())).end
}
