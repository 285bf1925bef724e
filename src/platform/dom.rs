//! The document: focus, scrolling, links, keys, and the page that stood here before the app.

use super::{document, window};
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, KeyboardEvent, MouseEvent};

/// How far the page is scrolled, in CSS pixels.
#[must_use]
pub fn scroll_y() -> f64 {
    window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0)
}

/// Scrolls to a height.
pub fn scroll_to(y: f64) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, y);
    }
}

/// Focuses the element `id` without scrolling; whether it was there.
pub fn focus(id: &str) -> bool {
    by_id(id).is_some_and(|element| give_focus(&element))
}

/// The element `id`.
fn by_id(id: &str) -> Option<web_sys::Element> {
    document()?.get_element_by_id(id)
}

/// Focuses an element without scrolling; whether it can have the focus.
fn give_focus(element: &web_sys::Element) -> bool {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // What is drawn has the focus like any other, and is no HTML element.
    element.unchecked_ref::<HtmlElement>().focus_with_options(&options).is_ok()
}

/// Whether there is an element `id`.
#[must_use]
pub fn has(id: &str) -> bool {
    by_id(id).is_some()
}

/// Whether the app is still drawing what is drawn in slices.
#[must_use]
pub fn is_drawing() -> bool {
    let waiting = "template.drawing:not(.later)";
    document().is_some_and(|document| document.query_selector(waiting).is_ok_and(|found| found.is_some()))
}

/// Whether the page is scrolled to within `near` CSS pixels of its end.
#[must_use]
pub fn at_end(near: f64) -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_none_or(|root| scroll_y() + height() + near >= f64::from(root.scroll_height()))
}

/// Scrolls no further than brings the element `id` into sight, from its top; whether it was there.
pub fn reveal(id: &str) -> bool {
    let element = by_id(id);
    let Some(element) = element else { return false };
    let place = element.get_bounding_client_rect();
    let below = place.bottom() - height();
    if below > 0.0 {
        // All of it where it fits, else its top at the top.
        scroll_to(scroll_y() + below.min(place.top()));
    }
    true
}

/// Whether the element `id` is there and takes up room: what waits for its style sheet does not.
#[must_use]
pub fn is_drawn(id: &str) -> bool {
    by_id(id).is_some_and(|element| element.get_bounding_client_rect().height() > 0.0)
}

/// Focuses the element `id` and brings it into the upper part of the window, at once or as the style sheet says; whether
/// it was there.
pub fn show(id: &str, at_once: bool) -> bool {
    let Some(element) = by_id(id) else { return false };
    if at_once {
        scroll_to(scroll_y() + element.get_bounding_client_rect().top() - height() * UPPER);
    } else {
        // The style sheet's margin leaves as much above it.
        element.scroll_into_view_with_bool(true);
    }
    focus(id)
}

/// Brings the top of the element `id` back into the window, at once, where it was scrolled out of it; and where it
/// should be `high`, into the part of the window that leaves room for what begins there.
pub fn bring_back(id: &str, high: bool) {
    if let Some(element) = by_id(id) {
        let top = element.get_bounding_client_rect().top();
        if top < 0.0 {
            scroll_to(scroll_y() + top - STAYS);
        } else if high && top > height() * LOWER {
            scroll_to(scroll_y() + top - height() * LOWER);
        }
    }
}

/// The height of what stays at the top of a list while it scrolls, in CSS pixels, with some air.
const STAYS: f64 = 112.0;

/// What part of the window's height may stand above what [`bring_back`] brings high.
const LOWER: f64 = 0.6;

/// What part of the window's height stays above what [`show`] brings into it.
const UPPER: f64 = 0.3;

/// The height of the window, in CSS pixels.
fn height() -> f64 {
    window().and_then(|window| window.inner_height().ok()).and_then(|height| height.as_f64()).unwrap_or(0.0)
}

/// Opens the browser's own way to print the page.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Puts `text` into the element `id`, if it is there.
pub fn set_text(id: &str, text: &str) {
    if let Some(element) = by_id(id) {
        element.set_text_content(Some(text));
    }
}

/// Sets an attribute of the element `id`, if it is there.
pub fn set_attribute(id: &str, name: &str, value: &str) {
    if let Some(element) = by_id(id) {
        let _ = element.set_attribute(name, value);
    }
}

/// Hides the element `id`, or shows it, if it is there.
pub fn hide(id: &str, hidden: bool) {
    if let Some(element) = by_id(id) {
        let _ = element.toggle_attribute_with_force("hidden", hidden);
    }
}

/// Removes the element `id`, if it is there.
pub fn remove(id: &str) {
    if let Some(element) = by_id(id) {
        element.remove();
    }
}

