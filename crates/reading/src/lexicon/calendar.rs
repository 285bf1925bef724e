//! Words of the calendar, which segments, datelines and dates share: months and weekdays by name.
//!
//! Names in other languages than English follow Unicode CLDR.

use crate::fnv::{START, mix};
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
    "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "domenica", "segunda", "terça", "quarta", "quinta", "sexta", "feira",
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "måndag", "tisdag", "onsdag", "torsdag",
    "fredag", "lördag", "söndag", "mandag", "tirsdag", "lørdag", "søndag", "poniedziałek", "wtorek", "środa", "czwartek",
    "piątek", "sobota", "niedziela", "pondělí", "úterý", "středa", "čtvrtek", "pátek", "neděle", "pazartesi", "salı",
    "çarşamba", "perşembe", "cuma", "cumartesi", "pazar", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu",
    "δευτέρα", "τρίτη", "τετάρτη", "πέμπτη", "παρασκευή", "σάββατο", "κυριακή", "понеділок", "вівторок", "середа",
    "четвер", "п'ятниця", "субота", "неділя", "सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार",
    "วันจันทร์ที่", "วันอังคารที่", "วันพุธที่", "วันพฤหัสบดีที่", "วันศุกร์ที่", "วันเสาร์ที่", "วันอาทิตย์ที่", "วันจันทร์", "วันอังคาร",
    "วันพุธ", "วันพฤหัสบดี", "วันศุกร์", "วันเสาร์", "วันอาทิตย์",
];

/// Short forms of the months, January first, in lower case: in French, Spanish, Italian, Portuguese, Dutch, Swedish, German,
/// Polish, Russian, Turkish, Norwegian, Catalan, Ukrainian, Romanian, Indonesian, Malay, Greek, Hungarian, Finnish, Czech,
/// Croatian, Lithuanian and Bulgarian, and names that English writes with a capital; CLDR. Where two languages mean different
/// months by one, the Polish or Czech stands here ("lip", "lis", "srp"). Some are common words of other languages, and count only between a day and a year.
const FOREIGN_SHORT: [&str; 12] = [
    "jan jän janv ene gen sty янв oca січ ian ιαν tammi led sij saus яну",
    "feb febr feber fév févr fevr fev lut фев февр şub лют φεβ helmi úno velj vas",
    "mar mär mrz mrt мар бер márc mac μαρ march marec maalis bře ožu kov",
    "apr avr abr kwi апр nis кві квіт ápr απρ april huhti dub bal",
    "may mag май тра трав máj μάι μαΐ touko kvě svi geg",
    "jun giu cze июн haz чер черв iun jún ιουν june kesä čvn birž",
    "jul juil lug lip июл tem лип iul júl ιουλ heinä čvc liep",
    "aug aout ago sie авг ağu сер серп agu agt ag αυγ august elo srp kol rugp",
    "sep sept set wrz сен сент eyl вер верес szept σεπ syys zář ruj rugs сеп",
    "oct okt out ott paź окт eki жов жовт οκτ loka říj spal",
    "nov noi lis ноя нояб kas лис лист νοε marras stu lapkr",
    "dec déc dic dez gru дек ara гру груд des δεκ joulu pro gruod",
];

/// The month that `word`, in lower case, is short for in another language than English. See [`FOREIGN_SHORT`].
#[must_use]
pub fn foreign_short(word: &str) -> Option<i8> {
    // "Th10", of Vietnamese
    if let Some(number) = word.strip_prefix("th").and_then(|digits| digits.parse().ok()) {
        return (1..=12).contains(&number).then_some(number);
    }
    // Nearly all words are none, and all lists would be searched for them.
    if !may_be(&MAY_BE_SHORT, word) {
        return None;
    }
    let month = FOREIGN_SHORT.iter().position(|words| words.split(' ').any(|short| short == word))?;
    i8::try_from(month + 1).ok()
}

/// A bit for the hash of every word of [`FOREIGN_SHORT`].
static MAY_BE_SHORT: Bits = {
    let (mut bits, mut month) = ([0; BITS / 64], 0);
    while month < FOREIGN_SHORT.len() {
        let words = FOREIGN_SHORT[month].as_bytes();
        let (mut hash, mut at) = (START, 0);
        while at <= words.len() {
            if at == words.len() || words[at] == b' ' {
                let bit = place(hash);
                bits[bit / 64] |= 1 << (bit % 64);
                hash = START;
            } else {
                hash = mix(hash, words[at]);
            }
            at += 1;
        }
        month += 1;
    }
    bits
};

