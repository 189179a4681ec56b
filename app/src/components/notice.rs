//! Messages that a page begins with.

use leptos::prelude::*;

use crate::actions::Refusal;
use crate::visit::visit;

/// Something went well.
#[component]
pub fn Done(
    /// What happened.
    message: String,
) -> impl IntoView {
    view! {
        <div class="notice done" role="status">
            <p>{message}</p>
        </div>
    }
}

/// Something stands in the way: what happened and what to do.
#[component]
pub fn Problem(
    /// In words.
    message: String,
) -> impl IntoView {
    view! {
        <div class="notice problem" role="alert">
            <p>{message}</p>
        </div>
    }
}

/// Why the form of this page was refused, where it was.
#[component]
pub fn Refused() -> impl IntoView {
    let visit = visit();
    visit.rejected.map(|rejected| {
        let Refusal { message, faults, .. } = rejected.refusal.clone();
        let faults =
            faults.into_iter().map(|fault| view! { <li>{fault.message}</li> }).collect_view();
        view! {
            <div class="notice problem" role="alert">
                <p>{message}</p>
                <ul>{faults}</ul>
            </div>
        }
    })
}
