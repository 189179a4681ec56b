//! The browser.

mod chart;
mod deck;
mod dom;

use std::cell::Cell;
use std::rc::Rc;

use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{
    DomParser, Element, Event, FormData, HtmlFormElement, HtmlInputElement, Storage, SupportedType,
    UrlSearchParams, Window, window,
};
use wasm_bindgen_futures::JsFuture;

pub(in crate::islands) use chart::wake_chart;
pub(in crate::islands) use deck::wake_deck;

/// Renews an element of the page after each choice in the form that it
/// follows. Of several choices in a row the last one stands, however late the
/// answers to the others come.
pub(in crate::islands) fn renewer(id: String) -> impl Fn(Event) + Clone {
    let latest = Rc::new(Cell::new(0u32));
    move |event| {
        let Some(address) = form_of(&event).and_then(|form| address_of(&form)) else { return };
        let turn = latest.get().wrapping_add(1);
        latest.set(turn);
        let (latest, id) = (Rc::clone(&latest), id.clone());
        spawn_local(async move {
            // Without an answer the form still works as a form.
            let Ok(part) = fetch_part(&address, &id).await else { return };
            if latest.get() == turn {
                show_address(&address);
                show_part(&id, &part);
            }
        });
    }
}

fn show_part(id: &str, html: &str) {
    let page = window().and_then(|window| window.document());
    if let Some(element) = page.and_then(|page| page.get_element_by_id(id)) {
        element.set_inner_html(html);
    }
}

/// The form in which an event happened.
fn form_of(event: &Event) -> Option<HtmlFormElement> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("form").ok()??.dyn_into().ok()
}

/// The address that a GET form leads to, without empty fields.
fn address_of(form: &HtmlFormElement) -> Option<String> {
    let all = UrlSearchParams::new_with_str_sequence_sequence(
        FormData::new_with_form(form).ok()?.as_ref(),
    )
    .ok()?;
    let chosen = UrlSearchParams::new().ok()?;
    for field in ["q", "axis", "agency", "lead", "status", "sdg", "gcm", "from", "to", "as_of"] {
        if let Some(value) = all.get(field).filter(|value| !value.trim().is_empty()) {
            chosen.append(field, &value);
        }
    }
    let query = String::from(chosen.to_string());
    let path = form.get_attribute("action")?;
    Some(if query.is_empty() { path } else { format!("{path}?{query}") })
}

/// The element of the page at an address that has an identifier.
async fn fetch_part(address: &str, id: &str) -> Result<String, JsValue> {
    let window = window().ok_or(JsValue::NULL)?;
    let response: leptos::web_sys::Response =
        JsFuture::from(window.fetch_with_str(address)).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?.as_string().ok_or(JsValue::NULL)?;
    let page = DomParser::new()?.parse_from_string(&text, SupportedType::TextHtml)?;
    let part = page.get_element_by_id(id).ok_or(JsValue::NULL)?;
    Ok(part.inner_html())
}

/// Puts an address into the address bar without a page load.
fn show_address(address: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        // An address that the browser refuses stays as it was.
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(address)));
    }
}

/// Moves to a field of the page and selects what is in it.
pub(in crate::islands) fn focus(id: &str) {
    let page = window().and_then(|window| window.document());
    let field = page.and_then(|page| page.get_element_by_id(id));
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        // A field that cannot take the focus leaves it where it is.
        drop(field.focus());
        field.select();
    }
}

/// Loads a page.
pub(in crate::islands) fn go_to(address: &str) {
    if let Some(window) = window() {
        drop(window.location().set_href(address));
    }
}

/// What this browser keeps under a name.
pub(in crate::islands) fn kept(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Keeps a text under a name; says whether it could.
pub(in crate::islands) fn keep(name: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(name, text).is_ok())
}

/// Keeps nothing under a name any more.
pub(in crate::islands) fn drop_kept(name: &str) {
    if let Some(storage) = storage() {
        // What cannot be removed was never kept.
        drop(storage.remove_item(name));
    }
}

/// The storage of this browser, where a person allows one.
fn storage() -> Option<Storage> {
    window().and_then(|window: Window| window.local_storage().ok()?)
}
