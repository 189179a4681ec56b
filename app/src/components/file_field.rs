//! A field for a file.

use leptos::prelude::*;

/// The name of the field in the form that is sent.
pub const FILE: &str = "file";

/// The endings of the files that are taken.
const TAKEN: &str = ".xlsx,.csv";

/// A workbook or a CSV from the person's device.
#[component]
pub fn FileField(
    /// Its label.
    label: String,
    /// What is taken, in words.
    hint: String,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=FILE>{label}</label>
            <input
                id=FILE
                name=FILE
                type="file"
                accept=TAKEN
                required=true
                aria-describedby="file-help"
            />
            <p class="help" id="file-help">
                {hint}
            </p>
        </div>
    }
}
