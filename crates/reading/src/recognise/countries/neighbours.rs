//! What the words beside a name say about it: a company's, a person's, a language's.

use super::context::NameContext;
use super::words::{self, is};
use crate::lexicon::{Classes, classes};
use dateline_gazetteer::{Entry, EntryKind};
use dateline_text::Case;
use dateline_text::tokens::TokenKind;

/// Whether the name is part of a newspaper's or company's: "Japan Times", "Radio Dubai", "Times of Malta".
#[must_use]
pub fn is_title(context: &NameContext<'_>) -> bool {
    let next = context.word_after(1);
    // "French Street", "London Road"
    if is(words::STREETS, next) {
        return true;
    }
    let paper = || matches!(next, "Daily" | "Herald" | "Gazette" | "Tribune" | "Chronicle" | "Telegraph" | "Inquirer");
    if is(words::TITLE_HEADS, next) && (!context.in_title_case() || paper()) {
        return true;
    }
    let before = context.word_before(1);
    if is(words::TITLE_OPENERS, before) && context.before(1).is_some_and(|token| token.is_capital()) {
        return !(before == "Radio" && context.possessive());
    }
    before == "of" && matches!(context.word_before(2), "Times" | "Voice" | "Bank") && context.hit.entry.index == us()
        || before == "of" && context.word_before(2) == "Times"
}

/// Whether the word before or after makes the name a part of a person's.
#[must_use]
pub fn names_a_person(context: &NameContext<'_>) -> bool {
    let entry = context.hit.entry;
    let before = context.before(1);
    let title_case = context.in_title_case();
    // "Mr. German"
    let stop = usize::from(before.is_some_and(|token| token.is_mark('.')));
    if entry.has(Entry::PERSON) && is(words::HONORIFICS, context.word_before(1 + stop)) {
        return true;
    }
    if let Some(token) = before.filter(|token| matches!(token.kind, TokenKind::Word(Case::Title))) {
        let word = context.words(Some(token));
        let touches = context.hit.span.start.saturating_sub(token.span.end) <= 2;
        let place = is(words::BEFORE_PLACE, word) || dateline_gazetteer::Gazetteer::new().lookup(word).is_some();
        if touches
            && (classes(word).has(Classes::GIVEN) || !title_case && !place && !is(words::AFTER_PLACE, word))
            && entry.kind != EntryKind::People
        {
            return true;
        }
        // "Sue German, a plumber": an adjective stands before what it tells of.
        let apart = context.after(1).is_none_or(|next| {
            !next.is_word()
                || context.words(Some(next)) == "and"
                || classes(context.words(Some(next))).has(Classes::CUE)
        });
        // "said Pam English, a welder": whoever speaks has two names.
        let speaks =
            classes(context.word_before(2)).has(Classes::CUE) && context.after(1).is_some_and(|next| next.is_mark(','));
        let named = classes(word).has(Classes::GIVEN) || speaks && !place && !is(words::AFTER_PLACE, word);
        if touches && apart && named && entry.has(Entry::PERSON) && !title_case {
            return true;
        }
    }
    let initial = before.is_some_and(|token| token.is_mark('.'))
        && context.before(2).is_some_and(|token| token.span.len() == 1 && token.is_capital())
        && entry.kind != EntryKind::People;
    if initial {
        return true;
    }
    let Some(after) = context.after(1).filter(|token| matches!(token.kind, TokenKind::Word(Case::Title))) else {
        return false;
    };
    let word = context.words(Some(after));
    let touches = after.span.start.saturating_sub(context.hit.span.end) <= 2;
    // "said Jamaica Stone, a plumber": places do not speak with a name more.
    let speaks = before.is_some_and(|before| classes(context.words(Some(before))).has(Classes::CUE))
        && context.after(2).is_none_or(|next| next.is_mark(',') || next.is_mark('.'))
        && may_be_surname(entry);
    // "China Stone, Ada Brandt and": in a list of people with known given names.
    let join = context.word_after(2);
    let listed = matches!(join, "," | "and")
        && may_be_surname(entry)
        && classes(context.word_after(3)).has(Classes::GIVEN)
        && context.after(4).is_some_and(|token| token.is_capital())
        && context.after(5).is_some_and(|next| !next.is_capital());
    // "Ada Brandt and China Stone were": behind such a name as well.
    let behind = context.word_before(1) == "and"
        && may_be_surname(entry)
        && classes(context.word_before(3)).has(Classes::GIVEN)
        && context.before(2).is_some_and(|token| token.is_capital())
        && context.after(2).is_none_or(|next| !next.is_capital());
    let listed = listed || behind;
    // "Mayor London Breed met"
    let offices = ["Mayor", "Senator", "Governor", "Congressman", "Congresswoman", "Councilwoman", "Councilman"];
    let titled = is(&offices, context.word_before(1)) && entry.has(Entry::PERSON);
    (entry.has(Entry::GIVEN) || speaks || titled || listed)
        && touches
        && !title_case
        && (!is(words::AFTER_PLACE, word) || speaks && matches!(word, "West" | "North" | "South" | "King" | "Lake"))
        && !is(words::TITLE_HEADS, word)
        // "Israel Friday rejected": the weekday of an agency's first sentence
        && (!crate::recognise::names::is_calendar(word) || speaks && matches!(word, "May" | "April" | "June"))
        && !is(words::IN_A_PLACE, before.map_or("", |token| context.words(Some(token))))
        && dateline_gazetteer::Gazetteer::new().lookup(word).is_none_or(|other| {
            // "Chad Jordan": a given name before another that may be a person's.
            (speaks || other.has(Entry::PERSON)) && entry.has(Entry::GIVEN) && classes(context.surface()).has(Classes::GIVEN)
        })
}

