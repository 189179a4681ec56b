//! A stretch of days.

use serde::{Deserialize, Serialize};

use crate::{Day, Percent};

/// From a first to a last day, both included. A single day is a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Period {
    start: Day,
    end: Day,
}

/// The last day comes before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the end, {end}, comes before the start, {start}")]
pub struct EndsBeforeStart {
    /// The first day that was given.
    pub start: Day,
    /// The last day that was given.
    pub end: Day,
}

impl Period {
    /// A period from its first and last day.
    ///
    /// # Errors
    /// When the last day comes before the first.
    pub fn new(start: Day, end: Day) -> Result<Self, EndsBeforeStart> {
        if end < start { Err(EndsBeforeStart { start, end }) } else { Ok(Self { start, end }) }
    }

    /// The first day.
    #[must_use]
    pub const fn start(self) -> Day {
        self.start
    }

    /// The last day.
    #[must_use]
    pub const fn end(self) -> Day {
        self.end
    }

    /// How much of the period has elapsed at the end of `day`: 0 before the
    /// first day, 100 from the last day on. In between
    /// `(day − start + 1) ÷ (end − start + 1)`.
    #[must_use]
    pub fn elapsed(self, day: Day) -> Percent {
        if day < self.start {
            return Percent::ZERO;
        }
        let passed = days_between(self.start, day) + 1;
        let all = days_between(self.start, self.end) + 1;
        Percent::of(f64::from(passed), f64::from(all)).unwrap_or(Percent::FULL)
    }

    /// Days of the period before another one on which a look back is worth
    /// while: the ends of the last six quarters, the latest first.
    #[must_use]
    pub fn earlier_days(self, today: Day) -> Vec<Day> {
        const QUARTERS: usize = 6;
        let ends_a_quarter = |day: &Day| day.month() % 3 == 0 && *day == day.last_of_month();
        let mut days: Vec<Day> =
            self.month_ends().filter(|day| *day < today && ends_a_quarter(day)).collect();
        days.reverse();
        days.truncate(QUARTERS);
        days
    }

    /// The last day of each month of the period, and its own last day.
    pub fn month_ends(self) -> impl Iterator<Item = Day> {
        let mut next = Some(self.start.last_of_month());
        std::iter::from_fn(move || {
            let day = next?;
            if day >= self.end {
                next = None;
                return Some(self.end);
            }
            next = day.tomorrow().ok().map(jiff::civil::Date::last_of_month);
            Some(day)
        })
    }
}

/// Days from one day to another, negative when the second is earlier.
#[must_use]
pub fn days_between(from: Day, to: Day) -> i32 {
    // A span between two civil dates in days always fits: jiff's years are −9999 to 9999.
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_period_ends_after_it_starts() {
        assert!(Period::new(date(2019, 3, 6), date(2019, 3, 6)).is_ok());
        assert!(Period::new(date(2019, 3, 6), date(2019, 3, 5)).is_err());
    }

    #[test]
    fn elapsed_counts_whole_days_and_stays_within_its_bounds() {
        let plan = Period::new(date(2018, 1, 1), date(2020, 12, 31)).unwrap();
        assert_eq!(plan.elapsed(date(2017, 12, 31)), Percent::ZERO);
        assert_eq!(plan.elapsed(date(2019, 11, 30)).rounded(), 64);
        assert_eq!(plan.elapsed(date(2020, 12, 31)), Percent::FULL);
        assert_eq!(plan.elapsed(date(2026, 1, 1)), Percent::FULL);
    }

    #[test]
    fn the_ends_of_quarters_before_a_day_are_worth_a_look_back() {
        let plan = Period::new(date(2018, 1, 1), date(2020, 12, 31)).unwrap();
        let days = plan.earlier_days(date(2018, 9, 30));
        assert_eq!(days, [date(2018, 6, 30), date(2018, 3, 31)]);
        assert_eq!(plan.earlier_days(date(2030, 1, 1)).len(), 6);
    }

    #[test]
    fn month_ends_close_with_the_last_day() {
        let period = Period::new(date(2018, 1, 15), date(2018, 3, 10)).unwrap();
        let days: Vec<_> = period.month_ends().collect();
        assert_eq!(days, [date(2018, 1, 31), date(2018, 2, 28), date(2018, 3, 10)]);
    }
}
