//! The walk over the tree: lines of text, the blocks that they stand in, and what is marked within them.

use super::classes::Classes;
use super::head::{of_property, of_rdfa};
use super::line::{Line, Mark};
use super::tree::{Content, Tree, attribute};
use crate::statement::Statement;
use dateline_model::markup::{Block, Element, Field, MarkedLine, Origin, Words};
use html5ever::Attribute;

/// What a person sees of a page.
#[derive(Debug, Default)]
pub struct Page {
    /// The text.
    pub text: String,
    /// Its non-blank lines.
    pub lines: Vec<MarkedLine>,
    /// The blocks.
    pub blocks: Vec<Block>,
    /// What is said to machines at a line.
    pub statements: Vec<Statement>,
    /// Marked words: what of, by what, where in `text`, and the number of the line.
    pub marks: Vec<(Field, Origin, usize, usize, usize)>,
}

/// More marks and statements than this are those of lists.
const MOST_MARKS: usize = 400;

/// A `<noscript>` of so many bytes holds the story, for browsers that cannot load it; a shorter one asks for scripts.
const STORY_WITHOUT_SCRIPTS: usize = 600;

/// Elements of which nothing is text for readers, or nothing that belongs into the line: how characters are read stands
/// in ruby above them.
const SKIPPED: &[&str] = &[
    "head", "script", "style", "template", "svg", "math", "iframe", "object", "embed", "select", "textarea", "canvas",
    "audio", "video", "map", "datalist", "noframes", "applet", "rt", "rp", "rtc",
];

/// How far the text before and behind an element is set apart: 0 not, 1 by a new line, 2 by a blank one.
fn apart(name: &str) -> u8 {
    match name {
        "address" | "article" | "aside" | "blockquote" | "center" | "details" | "dialog" | "dl" | "fieldset"
        | "figure" | "footer" | "form" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "header" | "hgroup" | "hr"
        | "main" | "menu" | "nav" | "ol" | "p" | "pre" | "search" | "section" | "table" | "ul" => 2,
        "body" | "button" | "caption" | "dd" | "div" | "dt" | "figcaption" | "html" | "label" | "legend" | "li"
        | "optgroup" | "option" | "summary" | "tbody" | "td" | "tfoot" | "th" | "thead" | "tr" => 1,
        _ => 0,
    }
}

/// What the element tells of the lines in it.
fn element(name: &str, attributes: &[Attribute]) -> Element {
    let role = attribute(attributes, "role").unwrap_or("");
    match name {
        "p" => Element::Paragraph,
        "h1" => Element::Heading(1),
        "h2" => Element::Heading(2),
        "h3" => Element::Heading(3),
        "h4" => Element::Heading(4),
        "h5" => Element::Heading(5),
        "h6" => Element::Heading(6),
        "ul" | "ol" | "dl" | "menu" => Element::List,
        "li" | "dt" | "dd" => Element::Item,
        "table" => Element::Table,
        "td" | "th" => Element::Cell,
        "figure" => Element::Figure,
        "figcaption" | "caption" => Element::Caption,
        "blockquote" => Element::Quote,
        "pre" => Element::Preformatted,
        "nav" => Element::Nav,
        "aside" => Element::Aside,
        "footer" => Element::Footer,
        "header" => Element::Header,
        "article" => Element::Article,
        "main" => Element::Main,
        "section" => Element::Section,
        "form" | "button" | "label" | "fieldset" => Element::Form,
        "address" => Element::Address,
        _ => match role {
            "navigation" | "menu" | "menubar" => Element::Nav,
            "main" => Element::Main,
            "contentinfo" => Element::Footer,
            "banner" => Element::Header,
            "article" => Element::Article,
            "heading" => {
                Element::Heading(attribute(attributes, "aria-level").and_then(|it| it.parse().ok()).unwrap_or(2))
            }
            _ => Element::Other,
        },
    }
}

/// Whether a style sheet sets the element on a line of its own: Tailwind's and Bootstrap's classes for it.
fn is_set_apart(attributes: &[Attribute]) -> bool {
    let class = attribute(attributes, "class").unwrap_or("");
    class.split_whitespace().any(|own| matches!(own, "block" | "d-block"))
}

