//! Walks over the words of a paragraph and takes the longest expression of time at each place.

use super::feasts::feast;
use super::lexer::lex;
use super::lexicon::Lex;
use super::occurrence::fixed_stretch;
use super::scan::{DateMatch, Scan};
use super::value::{Expression, Tense};
use super::years::final_part;
use super::{absolute, duration, joined, numeric, periods, relative, scripts, tense, weekdays};
use dateline_model::order::Order as _;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text::Token;
use dateline_text::tokens::TokenKind;

/// The expressions of one paragraph, in order, none overlapping.
#[must_use]
pub fn expressions(text: &str, paragraph: usize, span: Span, tokens: &[Token], sentences: &[Span]) -> Vec<Expression> {
    let scan = Scan { text, words: lex(text, tokens) };
    let mut found: Vec<Expression> = Vec::new();
    let mut at = 0;
    let mut last = None;
    let mut sentence = Sentences { spans: sentences, next: 0, tokens: 0..0 };
    while at < scan.words.len() {
        sentence.advance(&scan, at);
        let Some(hit) = matched(&scan, at, &sentence.tokens) else {
            at += 1;
            continue;
        };
        let end = hit.end.max(at + 1);
        // An expression may reach back over "late" or "the", never into the one before.
        let span = scan.span(hit.start, end);
        if found.last().is_none_or(|last| last.span.end <= span.start) {
            let dated = fixed_stretch(&hit.value).is_some();
            let mut tense = tense::of(&scan, sentence.tokens.clone(), hit.start..end, dated);
            // "for Friday and Saturday": what is joined to a time lies as that does.
            if let Some((before, to)) = last
                && (to..hit.start).len() <= 2
                && (to..hit.start).all(|between| scan.lex(between) == Lex::And || scan.is_mark(between, ','))
                && (to..hit.start).any(|between| scan.lex(between) == Lex::And)
            {
                tense = before;
            }
            last = Some((tense, end));
            found.push(Expression { span, paragraph, value: hit.value, kind: hit.kind, rule: hit.rule, tense });
        }
        at = end;
    }
    let scripts = scripts::scan(text, span);
    if !scripts.is_empty() {
        // They know that 2019년 is more than a number.
        let mut next = 0;
        found.retain(|other| {
            while scripts.get(next).is_some_and(|(span, _)| span.end <= other.span.start) {
                next += 1;
            }
            !scripts.get(next).is_some_and(|(span, _)| span.overlaps(other.span))
        });
        found.extend(scripts.into_iter().map(|(span, value)| {
            let kind = scripts::kind(&value);
            Expression { span, paragraph, value, kind, rule: Rule::DateOtherScript, tense: Tense::None }
        }));
    }
    found.order_by_key(|expression| expression.span.start);
    found
}

/// Which tokens the sentence at hand has.
struct Sentences<'a> {
    /// All sentences of the paragraph.
    spans: &'a [Span],
    /// The one after the one at hand.
    next: usize,
    /// The tokens of the one at hand.
    tokens: core::ops::Range<usize>,
}

impl Sentences<'_> {
    /// Moves on until the sentence at hand holds token `at`.
    fn advance(&mut self, scan: &Scan<'_>, at: usize) {
        while at >= self.tokens.end {
            let start = self.tokens.end;
            let limit = self.spans.get(self.next).map_or(u32::MAX, |span| span.end);
            self.next += 1;
            let mut end = start;
            while scan.words.get(end).is_some_and(|word| word.span().start < limit) {
                end += 1;
            }
            self.tokens = start..end;
            if self.next > self.spans.len() {
                self.tokens.end = scan.words.len().max(at + 1);
            }
        }
    }
}

/// The expression that starts at word `at`, if one does.
fn matched(scan: &Scan<'_>, at: usize, sentence: &core::ops::Range<usize>) -> Option<DateMatch> {
    if scan.lex(at) == Lex::Other {
        // Words without a role open only a few fixed phrases, marks none.
        match scan.words.get(at)?.token.kind {
            TokenKind::Mark(_) => return None,
            TokenKind::Number => {
                let dotted = numeric::dotted(scan, at).or_else(|| periods::fiscal(scan, at));
                return dotted.or_else(|| joined::glued(scan, at)).or_else(|| duration::adverb(scan, at));
            }
            TokenKind::Word(_) => {}
        }
        if scan.is_capital(at)
            && let Some(found) = feast(scan, at)
                .or_else(|| periods::fiscal(scan, at))
                .or_else(|| periods::of_era(scan, at))
                .or_else(|| weekdays::recurring(scan, at))
        {
            return Some(found);
        }
        let word = scan.word(at);
        // "c1850"
        if word.len() == 5 && word.starts_with('c') {
            return periods::circa_glued(scan, at);
        }
        // Nearly all small words are told by their first and last letters.
        let opens = word
            .starts_with(|first: char| matches!(first.to_ascii_lowercase(), 'a' | 'f' | 'i' | 'l' | 'n' | 's' | 't'));
        if !opens && !scan.is_capital(at) && !duration::ends_as_adverb(word) {
            return None;
        }
        let phrase = relative::phrase(scan, at).or_else(|| duration::adverb(scan, at));
        return phrase.or_else(|| {
            if word.starts_with('f') { periods::fiscal(scan, at).or_else(|| final_part(scan, at)) } else { None }
        });
    }
    // Only a number opens a day in digits.
    let number = matches!(scan.lex(at), Lex::Digits { .. });
    let in_digits = |read: fn(&Scan<'_>, usize) -> Option<DateMatch>| if number { read(scan, at) } else { None };
    in_digits(numeric::spaced)
        .or_else(|| absolute::find(scan, at))
        .or_else(|| in_digits(numeric::slashed))
        .or_else(|| in_digits(numeric::slashed_short))
        .or_else(|| in_digits(numeric::attacks))
        .or_else(|| in_digits(numeric::month_of_year))
        .or_else(|| relative::find(scan, at, sentence))
        .or_else(|| duration::find(scan, at, sentence))
        .or_else(|| relative::phrase(scan, at))
}
