//! Days as people type them, and the day of an instant.

use jiff::Timestamp;
use jiff::tz::offset;

use crate::Day;

/// The Dominican Republic keeps the same offset from UTC all year, in hours.
const SANTO_DOMINGO: i8 = -4;

/// The text is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a day is written 30/11/2019 or 2019-11-30")]
pub struct NotADay;

/// Reads a day as a person types it, `30/11/2019`, or as files write it,
/// `2019-11-30`.
///
/// # Errors
/// When the text is neither, or there is no such day.
pub fn read(text: &str) -> Result<Day, NotADay> {
    let text = text.trim();
    let parts: Vec<&str> = text.split('/').collect();
    let [day, month, year] = parts[..] else {
        let iso = text.len() == 10 && text.as_bytes()[4] == b'-';
        return if iso { text.parse().map_err(|_| NotADay) } else { Err(NotADay) };
    };
    if year.len() != 4 {
        return Err(NotADay);
    }
    let number = |part: &str| part.parse::<i8>().map_err(|_| NotADay);
    let year = year.parse().map_err(|_| NotADay)?;
    Day::new(year, number(month)?, number(day)?).map_err(|_| NotADay)
}

/// A day as forms show it: `30/11/2019`.
#[must_use]
pub fn write(day: Day) -> String {
    format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year())
}

/// The day in the Dominican Republic on which an instant falls, in milliseconds
/// since 1970; an instant beyond the calendar falls on its first or last day.
#[must_use]
pub fn of_instant(at_ms: i64) -> Day {
    let beyond = if at_ms < 0 { Timestamp::MIN } else { Timestamp::MAX };
    let instant = Timestamp::from_millisecond(at_ms).unwrap_or(beyond);
    offset(SANTO_DOMINGO).to_datetime(instant).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_and_as_files_write_them() {
        let day = Day::constant(2019, 11, 3);
        for text in ["3/11/2019", "03/11/2019", " 2019-11-03 "] {
            assert_eq!(read(text), Ok(day), "{text}");
        }
        assert_eq!(write(day), "03/11/2019");
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in
            ["", "31/02/2019", "2019-13-01", "3/11/19", "20191103", "mañana", "1/1", "ñññññ"]
        {
            assert_eq!(read(text), Err(NotADay), "{text}");
        }
    }

    #[test]
    fn the_day_of_an_instant_begins_at_midnight_in_santo_domingo() {
        const HOUR: i64 = 3_600_000;
        assert_eq!(of_instant(4 * HOUR), Day::constant(1970, 1, 1));
        assert_eq!(of_instant(4 * HOUR - 1), Day::constant(1969, 12, 31));
        assert!(of_instant(i64::MAX) > of_instant(i64::MIN));
    }
}
