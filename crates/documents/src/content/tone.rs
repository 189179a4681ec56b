//! How a figure or a cell is marked. Its words always say the same.

use vigia_charts::Theme;
use vigia_domain::indicator::achievement::Rating;
use vigia_domain::policy::Band;
use vigia_domain::status::Concern;
use vigia_domain::{Standing, Status};

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// No mark.
    Plain,
    /// A status.
    Status(Status),
    /// A concern.
    Concern(Concern),
    /// Where an indicator stands beside what is expected; nothing where it
    /// cannot be rated.
    Band(Option<Band>),
}

impl Tone {
    /// The mark of an activity: its concern, or else its status.
    pub(crate) fn of(standing: &Standing) -> Self {
        standing.concern.map_or(Self::Status(standing.status), Self::Concern)
    }

    /// The mark of an indicator.
    pub(crate) const fn of_rating(rating: Rating) -> Self {
        match rating {
            Rating::Rated(band) => Self::Band(Some(band)),
            Rating::NotReporting(_) => Self::Band(None),
        }
    }

    /// Its colour as `#` and six digits, as the style sheet of the product has
    /// it; nothing where there is no mark.
    pub(crate) fn colour(self) -> Option<&'static str> {
        let property = match self {
            Self::Plain => return None,
            Self::Status(Status::NotStarted) | Self::Band(None) => "--status-not-started",
            Self::Status(Status::InProgress) | Self::Band(Some(Band::Ahead)) => {
                "--status-in-progress"
            }
            Self::Status(Status::Continuous) => "--status-continuous",
            Self::Status(Status::Completed) | Self::Band(Some(Band::OnTrack)) => {
                "--status-completed"
            }
            Self::Status(Status::Suspended) => "--status-suspended",
            Self::Status(Status::Cancelled) => "--status-cancelled",
            Self::Concern(Concern::Overdue) | Self::Band(Some(Band::Behind)) => "--overdue",
            Self::Concern(Concern::AtRisk | Concern::DueSoon) => "--at-risk",
        };
        Some(Theme::Light.colour(property))
    }
}
