//! Offices, institutions and universities that one country has and others do not: they settle where a local story takes place that names
//! no country. Two of them are needed, or one and a place that lies there.
//!
//! Names after the countries' own pages of government; what several countries have ("county council") is left out.

use crate::document::Document;
use dateline_gazetteer::index_of;
use dateline_model::article::Mention;
use dateline_model::rule::Rule;
use dateline_model::span::Span;
use dateline_text::Token;
use dateline_text::tokens::TokenKind;

/// The words, and the country's code; "#" is a number. In order of the bytes.
#[rustfmt::skip]
static INSTITUTIONS: &[(&[&str], &str)] = &[
    (&["ANC"], "ZA"), (&["ASX"], "AU"), (&["Aadhaar"], "IN"), (&["BJP"], "IN"), (&["Borough", "Council"], "GB"),
    (&["Brandeis", "University"], "US"), (&["CSIS"], "CA"), (&["Columbia", "University"], "US"),
    (&["Cornell", "University"], "US"), (&["County", "Attorney"], "US"), (&["County", "Commission"], "US"),
    (&["County", "Commissioners"], "US"), (&["County", "Courthouse"], "US"), (&["County", "Jail"], "US"),
    (&["County", "Prosecutor"], "US"), (&["County", "School", "District"], "US"), (&["County", "Sheriff"], "US"),
    (&["County", "Superior", "Court"], "US"), (&["County", "Supervisors"], "US"), (&["Crown", "Court"], "GB"),
    (&["Crown", "Prosecution", "Service"], "GB"), (&["DVLA"], "GB"), (&["Det", "Con"], "GB"),
    (&["Det", "Insp"], "GB"), (&["Detective", "Constable"], "GB"), (&["District", "Attorney"], "US"),
    (&["District", "Council"], "GB"), (&["Duke", "University"], "US"), (&["Dáil"], "IE"), (&["EFCC"], "NG"),
    (&["Eskom"], "ZA"), (&["FBI"], "US"), (&["FEMA"], "US"), (&["Fourth", "of", "July"], "US"), (&["GCSE"], "GB"),
    (&["GCSEs"], "GB"), (&["GOP"], "US"), (&["Garda"], "IE"), (&["Gardai"], "IE"), (&["Gardaí"], "IE"),
    (&["Georgetown", "University"], "US"), (&["HMRC"], "GB"), (&["Harvard"], "US"), (&["Highway", "Patrol"], "US"),
    (&["I", "-", "#"], "US"), (&["INEC"], "NG"), (&["IRS"], "US"), (&["Interstate", "#"], "US"),
    (&["Ivy", "League"], "US"), (&["Johns", "Hopkins"], "US"), (&["Keio", "University"], "JP"),
    (&["Lib", "Dem"], "GB"), (&["Lib", "Dems"], "GB"), (&["Lok", "Sabha"], "IN"), (&["Magistrates"], "GB"),
    (&["McGill", "University"], "CA"), (&["Medicaid"], "US"), (&["Met", "Office"], "GB"), (&["Mountie"], "CA"),
    (&["Mounties"], "CA"), (&["NCAA"], "US"), (&["NFL"], "US"), (&["NHS"], "GB"), (&["NRL"], "AU"),
    (&["National", "Weather", "Service"], "US"), (&["Network", "Rail"], "GB"),
    (&["Northwestern", "University"], "US"), (&["Ofcom"], "GB"), (&["Ofgem"], "GB"), (&["Ofsted"], "GB"),
    (&["Oireachtas"], "IE"), (&["Oxbridge"], "GB"), (&["Parish", "Council"], "GB"), (&["Peking", "University"], "CN"),
    (&["Police", "and", "Crime", "Commissioner"], "GB"), (&["Princeton", "University"], "US"),
    (&["Purdue", "University"], "US"), (&["RCMP"], "CA"), (&["RSPB"], "GB"), (&["RSPCA"], "GB"),
    (&["Rajya", "Sabha"], "IN"), (&["Republicans"], "US"), (&["Russell", "Group"], "GB"),
    (&["Rutgers", "University"], "US"), (&["SAPS"], "ZA"), (&["School", "District"], "US"),
    (&["Sheriff", "'s", "Department"], "US"), (&["Sheriff", "'s", "Office"], "US"), (&["Sorbonne"], "FR"),
    (&["Stanford", "University"], "US"), (&["Taoiseach"], "IE"), (&["Thanksgiving"], "US"),
    (&["Tsinghua", "University"], "CN"), (&["Tánaiste"], "IE"), (&["Waseda", "University"], "JP"), (&["Yale"], "US"),
    (&["ZIP", "code"], "US"), (&["barangay"], "PH"), (&["barangays"], "PH"), (&["borough", "council"], "GB"),
    (&["council", "tax"], "GB"), (&["county", "commissioners"], "US"), (&["county", "sheriff"], "US"),
    (&["crore"], "IN"), (&["crores"], "IN"), (&["district", "attorney"], "US"), (&["gardai"], "IE"),
    (&["gardaí"], "IE"), (&["iwi"], "NZ"), (&["lakh"], "IN"), (&["lakhs"], "IN"), (&["loonie"], "CA"),
    (&["magistrates", "court"], "GB"), (&["naira"], "NG"), (&["panchayat"], "IN"), (&["parish", "council"], "GB"),
    (&["school", "district"], "US"), (&["sheriff", "'s", "department"], "US"), (&["sheriff", "'s", "deputies"], "US"),
    (&["sheriff", "'s", "deputy"], "US"), (&["sheriff", "'s", "office"], "US"), (&["state", "trooper"], "US"),
    (&["state", "troopers"], "US"),
];

