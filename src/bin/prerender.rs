//! Prints the page that stands before WASM is there and without JavaScript; run by Trunk's hook.
//!
//! ```text
//! prerender --seeds seeds --out dist      # --out: otherwise what Trunk says, or dist
//! ```
//!
//! Packs the corpus into the output folder under its hashed name, writes the first articles into
//! `index.html` and all of them into `list.html` with the very components that the browser runs, each
//! with its text into a plain page of its own, and adds title, description, the bundle's preload link and a content-security policy whose
//! hashes are those of the scripts that are in the page.

// Views are deep types; the compiler asks for this when it lays them out.
#![recursion_limit = "256"]

use dateline_app::app::App;
use dateline_app::boot::ids;
use dateline_app::components::theme;
use dateline_app::design::design;
use dateline_app::language;
use dateline_app::loading::PATIENCE;
use dateline_app::plain;
use dateline_app::state::{AppState, Printed};
use dateline_app::structured;
use dateline_app::words::{english, pack_about, packs, unpack};
use dateline_cli::{Warning, folder, whole};
use dateline_explore::corpus::Corpus;
use dateline_lesson::Lessons;
use dateline_model::query::{Query, Screen};
use dateline_model::source::Bundle;
use dateline_site::head::{Head, MANIFEST, Program, head, manifest};
use dateline_site::names::named;
use dateline_site::page::{page, started_after_paint, style_within, without_scripts};
use dateline_site::plain::{file_name, plain_links};
use dateline_site::policy::{Allowed, policy};
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
/// What passes messages to the worker's program.
const WORKER: Source<'_> =
    Source { file: "crates/worker/worker.js", text: include_str!("../../crates/worker/worker.js") };
/// The outlines of countries.
const MAP: &str = include_str!("../../assets/map/world.txt");
/// No page tells another host where a person comes from: what they searched for stands in the address.
const REFERRER: &str = "<meta name=\"referrer\" content=\"no-referrer\">";
/// The style of the page of the design system.
const DESIGN_STYLE: &str = include_str!("../../assets/styles/design.css");
/// Articles in `index.html`; the rest are in `list.html`.
const FIRST: usize = 20;
/// The plain page about the site.
const ABOUT: &str = "about.html";

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
    let (mut bundle, problems) = dateline_cli::load_corpus_folder(&seeds)?;
    if bundle.info.repository.is_empty() {
        bundle.info.repository = built_from().unwrap_or_default();
    }
    let (lessons, told) = lessons_of(&seeds, &bundle);
    bundle.info.lessons = !lessons.is_empty();
    let supplement = dateline_bundle::take_supplement(&mut bundle);
    let file = dateline_bundle::encode(&bundle);
    let name = dateline_bundle::file_name(&file);
    whole::write(&out.join(&name), &file)?;
    for old in fs::read_dir(&out)?.flatten() {
        if old.path().extension().is_some_and(|it| it == "dateline") && old.file_name() != *name {
            fs::remove_file(old.path())?;
        }
    }
    // Read back what was written: the page shows what the browser will show, extracts included.
    let corpus = Corpus::open(dateline_bundle::decode(&file)?);

    let supplement_name = dateline_bundle::supplement_name(&supplement);
    whole::write(&out.join(&supplement_name), &supplement)?;
    let worker = put_worker(&out, &supplement_name)?;
    let (words, more) = put_words(&seeds, &out)?;
    let map = named("part-map", MAP.as_bytes(), "txt");
    whole::write(&out.join(&map), MAP.as_bytes())?;
    let lessons = put_lessons(&lessons, &out)?;

    let Style { template, first: style, later_name, .. } =
        put_style(&fs::read_to_string(out.join("index.html"))?, &out)?;
    let parts = parts(fs::read_dir(&out)?.flatten().map(|file| file.file_name().to_string_lossy().into_owned()));
    let early = early_script()?;
    let program = Program {
        bundle: &name,
        worker: &worker,
        words: &words,
        parts: parts.as_ref(),
        style: &later_name,
        map: &map,
        supplement: &supplement_name,
        lessons: lessons.as_deref(),
        early: &early,
    };
    let first = started_after_paint(&style_within(&template, &style)?)?;
    let index = page(&first, &page_head(&corpus, Some(&program)), &index_body(&corpus)?)?;
    whole::write(&out.join("index.html"), policy("index.html", &index, Allowed::Beside)?.as_bytes())?;
    let bare = without_scripts(&template)?;
    let list = page(&bare, &page_head(&corpus, None), &list_body(&corpus)?)?;
    whole::write(&out.join("list.html"), policy("list.html", &list, Allowed::Beside)?.as_bytes())?;
    put_plain(&corpus, &bare, &out)?;
    let style = format!(
        "<link rel=\"stylesheet\" href=\"./design.css\">
    <title>Design · Dateline</title>
    {REFERRER}
"
    );
    whole::write(&out.join("design.css"), DESIGN_STYLE.as_bytes())?;
    let design = page(&bare, &style, &design_body(&corpus))?;
    whole::write(&out.join("design.html"), policy("design.html", &design, Allowed::Beside)?.as_bytes())?;

    let icon = fs::read_dir(&out)?.flatten().map(|file| file.file_name().to_string_lossy().into_owned());
    let icon = icon.filter(|name| name.starts_with("icon-")).min().unwrap_or_default();
    let title = if corpus.info.title.is_empty() { english().product() } else { &corpus.info.title };
    whole::write(&out.join(MANIFEST), manifest(title, &icon).as_bytes())?;

    let mut said = String::new();
    for problem in problems.into_iter().chain(more).chain(told) {
        said += &format!("warning: {}\n", folder::line(&problem));
    }
    said += &format!("{name}: {} articles, {} bytes\n", corpus.articles.len(), file.len());
    Ok(said)
}

