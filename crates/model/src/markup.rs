//! What the mark-up of a saved page, the columns of a table or the head of a mail say of a text.
//!
//! A page that was HTML becomes lines of text. What its head says stands first, as lines of the text too, so that
//! every reading points at characters; then come the lines that a person sees, each with the block it stands in.

use crate::span::Span;
use serde::{Deserialize, Serialize};

/// What is known of a converted text beside its characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Markup {
    /// Where the lines end that the page says to machines, in bytes; what a person sees starts here.
    pub head: u32,
    /// What is stated, by the head or by marked words among those that a person sees, in order of the lines.
    pub stated: Vec<Stated>,
    /// The blocks of the page, each after the one it lies in; the first is the page. Empty where there was no mark-up.
    pub blocks: Vec<Block>,
    /// The non-blank lines that a person sees, in order.
    pub lines: Vec<MarkedLine>,
}

/// [`Markup`] as bytes (postcard, as the bundle's payload), in which it lies in a [`Source`](crate::source::Source): who
/// reads no texts, as the page, hands it on without knowing what is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackedMarkup(#[serde(with = "serde_bytes")] Vec<u8>);

impl PackedMarkup {
    /// What it says; `None` for bytes that no [`Markup::pack`] has made.
    #[must_use]
    pub fn unpack(&self) -> Option<Markup> {
        postcard::from_bytes(&self.0).ok()
    }
}

impl Markup {
    /// As bytes.
    #[must_use]
    pub fn pack(&self) -> PackedMarkup {
        // Writing these types into memory has no way to fail; bytes that say nothing are no mark-up.
        PackedMarkup(postcard::to_allocvec(self).unwrap_or_default())
    }

    /// The marked line that starts at byte `start`.
    #[must_use]
    pub fn line_at(&self, start: u32) -> Option<&MarkedLine> {
        let at = self.lines.binary_search_by_key(&start, |line| line.start).ok()?;
        self.lines.get(at)
    }

    /// The block number `index` and all that it lies in, innermost first.
    pub fn around(&self, index: u32) -> impl Iterator<Item = (u32, &Block)> {
        let block = |index: u32| Some((index, self.blocks.get(index as usize)?));
        // A block lies in one before it, so this ends.
        core::iter::successors(block(index), move |(own, inner)| {
            (inner.parent < *own).then(|| block(inner.parent)).flatten()
        })
    }
}

/// One statement about the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated {
    /// What it is about.
    pub field: Field,
    /// Who says so.
    pub origin: Origin,
    /// The value's characters.
    pub span: Span,
    /// The first byte of the line that a person sees and that the statement is made at; 0 for the head.
    pub at: u32,
}

/// What a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Field {
    /// The title.
    Title,
    /// Who wrote it.
    Author,
    /// The outlet.
    Outlet,
    /// When it was published.
    Published,
    /// When it was last changed.
    Modified,
    /// A time of which the mark-up does not say what it is the time of.
    Time,
    /// The address of the page.
    Address,
    /// Language of the page.
    Language,
    /// A summary.
    Description,
    /// What kind of page it is.
    Type,
}

/// Who makes a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Origin {
    /// JSON-LD of an article (schema.org).
    JsonLd,
    /// JSON-LD of the page or site, not of an article.
    JsonLdPage,
    /// Open Graph and its extension for articles.
    OpenGraph,
    /// Another `<meta>`: Dublin Core, Parsely, Sailthru, Twitter, Google News, citation.
    Meta,
    /// The element `<title>`.
    TitleTag,
    /// A `<link>`, or an attribute of the page's root.
    Link,
    /// Microdata within the page (`itemprop`), microformats (`hentry`), `rel=author`.
    Microdata,
    /// A `<time>` with its machine's form.
    TimeTag,
    /// Class words around visible characters: "byline".
    Class,
    /// A column of a table, a key of a record, a line of a mail's head.
    Record,
}

/// A part of the page that stands as a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// The block it lies in; 0 for the page itself.
    pub parent: u32,
    /// What element it is.
    pub element: Element,
    /// What the words of its class and id, its role and its other attributes say.
    pub says: Words,
}

/// One line that a person sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkedLine {
    /// Its first byte.
    pub start: u32,
    /// The innermost block around it.
    pub block: u32,
    /// Of 100 letters, how many are in links.
    pub linked: u8,
    /// What the mark-up within the line says of most of it.
    pub says: Words,
}

/// Elements, as far as they tell what a line is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Element {
    /// `div` and all others.
    #[default]
    Other,
    /// `p`
    Paragraph,
    /// `h1` to `h6`
    Heading(u8),
    /// `ul`, `ol`, `dl`, `menu`
    List,
    /// `li`, `dt`, `dd`
    Item,
    /// `table`
    Table,
    /// `td`, `th`
    Cell,
    /// `figure`
    Figure,
    /// `figcaption`, `caption`
    Caption,
    /// `blockquote`
    Quote,
    /// `pre`
    Preformatted,
    /// `nav`
    Nav,
    /// `aside`
    Aside,
    /// `footer`
    Footer,
    /// `header`
    Header,
    /// `article`
    Article,
    /// `main`
    Main,
    /// `section`
    Section,
    /// `form`, `button`, `label`, `fieldset`
    Form,
    /// `address`
    Address,
}

/// A set of kinds of words that name blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words(pub u32);

impl Words {
    /// Not shown, or only to screen readers.
    pub const HIDDEN: Self = Self(1);
    /// The story.
    pub const STORY: Self = Self(1 << 1);
    /// The story's text and nothing else: `itemprop=articleBody` and its like.
    pub const STORY_TEXT: Self = Self(1 << 2);
    /// Comments of readers.
    pub const COMMENT: Self = Self(1 << 3);
    /// Other stories.
    pub const RELATED: Self = Self(1 << 4);
    /// Buttons to share the story.
    pub const SHARE: Self = Self(1 << 5);
    /// Menus.
    pub const MENU: Self = Self(1 << 6);
    /// The page's foot.
    pub const FOOT: Self = Self(1 << 7);
    /// A side column.
    pub const SIDEBAR: Self = Self(1 << 8);
    /// Adverts.
    pub const ADVERT: Self = Self(1 << 9);
    /// The writers.
    pub const AUTHOR: Self = Self(1 << 10);
    /// When.
    pub const TIME: Self = Self(1 << 11);
    /// Words under a picture.
    pub const CAPTION: Self = Self(1 << 12);
    /// Pictures and who made them.
    pub const PICTURE: Self = Self(1 << 22);
    /// Tags, categories.
    pub const TAGS: Self = Self(1 << 13);
    /// Newsletters, subscriptions, sign-in.
    pub const SUBSCRIBE: Self = Self(1 << 14);
    /// Cookies, consent, pop-ups.
    pub const NOTICE: Self = Self(1 << 15);
    /// The title.
    pub const TITLE: Self = Self(1 << 16);
    /// The opening, a summary.
    pub const LEAD: Self = Self(1 << 17);
    /// What stands around the title: writer, day, section.
    pub const META: Self = Self(1 << 18);
    /// Pictures one after another.
    pub const GALLERY: Self = Self(1 << 19);
    /// The page's head.
    pub const HEAD: Self = Self(1 << 20);
    /// Set apart by size or weight of letters: `b`, `strong` and their like.
    pub const BOLD: Self = Self(1 << 21);

    /// Whether it has any of `other`.
    #[must_use]
    pub fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
