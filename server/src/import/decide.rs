//! What the secretariat decides about a matrix: what its columns hold, which
//! institutions are meant, and to go on.

use std::collections::BTreeMap;

use axum::extract::{self, Path};
use axum::response::{IntoResponse, Redirect, Response};
use http::Uri;
use vigia_app::actions::{Fault, Kind, Refusal};
use vigia_app::pages::import::form;
use vigia_app::visit::{Place, href};
use vigia_domain::{AgencyCode, Day, Lang, day};
use vigia_exchange::matrix::Choices;
use vigia_exchange::matrix::layout::{Layout, Mapping};
use vigia_i18n::t;

use super::asked::Asked;
use super::step::{Opened, Until, choices, open, step};
use super::{apply, json, refusal};
use crate::auth::AuthSession;
use crate::state::State;
use crate::{actions, pages};

/// The fields of a form as they were sent.
type Fields = BTreeMap<String, String>;

/// Takes what the columns hold, for which day the file speaks and in which
/// language.
pub(crate) async fn decide(
    extract::State(state): extract::State<State>,
    Path((_, _, id)): Path<(String, String, String)>,
    auth: AuthSession,
    uri: Uri,
    sent: extract::RawForm,
) -> Response {
    let fields = pages::parameters(&sent.0);
    let next = name_columns(&state, &auth, &uri, &id, &fields).await;
    answer(&state, &auth, &uri, fields, next).await
}

/// Takes which institutions are meant, or carries the import out.
pub(crate) async fn review(
    extract::State(state): extract::State<State>,
    Path((_, _, id)): Path<(String, String, String)>,
    auth: AuthSession,
    uri: Uri,
    sent: extract::RawForm,
) -> Response {
    let fields = pages::parameters(&sent.0);
    let next = if fields.get(form::DO).is_some_and(|asked| asked == form::APPLY) {
        apply::apply(&state, &auth, &uri, &id, &fields).await
    } else {
        name_agencies(&state, &auth, &uri, &id, &fields).await
    };
    answer(&state, &auth, &uri, fields, next).await
}

/// Leads to the next page, or back to the one that was refused.
async fn answer(
    state: &State,
    auth: &AuthSession,
    uri: &Uri,
    mut fields: Fields,
    next: Result<String, Refusal>,
) -> Response {
    match next {
        Ok(next) => Redirect::to(&next).into_response(),
        Err(refusal) => {
            fields.insert("page".to_owned(), uri.path().to_owned());
            actions::refuse(state, auth, fields, refusal).await
        }
    }
}

async fn name_columns(
    state: &State,
    auth: &AuthSession,
    uri: &Uri,
    id: &str,
    fields: &Fields,
) -> Result<String, Refusal> {
    let asked = Asked::of(state, auth, uri).await?;
    let (opened, decided) = found(state, &asked, id).await?;
    let lang = asked.services.lang;
    let mapping = form::mapping(fields, &opened.layout).unwrap_or_default();
    let (reported_on, file_lang) = about(&asked, fields)?;
    if !opened.layout.check(&mapping).is_empty() {
        // The page names each of them beside the columns.
        return Err(refusal(Kind::Invalid, t!(lang, "import-columns-refused")));
    }
    let choices = Choices { reported_on, lang: file_lang, ..decided };
    keep(state, &asked, id, &mapping, &choices).await?;
    remember(state, &asked, &opened.layout, &mapping).await;
    Ok(href(lang, &asked.plan.code, Place::ImportReview(id)))
}

/// Remembers what columns hold for the next file that is laid out like this
/// one, such as this file with its faults corrected. A convenience: nothing
/// fails with it.
pub(super) async fn remember(state: &State, asked: &Asked, layout: &Layout, mapping: &Mapping) {
    let (code, at_ms) = (&asked.plan.code, asked.services.moment.at_ms);
    let (key, mapping) = (layout.key(), json(mapping));
    if let Err(error) = state.store.remember_layout(code, &key, &mapping, at_ms).await {
        tracing::error!(%error, "the columns of a matrix could not be remembered");
    }
}

/// The day for which the file speaks, and its language.
fn about(asked: &Asked, fields: &Fields) -> Result<(Day, Lang), Refusal> {
    let services = &asked.services;
    let lang = services.lang;
    let field = |name: &str| fields.get(name).map(String::as_str).unwrap_or_default();
    let mut faults = Vec::new();
    let mut fault = |field: &str, message: String| {
        faults.push(Fault { field: field.to_owned(), message });
    };
    let reported_on = day::read(field(form::REPORTED_ON));
    match reported_on {
        Err(_) => fault(form::REPORTED_ON, t!(lang, "fault-day")),
        Ok(day) if day > services.moment.day => {
            fault(form::REPORTED_ON, t!(lang, "fault-day-in-future"));
        }
        Ok(_) => {}
    }
    let file_lang = field(form::LANG).parse::<Lang>();
    if file_lang.is_err() {
        fault(form::LANG, t!(lang, "import-fault-lang"));
    }
    match (reported_on, file_lang) {
        (Ok(day), Ok(of_file)) if faults.is_empty() => Ok((day, of_file)),
        _ => Err(services.invalid(faults)),
    }
}

async fn name_agencies(
    state: &State,
    auth: &AuthSession,
    uri: &Uri,
    id: &str,
    fields: &Fields,
) -> Result<String, Refusal> {
    let asked = Asked::of(state, auth, uri).await?;
    let lang = asked.services.lang;
    let (opened, decided) = found(state, &asked, id).await?;
    let known = |(name, text): (String, String)| {
        let code: AgencyCode = text.parse().ok()?;
        asked.plan.agency(&code).is_some().then_some((name, code))
    };
    let agencies: Option<BTreeMap<String, AgencyCode>> =
        form::agencies(fields).into_iter().map(known).collect();
    let agencies = agencies.ok_or_else(|| refusal(Kind::Invalid, t!(lang, "fault-agency")))?;
    // What was remembered or guessed of the columns is decided with this.
    let step = step(state, asked.about(), opened, None, Until::Columns).await;
    let step = step.map_err(|error| asked.unavailable(error))?;
    let choices = Choices { agencies, ..decided };
    keep(state, &asked, id, &step.mapping, &choices).await?;
    Ok(href(lang, &asked.plan.code, Place::ImportReview(id)))
}

/// The upload, opened, and what was decided about it before.
pub(super) async fn found(
    state: &State,
    asked: &Asked,
    id: &str,
) -> Result<(Opened, Choices), Refusal> {
    let opened = open(state, &asked.plan, id).await;
    let opened = opened.map_err(|error| asked.unavailable(error))?;
    let opened = opened
        .ok_or_else(|| refusal(Kind::NotFound, t!(asked.services.lang, "import-not-found")))?;
    let decided = choices(&opened.upload, &opened.layout, &asked.about());
    Ok((opened, decided))
}

async fn keep(
    state: &State,
    asked: &Asked,
    id: &str,
    mapping: &Mapping,
    choices: &Choices,
) -> Result<(), Refusal> {
    let (mapping, choices) = (json(mapping), json(choices));
    let kept = state.store.decide_upload(&asked.plan.code, id, &mapping, &choices).await;
    kept.map_err(|error| asked.services.store_error(&error))
}
