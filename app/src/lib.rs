//! The user interface: pages and components that the server renders, islands
//! that live in the browser, and the actions that forms and islands call.
//!
//! With the feature `ssr` this is a library of the server; with `hydrate` it is
//! the WebAssembly of the islands, which sees neither the database, nor the
//! charts, nor the sentences: words come to an island as properties.

#![recursion_limit = "512"]

pub mod actions;
pub mod islands;
mod textarea;

#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
mod document;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod visit;

#[cfg(feature = "ssr")]
pub use document::{Assets, IslandFiles, document, not_found_document};

/// Wakes the islands of a page; called by the script that loads them.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
