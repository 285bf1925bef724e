//! Credits of texts and of pictures.

use super::*;

#[test]
fn credits_of_the_text() {
    for (line, agencies, outlet) in [
        ("(With input from AFP, Reuters)", &["AFP", "Reuters"][..], None),
        ("Source: Xinhua", &["Xinhua"], None),
        ("AP", &["AP"], None),
        ("— Bernama", &["Bernama"], None),
        ("With inputs from PTI and ANI", &["PTI", "ANI"], None),
        ("By Agence France-Presse", &["AFP"], None),
        ("Source: Springfield Herald", &[], Some("Springfield Herald")),
        ("Agencies", &[], None),
    ] {
        let found = credit(line).unwrap_or_else(|| panic!("{line}"));
        assert_eq!(found.agencies.iter().map(|found| found.0).collect::<Vec<_>>(), agencies, "{line}");
        assert_eq!(found.outlet.and_then(|(from, to)| line.get(from..to)), outlet, "{line}");
    }
    for line in ["Talks", "Sources said on Monday", "The Herald", "By John Smith", "From Cairo to the Cape", ""] {
        assert_eq!(credit(line), None, "{line}");
    }
}

#[test]
fn credits_of_pictures() {
    for (line, expect) in [
        ("Marchers in Lima on May 1, 2018 (AFP Photo/Ana Ruiz)", Some("AFP Photo/Ana Ruiz")),
        ("The port at dawn. /AP Photo", Some("AP Photo")),
        ("The old bridge. Image: Jo Bell.", Some("Jo Bell")),
        ("Photo: AFP", Some("AFP")),
        ("Soldiers at a drill in March. (Ministry of Defence)", Some("Ministry of Defence")),
        ("A ship at sea. Photo by Eve Fox", Some("Photo by Eve Fox")),
        ("The bill was passed by the World Health Organization (WHO).", None),
        ("He spoke to reporters (and to us).", None),
        ("Video: what the minister said about the new taxes", None),
        ("They met on Monday.", None),
        ("Fares will rise. (Libraries and those who pay in the shop with a credit card are spared that.)", None),
    ] {
        let found = picture(line).and_then(|found| line.get(found.start..found.end));
        assert_eq!(found, expect, "{line}");
    }
}