/// The country whose institutions a story names that names no country, and where; `placed` says whether a place in a country
/// is named.
#[must_use]
pub fn country(document: &Document<'_>, placed: impl Fn(u16) -> bool) -> Option<(u16, Vec<Mention>)> {
    // What was found of each: which row of the table, and where.
    let mut found: Vec<(usize, Span)> = Vec::new();
    for paragraph in &document.paragraphs {
        for at in 0..paragraph.tokens.len() {
            found.extend(matched(document.text, &paragraph.tokens, at));
        }
    }
    let code = |row: usize| INSTITUTIONS.get(row).map_or("", |(_, code)| *code);
    let mut rows: Vec<usize> = found.iter().map(|(row, _)| *row).collect();
    rows.sort_unstable();
    rows.dedup();
    let count = |country: &str| rows.iter().filter(|row| code(**row) == country).count();
    let first = code(found.first()?.0);
    // Those of two countries settle nothing.
    if rows.iter().any(|row| code(*row) != first) {
        return None;
    }
    let index = index_of(first)?;
    if count(first) < 2 && !placed(index) {
        return None;
    }
    let mention = |(_, span): (usize, Span)| Mention { span, rule: Rule::CountryOfInstitution };
    Some((index, found.into_iter().map(mention).collect()))
}

/// The row of the table whose words stand at `at`, and their span.
fn matched(text: &str, tokens: &[Token], at: usize) -> Option<(usize, Span)> {
    let first = tokens.get(at).filter(|token| token.is_word())?;
    let word = first.span.of(text);
    let from = INSTITUTIONS.partition_point(|(words, _)| words.first().is_some_and(|own| *own < word));
    let rows = INSTITUTIONS.iter().enumerate().skip(from);
    let mut rows = rows.take_while(|(_, (words, _))| words.first() == Some(&word));
    rows.find_map(|(row, (words, _))| {
        let mut next = at;
        for wanted in *words {
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
        for pair in INSTITUTIONS.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{:?} {:?}", pair[0], pair[1]);
        }
        for (words, code) in INSTITUTIONS {
            assert!(index_of(code).is_some(), "{words:?}");
        }
    }
}
