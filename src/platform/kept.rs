//! What a person has the browser keep of a collection, in its database: one record for each place that a site lies in, with
//! a number that each writing raises, so that no tab overwrites what another one has written.
//!
//! `idb` wraps IndexedDB's events as futures.

use super::{storage, window};
use gloo_events::EventListener;
use idb::{Database, DatabaseEvent as _, Error, Factory, ObjectStoreParams, TransactionMode};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::StorageEvent;

/// What the browser remembers where something is kept: the number of the last writing. Whoever starts a page sees it without
/// opening a database.
const FLAG: &str = "kept";
/// The store within the database, and the key of its one record.
const STORE: &str = "own";

/// What a writing came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It is kept, under this number.
    Kept(u32),
    /// Another tab has written since; nothing was changed.
    Elsewhere,
}

/// The address of the page without its parameters, and whether it is a page from a disk.
fn place() -> (String, bool) {
    let location = window().map(|window| window.location());
    let of = |part: Option<String>| part.unwrap_or_default();
    let path = of(location.as_ref().and_then(|it| it.pathname().ok()));
    let is_file = of(location.as_ref().and_then(|it| it.protocol().ok())) == "file:";
    (path, is_file)
}

/// The name of the database: sites that share a host share its databases, and so do pages from a disk.
fn name() -> String {
    let (path, is_file) = place();
    let place = if is_file { path.as_str() } else { path.rsplit_once('/').map_or("", |(folder, _)| folder) };
    format!("dateline:{place}")
}

/// What the browser remembers it by; pages of one folder on a disk are sites of their own.
fn flag() -> String {
    let (path, is_file) = place();
    if is_file { format!("{FLAG}:{path}") } else { FLAG.to_owned() }
}

async fn open() -> Result<Database, Error> {
    let mut asked = Factory::new()?.open(&name(), Some(1))?;
    asked.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            let _ = database.create_object_store(STORE, ObjectStoreParams::new());
        }
    });
    asked.await
}

/// The number and the bytes of a record.
fn parts(record: &JsValue) -> Option<(u32, Vec<u8>)> {
    let record = record.dyn_ref::<Array>()?;
    // The number counts writings.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let number = record.get(0).as_f64()? as u32;
    Some((number, record.get(1).dyn_into::<Uint8Array>().ok()?.to_vec()))
}

/// What is kept, and its number; `None` where nothing is.
///
/// # Errors
/// What the browser said: a private window may have no database.
pub async fn read() -> Result<Option<(u32, Vec<u8>)>, String> {
    let read = async {
        let database = open().await?;
        let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
        let record = transaction.object_store(STORE)?.get(JsValue::from(STORE))?.await?;
        database.close();
        Ok::<_, Error>(record)
    };
    let record = read.await.map_err(|error| error.to_string())?;
    let kept = record.as_ref().and_then(parts);
    storage::set(&flag(), kept.as_ref().map(|(number, _)| number.to_string()).as_deref());
    Ok(kept)
}

/// Keeps `bytes` in the place of the record that has the number `before`, or of none; with `anyway`, of any.
///
/// # Errors
/// What the browser said: its storage may be full. What was kept is kept still.
pub async fn write(bytes: &[u8], before: Option<u32>, anyway: bool) -> Result<Written, String> {
    let written = async {
        let database = open().await?;
        // In one transaction, so that no other tab comes between, and a power cut leaves the old record or the new one.
        let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
        let store = transaction.object_store(STORE)?;
        let there = store.get(JsValue::from(STORE))?.await?.as_ref().and_then(parts).map(|(number, _)| number);
        if there != before && !anyway {
            database.close();
            return Ok::<_, Error>(Some(Written::Elsewhere));
        }
        let number = there.max(before).map_or(1, |number| number.wrapping_add(1));
        let record = Array::of2(&JsValue::from(number), &Uint8Array::from(bytes));
        store.put(&record, Some(&JsValue::from(STORE)))?.await?;
        let done = transaction.await?;
        database.close();
        Ok(done.is_committed().then_some(Written::Kept(number)))
    };
    let written = written.await.map_err(|error| error.to_string())?;
    let written = written.ok_or("the browser has taken the writing back")?;
    if let Written::Kept(number) = written {
        storage::set(&flag(), Some(&number.to_string()));
    }
    Ok(written)
}

/// Forgets it, and the database with it.
///
/// # Errors
/// What the browser said.
pub async fn forget() -> Result<(), String> {
    storage::set(&flag(), None);
    let forgotten = async { Factory::new()?.delete(&name())?.await };
    let forgotten = forgotten.await.map_err(|error: Error| error.to_string());
    // Browsers tell other tabs only; whoever shows what is kept here hears it, too.
    if let (Some(window), Ok(event)) = (window(), StorageEvent::new("storage")) {
        let _ = window.dispatch_event(&event);
    }
    forgotten
}

/// Whether something is kept.
#[must_use]
pub fn is_any() -> bool {
    storage::get(&flag()).is_some()
}

/// Calls `then` when another tab has written, with the number of its writing, or this one or another has forgotten all.
#[must_use = "dropped, it hears nothing"]
pub fn hear(then: impl Fn(Option<u32>) + 'static) -> Option<EventListener> {
    Some(EventListener::new(&window()?.into(), "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
        let number = storage::get(&flag()).and_then(|number| number.parse().ok());
        // All of it may have been cleared: then there is no key.
        if event.key().is_none_or(|key| key.starts_with(FLAG)) {
            then(number);
        }
    }))
}
