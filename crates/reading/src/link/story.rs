//! An article's story cut into words and sentences, once for all that compares articles.

use dateline_model::article::Article;
use dateline_model::rule::Kind;
use dateline_model::span::Span;
use dateline_text::{Token, sentences, tokens};

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

/// A story's sentences and tokens in reading order.
#[derive(Debug, Default)]
pub(super) struct Story {
    tokens: Vec<Token>,
    pub sentences: Vec<Sentence>,
}

impl Story {
    /// The story of `article`.
    pub fn of(article: &Article) -> Self {
        let mut story = Self::default();
        for (segment, paragraph) in article.story().zip(0..) {
            let all = tokens(&article.text, segment.span);
            let mut rest = all.as_slice();
            for span in sentences(&article.text, segment.span) {
                let count = rest.iter().take_while(|token| token.span.start < span.end).count();
                let (mine, after) = rest.split_at(count);
                rest = after;
                let from = story.tokens.len();
                story.tokens.extend_from_slice(mine);
                let headline = segment.kind == Kind::Headline;
                let tokens = (from, story.tokens.len());
                story.sentences.push(Sentence { span, paragraph, headline, tokens });
            }
        }
        story
    }

    /// The tokens of `sentence`.
    pub fn tokens(&self, sentence: &Sentence) -> &[Token] {
        self.tokens.get(sentence.tokens.0..sentence.tokens.1).unwrap_or(&[])
    }
}
