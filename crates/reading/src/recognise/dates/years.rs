//! Years, and what is made of them: ranges, decades, centuries, quarters, seasons, feasts, anniversaries.

use super::lexicon::{Lex, Unit};
use super::named;
use super::scan::{DateMatch, Scan};
use super::value::{TimeValue, YearOf};
use super::year::{beside, kind, or_relative, relative_year, short_year, trailing_year, year_at};
use dateline_model::article::DateKind;
use dateline_model::rule::Rule;

/// "1910-45", "1910–1945", "2009".
pub fn years(scan: &Scan<'_>, at: usize, value: i32) -> Option<DateMatch> {
    let from = year_at(scan, at)?;
    if is_of_pages(scan, at) {
        return None;
    }
    // "school year 1997/98"
    let slash = scan.is_mark(at + 1, '/') && scan.touches(at + 1) && scan.touches(at + 2) && !scan.is_mark(at + 3, '/');
    let follows = || match scan.lex(at + 2) {
        Lex::Digits { value: to, width: 2 } => to == (value + 1) % 100,
        Lex::Digits { value: to, width: 4 } => to == value + 1,
        _ => false,
    };
    if scan.is_dash(at + 1) && !scan.is_dash(at + 3) || slash && follows() {
        let to = match scan.lex(at + 2) {
            Lex::Digits { value: to, width: 4 } => Some(to),
            Lex::Digits { value: to, width: 2 } if scan.touches(at + 2) => Some(value - value % 100 + to),
            _ => None,
        };
        // "case 2019-1234" is numbered.
        if scan.is_dash(at + 1)
            && scan.touches(at + 1)
            && scan.touches(at + 2)
            && to.is_some_and(|to| to <= value || to > 2199)
        {
            return None;
        }
        let plausible =
            to.filter(|to| *to > value && *to <= 2199 && !is_measured(scan, at + 3) && !scan.was(at, 1, PAGES));
        if let Some(to) = plausible.and_then(|to| i16::try_from(to).ok()) {
            let value = TimeValue::Years(from, to);
            return Some(DateMatch { start: at, end: at + 3, value, kind: DateKind::Interval, rule: Rule::DateRange });
        }
    }
    // "file 2019-CV-0042"
    let filed = scan.is_dash(at + 1) && scan.touches(at + 2) && scan.is_dash(at + 3) && scan.touches(at + 4);
    let plain = |word: &str| {
        word.bytes().all(|byte| byte.is_ascii_uppercase()) || word.bytes().all(|byte| byte.is_ascii_digit())
    };
    if is_count(scan, at, value) || filed && plain(scan.word(at + 2)) || is_title(scan, at) {
        return None;
    }
    // "from 1850 to 1855"
    if scan.before(at) == Lex::From
        && (scan.lex(at + 1) == Lex::To || scan.is(at + 1, &["through", "until", "till"]))
        && let Some(to) = year_at(scan, at + 2).filter(|to| *to > from && !is_measured(scan, at + 3))
    {
        let value = TimeValue::Years(from, to);
        return Some(DateMatch { start: at, end: at + 3, value, kind: DateKind::Interval, rule: Rule::DateRange });
    }
    // "in the 1950's"
    if from % 10 == 0 && scan.before(at) == Lex::The && matches!(scan.word(at + 1), "'s" | "’s") {
        let value = TimeValue::Decade(from);
        return Some(DateMatch { start: at, end: at + 2, value, kind: DateKind::Absolute, rule: Rule::DateDecade });
    }
    Some(DateMatch {
        start: at,
        end: at + 1,
        value: TimeValue::Year(from),
        kind: DateKind::Absolute,
        rule: Rule::DateYear,
    })
}

/// Whether figures name pages, as references give them: "357:1373-81", "279(1):1500-1510".
fn is_of_pages(scan: &Scan<'_>, at: usize) -> bool {
    at >= 2
        && scan.is_mark(at - 1, ':')
        && scan.touches(at)
        && scan.touches(at - 1)
        && (scan.is_mark(at - 2, ')') || matches!(scan.lex(at - 2), Lex::Digits { .. }))
}

