//! The state of the page: one query, and the view that follows from it.
//!
//! A person's action changes the query, the query changes the address and asks the engine, and
//! the view that comes back is spread over a few signals, so that what did not change is not
//! drawn again and focus stays where it is.

use crate::components::chips;
use crate::components::suggestions::Combobox;
use crate::engine::{Aside, Engine};
use crate::language;
use crate::late::{self, MOMENT, Missing, PATIENCE};
use crate::later::{self, ArticlePart, FindPart, Parts, is_search, parts_for};
use crate::platform::{dom, history, storage};
use crate::reread::Reread;
use crate::url::{self, Step};
use crate::words::{Words, words};
use dateline_core::article::Warning;
use dateline_core::query::{FacetKind, Language, Notice, Query};
use dateline_core::source::CorpusInfo;
use dateline_core::view::{ArticlePage, Explore, Run, Screen, Suggestion, View};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

/// What is around every screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Frame {
    /// Title, description, credits, contact.
    pub info: CorpusInfo,
    /// How many articles there are.
    pub total: u32,
    /// What in the link was not understood.
    pub notices: Vec<Notice>,
    /// What was wrong with the input files.
    pub problems: Vec<Warning>,
}

/// Which screen is shown; two articles are two screens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The list.
    Explore,
    /// The article with this id.
    Article(String),
}

/// Where a reader finds themselves after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Landing {
    /// Where they were.
    Stay,
    /// At the top of a new screen, its heading focused.
    Top,
    /// Where the history entry says they were.
    Back,
}

/// What comes back for a query.
struct Answer {
    view: View,
    /// In which words, or why the language's are not here.
    words: Result<Words, Missing>,
    /// The parts of the program that it needs, and why the article's page is not here, if it should be.
    parts: (Parts, Option<Missing>),
}

/// That something could not be had; no words where all is well.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trouble {
    /// What.
    pub said: String,
    /// How it is tried again, where it can be.
    pub again: Option<Again>,
}

/// How something is tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// It did not come: it is asked for once more.
    Ask,
    /// It is still on its way: only a new load of the page asks once more.
    Reload,
}

/// Asks for a view in a language.
type Ask = Rc<dyn Fn(Query, Language, Box<dyn FnOnce(Answer)>)>;

/// The signals; copied freely.
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// What was asked for.
    pub query: RwSignal<Query>,
    /// What is around the screen.
    pub frame: RwSignal<Frame>,
    /// Which screen.
    pub shown: RwSignal<Shown>,
    /// The list; the last one while an article is shown.
    pub explore: RwSignal<Option<Arc<Explore>>>,
    /// The article; the last one while the list is shown.
    pub article: RwSignal<Option<Arc<ArticlePage>>>,
    /// Whether the links are printed for a page other than the app's own.
    pub base: StoredValue<&'static str>,
    /// How far the reading in this browser has come.
    pub reread: RwSignal<Reread>,
    /// Starts it, where it waits to be asked.
    pub start_reread: StoredValue<Option<Rc<dyn Fn()>>, LocalStorage>,
    /// The tag of the language that the page is shown in.
    pub language: RwSignal<&'static str>,
    /// That the words of a language, or the program of a page, could not be had.
    pub trouble: RwSignal<Trouble>,
    /// The program of the article's page, once an article was opened.
    pub part: StoredValue<Option<ArticlePart>>,
    /// What helps a search along, once that is there.
    pub find: RwSignal<Option<FindPart>>,
    /// Whether the filters are open where they fold; no link remembers it, but it outlasts another language.
    pub filters_open: RwSignal<bool>,
    /// Whether the list of each facet is shown whole.
    pub whole: [RwSignal<bool>; FacetKind::ALL.len()],
    /// The articles whose other sentences were opened, for the search in force.
    pub opened: StoredValue<Vec<String>>,
    ask: StoredValue<Option<Ask>, LocalStorage>,
    aside: StoredValue<Option<Rc<dyn Aside>>, LocalStorage>,
    /// The part of the next screen that a link leads to, as after the `#`; else empty.
    place: StoredValue<String>,
    turn: StoredValue<u32>,
    /// Where the reader is to find themselves once the answer that is waited for comes.
    landing: StoredValue<Landing>,
    link_notices: StoredValue<Vec<Notice>>,
}

