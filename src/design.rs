//! The design system on one page of the site: tokens as the style sheet states them, and the parts built from them.
//!
//! For whoever changes the site, so its own words are English only. It is made from `tokens.css` and the very components
//! of the app, so it cannot tell anything else than what is in force.

use crate::components::bar::Bar;
use crate::components::footer::Footer;
use crate::state::AppState;
use leptos::prelude::*;

const TOKENS: &str = include_str!("../assets/styles/tokens.css");

/// The sets of colours, by the selector that they stand under.
const SETS: [(&str, &str); 4] = [
    ("Light", ":root {"),
    ("Dark", ":root[data-theme=\"dark\"] {"),
    ("More contrast, light", "@media (prefers-contrast: more) {\n  :root {"),
    ("More contrast, dark", "  :root[data-theme=\"dark\"] {"),
];

/// A colour: its name, what it is for, its value.
struct Colour {
    name: &'static str,
    purpose: &'static str,
    value: &'static str,
}

/// The block that `selector` opens.
fn block(selector: &str) -> &'static str {
    TOKENS.split_once(selector).and_then(|(_, rest)| rest.split_once('}')).map_or("", |(block, _)| block)
}

/// The colours stated in the block that `selector` opens.
fn colours(selector: &str) -> Vec<Colour> {
    let colour = |line: &'static str| {
        let (name, rest) = line.trim().strip_prefix("--")?.split_once(": #")?;
        let (_, comment) = rest.split_once("/* ").unwrap_or(("", ""));
        let from = line.find('#')?;
        let value = line.get(from..)?.split(';').next()?;
        Some(Colour { name, purpose: comment.trim_end_matches(" */"), value })
    };
    block(selector).lines().filter_map(colour).collect()
}

/// The widths and distances, each with its value.
fn measures() -> Vec<(&'static str, &'static str)> {
    let measure = |line: &'static str| {
        let (name, value) = line.trim().strip_prefix("--")?.trim_end_matches(';').split_once(": ")?;
        let is_plain = !value.starts_with('#') && !value.contains(',') || value.starts_with("clamp");
        is_plain.then_some((name, value))
    };
    block(SETS[0].1).lines().filter_map(measure).collect()
}

/// The page, for the build, which has no app around it.
#[must_use]
pub fn design(state: AppState) -> AnyView {
    provide_context(state);
    view! { <Design /> }.into_any()
}

/// The page.
#[component]
fn Design() -> impl IntoView {
    view! {
        <Bar />
        <main id="main" class="wrap design">
            <h1>"Design"</h1>
            <Section id="colours" title="Colours">
                <Colours />
            </Section>
            <Section id="type" title="Type">
                <TypeScale />
            </Section>
            <Section id="measures" title="Measures">
                <Measures />
            </Section>
            <Section id="parts" title="Parts">
                <Parts />
            </Section>
        </main>
        <Footer />
    }
}

/// A section with its heading.
#[component]
fn Section(
    /// Element id of the heading.
    id: &'static str,
    /// The heading.
    title: &'static str,
    /// What stands under it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="below" aria-labelledby=id>
            <h2 id=id>{title}</h2>
            {children()}
        </section>
    }
}

/// The colours of every set side by side.
#[component]
fn Colours() -> impl IntoView {
    let sets = SETS.map(|(_, selector)| colours(selector));
    let columns = ["Name", "For"].into_iter().chain(SETS.map(|(name, _)| name));
    let column = |name| view! { <th scope="col">{name}</th> };
    let cell = |it: &Colour| {
        view! {
            <Swatch value=it.value />
            <code>{it.value}</code>
        }
    };
    let row = |it: &Colour| {
        let values = sets.iter().map(|set| set.iter().find(|other| other.name == it.name).map(cell));
        view! {
            <tr>
                <th scope="row">
                    <code>{it.name}</code>
                </th>
                <td>{it.purpose}</td>
                {values.map(|value| view! { <td>{value}</td> }).collect_view()}
            </tr>
        }
    };
    view! {
        <div class="tokens" tabindex="0" role="region" aria-label="Colours">
            <table>
                <thead>
                    <tr>{columns.map(column).collect_view()}</tr>
                </thead>
                <tbody>{sets[0].iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// A square of a colour: as an attribute, since the page's policy allows no styles of an element's own.
#[component]
fn Swatch(
    /// The colour.
    value: &'static str,
) -> impl IntoView {
    view! {
        <svg class="swatch" width="44" height="28" aria-hidden="true">
            <rect width="100%" height="100%" fill=value />
        </svg>
    }
}

/// Widths and distances, as the style sheet states them.
#[component]
fn Measures() -> impl IntoView {
    let row = |(name, value)| {
        view! {
            <tr>
                <th scope="row">
                    <code>{name}</code>
                </th>
                <td>
                    <code>{value}</code>
                </td>
            </tr>
        }
    };
    view! {
        <table>
            <tbody>{measures().into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

/// Words in each size and script.
#[component]
fn TypeScale() -> impl IntoView {
    view! {
        <Sample note="Serif, 1.75 to 2.9 rem, grows with the window">
            <p class="as-h1">"A headline of the first screen"</p>
        </Sample>
        <Sample note="Serif, 1.125 rem: texts">
            <p class="text">
                "The words of an article, about sixty-five characters to the line, in a serif face that the system has."
            </p>
        </Sample>
        <Sample note="Sans serif, 0.9375 rem: the page itself">
            <p>"Labels, filters and notes, in the system's own sans serif."</p>
        </Sample>
        <Sample note="Sans serif, 0.875 rem, muted">
            <p class="note">"What explains something."</p>
        </Sample>
        <Sample note="Korean: system faces, broken between words">
            <p lang="ko" class="text">
                "한국어 본문은 낱말에서 줄을 바꿉니다."
            </p>
        </Sample>
        <Sample note="Japanese: system faces">
            <p lang="ja" class="text">
                "日本語の本文は禁則に従って改行します。"
            </p>
        </Sample>
    }
}

/// Words in one size, and what they are for.
#[component]
fn Sample(
    /// What they are for.
    note: &'static str,
    /// The words.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="sample">
            {children()}
            <p class="note">{note}</p>
        </div>
    }
}

/// The parts that the screens are made of.
#[component]
fn Parts() -> impl IntoView {
    let kinds = ["dates", "countries", "people", "organisations", "topics", "quotes"];
    let mark = |kind| {
        view! {
            <span class=format!("mark {kind}")>{kind}</span>
            " "
        }
    };
    view! {
        <Part name="Choice with its count">
            <label class="choice">
                <input type="checkbox" />
                <span class="name">"A value"</span>
                <span class="count">"3"</span>
            </label>
        </Part>
        <Part name="Condition in force">
            <p>
                <span class="chip">
                    <span class="what">"A condition"</span>
                    <span class="x">"×"</span>
                </span>
            </p>
        </Part>
        <Part name="What was read in a text: line and colour, never colour alone">
            <p class="text">{kinds.map(mark).into_iter().collect_view()}</p>
        </Part>
        <Part name="Button">
            <p class="buttons">
                <button type="button">"Copy"</button>
            </p>
        </Part>
        <Part name="Key">
            <p>
                <kbd>"/"</kbd>
            </p>
        </Part>
    }
}

/// A part with its name.
#[component]
fn Part(
    /// What it is called.
    name: &'static str,
    /// The part.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="sample">
            <h3>{name}</h3>
            {children()}
        </div>
    }
}
