//! A feed as XML to its items: RSS 2.0 and its forerunners, RSS 1.0 (RDF), Atom; what cannot be read on is told with its line.
//!
//! Sources: the RSS 2.0 specification (RSS Advisory Board), RFC 4287 (Atom), the modules `content` and `dc` of RSS 1.0.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

/// What a feed says of itself, or an item of itself.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// The line it begins in.
    pub line: usize,
    /// What it says, in order: what of, and the words, with the mark-up that stands in them.
    pub said: Vec<(Part, String)>,
    /// Whether its end is there.
    pub ended: bool,
}

/// What is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The title.
    Title,
    /// The text: `content:encoded`, Atom's `content`.
    Content,
    /// A summary: RSS's `description`, Atom's `summary`.
    Summary,
    /// A writer's name, or in RSS a mail address.
    Author,
    /// When it was published.
    Published,
    /// When it was changed.
    Updated,
    /// Its page.
    Link,
    /// What tells it from all others; where it is an address of its page, that.
    Identity,
    /// The feed that it was taken over from.
    Source,
    /// Its language.
    Language,
}

/// A feed.
#[derive(Clone, Debug, Default)]
pub struct Feed {
    /// What it says of itself.
    pub own: Item,
    /// Its items.
    pub items: Vec<Item>,
    /// Where it cannot be read on, and why.
    pub broken: Option<(usize, String)>,
}

/// Names of Atom's namespace, of RSS 1.0's and of modules.
const ATOM: [&str; 2] = ["http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"];
const CONTENT: &str = "http://purl.org/rss/1.0/modules/content/";
const DUBLIN_CORE: &str = "http://purl.org/dc/elements/1.1/";
const RSS: [&str; 3] =
    ["http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2"];

/// Whose names an element has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Namespace {
    Rss,
    Atom,
    Content,
    DublinCore,
    Other,
}

fn namespace(found: &ResolveResult<'_>) -> Namespace {
    match found {
        ResolveResult::Unbound => Namespace::Rss,
        ResolveResult::Bound(name) => match name.as_ref() {
            name if ATOM.contains(&name) => Namespace::Atom,
            name if RSS.contains(&name) => Namespace::Rss,
            CONTENT => Namespace::Content,
            DUBLIN_CORE => Namespace::DublinCore,
            _ => Namespace::Other,
        },
        // A prefix that nothing declares means what it means everywhere.
        ResolveResult::Unknown(prefix) => match prefix.as_str() {
            "content" => Namespace::Content,
            "dc" => Namespace::DublinCore,
            "atom" => Namespace::Atom,
            _ => Namespace::Other,
        },
    }
}

/// What an element right within an item, or the feed, says.
fn part(namespace: Namespace, name: &str) -> Option<Part> {
    Some(match (namespace, name) {
        (Namespace::Rss | Namespace::Atom, "title") | (Namespace::DublinCore, "title") => Part::Title,
        (Namespace::Content, "encoded") | (Namespace::Atom, "content") => Part::Content,
        (Namespace::Rss, "description") | (Namespace::Atom, "summary") => Part::Summary,
        (Namespace::Rss | Namespace::Atom, "author") | (Namespace::DublinCore, "creator") => Part::Author,
        (Namespace::Rss, "pubDate") | (Namespace::Atom, "published" | "issued") | (Namespace::DublinCore, "date") => {
            Part::Published
        }
        (Namespace::Atom, "updated" | "modified") => Part::Updated,
        (Namespace::Rss | Namespace::Atom, "link") => Part::Link,
        (Namespace::Rss, "guid") | (Namespace::Atom, "id") => Part::Identity,
        (Namespace::Rss | Namespace::Atom, "source") => Part::Source,
        (Namespace::Rss, "language") | (Namespace::DublinCore, "language") => Part::Language,
        _ => return None,
    })
}

/// An element that says something, while it is read.
struct Open {
    part: Part,
    /// How deep it lies, and where what is in it begins.
    depth: usize,
    from: usize,
    /// Its characters, and whether there are elements among them.
    words: String,
    nested: bool,
    /// Of a writer or a source in Atom the words within this element count.
    inner: Option<String>,
    within: bool,
}

/// The feed that `text` is; `None` where its first element is none of a feed.
#[must_use]
pub fn parse(text: &str) -> Option<Feed> {
    let mut reader = NsReader::from_str(text);
    let config = reader.config_mut();
    config.allow_dangling_amp = true;
    config.check_comments = false;
    let mut walk = Walk { text, ..Walk::default() };
    loop {
        let before = position(&reader);
        match reader.read_resolved_event() {
            Ok((_, Event::Eof)) => break,
            Ok((found, event)) => {
                walk.event(namespace(&found), &event, before, position(&reader));
            }
            Err(error) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(before);
                let line = walk.line(at);
                walk.feed.broken = Some((line, error.to_string()));
                break;
            }
        }
        if walk.is_foreign {
            return None;
        }
    }
    walk.finish()
}

fn position(reader: &NsReader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

#[derive(Default)]
struct Walk<'a> {
    text: &'a str,
    feed: Feed,
    depth: usize,
    /// The item that is read, and how deep it lies.
    item: Option<(usize, Item)>,
    open: Option<Open>,
    is_feed: bool,
    is_foreign: bool,
    /// Lines counted so far, and up to where.
    counted: (usize, usize),
}

