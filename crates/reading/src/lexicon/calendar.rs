//! Words of the calendar, which segments, datelines and dates share: months and weekdays by name.
//!
//! Names in other languages than English follow Unicode CLDR.

use dateline_text::list::WordList;

/// The months in English, in lower case.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Short forms of months in English, in lower case.
#[rustfmt::skip]
const MONTHS_SHORT: &[&str] =
    &["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"];

/// Days of the week in the languages that time stamps are common in, and their short forms in English. Lower case.
#[rustfmt::skip]
const WEEKDAYS: &[&str] = &[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت",
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
];

/// Short forms of months in French, Spanish, Italian, Portuguese, Dutch, Swedish, German, Polish, Russian and Turkish, in
/// lower case; CLDR. Some are common words of other languages, and count only between a day and a year.
#[rustfmt::skip]
const FOREIGN_SHORT: &[(&str, i8)] = &[
    ("jan", 1), ("janv", 1), ("ene", 1), ("gen", 1), ("sty", 1), ("янв", 1), ("oca", 1),
    ("feb", 2), ("fév", 2), ("févr", 2), ("fev", 2), ("lut", 2), ("фев", 2), ("февр", 2), ("şub", 2),
    ("mar", 3), ("mär", 3), ("mrz", 3), ("mrt", 3), ("мар", 3),
    ("apr", 4), ("avr", 4), ("abr", 4), ("kwi", 4), ("апр", 4), ("nis", 4),
    ("may", 5), ("mag", 5), ("май", 5),
    ("jun", 6), ("giu", 6), ("cze", 6), ("июн", 6), ("haz", 6),
    ("jul", 7), ("juil", 7), ("lug", 7), ("lip", 7), ("июл", 7), ("tem", 7),
    ("aug", 8), ("ago", 8), ("sie", 8), ("авг", 8), ("ağu", 8),
    ("sep", 9), ("sept", 9), ("set", 9), ("wrz", 9), ("сен", 9), ("сент", 9), ("eyl", 9),
    ("oct", 10), ("okt", 10), ("out", 10), ("ott", 10), ("paź", 10), ("окт", 10), ("eki", 10),
    ("nov", 11), ("lis", 11), ("ноя", 11), ("нояб", 11), ("kas", 11),
    ("dec", 12), ("déc", 12), ("dic", 12), ("dez", 12), ("gru", 12), ("дек", 12), ("ara", 12),
];

/// The month that `word`, in lower case, is short for in another language than English. See [`FOREIGN_SHORT`].
#[must_use]
pub fn foreign_short(word: &str) -> Option<i8> {
    FOREIGN_SHORT.iter().find(|(short, _)| *short == word).map(|(_, number)| *number)
}

/// Writes a sorted list of month names and, beside it, the number of each.
macro_rules! months {
    ($($word:literal => $number:literal,)*) => {
        static FOREIGN: WordList = dateline_text::word_list![$($word),*];
        static NUMBERS: &[i8] = &[$($number),*];
    };
}

#[rustfmt::skip]
months! {
    "abril" => 4, "agosto" => 8, "agustus" => 8, "août" => 8, "aprile" => 4, "aralık" => 12, "augusti" => 8,
    "augustus" => 8, "avril" => 4, "ağustos" => 8, "czerwca" => 6, "desember" => 12, "dezember" => 12,
    "dezembro" => 12, "dicembre" => 12, "diciembre" => 12, "décembre" => 12, "ekim" => 10, "enero" => 1,
    "eylül" => 9, "febbraio" => 2, "febrero" => 2, "februar" => 2, "februari" => 2, "fevereiro" => 2,
    "février" => 2, "gennaio" => 1, "giugno" => 6, "grudnia" => 12, "haziran" => 6, "janeiro" => 1,
    "januar" => 1, "januari" => 1, "janvier" => 1, "juillet" => 7, "juin" => 6, "julho" => 7, "juli" => 7,
    "julio" => 7, "junho" => 6, "juni" => 6, "junio" => 6, "jänner" => 1, "kasım" => 11, "kwietnia" => 4,
    "lipca" => 7, "listopada" => 11, "luglio" => 7, "lutego" => 2, "maart" => 3, "maggio" => 5, "mai" => 5,
    "maio" => 5, "maj" => 5, "maja" => 5, "marca" => 3, "maret" => 3, "mars" => 3, "mart" => 3, "marts" => 3,
    "marzo" => 3, "março" => 3, "mayo" => 5, "mayıs" => 5, "mei" => 5, "märz" => 3, "nisan" => 4,
    "novembre" => 11, "novembro" => 11, "noviembre" => 11, "ocak" => 1, "octobre" => 10, "octubre" => 10,
    "oktober" => 10, "ottobre" => 10, "outubro" => 10, "października" => 10, "septembre" => 9,
    "septiembre" => 9, "setembro" => 9, "setiembre" => 9, "settembre" => 9, "sierpnia" => 8, "stycznia" => 1,
    "temmuz" => 7, "września" => 9, "şubat" => 2, "августа" => 8, "апреля" => 4, "березня" => 3, "вересня" => 9,
    "грудня" => 12, "декабря" => 12, "жовтня" => 10, "июля" => 7, "июня" => 6, "квітня" => 4, "липня" => 7,
    "лютого" => 2, "марта" => 3, "мая" => 5, "ноября" => 11, "октября" => 10, "сентября" => 9, "серпня" => 8,
    "січня" => 1, "травня" => 5, "февраля" => 2, "червня" => 6, "января" => 1, "أبريل" => 4, "أغسطس" => 8,
    "أكتوبر" => 10, "إبريل" => 4, "ديسمبر" => 12, "سبتمبر" => 9, "فبراير" => 2, "مارس" => 3, "مايو" => 5,
    "نوفمبر" => 11, "يناير" => 1, "يوليو" => 7, "يونيو" => 6,
}

/// The month that a name of French, German, Spanish, Portuguese, Italian, Dutch, Polish, Russian and Ukrainian (genitive),
/// Turkish, Indonesian, Swedish, Danish or Arabic is, after CLDR.
#[must_use]
pub fn foreign_month(word: &[u8]) -> Option<i8> {
    // With a capital: German, and names whose letters beyond ASCII are not made small here.
    const CAPITAL: &[(&str, i8)] = &[
        ("Januar", 1),
        ("Jänner", 1),
        ("Februar", 2),
        ("März", 3),
        ("Março", 3),
        ("Şubat", 2),
        ("Mayıs", 5),
        ("Ağustos", 8),
        ("Eylül", 9),
        ("Kasım", 11),
        ("Aralık", 12),
    ];
    let capital = || CAPITAL.iter().find(|(month, _)| month.as_bytes() == word).map(|(_, number)| *number);
    FOREIGN.position(word).and_then(|at| NUMBERS.get(at).copied()).or_else(capital)
}

/// Whether `word`, in lower case, is the name of a month or of a day of the week.
#[must_use]
pub fn is_calendar(word: &str) -> bool {
    MONTHS.contains(&word)
        || MONTHS_SHORT.contains(&word)
        || WEEKDAYS.contains(&word)
        || foreign_month(word.as_bytes()).is_some()
}
