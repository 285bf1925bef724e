//! The tree that the parser builds: a list of nodes which know each other by number, so that however deep a page is
//! nested, neither walking it nor dropping it recurses.

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, ExpandedName, QualName};
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

/// What a node is.
#[derive(Debug)]
pub enum Content {
    /// The document, a comment, an instruction: nothing that is read.
    Nothing,
    /// Characters.
    Text(StrTendril),
    /// An element, with its attributes.
    Element(Rc<QualName>, Vec<Attribute>),
}

/// One node.
#[derive(Debug)]
pub struct Node {
    /// What it is.
    pub content: Content,
    parent: Option<usize>,
    /// The first node in it.
    pub first: Option<usize>,
    last: Option<usize>,
    before: Option<usize>,
    /// The node behind it in the same parent.
    pub next: Option<usize>,
}

/// A parsed page; the document itself is number 0.
#[derive(Debug, Default)]
pub struct Tree(Vec<Node>);

impl Tree {
    /// The node with this number.
    #[must_use]
    pub fn node(&self, at: usize) -> Option<&Node> {
        self.0.get(at)
    }

    /// The name of an element in small letters, and its attributes.
    #[must_use]
    pub fn element(&self, at: usize) -> Option<(&str, &[Attribute])> {
        match &self.0.get(at)?.content {
            Content::Element(name, attributes) => Some((&name.local, attributes)),
            _ => None,
        }
    }

    /// Whether an element stands right in the page's head.
    #[must_use]
    pub fn is_in_head(&self, at: usize) -> bool {
        self.node(at)
            .and_then(|node| node.parent)
            .and_then(|parent| self.element(parent))
            .is_some_and(|(name, _)| name == "head")
    }

    /// Whether an element stands right before `at`, without so much as a blank between.
    #[must_use]
    pub fn follows_element(&self, at: usize) -> bool {
        self.node(at).and_then(|node| node.before).and_then(|before| self.element(before)).is_some()
    }

    /// All numbers below `from`, in the order of the page.
    pub fn below(&self, from: usize) -> impl Iterator<Item = usize> {
        let mut at = self.node(from).and_then(|node| node.first);
        core::iter::from_fn(move || {
            let here = at?;
            at = self.node(here).and_then(|node| node.first).or_else(|| self.after(here, from));
            Some(here)
        })
    }

    /// The first node behind `at` and all in it, still within `within`.
    fn after(&self, mut at: usize, within: usize) -> Option<usize> {
        while at != within {
            let node = self.node(at)?;
            if node.next.is_some() {
                return node.next;
            }
            at = node.parent?;
        }
        None
    }

    /// The characters of an element and all in it.
    #[must_use]
    pub fn words(&self, from: usize) -> String {
        let mut words = String::new();
        for at in self.below(from) {
            if let Some(Content::Text(text)) = self.node(at).map(|node| &node.content) {
                words.push_str(text);
            }
        }
        words
    }
}

/// The value of an attribute.
#[must_use]
pub fn attribute<'a>(attributes: &'a [Attribute], name: &str) -> Option<&'a str> {
    attributes.iter().find(|own| &*own.name.local == name).map(|own| &*own.value)
}

/// A node as the parser speaks of it.
#[derive(Clone, Debug)]
pub struct Handle {
    at: usize,
    name: Option<Rc<QualName>>,
}

/// Takes what the parser makes.
#[derive(Debug)]
pub struct Builder {
    nodes: RefCell<Vec<Node>>,
    nothing: QualName,
}

impl Default for Builder {
    fn default() -> Self {
        let builder = Self { nodes: RefCell::default(), nothing: QualName::new(None, html5ever::ns!(), "".into()) };
        builder.add(Content::Nothing);
        builder
    }
}

