//! The periods for which figures are reported: months, quarters, semesters,
//! calendar years, and the year of the US reports on trafficking in persons,
//! which runs from April to March.

use std::fmt;
use std::str::FromStr;

use crate::period::Period;
use crate::{Day, day};

/// How long a period is and where it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeriodKind {
    /// A calendar month.
    Month,
    /// A calendar quarter.
    Quarter,
    /// A calendar half-year.
    Semester,
    /// A calendar year.
    Year,
    /// April to March.
    TipYear,
    /// Any other stretch of days.
    Other,
}

/// The text names no period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "a period is written 2019, 2017-S1, 2019-Q3, 2019-03, 2018-04..2019-03 or \
     2017-01-01/2017-11-30"
)]
pub struct NotAPeriod;

impl PeriodKind {
    /// The kinds that a person can choose.
    pub const CHOOSABLE: [Self; 5] =
        [Self::Semester, Self::Year, Self::TipYear, Self::Quarter, Self::Month];

    const fn months(self) -> Option<i8> {
        match self {
            Self::Month => Some(1),
            Self::Quarter => Some(3),
            Self::Semester => Some(6),
            Self::Year | Self::TipYear => Some(12),
            Self::Other => None,
        }
    }

    /// Whether a period of this kind may begin in a month.
    const fn begins_in(self, month: i8) -> bool {
        match self {
            Self::Month => true,
            Self::Quarter => month % 3 == 1,
            Self::Semester => month % 6 == 1,
            Self::Year => month == 1,
            Self::TipYear => month == 4,
            Self::Other => false,
        }
    }
}

impl Period {
    /// The calendar year.
    #[must_use]
    pub fn year(year: i16) -> Option<Self> {
        Self::months(year, 1, 12)
    }

    /// So many months from the first of a month on.
    #[must_use]
    pub fn months(year: i16, month: i8, months: i8) -> Option<Self> {
        let start = Day::new(year, month, 1).ok()?;
        let last = i32::from(month) - 1 + i32::from(months) - 1;
        let year = year.checked_add(i16::try_from(last / 12).ok()?)?;
        let month = i8::try_from(last % 12 + 1).ok()?;
        Self::new(start, Day::new(year, month, 1).ok()?.last_of_month()).ok()
    }

    /// What kind of period it is.
    #[must_use]
    pub fn kind(self) -> PeriodKind {
        let (year, month) = (self.start().year(), self.start().month());
        PeriodKind::CHOOSABLE
            .into_iter()
            .find(|kind| {
                kind.begins_in(month)
                    && kind.months().and_then(|months| Self::months(year, month, months))
                        == Some(self)
            })
            .unwrap_or(PeriodKind::Other)
    }

    /// The period of the same kind before this one; none for other stretches
    /// of days.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        let months = self.kind().months()?;
        let last = self.start().yesterday().ok()?;
        let first = (i32::from(last.month()) - i32::from(months)).rem_euclid(12) + 1;
        let year = last.year() - i16::from(i32::from(last.month()) < i32::from(months));
        Self::months(year, i8::try_from(first).ok()?, months)
    }

    /// The period of a kind in which a day lies.
    #[must_use]
    pub fn around(kind: PeriodKind, day: Day) -> Option<Self> {
        let months = kind.months()?;
        let offset = if kind == PeriodKind::TipYear { 3 } else { 0 };
        let since = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 - offset;
        let first = since.div_euclid(i32::from(months)) * i32::from(months) + offset;
        let year = i16::try_from(first.div_euclid(12)).ok()?;
        Self::months(year, i8::try_from(first.rem_euclid(12) + 1).ok()?, months)
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn holds(self, day: Day) -> bool {
        self.start() <= day && day <= self.end()
    }

    /// Whether another period lies within it.
    #[must_use]
    pub fn encloses(self, other: Self) -> bool {
        self.start() <= other.start() && other.end() <= self.end()
    }

    /// Whether they have a day in common.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.start() <= other.end() && other.start() <= self.end()
    }

    /// How many days it has.
    #[must_use]
    pub fn days(self) -> i32 {
        crate::period::days_between(self.start(), self.end()) + 1
    }

    /// The code in addresses and files: `2019`, `2017-S1`, `2019-Q3`,
    /// `2019-03`, `2018-04..2019-03`, or the two days.
    #[must_use]
    pub fn code(self) -> String {
        let (start, end) = (self.start(), self.end());
        let (year, month) = (start.year(), start.month());
        match self.kind() {
            PeriodKind::Month => format!("{year:04}-{month:02}"),
            PeriodKind::Quarter => format!("{year:04}-Q{}", (month + 2) / 3),
            PeriodKind::Semester => format!("{year:04}-S{}", (month + 5) / 6),
            PeriodKind::Year => format!("{year:04}"),
            PeriodKind::TipYear => format!("{year:04}-04..{:04}-03", end.year()),
            PeriodKind::Other => format!("{start}/{end}"),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code())
    }
}

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let text = text.trim();
        read(text).ok_or(NotAPeriod)
    }
}

