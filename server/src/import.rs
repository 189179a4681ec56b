//! A planning matrix on its way in: sent, its columns named, reviewed, applied
//! all or nothing, and undone.

mod apply;
mod asked;
mod decide;
mod step;
mod undo;

use std::collections::BTreeMap;

use axum::extract;
use axum::response::{IntoResponse, Redirect, Response};
use http::Uri;
use serde::Serialize;
use uuid::Uuid;
use vigia_app::actions::{Kind, Refusal};
use vigia_app::visit::{Place, Rejected, href};
use vigia_exchange::matrix::layout::guess;
use vigia_exchange::workbook::Workbook;
use vigia_i18n::t;
use vigia_store::import::Upload;

pub(crate) use decide::{decide, review};
pub(crate) use step::{Until, aside, bring};
pub(crate) use undo::undo;

use self::asked::Asked;
use crate::auth::AuthSession;
use crate::state::State;
use crate::upload::{self, Form};

/// Takes a matrix and keeps it as it is; nothing of the plan changes yet.
pub(crate) async fn upload(
    extract::State(state): extract::State<State>,
    auth: AuthSession,
    uri: Uri,
    form: Form,
) -> Response {
    match take(&state, &auth, &uri, form).await {
        Ok(next) => Redirect::to(&next).into_response(),
        Err(refusal) => {
            let rejected = Rejected { fields: BTreeMap::new(), refusal };
            upload::refuse(&state, &auth, uri.path(), rejected).await
        }
    }
}

/// The address where the columns are named.
async fn take(state: &State, auth: &AuthSession, uri: &Uri, form: Form) -> Result<String, Refusal> {
    let asked = Asked::of(state, auth, uri).await?;
    let lang = asked.services.lang;
    let sent = upload::read(form).await.map_err(|error| error.refusal(lang))?;
    let (name, bytes) = (sent.name.clone(), sent.bytes.clone());
    let looked = step::aside(move || {
        Workbook::open(&name, &bytes).map(|workbook| !guess(&workbook).sheets.is_empty())
    });
    let has_header = match looked.await.map_err(|error| asked.unavailable(error))? {
        Ok(has_header) => has_header,
        Err(unreadable) => return Err(refusal(Kind::Invalid, unreadable.words(lang))),
    };
    if !has_header {
        return Err(refusal(Kind::Invalid, t!(lang, "import-no-header")));
    }
    let kept = state.archive.keep(sent.bytes).await;
    let upload = Upload {
        id: Uuid::now_v7().to_string(),
        plan: asked.plan.code.clone(),
        file_name: sent.name,
        file_hash: kept.map_err(|error| asked.unavailable(error.into()))?,
        mapping: None,
        choices: None,
        at_ms: asked.services.moment.at_ms,
    };
    let added = state.store.add_upload(&upload).await;
    added.map_err(|error| asked.services.store_error(&error))?;
    Ok(href(lang, &asked.plan.code, Place::Import(&upload.id)))
}

/// A refusal that no field of a form is to blame for.
fn refusal(kind: Kind, message: String) -> Refusal {
    Refusal { kind, message, faults: Vec::new() }
}

/// What is kept of a decision.
fn json<T: Serialize>(decided: &T) -> String {
    serde_json::to_string(decided).expect("maps of words, days and codes are plain JSON")
}

#[cfg(test)]
mod tests;
