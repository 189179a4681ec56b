//! Taking an import back.

use std::collections::BTreeMap;

use axum::extract::{self, Path};
use axum::response::{IntoResponse, Redirect, Response};
use http::Uri;
use vigia_app::actions::{Kind, Refusal};
use vigia_app::visit::{Place, Rejected, href};
use vigia_i18n::t;
use vigia_store::Error;

use super::asked::Asked;
use super::refusal;
use crate::auth::AuthSession;
use crate::state::State;
use crate::{pages, upload};

/// Restores what an import changed.
pub(crate) async fn undo(
    extract::State(state): extract::State<State>,
    Path((_, _, id)): Path<(String, String, String)>,
    auth: AuthSession,
    uri: Uri,
) -> Response {
    match take_back(&state, &auth, &uri, &id).await {
        Ok(next) => Redirect::to(&next).into_response(),
        Err(refusal) => {
            // The form stands on the page of all imports.
            let page = pages::of_plan(uri.path())
                .map_or_else(String::new, |(lang, plan)| href(lang, &plan, Place::Imports));
            upload::refuse(&state, &auth, &page, Rejected { fields: BTreeMap::new(), refusal })
                .await
        }
    }
}

async fn take_back(
    state: &State,
    auth: &AuthSession,
    uri: &Uri,
    id: &str,
) -> Result<String, Refusal> {
    let asked = Asked::of(state, auth, uri).await?;
    let (services, code) = (&asked.services, &asked.plan.code);
    let lang = services.lang;
    // Reports that the import brought are returned with this note.
    let note = t!(lang, "import-undone-report");
    let actor = asked.actor.clone();
    let undone = state.store.undo_import(code, id, &note, actor, services.moment).await;
    undone.map_err(|error| match error {
        Error::Changed(_) | Error::Conflict { .. } => {
            refusal(Kind::Conflict, t!(lang, "import-undo-changed"))
        }
        Error::Invalid(_) => refusal(Kind::Conflict, t!(lang, "import-undo-twice")),
        Error::NotFound(_) => refusal(Kind::NotFound, t!(lang, "import-undo-not-found")),
        other @ (Error::Corrupt { .. } | Error::Unavailable(_) | Error::Migration(_)) => {
            services.store_error(&other)
        }
    })?;
    Ok(format!("{}?undone={id}", href(lang, code, Place::Imports)))
}
