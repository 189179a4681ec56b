//! What turns the slides, seen where the island lives, with what it needs.

use leptos::prelude::*;
use vigia_i18n::t;

use crate::visit::{Place, Visit};

/// After how many seconds the next slide may come on its own.
const PACES: [u64; 3] = [10, 15, 30];

/// After how many it does where nothing else is chosen.
const PACE: u64 = 15;

pub(super) fn tools(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let paces = PACES
        .map(|pace| {
            view! {
                <option value=pace.to_string() selected=pace == PACE>
                    {t!(lang, "presentation-seconds", seconds = pace)}
                </option>
            }
        })
        .collect_view();
    // What was does not change, so an earlier day has no live channel.
    let live = || format!("/api/v1/plans/{}/live", visit.plan().code);
    view! {
        <div
            class="deck-tools no-print"
            role="group"
            aria-label=t!(lang, "presentation-controls")
            data-page=visit.here()
            data-revision=visit.plan().revision.to_string()
            data-live=visit.looking_back().is_none().then(live)
            data-when-updated=t!(lang, "presentation-updated") + " "
            data-when-lost=t!(lang, "presentation-lost")
            data-when-recovered=t!(lang, "presentation-recovered")
        >
            <button type="button" data-do="previous">
                {t!(lang, "presentation-previous")}
            </button>
            <p class="deck-place" role="status"></p>
            <button type="button" data-do="next">
                {t!(lang, "presentation-next")}
            </button>
            <button type="button" data-do="play" aria-pressed="false">
                {t!(lang, "presentation-play")}
            </button>
            <label>
                <span>{t!(lang, "presentation-pace")}</span>
                <select autocomplete="off">{paces}</select>
            </label>
            <button type="button" data-do="full" aria-pressed="false">
                {t!(lang, "presentation-full")}
            </button>
            <a class="button" href=visit.href(Place::Overview)>
                {t!(lang, "presentation-leave")}
            </a>
            <p class="note deck-keys">{t!(lang, "presentation-keys")}</p>
            <p class="deck-news" role="status"></p>
        </div>
    }
}
