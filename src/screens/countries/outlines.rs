//! The outlines of countries and where cities lie, as the file that `cargo xtask map` makes has them.

use super::frame::Frame;
use dateline_explore::index::folded;
use dateline_explore::view::screens::countries::PlaceLine;
use dateline_model::query::FacetKind;

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
    /// Cities.
    places: Vec<City>,
}

/// A city.
#[derive(Clone, Debug, PartialEq, Eq)]
struct City {
    /// The code of its state; empty where that is none, or disputed.
    code: String,
    /// Its name, as names are compared.
    name: String,
    /// Where it lies.
    at: (u32, u32),
}

/// Where a country is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The data of an SVG path.
    Path(String),
    /// A point, as the country is too small.
    Point(u32, u32),
}

impl Shape {
    /// Around its largest piece: around all of them, a state with islands far away would be half the world.
    #[must_use]
    pub fn frame(&self) -> Option<Frame> {
        match self {
            Self::Path(data) => {
                data.split('z').filter_map(piece).max_by(|one, other| one.area().total_cmp(&other.area()))
            }
            #[allow(clippy::cast_precision_loss)] // a few thousand at most
            Self::Point(x, y) => Frame::around([(*x as f32, *y as f32)]),
        }
    }
}

/// Around a piece of a path: `M`, where it begins, `l`, and how far each corner is from the one before.
fn piece(data: &str) -> Option<Frame> {
    let (start, steps) = data.trim().trim_start_matches('M').split_once('l')?;
    let mut at = pairs(start).next()?;
    let corners = pairs(steps).map(|(across, down)| {
        at = (at.0 + across, at.1 + down);
        at
    });
    Frame::around(core::iter::once(pairs(start).next()?).chain(corners))
}

/// Numbers two by two; a minus also parts them.
fn pairs(numbers: &str) -> impl Iterator<Item = (f32, f32)> {
    let spaced = numbers.replace('-', " -");
    let numbers: Vec<f32> = spaced.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    numbers.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>().into_iter()
}

impl Outlines {
    /// What the file says; `None` where it is another file.
    #[must_use]
    pub fn parse(file: &str) -> Option<Self> {
        let mut lines = file.lines().filter(|line| !line.starts_with('#'));
        let mut sizes = lines.next()?.split(' ').map(str::parse);
        let (width, height, short) = (sizes.next()?.ok()?, sizes.next()?.ok()?, sizes.next()?.ok()?);
        let (mut shapes, mut places) = (Vec::new(), Vec::new());
        for line in lines {
            let Some((code, place)) = line.split_once(' ') else { continue };
            let code = code.trim_matches('-').to_owned();
            if place.starts_with('M') {
                shapes.push((code, Shape::Path(place.to_owned())));
                continue;
            }
            let mut parts = place.splitn(3, ' ');
            let mut number = || parts.next().and_then(|part| part.parse().ok());
            let (Some(x), Some(y)) = (number(), number()) else { continue };
            match parts.next() {
                Some(name) => places.push(City { code, name: folded(FacetKind::Outlet, name), at: (x, y) }),
                None => shapes.push((code, Shape::Point(x, y))),
            }
        }
        Some(Self { width, height, short, shapes, places })
    }

    /// Where articles of a place line were written: the city of that name in its state; where the state is not certain, the
    /// only one of that name.
    #[must_use]
    pub fn place(&self, line: &PlaceLine) -> Option<(u32, u32)> {
        let name = folded(FacetKind::Outlet, &line.name);
        let mut named = self.places.iter().filter(|place| place.name == name);
        match &line.country {
            Some(country) => named.find(|place| place.code == country.key).map(|place| place.at),
            None => named.next().filter(|_| named.next().is_none()).map(|place| place.at),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dateline_explore::view::FacetLabel;

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
        let line = |name: &str, code: Option<&str>| PlaceLine {
            name: name.to_owned(),
            country: code.map(|code| FacetLabel { key: code.to_owned(), label: code.to_owned() }),
            ..PlaceLine::default()
        };
        // Its capital lies in a state, as far as the grid tells.
        let near = |one: (u32, u32), other: (u32, u32)| one.0.abs_diff(other.0) < 4 && one.1.abs_diff(other.1) < 4;
        let seoul = outlines.place(&line("SEOUL", Some("KR"))).expect("a place");
        assert!(near(seoul, outlines.place(&line("Seoul", None)).expect("the only one")), "{seoul:?}");
        let tokyo = outlines.place(&line("Tokyo", Some("JP"))).expect("a place");
        assert!(seoul.0 < tokyo.0 && tokyo.0 < outlines.width, "{seoul:?} lies west of {tokyo:?}");
        assert_eq!(outlines.place(&line("Seoul", Some("JP"))), None, "in another state");
        assert_eq!(outlines.place(&line("Nowhere at all", None)), None);
        // A code each, two letters; one shape stands for what has none.
        let odd: Vec<_> = outlines.shapes.iter().filter(|(code, _)| code.len() != 2).collect();
        assert_eq!(odd.len(), 1, "{odd:?}");
    }

    #[test]
    fn a_shape_is_framed_by_its_largest_piece() {
        let frame = |path: &str| Shape::Path(path.to_owned()).frame();
        let expect = Frame { x: 10.0, y: 15.0, width: 9.0, height: 10.0 };
        assert_eq!(frame("M10 20l9 5-3-10z"), Some(expect));
        assert_eq!(frame("M900 1l1 1 0-1zM10 20l9 5-3-10z"), Some(expect));
        assert_eq!(frame("nonsense"), None);
        let point = Frame { x: 3.0, y: 4.0, width: 0.0, height: 0.0 };
        assert_eq!(Shape::Point(3, 4).frame(), Some(point));
        let outlines = Outlines::parse(include_str!("../../../assets/map/world.txt")).expect("the map");
        for (code, shape) in &outlines.shapes {
            assert!(shape.frame().is_some(), "{code}");
        }
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