/// Whether a year is, or closes, the title of a work in quotation marks: "1984", "2012: A Novel", "Harbour Lights 2049". What
/// somebody says ends with a year behind a word in small letters or a month.
fn is_title(scan: &Scan<'_>, at: usize) -> bool {
    let quote = |at: usize| matches!(scan.word(at), "\"" | "“" | "”" | "„" | "«" | "»" | "‘");
    let before = at.checked_sub(1).is_some_and(quote) && scan.touches(at);
    let closed = quote(at + 1) && scan.touches(at + 1);
    if before {
        return closed || scan.is_mark(at + 1, ':') && scan.is_capital(at + 2);
    }
    let named = at >= 2 && scan.is_capital(at - 1) && scan.before(at) == Lex::Other;
    // All words back to the mark have capitals.
    let opened = || {
        (1..=5)
            .take_while(|back| *back <= at && (scan.is_capital(at - back) || quote(at - back)))
            .any(|back| quote(at - back) && scan.touches(at - back + 1))
    };
    closed && named && opened()
}

/// What numbers with a dash between may be of.
#[rustfmt::skip]
const PAGES: &[&str] = &[
    "pages", "page", "pp", "lines", "verses", "clauses", "chapters", "rooms", "lots", "articles", "sections", "flights", "number", "no", "docket", "case",
];

/// Verbs whose object is counted.
const SOLD: &[&str] = &[
    "sold", "bought", "built", "made", "took", "lost", "gave", "sent", "found", "held", "paid", "sell", "employ",
    "employs", "shot", "saw", "kept", "drew", "caught", "seats", "houses", "have",
];

/// Words that a number follows which is no year: what is numbered, what hedges a count, and makers of numbered models.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "flight", "train", "bus", "tram", "resolution", "room", "route", "interstate", "bib", "no", "number", "page", "pages", "article", "section",
    "chapter", "channel", "list", "platform", "gate", "lot", "suite", "box", "extension", "version", "model", "highway",
    "unit", "windows", "boeing", "airbus", "peugeot", "nokia", "porsche", "mazda", "lada", "ilyushin",
    "building", "order", "office", "psalm", "local", "troop", "squadron", "form", "code", "codes", "zip", "iphone", "ngc",
    "asteroid", "locker", "schedule", "docket", "hr", "hb", "sb", "rule", "block", "mk", "figure", "table", "studio", "radio", "chapters", "bmw", "volvo", "apartment", "apt", "po", "cell", "seat", "row", "square", "stall", "entry", "item", "opus",
    "scored", "cost", "costs", "totalled", "totaled", "numbered", "weighs", "weighed", "measured", "earned", "worth", "raised",
    "pier", "berth", "hangar", "terminal", "km", "kilometre", "mile", "processor", "serial", "runway",
    "level", "bill", "hall", "galaxy", "verse", "psalms", "novel", "film", "drama", "sitcom", "musical", "album", "song", "hymn", "camera", "console", "robot", "pin", "password",
    "regulation", "directive", "tower", "nissan", "toyota", "lines", "call", "dial", "text", "nikon", "canon", "exit", "ward", "bed", "precinct", "hit", "hits", "at", "some", "about", "around", "nearly", "almost", "approximately", "roughly", "than", "least", "x", "another",
];

