//! Tables of acts between states: patterns, irregular verbs, nouns for people, leaders, contexts, sport and lists, from `assets/events/`.
//!
//! Each word stands once, in order; the rest are numbers that point at it, so that a pattern costs a few bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

/// What no word's number is: a gap, and who it is done to.
const GAP: &str = "..";
const TARGET: &str = "@";
/// Whose the thing is that the words before name.
const OWNER: &str = "'s";

/// Writes the Rust source of the tables in `assets/events` into the folder `out`.
pub fn write(assets: &Path, out: &Path) -> Result<(), Box<dyn Error>> {
    let read = |name: &str| -> Result<Vec<Vec<String>>, Box<dyn Error>> {
        let path = assets.join("events").join(name);
        println!("cargo::rerun-if-changed={}", path.display());
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        Ok(lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect())
    };
    let patterns = read("patterns.tsv")?;
    let (irregular, people) = (read("irregular.tsv")?, read("people.tsv")?);
    let (contexts, sport) = (read("contexts.tsv")?, read("sport.txt")?);

    let mut words: BTreeSet<&str> = BTreeSet::new();
    for row in &patterns {
        let [_, _, _, _, pattern] = row.as_slice() else { return Err(format!("patterns.tsv: {row:?}").into()) };
        words.extend(
            pattern.split(' ').filter(|step| ![GAP, TARGET, OWNER].contains(step)).flat_map(|step| step.split('|')),
        );
    }
    words.extend(irregular.iter().map(|row| row[0].as_str()));
    for row in people.iter().chain(&contexts) {
        let [_, list] = row.as_slice() else { return Err(format!("two columns wanted: {row:?}").into()) };
        words.extend(list.split(' '));
    }
    words.extend(sport.iter().map(|row| row[0].as_str()));
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let number = |word: &str| words.binary_search(&word).map_err(|_| format!("{word:?} is in no list"));

    let mut code = String::new();
    let mut steps: Vec<String> = Vec::new();
    let (mut verbs, mut nouns, mut states) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut rows = String::new();
    for (index, row) in patterns.iter().enumerate() {
        let (act, kind) = (camel(&row[0].to_lowercase()), row[3].as_str());
        let mode = row[1].trim_start_matches('-');
        let about: Vec<String> = row[2]
            .split(',')
            .filter(|one| *one != "-")
            .map(|one| format!("1 << Context::{} as u32", camel(one)))
            .collect();
        let about = if about.is_empty() { "0".to_owned() } else { about.join(" | ") };
        let heads = match kind {
            "verb" | "mutual-verb" | "turned" | "intent" | "refusal" => &mut verbs,
            "noun" | "mutual-noun" => &mut nouns,
            "state" => &mut states,
            other => return Err(format!("patterns.tsv: no kind of pattern: {other}").into()),
        };
        let mut parts = row[4].split(' ');
        for head in parts.next().unwrap_or("").split('|') {
            let list: &mut Vec<usize> = heads.entry(number(head)?).or_default();
            if list.last() != Some(&index) {
                list.push(index);
            }
        }
        let from = steps.len();
        for part in parts {
            match part {
                GAP => steps.push("GAP".to_owned()),
                TARGET => steps.push("TARGET".to_owned()),
                OWNER => steps.push("OWNER".to_owned()),
                list => {
                    let list: Vec<&str> = list.split('|').collect();
                    steps.push(list.len().to_string());
                    for word in list {
                        steps.push(number(word)?.to_string());
                    }
                }
            }
        }
        writeln!(
            rows,
            "    Pattern {{ act: Act::{act}, mode: {mode:?}, contexts: {about}, kind: Kind::{}, steps: ({from}, {}) }},",
            camel(kind),
            steps.len()
        )?;
    }
    writeln!(code, "static PATTERNS: [Pattern; {}] = [\n{rows}];", patterns.len())?;
    writeln!(code, "static STEPS: [u16; {}] = [{}];", steps.len(), steps.join(", "))?;
    for (name, heads) in [("VERBS", &verbs), ("NOUNS", &nouns), ("STATES", &states)] {
        let pairs: Vec<String> =
            heads.iter().flat_map(|(word, list)| list.iter().map(move |at| format!("({word}, {at})"))).collect();
        writeln!(code, "static {name}: [(u16, u16); {}] = [{}];", pairs.len(), pairs.join(", "))?;
    }

    let (mut class, mut about, mut games) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
    for row in &people {
        for word in row[1].split(' ') {
            class.insert(word, camel(&row[0]));
        }
    }
    for row in &contexts {
        for word in row[1].split(' ') {
            about.entry(word).or_insert_with(Vec::new).push(format!("1 << Context::{} as u32", camel(&row[0])));
        }
    }
    games.extend(sport.iter().map(|row| row[0].as_str()));
    writeln!(code, "static WORDS: [Known; {}] = [", words.len())?;
    for word in &words {
        let people = class.get(word).map_or("None".to_owned(), |class| format!("Some(Noun::{class})"));
        let about = about.get(word).map_or("0".to_owned(), |list| list.join(" | "));
        let game = games.contains(word);
        writeln!(code, "    Known {{ word: {word:?}, people: {people}, contexts: {about}, game: {game} }},")?;
    }
    code.push_str("];\n");

    // Where the words of each pair of first letters begin; others stand before "a", and behind it where they come second.
    let second =
        |word: &str| word.as_bytes().get(1).map_or(0, |letter| (*letter).clamp(b'a' - 1, b'z' + 1) - (b'a' - 1));
    let pair = |word: &str| (word.as_bytes()[0], second(word));
    let pairs = (b'a'..=b'z').flat_map(|one| (0..28).map(move |two| (one, two))).chain([(b'z' + 1, 0)]);
    let first: Vec<String> =
        pairs.map(|begin| words.iter().filter(|word| pair(word) < begin).count().to_string()).collect();
    writeln!(code, "static FIRST: [u16; {}] = [{}];", first.len(), first.join(", "))?;

    let mut forms = BTreeMap::new();
    for row in &irregular {
        let lemma = number(&row[0])?;
        let past = row.get(1).ok_or_else(|| format!("irregular.tsv: {row:?}"))?;
        let participle = row.get(2).unwrap_or(past);
        forms.entry(past.as_str()).or_insert((lemma, "Past"));
        // One form for both says nothing of which it is.
        forms.entry(participle.as_str()).or_insert((lemma, "Participle"));
    }
    writeln!(code, "static IRREGULAR: [(&str, u16, Form); {}] = [", forms.len())?;
    for (form, (lemma, kind)) in &forms {
        writeln!(code, "    ({form:?}, {lemma}, Form::{kind}),")?;
    }
    code.push_str("];\n");
    std::fs::write(out.join("events.rs"), code)?;
    std::fs::write(out.join("leaders.rs"), leaders(&read("leaders.tsv")?)?)?;
    std::fs::write(out.join("events_lists.rs"), lists(&read("lists.tsv")?)?)?;
    Ok(())
}

