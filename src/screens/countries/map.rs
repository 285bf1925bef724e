//! The countries named, on a map: the list of each country again, as a picture. Its outlines are fetched when the
//! screen is opened.

use super::frame::Frame;
use super::map_zoom::{MapZoom, MapZoomed};
use super::outlines::{Outlines, Shape};
use super::{place_line, use_countries};
use crate::platform::fetch;
use crate::state::{use_state, use_words};
use crate::words::Words;
use dateline_explore::view::screens::countries::{Countries, CountryCount, PlaceLine};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// How far the outlines are.
#[derive(Clone, Debug)]
enum Fetched {
    /// They are on their way.
    Coming,
    /// They did not come, or take long.
    Missing,
    /// They are there.
    Here(Arc<Outlines>),
}

/// The code of Antarctica, without which the map ends further north.
const ANTARCTICA: &str = "AQ";

/// The map.
#[component]
pub fn Map() -> impl IntoView {
    let words = use_words();
    let view = use_countries();
    let fetched = RwSignal::new(Fetched::Coming);
    let pointed: RwSignal<Option<String>> = RwSignal::new(None);
    let zoom = MapZoom::new();
    Effect::new(move |_| leptos::task::spawn_local(bring(fetched)));
    let drawing = move || match fetched.get() {
        Fetched::Coming => view! { <div class="map-room"></div> }.into_any(),
        Fetched::Missing => view! { <p class="notice">{words.text(Words::countries_map_missing)}</p> }.into_any(),
        Fetched::Here(outlines) => {
            let words = words.get();
            view! { <Drawing words view=view.get() outlines pointed zoom /> }.into_any()
        }
    };
    view! {
        <section class="countries-map" aria-labelledby="map">
            <h2 id="map">{words.text(Words::countries_map)}</h2>
            {drawing}
            <p class="note">{words.text(Words::countries_map_note)}</p>
        </section>
    }
}

/// Brings the outlines.
async fn bring(fetched: RwSignal<Fetched>) {
    let Some(href) = fetch::named_href("map") else { return fetched.set(Fetched::Missing) };
    let late: Rc<dyn Fn()> = Rc::new(move || {
        let _ = fetched.try_set(Fetched::Missing);
    });
    let file = fetch::bytes(&href, &|_, _| (), &late).await.ok();
    let outlines = file.and_then(|file| Outlines::parse(&String::from_utf8_lossy(&file)));
    // The screen may have gone meanwhile.
    let _ = fetched.try_set(outlines.map_or(Fetched::Missing, |outlines| Fetched::Here(Arc::new(outlines))));
}

/// The outlines with the countries named, and what is pointed at.
#[component]
fn Drawing(
    /// The words of the page.
    words: Words,
    /// What the screen shows.
    view: Arc<Countries>,
    /// The outlines.
    outlines: Arc<Outlines>,
    /// What is pointed at, in words.
    pointed: RwSignal<Option<String>>,
    /// The part that is shown.
    zoom: MapZoom,
) -> impl IntoView {
    let named = |code: &str| view.countries.iter().find(|it| it.country.key == code);
    let land = outlines.shapes.iter().filter(|(code, _)| named(code).is_none());
    let land: String = land.filter_map(|(_, shape)| path(shape)).collect();
    let has = |code: &str| outlines.shapes.iter().any(|(own, _)| own == code);
    let without: Vec<&str> =
        view.countries.iter().filter(|it| !has(&it.country.key)).map(|it| it.country.label.as_str()).collect();
    let without = (!without.is_empty()).then(|| words.countries_map_without(&words.row(without)));
    let placed = |(at, line): (usize, &PlaceLine)| {
        let place = outlines.place(line)?;
        Some(view! { <Point words line=line.clone() at place pointed /> })
    };
    let points: Vec<_> = view.places.iter().enumerate().filter_map(placed).collect();
    // The room for a finger around the dot of a place, the same link once more: it lies under the countries that are named, as
    // it would hide the small ones from the finger.
    let around = |(at, line): (usize, &PlaceLine)| {
        let (x, y) = outlines.place(line)?;
        let (said, href) = lead(words, line, at);
        Some(view! {
            <g>
                <a
                    class="around"
                    href=href
                    tabindex="-1"
                    aria-hidden="true"
                    on:pointerenter=move |_| pointed.set(Some(said.clone()))
                    on:pointerleave=move |_| pointed.set(None)
                >
                    <circle class="hit" cx=x.to_string() cy=y.to_string() r="36" />
                </a>
            </g>
        })
    };
    let around = view.places.iter().enumerate().filter_map(around).collect_view();
    let unplaced = view.places.iter().filter(|line| outlines.place(line).is_none()).map(|line| line.name.as_str());
    let unplaced: Vec<&str> = unplaced.collect();
    let unplaced = (!unplaced.is_empty()).then(|| words.countries_map_unplaced(&words.row(unplaced)));
    let legend = (!points.is_empty()).then(|| view! { <p class="note">{words.countries_map_places()}</p> });
    let height = if named(ANTARCTICA).is_some() { outlines.height } else { outlines.short };
    #[allow(clippy::cast_precision_loss)] // a few thousand at most
    let whole = Frame { x: 0.0, y: 0.0, width: outlines.width as f32, height: height as f32 };
    let chosen = |code: &str| view.chosen.as_ref().is_some_and(|it| it.of.iter().any(|it| it.key == code));
    let mut by_count: Vec<&CountryCount> = view.countries.iter().collect();
    by_count.sort_by_key(|it| (!chosen(&it.country.key), core::cmp::Reverse(it.sentences)));
    let frame = |it: &CountryCount| outlines.shapes.iter().find(|(code, _)| *code == it.country.key)?.1.frame();
    zoom.set_whole(whole, Frame::nearest(by_count.into_iter().filter_map(frame), whole));
    // In the order of the list, so that the keyboard goes from A to Z.
    let shape = |country: &CountryCount| {
        let (code, shape) = outlines.shapes.iter().find(|(code, _)| *code == country.country.key)?;
        let (country, shape, chosen) = (country.clone(), shape.clone(), chosen(code));
        Some(view! { <Named words country shape chosen pointed /> })
    };
    let shapes = view.countries.iter().filter_map(shape).collect_view();
    view! {
        <MapZoomed zoom>
            <div class="map-room">
                <svg
                    class=move || zoom.class()
                    viewBox=move || zoom.view_box()
                    role="group"
                    aria-label=words.countries_map_label()
                    on:wheel=move |event| zoom.wheel(&event)
                    on:pointerdown=move |event| zoom.press(&event)
                    on:pointermove=move |event| zoom.follow(&event)
                    on:pointerup=move |event| zoom.release(&event)
                    on:pointercancel=move |event| zoom.release(&event)
                    on:pointerleave=move |event| zoom.release(&event)
                    on:mousedown=move |event| {
                        // Or the browser drags the link away.
                        if zoom.is_near_now() {
                            event.prevent_default();
                        }
                    }
                >
                    <path class="land" d=land />
                    {around}
                    {shapes}
                    {points}
                </svg>
            </div>
        </MapZoomed>
        <p class="map-said" aria-hidden="true">
            {move || pointed.get().unwrap_or_else(|| words.countries_map_hint().to_owned())}
        </p>
        {legend}
        {without.map(|without| view! { <p class="note">{without}</p> })}
        {unplaced.map(|unplaced| view! { <p class="note">{unplaced}</p> })}
    }
}

