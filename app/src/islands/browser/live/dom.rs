//! Elements and what happens to them.

use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::{Element, Event, EventTarget};

/// The elements within one that a selector describes, in their order.
pub(super) fn all(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|place| found.get(place)?.dyn_into().ok()).collect()
}

/// The first element within one that a selector describes.
pub(super) fn first(within: &Element, selector: &str) -> Option<Element> {
    within.query_selector(selector).ok().flatten()
}

/// The element in which an event happened.
pub(super) fn place_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// An element itself or the nearest around it that a selector describes.
pub(super) fn nearest(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok().flatten()
}

/// Gives an element an attribute. The names here are ones that none refuses.
pub(super) fn set(element: &Element, name: &str, value: &str) {
    drop(element.set_attribute(name, value));
}

/// Takes an attribute from an element.
pub(super) fn unset(element: &Element, name: &str) {
    drop(element.remove_attribute(name));
}

/// Has a function called for the events of some kinds as long as the page
/// stands.
pub(super) fn listen(target: &EventTarget, kinds: &[&str], handle: impl Fn(Event) + 'static) {
    let handle = Closure::<dyn Fn(Event)>::new(handle).into_js_value();
    for kind in kinds {
        drop(target.add_event_listener_with_callback(kind, handle.unchecked_ref()));
    }
}
