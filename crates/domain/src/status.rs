//! What is reported of an activity, and what follows from it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The status that a report states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nothing has been done yet.
    NotStarted,
    /// Work has begun.
    InProgress,
    /// A service without a natural end, running.
    Continuous,
    /// Done.
    Completed,
    /// Interrupted, to be resumed.
    Suspended,
    /// Given up; out of every count, with a footnote.
    Cancelled,
}

impl Status {
    /// Every status, in the order in which screens list them.
    pub const ALL: [Self; 6] = [
        Self::NotStarted,
        Self::InProgress,
        Self::Continuous,
        Self::Completed,
        Self::Suspended,
        Self::Cancelled,
    ];

    /// The word in files, addresses and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotStarted => "not_started",
            Self::InProgress => "in_progress",
            Self::Continuous => "continuous",
            Self::Completed => "completed",
            Self::Suspended => "suspended",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether nothing more is expected: completed or cancelled.
    #[must_use]
    pub const fn is_closed(self) -> bool {
        matches!(self, Self::Completed | Self::Cancelled)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The word is not one of the six statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the status is not one of not_started, in_progress, continuous, completed, suspended, cancelled"
)]
pub struct UnknownStatus;

impl FromStr for Status {
    type Err = UnknownStatus;

    fn from_str(text: &str) -> Result<Self, UnknownStatus> {
        Self::ALL.into_iter().find(|status| status.as_str() == text).ok_or(UnknownStatus)
    }
}

/// What the dates and the percentage say about an open activity, the most
/// serious first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Concern {
    /// The deadline has passed and it is not completed.
    Overdue,
    /// Its progress is behind what is expected by now.
    AtRisk,
    /// The deadline is near.
    DueSoon,
}

impl Concern {
    /// Every concern, the most serious first.
    pub const ALL: [Self; 3] = [Self::Overdue, Self::AtRisk, Self::DueSoon];

    /// The word in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::AtRisk => "at_risk",
            Self::DueSoon => "due_soon",
        }
    }
}

/// How leadership names the state of an activity or an axis: the words of the
/// Dominican presidential targets (*Metas Presidenciales*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Course {
    /// *Terminada*.
    Finished,
    /// *Ejecución normal*.
    Normal,
    /// *Alerta de posible retraso*.
    Alert,
    /// *Detenida o atrasada*.
    Stopped,
    /// Cancelled: outside the four words.
    Cancelled,
}

impl Course {
    /// The leadership's word for a status with its most serious concern.
    #[must_use]
    pub const fn of(status: Status, concern: Option<Concern>) -> Self {
        match (status, concern) {
            (Status::Completed, _) => Self::Finished,
            (Status::Cancelled, _) => Self::Cancelled,
            (Status::Suspended, _) | (_, Some(Concern::Overdue)) => Self::Stopped,
            (_, Some(Concern::AtRisk)) => Self::Alert,
            (_, Some(Concern::DueSoon) | None) => Self::Normal,
        }
    }
}
