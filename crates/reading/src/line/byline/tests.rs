//! Bylines, line by line.

use super::*;

fn check(line: &str, expect: &[&str]) {
    let found = parse(line, false);
    let names: Vec<_> =
        found.iter().flat_map(|found| &found.names).filter_map(|name| line.get(name.start..name.end)).collect();
    assert_eq!(names, expect, "{line:?}");
}

#[test]
fn people_of_the_byline() {
    check("By Ana María Ruiz", &["Ana María Ruiz"]);
    check("BY JOHN SMITH AND MARY JONES", &["JOHN SMITH", "MARY JONES"]);
    check("By Li Wei and Tom O’Hara, Staff Writers", &["Li Wei", "Tom O’Hara"]);
    check("By Kim Min-ji (mjkim@example.com)", &["Kim Min-ji"]);
    check("By JANE DOE, Associated Press", &["JANE DOE"]);
    check(
        "Reporting by A. Khan in Lahore and Bea Lund; Writing by C. Diaz; Editing by D. Roy and Eve Fox",
        &["A. Khan", "Bea Lund", "C. Diaz", "D. Roy", "Eve Fox"],
    );
    check("(Additional reporting by Omar al-Said in Sanaa; editing by Jo Bell)", &["Omar al-Said", "Jo Bell"]);
    check("Jane Doe, Staff Writer", &["Jane Doe"]);
    check("John Roe, AFP", &["John Roe"]);
    check("Written by Peter van der Berg", &["Peter van der Berg"]);
    check("Por Juan Pérez", &["Juan Pérez"]);
    check("홍길동 기자 hong@example.com", &["홍길동"]);
    check("Associated Press writer Jane Roe in Lima contributed to this report.", &["Jane Roe"]);
    check("Editor: Liu", &["Liu"]);
}

#[test]
fn other_lines_are_not_bylines() {
    for line in [
        "By Monday the river had risen by two metres, officials said.",
        "By the end of the year",
        "by then",
        "Japan, South Korea",
        "Jane Doe, who lives in Cairo, said so",
        "Von der Leyen",
        "",
    ] {
        assert_eq!(parse(line, false).map(|found| found.names), None, "{line:?}");
    }
    check("By Reuters", &[]);
    assert_eq!(parse("By Reuters", false).map(|found| found.agencies.len()), Some(1));
}