impl Walk<'_> {
    /// The number of the line that byte `at` is in; asked in order.
    fn line(&mut self, at: usize) -> usize {
        let (lines, from) = self.counted;
        let new = self.text.as_bytes().get(from..at.min(self.text.len())).unwrap_or_default();
        let lines = lines + new.iter().filter(|byte| **byte == b'\n').count();
        self.counted = (lines, at.max(from).min(self.text.len()));
        lines + 1
    }

    fn event(&mut self, namespace: Namespace, event: &Event<'_>, before: usize, behind: usize) {
        match event {
            Event::Start(start) => {
                self.start(namespace, start, before, behind);
                self.depth += 1;
            }
            Event::Empty(start) => {
                self.start(namespace, start, before, behind);
                self.depth += 1;
                self.end(behind);
            }
            Event::End(_) => self.end(before),
            Event::Text(words) => self.words(words),
            Event::CData(words) => self.words(words),
            Event::GeneralRef(name) => {
                let named: &str = name;
                match (name.resolve_char_ref().ok().flatten(), resolve_xml_entity(named)) {
                    (Some(character), _) => self.words(character.encode_utf8(&mut [0; 4])),
                    (None, Some(words)) => self.words(words),
                    // One of HTML's: whoever reads the words as HTML knows it.
                    (None, None) => self.words(&format!("&{named};")),
                }
            }
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        let Some(open) = &mut self.open else { return };
        open.words.push_str(words);
        if let (true, Some(inner)) = (open.within, &mut open.inner) {
            inner.push_str(words);
        }
    }

    fn start(&mut self, namespace: Namespace, start: &BytesStart<'_>, before: usize, behind: usize) {
        let name = start.local_name().as_ref().to_owned();
        if self.depth == 0 {
            self.is_feed |= matches!(name.as_str(), "rss" | "RDF" | "feed");
            self.is_foreign = !self.is_feed;
        }
        if let Some(open) = &mut self.open {
            open.nested = true;
            let wanted = if open.part == Part::Author { "name" } else { "title" };
            if matches!(open.part, Part::Author | Part::Source) && name == wanted {
                open.within = true;
                open.inner.get_or_insert_default();
            }
            return;
        }
        let get = |wanted: &str| {
            let attribute = start.attributes().flatten().find(|own| own.key.local_name().as_ref() == wanted)?;
            attribute.normalized_value(XmlVersion::default()).ok().map(|value| value.trim().to_owned())
        };
        let language = get("lang").map(|tag| (Part::Language, tag));
        if self.item.is_none() && matches!(name.as_str(), "item" | "entry") {
            let line = self.line(before);
            self.item = Some((self.depth, Item { line, said: language.into_iter().collect(), ended: false }));
            return;
        }
        if self.depth == 0 {
            self.feed.own.said.extend(language);
        }
        // What lies deeper is about something else: a picture, a person, a place.
        let within = self.item.as_ref().map_or(matches!(self.depth, 1 | 2), |(own, _)| self.depth == own + 1);
        let Some(part) = part(namespace, &name).filter(|_| within) else { return };
        if part == Part::Link && namespace == Namespace::Atom {
            let rel = get("rel").unwrap_or_default();
            if let Some(to) = get("href").filter(|_| matches!(rel.as_str(), "" | "alternate")) {
                self.say(Part::Link, &to);
            }
            return;
        }
        // The text lies elsewhere.
        if part == Part::Content && get("src").is_some() {
            return;
        }
        self.open = Some(Open {
            part,
            depth: self.depth,
            from: behind,
            words: String::new(),
            nested: false,
            inner: None,
            within: false,
        });
    }

    /// Ends an element, whose content ends at `before`.
    fn end(&mut self, before: usize) {
        self.depth = self.depth.saturating_sub(1);
        if let Some(open) = self.open.take_if(|open| open.depth == self.depth) {
            let words = match open.inner {
                Some(inner) => inner,
                // Mark-up that stands there as it is: XHTML, or HTML that nobody escaped.
                None if open.nested && open.part != Part::Author && open.part != Part::Source => {
                    self.text.get(open.from..before).unwrap_or_default().to_owned()
                }
                None => open.words,
            };
            self.say(open.part, &words);
        } else if let Some(open) = &mut self.open
            && self.depth == open.depth + 1
        {
            open.within = false;
        }
        if let Some((_, mut item)) = self.item.take_if(|(own, _)| *own == self.depth) {
            item.ended = true;
            self.feed.items.push(item);
        }
    }

    fn say(&mut self, part: Part, words: &str) {
        let words = words.trim();
        if !words.is_empty() {
            let said = self.item.as_mut().map_or(&mut self.feed.own.said, |(_, item)| &mut item.said);
            said.push((part, words.to_owned()));
        }
    }

    fn finish(mut self) -> Option<Feed> {
        // Of an element that was cut its words so far count.
        if let Some(open) = self.open.take() {
            let rest = if open.nested { self.text.get(open.from..).unwrap_or_default().to_owned() } else { open.words };
            self.say(open.part, &rest);
        }
        self.feed.items.extend(self.item.take().map(|(_, item)| item));
        self.is_feed.then_some(self.feed)
    }
}
