//! Boxes among the paragraphs of a saved page that are no part of the story: one with a label above it, one that its
//! mark-up calls something else, and lone lines that say what they are.

use super::tree::{ELSEWHERE, Tree};
use crate::segment::evidence::{Evidence, Grade};
use crate::segment::phrases::Opens;
use dateline_model::markup::{Element, MarkedLine, Markup, Words};
use dateline_model::rule::Kind;
use dateline_text::Small as _;

/// The lines of a page.
type Lines<'a> = [(Evidence<'a>, MarkedLine)];

/// A label has at most so many words, and a box so many lines.
const LABEL: u32 = 8;
const LINES: usize = 60;

/// Such boxes hold less than a third of what the rest of the story does, and one of them no more letters than these.
const SHARE: usize = 3;
const BOX: u32 = 800;
const OFFER: u32 = 500;

/// No phrase takes a paragraph of more words out.
const PHRASE: u32 = 30;
const NOTICE: u32 = 70;

/// Boxes of links have so many of a hundred letters linked, lines of links so many.
const LINKED: u32 = 30;
const LINK: u8 = 50;

/// Takes out of `story` the lines of such boxes.
pub fn leave_out(markup: &Markup, tree: &Tree<'_>, lines: &Lines<'_>, story: &mut [bool]) {
    labelled(markup, tree, lines, story);
    called(markup, tree, lines, story);
    for ((line, marked), own) in lines.iter().zip(story.iter_mut()) {
        *own &= !says_itself(line, marked) && !points_on(line, marked);
    }
}

/// Whether the line says itself that it is none of the story: it is made of a phrase of publishing systems, or opens with one.
fn says_itself(line: &Evidence<'_>, marked: &MarkedLine) -> bool {
    // What an advert or the rights say of themselves at length no story says.
    let most = if matches!(line.kind, Some(Kind::ForeignAdvert | Kind::Copyright)) { NOTICE } else { PHRASE };
    match line.kind.filter(|_| line.shape.words <= most) {
        Some(Kind::RelatedLink) => marked.linked >= LINK,
        Some(
            Kind::Subscribe
            | Kind::Share
            | Kind::CommentForm
            | Kind::Widget
            | Kind::PageChrome
            | Kind::ForeignAdvert
            | Kind::Copyright,
        ) => true,
        _ => false,
    }
}

/// Whether the line only leads to another story: a label and a linked title, "More: Ferry fares rise again", or a link in
/// capitals, "FERRY FARES RISE AGAIN, STUDY SAYS"; or signs what is shown from elsewhere: "— Ida Holm (@idaholm) May 3, 2019".
fn points_on(line: &Evidence<'_>, marked: &MarkedLine) -> bool {
    let text = line.text;
    if text.starts_with('—') && text.contains("(@") && line.shape.words <= PHRASE {
        return true;
    }
    if marked.linked < LINK || !(4..=PHRASE).contains(&line.shape.words) {
        return false;
    }
    let shouted = || text.contains(char::is_uppercase) && !text.contains(char::is_lowercase);
    let labelled = || {
        text.split_once(": ").is_some_and(|(label, title)| {
            let words = label.split(' ').count();
            words <= 3 && title.split(' ').count() > 3 && POINTERS.contains(&label.trim().small().as_str())
        })
    };
    labelled() || marked.linked >= 90 && shouted()
}

/// Labels before the title of another story on the same line, in small letters.
#[rustfmt::skip]
const POINTERS: &[&str] = &[
    "more", "also", "related", "read", "read more", "see also", "see more", "also read", "read also", "required reading", "next",
    "don't miss", "don’t miss", "watch", "listen", "opinion", "analysis", "explainer", "from the archive", "previously", "photos",
    "video", "podcast", "mehr", "mehr dazu", "lesen sie auch", "auch interessant", "zum thema", "lire aussi", "à lire aussi",
    "voir aussi", "lea también", "lee también", "también lee", "más información", "leggi anche", "leia também", "veja também",
    "lees ook", "läs också", "les også", "læs også", "czytaj także", "czytaj też", "zobacz też", "читайте также",
];

