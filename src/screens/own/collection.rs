//! Bundles with other articles in them: what a person brings along is put into one, and the worker reads it.

use crate::platform::{timers, worker};
use dateline_bundle::{decode, encode};
use dateline_explore::corpus::{Corpus, CorpusBuilder};
use dateline_explore::view::screens::own::{FOLDER, Field};
use dateline_model::article::{Article, Show, Warning};
use dateline_model::brought::Brought;
use dateline_model::query::LONGEST_ID;
use dateline_model::source::{Bundle, CorpusInfo, List, Sidecar, Source};
use std::collections::{BTreeMap, BTreeSet};

/// Articles indexed in a row, so that the page stays at hand.
const AT_ONCE: usize = 10;

/// A collection that was read, and is not shown yet.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// As a bundle.
    pub file: Vec<u8>,
    /// The same, to be asked.
    pub corpus: Corpus,
}

/// The bundle `file` with what a person brings along, articles in their own folder; instead of its articles, under `title`,
/// where one is given. None where nothing came that changes it. What is refused, and what else is told.
///
/// # Errors
/// Why the file is no bundle.
#[allow(clippy::type_complexity)]
pub fn with_brought(
    file: &[u8],
    brought: Brought,
    title: Option<&str>,
) -> Result<(Option<Bundle>, Vec<Warning>, Vec<Warning>), String> {
    let mut bundle = decode(file).map_err(|why| why.to_string())?;
    let Brought { sources, sidecars, topics, refused, mut told, .. } = brought;
    let mut is_changed = !sources.is_empty() || topics.is_some();
    if let Some(title) = title.filter(|_| !sources.is_empty()) {
        bundle.sources.retain(|source| source.id.starts_with(FOLDER));
        bundle.problems.clear();
        bundle.info = CorpusInfo { title: title.to_owned(), ..CorpusInfo::default() };
    }
    let mut ids: BTreeSet<String> = bundle.sources.iter().map(|source| source.id.clone()).collect();
    for source in sources {
        let id = free(&source.id, &ids);
        ids.insert(id.clone());
        bundle.sources.push(Source { path: format!("{FOLDER}{}", source.path), id, ..source });
    }
    for (name, place, stated) in sidecars {
        match bundle.sources.iter_mut().find(|source| is_named(&source.id, &name)) {
            Some(source) => {
                source.sidecar = stated;
                is_changed = true;
            }
            None => {
                let message = "There is no article of this name beside it, nor in the collection.".to_owned();
                told.push(Warning { code: "settings".to_owned(), place, message });
            }
        }
    }
    if let Some((topics, names)) = topics {
        bundle.topics = topics;
        // Names of countries come with every site.
        bundle.names.retain(|rule| !rule.country.is_empty());
        bundle.names.extend(names);
    }
    Ok((is_changed.then_some(bundle), refused, told))
}

/// The id of an article that would be called `id`, in the folder and unlike all of `ids`.
fn free(id: &str, ids: &BTreeSet<String>) -> String {
    // Room for a number behind it.
    let most = LONGEST_ID - FOLDER.len() - 8;
    let mut id: String = id.chars().filter(|letter| !letter.is_control()).collect();
    while id.len() > most {
        id.pop();
    }
    let numbered = (2..).map(|number| format!("{FOLDER}{id}-{number}"));
    core::iter::once(format!("{FOLDER}{id}")).chain(numbered).find(|id| !ids.contains(id)).unwrap_or_default()
}

