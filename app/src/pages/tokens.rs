//! The tokens of other systems: made, listed and revoked.

pub mod form;
mod table;

use leptos::prelude::*;
use leptos_meta::Title;
use vigia_domain::Lang;
use vigia_i18n::t;
use vigia_store::token::Token;

use super::{NotFoundPage, for_secretariat};
use crate::components::notice::{Done, Refused};
use crate::visit::{Brought, Visit};

/// The parameter that names the token that was just revoked.
pub const REVOKED: &str = "revoked";

/// The form for a new token, and the tokens of the plan with the end of each.
#[component]
pub fn TokensPage() -> impl IntoView {
    for_secretariat(page)
}

fn page(visit: &Visit) -> AnyView {
    let Brought::Tokens(tokens, secret) = &visit.brought else {
        return view! { <NotFoundPage /> }.into_any();
    };
    let lang = visit.lang;
    let secret = secret.as_deref().map(|secret| just_made(lang, secret));
    let revoked = revoked(visit, tokens).map(|message| view! { <Done message=message /> });
    let title = t!(lang, "tokens-title");
    view! {
        <Title text=title.clone() />
        {secret}
        {revoked}
        <header class="page-head">
            <h1>{title}</h1>
            <p class="lead">
                {t!(lang, "tokens-lead")} " " <a href="/api">{t!(lang, "api-reference")}</a>
            </p>
        </header>
        <Refused />
        {form::form(visit)}
        {table::section(visit, tokens)}
    }
    .into_any()
}

/// The secret of the token that was just made, which no page shows again.
fn just_made(lang: Lang, secret: &str) -> impl IntoView + use<> {
    view! {
        <div class="notice done" role="status">
            <p>{t!(lang, "tokens-made")}</p>
            <p>
                <code class="token-secret">{secret.to_owned()}</code>
            </p>
        </div>
    }
}

/// What is said of the token that was just revoked.
fn revoked(visit: &Visit, tokens: &[Token]) -> Option<String> {
    let id = visit.query.get(REVOKED)?;
    let token = tokens.iter().find(|token| token.id == *id && token.revoked_at_ms.is_some())?;
    Some(t!(visit.lang, "tokens-revoked", label = token.label.as_str()))
}
