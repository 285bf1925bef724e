//! The pattern language of the topic file: from words to steps. The grammar is in the parent module.

use dateline_model::span::Span;
use dateline_text as text;
use dateline_text::list::head;
use dateline_text::lower;
use std::fmt;

/// Widest gap that can be asked for.
const WIDEST_GAP: u8 = 9;
/// Letters before a star, at least: shorter ones match by accident.
pub(super) const SHORTEST_PREFIX: usize = 3;
/// Steps in one part, at most; a longer one is a sentence copied, not a pattern.
const MOST_STEPS: usize = 24;

/// A pattern that does not parse, in words for whoever edits the topic file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    /// The topic it stands in.
    pub slug: String,
    /// The pattern as written.
    pub pattern: String,
    /// What is wrong and what to write.
    pub message: String,
}

impl PatternError {
    /// The line of the topic file (first is 1) that holds the pattern, looked for below its topic's slug.
    #[must_use]
    pub fn line_in(&self, file: &str) -> Option<usize> {
        self.line_among(&file.lines().collect::<Vec<_>>())
    }

    /// Which of `lines` (first is 1), those of a topic file or of the topic alone, holds the pattern.
    #[must_use]
    pub fn line_among(&self, lines: &[&str]) -> Option<usize> {
        let slug = format!("\"{}\"", self.slug);
        let topic = lines.iter().position(|line| line.trim_start().starts_with("slug") && line.contains(&slug));
        let from = topic.unwrap_or(0);
        let below = lines.get(from..).unwrap_or(&[]);
        let at = below.iter().position(|line| line.contains(&self.pattern) && !self.pattern.is_empty());
        at.map(|at| from + at + 1).or(topic.map(|at| at + 1))
    }
}

impl fmt::Display for PatternError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "topic \"{}\", pattern \"{}\": {}", self.slug, self.pattern, self.message)
    }
}

impl std::error::Error for PatternError {}

/// One of the parts that a pattern joins by `&`: found where either of the two is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PatternPart {
    /// Matched word by word; none where there is nothing but `texts`.
    pub steps: Vec<Step>,
    /// Matched as text, for scripts that do not part their words.
    pub texts: Vec<String>,
}

/// One place in a run of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Step {
    /// Up to so many words may stand before it.
    pub gap: u8,
    /// It may be missing.
    pub optional: bool,
    /// Any of these, each one word or several joined by hyphens.
    pub any: Vec<Vec<PatternWord>>,
    /// For each of them the first bytes of its first word, and which of them count.
    pub heads: Vec<(u64, u64)>,
    /// A bit for the first two bytes of each: most words open no alternative.
    pub firsts: u64,
}

impl Step {
    /// Any of `any`.
    fn new(any: Vec<Vec<PatternWord>>, optional: bool) -> Self {
        let first = |words: &Vec<PatternWord>| words.first().map_or((0, 0), |word| (word.head, word.counting()));
        let heads: Vec<(u64, u64)> = any.iter().map(first).collect();
        // What counts by one byte or none may go on with any.
        let bits = |(head, counts): &(u64, u64)| if counts >> 48 & 0xFF == 0 { u64::MAX } else { first_bit(*head) };
        Self { gap: 0, optional, firsts: heads.iter().map(bits).fold(0, |all, one| all | one), heads, any }
    }

    /// Whether a word with this head may open one of the alternatives.
    pub fn may_open(&self, head: u64) -> bool {
        self.firsts & first_bit(head) != 0
    }
}

/// One word of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PatternWord {
    /// In small letters, without dots.
    pub folded: String,
    /// The first bytes of that, which tell most words apart.
    pub head: u64,
    /// As written, without dots, where it has capitals that the text must have too.
    pub capitals: Option<String>,
    /// Whether longer words match.
    pub prefix: bool,
}

/// Parses one pattern into its parts; the error says what to write instead.
pub(super) fn parse(pattern: &str) -> Result<Vec<PatternPart>, String> {
    pattern.split('&').map(|part| parse_part(part.trim())).collect()
}

/// Parses what stands between two `&`.
fn parse_part(part: &str) -> Result<PatternPart, String> {
    if part.is_empty() {
        return Err("there is nothing to match; write a word".to_owned());
    }
    if part.chars().any(is_unspaced) {
        let (texts, words): (Vec<_>, Vec<_>) =
            part.split('|').map(str::trim).partition(|written| written.chars().any(is_unspaced));
        if texts.iter().any(|text| text.contains(['*', '?', '~'])) || words.iter().any(|word| word.contains(' ')) {
            return Err("Korean, Japanese and Chinese take no *, ? or ~, and single words beside them only".to_owned());
        }
        let any = words.into_iter().map(parse_alternative).collect::<Result<Vec<_>, _>>()?;
        let steps = if any.is_empty() { Vec::new() } else { vec![Step::new(any, false)] };
        return Ok(PatternPart { steps, texts: texts.into_iter().map(str::to_owned).collect() });
    }
    let mut steps: Vec<Step> = Vec::new();
    let mut gap = None;
    for piece in part.split_whitespace() {
        if let Some(count) = piece.strip_prefix('~') {
            if gap.is_some() || steps.is_empty() {
                return Err("a gap stands between two words".to_owned());
            }
            let count = count.parse().ok().filter(|count| (1..=WIDEST_GAP).contains(count));
            gap = Some(count.ok_or_else(|| format!("a gap is ~1 to ~{WIDEST_GAP}"))?);
            continue;
        }
        let mut step = parse_step(piece)?;
        step.gap = gap.take().unwrap_or(0);
        steps.push(step);
    }
    if gap.is_some() {
        return Err("a gap stands between two words".to_owned());
    }
    if steps.first().is_none_or(|step| step.optional) {
        return Err("the first word cannot be optional".to_owned());
    }
    if steps.len() > MOST_STEPS {
        return Err(format!("more than {MOST_STEPS} words; write a shorter one"));
    }
    Ok(PatternPart { steps, texts: Vec::new() })
}

