//! What is known of each line of a saved page, as numbers.

use super::tree::Tree;
use super::weights::{COUNT, Feature};
use crate::lexicon::within::Within;
use crate::segment::evidence::{Evidence, Grade};
use crate::segment::phrases::Opens;
use crate::segment::shape::End;
use dateline_model::markup::{Element, MarkedLine, Markup, Words};
use dateline_model::rule::Kind;
use dateline_text::Small as _;
use fnv::FnvHashMap;

/// The numbers of one line, by [`Feature`].
pub type Numbers = [f32; COUNT];

/// The kinds of words that count against or for a line, and their features.
const SAID: &[(Words, Feature)] = &[
    (Words::HIDDEN, Feature::Hidden),
    (Words::STORY, Feature::SaysStory),
    (Words::STORY_TEXT, Feature::SaysStoryText),
    (Words::COMMENT, Feature::SaysComment),
    (Words::RELATED, Feature::SaysRelated),
    (Words::SHARE, Feature::SaysShare),
    (Words::MENU, Feature::SaysMenu),
    (Words::FOOT, Feature::SaysFoot),
    (Words::SIDEBAR, Feature::SaysSidebar),
    (Words::ADVERT, Feature::SaysAdvert),
    (Words::AUTHOR, Feature::SaysAuthor),
    (Words::TIME, Feature::SaysTime),
    (Words::CAPTION, Feature::SaysCaption),
    (Words::PICTURE, Feature::SaysPicture),
    (Words::TAGS, Feature::SaysTags),
    (Words::SUBSCRIBE, Feature::SaysSubscribe),
    (Words::NOTICE, Feature::SaysNotice),
    (Words::TITLE, Feature::SaysTitle),
    (Words::LEAD, Feature::SaysLead),
    (Words::META, Feature::SaysMeta),
    (Words::GALLERY, Feature::SaysGallery),
    (Words::HEAD, Feature::SaysHead),
];

