//! What the browser remembers for us: the choice of colours, language and style of citation, and what was
//! searched for, which a person can have forgotten; notes and lessons that a person writes; it never leaves the device. And what it keeps for one visit only:
//! answers that are typed into a lesson.
//!
//! Sites that share a host (`NAME.github.io/ONE/`, `NAME.github.io/TWO/`) share one storage, so each key carries the
//! folder that the site lies in. What versions before this stored without it is not read: no link or text depends on it.

use super::window;
use gloo_events::EventListener;
use wasm_bindgen::JsCast as _;

fn storage() -> Option<web_sys::Storage> {
    window()?.local_storage().ok().flatten()
}

/// `key` with the folder of the page, as the script in the page's head has it.
fn here(key: &str) -> String {
    let path = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{key}:{folder}/")
}

/// What was remembered under `key`.
#[must_use]
pub fn get(key: &str) -> Option<String> {
    storage()?.get_item(&here(key)).ok().flatten()
}

/// Remembers `value` under `key`, or forgets it; private windows may refuse, which harms nothing.
pub fn set(key: &str, value: Option<&str>) {
    if let Some(storage) = storage() {
        let _ = match value {
            Some(value) => storage.set_item(&here(key), value),
            None => storage.remove_item(&here(key)),
        };
    }
}

/// All that is remembered under keys that start with `start`.
#[must_use]
pub fn all(start: &str) -> Vec<(String, String)> {
    storage().map_or_else(Vec::new, |storage| all_in(&storage, start))
}

/// Remembers `value` under `key`, or forgets it; whether the browser lets us.
pub fn keep(key: &str, value: Option<&str>) -> bool {
    storage().is_some_and(|storage| match value {
        Some(value) => storage.set_item(&here(key), value).is_ok(),
        None => storage.remove_item(&here(key)).is_ok(),
    })
}

/// Calls `then` whenever another tab changes what is remembered, as long as what is returned is kept.
#[must_use = "dropped, it hears nothing"]
pub fn on_change(then: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "storage", move |_| then()))
}

/// Forgets all that is remembered for this site, and for no other of the host.
pub fn clear() {
    let Some(storage) = storage() else { return };
    let ours = here("");
    let keys = js_sys::Object::keys(&storage).into_iter().filter_map(|key| key.as_string());
    for key in keys.filter(|key| key.ends_with(&ours)) {
        let _ = storage.remove_item(&key);
    }
}

/// What the browser keeps for this tab, until it is closed.
fn visit() -> Option<web_sys::Storage> {
    // Asked for by name: what the program names itself, each page carries.
    let storage = js_sys::Reflect::get(&window()?.into(), &"sessionStorage".into()).ok()?;
    storage.is_truthy().then(|| storage.unchecked_into())
}

/// What was kept for this visit under `key`.
#[must_use]
pub fn of_visit(key: &str) -> Option<String> {
    visit()?.get_item(&here(key)).ok().flatten()
}

/// Keeps `value` under `key` for this visit, or forgets it; whether the browser lets us.
pub fn keep_for_visit(key: &str, value: Option<&str>) -> bool {
    visit().is_some_and(|storage| match value {
        Some(value) => storage.set_item(&here(key), value).is_ok(),
        None => storage.remove_item(&here(key)).is_ok(),
    })
}

/// All that is kept for this visit under keys that start with `start`.
#[must_use]
pub fn all_of_visit(start: &str) -> Vec<(String, String)> {
    visit().map_or_else(Vec::new, |storage| all_in(&storage, start))
}

/// All of a store under this site's keys that start with `start`.
fn all_in(storage: &web_sys::Storage, start: &str) -> Vec<(String, String)> {
    let ours = here("");
    let keys = js_sys::Object::keys(storage).into_iter().filter_map(|key| key.as_string());
    let own = keys.filter(|key| key.starts_with(start)).filter_map(|key| Some(key.strip_suffix(&ours)?.to_owned()));
    own.filter_map(|key| Some((key.clone(), storage.get_item(&here(&key)).ok().flatten()?))).collect()
}
