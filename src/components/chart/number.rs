//! Numbers as a drawing has them: the only place that prints a coordinate.
//!
//! A whole number of hundredths with its exponent, `-175e-2`, which SVG and CSS both read. So the standard library
//! prints sign and digits, and its printing of whole numbers is in the page anyway; that of fractions would be 8 kB
//! gzipped more, the crate `ryu` at its smallest 2 kB, and the first load has less than 1 kB to spare.

/// `value` to the hundredth; 0 where it is no number.
#[allow(clippy::cast_possible_truncation)] // The cast stays within its bounds, and makes 0 of what is no number.
pub fn number(value: f32) -> String {
    format!("{}e-2", (value * 100.0 + 0.5).floor() as i32)
}

/// A position along the axis, 0 to 1, as a length in percent; what lies beyond is drawn at the end.
// A clamp prints its bounds when they are wrong, which brings the printing of fractions along.
#[allow(clippy::manual_clamp)]
pub fn percent(at: f32) -> String {
    number(at.max(0.0).min(1.0) * 100.0) + "%"
}

#[cfg(test)]
mod tests {
    use super::{number, percent};

    /// What a browser reads.
    fn read(text: &str) -> f32 {
        text.parse().unwrap_or_else(|_| panic!("{text} is no number"))
    }

    #[test]
    fn every_number_reads_back_as_itself() {
        for thousandths in -300_000..=300_000_i32 {
            let value = thousandths as f32 / 1000.0;
            let text = number(value);
            assert!((read(&text) - value).abs() <= 0.0051, "{value} is printed as {text}");
        }
    }

    #[test]
    fn the_oddest_values_are_numbers_too() {
        let odd =
            [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, f32::MIN, f32::MAX, f32::MIN_POSITIVE, -0.0, -1.8, -0.004];
        for value in odd {
            assert!(read(&number(value)).is_finite(), "{value}");
            let percent = percent(value);
            let part = read(percent.strip_suffix('%').expect("percent"));
            assert!((0.0..=100.0).contains(&part), "{value} is drawn at {percent}");
        }
        assert_eq!(read(&number(-1.8)), -1.8);
        assert_eq!(
            (percent(0.0).as_str(), percent(0.5).as_str(), percent(1.0).as_str()),
            ("0e-2%", "5000e-2%", "10000e-2%")
        );
    }
}
