//! Days as spreadsheets count them.

use vigia_domain::Day;

/// From which day a workbook counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Epoch {
    /// From 1 January 1900, with a 29 February 1900 that never was.
    #[default]
    Of1900,
    /// From 1 January 1904.
    Of1904,
}

impl Epoch {
    /// The days from 1 January 1970 to day 0.
    const fn offset(self, serial: i64) -> i64 {
        match self {
            // Up to the day that never was, days are one short.
            Self::Of1900 if serial < 60 => -25_568,
            Self::Of1900 => -25_569,
            Self::Of1904 => -24_107,
        }
    }
}

/// The day of a serial number; its time of the day is left out. Nothing where
/// it is before day 1 or after the year 9999.
pub(super) fn day(serial: f64, epoch: Epoch) -> Option<Day> {
    if !(1.0..3_000_000.0).contains(&serial) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "the range was looked at")]
    let whole = serial.floor() as i64;
    civil(whole + epoch.offset(whole))
}

/// The serial number of a text that a person left as one, from 1920 to 2100:
/// other numbers are years, counts or amounts.
pub(crate) fn plausible(serial: f64) -> Option<Day> {
    (7_306.0..73_416.0).contains(&serial).then(|| day(serial, Epoch::Of1900)).flatten()
}

/// The day that is this many days after 1 January 1970, by the shifted year
/// that starts in March.
fn civil(days: i64) -> Option<Day> {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Day::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_numbers_are_days() {
        let on = |serial| day(serial, Epoch::Of1900);
        assert_eq!(on(1.0), Some(Day::constant(1900, 1, 1)));
        assert_eq!(on(59.0), Some(Day::constant(1900, 2, 28)));
        assert_eq!(on(61.0), Some(Day::constant(1900, 3, 1)));
        assert_eq!(on(43_799.75), Some(Day::constant(2019, 11, 30)));
        assert_eq!(on(43_890.0), Some(Day::constant(2020, 2, 29)));
        assert_eq!(on(2_958_465.0), Some(Day::constant(9999, 12, 31)));
        assert_eq!(day(42_337.0, Epoch::Of1904), Some(Day::constant(2019, 11, 30)));
    }

    #[test]
    fn what_is_no_day_is_none() {
        for serial in [f64::NAN, f64::INFINITY, -1.0, 0.0, 0.5, 1e300, 2_958_466.0] {
            assert_eq!(day(serial, Epoch::Of1900), None, "{serial}");
        }
        assert_eq!(plausible(2019.0), None);
        assert_eq!(plausible(43_799.0), Some(Day::constant(2019, 11, 30)));
    }
}
