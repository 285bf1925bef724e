//! The day of publication, to be corrected: the first and the last day that it may be, in words as everywhere; as a code for
//! whoever knows those.

use crate::components::day_fields::DayInput;
use crate::state::use_words;
use crate::words::{Message, Words};
use dateline_model::date::calendar::iso;
use dateline_model::date::edtf;
use jiff::civil::Date;
use leptos::prelude::*;

/// Element id of the field for the code.
pub const CODE: &str = "correct-published";

/// The first and the last day; open where `None`.
type Ends = (Option<Date>, Option<Date>);

/// The days that a code means.
fn ends(code: &str) -> Ends {
    edtf::parse(code).map(|when| (when.earliest, when.latest)).unwrap_or_default()
}

/// The code for a day from the first to the last of these; nothing where both are open.
fn code((first, last): Ends) -> String {
    match (first, last) {
        (None, None) => String::new(),
        (Some(a), Some(b)) if a == b => iso(a),
        _ => format!("[{}..{}]", first.map(iso).unwrap_or_default(), last.map(iso).unwrap_or_default()),
    }
}

/// The days with one of them chosen anew. A single day is both, and none lies before the first.
fn with_day((first, last): Ends, day: Option<Date>, is_last: bool) -> Ends {
    match (is_last, day) {
        (true, Some(day)) => (first.map(|first| first.min(day)), Some(day)),
        (true, None) => (first, None),
        (false, Some(day)) if first.is_none() || first == last => (Some(day), Some(day)),
        (false, Some(day)) => (Some(day), last.map(|last| last.max(day))),
        (false, None) => (None, last),
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
        view! { <DayInput label name day choose /> }
    };
    let bad =
        move || wrong.get().then(|| view! { <p class="caution" role="alert">{words.text(Words::own_no_day)}</p> });
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
            <details open=move || wrong.get()>
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
    use dateline_model::date::calendar::from_iso;

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
        check("[2019-11-05..2019-11-08]", false, "2019-11-09", "2019-11-09");
        check("[2019-11-05..2019-11-08]", true, "2019-11-01", "2019-11-01");
        check("2019-11", true, "2019-11-15", "[2019-11-01..2019-11-15]");
        check("[2019-11-05..2019-11-08]", true, "", "[2019-11-05..]");
        check("[2019-11-05..]", false, "", "");
        check("some day", true, "2019-11-05", "[..2019-11-05]");
    }
}
