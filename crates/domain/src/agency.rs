//! The institutions that carry a plan.

use serde::{Deserialize, Serialize};

use crate::{AgencyCode, Text};

/// An institution that leads or shares activities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agency {
    /// Its code, which is also its short name.
    pub code: AgencyCode,
    /// Its full name.
    pub name: Text,
    /// Its place in the commission.
    pub membership: Membership,
}

/// The place of an institution in the inter-institutional commission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Membership {
    /// It presides over the commission.
    Chair,
    /// It belongs to the commission.
    Member,
    /// It works with the commission from outside.
    Collaborator,
}

impl Membership {
    /// Every membership.
    pub const ALL: [Self; 3] = [Self::Chair, Self::Member, Self::Collaborator];

    /// The word in files and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::Member => "member",
            Self::Collaborator => "collaborator",
        }
    }
}
