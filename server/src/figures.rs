//! A file with figures of many indicators, sent by a person.

use std::collections::BTreeMap;

use axum::extract;
use axum::response::{IntoResponse, Redirect, Response};
use http::Uri;
use uuid::Uuid;
use vigia_app::actions::{Fault, Kind, Refusal, Services};
use vigia_app::pages::figures_upload::{at_column, may_send};
use vigia_app::visit::{Place, Rejected, href};
use vigia_domain::Lang;
use vigia_domain::indicator::entry::{EntryFault, MAX_ROWS};
use vigia_exchange::observation_sheet::{self, Place as InFile, PlacedRow};
use vigia_exchange::workbook::Workbook;
use vigia_i18n::t;

use crate::auth::AuthSession;
use crate::observed::{NotTaken, Sending, submit};
use crate::state::State;
use crate::upload::{Form, Sent};
use crate::{actions, import, language, pages, upload};

/// Takes the figures of a file, all or nothing, to be reviewed.
pub(crate) async fn upload(
    extract::State(state): extract::State<State>,
    auth: AuthSession,
    uri: Uri,
    form: Form,
) -> Response {
    let lang = language::of_path(uri.path()).unwrap_or_default();
    let services = actions::services(&state, &auth, lang);
    let taken = match allow(&services) {
        Ok(()) => match upload::read(form).await {
            Ok(sent) => take(&state, &services, &uri, sent).await,
            Err(error) => Err(error.refusal(lang)),
        },
        Err(refusal) => Err(refusal),
    };
    match taken {
        Ok(next) => Redirect::to(&next).into_response(),
        Err(refusal) => {
            let rejected = Rejected { fields: BTreeMap::new(), refusal };
            upload::refuse(&state, &auth, uri.path(), rejected).await
        }
    }
}

/// Whether whoever asks may send figures at all.
fn allow(services: &Services) -> Result<(), Refusal> {
    services.actor()?;
    if may_send(&services.viewer) {
        Ok(())
    } else {
        Err(refusal(Kind::Forbidden, t!(services.lang, "figures-members-only")))
    }
}

/// The address that tells how many wait for review now.
async fn take(
    state: &State,
    services: &Services,
    uri: &Uri,
    sent: Sent,
) -> Result<String, Refusal> {
    let lang = services.lang;
    let (_, code) = pages::of_plan(uri.path()).ok_or_else(|| services.not_found())?;
    let entry = Uuid::parse_str(&sent.entry).unwrap_or_else(|_| Uuid::now_v7());
    let read = import::aside(move || {
        let workbook =
            Workbook::open(&sent.name, &sent.bytes).map_err(|error| error.words(lang))?;
        observation_sheet::read(&workbook).map_err(|error| error.words(lang))
    });
    let rows = read.await.map_err(|error| services.store_error(&error.into()))?;
    let placed = rows.map_err(|words| refusal(Kind::Invalid, words))?;
    let rows = observation_sheet::entries(&placed);
    if rows.is_empty() {
        return Err(refusal(Kind::Invalid, t!(lang, "figures-none")));
    }
    let sending = Sending {
        actor: services.actor()?,
        may_send: &|plan, indicator| services.viewer.may_enter(plan, indicator),
        identify: &|row| format!("{entry}-{row}"),
    };
    let taken = submit(state, &code, &rows, sending).await;
    let ids = taken.map_err(|error| in_words(services, &error, &placed))?;
    Ok(format!("{}?sent={}", href(lang, &code, Place::FiguresUpload), ids.len()))
}

fn in_words(services: &Services, error: &NotTaken, placed: &[PlacedRow]) -> Refusal {
    let lang = services.lang;
    match error {
        NotTaken::TooMany => refusal(Kind::TooLarge, t!(lang, "figures-too-many", max = MAX_ROWS)),
        NotTaken::Faults(faults) => {
            let message = t!(lang, "figures-refused", count = faults.len());
            let faults = faults.iter().map(|fault| in_file(lang, fault, placed)).collect();
            Refusal { kind: Kind::Invalid, message, faults }
        }
        NotTaken::Store(error) => services.store_error(error),
    }
}

/// A fault at its place in the file, as people find it there.
fn in_file(lang: Lang, fault: &EntryFault, placed: &[PlacedRow]) -> Fault {
    let column = observation_sheet::heading(fault.column, lang);
    let (row, problem) = match InFile::of(fault, placed) {
        Some(InFile { row, problem }) => {
            let (sheet, row) = (row.sheet.as_str(), row.row);
            (t!(lang, "import-row-at", sheet = sheet, row = row), problem)
        }
        None => (String::new(), fault.problem.clone()),
    };
    let message = vigia_i18n::entry_problem(lang, &problem);
    Fault { field: at_column(&row, &column), message }
}

fn refusal(kind: Kind, message: String) -> Refusal {
    Refusal { kind, message, faults: Vec::new() }
}

#[cfg(test)]
mod tests;
