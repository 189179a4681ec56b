//! The script that wakes the islands of a page.

use leptos::prelude::*;

use super::IslandFiles;

const WAKE: &str = include_str!("wake.js");

/// Loads the islands as soon as the page stands, and marks the page as awake.
///
/// The framework's own script waits until the browser has nothing else to do,
/// which on a busy phone takes seconds, and preloads what it does not use yet.
#[component]
pub(super) fn WakeIslands(
    /// Where the islands are.
    files: IslandFiles,
) -> impl IntoView {
    // Only islands are hydrated, not the page around them.
    if let Some(shared) = Owner::current_shared_context() {
        shared.set_is_hydrating(false);
    }
    let IslandFiles { script, wasm } = files;
    let wake = format!("{}({script:?}, {wasm:?});", WAKE.trim_end());
    view! {
        <link rel="modulepreload" href=script />
        <script type="module">{wake}</script>
    }
}