/// For each first letter a bit for each third and each last one that `words` have with it: few other words have both.
const fn ends(words: &[&str]) -> [[u32; 2]; 26] {
    let (mut ends, mut at) = ([[0; 2]; 26], 0);
    while at < words.len() {
        let word = words[at].as_bytes();
        if word[0].is_ascii_lowercase() {
            let own = &mut ends[(word[0] - b'a') as usize];
            own[0] |= 1 << end(word[2]);
            own[1] |= 1 << end(word[word.len() - 1]);
        }
        at += 1;
    }
    ends
}

/// The bit of a byte; all that are no small letters of ASCII have one.
const fn end(byte: u8) -> u32 {
    if byte.is_ascii_lowercase() { (byte - b'a') as u32 } else { 26 }
}

/// Writes a sorted list of month names and, beside it, the number of each.
macro_rules! months {
    ($($word:literal => $number:literal,)*) => {
        static FOREIGN: WordList = dateline_text::word_list![$($word),*];
        static ENDS: [[u32; 2]; 26] = ends(&[$($word),*]);
        static NUMBERS: &[i8] = &[$($number),*];
    };
}

#[rustfmt::skip]
months! {
    "abril" => 4, "agost" => 8, "agosti" => 8, "agosto" => 8, "agustus" => 8, "août" => 8, "aprile" => 4,
    "aprili" => 4, "aprilie" => 4, "aprill" => 4, "apríl" => 4, "apríla" => 4, "aprīlī" => 4, "aralık" => 12,
    "augusta" => 8, "augusti" => 8, "augustus" => 8, "augustā" => 8, "augusztus" => 8, "avgust" => 8, "avgusta" => 8,
    "avril" => 4, "ağustos" => 8, "balandžio" => 4, "birželio" => 6, "března" => 3, "czerwca" => 6, "czerwiec" => 6,
    "d'abril" => 4, "d'agost" => 8, "d'octubre" => 10, "decembar" => 12, "decembra" => 12, "decembrie" => 12, "decembrī" => 12,
    "desemba" => 12, "desember" => 12, "desembre" => 12, "detsember" => 12, "dezember" => 12, "dezembro" => 12,
    "dhjetor" => 12, "dicembre" => 12, "diciembre" => 12, "disember" => 12, "disyembre" => 12, "dubna" => 4, "décembre" => 12,
    "ekim" => 10, "elokuuta" => 8, "enero" => 1, "eylül" => 9, "febbraio" => 2, "febrer" => 2, "febrero" => 2,
    "februar" => 2, "februara" => 2, "februari" => 2, "februarie" => 2, "február" => 2, "februára" => 2,
    "februārī" => 2, "febrúar" => 2, "fevereiro" => 2, "février" => 2, "gegužės" => 5, "gener" => 1, "gennaio" => 1,
    "giugno" => 6, "grudnia" => 12, "grudzień" => 12, "gruodžio" => 12, "gusht" => 8, "haziran" => 6, "heinäkuuta" => 7,
    "helmikuuta" => 2, "huhtikuuta" => 4, "hulyo" => 7, "hunyo" => 6, "ianuarie" => 1, "iulie" => 7, "iunie" => 6,
    "jaanuar" => 1, "janar" => 1, "janeiro" => 1, "januar" => 1, "januara" => 1, "januari" => 1, "január" => 1, "januára" => 1,
    "janvier" => 1, "janvārī" => 1, "janúar" => 1, "joulukuuta" => 12, "juillet" => 7, "juin" => 6, "julai" => 7,
    "julho" => 7, "juli" => 7, "julij" => 7, "julio" => 7, "juliol" => 7, "junho" => 6, "juni" => 6, "junij" => 6,
    "junio" => 6, "juny" => 6, "juuli" => 7, "juuni" => 6, "jänner" => 1, "júla" => 7, "július" => 7, "júlí" => 7,
    "júna" => 6, "június" => 6, "júní" => 6, "jūlijā" => 7, "jūnijā" => 6, "kasım" => 11, "kesäkuuta" => 6,
    "kolovoza" => 8, "korrik" => 7, "kovo" => 3, "května" => 5, "kwiecień" => 4, "kwietnia" => 4, "lapkričio" => 11, "ledna" => 1,
    "liepos" => 7, "lipca" => 7, "lipiec" => 7, "lipnja" => 6, "listopada" => 11, "listopadu" => 11, "lokakuuta" => 10,
    "luglio" => 7, "lutego" => 2, "luty" => 2, "maaliskuuta" => 3, "maart" => 3, "machi" => 3, "maggio" => 5,
    "mai" => 5, "maig" => 5, "maijā" => 5, "maio" => 5, "maj" => 5, "maja" => 5, "marca" => 3, "maret" => 3,
    "marraskuuta" => 11, "mars" => 3, "marso" => 3, "mart" => 3, "martie" => 3, "marts" => 3, "martā" => 3,
    "marzec" => 3, "marzo" => 3, "març" => 3, "março" => 3, "mayo" => 5, "mayıs" => 5, "maí" => 5, "mei" => 5,
    "mája" => 5, "május" => 5, "március" => 3, "märts" => 3, "märz" => 3, "nisan" => 4, "nobyembre" => 11,
    "noiembrie" => 11, "novemba" => 11, "novembar" => 11, "novembra" => 11, "novembre" => 11, "novembro" => 11, "novembrī" => 11,
    "noviembre" => 11, "nëntor" => 11, "nóvember" => 11, "ocak" => 1, "octobre" => 10, "octombrie" => 10, "octubre" => 10, "ogos" => 8,
    "oktoba" => 10, "oktobar" => 10, "oktober" => 10, "oktobra" => 10, "oktobrī" => 10, "oktoober" => 10, "oktubre" => 10,
    "október" => 10, "októbra" => 10, "ottobre" => 10, "outubro" => 10, "ožujka" => 3, "październik" => 10,
    "października" => 10, "pebrero" => 2, "prill" => 4, "prosinca" => 12, "prosince" => 12, "qershor" => 6, "rugpjūčio" => 8, "rugsėjo" => 9,
    "rujna" => 9, "sausio" => 1, "septemba" => 9, "septembar" => 9, "septembra" => 9, "septembre" => 9, "septembrie" => 9,
    "septembrī" => 9, "septiembre" => 9, "setembre" => 9, "setembro" => 9, "setiembre" => 9, "settembre" => 9,
    "setyembre" => 9, "shkurt" => 2, "shtator" => 9, "sierpień" => 8, "sierpnia" => 8, "siječnja" => 1, "spalio" => 10, "srpna" => 8, "srpnja" => 7,
    "studenog" => 11, "studenoga" => 11, "styczeń" => 1, "stycznia" => 1, "svibnja" => 5, "syyskuuta" => 9,
    "szeptember" => 9, "tammikuuta" => 1, "temmuz" => 7, "tetor" => 10, "toukokuuta" => 5, "travnja" => 4, "vasario" => 2,
    "veebruar" => 2, "veljače" => 2, "wrzesień" => 9,
    "września" => 9, "září" => 9,
}

