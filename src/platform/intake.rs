//! The worker that makes sources of a person's files; it is started when somebody brings some, and stops with whoever asked.

use super::worker::{answer_of, href};
use futures::StreamExt as _;
use futures::channel::mpsc::{UnboundedReceiver, unbounded};
use gloo_events::EventListener;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use web_sys::{Worker, WorkerOptions};

/// The name by which the worker's script knows which of its modules is meant.
const NAME: &str = "intake";

/// The worker.
#[derive(Debug)]
pub struct Intake {
    worker: Worker,
    answers: UnboundedReceiver<Result<Vec<u8>, String>>,
    _listeners: [EventListener; 2],
}

impl Drop for Intake {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

impl Intake {
    /// Starts it.
    ///
    /// # Errors
    /// What the browser said.
    pub fn start() -> Result<Self, String> {
        let options = WorkerOptions::new();
        options.set_name(NAME);
        let worker = Worker::new_with_options(&href().unwrap_or_default(), &options);
        let worker = worker.map_err(|error| super::reason(&error))?;
        let (send, answers) = unbounded();
        let hear = |kind: &'static str| {
            let send = send.clone();
            EventListener::new(&worker, kind, move |event| {
                let _ = send.unbounded_send(answer_of(event));
            })
        };
        let listeners = [hear("message"), hear("error")];
        Ok(Self { worker, answers, _listeners: listeners })
    }

    /// Begins with files; `layouts` are the columns that a person has chosen, as bytes.
    ///
    /// # Errors
    /// What the worker or the browser said; here and below.
    pub async fn begin(&mut self, layouts: &[u8]) -> Result<(), String> {
        self.ask("start", &[Uint8Array::from(layouts).into()], None).await.map(drop)
    }

    /// Hands a file over.
    pub async fn add(&mut self, path: &str, file: &JsValue) -> Result<(), String> {
        self.ask("add", &[path.into(), file.clone()], Some(file)).await.map(drop)
    }

    /// Says of a file why it is not handed over.
    pub async fn refuse(&mut self, path: &str, why: &str) -> Result<(), String> {
        self.ask("refuse", &[path.into(), why.into()], None).await.map(drop)
    }

    /// What all the files are, as bytes.
    pub async fn finish(&mut self) -> Result<Vec<u8>, String> {
        self.ask("finish", &[], None).await
    }

    /// The archive of the folder that the collection in the bundle `file` could be built from.
    pub async fn seeds(&mut self, file: &[u8]) -> Result<Vec<u8>, String> {
        self.ask("seeds", &[Uint8Array::from(file).into()], None).await
    }

    /// Asks, and waits for the answer; `handed` is what is handed over instead of copied.
    async fn ask(&mut self, task: &str, what: &[JsValue], handed: Option<&JsValue>) -> Result<Vec<u8>, String> {
        let message = Array::of1(&task.into());
        what.iter().for_each(|value| {
            message.push(value);
        });
        let handed: Array = handed.into_iter().collect();
        self.worker.post_message_with_transfer(&message, &handed).map_err(|error| super::reason(&error))?;
        self.answers.next().await.unwrap_or_else(|| Err(String::new()))
    }
}
