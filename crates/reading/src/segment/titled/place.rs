//! Where lines stand on the page: how much of a story follows, in which box, how far off.
//!
//! What is found as the densest run may begin too soon (a notice among the menus) or be another thing (the comments).
//! Here each line is asked for the prose that follows itself. Indents tell of boxes, where a converter keeps them: what is
//! indented less closes the box, and what it holds is no title of what follows.

use crate::segment::evidence::Evidence;
use crate::segment::plain::features::{BREAK, indent};

/// Where one line stands.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place {
    /// The next line of prose.
    pub prose: Option<usize>,
    /// Whether a line between the two is indented less than both.
    pub walled: bool,
    /// The run of prose that follows, as a share of the page's densest.
    pub mass: f32,
    /// The prose in its box: up to the next line that is indented less.
    pub boxed: f32,
    /// Title-like lines up to the next prose.
    pub between: u32,
    /// Share of the page's prose that stands above.
    pub above: f32,
}

/// All places of a page.
#[derive(Debug)]
pub struct Places {
    /// By line.
    pub all: Vec<Place>,
    /// Blanks before each line.
    pub indents: Vec<usize>,
    /// Whether not all lines are indented alike.
    pub indented: bool,
}

impl Places {
    /// Finds them, where `prose` is how much each line looks like it.
    #[must_use]
    pub fn new(text: &str, lines: &[Evidence<'_>], prose: &[f32]) -> Self {
        let indents: Vec<usize> = lines.iter().map(|line| indent(text, line)).collect();
        let words: Vec<i64> = lines
            .iter()
            .zip(prose)
            .map(|(line, prose)| match i64::from(line.shape.words.max(line.shape.wide / 2)) {
                words if *prose >= 1.0 => words,
                words if *prose > 0.0 => words / 2,
                _ => 0,
            })
            .collect();
        let total = words.iter().sum::<i64>().max(1);
        let mut all = vec![Place::default(); lines.len()];
        // From the bottom to the top: the best run that begins right below, and what lies between it and the line.
        let (mut run, mut least, mut between) = (0_i64, usize::MAX, 0_u32);
        let (mut best, mut seen) = (1_i64, 0_i64);
        let mut next: Option<usize> = None;
        // Lines that are still open, with the prose behind each one's box.
        let mut open: Vec<(usize, i64)> = Vec::new();
        for at in (0..lines.len()).rev() {
            let (Some(line), Some(place)) = (lines.get(at), all.get_mut(at)) else { continue };
            let own = indents.get(at).copied().unwrap_or(0);
            let of_prose = next.and_then(|next| indents.get(next)).copied().unwrap_or(0);
            while open.last().is_some_and(|(indent, _)| *indent >= own) {
                open.pop();
            }
            let behind_box = open.last().map_or(0, |(_, seen)| *seen);
            let said = words.get(at).copied().unwrap_or(0);
            *place = Place {
                prose: next,
                walled: next.is_some() && least < own.min(of_prose),
                mass: run as f32,
                boxed: (seen - behind_box) as f32 / total as f32,
                between,
                above: (total - seen - said) as f32 / total as f32,
            };
            seen += said;
            open.push((own, seen));
            if prose.get(at).is_some_and(|prose| *prose >= 1.0) {
                (next, least, between) = (Some(at), usize::MAX, 0);
            } else {
                least = least.min(own);
                if line.shape.words >= 4 && line.kind.is_none() && line.weak.is_none() {
                    between += 1;
                }
            }
            run = (run + if said > 0 { said } else { -BREAK }).max(0);
            best = best.max(run);
        }
        for place in &mut all {
            place.mass /= best as f32;
        }
        let indented = indents.iter().min() != indents.iter().max();
        Self { all, indents, indented }
    }
}

#[cfg(test)]
mod tests {
    use super::Places;
    use crate::segment::evidence;
    use crate::segment::marked::features::prose;

    const LONG: &str = "The council of the island voted on Monday to shut the old lighthouse, which has stood on the northern cape for \
         a hundred and forty years and needs repairs that nobody wants to pay for.";

    #[test]
    fn boxes_and_what_follows() {
        let text = format!(
            "Letters of the day\n  {LONG}\n* Shop\n* News\n  Lighthouse shut\n    {LONG}\n    {LONG}\n  Teaser of the shop\n* Imprint\n"
        );
        let lines = evidence(&text, &dateline_text::lines(&text), &[], None);
        let prose: Vec<f32> = lines.iter().map(|line| prose(line, 0)).collect();
        let places = Places::new(&text, &lines, &prose);
        let place = |words: &str| {
            let at = lines.iter().position(|line| line.text.ends_with(words)).expect("the line");
            places.all.get(at).copied().expect("its place")
        };
        assert!(places.indented);
        let title = place("Lighthouse shut");
        assert!(!title.walled && title.mass > 0.6 && title.boxed > 0.6 && title.above > 0.3);
        let teaser = place("Teaser of the shop");
        assert!(teaser.prose.is_none() && teaser.mass == 0.0 && teaser.boxed == 0.0);
        assert!(place("Letters of the day").above == 0.0);
    }
}