/// Parses one place: `a|b*|c-d?`.
fn parse_step(piece: &str) -> Result<Step, String> {
    let (piece, optional) = piece.strip_suffix('?').map_or((piece, false), |piece| (piece, true));
    let any = piece.split('|').map(parse_alternative).collect::<Result<_, _>>()?;
    Ok(Step::new(any, optional))
}

/// Parses one alternative into its words, cut as the text is cut.
fn parse_alternative(written: &str) -> Result<Vec<PatternWord>, String> {
    let (body, prefix) = written.strip_suffix('*').map_or((written, false), |body| (body, true));
    if body.contains(['*', '?', '~']) {
        return Err(format!(
            "in \"{written}\", a star or question mark stands at the end of a word, a ~ before a number"
        ));
    }
    let mut words: Vec<_> = text::tokens(body, Span::new(0, body.len()))
        .into_iter()
        .filter(|token| !matches!(token.kind, text::tokens::TokenKind::Mark(_)))
        .map(|token| word(token.span.of(body)))
        .collect();
    let several = words.len() > 1;
    let Some(last) = words.last_mut() else {
        return Err("nothing stands beside a |, or a mark stands alone; write a word".to_owned());
    };
    if prefix && !several && last.folded.chars().count() < SHORTEST_PREFIX {
        return Err(format!("\"{written}\" would match too much; at least {SHORTEST_PREFIX} letters before a star"));
    }
    last.prefix = prefix;
    Ok(words)
}

/// A word without its star.
fn word(written: &str) -> PatternWord {
    let mut folded = String::new();
    fold(written, &mut folded);
    let capitals = written.chars().any(char::is_uppercase);
    let plain = || written.chars().filter(|letter| *letter != '.').collect();
    PatternWord { head: head(folded.as_bytes()), folded, capitals: capitals.then(plain), prefix: false }
}

/// A bit for the first two bytes of a word with this head.
fn first_bit(head: u64) -> u64 {
    1 << ((head >> 48).wrapping_mul(0x9e37_79b1) >> 26 & 63)
}

/// The first four bytes of a word with this head.
pub(super) fn opening(head: u64) -> u32 {
    (head >> 32) as u32
}

/// The same of a word of three bytes from which this one may go on.
pub(super) fn stub(head: u64) -> u32 {
    opening(head) & !0xFF
}

/// Appends `written` in small letters, without dots and with one kind of apostrophe.
pub(super) fn fold(written: &str, into: &mut String) {
    into.extend(written.chars().filter_map(folded));
}

/// A letter as it is compared; none of a dot.
pub(super) fn folded(letter: char) -> Option<char> {
    match letter {
        '.' => None,
        '\u{2019}' => Some('\''),
        _ => Some(lower(letter)),
    }
}

impl PatternWord {
    /// Whether a word that has this head may be this one: most are told by that.
    pub fn may_be(&self, head: u64) -> bool {
        (self.head ^ head) & self.counting() == 0
    }

    /// The bytes of the head that count: of a word that may go on only its own.
    pub fn counting(&self) -> u64 {
        match self.folded.len() {
            length @ 1..8 if self.prefix => u64::MAX << (64 - 8 * length),
            0 => 0,
            _ => u64::MAX,
        }
    }

    /// Whether a word folded to `folded` is this one, capitals apart.
    #[inline]
    pub fn is_folded(&self, folded: &str) -> bool {
        if self.prefix { folded.starts_with(&self.folded) } else { folded == self.folded }
    }

    /// Whether the word `written` in the text, folded to `folded`, is this one.
    pub fn fits(&self, folded: &str, written: &str) -> bool {
        self.is_folded(folded)
            && self.capitals.as_ref().is_none_or(|capitals| {
                let plain = written.chars().filter(|letter| *letter != '.');
                capitals.chars().zip(plain).all(|(asked, letter)| !asked.is_uppercase() || letter.is_uppercase())
            })
    }
}

/// Whether `letter` belongs to a script that does not part words as Latin does: Hangul, kana, Han.
pub(super) fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{11FF}' | '\u{3040}'..='\u{30FF}' | '\u{3130}'..='\u{318F}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FA1F}')
}
