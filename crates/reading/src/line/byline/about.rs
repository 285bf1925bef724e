//! The sentence on the author below a story: "Ida Holm covers transport for the Courier. She joined the paper in 2004."

/// Words that the name of a writer has, at least and at most.
const NAME: core::ops::RangeInclusive<usize> = 2..=4;

/// Little words within names.
const PARTICLES: &[&str] = &["de", "da", "van", "der", "von", "den", "di", "del", "la", "le", "y", "zu"];

/// What a writer does for a living, in the present tense, right behind the name.
#[rustfmt::skip]
const DOES: &[&str] = &[
    "covers", "writes", "reports", "edits", "blogs", "schreibt", "berichtet", "bloggt", "arbeitet", "écrit", "escribe", "scrive",
    "schrijft", "escreve", "skriver", "lehrt", "forscht", "leitet", "teaches",
];

/// "Is", before what a writer is.
const BE: &[&str] = &["is", "ist", "est", "es", "è", "é", "är", "er"];

/// What a writer is, in a sentence that goes on with [`FOR_WHOM`].
#[rustfmt::skip]
const IS: &[&str] = &[
    "reporter", "correspondent", "editor", "writer", "journalist", "columnist", "producer", "contributor", "blogger",
    "photographer", "intern", "chief", "redakteur", "redakteurin", "journalistin", "reporterin", "autorin", "autor",
    "chefredakteur", "chefredakteurin", "korrespondent", "korrespondentin", "volontär", "volontärin", "kolumnist",
    "kolumnistin", "bloggerin", "journaliste", "rédacteur", "rédactrice", "correspondante", "periodista", "redactor",
    "redactora", "corresponsal", "giornalista", "redattore", "redattrice", "redacteur", "verslaggever", "jornalista",
    "redaktör", "professor", "professorin", "lecturer", "fellow", "author", "host",
];

/// What stands before an outlet or a beat.
#[rustfmt::skip]
const FOR_WHOM: &[&str] = &[
    "for", "at", "of", "with", "covering", "based", "who", "on", "in", "für", "bei", "beim", "der", "des", "über", "seit", "im",
    "aus", "pour", "à", "chez", "sur", "para", "en", "del", "sobre", "per", "di", "da", "voor", "bij", "over", "på", "för",
];

/// The first sentence of `text`: the stop of an initial, "Ida M. Holm", ends none.
fn first_sentence(text: &str) -> &str {
    let initial = |at: usize| {
        let word = text.get(..at).and_then(|before| before.rsplit([' ', '.']).next()).unwrap_or("");
        word.chars().count() == 1 && word.starts_with(char::is_uppercase)
    };
    let end = text.match_indices(". ").take(4).map(|(at, _)| at).find(|at| !initial(*at));
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// The bytes of the name, where `text` tells who wrote the story, and no more of the story.
#[must_use]
pub fn author(text: &str) -> Option<(usize, usize)> {
    const OPENERS: &[&str] = &["About ", "Über ", "Zur Person: ", "Sobre "];
    let sentence = first_sentence(text);
    let lead = OPENERS.iter().find(|opener| sentence.trim_start().starts_with(**opener)).map_or(0, |own| own.len());
    let from = sentence.len() - sentence.trim_start().len() + lead;
    let sentence = sentence.get(from..)?.trim_end();
    let words: Vec<&str> = sentence.split_whitespace().map(|word| word.trim_end_matches([',', '.'])).collect();
    let in_name = |word: &&&str| word.chars().next().is_some_and(char::is_uppercase) || PARTICLES.contains(word);
    let name = words.iter().take_while(in_name).count();
    let [verb, rest @ ..] = words.get(name..).unwrap_or(&[]) else { return None };
    if !NAME.contains(&name) || words.len() > 40 {
        return None;
    }
    let for_whom = |rest: &[&str]| rest.iter().any(|word| FOR_WHOM.contains(word));
    let tells = match *verb {
        verb if BE.contains(&verb) => {
            // "Editor-at-Large" is an editor.
            let post = |word: &str| word.split_once('-').map_or(word, |(first, _)| first).to_lowercase();
            let work = rest.iter().position(|word| IS.contains(&post(word).as_str()));
            work.is_some_and(|at| for_whom(rest.get(at + 1..).unwrap_or(&[])))
        }
        // "Ada Brandt writes that …" tells what she wrote.
        verb => {
            DOES.contains(&verb) && !["that", "dass", "que", "che", "dat"].contains(rest.first()?) && for_whom(rest)
        }
    };
    // Behind as many words, and without the mark behind the last one.
    let mut ends = sentence.char_indices().filter(|(_, letter)| letter.is_whitespace()).map(|(at, _)| at);
    let end = ends.nth(name - 1)?;
    let end = sentence.get(..end)?.trim_end_matches([',', '.']).len();
    tells.then_some((from, from + end))
}

/// Whether `text` says how the writer is reached, and no more: "Ida Holm can be reached at idaholm@courier.example."
#[must_use]
pub fn is_contact(text: &str) -> bool {
    const HOW: &[&str] = &[
        "can be reached at",
        "reach him at",
        "reach her at",
        "reach them at",
        "contact him at",
        "contact her at",
        "contact them at",
        "email him at",
        "email her at",
        "follow him on",
        "follow her on",
        "follow them on",
        "follow me on",
    ];
    let digits = || text.bytes().filter(u8::is_ascii_digit).count() >= 7;
    text.len() <= CONTACT && (text.contains('@') || digits()) && {
        let small = text.to_lowercase();
        HOW.iter().any(|how| small.contains(how))
    }
}

/// Such a paragraph is no longer, in bytes.
const CONTACT: usize = 300;

#[cfg(test)]
mod tests {
    use super::{author, is_contact};

    #[test]
    fn how_writers_are_reached() {
        for text in [
            "—Staff writer Ida Holm can be reached at ida.holm@courier.example. Follow her @idaholm.",
            "Holm covers the harbour for the Courier. Reach her at 555-0134-2.",
            "Follow her on Twitter @idaholm.",
        ] {
            assert!(is_contact(text), "{text}");
        }
        for text in
            ["The island can be reached at low tide only.", "Write to ida@courier.example.", "Follow her on foot."]
        {
            assert!(!is_contact(text), "{text}");
        }
    }

    #[test]
    fn boxes_and_sentences() {
        for text in [
            "Ida Holm covers transport for the Courier. She joined the paper in 2004.",
            "Ida Marie Holm is the Courier's correspondent in Lima, based at the harbour since 2012.",
            "Ida Holm is a writer and editor at the Courier.",
            "Ida Holm writes on harbours for the Courier.",
            "Ida van der Holm ist Redakteurin beim Courier. Sie lebt in Lima.",
            "Ida Holm est journaliste à Lima.",
            "Ida M. Holm is Senior Editor-at-Large at the Courier. She lives in Lima.",
            "Ida Holm is the author of two books on harbours.",
        ] {
            let name = author(text).and_then(|(from, to)| text.get(from..to));
            assert!(name.is_some_and(|name| name.ends_with("Holm")), "{text}: {name:?}");
        }
        for text in [
            "Ida Holm writes that the harbour is closed for good.",
            "Ida Holm is a fisher in Lima.",
            "Ida Holm was a reporter for the Courier when the crane fell.",
            "The mayor covers the cost for all.",
            "Ida Holm schreibt, dass der Hafen geschlossen ist.",
            "Ida Holm ist Fischerin in Lima.",
            "Snow covers the roads for weeks.",
            "Ida Holm covers herself.",
        ] {
            assert!(author(text).is_none(), "{text}");
        }
    }
}
