//! Settings in TOML, forgivingly: a mistake is named with file and line, and costs only the key
//! that it stands in.

use dateline_core::article::Warning;
use dateline_core::source::Sidecar;
use serde::de::{DeserializeOwned, Visitor};

/// What a file stated, and where each key stands.
#[derive(Debug, Default)]
pub struct Read<T> {
    /// The settings; defaults where nothing, or nothing sensible, is stated.
    pub value: T,
    /// Key, and its line, 1-based.
    pub lines: Vec<(String, usize)>,
    /// The file.
    pub place: String,
}

/// A problem with a settings file.
#[must_use]
pub fn problem(place: &str, line: Option<usize>, message: &str) -> Warning {
    let place = line.map_or_else(|| place.to_owned(), |line| format!("{place}:{line}"));
    Warning { code: "settings".to_owned(), place, message: message.to_owned() }
}

/// Reads TOML into `T`. Every mistake becomes a problem; the keys without mistakes count.
pub fn read<T: DeserializeOwned + Default>(raw: &[u8], place: &str, problems: &mut Vec<Warning>) -> Read<T> {
    let nothing = Read { place: place.to_owned(), ..Read::default() };
    let text = match std::str::from_utf8(raw) {
        Ok(text) => text.strip_prefix('\u{FEFF}').unwrap_or(text),
        Err(error) => {
            let line = raw[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            problems.push(problem(place, Some(line), "The file is not UTF-8, so none of it is used."));
            return nothing;
        }
    };
    let table = match toml::de::DeTable::parse(text) {
        Ok(table) => table.into_inner(),
        Err(error) => {
            let line = error.span().map(|span| line_of(text, span.start));
            let message = format!("{}, so none of the file is used.", error.message().trim());
            problems.push(problem(place, line, &message));
            return nothing;
        }
    };
    let known = fields::<T>();
    let mut lines = Vec::new();
    let mut good = toml::Table::new();
    let mut keys: Vec<_> = table.iter().map(|(key, value)| (key.span().start, key, value)).collect();
    keys.sort_by_key(|(start, ..)| *start);
    for (start, key, value) in keys {
        let line = line_of(text, start);
        let name: &str = key.get_ref();
        if !known.contains(&name) {
            problems.push(problem(place, Some(line), &unknown(name, known)));
            continue;
        }
        match plain(value.get_ref()) {
            Some(value) => {
                let single = toml::Table::from_iter([(name.to_owned(), value.clone())]);
                if let Err(error) = T::deserialize(single) {
                    let message = format!("{name}: {}; the key is not used.", error.message().trim());
                    problems.push(problem(place, Some(line), &message));
                    continue;
                }
                lines.push((name.to_owned(), line));
                good.insert(name.to_owned(), value);
            }
            None => problems.push(problem(place, Some(line), &format!("{name}: not a value of TOML; not used."))),
        }
    }
    let value = T::deserialize(good).unwrap_or_default();
    Read { value, lines, place: place.to_owned() }
}

/// The value without its places in the file.
fn plain(value: &toml::de::DeValue<'_>) -> Option<toml::Value> {
    use toml::de::DeValue;
    Some(match value {
        DeValue::String(text) => toml::Value::String(text.clone().into_owned()),
        DeValue::Boolean(value) => toml::Value::Boolean(*value),
        DeValue::Datetime(value) => toml::Value::String(value.to_string()),
        DeValue::Integer(number) => toml::Value::Integer(i64::from_str_radix(number.as_str(), number.radix()).ok()?),
        DeValue::Float(number) => toml::Value::Float(number.as_str().parse().ok()?),
        DeValue::Array(values) => {
            toml::Value::Array(values.iter().map(|value| plain(value.get_ref())).collect::<Option<_>>()?)
        }
        DeValue::Table(table) => toml::Value::Table(
            table
                .iter()
                .map(|(key, value)| Some((key.get_ref().to_string(), plain(value.get_ref())?)))
                .collect::<Option<_>>()?,
        ),
    })
}

/// "There is no key `titel`; did you mean `title`?"
fn unknown(name: &str, known: &[&str]) -> String {
    let near = known
        .iter()
        .map(|known| (strsim::damerau_levenshtein(name, known), *known))
        .filter(|(distance, known)| *distance <= 1 + known.len() / 4)
        .min();
    match near {
        Some((_, known)) => format!("There is no key `{name}`; did you mean `{known}`?"),
        None => format!("There is no key `{name}`; the keys are {}.", known.join(", ")),
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count() + 1
}

/// Takes out of a side-car what no reader could use, and says so.
pub fn checked(read: Read<Sidecar>, problems: &mut Vec<Warning>) -> Sidecar {
    let mut sidecar = read.value;
    if let Some(published) = &sidecar.published
        && !is_time(published)
    {
        let line = read.lines.iter().find(|(key, _)| key == "published").map(|(_, line)| *line);
        let message = format!("published: {published:?} is no day of the calendar (YYYY-MM-DD); the key is not used.");
        problems.push(problem(&read.place, line, &message));
        sidecar.published = None;
    }
    sidecar
}

/// Whether `text` is a day of the calendar, `YYYY-MM-DD`.
#[must_use]
pub fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.parse::<toml::value::Datetime>().is_ok_and(|time| time.date.is_some() && time.time.is_none())
}

/// Whether `text` is a day, a month, a year, or an interval of days in EDTF (`a/b`, `[a..b]`, either end open).
#[must_use]
pub fn is_time(text: &str) -> bool {
    let coarse = |text: &str| match text.len() {
        4 => text.bytes().all(|byte| byte.is_ascii_digit()),
        7 => is_day(&format!("{text}-01")),
        _ => is_day(text),
    };
    let open = |text: &str| text.is_empty() || coarse(text);
    let text = text.trim_end_matches('~');
    if let Some((from, to)) = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')?.split_once("..")) {
        return open(from) && open(to) && !(from.is_empty() && to.is_empty());
    }
    match text.split_once('/') {
        Some((from, to)) => {
            let (from, to) = (from.trim_matches('.'), to.trim_matches('.'));
            open(from) && open(to) && !(from.is_empty() && to.is_empty())
        }
        None => coarse(text),
    }
}

