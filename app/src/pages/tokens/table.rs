//! The tokens that there are.

use leptos::prelude::*;
use vigia_domain::{Lang, day};
use vigia_i18n::t;
use vigia_store::token::{Scope, Token};

use crate::components::card_table::{Heading, card_table};
use crate::visit::{Place, Visit};

/// Every token of the plan, the last first; revoked ones stay listed.
pub(super) fn section(visit: &Visit, tokens: &[Token]) -> AnyView {
    let lang = visit.lang;
    let heading = t!(lang, "tokens-list");
    if tokens.is_empty() {
        return view! {
            <section class="spaced">
                <h2>{heading}</h2>
                <p>{t!(lang, "tokens-none")}</p>
            </section>
        }
        .into_any();
    }
    let headings = vec![
        Heading::Words(t!(lang, "tokens-label")),
        Heading::Words(t!(lang, "tokens-scope")),
        Heading::Words(t!(lang, "tokens-created")),
        Heading::Words(t!(lang, "tokens-used")),
        Heading::Words(t!(lang, "column-status")),
    ];
    let rows = tokens.iter().rev().map(|token| row(visit, token)).collect_view();
    view! {
        <section class="spaced">
            <h2>{heading.clone()}</h2>
            {card_table("tokens", heading, headings, rows)}
        </section>
    }
    .into_any()
}

fn row(visit: &Visit, token: &Token) -> impl IntoView + use<> {
    let lang = visit.lang;
    let on = |at_ms| vigia_i18n::day(lang, day::of_instant(at_ms));
    let used = token.last_used_at_ms.map_or_else(|| t!(lang, "tokens-never-used"), on);
    let (class, state) = match token.revoked_at_ms {
        None => ("badge validated", t!(lang, "tokens-state-valid")),
        Some(at_ms) => ("badge returned", t!(lang, "tokens-state-revoked", day = on(at_ms))),
    };
    let end = token.revoked_at_ms.is_none().then(|| end(visit, token));
    view! {
        <tr>
            <th scope="row">{token.label.clone()} <small>{token.agency.to_string()}</small></th>
            <td data-label=t!(lang, "tokens-scope")>
                <span>{allowed(lang, &token.scope)}</span>
            </td>
            <td data-label=t!(lang, "tokens-created")>
                <span>{on(token.created_at_ms)}</span>
            </td>
            <td data-label=t!(lang, "tokens-used")>
                <span>{used}</span>
            </td>
            <td data-label=t!(lang, "column-status")>
                <span class=class>{state}</span>
                {end}
            </td>
        </tr>
    }
}

/// What a token allows, in words.
fn allowed(lang: Lang, scope: &Scope) -> String {
    match scope {
        Scope::Read => t!(lang, "tokens-allows-reading"),
        Scope::Every => t!(lang, "tokens-allows-every"),
        Scope::Indicators(codes) => {
            let codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
            t!(lang, "tokens-allows-indicators", codes = codes.join(", "))
        }
    }
}

/// The end of a token, with what it means before it is done.
fn end(visit: &Visit, token: &Token) -> impl IntoView + use<> {
    let lang = visit.lang;
    let action = format!("{}/{}/revocar", visit.href(Place::Tokens), token.id);
    view! {
        <details class="undo no-print">
            <summary>
                {t!(lang, "tokens-revoke")}
                <span class="hidden">" " {token.label.clone()}</span>
            </summary>
            <p>{t!(lang, "tokens-revoke-note")}</p>
            <form method="post" action=action>
                <button>{t!(lang, "tokens-revoke-confirm")}</button>
            </form>
        </details>
    }
}
