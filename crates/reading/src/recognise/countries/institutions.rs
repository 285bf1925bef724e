//! Offices, institutions and universities that one country has and others do not: they settle where a local story takes place that names
//! no country. Two of them are needed, or one and a place that lies there.
//!
//! Names after the countries' own pages of government; what several countries have ("county council") is left out.

use crate::document::Document;
use dateline_gazetteer::index_of;
use dateline_model::article::Mention;
use dateline_model::rule::{Kind, Rule};
use dateline_model::span::Span;
use dateline_text::Token;
use dateline_text::tokens::TokenKind;

/// The words, and the country's code; "#" is a number. In order of the bytes.
#[rustfmt::skip]
static INSTITUTIONS: &[Row] = &[
    (&["ANC"], "ZA"), (&["ASX"], "AU"), (&["Aadhaar"], "IN"), (&["BJP"], "IN"), (&["Borough", "Council"], "GB"),
    (&["CSIS"], "CA"), (&["County", "Attorney"], "US"), (&["County", "Commission"], "US"),
    (&["County", "Commissioners"], "US"), (&["County", "Courthouse"], "US"), (&["County", "Jail"], "US"),
    (&["County", "Prosecutor"], "US"), (&["County", "School", "District"], "US"), (&["County", "Sheriff"], "US"),
    (&["County", "Superior", "Court"], "US"), (&["County", "Supervisors"], "US"), (&["Crown", "Court"], "GB"),
    (&["Crown", "Prosecution", "Service"], "GB"), (&["DVLA"], "GB"), (&["Det", "Con"], "GB"),
    (&["Det", "Insp"], "GB"), (&["Detective", "Constable"], "GB"), (&["District", "Attorney"], "US"),
    (&["District", "Council"], "GB"), (&["Dáil"], "IE"), (&["EFCC"], "NG"), (&["Eskom"], "ZA"), (&["FBI"], "US"),
    (&["FEMA"], "US"), (&["Fourth", "of", "July"], "US"), (&["GCSE"], "GB"), (&["GCSEs"], "GB"), (&["GOP"], "US"),
    (&["Garda"], "IE"), (&["Gardai"], "IE"), (&["Gardaí"], "IE"), (&["HMRC"], "GB"), (&["Highway", "Patrol"], "US"),
    (&["I", "-", "#"], "US"), (&["INEC"], "NG"), (&["IRS"], "US"), (&["Interstate", "#"], "US"),
    (&["Lib", "Dem"], "GB"), (&["Lib", "Dems"], "GB"), (&["Lok", "Sabha"], "IN"), (&["Magistrates"], "GB"),
    (&["Medicaid"], "US"), (&["Met", "Office"], "GB"), (&["Mountie"], "CA"), (&["Mounties"], "CA"), (&["NCAA"], "US"),
    (&["NFL"], "US"), (&["NHS"], "GB"), (&["NRL"], "AU"), (&["National", "Weather", "Service"], "US"),
    (&["Network", "Rail"], "GB"), (&["Ofcom"], "GB"), (&["Ofgem"], "GB"), (&["Ofsted"], "GB"),
    (&["Oireachtas"], "IE"), (&["Parish", "Council"], "GB"), (&["Police", "and", "Crime", "Commissioner"], "GB"),
    (&["RCMP"], "CA"), (&["RSPB"], "GB"), (&["RSPCA"], "GB"), (&["Rajya", "Sabha"], "IN"), (&["Republicans"], "US"),
    (&["SAPS"], "ZA"), (&["School", "District"], "US"), (&["Sheriff", "'s", "Department"], "US"),
    (&["Sheriff", "'s", "Office"], "US"), (&["Taoiseach"], "IE"), (&["Thanksgiving"], "US"), (&["Tánaiste"], "IE"),
    (&["ZIP", "code"], "US"), (&["barangay"], "PH"), (&["barangays"], "PH"), (&["borough", "council"], "GB"),
    (&["council", "tax"], "GB"), (&["county", "commissioners"], "US"), (&["county", "sheriff"], "US"),
    (&["crore"], "IN"), (&["crores"], "IN"), (&["district", "attorney"], "US"), (&["gardai"], "IE"),
    (&["gardaí"], "IE"), (&["iwi"], "NZ"), (&["lakh"], "IN"), (&["lakhs"], "IN"), (&["loonie"], "CA"),
    (&["magistrates", "court"], "GB"), (&["naira"], "NG"), (&["panchayat"], "IN"), (&["parish", "council"], "GB"),
    (&["school", "district"], "US"), (&["sheriff", "'s", "department"], "US"), (&["sheriff", "'s", "deputies"], "US"),
    (&["sheriff", "'s", "deputy"], "US"), (&["sheriff", "'s", "office"], "US"), (&["state", "trooper"], "US"),
    (&["state", "troopers"], "US"),
];

