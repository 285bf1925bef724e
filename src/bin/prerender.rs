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

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dateline_app::components::el::escape_to;
use dateline_app::components::theme;
use dateline_app::design;
use dateline_app::language;
use dateline_app::late;
use dateline_app::start::ids;
use dateline_app::state::State;
use dateline_app::structured;
use dateline_app::views;
use dateline_app::words::{pack_about, packs, unpack, words};
use dateline_cli::Warning;
use dateline_core::bundle;
use dateline_core::corpus::Corpus;
use dateline_core::query::Query;
use leptos::prelude::*;
use sha2::{Digest, Sha256};
use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What runs before the first paint.
const EARLY: &str = include_str!("early.js");
/// What passes messages to the reader.
const WORKER: &str = include_str!("../../crates/reader/worker.js");
/// The style of the page of the design system.
const DESIGN_STYLE: &str = include_str!("../../assets/styles/design.css");
/// No page tells another host where a reader comes from: what they searched for stands in the address.
const REFERRER: &str = "<meta name=\"referrer\" content=\"no-referrer\">";
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

    let (template, style) = one_style(&fs::read_to_string(out.join("index.html"))?, &out)?;
    let parts = parts(&out)?;
    let names = Names { bundle: &name, reader: &reader, words: &words, parts: parts.as_ref() };
    let first = started_after_paint(&style_within(&template, &style));
    let index = page(&first, &head(&corpus, Some(&names)), &index_body(&corpus))?;
    fs::write(out.join("index.html"), policy(&index))?;
    let list = page(&without_scripts(&template), &head(&corpus, None), &list_body(&corpus))?;
    fs::write(out.join("list.html"), policy(&list))?;
    let style = format!(
        "<link rel=\"stylesheet\" href=\"./design.css\">\n    <title>Design · Dateline</title>\n    {REFERRER}\n"
    );
    fs::write(out.join("design.css"), DESIGN_STYLE)?;
    let design = page(&without_scripts(&template), &style, &design_body(&corpus))?;
    fs::write(out.join("design.html"), policy(&design))?;

    let mut said = String::new();
    for problem in problems.into_iter().chain(more) {
        said += &format!("warning: {}: {}\n", problem.place, problem.message);
    }
    said += &format!("{name}: {} articles, {} bytes\n", corpus.articles.len(), file.len());
    Ok(said)
}

/// The files of words other than English: the language's tag, and the file's name.
type WordFiles = Vec<(&'static str, String)>;

/// The files that the app asks for by name.
struct Names<'a> {
    bundle: &'a str,
    reader: &'a str,
    words: &'a WordFiles,
    parts: Option<&'a Parts>,
}

/// The program's parts, where it was cut: the script that fetches them, and each by its name.
struct Parts {
    loader: String,
    files: Vec<String>,
}

/// The program's parts among the files of the site.
fn parts(out: &Path) -> Result<Option<Parts>, Box<dyn Error>> {
    let (mut loader, mut files) = (None, Vec::new());
    for file in fs::read_dir(out)?.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if name.starts_with("parts-") {
            loader = Some(name);
        } else if name.starts_with("part-") {
            files.push(name);
        }
    }
    files.sort();
    Ok(loader.map(|loader| Parts { loader, files }))
}

/// `template` with its two marked places filled.
fn page(template: &str, head: &str, body: &str) -> Result<String, Box<dyn Error>> {
    let mut page = template.to_owned();
    for (mark, text) in [("<!--dateline:head-->", head), ("<!--dateline:body-->", body)] {
        let at = page.find(mark).ok_or_else(|| format!("index.html lacks the mark {mark}"))?;
        page.replace_range(at..at + mark.len(), text);
    }
    Ok(page)
}

/// Puts the reader's module and its one script under names that change with their content; the script's name.
fn put_reader(out: &Path) -> Result<String, Box<dyn Error>> {
    let (script, module) = (out.join("dateline-reader.js"), out.join("dateline-reader_bg.wasm"));
    let generated = fs::read_to_string(&script).map_err(|error| format!("{}: {error}", script.display()))?;
    let wasm = fs::read(&module).map_err(|error| format!("{}: {error}", module.display()))?;
    let wasm_name = format!("reader-{}.wasm", hash(&wasm));
    let whole = format!("{generated}\n{}", WORKER.replace("READER_WASM", &wasm_name));
    let script_name = format!("reader-{}.js", hash(whole.as_bytes()));
    fs::rename(&module, out.join(wasm_name))?;
    fs::write(out.join(&script_name), whole)?;
    fs::remove_file(&script)?;
    Ok(script_name)
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
        let name = format!("words-{tag}-{}.txt", hash(pack.as_bytes()));
        fs::write(out.join(&name), pack)?;
        names.push((tag, name));
    }
    Ok((names, problems))
}

