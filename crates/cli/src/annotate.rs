//! `dateline annotate`: articles as JSON Lines in the annotation format.

use crate::args::Annotate;
use crate::folder::{self, Listing, Opened, Refusal};
use dateline_model::annotation::Annotation;
use dateline_model::article::{Article, Warning};
use dateline_reading::recognise::topics::TopicSet;
use dateline_reading::{link, read};
use std::io::{self, Write};
use std::path::PathBuf;

/// Prints every article under `options.paths`; whether all of them could be read. Fails only where `out` does.
pub fn run(options: &Annotate, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<bool> {
    let mut all_well = true;
    let mut say = |message: &str| {
        // Standard error may be closed; the articles still count.
        let _ = writeln!(err, "dateline: {message}");
    };
    let mut together: Vec<Article> = Vec::new();
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
        for file in &found.files {
            let Opened { mut source, warnings, mistakes } = match found.open(file, folder::show) {
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
            for warning in &warnings {
                say(&folder::line(warning));
            }
            if source.sidecar.published.is_none() {
                source.sidecar.published.clone_from(&options.published);
            }
            let mut article = read::read_with(&source, &topics.rules);
            article.warnings.splice(0..0, mistakes.into_iter().chain(warnings));
            if options.link {
                together.push(article);
            } else {
                print(&article, out)?;
            }
        }
    }
    if options.link {
        link::link(&mut together);
        for article in &together {
            print(article, out)?;
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

/// One line of JSON.
fn print(article: &Article, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &Annotation::from(article))?;
    out.write_all(b"\n")
}
