//! How a person gets around: changes of the query, the browser's history, links, and where a person finds themselves
//! after a change.

use crate::components::keys::SEARCH;
use crate::platform::{dom, history};
use crate::state::{AppState, WHY, use_state};
use crate::url::{self, Step};
use dateline_model::query::{Query, Screen};
use leptos::prelude::*;

/// The element id of the first piece of the passage that a link leads to.
pub const PASSAGE: &str = "passage";

/// Where a person finds themselves after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Landing {
    /// Where they were.
    Stay,
    /// At the passage that the link leads to, or at the top of a new screen, its heading focused.
    Top,
    /// At another passage of the screen that is shown.
    Passage,
    /// In the list, at the article that was left.
    Card,
    /// Where the history entry says they were.
    Back,
}

/// Element id of the list of what is found.
pub const RESULTS: &str = "results";

/// Changes the query; a context, see [`use_navigation`].
#[derive(Clone, Copy, Debug)]
pub struct Navigation {
    state: AppState,
    /// Where the person is to find themselves once the screen that is waited for is drawn.
    landing: StoredValue<Landing>,
    /// The part of the next screen that a link leads to, as after the `#`; else empty.
    place: StoredValue<String>,
    /// The part of the screen that was jumped to last.
    jumped: StoredValue<String>,
    /// The screen that was left.
    left: StoredValue<Screen>,
}

/// What changes the query.
///
/// # Panics
/// Outside of the app, which provides it.
#[must_use]
pub fn use_navigation() -> Navigation {
    expect_context()
}

impl Navigation {
    /// Of the page whose state is `state`.
    #[must_use]
    pub fn new(state: AppState) -> Self {
        // Loaded again, the page stands where it stood.
        let fresh = has_passage(&state) && history::remembered_scroll().is_none();
        Self {
            state,
            landing: StoredValue::new(if fresh { Landing::Top } else { Landing::Stay }),
            place: StoredValue::new(String::new()),
            jumped: StoredValue::new(String::new()),
            left: StoredValue::new(Screen::Explore),
        }
    }

    /// Applies `change` to the query, and writes the address.
    pub fn change(self, step: Step, change: impl FnOnce(&Query) -> Query) {
        let query = self.state.query.with_untracked(change);
        if self.state.query.with_untracked(|old| *old == query) {
            // Asked again: what did not come is fetched once more.
            self.state.query.notify();
            return;
        }
        url::write(&query, step);
        let landing = self.state.query.with_untracked(|old| match query.passage {
            // The same list again: its place is kept.
            _ if old.screen != query.screen && query == old.explore() => Landing::Card,
            _ if old.screen != query.screen => Landing::Top,
            Some(_) if old.passage != query.passage => Landing::Passage,
            _ => Landing::Stay,
        });
        if landing == Landing::Stay && self.state.query.with_untracked(|old| !old.finds_as(&query)) {
            // What is found now begins where the person looks, also where they had scrolled down the list before.
            // Who types on a phone sees the first of it under the box.
            let typing = dom::focused().as_deref() == Some(SEARCH);
            request_animation_frame(move || {
                dom::bring_back(RESULTS, typing);
                // What led here may be gone, as the ways out of an empty list are: then who uses keys goes on at what was found.
                if dom::is_focus_lost() && !dom::focus(RESULTS) {
                    dom::focus("heading");
                }
            });
        }
        self.arrive(query, Vec::new(), landing);
    }

    /// Writes the address where it does not say yet what is shown.
    pub fn settle(self) {
        let query = self.state.query.get_untracked();
        if url::current().0 != query {
            url::write(&query, Step::Replace);
        }
    }

    /// Goes where a link of the page leads; whether it does: to a part of what is shown the browser goes by itself.
    fn follow(self, href: &str) -> bool {
        if let Some(place) = href.strip_prefix('#') {
            // Back leads to where the person is now.
            history::remember_scroll();
            self.jumped.set_value(place.to_owned());
            return false;
        }
        let (search, place) = href.split_once('#').unwrap_or((href, ""));
        let (query, notices) = url::parse(search);
        let (query, notices) = self.state.understood(&query, notices);
        if query.passage.is_some() && self.state.query.with_untracked(|old| *old == query) {
            self.landing.set_value(Landing::Passage);
        }
        if place.is_empty() || self.state.query.with_untracked(|old| *old != query) {
            self.place.set_value(place.to_owned());
        } else {
            self.jumped.set_value(place.to_owned());
            history::push(&history::search());
            // What unfolds for it must be there first.
            let place = place.to_owned();
            request_animation_frame(move || history::show_place(&place));
        }
        self.change(Step::Push, |_| query);
        if place == WHY {
            self.state.unfolded.why.set(true);
        }
        self.state.link_notices.set(notices);
        true
    }

