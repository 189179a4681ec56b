//! Two days or two institutions side by side.

mod days;
mod institutions;
mod table;

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_i18n::t;

use crate::components::page_meta::PageMeta;
use crate::visit::{Visit, visit};

/// The same figures in two columns, with how far they are apart: of two days,
/// or of two institutions where the address names some.
#[component]
pub fn ComparePage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let title = t!(lang, "compare-title");
    let lead = t!(lang, "compare-lead");
    view! {
        <Title text=title.clone() />
        <PageMeta title=title.clone() description=lead.clone() />
        <header class="page-head">
            <p class="over">{visit.plan().short_title.get(lang).to_owned()}</p>
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
        </header>
        {compared(&visit)}
    }
}

/// What the address asks for comes first, the other choice after it.
fn compared(visit: &Visit) -> AnyView {
    let of_institutions = ["a", "b"].iter().any(|name| visit.query.contains_key(*name));
    if of_institutions {
        (institutions::section(visit), days::form(visit)).into_any()
    } else {
        (days::section(visit), institutions::form(visit, None)).into_any()
    }
}
