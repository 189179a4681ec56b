//! A part of a page that is rendered once and kept.

use leptos::prelude::*;
use leptos::tachys::html::InertElement;

use crate::visit::Visit;

/// A part that depends on nothing but the published view and the language, and
/// so is rendered once for each view. It is made of whole elements, the properties
/// of its islands are the same for everybody, and its name tells it from every
/// other part of every page.
pub fn kept<V: IntoView>(
    visit: &Visit,
    name: impl Into<String>,
    render: impl FnOnce() -> V,
) -> InertElement {
    let html = visit.parts.of(visit.lang, name.into(), || render().into_view().to_html());
    InertElement::new(html.to_string())
}
