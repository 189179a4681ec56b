//! The secretariat's decision on what waits for it.

use leptos::prelude::*;
use vigia_i18n::t;

use crate::actions::PREFIX;
use crate::textarea;
use crate::visit::visit;

/// The form to validate something or to return it with a note.
#[component]
pub fn DecisionForm(
    /// The action that it calls, below [`PREFIX`].
    action: &'static str,
    /// What tells the action what it is about, by field.
    about: Vec<(&'static str, String)>,
    /// The identifier of the field for the note, unique in the page.
    note_id: String,
) -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let note = typed_note(&about);
    let about = about
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view();
    view! {
        <form method="post" action=format!("{PREFIX}/{action}")>
            <input type="hidden" name="page" value=visit.path.clone() />
            <input type="hidden" name="plan" value=visit.plan().code.to_string() />
            {about}
            <div class="field">
                <label for=note_id.clone()>{t!(lang, "review-note-label")}</label>
                <textarea id=note_id name="note" rows="2" maxlength="4000">
                    {textarea::content(&note)}
                </textarea>
            </div>
            <div class="actions">
                <button class="primary" name="decision" value="validate">
                    {t!(lang, "review-validate")}
                </button>
                <button name="decision" value="return">
                    {t!(lang, "review-return")}
                </button>
            </div>
        </form>
    }
}

/// The note that was typed into the form about the same thing when it was
/// refused.
fn typed_note(about: &[(&'static str, String)]) -> String {
    let visit = visit();
    visit
        .rejected
        .as_ref()
        .filter(|rejected| {
            let (name, value) = about.first().map_or(("", ""), |(name, value)| (*name, value));
            rejected.field(name) == Some(value)
        })
        .and_then(|rejected| rejected.field("note"))
        .unwrap_or_default()
        .to_owned()
}