impl State {
    /// The state of a page that shows `view` of `query`.
    #[must_use]
    pub fn new(query: Query, notices: Vec<Notice>, view: View) -> Self {
        let state = Self {
            query: RwSignal::new(query),
            frame: RwSignal::new(Frame::default()),
            shown: RwSignal::new(Shown::Explore),
            explore: RwSignal::new(None),
            article: RwSignal::new(None),
            base: StoredValue::new(""),
            reread: RwSignal::new(Reread::Nothing),
            start_reread: StoredValue::new_local(None),
            language: RwSignal::new("en"),
            trouble: RwSignal::new(Trouble::default()),
            part: StoredValue::new(None),
            find: RwSignal::new(None),
            filters_open: RwSignal::new(false),
            whole: FacetKind::ALL.map(|_| RwSignal::new(false)),
            opened: StoredValue::new(Vec::new()),
            ask: StoredValue::new_local(None),
            aside: StoredValue::new_local(None),
            place: StoredValue::new(String::new()),
            turn: StoredValue::new(0),
            landing: StoredValue::new(Landing::Stay),
            link_notices: StoredValue::new(notices),
        };
        state.spread(view);
        state
    }

    /// Lets `engine` answer from now on, and the browser's own controls be heard.
    pub fn run(self, engine: impl Engine + 'static) {
        let engine = Rc::new(engine);
        self.aside.set_value(Some(Rc::clone(&engine) as Rc<dyn Aside>));
        let ask: Ask = Rc::new(move |query, language, then| {
            let engine = Rc::clone(&engine);
            leptos::task::spawn_local(async move {
                let words = language::load(language, MOMENT).await.map(|(words, names)| {
                    engine.speak(names);
                    words
                });
                let parts = parts_for(&query, MOMENT).await;
                // The local engine cannot fail; one that can will bring its own words.
                if let Ok(view) = engine.view(query, parts.0).await {
                    then(Answer { view, words, parts });
                }
            });
        });
        self.ask.set_value(Some(ask));
        late::listen(move || {
            // An article needs no help with a search, and would lose what is open in it.
            let searches = self.query.with_untracked(|query| query.article.is_none() && is_search(query));
            if searches || self.lacks() {
                self.refresh();
            }
        });
        history::restore_scroll_ourselves();
        history::on_leave(history::remember_scroll);
        history::on_pop(move || {
            let (query, notices) = url::current();
            if self.query.with_untracked(|old| *old != query) {
                try_again();
                self.link_notices.set_value(notices);
                self.arrive(query, Landing::Back);
            }
        });
        dom::on_link(move |href| self.follow(&href));
    }

    /// Applies `change` to the query, writes the address and asks for the view.
    pub fn change(self, step: Step, change: impl FnOnce(&Query) -> Query) {
        let query = self.query.with_untracked(change);
        try_again();
        if self.query.with_untracked(|old| *old == query) {
            if self.lacks() {
                self.refresh();
            }
            return;
        }
        self.link_notices.set_value(Vec::new());
        url::write(&query, step);
        let stays = self.query.with_untracked(|old| old.article == query.article);
        let landing = if stays { Landing::Stay } else { Landing::Top };
        self.arrive(query, landing);
    }

    /// Writes the address where it does not say yet what is shown.
    pub fn settle(self) {
        let query = self.query.get_untracked();
        if url::current().0 != query {
            url::write(&query, Step::Replace);
        }
    }

    /// Whether the words of the language, or the page of the article, that were asked for are not shown.
    fn lacks(self) -> bool {
        let query = self.query.get_untracked();
        let unopened = query.article.is_some() && self.shown.with_untracked(|shown| *shown == Shown::Explore);
        unopened || language::of(&query).code() != self.language.get_untracked()
    }

    /// Tries again what was in trouble.
    pub fn retry(self, again: Again) {
        // Where there is no network, the page would be lost too.
        if again == Again::Reload && history::is_online() {
            return history::reload();
        }
        try_again();
        self.refresh();
    }

    /// Asks for the same view again, as the articles behind it have changed, or what it lacked has come.
    pub fn refresh(self) {
        self.arrive(self.query.get_untracked(), Landing::Stay);
    }

