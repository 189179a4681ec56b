//! The plan for a projector.

mod figures;
mod lists;
mod slides;
mod tools;

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_i18n::t;

use self::slides::slides;
use self::tools::tools;
use crate::components::kept::kept;
use crate::islands::Presentation;
use crate::visit::visit;

/// The plan for a projector: slides, one below the other, until the island
/// shows them one at a time.
#[component]
pub fn PresentationPage() -> impl IntoView {
    let visit = visit();
    let deck = kept(&visit, "presentation", || slides(&visit));
    let title = t!(visit.lang, "presentation-title");
    view! {
        <Title text=title.clone() />
        <Presentation>
            <p id="deck-title" class="hidden">
                {title}
            </p>
            <div class="deck" id="deck">
                {deck}
            </div>
            {tools(&visit)}
        </Presentation>
    }
}
