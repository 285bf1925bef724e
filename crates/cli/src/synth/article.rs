//! One article: a shape, sentences with blanks, then the blanks filled in.

use super::answers::{self, Answers};
use super::chance::Chance;
use super::days;
use super::source::Model;
use super::tokens::{Blank, Form, Token, TokenPart};
use dateline_model::date::calendar::iso;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// An article with what is known about it.
#[derive(Clone, Debug)]
pub struct Made {
    /// The text of its file.
    pub text: String,
    /// What is known about it.
    pub answers: Answers,
}

/// A text whose blanks are being filled.
type Draft = Vec<Token>;

/// Words of the shortest headline.
const SHORTEST_HEADLINE: usize = 4;
/// Tries at one.
const TRIES: usize = 8;

impl Model {
    /// The article with this number.
    #[must_use]
    pub fn article(&self, seed: u64, number: u32) -> Made {
        let chance = &mut Chance::of(seed, number);
        let day = chance.one(&self.days).copied();
        let countries = chance.one(&self.countries).map_or(&[][..], Vec::as_slice);
        let shape = self.shape(seed, number);

        let mut headline = self.headline(chance);
        let mut paragraphs: Vec<Vec<Draft>> =
            shape.iter().map(|count| (0..*count).map(|_| copied(&self.story.sentence(chance))).collect()).collect();
        // Countries first: places are then chosen among those of the countries that are named.
        let mut named = BTreeSet::new();
        let opening = self.dateline(countries, &mut named, chance);
        let drafts = core::iter::once(&mut headline).chain(paragraphs.iter_mut().flatten());
        for part in drafts.flatten().flatten() {
            self.fill_country(part, countries, &mut named, chance);
        }
        let drafts = core::iter::once(&mut headline).chain(paragraphs.iter_mut().flatten());
        for part in drafts.flatten().flatten() {
            self.fill_rest(part, day, &named, chance);
        }

        let headline = sentence(&headline).trim_end_matches('.').to_owned();
        let mut story: Vec<String> = paragraphs.iter().map(|sentences| paragraph(sentences)).collect();
        let answers = Answers {
            id: format!("{number:06}"),
            published: day.map(iso),
            countries: named.into_iter().collect(),
            headline: headline.clone(),
            words: answers::words(&story, chance),
            phrase: answers::phrase(&story, chance),
        };
        if let Some(first) = story.first_mut() {
            first.insert_str(0, &opening);
        }
        let line = day.map(|day| days::line(day, self.english, chance.below(4)));
        let pieces: Vec<String> = [headline].into_iter().chain(line).chain(story).collect();
        Made { text: pieces.join("\n\n") + "\n", answers }
    }

    /// The shapes of the source in turn, in an order of the seed's own: lengths vary so much that chance alone would
    /// take thousands of articles to come near the source's mean.
    fn shape(&self, seed: u64, number: u32) -> &[usize] {
        let count = self.shapes.len().max(1);
        let chance = &mut Chance::of(seed, 0);
        let start = chance.below(count);
        // Steps that share no factor with the count come by every shape before they come back.
        let first = chance.below(count);
        let step = (0..count).map(|more| (first + more) % count).find(|step| shared_factor(*step, count) == 1);
        let at = (start + number as usize % count * step.unwrap_or(1)) % count;
        self.shapes.get(at).map_or(&[], Vec::as_slice)
    }

    /// A headline of a few words at least.
    fn headline(&self, chance: &mut Chance) -> Draft {
        let mut best: Vec<&Token> = Vec::new();
        for _ in 0..TRIES {
            let next = self.headlines.sentence(chance);
            if next.len() > best.len() {
                best = next;
            }
            if best.len() >= SHORTEST_HEADLINE {
                break;
            }
        }
        if best.is_empty() {
            best = self.story.sentence(chance);
        }
        copied(&best)
    }

    /// The place that opens the story, in one of its countries, as often as in the source.
    fn dateline(&self, countries: &[String], named: &mut BTreeSet<String>, chance: &mut Chance) -> String {
        if chance.below(100) >= self.datelines_in_hundred {
            return String::new();
        }
        let Some(iso) = chance.one(countries) else { return String::new() };
        let Some(place) = self.datelines.get(iso).and_then(|places| chance.one(places)) else { return String::new() };
        named.insert(iso.clone());
        format!("{place} — ")
    }