    /// Back or Forward between parts of what is shown.
    fn jump_back(self) {
        match history::remembered_scroll() {
            Some(height) => {
                self.jumped.with_value(|place| dom::focus_first(&format!("a[href$='#{place}']")));
                dom::scroll_to(height);
            }
            None => {
                dom::show(&history::fragment(), false);
            }
        }
    }

    fn arrive(self, query: Query, notices: Vec<dateline_model::query::Notice>, landing: Landing) {
        // A screen that has not come yet is still arrived at, whatever changes in it meanwhile.
        if landing != Landing::Stay {
            self.landing.set_value(landing);
            self.left.set_value(self.state.query.with_untracked(|old| old.screen.clone()));
        }
        // Each article is met with its argument folded.
        if self.state.query.with_untracked(|old| old.screen != query.screen) {
            self.state.unfolded.why.set(false);
        }
        if self.state.query.with_untracked(|old| old.search != query.search) {
            self.state.unfolded.passages.set(Vec::new());
        }
        self.state.link_notices.set(notices);
        self.state.query.set(query);
    }

    /// Hears links, Back and Forward from now on, as long as the component stands that calls this.
    pub fn listen(self) {
        history::restore_scroll_ourselves();
        let leave = history::on_leave(history::remember_scroll);
        let pop = history::on_pop(move || {
            let (query, notices) = url::current();
            let (query, notices) = self.state.understood(&query, notices);
            if self.state.query.with_untracked(|old| *old != query) {
                self.arrive(query, notices, Landing::Back);
            } else {
                self.jump_back();
            }
        });
        let links = dom::on_link(move |href| self.follow(href));
        let listeners = StoredValue::new_local((leave, pop, links));
        on_cleanup(move || listeners.dispose());
    }

    /// Brings the person to where they expect to be, once the screen is drawn: for an effect that runs then.
    pub fn land(self) {
        let (landing, place) = (self.landing.get_value(), self.place.get_value());
        self.landing.set_value(Landing::Stay);
        self.place.set_value(String::new());
        if landing == Landing::Stay {
            return;
        }
        let (left, height) = (self.left.get_value(), history::remembered_scroll());
        let passage = has_passage(&self.state);
        request_animation_frame(move || match landing {
            Landing::Stay => {}
            Landing::Passage => {
                dom::show(PASSAGE, false);
            }
            Landing::Top if passage && place.is_empty() && dom::show(PASSAGE, true) => {}
            Landing::Card if matches!(&left, Screen::Article(id) if dom::show(&card_id(id), true)) => {}
            Landing::Top | Landing::Card => {
                dom::scroll_to(0.0);
                if place.is_empty() || !dom::focus(&place) {
                    dom::focus("heading");
                }
                // Slices go there as soon as it is drawn.
                if !place.is_empty() {
                    history::show_place(&place);
                }
            }
            Landing::Back => {
                // The card that was opened, else the heading: never nowhere.
                let card = match &left {
                    Screen::Article(id) => dom::focus(&card_id(id)),
                    _ => false,
                };
                if !card {
                    dom::focus("heading");
                }
                dom::scroll_to(height.unwrap_or(0.0));
            }
        });
    }
}

/// Whether the link leads to a passage.
fn has_passage(state: &AppState) -> bool {
    state.query.with_untracked(|query| query.passage.is_some())
}

/// The navigation, and the state: what most components with controls need.
#[must_use]
pub fn use_page() -> (AppState, Navigation) {
    (use_state(), use_navigation())
}

/// The element id of the link of an article's card.
#[must_use]
pub fn card_id(article: &str) -> String {
    let plain = |c: char| if c.is_whitespace() { '_' } else { c };
    format!("card-{}", article.chars().map(plain).collect::<String>())
}