fn read(text: &str) -> Option<Period> {
    if let Some((start, end)) = text.split_once('/') {
        return Period::new(day::read(start).ok()?, day::read(end).ok()?).ok();
    }
    if let Some((first, last)) = text.split_once("..") {
        let (first, last) = (read(first)?, read(last)?);
        let are_months = first.kind() == PeriodKind::Month && last.kind() == PeriodKind::Month;
        return Period::new(first.start(), last.end()).ok().filter(|_| are_months);
    }
    let Some((year, part)) = text.split_once('-') else {
        return Period::year(four_digits(text)?);
    };
    let year = four_digits(year)?;
    let number = |digits: &str, most: i8| {
        digits.parse::<i8>().ok().filter(|number| (1..=most).contains(number))
    };
    if let Some(semester) = part.strip_prefix('S') {
        return Period::months(year, number(semester, 2)? * 6 - 5, 6);
    }
    if let Some(quarter) = part.strip_prefix('Q') {
        return Period::months(year, number(quarter, 4)? * 3 - 2, 3);
    }
    let two_digits = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    Period::months(year, number(part, 12).filter(|_| two_digits)?, 1)
}

fn four_digits(text: &str) -> Option<i16> {
    let digits = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

/// Values for parts of a period, put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coverage<T> {
    /// The parts fill the period without gap or overlap.
    Whole(Vec<T>),
    /// Some of its days have no part.
    Partial {
        /// The parts there are, none overlapping another.
        parts: Vec<T>,
        /// How many days they cover.
        days: i32,
    },
    /// There is no part.
    Nothing,
}

/// The parts that fill a period: the whole if it is there, else the fewest
/// that follow each other; else as many as there are from its first day on.
pub fn fill<T: Clone>(period: Period, parts: &[(Period, T)]) -> Coverage<T> {
    let mut within: Vec<&(Period, T)> =
        parts.iter().filter(|(part, _)| period.encloses(*part)).collect();
    // The longest of those that begin on a day comes first.
    within.sort_by_key(|(part, _)| (part.start(), std::cmp::Reverse(part.end())));
    if let Some(whole) = chain(period.start(), period.end(), &within) {
        return Coverage::Whole(whole.into_iter().cloned().collect());
    }
    let mut taken: Vec<T> = Vec::new();
    let mut days = 0;
    let mut last: Option<Day> = None;
    for (part, value) in within {
        if last.is_none_or(|last| last < part.start()) {
            taken.push(value.clone());
            days += part.days();
            last = Some(part.end());
        }
    }
    if taken.is_empty() { Coverage::Nothing } else { Coverage::Partial { parts: taken, days } }
}

