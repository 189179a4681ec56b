//! Carrying an import out: all of it, or nothing where anything stands in the
//! way.

use std::collections::BTreeMap;

use http::Uri;
use vigia_app::actions::{Kind, Refusal};
use vigia_app::pages::import::{Step, form};
use vigia_app::visit::{Place, href};
use vigia_exchange::matrix::Proposal;
use vigia_i18n::t;
use vigia_store::Error;
use vigia_store::import::{Import, Imported};

use super::asked::Asked;
use super::decide::{found, remember};
use super::refusal;
use super::step::{Until, step};
use crate::auth::AuthSession;
use crate::state::State;

/// Applies the proposal that was seen, and leads to what it did.
pub(super) async fn apply(
    state: &State,
    auth: &AuthSession,
    uri: &Uri,
    id: &str,
    fields: &BTreeMap<String, String>,
) -> Result<String, Refusal> {
    let asked = Asked::of(state, auth, uri).await?;
    let lang = asked.services.lang;
    let seen = fields.get(form::REVISION).and_then(|text| text.parse::<i64>().ok());
    let (opened, _) = found(state, &asked, id).await?;
    if seen != Some(asked.plan.revision) {
        return Err(refusal(Kind::Conflict, t!(lang, "import-plan-changed")));
    }
    let step = step(state, asked.about(), opened, None, Until::Proposal).await;
    let step = step.map_err(|error| asked.unavailable(error))?;
    let activities = activities(&asked, step.proposal.as_ref())?;
    if fields.get(form::SEAL) != Some(&step.seal) {
        return Err(refusal(Kind::Conflict, t!(lang, "import-decided-anew")));
    }
    let import = Import {
        id: step.upload.id.clone(),
        file_name: step.upload.file_name.clone(),
        file_hash: step.upload.file_hash.clone(),
        seen_revision: asked.plan.revision,
        activities,
        actor: asked.actor.clone(),
    };
    let code = &asked.plan.code;
    let applied = state.store.apply_import(code, import, asked.services.moment).await;
    let record = applied.map_err(|error| match error {
        Error::Changed(_) => refusal(Kind::Conflict, t!(lang, "import-plan-changed")),
        other => asked.services.store_error(&other),
    })?;
    put_away(state, &asked, &step).await;
    Ok(format!("{}?applied={}", href(lang, code, Place::Imports), record.id))
}

/// What a proposal changes, where it can be carried out.
fn activities(asked: &Asked, proposal: Option<&Proposal>) -> Result<Vec<Imported>, Refusal> {
    let lang = asked.services.lang;
    let clean = proposal
        .filter(|proposal| proposal.faults.is_empty() && proposal.unknown_agencies.is_empty());
    let clean = clean.ok_or_else(|| refusal(Kind::Invalid, t!(lang, "import-apply-refused")))?;
    let activities: Vec<Imported> = clean
        .proposed()
        .map(|proposed| Imported {
            activity: proposed.activity.clone(),
            report: proposed.report.clone(),
        })
        .collect();
    if activities.is_empty() {
        Err(refusal(Kind::Invalid, t!(lang, "import-apply-nothing")))
    } else {
        Ok(activities)
    }
}

/// Remembers the columns and forgets the upload. The import stands, whatever
/// becomes of that.
async fn put_away(state: &State, asked: &Asked, step: &Step) {
    remember(state, asked, &step.layout, &step.mapping).await;
    if let Err(error) = state.store.remove_upload(&asked.plan.code, &step.upload.id).await {
        tracing::error!(%error, "a matrix that was imported could not be put away");
    }
}