/// Whether four digits count or label something rather than naming a year.
fn is_count(scan: &Scan<'_>, at: usize, value: i32) -> bool {
    // "no later than 1790" is a time.
    let bound = scan.was(at, 1, &["than"]) && scan.was(at, 2, &["later", "earlier"]);
    let labelled = scan.was(at, 1, LABELS) && !bound;
    let marked = at.checked_sub(1).and_then(|before| scan.words.get(before)).is_some_and(|before| {
        matches!(
            before.token.kind,
            dateline_text::tokens::TokenKind::Mark(
                '$' | '€' | '£' | '¥' | '₩' | '#' | '+' | '@' | '/' | '*' | '=' | '_' | '~'
            )
        ) || (before.is_mark(':') && scan.touches(at))
            || (before.is_mark('-') && scan.touches(at) && at >= 2 && matches!(scan.lex(at - 2), Lex::Digits { .. }))
    });
    // "H.R. 1994" is a bill.
    let billed = scan.was(at, 1, &["h.r.", "h.b.", "s.b."])
        || scan.is_mark(at.wrapping_sub(1), '.')
            && scan.was(at, 2, &["h.r", "h.b", "s.b", "p", "pp", "no", "nos", "vol", "apt", "ste"]);
    // "by 2014 votes to 1987"
    let against = scan.before(at) == Lex::To
        && at >= 3
        && scan.is(at - 2, MEASURES)
        && matches!(scan.lex(at - 3), Lex::Digits { .. });
    // "between 1900 and 2000 metres"
    let between = scan.was(at, 1, &["between"]) && scan.is(at + 1, &["and"]) && is_measured(scan, at + 3);
    if billed
        || labelled
        || marked
        || against
        || between
        || is_size(scan, at + 1)
        || is_measured(scan, at + 1)
        || is_house(scan, at)
    {
        return true;
    }
    let leads = bound || matches!(scan.before(at), Lex::In | Lex::Since | Lex::By | Lex::During | Lex::From | Lex::Part | Lex::For)
            || scan.was(at, 1, &["year", "between", "after", "before", "until", "circa", "the", "to", "and"])
            // "(b. 1790; d. 1811)", "born 1790"
            || scan.was(at, 1, &["born", "died", "built", "founded"])
            || scan.is_mark(at.wrapping_sub(1), '.') && scan.was(at, 2, &["b", "d", "est"]);
    // "020 7946 2021" is a telephone's; "2019 were valid" counts.
    let dialled = at >= 2
        && matches!(scan.lex(at - 1), Lex::Digits { width: 3.., .. })
        && matches!(scan.lex(at - 2), Lex::Digits { .. });
    // "a total of 1990 were tested"
    let total = scan.before(at) == Lex::Of && scan.was(at, 2, &["total", "crowd", "maximum", "minimum"]);
    let plural_verb = scan.is(at + 1, &["were", "are", "have"])
        && !scan.words.get(at.wrapping_sub(1)).is_some_and(|before| before.token.is_word());
    if dialled || plural_verb || total {
        return true;
    }
    // "2,014 people and 1998 cows": a number beside one that counts.
    let counted = |back: usize| {
        let word = scan.word(at.wrapping_sub(back));
        back < at && word.split_once(',').is_some_and(|(head, tail)| !head.is_empty() && tail.len() == 3)
    };
    let listed = scan.before(at) == Lex::And || scan.is_mark(at.wrapping_sub(1), ',');
    if listed && (2..=4).any(counted) && scan.words.get(at + 1).is_some_and(|next| next.token.is_word()) {
        return true;
    }
    // "1998 runs and 2001 goals", "2000 people and 1850 horses": so is a plural behind one that is counted.
    let next = scan.word(at + 1);
    let plural = next.len() > 3 && next.ends_with('s') && next.starts_with(|letter: char| letter.is_lowercase());
    let before = |back: usize| {
        let Some(at) = at.checked_sub(back) else { return false };
        let many = || scan.word(at + 1).ends_with('s') && !scan.is_capital(at + 1) || scan.is(at + 1, MEASURES);
        matches!(scan.lex(at), Lex::Digits { .. }) && !matches!(scan.before(at), Lex::In | Lex::Since) && many()
    };
    if scan.before(at) == Lex::And && plural && (2..=4).any(before) {
        return true;
    }
    // "sold 1850 tickets": what a verb's object counts; "the 2010 floods" are of that year.
    let told = scan.word(at.wrapping_sub(1));
    let object = told.len() > 2
        && told.starts_with(char::is_lowercase)
        && scan.before(at) == Lex::Other
        && (told.ends_with("ed") || SOLD.contains(&told));
    // A round number before a plural is a count: "1500 refugees", and so is anything far from living memory without a lead.
    // "1998 voters of the 2010 registered"
    let of_them = scan.before(at) == Lex::The && scan.was(at, 2, &["of"]) && next.len() > 4 && next.ends_with("ed");
    (object && plural)
        || of_them
        || (value % 100 == 0 && plural && !scan.is(at + 1, &["levels", "elections", "olympics", "census", "games"]))
        || (!(1800..=2100).contains(&value) && !leads)
        || (value < 1500 && !scan.was(at, 1, &["in", "since", "year", "circa"]))
}

/// Whether a hyphen at `at` and a word make a size of the number before: "a 2000-seat hall", not "a 2008-era car".
fn is_size(scan: &Scan<'_>, at: usize) -> bool {
    const OF_A_TIME: &[&str] =
        &["era", "style", "like", "vintage", "type", "model", "present", "now", "today", "to", "built", "made", "born"];
    let joined = scan.is_mark(at, '-') && scan.touches(at) && scan.touches(at + 1);
    let word = scan.word(at + 1);
    joined
        && word.starts_with(|letter: char| letter.is_ascii_lowercase())
        && !scan.is(at + 1, OF_A_TIME)
        && !word.ends_with("ed")
}