/// Whether the line is a label of what stands below it.
fn is_label(line: &Evidence<'_>) -> bool {
    let kind = line.kind.or(line.weak);
    line.shape.words <= LABEL
        && (matches!(line.opens, Opens::Links | Opens::Teasers)
            || matches!(kind, Some(Kind::RelatedLink | Kind::Subscribe)))
}

/// What stands below a label in the same block.
fn labelled(markup: &Markup, tree: &Tree<'_>, lines: &Lines<'_>, story: &mut [bool]) {
    let told: usize = told(lines, story);
    let mut done = 0;
    for (at, (line, marked)) in lines.iter().enumerate() {
        if at < done || !is_label(line) {
            continue;
        }
        let Some((_, next)) = lines.get(at + 1) else { break };
        let block = around_both(markup, marked.block, next.block);
        if tree.is_outer(block) {
            continue;
        }
        let holds = |(_, marked): &(Evidence<'_>, MarkedLine)| around_both(markup, marked.block, block) == block;
        let below = lines.get(at + 1..).unwrap_or(&[]);
        let Some(count) = below.iter().take(LINES).position(|line| !holds(line)).or_else(|| ends(below)) else {
            continue;
        };
        let end = at + 1 + count;
        let first = at.checked_sub(1).and_then(|before| lines.get(before)).is_none_or(|before| !holds(before));
        // A box that says no more may hold the story behind the label.
        let sure = first && markup.blocks.get(block as usize).is_some_and(|block| block.says.any(ELSEWHERE));
        let size: usize = lines.iter().take(end).skip(at).map(|(line, _)| line.text.len()).sum();
        if size * 3 > told {
            continue;
        }
        for ((line, marked), own) in lines.iter().zip(story.iter_mut()).take(end).skip(at) {
            if !sure && line.grade == Grade::Good && marked.linked < 30 {
                break;
            }
            *own = false;
        }
        done = end;
    }
}

/// How many lines are left, where that is no more than a box holds.
fn ends(lines: &Lines<'_>) -> Option<usize> {
    (lines.len() <= LINES).then_some(lines.len())
}

/// The smallest block around two; a block lies behind the one that it is in.
fn around_both(markup: &Markup, one: u32, other: u32) -> u32 {
    let (mut one, mut other) = (one, other);
    while one != other {
        let inner = one.max(other);
        let parent = markup.blocks.get(inner as usize).map_or(0, |block| block.parent).min(inner.saturating_sub(1));
        if one == inner {
            one = parent;
        } else {
            other = parent;
        }
    }
    one
}

fn told(lines: &Lines<'_>, story: &[bool]) -> usize {
    lines.iter().zip(story).filter(|(_, own)| **own).map(|((line, _), _)| line.text.len()).sum()
}

/// What stands in a block that is called something else, where such blocks hold little.
fn called(markup: &Markup, tree: &Tree<'_>, lines: &Lines<'_>, story: &mut [bool]) {
    let is_called = |marked: &MarkedLine| {
        let mut inner = markup.around(marked.block).take_while(|(at, _)| !tree.is_outer(*at));
        inner.any(|(at, block)| {
            let (says, letters) = (block.says, tree.letters(at));
            let of_links = || marked.linked >= LINK || tree.linked(at) >= LINKED;
            // "teaser" is what some call the first paragraph; "paywall" what others call each that is behind one.
            !says.any(Words::LEAD)
                && (says.any(Words::RELATED.and(Words::SIDEBAR)) && of_links()
                    || says.any(Words::SUBSCRIBE)
                        && !says.any(Words::STORY)
                        && block.element != Element::Paragraph
                        && letters <= OFFER
                    || says.any(Words::NOTICE.and(Words::ADVERT)) && letters <= BOX)
        })
    };
    let (mut rest, mut strange) = (0, 0);
    let mut apart = Vec::new();
    for (at, (line, marked)) in lines.iter().enumerate().filter(|(at, _)| story.get(*at) == Some(&true)) {
        if is_called(marked) {
            strange += line.text.len();
            apart.push(at);
        } else {
            rest += line.text.len();
        }
    }
    if strange * SHARE > rest {
        return;
    }
    for at in apart {
        if let Some(own) = story.get_mut(at) {
            *own = false;
        }
    }
}
