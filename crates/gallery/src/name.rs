//! The names of the charts.

use std::fmt;
use std::str::FromStr;

/// A chart of a plan, by the name that it has in addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChartName {
    /// Actual beside expected progress, of the plan and of each axis.
    Axes,
    /// Progress through time beside what is expected, of the plan or of an axis.
    Progress,
    /// The statuses of the activities of each axis.
    StatusByAxis,
    /// The statuses of the activities of each programme.
    StatusByProgramme,
    /// The statuses of the activities that each institution leads.
    StatusByInstitution,
    /// The activities through time.
    Gantt,
    /// What falls due in each week, and what of it is done or late.
    Deadlines,
    /// What each institution leads and shares, and how it stands.
    Institutions,
    /// How the progress of each institution moved between two days.
    InstitutionChange,
    /// Every indicator beside its target.
    Indicators,
    /// What each programme has done, beside what came of it.
    DoneAndWorking,
    /// The axes against the targets of the Sustainable Development Goals.
    Sdg,
    /// The axes against the objectives of the Global Compact for Migration.
    Gcm,
    /// What was spent beside the budget, of each axis.
    Spending,
}

/// There is no chart of that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no chart of that name")]
pub struct UnknownChart;

impl ChartName {
    /// Every chart, in the order in which lists name them.
    pub const ALL: [Self; 14] = [
        Self::Axes,
        Self::Progress,
        Self::StatusByAxis,
        Self::StatusByProgramme,
        Self::StatusByInstitution,
        Self::Gantt,
        Self::Deadlines,
        Self::Institutions,
        Self::InstitutionChange,
        Self::Indicators,
        Self::DoneAndWorking,
        Self::Sdg,
        Self::Gcm,
        Self::Spending,
    ];

    /// The name in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Axes => "axes",
            Self::Progress => "progress",
            Self::StatusByAxis => "status-axes",
            Self::StatusByProgramme => "status-programmes",
            Self::StatusByInstitution => "status-institutions",
            Self::Gantt => "gantt",
            Self::Deadlines => "deadlines",
            Self::Institutions => "institutions",
            Self::InstitutionChange => "institutions-change",
            Self::Indicators => "indicators",
            Self::DoneAndWorking => "done-and-working",
            Self::Sdg => "sdg",
            Self::Gcm => "gcm",
            Self::Spending => "spending",
        }
    }
}

impl fmt::Display for ChartName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for ChartName {
    type Err = UnknownChart;

    fn from_str(text: &str) -> Result<Self, UnknownChart> {
        Self::ALL.into_iter().find(|name| name.as_str() == text).ok_or(UnknownChart)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_chart_is_found_by_its_name() {
        for name in ChartName::ALL {
            assert_eq!(name.as_str().parse(), Ok(name));
        }
        assert_eq!("pie".parse::<ChartName>(), Err(UnknownChart));
    }
}