/// Month names that do not start with a letter of ASCII, and longer ones, in order of their bytes.
#[rustfmt::skip]
static OTHERS: &[(&str, i8)] = &[
    ("ágúst", 8), ("április", 4), ("února", 2), ("července", 7), ("června", 6), ("října", 10), ("şubat", 2),
    ("απριλίου", 4), ("αυγούστου", 8), ("δεκεμβρίου", 12), ("ιανουαρίου", 1), ("ιουλίου", 7), ("ιουνίου", 6),
    ("μαΐου", 5), ("μαρτίου", 3), ("νοεμβρίου", 11), ("οκτωβρίου", 10), ("σεπτεμβρίου", 9), ("φεβρουαρίου", 2),
    ("август", 8), ("августа", 8), ("апреля", 4), ("април", 4), ("априла", 4), ("березня", 3), ("вересня", 9),
    ("грудня", 12), ("декабря", 12), ("декември", 12), ("децембар", 12), ("децембра", 12), ("жовтня", 10), ("июля", 7), ("июня", 6),
    ("квітня", 4), ("липня", 7), ("листопада", 11), ("лютого", 2), ("май", 5), ("март", 3), ("марта", 3), ("мая", 5),
    ("маја", 5), ("новембар", 11), ("новембра", 11), ("ноември", 11), ("ноября", 11), ("октобар", 10), ("октобра", 10), ("октомври", 10),
    ("октября", 10), ("сентября", 9), ("септембар", 9), ("септембра", 9), ("септември", 9), ("серпня", 8), ("січня", 1), ("травня", 5),
    ("фебруар", 2), ("фебруара", 2), ("февраля", 2), ("февруари", 2), ("червня", 6), ("юли", 7), ("юни", 6), ("января", 1),
    ("януари", 1), ("јануар", 1), ("јануара", 1), ("јул", 7), ("јула", 7), ("јун", 6), ("јуна", 6), ("אוגוסט", 8), ("אוקטובר", 10),
    ("אפריל", 4), ("באוגוסט", 8), ("באוקטובר", 10), ("באפריל", 4), ("בדצמבר", 12), ("ביולי", 7), ("ביוני", 6),
    ("בינואר", 1), ("במאי", 5), ("במרס", 3), ("במרץ", 3), ("בנובמבר", 11), ("בספטמבר", 9), ("בפברואר", 2),
    ("דצמבר", 12), ("יולי", 7), ("יוני", 6), ("ינואר", 1), ("מאי", 5), ("מרס", 3), ("מרץ", 3), ("נובמבר", 11),
    ("ספטמבר", 9), ("פברואר", 2), ("آب", 8), ("آذار", 3), ("آوریل", 4), ("آگوست", 8), ("أبريل", 4), ("أغسطس", 8),
    ("أفريل", 4), ("أكتوبر", 10), ("أوت", 8), ("أيار", 5), ("أيلول", 9), ("إبريل", 4), ("اوت", 8), ("اوریل", 4),
    ("ايار", 5), ("ايلول", 9), ("اپریل", 4), ("اکتبر", 10), ("اکتوبر", 10), ("اگست", 8), ("تموز", 7), ("جانفي", 1),
    ("جنوری", 1), ("جوان", 6), ("جولائی", 7), ("جولای", 7), ("جون", 6), ("جويلية", 7), ("حزيران", 6), ("دجنبر", 12), ("دسامبر", 12),
    ("دسمبر", 12), ("ديسمبر", 12), ("سبتمبر", 9), ("ستمبر", 9), ("سپتامبر", 9), ("شباط", 2), ("شتنبر", 9), ("غشت", 8), ("فبراير", 2),
    ("فروری", 2), ("فوریه", 2), ("فيفري", 2), ("مئی", 5), ("مارس", 3), ("مارچ", 3), ("ماي", 5), ("مايو", 5),
    ("مه", 5), ("می", 5), ("نوامبر", 11), ("نوفمبر", 11), ("نومبر", 11), ("نونبر", 11), ("نيسان", 4), ("يناير", 1), ("يوليو", 7), ("يوليوز", 7),
    ("يونيو", 6), ("ژانویه", 1), ("ژوئن", 6), ("ژوئیه", 7), ("अक्टूबर", 10), ("अक्तूबर", 10), ("अगस्त", 8),
    ("अप्रैल", 4), ("जनवरी", 1), ("जुलाई", 7), ("जून", 6), ("दिसंबर", 12), ("दिसम्बर", 12), ("नवंबर", 11),
    ("नवम्बर", 11), ("फरवरी", 2), ("फ़रवरी", 2), ("मई", 5), ("मार्च", 3), ("सितंबर", 9), ("सितम्बर", 9),
    ("অক্টোবর", 10), ("আগস্ট", 8), ("এপ্রিল", 4), ("জানুয়ারি", 1), ("জুন", 6), ("জুলাই", 7), ("ডিসেম্বর", 12),
    ("নভেম্বর", 11), ("ফেব্রুয়ারি", 2), ("মার্চ", 3), ("মে", 5), ("সেপ্টেম্বর", 9),
];

