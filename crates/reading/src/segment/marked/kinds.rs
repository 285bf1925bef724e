//! What the lines of a saved page are that are no part of the story.

use super::tree::{ELSEWHERE, Tree};
use crate::segment::evidence::{Evidence, Grade};
use dateline_model::markup::{Element, MarkedLine, Markup, Words};
use dateline_model::rule::Kind;

/// What the names around a line call it, the most telling first.
const SAID: &[(Words, Kind)] = &[
    (Words::COMMENT, Kind::CommentForm),
    (Words::ADVERT, Kind::ForeignAdvert),
    (Words::SUBSCRIBE, Kind::Subscribe),
    (Words::SHARE, Kind::Share),
    (Words::NOTICE, Kind::PageChrome),
    (Words::MENU, Kind::PageChrome),
    (Words::FOOT, Kind::PageChrome),
    (Words::TAGS, Kind::SectionLabel),
];

/// The kind of a line outside of the story.
#[must_use]
pub fn outside(markup: &Markup, tree: &Tree<'_>, line: &Evidence<'_>, marked: &MarkedLine) -> Kind {
    let mut said = marked.says;
    let (mut nav, mut form, mut caption) = (false, false, false);
    for (at, block) in markup.around(marked.block) {
        if tree.is_outer(at) {
            break;
        }
        said = said.and(block.says);
        nav |= matches!(block.element, Element::Nav | Element::Footer);
        form |= block.element == Element::Form;
        caption |= block.element == Element::Caption || block.says.any(Words::CAPTION);
    }
    // What reads like a time stamp or a byline is one, also of something else; a caption is the story's own only there.
    match line.kind {
        Some(Kind::Credit) => return Kind::Credit,
        Some(Kind::Caption) => {
            return if tree.is_inside(marked.block) && caption { Kind::Caption } else { Kind::Credit };
        }
        Some(Kind::Timestamp | Kind::Byline) if said.any(ELSEWHERE) => {}
        Some(Kind::Body | Kind::Headline | Kind::Subheading) | None => {}
        Some(kind) => return kind,
    }
    if caption && tree.is_inside(marked.block) && !said.any(ELSEWHERE) && line.shape.words >= 3 {
        return if line.text.contains(['©', 'ⓒ']) { Kind::Credit } else { Kind::Caption };
    }
    if let Some((_, kind)) = SAID.iter().find(|(words, _)| said.any(*words)) {
        return *kind;
    }
    if nav || form {
        return Kind::PageChrome;
    }
    if let Some(kind) = line.weak {
        return kind;
    }
    let words = line.shape.words;
    match marked.linked {
        60.. if words >= 4 || line.shape.wide >= 8 => Kind::RelatedLink,
        60.. => Kind::PageChrome,
        _ if said.any(Words::RELATED) && words >= 4 => Kind::SidebarHeadline,
        _ if words <= 3 && line.shape.capitals > 0 => Kind::SectionLabel,
        _ if words <= 3 => Kind::PageChrome,
        _ => Kind::SidebarHeadline,
    }
}

/// The kind of a line of the story.
#[must_use]
pub fn within(markup: &Markup, line: &Evidence<'_>, marked: &MarkedLine) -> Kind {
    for (_, block) in markup.around(marked.block).take(4) {
        match block.element {
            Element::Heading(_) => return Kind::Subheading,
            // "Photo: Ada Brandt" below a picture says nothing of what it shows.
            Element::Caption | Element::Figure if line.kind == Some(Kind::Credit) => return Kind::Credit,
            Element::Caption => return Kind::Caption,
            Element::Figure if line.shape.words < 60 => return Kind::Caption,
            _ if block.says.any(Words::CAPTION)
                && !block.says.any(Words::STORY.and(Words::STORY_TEXT))
                && line.shape.words < 60 =>
            {
                return Kind::Caption;
            }
            _ => {}
        }
    }
    match line.kind {
        // "〔記者陳以珊／屏東報導〕…": who writes, at the head of the first paragraph.
        Some(Kind::Byline) if line.grade == Grade::Good && line.shape.wide >= 40 => Kind::Body,
        Some(kind @ (Kind::Byline | Kind::Timestamp | Kind::Credit | Kind::DatelineOnly | Kind::Caption)) => kind,
        _ => Kind::Body,
    }
}
