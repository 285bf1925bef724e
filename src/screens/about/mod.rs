//! About the site: what it is, how it reads, how often it is right, what it gets wrong, whose it is and whom to ask.

mod figures;
mod unsure;

use self::figures::Figures;
use self::unsure::UnsureSection;
use crate::components::contact::{self, Contact};
use crate::components::screen::screen_view;
use crate::components::section::Section;
use crate::components::slices::{InSlices, piece_of};
use crate::platform::dom;
use crate::state::{use_state, use_words};
use crate::words::{self, Message, Words};
use dateline_explore::view::screens::about;
use dateline_model::query::ScreenKind;
use leptos::prelude::*;

/// What is read, and how: a name and a sentence or two each.
const READS: [(Message, Message); 8] = [
    (|words| words.about_story(), |words| words.about_story_text()),
    (|words| words.about_dates(), |words| words.about_dates_text()),
    (|words| words.about_countries(), |words| words.about_countries_text()),
    (|words| words.about_topics(), |words| words.about_topics_text()),
    (|words| words.about_people(), |words| words.about_people_text()),
    (|words| words.about_together(), |words| words.about_together_text()),
    (|words| words.about_acts(), |words| words.about_acts_text()),
    (|words| words.about_dossiers(), |words| words.about_dossiers_text()),
];
/// What it gets wrong, by the name of its words.
const WRONGS: [&str; 7] = ["languages", "undated", "captions", "speakers", "topics", "paraphrase", "acts"];

/// Draws the screen.
#[must_use]
pub fn draw() -> AnyView {
    words::bring_later();
    view! { <AboutScreen /> }.into_any()
}

/// The screen.
#[component]
fn AboutScreen() -> impl IntoView {
    let words = use_words();
    let view = screen_view(ScreenKind::About, about::view);
    let unsure = Memo::new(move |_| view.with(|view| view.unsure.clone()));
    Effect::new(move |_| {
        let words = words.get();
        dom::set_title(&format!("{} · {}", words.about(), words.product()));
    });
    let held = move || {
        let (total, to_the_day, extracts) = view.with(|view| (view.total, view.to_the_day, view.extracts));
        words.get().about_holds(total, to_the_day, extracts)
    };
    let how = move |(name, text): (Message, Message)| {
        view! {
            <div>
                <dt>{words.text(name)}</dt>
                <dd>{words.text(text)}</dd>
            </div>
        }
    };
    let wrong =
        move |code: &'static str| view! { <li>{words.fill(move |words| words.about_wrongs(code).unwrap_or(""))}</li> };
    let pieces = vec![
        piece_of(move || view! { <UnsureSection unsure /> }),
        piece_of(move || {
            view! {
                <Section id="reads" title=|words| words.about_reads()>
                    <p>{words.text(Words::about_reads_text)}</p>
                    <dl>{READS.map(how).into_iter().collect_view()}</dl>
                </Section>
            }
        }),
        piece_of(move || {
            view! {
                <Section id="right" title=|words| words.about_right()>
                    <p>{words.text(Words::about_right_text)}</p>
                    <Figures />
                </Section>
            }
        }),
        piece_of(move || {
            view! {
                <Section id="wrong" title=|words| words.about_wrong()>
                    <ul>{WRONGS.map(wrong).into_iter().collect_view()}</ul>
                </Section>
            }
        }),
        piece_of(move || {
            view! {
                <Section id="report" title=|words| words.about_report()>
                    <p>{words.text(Words::about_report_text)}</p>
                    <Report />
                </Section>
            }
        }),
        piece_of(move || {
            view! {
                <Section id="rights" title=|words| words.about_rights()>
                    <Rights />
                </Section>
            }
        }),
    ];
    view! {
        <div class="wrap about">
            <h1 id="heading" tabindex="-1">
                {words.text(Words::about_title)}
            </h1>
            <Section id="what" title=|words| words.about_what()>
                <p>{words.text(Words::about_what_text)}</p>
                <p>{held}</p>
            </Section>
            <InSlices pieces />
        </div>
    }
}

/// Where to report a wrong reading: where the code is, else whoever the collection names.
#[component]
fn Report() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    move || {
        let info = state.frame.with(|frame| frame.info.clone());
        let link = contact::issues(&info).or_else(|| contact::link(&info.contact));
        match link {
            Some(link) => view! {
                <p>
                    <a href=link>{words.text(Words::about_report_link)}</a>
                </p>
            }
            .into_any(),
            None => (!info.contact.is_empty()).then(|| view! { <p dir="auto">{info.contact}</p> }).into_any(),
        }
    }
}

/// Credits, licence, the way to have a text removed, the code, the parts of the design.
#[component]
fn Rights() -> impl IntoView {
    let state = use_state();
    let words = use_words();
    let info = move || state.frame.with(|frame| frame.info.clone());
    let line = |text: String| (!text.is_empty()).then(|| view! { <p dir="auto">{text}</p> });
    let code = move || {
        contact::repository(&info()).map(|link| {
            view! {
                <li>
                    <a href=link>{words.text(Words::about_code)}</a>
                </li>
            }
        })
    };
    view! {
        {move || line(info().credits)}
        {move || line(info().licence)}
        <ul>
            <Contact />
            {code}
            <li>
                <a href="design.html">{words.text(Words::about_design)}</a>
            </li>
        </ul>
    }
}
