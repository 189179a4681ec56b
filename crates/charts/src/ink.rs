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
    /// What is behind what is expected.
    AtRisk,
    /// How much there is of something: a step of one ramp of lightness.
    Heat(Heat),
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

/// A step of the ramp that says how much there is, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heat {
    /// The least that is not nothing.
    Faint,
    /// A little.
    Light,
    /// Some.
    Medium,
    /// Much.
    Strong,
    /// The most.
    Full,
}

impl Heat {
    /// Every step.
    pub const ALL: [Self; 5] = [Self::Faint, Self::Light, Self::Medium, Self::Strong, Self::Full];

    /// The step of a count beside the greatest one; nothing for 0.
    #[must_use]
    pub fn of(count: usize, most: usize) -> Option<Self> {
        let last = Self::ALL.len() - 1;
        let step = count.checked_sub(1)? * last / most.saturating_sub(1).max(1);
        Some(Self::ALL[step.min(last)])
    }

    /// The ink of what is written on it.
    #[must_use]
    pub const fn text(self) -> Ink {
        match self {
            Self::Faint | Self::Light | Self::Medium => Ink::Text,
            Self::Strong | Self::Full => Ink::Ground,
        }
    }
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

/// What belongs together in a chart, so that a reader can have it stand out
/// from the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Series(u8);

impl Series {
    const MOST: u8 = 100;

    /// The series of a place, from 0; a chart with more than a hundred tells
    /// the rest not apart.
    pub(crate) fn new(place: usize) -> Option<Self> {
        u8::try_from(place).ok().filter(|place| *place < Self::MOST).map(Self)
    }

    pub(crate) const fn place(self) -> u8 {
        self.0
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
    pub(crate) const ALL: [Self; 23] = [
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
        Self::AtRisk,
        Self::Heat(Heat::Faint),
        Self::Heat(Heat::Light),
        Self::Heat(Heat::Medium),
        Self::Heat(Heat::Strong),
        Self::Heat(Heat::Full),
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
            Self::AtRisk => "--at-risk",
            Self::Heat(Heat::Faint) => "--heat-1",
            Self::Heat(Heat::Light) => "--heat-2",
            Self::Heat(Heat::Medium) => "--heat-3",
            Self::Heat(Heat::Strong) => "--heat-4",
            Self::Heat(Heat::Full) => "--heat-5",
            Self::Text => "--ink",
            Self::Quiet => "--ink-2",
            Self::Grid => "--line",
            Self::Ground => "--paper",
            Self::Track => "--sunk",
            Self::Band => "--band",
        }
    }

    /// The colour that stands for a paint until the drawing is finished.
    pub(crate) const fn painted(self, stroke: Stroke, series: Option<Series>) -> RGBColor {
        let series = match series {
            Some(Series(series)) => series + 1,
            None => 0,
        };
        RGBColor(0xFE - series, 0x5A + stroke as u8, self.slot())
    }

    /// The ink, the stroke and the series that a colour stands for.
    pub(crate) fn of_colour(colour: RGBColor) -> Option<(Self, Stroke, Option<Series>)> {
        let RGBColor(red, green, blue) = colour;
        let ink = Self::ALL.into_iter().find(|ink| ink.slot() == blue)?;
        let stroke = Stroke::ALL.into_iter().find(|stroke| 0x5A + *stroke as u8 == green)?;
        let series = match 0xFE_u8.checked_sub(red)? {
            0 => None,
            series => Some(Series::new(usize::from(series) - 1)?),
        };
        Some((ink, stroke, series))
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
            Self::AtRisk => 0x27,
            Self::Heat(step) => 0x30 + step as u8,
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
    fn a_colour_tells_its_ink_its_stroke_and_its_series() {
        for (ink, stroke) in Ink::ALL.into_iter().flat_map(|ink| Stroke::ALL.map(|s| (ink, s))) {
            for series in [None, Series::new(0), Series::new(99)] {
                let colour = ink.painted(stroke, series);
                assert_eq!(Ink::of_colour(colour), Some((ink, stroke, series)));
            }
        }
        assert_eq!(Series::new(100), None);
        assert_eq!(Ink::of_colour(RGBColor(0, 0x5A, 0x21)), None);
    }

    #[test]
    fn heat_runs_from_the_least_to_the_most() {
        let steps: Vec<_> = (0..=5).map(|count| Heat::of(count, 5)).collect();
        assert_eq!(steps[0], None);
        assert_eq!(steps[1..], Heat::ALL.map(Some));
        assert_eq!(Heat::of(1, 1), Some(Heat::Faint));
        assert_eq!(Heat::of(900, 5), Some(Heat::Full));
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
