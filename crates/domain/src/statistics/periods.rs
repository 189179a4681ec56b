//! The periods for which there is a statistical report.

use std::collections::BTreeSet;

use super::is_partial;
use crate::indicator::Indicator;
use crate::indicator::dimensions::Crime;
use crate::reporting_period::PeriodKind;
use crate::{Period, Plan};

impl Plan {
    /// Every period in which an observation of the statistical report lies, by
    /// kind in the order of [`PeriodKind::CHOOSABLE`], the newest first.
    #[must_use]
    pub fn statistical_periods(&self) -> Vec<Period> {
        PeriodKind::CHOOSABLE.into_iter().flat_map(|kind| self.periods_of_kind(kind)).collect()
    }

    /// The period that the report shows unasked: the latest semester with a
    /// value for the whole of it, else such a year, else the latest year.
    #[must_use]
    pub fn default_statistical_period(&self) -> Option<Period> {
        let semesters = self.periods_of_kind(PeriodKind::Semester);
        let years = self.periods_of_kind(PeriodKind::Year);
        semesters
            .iter()
            .chain(&years)
            .copied()
            .find(|period| self.has_whole_values(*period))
            .or_else(|| years.first().copied())
            .or_else(|| self.statistical_periods().first().copied())
    }

    /// The nearest periods of the same kind that have a report, the earlier
    /// and the later one.
    #[must_use]
    pub fn statistical_neighbours(&self, period: Period) -> (Option<Period>, Option<Period>) {
        let newest_first = self.periods_of_kind(period.kind());
        let earlier = newest_first.iter().find(|other| other.start() < period.start());
        let later = newest_first.iter().rev().find(|other| other.start() > period.start());
        (earlier.copied(), later.copied())
    }

    fn periods_of_kind(&self, kind: PeriodKind) -> Vec<Period> {
        let periods: BTreeSet<Period> = self
            .indicators
            .iter()
            .filter(|indicator| is_reported(indicator))
            .flat_map(|indicator| periods_of(indicator, kind))
            .collect();
        periods.into_iter().rev().collect()
    }

    fn has_whole_values(&self, period: Period) -> bool {
        self.statistics(period)
            .iter()
            .flat_map(|row| [&row.trafficking, &row.smuggling])
            .flatten()
            .any(|cell| cell.shown().is_some_and(|shown| !is_partial(&shown.value)))
    }
}

/// Whether an indicator has a cell in the report.
fn is_reported(indicator: &Indicator) -> bool {
    let of_one_crime = match indicator.crime {
        Some(Crime::Trafficking | Crime::Smuggling) => true,
        Some(Crime::Both) | None => false,
    };
    indicator.statistic.is_some() && of_one_crime
}

/// The periods of a kind in which an observation of the whole lies.
fn periods_of(indicator: &Indicator, kind: PeriodKind) -> Vec<Period> {
    indicator
        .series()
        .iter()
        .flat_map(|series| &series.observations)
        .filter_map(|observation| {
            let around = Period::around(kind, observation.period.start())?;
            around.encloses(observation.period).then_some(around)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicator::Statistic;
    use crate::sample::{indicator, observation, plan};

    fn plan_with(periods: &[&str]) -> Plan {
        let mut plan = plan(&[]);
        let mut indicator = indicator("INV-T");
        indicator.statistic = Some(Statistic::Investigated);
        indicator.crime = Some(Crime::Trafficking);
        indicator.observations = periods.iter().map(|code| observation(code, 20)).collect();
        plan.indicators = vec![indicator];
        plan
    }

    fn codes(periods: &[Period]) -> Vec<String> {
        periods.iter().map(|period| period.code()).collect()
    }

    #[test]
    fn a_period_is_offered_where_an_observation_lies_in_it() {
        let plan = plan_with(&["2017-S1", "2018", "2018-Q4"]);
        let offered = codes(&plan.statistical_periods());
        let expected = ["2018-S2", "2017-S1", "2018", "2017", "2018-04..2019-03", "2018-Q4"];
        assert_eq!(offered, expected);
    }

    #[test]
    fn the_latest_semester_with_a_whole_value_is_shown_unasked() {
        let default =
            |periods: &[&str]| plan_with(periods).default_statistical_period().map(Period::code);
        assert_eq!(default(&["2017-S1", "2018", "2018-Q4"]).as_deref(), Some("2017-S1"));
        assert_eq!(default(&["2017", "2018"]).as_deref(), Some("2018"));
        assert_eq!(default(&["2019-Q1"]).as_deref(), Some("2019"));
        assert_eq!(default(&[]), None);
    }

    #[test]
    fn neighbours_are_the_nearest_periods_with_values() {
        let plan = plan_with(&["2015", "2017", "2018", "2018-S1"]);
        let (earlier, later) = plan.statistical_neighbours("2017".parse().unwrap());
        assert_eq!(earlier.map(Period::code).as_deref(), Some("2015"));
        assert_eq!(later.map(Period::code).as_deref(), Some("2018"));
        let (earlier, later) = plan.statistical_neighbours("2018-S1".parse().unwrap());
        assert_eq!((earlier, later), (None, None));
    }
}
