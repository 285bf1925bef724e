//! Phrases of sentences.

use super::*;
use dateline_model::rule::Rule;

fn mention(text: &str, time: &str, kind: DateKind) -> DateMention {
    let at = text.find(time).expect("in the text");
    DateMention { span: Span::new(at, at + time.len()), kind, when: None, rule: Rule::DateFull }
}

fn check(text: &str, time: &str, expect: Option<&str>) {
    let mention = mention(text, time, DateKind::Absolute);
    assert_eq!(event(text, Span::new(0, text.len()), &mention, &[]).as_deref(), expect, "{text}");
}

#[test]
fn who_did_what() {
    check("The two countries signed a fishing pact in 2016 and left.", "2016", Some("Countries signed fishing pact"));
    check("The fishing pact was signed in 2016.", "2016", Some("Fishing pact signed"));
    check(
        "In May 2016, Norway and Chile signed the salmon treaty.",
        "May 2016",
        Some("Norway and Chile signed salmon treaty"),
    );
    check(
        "Chile removed Norway from its list of partners in August.",
        "August",
        Some("Chile removed Norway from list"),
    );
    check("Norway, which ruled the islands from 1910 to 1945, said no.", "1910 to 1945", Some("Norway ruled islands"));
    check("It recalls the 1967-70 civil war in the east.", "1967-70", Some("Civil war"));
    check("It recalls Chile's 1967-70 occupation of the islands.", "1967-70", Some("Chile's occupation of islands"));
    check("Talks on salmon ended in Oslo on 3 May.", "3 May", Some("Talks ended in Oslo"));
    check("The ministers will meet next month, they said.", "next month", Some("Ministers will meet"));
    check("It came after Ana May stepped down on 24 July.", "24 July", Some("Ana May stepped down"));
    check("The royal family reportedly opened D&G Hall in 2016.", "2016", Some("Royal family opened D&G Hall"));
    check("The lease was due to end at noon on Sunday.", "Sunday", Some("Lease due to end"));
    check(
        "But on Sunday, with hours left until the lease was due to end, Chile changed course.",
        "Sunday",
        Some("Chile changed course"),
    );
    check("On Sunday, as the lease ended, Chile renewed it.", "Sunday", None);
}

#[test]
fn the_thing_that_did_it() {
    check("The Fishing Rights Agreement (FRA) was signed by both in 2016.", "2016", Some("FRA signed"));
    check(
        "It began with a quarrel over sailors forced to fish during the war.",
        "the war",
        Some("Sailors forced to fish"),
    );
    check("Trade has grown since the harbour court ruled last year.", "last year", Some("Harbour court ruled"));
    check("Ties are bad since the 1867-70 Salmon War that ended.", "1867-70", Some("Salmon War"));
    check(
        "Chilean and Norwegian deputy ministers agreed Monday to share a pilot.",
        "Monday",
        Some("Deputy ministers agreed to share pilot"),
    );
    check("The ports agreed on Monday to share a pilot.", "Monday", Some("Ports agreed to share pilot"));
    check("The lake, which last froze in 2013, is warm.", "2013", Some("Lake froze"));
    check("They said the fair, last opened in 1998, was good.", "1998", Some("Fair opened"));
    check("They danced at a village fair that closed Monday in Oslo.", "Monday", Some("Village fair closed"));
    check("Sailors from Norway and the US won a regatta in May 2011.", "May 2011", Some("Sailors won regatta"));
    check("Norway and Chile on Sunday opened a cod museum.", "Sunday", Some("Norway and Chile opened cod museum"));
    check("Chile made a generous offer on Friday to share the catch.", "Friday", Some("Chile made generous offer"));
    check(
        "It came after the harbour court decided in 2014 that a Chilean firm must clean the bay.",
        "2014",
        Some("Harbour court decided that Chilean firm must clean bay"),
    );
    check(
        "Prime Minister Bo Ek and President Ana Lund could meet next month.",
        "next month",
        Some("Bo Ek and Ana Lund could meet"),
    );
    check("Deputy Prime Minister Bo Ek opened the harbour in 2016.", "2016", Some("Bo Ek opened harbour"));
    check(
        "The troubled car maker General Harbour Motors closed works in 2016.",
        "2016",
        Some("General Harbour Motors closed works"),
    );
}

#[test]
fn a_verb_with_a_time_of_its_own_is_left_to_that() {
    let text = "Ministers agreed on Sunday to open a harbour next month.";
    let others = [mention(text, "Sunday", DateKind::Partial)];
    let next = mention(text, "next month", DateKind::Relative);
    assert_eq!(event(text, Span::new(0, text.len()), &next, &others), None);
}

#[test]
fn none_where_none_stands_by_itself() {
    check("In 2009, nothing was said.", "2009", None);
    check("It signed them in 2009.", "2009", None);
    check("The minister said on Friday that all was well.", "Friday", None);
    check("Norway has not signed the pact since 2009.", "2009", None);
    check("He spoke of rape and sexual abuse in 1999.", "1999", None);
    check("The race in Oslo, Norway took place in 2003.", "2003", None);
    check("The minister gave in 2003.", "2003", None);
    check("The court decided in 2014 that it was wrong.", "2014", None);
    check("It is a row over cheap salmon that angered Oslo this year.", "this year", None);
    check("On Saturday, a quake that struck Chile grew worse.", "Saturday", None);
    check("He served in 2003 and 2004 served as mayor.", "2003", None);
    check("According to a survey published in 2017, all is well.", "2017", None);
    check("2003", "2003", None);
    check("会議は2019年に開かれた。", "2019年", None);
}

#[test]
fn a_gap_is_nothing_that_lasted() {
    for (text, time, expect) in [
        ("They held their first fair for 5 years.", "5 years", true),
        ("They ruled the islands for 35 years.", "35 years", false),
    ] {
        assert_eq!(is_gap(text, &mention(text, time, DateKind::DurationAnchored)), expect, "{text}");
    }
}
