//! Elements: a tag, attributes, what follows the state, what is listened to, children; all of one type.
//!
//! `view!` gives every element, attribute and handler a type of its own, and Leptos's machinery is compiled for each.
//! Written with [`el`] they are a Leptos view all the same, and much less is loaded.

use crate::platform::dom::{self, Listener};
use leptos::ev::Event;
use leptos::prelude::*;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::types::{Element, Node, Text};
use leptos::tachys::renderer::{CastFrom, Rndr, dom::Dom};
use leptos::tachys::view::any_view::{AnyViewState, AnyViewWithAttrs};
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};

/// The namespace of drawings (W3C, SVG 2), of an `svg` and of all that is in it.
const SVG: &str = "http://www.w3.org/2000/svg";

/// Elements without an end tag (HTML Standard, "void elements") that are used here.
const VOID: [&str; 1] = ["input"];

/// An element with what is in it.
// Behind a pointer, and its functions never inlined: they are called a thousand times.
#[derive(Debug)]
pub struct El(Box<Inner>);

#[derive(Debug)]
struct Inner {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    active: Vec<Active>,
    children: Children,
}

/// What of an element changes or is heard.
enum Active {
    /// Follows the state.
    Follows(Follows, Box<dyn Fn() -> Option<String> + Send>),
    /// Is called on an event.
    Hears(&'static str, Box<dyn FnMut(Event) + Send>),
}

/// What follows the state.
#[derive(Clone, Copy, Debug)]
enum Follows {
    /// An attribute, absent where there is no value.
    Attribute(&'static str),
    /// Whether a box is ticked.
    Checked,
    /// What a field holds.
    Value,
}

impl core::fmt::Debug for Active {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Follows(what, _) => write!(f, "{what:?}"),
            Self::Hears(event, _) => f.write_str(event),
        }
    }
}

/// What stands in an element, in order.
pub type Children = Vec<Child>;

/// One thing that stands in an element.
#[derive(Debug)]
pub enum Child {
    /// Words.
    Text(String),
    /// An element.
    El(El),
    /// Any other view.
    View(Box<AnyView>),
}

impl From<&str> for Child {
    #[inline(never)]
    fn from(words: &str) -> Self {
        Self::Text(words.to_owned())
    }
}

impl From<String> for Child {
    fn from(words: String) -> Self {
        Self::Text(words)
    }
}

impl From<El> for Child {
    fn from(el: El) -> Self {
        Self::El(el)
    }
}

impl From<AnyView> for Child {
    fn from(view: AnyView) -> Self {
        Self::View(Box::new(view))
    }
}

/// An element without attributes or children.
#[must_use]
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(Inner { tag, attributes: Vec::new(), active: Vec::new(), children: Vec::new() }))
}

impl El {
    /// With an attribute.
    #[must_use]
    #[inline(never)]
    pub fn set(mut self, name: &'static str, value: &str) -> Self {
        self.0.attributes.push((name, value.to_owned()));
        self
    }