fn chain<'a, T>(from: Day, end: Day, parts: &[&'a (Period, T)]) -> Option<Vec<&'a T>> {
    parts.iter().enumerate().filter(|(_, (part, _))| part.start() == from).find_map(
        |(index, (part, value))| {
            if part.end() == end {
                return Some(vec![value]);
            }
            let mut rest = chain(part.end().tomorrow().ok()?, end, &parts[index + 1..])?;
            rest.insert(0, value);
            Some(rest)
        },
    )
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn period(code: &str) -> Period {
        code.parse().unwrap()
    }

    #[test]
    fn periods_are_read_as_they_are_written() {
        for code in [
            "2019",
            "2017-S1",
            "2017-S2",
            "2019-Q3",
            "2019-12",
            "2018-04..2019-03",
            "2016-05-01/2017-11-30",
        ] {
            assert_eq!(period(code).code(), code);
        }
        assert_eq!(period("2018-01..2018-12"), period("2018"));
        for bad in
            ["", "19", "2019-S3", "2019-Q0", "2019-13", "2019-1", "2019-04..2018-03", "2019..2020"]
        {
            assert_eq!(bad.parse::<Period>(), Err(NotAPeriod), "{bad}");
        }
    }

    #[test]
    fn the_kind_of_a_period_is_told_by_its_days() {
        assert_eq!(period("2018-04..2019-03").kind(), PeriodKind::TipYear);
        assert_eq!(period("2018-02..2018-04").kind(), PeriodKind::Other);
        assert_eq!(period("2018-04..2018-06").kind(), PeriodKind::Quarter);
    }

    #[test]
    fn the_period_before_has_the_same_kind() {
        for (code, before) in [
            ("2019", "2018"),
            ("2017-S1", "2016-S2"),
            ("2017-S2", "2017-S1"),
            ("2019-Q1", "2018-Q4"),
            ("2019-03", "2019-02"),
            ("2019-01", "2018-12"),
            ("2018-04..2019-03", "2017-04..2018-03"),
        ] {
            assert_eq!(period(code).previous(), Some(period(before)), "{code}");
        }
        assert_eq!(period("2016-05-01/2017-11-30").previous(), None);
    }

    #[test]
    fn a_day_lies_in_one_period_of_each_kind() {
        let day = date(2019, 2, 14);
        let around = |kind| Period::around(kind, day).unwrap().code();
        assert_eq!(around(PeriodKind::Month), "2019-02");
        assert_eq!(around(PeriodKind::Quarter), "2019-Q1");
        assert_eq!(around(PeriodKind::Semester), "2019-S1");
        assert_eq!(around(PeriodKind::Year), "2019");
        assert_eq!(around(PeriodKind::TipYear), "2018-04..2019-03");
    }

    #[test]
    fn a_period_is_filled_by_itself_before_its_parts() {
        let parts = ["2017-S1", "2017-S2", "2017"].map(|code| (period(code), code));
        assert_eq!(fill(period("2017"), &parts), Coverage::Whole(vec!["2017"]));
        assert_eq!(fill(period("2017"), &parts[..2]), Coverage::Whole(vec!["2017-S1", "2017-S2"]));
    }

    #[test]
    fn a_period_with_a_gap_is_partial_and_says_how_much() {
        let parts = ["2018-Q2", "2018-Q4"].map(|code| (period(code), code));
        let partial = Coverage::Partial { parts: vec!["2018-Q2", "2018-Q4"], days: 91 + 92 };
        assert_eq!(fill(period("2018"), &parts), partial);
        assert_eq!(fill(period("2019"), &parts), Coverage::Nothing);
    }

    #[test]
    fn a_part_that_reaches_beyond_the_period_is_no_part() {
        let parts = [(period("2017"), ())];
        assert_eq!(fill(period("2017-S1"), &parts), Coverage::Nothing);
    }

    proptest! {
        #[test]
        fn four_quarters_across_years_fill_the_year_from_april(year in 2000..2100i16) {
            let tip = Period::months(year, 4, 12).unwrap();
            let quarter = |year: i16, month| Period::months(year, month, 3).unwrap();
            let parts: Vec<_> = [year, year + 1]
                .into_iter()
                .flat_map(|year| [1, 4, 7, 10].map(|month| quarter(year, month)))
                .zip(1..)
                .collect();
            prop_assert_eq!(fill(tip, &parts), Coverage::Whole(vec![2, 3, 4, 5]));
        }

        #[test]
        fn codes_are_read_back(year in 1990..2100i16, month in 1..=12i8, months in 1..=24i8) {
            let period = Period::months(year, month, months).unwrap();
            prop_assert_eq!(period.code().parse::<Period>(), Ok(period));
        }
    }
}