/// Puts the style sheets of `template`, without their comments, into one file, which other pages than the first share;
/// the template with a link to it, and the style.
fn one_style(template: &str, out: &Path) -> Result<(String, String), Box<dyn Error>> {
    let mut style = String::new();
    let mut lines = Vec::new();
    let mut place = None;
    for line in template.lines() {
        let is_sheet = line.contains("rel=\"stylesheet\"");
        let Some(name) = line.split('"').find(|part| is_sheet && part.ends_with(".css")) else {
            lines.push(line.to_owned());
            continue;
        };
        place.get_or_insert(lines.len());
        let file = out.join(name);
        let text = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        for line in without_comments(&text).lines().map(str::trim).filter(|line| !line.is_empty()) {
            style += line;
            style.push('\n');
        }
        fs::remove_file(file)?;
    }
    if let Some(place) = place {
        let name = format!("style-{}.css", hash(style.as_bytes()));
        fs::write(out.join(&name), &style)?;
        lines.insert(place, format!("    <link rel=\"stylesheet\" href=\"./{name}\">"));
    }
    Ok((lines.join("\n"), style))
}

/// The template with the style in the page itself: it can be drawn as soon as it is there.
fn style_within(template: &str, style: &str) -> String {
    let link = |line: &&str| line.contains("rel=\"stylesheet\"");
    let Some(line) = template.lines().find(link) else { return template.to_owned() };
    template.replacen(line, &format!("    <style>{style}</style>"), 1)
}

/// The template whose program and articles are fetched once the printed page is drawn, which it would hold up.
///
/// Where nothing is drawn, in a tab behind others, it starts all the same.
fn started_after_paint(template: &str) -> String {
    let drawn = "await new Promise(go=>{requestAnimationFrame(()=>setTimeout(go));setTimeout(go,300)});\n\
const articles=document.getElementById('corpus-bundle');\n\
articles.as='fetch';articles.crossOrigin='';articles.rel='preload';\n";
    let preload = "<link rel=\"preload\"";
    let (before, after) = template.split_once(preload).unwrap_or((template, ">"));
    let (_, after) = after.split_once('>').unwrap_or(("", after));
    format!("{before}{after}").replacen("const wasm = await init(", &format!("{drawn}const wasm = await init("), 1)
}

/// A style sheet without its comments.
fn without_comments(style: &str) -> String {
    let mut pieces = style.split("/*");
    let first = pieces.next().unwrap_or("");
    let after = pieces.filter_map(|piece| piece.split_once("*/").map(|(_, after)| after));
    core::iter::once(first).chain(after).collect()
}

/// What a file's name carries of its content.
fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// What the head gains; bundle, reader and words are named where the app will run.
fn head(corpus: &Corpus, names: Option<&Names<'_>>) -> String {
    let w = words();
    let info = &corpus.info;
    let title = match (info.title.is_empty(), names) {
        (true, _) => w.product().to_owned(),
        (false, Some(_)) => format!("{} · {}", info.title, w.product()),
        (false, None) => w.list_title(&info.title),
    };
    let mut head = format!("<title>{}</title>\n", escape(&title));
    head += &format!("    <meta name=\"description\" content=\"{}\">\n", escape(&info.description));
    head += &format!("    {REFERRER}\n");
    for (property, content) in structured::open_graph(&title, info.description.trim(), w.product()) {
        head += &format!("    <meta property=\"{property}\" content=\"{}\">\n", escape(&content));
    }
    let data = if names.is_some() { structured::dataset(corpus) } else { structured::articles(corpus) };
    head += &format!("    {data}\n");
    if let Some(Names { bundle, reader, words, parts }) = names {
        let link = "<link id=\"corpus-bundle\" rel=\"alternate\" type=\"application/octet-stream\"";
        head += &format!("    {link} href=\"{}\">\n", escape(bundle));
        if let Some(Parts { loader, files }) = parts {
            head += &format!("    <link rel=\"modulepreload\" href=\"./{}\">\n", escape(loader));
            for file in files {
                let part = file.rsplit_once('-').map_or(file.as_str(), |(part, _)| part);
                head += &format!("    <meta name=\"dateline-{}\" content=\"{}\">\n", escape(part), escape(file));
            }
        }
        head += &format!("    <meta name=\"dateline-reader\" content=\"{}\">\n", escape(reader));
        for (tag, name) in words.iter() {
            head += &format!("    <meta name=\"dateline-words-{tag}\" content=\"{}\">\n", escape(name));
        }
        head += &format!("    <script>{}</script>\n", early_script());
    }
    head
}

