//! Finds every name of the gazetteer in the story.

use super::words::{first_half, state_in_short};
use crate::document::{Document, Paragraph};
use dateline_gazetteer::{Entry, EntryKind, Gazetteer, Lettering};
use dateline_model::span::Span;
use dateline_text::tokens::TokenKind;
use dateline_text::{Case, Token};

/// A name as found, before the text has settled what it stands for.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// Where.
    pub span: Span,
    /// What the tables say.
    pub entry: Entry,
    /// Which paragraph.
    pub paragraph: usize,
    /// Its first token in the paragraph.
    pub first: usize,
    /// One past its last token.
    pub last: usize,
}

/// What the words of some text are written in.
#[derive(Clone, Copy, Default)]
struct Letters {
    words: usize,
    /// Words with a capital.
    capital: usize,
    /// Words of at least three letters all in capitals, and all others of a script that has them.
    upper: usize,
    lower: usize,
}

impl Letters {
    fn of(paragraph: &Paragraph) -> Self {
        let mut all = Self::default();
        for token in &paragraph.tokens {
            let TokenKind::Word(case) = token.kind else { continue };
            let long = usize::from(token.span.len() > 2);
            all.words += 1;
            match case {
                Case::Upper => (all.capital, all.upper) = (all.capital + 1, all.upper + long),
                Case::Title | Case::Mixed => (all.capital, all.lower) = (all.capital + 1, all.lower + long),
                Case::Lower => all.lower += long,
                Case::None => {}
            }
        }
        all
    }

    /// How they use capitals; a short paragraph is judged with the whole story (`story`).
    fn lettering(self, story: Lettering) -> Lettering {
        if self.upper >= 2 && self.lower * 8 < self.upper {
            Lettering::Capitals
        } else if story == Lettering::Lower && self.upper * 20 <= self.lower {
            Lettering::Lower
        } else {
            Lettering::Mixed
        }
    }
}

/// How the paragraphs use capitals, one by one.
#[must_use]
pub fn letterings(document: &Document<'_>) -> Vec<Lettering> {
    let letters: Vec<Letters> = document.paragraphs.iter().map(Letters::of).collect();
    let (words, capital) = letters.iter().fold((0, 0), |all, one| (all.0 + one.words, all.1 + one.capital));
    let story = if words > 0 && capital * 200 <= words { Lettering::Lower } else { Lettering::Mixed };
    letters.into_iter().map(|letters| letters.lettering(story)).collect()
}

/// The names of the story in order of position; none overlaps another.
#[must_use]
pub fn scan(document: &Document<'_>, letterings: &[Lettering]) -> Vec<Hit> {
    let gazetteer = Gazetteer::new();
    let mut hits = Vec::new();
    for (number, paragraph) in document.paragraphs.iter().enumerate() {
        let lettering = letterings.get(number).copied().unwrap_or(Lettering::Mixed);
        let tokens = &paragraph.tokens;
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            if !token.is_word() || lettering == Lettering::Mixed && !may_open_name(document.text, tokens, at) {
                at += 1;
                continue;
            }
            let start = token.span.start as usize;
            if let Some((_, country)) = state_at(document.text, tokens, at) {
                let index = dateline_gazetteer::index_of(country).unwrap_or(Entry::NONE);
                let entry = Entry { kind: EntryKind::Part, index, flags: 0 };
                hits.push(Hit { span: token.span, entry, paragraph: number, first: at, last: at + 1 });
                at += 1;
                continue;
            }
            if let Some(country) = half_at(document.text, tokens, at, lettering) {
                let index = dateline_gazetteer::index_of(country).unwrap_or(Entry::NONE);
                let entry = Entry { kind: EntryKind::People, index, flags: 0 };
                hits.push(Hit { span: token.span, entry, paragraph: number, first: at, last: at + 1 });
                at += 1;
                continue;
            }
            let Some(found) = gazetteer.longest_at(document.text, start, lettering) else {
                at += 1;
                continue;
            };
            // "the South Korean": the name that starts one word later and reaches farther wins.
            let article = token.span.of(document.text).eq_ignore_ascii_case("the");
            let later = tokens
                .get(at + 1)
                .filter(|next| article && next.is_word())
                .and_then(|next| gazetteer.longest_at(document.text, next.span.start as usize, lettering));
            if later.is_some_and(|later| later.end > found.end) {
                at += 1;
                continue;
            }
            let end = found.end.min(paragraph.span.end as usize);
            let mut last = at + 1;
            while tokens.get(last).is_some_and(|token| (token.span.start as usize) < end) {
                last += 1;
            }
            hits.push(Hit { span: Span::new(start, end), entry: found.entry, paragraph: number, first: at, last });
            at = last;
        }
    }
    hits
}

