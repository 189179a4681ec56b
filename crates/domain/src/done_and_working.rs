//! What each programme has done beside what came of it. The two are shown side
//! by side and never blended into one number.

use crate::alignment_matrix::RatingCounts;
use crate::indicator::achievement::Outcome;
use crate::programme::Programme;
use crate::roll_up::RollUp;
use crate::view::roll_up;
use crate::{AxisCode, Percent, View};

/// A programme with what it has done and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeResult<'a> {
    /// The programme.
    pub programme: &'a Programme,
    /// The progress of its activities; nothing where none is left to count.
    pub progress: Option<RollUp>,
    /// How its indicators are doing. Indicators that belong to an axis but to
    /// none of its programmes count for no programme.
    pub ratings: RatingCounts,
    /// How many of its indicators have an achievement.
    pub measured: usize,
    /// The median of their achievements, each capped to 0–100. Indicators count
    /// unlike things, so their percentages are put in order and never averaged:
    /// of two in the middle it is the lower one. Nothing where none has one.
    pub achievement: Option<Percent>,
}

impl ProgrammeResult<'_> {
    /// How many of its indicators are rated.
    #[must_use]
    pub const fn rated(&self) -> usize {
        self.ratings.behind + self.on_course()
    }

    /// How many of those are on track or ahead.
    #[must_use]
    pub const fn on_course(&self) -> usize {
        self.ratings.on_track + self.ratings.ahead
    }
}

/// The programmes of an axis, or of the whole plan without one, in order.
#[must_use]
pub fn done_and_working<'a>(view: &'a View, axis: Option<&AxisCode>) -> Vec<ProgrammeResult<'a>> {
    let programmes = view.plan().programmes.iter();
    programmes
        .filter(|programme| axis.is_none_or(|axis| programme.axis == *axis))
        .map(|programme| result(view, programme))
        .collect()
}

fn result<'a>(view: &'a View, programme: &'a Programme) -> ProgrammeResult<'a> {
    let plan = view.plan();
    let outcomes: Vec<Outcome<'_>> = plan
        .indicators
        .iter()
        .filter(|indicator| indicator.programme.as_ref() == Some(&programme.code))
        .map(|indicator| indicator.outcome(plan.policy.bands, view.day()))
        .collect();
    let achievements: Vec<Percent> = outcomes.iter().filter_map(capped_achievement).collect();
    ProgrammeResult {
        programme,
        progress: roll_up(view.rows_of_programme(&programme.code)),
        ratings: RatingCounts::of(outcomes.iter().map(|outcome| outcome.rating)),
        measured: achievements.len(),
        achievement: lower_median(achievements),
    }
}

fn capped_achievement(outcome: &Outcome<'_>) -> Option<Percent> {
    let achievement = outcome.judged.as_ref()?.achievement.ok()?;
    Percent::of(achievement, 1.0)
}

fn lower_median(mut values: Vec<Percent>) -> Option<Percent> {
    values.sort_by(|a, b| a.value().total_cmp(&b.value()));
    let middle = values.len().checked_sub(1)? / 2;
    values.get(middle).copied()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::indicator::Direction;
    use crate::{Indicator, sample};

    /// An indicator that begins at 26, aims at 36 and stands at `value`.
    fn indicator(code: &str, value: u64) -> Indicator {
        let mut indicator = sample::indicator(code);
        indicator.targets = vec![sample::target("2018", 36)];
        indicator.observations = vec![sample::observation("2018", value)];
        indicator
    }

    fn view(indicators: Vec<Indicator>) -> View {
        let mut plan = sample::plan(&["1.01", "1.02"]);
        plan.activities[0].reports = vec![sample::report("2018-05-01", "in_progress", Some(40))];
        plan.indicators = indicators;
        View::new(&plan.published(), date(2019, 6, 30))
    }

    fn achievement(indicators: Vec<Indicator>) -> Option<u8> {
        done_and_working(&view(indicators), None)[0].achievement.map(Percent::rounded)
    }

    #[test]
    fn achievements_are_capped_and_put_in_order_but_never_averaged() {
        let three = [("AA", 20), ("BB", 31), ("CC", 90)];
        assert_eq!(achievement(three.map(|(code, value)| indicator(code, value)).into()), Some(50));
        let two = [("AA", 90), ("BB", 31)];
        assert_eq!(achievement(two.map(|(code, value)| indicator(code, value)).into()), Some(50));
        assert_eq!(achievement(vec![indicator("AA", 2)]), Some(0));
        assert_eq!(achievement(vec![indicator("AA", 90)]), Some(100));
    }

    #[test]
    fn a_programme_without_judged_indicators_has_no_achievement() {
        let mut watched = indicator("AA", 30);
        watched.direction = Direction::Monitor;
        assert_eq!(achievement(vec![watched]), None);
        assert_eq!(achievement(Vec::new()), None);
    }

    #[test]
    fn indicators_of_an_axis_alone_count_for_no_programme() {
        let mut of_axis = indicator("AA", 36);
        of_axis.programme = None;
        let view = view(vec![of_axis, indicator("BB", 36), indicator("CC", 5)]);
        let results = done_and_working(&view, None);
        let result = &results[0];
        assert_eq!((result.rated(), result.on_course(), result.measured), (2, 1, 2));
        let progress = result.progress.as_ref().map(|progress| progress.actual.rounded());
        assert_eq!(progress, Some(20));
    }

    #[test]
    fn an_axis_narrows_to_its_programmes() {
        let view = view(Vec::new());
        assert_eq!(done_and_working(&view, Some(&"PREV".parse().unwrap())).len(), 1);
        assert!(done_and_working(&view, Some(&"PROT".parse().unwrap())).is_empty());
    }
}
