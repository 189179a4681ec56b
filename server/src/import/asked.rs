//! Who asks for something about importing, and about which plan.

use std::sync::Arc;

use http::Uri;
use vigia_app::actions::{Refusal, Services};
use vigia_domain::Plan;
use vigia_domain::account::Actor;

use super::step::{About, StepError};
use crate::auth::AuthSession;
use crate::state::State;
use crate::{actions, language, pages};

/// A request of the secretariat.
pub(super) struct Asked {
    /// What it is carried out with.
    pub(super) services: Services,
    /// The plan.
    pub(super) plan: Arc<Plan>,
    /// The secretariat, as the record will name it.
    pub(super) actor: Actor,
}

impl Asked {
    /// A request by the address that it was sent to; of nobody but the
    /// secretariat.
    pub(super) async fn of(state: &State, auth: &AuthSession, uri: &Uri) -> Result<Self, Refusal> {
        let lang = language::of_path(uri.path()).unwrap_or_default();
        let services = actions::services(state, auth, lang);
        let actor = services.secretariat()?;
        let (_, code) = pages::of_plan(uri.path()).ok_or_else(|| services.not_found())?;
        let plan = services.plan(code.as_str()).await?;
        Ok(Self { services, plan, actor })
    }

    /// What decides a step for whoever asks.
    pub(super) fn about(&self) -> About {
        About {
            plan: Arc::clone(&self.plan),
            actor: self.actor.clone(),
            today: self.services.moment.day,
            lang: self.services.lang,
        }
    }

    /// It could not be carried out now.
    pub(super) fn unavailable(&self, error: StepError) -> Refusal {
        self.services.store_error(&error.into())
    }
}
