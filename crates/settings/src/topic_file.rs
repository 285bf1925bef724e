//! The topic file: topics, dossiers and other names, each mistake named with its line.

use crate::{Entries, Settings, problem};
use dateline_model::article::Warning;
use dateline_model::source::{DOSSIER_KINDS, NameRule, TopicFile, TopicRule};
use dateline_reading::recognise::topics::TopicSet;
use std::collections::BTreeMap;
use std::ops::Range;

/// The general set for world news, built in so that whoever reads a topic file has it at hand.
const GENERAL: &str = include_str!("../../../assets/topics.toml");

/// The general set of topics and dossiers.
pub fn general(problems: &mut Vec<Warning>) -> TopicFile {
    let general = Settings::open(GENERAL.as_bytes(), "assets/topics.toml", problems);
    general.map(|file| read(file, problems)).unwrap_or_default()
}

/// The topics in force where a folder has the file `own`, and the other names that it gives people and bodies: its own,
/// else the general set, or both where the file says `general = true`. `told` is what was wrong with the file called
/// `place`; one of which nothing can be used counts as none, and that is said.
pub fn in_force(
    own: Option<TopicFile>,
    told: Vec<Warning>,
    place: &str,
    problems: &mut Vec<Warning>,
) -> (Vec<TopicRule>, Vec<NameRule>) {
    let is_whole = told.is_empty();
    problems.extend(told);
    let mut own = own.filter(|own| is_whole || own.general || !own.topic.is_empty() || !own.dossier.is_empty());
    let names = own.as_mut().map(|own| core::mem::take(&mut own.name)).unwrap_or_default();
    if own.is_none() && !is_whole {
        let message = "No topic can be taken from the file, so the general set of topics is used.";
        problems.push(problem(place, None, message));
    }
    if own.as_ref().is_some_and(|own| !own.general) {
        return (TopicFile::in_force(own, TopicFile::default()), names);
    }
    let general = TopicFile { name: Vec::new(), ..general(problems) };
    (TopicFile::in_force(own, general), names)
}

/// Reads a topic file; topics, dossiers and patterns that cannot be used are named.
pub fn read(settings: Settings<'_>, problems: &mut Vec<Warning>) -> TopicFile {
    let (read, [topics, dossiers]) =
        settings.read_with_lists::<TopicFile, TopicRule, 2>(["topic", "dossier"], problems);
    // Each ends where the next one starts, of whichever list that is.
    let mut starts: Vec<usize> = topics.iter().chain(&dossiers).map(|(line, _)| line - 1).collect();
    starts.sort_unstable();
    let dossier = rules(settings, dossiers, true, &starts, problems);
    let topic = rules(settings, topics, false, &starts, problems);
    let read_line = read.line("name");
    let mut file = TopicFile { topic, dossier, ..read.value };
    file.name.retain(|rule| {
        let named = rule.of().is_some();
        if !named {
            let others = rule.other_names.join(", ");
            let message = format!("name: {others:?} are names of whom? Say country, person or organisation; not used.");
            problems.push(problem(settings.place, read_line, &message));
        }
        named
    });
    file
}