    /// Names one of `countries`, where `part` is a blank for one.
    fn fill_country(
        &self,
        part: &mut TokenPart,
        countries: &[String],
        named: &mut BTreeSet<String>,
        chance: &mut Chance,
    ) {
        let TokenPart::Blank(Blank::Country(form)) = part else { return };
        let forms = |form: Form, iso: &String| self.forms.get(&(form, iso.clone()));
        // A form that the source never uses for this country gives way to its name.
        let found = chance.one(countries).and_then(|iso| {
            let forms = forms(*form, iso).or_else(|| forms(Form::Name, iso)).or_else(|| forms(Form::Demonym, iso))?;
            Some((iso, chance.one(forms)?))
        });
        let words = match found {
            Some((iso, words)) => {
                named.insert(iso.clone());
                words.clone()
            }
            None => match form {
                Form::Name => "the country",
                Form::Demonym => "local",
                Form::Capital => "the capital",
                Form::Seat => "the ministry",
            }
            .to_owned(),
        };
        *part = TokenPart::Text(words);
    }

    /// Fills the other blanks.
    fn fill_rest(&self, part: &mut TokenPart, day: Option<Date>, named: &BTreeSet<String>, chance: &mut Chance) {
        let words = match part {
            TokenPart::Blank(Blank::Place) => {
                let places: Vec<&String> = named.iter().filter_map(|iso| self.places.get(iso)).flatten().collect();
                chance.one(&places).map_or_else(|| "the city".to_owned(), |place| (*place).clone())
            }
            TokenPart::Blank(Blank::Day(written)) => {
                let distance = self.distances.get(written).and_then(|all| chance.one(all));
                day.zip(distance).map(|(day, distance)| written.words(day, *distance)).unwrap_or_default()
            }
            _ => return,
        };
        *part = TokenPart::Text(words);
    }
}

/// The greatest number that divides both (Euclid).
fn shared_factor(a: usize, b: usize) -> usize {
    if b == 0 { a } else { shared_factor(b, a % b) }
}

fn copied(tokens: &[&Token]) -> Draft {
    tokens.iter().map(|token| (*token).clone()).collect()
}

fn paragraph(sentences: &[Draft]) -> String {
    let sentences: Vec<String> = sentences.iter().map(|draft| ended(sentence(draft))).collect();
    sentences.join(" ")
}

/// The words of a draft, begun with a capital, every mark that opens closed and none closed that was not opened.
fn sentence(draft: &Draft) -> String {
    let words: Vec<String> = draft
        .iter()
        .map(|token| {
            let parts = token.iter().map(|part| if let TokenPart::Text(text) = part { text.as_str() } else { "" });
            parts.collect::<String>()
        })
        .filter(|word| !word.is_empty())
        .collect();
    capital(&paired(&words.join(" ")))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A sentence that ends nowhere gets a stop.
fn ended(mut sentence: String) -> String {
    if sentence.ends_with(|letter: char| letter.is_alphanumeric() || matches!(letter, ',' | ';' | ':' | '%')) {
        if !sentence.ends_with(|letter: char| letter.is_alphanumeric() || letter == '%') {
            sentence.pop();
        }
        sentence.push('.');
    }
    sentence
}

/// Quote marks and brackets in pairs: words come from different sentences, and so do their marks.
fn paired(text: &str) -> String {
    let mut out = String::new();
    // What closes the marks that are open.
    let mut open: Vec<char> = Vec::new();
    let mut before = ' ';
    for letter in text.chars() {
        let closer = match letter {
            '"' if before.is_whitespace() || matches!(before, '(' | '[') => Some('"'),
            '“' => Some('”'),
            '(' => Some(')'),
            '[' => Some(']'),
            _ => None,
        };
        let keep = match (closer, letter) {
            (Some(closer), _) if !open.contains(&closer) => {
                open.push(closer);
                true
            }
            (Some(_), _) => false,
            (None, '"' | '”' | ')' | ']') if open.last() == Some(&letter) => {
                open.pop();
                true
            }
            (None, '"' | '”' | ')' | ']') => false,
            _ => true,
        };
        if keep {
            out.push(letter);
        }
        before = letter;
    }
    out.extend(open.into_iter().rev());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &str) {
        assert_eq!(paired(text), expect, "{text:?}");
    }

    #[test]
    fn marks_come_in_pairs() {
        check("He said \"we agree.\"", "He said \"we agree.\"");
        check("He said \"we agree.", "He said \"we agree.\"");
        check("He said we agree,\" and left.", "He said we agree, and left.");
        check("“One “two” three”", "“One two” three");
        check("the (old bank) (WHO and]", "the (old bank) (WHO and)");
        check("", "");
    }

    #[test]
    fn sentences_end() {
        for (text, expect) in [("It ended", "It ended."), ("So he,", "So he."), ("“Yes.”", "“Yes.”"), ("", "")]
        {
            assert_eq!(ended(text.to_owned()), expect);
        }
    }
}
