//! Bundles with other articles in them: what a person brings along is put into one, and the worker reads it.

use crate::platform::{files, timers, worker};
use dateline_bundle::{decode, encode};
use dateline_explore::corpus::{Corpus, CorpusBuilder};
use dateline_explore::view::screens::own::{FOLDER, Field};
use dateline_model::article::{Article, Show};
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

/// The bundle `file` with what a person states of an article; an empty text leaves that field to the rules.
///
/// # Errors
/// Why the file is no bundle.
pub fn with_stated(file: &[u8], id: &str, stated: &[(Field, String)]) -> Result<Bundle, String> {
    let mut bundle = decode(file).map_err(|why| why.to_string())?;
    let mut source = bundle.sources.iter_mut().find(|source| source.id == id);
    for (field, value) in stated {
        let Some(Source { sidecar, .. }) = source.as_deref_mut() else { break };
        let place = match field {
            Field::Headline => &mut sidecar.headline,
            Field::Published => &mut sidecar.published,
            Field::Publisher => &mut sidecar.publisher,
            Field::Byline => &mut sidecar.byline,
        };
        *place = Some(value.trim().to_owned()).filter(|value| !value.is_empty());
    }
    Ok(bundle)
}

/// The side-car of an article in the bundle `file`: its name, and what it says.
#[must_use]
pub fn sidecar(file: &[u8], id: &str) -> Option<(String, String)> {
    let bundle = decode(file).ok()?;
    let sidecar = &bundle.sources.iter().find(|source| source.id == id)?.sidecar;
    let fields = [
        ("headline", &sidecar.headline),
        ("publisher", &sidecar.publisher),
        ("published", &sidecar.published),
        ("byline", &sidecar.byline),
        ("dateline", &sidecar.dateline),
        ("url", &sidecar.url),
        ("language", &sidecar.language),
        ("licence", &sidecar.licence),
        ("rights", &sidecar.rights),
    ];
    let line = |(name, value): (&str, &Option<String>)| Some(format!("{name} = {}\n", basic_string(value.as_ref()?)));
    let mut text: String = fields.into_iter().filter_map(line).collect();
    if sidecar.show == Show::Extract {
        text.push_str("show = \"extract\"\n");
    }
    let name = id.rsplit('/').next().unwrap_or(id);
    (!text.is_empty()).then(|| (format!("{name}.toml"), text))
}

/// A text as TOML writes it (toml.io, 1.0, "Basic strings").
fn basic_string(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            _ if letter.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(letter))),
            _ => out.push(letter),
        }
    }
    out + "\""
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

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Vec<u8> {
        let source = |id: &str| Source { id: id.to_owned(), raw: b"News\n\nIt rains.".to_vec(), ..Source::default() };
        let bundle = Bundle { sources: vec![source("a/one"), source("two")], ..Bundle::default() };
        encode(&Bundle { read: vec![Article::default(); 2], ..bundle })
    }

    #[test]
    fn what_is_stated_is_written_as_a_side_car_and_taken_back() {
        let odd = "Rain \"and\" C:\\ \u{7f}\nwind";
        let stated = [(Field::Headline, odd.to_owned()), (Field::Published, " 2019-11-05 ".to_owned())];
        let bundle = with_stated(&file(), "a/one", &stated).expect("a bundle");
        let file = encode(&bundle);
        let (name, text) = sidecar(&file, "a/one").expect("something is stated");
        assert_eq!(name, "one.toml");
        assert_eq!(text, "headline = \"Rain \\\"and\\\" C:\\\\ \\u007F\\u000Awind\"\npublished = \"2019-11-05\"\n");
        assert_eq!(sidecar(&file, "two"), None);
        let back = with_stated(&file, "a/one", &[(Field::Headline, " ".to_owned())]).expect("a bundle");
        assert_eq!(
            sidecar(&encode(&back), "a/one").map(|(_, text)| text),
            Some("published = \"2019-11-05\"\n".to_owned())
        );
    }
}
