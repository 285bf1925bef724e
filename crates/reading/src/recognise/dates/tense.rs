//! Whether the clause around an expression looks back or ahead.
//!
//! The nearest verb decides; a clause mark between counts as distance. After the tense rule of
//! HeidelTime for news (Strötgen and Gertz 2013).

use super::lexicon::Lex;
use super::scan::Scan;
use super::value::Tense;
use crate::lexicon::openings::FirstLetters;
use core::ops::Range;
use dateline_text::list::{WordList, word_list};

/// How far to look, in words.
const REACH: usize = 14;

/// Past forms that do not end in "-ed".
#[rustfmt::skip]
static IRREGULAR: WordList = word_list![
    "arose", "beat", "became", "been", "began", "begun", "bought", "broke", "brought", "built", "burst", "came",
    "caught", "chose", "did", "died", "done", "drew", "drove", "fell", "felt", "fled", "flew", "fought", "found",
    "gave", "given", "gone", "got", "grew", "had", "has", "have", "held", "hit", "hurt", "kept", "killed", "knew",
    "laid", "led", "left", "lost", "made", "met", "oversaw", "overthrew", "paid", "quit", "ran", "rose", "said",
    "sang", "sank", "sat", "saw", "seen", "sent", "shook", "shot", "sold", "sought", "spoke", "stole", "stood",
    "struck", "swore", "sworn", "taken", "taught", "thought", "threw", "told", "took", "understood", "was", "went",
    "were", "withdrew", "won", "wore", "written", "wrote",
];

/// Verbs that report the clause before them.
const SAYING: &[&str] = &[
    "said",
    "announced",
    "told",
    "added",
    "reported",
    "confirmed",
    "stated",
    "warned",
    "promised",
    "predicted",
    "vowed",
];

/// "would", and what stands in the present though it is still to come.
#[rustfmt::skip]
const TIMETABLE: &[&str] = &[
    "would", "resumes", "resume", "begins", "starts", "expires", "convenes", "reconvenes", "opens", "reopens",
    "closes", "ends", "flies", "departs", "retires", "resigns", "matures", "maturing",
    "expiring",
];

/// Verbs in the present that, right before a day of the week, tell of what is still to come: "the council votes on Thursday".
/// Some are nouns as well: no other verb may stand before them, nor may what makes a noun of them.
#[rustfmt::skip]
const BEFORE_WEEKDAY: &[&str] = &[
    "leaves", "travels", "visits", "heads", "meets", "meet", "votes", "vote", "returns", "arrives", "speaks", "hosts",
    "faces", "goes", "go", "appears", "gathers", "gather", "decides", "hears", "sits", "elects", "continues", "comes",
    "debates", "plays", "play", "launches", "reports", "open", "begin", "start", "close", "end", "expire", "leave", "takes", "take",
    "kicks", "applies", "apply", "docks", "lands", "sails", "reopen", "resumes", "closes", "joins", "testifies", "rules",
];

/// The same of verbs that tell of what has just happened as well: only beside a year.
const TIMETABLE_OF_YEARS: &[&str] =
    &["begin", "reaches", "leaves", "arrives", "lasts", "runs", "launches", "hosts", "expire", "mature"];

/// Verbs whose "to" leads to what is still to come: "agreed to testify on Friday".
const PROMISES: &[&str] = &[
    "agreed",
    "vowed",
    "pledged",
    "promised",
    "threatened",
    "offered",
    "intended",
    "hoped",
    "planned",
    "scheduled",
    "expected",
    "slated",
    "wanted",
    "agreeing",
    "decided",
    "vowing",
    "pledging",
    "promising",
    "threatening",
    "planning",
    "hoping",
];

/// Past forms that are those of the present as well, where one does it: "the gate shut", not "gates shut", "is shut".
const OF_BOTH: &[&str] = &["shut", "cut", "put", "set", "let", "spread", "split", "cost", "rid", "shed", "burst"];