/// The values of the boxes ticked in the element `id`, and the value of the one that has the focus.
#[must_use]
pub fn ticked(id: &str) -> (Vec<String>, Option<String>) {
    let Some(document) = document() else { return (Vec::new(), None) };
    let boxes = format!("#{id} input[type=checkbox][value]");
    let Ok(boxes) = document.query_selector_all(&boxes) else { return (Vec::new(), None) };
    let boxes = (0..boxes.length()).filter_map(|at| boxes.item(at)?.dyn_into::<web_sys::HtmlInputElement>().ok());
    let boxes: Vec<_> = boxes.collect();
    let active = document.active_element();
    let focused = boxes.iter().find(|it| active.as_ref() == Some(it.as_ref())).map(web_sys::HtmlInputElement::value);
    (boxes.iter().filter(|it| it.checked()).map(web_sys::HtmlInputElement::value).collect(), focused)
}

/// Focuses the first element that `selector` finds, without scrolling.
pub fn focus_first(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found {
        give_focus(&element);
    }
}

/// Whether the page is in a tab that is not shown.
#[must_use]
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// The title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The title of the window. Asked for by name: what the program names itself, each page carries.
#[must_use]
pub fn title() -> String {
    let title = document().and_then(|document| js_sys::Reflect::get(&document, &"title".into()).ok());
    title.and_then(|title| title.as_string()).unwrap_or_default()
}

/// Empties the field that `event` is of.
pub fn clear_field(event: &web_sys::Event) {
    if let Some(field) = event.target().and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        field.set_value("");
    }
}

/// Adds or removes a class of the root element.
pub fn root_class(name: &str, on: bool) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.class_list().toggle_with_force(name, on);
    }
}

/// Sets or removes an attribute of the root element.
pub fn root_attribute(name: &str, value: Option<&str>) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// An attribute of the root element.
#[must_use]
pub fn attribute_of_root(name: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(name)
}

/// The id of the element that has the focus.
#[must_use]
pub fn focused() -> Option<String> {
    document()?.active_element().map(|element| element.id()).filter(|id| !id.is_empty())
}

/// Whether nothing has the focus: what had it may just have gone.
#[must_use]
pub fn is_focus_lost() -> bool {
    document().is_some_and(|document| {
        document.active_element().map(web_sys::Node::from) == document.body().map(web_sys::Node::from)
    })
}

/// Hands plain clicks on links that only change the query, or lead to a part of the page, to `then`, which says whether
/// it goes there, as long as what is returned is kept. Clicks that ask for a new tab or window, and all other links, stay
/// the browser's.
#[must_use = "dropped, it hears nothing"]
pub fn on_link(then: impl Fn(&str) -> bool + 'static) -> Option<EventListener> {
    let target = document()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&target, "click", options, move |event| {
        let Some(click) = event.dyn_ref::<MouseEvent>() else { return };
        let other = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
        if click.default_prevented() || click.button() != 0 || other {
            return;
        }
        let target = click.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let link = target.and_then(|target| target.closest("a[href^='?'], a[href^='#']").ok().flatten());
        if link.and_then(|link| link.get_attribute("href")).is_some_and(|href| then(&href)) {
            click.prevent_default();
        }
    }))
}

/// Calls `then` with each key that is pressed outside of a field without a modifier, as long as what is returned is kept;
/// `then` says whether it used it.
#[must_use = "dropped, it hears nothing"]
pub fn on_key(then: impl Fn(&str) -> bool + 'static) -> Option<EventListener> {
    let target = document()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&target, "keydown", options, move |event| {
        let Some(press) = event.dyn_ref::<KeyboardEvent>() else { return };
        if press.default_prevented() || press.ctrl_key() || press.meta_key() || press.alt_key() {
            return;
        }
        let target = press.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let typing = target.is_some_and(|target| {
            matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
                && !matches!(target.get_attribute("type").as_deref(), Some("checkbox" | "radio"))
        });
        if !typing && then(&press.key()) {
            press.prevent_default();
        }
    }))
}

/// Whether a button or a link has the focus, to which some keys belong.
#[must_use]
pub fn on_control() -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_some_and(|active| active.closest("a[href], button, summary").is_ok_and(|found| found.is_some()))
}

/// Moves the focus to the next of the elements that `selector` finds, or the one before; to the first where none of
/// them has it or had it last (a button for this takes it away). Whether there was one.
pub fn focus_next(selector: &str, forward: bool) -> bool {
    let Some(all) = document().and_then(|document| document.query_selector_all(selector).ok()) else { return false };
    let element = |at: u32| all.item(at).and_then(|node| node.dyn_into::<HtmlElement>().ok());
    let here = focused_of(selector);
    let last = || (0..all.length()).find(|at| element(*at).is_some_and(|it| it.has_attribute(LAST)));
    let now = here.or_else(last);
    let next = match now {
        None => Some(0),
        Some(at) if forward => Some(at + 1),
        Some(at) => at.checked_sub(1),
    };
    let Some(next) = next.and_then(element) else { return false };
    if let Some(old) = now.and_then(element) {
        let _ = old.remove_attribute(LAST);
    }
    let _ = next.set_attribute(LAST, "");
    next.focus().is_ok()
}

/// Which of the elements that `selector` finds has the focus, from 0.
#[must_use]
pub fn focused_of(selector: &str) -> Option<u32> {
    let document = document()?;
    let all = document.query_selector_all(selector).ok()?;
    let focused = document.active_element().map(web_sys::Node::from);
    (0..all.length()).find(|at| all.item(*at) == focused)
}

