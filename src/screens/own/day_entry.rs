//! The day of publication, to be corrected: the first and the last day that it may be, in words as everywhere; as a code for
//! whoever knows those.

use crate::components::day_fields::DayInput;
use crate::state::use_words;
use crate::words::{Message, Words};
use dateline_model::date::calendar::{from_iso, iso};
use dateline_model::date::edtf;
use jiff::civil::Date;
use leptos::prelude::*;

/// Element id of the field for the code.
pub const CODE: &str = "correct-published";

/// The first and the last day; open where `None`.
type Ends = (Option<Date>, Option<Date>);

/// Element id of the last day.
pub const LAST: &str = "correct-last-day";

/// The days that a code means; those of two that are the wrong way round, which mean nothing, as they were chosen.
fn ends(code: &str) -> Ends {
    edtf::parse(code).map(|when| (when.earliest, when.latest)).or_else(|| turned(code)).unwrap_or_default()
}

/// The two days of which the last lies before the first.
fn turned(code: &str) -> Option<Ends> {
    let (first, last) = code.trim().strip_prefix('[')?.strip_suffix(']')?.split_once("..")?;
    let (first, last) = (from_iso(first.trim())?, from_iso(last.trim())?);
    (last < first).then_some((Some(first), Some(last)))
}

/// Whether the last day that is stated lies before the first.
#[must_use]
pub fn is_turned(code: &str) -> bool {
    turned(code).is_some()
}

/// The code for a day from the first to the last of these; nothing where both are open.
fn code((first, last): Ends) -> String {
    match (first, last) {
        (None, None) => String::new(),
        (Some(a), Some(b)) if a == b => iso(a),
        _ => format!("[{}..{}]", first.map(iso).unwrap_or_default(), last.map(iso).unwrap_or_default()),
    }
}

/// The days with one of them chosen anew. A single day is both; another choice leaves the other day as it was chosen, also
/// where the last lies before the first then: that is for whoever chose them to mend.
fn with_day((first, last): Ends, day: Option<Date>, is_last: bool) -> Ends {
    match (is_last, day) {
        (true, day) => (first, day),
        (false, Some(day)) if first == last => (Some(day), Some(day)),
        (false, day) => (day, last),
    }
}

/// The entry.
#[component]
pub fn DayEntry(
    /// What is stated, as a code.
    typed: RwSignal<String>,
    /// Whether a rule read it, or somebody stated it.
    by: Signal<&'static str>,
    /// Whether what is stated is no day.
    wrong: RwSignal<bool>,
) -> impl IntoView {
    let words = use_words();
    let said = move || {
        let words = words.get();
        let typed = typed.get();
        match edtf::parse(&typed) {
            Some(when) => words.time(&when),
            None if typed.trim().is_empty() => words.own_day_by_rules().to_owned(),
            None if is_turned(&typed) => words.notice_from_after_to().to_owned(),
            None => words.own_day_unclear().to_owned(),
        }
    };
    let field = |is_last: bool| {
        let day = Memo::new(move |_| {
            let (first, last) = typed.with(|typed| ends(typed));
            if is_last { last } else { first }
        });
        let choose = move |day| typed.update(|typed| *typed = code(with_day(ends(typed), day, is_last)));
        let (label, name) = if is_last {
            (Words::own_day_last as Message, "last-day")
        } else {
            (Words::own_day_first as Message, "first-day")
        };
        view! { <DayInput id=is_last.then_some(LAST) label name day choose /> }
    };
    // What was refused is wrong until it is mended.
    let is_refused =
        move || wrong.get() && typed.with(|typed| !typed.trim().is_empty() && edtf::parse(typed).is_none());
    let is_code = move || is_refused() && !typed.with(|typed| is_turned(typed));
    let bad = move || {
        let said = match (typed.with(|typed| is_turned(typed)), is_refused()) {
            (true, _) => Words::notice_from_after_to as Message,
            (false, true) => Words::own_no_day,
            (false, false) => return None,
        };
        Some(view! { <p class="caution" role="alert">{words.text(said)}</p> })
    };
    view! {
        <fieldset class="entry day-entry">
            <legend>
                {move || words.get().own_fields("published").unwrap_or_default()} " " <small>{by}</small>
            </legend>
            <p>
                <b aria-live="polite">{said}</b>
            </p>
            <div class="day-ends">{field(false)} {field(true)}</div>
            <p class="note">{words.text(Words::own_day_how)}</p>
            <details open=is_code>
                <summary>{words.text(Words::own_day_code)}</summary>
                <label for=CODE class="note">{words.text(Words::own_day_code_how)}</label>
                <input
                    id=CODE
                    type="text"
                    autocomplete="off"
                    spellcheck="false"
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                />
            </details>
            {bad}
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The code, then whether the last day is chosen and which day, then the code after it.
    #[track_caller]
    fn check(before: &str, is_last: bool, day: &str, after: &str) {
        let chosen = with_day(ends(before), from_iso(day), is_last);
        assert_eq!(code(chosen), after, "{before} {day}");
    }

    #[test]
    fn days_are_chosen_and_written_as_a_code() {
        check("", false, "2019-11-05", "2019-11-05");
        check("2019-11-05", false, "2019-11-06", "2019-11-06");
        check("2019-11-05", true, "2019-11-08", "[2019-11-05..2019-11-08]");
        check("[..2019-11-05]", false, "2019-11-03", "[2019-11-03..2019-11-05]");
        check("2019-11", true, "2019-11-15", "[2019-11-01..2019-11-15]");
        check("[2019-11-05..2019-11-08]", true, "", "[2019-11-05..]");
        check("[2019-11-05..]", false, "", "");
        check("some day", true, "2019-11-05", "[..2019-11-05]");
    }

    #[test]
    fn days_the_wrong_way_round_stay_as_they_were_chosen_and_are_none() {
        for (before, is_last, day, after) in [
            ("[2019-11-05..2019-11-08]", true, "2019-11-01", "[2019-11-05..2019-11-01]"),
            ("2019-11-05", true, "2019-11-01", "[2019-11-05..2019-11-01]"),
            ("[2019-11-05..2019-11-08]", false, "2019-11-09", "[2019-11-09..2019-11-08]"),
        ] {
            check(before, is_last, day, after);
            assert!(is_turned(after) && edtf::parse(after).is_none() && !is_turned(before), "{after}");
        }
        check("[2019-11-05..2019-11-01]", true, "2019-11-06", "[2019-11-05..2019-11-06]");
        check("[2019-11-05..2019-11-01]", false, "2019-10-30", "[2019-10-30..2019-11-01]");
    }
}
