//! `dateline annotate`: articles as JSON Lines in the annotation format.

use crate::args::Annotate;
use crate::folder::{self, Ids, Listing, Opened, Refusal};
use crate::terminal::printable;
use crate::whole;
use dateline_model::annotation::Annotation;
use dateline_model::article::{Article, Warning};
use dateline_reading::recognise::topics::TopicSet;
use dateline_reading::{link, read};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Prints every article under `options.paths`; whether all of them could be read. Fails only where `out` does.
pub fn run(options: &Annotate, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<bool> {
    let mut all_well = true;
    let mut say = |message: &str| {
        // Standard error may be closed; the articles still count.
        let _ = writeln!(err, "dateline: {message}");
    };
    // Whether its text was made of something else, and the article.
    let mut together: Vec<(bool, Article)> = Vec::new();
    let mut topics = Topics::default();
    for path in &options.paths {
        let found = match folder::find(path) {
            Ok(found) => found,
            Err(error) => {
                say(&error.to_string());
                all_well = false;
                continue;
            }
        };
        for refused in &found.refused {
            say(&folder::line(&refused.warning(folder::show)));
            all_well &= !matches!(refused.why, Refusal::Unreadable(_));
        }
        topics.of(&found, &mut say);
        let mut ids = Ids::default();
        for file in &found.files {
            let Opened { mut sources, warnings, beside, mistakes } = match found.open(file, folder::show) {
                Ok(opened) => opened,
                Err(error) => {
                    say(&error.to_string());
                    all_well = false;
                    continue;
                }
            };
            for mistake in &mistakes {
                say(&format!("{} pack and the site stop here; this reading goes on.", folder::line(mistake)));
            }
            let taken = ids.keep(&mut sources);
            for warning in warnings.iter().chain(&beside).chain(&taken) {
                say(&folder::line(warning));
            }
            for mut source in sources {
                if source.sidecar.published.is_none() {
                    source.sidecar.published.clone_from(&options.published);
                }
                let mut article = read::read_with(&source, &topics.rules);
                article.warnings.splice(0..0, mistakes.iter().chain(&warnings).cloned());
                if let Some(folder) = &options.text {
                    all_well &= write_text(folder, &article, &mut say);
                }
                let article = (source.markup.is_some(), article);
                if options.link {
                    together.push(article);
                } else {
                    print(&article.1, article.0, out)?;
                }
            }
        }
    }
    if options.link {
        let (converted, mut together): (Vec<bool>, Vec<Article>) = together.into_iter().unzip();
        link::link(&mut together);
        for (article, converted) in together.iter().zip(converted) {
            print(article, converted, out)?;
        }
    }
    Ok(all_well)
}

/// The topic file of the folder at hand, read once per folder.
#[derive(Default)]
struct Topics {
    folder: Option<PathBuf>,
    rules: TopicSet,
}

impl Topics {
    fn of(&mut self, found: &Listing, say: &mut dyn FnMut(&str)) {
        if self.folder.as_deref() == Some(found.root.as_path()) {
            return;
        }
        let mut problems: Vec<Warning> = Vec::new();
        let place = folder::show(&found.root.join(""));
        self.rules = TopicSet::lenient(&folder::topics(&found.root, &place, &mut problems)).0;
        self.folder = Some(found.root.clone());
        for problem in problems {
            say(&folder::line(&problem));
        }
    }
}

/// Writes the text that places are counted in as `folder/ID.txt`; whether that could be done.
fn write_text(folder: &Path, article: &Article, say: &mut dyn FnMut(&str)) -> bool {
    let path = folder.join(format!("{}.txt", article.id));
    let parent = path.parent().unwrap_or(folder);
    let written = fs::create_dir_all(parent).and_then(|()| whole::write(&path, article.text.as_bytes()));
    if let Err(error) = &written {
        say(&format!("{}: {error}", printable(&path.to_string_lossy())));
    }
    written.is_ok()
}

/// One line of JSON; with the text where nobody else has it.
fn print(article: &Article, converted: bool, out: &mut dyn Write) -> io::Result<()> {
    let mut annotation = Annotation::from(article);
    annotation.text = converted.then_some(article.text.as_str());
    serde_json::to_writer(&mut *out, &annotation)?;
    out.write_all(b"\n")
}