/// Whether four digits at `at` are those of a house: "2020 Main St.", "1999 Old Elm Road".
fn is_house(scan: &Scan<'_>, at: usize) -> bool {
    #[rustfmt::skip]
    const STREETS: &[&str] = &[
        "street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "drive", "dr", "lane", "ln",
        "parkway", "pkwy", "court", "place", "terrace", "highway", "hwy",
    ];
    scan.is_capital(at + 1)
        && (at + 2..at + 4)
            .take_while(|next| scan.is_capital(*next) || matches!(scan.lex(*next), Lex::Ordinal(_)))
            .any(|next| scan.is(next, STREETS))
}

/// What a number before it measures or counts.
#[rustfmt::skip]
const MEASURES: &[&str] = &[
    "people", "troops", "soldiers", "men", "women", "children", "km", "m", "kg", "miles", "metres", "meters",
    "kilometers", "kilometres", "feet", "tons", "tonnes", "dollars", "euros", "pounds", "yen", "won", "yuan", "pesos",
    "crowns", "rupees", "francs", "roubles", "rubles", "shekels", "dirhams", "riyals", "lira", "kroner", "kronor",
    "zloty", "naira", "pence", "cents", "sheep", "tickets", "copies", "percent", "million", "billion", "hours",
    "days", "years", "year", "bc", "bce", "b.c", "b.c.", "gmt", "utc", "est", "edt", "cet", "local", "cases",
    "deaths", "homes", "ft", "cc", "mph", "houses", "points", "votes", "times", "other", "more", "members", "seats",
    "strong", "horsepower", "litres", "liters", "residents", "employees", "passengers", "spectators", "runners",
    "beds", "shares", "acres", "calories", "grams", "watts", "volts", "millimetres", "centimetres", "kilograms", "words", "hectares", "staff", "pages", "degrees", "ml", "others", "barrels", "gallons", "rooms",
];

/// Whether what follows a number, at `at`, makes it a measure.
pub(super) fn is_measured(scan: &Scan<'_>, at: usize) -> bool {
    scan.is_mark(at, '%')
        || (scan.is_mark(at, ':') && scan.touches(at) && scan.touches(at + 1))
        || (scan.is_mark(at, '+') || scan.is_mark(at, '/') || scan.is_mark(at, '_') || scan.is_mark(at, '='))
            && scan.touches(at)
        || scan.is(at, MEASURES)
}

/// "the 1980s", "the sixties".
pub fn decade(scan: &Scan<'_>, at: usize, first: i16) -> Option<DateMatch> {
    let digits = scan.word(at).starts_with(|mark: char| mark.is_ascii_digit());
    let wide = scan.word(at).len() == 5;
    let led = matches!(scan.before(at), Lex::The | Lex::Part | Lex::In) || scan.was(at, 1, &["'", "’", "‘", "-"]);
    // "in his sixties" is an age; "20s" without "the" may be seconds.
    let whose = &["his", "her", "their", "my", "your"];
    // "in his mid-50s"
    let aged = scan.was(at, 1, whose) || scan.was(at, 2, whose) || scan.was(at, 1, &["-"]) && scan.was(at, 3, whose);
    // "the nineteen-sixties"
    let century = match scan.lex(at.wrapping_sub(2)) {
        Lex::Count(century @ 15..=20) if scan.is_dash(at - 1) => i16::try_from(century).ok(),
        _ => None,
    };
    let spelled = century.is_some();
    // "the 1840s, '50s and '60s"
    let whole = |back: usize| match scan.lex(at.wrapping_sub(back)) {
        Lex::Decade(year) if back < at && scan.word(at - back).len() == 5 => Some(year / 100),
        _ => None,
    };
    let century = century.or_else(|| if wide { None } else { (2..=8).find_map(whole) });
    // "the 2010s and the Thirties": no decade that is still to come.
    let century = century.filter(|century| spelled || digits || century * 100 + first % 100 <= 2020);
    // "the 1930s, 40s and 50s"
    let listed = digits && century.is_some() && (scan.before(at) == Lex::And || scan.is_mark(at.wrapping_sub(1), ','));
    let marked = matches!(scan.word(at.wrapping_sub(1)), "'" | "’" | "‘") && scan.touches(at);
    let start = at - if spelled { 2 } else { usize::from(marked) };
    let first = century.map_or(first, |century| century * 100 + first % 100);
    // "the 1800s" are the century, as no one counts the ten years before the second decade so.
    let whole = wide && first % 100 == 0 && first < 1900;
    (wide || spelled || listed || (led && !aged && (digits || scan.before(at) != Lex::In))).then_some(DateMatch {
        start,
        end: at + 1,
        value: if whole { TimeValue::Century(first) } else { TimeValue::Decade(first) },
        kind: DateKind::Absolute,
        rule: Rule::DateDecade,
    })
}

