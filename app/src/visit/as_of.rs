//! The day on which a visitor looks at the plan.

use std::collections::BTreeMap;

use vigia_domain::{Day, Period, day};

/// The parameter of an address that says so.
pub const AS_OF: &str = "as_of";

/// Why a plan cannot be shown as of a day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AsOfFault {
    /// The text is no day.
    #[error("«{0}» is not a day")]
    NotADay(String),
    /// The day has not come yet.
    #[error("{0} has not come yet")]
    NotYet(Day),
    /// The plan had not begun.
    #[error("the plan had not begun on {0}")]
    BeforeThePlan(Day),
}

/// The earlier day that an address asks for; nothing where it asks for none, or
/// for today.
///
/// # Errors
/// When the plan cannot be shown as of what is asked for.
pub fn read_as_of(
    query: &BTreeMap<String, String>,
    plan: Period,
    today: Day,
) -> Result<Option<Day>, AsOfFault> {
    let Some(text) = query.get(AS_OF).map(|text| text.trim()).filter(|text| !text.is_empty())
    else {
        return Ok(None);
    };
    let asked = day::read(text).map_err(|_| AsOfFault::NotADay(text.to_owned()))?;
    if asked > today {
        Err(AsOfFault::NotYet(asked))
    } else if asked < plan.start() {
        Err(AsOfFault::BeforeThePlan(asked))
    } else {
        Ok((asked != today).then_some(asked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Day = Day::constant(2019, 11, 30);

    fn read(text: &str) -> Result<Option<Day>, AsOfFault> {
        let plan = Period::new(Day::constant(2018, 1, 1), Day::constant(2020, 12, 31)).unwrap();
        read_as_of(&BTreeMap::from([(AS_OF.to_owned(), text.to_owned())]), plan, TODAY)
    }

    #[test]
    fn a_day_is_read_as_people_and_as_addresses_write_it() {
        let day = Day::constant(2019, 6, 30);
        assert_eq!(read("2019-06-30"), Ok(Some(day)));
        assert_eq!(read("30/06/2019"), Ok(Some(day)));
    }

    #[test]
    fn nothing_and_today_are_the_present() {
        for text in ["", "  ", "2019-11-30"] {
            assert_eq!(read(text), Ok(None), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_of_the_plan_so_far_is_refused() {
        assert_eq!(read("ayer"), Err(AsOfFault::NotADay("ayer".to_owned())));
        assert_eq!(read("2019-12-01"), Err(AsOfFault::NotYet(Day::constant(2019, 12, 1))));
        let before = Day::constant(2017, 12, 31);
        assert_eq!(read("2017-12-31"), Err(AsOfFault::BeforeThePlan(before)));
    }
}