/// A title in large letters has no more elements and texts in it.
const MOST_NODES: usize = 20;

/// Whether the letters are those of a title.
fn is_large(attributes: &[Attribute]) -> bool {
    attribute(attributes, "size").is_some_and(|size| matches!(size.trim(), "5" | "6" | "7" | "+2" | "+3" | "+4"))
}

/// Whether an anchor leads somewhere: its address may be a script's or left out when the page was saved, but no place
/// within the page bears its name.
fn is_link(attributes: &[Attribute]) -> bool {
    let has = |name: &str| attribute(attributes, name).is_some();
    has("href") || !has("name") && !has("id")
}

/// Whether an attribute says a day with its year: "2019-05-03T10:00", "3 May 2019".
fn has_day(value: &str) -> bool {
    let year = |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
    value.len() <= 60 && value.split(|letter: char| !letter.is_ascii_digit()).any(year)
}

/// How what a reader of screens says of a day opens.
#[rustfmt::skip]
const PUBLISHED: &[&str] = &[
    "Published", "Posted", "Veröffentlicht", "Erschienen", "Publié", "Publicado", "Pubblicato", "Gepubliceerd", "Opublikowano", "Publicerad",
    "Publisert", "Udgivet", "Julkaistu",
];

/// Whether an attribute says a day and an hour, or a day in figures.
fn is_stamp(value: &str) -> bool {
    has_day(value) && value.bytes().filter(u8::is_ascii_digit).count() >= 8
}

/// Whether an attribute holds a name in full, as far as its letters tell.
fn is_full_name(value: &str) -> bool {
    let mut words = value.trim().split(' ');
    value.len() <= 60
        && (2..=4).contains(&words.clone().count())
        && value.trim().starts_with(char::is_uppercase)
        && words.next_back().is_some_and(|last| last.starts_with(char::is_uppercase))
        && value.chars().all(|letter| letter.is_alphabetic() || matches!(letter, ' ' | '.' | '-' | '\'' | '’'))
}

/// The time that an element keeps for a script of the page: "data-date", "data-publish-time".
fn of_script(attributes: &[Attribute]) -> Option<&str> {
    /// Words of such names with which the time is another's.
    const OTHERS: &[&str] =
        &["modif", "updat", "end", "start", "event", "expir", "format", "zone", "now", "server", "until", "countdown"];
    let is_time = |name: &str| {
        name == "publishdate"
            || name.strip_prefix("data-").is_some_and(|own| {
                ["date", "time", "publish", "pubdate", "epoch"].iter().any(|word| own.contains(word))
                    && !OTHERS.iter().any(|other| own.contains(other))
            })
    };
    let seconds = |value: &str| {
        matches!(value.len(), 10 | 13) && value.starts_with('1') && value.bytes().all(|byte| byte.is_ascii_digit())
    };
    let named = attributes.iter().filter(|own| is_time(&own.name.local));
    named.map(|own| &*own.value).find(|value| seconds(value) || has_day(value))
}

/// An element whose end is still to come.
struct Open {
    node: usize,
    /// How far it is set apart.
    apart: u8,
    /// The block around it.
    outer: u32,
    /// What stood open within the line before it.
    says: Words,
    is_link: bool,
    is_preformatted: bool,
    /// What its characters are marked as, and where they begin: number of the line, byte in it.
    mark: Option<(Field, Origin, usize, usize)>,
}

/// Walks over what is in the page.
struct Walk<'a> {
    tree: &'a Tree,
    classes: Classes,
    page: Page,
    line: Line,
    /// How far the next line is set apart from the last one.
    gap: u8,
    block: u32,
    says: Words,
    links: u32,
    preformatted: u32,
    /// Whether the page has headings, where that was asked.
    has_headings: Option<bool>,
}

