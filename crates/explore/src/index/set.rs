//! A set of articles, one bit each.

use fixedbitset::FixedBitSet;

/// Articles of the corpus, by their place in it (from 0).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Set(FixedBitSet);

impl Set {
    /// No article of `len`.
    #[must_use]
    pub fn none(len: usize) -> Self {
        Self(FixedBitSet::with_capacity(len))
    }

    /// All of `len` articles.
    #[must_use]
    pub fn all(len: usize) -> Self {
        let mut set = Self::none(len);
        set.0.insert_range(..);
        set
    }

    /// Puts the article at `at` in, if there is one.
    pub fn insert(&mut self, at: usize) {
        if at < self.len() {
            self.0.insert(at);
        }
    }

    /// Whether the article at `at` is in it.
    #[must_use]
    pub fn contains(&self, at: usize) -> bool {
        self.0.contains(at)
    }

    /// How many articles it is a set of.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// How many are in it.
    #[must_use]
    pub fn count(&self) -> u32 {
        count(self.0.count_ones(..))
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_clear()
    }

    /// How many are in both.
    #[must_use]
    pub fn count_and(&self, other: &Self) -> u32 {
        count(self.0.intersection_count(&other.0))
    }

    /// Keeps those that are in `other` too.
    pub fn and(&mut self, other: &Self) {
        self.0.intersect_with(&other.0);
    }

    /// Takes those of `other` in.
    pub fn or(&mut self, other: &Self) {
        self.0.union_with(&other.0);
    }

    /// Takes those of `other` out.
    pub fn and_not(&mut self, other: &Self) {
        self.0.difference_with(&other.0);
    }

    /// Whether all of `self` are in `other`.
    #[must_use]
    pub fn is_subset(&self, other: &Self) -> bool {
        self.0.is_subset(&other.0)
    }

    /// Those in it, in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.ones()
    }
}

/// A corpus has fewer articles than 32 bits count.
fn count(articles: usize) -> u32 {
    u32::try_from(articles).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_what_was_put_in() {
        let mut set = Set::none(130);
        for at in [0, 63, 64, 129, 130] {
            set.insert(at);
        }
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 63, 64, 129]);
        assert_eq!((set.count(), Set::all(130).count(), Set::all(128).count(), Set::all(0).count()), (4, 130, 128, 0));
        assert!(set.is_subset(&Set::all(130)) && !Set::all(130).is_subset(&set));
        let mut rest = Set::all(130);
        rest.and_not(&set);
        assert_eq!((rest.count(), rest.count_and(&set)), (126, 0));
    }
}
