//! Fields of forms with label, hint and fault.

use leptos::prelude::*;

/// An input of one line.
#[component]
pub fn TextField(
    /// The name of the field.
    name: &'static str,
    /// Its label.
    label: String,
    /// What is in it.
    value: String,
    /// The kind of input.
    #[prop(default = "text")]
    kind: &'static str,
    /// What to type, in words.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong with it.
    #[prop(optional_no_strip, into)]
    fault: Option<String>,
    /// What a browser may fill in.
    #[prop(optional, into)]
    autocomplete: Option<&'static str>,
) -> impl IntoView {
    let described = (hint.is_some() || fault.is_some()).then(|| format!("{name}-help"));
    let invalid = fault.is_some().then_some("true");
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <input
                id=name
                name=name
                type=kind
                value=value
                autocomplete=autocomplete
                aria-invalid=invalid
                aria-describedby=described.clone()
            />
            <FieldHelp id=described hint=hint fault=fault />
        </div>
    }
}

/// A choice from a list.
#[component]
pub fn SelectField(
    /// The name of the field.
    name: &'static str,
    /// Its label.
    label: String,
    /// The word of each choice with its label.
    options: Vec<(String, String)>,
    /// The word that is chosen.
    value: String,
    /// What is wrong with it.
    #[prop(optional_no_strip, into)]
    fault: Option<String>,
) -> impl IntoView {
    let described = fault.is_some().then(|| format!("{name}-help"));
    let invalid = fault.is_some().then_some("true");
    let options = options
        .into_iter()
        .map(|(word, label)| {
            let selected = word == value;
            view! {
                <option value=word selected=selected>
                    {label}
                </option>
            }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select id=name name=name aria-invalid=invalid aria-describedby=described.clone()>
                {options}
            </select>
            <FieldHelp id=described hint=None fault=fault />
        </div>
    }
}

#[component]
fn FieldHelp(id: Option<String>, hint: Option<String>, fault: Option<String>) -> impl IntoView {
    id.map(|id| {
        let fault = fault.map(|fault| view! { <span class="fault">{fault}</span> });
        view! {
            <p class="help" id=id>
                {hint}
                {fault}
            </p>
        }
    })
}
