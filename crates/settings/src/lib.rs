//! Settings in TOML: every mistake is named with file and line, and costs only the key that it stands in. Who reads a
//! side-car decides whether to go on without that key.
//!
//! `topic_file` reads the file of topics. Texts come in, so the native tool and the page name the same mistakes alike.

pub mod topic_file;

use dateline_model::article::{Show, Warning};
use dateline_model::source::{Sidecar, SidecarFile, is_web_address};
use serde::de::{DeserializeOwned, Visitor};
use toml::de::{DeTable, DeValue};

/// What a table stated, and where each key stands.
#[derive(Debug, Default)]
pub struct Read<T> {
    /// The settings; defaults where nothing, or nothing sensible, is stated.
    pub value: T,
    /// Key, and its line, 1-based.
    pub lines: Vec<(String, usize)>,
}

impl<T> Read<T> {
    /// Where `key` stands.
    #[must_use]
    pub fn line(&self, key: &str) -> Option<usize> {
        self.lines.iter().find(|(own, _)| own == key).map(|(_, line)| *line)
    }
}

/// A problem with a settings file.
#[must_use]
pub fn problem(place: &str, line: Option<usize>, message: &str) -> Warning {
    let place = line.map_or_else(|| place.to_owned(), |line| format!("{place}:{line}"));
    Warning { code: "settings".to_owned(), place, message: message.to_owned() }
}

/// A settings file at hand: its text and its name in messages.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    pub(crate) text: &'a str,
    /// What the file is called in messages.
    pub place: &'a str,
}

/// The tables of a list, each with its line.
pub type Entries<E> = Vec<(usize, Read<E>)>;

impl<'a> Settings<'a> {
    /// The text of a file; `None`, and a problem, where it is none.
    pub fn open(raw: &'a [u8], place: &'a str, problems: &mut Vec<Warning>) -> Option<Self> {
        match std::str::from_utf8(raw) {
            Ok(text) => Some(Self { text: text.strip_prefix('\u{FEFF}').unwrap_or(text), place }),
            Err(error) => {
                let line = raw[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
                problems.push(problem(place, Some(line), "The file is not UTF-8, so none of it is used."));
                None
            }
        }
    }

    /// Reads TOML into `T`. Every mistake becomes a problem; the keys without mistakes count.
    pub fn read<T: DeserializeOwned + Default>(self, problems: &mut Vec<Warning>) -> Read<T> {
        let lines = Lines::of(self.text);
        self.table(&lines, problems).map(|table| self.keys(&table, &lines, problems)).unwrap_or_default()
    }

    /// Reads TOML into `T`, and the tables of its list `list` one by one, each with its line.
    pub fn read_with_list<T, E>(self, list: &str, problems: &mut Vec<Warning>) -> (Read<T>, Entries<E>)
    where
        T: DeserializeOwned + Default,
        E: DeserializeOwned + Default,
    {
        let (read, [entries]) = self.read_with_lists([list], problems);
        (read, entries)
    }

    /// The same for several lists, whose tables are alike.
    pub fn read_with_lists<T, E, const N: usize>(
        self,
        lists: [&str; N],
        problems: &mut Vec<Warning>,
    ) -> (Read<T>, [Entries<E>; N])
    where
        T: DeserializeOwned + Default,
        E: DeserializeOwned + Default,
    {
        let lines = Lines::of(self.text);
        let Some(mut table) = self.table(&lines, problems) else {
            return (Read::default(), [const { Vec::new() }; N]);
        };
        let entries = lists.map(|list| {
            let mut entries = Vec::new();
            if let Some(values) = table.get(list).and_then(|value| value.get_ref().as_array()) {
                for value in values.iter() {
                    let line = lines.at(value.span().start);
                    match value.get_ref().as_table() {
                        Some(table) => entries.push((line, self.keys(table, &lines, problems))),
                        None => {
                            problems.push(problem(self.place, Some(line), &format!("{list}: wants tables; not used.")));
                        }
                    }
                }
                table.remove(list);
            }
            entries
        });
        (self.keys(&table, &lines, problems), entries)
    }

    fn table(self, lines: &Lines, problems: &mut Vec<Warning>) -> Option<DeTable<'a>> {
        match DeTable::parse(self.text) {
            Ok(table) => Some(table.into_inner()),
            Err(error) => {
                let line = error.span().map(|span| lines.at(span.start));
                let message = format!("{}; none of the file is used.", error.message().trim());
                problems.push(problem(self.place, line, &message));
                None
            }
        }
    }

