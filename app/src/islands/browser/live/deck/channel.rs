//! What is new: the server tells each new revision, and the slides follow.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::set_timeout;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, EventSource, MessageEvent};

use super::{DECK, Deck};
use crate::islands::browser::live::dom::{first, listen, set, unset};
use crate::islands::browser::live::fetch_part;

/// After how long what failed is tried again.
const TRY_AGAIN: Duration = Duration::from_secs(5);

/// Says on the whole that the connection is lost.
const LOST: &str = "data-lost";

impl Deck {
    /// Follows the revisions that an address tells.
    pub(super) fn follow(self: &Rc<Self>, address: String) {
        let Ok(source) = EventSource::new(&address) else { return };
        let (deck, channel) = (Rc::clone(self), source.clone());
        listen(&source, &["revision", "open", "error"], move |event| {
            match event.type_().as_str() {
                "revision" => deck.told(&event),
                "open" => deck.recover(),
                _ => {
                    deck.lose();
                    // The browser connects again by itself, but not after an
                    // answer that refuses.
                    if channel.ready_state() == EventSource::CLOSED {
                        let (deck, address) = (Rc::clone(&deck), address.clone());
                        set_timeout(move || deck.follow(address), TRY_AGAIN);
                    }
                }
            }
        });
    }

    fn told(self: &Rc<Self>, event: &Event) {
        let message = event.dyn_ref::<MessageEvent>();
        let Some(revision) = message.and_then(|message| message.data().as_string()) else { return };
        if *self.wanted.borrow() != revision {
            self.wanted.borrow_mut().clone_from(&revision);
            self.fetch(revision);
        }
    }

    /// Fetches the slides of a revision, as long as no newer one is wanted.
    fn fetch(self: &Rc<Self>, revision: String) {
        let deck = Rc::clone(self);
        spawn_local(async move {
            let slides = fetch_part(&deck.held("data-page"), DECK).await;
            if *deck.wanted.borrow() != revision {
                return;
            }
            match slides {
                Ok(slides) => deck.renew(&slides),
                Err(_) => set_timeout(move || deck.fetch(revision), TRY_AGAIN),
            }
        });
    }

    /// Shows other slides in the place of those here, the same one of them.
    fn renew(&self, slides: &str) {
        if let Some(place) = first(&self.root, &format!("#{DECK}")) {
            place.set_inner_html(slides);
        }
        self.show(self.shown.get());
        // What had the focus may be gone.
        self.take_focus();
        self.say(".deck-news", &(self.held("data-when-updated") + &self.wanted.borrow()));
    }

    fn lose(&self) {
        if !self.is_lost.replace(true) {
            set(&self.root, LOST, "");
            self.say(".deck-news", &self.held("data-when-lost"));
        }
    }

    fn recover(&self) {
        if self.is_lost.replace(false) {
            unset(&self.root, LOST);
            self.say(".deck-news", &self.held("data-when-recovered"));
        }
    }
}
