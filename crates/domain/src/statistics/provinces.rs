//! What sources say of the provinces.

use std::cmp::Reverse;

use super::is_partial;
use crate::indicator::dimensions::{Dimension, Province};
use crate::indicator::{Indicator, Observation, Reading};
use crate::{Period, Plan, SourceCode};

/// The values of an indicator by province, as one source lists them for one
/// period.
#[derive(Clone, Debug, PartialEq)]
pub struct ProvinceList<'a> {
    /// The indicator.
    pub indicator: &'a Indicator,
    /// The source.
    pub source: &'a SourceCode,
    /// The period.
    pub period: Period,
    /// The provinces of the list, the greatest value first, withheld ones last.
    pub provinces: Vec<(&'a Province, Reading)>,
    /// What the source gives for the whole country.
    pub total: Option<Reading>,
}

impl ProvinceList<'_> {
    /// The sum of the values that may be shown.
    #[must_use]
    pub fn listed(&self) -> f64 {
        self.provinces
            .iter()
            .filter_map(|(_, reading)| reading.figure())
            .map(|figure| self.indicator.value_of(figure))
            .sum()
    }

    /// Whether the provinces of the list make up the total.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let all_shown = self.provinces.iter().all(|(_, reading)| reading.figure().is_some());
        let total = self.total.and_then(Reading::figure);
        all_shown
            && total.is_some_and(|total| {
                (self.indicator.value_of(total) - self.listed()).abs() < f64::EPSILON
            })
    }
}

impl Plan {
    /// The latest list of provinces of each indicator that has one.
    #[must_use]
    pub fn province_lists(&self) -> Vec<ProvinceList<'_>> {
        self.indicators.iter().filter_map(Indicator::latest_provinces).collect()
    }
}

impl Indicator {
    /// The latest list of provinces, that of the official source first. What
    /// is broken down by more than the province is left out.
    #[must_use]
    pub fn latest_provinces(&self) -> Option<ProvinceList<'_>> {
        let by_province: Vec<&Observation> = self
            .current()
            .filter(|o| o.counts() && o.dimensions.breakdown().eq([Dimension::Province]))
            .collect();
        let latest = by_province.iter().copied().max_by_key(|o| {
            (o.period.end(), Reverse(o.period.start()), o.source == self.official_source)
        })?;
        let whole = latest.dimensions.without(Dimension::Province);
        let mut provinces: Vec<(&Province, Reading)> = by_province
            .iter()
            .filter(|o| o.period == latest.period && o.source == latest.source)
            .filter(|o| o.dimensions.without(Dimension::Province) == whole)
            .filter_map(|o| Some((o.dimensions.province.as_ref()?, o.reading)))
            .collect();
        let value = |reading: Reading| reading.figure().map_or(-1.0, |f| self.value_of(f));
        provinces.sort_by(|(a, x), (b, y)| value(*y).total_cmp(&value(*x)).then(a.cmp(b)));
        let total = self
            .series()
            .iter()
            .find(|series| *series.source == latest.source && *series.dimensions == whole)
            .and_then(|series| self.value_in(series, latest.period))
            .filter(|value| !is_partial(value))
            .map(|value| value.reading);
        Some(ProvinceList {
            indicator: self,
            source: &latest.source,
            period: latest.period,
            provinces,
            total,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicator::Figure;
    use crate::sample::{indicator, observation};

    fn in_province(name: &str, period: &str, count: u64) -> Observation {
        let mut observation = observation(period, count);
        observation.dimensions.province = Some(name.parse().unwrap());
        observation.id = format!("{name} {period}");
        observation
    }

    #[test]
    fn the_latest_list_says_whether_it_makes_up_the_total() {
        let mut files = indicator("FILES");
        files.observations = vec![
            in_province("Azua", "2020", 90),
            in_province("Duarte", "2021", 12),
            in_province("Azua", "2021", 30),
            observation("2021", 70),
        ];
        let list = files.latest_provinces().unwrap();
        let names: Vec<&str> = list.provinces.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Azua", "Duarte"]);
        assert_eq!(list.total, Some(Reading::Known(Figure::Count(70))));
        assert!((list.listed() - 42.0).abs() < 1e-9);
        assert!(!list.is_complete());
        files.observations[3] = observation("2021", 42);
        assert!(files.latest_provinces().unwrap().is_complete());
    }

    #[test]
    fn without_provinces_there_is_no_list() {
        let mut files = indicator("FILES");
        files.observations = vec![observation("2021", 70)];
        assert_eq!(files.latest_provinces(), None);
    }
}
