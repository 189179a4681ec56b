//! The slides of a presentation: which one is shown, what turns them, and the
//! full screen.

mod channel;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::html::Div;
use leptos::prelude::{IntervalHandle, NodeRef, set_interval_with_handle};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{
    Document, Element, Event, HtmlElement, HtmlSelectElement, KeyboardEvent, window,
};

use super::dom::{all, first, listen, nearest, place_of, set};
use super::show_address;

/// The element that holds the slides, and is renewed with them.
const DECK: &str = "deck";

const TOOLS: &str = ".deck-tools";

/// How the address of a slide within the page begins; its number follows.
const SLIDE: &str = "#slide-";

/// How many seconds a slide is shown where the choice cannot be read.
const PACE: u64 = 15;

/// The slide to which a key leads, from the one that is shown among so many.
type Turned = fn(&str, usize, usize) -> Option<usize>;

/// Wakes the presentation in an element.
pub(in crate::islands) fn wake_deck(root: NodeRef<Div>, turned: Turned) {
    root.on_load(move |root| {
        let Some(page) = window().and_then(|window| window.document()) else { return };
        let root: HtmlElement = root.unchecked_into();
        let Some(tools) = first(&root, TOOLS) else { return };
        let deck = Rc::new(Deck {
            page,
            root,
            wanted: RefCell::new(tools.get_attribute("data-revision").unwrap_or_default()),
            tools,
            turned,
            shown: Cell::new(0),
            playing: Cell::new(None),
            is_lost: Cell::new(false),
        });
        deck.show(asked_for().unwrap_or(0));
        deck.take_focus();
        let listener = Rc::clone(&deck);
        let kinds = ["click", "keydown", "change", "fullscreenchange"];
        listen(&deck.root, &kinds, move |event| listener.happened(&event));
        if let Some(live) = deck.tools.get_attribute("data-live") {
            deck.follow(live);
        }
    });
}

struct Deck {
    page: Document,
    root: HtmlElement,
    /// The tools, which hold the addresses and words that the deck needs.
    tools: Element,
    turned: Turned,
    /// The place of the slide that is shown.
    shown: Cell<usize>,
    /// What turns the slides, while they turn on their own.
    playing: Cell<Option<IntervalHandle>>,
    /// The newest revision that is known, which is shown or on its way.
    wanted: RefCell<String>,
    /// Whether the connection is lost.
    is_lost: Cell<bool>,
}

impl Deck {
    fn happened(self: &Rc<Self>, event: &Event) {
        match event.type_().as_str() {
            "keydown" => self.pressed(event),
            "click" => {
                let button = place_of(event).and_then(|place| nearest(&place, "[data-do]"));
                if let Some(action) = button.and_then(|button| button.get_attribute("data-do")) {
                    self.act(&action);
                }
            }
            "change" => self.play_on(),
            _ => {
                let is_full = self.page.fullscreen_element().is_some();
                self.press("full", is_full.to_string());
            }
        }
    }

    fn act(self: &Rc<Self>, action: &str) {
        match action {
            "previous" => self.turn("PageUp"),
            "next" => self.turn("PageDown"),
            "play" => self.play_or_rest(),
            _ => self.fill_or_leave(),
        }
    }

    /// The letters work while the focus is here, so they are in nobody's way
    /// elsewhere on the page.
    fn pressed(self: &Rc<Self>, event: &Event) {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let key = event.key();
        let needs_it = if key == " " { "select, a, button" } else { "select" };
        if place_of(event).is_some_and(|place| nearest(&place, needs_it).is_some()) {
            return;
        }
        match key.as_str() {
            "f" | "F" => self.fill_or_leave(),
            "p" | "P" => self.play_or_rest(),
            _ if (self.turned)(&key, self.shown.get(), self.slides().len()).is_some() => {
                self.turn(&key);
            }
            _ => return,
        }
        event.prevent_default();
    }

    fn slides(&self) -> Vec<Element> {
        all(&self.root, ".slide")
    }

    /// Turns to where a key leads, from where the time of a slide begins anew.
    fn turn(self: &Rc<Self>, key: &str) {
        let Some(place) = (self.turned)(key, self.shown.get(), self.slides().len()) else { return };
        self.show(place);
        show_address(&format!("{SLIDE}{}", place + 1));
        self.play_on();
    }

    /// Shows the slide in a place, and hides all others.
    fn show(&self, place: usize) {
        let slides = self.slides();
        let Some(last) = slides.len().checked_sub(1) else { return };
        let place = place.min(last);
        for (at, slide) in slides.iter().enumerate() {
            drop(slide.toggle_attribute_with_force("hidden", at != place));
        }
        self.shown.set(place);
        self.say(".deck-place", &format!("{} / {}", place + 1, slides.len()));
        // A slide is read from its beginning.
        self.root.set_scroll_top(0);
        if self.root.get_bounding_client_rect().y() < 0.0 {
            self.root.scroll_into_view();
        }
    }

    /// What the tools hold under a name.
    fn held(&self, name: &str) -> String {
        self.tools.get_attribute(name).unwrap_or_default()
    }

    fn say(&self, place: &str, words: &str) {
        if let Some(place) = first(&self.root, place) {
            place.set_text_content(Some(words));
        }
    }

    /// Shows on a button whether what it does is on.
    fn press(&self, action: &str, is_pressed: String) {
        if let Some(button) = first(&self.root, &format!("[data-do={action}]")) {
            set(&button, "aria-pressed", &is_pressed);
        }
    }

    fn play_or_rest(self: &Rc<Self>) {
        match self.playing.take() {
            Some(timer) => timer.clear(),
            None => self.play(),
        }
        let is_playing = self.playing.get().is_some();
        self.press("play", is_playing.to_string());
    }

    /// Gives the slide that is shown its whole time, where slides turn on their
    /// own.
    fn play_on(self: &Rc<Self>) {
        if let Some(timer) = self.playing.take() {
            timer.clear();
            self.play();
        }
    }

    /// Turns the slides one after the other, from the last to the first.
    fn play(self: &Rc<Self>) {
        let pace = first(&self.root, "select")
            .and_then(|choice| choice.dyn_into::<HtmlSelectElement>().ok())
            .and_then(|choice| choice.value().parse().ok());
        let deck = Rc::clone(self);
        let advance = move || {
            let count = deck.slides().len().max(1);
            deck.show((deck.shown.get() + 1) % count);
        };
        let timer = set_interval_with_handle(advance, Duration::from_secs(pace.unwrap_or(PACE)));
        self.playing.set(timer.ok());
    }

    fn fill_or_leave(&self) {
        if self.page.fullscreen_element().is_some() {
            self.page.exit_fullscreen();
        } else {
            // Where the browser refuses, the slides stay in the page.
            drop(self.root.request_fullscreen());
        }
    }

    /// Takes the focus, for the keys, where nobody has moved it yet.
    fn take_focus(&self) {
        if self.page.active_element().is_none_or(|element| element.tag_name() == "BODY") {
            drop(self.root.focus());
        }
    }
}

/// The place of the slide that the address asks for.
fn asked_for() -> Option<usize> {
    let hash = window()?.location().hash().ok()?;
    let number: usize = hash.strip_prefix(SLIDE)?.parse().ok()?;
    number.checked_sub(1)
}