/// The tense of the clause around the expression in words `at`; `dated` where its year is printed, so that who reports it
/// ("reaches Mars in 2034, it said") has no say.
#[must_use]
pub fn of(scan: &Scan<'_>, sentence: Range<usize>, at: Range<usize>, dated: bool) -> Tense {
    // The preposition may say it all.
    if scan.is(at.start, &["next", "coming", "tomorrow", "later"]) {
        return Tense::Future;
    }
    let of_month = matches!(scan.lex(at.start + 2), Lex::Of | Lex::In);
    if scan.is(at.start, &["last", "yesterday"]) && !of_month || scan.was(at.start, 1, &["since"]) {
        return Tense::Past;
    }
    // "was closed until the 8th"
    if scan.is(at.start, &["the"]) && scan.was(at.start, 1, &["until", "till"]) {
        return Tense::Future;
    }
    if is_fixed_for(scan, sentence.start, &at) || is_put_off(scan, sentence.start, &at) {
        return Tense::Future;
    }
    if is_told_for(scan, sentence.start, &at) {
        return Tense::Future;
    }
    // "a deal running to June 2030"
    if dated
        && scan.was(at.start, 1, &["to", "until", "till", "through"])
        && scan.was(at.start, 2, &["running", "valid"])
    {
        return Tense::Future;
    }
    let mut best = (usize::MAX, Tense::None);
    let mut penalty = 0;
    // "told them to repair it by April 30"
    let deadline = scan.was(at.start, 1, &["by", "until", "before"]);
    for word in (sentence.start.max(at.start.saturating_sub(REACH))..at.start).rev() {
        penalty += clause_mark(scan, word);
        if deadline && scan.is(word, &["to"]) && is_ordered(scan, sentence.start, word) {
            best = (at.start - word + penalty, Tense::Future);
            break;
        }
        if let Some(tense) = cue(scan, word, dated) {
            best = (at.start - word + penalty, tense);
            break;
        }
    }
    penalty = 2;
    let ahead = best.1 == Tense::Future;
    for word in at.end..sentence.end.min(at.end + REACH) {
        penalty += clause_mark(scan, word);
        // "They are to meet in May, the board announced": who reports it does not place it.
        if (ahead || dated && best.1 == Tense::None) && penalty > 2 && scan.is(word, SAYING) {
            break;
        }
        if let Some(tense) = cue(scan, word, dated) {
            let distance = word + 1 - at.end + penalty;
            if distance < best.0 {
                best = (distance, tense);
            }
            break;
        }
    }
    if best.1 == Tense::None
        && (scan.is(at.start, &["this"])
            || is_scheduled(scan, sentence.start, &at)
            || has_weekday(scan, &at) && scan.before(at.start) == Lex::From)
    {
        return Tense::Future;
    }
    best.1
}

/// Whether the day is one that something is fixed for, or that it lasts to: "halted until Friday", "a strike for Friday".
/// Where the clause is told as past ("was shut until Friday"), nothing says whether the day is over.
fn is_fixed_for(scan: &Scan<'_>, from: usize, at: &Range<usize>) -> bool {
    const OVER: &[&str] = &["was", "were", "had", "did", "lasted", "ran", "stayed", "remained", "waited", "blamed"];
    let owner = matches!(scan.word(at.end), "'s" | "’s") || scan.is(at.end, &["night", "morning"]);
    has_weekday(scan, at)
        && !owner
        && scan.was(at.start, 1, &["until", "till", "for", "through"])
        && !(from.max(at.start.saturating_sub(REACH))..at.start).any(|word| scan.is(word, OVER))
}

fn has_weekday(scan: &Scan<'_>, at: &Range<usize>) -> bool {
    at.clone().any(|word| matches!(scan.lex(word), Lex::Weekday { .. }))
}

/// Whether something was put off to the day: "was adjourned until Friday", "postponed to Friday", "was set for Friday".
fn is_put_off(scan: &Scan<'_>, from: usize, at: &Range<usize>) -> bool {
    const PUT_OFF: &[&str] = &[
        "adjourned",
        "postponed",
        "deferred",
        "rescheduled",
        "delayed",
        "extended",
        "moved",
        "off",
        "back",
        "set",
        "planned",
        "slated",
    ];
    let to = at.start.checked_sub(2).filter(|_| scan.was(at.start, 1, &["until", "till", "to", "for"]));
    let near = |verb: usize| (from.max(verb.saturating_sub(3))..=verb).any(|word| scan.is(word, PUT_OFF));
    let set = scan.was(at.start, 2, &["set", "planned", "slated"]) || !scan.was(at.start, 1, &["for"]);
    has_weekday(scan, at) && set && to.is_some_and(near)
}

