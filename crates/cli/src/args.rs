//! The command line: what may be said, and the help that explains it.

use lexopt::prelude::*;
use std::path::PathBuf;

/// What was asked for.
#[derive(Clone, Debug)]
pub enum Command {
    /// Print this text.
    Help(&'static str),
    /// `dateline annotate`
    Annotate(Annotate),
    /// `dateline pack`
    Pack(Pack),
    /// `dateline eval`
    Eval(Eval),
    /// `dateline synth`
    Synth(Synth),
}

/// Options of `dateline synth`.
#[derive(Clone, Debug, Default)]
pub struct Synth {
    /// How many articles to make.
    pub articles: u32,
    /// What chance starts from.
    pub seed: u64,
    /// The collection that they are modelled on.
    pub from: PathBuf,
    /// The folder that they go to; none: to standard output.
    pub out: Option<PathBuf>,
}

/// Options of `dateline eval`.
#[derive(Clone, Debug, Default)]
pub struct Eval {
    /// Folder of the articles annotated in full.
    pub gold: Option<PathBuf>,
    /// Folder of the larger sets.
    pub data: Option<PathBuf>,
    /// Measure this set only.
    pub set: Option<String>,
    /// Print each miss.
    pub errors: bool,
    /// Write the figures here as JSON.
    pub json: Option<PathBuf>,
    /// Make today's figures the limits.
    pub write_limits: bool,
}

/// Options of `dateline pack`.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    /// The corpus folder.
    pub folder: PathBuf,
    /// Where the bundle goes.
    pub out: PathBuf,
}

/// Options of `dateline annotate`.
#[derive(Clone, Debug, Default)]
pub struct Annotate {
    /// Files, or folders of them.
    pub paths: Vec<PathBuf>,
    /// Read all first, then link them.
    pub link: bool,
    /// Day of publication of every article whose side-car states none.
    pub published: Option<String>,
    /// The folder that the texts go to, in which places are counted.
    pub text: Option<PathBuf>,
}

const HELP: &str = "\
Reads scraped news articles: when they were published, what times, countries and topics they
speak of, and what on the page is not part of the story.

Usage: dateline COMMAND [OPTION]... PATH...

Commands:
  annotate   print what is read from each article, one JSON object per line
  pack       pack a folder of articles into the one file that a site loads
  eval       measure how much of what is read is right
  synth      make articles up after those of a collection, to test and measure with

dateline COMMAND --help tells more.
";

const ANNOTATE: &str = "\
Prints what is read from each article, one JSON object per line.

Usage: dateline annotate [--link] [--published YYYY-MM-DD] [--text DIR] PATH...

PATH is a file, or a folder whose files of articles (sub-folders included) are read in sorted order:
*.txt, *.html, *.htm, *.xhtml, *.mhtml, *.mht, *.csv, *.tsv, *.json, *.jsonl, *.ndjson, *.eml. NAME.toml beside NAME.txt, or beside NAME with another extension, overrides what it states. Topics come from topics.toml in the
folder, else from the set that is built in.

Options:
  --link                    read all articles first, then link them: shared passages, dates
                            carried over from one article to another
  --published YYYY-MM-DD    the day of publication, for every article whose NAME.toml states none
  --text DIR                write the text of each article, in which places are counted, as DIR/ID.txt
  -h, --help                print this

An article is printed in full also where its NAME.toml says show = \"extract\": this is the
maintainer's own tool. Bundles and sites obey it. Where NAME.toml cannot be wholly read, the mistake
is named, and the reading goes on without the key it stands in.

A path that cannot be read is named on standard error; the others are still printed, and the
exit status is 1.
";

const PACK: &str = "\
Packs a folder of articles into the one file that a site loads.

Usage: dateline pack FOLDER --out DIR

Writes DIR/corpus-HASH.dateline, whose name changes with its content, and prints its name and its
size in bytes. What is odd about the input is named on standard error with file and line; the rest
is packed all the same, and the page shows it too. But a NAME.toml that cannot be wholly read, or
that withholds a text and has no NAME.txt, stops everything: exit status 1, nothing written.

In FOLDER:
  NAME.txt      an article as scraped; sub-folders are allowed
  NAME.html     an article: a page saved from the browser; also .htm, .xhtml, .mhtml, .mht
  NAME.csv      an article a row; also .tsv, and a record each: .json, .jsonl, .ndjson
  NAME.eml      an article: a mail
  NAME.toml     what you know better about it: headline, publisher, published, byline, dateline,
                url, language, licence, rights, show = \"full\" or \"extract\"
  corpus.toml   title, description, credits, contact, licence, starters
                (corpus.ko.toml, corpus.ja.toml: the same in Korean and Japanese)
  topics.toml   the corpus's own topics; without it a general set is used

Of an article with show = \"extract\" the file holds headline, opening, and what was read from the
whole; never the rest of its text.

Options:
  --out DIR     where to write; made if it is not there
  -h, --help    print this
";

const EVAL: &str = "\
Measures how much of what is read is right: precision, recall and F1 of each field, over articles
annotated by hand. A set that is not there is skipped.

Usage: dateline eval [OPTION]...

Options:
  --gold DIR        the articles of seeds/ annotated in full (default: ../shared/gold beside the project)
  --data DIR        wikinews/, gum/ and pages/ (default: ../shared/data beside the project)
  --set NAME        this set only: gold, wikinews, pages, gum, field, topics, web or events
  --errors          print each miss with its context
  --json FILE       write the figures to FILE too
  --write-limits    make these figures the limits of the tests (tests/limits/accuracy.toml)
  -h, --help        print this
";

