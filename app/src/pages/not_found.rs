//! There is no such page.

use http::StatusCode;
use leptos::prelude::*;
use leptos_meta::Title;
use vigia_i18n::t;

use crate::visit::{Place, visit};

/// Says that there is no such page, and where to go on.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let visit = visit();
    visit.answer(StatusCode::NOT_FOUND);
    message(&visit, t!(visit.lang, "not-found-title"), t!(visit.lang, "not-found-text"))
}

/// Says that the page is not for this viewer.
pub(super) fn forbidden(text: String) -> impl IntoView + use<> {
    let visit = visit();
    visit.answer(StatusCode::FORBIDDEN);
    message(&visit, t!(visit.lang, "forbidden-title"), text)
}

fn message(visit: &crate::visit::Visit, title: String, text: String) -> impl IntoView + use<> {
    view! {
        <Title text=title.clone() />
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
            <a href=visit.href(Place::Overview)>{t!(visit.lang, "to-overview")}</a>
        </p>
    }
}
