//! Prints the page that stands before WASM is there and without JavaScript; run by Trunk's hook.
//!
//! ```text
//! prerender --seeds seeds --out dist      # --out: otherwise what Trunk says, or dist
//! ```
//!
//! Packs the corpus into the output folder under its hashed name, writes the first articles into
//! `index.html` and all of them into `list.html` with the very components that the browser runs,
//! and adds title, description, the bundle's preload link and a content-security policy whose
//! hashes are those of the scripts that are in the page.

// Views are deep types; the compiler asks for this when it lays them out.
#![recursion_limit = "256"]

use dateline_app::components::theme;
use dateline_app::design;
use dateline_app::language;
use dateline_app::start::ids;
use dateline_app::state::State;
use dateline_app::structured;
use dateline_app::views;
use dateline_app::words::{pack_about, packs, unpack, words};
use dateline_cli::Warning;
use dateline_core::bundle;
use dateline_core::corpus::Corpus;
use dateline_core::query::Query;
use dateline_site::head::{App, Head, head};
use dateline_site::names::named;
use dateline_site::page::{page, started_after_paint, style_within, without_scripts};
use dateline_site::policy::policy;
use dateline_site::program::parts;
use dateline_site::replace::Source;
use dateline_site::style::{Style, one_style};
use dateline_site::{escape, script};
use leptos::prelude::*;
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What runs before the first paint.
const EARLY: Source<'_> = Source { file: "src/bin/early.js", text: include_str!("early.js") };
/// What passes messages to the reader.
const WORKER: Source<'_> =
    Source { file: "crates/reader/worker.js", text: include_str!("../../crates/reader/worker.js") };
/// The style of the page of the design system.
const DESIGN_STYLE: &str = include_str!("../../assets/styles/design.css");
/// Articles in `index.html`; the rest are in `list.html`.
const FIRST: usize = 20;

