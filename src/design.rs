//! The design system on one page of the site: tokens as the style sheet states them, and the parts built from them.
//!
//! For whoever changes the site, so its own words are English only. It is made from `tokens.css` and the very components
//! of the app, so it cannot tell anything else than what is in force.

use crate::components::el::{Child, El, el, fragment};
use crate::components::{bar, footer};
use crate::state::State;
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
struct Colour<'a> {
    name: &'a str,
    purpose: &'a str,
    value: &'a str,
}

/// The colours stated in the block that `selector` opens.
fn colours(selector: &str) -> Vec<Colour<'static>> {
    let block = TOKENS.split_once(selector).and_then(|(_, rest)| rest.split_once('}')).map_or("", |(block, _)| block);
    let colour = |line: &'static str| {
        let (name, rest) = line.trim().strip_prefix("--")?.split_once(": #")?;
        let (_, comment) = rest.split_once("/* ").unwrap_or(("", ""));
        let from = line.find('#')?;
        let value = line.get(from..)?.split(';').next()?;
        Some(Colour { name, purpose: comment.trim_end_matches(" */"), value })
    };
    block.lines().filter_map(colour).collect()
}

/// A square of a colour: as an attribute, since the page's policy allows no styles of an element's own.
fn swatch(value: &str) -> El {
    let square = el("rect").set("width", "100%").set("height", "100%").set("fill", value);
    el("svg").class("swatch").set("width", "44").set("height", "28").set("aria-hidden", "true").put(square)
}

fn tokens() -> El {
    let sets: Vec<_> = SETS.iter().map(|(_, selector)| colours(selector)).collect();
    let head = ["Name", "For"].into_iter().chain(SETS.iter().map(|(name, _)| *name));
    let row = |it: &Colour<'static>| {
        let values = sets.iter().map(|set| {
            let own = set.iter().find(|other| other.name == it.name);
            let cell = |it: &Colour<'_>| [Child::from(swatch(it.value)), el("code").put(it.value).into()];
            el("td").put_all(own.map(cell).into_iter().flatten())
        });
        el("tr")
            .put(el("th").set("scope", "row").put(el("code").put(it.name)))
            .put(el("td").put(it.purpose))
            .put_all(values)
    };
    let rows: Vec<_> = sets[0].iter().map(row).collect();
    let head = el("thead").put(el("tr").put_all(head.map(|name| el("th").set("scope", "col").put(name))));
    let table = el("table").put(head).put(el("tbody").put_all(rows));
    el("div").class("tokens").set("tabindex", "0").set("role", "region").set("aria-label", "Colours").put(table)
}

/// Widths and distances, as the style sheet states them.
fn measures() -> El {
    let root = TOKENS.split_once(SETS[0].1).and_then(|(_, rest)| rest.split_once('}')).map_or("", |(block, _)| block);
    let measure = |line: &'static str| {
        let (name, value) = line.trim().strip_prefix("--")?.trim_end_matches(';').split_once(": ")?;
        let plain = !value.starts_with('#') && !value.contains(',') || value.starts_with("clamp");
        let cell = |text: &str| el("td").put(el("code").put(text));
        plain.then(|| el("tr").put(el("th").set("scope", "row").put(el("code").put(name))).put(cell(value)))
    };
    el("table").put(el("tbody").put_all(root.lines().filter_map(measure)))
}

fn type_scale() -> Vec<El> {
    let sample = |element: El, what: &str| el("div").class("sample").put(element).put(el("p").class("note").put(what));
    vec![
        sample(el("p").class("as-h1").put("A headline of the first screen"), "Serif, 1.75 to 2.9 rem, grows with the window"),
        sample(el("p").class("text").put("The words of an article, about sixty-five characters to the line, in a serif face that the system has."), "Serif, 1.125 rem: texts"),
        sample(el("p").put("Labels, filters and notes, in the system's own sans serif."), "Sans serif, 0.9375 rem: the page itself"),
        sample(el("p").class("note").put("What explains something."), "Sans serif, 0.875 rem, muted"),
        sample(el("p").set("lang", "ko").class("text").put("한국어 본문은 낱말에서 줄을 바꿉니다."), "Korean: system faces, broken between words"),
        sample(el("p").set("lang", "ja").class("text").put("日本語の本文は禁則に従って改行します。"), "Japanese: system faces"),
    ]
}

fn parts() -> Vec<El> {
    let part = |name: &str, element: El| el("div").class("sample").put(el("h3").put(name)).put(element);
    let choice = el("label")
        .class("choice")
        .put(el("input").set("type", "checkbox"))
        .put(el("span").class("name").put("A value"))
        .put(el("span").class("count").put("3"));
    let chip =
        el("span").class("chip").put(el("span").class("what").put("A condition")).put(el("span").class("x").put("×"));
    let mark = |kind: &str| el("span").class(&format!("mark {kind}")).put(kind);
    let marks = ["dates", "countries", "people", "organisations", "topics", "quotes"].map(mark);
    let spaced = marks.into_iter().flat_map(|it| [Child::from(it), " ".into()]);
    vec![
        part("Choice with its count", choice),
        part("Condition in force", el("p").put(chip)),
        part("What was read in a text: line and colour, never colour alone", el("p").class("text").put_all(spaced)),
        part("Button", el("p").class("buttons").put(el("button").set("type", "button").put("Copy"))),
        part("Key", el("p").put(el("kbd").put("/"))),
    ]
}

/// The page.
pub fn design(state: State) -> AnyView {
    let section = |id: &str, title: &str, children: Vec<El>| {
        el("section").class("below").set("aria-labelledby", id).put(el("h2").set("id", id).put(title)).put_all(children)
    };
    let main = el("main")
        .set("id", "main")
        .class("wrap design")
        .put(el("h1").put("Design"))
        .put(section("colours", "Colours", vec![tokens()]))
        .put(section("type", "Type", type_scale()))
        .put(section("measures", "Measures", vec![measures()]))
        .put(section("parts", "Parts", parts()));
    fragment(vec![bar::bar(state).into(), main.into(), footer::footer(state).into()])
}
