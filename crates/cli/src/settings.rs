//! `corpus.toml` and its translations; how settings are read, and what a side-car says, is in `dateline-settings`.

pub use dateline_settings::{Entries, Read, Settings, is_day, problem, sidecar, states_show};

use crate::starters;
use dateline_model::article::Warning;
use dateline_model::source::{CorpusInfo, Starter, is_web_address};
use std::collections::BTreeSet;

/// `corpus.toml`, and where its starters stand.
#[derive(Debug, Default)]
pub struct CorpusFile {
    /// What it says; of the starters, those that can be offered.
    pub info: CorpusInfo,
    /// The line of each of those.
    pub lines: Vec<usize>,
}

/// Reads `corpus.toml`, where the articles are called `ids`; a starter that cannot be offered is named.
pub fn corpus(settings: Settings<'_>, ids: &BTreeSet<&str>, problems: &mut Vec<Warning>) -> CorpusFile {
    let (read, list) = settings.read_with_list::<CorpusInfo, Starter>("starters", problems);
    let lines = [read.line("repository"), read.line("site")];
    let read_lessons = read.line("lessons");
    let mut file = CorpusFile { info: read.value, lines: Vec::new() };
    if core::mem::take(&mut file.info.lessons) {
        let message = "lessons: whether there are any is seen in the folder of that name; the key is not used.";
        problems.push(problem(settings.place, read_lessons, message));
    }
    let addresses = [("repository", &mut file.info.repository), ("site", &mut file.info.site)];
    for ((name, address), line) in addresses.into_iter().zip(lines) {
        if !address.is_empty() && !is_web_address(address) {
            let message = format!("{name}: {address:?} does not begin with https:// or http://; it is not used.");
            problems.push(problem(settings.place, line, &message));
            address.clear();
        }
    }
    for (line, starter) in list {
        let starter = starter.value;
        let taken = file.info.starters.iter().map(Starter::key).collect();
        match starters::check(&starter, ids, &taken) {
            Ok(()) => {
                file.info.starters.push(starter);
                file.lines.push(line);
            }
            Err(message) => problems.push(problem(settings.place, Some(line), &message)),
        }
    }
    file
}

/// Reads a translation of `corpus.toml`, whose starters are those of that file by `slug` or `query`.
pub fn translation(settings: Settings<'_>, problems: &mut Vec<Warning>) -> CorpusInfo {
    let (mut read, list) = settings.read_with_list::<CorpusInfo, Starter>("starters", problems);
    for (line, starter) in list {
        if starter.value.key().is_empty() {
            let message = "Which starter is it? Give it the `slug` or the `query` that it has in corpus.toml.";
            problems.push(problem(settings.place, Some(line), message));
        } else {
            read.value.starters.push(starter.value);
        }
    }
    read.value
}