/// What a place says, and where it leads: to the only article's line, or to the list of them.
fn lead(words: Words, line: &PlaceLine, at: usize) -> (String, String) {
    let said = words.countries_map_place(&line.name, line.articles.len() + line.more as usize);
    let href = match line.articles.as_slice() {
        [only] if line.more == 0 => use_state().link(&only.link),
        _ => format!("#{}", place_line(at)),
    };
    (said, href)
}

/// A place where articles were written.
#[component]
fn Point(
    /// The words of the page.
    words: Words,
    /// The place, with its articles.
    line: PlaceLine,
    /// Its place in the list.
    at: usize,
    /// Where it lies.
    place: (u32, u32),
    /// What is pointed at, in words.
    pointed: RwSignal<Option<String>>,
) -> impl IntoView {
    let (said, href) = lead(words, &line, at);
    view! {
        <Pointed said href class="place".to_owned() pointed>
            <circle class="dot" cx=place.0.to_string() cy=place.1.to_string() r="9" />
        </Pointed>
    }
}

/// A link of the map, which says what it leads to when it is pointed at.
#[component]
fn Pointed(
    /// What it leads to.
    said: String,
    /// Where it leads.
    href: String,
    /// How it is drawn.
    class: String,
    /// What is pointed at, in words.
    pointed: RwSignal<Option<String>>,
    /// What is drawn.
    children: Children,
) -> impl IntoView {
    let (here, there) = (said.clone(), said.clone());
    // Within a group, so that the link is one of the drawing and not of the page around it.
    view! {
        <g>
            <a
                class=class
                href=href
                aria-label=said
                on:pointerenter=move |_| pointed.set(Some(here.clone()))
                on:pointerleave=move |_| pointed.set(None)
                on:focus=move |_| pointed.set(Some(there.clone()))
                on:blur=move |_| pointed.set(None)
            >
                {children()}
            </a>
        </g>
    }
}

/// The data of a path.
fn path(shape: &Shape) -> Option<&str> {
    match shape {
        Shape::Path(data) => Some(data),
        Shape::Point(..) => None,
    }
}

/// A country that is named: a link to its sentences.
#[component]
fn Named(
    /// The words of the page.
    words: Words,
    /// The country.
    country: CountryCount,
    /// Where it is.
    shape: Shape,
    /// Whether it is the one asked for, or one of the two.
    chosen: bool,
    /// What is pointed at, in words.
    pointed: RwSignal<Option<String>>,
) -> impl IntoView {
    let state = use_state();
    let CountryCount { country, sentences, shade, link, .. } = country;
    let said = words.countries_sentences_of(&country.label, sentences);
    let drawn = match shape {
        Shape::Path(data) => view! { <path d=data /> }.into_any(),
        Shape::Point(x, y) => view! { <circle cx=x.to_string() cy=y.to_string() r="12" class="dot" /> }.into_any(),
    };
    let class = format!("shade-{shade}{}", if chosen { " chosen" } else { "" });
    view! {
        <Pointed said href=state.link(&link) class pointed>
            {drawn}
        </Pointed>
    }
}