/// The names of a struct's fields, as its `Deserialize` declares them.
fn fields<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut found: &'static [&'static str] = &[];
    // Always fails: it stops as soon as the names are known.
    let _ = T::deserialize(Names(&mut found));
    found
}

/// Asks a type for its field names and gives it nothing.
struct Names<'a>(&'a mut &'static [&'static str]);

impl<'de> serde::Deserializer<'de> for Names<'_> {
    type Error = serde::de::value::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        *self.0 = fields;
        self.deserialize_any(visitor)
    }

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Self::Error> {
        Err(serde::de::Error::custom("names only"))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(toml: &str, expect: &[&str]) -> Sidecar {
        let mut problems = Vec::new();
        let sidecar = checked(read(toml.as_bytes(), "a.toml", &mut problems), &mut problems);
        let found: Vec<_> = problems.iter().map(|problem| format!("{} {}", problem.place, problem.message)).collect();
        assert_eq!(found.len(), expect.len(), "{found:?}");
        for (found, expect) in found.iter().zip(expect) {
            assert!(found.starts_with(expect), "{found:?} does not start with {expect:?}");
        }
        sidecar
    }

    #[test]
    fn a_mistake_costs_its_own_key_and_is_named_with_its_line() {
        let sidecar = check(
            "headline = \"A\"\npublisherr = \"B\"\n\npublished = \"2020-02-30\"\nshow = \"extrakt\"\nurl = 5\n",
            &[
                "a.toml:2 There is no key `publisherr`; did you mean `publisher`?",
                "a.toml:5 show: unknown variant `extrakt`",
                "a.toml:6 url: invalid type",
                "a.toml:4 published: \"2020-02-30\" is no day",
            ],
        );
        assert_eq!(sidecar, Sidecar { headline: Some("A".to_owned()), ..Sidecar::default() });
    }

    #[test]
    fn dates_may_be_bare_or_quoted() {
        for toml in ["published = 2020-02-29", "\u{FEFF}published = '2020-02-29'\r\n"] {
            assert_eq!(check(toml, &[]).published.as_deref(), Some("2020-02-29"), "{toml:?}");
        }
    }

    #[test]
    fn broken_syntax_is_named_with_its_line() {
        check("headline = \"A\"\npublisher = B\n", &["a.toml:2 "]);
        check("headline = \"A\"\nheadline = \"B\"\n", &["a.toml:2 "]);
        check("= = =", &["a.toml:1 "]);
        check("", &[]);
    }

    #[test]
    fn times_are_days_months_years_and_intervals() {
        for good in
            ["2020-02-29", "2020-02", "2020", "[2020-02-01..2020-02-03]", "[2020-02-01..]", "2020-02-01/2020-03"]
        {
            assert!(is_time(good), "{good}");
        }
        for bad in ["2019-02-29", "2020-13", "20", "[..]", "/", "yesterday", "29.02.2020", "2020-02-29T10:00", "é020"]
        {
            assert!(!is_time(bad), "{bad}");
        }
    }
}