/// The topics, or dossiers, that can be used; `starts` are the lines (first is 0) where any of either starts,
/// in order.
fn rules(
    settings: Settings<'_>,
    list: Entries<TopicRule>,
    dossiers: bool,
    starts: &[usize],
    problems: &mut Vec<Warning>,
) -> Vec<TopicRule> {
    let what = if dossiers { "dossier" } else { "topic" };
    let text: Vec<&str> = settings.text.lines().collect();
    let mut rules: Vec<TopicRule> = Vec::with_capacity(list.len());
    // The lines of each by its slug: up to the next one's first.
    let mut own: BTreeMap<String, Range<usize>> = BTreeMap::new();
    for (line, read) in list {
        let rule = read.value;
        let known = !dossiers && rule.kind.is_empty() || dossiers && DOSSIER_KINDS.contains(&rule.kind.as_str());
        let message = if rule.slug.is_empty() || own.contains_key(&rule.slug) {
            format!("The {what} needs a `slug` of its own, not {:?}; it is not used.", rule.slug)
        } else if !known && dossiers {
            let kinds = DOSSIER_KINDS.join(", ");
            format!("{}: a dossier has one of these as its `kind`: {kinds}; it is not used.", rule.slug)
        } else if !known {
            format!("{}: a topic has no `kind`; write [[dossier]] for a thing that has; it is not used.", rule.slug)
        } else {
            // Of tables in one line, each ends in the line that it starts in.
            let next = starts.partition_point(|start| *start < line);
            let end = starts.get(next).copied().unwrap_or(text.len());
            own.insert(rule.slug.clone(), line - 1..end);
            rules.push(rule);
            continue;
        };
        problems.push(problem(settings.place, Some(line), &message));
    }
    for error in TopicSet::lenient(&rules).1 {
        let lines = own.get(&error.slug).cloned().unwrap_or(0..0);
        let line = text.get(lines.clone()).and_then(|own| error.line_among(own)).map(|line| lines.start + line);
        let message = format!("{}: pattern {:?}: {}", error.slug, error.pattern, error.message);
        problems.push(problem(settings.place, line, &message));
    }
    rules
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn mistakes_of_many_topics_are_named_with_their_own_lines() {
        let count = 500;
        let topic = |at| format!("[[topic]]\nslug = \"t{at}\"\nslugg = 1\n\npatterns = [\n  {{ p = \"war ~\" }},\n]\n");
        let text: String = (0..count).map(topic).chain(["[[topic]]\nslug = \"t7\"\n".to_owned()]).collect();
        let mut problems = Vec::new();
        let settings = Settings::open(text.as_bytes(), "topics.toml", &mut problems);
        let read = settings.map(|settings| read(settings, &mut problems)).unwrap_or_default();
        assert_eq!(read.topic.len(), count);
        let lines: Vec<&str> = text.lines().collect();
        let named = |message: &str, holds: &str, times: usize| {
            let told = problems.iter().filter(|problem| problem.message.contains(message));
            let places: BTreeSet<&str> = told.map(|problem| problem.place.as_str()).collect();
            assert_eq!(places.len(), times, "{message}");
            for place in places {
                let line: usize = place.rsplit(':').next().and_then(|line| line.parse().ok()).expect("a line");
                assert!(lines[line - 1].contains(holds), "{place} says {message}, but has {:?}", lines[line - 1]);
            }
        };
        named("`slugg`", "slugg", count);
        named("pattern \"war ~\"", "war ~", count);
        named("a `slug` of its own", "[[topic]]", 1);
    }

    #[test]
    fn a_dossier_says_what_kind_of_thing_it_is() {
        let text = "[[dossier]]\nslug = \"a\"\n\n[[dossier]]\nslug = \"b\"\nkind = \"meeting\"\npatterns = [{ p = \"* b\" }]\n\n\
                    [[topic]]\nslug = \"b\"\n\n[[topic]]\nslug = \"c\"\nkind = \"war\"\n";
        let mut problems = Vec::new();
        let settings = Settings::open(text.as_bytes(), "topics.toml", &mut problems);
        let file = settings.map(|settings| read(settings, &mut problems)).unwrap_or_default();
        let slugs = |rules: &[TopicRule]| rules.iter().map(|rule| rule.slug.clone()).collect::<Vec<_>>();
        assert_eq!((slugs(&file.dossier), slugs(&file.topic)), (vec!["b".to_owned()], vec!["b".to_owned()]));
        let places: Vec<&str> = problems.iter().map(|problem| problem.place.as_str()).collect();
        assert_eq!(places, ["topics.toml:1", "topics.toml:7", "topics.toml:12"], "{problems:?}");
    }
}