/// Whether an adjective names a language: "in French", "speaks Russian", "an English translation".
#[must_use]
pub fn is_language(context: &NameContext<'_>) -> bool {
    let surface = context.surface();
    let next = context.after(1);
    let after = context.words(next);
    let language_noun = [
        "language",
        "languages",
        "translation",
        "translations",
        "speaker",
        "speakers",
        "version",
        "word",
        "words",
        "Wikipedia",
        "dictionary",
        "alphabet",
        "script",
        "spelling",
        "subtitles",
    ];
    if is(&language_noun, after)
        || after == "-" && matches!(context.word_after(2), "language" | "speaking" | "speakers")
    {
        return true;
    }
    let before = context.word_before(1);
    let said = [
        "read",
        "reads",
        "writes",
        "understands",
        "speak",
        "speaks",
        "spoke",
        "spoken",
        "speaking",
        "learn",
        "learns",
        "learned",
        "learnt",
        "learning",
        "study",
        "studies",
        "studied",
        "studying",
        "teach",
        "teaches",
        "taught",
        "teaching",
        "into",
        "fluent",
        "translated",
        "broken",
    ];
    let small = ["in", "at", "and", "with", "from", "for", "before", "to", "when", "as", "while"];
    // "speaks Swahili and French"
    let list = |back: &usize| {
        matches!(context.word_before(*back), "and" | "or" | ",")
            || context.before(*back).is_some_and(|token| token.is_capital())
    };
    let first = (2..10).find(|back| !list(back)).unwrap_or(1);
    // "is fluent in Arabic and Turkish"
    let first = first + usize::from(context.word_before(first) == "in");
    let listed = matches!(before, "and" | "or" | ",") && is(&said, context.word_before(first));
    if listed
        && !next.is_some_and(|token| token.is_capital())
        && (!next.is_some_and(|token| token.is_word()) || is(&small, after))
    {
        return true;
    }
    if is(&said, before) && (!next.is_some_and(|token| token.is_word()) || is(&small, after)) {
        return true;
    }
    let ends = next.is_none_or(|token| !token.is_word())
        || matches!(after, "and" | "or" | "as" | "for" | "means" | "meaning" | "that" | "by" | "on" | "at");
    let from = ["in", "In", "into", "from", "of", "both"];
    let countable = surface.ends_with('s') && !surface.ends_with("ss");
    ends && is(&from, before) && !countable && (before == "in" || before == "In" || before == "into")
}

/// Whether a name may also be a surname: those of the caution, and any town's.
#[must_use]
pub fn may_be_surname(entry: Entry) -> bool {
    entry.has(Entry::PERSON) || matches!(entry.kind, EntryKind::Capital | EntryKind::City)
}

/// The United States, as an index.
#[must_use]
pub fn us() -> u16 {
    dateline_gazetteer::index_of("US").unwrap_or(Entry::NONE)
}
