//! What is asked for over a network, and for how long the page waits: it may never come.
//!
//! A file is fetched once, by a task of its own, however many ask for it. Who asks waits for so long and then goes on
//! without; when the file comes after all, whoever listens is told, and the page carries on by itself.

use crate::platform::dom;
use futures::future::{Either, FutureExt, LocalBoxFuture, Shared, select};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// Milliseconds for which an answer may keep someone waiting who can go on without: who waits longer notices that they
/// wait (J. Nielsen, "Response Times: The 3 Important Limits", 1993).
pub const MOMENT: u32 = 1000;
/// Milliseconds without an answer after which the page says which file has not come, and offers to try again: just
/// below the ten seconds after which people turn away (the same).
pub const PATIENCE: u32 = 8000;

/// Why something is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// It has not come yet.
    Late,
    /// It will not come; why, in the browser's words.
    Failed(String),
}

type Coming<T> = Shared<LocalBoxFuture<'static, Result<T, String>>>;

/// Something that is fetched once; clones share it.
#[derive(Clone)]
pub struct Once<T: Clone + 'static>(Rc<Inner<T>>);

struct Inner<T: Clone + 'static> {
    coming: RefCell<Option<Coming<T>>>,
    /// When it was asked for, in milliseconds.
    since: Cell<f64>,
    /// Whether somebody went on without it.
    late: Cell<bool>,
}

thread_local! {
    /// Who is told when something comes late.
    static LISTENER: RefCell<Option<Rc<dyn Fn()>>> = const { RefCell::new(None) };
    /// Whether something came when nobody listened yet.
    static UNHEARD: Cell<bool> = const { Cell::new(false) };
}

/// Calls `then` whenever something comes, or fails, that somebody went on without.
pub fn listen(then: impl Fn() + 'static) {
    let then: Rc<dyn Fn()> = Rc::new(then);
    LISTENER.set(Some(Rc::clone(&then)));
    if UNHEARD.take() {
        then();
    }
}

impl<T: Clone + 'static> Default for Once<T> {
    fn default() -> Self {
        Self(Rc::new(Inner { coming: RefCell::default(), since: Cell::default(), late: Cell::default() }))
    }
}

impl<T: Clone + 'static> Once<T> {
    /// Has it come, by what `fetch` makes where it is not on its way yet.
    pub fn start(&self, fetch: impl FnOnce() -> LocalBoxFuture<'static, Result<T, String>>) {
        if self.0.coming.borrow().is_some() {
            return;
        }
        let coming = fetch().shared();
        *self.0.coming.borrow_mut() = Some(coming.clone());
        self.0.since.set(dom::now());
        let own = Rc::clone(&self.0);
        spawn_local(async move {
            let _ = coming.await;
            if own.late.take() {
                match LISTENER.with_borrow(Clone::clone) {
                    Some(then) => then(),
                    None => UNHEARD.set(true),
                }
            }
        });
    }

    /// Forgets that it failed, so that it is fetched anew when it is asked for.
    pub fn forget_failure(&self) {
        let failed = |coming: &Coming<T>| matches!(coming.peek(), Some(Err(_)));
        if self.0.coming.borrow().as_ref().is_some_and(failed) {
            *self.0.coming.borrow_mut() = None;
        }
    }

    /// For how many milliseconds it has been on its way.
    #[must_use]
    pub fn waited(&self) -> f64 {
        dom::now() - self.0.since.get()
    }

    /// It, if it comes within so many milliseconds. What was late once keeps nobody else waiting.
    ///
    /// # Errors
    /// Why it is not there.
    pub async fn within(&self, milliseconds: u32) -> Result<T, Missing> {
        let Some(coming) = self.0.coming.borrow().clone() else { return Err(Missing::Late) };
        if let Some(here) = coming.clone().now_or_never() {
            return here.map_err(Missing::Failed);
        }
        if milliseconds > 0
            && !self.0.late.get()
            && let Either::Left((here, _)) = select(coming, Box::pin(dom::pause(milliseconds))).await
        {
            return here.map_err(Missing::Failed);
        }
        self.0.late.set(true);
        Err(Missing::Late)
    }

    /// It, however long that takes; `None` if it does not come.
    pub async fn whenever(&self) -> Option<T> {
        let coming = self.0.coming.borrow().clone()?;
        coming.await.ok()
    }
}