impl Builder {
    fn add(&self, content: Content) -> usize {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node { content, parent: None, first: None, last: None, before: None, next: None });
        nodes.len() - 1
    }

    fn change(&self, at: usize, change: impl FnOnce(&mut Node)) {
        if let Some(node) = self.nodes.borrow_mut().get_mut(at) {
            change(node);
        }
    }

    fn get<T>(&self, at: usize, read: impl FnOnce(&Node) -> T) -> Option<T> {
        self.nodes.borrow().get(at).map(read)
    }

    /// Takes a node out of its place.
    fn detach(&self, at: usize) {
        let Some((parent, before, next)) = self.get(at, |node| (node.parent, node.before, node.next)) else { return };
        if let Some(before) = before {
            self.change(before, |node| node.next = next);
        } else if let Some(parent) = parent {
            self.change(parent, |node| node.first = next);
        }
        if let Some(next) = next {
            self.change(next, |node| node.before = before);
        } else if let Some(parent) = parent {
            self.change(parent, |node| node.last = before);
        }
        self.change(at, |node| (node.parent, node.before, node.next) = (None, None, None));
    }

    /// Puts a node into `parent`, before `next` or at the end.
    fn place(&self, at: usize, parent: usize, next: Option<usize>) {
        self.detach(at);
        let before = match next {
            Some(next) => self.get(next, |node| node.before).flatten(),
            None => self.get(parent, |node| node.last).flatten(),
        };
        self.change(at, |node| (node.parent, node.before, node.next) = (Some(parent), before, next));
        match before {
            Some(before) => self.change(before, |node| node.next = Some(at)),
            None => self.change(parent, |node| node.first = Some(at)),
        }
        match next {
            Some(next) => self.change(next, |node| node.before = Some(at)),
            None => self.change(parent, |node| node.last = Some(at)),
        }
    }

    /// Puts a node or characters into `parent`; characters are joined to those before them.
    fn put(&self, parent: usize, child: NodeOrText<Handle>, next: Option<usize>) {
        match child {
            NodeOrText::AppendNode(handle) => self.place(handle.at, parent, next),
            NodeOrText::AppendText(text) => {
                let before = match next {
                    Some(next) => self.get(next, |node| node.before).flatten(),
                    None => self.get(parent, |node| node.last).flatten(),
                };
                let mut joined = false;
                if let Some(before) = before {
                    self.change(before, |node| {
                        if let Content::Text(own) = &mut node.content {
                            own.push_tendril(&text);
                            joined = true;
                        }
                    });
                }
                if !joined {
                    let at = self.add(Content::Text(text));
                    self.place(at, parent, next);
                }
            }
        }
    }
}

impl TreeSink for Builder {
    type Handle = Handle;
    type Output = Tree;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Tree {
        Tree(self.nodes.into_inner())
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle { at: 0, name: None }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        target.name.as_deref().unwrap_or(&self.nothing).expanded()
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _flags: ElementFlags) -> Handle {
        let name = Rc::new(name);
        Handle { at: self.add(Content::Element(Rc::clone(&name), attributes)), name: Some(name) }
    }

    fn create_comment(&self, _text: StrTendril) -> Handle {
        Handle { at: self.add(Content::Nothing), name: None }
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> Handle {
        Handle { at: self.add(Content::Nothing), name: None }
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.put(parent.at, child, None);
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous: &Handle, child: NodeOrText<Handle>) {
        if self.get(element.at, |node| node.parent).flatten().is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _name: StrTendril, _public: StrTendril, _system: StrTendril) {}

    fn get_template_contents(&self, target: &Handle) -> Handle {
        target.clone()
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        one.at == other.at
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, new: NodeOrText<Handle>) {
        if let Some(parent) = self.get(sibling.at, |node| node.parent).flatten() {
            self.put(parent, new, Some(sibling.at));
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, more: Vec<Attribute>) {
        self.change(target.at, |node| {
            if let Content::Element(_, own) = &mut node.content {
                for attribute in more {
                    if !own.iter().any(|known| known.name == attribute.name) {
                        own.push(attribute);
                    }
                }
            }
        });
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.detach(target.at);
    }

    fn reparent_children(&self, node: &Handle, parent: &Handle) {
        while let Some(first) = self.get(node.at, |node| node.first).flatten() {
            self.place(first, parent.at, None);
        }
    }
}
