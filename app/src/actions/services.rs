//! What the actions work with on the server.

use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use vigia_domain::account::{Actor, Viewer};
use vigia_domain::amendment::{BadReason, Reason};
use vigia_domain::{ActivityCode, Lang, Plan, PlanCode};
use vigia_i18n::t;
use vigia_store::{Moment, Store};

use super::refusal::{Fault, Kind, Refusal};
use crate::visit::{Place, href};

/// The store, the moment and whoever asks, for one call of an action.
#[derive(Clone)]
pub struct Services {
    /// Where plans are kept.
    pub store: Store,
    /// When it happens.
    pub moment: Moment,
    /// Who asks.
    pub viewer: Viewer,
    /// The language in which to answer.
    pub lang: Lang,
}

impl Services {
    /// The services of the call under way.
    pub(super) fn of_this_call() -> Self {
        expect_context::<Self>()
    }

    /// The plan that an action names.
    ///
    /// # Errors
    /// When there is no such plan, or the store does not answer.
    pub async fn plan(&self, code: &str) -> Result<std::sync::Arc<Plan>, Refusal> {
        let code: PlanCode = code.parse().map_err(|_| self.not_found())?;
        self.store.plan(&code).await.map_err(|error| self.store_error(&error))
    }

    /// The activity of the plan that an action names.
    pub(super) fn activity<'a>(
        &self,
        plan: &'a Plan,
        code: &str,
    ) -> Result<&'a vigia_domain::Activity, Refusal> {
        let code: ActivityCode = code.parse().map_err(|_| self.not_found())?;
        plan.activity(&code)
            .filter(|activity| activity.is_part_on(self.moment.day))
            .ok_or_else(|| self.not_found())
    }

    /// Whoever asks, as the record will name them.
    ///
    /// # Errors
    /// When nobody is signed in.
    pub fn actor(&self) -> Result<Actor, Refusal> {
        match &self.viewer {
            Viewer::Public => Err(refuse(Kind::SignedOut, t!(self.lang, "refusal-signed-out"))),
            Viewer::Account { role, agency } => {
                Ok(Actor::Account { role: *role, agency: agency.clone() })
            }
        }
    }

    /// The secretariat, as the record will name it; nobody else may go on.
    ///
    /// # Errors
    /// When it is somebody else.
    pub fn secretariat(&self) -> Result<Actor, Refusal> {
        let actor = self.actor()?;
        if self.viewer.runs_the_plan() {
            Ok(actor)
        } else {
            Err(refuse(Kind::Forbidden, t!(self.lang, "refusal-secretariat-only")))
        }
    }

    pub(super) fn href(&self, plan: &Plan, place: Place<'_>) -> String {
        href(self.lang, &plan.code, place)
    }

    /// Fields stand in the way.
    #[must_use]
    pub fn invalid(&self, faults: Vec<Fault>) -> Refusal {
        set_status(Kind::Invalid);
        let message = t!(self.lang, "refusal-invalid", count = faults.len());
        Refusal { kind: Kind::Invalid, message, faults }
    }

    /// What it is about does not exist.
    #[must_use]
    pub fn not_found(&self) -> Refusal {
        refuse(Kind::NotFound, t!(self.lang, "refusal-not-found"))
    }

    /// What the store refuses, by what whoever asks can do about it.
    #[must_use]
    pub fn store_error(&self, error: &vigia_store::Error) -> Refusal {
        match error {
            vigia_store::Error::NotFound(_) => self.not_found(),
            vigia_store::Error::Conflict { yours, current } => {
                let (yours, current) = (*yours, *current);
                let message = t!(self.lang, "refusal-conflict", yours = yours, current = current);
                refuse(Kind::Conflict, message)
            }
            vigia_store::Error::Changed(_) => {
                refuse(Kind::Conflict, t!(self.lang, "refusal-changed"))
            }
            vigia_store::Error::Invalid(_) => {
                refuse(Kind::Invalid, t!(self.lang, "refusal-nothing-changes"))
            }
            vigia_store::Error::Corrupt { .. }
            | vigia_store::Error::Unavailable(_)
            | vigia_store::Error::Migration(_) => {
                tracing::error!(%error, "an action could not be carried out");
                refuse(Kind::Unavailable, t!(self.lang, "refusal-unavailable"))
            }
        }
    }
}

/// Refuses, and answers with the status that says the same.
pub(super) fn refuse(kind: Kind, message: String) -> Refusal {
    set_status(kind);
    Refusal { kind, message, faults: Vec::new() }
}

/// Whether a text is an identifier as forms make them.
pub(super) fn is_identifier(text: &str) -> bool {
    const MAX: usize = 64;
    (1..=MAX).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

fn set_status(kind: Kind) {
    if let Some(response) = use_context::<ResponseOptions>() {
        // Every status of a kind is a valid one.
        response.set_status(http::StatusCode::from_u16(kind.status()).unwrap_or_default());
    }
}

/// Collects what is wrong with the fields of a form.
#[derive(Default)]
pub(super) struct Form {
    faults: Vec<Fault>,
}

impl Form {
    /// The value of a field, or nothing with a fault for it.
    pub(super) fn take<T, E>(
        &mut self,
        field: &str,
        value: Result<T, E>,
        message: impl FnOnce(E) -> String,
    ) -> Option<T> {
        value
            .map_err(|error| {
                self.faults.push(Fault { field: field.to_owned(), message: message(error) });
            })
            .ok()
    }

    /// The reason of an amendment, or nothing with a fault for the field where
    /// it can be mended.
    pub(super) fn reason(&mut self, lang: Lang, word: &str, words: &str) -> Option<Reason> {
        let reason = Reason::new(word, words);
        let field = match reason {
            Err(BadReason::WithoutWords | BadReason::TooLong) => "reason_text",
            Err(BadReason::Unknown) | Ok(_) => "reason",
        };
        self.take(field, reason, |error| match error {
            BadReason::Unknown => t!(lang, "fault-reason"),
            BadReason::WithoutWords => t!(lang, "fault-reason-text"),
            BadReason::TooLong => t!(lang, "fault-reason-too-long", max = Reason::MAX_CHARS),
        })
    }

    pub(super) fn faults(self) -> Vec<Fault> {
        self.faults
    }
}