/// The months in Thai, in full and in short; longer ones first where one begins another.
#[rustfmt::skip]
pub const THAI: &[(&str, i8)] = &[
    ("มกราคม", 1), ("กุมภาพันธ์", 2), ("มีนาคม", 3), ("เมษายน", 4), ("พฤษภาคม", 5), ("มิถุนายน", 6), ("กรกฎาคม", 7), ("สิงหาคม", 8),
    ("กันยายน", 9), ("ตุลาคม", 10), ("พฤศจิกายน", 11), ("ธันวาคม", 12), ("ม.ค.", 1), ("ก.พ.", 2), ("มี.ค.", 3), ("เม.ย.", 4),
    ("พ.ค.", 5), ("มิ.ย.", 6), ("ก.ค.", 7), ("ส.ค.", 8), ("ก.ย.", 9), ("ต.ค.", 10), ("พ.ย.", 11), ("ธ.ค.", 12),
];

/// The first month in Thai in `line`: where it starts and ends, and which it is.
#[must_use]
pub fn thai_month(line: &str) -> Option<(usize, usize, i8)> {
    // Letters of Thai start with this byte, and few lines hold one.
    if !line.as_bytes().contains(&0xE0) {
        return None;
    }
    let found = |(name, month): &(&str, i8)| line.find(name).map(|at| (at, at + name.len(), *month));
    THAI.iter().find_map(found)
}

