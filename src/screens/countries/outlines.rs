//! The outlines of countries, as the file that `cargo xtask map` makes has them.

/// The outlines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outlines {
    /// How wide they are together.
    pub width: u32,
    /// How high.
    pub height: u32,
    /// How high without Antarctica.
    pub short: u32,
    /// Each with its code; without one, land that is counted for no country.
    pub shapes: Vec<(String, Shape)>,
}

/// Where a country is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The data of an SVG path.
    Path(String),
    /// A point, as the country is too small.
    Point(u32, u32),
}

impl Outlines {
    /// What the file says; `None` where it is another file.
    #[must_use]
    pub fn parse(file: &str) -> Option<Self> {
        let mut lines = file.lines().filter(|line| !line.starts_with('#'));
        let mut sizes = lines.next()?.split(' ').map(str::parse);
        let (width, height, short) = (sizes.next()?.ok()?, sizes.next()?.ok()?, sizes.next()?.ok()?);
        let shape = |line: &str| {
            let (code, place) = line.split_once(' ')?;
            let shape = if place.starts_with('M') {
                Shape::Path(place.to_owned())
            } else {
                let (x, y) = place.split_once(' ')?;
                Shape::Point(x.parse().ok()?, y.parse().ok()?)
            };
            Some((code.trim_matches('-').to_owned(), shape))
        };
        Some(Self { width, height, short, shapes: lines.filter_map(shape).collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_has_an_outline_or_a_point_of_every_country() {
        let outlines = Outlines::parse(include_str!("../../../assets/map/world.txt")).expect("the map");
        assert!(outlines.short < outlines.height && outlines.height < outlines.width);
        let has = |code: &str| outlines.shapes.iter().find(|(own, _)| own == code).map(|(_, shape)| shape);
        for code in ["JP", "KR", "KP", "US", "XK", "AQ", "FJ"] {
            assert!(matches!(has(code), Some(Shape::Path(_))), "{code}");
        }
        for code in ["SG", "MT", "VA", "TV"] {
            assert!(
                matches!(has(code), Some(Shape::Point(x, y)) if *x < outlines.width && *y < outlines.height),
                "{code}"
            );
        }
        // A code each, two letters; one shape stands for what has none.
        let odd: Vec<_> = outlines.shapes.iter().filter(|(code, _)| code.len() != 2).collect();
        assert_eq!(odd.len(), 1, "{odd:?}");
    }

    #[test]
    fn another_file_is_no_map() {
        for file in ["", "<!doctype html>\n<html>", "# Note\n1 2", "1 2 x\nJP M0 0z"] {
            assert_eq!(Outlines::parse(file), None, "{file}");
        }
        let broken = Outlines::parse("9 5 4\nJP M0 0l1 1z\nnonsense\nSG 1\nMT 1 x\n").expect("a map");
        assert_eq!(broken.shapes, [("JP".to_owned(), Shape::Path("M0 0l1 1z".to_owned()))]);
    }
}
