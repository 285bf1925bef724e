//! What is known of each line that may be the title, as numbers.

use super::place::Places;
use super::words::{bare, ends, ends_with_day, is_credited, signed};
use crate::lexicon::within::Within;
use crate::segment::evidence::{Evidence, Grade};
use crate::segment::fit::Vocabulary;
use crate::segment::headline::split_site;
use crate::segment::marked::features::prose;
use crate::segment::plain::features::{densest, indent, is_apart, is_listed};
use crate::segment::shape::End;
use dateline_model::rule::Kind;
use fnv::{FnvHashMap, FnvHashSet};

/// Lines above the story's start among which the title is sought: long menus may stand between.
const ABOVE: usize = 300;

/// Lines from a question back to a paragraph of the answer before.
const ANSWER: usize = 4;

/// Lines below its start, which may be a notice's above the story. Further down stand other stories' titles.
const BELOW: usize = 100;

clues! { Clue:
    /// One word.
    Words1 => "1 word",
    /// Two.
    Words2 => "2 words",
    /// Three.
    Words3 => "3 words",
    /// Up to seven.
    Words7 => "words to 7",
    /// Up to fourteen.
    Words14 => "words to 14",
    /// Up to 22.
    Words22 => "words to 22",
    /// More.
    WordsMore => "words above 22",
    /// It ends with a question or exclamation mark.
    EndsCall => "ends with ? or !",
    /// It ends with a full stop.
    EndsStop => "ends with stop",
    /// It ends with a colon.
    EndsColon => "ends with colon",
    /// It ends with dots.
    EndsEllipsis => "ends with dots",
    /// It looks like a paragraph.
    Good => "paragraph's shape",
    /// It opens in small letters.
    OpensLower => "opens in small letters",
    /// A mark of a list opens it.
    ListMark => "list mark",
    /// Lines on both sides do as well.
    InList => "in list",
    /// A title-like line stands right before or behind it, without a gap.
    Packed => "packed",
    /// A blank line stands before it.
    ApartBefore => "apart before",
    /// A blank line stands behind it.
    ApartBehind => "apart behind",
    /// It is indented as the story's start is.
    IndentSame => "indent of story",
    /// It is indented less.
    IndentLess => "indent less",
    /// It is the line before the story.
    Away0 => "away 0",
    /// One line lies between.
    Away1 => "away 1",
    /// Two.
    Away2 => "away 2",
    /// Up to five.
    Away5 => "away to 5",
    /// Up to ten.
    Away10 => "away to 10",
    /// Up to twenty.
    Away20 => "away to 20",
    /// More.
    AwayMore => "away more",
    /// It stands below the start.
    Below => "below start",
    /// Other candidates of four words or more that stand between it and the story, as a logarithm.
    Between => "between",
    /// The first line of the page.
    First => "first line",
    /// The second or third.
    Early => "early line",
    /// The line looks like a known thing.
    Known => "known kind",
    /// It looks like an outlet's name.
    Publisher => "publisher",
    /// A byline or day stands within three lines behind it.
    DayBehind => "day behind",
    /// One stands right before it.
    DayBefore => "day before",
    /// Share of its words that the story has.
    Fit => "fit",
    /// It shares three words or more.
    Fit3 => "fit of 3",
    /// Share of its words that the story's first paragraphs have.
    FitLead => "fit with lead",
    /// It stands on the page again, above the story.
    AgainAbove => "again above",
    /// And below.
    AgainBelow => "again below",
    /// Its words open the page's first line, which says more.
    OpensFirst => "opens first line",
    /// They stand elsewhere in it.
    InFirst => "in first line",
    /// Share of its words that the first line has.
    LikeFirst => "like first line",
    /// It is the page's first line, and what opens it stands below as a line.
    FirstSaidAgain => "first line said again",
    /// It holds a mark that parts titles from sites.
    SiteMark => "site mark",
    /// Share of words with capitals.
    Capitals => "capitals",
    /// All its letters are.
    Shouted => "shouted",
    /// Share of words that are numbers.
    Numbers => "numbers",
    /// It asks for something or names a part of the page.
    Menu => "menu",
    /// Fewer clues make it the title.
    Old => "old",
    /// Share of function words.
    Stops => "function words",
    /// The line right behind says more, as a deck does.
    DeckBehind => "longer behind",
    /// The line right before says less.
    DeckBefore => "shorter before",
    /// It reads like a caption or a credit.
    Caption => "caption",
    /// How much of the densest run of prose follows it.
    Mass => "mass behind",
    /// Little of it does.
    MassLittle => "little mass behind",
    /// Share of the page's prose in its box, where lines are indented.
    Boxed => "prose in box",
    /// Hardly any.
    BoxedLittle => "little prose in box",
    /// A line that is indented less stands between it and the next prose.
    Walled => "walled",
    /// Or between it and the story.
    WalledStory => "walled from story",
    /// It is indented as the next prose is.
    ProseSame => "indent of prose",
    /// It is indented less.
    ProseLess => "indent less than prose",
    /// It is indented more.
    ProseMore => "indent more than prose",
    /// How far the next prose is.
    ProseAway => "away from prose",
    /// At most two lines lie between.
    ProseNear => "near prose",
    /// Title-like lines up to the next prose.
    ProseBetween => "between prose",
    /// None follows.
    NoProse => "no prose behind",
    /// Share of the page's prose above.
    ProseAbove => "prose above",
    /// Prose stands right before it.
    BelowProse => "below prose",
    /// The line before is indented less.
    OpensBox => "opens box",
    /// The line before is indented more.
    BelowBox => "below box",
    /// The line behind is indented more.
    HeadsBox => "heads box",
    /// The line behind is indented less.
    ClosesBox => "closes box",
    /// The line right behind is a byline or day.
    DayRight => "day right behind",
    /// Another line, which says more, ends with its words.
    EndsOther => "ends other line",
    /// It stands on the page again, in a list.
    AgainListed => "again in list",
    /// The same in a list right above, as the way to the page ends.
    AgainListedAbove => "again in list above",
    /// A day stands within eight lines behind it.
    DayNear => "day near behind",
    /// Writers are named there.
    ByNear => "writers near behind",
    /// A mark calls it a heading of the highest level that the page has.
    HeadingTop => "highest heading",
    /// It is the only one of that level.
    HeadingOnly => "only highest heading",
    /// It is the first of several.
    HeadingFirst => "first highest heading",
    /// It is a heading of the level below that.
    HeadingNext => "next heading",
    /// It is one of a lower level.
    HeadingLow => "lower heading",
    /// It is none, and the page has one of the first level.
    HeadingNone => "no heading",
}