    /// Goes where a link of the page leads.
    fn follow(self, href: &str) {
        let (search, place) = href.split_once('#').unwrap_or((href, ""));
        let (query, notices) = url::parse(search);
        if place.is_empty() || self.query.with_untracked(|old| *old != query) {
            self.place.set_value(place.to_owned());
        } else {
            history::show_place(place);
        }
        self.change(Step::Push, |_| query);
        self.link_notices.set_value(notices);
    }

    fn arrive(self, query: Query, landing: Landing) {
        let turn = self.turn.with_value(|turn| turn.wrapping_add(1));
        self.turn.set_value(turn);
        // A screen that has not come yet is still arrived at, whatever changes in it meanwhile.
        if landing != Landing::Stay {
            self.landing.set_value(landing);
        }
        if self.query.with_untracked(|old| old.search != query.search) {
            self.opened.set_value(Vec::new());
        }
        self.query.set(query.clone());
        let left = self.shown.get_untracked();
        let language = language::of(&query);
        let then = move |Answer { view, words, parts }: Answer| {
            // An answer to a question that was asked before the last one comes too late.
            if self.turn.with_value(|now| *now == turn) {
                self.speak(language, words);
                let unopened = parts.1.is_some();
                self.take(parts);
                self.spread(view);
                // Where the article's page is yet to come, its reader is still to arrive there.
                if !unopened {
                    let landing = self.landing.get_value();
                    self.landing.set_value(Landing::Stay);
                    self.land(landing, left);
                }
            }
        };
        if let Some(ask) = self.ask.get_value() {
            ask(query, language, Box::new(then));
        }
    }

    /// Shows the page in `language` from now on, where its words are there.
    fn speak(self, language: Language, words: Result<Words, Missing>) {
        let before = self.language.get_untracked();
        self.begin(language, words);
        if before == self.language.get_untracked() {
            return;
        }
        // What a person has chosen, by a link of this page or by going back.
        storage::set(language::KEY, Some(language.code()));
        let (focused, unfolded, height) = (dom::focused(), dom::unfolded(), dom::scroll_y());
        request_animation_frame(move || {
            dom::unfold(&unfolded);
            dom::scroll_to(height);
            if let Some(id) = focused {
                dom::focus(&id);
            }
        });
    }

    /// The same, for the first time.
    pub fn begin(self, language: Language, spoken: Result<Words, Missing>) {
        let name = language::own_name(language);
        let trouble = match spoken {
            Ok(words) => {
                words.put_in_force();
                Trouble::default()
            }
            Err(Missing::Late) => {
                let said = words().speechless_late(name, &language::file(language));
                Trouble { said, again: Some(Again::Reload) }
            }
            Err(Missing::Failed(why)) => Trouble { said: words().speechless(name, &why), again: Some(Again::Ask) },
        };
        let tag = words().tag();
        dom::root_attribute("lang", Some(tag));
        if self.language.get_untracked() != tag {
            self.language.set(tag);
        }
        self.trouble.set(trouble);
    }

    /// Loads what helps a search along, and has `list` show what it offers.
    pub fn load_find(self, list: Option<Combobox>) {
        leptos::task::spawn_local(async move {
            if let Some(part) = later::find().whenever().await {
                // Told again, nothing is drawn anew.
                if self.find.with_untracked(Option::is_none) {
                    self.find.set(Some(part));
                }
                if let Some(list) = list {
                    (part.typed)(part, list);
                }
            }
        });
    }

    /// Keeps parts of the program, or says that the article's page is not here.
    pub fn take(self, (Parts { article, find }, missing): (Parts, Option<Missing>)) {
        if article.is_some() {
            self.part.set_value(article);
        }
        if find.is_some() && self.find.with_untracked(Option::is_none) {
            self.find.set(find);
        }
        let late = || Trouble { said: words().unopened_late(&later::article_file()), again: Some(Again::Reload) };
        match missing {
            None => {}
            Some(Missing::Failed(_)) => {
                self.trouble.set(Trouble { said: words().unopened().to_owned(), again: Some(Again::Ask) });
            }
            Some(Missing::Late) => {
                let left = f64::from(PATIENCE) - later::article().waited();
                if left <= 0.0 {
                    return self.trouble.set(late());
                }
                let loads = Trouble { said: words().opening().to_owned(), again: None };
                self.trouble.set(loads.clone());
                let say = move || {
                    if self.trouble.with_untracked(|now| *now == loads) {
                        self.trouble.set(late());
                    }
                };
                set_timeout(say, Duration::from_secs_f64(left / 1000.0));
            }
        }
    }