/// Whether a clause in the present tells of the day: "the deadline is Friday", "the council votes on Thursday".
fn is_told_for(scan: &Scan<'_>, from: usize, at: &Range<usize>) -> bool {
    // "meets again on the 29th"
    let of_month = scan.is(at.start, &["the"]) && matches!(scan.lex(at.start + 1), Lex::Ordinal(_)) && at.len() == 2;
    if !has_weekday(scan, at) && !of_month {
        return false;
    }
    // "Monday is a holiday": the day itself is told of.
    if at.start == from && at.len() == 1 && scan.is(at.end, &["is"]) {
        return true;
    }
    let end = at.start - usize::from(scan.was(at.start, 1, &["on"]));
    let out = usize::from(scan.was(end, 1, &["out", "over", "back", "off"]));
    if end > from + out && scan.was(end, 1 + out, &["is", "are"]) {
        return true;
    }
    // "Friday's match is sold out"
    let owner = matches!(scan.word(at.end), "'s" | "’s");
    if owner && (at.end + 2..at.end + 4).any(|word| scan.is(word, &["is", "are"])) {
        return true;
    }
    // Back to the verb, over "for Paris", "in Geneva", "again", "at 7 a.m.": no other verb, no mark.
    let plain = |word: usize| scan.words.get(word).is_some_and(|it| it.token.is_word());
    let timed = |word: usize| matches!(scan.lex(word), Lex::Digits { .. }) || scan.is_mark(word, '.');
    let verb = (from + 1..end).rev().take(6).take_while(|word| plain(*word) || timed(*word));
    let Some(verb) = verb.into_iter().find(|word| scan.is(*word, BEFORE_WEEKDAY)) else { return false };
    // "left on Sunday and docks on Friday", "who flew in on Sunday, leaves on Friday", "met on the 1st and meets again on the
    // 29th": the second of two days has its own verb.
    if (end == verb + 1 || end == verb + 2 && scan.is(verb + 1, &["again"]))
        && scan.word(verb).ends_with('s')
        && verb >= from + 2
        && (scan.before(verb) == Lex::And || scan.is_mark(verb - 1, ','))
        && matches!(scan.lex(verb - 2), Lex::Weekday { .. } | Lex::Ordinal(_))
        && scan.was(at.start, 1, &["on"])
    {
        return true;
    }
    let of_noun =
        matches!(scan.before(verb), Lex::The | Lex::A | Lex::Of | Lex::In | Lex::Count(_) | Lex::And | Lex::This)
            || scan.was(
                verb,
                1,
                &["to", "will", "his", "her", "its", "their", "for", "with", "by", "no", "some", "these"],
            );
    !of_noun
        && !scan.is_capital(verb)
        && scan.words.get(verb - 1).is_some_and(|word| word.token.is_word())
        && !(from.max(verb.saturating_sub(REACH))..verb)
            .chain(verb + 1..end)
            .any(|word| cue(scan, word, false).is_some())
        && cue(scan, at.end, false).is_none()
}

/// Whether the subject of a verb at `at` is one thing, told by its article: "The envoy", "a night train".
fn has_one_subject(scan: &Scan<'_>, from: usize, at: usize) -> bool {
    let noun =
        |at: usize| scan.word(at).starts_with(|letter: char| letter.is_ascii_lowercase()) && scan.lex(at) == Lex::Other;
    let Some(subject) = at.checked_sub(1).filter(|subject| *subject > from && noun(*subject)) else { return false };
    let article = |at: usize| matches!(scan.lex(at), Lex::The | Lex::A) || scan.is(at, &["his", "her", "its", "their"]);
    let word = scan.word(subject);
    (!word.ends_with('s') || word.ends_with("ss"))
        && !word.ends_with("ed")
        && (article(subject - 1) || noun(subject - 1) && subject >= from + 2 && article(subject - 2))
}

