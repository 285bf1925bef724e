//! Files and folders that a person chooses or drops.

use super::reason;
use gloo_file::{File, FileList};
use js_sys::{Array, Promise};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, DataTransferItem, DataTransferItemList, DragEvent, Event, FileSystemDirectoryEntry, FileSystemEntry,
    FileSystemFileEntry, HtmlInputElement,
};

/// So many files are taken together at most; a folder may hold a whole disk.
pub const MOST: usize = 5000;

/// A file that was chosen.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// Its path below what was chosen; its name where it was chosen by itself.
    pub path: String,
    /// How many bytes it has.
    pub size: u64,
    file: File,
}

impl Chosen {
    /// What is in it, as an `ArrayBuffer`.
    ///
    /// # Errors
    /// What the browser said.
    pub async fn bytes(&self) -> Result<JsValue, String> {
        let blob: &Blob = self.file.as_ref();
        JsFuture::from(blob.array_buffer()).await.map_err(|error| reason(&error))
    }

    /// What is in it, as text in UTF-8.
    ///
    /// # Errors
    /// What the browser said.
    pub async fn text(&self) -> Result<String, String> {
        let blob: &Blob = self.file.as_ref();
        let text = JsFuture::from(blob.text()).await.map_err(|error| reason(&error))?;
        Ok(text.as_string().unwrap_or_default())
    }

    /// A text as a file.
    #[must_use]
    pub fn of_text(name: &str, text: &str) -> Self {
        Self::of(name.to_owned(), File::new(name, text))
    }

    fn of(path: String, file: File) -> Self {
        Self { path, size: file.size(), file }
    }
}

/// The files that were chosen in a field, those of a chosen folder among them.
#[must_use]
pub fn chosen(event: &Event) -> Vec<Chosen> {
    let field = event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    let files = field.as_ref().and_then(HtmlInputElement::files).map(all).unwrap_or_default();
    // So that the same file can be chosen again.
    if let Some(field) = field {
        field.set_value("");
    }
    files
}

fn all(list: web_sys::FileList) -> Vec<Chosen> {
    let chosen = |file: &File| {
        let within = js_sys::Reflect::get(AsRef::<web_sys::File>::as_ref(file), &"webkitRelativePath".into()).ok();
        let within = within.and_then(|path| path.as_string()).filter(|path| !path.is_empty());
        Chosen::of(within.unwrap_or_else(|| file.name()), file.clone())
    };
    FileList::from(list).iter().take(MOST).map(chosen).collect()
}

/// What was dropped: files, and folders whose files are still to be asked for.
#[derive(Debug, Default)]
pub struct Dropped {
    entries: Vec<FileSystemEntry>,
    files: Vec<Chosen>,
}

/// Whether what is dragged over the page, or dropped on it, is files.
#[must_use]
pub fn has_files(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|transfer| transfer.types());
    types.is_some_and(|types| types.iter().any(|own| own.as_string().as_deref() == Some("Files")))
}

thread_local! {
    /// What was dropped on one screen and is for another.
    static HANDED: RefCell<Option<Dropped>> = const { RefCell::new(None) };
}

/// Leaves what was dropped for the screen that takes it.
pub fn hand(dropped: Dropped) {
    HANDED.with(|handed| handed.replace(Some(dropped)));
}

/// What was left, once.
#[must_use]
pub fn handed() -> Option<Dropped> {
    HANDED.with(RefCell::take)
}

/// What was dropped. The browser says so only while it tells of the drop.
#[must_use]
pub fn dropped(event: &DragEvent) -> Dropped {
    let Some(transfer) = event.data_transfer() else { return Dropped::default() };
    let items: DataTransferItemList = transfer.items();
    let items = (0..items.length()).filter_map(|at| items.get(at));
    let entries: Vec<_> =
        items.filter_map(|item: DataTransferItem| item.webkit_get_as_entry().ok().flatten()).collect();
    // What is no entry is a file all the same: where a script made the drop.
    let files = if entries.is_empty() { transfer.files().map(all).unwrap_or_default() } else { Vec::new() };
    Dropped { entries, files }
}

impl Dropped {
    /// The files, those in folders among them, in the order of their paths.
    ///
    /// # Errors
    /// What the browser said.
    pub async fn all(self) -> Result<Vec<Chosen>, String> {
        let Self { entries: mut open, mut files } = self;
        while let Some(entry) = open.pop()
            && files.len() < MOST
        {
            if entry.is_directory() {
                open.extend(within(entry.unchecked_into()).await?);
            } else if entry.is_file() {
                let path = entry.full_path().trim_start_matches('/').to_owned();
                let entry: FileSystemFileEntry = entry.unchecked_into();
                let file = Promise::new(&mut |done, failed| entry.file_with_callback_and_callback(&done, &failed));
                let file = JsFuture::from(file).await.map_err(|error| reason(&error))?;
                files.push(Chosen::of(path, File::from(file.unchecked_into::<web_sys::File>())));
            }
        }
        files.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(files)
    }
}

/// What is in a folder. A browser gives a hundred entries at a time.
async fn within(folder: FileSystemDirectoryEntry) -> Result<Vec<FileSystemEntry>, String> {
    let reader = folder.create_reader();
    let mut entries = Vec::new();
    loop {
        let some = Promise::new(&mut |done, failed| {
            let _ = reader.read_entries_with_callback_and_callback(&done, &failed);
        });
        let some: Array = JsFuture::from(some).await.map_err(|error| reason(&error))?.unchecked_into();
        if some.length() == 0 {
            return Ok(entries);
        }
        entries.extend(some.iter().map(JsCast::unchecked_into::<FileSystemEntry>));
    }
}
