//! Territories that have a code of their own and belong to a state: what the two do is no act between states.
//!
//! After ISO 3166-1 and the sovereign states that its maintenance agency names for dependent territories.

/// Each territory and its state, in order.
#[rustfmt::skip]
static OWN: &[(&str, &str)] = &[
    ("AI", "GB"), ("AS", "US"), ("AW", "NL"), ("AX", "FI"), ("BL", "FR"), ("BM", "GB"), ("BQ", "NL"), ("CC", "AU"), ("CK", "NZ"),
    ("CW", "NL"), ("CX", "AU"), ("FK", "GB"), ("FO", "DK"), ("GF", "FR"), ("GG", "GB"), ("GI", "GB"), ("GL", "DK"), ("GP", "FR"),
    ("GU", "US"), ("HK", "CN"), ("IM", "GB"), ("IO", "GB"), ("JE", "GB"), ("KY", "GB"), ("MF", "FR"), ("MO", "CN"), ("MP", "US"),
    ("MQ", "FR"), ("MS", "GB"), ("NC", "FR"), ("NF", "AU"), ("NU", "NZ"), ("PF", "FR"), ("PM", "FR"), ("PN", "GB"), ("PR", "US"),
    ("RE", "FR"), ("SH", "GB"), ("SJ", "NO"), ("SX", "NL"), ("TC", "GB"), ("TF", "FR"), ("TK", "NZ"), ("UM", "US"), ("VG", "GB"),
    ("VI", "US"), ("WF", "FR"), ("YT", "FR"),
];

/// Whether one of the two belongs to the other.
#[must_use]
pub fn is_own(one: &str, other: &str) -> bool {
    let of = |territory: &str, state: &str| {
        OWN.binary_search_by(|(own, _)| (*own).cmp(territory))
            .ok()
            .and_then(|at| OWN.get(at))
            .is_some_and(|(_, of)| *of == state)
    };
    of(one, other) || of(other, one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn territories_are_found_from_either_side() {
        assert!(OWN.is_sorted());
        assert!(is_own("HK", "CN") && is_own("US", "PR"));
        assert!(!is_own("HK", "GB") && !is_own("FR", "DE"));
    }
}