    /// With an attribute where there is a value.
    #[must_use]
    #[inline(never)]
    pub fn set_some(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// With an attribute that follows the state.
    #[must_use]
    pub fn live(self, name: &'static str, value: impl Fn() -> Option<String> + Send + 'static) -> Self {
        self.act(Active::Follows(Follows::Attribute(name), Box::new(value)))
    }

    /// Ticked as the state says.
    #[must_use]
    pub fn checked(self, on: impl Fn() -> bool + Send + 'static) -> Self {
        self.act(Active::Follows(Follows::Checked, Box::new(move || on().then(String::new))))
    }

    /// Holding what the state says.
    #[must_use]
    pub fn value(self, words: impl Fn() -> String + Send + 'static) -> Self {
        self.act(Active::Follows(Follows::Value, Box::new(move || Some(words()))))
    }

    /// Calls `then` on each `event`.
    #[must_use]
    pub fn on(self, event: &'static str, then: impl FnMut(Event) + Send + 'static) -> Self {
        self.act(Active::Hears(event, Box::new(then)))
    }

    #[inline(never)]
    fn act(mut self, active: Active) -> Self {
        self.0.active.push(active);
        self
    }

    /// With classes.
    #[must_use]
    pub fn class(self, classes: &str) -> Self {
        self.set("class", classes)
    }

    /// With another child.
    #[must_use]
    pub fn put(self, child: impl Into<Child>) -> Self {
        self.push(child.into())
    }

    #[inline(never)]
    fn push(mut self, child: Child) -> Self {
        self.0.children.push(child);
        self
    }

    /// With another child where there is one.
    #[must_use]
    pub fn put_some(self, child: Option<impl Into<Child>>) -> Self {
        match child {
            Some(child) => self.put(child),
            None => self,
        }
    }

    /// With more children.
    #[must_use]
    pub fn put_all(mut self, children: impl IntoIterator<Item = impl Into<Child>>) -> Self {
        for child in children {
            self = self.push(child.into());
        }
        self
    }

    /// As a view.
    #[must_use]
    pub fn view(self) -> AnyView {
        self.into_any()
    }
}

/// Children without an element around them.
#[must_use]
pub fn fragment(children: Children) -> AnyView {
    let view = |child| match child {
        Child::Text(words) => words.into_any(),
        Child::El(el) => el.view(),
        Child::View(view) => *view,
    };
    children.into_iter().map(view).collect::<Vec<_>>().into_any()
}

/// What stands in the document for an [`El`].
#[derive(Debug)]
pub struct ElState {
    element: Element,
    tag: &'static str,
    /// Whether it is part of a drawing.
    drawn: bool,
    attributes: Vec<(&'static str, String)>,
    children: Vec<ChildState>,
    /// Kept as long as the element stands.
    _active: Vec<ActiveState>,
}

/// What keeps an element up to date and heard.
#[derive(Debug)]
#[allow(dead_code)] // held, and dropped with the element
enum ActiveState {
    Follows(RenderEffect<Option<String>>),
    Hears(Listener),
}

fn activate(active: Active, element: &Element) -> ActiveState {
    match active {
        Active::Hears(event, then) => ActiveState::Hears(dom::listen(element, event, then)),
        Active::Follows(what, value) => {
            let element = element.clone();
            ActiveState::Follows(RenderEffect::new(move |before: Option<Option<String>>| {
                let now = value();
                if before.as_ref() != Some(&now) {
                    match (what, &now) {
                        (Follows::Attribute(name), Some(now)) => Rndr::set_attribute(&element, name, now),
                        (Follows::Attribute(name), None) => Rndr::remove_attribute(&element, name),
                        (Follows::Checked, now) => dom::set_checked(&element, now.is_some()),
                        (Follows::Value, now) => dom::set_value(&element, now.as_deref().unwrap_or("")),
                    }
                }
                now
            }))
        }
    }
}

/// What stands in the document for a [`Child`].
#[derive(Debug)]
enum ChildState {
    Text(Text, String),
    El(ElState),
    View(AnyViewState),
}

impl ChildState {
    fn mountable(&mut self) -> &mut dyn Mountable {
        match self {
            Self::Text(text, _) => text,
            Self::El(state) => state,
            Self::View(state) => state,
        }
    }
}

fn build_child(child: Child, drawn: bool) -> ChildState {
    match child {
        Child::Text(words) => ChildState::Text(Rndr::create_text_node(&words), words),
        Child::El(el) => ChildState::El(el.build_in(drawn)),
        Child::View(view) => ChildState::View(view.build()),
    }
}

fn rebuild_child(child: Child, state: &mut ChildState, drawn: bool) {
    match (child, state) {
        (Child::Text(words), ChildState::Text(text, old)) => {
            if *old != words {
                Dom::set_text(text, &words);
                *old = words;
            }
        }
        (Child::El(el), ChildState::El(state)) => el.rebuild(state),
        (Child::View(view), ChildState::View(state)) => view.rebuild(state),
        (child, state) => {
            let mut new = build_child(child, drawn);
            state.mountable().insert_before_this(new.mountable());
            state.mountable().unmount();
            *state = new;
        }
    }
}

impl El {
    /// Builds it, as part of a drawing where what it stands in is one.
    fn build_in(self, drawn: bool) -> ElState {
        let Inner { tag, attributes, active, children } = *self.0;
        let drawn = drawn || tag == "svg";
        let element = Rndr::create_element(tag, drawn.then_some(SVG));
        for (name, value) in &attributes {
            Rndr::set_attribute(&element, name, value);
        }
        let mut children: Vec<_> = children.into_iter().map(|child| build_child(child, drawn)).collect();
        for child in &mut children {
            child.mountable().mount(&element, None);
        }
        // After the children: what a list holds is one of them.
        let active = active.into_iter().map(|it| activate(it, &element)).collect();
        ElState { element, tag, drawn, attributes, children, _active: active }
    }
}

impl Render for El {
    type State = ElState;

