//! The colours of a chart.

use plotters::style::RGBColor;
use vigia_domain::Status;

/// What a colour stands for. In the SVG it is a custom property of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// An axis of the plan.
    Axis(AxisColour),
    /// A status of an activity.
    Status(Status),
    /// What is past its deadline.
    Overdue,
    /// Text and marks that matter.
    Text,
    /// Text and marks that stand back.
    Quiet,
    /// The lines of a grid.
    Grid,
    /// The paper under the chart.
    Ground,
    /// The track in which a bar runs.
    Track,
    /// What counts as on track around a target.
    Band,
}

/// The colour of an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AxisColour {
    /// Of the first axis.
    First,
    /// Of the second axis.
    Second,
    /// Of the third axis.
    Third,
    /// Of every further axis.
    Other,
}

impl AxisColour {
    /// The colour of the axis in a place, from 1.
    #[must_use]
    pub const fn of_ordinal(ordinal: u8) -> Self {
        match ordinal {
            1 => Self::First,
            2 => Self::Second,
            3 => Self::Third,
            _ => Self::Other,
        }
    }
}

/// How a line is stroked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stroke {
    Solid,
    Dashed,
    Short,
    Dotted,
    Mixed,
}

impl Stroke {
    const ALL: [Self; 5] = [Self::Solid, Self::Dashed, Self::Short, Self::Dotted, Self::Mixed];

    /// The lengths of its dashes and gaps.
    pub(crate) const fn dashes(self) -> Option<&'static str> {
        match self {
            Self::Solid => None,
            Self::Dashed => Some("6 5"),
            Self::Short => Some("3 3"),
            Self::Dotted => Some("2 4"),
            Self::Mixed => Some("8 3 2 3"),
        }
    }
}

impl Ink {
    /// Every ink.
    pub(crate) const ALL: [Self; 17] = [
        Self::Axis(AxisColour::First),
        Self::Axis(AxisColour::Second),
        Self::Axis(AxisColour::Third),
        Self::Axis(AxisColour::Other),
        Self::Status(Status::NotStarted),
        Self::Status(Status::InProgress),
        Self::Status(Status::Continuous),
        Self::Status(Status::Completed),
        Self::Status(Status::Suspended),
        Self::Status(Status::Cancelled),
        Self::Overdue,
        Self::Text,
        Self::Quiet,
        Self::Grid,
        Self::Ground,
        Self::Track,
        Self::Band,
    ];

    /// The custom property of the page.
    pub(crate) const fn property(self) -> &'static str {
        match self {
            Self::Axis(AxisColour::First) => "--axis-prev",
            Self::Axis(AxisColour::Second) => "--axis-pers",
            Self::Axis(AxisColour::Third) => "--axis-prot",
            Self::Axis(AxisColour::Other) => "--axis-other",
            Self::Status(Status::NotStarted) => "--status-not-started",
            Self::Status(Status::InProgress) => "--status-in-progress",
            Self::Status(Status::Continuous) => "--status-continuous",
            Self::Status(Status::Completed) => "--status-completed",
            Self::Status(Status::Suspended) => "--status-suspended",
            Self::Status(Status::Cancelled) => "--status-cancelled",
            Self::Overdue => "--overdue",
            Self::Text => "--ink",
            Self::Quiet => "--ink-2",
            Self::Grid => "--line",
            Self::Ground => "--paper",
            Self::Track => "--sunk",
            Self::Band => "--band",
        }
    }

    /// The colour that stands for this ink until the drawing is finished.
    pub(crate) const fn solid(self) -> RGBColor {
        self.stroked(Stroke::Solid)
    }

    /// The ink and the stroke that a colour stands for.
    pub(crate) fn of_colour(colour: RGBColor) -> Option<(Self, Stroke)> {
        let ink = Self::ALL.into_iter().find(|ink| ink.slot() == colour.2)?;
        let stroke = Stroke::ALL.into_iter().find(|stroke| ink.stroked(*stroke) == colour)?;
        Some((ink, stroke))
    }

    /// The same for a line that is stroked in a way of its own.
    pub(crate) const fn stroked(self, stroke: Stroke) -> RGBColor {
        RGBColor(0xFE, 0x5A + stroke as u8, self.slot())
    }

    const fn slot(self) -> u8 {
        match self {
            Self::Axis(colour) => colour as u8,
            Self::Status(status) => 0x10 + status as u8,
            Self::Overdue => 0x20,
            Self::Text => 0x21,
            Self::Quiet => 0x22,
            Self::Grid => 0x23,
            Self::Ground => 0x24,
            Self::Track => 0x25,
            Self::Band => 0x26,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_ink_has_a_colour_and_a_property_of_its_own() {
        let slots: HashSet<_> = Ink::ALL.iter().map(|ink| ink.slot()).collect();
        let properties: HashSet<_> = Ink::ALL.iter().map(|ink| ink.property()).collect();
        assert_eq!((slots.len(), properties.len()), (Ink::ALL.len(), Ink::ALL.len()));
    }

    #[test]
    fn a_colour_tells_its_ink_and_its_stroke() {
        for (ink, stroke) in Ink::ALL.into_iter().flat_map(|ink| Stroke::ALL.map(|s| (ink, s))) {
            assert_eq!(Ink::of_colour(ink.stroked(stroke)), Some((ink, stroke)));
        }
    }

    #[test]
    fn every_status_has_an_ink() {
        for status in Status::ALL {
            let property = format!("--status-{}", status.as_str().replace('_', "-"));
            assert_eq!(Ink::Status(status).property(), property);
            assert!(Ink::ALL.contains(&Ink::Status(status)));
        }
    }

    #[test]
    fn axes_beyond_the_third_share_a_colour() {
        let colours = [1, 2, 3, 4, 9].map(AxisColour::of_ordinal);
        assert_eq!(colours[..3], [AxisColour::First, AxisColour::Second, AxisColour::Third]);
        assert_eq!(colours[3..], [AxisColour::Other, AxisColour::Other]);
    }
}