    /// That the article that the page was opened for is still to be arrived at.
    pub fn await_article(self) {
        self.landing.set_value(Landing::Top);
    }

    /// What `text`, typed into the search box, may be meant to become.
    pub fn suggest(self, part: FindPart, text: &str, most: usize) -> Vec<Suggestion> {
        let Some(aside) = self.aside.get_value() else { return Vec::new() };
        self.query.with_untracked(|query| aside.suggest(part, query, text, most))
    }

    /// The sentences of the article `id` with words searched for that its card does not show.
    pub fn passages(self, part: FindPart, id: &str) -> Vec<Vec<Run>> {
        let Some(aside) = self.aside.get_value() else { return Vec::new() };
        self.query.with_untracked(|query| aside.passages(part, query, id))
    }

    /// Puts the parts of `view` into their signals.
    fn spread(self, view: View) {
        let mut notices = self.link_notices.get_value();
        notices.extend(
            view.notices.into_iter().filter(|notice| !self.link_notices.with_value(|all| all.contains(notice))),
        );
        let frame = Frame { info: view.info, total: view.total, notices, problems: view.problems };
        let title = match &view.screen {
            Screen::Explore(explore) => {
                let axis = self.query.with_untracked(|query| query.axis);
                let said = explore.chips.iter().map(|chip| chips::condition(&chip.condition, axis));
                said.chain([frame.info.title.clone()]).collect::<Vec<_>>().join(" · ")
            }
            Screen::Article(page) => page.article.headline.clone(),
        };
        if self.frame.with_untracked(|old| *old != frame) {
            self.frame.set(frame);
        }
        let shown = match view.screen {
            Screen::Explore(explore) => {
                self.explore.set(Some(Arc::from(explore)));
                Shown::Explore
            }
            Screen::Article(page) => {
                let id = page.article.id.clone();
                self.article.set(Some(Arc::from(page)));
                Shown::Article(id)
            }
        };
        if self.shown.with_untracked(|old| *old != shown) {
            self.shown.set(shown);
        }
        dom::set_title(&if title.is_empty() {
            words().product().to_owned()
        } else {
            format!("{title} · {}", words().product())
        });
    }

    /// Brings the reader to where they expect to be, once the screen is drawn.
    fn land(self, landing: Landing, left: Shown) {
        let place = self.place.get_value();
        self.place.set_value(String::new());
        if cfg!(not(target_arch = "wasm32")) || landing == Landing::Stay {
            return;
        }
        let height = history::remembered_scroll();
        request_animation_frame(move || match landing {
            Landing::Stay => {}
            Landing::Top => {
                dom::scroll_to(0.0);
                if place.is_empty() || !dom::focus(&place) {
                    dom::focus("heading");
                } else {
                    history::show_place(&place);
                }
            }
            Landing::Back => {
                // The card that was opened, else the heading: never nowhere.
                let card = match &left {
                    Shown::Article(id) => dom::focus(&card_id(id)),
                    Shown::Explore => false,
                };
                if !card {
                    dom::focus("heading");
                }
                dom::scroll_to(height.unwrap_or(0.0));
            }
        });
    }

    /// The `href` of a query.
    #[must_use]
    pub fn href(self, query: &Query) -> String {
        self.link(&query.to_string())
    }

    /// The `href` of a printed query string.
    #[must_use]
    pub fn link(self, printed: &str) -> String {
        format!("{}{}", self.base.get_value(), url::link(printed))
    }
}

/// What did not come is asked for anew, as a person asks.
fn try_again() {
    later::try_again();
    language::try_again();
}

/// The element id of the link of an article's card.
#[must_use]
pub fn card_id(article: &str) -> String {
    let plain = |c: char| if c.is_whitespace() { '_' } else { c };
    format!("card-{}", article.chars().map(plain).collect::<String>())
}
