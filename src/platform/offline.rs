//! The site without a network: the service worker, what it tells, what it takes, and forgetting it.

use super::window;
use gloo_events::EventListener;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, ServiceWorkerContainer, ServiceWorkerRegistration};

/// The script, as `crates/site/src/offline.rs` names it.
const SCRIPT: &str = "offline.js";

/// What the script tells a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkerMessage {
    /// A newer version of the site has come.
    Newer,
    /// All that was kept is forgotten.
    Forgotten,
}

/// The site's service worker.
#[derive(Clone, Debug)]
pub struct Keeper {
    container: ServiceWorkerContainer,
    registration: ServiceWorkerRegistration,
}

impl Keeper {
    /// Has the browser keep the files of the site; ends when they are there. `None` where it cannot: a page from a disk or by
    /// plain http, some private windows.
    pub async fn start() -> Option<Self> {
        let navigator = window()?.navigator();
        let container = Reflect::get(&navigator, &"serviceWorker".into()).ok().filter(|it| !it.is_undefined())?;
        let container: ServiceWorkerContainer = container.unchecked_into();
        JsFuture::from(container.register(SCRIPT)).await.ok()?;
        let registration = JsFuture::from(container.ready().ok()?).await.ok()?.unchecked_into();
        Some(Self { container, registration })
    }

    /// Calls `then` with what the script tells.
    #[must_use = "dropped, it hears nothing"]
    pub fn hear(&self, then: impl Fn(WorkerMessage) + 'static) -> EventListener {
        EventListener::new(&self.container, "message", move |event| {
            let data = event.dyn_ref::<MessageEvent>().map_or(JsValue::UNDEFINED, MessageEvent::data);
            match data.as_string().as_deref() {
                Some("newer") => then(WorkerMessage::Newer),
                Some("forgotten") => then(WorkerMessage::Forgotten),
                _ => {}
            }
        })
    }

    /// Has the script forget the files and itself, and tell when it has.
    pub fn forget(&self) {
        if let Some(worker) = self.registration.active() {
            let _ = worker.post_message(&"forget".into());
        }
    }
}

/// Whether this page's files are answered by the site's service worker, with a network or without.
#[must_use]
pub fn is_kept() -> bool {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok().filter(JsValue::is_object);
    let controller = window().and_then(|window| get(&get(&window.navigator(), "serviceWorker")?, "controller"));
    controller.is_some()
}

/// About how many bytes the host's sites take in this browser, where it says so.
pub async fn used() -> Option<f64> {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok().filter(|it| !it.is_undefined());
    let storage = get(&window()?.navigator(), "storage")?;
    let estimate: Function = get(&storage, "estimate")?.unchecked_into();
    let estimate: Promise = estimate.call0(&storage).ok()?.unchecked_into();
    get(&JsFuture::from(estimate).await.ok()?, "usage")?.as_f64()
}
