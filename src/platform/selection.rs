//! What a person has selected in the page: by mouse, finger or keys.
//!
//! The browser's functions are asked for by name: what the program names itself, each page carries.

use super::{document, window};
use gloo_events::EventListener;
use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

/// One end of what is selected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// The element id of the piece that it stands in.
    pub piece: String,
    /// How many letters of the piece's text stand before it.
    pub letters: usize,
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

fn function(of: &JsValue, name: &str) -> Option<Function> {
    get(of, name)?.dyn_into().ok()
}

/// Calls a method without arguments.
fn ask(of: &JsValue, name: &str) -> Option<JsValue> {
    function(of, name)?.call0(of).ok()
}

/// Calls a method with one.
fn tell(of: &JsValue, name: &str, what: &JsValue) -> Option<JsValue> {
    function(of, name)?.call1(of, what).ok()
}

/// What is selected, if anything.
fn range() -> Option<JsValue> {
    let selection = ask(&window()?.into(), "getSelection")?;
    let empty = get(&selection, "isCollapsed").is_none_or(|it| it.is_truthy());
    if empty { None } else { tell(&selection, "getRangeAt", &0.into()) }
}

/// Both ends of what is selected, where they stand in pieces of text: the parts that `text` finds of elements that `piece`
/// finds, which have ids. An end beside the text is moved to the nearest piece within what is selected.
#[must_use]
pub fn ends(piece: &str, text: &str) -> Option<(End, End)> {
    let range = range()?;
    let pieces = document()?.query_selector_all(piece).ok()?;
    let touched = (0..pieces.length()).filter_map(|at| {
        let piece: Element = pieces.item(at)?.dyn_into().ok()?;
        let text = tell(&piece, "querySelector", &text.into()).filter(|found| !found.is_null())?;
        let whole = whole_of(&text)?;
        let own = shared(&range, &whole)?;
        (own.0 < own.1).then(|| (piece.id(), own))
    });
    let touched: Vec<(String, (usize, usize))> = touched.collect();
    let (first, last) = (touched.first()?, touched.last()?);
    let end = |piece: &String, letters| End { piece: piece.clone(), letters };
    Some((end(&first.0, first.1.0), end(&last.0, last.1.1)))
}

/// A range over the contents of an element.
fn whole_of(element: &JsValue) -> Option<JsValue> {
    let whole = ask(&document()?.into(), "createRange")?;
    tell(&whole, "selectNodeContents", element)?;
    Some(whole)
}

/// Which letters of `whole` are within `range`: from and to before. `None` where none are.
fn shared(range: &JsValue, whole: &JsValue) -> Option<(usize, usize)> {
    let element = get(whole, "startContainer")?;
    if !tell(range, "intersectsNode", &element)?.is_truthy() {
        return None;
    }
    let letters = |range: &JsValue| Some(ask(range, "toString")?.as_string()?.chars().count());
    let total = letters(whole)?;
    // Letters of the element before an end of the range; all of them where the end lies behind it.
    let before = |end: &str| {
        let container = get(range, &format!("{end}Container"))?;
        let offset = get(range, &format!("{end}Offset"))?.as_f64()?;
        if !tell(&element, "contains", &container)?.is_truthy() {
            return Some(if end == "start" { 0 } else { total });
        }
        let container: Node = container.unchecked_into();
        let part = whole_of(&element)?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a place in a text
        let offset = offset as usize;
        if get(&container, "nodeType")?.as_f64() == Some(TEXT) {
            tell(&part, "setEndBefore", container.as_ref())?;
            let units: Vec<u16> = container.text_content()?.encode_utf16().take(offset).collect();
            return Some(letters(&part)? + String::from_utf16_lossy(&units).chars().count());
        }
        // Between two of its children.
        let children = get(&container, "childNodes")?;
        match get(&children, &offset.to_string()) {
            Some(child) => tell(&part, "setEndBefore", &child)?,
            None if tell(&element, "isSameNode", &container)?.is_truthy() => return Some(total),
            None => tell(&part, "setEndAfter", container.as_ref())?,
        };
        letters(&part)
    };
    Some((before("start")?, before("end")?))
}

/// The kind of a node that is text (DOM, "Node.TEXT_NODE").
const TEXT: f64 = 3.0;

/// Selects the contents of the first element that `selector` finds; whether there is one.
pub fn select(selector: &str) -> bool {
    let select = || {
        let element = document()?.query_selector(selector).ok()??;
        let selection = ask(&window()?.into(), "getSelection")?;
        tell(&selection, "selectAllChildren", element.as_ref())
    };
    select().is_some()
}

/// Selects what lies between two ends, as [`ends`] tells them; whether it is there.
pub fn select_between(from: &End, to: &End, text: &str) -> bool {
    let select = || {
        let (start, end) = (place_of(from, text)?, place_of(to, text)?);
        let selection = ask(&window()?.into(), "getSelection")?;
        let whole = [start.0, start.1.into(), end.0, end.1.into()];
        function(&selection, "setBaseAndExtent")?.apply(&selection, &whole.iter().collect()).ok()
    };
    select().is_some()
}

/// The node of text that an end stands in, and how many UTF-16 units of it stand before.
fn place_of(end: &End, text: &str) -> Option<(JsValue, u32)> {
    let document = document()?;
    let piece: JsValue = document.get_element_by_id(&end.piece)?.into();
    let text = tell(&piece, "querySelector", &text.into()).filter(|found| !found.is_null())?;
    let walker = function(&document, "createTreeWalker")?.call2(&document, &text, &SHOW_TEXT.into()).ok()?;
    let mut before = end.letters;
    while let Some(node) = ask(&walker, "nextNode").filter(|node| !node.is_null()) {
        let letters: Vec<char> = get(&node, "data")?.as_string()?.chars().collect();
        if let Some(own) = letters.get(..before) {
            let units: usize = own.iter().map(|letter| letter.len_utf16()).sum();
            return Some((node, u32::try_from(units).ok()?));
        }
        before -= letters.len();
    }
    None
}

/// Which nodes a walker goes to: those of text (DOM, "NodeFilter.SHOW_TEXT").
const SHOW_TEXT: u32 = 4;

/// Selects nothing.
pub fn clear() {
    if let Some(selection) = window().and_then(|window| ask(&window.into(), "getSelection")) {
        let _ = ask(&selection, "removeAllRanges");
    }
}

/// The element id of the piece (what `piece` finds) that has the focus.
#[must_use]
pub fn focused(piece: &str) -> Option<String> {
    let active = document()?.active_element()?;
    Some(active.closest(piece).ok()??.id())
}

/// Calls `then` whenever what is selected changes, as long as what is returned is kept.
#[must_use = "dropped, it hears nothing"]
pub fn on_change(then: impl Fn() + 'static) -> Option<EventListener> {
    let document = document()?;
    Some(EventListener::new(&document, "selectionchange", move |_| then()))
}