/// The numbers of all lines.
#[must_use]
pub fn numbers(
    markup: &Markup,
    tree: &Tree<'_>,
    lines: &[(Evidence<'_>, MarkedLine)],
    titles: &[bool],
) -> Vec<Numbers> {
    let mut often: FnvHashMap<&str, u32> = FnvHashMap::default();
    for (line, _) in lines {
        *often.entry(line.text).or_default() += 1;
    }
    let marked_text = text_is_marked(markup, lines);
    let prose: Vec<f32> = lines.iter().map(|(line, marked)| prose(line, marked.linked)).collect();
    let gaps = Gaps::new(&prose, lines.iter().map(|(line, _)| line));
    let first_title = titles.iter().position(|title| *title);
    let mut opened = Opens::Nothing;
    let mut found = Vec::with_capacity(lines.len());
    for (at, (line, marked)) in lines.iter().enumerate() {
        let mut own = [0.0; COUNT];
        let mut set = |feature: Feature, value: f32| {
            if let Some(slot) = own.get_mut(feature as usize) {
                *slot = value;
            }
        };
        set(Feature::Bias, 1.0);
        of_shape(line, marked, &mut set);
        of_blocks(markup, tree, marked, &mut set);
        set(Feature::Repeated, f32::from(u8::from(often.get(line.text).is_some_and(|times| *times > 1))));
        set(Feature::GapBefore, gaps.before.get(at).copied().unwrap_or(0.0));
        set(Feature::GapBehind, gaps.behind.get(at).copied().unwrap_or(0.0));
        set(Feature::Progress, gaps.progress.get(at).copied().unwrap_or(0.0));
        let (in_series, in_linked) = tree.series(marked.block);
        set(Feature::InSeries, f32::from(u8::from(in_series)));
        set(Feature::InLinkedSeries, f32::from(u8::from(in_linked)));
        let small = (line.shape.words <= LONG).then(|| line.text.small());
        let [calls, ..] = small.as_deref().map(|small| SAID_IN_WORDS.count(small)).unwrap_or_default();
        of_words(line, calls, &mut set);
        set(Feature::NotStoryText, f32::from(u8::from(marked_text && !is_text(markup, marked))));
        let heading = at
            .checked_sub(1)
            .and_then(|before| lines.get(before))
            .is_some_and(|(_, before)| is_heading(markup, before));
        set(Feature::BelowHeading, f32::from(u8::from(heading)));
        let near = |distance: usize| {
            let before = at.checked_sub(distance).and_then(|at| prose.get(at)).copied().unwrap_or(0.0);
            (before, prose.get(at + distance).copied().unwrap_or(0.0))
        };
        set(Feature::ProseBefore, near(1).0);
        set(Feature::ProseBehind, near(1).1);
        set(Feature::ProseNear, (near(2).0 + near(2).1 + near(3).0 + near(3).1) / 4.0);
        let above = first_title.is_some_and(|title| at < title);
        set(Feature::AboveTitle, f32::from(u8::from(above)));
        set(Feature::IsTitle, f32::from(u8::from(titles.get(at) == Some(&true))));
        if line.opens != Opens::Nothing {
            opened = line.opens;
        } else if line.grade == Grade::Good && marked.linked < 30 && opened == Opens::Links {
            opened = Opens::Nothing;
        }
        set(Feature::BelowLinks, f32::from(u8::from(opened == Opens::Links)));
        set(Feature::BelowTeasers, f32::from(u8::from(opened == Opens::Teasers)));
        set(Feature::BelowComments, f32::from(u8::from(opened == Opens::Comments)));
        found.push(own);
    }
    found
}

/// How much a line looks like prose, from 0 to 1.
#[must_use]
pub fn prose(line: &Evidence<'_>, linked: u8) -> f32 {
    match line.grade {
        _ if linked > 40 || line.kind.is_some() => 0.0,
        Grade::Good => 1.0,
        Grade::Near => 0.5,
        Grade::Short => 0.0,
    }
}

/// How far each line is from the prose around it.
#[derive(Debug)]
pub struct Gaps {
    /// Lines since the last prose.
    pub before: Vec<f32>,
    /// Lines to the next.
    pub behind: Vec<f32>,
    /// Share of the prose above.
    pub progress: Vec<f32>,
}

impl Gaps {
    /// Measures them; `prose` is how much each line looks like it.
    #[must_use]
    pub fn new<'a, 'b: 'a>(prose: &[f32], lines: impl Iterator<Item = &'a Evidence<'b>> + Clone) -> Self {
        let is_prose: Vec<bool> = prose.iter().map(|prose| *prose >= 1.0).collect();
        let gap = |since: usize| (1 + since.min(255)).ilog2() as f32 / 4.0;
        let distances = |order: &mut dyn Iterator<Item = &bool>| {
            let mut since = 255;
            let mut found = Vec::with_capacity(prose.len());
            for prose in order {
                found.push(gap(since));
                since = if *prose { 0 } else { since.saturating_add(1) };
            }
            found
        };
        let before = distances(&mut is_prose.iter());
        let mut behind = distances(&mut is_prose.iter().rev());
        behind.reverse();
        let all: u32 =
            lines.clone().zip(&is_prose).filter(|(_, prose)| **prose).map(|(line, _)| line.shape.words).sum();
        let mut above = 0;
        let mut progress = Vec::with_capacity(prose.len());
        for (line, prose) in lines.zip(&is_prose) {
            progress.push(above as f32 / all.max(1) as f32);
            above += if *prose { line.shape.words } else { 0 };
        }
        Self { before, behind, progress }
    }
}

/// Whether the mark-up calls the line the story's text.
fn is_text(markup: &Markup, marked: &MarkedLine) -> bool {
    marked.says.any(Words::STORY_TEXT)
        || markup.around(marked.block).any(|(_, block)| block.says.any(Words::STORY_TEXT))
}

/// Whether most of the prose is called so.
fn text_is_marked(markup: &Markup, lines: &[(Evidence<'_>, MarkedLine)]) -> bool {
    let (mut all, mut text) = (0_u32, 0_u32);
    for (line, marked) in lines.iter().filter(|(line, marked)| prose(line, marked.linked) >= 1.0) {
        all += line.shape.words;
        text += if is_text(markup, marked) { line.shape.words } else { 0 };
    }
    all > 0 && text * 2 >= all
}

fn is_heading(markup: &Markup, marked: &MarkedLine) -> bool {
    markup.around(marked.block).take(3).any(|(_, block)| matches!(block.element, Element::Heading(_)))
}

/// A line of more words is told by its shape, and is not searched.
const LONG: u32 = 60;

/// Openings of words that ask a reader for something, in small letters.
const CALLS: &[&str] = &[
    "newsletter",
    "subscri",
    "abonn",
    "anmeld",
    "registr",
    "sign up",
    "signup",
    "click",
    "klick",
    "cookie",
    "comment",
    "kommentar",
    "download",
    "follow",
    "folgen",
    "folge uns",
    "teilen",
    "share",
    "login",
    "log in",
    "einlogg",
    "spende",
    "donat",
    "kostenlos",
    "app ",
    "e-mail",
    "email",
    "werbung",
    "anzeige",
    "advert",
    "affiliate",
    "facebook",
    "twitter",
    "instagram",
    "whatsapp",
    "telegram",
    "podcast",
    "lesen sie",
    "read more",
    "weiterlesen",
    "mehr zum",
    "mehr lesen",
    "lire aussi",
    "leer más",
    "abo ",
    "datenschutz",
    "privacy",
    "javascript",
    "browser",
    "copyright",
    "all rights",
    "alle rechte",
];

/// Openings of words of what a site says of rights, terms and those who pay it, in small letters.
const LEGAL: &[&str] = &[
    "licen",
    "lizen",
    "rights",
    "rechte",
    "droits",
    "derechos",
    "disclos",
    "disclaim",
    "advertis",
    "affiliate",
    "commission",
    "provision",
    "terms",
    "nutzungsbed",
    "impressum",
    "datenschutz",
    "privacy",
    "cookie",
    "copyright",
    "vorbehalten",
    "reserved",
    "creative commons",
    "redistribut",
    "reproduc",
    "sponsor",
    "powered by",
    "javascript",
    "browser",
    "trademark",
    "subscription",
    "newsletter",
    "e-mail-adresse",
    "email address",
    "spam",
    "isbn",
    "issn",
];

/// Words of what somebody is or does for a living, in small letters.
const VITA: &[&str] = &[
    " is a ",
    " is an ",
    " is the ",
    " ist redakt",
    "redakteur",
    "journalist",
    "autor",
    "author",
    "editor",
    "reporter",
    "writer",
    "professor",
    "lehrt",
    "studied",
    "studiert",
    "geboren",
    " born ",
    "degree",
    "university",
    "universit",
    "arbeitet",
    "works at",
    "works for",
    "joined ",
    "blogger",
    "freelance",
    "freier ",
    "freie ",
    "rédact",
    "periodista",
    "geschäftsführer",
    "gründer",
    "founder",
    "managing",
    "mitglied",
    " lives in",
    " lebt in",
    "schreibt",
    "writes",
];

/// Which of these lists' words stand in a text, in one pass over it.
pub static SAID_IN_WORDS: Within<3> = Within::new([CALLS, LEGAL, VITA]);

/// Sets what its words tell, `calls` of them to ask something of the reader.
pub fn of_words(line: &Evidence<'_>, calls: usize, set: &mut impl FnMut(Feature, f32)) {
    let shape = &line.shape;
    set(Feature::Numbers, shape.numbers as f32 / shape.words.max(1) as f32);
    set(Feature::Copyright, f32::from(u8::from(!line.text.is_ascii() && line.text.contains(['©', 'ⓒ', '®']))));
    if shape.words > LONG {
        return;
    }
    set(Feature::You, (line.persons.you as f32 / shape.words.max(1) as f32 * 5.0).min(1.0));
    set(Feature::Calls, calls.min(3) as f32 / if shape.words > 25 { 3.0 } else { 1.5 });
}

/// Sets what its shape and its own evidence tell.
pub fn of_shape(line: &Evidence<'_>, marked: &MarkedLine, set: &mut impl FnMut(Feature, f32)) {
    let shape = &line.shape;
    let length = match shape.words {
        0..=3 => Feature::Words3,
        4..=8 => Feature::Words8,
        9..=15 => Feature::Words15,
        16..=30 => Feature::Words30,
        _ => Feature::WordsMore,
    };
    set(length, 1.0);
    match shape.end {
        End::Stop => set(Feature::EndsStop, 1.0),
        End::Call => set(Feature::EndsCall, 1.0),
        End::Ellipsis => set(Feature::EndsEllipsis, 1.0),
        End::Colon => set(Feature::EndsColon, 1.0),
        End::Open => set(Feature::EndsOpen, 1.0),
    }
    set(Feature::Stops, (shape.stops as f32 / shape.words.max(1) as f32).min(0.6));
    set(Feature::Capitals, shape.capitals as f32 / shape.words.max(1) as f32);
    set(Feature::StopsInside, f32::from(u8::from(shape.stops_inside > 0)));
    match line.grade {
        Grade::Good => set(Feature::Good, 1.0),
        Grade::Near => set(Feature::Near, 1.0),
        Grade::Short => {}
    }
    let linked = match marked.linked {
        0 => Feature::Linked0,
        1..=30 => Feature::Linked30,
        31..=80 => Feature::Linked80,
        _ => Feature::LinkedAll,
    };
    set(linked, 1.0);
    if marked.linked > 80 && shape.words >= 5 {
        set(Feature::LinkedTitle, 1.0);
    }
    match line.kind {
        Some(Kind::Byline) => set(Feature::IsByline, 1.0),
        Some(Kind::Timestamp) => set(Feature::IsTimestamp, 1.0),
        Some(Kind::Credit | Kind::Caption) => set(Feature::IsCredit, 1.0),
        Some(_) => set(Feature::IsPhrase, 1.0),
        None => {}
    }
    set(Feature::IsWeakPhrase, f32::from(u8::from(line.weak.is_some())));
}

fn of_blocks(markup: &Markup, tree: &Tree<'_>, marked: &MarkedLine, set: &mut impl FnMut(Feature, f32)) {
    let mut said = marked.says;
    let mut innermost = true;
    let mut parent = marked.block;
    for (at, block) in markup.around(marked.block) {
        let element = match block.element {
            Element::Paragraph if innermost => Some(Feature::InParagraph),
            Element::Heading(_) => Some(Feature::InHeading),
            Element::Item => Some(Feature::InItem),
            Element::Cell => Some(Feature::InCell),
            Element::Caption => Some(Feature::InCaption),
            Element::Quote => Some(Feature::InQuote),
            Element::Figure => Some(Feature::InFigure),
            Element::Form => Some(Feature::InForm),
            Element::Nav => Some(Feature::InNav),
            Element::Aside => Some(Feature::InAside),
            Element::Footer => Some(Feature::InFooter),
            Element::Header => Some(Feature::InHeader),
            Element::Article => Some(Feature::InArticle),
            Element::Main => Some(Feature::InMain),
            Element::Preformatted => Some(Feature::InPre),
            Element::Address => Some(Feature::InAddress),
            _ => None,
        };
        let outer = tree.is_outer(at);
        // What is said of a block that holds the story tells nothing of one line in it, but where the story is.
        let telling = !outer || matches!(block.element, Element::Article | Element::Main);
        if let Some(feature) = element.filter(|_| telling) {
            set(feature, 1.0);
        }
        if outer {
            if block.says.any(Words::STORY_TEXT) {
                said = said.and(Words::STORY_TEXT);
            }
        } else {
            said = said.and(block.says);
        }
        if innermost && matches!(block.element, Element::Paragraph | Element::Item | Element::Heading(_)) {
            parent = block.parent;
        }
        innermost = false;
    }
    for (words, feature) in SAID {
        if said.any(*words) {
            set(*feature, 1.0);
        }
    }
    set(Feature::Bold, f32::from(u8::from(marked.says.any(Words::BOLD))));
    let where_ = match (tree.is_inside(marked.block), tree.steps(marked.block)) {
        (true, _) => Feature::Inside,
        (_, 0 | 1) => Feature::Steps1,
        (_, 2) => Feature::Steps2,
        (_, 3) => Feature::Steps3,
        _ => Feature::StepsMore,
    };
    set(where_, 1.0);
    set(Feature::BlockLinked, tree.linked(parent) as f32 / 100.0);
    set(Feature::BlockLinkedOwn, tree.linked(marked.block) as f32 / 100.0);
    let best = tree.mass(0).max(1.0);
    set(Feature::BlockProse, (tree.mass(parent) / best).min(1.0));
}
