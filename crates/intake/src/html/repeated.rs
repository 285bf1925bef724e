//! Which lines the story holds that a page's head repeats in full (`articleBody`).

use std::collections::HashSet;

/// Words in a run. Runs of this length are seldom the same by chance (the shingles of Broder 1997).
const RUN: usize = 5;

/// All runs of words of some texts.
#[derive(Debug)]
pub struct Repeated(HashSet<Vec<String>>);

fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

impl Repeated {
    /// The runs of `texts`.
    #[must_use]
    pub fn new(texts: &[String]) -> Self {
        Self(
            texts
                .iter()
                .flat_map(|text| words(text).windows(RUN).map(<[String]>::to_vec).collect::<Vec<_>>())
                .collect(),
        )
    }

    /// Whether most runs of `line` are there.
    #[must_use]
    pub fn holds(&self, line: &str) -> bool {
        self.share(line).is_some_and(|share| share >= 0.7)
    }

    /// Which share of the runs of `line` is there; none where it has not as many words.
    #[must_use]
    pub fn share(&self, line: &str) -> Option<f64> {
        let words = words(line);
        let (all, there) = words
            .windows(RUN)
            .fold((0_u32, 0_u32), |(all, there), run| (all + 1, there + u32::from(self.0.contains(run))));
        (all > 0).then(|| f64::from(there) / f64::from(all))
    }
}