/// Gives the focus to the element at `at` of those that `selector` finds, without scrolling.
pub fn focus_of(selector: &str, at: u32) {
    let Some(all) = document().and_then(|document| document.query_selector_all(selector).ok()) else { return };
    let element = |at: u32| all.item(at).and_then(|node| node.dyn_into::<HtmlElement>().ok());
    for other in (0..all.length()).filter_map(element) {
        let _ = other.remove_attribute(LAST);
    }
    if let Some(element) = element(at) {
        let _ = element.set_attribute(LAST, "");
        give_focus(&element);
    }
}

/// The attribute of the element that [`focus_next`] went to last.
const LAST: &str = "data-last";

/// Clicks the first element that `selector` finds; whether there was one.
pub fn follow(selector: &str) -> bool {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    found.and_then(|element| element.dyn_into::<HtmlElement>().ok()).is_some_and(|element| {
        element.click();
        true
    })
}

/// Opens the dialog `id` above the page; whether it was there and closed.
pub fn open_dialog(id: &str) -> bool {
    let element = by_id(id);
    let dialog = element.and_then(|element| element.dyn_into::<web_sys::HtmlDialogElement>().ok());
    dialog.is_some_and(|dialog| !dialog.open() && dialog.show_modal().is_ok())
}

/// Where the pointer is along the slider of the chart that it acts on, 0 to 1; less or more beyond its ends.
#[must_use]
pub fn along(event: &web_sys::Event) -> Option<f32> {
    let pointer = event.dyn_ref::<MouseEvent>()?;
    let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let slider = target.closest(".chart").ok()??.query_selector(".slider").ok()??;
    let around = slider.get_bounding_client_rect();
    let part = (f64::from(pointer.client_x()) - around.left()) / around.width().max(1.0);
    #[allow(clippy::cast_possible_truncation)] // about 0 to 1
    Some(part as f32)
}

/// Where the pointer is in the element that `event` is on, from its left and from its top, 0 to 1.
#[must_use]
pub fn within(event: &web_sys::Event) -> Option<(f32, f32)> {
    let pointer = event.dyn_ref::<MouseEvent>()?;
    let around = event.current_target()?.dyn_into::<web_sys::Element>().ok()?.get_bounding_client_rect();
    let part = |at: i32, from: f64, size: f64| (f64::from(at) - from) / size.max(1.0);
    let across = part(pointer.client_x(), around.left(), around.width());
    let down = part(pointer.client_y(), around.top(), around.height());
    #[allow(clippy::cast_possible_truncation)] // about 0 to 1
    Some((across as f32, down as f32))
}

/// Whether a pointer that can draw, not a finger, was put down in what `selector` finds.
#[must_use]
pub fn draws(event: &web_sys::Event, selector: &str) -> bool {
    let finger = event.dyn_ref::<web_sys::PointerEvent>().is_none_or(|pointer| pointer.pointer_type() == "touch");
    let main = event.dyn_ref::<MouseEvent>().is_some_and(|pointer| pointer.button() == 0);
    !finger && main && lies_in(event, selector)
}

/// Whether `event` happened to what `selector` finds, or within it.
#[must_use]
pub fn lies_in(event: &web_sys::Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| target.closest(selector).is_ok_and(|found| found.is_some()))
}

/// Sends all that the pointer does to the element that `event` is on, until it is let go.
pub fn capture(event: &web_sys::Event) {
    if let Some(pointer) = event.dyn_ref::<web_sys::PointerEvent>()
        && let Some(target) = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok())
    {
        let _ = target.set_pointer_capture(pointer.pointer_id());
    }
}

/// Whether the window is wider than a phone; so where there is no browser, as the printed page must fit both.
#[must_use]
pub fn wide() -> bool {
    let width = window().and_then(|window| window.inner_width().ok()).and_then(|width| width.as_f64());
    width.is_none_or(|width| width >= 600.0)
}

/// Where an element stands in the window.
#[derive(Debug)]
pub struct Anchor {
    element: web_sys::Element,
    top: f64,
}

/// Where the first of the elements that `selector` finds stands that reaches into the upper part of the window.
#[must_use]
pub fn place_of(selector: &str) -> Option<Anchor> {
    let found = document()?.query_selector_all(selector).ok()?;
    let line = height() * UPPER;
    let elements = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<web_sys::Element>().ok());
    let mut boxes = elements.map(|element| (element.get_bounding_client_rect(), element));
    let (place, element) = boxes.find(|(place, _)| place.bottom() > line)?;
    Some(Anchor { element, top: place.top() })
}

/// The element id of the first of the elements that `selector` finds that reaches into the upper part of the window.
#[must_use]
pub fn in_view(selector: &str) -> Option<String> {
    place_of(selector).map(|place| place.element.id())
}

impl Anchor {
    /// Scrolls so that the element stands where it stood.
    pub fn keep(&self) {
        scroll_to(scroll_y() + self.element.get_bounding_client_rect().top() - self.top);
    }
}
