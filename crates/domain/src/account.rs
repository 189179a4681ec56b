//! Who may see and do what.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{Activity, AgencyCode, Indicator, Plan};

/// What an account is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Runs the plan: reviews reports and amends activities.
    Secretariat,
    /// Reports on the activities that its institution leads.
    Member,
    /// Looks at everything, changes nothing.
    Leadership,
    /// Sees and exports what is published.
    Partner,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Secretariat, Self::Member, Self::Leadership, Self::Partner];

    /// The word on the command line and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Secretariat => "secretariat",
            Self::Member => "member",
            Self::Leadership => "leadership",
            Self::Partner => "partner",
        }
    }
}

/// The word is not one of the roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the role is not one of secretariat, member, leadership, partner")]
pub struct UnknownRole;

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, UnknownRole> {
        Self::ALL.into_iter().find(|role| role.as_str() == text).ok_or(UnknownRole)
    }
}

/// Who is looking at a page or asking for a change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Viewer {
    /// Anybody.
    #[default]
    Public,
    /// Somebody who signed in.
    Account {
        /// What the account is for.
        role: Role,
        /// The institution it belongs to.
        agency: AgencyCode,
    },
}

impl Viewer {
    /// Whether this viewer may report on an activity: a member of the
    /// institution that leads it now.
    #[must_use]
    pub fn may_report_on(&self, activity: &Activity) -> bool {
        matches!(self, Self::Account { role: Role::Member, agency }
            if *agency == activity.terms.lead)
    }

    /// Whether this viewer may enter values of an indicator: the secretariat,
    /// and members of an institution that leads one of the activities which are
    /// meant to move it.
    #[must_use]
    pub fn may_enter(&self, plan: &Plan, indicator: &Indicator) -> bool {
        match self {
            Self::Public | Self::Account { role: Role::Leadership | Role::Partner, .. } => false,
            Self::Account { role: Role::Secretariat, .. } => true,
            Self::Account { role: Role::Member, agency } => indicator
                .activities
                .iter()
                .filter_map(|code| plan.activity(code))
                .any(|activity| activity.terms.lead == *agency),
        }
    }

    /// Whether this viewer reviews reports and amends activities.
    #[must_use]
    pub const fn runs_the_plan(&self) -> bool {
        matches!(self, Self::Account { role: Role::Secretariat, .. })
    }

    /// Whether this viewer reports on activities of its own.
    #[must_use]
    pub const fn has_own_work(&self) -> bool {
        matches!(self, Self::Account { role: Role::Member, .. })
    }

    /// Whether this viewer sees reports on an activity before they are
    /// validated: the secretariat, leadership and the leading institution.
    #[must_use]
    pub fn sees_unvalidated(&self, activity: &Activity) -> bool {
        match self {
            Self::Public | Self::Account { role: Role::Partner, .. } => false,
            Self::Account { role: Role::Secretariat | Role::Leadership, .. } => true,
            Self::Account { role: Role::Member, agency } => *agency == activity.terms.lead,
        }
    }
}

/// Who did something, as the record keeps it: an institution and a role,
/// never a person's name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Actor {
    /// It came with the files of the plan.
    PlanFiles,
    /// An account of an institution.
    Account {
        /// What the account is for.
        role: Role,
        /// The institution it belongs to.
        agency: AgencyCode,
    },
}
