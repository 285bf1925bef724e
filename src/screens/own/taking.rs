//! Files to a collection that can be looked at: each is handed to the worker that makes sources of them, and what comes back
//! is put into the bundle and read.

use super::collection::{self, Prepared};
use super::{Desk, Stage};
use crate::platform::dom;
use crate::platform::files::{Chosen, Dropped, MOST};
use crate::platform::intake::Intake;
use crate::state::PageWords;
use crate::words::Words;
use dateline_model::article::Warning;
use dateline_model::brought::{Brought, Layouts, encode_layouts};
use leptos::prelude::*;

/// Bytes of a file at most, as from a folder (`dateline_intake::collection::LARGEST`).
const LARGEST: u64 = 64 << 20;

/// What is taken.
pub enum Taking {
    /// Those that came last, once more.
    Again,
    /// Files that are at hand.
    Files(Vec<Chosen>),
    /// What was dropped; folders among it are opened first.
    Dropped(Dropped),
}

/// Has what a person brings along read, with the columns of tables as `layouts` says; what comes of it waits to be shown,
/// with what waits already.
pub fn take(desk: Desk, words: PageWords, taking: Taking, layouts: Layouts) {
    let said = words.get_untracked();
    let is_again = matches!(taking, Taking::Again);
    let before = match desk.stage.get_untracked() {
        _ if is_again => Vec::new(),
        Stage::Opening(..) => desk.opening.get_value(),
        _ if desk.waiting.with_untracked(Option::is_some) => desk.files.get_value(),
        _ => Vec::new(),
    };
    let layouts = if before.is_empty() { layouts } else { desk.layouts() };
    if !is_again {
        desk.said.set(String::new());
    }
    desk.stage.set(Stage::Opening(0, 0));
    let work = async move {
        let new = match taking {
            Taking::Again => desk.files.get_value(),
            Taking::Files(files) => files,
            Taking::Dropped(dropped) => dropped.all().await?,
        };
        if new.is_empty() {
            return Ok(None);
        }
        let files = [before, new].concat();
        desk.opening.set_value(files.clone());
        let mut brought = open(desk, said, &files, &layouts).await?;
        if files.len() >= MOST {
            let message = said.own_most(MOST);
            brought.told.push(Warning { code: "most".to_owned(), place: String::new(), message });
        }
        desk.files.set_value(files);
        desk.tables.set(core::mem::take(&mut brought.tables));
        let title = desk.alone.get_untracked().then(|| said.own().to_owned());
        let new = brought.sources.len();
        let (bundle, refused, told) = collection::with_brought(&desk.verifier.bundle(), brought, title.as_deref())?;
        desk.refused.set(refused);
        desk.told.set(told);
        let Some(bundle) = bundle else { return Ok(Some(None)) };
        desk.stage.set(Stage::Reading(new));
        desk.prepare(bundle).await.map(|prepared| Some(Some(prepared)))
    };
    // What was chosen with is drawn anew; who chose by keys stays at it.
    let focused = dom::focused().filter(|id| !id.is_empty());
    desk.run(work, move |came: Option<Option<Prepared>>| {
        match came {
            Some(prepared) => desk.wait(prepared),
            None => desk.stage.set(Stage::Rest),
        }
        if let Some(id) = focused {
            request_animation_frame(move || {
                dom::focus(&id);
            });
        }
    });
}

/// What the files are, as the worker says.
async fn open(desk: Desk, said: Words, files: &[Chosen], layouts: &Layouts) -> Result<Brought, String> {
    let mut intake = Intake::start()?;
    intake.begin(&encode_layouts(layouts)).await?;
    for (at, file) in files.iter().enumerate() {
        desk.stage.set(Stage::Opening(at + 1, files.len()));
        if file.size > LARGEST {
            intake.refuse(&file.path, &said.own_refused_size(LARGEST >> 20)).await?;
            continue;
        }
        match file.bytes().await {
            Ok(bytes) => intake.add(&file.path, &bytes).await?,
            Err(why) => intake.refuse(&file.path, &said.own_refused_why(&why)).await?,
        }
    }
    Brought::decode(&intake.finish().await?).ok_or_else(String::new)
}
