//! The best run or runs of story lines: dynamic programming over the page.
//!
//! Each line speaks for or against being the story's; a change between story and not story costs something, so that a
//! lone line is what its neighbours are unless it speaks up (Viterbi 1967, as in sequence models for boilerplate:
//! Leonhardt, Anand and Khosla 2020).

/// Which lines are the story's. `sums` is what speaks for each line minus what speaks against it, `stays[i]` whether a
/// change between the lines before and at `i` costs `change` in full, else half.
#[must_use]
pub fn best(sums: &[f32], close: &[bool], change: f32) -> Vec<bool> {
    // For each line and state, the sum of the best way there, and the state it came from.
    let (mut out, mut within) = (0.0_f32, -change);
    let mut from: Vec<(bool, bool)> = Vec::with_capacity(sums.len());
    for (at, sum) in sums.iter().enumerate() {
        let cost = if close.get(at) == Some(&true) { change } else { change * 0.5 };
        let (stay_out, leave) = (out, within - cost);
        let (stay_in, enter) = (within, out - cost);
        from.push((leave > stay_out, stay_in >= enter));
        out = stay_out.max(leave);
        within = stay_in.max(enter) + sum;
    }
    let mut state = within > out;
    let mut kept = vec![false; sums.len()];
    for at in (0..sums.len()).rev() {
        if let Some(kept) = kept.get_mut(at) {
            *kept = state;
        }
        let (out_from_in, in_from_in) = from.get(at).copied().unwrap_or_default();
        state = if state { in_from_in } else { out_from_in };
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::best;

    #[test]
    fn a_line_follows_its_neighbours_unless_it_speaks_up() {
        let close = [true; 6];
        assert_eq!(best(&[-2.0, 2.0, -0.3, 2.0, -2.0, -2.0], &close, 0.5), [false, true, true, true, false, false]);
        assert_eq!(best(&[2.0, -3.0, 2.0], &close, 0.5), [true, false, true]);
        assert_eq!(best(&[0.3, -1.0], &close, 0.5), [false, false]);
        assert!(best(&[], &[], 0.5).is_empty());
    }
}
