//! What is known about an article that was made: written beside it, so that tests and benchmarks can ask.

use super::chance::Chance;
use dateline_text::language::guess;
use serde::Serialize;

/// Letters below which a word tells little.
const SHORTEST: usize = 5;
/// Words of a known item.
const WORDS: usize = 3;
/// Words of a known phrase.
const PHRASE: usize = 4;
/// Words of a paragraph that is asked for.
const PARAGRAPH: usize = 8;

/// The answers to one article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answers {
    /// The name of its file without the extension.
    pub id: String,
    /// Its day, `YYYY-MM-DD`; none where no article of the source has one.
    pub published: Option<String>,
    /// ISO 3166 codes of the countries it names, in order.
    pub countries: Vec<String>,
    /// Its headline.
    pub headline: String,
    /// Three different words of its story: a search for them should find it.
    pub words: Vec<String>,
    /// Words that stand side by side in its story; empty where no four do.
    pub phrase: String,
}

/// Different words of the story that tell something.
pub(super) fn words(story: &[String], chance: &mut Chance) -> Vec<String> {
    let language = guess(&story.join(" "));
    let tells = |word: &&str| {
        word.chars().count() >= SHORTEST
            && word.chars().all(char::is_lowercase)
            && !language.is_some_and(|language| language.is_stop(word))
    };
    let mut all: Vec<&str> = asked_for(story).flat_map(|text| plain_words(text)).flatten().filter(tells).collect();
    all.sort_unstable();
    all.dedup();
    let mut chosen = Vec::new();
    while chosen.len() < WORDS && !all.is_empty() {
        chosen.push(all.remove(chance.below(all.len())).to_owned());
    }
    chosen
}

/// Words that stand side by side within a sentence of the story.
pub(super) fn phrase(story: &[String], chance: &mut Chance) -> String {
    let mut runs = Vec::new();
    for paragraph in asked_for(story) {
        let words: Vec<Option<&str>> = plain_words(paragraph).collect();
        runs.extend(words.windows(PHRASE).filter_map(|run| run.iter().copied().collect::<Option<Vec<_>>>()));
    }
    chance.one(&runs).map(|run| run.join(" ")).unwrap_or_default()
}

/// The paragraphs that are read as such whatever chance put together: all in the script of the story, or one mixed of two
/// languages is a stranger; and of several words, or one without a verb below the day is what stands under a picture.
fn asked_for(story: &[String]) -> impl Iterator<Item = &String> {
    // Latin letters and their marks end before Greek (Unicode blocks).
    let others = |text: &str| text.chars().filter(|letter| letter.is_alphabetic() && *letter >= '\u{370}').count();
    let letters: usize = story.iter().map(|text| text.chars().filter(|letter| letter.is_alphabetic()).count()).sum();
    let is_latin = story.iter().map(|text| others(text)).sum::<usize>() * 2 < letters;
    let long = |text: &&String| text.split_whitespace().count() >= PARAGRAPH;
    story.iter().filter(long).filter(move |text| !is_latin || others(text) == 0)
}

/// The words between blanks; `None` for one with anything but letters.
fn plain_words(text: &str) -> impl Iterator<Item = Option<&str>> {
    text.split_whitespace().map(|word| word.chars().all(char::is_alphabetic).then_some(word))
}

/// `answers.json`: one line per article.
pub(super) fn file(seed: u64, answers: &[Answers]) -> Result<Vec<u8>, serde_json::Error> {
    let mut file = format!("{{\"seed\": {seed}, \"articles\": [\n").into_bytes();
    for (at, one) in answers.iter().enumerate() {
        if at > 0 {
            file.extend_from_slice(b",\n");
        }
        serde_json::to_writer(&mut file, one)?;
    }
    file.extend_from_slice(b"\n]}\n");
    Ok(file)
}

/// `corpus.toml`: nobody who comes across the folder shall take it for news.
pub(super) fn corpus_file(articles: u32, seed: u64) -> String {
    format!(
        "title = \"{articles} made-up articles\"\n\
         description = \"Made by chance from the words of other articles, to test with. Nothing in them happened.\"\n\
         credits = \"dateline synth --articles {articles} --seed {seed}\"\n"
    )
}
