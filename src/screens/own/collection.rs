//! Bundles with other articles in them: what a person brings along is put into one, and the worker reads it.

use crate::platform::{files, timers, worker};
use dateline_bundle::{decode, encode};
use dateline_explore::corpus::{Corpus, CorpusBuilder};
use dateline_explore::view::screens::own::FOLDER;
use dateline_model::article::Article;
use dateline_model::source::{Bundle, CorpusInfo, Source};

/// Articles indexed in a row, so that the page stays at hand.
const AT_ONCE: usize = 10;

/// A text that a person brings along.
#[derive(Clone, Debug)]
pub struct Brought {
    /// The name of its file, or what stands for it.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A collection that was read, and is not shown yet.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// As a bundle.
    pub file: Vec<u8>,
    /// The same, to be asked.
    pub corpus: Corpus,
}

/// The bundle `file` with the texts, in their own folder; instead of its articles, under `title`, where one is given.
///
/// # Errors
/// Why the file is no bundle.
pub fn with_texts(file: &[u8], texts: &[Brought], title: Option<&str>) -> Result<Bundle, String> {
    let mut bundle = decode(file).map_err(|why| why.to_string())?;
    if let Some(title) = title {
        bundle.sources.retain(|source| source.id.starts_with(FOLDER));
        bundle.problems.clear();
        bundle.info = CorpusInfo { title: title.to_owned(), ..CorpusInfo::default() };
    }
    for Brought { name, bytes } in texts {
        let stem = name.rsplit_once('.').map_or(name.as_str(), |(stem, _)| stem);
        let is_plain = |letter: &char| !letter.is_control() && !matches!(letter, '/' | '\\');
        let stem: String = stem.chars().filter(is_plain).take(80).collect();
        let free = |id: &String| !bundle.sources.iter().any(|source| source.id == *id);
        let numbered = (2..).map(|number| format!("{FOLDER}{stem}-{number}"));
        let id = core::iter::once(format!("{FOLDER}{stem}")).chain(numbered).find(free).unwrap_or_default();
        bundle.sources.push(Source {
            path: format!("{FOLDER}{name}"),
            id,
            raw: text(name, bytes),
            ..Source::default()
        });
    }
    Ok(bundle)
}

/// The text of a file: of a saved page its lines, else its bytes as they are.
fn text(name: &str, bytes: &[u8]) -> Vec<u8> {
    let is_page =
        name.rsplit_once('.').is_some_and(|(_, end)| ["html", "htm"].iter().any(|it| end.eq_ignore_ascii_case(it)));
    if is_page { files::text_of_page(&files::decoded(bytes)).into_bytes() } else { bytes.to_vec() }
}

/// The bundle `file` without an article.
///
/// # Errors
/// Why the file is no bundle.
pub fn without(file: &[u8], id: &str) -> Result<Bundle, String> {
    let mut bundle = decode(file).map_err(|why| why.to_string())?;
    bundle.sources.retain(|source| source.id != id);
    Ok(bundle)
}

/// Has the worker read and link the sources of `bundle`.
///
/// # Errors
/// What failed, as a sentence or what the browser said.
pub async fn prepare(mut bundle: Bundle) -> Result<Prepared, String> {
    let href = worker::href().unwrap_or_default();
    bundle.read = vec![Article::default(); bundle.sources.len()];
    let file = worker::ask(&href, worker::PREPARE, &encode(&bundle)).await?;
    open(file).await
}

/// The collection in a bundle file.
///
/// # Errors
/// Why the file is no bundle.
pub async fn open(file: Vec<u8>) -> Result<Prepared, String> {
    let mut builder = CorpusBuilder::new(decode(&file).map_err(|why| why.to_string())?);
    loop {
        builder.step(AT_ONCE);
        let (done, total) = builder.progress();
        if done == total {
            return Ok(Prepared { file, corpus: builder.finish() });
        }
        timers::yield_to_browser().await;
    }
}