/// Where GitHub says that the site is built from, on its machines.
fn built_from() -> Option<String> {
    let of = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    Some(format!("{}/{}", of("GITHUB_SERVER_URL")?, of("GITHUB_REPOSITORY")?))
}

/// The files of words other than English: the language's tag, and the file's name.
type WordFiles = Vec<(&'static str, String)>;

/// Puts the worker's modules and its one script, which asks for `supplement`, under names that change with their content;
/// the script's name.
fn put_worker(out: &Path, supplement: &str) -> Result<String, Box<dyn Error>> {
    let files = ["dateline-worker", "dateline-intake-worker"]
        .map(|name| (out.join(format!("{name}.js")), out.join(format!("{name}_bg.wasm"))));
    let mut read = Vec::new();
    for (glue, module) in &files {
        let generated = fs::read_to_string(glue).map_err(|error| format!("{}: {error}", glue.display()))?;
        let wasm = fs::read(module).map_err(|error| format!("{}: {error}", module.display()))?;
        read.push((generated, wasm));
    }
    let modules: Vec<_> = read.iter().map(|(generated, wasm)| script::Module { wasm, generated }).collect();
    let [reading, intake] = modules[..] else { return Err("the worker has two modules".into()) };
    let named = script::worker(reading, intake, WORKER, supplement)?;
    for ((glue, module), name) in files.iter().zip([&named.reading, &named.intake]) {
        fs::rename(module, out.join(name))?;
        fs::remove_file(glue)?;
    }
    whole::write(&out.join(&named.script), named.text.as_bytes())?;
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
        whole::write(&out.join(&name), pack.as_bytes())?;
        names.push((tag, name));
    }
    Ok((names, problems))
}

/// The lessons of the folder, checked against the articles as they are shown; and what is wrong with their files.
fn lessons_of(seeds: &Path, bundle: &Bundle) -> (Lessons, Vec<Warning>) {
    let articles = dateline_bundle::take_articles(&mut bundle.clone());
    let texts = articles.iter().map(|article| (article.id.as_str(), article.text.as_str())).collect();
    dateline_cli::lessons(seeds, &texts)
}

