//! The plan beside the international frames: what each axis does for each
//! target of the Sustainable Development Goals and for each objective of the
//! Global Compact. A reference alignment; see [`crate::alignment`].

use crate::alignment::{GcmObjective, Labelled, SdgTarget};
use crate::axis::Axis;
use crate::indicator::achievement::Rating;
use crate::policy::Band;
use crate::roll_up::RollUp;
use crate::view::{Row, roll_up};
use crate::{Activity, Indicator, View};

/// A target or objective with what each axis does for it.
#[derive(Clone, Debug)]
pub struct AlignmentRow<'a, Code> {
    /// The target or objective.
    pub item: &'a Labelled<Code>,
    /// One cell an axis, in the order of the axes.
    pub cells: Vec<AlignmentCell<'a>>,
}

/// What an axis does for a target or objective.
#[derive(Clone, Debug)]
pub struct AlignmentCell<'a> {
    /// The axis.
    pub axis: &'a Axis,
    /// How many of its activities are aligned to it, cancelled ones too.
    pub activities: usize,
    /// The progress of those activities; nothing where none is left to count.
    pub progress: Option<RollUp>,
    /// Its indicators that are aligned to it.
    pub indicators: Vec<&'a Indicator>,
    /// How those indicators are doing.
    pub ratings: RatingCounts,
}

/// How many indicators stand in each band.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RatingCounts {
    /// Behind what is expected.
    pub behind: usize,
    /// On track.
    pub on_track: usize,
    /// Ahead of what is expected.
    pub ahead: usize,
    /// Not rated, for whatever reason.
    pub not_reporting: usize,
}

impl AlignmentCell<'_> {
    /// Whether the axis does nothing for it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.activities == 0 && self.indicators.is_empty()
    }
}

impl RatingCounts {
    /// Counts some ratings.
    pub fn of(ratings: impl IntoIterator<Item = Rating>) -> Self {
        let mut counts = Self::default();
        for rating in ratings {
            let count = match rating {
                Rating::Rated(Band::Behind) => &mut counts.behind,
                Rating::Rated(Band::OnTrack) => &mut counts.on_track,
                Rating::Rated(Band::Ahead) => &mut counts.ahead,
                Rating::NotReporting(_) => &mut counts.not_reporting,
            };
            *count += 1;
        }
        counts
    }
}

/// The targets of the Sustainable Development Goals against the axes.
#[must_use]
pub fn sdg_matrix(view: &View) -> Vec<AlignmentRow<'_, SdgTarget>> {
    matrix(
        view,
        &view.plan().sdg,
        |activity, target| activity.sdg.contains(target),
        |indicator, target| indicator.sdg.iter().any(|tag| tag.target() == target),
    )
}

/// The objectives of the Global Compact against the axes.
#[must_use]
pub fn gcm_matrix(view: &View) -> Vec<AlignmentRow<'_, GcmObjective>> {
    matrix(
        view,
        &view.plan().gcm,
        |activity, objective| activity.gcm.contains(objective),
        |indicator, objective| indicator.gcm.contains(objective),
    )
}

fn matrix<'a, Code>(
    view: &'a View,
    items: &'a [Labelled<Code>],
    of_activity: impl Fn(&Activity, &Code) -> bool,
    of_indicator: impl Fn(&Indicator, &Code) -> bool,
) -> Vec<AlignmentRow<'a, Code>> {
    let cell = |axis: &'a Axis, code: &Code| {
        let rows: Vec<Row<'a>> =
            view.rows_of(&axis.code).filter(|row| of_activity(row.activity, code)).collect();
        let indicators: Vec<&'a Indicator> = view
            .plan()
            .indicators
            .iter()
            .filter(|indicator| indicator.axis == axis.code && of_indicator(indicator, code))
            .collect();
        let bands = view.plan().policy.bands;
        let ratings = indicators.iter().map(|i| i.outcome(bands, view.day()).rating);
        AlignmentCell {
            axis,
            activities: rows.len(),
            progress: roll_up(rows.iter().copied()),
            ratings: RatingCounts::of(ratings),
            indicators,
        }
    };
    items
        .iter()
        .map(|item| {
            let cells = view.plan().axes.iter().map(|axis| cell(axis, &item.code)).collect();
            AlignmentRow { item, cells }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{Text, sample};

    fn view() -> View {
        let mut plan = sample::plan(&["1.01", "1.02"]);
        let label = Text::new("Meta", "Target");
        plan.sdg = ["16.2", "10.7"]
            .map(|code| Labelled { code: code.parse().unwrap(), label: label.clone() })
            .into();
        plan.gcm = vec![Labelled { code: "10".parse().unwrap(), label }];
        plan.activities[0].sdg = vec!["16.2".parse().unwrap()];
        plan.activities[0].gcm = vec!["10".parse().unwrap()];
        plan.activities[0].reports = vec![sample::report("2018-05-01", "in_progress", Some(40))];
        let mut indicator = sample::indicator("INV-T");
        indicator.sdg = vec!["16.2.2".parse().unwrap()];
        plan.indicators = vec![indicator];
        View::new(&plan.published(), date(2018, 6, 10))
    }

    #[test]
    fn a_cell_counts_what_its_axis_does_for_a_target() {
        let view = view();
        let rows = sdg_matrix(&view);
        let cell = &rows[0].cells[0];
        assert_eq!((rows.len(), cell.activities, cell.indicators.len()), (2, 1, 1));
        assert_eq!(cell.progress.as_ref().map(|progress| progress.actual.rounded()), Some(40));
        assert!(rows[1].cells[0].is_empty());
        assert_eq!(rows[1].cells[0].progress, None);
    }

    #[test]
    fn an_indicator_without_target_is_counted_as_not_reporting() {
        let view = view();
        let ratings = sdg_matrix(&view)[0].cells[0].ratings;
        assert_eq!(ratings, RatingCounts { not_reporting: 1, ..RatingCounts::default() });
    }

    #[test]
    fn objectives_of_the_compact_have_a_matrix_of_their_own() {
        let view = view();
        let rows = gcm_matrix(&view);
        assert_eq!(rows[0].cells[0].activities, 1);
        assert!(rows[0].cells[0].indicators.is_empty());
    }
}
