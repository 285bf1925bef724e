//! Chance that is the same everywhere: a small generator with a fixed algorithm, in whole numbers.

use oorandom::Rand32;

/// A source of chance.
pub(super) struct Chance(Rand32);

impl Chance {
    /// The one for an article: its own, whatever was drawn for others.
    pub(super) fn of(seed: u64, number: u32) -> Self {
        // The finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, 2014), so that neighbours start far apart.
        let mut mixed = seed.wrapping_add(u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Self(Rand32::new(mixed ^ (mixed >> 31)))
    }

    /// A number below `count`; 0 where there is none.
    pub(super) fn below(&mut self, count: usize) -> usize {
        match u32::try_from(count) {
            Ok(count) if count > 1 => self.0.rand_range(0..count) as usize,
            _ => 0,
        }
    }

    /// Any one of `items`, each as likely as it is often there.
    pub(super) fn one<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_is_the_same_everywhere() {
        let draw = |seed, number| {
            let chance = &mut Chance::of(seed, number);
            [1000, 1000, 1000, 2, 1, 0].map(|count| chance.below(count))
        };
        assert_eq!(draw(1, 1), [68, 792, 264, 0, 0, 0]);
        assert_eq!(draw(1, 2), [711, 379, 880, 0, 0, 0]);
        assert_ne!(draw(1, 1), draw(2, 1));
    }
}
