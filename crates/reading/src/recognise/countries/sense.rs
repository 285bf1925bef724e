//! What a name of the gazetteer can stand for in a text.

use dateline_model::rule::Rule;

/// What a name was found to stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// The country at this index.
    Country(u16, Rule),
    /// Both countries.
    Both(u16, u16, Rule),
    /// The region at this index.
    Region(u16),
    /// A place below the state, in the country at this index ([`Entry::NONE`] where open).
    Place(u16),
    /// An organisation, person or thing that bears the name.
    Nothing,
}