/// Whether a side-car called `name` goes with the article `id`: it lies in the same folders, or in some of them.
fn is_named(id: &str, name: &str) -> bool {
    let ends = core::iter::successors(Some(name), |name| name.split_once('/').map(|(_, rest)| rest));
    let own = id.strip_prefix(FOLDER).unwrap_or(id);
    ends.into_iter().any(|name| name == id || name == own)
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

/// The bundle `waiting` with the articles of `shown` that are not in it, as of one that is to be shown alone.
///
/// # Errors
/// Why one of the files is no bundle.
pub fn with_shown(waiting: &[u8], shown: &[u8]) -> Result<Vec<u8>, String> {
    let mut bundle = decode(waiting).map_err(|why| why.to_string())?;
    let mut others = decode(shown).map_err(|why| why.to_string())?;
    let ids: BTreeSet<String> = bundle.sources.iter().map(|source| source.id.clone()).collect();
    others.sources.retain(|source| !ids.contains(&source.id));
    if others.sources.is_empty() {
        return Ok(waiting.to_vec());
    }
    bundle.sources.append(&mut others.sources);
    bundle.read = vec![Article::default(); bundle.sources.len()];
    bundle.info = others.info;
    Ok(encode(&bundle))
}

/// The bundle `file` that says of itself that lessons lie beside it.
///
/// # Errors
/// Why the file is no bundle.
pub fn with_lessons(file: &[u8]) -> Result<Vec<u8>, String> {
    let mut bundle = decode(file).map_err(|why| why.to_string())?;
    bundle.info.lessons = true;
    Ok(encode(&bundle))
}

/// What a person states of an article.
#[derive(Clone, Debug, Default)]
pub struct Statement {
    /// Fields; an empty text leaves one to the rules.
    pub fields: Vec<(Field, String)>,
    /// Entries of lists, and whether the list has the entry from now on.
    pub entries: Vec<Entry>,
}

/// An entry of a list of a side-car, and whether the list is to have it.
pub type Entry = (List, String, bool);

/// The bundle `file` with what a person states of an article.
///
/// # Errors
/// Why the file is no bundle.
pub fn with_stated(file: &[u8], id: &str, stated: &Statement) -> Result<Bundle, String> {
    let mut bundle = decode(file).map_err(|why| why.to_string())?;
    let Some(Source { sidecar, .. }) = bundle.sources.iter_mut().find(|source| source.id == id) else {
        return Ok(bundle);
    };
    for (field, value) in &stated.fields {
        let place = match field {
            Field::Headline => &mut sidecar.headline,
            Field::Published => &mut sidecar.published,
            Field::Publisher => &mut sidecar.publisher,
            Field::Byline => &mut sidecar.byline,
        };
        *place = Some(value.trim().to_owned()).filter(|value| !value.is_empty());
    }
    for (list, entry, puts) in &stated.entries {
        if *puts {
            sidecar.put(*list, entry);
        } else {
            sidecar.take_out(*list, entry);
        }
    }
    Ok(bundle)
}

/// The side-cars in the bundle `file` that set something aside, by their articles.
#[must_use]
pub fn setting_aside(file: &[u8]) -> BTreeMap<String, Sidecar> {
    let sources = decode(file).map(|bundle| bundle.sources).unwrap_or_default();
    sources.into_iter().filter(|source| !source.sidecar.entries.is_empty()).map(|it| (it.id, it.sidecar)).collect()
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
    for list in List::ALL.into_iter().filter(|list| sidecar.has(*list)) {
        let entries = sidecar.list(list).map(|entry| format!("    {},\n", basic_string(entry)));
        text.push_str(&format!("{} = [\n{}]\n", list.code(), entries.collect::<String>()));
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
    use dateline_model::query::is_id;

    fn file() -> Vec<u8> {
        let source = |id: &str| Source { id: id.to_owned(), raw: b"News\n\nIt rains.".to_vec(), ..Source::default() };
        let bundle = Bundle { sources: vec![source("a/one"), source("two")], ..Bundle::default() };
        encode(&Bundle { read: vec![Article::default(); 2], ..bundle })
    }

    #[test]
    fn what_is_brought_lies_in_its_own_folder_under_names_of_its_own() {
        let source = |id: &str| Source { id: id.to_owned(), path: format!("{id}.txt"), ..Source::default() };
        let stated = Sidecar { headline: Some("Stated".to_owned()), ..Sidecar::default() };
        let sidecars = ["x/two", "none"].map(|name| (name.to_owned(), format!("{name}.toml"), stated.clone()));
        let sources = vec![source("two"), source("two"), source(&"é".repeat(400))];
        let brought = Brought { sources, sidecars: sidecars.to_vec(), ..Brought::default() };
        let (bundle, refused, told) = with_brought(&file(), brought.clone(), None).expect("a bundle");
        let bundle = bundle.expect("something came");
        let ids: Vec<&str> = bundle.sources.iter().map(|source| source.id.as_str()).collect();
        assert_eq!(ids[..4], ["a/one", "two", "own/two", "own/two-2"]);
        assert!(bundle.sources.iter().all(|source| is_id(&source.id)), "{ids:?}");
        assert_eq!(bundle.sources[1].sidecar, stated);
        assert!(refused.is_empty() && told.iter().map(|it| it.place.as_str()).eq(["none.toml"]));
        let (alone, ..) = with_brought(&file(), brought, Some("Mine")).expect("a bundle");
        assert_eq!(alone.map(|alone| (alone.sources.len(), alone.info.title)), Some((3, "Mine".to_owned())));
        let (nothing, ..) = with_brought(&file(), Brought::default(), Some("Mine")).expect("a bundle");
        assert_eq!(nothing, None);
    }

    #[test]
    fn what_waits_alone_is_kept_with_what_is_stated_of_the_others() {
        let stated = encode(&with_stated(&file(), "two", &fields(&[(Field::Headline, "Stated")])).expect("a bundle"));
        let source = Source { id: "new".to_owned(), path: "new.txt".to_owned(), ..Source::default() };
        let brought = Brought { sources: vec![source], ..Brought::default() };
        let (alone, ..) = with_brought(&stated, brought, Some("Mine")).expect("a bundle");
        let mut alone = alone.expect("something came");
        alone.read = vec![Article::default()];
        let both = decode(&with_shown(&encode(&alone), &stated).expect("bundles")).expect("a bundle");
        let ids: Vec<&str> = both.sources.iter().map(|source| source.id.as_str()).collect();
        assert_eq!(ids, ["own/new", "a/one", "two"]);
        assert_eq!(both.sources[2].sidecar.headline.as_deref(), Some("Stated"));
        assert_ne!(both.info.title, "Mine");
    }

    fn fields(fields: &[(Field, &str)]) -> Statement {
        let fields = fields.iter().map(|(field, value)| (*field, (*value).to_owned())).collect();
        Statement { fields, ..Statement::default() }
    }

    fn entries(entries: &[(List, &str, bool)]) -> Statement {
        let entries = entries.iter().map(|(list, entry, puts)| (*list, (*entry).to_owned(), *puts)).collect();
        Statement { entries, ..Statement::default() }
    }

    #[test]
    fn what_is_stated_is_written_as_a_side_car_and_taken_back() {
        let odd = "Rain \"and\" C:\\ \u{7f}\nwind";
        let stated = fields(&[(Field::Headline, odd), (Field::Published, " 2019-11-05 ")]);
        let bundle = with_stated(&file(), "a/one", &stated).expect("a bundle");
        let file = encode(&bundle);
        let (name, text) = sidecar(&file, "a/one").expect("something is stated");
        assert_eq!(name, "one.toml");
        assert_eq!(text, "headline = \"Rain \\\"and\\\" C:\\\\ \\u007F\\u000Awind\"\npublished = \"2019-11-05\"\n");
        assert_eq!(sidecar(&file, "two"), None);
        let back = with_stated(&file, "a/one", &fields(&[(Field::Headline, " ")])).expect("a bundle");
        assert_eq!(
            sidecar(&encode(&back), "a/one").map(|(_, text)| text),
            Some("published = \"2019-11-05\"\n".to_owned())
        );
    }

    #[test]
    fn what_is_set_aside_is_written_once_and_taken_back() {
        let stated = entries(&[(List::Junk, "It \"rains\".", true), (List::NotPeople, "A. Lund", true)]);
        let once = encode(&with_stated(&file(), "two", &stated).expect("a bundle"));
        let twice = with_stated(&once, "two", &stated).expect("a bundle");
        let (_, text) = sidecar(&encode(&twice), "two").expect("something is stated");
        assert_eq!(text, "not_people = [\n    \"A. Lund\",\n]\njunk = [\n    \"It \\\"rains\\\".\",\n]\n");
        let aside = setting_aside(&once);
        assert_eq!(aside.keys().collect::<Vec<_>>(), ["two"]);
        let back = entries(&[(List::Junk, "It \"rains\".", false), (List::NotPeople, "A. Lund", false)]);
        let back = encode(&with_stated(&once, "two", &back).expect("a bundle"));
        assert!(setting_aside(&back).is_empty() && sidecar(&back, "two").is_none());
    }
}