/// Universities; only in the first paragraph of the text, as further down they are those of whoever is asked. In order of the
/// bytes.
#[rustfmt::skip]
static UNIVERSITIES: &[Row] = &[
    (&["Brandeis", "University"], "US"), (&["Columbia", "University"], "US"), (&["Cornell", "University"], "US"),
    (&["Duke", "University"], "US"), (&["Georgetown", "University"], "US"), (&["Harvard"], "US"),
    (&["Ivy", "League"], "US"), (&["Johns", "Hopkins"], "US"), (&["Keio", "University"], "JP"),
    (&["McGill", "University"], "CA"), (&["Northwestern", "University"], "US"), (&["Oxbridge"], "GB"),
    (&["Peking", "University"], "CN"), (&["Princeton", "University"], "US"), (&["Purdue", "University"], "US"),
    (&["Russell", "Group"], "GB"), (&["Rutgers", "University"], "US"), (&["Sorbonne"], "FR"),
    (&["Stanford", "University"], "US"), (&["Tsinghua", "University"], "CN"), (&["Waseda", "University"], "JP"),
    (&["Yale"], "US"),
];

/// The words, and the country's code.
type Row = (&'static [&'static str], &'static str);

/// The country whose institutions a story names that names no country, and where; `placed` says whether a place in a country
/// is named.
#[must_use]
pub fn country(document: &Document<'_>, placed: impl Fn(u16) -> bool) -> Option<(u16, Vec<Mention>)> {
    // What was found of each: which row of the table, and where.
    let mut found: Vec<(&Row, Span)> = Vec::new();
    let lead = document.paragraphs.iter().position(|paragraph| paragraph.kind == Kind::Body);
    for (number, paragraph) in document.paragraphs.iter().enumerate() {
        for at in 0..paragraph.tokens.len() {
            let university = || matched(UNIVERSITIES, document.text, &paragraph.tokens, at);
            let one = matched(INSTITUTIONS, document.text, &paragraph.tokens, at);
            found.extend(one.or_else(|| if lead == Some(number) { university() } else { None }));
        }
    }
    let mut rows: Vec<&Row> = found.iter().map(|(row, _)| *row).collect();
    rows.sort_unstable();
    rows.dedup();
    let count = |country: &str| rows.iter().filter(|row| row.1 == country).count();
    let first = found.first()?.0.1;
    // Those of two countries settle nothing.
    if rows.iter().any(|row| row.1 != first) {
        return None;
    }
    let index = index_of(first)?;
    if count(first) < 2 && !placed(index) {
        return None;
    }
    let mention = |(_, span): (&Row, Span)| Mention { span, rule: Rule::CountryOfInstitution };
    Some((index, found.into_iter().map(mention).collect()))
}

/// The row of the table whose words stand at `at`, and their span.
fn matched(table: &'static [Row], text: &str, tokens: &[Token], at: usize) -> Option<(&'static Row, Span)> {
    let first = tokens.get(at).filter(|token| token.is_word())?;
    let word = first.span.of(text);
    let from = table.partition_point(|(words, _)| words.first().is_some_and(|own| *own < word));
    let rows = table.iter().skip(from);
    let mut rows = rows.take_while(|(words, _)| words.first() == Some(&word));
    rows.find_map(|row| {
        let mut next = at;
        for wanted in row.0 {
            // "magistrates' court"
            while next > at && *wanted != "'s" && tokens.get(next).is_some_and(|token| is_apostrophe(token.kind)) {
                next += 1;
            }
            let token = tokens.get(next)?;
            let own = token.span.of(text);
            let fits = match *wanted {
                "#" => token.kind == TokenKind::Number,
                "'s" => matches!(own, "'s" | "’s"),
                wanted => own == wanted,
            };
            if !fits {
                return None;
            }
            next += 1;
        }
        let last = tokens.get(next.checked_sub(1)?)?;
        Some((row, Span { start: first.span.start, end: last.span.end }))
    })
}

/// Whether a mark is an apostrophe.
fn is_apostrophe(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Mark('\'' | '’'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_and_its_countries_are_known() {
        for table in [INSTITUTIONS, UNIVERSITIES] {
            for pair in table.windows(2) {
                assert!(pair[0].0 < pair[1].0, "{:?} {:?}", pair[0], pair[1]);
            }
            for (words, code) in table {
                assert!(index_of(code).is_some(), "{words:?}");
            }
        }
    }
}
