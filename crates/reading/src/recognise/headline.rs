//! The title of the article.

use crate::document::Document;
use dateline_model::article::{Article, Reading};
use dateline_model::rule::{Kind, Rule};
use dateline_model::source::Source;

/// Puts what it reads into `article`.
pub fn read(document: &Document<'_>, source: &Source, article: &mut Article) {
    if let Some(stated) = &source.sidecar.headline {
        article.headline = Some(Reading {
            value: stated.clone(),
            span: None,
            rule: Rule::Sidecar,
            source: Some(format!("{}.toml", source.id)),
        });
        return;
    }
    let Some(at) = document.segments.iter().position(|segment| segment.kind == Kind::Headline) else { return };
    let Some(segment) = document.segments.get(at) else { return };
    let same_line = |other: Option<&dateline_model::article::Segment>| {
        other.is_some_and(|other| {
            let (from, to) = (segment.span.end.min(other.span.end), segment.span.start.max(other.span.start));
            let between = document.text.get(from as usize..to as usize).unwrap_or("\n");
            other.kind == Kind::Publisher && !between.contains(['\n', '\r'])
        })
    };
    let beside = same_line(document.segments.get(at + 1))
        || at.checked_sub(1).is_some_and(|before| same_line(document.segments.get(before)));
    let titles_before = document.segments.iter().take(at).any(|other| other.kind == Kind::SidebarHeadline);
    let rule = if beside {
        Rule::HeadlineBesideSite
    } else if titles_before {
        Rule::HeadlineBestFit
    } else {
        Rule::HeadlineFirstLine
    };
    let value = segment.span.of(document.text).split_whitespace().collect::<Vec<_>>().join(" ");
    article.headline = Some(Reading { value, span: Some(segment.span), rule, source: None });
}