/// "the 20th century", "19th-century".
pub fn century(scan: &Scan<'_>, at: usize, number: i32) -> Option<DateMatch> {
    let next = at + 1 + usize::from(scan.is_dash(at + 1));
    let Lex::Unit { unit: Unit::Century, many: false } = scan.lex(next) else {
        return None;
    };
    let first = i16::try_from(number).ok().filter(|number| (1..=22).contains(number))?;
    if scan.is(next + 1, &["bc", "bce", "b.c", "b.c."]) {
        let value = TimeValue::BeforeChrist(first * 100, first * 100 - 99);
        return Some(DateMatch { start: at, end: next + 2, value, kind: DateKind::Absolute, rule: Rule::DateCentury });
    }
    let after = usize::from(scan.is(next + 1, &["ad", "ce", "a.d", "a.d.", "c.e", "c.e."]));
    Some(DateMatch {
        start: at,
        end: next + 1 + after,
        // There is no year 0.
        value: if first == 1 { TimeValue::Years(1, 100) } else { TimeValue::Century((first - 1) * 100) },
        kind: DateKind::Absolute,
        rule: Rule::DateCentury,
    })
}

/// "summer 2019", "the summer of 1969", "last summer".
pub fn season_of(scan: &Scan<'_>, at: usize, season: i8) -> Option<DateMatch> {
    // Prices fall, and so do cities.
    let verb = scan.is(at, &["fall"]);
    if verb
        && !matches!(scan.before(at), Lex::The | Lex::In | Lex::Last | Lex::This | Lex::Next | Lex::Part | Lex::Since)
    {
        return None;
    }
    let found = |start, end, year, kind| DateMatch {
        start,
        end,
        value: TimeValue::Season { year, season },
        kind,
        rule: Rule::DateSeason,
    };
    // "the spring/summer of 2015", "summer and fall 2015": the year is that of both.
    if (scan.is_mark(at + 1, '/') || scan.lex(at + 1) == Lex::And)
        && matches!(scan.lex(at + 2), Lex::Season(_))
        && let Some(year) = year_at(scan, at + 3 + usize::from(scan.lex(at + 3) == Lex::Of))
    {
        return Some(found(at, at + 1, YearOf::Known(year), DateKind::Absolute));
    }
    let next = at + 1 + usize::from(scan.lex(at + 1) == Lex::Of);
    // "the summer of '69"
    if let Some(year) = short_year(scan, next) {
        return Some(found(at, next + 2, YearOf::Known(year), DateKind::Absolute));
    }
    if let Some(year) = year_at(scan, next) {
        // "the winter of 2020-21" began in the first of the two.
        let two = scan.is_dash(next + 1) && scan.touches(next + 1) && scan.touches(next + 2);
        let both = two && matches!(scan.lex(next + 2), Lex::Digits { width: 2 | 4, .. });
        return Some(found(at, next + 1 + 2 * usize::from(both), YearOf::Known(year), DateKind::Absolute));
    }
    let shift = match scan.before(at) {
        Lex::Last | Lex::Past => Some(-1),
        Lex::This => Some(0),
        Lex::Next | Lex::Coming => Some(1),
        _ => None,
    };
    if let Some(shift) = shift {
        return Some(found(at - 1, at + 1, YearOf::Relative(shift), DateKind::Relative));
    }
    // "in the spring", and nothing that is of the spring.
    let closed = !scan.words.get(at + 1).is_some_and(|next| next.token.is_word())
        || !matches!(scan.lex(at + 1), Lex::Other | Lex::Of | Lex::Unit { .. });
    let led = at >= 2 && scan.before(at) == Lex::The && scan.was(at, 2, &["in", "during"]);
    if led && closed && relative_year(scan, at + 1).is_none() {
        return Some(found(at, at + 1, YearOf::Unknown, DateKind::Partial));
    }
    let shift = relative_year(scan, at + 1).filter(|_| !verb)?;
    Some(found(at, at + 1, YearOf::Relative(shift), DateKind::Relative))
}

