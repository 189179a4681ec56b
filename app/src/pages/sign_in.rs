//! Where one signs in.

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_i18n::t;

use crate::components::field::TextField;
use crate::components::notice::Refused;
use crate::visit::{Place, visit};

/// The form to sign in; `next` leads back to where one came from.
#[component]
pub fn SignInPage() -> impl IntoView {
    let visit = visit();
    let lang = visit.lang;
    let rejected = visit.rejected.clone();
    let login = rejected.as_ref().and_then(|r| r.field("login")).unwrap_or_default().to_owned();
    let next = rejected
        .as_ref()
        .and_then(|rejected| rejected.field("next"))
        .or_else(|| visit.query.get("next").map(String::as_str))
        .unwrap_or_default()
        .to_owned();
    let title = t!(lang, "sign-in");
    view! {
        <Title text=title.clone() />
        <section class="card form-card sign-in">
            <h1>{title}</h1>
            <p class="note">{t!(lang, "sign-in-note")}</p>
            <Refused />
            <form method="post" action=visit.href(Place::SignIn)>
                <input type="hidden" name="next" value=next />
                <TextField
                    name="login"
                    label=t!(lang, "sign-in-login")
                    value=login
                    autocomplete="username"
                />
                <TextField
                    name="password"
                    kind="password"
                    label=t!(lang, "sign-in-password")
                    value=String::new()
                    autocomplete="current-password"
                />
                <div class="actions">
                    <button class="primary">{t!(lang, "sign-in")}</button>
                </div>
            </form>
        </section>
    }
}
