//! The two days between which a page compares.

use std::collections::BTreeMap;

use vigia_domain::{Day, Period, day};

/// An earlier and a later day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayRange {
    /// The earlier day.
    pub from: Day,
    /// The later day.
    pub to: Day,
}

/// Why two days cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RangeFault {
    /// The text is no day.
    #[error("«{0}» is not a day")]
    NotADay(String),
    /// The day comes after the last one that can be shown.
    #[error("{0} comes after the last day that can be shown")]
    TooLate(Day),
    /// The plan had not begun.
    #[error("the plan had not begun on {0}")]
    BeforeThePlan(Day),
    /// The first day is not the earlier one.
    #[error("{} does not come before {}", .0.from, .0.to)]
    NotBefore(DayRange),
}

/// The days `from` and `to` of an address. Without `to` it is the latest day
/// that can be shown, and without `from` the day that `earlier` finds for it.
///
/// # Errors
/// When the two days cannot be compared.
pub fn read_range(
    query: &BTreeMap<String, String>,
    plan: Period,
    latest: Day,
    earlier: impl Fn(Day) -> Day,
) -> Result<DayRange, RangeFault> {
    let to = read(query, "to", plan, latest)?.unwrap_or(latest);
    let Some(from) = read(query, "from", plan, latest)? else {
        return Ok(DayRange { from: earlier(to), to });
    };
    let range = DayRange { from, to };
    if from < to { Ok(range) } else { Err(RangeFault::NotBefore(range)) }
}

fn read(
    query: &BTreeMap<String, String>,
    name: &str,
    plan: Period,
    latest: Day,
) -> Result<Option<Day>, RangeFault> {
    let Some(text) = query.get(name).map(|text| text.trim()).filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let asked = day::read(text).map_err(|_| RangeFault::NotADay(text.to_owned()))?;
    if asked > latest {
        Err(RangeFault::TooLate(asked))
    } else if asked < plan.start() {
        Err(RangeFault::BeforeThePlan(asked))
    } else {
        Ok(Some(asked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Day = Day::constant(2018, 1, 1);
    const LATEST: Day = Day::constant(2019, 11, 30);

    fn range(from: &str, to: &str) -> Result<DayRange, RangeFault> {
        let plan = Period::new(START, Day::constant(2020, 12, 31)).unwrap();
        let query = [("from", from), ("to", to)].map(|(name, text)| (name.into(), text.into()));
        read_range(&BTreeMap::from(query), plan, LATEST, |_| START)
    }

    #[test]
    fn two_days_are_read_as_people_and_as_addresses_write_them() {
        let read = DayRange { from: Day::constant(2019, 6, 30), to: Day::constant(2019, 9, 30) };
        assert_eq!(range("2019-06-30", "30/09/2019"), Ok(read));
    }

    #[test]
    fn what_is_not_given_is_found() {
        assert_eq!(range("", " "), Ok(DayRange { from: START, to: LATEST }));
        let from = Day::constant(2019, 6, 30);
        assert_eq!(range("2019-06-30", ""), Ok(DayRange { from, to: LATEST }));
    }

    #[test]
    fn days_that_cannot_be_compared_are_refused() {
        assert_eq!(range("ayer", ""), Err(RangeFault::NotADay("ayer".to_owned())));
        let tomorrow = Day::constant(2019, 12, 1);
        assert_eq!(range("", "2019-12-01"), Err(RangeFault::TooLate(tomorrow)));
        let before = Day::constant(2017, 12, 31);
        assert_eq!(range("2017-12-31", ""), Err(RangeFault::BeforeThePlan(before)));
        let day = Day::constant(2019, 6, 30);
        let same = RangeFault::NotBefore(DayRange { from: day, to: day });
        assert_eq!(range("2019-06-30", "2019-06-30"), Err(same));
    }
}