/// How many there are.
pub const COUNT: usize = Clue::ALL.len();

/// What is known of one candidate, by [`Clue`].
pub type Numbers = [f32; COUNT];

/// Openings of words of furniture, in small letters.
static MENU: Within<1> = Within::new([&[
    "menu",
    "menü",
    "skip",
    "zum inhalt",
    "springen",
    "search",
    "suche",
    "login",
    "log in",
    "sign in",
    "anmeld",
    "newsletter",
    "cookie",
    "abo",
    "subscri",
    "cart",
    "warenkorb",
    "navigation",
    "share",
    "teilen",
    "facebook",
    "twitter",
    "kontakt",
    "contact",
    "spende",
    "donat",
    "startseite",
    "home",
    "shop",
    "willkommen",
    "welcome",
    "browser",
    "javascript",
    "advert",
    "anzeige",
    "werbung",
    "next",
    "previous",
    "beitrag",
    "read more",
    "mehr zu",
    "archiv",
    "kategor",
    "categor",
    "kommentar",
    "comment",
    "print",
    "drucken",
    "tags",
    "blog",
    "podcast",
    "video",
]]);

/// Headings of the highest level that are candidates wherever they stand; of more, those near the story are.
const HEADINGS: usize = 4;

/// The lines that may be the title, with what is known of each.
#[must_use]
pub fn candidates(
    text: &str,
    lines: &[Evidence<'_>],
    first: usize,
    old: Option<usize>,
    story: &Vocabulary,
) -> Vec<(usize, Numbers)> {
    let prose: Vec<f32> = lines.iter().map(|line| prose(line, 0)).collect();
    let run = densest(lines, &prose);
    let in_run = (run.start..run.end).find(|at| prose.get(*at).is_some_and(|prose| *prose >= 1.0));
    let start = in_run.unwrap_or(first).min(lines.len());
    let lead = lines.get(start..(start + 2).min(lines.len())).unwrap_or(&[]);
    let lead = Vocabulary::of(lead.iter().map(|line| line.content.as_slice()));
    let mut often: FnvHashMap<String, Vec<usize>> = FnvHashMap::default();
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.shape.words <= 40) {
        often.entry(bare(line.text)).or_default().push(at);
    }
    let opening: String = lines.first().map(|line| bare(line.text)).unwrap_or_default();
    let opening_words: FnvHashSet<&str> = opening.split(' ').collect();
    let margin = lines.get(start).map_or(0, |line| indent(text, line));
    let mut between = 0_u32;
    let mut found = Vec::new();
    let from = start.saturating_sub(ABOVE);
    let places = Places::new(text, lines, &prose);
    let ends = ends(lines);
    let mut least = usize::MAX;
    let is_prose = |at: usize| prose.get(at).is_some_and(|prose| *prose >= 1.0);
    let top = lines.iter().map(|line| line.level).filter(|level| *level > 0).min().unwrap_or(0);
    let highest = lines.iter().enumerate().filter(|(_, line)| top > 0 && line.level == top).map(|(at, _)| at);
    let highest: Vec<usize> = highest.take(HEADINGS + 1).collect();
    let (first_heading, one_heading) = (highest.first().copied(), highest.len() == 1);
    let far = highest.iter().rev().filter(|_| highest.len() <= HEADINGS);
    let far = far.copied().filter(|at| (3..from).contains(at) || *at >= start + BELOW);
    let signed = signed(lines.get(..start).unwrap_or(&[]));
    let near = (from..(start + BELOW).min(lines.len())).rev();
    for at in near.chain(far).chain((0..from.min(3)).rev()) {
        let (Some(line), Some(place)) = (lines.get(at), places.all.get(at)) else { continue };
        let shape = &line.shape;
        let indent = places.indents.get(at).copied().unwrap_or(0);
        let walled = at < start && least < indent.min(margin);
        if at < start {
            least = least.min(indent);
        }
        // What stands between the writer and the story sums it up.
        let headed = top > 0 && line.level == top;
        if at < start && !headed && signed.is_some_and(|signed| at > signed) {
            continue;
        }
        if shape.letters < 3 || shape.words > 40 || (at > start && line.grade == Grade::Good && is_prose(at - 1)) {
            continue;
        }
        let known = line.kind.or(line.weak);
        let excluded = matches!(
            line.kind,
            Some(Kind::Timestamp | Kind::Byline | Kind::Widget | Kind::Share | Kind::Copyright | Kind::DatelineOnly)
        );
        if excluded {
            continue;
        }
        // Between two paragraphs stands a subheading, or a question of an interview, whose answer above may be short.
        let asks = || line.text.contains('?') && (2..=ANSWER).any(|back| back < at && is_prose(at - back));
        if at > start && !headed && (is_prose(at - 1) && is_prose(at + 1) || asks()) {
            continue;
        }
        // A picture's owner, and "Ida Holm / Oslo, May 4, 2021", stand beside titles and look like them.
        if line.text.contains('©') || is_credited(line.text) || (at > 0 && ends_with_day(line.text)) {
            continue;
        }
        let mut numbers: Numbers = [0.0; COUNT];
        let mut set = |clue: Clue, value: f32| {
            if let Some(slot) = numbers.get_mut(clue as usize) {
                *slot = value;
            }
        };
        let yes = |holds: bool| f32::from(u8::from(holds));
        let words = shape.words.max(shape.wide / 2);
        let length = match words {
            0 | 1 => Clue::Words1,
            2 => Clue::Words2,
            3 => Clue::Words3,
            4..=7 => Clue::Words7,
            8..=14 => Clue::Words14,
            15..=22 => Clue::Words22,
            _ => Clue::WordsMore,
        };
        set(length, 1.0);
        match shape.end {
            End::Call => set(Clue::EndsCall, 1.0),
            End::Stop => set(Clue::EndsStop, 1.0),
            End::Colon => set(Clue::EndsColon, 1.0),
            End::Ellipsis => set(Clue::EndsEllipsis, 1.0),
            End::Open => {}
        }
        set(Clue::Good, yes(line.grade == Grade::Good));
        set(Clue::OpensLower, yes(shape.opens_lower));
        let (before, behind) = (at.checked_sub(1).and_then(|at| lines.get(at)), lines.get(at + 1));
        let listed = |line: Option<&Evidence<'_>>| line.is_some_and(|line| is_listed(line.text));
        let item = listed(Some(line));
        set(Clue::ListMark, yes(item));
        set(Clue::InList, yes(item && listed(before) && listed(behind)));
        let (apart_before, apart_behind) = (is_apart(text, before, Some(line)), is_apart(text, Some(line), behind));
        let short =
            |line: Option<&Evidence<'_>>| line.is_some_and(|line| line.kind.is_none() && line.grade == Grade::Short);
        set(Clue::Packed, yes(!apart_before && short(before) || !apart_behind && short(behind)));
        set(Clue::ApartBefore, yes(apart_before));
        set(Clue::ApartBehind, yes(apart_behind));
        set(Clue::IndentSame, yes(indent == margin));
        set(Clue::IndentLess, yes(indent < margin));
        if at >= start {
            set(Clue::Below, 1.0);
        } else {
            let away = match start - at - 1 {
                0 => Clue::Away0,
                1 => Clue::Away1,
                2 => Clue::Away2,
                3..=5 => Clue::Away5,
                6..=10 => Clue::Away10,
                11..=20 => Clue::Away20,
                _ => Clue::AwayMore,
            };
            set(away, 1.0);
        }
        set(Clue::Between, (1 + between).ilog2() as f32 / 3.0);
        if at < start && words >= 4 && known.is_none() {
            between += 1;
        }
        set(Clue::First, yes(at == 0));
        set(Clue::Early, yes(at == 1 || at == 2));
        set(Clue::Known, yes(known.is_some()));
        let beside = |other: Option<&Evidence<'_>>| {
            let other = other.filter(|other| other.kind.is_none() && other.weak.is_none() && !is_listed(other.text));
            other.map(|other| other.shape.words).filter(|words| *words >= 3)
        };
        set(Clue::DeckBehind, yes(beside(behind).is_some_and(|longer| longer > shape.words)));
        set(Clue::DeckBefore, yes(beside(before).is_some_and(|shorter| shorter < shape.words)));
        set(Clue::Caption, yes(matches!(line.kind, Some(Kind::Caption | Kind::Credit))));
        set(Clue::Publisher, yes(known == Some(Kind::Publisher)));
        let dated = |line: &Evidence<'_>| matches!(line.kind.or(line.weak), Some(Kind::Timestamp | Kind::Byline));
        set(Clue::DayBehind, yes(lines.iter().skip(at + 1).take(3).any(dated)));
        set(Clue::DayBefore, yes(before.is_some_and(dated)));
        let near = |kind: Kind| lines.iter().skip(at + 1).take(8).any(|line| line.kind.or(line.weak) == Some(kind));
        set(Clue::DayNear, yes(near(Kind::Timestamp)));
        set(Clue::ByNear, yes(near(Kind::Byline)));
        let fit = story.fit(&line.content);
        set(Clue::Fit, fit.shared as f32 / fit.words.max(1) as f32);
        set(Clue::Fit3, yes(fit.shared >= 3));
        let fit = lead.fit(&line.content);
        set(Clue::FitLead, if at >= start { 0.3 } else { fit.shared as f32 / fit.words.max(1) as f32 });
        let own = bare(line.text);
        let places_of = often.get(&own).map(Vec::as_slice).unwrap_or(&[]);
        set(Clue::AgainAbove, yes(places_of.iter().any(|other| *other != at && *other < start)));
        set(Clue::AgainBelow, yes(places_of.iter().any(|other| *other >= start)));
        if at > 0 && !own.is_empty() {
            let all = own.split(' ').count();
            let shared = own.split(' ').filter(|word| opening_words.contains(word)).count();
            set(Clue::LikeFirst, shared as f32 / all as f32 * if all >= 3 { 1.0 } else { 0.3 });
            if own.len() < opening.len() {
                set(Clue::OpensFirst, yes(opening.starts_with(&*own)));
                set(Clue::InFirst, yes(opening.contains(&*own) && !opening.starts_with(&*own)));
            }
        } else if at == 0 {
            let said = split_site(line.text)
                .and_then(|((from, to), _)| line.text.get(from..to))
                .is_some_and(|title| often.contains_key(&bare(title)));
            set(Clue::FirstSaidAgain, yes(said));
        }
        let marked = line.text.bytes().any(|byte| matches!(byte, b'|' | b'-' | b':') || !byte.is_ascii());
        let marks = [" | ", " - ", " – ", " » ", " :: "];
        set(Clue::SiteMark, yes(marked && marks.iter().any(|mark| line.text.contains(mark))));
        set(Clue::Capitals, shape.capitals as f32 / shape.words.max(1) as f32);
        set(Clue::Shouted, yes(shape.shouted * 2 > shape.words && shape.words >= 2));
        set(Clue::Numbers, shape.numbers as f32 / shape.words.max(1) as f32);
        set(Clue::Stops, (shape.stops as f32 / shape.words.max(1) as f32).min(0.6));
        let menu = MENU.count(&own)[0].min(2);
        set(Clue::Menu, menu as f32 / if words > 6 { 4.0 } else { 2.0 });
        set(Clue::Old, yes(old == Some(at)));
        set(Clue::Mass, place.mass);
        set(Clue::MassLittle, yes(place.mass < 0.3));
        set(Clue::NoProse, yes(place.prose.is_none()));
        if let Some(prose) = place.prose {
            let away = prose - at - 1;
            set(Clue::ProseAway, (1 + away.min(63)).ilog2() as f32 / 3.0);
            set(Clue::ProseNear, yes(away <= 2));
            set(Clue::ProseBetween, (1 + place.between).ilog2() as f32 / 3.0);
        }
        set(Clue::ProseAbove, place.above);
        set(Clue::BelowProse, yes(at.checked_sub(1).is_some_and(is_prose)));
        if places.indented {
            set(Clue::Boxed, place.boxed);
            set(Clue::BoxedLittle, yes(place.boxed < 0.1));
            set(Clue::Walled, yes(place.walled));
            set(Clue::WalledStory, yes(walled));
            let of = |at: usize| places.indents.get(at).copied();
            if let Some(prose) = place.prose.and_then(of) {
                set(Clue::ProseSame, yes(indent == prose));
                set(Clue::ProseLess, yes(indent < prose));
                set(Clue::ProseMore, yes(indent > prose));
            }
            let (before, behind) = (at.checked_sub(1).and_then(of), of(at + 1));
            set(Clue::OpensBox, yes(before.is_some_and(|before| before < indent)));
            set(Clue::BelowBox, yes(before.is_some_and(|before| before > indent)));
            set(Clue::HeadsBox, yes(behind.is_some_and(|behind| behind > indent)));
            set(Clue::ClosesBox, yes(behind.is_some_and(|behind| behind < indent)));
        }
        set(Clue::DayRight, yes(behind.is_some_and(dated)));
        let last = own.rsplit(' ').next().unwrap_or("");
        let others = ends.get(last).map(Vec::as_slice).unwrap_or(&[]);
        let told = |other: &String| other.len() > own.len() && other.ends_with(&*own);
        set(Clue::EndsOther, yes(own.contains(' ') && others.iter().any(told)));
        let again = |other: &usize| *other != at && listed(lines.get(*other));
        let above = |other: &usize| *other < at && other + 12 >= at && listed(lines.get(*other));
        set(Clue::AgainListedAbove, yes(!item && places_of.iter().any(above)));
        set(Clue::AgainListed, yes(places_of.iter().any(again)));
        match line.level {
            0 => set(Clue::HeadingNone, yes(top == 1)),
            level if level == top => {
                set(Clue::HeadingTop, 1.0);
                set(Clue::HeadingOnly, yes(one_heading));
                set(Clue::HeadingFirst, yes(!one_heading && first_heading == Some(at)));
            }
            level if level == top + 1 => set(Clue::HeadingNext, 1.0),
            _ => set(Clue::HeadingLow, 1.0),
        }
        found.push((at, numbers));
    }
    found
}
