//! What is remembered from one quotation to the next.

use super::super::marks::Marked;
use super::{Scene, Speaker};
use dateline_model::span::Span;

/// What is remembered from one quotation to the next.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// The last speaker, within this paragraph.
    pub(super) here: Option<(Speaker, usize)>,
    /// The speaker who ended the last paragraph.
    above: Option<Speaker>,
    /// The last person who was the subject of a sentence.
    pub(super) subject: Option<Speaker>,
}

impl Memory {
    /// Notes who said the quotation that closes at `close`.
    pub fn said(&mut self, speaker: Option<String>, span: Option<Span>, close: usize) {
        if let (Some(speaker), Some(span)) = (speaker, span) {
            self.here = Some(((speaker, span), close));
        }
    }

    /// The speaker of a whole sentence without an attribution of its own.
    #[must_use]
    pub fn carried(
        &self,
        scene: &Scene<'_>,
        quote: &Marked,
        before: Option<&Marked>,
    ) -> Option<(String, Option<Span>)> {
        let with_span = |speaker: &Speaker| (speaker.0.clone(), Some(speaker.1));
        if before.is_some() {
            return self.here.as_ref().map(|(speaker, _)| with_span(speaker));
        }
        // The paragraph opens with it: the speaker of the paragraph above goes on.
        if quote.open <= 1 {
            return self.above.as_ref().map(with_span);
        }
        // The sentence before it, in this paragraph, is about one person.
        let start = scene.sentence_start(quote.open.saturating_sub(1));
        scene
            .person_subject(start, quote.open)
            .or_else(|| scene.before_sentence(start))
            .map(|speaker| with_span(&speaker))
    }

    /// Moves on to the next paragraph.
    pub fn end_paragraph(&mut self, scene: &Scene<'_>) {
        self.above = self.here.take().map(|(speaker, _)| speaker);
        if let Some(subject) = scene.last_subject() {
            self.subject = Some(subject);
        }
    }
}
