//! Names for what is known of a line, and how tables of weights call them.

/// An enum of clues, each with its name in a table.
macro_rules! clues {
    ($enum:ident: $($(#[$doc:meta])* $variant:ident => $name:literal,)+) => {
        /// What is known of a line.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $enum { $($(#[$doc])* $variant,)+ }

        impl $enum {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Its name in the table.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }
    };
}

/// The weight that `table` gives to each of the clues called `names`, nothing where it does not name one.
pub fn weights<const COUNT: usize>(table: &str, name: impl Fn(usize) -> &'static str) -> [f32; COUNT] {
    let mut weights = [0.0; COUNT];
    let rows = table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    // Mostly a row is the next clue's.
    let mut next = 0;
    for (called, number) in rows {
        let at = (next..COUNT).chain(0..next).find(|at| name(*at) == called);
        next = at.map_or(next, |at| at + 1);
        if let (Some(slot), Ok(number)) = (at.and_then(|at| weights.get_mut(at)), number.trim().parse()) {
            *slot = number;
        }
    }
    weights
}
