//! Sentences that lead to what they are about.

use leptos::prelude::*;
use vigia_i18n::told::{Sentence, Subject};

use crate::visit::{Place, Visit};

/// A sentence with the address of what it is about.
pub(in crate::pages) struct Linked {
    pub(in crate::pages) href: String,
    pub(in crate::pages) sentence: String,
}

impl Linked {
    /// A sentence about an activity or indicator.
    pub(in crate::pages) fn of(visit: &Visit, sentence: Sentence) -> Self {
        let Sentence { about, words } = sentence;
        let place = match &about {
            Subject::Activity(code) => Place::Activity(code),
            Subject::Indicator(code) => Place::Indicator(code),
        };
        Self { href: visit.href(place), sentence: words }
    }

    /// As an item of a list.
    pub(in crate::pages) fn item(self) -> impl IntoView + use<> {
        view! {
            <li>
                <a href=self.href>{self.sentence}</a>
            </li>
        }
    }
}
