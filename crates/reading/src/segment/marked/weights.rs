//! The tables of weights: how much each thing that is known of a line speaks for it being the story's.
//!
//! `assets/story.tsv` holds them for saved pages, `assets/story-text.tsv` for text: logarithms of odds, as a logistic
//! regression finds them.

use crate::segment::clues::weights;

const OF_PAGES: &str = include_str!("../../../../../assets/story.tsv");
const OF_TEXT: &str = include_str!("../../../../../assets/story-text.tsv");

clues! { Feature:
    /// Always 1.
    Bias => "bias",
    /// At most three words.
    Words3 => "words to 3",
    /// At most eight.
    Words8 => "words to 8",
    /// At most fifteen.
    Words15 => "words to 15",
    /// At most thirty.
    Words30 => "words to 30",
    /// More.
    WordsMore => "words above 30",
    /// It ends with a full stop.
    EndsStop => "ends with stop",
    /// It ends with a question or exclamation mark.
    EndsCall => "ends with ? or !",
    /// It ends with dots.
    EndsEllipsis => "ends with dots",
    /// It ends with a colon.
    EndsColon => "ends with colon",
    /// It ends with nothing of these.
    EndsOpen => "ends open",
    /// Share of function words.
    Stops => "function words",
    /// Share of words with a capital.
    Capitals => "capitals",
    /// A sentence ends within it.
    StopsInside => "stops inside",
    /// It looks like a paragraph.
    Good => "paragraph's shape",
    /// It looks like a short sentence.
    Near => "sentence's shape",
    /// No link.
    Linked0 => "linked 0",
    /// Up to 30 of 100 letters are linked.
    Linked30 => "linked to 30",
    /// Up to 80.
    Linked80 => "linked to 80",
    /// More.
    LinkedAll => "linked all",
    /// A link of five words or more.
    LinkedTitle => "linked title",
    /// It reads like a byline.
    IsByline => "byline",
    /// It reads like a time stamp.
    IsTimestamp => "time stamp",
    /// It reads like a credit.
    IsCredit => "credit",
    /// A phrase of furniture.
    IsPhrase => "phrase",
    /// A phrase that is furniture outside of stories.
    IsWeakPhrase => "weak phrase",
    /// `p`
    InParagraph => "in p",
    /// `h1` to `h6`
    InHeading => "in heading",
    /// `li`
    InItem => "in li",
    /// `td`
    InCell => "in td",
    /// `figcaption`
    InCaption => "in figcaption",
    /// `blockquote`
    InQuote => "in blockquote",
    /// `figure`
    InFigure => "in figure",
    /// `form`
    InForm => "in form",
    /// `nav`
    InNav => "in nav",
    /// `aside`
    InAside => "in aside",
    /// `footer`
    InFooter => "in footer",
    /// `header`
    InHeader => "in header",
    /// `article`
    InArticle => "in article",
    /// `main`
    InMain => "in main",
    /// `pre`
    InPre => "in pre",
    /// `address`
    InAddress => "in address",
    /// Class words, by kind.
    Hidden => "hidden",
    /// "article", "content"
    SaysStory => "says story",
    /// "article-body"
    SaysStoryText => "says story text",
    /// "comments"
    SaysComment => "says comment",
    /// "related"
    SaysRelated => "says related",
    /// "share"
    SaysShare => "says share",
    /// "menu"
    SaysMenu => "says menu",
    /// "footer"
    SaysFoot => "says foot",
    /// "sidebar"
    SaysSidebar => "says sidebar",
    /// "advert"
    SaysAdvert => "says advert",
    /// "author"
    SaysAuthor => "says author",
    /// "date"
    SaysTime => "says time",
    /// "caption"
    SaysCaption => "says caption",
    /// "image"
    SaysPicture => "says picture",
    /// "tags"
    SaysTags => "says tags",
    /// "newsletter"
    SaysSubscribe => "says subscribe",
    /// "cookie"
    SaysNotice => "says notice",
    /// "headline"
    SaysTitle => "says title",
    /// "intro"
    SaysLead => "says lead",
    /// "meta"
    SaysMeta => "says meta",
    /// "gallery"
    SaysGallery => "says gallery",
    /// "header"
    SaysHead => "says head",
    /// Bold.
    Bold => "bold",
    /// In the block with the densest run of prose.
    Inside => "inside",
    /// One step out of it.
    Steps1 => "steps 1",
    /// Two.
    Steps2 => "steps 2",
    /// Three.
    Steps3 => "steps 3",
    /// More.
    StepsMore => "steps more",
    /// Share of linked letters in the block around its paragraph or item.
    BlockLinked => "block linked",
    /// Share of linked letters in its block.
    BlockLinkedOwn => "own block linked",
    /// Share of the page's prose in the block around it.
    BlockProse => "block prose",
    /// The same line stands elsewhere on the page.
    Repeated => "repeated",
    /// The line before it is prose.
    ProseBefore => "prose before",
    /// The line behind it is prose.
    ProseBehind => "prose behind",
    /// Lines two and three away are prose.
    ProseNear => "prose near",
    /// It stands above the title.
    AboveTitle => "above title",
    /// It is the title.
    IsTitle => "title",
    /// Below a label of links.
    BelowLinks => "below links",
    /// Below a label of teasers.
    BelowTeasers => "below teasers",
    /// Below a label of comments.
    BelowComments => "below comments",
    /// Lines since the last prose, as a logarithm.
    GapBefore => "gap before",
    /// Lines to the next prose, as a logarithm.
    GapBehind => "gap behind",
    /// Share of the page's prose that stands above it.
    Progress => "prose above",
    /// One of three or more blocks of the same kind side by side.
    InSeries => "in series",
    /// The same, where these hold links.
    InLinkedSeries => "in linked series",
    /// It speaks to the reader: "you", "your".
    You => "you",
    /// It asks for something: "subscribe", "click".
    Calls => "calls",
    /// A mark of copyright.
    Copyright => "copyright",
    /// Share of words that are numbers.
    Numbers => "numbers",
    /// Most of the page's prose is marked as the story's text, and this is not.
    NotStoryText => "not story text",
    /// It is the first line of its block and ends in a colon, or a heading stands right before it.
    BelowHeading => "below heading",
    /// Text: the walk takes it for the story's, for a subheading, a caption, a teaser, a comment, other furniture.
    WalkBody => "walk: body",
    /// See there.
    WalkSubheading => "walk: subheading",
    /// See there.
    WalkCaption => "walk: caption",
    /// See there.
    WalkTeaser => "walk: teaser",
    /// See there.
    WalkComment => "walk: comment",
    /// See there.
    WalkFurniture => "walk: furniture",
    /// Text: the mark of a list opens it.
    ListMark => "list mark",
    /// Text: lines before and behind it open with one, too.
    InList => "in list",
    /// Text: it is indented as most prose is.
    IndentSame => "indent of prose",
    /// Text: it is indented otherwise.
    IndentOther => "other indent",
    /// Text: a blank line stands before it.
    ApartBefore => "apart before",
    /// Text: a blank line stands behind it.
    ApartBehind => "apart behind",
    /// Text: in the densest run of prose.
    InRun => "in run",
    /// Text: lines away from it, as a logarithm.
    RunAway => "away from run",
    /// Text: it stands behind the run.
    BehindRun => "behind run",
    /// Text: share of its words that other lines of the run have.
    Fit => "fit",
    /// Text: the same for names.
    FitNames => "fit of names",
    /// Text: share of lines near it that are no prose.
    ShortNear => "short near",
    /// Text: bars, arrows and the like in it.
    Bars => "bars",
    /// Text: a day stands in it, and little else.
    ShortDated => "short with numbers",
    /// Text: it speaks of rights, terms, partners.
    Legal => "legal",
    /// Text: it says what somebody is or does for a living.
    Vita => "vita",
    /// Text: it speaks of itself: "I", "we".
    Self_ => "I or we",
    /// Text: no paragraph, and in the run.
    ShortInRun => "no paragraph, in run",
    /// Text: a paragraph out of it.
    GoodOutOfRun => "paragraph out of run",
    /// Text: a paragraph that shares few words with the run.
    GoodUnfit => "paragraph, unfit",
    /// Text: no paragraph, and shares many.
    ShortFit => "no paragraph, fit",
    /// Text: a few words and a colon.
    ShortColon => "short with colon",
    /// Text: share of the title's words in it.
    TitleWords => "words of title",
    /// Text: the first prose below the title.
    FirstBelowTitle => "first below title",
    /// Text: the line before it is a day, a byline.
    BelowDay => "below day or byline",
    /// Text: the line before it ends with a colon.
    BelowColon => "below colon",
    /// Text: short lines stand before and behind it.
    BetweenShort => "between short",
    /// Text: a mark calls it a heading.
    Heading => "heading",
    /// Text: the line before it is one.
    UnderHeading => "under heading",
    /// Text: headings stand before and behind it, as around teasers.
    BetweenHeadings => "between headings",
    /// Text: title-like lines stand before and behind it.
    BetweenTitles => "between titles",
    /// Text: the same, and prose before and behind those.
    Rhythm => "rhythm of teasers",
}

/// How many there are.
pub const COUNT: usize = Feature::ALL.len();

/// The weights, and what a change between story and not story costs.
#[derive(Debug)]
pub struct Weights {
    of: [f32; COUNT],
    /// See there.
    pub change: f32,
}

impl Weights {
    /// Those of lines of saved pages.
    #[must_use]
    pub fn of_pages() -> Self {
        Self::of_table(OF_PAGES)
    }

    /// Those of lines of text.
    #[must_use]
    pub fn of_text() -> Self {
        Self::of_table(OF_TEXT)
    }

    fn of_table(table: &str) -> Self {
        let of = weights::<COUNT>(table, |at| Feature::ALL.get(at).map_or("", |feature| feature.name()));
        let [change] = weights::<1>(table, |_| "change");
        Self { of, change }
    }

    /// What speaks for the story, minus what speaks against it.
    #[must_use]
    pub fn sum(&self, numbers: &[f32; COUNT]) -> f32 {
        numbers.iter().zip(&self.of).map(|(number, weight)| number * weight).sum()
    }
}