/// The lines of a page.
#[must_use]
pub fn walk(tree: &Tree) -> Page {
    let page =
        Page { blocks: vec![Block { parent: 0, element: Element::Other, says: Words::default() }], ..Page::default() };
    let classes = Classes::new();
    let (line, says) = (Line::default(), Words::default());
    let mut walk =
        Walk { tree, classes, page, line, gap: 0, block: 0, says, links: 0, preformatted: 0, has_headings: None };
    let mut open: Vec<Open> = Vec::new();
    let mut next = tree.node(0).and_then(|node| node.first);
    loop {
        let Some(at) = next else {
            let Some(ended) = open.pop() else { break };
            next = tree.node(ended.node).and_then(|node| node.next);
            walk.leave(&ended);
            continue;
        };
        let Some(node) = tree.node(at) else { break };
        next = node.next;
        match &node.content {
            Content::Text(text) => walk.text(text),
            Content::Element(name, attributes) if !SKIPPED.contains(&&*name.local) => {
                if let Some(entered) = walk.enter(at, &name.local, attributes) {
                    open.push(entered);
                    next = node.first;
                }
            }
            _ => {}
        }
    }
    walk.flush();
    walk.page
}

impl Walk<'_> {
    /// Adds characters to the line.
    fn text(&mut self, text: &str) {
        if self.preformatted == 0 {
            // What parts a label from its title may stand between the two: "Harbour", ": ", "Ferry returns".
            if matches!(text.trim(), ":" | "|" | "-" | "–" | "—" | "•" | "·" | "/")
                && self.line.len() == 0
                && self.in_heading()
            {
                return;
            }
            return self.line.push(text, self.links > 0, self.says);
        }
        for (at, part) in text.split('\n').enumerate() {
            if at > 0 {
                self.flush();
                self.gap = self.gap.max(1);
            }
            self.line.push(part, self.links > 0, self.says);
        }
    }

    /// Ends the line.
    fn flush(&mut self) {
        let Some(line) = core::mem::take(&mut self.line).finish() else { return };
        if !self.page.text.is_empty() {
            self.page.text.push_str(if self.gap > 1 { "\n\n" } else { "\n" });
        }
        self.gap = 0;
        let start = self.page.text.len();
        let number = self.page.lines.len();
        self.page.text.push_str(&line.text);
        let marks = line.marks.iter().filter(|_| self.page.marks.len() < MOST_MARKS);
        let marks: Vec<_> =
            marks.map(|Mark { field, origin, from, to }| (*field, *origin, start + from, start + to, number)).collect();
        self.page.marks.extend(marks);
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        self.page.lines.push(MarkedLine { start, block: self.block, linked: line.linked, says: line.says });
    }

    /// Enters an element; none where it has nothing in it.
    fn enter(&mut self, node: usize, name: &str, attributes: &[Attribute]) -> Option<Open> {
        match name {
            "br" | "wbr" | "hr" | "img" | "input" | "link" | "meta" | "source" | "col" | "track" | "param" => {
                self.void(name, attributes);
                return None;
            }
            "noscript" if self.tree.words(node).trim().len() < STORY_WITHOUT_SCRIPTS => return None,
            _ => {}
        }
        let own = self.classes.says(name, attributes).and(if name == "time" { Words::TIME } else { Words::default() });
        // What somebody posted elsewhere and the story quotes is called after where that was: "twitter-tweet".
        let own = if name == "blockquote" { Words(own.0 & !Words::SHARE.0) } else { own };
        // Large letters are how pages without headings have them.
        let large = name == "font" && is_large(attributes) && self.is_heading(node);
        let apart = if large { 1 } else { apart(name) };
        let mut open = Open {
            node,
            apart,
            outer: self.block,
            says: self.says,
            is_link: name == "a" && is_link(attributes),
            is_preformatted: name == "pre",
            mark: None,
        };
        if apart > 0 {
            self.flush();
            self.gap = self.gap.max(apart);
        }
        // An element within lines can stand around blocks, which then are what it says; so can one that a site made up.
        if apart > 0 || own.0 != 0 || name.contains('-') {
            let element = if large { Element::Heading(3) } else { element(name, attributes) };
            let block = Block { parent: self.block, element, says: own };
            self.page.blocks.push(block);
            self.block = u32::try_from(self.page.blocks.len() - 1).unwrap_or(0);
        }
        // "Harbour / Ferry returns": a label above the title, within its heading, is none of it.
        if apart == 0 && (own.any(Words::TAGS) || is_set_apart(attributes)) && self.in_heading() {
            open.apart = 1;
            self.flush();
        }
        if apart == 0 {
            if own.any(Words::TIME.and(Words::AUTHOR)) || self.tree.follows_element(node) {
                self.line.join();
            }
            let bold = if matches!(name, "b" | "strong") { Words::BOLD } else { Words::default() };
            self.says = self.says.and(own).and(bold);
        }
        let mark = self.mark(name, attributes, own);
        // A day that only machines see, right before the one for readers, is said to them.
        if apart == 0
            && own.any(Words::HIDDEN)
            && let Some((field @ (Field::Published | Field::Modified | Field::Time), origin)) = mark
        {
            self.state(field, origin, name, self.tree.words(node).trim());
            (self.block, self.says) = (open.outer, open.says);
            return None;
        }
        self.links += u32::from(open.is_link);
        self.preformatted += u32::from(open.is_preformatted);
        open.mark = mark.map(|(field, origin)| {
            let (number, at) = (self.page.lines.len(), self.line.len());
            (field, origin, number, at)
        });
        Some(open)
    }

    /// Whether an element of large letters is as long as a title, on a page that has no headings.
    fn is_heading(&mut self, node: usize) -> bool {
        let tree = self.tree;
        let is_heading = |at: usize| tree.element(at).is_some_and(|(name, _)| matches!(name, "h1" | "h2" | "h3"));
        let has_headings = *self.has_headings.get_or_insert_with(|| tree.below(0).any(is_heading));
        // Elements may be nested: no more is counted than a title has.
        let below = tree.below(node).take(MOST_NODES + 1);
        let (nodes, length) = below.fold((0, 0), |(nodes, length), at| match tree.node(at).map(|node| &node.content) {
            Some(Content::Text(text)) => (nodes + 1, length + text.trim().len()),
            _ => (nodes + 1, length),
        });
        !has_headings && nodes <= MOST_NODES && (20..200).contains(&length)
    }

    /// Whether a heading stands close around.
    fn in_heading(&self) -> bool {
        let own = self.page.blocks.get(self.block as usize);
        let around = own.and_then(|block| self.page.blocks.get(block.parent as usize));
        [own, around].into_iter().flatten().any(|block| matches!(block.element, Element::Heading(_)))
    }

    /// An element without content.
    fn void(&mut self, name: &str, attributes: &[Attribute]) {
        match name {
            "br" | "hr" => {
                let in_heading = matches!(
                    self.page.blocks.get(self.block as usize),
                    Some(Block { element: Element::Heading(_), .. })
                );
                if in_heading && name == "br" {
                    return self.line.push(" ", self.links > 0, self.says);
                }
                let blank = self.line.is_blank();
                self.flush();
                self.gap = if blank || name == "hr" { 2 } else { self.gap.max(1) };
            }
            "meta" | "link" => {
                let Some(field) = attribute(attributes, "itemprop").and_then(of_property) else { return };
                let property = attribute(attributes, "itemprop").unwrap_or("");
                let value = attribute(attributes, "content").or_else(|| attribute(attributes, "href")).unwrap_or("");
                self.state(field, Origin::Microdata, property, value);
            }
            _ => {}
        }
    }

    /// Notes what is said to machines at the current line.
    fn state(&mut self, field: Field, origin: Origin, label: &str, value: &str) {
        if self.page.statements.len() < MOST_MARKS
            && let Some(mut stated) = Statement::new(field, origin, label, value)
        {
            stated.line = Some(self.page.lines.len());
            self.page.statements.push(stated);
        }
    }

    /// What an element's characters are marked as. Where it has a form for machines, that is noted too.
    fn mark(&mut self, name: &str, attributes: &[Attribute], own: Words) -> Option<(Field, Origin)> {
        let get = |name: &str| attribute(attributes, name);
        let class = get("class").unwrap_or("");
        let has = |words: &[&str]| class.split_whitespace().any(|own| words.contains(&own));
        let property = get("itemprop").and_then(|own| own.split_whitespace().find_map(of_property));
        let property = property.or_else(|| get("property").and_then(of_rdfa));
        let dated = get("datetime").is_some() && !matches!(name, "ins" | "del");
        // "6 years ago", with the day for machines, or for who points at it.
        let of_member =
            ["join", "member", "regist", "birth"].iter().any(|word| class.to_ascii_lowercase().contains(word));
        let told = own.any(Words::TIME)
            && apart(name) == 0
            && !of_member
            && (of_script(attributes).is_some() || get("title").is_some_and(is_stamp));
        let is_time = name == "time"
            || dated
            || told
            || has(&["published", "updated", "dtstart"]) && matches!(name, "abbr" | "span");
        if is_time || matches!(property, Some(Field::Published | Field::Modified)) {
            let changed = has(&["updated", "modified", "lastmodified", "date-modified"]) && !has(&["published"]);
            let first = has(&["published", "entry-date", "pubdate", "post-date"]) || get("pubdate").is_some();
            let field = property.unwrap_or(match (changed, first) {
                (true, _) => Field::Modified,
                (_, true) => Field::Published,
                _ => Field::Time,
            });
            let origin = if property.is_some() { Origin::Microdata } else { Origin::TimeTag };
            let value =
                get("datetime").or_else(|| get("content")).or_else(|| get("title")).or_else(|| of_script(attributes));
            return match value.filter(|value| value.bytes().any(|byte| byte.is_ascii_digit())) {
                Some(value) => {
                    let label = match field {
                        Field::Published => format!("{name} published"),
                        Field::Modified => format!("{name} modified"),
                        _ => name.to_owned(),
                    };
                    self.state(field, origin, &label, value);
                    None
                }
                None => Some((field, origin)),
            };
        }
        let named = ["data-author", "data-authors", "data-author-name", "data-byline"].iter().find_map(|key| get(key));
        if let Some(value) = named.filter(|value| is_full_name(value)) {
            self.state(Field::Author, Origin::Class, "data-author", value);
        }
        // "Published: 5:02 a.m. ET Apr. 2, 2020": what a reader of screens says of an element that a script fills.
        let spoken = get("aria-label").filter(|own| PUBLISHED.iter().any(|label| own.starts_with(label)));
        let spoken = spoken.and_then(|own| own.split(" Updated").next()).filter(|own| has_day(own));
        if let Some(value) = spoken {
            self.state(Field::Published, Origin::TimeTag, "aria-label", value);
        }
        let rel = get("rel").unwrap_or("");
        if rel.split_whitespace().any(|own| own.eq_ignore_ascii_case("author")) && name != "link" {
            return Some((Field::Author, Origin::Microdata));
        }
        if let Some(field @ (Field::Author | Field::Title)) = property {
            return Some((field, Origin::Microdata));
        }
        // "Follow", within a button called after whom it is about; who is quoted.
        let quoted = || ["quote", "zitat", "cite", "cita"].iter().any(|word| class.to_ascii_lowercase().contains(word));
        let of_author = own.any(Words::AUTHOR) && !own.any(Words::COMMENT) && name != "button" && !quoted()
            || name == "a" && get("href").is_some_and(|to| self.classes.is_of_author(to));
        (of_author || has(&["fn", "p-author"])).then_some((Field::Author, Origin::Class))
    }

    /// Leaves an element.
    fn leave(&mut self, ended: &Open) {
        if let Some((field, origin, number, from)) = ended.mark
            && number == self.page.lines.len()
        {
            self.line.mark(field, origin, from);
        }
        if ended.apart > 0 {
            self.flush();
            self.gap = self.gap.max(ended.apart);
        }
        self.block = ended.outer;
        self.says = ended.says;
        self.links -= u32::from(ended.is_link);
        self.preformatted -= u32::from(ended.is_preformatted);
    }
}