/// Puts the lessons into a file of their own, which the page fetches when they are opened; its name, where there are any.
fn put_lessons(lessons: &Lessons, out: &Path) -> Result<Option<String>, Box<dyn Error>> {
    if lessons.is_empty() {
        return Ok(None);
    }
    let file = dateline_lesson::encode(lessons);
    let name = named("part-lessons", &file, "bin");
    whole::write(&out.join(&name), &file)?;
    Ok(Some(name))
}

/// Puts the style sheets of `template` into one file, and what only later screens need into another.
fn put_style(template: &str, out: &Path) -> Result<Style, Box<dyn Error>> {
    let style = one_style(template, |name| {
        let file = out.join(name);
        let said = |error| format!("{}: {error}", file.display());
        let text = fs::read_to_string(&file).map_err(said)?;
        fs::remove_file(&file).map_err(said)?;
        Ok(text)
    })?;
    whole::write(&out.join(&style.name), style.text.as_bytes())?;
    whole::write(&out.join(&style.later_name), style.later.as_bytes())?;
    Ok(style)
}

/// Puts each article, and what there is to say about the site, into a plain page of its own, and takes away those of
/// articles that are no more.
fn put_plain(corpus: &Corpus, template: &str, out: &Path) -> Result<(), Box<dyn Error>> {
    for old in fs::read_dir(out)?.flatten() {
        let name = old.file_name().to_string_lossy().into_owned();
        if name.starts_with("article-") && name.ends_with(".html") {
            fs::remove_file(old.path())?;
        }
    }
    let put = |file: &str, title: &str, data: &str, body: &str| -> Result<(), Box<dyn Error>> {
        let title = format!("{title} · {}", english().product());
        let head = head(&Head { title: &title, description: &corpus.info.title, open_graph: &[], data }, None);
        let page = page(template, &head, &plain_links(file, body, "index.html", plain_file)?)?;
        whole::write(&out.join(file), policy(file, &page, Allowed::Beside)?.as_bytes())?;
        Ok(())
    };
    let printed = Printed { base: "index.html", listed: 0 };
    let pages = Owner::new().with(|| plain::articles(printed_state(corpus, printed)));
    for (id, headline, body) in pages {
        let data = corpus.articles.iter().find(|article| article.id == id).map(structured::article);
        put(&file_name(&id), &headline, &data.unwrap_or_default(), &without_marks(&body))?;
    }
    put(ABOUT, english().about(), "", &html(corpus, printed, plain::about))
}

/// The plain page that shows what a query string asks for, if there is one.
fn plain_file(query: &str) -> Option<String> {
    match Query::parse(query).0.screen {
        Screen::Article(id) => Some(file_name(&id)),
        Screen::About => Some(ABOUT.to_owned()),
        _ => None,
    }
}

/// What the head gains; bundle, worker and words are named where the app will run.
fn page_head(corpus: &Corpus, program: Option<&Program<'_>>) -> String {
    let w = english();
    let info = &corpus.info;
    let title = match (info.title.is_empty(), program) {
        (true, _) => w.product().to_owned(),
        (false, Some(_)) => format!("{} · {}", info.title, w.product()),
        (false, None) => w.list_title(&info.title),
    };
    let open_graph = structured::open_graph(&title, info.description.trim(), w.product());
    let data = if program.is_some() { structured::dataset(corpus) } else { structured::articles(corpus) };
    head(&Head { title: &title, description: &info.description, open_graph: &open_graph, data: &data }, program)
}

/// The script that runs before the first paint, without its comments and indentation.
fn early_script() -> dateline_site::Result<String> {
    let names = [
        ("THEME_KEY", theme::KEY),
        ("LANGUAGE_KEY", language::KEY),
        ("LANGUAGE_DEFAULT", language::DEFAULT),
        ("PATIENCE", &PATIENCE.to_string()),
        ("ID_FAILED", ids::FAILED),
        ("ID_TITLE", ids::FAILED_PARTS[0]),
        ("ID_MEND", ids::FAILED_PARTS[1]),
        ("ID_WHY", ids::FAILED_WHY),
        ("ID_PRINTED", ids::PRINTED),
        ("ID_LOADING", ids::LOADING),
        ("ID_RETRY", ids::FAILED_PARTS[2]),
    ];
    script::early(EARLY, &names)
}

