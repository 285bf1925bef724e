//! What a saved page, a record or a mail states of itself: its head, and words that its mark-up calls something.

mod doubt;
mod house;
mod name;
pub(crate) mod near;
mod people;
mod printed;

use crate::document::Document;
use crate::line::press;
use dateline_model::article::{Article, Byline, BylineRole, Reading};
use dateline_model::markup::{Field, Markup, Origin, Stated};
use dateline_model::rule::{Kind, Rule};
use dateline_model::span::Span;
use dateline_text::Small as _;
pub(crate) use name::{is_of_title, is_writer};
use near::Near;
pub(crate) use printed::is_pictures;

/// A name, its place, and what read it.
type Named = (String, Span, Rule);

/// Letters and digits of a name, small: "The Daily-News" and "the daily news" are one.
pub(crate) fn solid(name: &str) -> String {
    name.small().chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Puts the title into `article`, as segmentation has found it by what the page states.
pub(super) fn headline(document: &Document<'_>, markup: &Markup, article: &mut Article) {
    let Some(segment) = document.segments.iter().find(|segment| segment.kind == Kind::Headline) else { return };
    let of_record = |stated: &Stated| {
        stated.field == Field::Title && stated.origin == Origin::Record && stated.span.contains(segment.span)
    };
    let rule = match segment.span.start < markup.head {
        _ if markup.stated.iter().any(of_record) => Rule::HeadlineRecord,
        true => Rule::HeadlineMetadata,
        false => Rule::HeadlineMarkup,
    };
    let value = segment.span.of(document.text).split_whitespace().collect::<Vec<_>>().join(" ");
    article.headline = Some(Reading { value, span: Some(segment.span), rule, source: None });
}

/// Puts the outlet that is stated into `article`.
pub(super) fn publisher(document: &Document<'_>, markup: &Markup, article: &mut Article) {
    let rank = |stated: &Stated| match stated.origin {
        Origin::Record => 0,
        Origin::OpenGraph => 1,
        Origin::JsonLd => 2,
        Origin::JsonLdPage => 3,
        _ => 4,
    };
    let named = |stated: &&Stated| {
        let value = stated.span.of(document.text);
        stated.field == Field::Outlet
            && value.chars().count() <= 60
            && !value.contains("://")
            && value.chars().any(char::is_alphabetic)
            && press::agency(value).is_none()
    };
    let Some(stated) = markup.stated.iter().filter(named).min_by_key(|stated| rank(stated)) else { return };
    let printed = stated.span.of(document.text);
    let value = if press::is_host(printed) {
        press::outlet_of_host(printed)
    } else {
        press::outlet(printed).map(str::to_owned)
    };
    let value = value.unwrap_or_else(|| printed.to_owned());
    let rule = if stated.origin == Origin::Record { Rule::PublisherRecord } else { Rule::PublisherMetadata };
    article.publisher = Some(Reading { value, span: Some(stated.span), rule, source: None });
}

/// Puts the writers that are stated into `article`.
pub(super) fn bylines(document: &Document<'_>, markup: &Markup, article: &mut Article) {
    let near = Near::new(document, markup);
    for (name, span, rule) in people::names(document, markup, &near) {
        let name = Reading { value: name, span: Some(span), rule, source: None };
        article.bylines.push(Byline { name, role: BylineRole::Author });
    }
}

/// Puts the desk, firm or club that is stated as the author into `article`, where nothing names a person.
pub(super) fn house(document: &Document<'_>, markup: &Markup, article: &mut Article) {
    if let Some((name, span, rule)) = house::name(document, markup, &Near::new(document, markup)) {
        let name = Reading { value: name, span: Some(span), rule, source: None };
        article.bylines.push(Byline { name, role: BylineRole::Author });
    }
}
