//! The box on the author below a story: "Ida Holm covers transport for the Courier. She joined the paper in 2004."

/// Words that the name of a writer has, at least and at most.
const NAME: core::ops::RangeInclusive<usize> = 2..=4;

/// What a writer does for a living, in the present tense, right behind the name.
const DOES: &[&str] = &["covers", "writes", "reports", "edits", "blogs"];

/// What a writer is, in a sentence that goes on with [`FOR_WHOM`].
const IS: &[&str] = &[
    "reporter",
    "correspondent",
    "editor",
    "writer",
    "journalist",
    "columnist",
    "producer",
    "contributor",
    "blogger",
    "photographer",
    "intern",
    "chief",
];

/// What stands before an outlet or a beat.
const FOR_WHOM: &[&str] = &["for", "at", "of", "with", "covering", "based", "who", "on", "in"];

/// Whether `text` tells who wrote the story, and no more of the story.
#[must_use]
pub fn is_author_box(text: &str) -> bool {
    let sentence = text.split_once(". ").map_or(text, |(first, _)| first).trim().trim_start_matches("About ");
    let words: Vec<&str> = sentence.split_whitespace().map(|word| word.trim_end_matches([',', '.'])).collect();
    let name = words.iter().take_while(|word| word.chars().next().is_some_and(char::is_uppercase)).count();
    let [verb, rest @ ..] = words.get(name..).unwrap_or(&[]) else { return false };
    if !NAME.contains(&name) || words.len() > 40 {
        return false;
    }
    let for_whom = |rest: &[&str]| rest.iter().any(|word| FOR_WHOM.contains(word));
    match *verb {
        "is" => {
            let work = rest.iter().position(|word| IS.contains(word));
            work.is_some_and(|at| for_whom(rest.get(at + 1..).unwrap_or(&[])))
        }
        // "Ada Brandt writes that …" tells what she wrote.
        verb => DOES.contains(&verb) && rest.first() != Some(&"that") && for_whom(rest),
    }
}

#[cfg(test)]
mod tests {
    use super::is_author_box;

    #[test]
    fn boxes_and_sentences() {
        for text in [
            "Ida Holm covers transport for the Courier. She joined the paper in 2004.",
            "Ida Marie Holm is the Courier's correspondent in Lima, based at the harbour since 2012.",
            "Ida Holm is a writer and editor at the Courier.",
            "Ida Holm writes on harbours for the Courier.",
        ] {
            assert!(is_author_box(text), "{text}");
        }
        for text in [
            "Ida Holm writes that the harbour is closed for good.",
            "Ida Holm is a fisher in Lima.",
            "Ida Holm was a reporter for the Courier when the crane fell.",
            "The mayor covers the cost for all.",
            "Snow covers the roads for weeks.",
            "Ida Holm covers herself.",
        ] {
            assert!(!is_author_box(text), "{text}");
        }
    }
}
