//! What a person can do: server functions behind forms and islands.
//!
//! Each is a public endpoint and authorises inside. A plain form and an island
//! call the same function; the server turns its answer into a page or leaves it
//! as JSON.

pub mod amend_activity;
pub mod amend_target;
pub mod refusal;
pub mod review_observations;
pub mod review_report;
pub mod submit_observations;
pub mod submit_report;

pub use amend_activity::{AmendActivity, amend_activity};
pub use amend_target::{AmendTarget, amend_target};
pub use refusal::{Fault, Kind, Refusal};
pub use review_observations::{ReviewObservations, review_observations};
pub use review_report::{ReviewReport, review_report};
pub use submit_observations::{SubmitObservations, submit_observations};
pub use submit_report::{SubmitReport, submit_report};

use serde::{Deserialize, Serialize};

/// Where the actions are mounted.
pub const PREFIX: &str = "/acciones";

/// An action was carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The page to go to.
    pub next: String,
}

#[cfg(feature = "ssr")]
pub use services::Services;

#[cfg(feature = "ssr")]
mod services;
