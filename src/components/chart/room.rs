//! Room for words along an axis: widths are estimated, so that nothing needs measuring.

/// Width of a letter in parts of the axis, where the chart is as narrow as on a tablet held upright.
pub const DESK: f32 = 0.0132;
/// The same where the chart has most of a wide page.
pub const WIDE: f32 = 0.0084;
/// The same beside a list, where the axis has a third of the page.
pub const ROW: f32 = 0.0205;
/// The same on a phone.
pub const PHONE: f32 = 0.023;

/// The estimated width of `words` in parts of the axis, a little air included.
#[allow(clippy::cast_precision_loss)] // a count of letters
#[must_use]
pub fn width(words: &str, letter: f32) -> f32 {
    // Ideographs and Hangul take two.
    let letters: usize = words.chars().map(|c| if c >= '\u{1100}' && c.is_alphabetic() { 2 } else { 1 }).sum();
    (letters as f32 + 1.2) * letter
}

/// One line of words, left to right, that never overlap.
#[derive(Debug, Default)]
pub struct Lane {
    taken: Vec<(f32, f32)>,
}

impl Lane {
    /// Takes the stretch if it is free and on the axis.
    pub fn take(&mut self, from: f32, to: f32) -> bool {
        let free = from >= -0.01 && to <= 1.02 && self.taken.iter().all(|(a, b)| to <= *a || from >= *b);
        if free {
            self.taken.push((from, to));
        }
        free
    }
}

#[cfg(test)]
mod tests {
    use super::{DESK, Lane, PHONE, width};

    #[test]
    fn words_never_overlap_in_a_lane() {
        let mut lane = Lane::default();
        assert!(lane.take(0.1, 0.3));
        assert!(!lane.take(0.2, 0.4), "it would cover the first");
        assert!(!lane.take(0.0, 0.5), "it would lie under the first");
        assert!(lane.take(0.3, 0.4), "side by side");
        assert!(!lane.take(0.9, 1.1), "beyond the axis");
        assert!(!lane.take(-0.2, 0.05), "before the axis");
    }

    #[test]
    fn widths_grow_with_the_words_and_on_a_phone() {
        assert!(width("Nov 2019", DESK) < width("November 2019", DESK));
        assert!(width("Nov 2019", DESK) < width("Nov 2019", PHONE));
        assert!(width("한국", DESK) > width("ab", DESK));
    }
}