/// The country of the first half of an adjective of two at the token `at`: of "Franco" in "the Franco-Italian border". Before
/// what is no adjective of a country, as in "Anglo-Saxon", it is none.
fn half_at(text: &str, tokens: &[Token], at: usize, lettering: Lettering) -> Option<&'static str> {
    let country = first_half(tokens.get(at)?.span.of(text))?;
    let (hyphen, next) = (tokens.get(at + 1)?, tokens.get(at + 2)?);
    let joined =
        hyphen.is_mark('-') && tokens.get(at)?.span.end == hyphen.span.start && hyphen.span.end == next.span.start;
    let start = next.span.start as usize;
    let other =
        || Gazetteer::new().longest_at(text, start, lettering).is_some_and(|it| it.entry.kind == EntryKind::People);
    // "Indo-Pacific" is a region by a name of its own.
    let whole =
        || Gazetteer::new().longest_at(text, tokens.get(at).map_or(start, |it| it.span.start as usize), lettering);
    (joined && other() && whole().is_none()).then_some(country)
}

/// States in short that are no other word, nor a name of a person.
const UNSTOPPED: &[&str] = &[
    "Ariz", "Calif", "Fla", "Kans", "Mich", "Minn", "Neb", "Nebr", "Okla", "Ont", "Oreg", "Qld", "Sask", "Tenn", "Wis",
    "Wisc", "Wyo",
];

/// The state or province in short at the token `at`, behind a town and a comma: "Millton, Ala.", "Troy, N.C.",
/// "MILLTON, W.Va. (AP)"; its name in full, and its country's code. Its stop belongs to it, and "Well, Miss Smith" is
/// nobody's town.
#[must_use]
pub fn state_at(text: &str, tokens: &[Token], at: usize) -> Option<(&'static str, &'static str)> {
    let before = |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at));
    let token = tokens.get(at)?;
    // "St. John's, N.L."
    let town = before(2)?;
    let owned = matches!(town.span.of(text), "'s" | "’s") && before(3).is_some_and(|town| town.is_capital());
    if !before(1)?.is_mark(',') || !(owned || town.is_capital()) || !(1..7).contains(&token.span.len()) {
        return None;
    }
    // "W.Va" is three tokens: what touches belongs together.
    let touching =
        |one: usize| tokens.get(one).zip(tokens.get(one + 1)).is_some_and(|(a, b)| a.span.end == b.span.start);
    let dotted = token.span.len() <= 2 && tokens.get(at + 1).is_some_and(|stop| stop.is_mark('.'));
    let joined = dotted && touching(at) && touching(at + 1) && tokens.get(at + 2).is_some_and(|rest| rest.is_capital());
    let last = at + 2 * usize::from(joined);
    let short = Span { start: token.span.start, end: tokens.get(last)?.span.end }.of(text);
    let address = (2..4).contains(&short.len()) && short.bytes().all(|byte| byte.is_ascii_uppercase());
    let next = tokens.get(last + 1);
    let stopped = short.ends_with('.') || next.is_some_and(|next| next.is_mark('.'));
    // "Millton, Okla, early on Sunday": of those that are no other word, without its stop.
    let stopped =
        stopped || UNSTOPPED.contains(&short) && next.is_some_and(|next| next.is_mark(',') || next.is_mark('('));
    // In a line of capitals "NO, MA" is no address; in a date line the story's words follow in small letters.
    let shouted = || {
        let rest = tokens.get(last + 1..).unwrap_or_default();
        let closed =
            rest.first().is_some_and(|next| matches!(next.kind, TokenKind::Mark(mark) if mark != '.' && mark != '!'));
        let small = rest.iter().take(8).any(|next| matches!(next.kind, TokenKind::Word(Case::Lower)));
        before(2).is_some_and(|town| matches!(town.kind, TokenKind::Word(Case::Upper))) && !(closed && small)
    };
    // "Washington, D.C." is the capital as such.
    let capital = short.starts_with('D') && before(2)?.span.of(text).eq_ignore_ascii_case("washington");
    state_in_short(short).filter(|_| !capital && if address { !shouted() } else { stopped })
}

/// Whether a name can open at the token `at` of a text that uses capitals: small letters open only "the North",
/// "the peninsula". Most words end here, unread.
fn may_open_name(text: &str, tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    if token.kind != TokenKind::Word(Case::Lower) {
        return true;
    }
    let next = tokens.get(at + 1);
    token.span.of(text) == "the" && next.is_some_and(|next| next.is_capital() || next.span.of(text) == "peninsula")
}
