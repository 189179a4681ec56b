//! How every figure is made, in words that come from the rules themselves.

mod activities;
mod indicators;
mod parts;
mod publication;
mod references;
mod section;

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_i18n::t;

use crate::visit::{Visit, visit};
use section::Section;

/// Every formula, band, status and rule of the plan.
#[component]
pub fn MethodologyPage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let title = t!(lang, "method-title");
    let sections = Section::ALL.into_iter().map(|of| section(&visit, of)).collect_view();
    view! {
        <Title text=title.clone() />
        <header class="page-head">
            <p class="over">{visit.plan().short_title.get(lang).to_owned()}</p>
            <h1>{title}</h1>
            <p class="lead">{t!(lang, "method-lead")}</p>
        </header>
        <div class="methodology">
            {contents(&visit)}
            <div class="methodology-text">{sections}</div>
        </div>
    }
}

fn contents(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang;
    let items = Section::ALL
        .into_iter()
        .map(|section| {
            view! {
                <li>
                    <a href=format!("#{}", section.anchor())>{section.heading(lang)}</a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="card contents" aria-label=t!(lang, "method-contents")>
            <h2>{t!(lang, "method-contents")}</h2>
            <ol>{items}</ol>
        </nav>
    }
}

fn section(visit: &Visit, section: Section) -> impl IntoView + use<> {
    let heading = format!("{}-heading", section.anchor());
    view! {
        <section id=section.anchor() aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{section.heading(visit.lang)}</h2>
            {section.body(visit)}
        </section>
    }
}