fn main() -> ExitCode {
    let mut err = std::io::stderr();
    match run() {
        Ok(said) => {
            // Standard error may be closed; the page is written all the same.
            let _ = write!(err, "{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(err, "prerender: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, Box<dyn Error>> {
    // Trunk names its output folder in the environment, as its hooks know no shell.
    let staging = std::env::var_os("TRUNK_STAGING_DIR").map_or_else(|| PathBuf::from("dist"), PathBuf::from);
    let (mut seeds, mut out) = (PathBuf::from("seeds"), staging);
    let mut args = std::env::args_os().skip(1);
    while let Some(arg) = args.next() {
        let value = args.next().ok_or("each of --seeds and --out takes a folder")?;
        match arg.to_str() {
            Some("--seeds") => seeds = value.into(),
            Some("--out") => out = value.into(),
            _ => return Err("usage: prerender --seeds FOLDER --out FOLDER".into()),
        }
    }
    let (bundle, problems) = dateline_cli::load_corpus_folder(&seeds)?;
    let file = bundle::encode(&bundle);
    let name = bundle::file_name(&file);
    for old in fs::read_dir(&out)?.flatten().filter(|entry| entry.path().extension().is_some_and(|it| it == "dateline"))
    {
        fs::remove_file(old.path())?;
    }
    fs::write(out.join(&name), &file)?;
    // Read back what was written: the page shows what the browser will show, extracts included.
    let corpus = Corpus::open(bundle::decode(&file)?);

    let reader = put_reader(&out)?;
    let (words, more) = put_words(&seeds, &out)?;

    let (template, style) = put_style(&fs::read_to_string(out.join("index.html"))?, &out)?;
    let parts = parts(fs::read_dir(&out)?.flatten().map(|file| file.file_name().to_string_lossy().into_owned()));
    let early = early_script()?;
    let app = App { bundle: &name, reader: &reader, words: &words, parts: parts.as_ref(), early: &early };
    let first = started_after_paint(&style_within(&template, &style)?)?;
    let index = page(&first, &page_head(&corpus, Some(&app)), &index_body(&corpus))?;
    fs::write(out.join("index.html"), policy("index.html", &index)?)?;
    let list = page(&without_scripts(&template)?, &page_head(&corpus, None), &list_body(&corpus))?;
    fs::write(out.join("list.html"), policy("list.html", &list)?)?;
    let style = "<link rel=\"stylesheet\" href=\"./design.css\">\n    <title>Design · Dateline</title>\n";
    fs::write(out.join("design.css"), DESIGN_STYLE)?;
    let design = page(&without_scripts(&template)?, style, &design_body(&corpus))?;
    fs::write(out.join("design.html"), policy("design.html", &design)?)?;

    let mut said = String::new();
    for problem in problems.into_iter().chain(more) {
        said += &format!("warning: {}: {}\n", problem.place, problem.message);
    }
    said += &format!("{name}: {} articles, {} bytes\n", corpus.articles.len(), file.len());
    Ok(said)
}

/// The files of words other than English: the language's tag, and the file's name.
type WordFiles = Vec<(&'static str, String)>;

/// Puts the reader's module and its one script under names that change with their content; the script's name.
fn put_reader(out: &Path) -> Result<String, Box<dyn Error>> {
    let (script_file, module) = (out.join("dateline-reader.js"), out.join("dateline-reader_bg.wasm"));
    let generated = fs::read_to_string(&script_file).map_err(|error| format!("{}: {error}", script_file.display()))?;
    let wasm = fs::read(&module).map_err(|error| format!("{}: {error}", module.display()))?;
    let named = script::reader(&generated, WORKER, &wasm)?;
    fs::rename(&module, out.join(named.module))?;
    fs::write(out.join(&named.script), named.text)?;
    fs::remove_file(&script_file)?;
    Ok(named.script)
}

/// Puts the words of the languages that are not in the program into files of their own, with what the collection's
/// owner wrote in them; tag and name of each.
fn put_words(seeds: &Path, out: &Path) -> Result<(WordFiles, Vec<Warning>), Box<dyn Error>> {
    let (mut names, mut problems) = (Vec::new(), Vec::new());
    for (language, pack) in packs() {
        let tag = language.code();
        let (info, more) = dateline_cli::translation(seeds, language);
        problems.extend(more);
        let pack = pack.to_owned() + &pack_about(&info);
        let name = named(&format!("words-{tag}"), pack.as_bytes(), "txt");
        fs::write(out.join(&name), pack)?;
        names.push((tag, name));
    }
    Ok((names, problems))
}

/// Puts the style sheets of `template` into one file; the template with a link to it, and the style.
fn put_style(template: &str, out: &Path) -> Result<(String, String), Box<dyn Error>> {
    let Style { template, text, name } = one_style(template, |name| {
        let file = out.join(name);
        let said = |error| format!("{}: {error}", file.display());
        let text = fs::read_to_string(&file).map_err(said)?;
        fs::remove_file(&file).map_err(said)?;
        Ok(text)
    })?;
    fs::write(out.join(name), &text)?;
    Ok((template, text))
}

/// What the head gains; bundle, reader and words are named where the app will run.
fn page_head(corpus: &Corpus, app: Option<&App<'_>>) -> String {
    let w = words();
    let info = &corpus.info;
    let title = match (info.title.is_empty(), app) {
        (true, _) => w.product().to_owned(),
        (false, Some(_)) => format!("{} · {}", info.title, w.product()),
        (false, None) => w.list_title(&info.title),
    };
    let open_graph = structured::open_graph(&title, info.description.trim(), w.product());
    let data = if app.is_some() { structured::dataset(corpus) } else { structured::articles(corpus) };
    head(&Head { title: &title, description: &info.description, open_graph: &open_graph, data: &data }, app)
}

/// The script that runs before the first paint, without its comments and indentation.
fn early_script() -> dateline_site::Result<String> {
    let names = [
        ("THEME_KEY", theme::KEY),
        ("LANGUAGE_KEY", language::KEY),
        ("LANGUAGE_DEFAULT", language::DEFAULT),
        ("ID_FAILED", ids::FAILED),
        ("ID_WHY", ids::FAILED_WHY),
        ("ID_PRINTED", ids::PRINTED),
        ("ID_LOADING", ids::LOADING),
        ("ID_RETRY", ids::FAILED_PARTS[2]),
    ];
    script::early(EARLY, &names)
}

fn html<V: RenderHtml>(state: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    owner.with(|| state().to_html())
}

/// The first articles, the line that tells progress, and the page that says what failed.
fn index_body(corpus: &Corpus) -> String {
    let w = words();
    let query = Query::default();
    let view = dateline_core::view::view_listing(corpus, &query, FIRST);
    let page = html(|| {
        let state = State::new(query, Vec::new(), view);
        views::app(state)
    });
    let more = corpus.articles.len() > FIRST;
    let count = u32::try_from(corpus.articles.len()).unwrap_or(u32::MAX);
    let more = if more {
        format!("<p class=\"wrap\"><a href=\"list.html\">{}</a></p>", w.list_all(count))
    } else {
        String::new()
    };
    let [title, mend, retry, below] = ids::FAILED_PARTS;
    let attribute = |kind: &str, words: &str| format!(" data-{kind}=\"{}\"", escape(words));
    format!(
        "<div id=\"{failed}\" class=\"wrap\" lang=\"en\" hidden><div role=\"alert\"><h2 id=\"{title}\">{}</h2><p id=\"{why}\"{}{}></p>\
<p id=\"{mend}\">{}</p><p><button type=\"button\" id=\"{retry}\">{}</button></p><p id=\"{below}\">{}</p></div></div>\n\
<noscript><div class=\"wrap\"><p class=\"noscript\">{}</p></div></noscript>\n\
<div id=\"{printed}\" lang=\"en\"><p id=\"{loading}\" class=\"loading\" role=\"status\"{elsewhere}>{}</p>\n\
<div class=\"printed-page\">{page}{more}</div></div>",
        escape(w.failed()),
        attribute("old", w.failed_old()),
        attribute("files", w.failed_files()),
        escape(w.failed_mend()),
        escape(w.failed_retry()),
        escape(w.failed_below()),
        escape(w.noscript()),
        escape(w.loading()),
        elsewhere = packs()
            .into_iter()
            .filter_map(|(language, pack)| unpack(language, pack))
            .map(|(words, _)| attribute(words.tag(), words.loading()))
            .collect::<String>(),
        failed = ids::FAILED,
        why = ids::FAILED_WHY,
        printed = ids::PRINTED,
        loading = ids::LOADING,
    )
}

/// The design system.
fn design_body(corpus: &Corpus) -> String {
    let query = Query::default();
    let view = dateline_core::view::view_listing(corpus, &query, 0);
    html(|| {
        let state = State::new(query, Vec::new(), view);
        state.base.set_value("index.html");
        design::design(state)
    })
}

/// All articles, with links into the app.
fn list_body(corpus: &Corpus) -> String {
    let query = Query::default();
    let view = dateline_core::view::view_listing(corpus, &query, usize::MAX);
    html(|| {
        let state = State::new(query, Vec::new(), view);
        state.base.set_value("index.html");
        views::app(state)
    })
}
