//! The statistical report: trafficking beside smuggling, by six measures, for
//! any period.

mod periods;
mod provinces;

pub use provinces::ProvinceList;

use crate::indicator::dimensions::Crime;
use crate::indicator::series::{PeriodValue, Series, ValueBasis};
use crate::indicator::{Indicator, Statistic};
use crate::{Period, Plan, SourceCode};

/// A row of the report.
#[derive(Clone, Debug, PartialEq)]
pub struct StatisticRow<'a> {
    /// What is counted.
    pub statistic: Statistic,
    /// For trafficking in persons.
    pub trafficking: Option<StatisticCell<'a>>,
    /// For migrant smuggling.
    pub smuggling: Option<StatisticCell<'a>>,
}

/// One figure of the report with what stands behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct StatisticCell<'a> {
    /// The indicator that the figure is of.
    pub indicator: &'a Indicator,
    /// What each source says for the period, the one that is shown first.
    pub sourced: Vec<Sourced<'a>>,
    /// The value less that of the period before by the same source.
    pub change: Option<f64>,
}

/// A value with its source.
#[derive(Clone, Debug, PartialEq)]
pub struct Sourced<'a> {
    /// The source.
    pub source: &'a SourceCode,
    /// The value.
    pub value: PeriodValue,
}

impl StatisticCell<'_> {
    /// The figure that the report shows.
    #[must_use]
    pub fn shown(&self) -> Option<&Sourced<'_>> {
        self.sourced.first()
    }
}

impl Plan {
    /// The statistical report for a period. Of several sources the official one
    /// is shown, where it fills the period; otherwise another that does.
    #[must_use]
    pub fn statistics(&self, period: Period) -> Vec<StatisticRow<'_>> {
        Statistic::ALL
            .iter()
            .map(|statistic| StatisticRow {
                statistic: *statistic,
                trafficking: self.cell(*statistic, Crime::Trafficking, period),
                smuggling: self.cell(*statistic, Crime::Smuggling, period),
            })
            .filter(|row| row.trafficking.is_some() || row.smuggling.is_some())
            .collect()
    }

    fn cell(
        &self,
        statistic: Statistic,
        crime: Crime,
        period: Period,
    ) -> Option<StatisticCell<'_>> {
        let indicator = self.indicators.iter().find(|indicator| {
            indicator.statistic == Some(statistic) && indicator.crime == Some(crime)
        })?;
        let series = indicator.series();
        let mut sourced: Vec<Sourced<'_>> =
            series.iter().filter_map(|series| sourced(indicator, series, period)).collect();
        sourced.sort_by_key(|sourced| is_partial(&sourced.value));
        let change = sourced.first().and_then(|shown| {
            let of_source = series.iter().find(|series| series.source == shown.source)?;
            change(indicator, of_source, &shown.value, period)
        });
        Some(StatisticCell { indicator, sourced, change })
    }
}

fn sourced<'a>(indicator: &Indicator, series: &Series<'a>, period: Period) -> Option<Sourced<'a>> {
    Some(Sourced { source: series.source, value: indicator.value_in(series, period)? })
}

const fn is_partial(value: &PeriodValue) -> bool {
    match value.basis {
        ValueBasis::Partial { .. } => true,
        ValueBasis::Published | ValueBasis::Added { .. } | ValueBasis::LastWithin => false,
    }
}

/// A whole value less the whole value of the period before.
fn change(
    indicator: &Indicator,
    series: &Series<'_>,
    value: &PeriodValue,
    period: Period,
) -> Option<f64> {
    let before = indicator.value_in(series, period.previous()?)?;
    if is_partial(value) || is_partial(&before) {
        return None;
    }
    let number = |value: &PeriodValue| value.reading.figure().map(|f| indicator.value_of(f));
    Some(number(value)? - number(&before)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{indicator, observation, plan};

    fn plan_with(observations: Vec<crate::indicator::Observation>) -> Plan {
        let mut plan = plan(&[]);
        let mut indicator = indicator("INV-T");
        indicator.statistic = Some(Statistic::Investigated);
        indicator.crime = Some(Crime::Trafficking);
        indicator.observations = observations;
        plan.indicators = vec![indicator];
        plan
    }

    #[test]
    fn the_official_source_is_shown_where_it_fills_the_period() {
        let mut other = observation("2017", 17);
        other.source = "tip".parse().unwrap();
        let plan = plan_with(vec![other, observation("2017", 26)]);
        let rows = plan.statistics("2017".parse().unwrap());
        let cell = rows[0].trafficking.as_ref().unwrap();
        assert_eq!(cell.shown().unwrap().source.as_str(), "official");
        assert_eq!(cell.sourced.len(), 2);
        assert_eq!(rows[0].smuggling, None);
    }

    #[test]
    fn another_source_that_fills_the_period_comes_before_a_part_of_the_official_one() {
        let mut other = observation("2017", 17);
        other.source = "tip".parse().unwrap();
        let plan = plan_with(vec![other, observation("2017-S1", 12)]);
        let rows = plan.statistics("2017".parse().unwrap());
        let cell = rows[0].trafficking.as_ref().unwrap();
        assert_eq!(cell.shown().unwrap().source.as_str(), "tip");
    }

    #[test]
    fn a_change_is_told_against_the_period_before_of_the_same_source() {
        let plan = plan_with(vec![observation("2017", 26), observation("2018", 30)]);
        let rows = plan.statistics("2018".parse().unwrap());
        assert_eq!(rows[0].trafficking.as_ref().unwrap().change, Some(4.0));
        let rows = plan.statistics("2017".parse().unwrap());
        assert_eq!(rows[0].trafficking.as_ref().unwrap().change, None);
    }
}