const SYNTH: &str = "\
Makes articles up by chance, after those of a collection: its words and which follow which, its days,
countries and lengths. What is known about each (day, countries, headline, words and a phrase to search
for) is written beside it. Nothing in them happened: for tests and benchmarks only.

Usage: dateline synth --articles N --from PATH [--seed S] [--out DIR]

PATH is a folder of *.txt files, one article each, or a CSV file (or a folder of those) with the columns
date, title and text. With the same PATH, seed and version, the same bytes come out on every machine; of
two corpora with the same seed the smaller is the beginning of the larger.

Options:
  --articles N    how many, from 1 to 1000000
  --seed S        a whole number; 1 without it
  --out DIR       write DIR/000001.txt and so on, DIR/corpus.toml and DIR/answers.json; DIR must be new or
                  empty. Without it: one JSON object per article on standard output
  -h, --help      print this
";

/// Articles at most.
const MOST_ARTICLES: u32 = 1_000_000;

/// Reads the command line. The error is a sentence for people.
pub fn parse(mut args: lexopt::Parser) -> Result<Command, String> {
    let command = match args.next().map_err(text)? {
        Some(Value(word)) => word.to_string_lossy().into_owned(),
        Some(Short('h') | Long("help")) | None => return Ok(Command::Help(HELP)),
        Some(other) => return Err(text(other.unexpected())),
    };
    match command.as_str() {
        "annotate" => annotate(args),
        "pack" => pack(args),
        "eval" => eval(args),
        "synth" => synth(args),
        "help" => Ok(Command::Help(HELP)),
        other => Err(format!("there is no command {other:?}")),
    }
}

fn annotate(mut args: lexopt::Parser) -> Result<Command, String> {
    let mut options = Annotate::default();
    while let Some(arg) = args.next().map_err(text)? {
        match arg {
            Value(path) => options.paths.push(path.into()),
            Long("link") => options.link = true,
            Long("text") => options.text = Some(args.value().map_err(text)?.into()),
            Long("published") => {
                let day = args.value().map_err(text)?.to_string_lossy().into_owned();
                if !crate::settings::is_day(&day) {
                    return Err(format!("--published wants a day of the calendar as YYYY-MM-DD, not {day:?}"));
                }
                options.published = Some(day);
            }
            Short('h') | Long("help") => return Ok(Command::Help(ANNOTATE)),
            other => return Err(text(other.unexpected())),
        }
    }
    if options.paths.is_empty() {
        return Err("annotate wants at least one file or folder".to_owned());
    }
    Ok(Command::Annotate(options))
}

fn pack(mut args: lexopt::Parser) -> Result<Command, String> {
    let (mut folder, mut out) = (None, None);
    while let Some(arg) = args.next().map_err(text)? {
        match arg {
            Value(path) if folder.is_none() => folder = Some(PathBuf::from(path)),
            Long("out") => out = Some(PathBuf::from(args.value().map_err(text)?)),
            Short('h') | Long("help") => return Ok(Command::Help(PACK)),
            other => return Err(text(other.unexpected())),
        }
    }
    match (folder, out) {
        (Some(folder), Some(out)) => Ok(Command::Pack(Pack { folder, out })),
        (None, _) => Err("pack wants the folder of the articles".to_owned()),
        (_, None) => Err("pack wants --out DIR".to_owned()),
    }
}

fn eval(mut args: lexopt::Parser) -> Result<Command, String> {
    let mut options = Eval::default();
    while let Some(arg) = args.next().map_err(text)? {
        match arg {
            Long("gold") => options.gold = Some(args.value().map_err(text)?.into()),
            Long("data") => options.data = Some(args.value().map_err(text)?.into()),
            Long("set") => options.set = Some(args.value().map_err(text)?.to_string_lossy().into_owned()),
            Long("errors") => options.errors = true,
            Long("json") => options.json = Some(args.value().map_err(text)?.into()),
            Long("write-limits") => options.write_limits = true,
            Short('h') | Long("help") => return Ok(Command::Help(EVAL)),
            other => return Err(text(other.unexpected())),
        }
    }
    Ok(Command::Eval(options))
}

fn synth(mut args: lexopt::Parser) -> Result<Command, String> {
    let (mut articles, mut seed, mut from, mut out) = (None, 1, None, None);
    while let Some(arg) = args.next().map_err(text)? {
        match arg {
            Long("articles") => {
                let said = args.value().map_err(text)?.to_string_lossy().into_owned();
                let number = said.parse().ok().filter(|number| (1..=MOST_ARTICLES).contains(number));
                let wanted = || format!("--articles wants a whole number from 1 to {MOST_ARTICLES}, not {said:?}");
                articles = Some(number.ok_or_else(wanted)?);
            }
            Long("seed") => {
                let said = args.value().map_err(text)?.to_string_lossy().into_owned();
                seed = said.parse().map_err(|_| format!("--seed wants a whole number from 0 on, not {said:?}"))?;
            }
            Long("from") => from = Some(PathBuf::from(args.value().map_err(text)?)),
            Long("out") => out = Some(PathBuf::from(args.value().map_err(text)?)),
            Short('h') | Long("help") => return Ok(Command::Help(SYNTH)),
            other => return Err(text(other.unexpected())),
        }
    }
    match (articles, from) {
        (Some(articles), Some(from)) => Ok(Command::Synth(Synth { articles, seed, from, out })),
        (None, _) => Err("synth wants --articles N, the number of articles to make".to_owned()),
        (_, None) => Err("synth wants --from PATH, a folder of articles or a CSV file".to_owned()),
    }
}

#[allow(clippy::needless_pass_by_value)] // as `map_err` hands it over
fn text(error: lexopt::Error) -> String {
    error.to_string()
}
