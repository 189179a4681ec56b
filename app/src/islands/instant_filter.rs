//! Makes a GET form of filters instant: the results follow what is chosen,
//! without a page load and without a second implementation of the filter.

use leptos::prelude::*;

use super::browser;

/// Wraps a form; the element named `results` shows what the form chooses, as
/// the server renders it.
#[island]
pub fn InstantFilter(
    /// The identifier of the element to renew.
    results: String,
    children: Children,
) -> impl IntoView {
    let renew = browser::renewer(results);
    view! {
        <div class="instant" on:input=renew>
            {children()}
        </div>
    }
}