    fn keys<T: DeserializeOwned + Default>(
        self,
        table: &DeTable<'_>,
        places: &Lines,
        problems: &mut Vec<Warning>,
    ) -> Read<T> {
        let known = fields::<T>();
        let mut lines = Vec::new();
        let mut good = toml::Table::new();
        let mut keys: Vec<_> = table.iter().map(|(key, value)| (key.span().start, key, value)).collect();
        keys.sort_by_key(|(start, ..)| *start);
        for (start, key, value) in keys {
            let line = places.at(start);
            let name: &str = key.get_ref();
            if !known.contains(&name) {
                problems.push(problem(self.place, Some(line), &unknown(name, known)));
                continue;
            }
            let Some(value) = plain(value.get_ref()) else {
                let message = format!("{name}: the number is too large; the key is not used.");
                problems.push(problem(self.place, Some(line), &message));
                continue;
            };
            let single = toml::Table::from_iter([(name.to_owned(), value.clone())]);
            if let Err(error) = T::deserialize(single) {
                let message = format!("{name}: {}; the key is not used.", error.message().trim());
                problems.push(problem(self.place, Some(line), &message));
                continue;
            }
            lines.push((name.to_owned(), line));
            good.insert(name.to_owned(), value);
        }
        Read { value: T::deserialize(good).unwrap_or_default(), lines }
    }
}

/// Where each line of a text starts: the line of a place is looked up, not counted from the start for each key.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Self(core::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line of the byte at `offset`, 1-based.
    fn at(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}

/// The value without its places in the file.
fn plain(value: &DeValue<'_>) -> Option<toml::Value> {
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

/// Reads a side-car. What cannot be read goes to `mistakes`, a day that no calendar has among it; an address that is
/// refused to `warnings`. Neither counts.
pub fn sidecar(settings: Settings<'_>, mistakes: &mut Vec<Warning>, warnings: &mut Vec<Warning>) -> Sidecar {
    let mut read = settings.read::<SidecarFile>(mistakes);
    if let Some(published) = &read.value.published
        && !is_time(published)
    {
        let line = read.line("published");
        let message = format!("published: {published:?} is no day of the calendar (YYYY-MM-DD); the key is not used.");
        mistakes.push(problem(settings.place, line, &message));
        read.value.published = None;
    }
    if let Some(url) = read.value.url.take_if(|url| !is_web_address(url)) {
        let line = read.line("url");
        let message = format!("url: {url:?} does not begin with https:// or http://; the key is not used.");
        warnings.push(problem(settings.place, line, &message));
    }
    read.value.into()
}

/// How much of a text a side-car lets show, whatever else stands in it; `None`, and a mistake, where that is not clear.
pub fn states_show(settings: Settings<'_>, mistakes: &mut Vec<Warning>) -> Option<Show> {
    let mut found = Vec::new();
    let lines = Lines::of(settings.text);
    let table = settings.table(&lines, mistakes)?;
    let read = settings.keys::<SidecarFile>(&table, &lines, &mut found);
    if !table.contains_key("show") || read.line("show").is_some() {
        return Some(read.value.show);
    }
    mistakes.extend(found);
    None
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
    let _ = T::deserialize(FieldNames(&mut found));
    found
}

/// Asks a type for its field names and gives it nothing.
struct FieldNames<'a>(&'a mut &'static [&'static str]);

impl<'de> serde::Deserializer<'de> for FieldNames<'_> {
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
    use dateline_model::source::List;

    fn check(toml: &str, expect: &[&str]) -> Sidecar {
        let mut problems = Vec::new();
        let settings = Settings::open(toml.as_bytes(), "a.toml", &mut problems);
        let mut warnings = Vec::new();
        let sidecar = settings.map(|settings| sidecar(settings, &mut problems, &mut warnings)).unwrap_or_default();
        problems.extend(warnings);
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
    fn an_address_leads_to_a_page_of_the_web_or_nowhere() {
        for good in ["https://example.org/a", "HTTP://EXAMPLE.ORG"] {
            assert_eq!(check(&format!("url = \"{good}\""), &[]).url.as_deref(), Some(good));
        }
        for bad in
            ["javascript:alert(1)", " https://x", "https://", "data:text/html,x", "ftp://x", "//x", "http://a\\nb", ""]
        {
            let sidecar = check(&format!("rights = \"R\"\nurl = \"{bad}\""), &["a.toml:2 url: "]);
            assert_eq!((sidecar.url, sidecar.rights.as_deref()), (None, Some("R")), "{bad:?}");
        }
    }

    #[test]
    fn dates_may_be_bare_or_quoted() {
        for toml in ["published = 2020-02-29", "\u{FEFF}published = '2020-02-29'\r\n"] {
            assert_eq!(check(toml, &[]).published.as_deref(), Some("2020-02-29"), "{toml:?}");
        }
    }

    #[test]
    fn lists_are_read_and_a_wrong_one_costs_itself() {
        let sidecar = check(
            "not_countries = [\"NO\", \"CL\"]\nnot_people = \"A. Lund\"\nnot_topic = []\njunk = [\n    \"Share\",\n    5,\n]\nstory = ['It \"rains\".']\n",
            &[
                "a.toml:2 not_people: invalid type",
                "a.toml:3 There is no key `not_topic`; did you mean `not_topics`?",
                "a.toml:4 junk: ",
            ],
        );
        let mut expect = Sidecar::default();
        expect.put(List::NotCountries, "NO");
        expect.put(List::NotCountries, "CL");
        expect.put(List::Story, "It \"rains\".");
        assert_eq!(sidecar, expect);
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