/// A page of the app as HTML.
fn html(corpus: &Corpus, printed: Printed, draw: impl FnOnce(AppState) -> AnyView) -> String {
    Owner::new().with(|| without_marks(&draw(printed_state(corpus, printed)).to_html()))
}

/// What Leptos prints, without the marks that it leaves between texts for pages that go on from there: these are replaced.
fn without_marks(html: &str) -> String {
    html.replace("<!>", "")
}

/// The state of a page that is printed.
fn printed_state(corpus: &Corpus, printed: Printed) -> AppState {
    let state = AppState::new(&Query::default(), Vec::new(), corpus.clone(), english());
    AppState { printed: Some(printed), ..state }
}

/// The whole app.
fn app(state: AppState) -> AnyView {
    view! { <App state /> }.into_any()
}

/// The first articles, the line that tells progress, and the page that says what failed.
fn index_body(corpus: &Corpus) -> dateline_site::Result<String> {
    let page = html(corpus, Printed { base: "", listed: FIRST }, app);
    let page = plain_links("index.html", &page, "", plain_file)?;
    let count = u32::try_from(corpus.articles.len()).unwrap_or(u32::MAX);
    let rest = view! {
        <p class="wrap">
            <a href="list.html">{english().list_all(count)}</a>
        </p>
    };
    let rest = if corpus.articles.len() > FIRST { without_marks(&rest.to_html()) } else { String::new() };
    let before = without_marks(&view! { <BeforeTheApp /> }.to_html());
    let loading = ids::LOADING;
    let elsewhere: String = packs()
        .into_iter()
        .filter_map(|(language, pack)| unpack(language, pack))
        .map(|(words, _)| format!(" data-{}=\"{}\"", words.tag(), escape(words.loading())))
        .collect();
    Ok(format!(
        "{before}\n<div id=\"{}\" lang=\"en\"><p id=\"{loading}\" class=\"loading\" role=\"status\"{elsewhere}>{}</p>\n\
<div class=\"printed-page\">{page}{rest}</div></div>",
        ids::PRINTED,
        escape(english().loading()),
    ))
}

/// What stands above the printed page: what failed, or has not come; what can be done without JavaScript. The script in
/// the page's head chooses the words.
#[component]
fn BeforeTheApp() -> impl IntoView {
    let words = english();
    let [title, mend, retry, below, list] = ids::FAILED_PARTS;
    view! {
        <div id=ids::FAILED class="wrap" lang="en" hidden="">
            <div role="alert">
                <h2 id=title data-files=words.failed() data-late=words.late()></h2>
                <p
                    id=ids::FAILED_WHY
                    data-old=words.failed_old()
                    data-files=words.failed_files()
                    data-late=words.late_file("FILE")
                    data-disk=words.failed_disk()
                ></p>
                <p
                    id=mend
                    data-files=words.failed_mend()
                    data-late=words.late_mend()
                    data-disk=words.failed_disk_mend()
                ></p>
                <p>
                    <button type="button" id=retry>
                        {words.failed_retry()}
                    </button>
                </p>
                <p>
                    <span id=below>{words.failed_below()}</span>
                    " "
                    <a id=list href="list.html">
                        {words.footer_list()}
                    </a>
                </p>
            </div>
        </div>
        <noscript>
            <div class="wrap">
                <p class="noscript">
                    {words.noscript()} " " <a href="list.html">{words.footer_list()}</a>
                </p>
            </div>
        </noscript>
    }
}

/// The design system.
fn design_body(corpus: &Corpus) -> String {
    html(corpus, Printed { base: "index.html", listed: 0 }, design)
}

/// All articles, with links into the app.
fn list_body(corpus: &Corpus) -> dateline_site::Result<String> {
    let page = html(corpus, Printed { base: "index.html", listed: usize::MAX }, app);
    plain_links("list.html", &page, "index.html", plain_file)
}