/// The script that runs before the first paint, without its comments and indentation.
fn early_script() -> String {
    let names = [
        ("THEME_KEY", theme::KEY),
        ("LANGUAGE_KEY", language::KEY),
        ("LANGUAGE_DEFAULT", language::DEFAULT),
        ("PATIENCE", &late::PATIENCE.to_string()),
        ("ID_FAILED", ids::FAILED),
        ("ID_TITLE", ids::FAILED_PARTS[0]),
        ("ID_MEND", ids::FAILED_PARTS[1]),
        ("ID_WHY", ids::FAILED_WHY),
        ("ID_PRINTED", ids::PRINTED),
        ("ID_LOADING", ids::LOADING),
        ("ID_RETRY", ids::FAILED_PARTS[2]),
    ];
    let lines = EARLY.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let script = lines.collect::<Vec<_>>().join("\n");
    names.into_iter().fold(script, |script, (name, value)| script.replace(name, value))
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
        "<div id=\"{failed}\" class=\"wrap\" lang=\"en\" hidden><div role=\"alert\"><h2 id=\"{title}\"{}{}></h2><p id=\"{why}\"{}{}{}></p>\
<p id=\"{mend}\"{}{}></p><p><button type=\"button\" id=\"{retry}\">{}</button></p><p id=\"{below}\">{}</p></div></div>\n\
<noscript><div class=\"wrap\"><p class=\"noscript\">{}</p></div></noscript>\n\
<div id=\"{printed}\" lang=\"en\"><p id=\"{loading}\" class=\"loading\" role=\"status\"{elsewhere}>{}</p>\n\
<div class=\"printed-page\">{page}{more}</div></div>",
        attribute("files", w.failed()),
        attribute("late", w.late()),
        attribute("old", w.failed_old()),
        attribute("files", w.failed_files()),
        attribute("late", &w.late_file("FILE")),
        attribute("files", w.failed_mend()),
        attribute("late", w.late_mend()),
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

/// The template without what runs: scripts and what is loaded for them.
fn without_scripts(template: &str) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some(at) = rest.find("<script") {
        out.push_str(&rest[..at]);
        rest = rest[at..].split_once("</script>").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    let loads = |line: &&str| !line.contains("rel=\"modulepreload\"") && !line.contains("rel=\"preload\"");
    out.split_inclusive('>').filter(loads).collect()
}

/// The page with a content-security policy that allows its own files, and of inline scripts just those in it.
fn policy(page: &str) -> String {
    let mut styles = String::new();
    if let Some((style, _)) = page.split_once("<style>").and_then(|(_, after)| after.split_once("</style>")) {
        styles = format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(style.as_bytes())));
    }
    let mut hashes = String::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once("<script") {
        let Some((attributes, after)) = after.split_once('>') else { break };
        let Some((script, after)) = after.split_once("</script>") else { break };
        // Data is not run, so no policy is asked.
        if !attributes.contains("src=") && !attributes.contains("ld+json") {
            hashes += &format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(script.as_bytes())));
        }
        rest = after;
    }
    let scripts = if hashes.is_empty() { "'none'".to_owned() } else { format!("'self' 'wasm-unsafe-eval'{hashes}") };
    let policy = format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'{styles}; worker-src 'self'; connect-src 'self'; img-src 'self' data:; \
         font-src 'none'; base-uri 'none'; form-action 'self'"
    );
    let meta =
        format!("<meta charset=\"utf-8\">\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    page.replacen("<meta charset=\"utf-8\">", &meta, 1)
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape_to(text, &mut out);
    out
}