/// Whether a clause without a known verb tells in the present what is to be on a day of the week: "The envoy sails to Malta on
/// Friday".
fn is_scheduled(scan: &Scan<'_>, from: usize, at: &Range<usize>) -> bool {
    let verb = |word: usize| {
        let verb = scan.word(word);
        verb.len() > 3
            && verb.ends_with('s')
            && !verb.ends_with("ss")
            && !verb.ends_with("'s")
            && has_one_subject(scan, from, word)
            && matches!(
                scan.lex(word + 1),
                Lex::To | Lex::On | Lex::From | Lex::In | Lex::At | Lex::For | Lex::Weekday { .. } | Lex::The | Lex::A
            )
    };
    if has_weekday(scan, at) {
        return (from.max(at.start.saturating_sub(REACH))..at.start).any(verb);
    }
    // "The toll rises in March": right before the month.
    matches!(scan.lex(at.start), Lex::Month { .. })
        && scan.before(at.start) == Lex::In
        && at.start.checked_sub(2).is_some_and(|word| word > from && verb(word))
}

/// Whether word `at` is the verb of a clause about what is still to come: "who resigns on Friday", "which opens in 2027".
fn is_told_ahead(scan: &Scan<'_>, at: usize) -> bool {
    let word = scan.word(at);
    scan.was(at, 1, &["who", "which"])
        && word.len() > 3
        && word.ends_with('s')
        && !word.ends_with("ss")
        && word.starts_with(char::is_lowercase)
        && !scan.is(at, &["does", "dates", "says", "this", "always", "perhaps"])
}

/// Whether "to" at `at` follows an order: "told them to", "must agree to".
fn is_ordered(scan: &Scan<'_>, from: usize, at: usize) -> bool {
    const ORDERS: &[&str] =
        &["told", "ordered", "asked", "urged", "required", "instructed", "obliged", "directed", "must"];
    (from.max(at.saturating_sub(8))..at).any(|word| scan.is(word, ORDERS))
}

/// What a mark or conjunction between word and expression costs.
fn clause_mark(scan: &Scan<'_>, at: usize) -> usize {
    if scan.is_mark(at, ';') {
        8
    } else if scan.is_mark(at, ',') || scan.is_dash(at) && !scan.touches(at) {
        2
    } else if scan.is(at, &["and", "but", "while", "after", "before", "that", "which", "who"]) {
        3
    } else {
        0
    }
}

/// What is ahead, whatever stands before it.
const AHEAD: &[&str] = &[
    "will", "shall", "won't", "upcoming", "plans", "plan", "intends", "intend", "hopes", "aims", "ahead", "expects",
    "'ll",
];

/// What is ahead behind "is" and "are".
const EXPECTED: &[&str] = &["expected", "scheduled", "due", "slated", "set", "planned", "likely", "poised", "expect"];

/// What is done every year.
const HELD: &[&str] = &["held", "celebrated", "observed", "marked"];

/// What may, can or must be is still to come.
const MODAL: &[&str] = &["may", "might", "must", "can", "could", "should"];

/// The words that [`listed`] knows.
static LISTED: FirstLetters = FirstLetters::NONE
    .with_all(AHEAD)
    .with_all(EXPECTED)
    .with_all(HELD)
    .with_all(TIMETABLE)
    .with_all(TIMETABLE_OF_YEARS)
    .with_all(MODAL)
    .with_all(&["is", "are", "hope", "was", "were"]);

