//! The reason of an amendment.

use leptos::prelude::*;
use vigia_domain::Lang;
use vigia_domain::amendment::Reason;
use vigia_i18n::t;

use super::field::{SelectField, TextField};
use crate::visit::visit;

/// The list of reasons, and the words of another one, as typed where the form
/// was refused.
#[component]
pub fn ReasonFields() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let typed = |name: &str| {
        let typed = visit.rejected.as_ref().and_then(|rejected| rejected.field(name));
        typed.unwrap_or_default().to_owned()
    };
    let fault = |name: &str| {
        visit.rejected.as_ref().and_then(|r| r.refusal.of_field(name)).map(ToOwned::to_owned)
    };
    let reasons = std::iter::once((String::new(), t!(lang, "choose")))
        .chain(Reason::WORDS.into_iter().map(|word| (word.to_owned(), reason_label(lang, word))))
        .collect();
    view! {
        <SelectField
            name="reason"
            label=t!(lang, "amend-reason")
            options=reasons
            value=typed("reason")
            fault=fault("reason")
        />
        <TextField
            name="reason_text"
            label=t!(lang, "amend-reason-text")
            value=typed("reason_text")
            fault=fault("reason_text")
        />
    }
}

fn reason_label(lang: Lang, word: &str) -> String {
    // Another reason has no words of its own yet.
    Reason::new(word, " ")
        .map_or_else(|_| t!(lang, "reason-other"), |reason| vigia_i18n::reason(lang, &reason))
}
