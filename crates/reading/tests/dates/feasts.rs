//! Feasts that go by the moon, and those that fall on another day in each country.

use crate::check;

#[test]
fn feasts_by_the_moon() {
    for (text, said, edtf) in [
        ("The quarter was lit up at Diwali, the town said.", "Diwali", "2018-11-07"),
        ("The quarter was lit up on Lunar New Year by its shops.", "Lunar New Year", "2019-02-05"),
        ("The shops were shut on Rosh Hashanah by their owners.", "Rosh Hashanah", "2018-09-10"),
        ("The shops were shut on Yom Kippur 2013 by their owners.", "Yom Kippur 2013", "2013-09-14"),
        ("The shops were shut at Passover last year.", "Passover last year", "2018-03-31"),
        ("The choir sang on Orthodox Easter in the square.", "Orthodox Easter", "2019-04-28"),
        ("The polls were open on Election Day in both towns.", "Election Day", "2018-11-06"),
        ("The square was full on Republic Day and quiet.", "Republic Day", "-"),
        ("The square was full on Eid al-Fitr and quiet.", "Eid al-Fitr", "-"),
    ] {
        check("2019-05-15", text, &[(said, edtf)]);
    }
    for text in [
        "The quarter was lit up for the Diwali market in the old town.",
        "The Chinese New Year parade filled the old town.",
        "They sell Passover bread in the old town.",
    ] {
        check("2019-05-15", text, &[]);
    }
    check("2019-05-15", "He fought in the Yom Kippur War for a year.", &[("Yom Kippur War", "1973"), ("a year", "-")]);
}
