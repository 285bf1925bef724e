//! From characters to a tree, by the rules of the WHATWG's standard.

use super::tree::{Builder, Handle, Tree};
use html5ever::LocalName;
use html5ever::buffer_queue::BufferQueue;
use html5ever::interface::TreeSink as _;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

/// Elements that lie deeper than this are left out, but not what is in them. Browsers have such a limit, too: Chromium
/// has this one (`kMaximumHTMLParserDOMTreeDepth`). Without it the time would grow with the square of the depth.
const DEEPEST: u32 = 512;

/// Elements without content, and those that end where the next one starts: they nest in nothing.
const FLAT: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p",
    "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup", "rp", "rt", "html", "head",
    "body",
];

/// Stands between the tokens and the tree, and leaves out what is nested too deep.
struct Shallow {
    builder: TreeBuilder<Handle, Builder>,
    /// Open elements, and how many of each name.
    depth: Cell<u32>,
    open: RefCell<HashMap<LocalName, u32>>,
    /// Whether anything was left out.
    cut: Cell<bool>,
}

impl TokenSink for Shallow {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
        if let Token::TagToken(tag) = &token
            && !tag.self_closing
            && !FLAT.contains(&&*tag.name)
        {
            let before = self.depth.get();
            let known = self.count(tag.kind, &tag.name);
            let too_deep = match tag.kind {
                TagKind::StartTag => before >= DEEPEST,
                TagKind::EndTag => known && before > DEEPEST,
            };
            if too_deep && !is_raw(&tag.name) {
                self.cut.set(true);
                return TokenSinkResult::Continue;
            }
        }
        self.builder.process_token(token, line)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

impl Shallow {
    /// Counts a tag; whether there is an element that it opens or closes.
    fn count(&self, kind: TagKind, name: &LocalName) -> bool {
        let mut open = self.open.borrow_mut();
        let own = open.entry(name.clone()).or_default();
        let depth = self.depth.get();
        match kind {
            TagKind::StartTag => {
                *own = own.saturating_add(1);
                self.depth.set(depth.saturating_add(1));
            }
            // One that closes nothing must not make the page look shallow.
            TagKind::EndTag if *own == 0 => return false,
            TagKind::EndTag => {
                *own -= 1;
                self.depth.set(depth.saturating_sub(1));
            }
        }
        true
    }
}

/// Whether what is in the element is no mark-up: the parser must know of it however deep it lies.
fn is_raw(name: &str) -> bool {
    matches!(name, "script" | "style" | "title" | "textarea" | "noscript" | "iframe" | "xmp" | "noembed" | "noframes")
}

/// The page as a tree, and whether something was nested too deep.
#[must_use]
pub fn parse(page: &str) -> (Tree, bool) {
    // What stands for browsers without scripts is read as any other mark-up.
    let options = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let builder = TreeBuilder::new(Builder::default(), options);
    let sink = Shallow { builder, depth: Cell::new(0), open: RefCell::default(), cut: Cell::new(false) };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(page));
    // A script ends a round; none is run.
    while !queue.is_empty() {
        let _ = tokenizer.feed(&queue);
    }
    tokenizer.end();
    let sink = tokenizer.sink;
    let cut = sink.cut.get();
    (sink.builder.sink.finish(), cut)
}