/// The lists that rules ask for by name.
fn lists(rows: &[Vec<String>]) -> Result<String, Box<dyn Error>> {
    let mut code = String::new();
    for row in rows {
        let [name, what, words] = row.as_slice() else { return Err(format!("lists.tsv: {row:?}").into()) };
        let words: Vec<&str> = words.split(' ').collect();
        writeln!(code, "/// {what}\npub const {name}: &[&str] = &{words:?};")?;
    }
    Ok(code)
}

/// The table of leaders, in the order of the names they go by.
fn leaders(rows: &[Vec<String>]) -> Result<String, Box<dyn Error>> {
    let mut all: Vec<(&str, String, &str, &str)> = Vec::new();
    for row in rows {
        let [country, names] = row.as_slice() else { return Err(format!("leaders.tsv: {row:?}").into()) };
        for name in names.split(", ") {
            if let Some(whole) = name.strip_prefix('=') {
                all.push((whole, String::new(), "", country));
                continue;
            }
            let (titles, name) = name.split_once(':').ok_or_else(|| format!("leaders.tsv: {name:?} of {country}"))?;
            let (given, key) = name.rsplit_once(' ').unwrap_or(("", name));
            all.push((key, given.replace(' ', "|"), titles, country));
        }
    }
    all.sort();
    let mut code = format!("static LEADERS: [Leader; {}] = [\n", all.len());
    for (key, given, titles, country) in all {
        writeln!(code, "    Leader {{ key: {key:?}, given: {given:?}, titles: {titles:?}, country: {country:?} }},")?;
    }
    code.push_str("];\n");
    Ok(code)
}

/// "human_rights" as "HumanRights".
fn camel(code: &str) -> String {
    code.split(['_', '-'])
        .map(|part| {
            let mut letters = part.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        })
        .collect()
}