    fn build(self) -> ElState {
        self.build_in(false)
    }

    fn rebuild(self, state: &mut ElState) {
        let new = *self.0;
        if new.tag != state.tag {
            let mut new = Self(Box::new(new)).build_in(state.drawn);
            state.insert_before_this(&mut new);
            state.unmount();
            *state = new;
            return;
        }
        if new.attributes != state.attributes {
            for (name, _) in &state.attributes {
                if !new.attributes.iter().any(|(kept, _)| kept == name) {
                    Rndr::remove_attribute(&state.element, name);
                }
            }
            for (name, value) in &new.attributes {
                Rndr::set_attribute(&state.element, name, value);
            }
            state.attributes = new.attributes;
        }
        for mut gone in state.children.drain(new.children.len().min(state.children.len())..) {
            gone.mountable().unmount();
        }
        for (at, child) in new.children.into_iter().enumerate() {
            match state.children.get_mut(at) {
                Some(old) => rebuild_child(child, old, state.drawn),
                None => {
                    let mut new = build_child(child, state.drawn);
                    new.mountable().mount(&state.element, None);
                    state.children.push(new);
                }
            }
        }
        state._active = new.active.into_iter().map(|it| activate(it, &state.element)).collect();
    }
}

impl Mountable for ElState {
    fn unmount(&mut self) {
        Rndr::remove(&self.element);
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        Rndr::insert_node(parent, &self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        Rndr::get_parent(&self.element).and_then(Element::cast_from).is_some_and(|parent| {
            child.mount(&parent, Some(&self.element));
            true
        })
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.element.clone()]
    }
}

impl AddAnyAttr for El {
    type Output<SomeNewAttr: Attribute> = AnyViewWithAttrs;

    fn add_any_attr<NewAttr: Attribute>(self, attr: NewAttr) -> AnyViewWithAttrs
    where
        Self::Output<NewAttr>: RenderHtml,
    {
        self.into_any().add_any_attr(attr)
    }
}

impl RenderHtml for El {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {
        for child in &mut self.0.children {
            match child {
                Child::Text(_) => {}
                Child::El(el) => el.dry_resolve(),
                Child::View(view) => view.dry_resolve(),
            }
        }
    }

    /// Nothing in here waits for anything.
    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        out: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        _extra: Vec<AnyAttribute>,
    ) {
        out.push('<');
        out.push_str(self.0.tag);
        for (name, value) in &self.0.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            escape_to(value, out);
            out.push('"');
        }
        for active in &self.0.active {
            let Active::Follows(what, value) = active else { continue };
            let name = match what {
                Follows::Attribute(name) => name,
                Follows::Checked => "checked",
                Follows::Value => "value",
            };
            // What a list holds is said by its options.
            let said =
                |value: &String| !matches!(what, Follows::Value) || !(value.is_empty() || self.0.tag == "select");
            if let Some(value) = value().filter(said) {
                out.push(' ');
                out.push_str(name);
                out.push_str("=\"");
                escape_to(&value, out);
                out.push('"');
            }
        }
        out.push('>');
        let Inner { tag, children, .. } = *self.0;
        if VOID.contains(&tag) {
            *position = Position::NextChild;
            return;
        }
        for child in children {
            match child {
                Child::Text(words) if escape => escape_to(&words, out),
                Child::Text(words) => out.push_str(&words),
                Child::El(el) => el.to_html_with_buf(out, &mut Position::FirstChild, escape, mark_branches, Vec::new()),
                Child::View(view) => {
                    view.to_html_with_buf(out, &mut Position::FirstChild, escape, mark_branches, Vec::new());
                }
            }
        }
        out.push_str("</");
        out.push_str(tag);
        out.push('>');
        *position = Position::NextChild;
    }

    /// Printed pages are replaced, never hydrated.
    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> ElState {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

/// `text` as it stands in HTML, in an attribute too.
pub fn escape_to(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter => out.push(letter),
        }
    }
}
