//! The month of a magazine's issue, where the page prints no day: "June 2016 issue", "Issue: June/July 2016", "Summer 2016
//! edition".

use super::bounds::{Bounds, Constraint};
use super::clues::TextClue;
use crate::document::Document;
use crate::recognise::dates::occurrence::fixed_stretch;
use crate::recognise::dates::{TimeValue, YearOf, expressions};
use dateline_model::date::When;
use dateline_model::date::stretch::{Precision, Stretch};
use dateline_model::rule::{Kind, Rule};
use dateline_text as text;
use dateline_text::Small as _;

/// How many lines of a page are looked at, and how long they may be, in bytes.
const LINES: usize = 16;
const LONG: usize = 60;

/// The words of such a line beside the month.
const WORDS: &[&str] =
    &["issue", "edition", "number", "from", "the", "of", "in", "our", "this", "print", "magazine", "published"];

/// What a line near the top says of the issue.
#[must_use]
pub fn issue(document: &Document<'_>) -> Option<TextClue> {
    let lines = document.lines.iter().map(|line| line.span).take(LINES);
    let told = |line| document.segments.iter().any(|one| one.kind == Kind::Headline && one.span == line);
    lines.filter(|line| line.len() <= LONG && !told(*line)).find_map(|line| {
        let words = line.of(document.text).small();
        // Most lines are told by these.
        // "October 2019" alone, where a day would stand.
        let stamp = || document.segments.iter().any(|one| one.kind == Kind::Timestamp && one.span == line);
        if !words.bytes().any(|byte| byte.is_ascii_digit())
            || !["issue", "edition", "/"].iter().any(|one| words.contains(one)) && !stamp()
        {
            return None;
        }
        let tokens = text::tokens(document.text, line);
        let times = expressions(document.text, 0, line, &tokens, &[line]);
        let [time] = times.as_slice() else { return None };
        let known = YearOf::Known;
        let year = match time.value {
            TimeValue::Month { year, .. } | TimeValue::Months { year, .. } | TimeValue::Season { year, .. } => year,
            _ => return None,
        };
        let stretch = fixed_stretch(&time.value).filter(|stretch| year == known(stretch.start.year()))?;
        let beside = |token: &&text::Token| token.is_word() && !time.span.overlaps(token.span);
        let own = |token: &text::Token| WORDS.contains(&token.span.of(document.text).small().as_str());
        tokens.iter().filter(beside).all(own).then(|| TextClue {
            span: time.span,
            rule: Rule::TimestampLine,
            says: Constraint::Between(Some(stretch.start), Some(stretch.end)),
            with: Vec::new(),
            strong: false,
        })
    })
}

/// The months as they are printed, where the days that are left are those of whole months.
#[must_use]
pub fn months(bounds: &Bounds) -> Option<When> {
    let (Some(start), Some(end)) = bounds.days() else { return None };
    let whole = start.day() == 1 && end == end.last_of_month();
    let one = (start.year(), start.month()) == (end.year(), end.month());
    let precision = if one { Precision::Month } else { Precision::Months };
    whole.then(|| Stretch { start, end, precision }.when())
}
