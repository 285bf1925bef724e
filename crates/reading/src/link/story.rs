//! An article's story cut into words and sentences, once for all that compares articles.

use dateline_model::article::Article;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::{Mended, Token, mend, sentences, tokens};

/// A sentence of a story.
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    pub span: Span,
    /// Which part of the story it stands in, by order.
    pub paragraph: u32,
    /// It is a headline.
    pub headline: bool,
    /// Its tokens: from and to.
    tokens: (usize, usize),
}

/// A story's sentences and tokens in reading order: of the text without what scraping left in it, so that one that came with
/// soft hyphens or references to characters is compared like any other.
#[derive(Debug, Default)]
pub(super) struct Story {
    mended: Option<Mended>,
    /// As they stand in what is compared.
    tokens: Vec<Token>,
    pub sentences: Vec<Sentence>,
}

impl Story {
    /// The story of `article`.
    pub fn of(article: &Article) -> Self {
        // Lines stay as they are: whether mark-up has made them is not known here.
        let mut story = Self { mended: mend(&article.text, true), ..Self::default() };
        for (segment, paragraph) in article.story().zip(0..) {
            let (text, part) = match &story.mended {
                Some(mended) => {
                    let Span { start, end } = segment.span;
                    (mended.text.as_str(), Span { start: mended.forth(start), end: mended.forth(end) })
                }
                None => (article.text.as_str(), segment.span),
            };
            let all = tokens(text, part);
            let mut rest = all.as_slice();
            for span in sentences(text, part) {
                let count = rest.iter().take_while(|token| token.span.start < span.end).count();
                let (mine, after) = rest.split_at(count);
                rest = after;
                let from = story.tokens.len();
                story.tokens.extend_from_slice(mine);
                let headline = segment.kind == Kind::Headline;
                let tokens = (from, story.tokens.len());
                let span = story.mended.as_ref().map_or(span, |mended| mended.back(span));
                story.sentences.push(Sentence { span, paragraph, headline, tokens });
            }
        }
        story
    }

    /// The tokens of `sentence`, which stand in [`Self::text`].
    pub fn tokens(&self, sentence: &Sentence) -> &[Token] {
        self.tokens.get(sentence.tokens.0..sentence.tokens.1).unwrap_or(&[])
    }

    /// What is compared of `article`, whose story this is.
    pub fn text<'a>(&'a self, article: &'a Article) -> &'a str {
        self.mended.as_ref().map_or(&article.text, |mended| &mended.text)
    }

    /// Where in the article stands what is compared.
    pub fn back(&self, span: Span) -> Span {
        self.mended.as_ref().map_or(span, |mended| mended.back(span))
    }
}