/// What word `at` says, if it is one of those that are listed here.
fn listed(scan: &Scan<'_>, at: usize, dated: bool) -> Option<Tense> {
    // "agreed to the plan on Friday"
    let noun = scan.is(at, &["plan", "plans", "hopes"])
        && (matches!(scan.before(at), Lex::The | Lex::A) || scan.was(at, 1, &["his", "her", "its", "their"]))
        && !scan.is(at + 1, &["to", "for"]);
    if scan.is(at, AHEAD) && !noun {
        return Some(Tense::Future);
    }
    if scan.is(at, EXPECTED) {
        // "are expected to", "is due"; "was due" may be over, or be still to come.
        let back = (1..=2).any(|back| scan.was(at, back, &["was", "were", "been", "had", "as"]));
        // "set bail on Friday"
        if scan.is(at, &["set"]) && !back && !(1..=3).any(|back| scan.was(at, back, &["is", "are", "be"])) {
            return Some(Tense::Past);
        }
        return Some(if back { Tense::None } else { Tense::Future });
    }
    // "are to meet", "is travelling"
    if scan.is(at, &["is", "are"])
        && (scan.is(at + 1, &["to"]) || (scan.word(at + 1).len() > 5 && scan.word(at + 1).ends_with("ing")))
    {
        return Some(Tense::Future);
    }
    // "is held on the first weekend of August": every year, and next then.
    if scan.is(at, HELD) && scan.was(at, 1, &["is", "are"]) {
        return Some(Tense::Future);
    }
    if scan.is(at, &["hope"]) && scan.is(at + 1, &["to"]) {
        return Some(Tense::Future);
    }
    // "may resign in May", not "may have resigned"
    if scan.is(at, MODAL) && !scan.is_capital(at) && !scan.is(at + 1, &["have", "well", "not", "see", "hear"]) {
        return Some(Tense::Future);
    }
    // "was to last until Tuesday": planned, and not yet told as done.
    if scan.is(at, &["was", "were"]) && scan.is(at + 1, &["to"]) {
        return Some(Tense::Future);
    }
    // "would"; what is on a timetable stands in the present: "talks resume on Monday"
    if scan.is(at, TIMETABLE) || dated && scan.is(at, TIMETABLE_OF_YEARS) {
        return Some(Tense::Future);
    }
    None
}

/// What word `at` says, if it is a verb with a tense.
fn cue(scan: &Scan<'_>, at: usize, dated: bool) -> Option<Tense> {
    let word = scan.word(at);
    if !word.is_ascii() || word.len() < 2 {
        return None;
    }
    let listed = LISTED.may_be(word).then(|| listed(scan, at, dated)).flatten();
    if listed.is_some() {
        return listed;
    }
    // "agreed to testify on Friday", not "agreed to the plan on Friday"
    // "decided on Monday to send it on Wednesday"
    let day = usize::from(matches!(scan.before(at), Lex::Weekday { .. }));
    let on = usize::from(day > 0 && scan.was(at, 2, &["on"]));
    let promised = scan.is(at, &["to"])
        && scan.was(at, 1 + day + on, PROMISES)
        && scan.lex(at + 1) == Lex::Other
        && scan.word(at + 1).starts_with(|letter: char| letter.is_ascii_lowercase());
    if promised || is_told_ahead(scan, at) {
        return Some(Tense::Future);
    }
    if scan.is(at, OF_BOTH) && !scan.was(at, 1, &["will", "to", "is", "be"]) && has_one_subject(scan, 0, at) {
        return Some(Tense::Past);
    }
    // "Mohamed" is no verb.
    let ends = word.len() > 3 && word.ends_with("ed") && word.starts_with(char::is_lowercase);
    let past = ends
        && !scan.is(
            at,
            &[
                "need",
                "united",
                "speed",
                "indeed",
                "feed",
                "seed",
                "exceed",
                "proceed",
                "succeed",
                "hundred",
                "red",
                "armed",
                "so-called",
                "named",
            ],
        );
    // "is due to hit the coast on Saturday"
    let infinitive = scan.was(at, 1, &["to"]) && scan.is(at, &["hit", "beat", "hurt", "quit", "burst"]);
    if (past || IRREGULAR.has(word)) && !infinitive {
        // "will be held", "to be signed", "can be freed"
        let ahead = (1..=3).any(|back| scan.was(at, back, &["will", "shall", "would"]))
            // "could not be reached" tells of what was tried.
            || scan.was(at, 1, &["be"])
                && (2..=3).any(|back| scan.was(at, back, MODAL))
                && !(scan.was(at, 2, &["not"]) && scan.was(at, 3, &["could"]))
            || ((1..=2).any(|back| scan.was(at, back, &["be"])) && (2..=3).any(|back| scan.was(at, back, &["to"])));
        return Some(if ahead { Tense::Future } else { Tense::Past });
    }
    None
}