/// The month that a name is in the languages of Europe, in Arabic (of Egypt, the Levant and the Maghreb), Persian, Urdu,
/// Hebrew, Hindi, Bengali, Indonesian, Malay or Swahili, in the form it has in dates, after CLDR. A first letter may be
/// a capital.
#[must_use]
pub fn foreign_month(word: &[u8]) -> Option<i8> {
    let find = |word: &[u8]| {
        if word.len() > 16 || !word.first().is_some_and(u8::is_ascii) {
            let at = OTHERS.binary_search_by(|(other, _)| other.as_bytes().cmp(word)).ok()?;
            return OTHERS.get(at).map(|(_, number)| *number);
        }
        FOREIGN.position(word).and_then(|at| NUMBERS.get(at).copied())
    };
    if !may_be_foreign_month(word) {
        return None;
    }
    find(word).or_else(|| {
        // Only what starts with a capital is read in small letters, too.
        if word.first().is_some_and(u8::is_ascii_lowercase) {
            return None;
        }
        let text = core::str::from_utf8(word).ok().filter(|text| text.len() <= 40)?;
        let mut letters = text.chars();
        let first = letters.next().filter(|first| first.is_uppercase())?;
        let mut buffer = [0; 48];
        let head = dateline_text::lower(first).encode_utf8(&mut buffer).len();
        let rest = letters.as_str().as_bytes();
        buffer.get_mut(head..head + rest.len())?.copy_from_slice(rest);
        find(buffer.get(..head + rest.len())?)
    })
}

/// Whether `word`, in any case, may be such a name: most are told by three of their letters.
#[must_use]
pub fn may_be_foreign_month(word: &[u8]) -> bool {
    let ([first, _, third, .., last] | [first, _, third @ last]) = word else { return false };
    let Some(ends) = first.to_ascii_lowercase().checked_sub(b'a').and_then(|first| ENDS.get(usize::from(first))) else {
        return !first.is_ascii() || word.len() > 16;
    };
    let has = |ends: u32, byte: u8| ends >> end(byte.to_ascii_lowercase()) & 1 == 1;
    has(ends[0], *third) && has(ends[1], *last) || word.len() > 16
}

/// A bit for the hash of every word of [`MONTHS`], [`MONTHS_SHORT`] and [`WEEKDAYS`].
static MAY_BE: Bits = {
    let (mut bits, mut list) = ([0; BITS / 64], 0);
    while list < 3 {
        let words: &[&str] = [&MONTHS, MONTHS_SHORT, WEEKDAYS][list];
        let mut at = 0;
        while at < words.len() {
            let bit = bit(words[at].as_bytes());
            bits[bit / 64] |= 1 << (bit % 64);
            at += 1;
        }
        list += 1;
    }
    bits
};

/// A bit for each hash that a word of some list has.
type Bits = [u64; BITS / 64];

/// Of these the words fill a tenth.
const BITS: usize = 1024;

/// The place of the bit for a word that is hashed to `hash`.
const fn place(hash: u32) -> usize {
    (hash ^ hash >> 16) as usize % BITS
}

/// The place of a word's bit.
const fn bit(word: &[u8]) -> usize {
    let (mut hash, mut at) = (START, 0);
    while at < word.len() {
        hash = mix(hash, word[at]);
        at += 1;
    }
    place(hash)
}

/// Whether `word` may be one of those that have these bits: mostly not.
fn may_be(bits: &Bits, word: &str) -> bool {
    let bit = bit(word.as_bytes());
    bits.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
}

/// Whether `word`, in any case, is the name of a month or of a day of the week.
#[must_use]
pub fn is_calendar_word(word: &str) -> bool {
    // No name is as long.
    let mut buffer = [0; 64];
    dateline_text::fold::lower_text(word, &mut buffer).is_some_and(is_calendar)
}

/// Whether `word`, in lower case, is the name of a month or of a day of the week.
#[must_use]
pub fn is_calendar(word: &str) -> bool {
    may_be(&MAY_BE, word) && (MONTHS.contains(&word) || MONTHS_SHORT.contains(&word) || WEEKDAYS.contains(&word))
        || foreign_month(word.as_bytes()).is_some()
}