/// "the third quarter of 2019", "the first half": their months; of the year of publication or the one before, where none is printed.
pub fn part_of_year(scan: &Scan<'_>, at: usize, number: i32) -> Option<DateMatch> {
    let number = i8::try_from(number).ok()?;
    // "third-quarter net": of a match there are quarters, too.
    const FIGURES: &[&str] = &[
        "net", "profit", "profits", "earnings", "revenue", "revenues", "sales", "results", "loss", "losses", "income",
        "growth", "gdp", "figures", "guidance", "dividend", "output", "turnover", "forecast",
    ];
    let hyphen = scan.is_dash(at + 1) && scan.touches(at + 1) && scan.touches(at + 2);
    let unit = at + 1 + usize::from(hyphen);
    let last = number < 0;
    // "the first three months of 2023"
    if let Lex::Count(months @ 2..=11) = scan.lex(at + 1)
        && matches!(scan.lex(at + 2), Lex::Unit { unit: Unit::Month, many: true })
        && scan.lex(at + 3) == Lex::Of
        && matches!(number, 1 | -1)
        && let Some(year) = year_at(scan, at + 4)
        && let Ok(months) = i8::try_from(months)
    {
        let (from, to) = if last { (13 - months, 12) } else { (1, months) };
        let value = TimeValue::Months { year: YearOf::Known(year), from, to };
        return Some(DateMatch { start: at, end: at + 5, value, kind: DateKind::Absolute, rule: Rule::DateRange });
    }
    let number = match (last, scan.is(unit, &["half"])) {
        (true, half) => {
            if half {
                2
            } else {
                4
            }
        }
        _ => number,
    };
    let (from, to) = match number {
        1..=4 if scan.is(unit, &["quarter"]) => (number * 3 - 2, number * 3),
        1 | 2 if scan.is(unit, &["half"]) => (number * 6 - 5, number * 6),
        _ => return None,
    };
    if hyphen && !last {
        let value = TimeValue::Months { year: YearOf::Unknown, from, to };
        let found = DateMatch { start: at, end: unit + 1, value, kind: DateKind::Partial, rule: Rule::DateRange };
        return scan.is(unit + 1, FIGURES).then_some(found);
    }
    let (year, mut end) = trailing_year(scan, at + 2);
    let mut year = or_relative(scan, year, end);
    end += beside(scan, year, end);
    if year == YearOf::Unknown && scan.lex(end) == Lex::Of {
        // "of the year", "of this year"
        if let Some(shift) = relative_year(scan, end + 1) {
            year = YearOf::Relative(shift);
        } else if scan.is(end + 1, &["the"]) && matches!(scan.lex(end + 2), Lex::Unit { unit: Unit::Year, many: false })
        {
            end += 3;
        } else {
            // "the second half of the match"
            return None;
        }
    }
    let half = scan.is(at + 1, &["half"]);
    // "the last quarter" alone is the one before.
    if last && !matches!(year, YearOf::Known(_)) {
        return None;
    }
    if half && year == YearOf::Unknown && end == at + 2 {
        return None;
    }
    let value = TimeValue::Months { year, from, to };
    Some(DateMatch { start: at, end, value, kind: kind(year), rule: Rule::DateRange })
}

/// "the final quarter of 2020", "the final half of last year": `final` at `at`. Alone it is one of a year only where money is told
/// of, as games have quarters too.
pub fn final_part(scan: &Scan<'_>, at: usize) -> Option<DateMatch> {
    const MONEY: &[&str] = &[
        "sales",
        "profit",
        "profits",
        "revenue",
        "revenues",
        "earnings",
        "income",
        "growth",
        "economy",
        "shares",
        "output",
        "exports",
        "imports",
        "inflation",
        "gdp",
        "demand",
        "orders",
        "deliveries",
        "shipments",
        "prices",
        "loss",
        "losses",
    ];
    const REACH: usize = 16;
    if !scan.is(at, &["final"]) {
        return None;
    }
    let found = part_of_year(scan, at, if scan.is(at + 1, &["half"]) { 2 } else { 4 })?;
    let told = || (at.saturating_sub(REACH)..at + REACH).any(|word| scan.is(word, MONEY));
    let open = matches!(found.value, TimeValue::Months { year: YearOf::Unknown, .. });
    if open && !told() { None } else { Some(found) }
}

/// "70th anniversary of the end of World War II", "the 20th anniversary of … in 1987".
pub fn anniversary(scan: &Scan<'_>, at: usize, number: i32) -> Option<DateMatch> {
    if !scan.is(at + 1, &["anniversary"]) {
        return None;
    }
    let end = (at + 2..at + 10).find_map(|next| named::at(scan, next).map(|(end, _)| end)).unwrap_or(at + 2);
    Some(DateMatch {
        start: at,
        end,
        value: TimeValue::Anniversary(number),
        kind: DateKind::DurationAnchored,
        rule: Rule::DateAnniversary,
    })
}
