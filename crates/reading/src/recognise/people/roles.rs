//! Titles and roles: "Mr.", "South Korea's foreign minister, X", "X, an analyst at Y".

mod words;

pub use words::{is_company_role, is_honorific, is_office};

use crate::recognise::names::{Shape, Word, is_plural_owner};
use dateline_model::article::Article;
use dateline_model::order::Order as _;
use dateline_model::span::Span;
use words::{PORTFOLIOS, is_modifier};

/// Whether the word at `at` ends the field of an office: "Secretary of State", "Minister for Foreign Affairs".
#[must_use]
pub fn is_portfolio(words: &[Word<'_>], at: usize) -> bool {
    words.get(at).is_some_and(|word| is_field(word.text)) && head_of_portfolio(words, at).is_some()
}

/// The role noun of the field that ends at `at`: "Secretary" for "State" in "Secretary of State".
fn head_of_portfolio(words: &[Word<'_>], at: usize) -> Option<usize> {
    let mut joined = false;
    for back in (at.saturating_sub(9)..at).rev() {
        let word = words.get(back)?;
        if word.is_role() && joined {
            return Some(back);
        }
        match word.text {
            "of" | "for" | "on" => joined = true,
            "and" | "the" | "&" | "," => {}
            _ if word.is_capital() || word.place => {}
            _ => return None,
        }
        if word.opens {
            return None;
        }
    }
    None
}

/// The role whose last word stands right before `name`, as words `from..to`, and whether a comma parts them.
/// With `certain`, the word before the name has been recognised as a title already.
#[must_use]
pub fn before(words: &[Word<'_>], name: usize, certain: bool) -> Option<(usize, usize, bool)> {
    let mut end = name;
    let mut comma = false;
    if !certain && end > 0 && words.get(end - 1).is_some_and(|word| word.is_mark(',')) {
        // "South Korea's foreign minister, X," has its other comma, or the sentence ends.
        comma = true;
        end -= 1;
    }
    while end > 0 && words.get(end - 1).is_some_and(|word| is_honorific(word.bare())) {
        end -= 1;
    }
    let last = words.get(end.checked_sub(1)?)?;
    let portfolio = is_portfolio(words, end - 1);
    if !(portfolio || last.is_role() || is_premier(words, end - 1) || (comma && follows_role(words, end))) {
        return None;
    }
    let mut from = if portfolio { head_of_portfolio(words, end - 1)? } else { end - 1 };
    if comma && !words.get(from)?.is_role() {
        from = end
            .saturating_sub(8)
            .max((end.saturating_sub(8)..end).rev().find(|at| words.get(*at).is_some_and(Word::is_role))?);
    }
    if words.get(from).is_some_and(|word| word.opens) {
        return Some((from, end, comma));
    }
    while from > 0 && end - from < 14 {
        let Some(word) = words.get(from - 1) else { break };
        let joins = match word.shape {
            Shape::Capital | Shape::Upper => !word.is_function_word() || word.text == "Former",
            Shape::Possessive => true,
            // "in Lima under President X": no under-secretary
            Shape::Lower if word.text == "under" => {
                words.get(from).is_some_and(|next| next.text.eq_ignore_ascii_case("secretary"))
            }
            Shape::Lower => is_modifier(word.text) || word.is_role(),
            Shape::Mark(mark) => mark == '-' || mark == '/' || mark == '–',
            _ => false,
        };
        if !joins {
            break;
        }
        from -= 1;
        if word.opens {
            break;
        }
    }
    if from > 0
        && words
            .get(from - 1)
            .is_some_and(|word| matches!(word.text, "his" | "her" | "their" | "its" | "His" | "Her" | "Their" | "Its"))
    {
        from -= 1;
    }
    // "COLOMBO (Reuters) - Sri Lankan President": the dash is the place line's. "The dealer's lawyer": whose is no part.
    let outside = |word: &Word<'_>| matches!(word.shape, Shape::Mark(_)) || word.text.starts_with(['\'', '’']);
    while from < end && words.get(from).is_some_and(outside) {
        from += 1;
    }
    (from < end).then_some((from, end, comma))
}

/// Whether "PM" at `at` is an office and no time of day: "Australian PM X", "Peru's PM X".
#[must_use]
pub fn is_premier(words: &[Word<'_>], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| words.get(at));
    let owner = before.is_some_and(|word| word.place || word.shape == Shape::Possessive);
    owner && words.get(at).is_some_and(|word| word.text == "PM")
}

/// Whether `word` names the field of an office: "Defence".
#[must_use]
pub fn is_field(word: &str) -> bool {
    PORTFOLIOS.position(word.as_bytes()).is_some()
}

/// Whether the word at `at` says how high an office is: "Deputy High Commissioner".
#[must_use]
pub fn is_rank(words: &[Word<'_>], at: usize) -> bool {
    const RANKS: &[&str] = &["High", "Vice", "First", "Second", "Third", "Principal", "Prime"];
    words.get(at).is_some_and(|word| RANKS.contains(&word.text) || is_field(word.text))
}

/// Whether the word at `at` is an office that several have who are named behind it: "Presidents Ana Ruiz and Juan Soto".
#[must_use]
pub fn is_plural_title(words: &[Word<'_>], at: usize) -> bool {
    const OFFICES: &[&str] =
        &["Presidents", "Ministers", "Governors", "Senators", "Ambassadors", "Chancellors", "Premiers"];
    let name = |at: usize| words.get(at).is_some_and(|word| word.shape == Shape::Capital && !word.opens);
    let and = (at + 2..at + 5).find(|to| words.get(*to).is_some_and(|word| matches!(word.text, "and" | ",")));
    words.get(at).is_some_and(|word| OFFICES.contains(&word.text))
        && name(at + 1)
        && and.is_some_and(|and| name(and + 1))
}

/// "the president of France, X": a role with what it is of, before the comma at `end`.
fn follows_role(words: &[Word<'_>], end: usize) -> bool {
    for back in (end.saturating_sub(7)..end).rev() {
        let Some(word) = words.get(back) else { return false };
        if word.is_role() {
            return words.get(back + 1).is_some_and(|word| matches!(word.text, "of" | "for" | "at"));
        }
        let within = word.is_capital()
            || word.shape == Shape::Possessive
            || matches!(word.text, "of" | "the" | "for" | "at" | "and");
        if !within {
            return false;
        }
    }
    false
}

/// The role after a name that ends before `at`: ", an analyst at Y," or ", 34, a farmer".
#[must_use]
pub fn after(words: &[Word<'_>], at: usize) -> Option<(usize, usize)> {
    let mut from = at;
    if !words.get(from)?.is_mark(',') {
        return None;
    }
    from += 1;
    // ", 34, a farmer"
    if words.get(from).is_some_and(|word| word.shape == Shape::Number)
        && words.get(from + 1).is_some_and(|word| word.is_mark(','))
    {
        from += 2;
    }
    let mut to = from;
    let mut role = false;
    while to - from < 16 {
        let Some(word) = words.get(to) else { break };
        let stops = word.opens
            || matches!(
                word.text,
                "who"
                    | "which"
                    | "whose"
                    | "said"
                    | "told"
                    | "says"
                    | "and"
                    | "was"
                    | "is"
                    | "has"
                    | "had"
                    | "were"
                    | "but"
                    | "have"
                    | "also"
            )
            || matches!(word.shape, Shape::Mark(mark) if !matches!(mark, '-' | '&' | '/' | '–'))
                && !is_plural_owner(words, to);
        if stops {
            break;
        }
        role = role || (to - from < 8 && word.is_role());
        to += 1;
    }
    let first = words.get(from)?;
    let article = matches!(first.text, "a" | "an" | "the" | "his" | "her" | "its" | "their" | "one");
    let bare = first.place || first.is_capital() || is_modifier(first.text) || first.is_role();
    let closed = words.get(to).is_none_or(|word| {
        word.opens || matches!(word.shape, Shape::Mark(_)) || matches!(word.text, "who" | "said" | "told" | "says")
    });
    (role && to > from && (article || (bare && closed))).then_some((from, to))
}

/// Which country each stretch of the text names, for the country of a title.
#[derive(Debug)]
pub struct Countries {
    /// Mention and code, in order of position.
    mentions: Vec<(Span, String)>,
}

impl Countries {
    /// The countries of `article`.
    #[must_use]
    pub fn of(article: &Article) -> Self {
        let mut mentions: Vec<(Span, String)> = Vec::new();
        for country in &article.countries {
            mentions.extend(country.mentions.iter().map(|mention| (mention.span, country.iso.clone())));
        }
        mentions.order();
        Self { mentions }
    }

    /// The country whose mention ends at `end`.
    #[must_use]
    pub fn ending(&self, end: u32) -> Option<&str> {
        let at = self.mentions.partition_point(|(mention, _)| mention.start < end).checked_sub(1)?;
        self.mentions.get(at).filter(|(mention, _)| mention.end == end).map(|(_, iso)| iso.as_str())
    }

    /// The one country named within `span`.
    #[must_use]
    pub fn within(&self, span: Span) -> Option<&str> {
        let from = self.mentions.partition_point(|(mention, _)| mention.start < span.start);
        let mut inside = self.mentions.get(from..)?.iter().take_while(|(mention, _)| mention.start < span.end);
        let (_, first) = inside.next()?;
        inside.all(|(_, iso)| iso == first).then_some(first)
    }
}
